use super::*;
use crate::diagnostics::render;

fn of(path: &str, text: &str) -> (Vec<(&'static str, String)>, String) {
    let file = SourceFile::new(path, text);
    let found = Allowances::of(&file);
    let covered = found.allowances.iter().map(|allowance| {
        let covers = file.text()[allowance.covers.clone()].to_owned();
        (allowance.rule.id(), covers)
    });
    (covered.collect(), render(&found.problems))
}

#[track_caller]
fn allows(path: &str, text: &str, expected: &[(&'static str, &str)]) {
    let (covered, problems) = of(path, text);
    let covered: Vec<_> = covered
        .iter()
        .map(|(rule, covers)| (*rule, covers.as_str()))
        .collect();
    assert_eq!(covered, expected, "{problems}");
    assert_eq!(problems, "");
}

#[track_caller]
fn refuses(path: &str, text: &str, expected: &str) {
    let (covered, problems) = of(path, text);
    assert_eq!(covered, [], "{problems}");
    assert!(problems.contains(expected), "{expected:?}: {problems}");
    assert!(problems.starts_with("warning[allowance]: "), "{problems}");
}

#[test]
fn a_comment_above_a_message_holds_for_all_of_it() {
    let text = "# About it.\n# chancery: allow unused-message -- for later\n# More.\n\
                a = x\n    y\n\n    .b = z\n\n# Next.\nc = y\n";
    let expected = [("unused-message", "a = x\n    y\n\n    .b = z\n")];
    allows("x.ftl", text, &expected);
    let select =
        "# chancery: allow unused-message -- for later\n-t = { $n ->\n   *[other] x\n}\nb = y";
    let expected = [("unused-message", "-t = { $n ->\n   *[other] x\n}\n")];
    allows("x.ftl", select, &expected);
}

#[test]
fn two_comments_allow_two_rules() {
    let text =
        "# chancery: allow unused-message -- a\n# chancery: allow comment-in-message -- b\na = x\n";
    let expected = [
        ("unused-message", "a = x\n"),
        ("comment-in-message", "a = x\n"),
    ];
    allows("x.ftl", text, &expected);
}

#[test]
fn a_comment_below_a_message_is_covered_with_it() {
    let text = "# chancery: allow comment-in-message -- it is a table\na = x\n#    y\n\n# z\n";
    allows("x.ftl", text, &[("comment-in-message", "a = x\n#    y\n")]);
}

#[test]
fn a_comment_above_a_line_of_yaml_holds_for_that_line() {
    let text =
        "facts:\n  # chancery: allow unused-fact -- for the archive\n  # more\n  a: 1\n  b: 2\n";
    allows("x.yaml", text, &[("unused-fact", "  a: 1\n")]);
    allows("x.YML", text, &[("unused-fact", "  a: 1\n")]);
}

#[test]
fn other_files_and_other_comments_have_none() {
    allows("x.typ", "# chancery: allow nothing\n", &[]);
    allows(
        "x.ftl",
        "# The chancery of the ministry.\n# chancery builds it.\na = x\n",
        &[],
    );
    allows(
        "x.ftl",
        "a = see # chancery: allow unused-message -- x\n",
        &[],
    );
    allows("x.yaml", "a: \"x# chancery: allow unused-fact\"\n", &[]);
}

#[test]
fn what_is_not_written_as_it_must_be_is_a_problem() {
    let refused = |comment: &str, expected: &str| {
        refuses("x.ftl", &format!("{comment}\na = x\n"), expected);
    };
    refused(
        "# chancery: allow unused-message",
        "no reason why `unused-message`",
    );
    refused("# chancery: allow unused-message --", "no reason why");
    refused("# chancery: allow unused-message -- …!", "no reason why");
    refused(
        "# chancery: allow unused-mesage -- x",
        "did you mean `unused-message`?",
    );
    refused(
        "# chancery: allow unused-message unused-fact -- x",
        "with one rule in each comment",
    );
    refused("# chancery: allow E0308 -- x", "there is no rule `E0308`");
    refused("# chancery: allow -- x", "found no rule");
    refused("# chancery: allow", "found no rule");
    refused(
        "# chancery: ignore unused-message -- x",
        "found `ignore`, expected `allow`",
    );
    refused(
        "# chancery: allowed unused-message -- x",
        "found `allowed`, expected `allow`",
    );
    refused(
        "# chancery allow unused-message -- x",
        "without `chancery:`",
    );
    refused(
        "# Chancery: allow unused-message -- x",
        "without `chancery:`",
    );
    refused(
        "# chancery: allow fluent-syntax -- x",
        "`fluent-syntax` cannot be allowed",
    );
}

#[test]
fn a_comment_in_another_place_is_a_problem() {
    let ok = "chancery: allow unused-message -- x";
    refuses(
        "x.ftl",
        &format!("# {ok}\n\na = x\n"),
        "not directly above a message",
    );
    refuses(
        "x.ftl",
        &format!("# {ok}\n## Group\na = x\n"),
        "not directly above a message",
    );
    refuses(
        "x.ftl",
        &format!("## {ok}\na = x\n"),
        "not directly above a message",
    );
    refuses(
        "x.ftl",
        &format!("### {ok}\n"),
        "not directly above a message",
    );
    refuses("x.ftl", &format!("# {ok}"), "not directly above a message");
    refuses(
        "x.yaml",
        &format!("# {ok}\n\na: 1\n"),
        "not directly above a line",
    );
    refuses(
        "x.yaml",
        &format!("a: 1\n# {ok}\n"),
        "not directly above a line",
    );
    refuses(
        "x.yaml",
        &format!("a: 1  # {ok}\n"),
        "not directly above a line",
    );
    refuses(
        "x.yaml",
        &format!("a: \"b # c\"  # {ok}\n"),
        "not directly above a line",
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "([a-zé#:\\-\n ]|# chancery: allow unused-message -- x\n){0,40}") {
        for path in ["x.ftl", "x.yaml"] {
            let file = SourceFile::new(path, text.as_str());
            for allowance in Allowances::of(&file).allowances {
                assert!(file.text().get(allowance.covers).is_some());
            }
        }
    }
}
