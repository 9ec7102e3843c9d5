//! What a good printer would see to, on the finished pages of every record in every language.

mod extremes;
mod lines;
mod looks;
mod names;
mod pages;
mod photographs;
mod strip;
mod tags;

use std::sync::LazyLock;

use crate::project::published;
use crate::sheet::{Block, Sheet};

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// A document of the repository, as it was published.
struct Published {
    record: String,
    locale: String,
    source: String,
    sheet: Sheet,
}

impl Published {
    /// For messages.
    fn name(&self) -> String {
        format!("{} in {}", self.record, self.locale)
    }

    /// The paragraphs of the text: what is in no heading, strip, letterhead or caption.
    fn paragraphs(&self) -> Vec<Block> {
        let body = self.sheet.structure.without_glance();
        let blocks = body.blocks().into_iter();
        let is_text = |block: &Block| {
            block.kind() == "P" && !block.within("Div") && block.glyphs[0].size > 9.9
        };
        blocks.filter(is_text).collect()
    }
}

/// All of them, built once.
fn documents() -> &'static [Published] {
    static ALL: LazyLock<Vec<Published>> = LazyLock::new(|| {
        let outputs = published().outputs().into_iter();
        let documents = outputs.filter_map(|(file, _)| {
            let path = file.strip_prefix("out/")?.strip_suffix(".pdf")?;
            let (locale, record) = path.split_once('/')?;
            Some(Published {
                record: record.to_owned(),
                locale: locale.to_owned(),
                source: published().text(&format!("out/{path}.typ")),
                sheet: Sheet::open(&published().path(&file)),
            })
        });
        documents.collect()
    });
    assert!(ALL.len() > 25, "{} documents", ALL.len());
    &ALL
}
