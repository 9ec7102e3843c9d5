//! PDFs and briefings that were altered on purpose, compared by the library.

use std::fmt::Write as _;

use chancery::compose::{Briefing, Run, Sentence};
use chancery::publish::{Project as Opened, load};
use chancery::readback::verify;
use insta::assert_snapshot;
use pdf_extract::{Dictionary, Document, Object, ObjectId, Stream};

use crate::page::{FULL, pages};
use crate::project::{PERU, Project, published};

/// The briefing of a document.
pub fn briefing(project: &Project, record: &str, locale: &str) -> Briefing {
    let project = Opened::open(project.root()).expect("it opens");
    let loaded = load(&project, &[record.to_owned()], &[]).map_err(|_| ());
    let loaded = loaded.expect("it loads");
    let (_, path) = &loaded.chosen[0];
    let record = loaded.record(path).map_err(|_| ()).expect("it is valid");
    let locales = loaded.languages(&record);
    let locale = locales.iter().find(|it| it.tag.to_string() == locale);
    let locale = locale.expect("the language");
    let composed = loaded.briefing(&record, locale, None, false);
    composed.map_err(|_| ()).expect("it can be composed").0
}

pub fn pdf(project: &Project, record: &str, locale: &str) -> Vec<u8> {
    project.bytes(&format!("out/{locale}/{record}.pdf"))
}

/// The problems, a line each, with what helps.
fn problems(pdf: &[u8], briefing: &Briefing) -> String {
    let mut lines = String::new();
    for problem in verify(pdf, briefing, "the.pdf") {
        let _ = writeln!(lines, "{}: {}", problem.rule, problem.message);
        for help in problem.help {
            let _ = writeln!(lines, "  {help}");
        }
    }
    lines
}

/// What is found where the briefing of the English page is altered.
fn altered_briefing(alter: impl FnOnce(&mut Briefing)) -> String {
    let mut briefing = briefing(published(), PERU, "en");
    alter(&mut briefing);
    problems(&pdf(published(), PERU, "en"), &briefing)
}

/// What is found where the PDF with everything is altered.
fn altered(alter: impl FnOnce(&mut Document)) -> String {
    altered_in("en", alter)
}

fn altered_in(locale: &str, alter: impl FnOnce(&mut Document)) -> String {
    let bytes = pdf(pages(), FULL, locale);
    let mut document = Document::load_mem(&bytes).expect("a PDF");
    alter(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it is written");
    problems(&bytes, &briefing(pages(), FULL, locale))
}

/// Puts one text in the place of another wherever the sentence prints it.
#[track_caller]
fn replace(sentence: &mut Sentence, from: &str, to: &str) {
    assert!(sentence.plain().contains(from), "{}", sentence.plain());
    replace_in(&mut sentence.runs, from, to);
    assert!(sentence.plain().contains(to), "{}", sentence.plain());
}

fn replace_in(runs: &mut [Run], from: &str, to: &str) {
    for run in runs {
        match run {
            Run::Text(text) => *text = text.replace(from, to),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. }
            | Run::Printed { runs, .. } => replace_in(runs, from, to),
            Run::Ruby { .. } => {}
        }
    }
}

/// The elements of a kind, in the order of the file.
fn elements(document: &Document, kind: &str) -> Vec<ObjectId> {
    let is_such = |object: &Object| {
        let dictionary = object.as_dict().ok();
        let name = dictionary.and_then(|it| it.get(b"S").ok()?.as_name().ok());
        name == Some(kind.as_bytes()) && dictionary.is_some_and(|it| it.has(b"P"))
    };
    let objects = document.objects.iter();
    objects
        .filter(|(_, object)| is_such(object))
        .map(|(id, _)| *id)
        .collect()
}

pub fn dictionary(document: &mut Document, id: ObjectId) -> &mut Dictionary {
    document.get_dictionary_mut(id).expect("a dictionary")
}

fn catalog(document: &mut Document) -> &mut Dictionary {
    document.catalog_mut().expect("a catalog")
}

