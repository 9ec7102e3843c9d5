//! Translations for other tools, and back: `chancery export` and `chancery import`.

mod additions;
mod damage;
mod hostile;
mod random;
mod refused;
mod tables;

use std::fs;
use std::path::Path;

use crate::project::{PERU, Project, Said};

/// Exports a language of a project into `texts.xlf`, and reads it.
#[track_caller]
fn exported(project: &Project, tag: &str) -> String {
    let arguments = ["export", tag, "--format", "xliff", "--out", "texts.xlf"];
    let said = project.run(arguments).ok();
    assert_eq!(said.stdout, "wrote texts.xlf\n");
    project.text("texts.xlf")
}

/// Imports this text.
fn import(project: &Project, text: &str) -> Said {
    project.write("texts.xlf", text);
    project.run(["import", "texts.xlf"])
}

/// The `<unit>` of that name.
#[track_caller]
fn unit<'a>(text: &'a str, id: &str) -> &'a str {
    let start = text
        .find(&format!("<unit id=\"{id}\""))
        .unwrap_or_else(|| panic!("no unit {id}"));
    let end = text[start..].find("</unit>").expect("its end") + "</unit>".len();
    &text[start..start + end]
}

/// The text with the unit of that name changed.
#[track_caller]
fn with_unit(text: &str, id: &str, from: &str, to: &str) -> String {
    let own = unit(text, id);
    assert_eq!(own.matches(from).count(), 1, "{from:?} in {own}");
    text.replace(own, &own.replace(from, to))
}

/// The text with a translation for that unit, which has none.
#[track_caller]
fn translated(text: &str, id: &str, target: &str) -> String {
    let end = "</source>";
    with_unit(text, id, end, &format!("{end}<target>{target}</target>"))
}

/// Every file of the translations, by path.
fn translations(project: &Project) -> Vec<(String, Vec<u8>)> {
    fn list(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => list(&path, files),
                false => {
                    let bytes = fs::read(&path).expect("a file");
                    files.push((path.to_string_lossy().into_owned(), bytes));
                }
            }
        }
    }
    let mut files = Vec::new();
    list(&project.path("locales"), &mut files);
    files.sort();
    files
}

#[test]
fn what_comes_back_as_it_was_changes_no_byte() {
    let project = Project::whole();
    let before = translations(&project);
    for tag in ["ar", "es", "fr", "ja", "pt"] {
        let text = exported(&project, tag);
        let said = import(&project, &text).ok();
        assert_eq!(said.stdout, "no translation has changed\n", "{tag}");
        assert_eq!(said.stderr, "");
        assert!(translations(&project) == before, "{tag} has changed");
        // Not by accident: every text of the language is in it.
        assert!(text.matches("state=\"translated\"").count() > 250, "{tag}");
    }
}

#[test]
fn a_unit_says_what_a_translator_should_know() {
    let project = Project::whole();
    let text = exported(&project, "es");
    insta::assert_snapshot!(unit(&text, "strategic-partners"), @r#"
    <unit id="strategic-partners" xml:space="preserve" slr:storageRestriction="32768">
            <mda:metadata><mda:metaGroup category="chancery"><mda:meta type="translation">527e26efc6275057</mda:meta></mda:metaGroup></mda:metadata>
            <notes>
              <note category="comment">One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.</note>
              <note category="variable">$host-country: the country of the host side, where the host acts for a country</note>
              <note category="variable">$guest-country: the country of that side, where a side is called guest and acts for a country</note>
              <note category="record">Printed in 2023-11-13-japan-chile, 2024-01-26-japan-argentina.</note>
            </notes>
            <originalData>
              <data id="d1">{ NAME($by, form: "address") }</data>
              <data id="d2">{ $host-country }</data>
              <data id="d3">{ $guest-country }</data>
              <data id="d4">{ GENDER($by) -&gt; … }</data>
              <data id="d5">{ NAME($host-country, form: "to") }</data>
              <data id="d6">{ NAME($guest-country, form: "to") }</data>
            </originalData>
            <segment state="translated">
              <source><ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ NAME($by, form: &quot;address&quot;) }" dataRef="d1"/> described <ph id="2" canCopy="no" canDelete="no" equiv="" disp="{ $host-country }" dataRef="d2"/> and <ph id="3" canCopy="no" canDelete="no" equiv="" disp="{ $guest-country }" dataRef="d3"/> as “strategic partners” with values and principles in common.</source>
              <target><ph id="4" canCopy="no" canDelete="no" equiv="" disp="{ GENDER($by) -&gt; … }" dataRef="d4"/> <ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ NAME($by, form: &quot;address&quot;) }" dataRef="d1"/> describió <ph id="2" canCopy="no" canDelete="no" equiv="" disp="{ NAME($host-country, form: &quot;to&quot;) }" dataRef="d5"/> y <ph id="3" canCopy="no" canDelete="no" equiv="" disp="{ NAME($guest-country, form: &quot;to&quot;) }" dataRef="d6"/> como «socios estratégicos» que comparten valores y principios.</target>
            </segment>
          </unit>
    "#);
    insta::assert_snapshot!(unit(&text, "part-hours-and-minutes:1.one"), @r#"
    <unit id="part-hours-and-minutes:1.one" xml:space="preserve" slr:storageRestriction="32768">
            <mda:metadata><mda:metaGroup category="chancery"><mda:meta type="translation">936d22331edecff0</mda:meta></mda:metaGroup></mda:metadata>
            <notes>
              <note category="case">Where $hours is [one].</note>
              <note category="record">Printed in 2021-09-22-japan-us-rok, 2022-10-11-japan-canada, 2023-11-13-japan-chile, 2023-11-15-japan-peru, 2024-01-26-japan-argentina and 2 more.</note>
            </notes>
            <originalData>
              <data id="d1">{ $hours }</data>
            </originalData>
            <segment state="translated">
              <source><ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ $hours }" dataRef="d1"/> hour</source>
              <target><ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ $hours }" dataRef="d1"/> hora</target>
            </segment>
          </unit>
    "#);
}

