//! What a page is for those who hear it: its tags, compared with the briefing that it was made of.

use chancery::compose::{BodyItem, Briefing, Sentence};
use chancery::publish::{Project as Opened, load};

use super::{Published, documents};
use crate::project::published;
use crate::sheet::{self, Element};
use crate::text;

/// An element and its text, without spaces.
type Heard = (&'static str, String);

fn plain(sentences: &[Sentence]) -> String {
    sentences.iter().map(Sentence::plain).collect()
}

/// What is to be heard of a briefing, after the letterhead.
fn expected(briefing: &Briefing) -> Vec<Heard> {
    let mut heard = vec![("H1", briefing.title.plain())];
    for row in &briefing.glance {
        heard.push(("Lbl", row.label.plain()));
        heard.extend(row.lines.iter().map(|line| ("P", line.plain())));
        for person in &row.people {
            heard.push(("P", person.name.plain()));
            heard.extend(person.office.iter().map(|office| ("P", office.plain())));
        }
    }
    heard.extend(briefing.notices.iter().map(|notice| ("P", notice.plain())));
    heard.push(("P", plain(&briefing.lead)));
    heard.extend(briefing.notes.iter().map(|note| ("P", plain(note))));
    let mut number = 0;
    for item in &briefing.items {
        add_item(item, &mut number, &mut heard);
    }
    // An address is shown without its scheme.
    let shown = |url: &str| {
        url.trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned()
    };
    if let Some(documents) = &briefing.documents {
        heard.push(("H2", documents.heading.plain()));
        for (title, url) in &documents.entries {
            heard.push(("Lbl", String::new()));
            let url = url.as_deref().map(shown).unwrap_or_default();
            heard.push(("LBody", title.plain() + &url));
        }
    }
    heard.extend(briefing.authenticity.iter().map(|it| ("P", it.plain())));
    for link in &briefing.links {
        heard.push(("P", link.label.plain() + &shown(&link.url)));
    }
    heard
        .into_iter()
        .map(|(kind, text)| (kind, text::squeeze(&text)))
        .collect()
}

/// `number` counts the numbered items of its level.
fn add_item(item: &BodyItem, number: &mut usize, heard: &mut Vec<Heard>) {
    *number += usize::from(item.numbered);
    let label = if item.numbered {
        number.to_string()
    } else {
        String::new()
    };
    heard.push(("Lbl", label));
    heard.extend(item.heading.iter().map(|heading| ("H2", heading.plain())));
    if !item.sentences.is_empty() {
        heard.push(("P", plain(&item.sentences)));
    }
    let mut below = 0;
    for item in &item.items {
        add_item(item, &mut below, heard);
    }
}

/// The same of the finished page.
fn found(structure: &Element) -> Vec<(String, String)> {
    let blocks = structure.blocks().into_iter();
    let blocks = blocks.skip_while(|block| block.kind() != "H1");
    let heard = blocks.map(|block| {
        let text = text::squeeze(&block.text());
        let text = match block.kind() {
            "Lbl" if "•–・".contains(&text) => String::new(),
            "Lbl" => number_of(&text),
            _ => text,
        };
        (block.kind().to_owned(), text)
    });
    heard.collect()
}

/// The number of an item whose label is `１`, `(1)`, `a)` or the like; a word as it is.
fn number_of(label: &str) -> String {
    let inner = label.trim_matches(['(', ')', '（', '）']);
    let mut characters = inner.chars();
    match (characters.next(), characters.next()) {
        (Some(digit @ '０'..='９'), None) => (u32::from(digit) - u32::from('０')).to_string(),
        (Some(letter @ 'a'..='z'), None) => (u32::from(letter) - u32::from('a') + 1).to_string(),
        _ => inner.to_owned(),
    }
}

/// The characters in a fixed order: a page from right to left is written from the left.
fn sorted(text: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    characters.sort_unstable();
    characters.into_iter().collect()
}

/// The briefing of each document, with it.
fn briefings() -> Vec<(&'static Published, Briefing)> {
    let project = Opened::open(published().root()).expect("it opens");
    let loaded = load(&project, &[], &[]).map_err(|_| ()).expect("it loads");
    let mut briefings = Vec::new();
    for (_, path) in &loaded.chosen {
        let record = loaded.record(path).map_err(|_| ()).expect("it is valid");
        for locale in loaded.languages(&record) {
            let composed = loaded.briefing(&record, locale, None, false);
            let (briefing, _) = composed.map_err(|_| ()).expect("it can be composed");
            let tag = locale.tag.to_string();
            let is_this =
                |it: &&Published| it.record == briefing.record.to_string() && it.locale == tag;
            let document = documents().iter().find(is_this).expect("a document");
            briefings.push((document, briefing));
        }
    }
    assert_eq!(briefings.len(), documents().len());
    briefings
}

#[test]
fn a_page_is_heard_as_its_briefing_reads() {
    for (document, briefing) in briefings() {
        let name = document.name();
        let (found, expected) = (found(&document.sheet.structure), expected(&briefing));
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found.0, expected.0, "{name}: {found:?} for {expected:?}");
            match document.locale.as_str() {
                "ar" => assert_eq!(sorted(&found.1), sorted(&expected.1), "{name}: {found:?}"),
                _ => assert_eq!(found.1, expected.1, "{name}"),
            }
        }
        assert_eq!(found.len(), expected.len(), "{name}: {found:#?}");
    }
}

