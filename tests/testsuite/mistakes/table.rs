//! What is wrong in the table of languages.

use insta::assert_snapshot;

use crate::project::{PERU, Project};

/// The errors of a build with that in the table of languages.
#[track_caller]
fn build(from: &str, to: &str) -> String {
    let project = Project::whole();
    let file = "templates/languages.typ";
    let text = project.text(file);
    assert!(text.contains(from), "{text}");
    project.write(file, text.replacen(from, to, 1));
    project.run(["build", PERU]).failed().stderr
}

#[test]
fn a_misspelt_key_of_a_setting() {
    assert_snapshot!(build("pitch: 1.38", "pich: 1.38"), @"
    error[typst]: an entry of the table of languages has no key `pitch`
       ┌─ templates/languages.typ:86:20
       │
    86 │     (size: 10.5pt, pich: 1.38, gap: 0.50, photo: 56mm),
       │                    ^^^^ most likely this one
       │
       = help: write `pitch` for `pich`

    1 error
    ");
}

#[test]
fn a_key_that_no_table_has() {
    assert_snapshot!(build("  ja: (\n", "  ja: (\n    mesure: 30mm,\n"), @"
    error[typst]: the table of languages has no key `mesure`
        ┌─ templates/languages.typ:145:5
        │
    145 │     mesure: 30mm,
        │     ^^^^^^ in no entry of `default`
        │
        = help: did you mean `measure`?

    1 error
    ");
}

#[test]
fn a_misspelt_font() {
    assert_snapshot!(build("#let latin = \"Libertinus Serif\"", "#let latin = \"Libertinus Serief\""), @r#"
    error[typst]: there is no font of the family "Libertinus Serief"
      ┌─ templates/languages.typ:7:15
      │
    7 │ #let latin = "Libertinus Serief"
      │               ^^^^^^^^^^^^^^^^^ unknown
      │
      = help: put a font file of this family into fonts/ (ttf, otf, ttc or otc), or take the family out of the template; a project with a folder fonts/ has no other fonts than those in it and Typst's own

    1 error
    "#);
}