#[test]
fn a_text_that_was_translated_anew_is_written_and_nothing_else() {
    let project = Project::small();
    let file = "locales/es/document.ftl";
    let before = project.text(file);
    let text = exported(&project, "es");
    let text = with_unit(&text, "overview", "<target>En resumen:", "<target>Resumen:");
    let said = import(&project, &text).ok();
    assert_eq!(
        said.stdout,
        "wrote locales/es/document.ftl\n1 text translated, 0 messages added\n"
    );
    let expected = before.replace("overview = En resumen:", "overview = Resumen:");
    assert_eq!(project.text(file), expected);
    // What was written is what the project has now.
    assert!(exported(&project, "es").contains("<target>Resumen:</target>"));
}

#[test]
fn a_variant_is_a_text_of_its_own() {
    let project = Project::small();
    let file = "locales/es/document.ftl";
    let before = project.text(file);
    let text = exported(&project, "es");
    let text = with_unit(&text, "lead:1.none", "<target>Aquel", "<target>Ese");
    // The text around it and another variant within it, at once.
    let text = with_unit(&text, "lead", "> se reunió con <", "> se vio con <");
    let text = with_unit(
        &text,
        "lead:2.0",
        "<target>la prensa",
        "<target>la prensa [libre]",
    );
    import(&project, &text).ok();
    let expected = before
        .replace("[none] Aquel día", "[none] Ese día")
        .replace(" se reunió con {", " se vio con {")
        .replace("[0] la prensa", "[0] la prensa [libre]");
    assert_eq!(project.text(file), expected);
}

#[test]
fn text_that_would_be_fluent_is_escaped() {
    let project = Project::small();
    for (text, written) in [
        ("[x] a", "{\"[\"}x] a"),
        ("*a", "{\"*\"}a"),
        ("  a ", "{\"  \"}a{\" \"}"),
        ("a {b} c", "a {\"{\"}b{\"}\"} c"),
        ("{\"a\"}", "{\"{\"}\"a\"{\"}\"}"),
        ("a\u{A0}b", "a{\"\\u00A0\"}b"),
        ("a &lt;b&gt; c", "a &lt;b> c"),
        ("a &amp;lt; b", "a &amp;lt; b"),
        ("R&amp;D", "R&D"),
        (".a = b", ".a = b"),
        ("# a", "# a"),
        ("a \\u0041", "a \\u0041"),
    ] {
        let export = exported(&project, "es");
        let own = unit(&export, "document-kind");
        let start = own.find("<target>").expect("a translation");
        let end = own.find("</target>").expect("its end");
        let changed = own.replace(&own[start..end], &format!("<target>{text}"));
        import(&project, &export.replace(own, &changed)).ok();
        let file = project.text("locales/es/document.ftl");
        let line = file.lines().find(|line| line.starts_with("document-kind"));
        assert_eq!(line, Some(format!("document-kind = {written}").as_str()));
        let again = exported(&project, "es");
        assert!(
            unit(&again, "document-kind").contains(&format!("<target>{text}</target>")),
            "{text}"
        );
    }
}