#[test]
fn the_facts_at_a_glance_are_one_list_right_after_the_title() {
    for (document, briefing) in briefings() {
        let glance = document
            .sheet
            .structure
            .glance()
            .expect("the facts at a glance");
        let items: Vec<_> = glance.children().collect();
        assert_eq!(items.len(), briefing.glance.len(), "{}", document.name());
        for item in items {
            let kinds: Vec<_> = item.children().map(|it| it.kind.as_str()).collect();
            assert!(
                item.kind == "LI" && matches!(kinds[..], ["Lbl", "LBody"] | ["Lbl"]),
                "{}: {}",
                document.name(),
                item.outline()
            );
        }
        assert_eq!(document.sheet.structure.of_kind("H1").len(), 1);
    }
}

/// The letterhead is heard before the title; running head and foot are not heard at all.
#[test]
fn letterhead_is_text_and_head_and_foot_are_artifacts() {
    for (document, briefing) in briefings().iter().filter(|(it, _)| it.locale != "ar") {
        let name = document.name();
        let blocks = document.sheet.structure.blocks().into_iter();
        let before = blocks.take_while(|block| block.kind() != "H1");
        let before: String = before.map(|block| block.text()).collect();
        let letterhead = [
            briefing.publisher.plain(),
            briefing.date_line.plain(),
            briefing.record_label.plain(),
            briefing.record.to_string(),
            briefing.revision.plain(),
            briefing.document_kind.plain(),
            briefing.running_head.plain(),
        ];
        assert_eq!(
            text::squeeze(&before),
            text::squeeze(&letterhead.concat()),
            "{name}"
        );
        for page in 1..=document.sheet.pages.len() {
            let artifacts = document.sheet.artifacts().into_iter();
            let artifacts = artifacts.filter(|line| line[0].page == page);
            let artifacts: String = artifacts.map(|line| sheet::text(&line)).collect();
            let artifacts = text::squeeze(&artifacts);
            let foot = [
                briefing.record_label.plain(),
                briefing.record.to_string(),
                briefing.revision.plain(),
            ];
            let foot = text::squeeze(&foot.concat());
            assert!(
                artifacts.contains(&foot),
                "{name}: no {foot} in {artifacts}"
            );
            let title = text::squeeze(&briefing.title.plain());
            assert_eq!(artifacts.contains(&title), page > 1, "{name}: {artifacts}");
        }
    }
}