fn children(document: &mut Document, id: ObjectId) -> &mut Vec<Object> {
    let children = dictionary(document, id).get_mut(b"K").expect("children");
    children.as_array_mut().expect("a list")
}

/// Changes the text of every stream that has one of the texts.
fn replace_in_streams(document: &mut Document, from: &str, to: &str) {
    let mut found = 0;
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        let Ok(content) = stream.decompressed_content() else {
            continue;
        };
        let text: String = content.iter().copied().map(char::from).collect();
        if text.contains(from) && (text.contains("BDC") || text.contains("begincmap")) {
            found += 1;
            let text = text.replace(from, to);
            let bytes = text
                .chars()
                .map(|c| u8::try_from(u32::from(c)).expect("a byte"));
            *stream = Stream::new(Dictionary::new(), bytes.collect());
        }
    }
    assert!(found > 0, "no stream has {from}");
}

#[test]
fn a_pdf_that_was_written_by_another_program_is_the_same() {
    assert_eq!(altered(|_| ()), "");
    assert_eq!(altered_in("ar", |_| ()), "");
}

#[test]
fn a_digit_of_a_fact_differs() {
    assert_snapshot!(altered_briefing(|briefing| {
        replace(&mut briefing.items[0].sentences[3], "150", "151");
    }), @"
    pdf-text: en: in the PDF item 1 says “…g this year the 150th anniversary of…”, expected “…g this year the 151th anniversary of…”
      `facts.anniversary` of the record is lost: “151”
    ");
}

#[test]
fn a_length_of_the_lead_differs() {
    assert_snapshot!(altered_briefing(|briefing| {
        replace(&mut briefing.lead[0], "40", "45");
    }), @"
    pdf-text: en: in the PDF the lead says “…of approximately 40 minutes with H.E…”, expected “…of approximately 45 minutes with H.E…”
      `events[0].duration` of the record is lost: “approximately 45 minutes”
      `events[0].duration.minutes` of the record is lost: “45”
    ");
}

#[test]
fn two_items_are_exchanged() {
    assert_snapshot!(altered_briefing(|briefing| briefing.items.swap(0, 1)), @"
    pdf-label: en: in the PDF the label of item 1 is “2”, expected the number 1
    pdf-label: en: in the PDF the label of item 2 is “1”, expected the number 2
    pdf-order: en: in the PDF item 2 is read before item 1, expected after it
    ");
}

#[test]
fn a_sentence_is_in_another_item() {
    assert_snapshot!(altered_briefing(|briefing| {
        let moved = briefing.items[1].sentences.pop().expect("a sentence");
        briefing.items[2].sentences.insert(0, moved);
    }), @"
    pdf-label: en: in the PDF the label of item 3 is “2”, expected the number 3
    pdf-place: en: in the PDF the sentences of item 3 are in several list items
    ");
}

#[test]
fn host_and_guest_are_exchanged() {
    assert_snapshot!(altered_briefing(|briefing| {
        let (host, guest) = (briefing.glance[3].people.clone(), briefing.glance[4].people.clone());
        briefing.glance[3].people = guest;
        briefing.glance[4].people = host;
    }), @"
    pdf-place: en: in the PDF row 4 of the facts at a glance says elsewhere than beside its label: “Javier González-Olaechea Franco”
    pdf-place: en: in the PDF row 4 of the facts at a glance says elsewhere than beside its label: “Minister of Foreign Affairs of the Republic of Peru”
    pdf-order: en: in the PDF the label of row 5 of the facts at a glance is read before row 4 of the facts at a glance, expected after it
    pdf-place: en: in the PDF row 5 of the facts at a glance says elsewhere than beside its label: “KAMIKAWA Yoko”
    pdf-place: en: in the PDF row 5 of the facts at a glance says elsewhere than beside its label: “Minister for Foreign Affairs of Japan”
    ");
}

#[test]
fn a_sentence_was_not_printed() {
    assert_snapshot!(altered_briefing(|briefing| {
        let mut more = briefing.items[0].sentences[0].clone();
        more.runs = vec![Run::Text("Both sides reaffirmed it.".to_owned())];
        briefing.items[0].sentences.push(more);
    }), @"
    pdf-text: en: the PDF lacks text of item 1: “Both sides reaffirmed it.”
      print it in the template, as text that is no artifact
    ");
}

#[test]
fn a_sentence_has_another_language() {
    assert_snapshot!(altered_briefing(|briefing| {
        let runs = std::mem::take(&mut briefing.lead[1].runs);
        briefing.lead[1].runs = vec![Run::foreign("ja".parse().expect("a tag"), runs)];
    }), @"
    pdf-language: en: in the PDF the language of the lead is en, expected ja: “An overview follows.”
      the template gives `text` the language that `foreign` is asked for
    ");
}

#[test]
fn pictures_have_no_alternative_text() {
    assert_snapshot!(altered(|document| {
        for figure in elements(document, "Figure") {
            dictionary(document, figure).remove(b"Alt");
        }
    }), @"
    pdf-alternative: en: the PDF has a picture without an alternative text
    pdf-alternative: en: the PDF has a picture without an alternative text
    pdf-alternative: en: the PDF lacks the alternative text of photograph 1
    pdf-alternative: en: the PDF lacks the alternative text of photograph 2
    ");
}

#[test]
fn a_picture_has_the_text_of_another_one() {
    assert_snapshot!(altered(|document| {
        let figure = elements(document, "Figure")[0];
        dictionary(document, figure).set("Alt", Object::string_literal("Nothing."));
    }), @"pdf-alternative: en: the PDF lacks the alternative text of photograph 1");
}

#[test]
fn pictures_are_no_figures() {
    assert_snapshot!(altered(|document| {
        for figure in elements(document, "Figure") {
            dictionary(document, figure).set("S", "Div");
        }
    }), @"
    pdf-alternative: en: the PDF has a picture that is neither a figure nor an artifact
    pdf-alternative: en: the PDF lacks the alternative text of photograph 1
    pdf-alternative: en: the PDF lacks the alternative text of photograph 2
    ");
}

#[test]
fn the_document_names_no_language() {
    assert_snapshot!(altered(|document| drop(catalog(document).remove(b"Lang"))), @"pdf-language: en: the PDF names no language, expected en");
}

#[test]
fn words_of_another_language_are_not_tagged_as_such() {
    assert_snapshot!(altered(|document| replace_in_streams(document, "/Lang(ja)", "")), @"
    pdf-language: en: in the PDF the language of a note is en, expected ja: “上川.”
      the template gives `text` the language that `foreign` is asked for
    ");
}

#[test]
fn there_are_no_tags() {
    assert_snapshot!(altered(|document| drop(catalog(document).remove(b"StructTreeRoot"))), @"pdf-tags: en: the PDF has no tags");
    assert_snapshot!(altered(|document| drop(catalog(document).remove(b"MarkInfo"))), @"pdf-tags: en: the PDF has no tags");
}

#[test]
fn a_list_item_has_no_label() {
    assert_snapshot!(altered(|document| {
        let label = *elements(document, "Lbl").last().expect("a label");
        let item = dictionary(document, label).get(b"P").and_then(Object::as_reference);
        children(document, item.expect("its list item")).remove(0);
    }), @"
    pdf-tags: en: page 2 of the PDF has text in no tag: “•”
    pdf-label: en: in the PDF a list item has no label: “Japan–Canada Action Plan for contributing to a free and open…”
    ");
}

#[test]
fn two_list_items_are_exchanged_in_the_tree() {
    assert_snapshot!(altered(|document| {
        let list = elements(document, "L").into_iter().find(|list| {
            let mut copy = document.clone();
            let text = format!("{:?}", dictionary(&mut copy, *list));
            text.contains("Decimal")
        });
        children(document, list.expect("a numbered list")).swap(0, 1);
    }), @"
    pdf-reading-order: en: page 1 of the PDF is drawn in another order than it is read in, from “(a)” on
    pdf-order: en: in the PDF item 1 (1) (2) is read before item 1 (1) (1), expected after it
    ");
}

#[test]
fn headings_leave_out_a_level() {
    assert_snapshot!(altered(|document| {
        for heading in elements(document, "H2") {
            dictionary(document, heading).set("S", "H4");
        }
    }), @"pdf-headings: en: in the PDF a heading of level 4 follows one of level 1: “Signing of the memorandum”");
}

#[test]
fn the_first_heading_is_of_the_second_level() {
    assert_snapshot!(altered(|document| {
        let title = elements(document, "H1")[0];
        dictionary(document, title).set("S", "H2");
    }), @"pdf-headings: en: the first heading of the PDF is of level 2, expected 1: “Japan–Peru Signing Ceremony”");
}

#[test]
fn text_is_not_painted() {
    let found = altered(|document| replace_in_streams(document, " 0 Tr", " 3 Tr"));
    assert!(
        found.starts_with("pdf-hidden: en: the PDF has text that is not painted: “"),
        "{found}"
    );
}

#[test]
fn a_font_says_nothing_of_its_glyphs() {
    let found = altered(|document| {
        for object in document.objects.values_mut() {
            if let Ok(font) = object.as_dict_mut() {
                font.remove(b"ToUnicode");
            }
        }
    });
    let first = "pdf-unicode: en: a font of the PDF does not say what its glyphs are: “��";
    assert!(found.starts_with(first), "{found}");
    assert!(found.contains("pdf-text: "), "{found}");
}

#[test]
fn a_font_takes_one_digit_for_another() {
    assert_snapshot!(altered(|document| replace_in_streams(document, "> <0034>", "> <0037>")), @"
    pdf-text: en: in the PDF item 1 says “…orce on May 1, 2027 (see its full te…”, expected “…orce on May 1, 2024 (see its full te…”
      `facts.entry-into-force` of the record is lost: “May 1, 2024”
    pdf-text: en: in the PDF item 3 says “…d at APEC Peru 2027.”, expected “…d at APEC Peru 2024.”
      `facts.next-summit` of the record is lost: “APEC Peru 2024”
    pdf-text: en: in the PDF row 1 of the facts at a glance says “April 10, 2027”, expected “April 10, 2024”
      `events[0].start` of the record is lost: “April 10, 2024”
    pdf-text: en: in the PDF the place and day of publication says “…kyo, April 11, 2027”, expected “…kyo, April 11, 2024”
      `published` of the record is lost: “April 11, 2024”
    ");
}

#[test]
fn a_map_of_a_font_is_damaged() {
    assert_snapshot!(altered(|document| {
        replace_in_streams(document, "beginbfchar", "beginbfchar <0001>");
    }), @"pdf-file: en: the PDF cannot be read: the map from a font's codes to text is broken");
}

#[test]
fn links_lead_nowhere() {
    assert_snapshot!(altered(|document| {
        for object in document.objects.values_mut() {
            if let Ok(page) = object.as_dict_mut() {
                page.remove(b"Annots");
            }
        }
    }), @"
    pdf-link: en: the PDF has no link to https://www.example.org/2024/memorandum-1.2.pdf
    pdf-link: en: the PDF has no link to https://www.example.org/2024/memorandum-1.2.pdf
    pdf-link: en: the PDF has no link to https://www.example.org/japan-peru
    pdf-link: en: the PDF has no link to https://www.example.org/cptpp.html
    ");
}

#[test]
fn the_tree_names_a_content_twice() {
    assert_snapshot!(altered(|document| {
        let title = elements(document, "H1")[0];
        let again = children(document, title)[0].clone();
        children(document, title).push(again);
    }), @"pdf-file: en: the PDF cannot be read: the tree of tags names the content 7, which no page has, or names it twice");
}
