//! Marks in a translation that are none, or that are not closed.

use insta::assert_snapshot;

use crate::project::{Project, check_english as english};

#[test]
fn an_unknown_mark() {
    assert_snapshot!(english("road-map = The <blink>ministers</blink>."), @r#"
    error[mark]: `road-map`: there is no mark <blink> of this form
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <blink>ministers</blink>.
      │ ^^^^^^^^ in this message
      │
      = help: the marks are <em>, <strong>, <a name="link">, <span lang="en"> and <ruby>…<rt>…</rt></ruby>; a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_with_an_attribute_of_its_own() {
    assert_snapshot!(english("road-map = The <em onclick=\"alert(1)\">ministers</em>."), @r#"
    error[mark]: `road-map`: there is no mark <em> of this form
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em onclick="alert(1)">ministers</em>.
      │ ^^^^^^^^ in this message
      │
      = help: the marks are <em>, <strong>, <a name="link">, <span lang="en"> and <ruby>…<rt>…</rt></ruby>; a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_is_not_closed() {
    assert_snapshot!(english("road-map = The <em>ministers."), @r#"
    error[mark]: `road-map`: <em> is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em>ministers.
      │ ^^^^^^^^ in this message
      │
      = help: write </em> where it ends

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_closes_another() {
    assert_snapshot!(english("road-map = The <em>two <strong>ministers</em></strong>."), @r#"
    error[mark]: `road-map`: found </em>, expected </strong>
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em>two <strong>ministers</em></strong>.
      │ ^^^^^^^^ in this message
      │
      = help: close first what was opened last

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_closes_nothing() {
    assert_snapshot!(english("road-map = The ministers</em>."), @"
    error[mark]: `road-map`: </em> closes nothing
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The ministers</em>.
      │ ^^^^^^^^ in this message
      │
      = help: remove it, or open it before, in the same message

    1 error
    exit code 1
    ");
}

#[test]
fn marks_within_marks_without_end() {
    let text = format!(
        "road-map = {}x{}",
        "<em>".repeat(1_000),
        "</em>".repeat(1_000)
    );
    assert_snapshot!(english(&text), @"
    error[mark]: `road-map`: marks are nested more than 8 deep
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = <em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><…
      │ ^^^^^^^^ in this message
      │
      = help: use fewer of them

    1 error
    exit code 1
    ");
}

#[test]
fn a_span_without_a_language() {
    assert_snapshot!(english("road-map = The <span lang=\"klingon!\">ministers</span>."), @r#"
    error[mark]: `road-map`: found lang="klingon!", expected a language tag (BCP 47)
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <span lang="klingon!">ministers</span>.
      │ ^^^^^^^^ in this message
      │
      = help: write, for example, <span lang="en">

    1 error
    exit code 1
    "#);
}

#[test]
fn a_link_that_the_record_does_not_have() {
    assert_snapshot!(english("road-map = See <a name=\"section-pge\">there</a>."), @r#"
    error[unknown-link]: `road-map`: the record has no link `section-pge`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = See <a name="section-pge">there</a>.
      │ ^^^^^^^^ in this message
      │
      = help: did you mean `section-page`?

    1 error
    exit code 1
    "#);
}

#[test]
fn a_less_than_sign_that_is_meant_as_text() {
    assert_snapshot!(english("road-map = 1 < 2 and 2 > 1."), @r#"
    error[mark]: `road-map`: found "< 2 and 2 > 1.", which starts no mark
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = 1 < 2 and 2 > 1.
      │ ^^^^^^^^ in this message
      │
      = help: a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_in_a_variant_that_no_record_takes() {
    let project = Project::small();
    let file = "locales/en/document.ftl";
    // The meeting has a time of day.
    let [none, open] =
        ["-", "<em>-"].map(|text| format!("glance-clock = {{ $time ->\n        [none] {text}\n"));
    project.replace(file, &none, &open);
    // Something else is wrong where it is printed.
    let meeting = "locales/en/meetings/2023-11-15-japan-peru.ftl";
    project.replace(meeting, "confirmed that", "confirmed  that");
    let said = project.check().failed();
    let found = "error[mark]: `glance-clock`: <em> is not closed";
    assert!(said.stderr.contains(found), "{said}");
    assert!(said.stderr.contains("1 error, 1 warning\n"), "{said}");
}
