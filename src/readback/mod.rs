//! A finished PDF, read back and compared with the briefing that it was made of.
//!
//! [`Tagged`] is the PDF as a reader that speaks has it: its tree of tags in reading order, the
//! text of each element as the fonts and `/ActualText` say it, languages, alternative texts.
//! [`verify`] looks for every sentence of a [`Briefing`] in it: in the element that it belongs to,
//! in its order, once. A sentence that is there has all of its facts, since it is compared
//! character by character in the [normal form](normal).
//!
//! An edition is verified in the same way: [`verify_bound`] looks for each language in its own part,
//! [`verify_aligned`] for what the languages say place by place, in their order.
//!
//! How a page looks is not looked at, but for the contrast of its text: a glyph that is drawn as
//! another one than its font says is not seen.

mod blocks;
mod content;
mod edition;
mod expected;
mod labels;
pub mod normal;
mod page;
mod structure;
mod tags;
mod verifier;

pub use crate::pdf::Damage;
pub use content::{Cluster, Content, Faint, Faintness, Hidden};
pub use edition::{verify_aligned, verify_bound};
pub use tags::{Element, Part, Tagged};

use crate::compose::Briefing;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;
use blocks::Block;
use expected::Expected;
use structure::Subject;
use verifier::Verifier;

/// What a PDF says otherwise than its briefing, and what its tags lack; nothing where all is
/// well. `path` is the PDF's name, for problems that are of no message.
pub fn verify(pdf: &[u8], briefing: &Briefing, path: &str) -> Vec<Diagnostic> {
    compared(pdf, &Subject::of(briefing), path, |blocks, tagged| {
        let expected = Expected::new(briefing);
        let language = tagged.language.as_deref();
        Verifier::new(&expected, blocks, language).verify()
    })
}

/// Reads a PDF, looks at its tags, and has its texts compared where it has any.
fn compared(
    pdf: &[u8],
    subject: &Subject,
    path: &str,
    compare: impl FnOnce(Vec<Block>, &Tagged) -> Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let tagged = match Tagged::read(pdf) {
        Ok(tagged) => tagged,
        Err(damage) => {
            let message = format!("{}: the PDF cannot be read: {damage}", subject.languages);
            return vec![Diagnostic::new(Rule::PdfFile, message).in_file(path)];
        }
    };
    let blocks = blocks::blocks(&tagged);
    let mut problems = structure::problems(&tagged, &blocks, subject, path);
    // Without tags nothing has a place.
    if !tagged.elements.is_empty() {
        problems.extend(compare(blocks, &tagged));
    }
    problems
}