#[test]
fn a_long_text_is_wrapped_and_reads_as_it_was() {
    let project = Project::small();
    let words = "palabra ".repeat(60);
    let text = exported(&project, "es");
    let target = format!("<target>{words}fin:");
    let text = with_unit(&text, "overview", "<target>En resumen:", &target);
    import(&project, &text).ok();
    let file = project.text("locales/es/document.ftl");
    let longest = file.lines().map(|line| line.chars().count()).max();
    assert!(longest.is_some_and(|longest| longest <= 110), "{longest:?}");
    assert!(file.contains("\n    palabra "));
    assert!(exported(&project, "es").contains(&format!("{target}</target>")));
}

#[test]
fn the_state_says_who_has_seen_a_translation_and_what_has_changed_since() {
    let project = Project::small();
    let state = |text: &str, id: &str| {
        let unit = unit(text, id);
        let (_, rest) = unit.split_once("<segment ").expect("a segment");
        rest.split_once('>').expect("its end").0.to_owned()
    };
    let before = exported(&project, "es");
    assert_eq!(state(&before, "overview"), "state=\"translated\"");
    let by = ["--by", "Ana Pérez"];
    for ids in [
        &["review", "es", "overview", "documents-heading"][..],
        &["review", "es", "revision", "--translated"],
    ] {
        project.run(ids.iter().chain(&by)).ok();
    }
    let source = "locales/en/document.ftl";
    let heading = project.text(source);
    let line = heading
        .lines()
        .find(|line| line.starts_with("documents-heading = "))
        .expect("the heading");
    project.replace(source, line, "documents-heading = All documents");
    let text = exported(&project, "es");
    assert_eq!(state(&text, "overview"), "state=\"reviewed\"");
    assert_eq!(state(&text, "revision"), "state=\"translated\"");
    assert_eq!(
        state(&text, "documents-heading"),
        "state=\"initial\" subState=\"chancery:outdated\""
    );
    let table = project.run(["export", "es", "--format", "csv"]).ok().stdout;
    let states: Vec<&str> = ["overview,", "documents-heading,"]
        .map(|id| {
            let rows = table.split("\r\n");
            let mut rows = rows.filter(|row| row.starts_with(id));
            rows.next()
                .and_then(|row| row.rsplit(',').next())
                .expect("a row")
        })
        .to_vec();
    assert_eq!(states, ["reviewed", "outdated"]);
    // A file of reviews that nobody can read is no reason to call everything translated.
    project.append("locales/es/review.tsv", "overview\n");
    let said = project.run(["export", "es"]).failed();
    assert!(said.stderr.contains("error[review-file]"), "{said}");
}

#[test]
fn texts_that_nobody_could_tell_apart_are_not_exported() {
    let project = Project::small();
    project.append(
        "locales/es/statements.ftl",
        "both-ministers = Ambos\n    .inside = ambos\n    .inside = los dos\n",
    );
    project.replace(
        "locales/es/statements.ftl",
        "both-ministers = Los dos ministros\n    .inside = los dos ministros\n",
        "",
    );
    let said = project.run(["export", "es"]).failed();
    assert!(
        said.stderr
            .contains("there are two texts `both-ministers.inside`"),
        "{said}"
    );
}

#[test]
fn what_is_wrong_in_the_source_language_is_said_before_it_is_translated() {
    let project = Project::small();
    project.append("locales/en/statements.ftl", "wrong = { $nothing \n");
    let said = project.run(["export", "es"]).failed();
    assert!(said.stderr.contains("locales/en/statements.ftl"), "{said}");
    assert_eq!(said.stdout, "");
}

