//! Editions that cannot be made: wrong usage, and what a language lacks.

use std::sync::Arc;

use chancery::compose::{Briefing, Edition, Form, Part};
use chancery::publish::{Project as Opened, load};
use insta::assert_snapshot;

use super::{edition, path};
use crate::page::FULL;
use crate::project::{PERU, Project};

#[test]
fn side_by_side_are_two_or_three_languages() {
    let project = Project::whole();
    assert_snapshot!(project.run(["build", "--edition", "aligned"]).refused(), @"
    error: an edition that is aligned has two or three languages, and the project has 5: en, ar, es, fr, ja
    help: name two or three, such as `--locale en,ar`, or make an edition of all of them with `--edition bound`
    exit code 2
    ");
    assert_snapshot!(edition(&project, "aligned", "ja,en,es,fr", &[]).refused(), @"
    error: an edition that is aligned has two or three languages, and --locale names 4: ja, en, es, fr
    help: name two or three, such as `--locale ja,en`, or make an edition of all of them with `--edition bound`
    exit code 2
    ");
    assert_snapshot!(edition(&project, "aligned", "ja", &[]).refused(), @"
    error: an edition that is aligned has two or three languages, and --locale names 1: ja
    help: name several, with commas between them: `--locale en,es`
    exit code 2
    ");
    assert!(!project.has("out"));
    // A record that is published in three languages needs no choice.
    let record = "2021-09-22-japan-us-rok";
    let said = project.run(["build", "--edition", "aligned", record]).ok();
    assert_eq!(
        said.stdout,
        format!("wrote  out/{record}.aligned.en-es-ja.pdf\n1 document\n")
    );
}

#[test]
fn an_edition_has_each_language_once_and_more_than_one() {
    let project = Project::small();
    assert_snapshot!(edition(&project, "bound", "en,ja,en", &[]).refused(), @"
    error: --locale names en twice, and an edition has each language once
    help: leave out one en
    exit code 2
    ");
    assert_snapshot!(edition(&project, "bound", "en", &[]).refused(), @"
    error: an edition that is bound has two languages or more, and --locale names 1: en
    help: name several, with commas between them: `--locale en,es`
    exit code 2
    ");
    let said = edition(&project, "bound", "en,fr", &[]).refused();
    assert!(
        said.stderr
            .contains("this project has no translation into fr"),
        "{said}"
    );
    let said = edition(&project, "bound", "en,es", &["--proof"]).refused();
    assert!(said.stderr.contains("cannot be used with"), "{said}");
    let said = edition(&project, "folded", "en,es", &[]).refused();
    assert!(
        said.stderr.contains("[possible values: aligned, bound]"),
        "{said}"
    );
}

#[test]
fn a_record_must_be_published_in_the_languages_that_are_asked_for() {
    let project = Project::whole();
    let record = "2021-09-22-japan-us-rok";
    assert_snapshot!(edition(&project, "bound", "en,fr", &[record]).failed(), @"
    error[not-published]: the record 2021-09-22-japan-us-rok is not published in fr
      ┌─ data/2021-09-22-japan-us-rok.yaml:7:13
      │
    7 │ languages: [en, ja, es]
      │             ^^ the languages of the record
      │
      = help: name languages of the record with --locale: an edition that is bound has two languages or more

    1 error
    0 documents
    exit code 1
    ");
    project.replace(
        &format!("data/{record}.yaml"),
        "languages: [en, ja, es]",
        "languages: [ja]",
    );
    assert_snapshot!(project.run(["build", "--edition", "bound", record]).failed(), @"
    error[not-published]: the record 2021-09-22-japan-us-rok is published in ja, an edition that is bound has two languages or more
      ┌─ data/2021-09-22-japan-us-rok.yaml:7:13
      │
    7 │ languages: [ja]
      │             ^^ the languages of the record
      │
      = help: name languages of the record with --locale: an edition that is bound has two languages or more

    1 error
    0 documents
    exit code 1
    ");
    // Of all records, those are made that can be.
    let said = edition(&project, "bound", "fr,ar", &[]).ok();
    assert!(said.stdout.ends_with("\n4 documents\n"), "{said}");
    // Where there is none, that is an error.
    project.append("chancery.toml", "");
    for record in crate::project::RECORDS {
        project.remove(&format!("data/{record}.yaml"));
    }
    let said = edition(&project, "bound", "fr,ar", &[]).failed();
    assert!(
        said.stderr.contains("no record is published in fr, ar"),
        "{said}"
    );
}

#[test]
fn one_language_that_lacks_a_message_costs_the_whole_edition() {
    let project = Project::peru();
    for form in ["aligned", "bound"] {
        edition(&project, form, "en,es,ja", &[]).ok();
    }
    let before = project.outputs();
    let file = format!("locales/es/meetings/{PERU}.ftl");
    project.replace(&file, "\nnikkei-bonds = ", "\nother-bonds = ");
    for form in ["aligned", "bound"] {
        let said = edition(&project, form, "en,es,ja", &[]).failed();
        assert!(said.stderr.contains("error[missing-message]"), "{said}");
        assert!(said.stderr.contains("`nikkei-bonds`"), "{said}");
        let failed = format!("failed {PERU} in en,es,ja\n0 documents, 1 failed\n");
        assert_eq!(said.stdout, failed);
        // Of the other languages an edition can be made.
        edition(&project, form, "en,ja", &[]).ok();
    }
    for (path, bytes) in before {
        assert!(project.bytes(&path) == bytes, "{path} has changed");
    }
}

/// Nothing takes the place of what a language calls itself, not even where a fallback is allowed;
/// and all that is missing is reported at once.
#[test]
fn a_language_must_say_what_it_calls_itself() {
    let project = Project::small();
    project.append("locales/en/document.ftl", "edition-language = English\n");
    assert_snapshot!(edition(&project, "bound", "en,es", &["--allow-fallback"]).failed(), @"
    error[missing-message]: the es translation has no message `edition-language`
     = in locales/es/document.ftl
     = help: add it: `edition-language = …`

    1 error
    failed 2023-11-15-japan-peru in en,es
    0 documents, 1 failed
    exit code 1
    ");
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "\nroad-map = ",
        "\nother-map = ",
    );
    let said = edition(&project, "bound", "en,es", &[]).failed();
    for message in ["`edition-language`", "`road-map`"] {
        assert!(said.stderr.contains(message), "{said}");
    }
    // Documents have no use for it; a check says what the source language has more.
    project.run(["build", "--locale", "en"]).ok();
    let said = project.check().failed();
    let lacks = "warning[untranslated]: es lacks 1 of document.ftl: edition-language\n";
    assert!(said.stderr.contains(lacks), "{said}");
}

#[test]
fn what_nobody_has_reviewed_is_in_no_edition() {
    let project = Project::peru();
    let deny = ["--deny", "unreviewed", "--format", "short"];
    let said = edition(&project, "aligned", "en,es", &deny).failed();
    let name = "error[unreviewed]: nobody has reviewed the es translation of `edition-language`";
    assert!(said.stdout.contains(name), "{said}");
    assert!(!project.has(&format!("{}.pdf", path(PERU, "aligned", "en,es"))));
}

/// The problem names the languages of the edition, and is at the message that has the character.
#[test]
fn a_character_that_no_font_has_is_reported_at_its_message() {
    let project = Project::peru();
    project.replace(
        "locales/es/document.ftl",
        "edition-language = Español",
        "edition-language = Español ꙮ",
    );
    assert_snapshot!(edition(&project, "aligned", "en,es", &[]).failed(), @r#"
    error[typst]: en, es: no font of this page has a glyph for "ꙮ" (U+A66E)
        ┌─ locales/es/document.ftl:446:1
        │
    446 │ edition-language = Español ꙮ
        │ ^^^^^^^^^^^^^^^^ `edition-language` is where it comes from
        │
        = help: write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ

    1 error
    failed 2023-11-15-japan-peru in en,es
    0 documents, 1 failed
    exit code 1
    "#);
}

/// A project with a template of its own that has no editions yet.
#[test]
fn a_project_whose_templates_have_no_editions_is_told_so() {
    let project = Project::whole();
    project.remove("templates/edition.typ");
    let said = edition(&project, "bound", "en,es", &[PERU]).failed();
    assert!(said.stderr.contains("templates/edition.typ"), "{said}");
    project.run(["build", PERU]).ok();
}

/// Every place of the languages of an edition is one of the record: briefings that differ from it
/// in any of them are refused, whatever their texts are.
#[test]
fn languages_that_differ_in_what_the_record_has_are_refused() {
    let project = crate::page::project();
    let opened = Opened::open(project.root()).expect("a project");
    let loaded = load(&opened, &[FULL.to_owned()], &[]).expect("it loads");
    let record = loaded.record(&loaded.chosen[0].1).expect("a record");
    let source = loaded.source(&record).map(Arc::new);
    let part = |tag: &str| {
        let tag = tag.parse().expect("a tag");
        let locale = loaded.catalog.locale(&tag).expect("a language");
        let briefing = loaded.briefing(&record, locale, source.as_ref(), false);
        let (briefing, _) = briefing.expect("a briefing");
        let name = briefing.document_kind.clone();
        Part { briefing, name }
    };
    let parts = vec![part("en"), part("ja"), part("es")];
    let differs = |change: &dyn Fn(&mut Briefing)| {
        let mut parts = parts.clone();
        change(&mut parts[2].briefing);
        let edition = Edition::new(Form::Aligned, parts, &record, loaded.catalog.source());
        edition
            .aligned(&record)
            .err()
            .map(|problem| problem.message)
    };
    assert_eq!(differs(&|_| ()), None);
    let message = |what: &str| {
        let message = format!(
            "en, ja, es: the languages of the edition differ in {what}, which comes from the record"
        );
        Some(message)
    };
    let statements = message("the statements");
    assert_eq!(differs(&|it| drop(it.items[0].sentences.pop())), statements);
    assert_eq!(differs(&|it| it.items[0].sentences.swap(0, 1)), statements);
    let twice = |it: &mut Briefing| {
        let again = it.items[0].sentences[0].clone();
        it.items[0].sentences.push(again);
    };
    assert_eq!(differs(&twice), statements);
    assert_eq!(differs(&|it| it.items[0].heading = None), statements);
    assert_eq!(differs(&|it| drop(it.notes[0].pop())), statements);
    assert_eq!(differs(&|it| it.items[0].items.swap(0, 1)), statements);
    assert_eq!(differs(&|it| drop(it.items.pop())), message("the items"));
    assert_eq!(differs(&|it| drop(it.notes.pop())), message("the notes"));
    assert_eq!(differs(&|it| drop(it.lead.pop())), message("the lead"));
    assert_eq!(
        differs(&|it| drop(it.photos.pop())),
        message("the photographs")
    );
    assert_eq!(
        differs(&|it| it.photos.swap(0, 1)),
        message("the photographs")
    );
    assert_eq!(differs(&|it| it.links.swap(0, 1)), message("the links"));
    assert_eq!(differs(&|it| it.documents = None), message("the documents"));
    assert_eq!(
        differs(&|it| drop(it.glance.pop())),
        message("the facts at a glance")
    );
    assert_eq!(
        differs(&|it| it.glance.swap(0, 1)),
        message("the facts at a glance")
    );
    assert_eq!(
        differs(&|it| drop(it.glance[0].lines.pop())),
        message("the facts at a glance")
    );
    assert_eq!(
        differs(&|it| it.authenticity = None),
        message("the note on authentic texts")
    );
}
