use super::*;
use std::sync::Arc;

use crate::catalog::reading;
use crate::diagnostics::SourceFile;

fn contents(in_force: &InForce, set_solid: bool) -> Contents<'_> {
    Contents {
        in_force,
        set_solid,
    }
}

fn in_force(text: &str) -> InForce {
    let file = SourceFile::new("locales/en/x.ftl", text);
    InForce::shared(vec![Arc::new(reading::parse(file).expect("Fluent"))])
}

/// The form of the message `a` in that text.
fn form(text: &str) -> String {
    let in_force = in_force(text);
    let content = contents(&in_force, false).content("a");
    content.expect("a message").text
}

/// The same in a language without spaces between words.
fn solid(text: &str) -> String {
    let in_force = in_force(text);
    let content = contents(&in_force, true).content("a");
    content.expect("a message").text
}

/// These forms are behind fingerprints in files of projects: none of them may change.
#[test]
fn the_form_of_every_part_of_a_message_is_fixed() {
    for (written, form) in [
        ("a = The text.", "The text."),
        ("a = b{\"\\u00A0\"}c", "b{ \"\\u00A0\" }c"),
        ("a = {$x} and {  12.50 }", "{ $x } and { 12.50 }"),
        (
            "a = {NAME( $x,form:\"a\\\"b\" , n : 2)}",
            "{ NAME($x, form: \"a\\\"b\", n: 2) }",
        ),
        (
            "a = {$x ->\n   [one]  b\n  *[other] c {$y}\n }d",
            "{ $x -> [one] {b} *[other] {c { $y }} }d",
        ),
        ("a = b\n  .z = c\n  .d = {e.f}", "b .d {{ e.f }} .z {c}"),
        ("a =\n  .b = c", " .b {c}"),
        ("a = {{$x}}", "{ { $x } }"),
        (
            "-t = T {-u}\n  .k = v\n-u = U\na = b {-t(case: \"x\")} {-t}",
            "b { -t(case: \"x\") } { -t } // -t {T { -u } .k {v}} // -u {U}",
        ),
    ] {
        assert_eq!(self::form(&format!("{written}\n")), form, "{written}");
    }
}

#[test]
fn how_a_message_is_written_changes_nothing() {
    let plain = form("a = One two three { $x } four\n    .b = five six\n");
    for other in [
        "a = One two\n    three { $x } four\n    .b = five six\n",
        "a =\n  One\n  two   \n\n  three\n  {$x}\n  four\n  .b =\n      five\n      six\n",
        "# A comment.\na = One two three { $x } four\n    .b = five six\n",
        "z = before\n\na = One two three { $x } four\n    .b = five six\n\ny = after\n",
        "a = One two\r\n    three { $x } four\r\n    .b = five six\r\n",
    ] {
        assert_eq!(form(other), plain, "{other}");
    }
    let attributes = "a = b\n  .c = d\n  .e = f\n";
    assert_eq!(form(attributes), form("a = b\n  .e = f\n  .c = d\n"));
    let wide = solid("a = 日本の{ $x }である\n");
    assert_eq!(solid("a = 日本\n  の\n  { $x }\n  である\n"), wide);
}

#[test]
fn what_a_message_says_changes_its_form() {
    let plain = form("a = { $x -> \n [b] c { d } e\n *[f] g\n }\n  .h = i\n");
    for other in [
        "a = { $x -> \n [b] c { d } E\n *[f] g\n }\n  .h = i\n",
        "a = { $y -> \n [b] c { d } e\n *[f] g\n }\n  .h = i\n",
        "a = { $x -> \n [b] c { d.x } e\n *[f] g\n }\n  .h = i\n",
        "a = { $x -> \n *[b] c { d } e\n [f] g\n }\n  .h = i\n",
        "a = { $x -> \n [b2] c { d } e\n *[f] g\n }\n  .h = i\n",
        "a = { $x -> \n *[f] g\n }\n  .h = i\n",
        "a = { $x -> \n [b] c { d } e\n *[f] g\n }\n  .h = j\n",
        "a = { $x -> \n [b] c { d } e\n *[f] g\n }\n  .i = i\n",
        "a = { $x -> \n [b] c { d } e\n *[f] g\n }\n",
        "a = { $x -> \n [b] c { d }e\n *[f] g\n }\n  .h = i\n",
        "a = { NUMBER($x) -> \n [b] c { d } e\n *[f] g\n }\n  .h = i\n",
    ] {
        assert_ne!(form(other), plain, "{other}");
    }
    // What looks like structure in a text is not.
    assert_ne!(form("a = b .c\n"), form("a = b\n  .c = d\n"));
    assert_ne!(form("a = {\"{ $x }\"}\n"), form("a = { $x }\n"));
    assert_ne!(solid("a = 日 本\n"), solid("a = 日本\n"));
}

#[test]
fn a_phrase_that_the_other_language_lacks_is_part_of_what_is_translated() {
    let source = in_force("a = b { part } { shared }\npart = c { deep }\ndeep = d\nshared = e\n");
    let own = in_force("a = x { shared }\nshared = y\n");
    let (source, own) = (contents(&source, false), contents(&own, false));
    let content = source.content_for("a", &own).expect("a message");
    assert_eq!(
        content.text,
        "b { part } { shared } // deep {d} // part {c { deep }}"
    );
    assert_eq!(
        source.content("a").expect("a message").text,
        "b { part } { shared }"
    );
    // A circle ends.
    let circle = in_force("a = { b }\nb = { a }\n");
    let nothing = in_force("c = d\n");
    let content = contents(&circle, false).content_for("a", &contents(&nothing, false));
    assert_eq!(content.expect("a message").text, "{ b } // b {{ a }}");
}
