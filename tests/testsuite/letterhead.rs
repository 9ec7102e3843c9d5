//! Who publishes what, where and when: the head of the page.

use insta::assert_snapshot;

use crate::project::{PERU, Project, published, repository};
use crate::tools;

const EMBLEM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#7a1f1f"/></svg>
"##;

/// What an argument in the source of a page is.
fn argument(source: &str, name: &str) -> String {
    let start = format!("  {name}: ");
    let line = source.lines().find(|line| line.starts_with(&start));
    let line = line.unwrap_or_else(|| panic!("no {name}: {source}"));
    let value = line[start.len()..].trim_end_matches(',');
    value.replace("\\u{a0}", "~")
}

fn source(project: &Project, locale: &str) -> String {
    project.text(&format!("out/{locale}/{PERU}.typ"))
}

#[test]
fn the_day_of_issue_has_the_seat_of_the_publisher_beside_it() {
    for (locale, expected) in [
        ("en", r#""Tokyo, November 15, 2023""#),
        ("ja", r#""令和5年11月15日　東京""#),
        ("es", r#""Tokio, 15 de noviembre de 2023""#),
        ("fr", r#""Tokyo, le 15 novembre 2023""#),
        ("ar", r#""طوكيو، 15 نوفمبر 2023""#),
    ] {
        let source = source(published(), locale);
        assert_eq!(argument(&source, "date-line"), expected);
    }
}

#[test]
fn without_a_seat_the_day_is_alone() {
    let project = Project::whole();
    project.replace("data/registry/organisations.yaml", ", seat: tokyo", "");
    project.run(["build", PERU, "--emit", "typ"]).ok();
    for (locale, expected) in [
        ("en", r#""November 15, 2023""#),
        ("ja", r#""令和5年11月15日""#),
        ("es", r#""15 de noviembre de 2023""#),
        ("fr", r#""15 novembre 2023""#),
        ("ar", r#""15 نوفمبر 2023""#),
    ] {
        assert_eq!(argument(&source(&project, locale), "date-line"), expected);
    }
}

#[test]
fn a_seat_that_is_no_place_is_an_error_at_its_line() {
    let project = Project::small();
    project.replace(
        "data/registry/organisations.yaml",
        "mofa-japan: { country: JP }",
        "mofa-japan: { country: JP, seat: lmia }",
    );
    assert_snapshot!(project.check().failed(), @r#"
    error[unknown-reference]: there is no place "lmia" in the registry
      ┌─ data/registry/organisations.yaml:2:34
      │
    2 │ mofa-japan: { country: JP, seat: lmia }
      │                                  ^^^^ not in the registry
      │
      = help: did you mean `lima`? otherwise add it to data/registry/places.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn the_kind_of_document_and_the_revision_are_in_the_words_of_the_language() {
    let project = Project::whole();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "revision: 1", "revision: 12");
    project.run(["build", PERU, "--emit", "typ"]).ok();
    for (locale, kind, revision, page) in [
        ("en", "Readout", "Revision 12", r#"page + "~/~" + pages"#),
        ("ja", "概要", "第12版", r#"page + "~/~" + pages"#),
        ("es", "Resumen", "Revisión 12", r#"page + "~/~" + pages"#),
        (
            "fr",
            "Compte rendu",
            "Révision 12",
            r#"page + "~/~" + pages"#,
        ),
        (
            "ar",
            "ملخص",
            "المراجعة~12",
            r#""صفحة~" + page + " من~" + pages"#,
        ),
    ] {
        let source = source(&project, locale);
        assert_eq!(argument(&source, "document-kind"), format!("{kind:?}"));
        assert_eq!(argument(&source, "revision"), format!("{revision:?}"));
        let function = argument(&source, "page-number");
        assert_eq!(function, format!("(page, pages) => {page}"));
    }
}

/// A project whose template shows the emblem, whatever that of the repository does.
fn with_emblem(name: &str, contents: impl AsRef<[u8]>) -> Project {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "  heading(title)\n",
        "  heading(title)\n  if \"emblem\" in rest.named() { image(rest.at(\"emblem\"), alt: \"Emblem\") }\n",
    );
    project.write(name, contents);
    project
}

#[test]
fn the_emblem_of_the_publisher_reaches_the_page() {
    let picture = repository().join("tests/fixtures/page/photos/table.png");
    let picture = std::fs::read(picture).expect("a picture");
    for (name, contents) in [
        ("publisher.svg", EMBLEM.as_bytes()),
        ("publisher.png", &picture),
    ] {
        let project = with_emblem(name, contents);
        project.build().ok();
        for locale in ["en", "ja", "es"] {
            let path = format!("\"/{name}\"");
            assert_eq!(argument(&source(&project, locale), "emblem"), path);
        }
        let with = project.bytes(&format!("out/en/{PERU}.pdf"));
        project.remove(name);
        project.build().ok();
        assert!(!source(&project, "en").contains("emblem"));
        let without = project.bytes(&format!("out/en/{PERU}.pdf"));
        assert!(with != without, "{name} is not on the page");
    }
}

#[test]
fn both_engines_read_the_emblem() {
    let Some(_) = tools::typst() else { return };
    let project = with_emblem("publisher.svg", EMBLEM);
    project.build().ok();
    let embedded = project.outputs();
    project.run(["build", "--engine", "typst-cli"]).ok();
    assert!(project.outputs() == embedded);
}

#[test]
fn two_emblems_are_one_too_many() {
    let project = with_emblem("publisher.svg", EMBLEM);
    project.write("publisher.png", "PNG");
    assert_snapshot!(project.build().failed(), @"
    error[emblem]: there are two emblems, publisher.svg and publisher.png
     = in publisher.png
     = help: keep one of them: nobody can know which one is meant

    1 error
    exit code 1
    ");
}

#[cfg(unix)]
#[test]
fn an_emblem_is_no_way_out_of_the_project() {
    let project = with_emblem("publisher.svg", EMBLEM);
    let secret = project.beside().join("secret.svg");
    std::fs::write(&secret, EMBLEM).expect("written");
    project.remove("publisher.svg");
    crate::project::link(&secret, &project.path("publisher.svg"));
    assert_snapshot!(project.build().failed(), @"
    error[emblem]: the emblem cannot be read: a symbolic link leads out of the project
     = in publisher.svg
     = help: put an SVG or PNG file there, or remove it

    1 error
    exit code 1
    ");
}

#[test]
fn a_folder_is_no_emblem() {
    let project = with_emblem("publisher.svg", EMBLEM);
    project.remove("publisher.svg");
    project.write("publisher.svg/a.svg", EMBLEM);
    assert_snapshot!(project.check().failed(), @"
    error[emblem]: the emblem cannot be read: this is a folder, expected a file
     = in publisher.svg
     = help: put an SVG or PNG file there, or remove it

    1 error
    exit code 1
    ");
}

#[test]
fn a_template_reads_no_emblem_that_is_not_there() {
    let project = with_emblem("publisher.svg", EMBLEM);
    project.append("templates/briefing.typ", "#read(\"/publisher.png\")\n");
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(
        said.stderr
            .contains("file not found (searched at publisher.png)"),
        "{said}"
    );
}

#[test]
fn whether_there_are_facts_at_a_glance_is_yes_or_no() {
    let project = Project::small();
    project.append("chancery.toml", "glance = \"no\"\n");
    assert_snapshot!(project.check().failed(), @r#"
    error[config]: invalid type: string "no", expected a boolean
      ┌─ chancery.toml:2:10
      │
    2 │ glance = "no"
      │          ^^^^ here
      │
      = help: write `true` or `false`, without quotation marks

    1 error
    exit code 1
    "#);
    project.replace("chancery.toml", "glance = \"no\"", "glanse = false");
    assert_snapshot!(project.check().failed(), @"
    error[config]: unknown field `glanse`, expected one of `source-locale`, `draft-locales`, `glance`, `coverage`, `rules`
      ┌─ chancery.toml:2:1
      │
    2 │ glanse = false
      │ ^^^^^^ here
      │
      = help: did you mean `glance`?

    1 error
    exit code 1
    ");
}
