//! Messages, variants and attributes that a language did not have.

use super::{exported, import, translated, unit};
use crate::project::{PERU, Project};

#[test]
fn a_new_message_goes_where_the_source_language_has_it() {
    let project = Project::small();
    project.replace("locales/es/document.ftl", "overview = En resumen:\n", "");
    project.replace("locales/es/names.ftl", "place-lima = Lima\n", "");
    let before = project.text("locales/es/document.ftl");
    let text = exported(&project, "es");
    assert!(unit(&text, "overview").contains("state=\"initial\""));
    let text = translated(&text, "overview", "En resumen:");
    let text = translated(&text, "place-lima", "Lima");
    let said = import(&project, &text).ok();
    assert!(
        said.stdout
            .ends_with("2 texts translated, 2 messages added\n")
    );
    let after = project.text("locales/es/document.ftl");
    assert_eq!(after.replace("overview = En resumen:\n", ""), before);
    assert!(after.contains("{ LIST($attendees) }.\noverview = En resumen:\nsentence-separator"));
    let names = project.text("locales/es/names.ftl");
    assert!(names.contains("country-US = Estados Unidos\nplace-lima = Lima\nplace-san-francisco"));
}

#[test]
fn a_new_message_takes_the_place_of_its_stub() {
    let project = Project::small();
    project.replace("locales/es/document.ftl", "overview = En resumen:\n", "");
    project.run(["check", "--stubs"]).failed();
    let stubs = project.text("locales/es/document.ftl");
    assert!(stubs.contains("# overview = "), "{stubs}");
    let text = exported(&project, "es");
    import(&project, &translated(&text, "overview", "En resumen:")).ok();
    let file = project.text("locales/es/document.ftl");
    assert!(file.contains("\noverview = En resumen:"), "{file}");
    assert!(!file.contains("# overview = "), "{file}");
    project.check().ok();
}

/// Whatever ends a file that has comments alone, the first message has a line of its own.
#[test]
fn the_first_message_of_a_file_is_apart_from_what_is_there() {
    for (before, gap) in [
        ("", ""),
        ("# Frases comunes.", "\n\n"),
        ("# Frases comunes.\n", "\n"),
        ("# Frases comunes.\n\n", ""),
    ] {
        let project = Project::small();
        project.write("locales/es/statements.ftl", before);
        let text = exported(&project, "es");
        let text = translated(&text, "both-ministers", "Los dos ministros");
        let text = translated(&text, "both-ministers.inside", "los dos ministros");
        import(&project, &text).ok();
        assert_eq!(
            project.text("locales/es/statements.ftl"),
            format!(
                "{before}{gap}both-ministers = Los dos ministros\n    .inside = los dos ministros\n"
            )
        );
    }
}

/// A language of the small project without a translation.
fn new_language(tag: &str) -> Project {
    let project = Project::small();
    project.run(["new", "locale", tag]).ok();
    project.append("chancery.toml", &format!("draft-locales = [\"{tag}\"]\n"));
    project
}

#[test]
fn a_new_language_has_the_variants_that_it_needs() {
    const HOURS: &str = "hours = { $n ->\n        [0] none\n        [one] { $n } hour\n       *[other] { $n } hours\n    }\n";
    for (tag, keys) in [
        ("ar", "0 one two few many other"),
        ("pl", "0 one few many other"),
        ("ja", "0 other"),
        ("de", "0 one other"),
    ] {
        let project = match tag {
            "ja" => Project::small(),
            tag => new_language(tag),
        };
        project.append("locales/en/statements.ftl", HOURS);
        let mut text = exported(&project, tag);
        let ids: Vec<String> = text
            .split("<unit id=\"hours:1.")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(ids.join(" "), keys, "{tag}");
        for key in &ids {
            let own = unit(&text, &format!("hours:1.{key}")).to_owned();
            let start = own.find("<source>").expect("a source") + "<source>".len();
            let end = own.find("</source>").expect("its end");
            let target = own[start..end]
                .replace("hour", "ore")
                .replace("none", "null");
            text = translated(&text, &format!("hours:1.{key}"), &target);
        }
        import(&project, &text).ok();
        let file = project.text(&format!("locales/{tag}/statements.ftl"));
        let variants = ids.iter().map(|key| match key.as_str() {
            "0" => "        [0] null\n".to_owned(),
            "other" => "       *[other] { $n } ores\n".to_owned(),
            "one" => "        [one] { $n } ore\n".to_owned(),
            key => format!("        [{key}] {{ $n }} ores\n"),
        });
        let variants: String = variants.collect();
        let written = format!("hours = {{ $n ->\n{variants}    }}");
        assert!(file.contains(&written), "{tag}: {file}");
    }
}

#[test]
fn a_category_that_a_translation_lacks_can_be_added() {
    let project = new_language("ar");
    project.append(
        "locales/en/statements.ftl",
        "hours = { $n ->\n        [one] { $n } hour\n       *[other] { $n } hours\n    }\n",
    );
    let own = "locales/ar/statements.ftl";
    project.append(
        own,
        "\nhours = { $n ->\n        [one] { $n } saea\n       *[other] { $n } saat\n    }\n",
    );
    let before = project.text(own);
    let text = exported(&project, "ar");
    assert!(unit(&text, "hours:1.few").contains("state=\"initial\""));
    let code =
        "<ph id=\"1\" canCopy=\"no\" canDelete=\"no\" equiv=\"\" disp=\"{ $n }\" dataRef=\"d1\"/>";
    import(
        &project,
        &translated(&text, "hours:1.few", &format!("{code} saeat")),
    )
    .ok();
    let expected = before.replace(
        "       *[other] { $n } saat",
        "        [few] { $n } saeat\n       *[other] { $n } saat",
    );
    assert_eq!(project.text(own), expected);
}

#[test]
fn a_part_of_a_language_can_come_back_before_the_rest() {
    let project = new_language("de");
    let text = exported(&project, "de");
    let own = unit(&text, "road-map");
    let start = own.find("<source>").expect("a source") + "<source>".len();
    let end = own.find("</source>").expect("its end");
    let target = own[start..end].replace("confirmed", "bestätigten");
    assert!(target.contains("{ both-ministers }"));
    let said = import(&project, &translated(&text, "road-map", &target)).ok();
    assert!(
        said.stdout
            .ends_with("1 text translated, 1 message added\n"),
        "{said}"
    );
    let file = project.text(&format!("locales/de/meetings/{PERU}.ftl"));
    assert!(
        file.starts_with("road-map = { both-ministers } bestätigten"),
        "{file}"
    );
}

#[test]
fn an_attribute_that_a_translation_lacks_can_be_added() {
    let project = Project::small();
    let file = "locales/es/document.ftl";
    project.replace(file, "\n    .label = Cuándo", "");
    let before = project.text(file);
    let text = exported(&project, "es");
    import(&project, &translated(&text, "glance-time.label", "Cuándo")).ok();
    let expected = before.replace(
        "glance-time = { DATETIME($date, dateStyle: \"long\") }\n",
        "glance-time = { DATETIME($date, dateStyle: \"long\") }\n    .label = Cuándo\n",
    );
    assert_eq!(project.text(file), expected);
    project.check().ok();
}
