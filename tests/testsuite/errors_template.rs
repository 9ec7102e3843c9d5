//! Templates that are wrong or reach for what is not theirs.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

/// What `build` says of the small template with that line at its end.
#[track_caller]
fn template(line: &str) -> Said {
    let project = Project::small_with_templates();
    project.append("templates/briefing.typ", &format!("{line}\n"));
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(!project.has(&format!("out/en/{PERU}.pdf")), "{said}");
    said
}

#[test]
fn the_template_of_these_tests_builds() {
    let said = Project::small_with_templates().build().ok();
    assert_eq!(said.stderr, "");
}

#[test]
fn an_unfinished_expression() {
    assert_snapshot!(template("#let broken = 1 +"), @"
    error[typst]: en: Typst says: expected expression
       ┌─ templates/briefing.typ:20:18
       │
    20 │ #let broken = 1 +
       │                  ^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    ");
}

#[test]
fn an_unknown_variable() {
    assert_snapshot!(template("#let size = sice"), @"
    error[typst]: en: Typst says: unknown variable: sice
       ┌─ templates/briefing.typ:20:13
       │
    20 │ #let size = sice
       │             ^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    ");
}

#[test]
fn a_panic() {
    assert_snapshot!(template("#panic(\"not like this\")"), @r#"
    error[typst]: en: Typst says: panicked with: not like this
       ┌─ templates/briefing.typ:20:2
       │
    20 │ #panic("not like this")
       │  ^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

/// The fault is found while a document is set, and names the document.
#[test]
fn a_fault_within_the_page() {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "  heading(title)\n",
        "  heading(title + 1)\n",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @"
    error[typst]: en: Typst says: cannot add string and integer
       ┌─ templates/briefing.typ:15:11
       │
    15 │   heading(title + 1)
       │           ^^^^^^^^^ here
       │
       = help: while calling `briefing` at out/en/2023-11-15-japan-peru.typ:13:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    ");
}

#[test]
fn a_template_without_what_a_source_imports() {
    let project = Project::small_with_templates();
    project.replace("templates/briefing.typ", "#let emphasis(", "#let emphasys(");
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @"
    error[typst]: en: Typst says: unresolved import
       ┌─ out/en/2023-11-15-japan-peru.typ:10:13
       │
    10 │   briefing, emphasis, foreign, item, person, reading, reference, run, strong-emphasis,
       │             ^^^^^^^^ here
       │
       = help: define `emphasis` in templates/briefing.typ; every source imports it

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    ");
}

#[test]
fn a_folder_of_templates_without_the_template() {
    let project = Project::small_with_templates();
    project
        .remove("templates/briefing.typ")
        .write("templates/letter.typ", "");
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[typst]: en: Typst says: file not found (searched at templates/briefing.typ)
      ┌─ out/en/2023-11-15-japan-peru.typ:9:9
      │
    9 │ #import "/templates/briefing.typ": (
      │         ^^^^^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: put the template there, or remove the folder templates/ to use the one in the program

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_package() {
    assert_snapshot!(template("#import \"@preview/cetz:0.4.0\""), @r#"
    error[typst]: en: Typst says: failed to load package (packages are not used here; put what is needed into templates/)
       ┌─ templates/briefing.typ:20:9
       │
    20 │ #import "@preview/cetz:0.4.0"
       │         ^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_file_of_the_machine() {
    assert_snapshot!(template("#let secret = read(\"/etc/passwd\")"), @r#"
    error[typst]: en: Typst says: failed to load file (`etc/passwd` is not read: only templates/, data/photos/ and the publisher's emblem can be read)
       ┌─ templates/briefing.typ:20:20
       │
    20 │ #let secret = read("/etc/passwd")
       │                    ^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_way_out_of_the_project() {
    assert_snapshot!(template("#let secret = read(\"../../secret.txt\")"), @r#"
    error[typst]: en: Typst says: path `"../../secret.txt"` would escape the project root
       ┌─ templates/briefing.typ:20:20
       │
    20 │ #let secret = read("../../secret.txt")
       │                    ^^^^^^^^^^^^^^^^^^ here
       │
       = help: cannot access files outside of the project sandbox
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_file_of_the_project_that_is_no_template() {
    assert_snapshot!(template("#let settings = read(\"/chancery.toml\")"), @r#"
    error[typst]: en: Typst says: failed to load file (`chancery.toml` is not read: only templates/, data/photos/ and the publisher's emblem can be read)
       ┌─ templates/briefing.typ:20:22
       │
    20 │ #let settings = read("/chancery.toml")
       │                      ^^^^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_record() {
    assert_snapshot!(template(&format!("#let record = yaml(\"/data/{PERU}.yaml\")")), @r#"
    error[typst]: en: Typst says: failed to load file (`data/2023-11-15-japan-peru.yaml` is not read: only templates/, data/photos/ and the publisher's emblem can be read)
       ┌─ templates/briefing.typ:20:20
       │
    20 │ #let record = yaml("/data/2023-11-15-japan-peru.yaml")
       │                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_photograph_that_the_record_does_not_name() {
    assert_snapshot!(template("#let picture = image(\"/data/photos/another.png\")"), @r#"
    error[typst]: en: Typst says: failed to load file (`data/photos/another.png` is not read: it is not one of the photographs of this document)
       ┌─ templates/briefing.typ:20:22
       │
    20 │ #let picture = image("/data/photos/another.png")
       │                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn an_endless_loop() {
    let project = Project::small_with_templates();
    project.append(
        "templates/briefing.typ",
        "#let endless = { let n = 0; while n >= 0 { n += 1 } }\n",
    );
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(said.stderr.contains("loop seems to be infinite"), "{said}");
}

/// PDF/UA-1 wants a heading; Typst's words about it must come through.
#[test]
fn a_page_that_does_not_meet_the_standard() {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "set document(title: title, date: date)",
        "set document(date: date)",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[typst]: en: Typst says: PDF/UA-1 error: missing document title
     = in out/en/2023-11-15-japan-peru.typ
     = help: set the title with `set document(title: [...])`

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_warning_does_not_cost_the_document() {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "  heading(title)\n",
        "  heading(title)\n  [**]\n",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).ok(), @"
    warning[typst-warning]: en: Typst says: no text within stars
       ┌─ templates/briefing.typ:16:4
       │
    16 │   [**]
       │    ^^ here
       │
       = help: using multiple consecutive stars (e.g. **) has no additional effect

    1 warning
    wrote  out/en/2023-11-15-japan-peru.pdf
    1 document
    exit code 0
    ");
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
}

#[test]
fn a_font_that_is_not_there() {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "\"Libertinus Serif\", \"BIZ UDMincho\"",
        "\"Libertinus Serif\", \"No Such Font\", \"BIZ UDMincho\"",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[typst]: there is no font of the family "No Such Font"
       ┌─ templates/briefing.typ:14:62
       │
    14 │   set text(lang: lang, dir: dir, font: ("Libertinus Serif", "No Such Font", "BIZ UDMincho"))
       │                                                              ^^^^^^^^^^^^ unknown
       │
       = help: put a font file of this family into fonts/ (ttf, otf, ttc or otc), or take the family out of the template; a project with a folder fonts/ has no other fonts than those in it and Typst's own

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

/// A copy that broke off: Typst would set the page in another font, or leave it blank.
#[test]
fn a_font_that_was_cut_off() {
    let project = Project::small();
    let font = std::fs::read(crate::project::repository().join("fonts/Amiri-Regular.ttf")).unwrap();
    project.write("fonts/Amiri-Regular.ttf", &font[..300_000]);
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[engine]: cannot use the font fonts/Amiri-Regular.ttf: the file is cut off: its table `glyf` ends at byte 421193, and the file has 300000 bytes; put the whole file there again

    1 error
    exit code 1
    "#);
}

/// Two sentences of one language are one error each, not one a character.
#[test]
fn a_script_without_a_font() {
    let project = Project::small();
    project.append(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "\nfirst = 두 장관은 회담에서 양국의 전략적 동반자 관계를 높이 평가하였다.\n\
         second = 양측은 앞으로도 긴밀히 협력하기로 하였다. 👩\n",
    );
    project.replace(
        &format!("data/{PERU}.yaml"),
        "  - - road-map\n",
        "  - - road-map\n    - first\n    - second\n",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[typst]: en: no font of this page has glyphs for 26 characters (Hangul): "두" (U+B450), "장" (U+C7A5), "관" (U+AD00), "은" (U+C740), "회" (U+D68C), "담" (U+B2F4), "에" (U+C5D0), "서" (U+C11C), "양" (U+C591), "국" (U+AD6D), "의" (U+C758), "전" (U+C804) and 14 more
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:12:1
       │
    12 │ first = 두 장관은 회담에서 양국의 전략적 동반자 관계를 높이 평가하였다.
       │ ^^^^^ `first` is where it comes from
       │
       = help: write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ

    error[typst]: en: no font of this page has a glyph for "👩" (U+1F469)
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:13:1
       │
    13 │ second = 양측은 앞으로도 긴밀히 협력하기로 하였다. 👩
       │ ^^^^^^ `second` is where it comes from
       │
       = help: write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ

    error[typst]: en: no font of this page has glyphs for 16 characters (Hangul): "양" (U+C591), "측" (U+CE21), "은" (U+C740), "앞" (U+C55E), "으" (U+C73C), "로" (U+B85C), "도" (U+B3C4), "긴" (U+AE34), "밀" (U+BC00), "히" (U+D788), "협" (U+D611), "력" (U+B825) and 4 more
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:13:1
       │
    13 │ second = 양측은 앞으로도 긴밀히 협력하기로 하였다. 👩
       │ ^^^^^^ `second` is where it comes from
       │
       = help: write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ

    3 errors
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_file_that_is_no_font() {
    let project = Project::small();
    project.write(
        "fonts/Letter.ttf",
        "version https://git-lfs.github.com/spec/v1\n",
    );
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[engine]: cannot use the font fonts/Letter.ttf: it is not a TrueType or OpenType font; if the fonts are kept with Git LFS, fetch them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_photograph_that_is_not_there() {
    let project = Project::small();
    photo(&project);
    at_the_record(&project.run(["check", "--locale", "en"]).failed());
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[photo-file]: there is no file data/photos/handshake.png
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.png }
       │                            ^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    failed 2023-11-15-japan-peru
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_photograph_that_is_no_picture() {
    let project = Project::small();
    photo(&project);
    project.write("data/photos/handshake.png", "not a picture");
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[photo-file]: data/photos/handshake.png is not a picture of the kind that its name says
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.png }
       │                            ^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    failed 2023-11-15-japan-peru
    0 documents, 1 failed
    exit code 1
    "#);
}

/// The record names the photograph: that is where the fault is shown.
#[track_caller]
fn at_the_record(said: &Said) {
    assert!(
        said.stderr.contains(&format!("┌─ data/{PERU}.yaml:23:")),
        "{said}"
    );
    assert!(said.stderr.contains("handshake.png"), "{said}");
}

/// Lets the record name a photograph, and English caption it.
fn photo(project: &Project) {
    let photos = "photos:\n  - { id: handshake, file: handshake.png }\n\nfacts:\n";
    project
        .replace(&format!("data/{PERU}.yaml"), "facts:\n", photos)
        .append(
            &format!("locales/en/meetings/{PERU}.ftl"),
            "\nphoto-handshake = A handshake.\n    .alt = Two people shake hands.\n",
        );
}

/// Typst takes the regular face for the bold one, and says nothing.
#[test]
fn a_face_that_is_not_there() {
    let project = Project::small();
    for name in [
        "Amiri-Bold",
        "Amiri-Regular",
        "BIZUDMincho-Regular",
        "BIZUDPGothic-Regular",
        "SourceSans3-Regular",
        "SourceSans3-SemiBold",
    ] {
        let font = crate::project::repository().join(format!("fonts/{name}.ttf"));
        project.write(&format!("fonts/{name}.ttf"), std::fs::read(font).unwrap());
    }
    let said = project.run(["build"]).failed();
    let message = "there is no bold face of BIZ UDPGothic: put its file into fonts/";
    assert_eq!(said.stderr.matches(message).count(), 3, "{said}");
    assert_eq!(project.outputs().len(), 0);
}