#[test]
fn a_message_that_is_translated_in_part_is_left_out_and_named() {
    let project = Project::small();
    project.append(
        "locales/en/statements.ftl",
        "hours = { $n ->\n        [one] { $n } hour\n       *[other] some hours\n    }\n",
    );
    let before = translations(&project);
    let text = translated(&exported(&project, "es"), "hours:1.other", "unas horas");
    let said = import(&project, &text).ok();
    assert_eq!(
        said.stdout,
        "left out `hours`: 1 of its 3 texts are translated, and all of them are needed\nno translation has changed\n"
    );
    assert!(translations(&project) == before);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay_as_they_are() {
    let project = Project::small();
    let file = "locales/es/statements.ftl";
    let text = project.text(file).replace('\n', "\r\n");
    project.write(file, format!("\u{FEFF}{text}"));
    let before = project.bytes(file);
    let export = exported(&project, "es");
    import(&project, &export).ok();
    assert!(project.bytes(file) == before);
    let export = with_unit(
        &export,
        "both-ministers.inside",
        "<target>los dos",
        "<target>ambos",
    );
    import(&project, &export).ok();
    let expected = text.replace("= los dos", "= ambos");
    assert_eq!(project.text(file), format!("\u{FEFF}{expected}"));
}

#[test]
fn a_regional_language_has_what_it_inherits() {
    let project = Project::small();
    project.write("locales/es-PE/document.ftl", "overview = Resumen:\n");
    let text = exported(&project, "es-PE");
    assert!(unit(&text, "overview").contains("<target>Resumen:</target>"));
    assert!(unit(&text, "record-label").contains("<target>Registro</target>"));
    import(&project, &text).ok();
    let text = with_unit(
        &text,
        "record-label",
        "<target>Registro",
        "<target>Expediente",
    );
    import(&project, &text).ok();
    assert_eq!(
        project.text("locales/es-PE/document.ftl"),
        "overview = Resumen:\nrecord-label = Expediente\n"
    );
}

#[test]
fn the_texts_of_one_record_are_exported_alone() {
    let project = Project::whole();
    let all = exported(&project, "es");
    let arguments = ["export", "es", PERU, "--out", "one.xlf"];
    project.run(arguments).ok();
    let one = project.text("one.xlf");
    assert!(one.contains("id=\"strategic-partners\"") || one.contains("id=\"road-map\""));
    assert!(!one.contains("2022-10-11-japan-canada.ftl"));
    assert!(all.contains("id=\"country-CA\"") && !one.contains("id=\"country-CA\""));
    let said = project.run(["import", "one.xlf"]).ok();
    assert_eq!(said.stdout, "no translation has changed\n");
}

#[test]
fn marks_are_pairs_and_what_is_in_them_is_text() {
    let project = Project::small();
    project.append(
        "locales/en/statements.ftl",
        "seen = See <em>the <strong>{ $city }</strong> page</em> &lt;here&gt;.\n",
    );
    project.append(
        "locales/es/statements.ftl",
        "seen = Véase <em>la página <strong>{ $city }</strong></em> &lt;aquí&gt;.\n",
    );
    let text = exported(&project, "es");
    insta::assert_snapshot!(unit(&text, "seen"), @r#"
    <unit id="seen" xml:space="preserve" slr:storageRestriction="32768">
          <mda:metadata><mda:metaGroup category="chancery"><mda:meta type="translation">decb14279762d282</mda:meta></mda:metaGroup></mda:metadata>
          <originalData>
            <data id="d1">&lt;em&gt;</data>
            <data id="d2">&lt;/em&gt;</data>
            <data id="d3">&lt;strong&gt;</data>
            <data id="d4">&lt;/strong&gt;</data>
            <data id="d5">{ $city }</data>
          </originalData>
          <segment state="translated">
            <source>See <pc id="1" canCopy="no" canDelete="no" dispStart="&lt;em&gt;" dispEnd="&lt;/em&gt;" dataRefStart="d1" dataRefEnd="d2">the <pc id="2" canCopy="no" canDelete="no" dispStart="&lt;strong&gt;" dispEnd="&lt;/strong&gt;" dataRefStart="d3" dataRefEnd="d4"><ph id="3" canCopy="no" canDelete="no" equiv="" disp="{ $city }" dataRef="d5"/></pc> page</pc> &lt;here&gt;.</source>
            <target>Véase <pc id="1" canCopy="no" canDelete="no" dispStart="&lt;em&gt;" dispEnd="&lt;/em&gt;" dataRefStart="d1" dataRefEnd="d2">la página <pc id="2" canCopy="no" canDelete="no" dispStart="&lt;strong&gt;" dispEnd="&lt;/strong&gt;" dataRefStart="d3" dataRefEnd="d4"><ph id="3" canCopy="no" canDelete="no" equiv="" disp="{ $city }" dataRef="d5"/></pc></pc> &lt;aquí&gt;.</target>
          </segment>
        </unit>
    "#);
    let changed = with_unit(&text, "seen", "la página ", "la web de ");
    import(&project, &changed).ok();
    let file = project.text("locales/es/statements.ftl");
    assert!(
        file.ends_with("seen = Véase <em>la web de <strong>{ $city }</strong></em> &lt;aquí>.\n"),
        "{file}"
    );
}

#[test]
fn wrong_usage_is_refused() {
    let project = Project::small();
    for (arguments, said) in [
        (&["export", "en"][..], "en is the source language"),
        (&["export", "de"], "this project has no translation into de"),
        (&["export", "en-XA"], "en-XA is a pseudo-locale"),
        (
            &["export", "es", "2000-01-01-nothing"],
            "2000-01-01-nothing",
        ),
        (
            &["export", "es", "--also", "ja"],
            "--also names another language",
        ),
        (&["export", "es", "--format", "po"], "invalid value 'po'"),
    ] {
        let found = project.run(arguments).refused();
        assert!(found.stderr.contains(said), "{found}");
    }
    let found = project.run(["import", "nothing.xlf"]).failed();
    assert!(found.stderr.contains("there is no such file"), "{found}");
}
