//! A file of reviews that is damaged is an error with its place.

use super::{SPANISH, reviewed};
use crate::project::{PERU, Project};

/// The whole file with `to` in the place of `from` in the line of `both-ministers`.
fn damaged(project: &Project, from: &str, to: &str) -> String {
    let text = project.text(SPANISH);
    let lines = text.split_inclusive('\n').map(|line| {
        let is_meant = line.starts_with("both-ministers\t");
        match is_meant {
            true => {
                assert!(line.contains(from), "{line}");
                line.replacen(from, to, 1)
            }
            false => line.to_owned(),
        }
    });
    lines.collect()
}

#[test]
fn every_damage_of_a_line_is_found_at_its_place() {
    let project = reviewed();
    let whole = project.text(SPANISH);
    let line = 1 + whole
        .lines()
        .position(|line| line.starts_with("both-ministers\t"))
        .expect("a line");
    let found = |column: usize, said: &str, damage: &str, message: &str| {
        let place = format!("{SPANISH}:{line}:{column}: error[review-file]: {message}");
        assert!(said.contains(&place), "{damage}: {place}\n{said}");
    };
    // `both-ministers`, a tab, 20 digits, a tab, 20 digits, …
    for (from, to, column, message) in [
        (
            "both-ministers\t",
            "both ministers\t",
            1,
            "`both ministers` is no name of a message",
        ),
        (
            "both-ministers\t",
            "-both\t",
            1,
            "`-both` is no name of a message",
        ),
        (
            "both-ministers\t",
            "A B/both\t",
            1,
            "`A B` is no name of a record",
        ),
        ("both-ministers\t", "\t", 1, "`` is no name of a message"),
        (
            "both-ministers\t",
            "both-ministers ",
            1,
            "the line has 5 cells, expected 6",
        ),
        (
            "reviewed\t",
            "reviewed\t\t",
            1,
            "the line has 7 cells, expected 6",
        ),
        (
            "\tThe two",
            "\tThe\\ two",
            67,
            "a `\\` begins nothing that is known",
        ),
        ("\treviewed", "\tdone", 58, "`done` is no state"),
        ("Ana Pérez", "", 67, "there is no name"),
        (
            "\tThe two",
            "\tBoth",
            77,
            "the text is not the one of the fingerprint",
        ),
    ] {
        project.write(SPANISH, damaged(&project, from, to));
        for command in [
            &["check", "--format", "short"][..],
            &[
                "build", "--emit", "typ", "--deny", "outdated", "--format", "short",
            ],
        ] {
            let said = project.run(command).failed();
            let column = if message.contains('\\') { 80 } else { column };
            found(column, &said.stdout, to, message);
        }
        // No command writes over what it cannot read.
        let before = project.text(SPANISH);
        let said = project
            .run(["review", "es", "--all", "--by", "Ana"])
            .failed();
        assert!(said.stderr.contains("error[review-file]"), "{said}");
        assert_eq!(project.text(SPANISH), before);
        project.write(SPANISH, &whole);
    }
    let cell: Vec<&str> = whole
        .lines()
        .nth(line - 1)
        .expect("a line")
        .split('\t')
        .collect();
    for (from, to, column) in [
        (cell[1], "9e9cb6788485625e4ba", 16),
        (cell[1], "", 16),
        (cell[1], &cell[1].to_uppercase(), 16),
        (cell[2], "-", 37),
    ] {
        project.write(SPANISH, damaged(&project, from, to));
        let said = project.run(["check", "--format", "short"]).failed();
        found(
            column,
            &said.stdout,
            to,
            &format!("`{to}` is no fingerprint"),
        );
        project.write(SPANISH, &whole);
    }
    // No source text goes with no fingerprint of one only.
    project.write(SPANISH, damaged(&project, cell[1], "-"));
    let said = project.run(["check", "--format", "short"]).failed();
    assert!(
        said.stdout.contains("is not the one of the fingerprint"),
        "{said}"
    );
}

#[test]
fn the_marks_of_a_conflict_are_found_with_what_to_do() {
    let project = reviewed();
    let whole = project.text(SPANISH);
    let (head, rest) = whole.split_once('\n').expect("a line");
    project.write(
        SPANISH,
        format!("{head}\n<<<<<<< HEAD\n{rest}=======\n{rest}>>>>>>> other\n"),
    );
    let said = project.check().failed();
    assert_eq!(
        said.stderr
            .matches("a merge has left a conflict here")
            .count(),
        3,
        "{said}"
    );
    for expected in [
        "┌─ locales/es/review.tsv:2:1",
        "keep those of both sides, in any order: a message can have several",
    ] {
        assert!(said.stderr.contains(expected), "{said}");
    }
    // As it says.
    project.write(SPANISH, format!("{head}\n{rest}{rest}"));
    assert_eq!(project.check().ok().stderr, "");
}

#[test]
fn a_first_line_that_is_gone_or_of_another_language_is_found() {
    let project = reviewed();
    let whole = project.text(SPANISH);
    let (head, rest) = whole.split_once('\n').expect("a line");
    for (text, place) in [
        (
            rest.to_owned(),
            ":1:1: error[review-file]: the first line must be `message source es state by text`",
        ),
        (
            format!("# {head}\n{rest}"),
            ":1:1: error[review-file]: the first line",
        ),
        (
            head.replace("state", "status") + "\n",
            ":1:19: error[review-file]: the first line",
        ),
    ] {
        project.write(SPANISH, text);
        let said = project.run(["check", "--format", "short"]).failed();
        assert!(said.stdout.contains(&format!("{SPANISH}{place}")), "{said}");
    }
    project.write("locales/ja/review.tsv", &whole);
    project.write(SPANISH, &whole);
    let said = project.run(["check", "--format", "short"]).failed();
    let expected = "locales/ja/review.tsv:1:16: error[review-file]: these are the reviews of `es`, expected those of `ja`";
    assert!(said.stdout.contains(expected), "{said}");
    project.remove("locales/ja/review.tsv");
    project.write("locales/en/review.tsv", &whole);
    let said = project.run(["check", "--format", "short"]).failed();
    let expected = "locales/en/review.tsv: error[review-file]: en is the source language";
    assert!(said.stdout.contains(expected), "{said}");
}

#[test]
fn a_line_for_what_is_gone_is_a_warning_and_for_what_is_not_translated_none() {
    let project = reviewed();
    let line = |id: &str| {
        let text = project.text(SPANISH);
        let line = text
            .lines()
            .find(|line| line.starts_with("both-ministers\t"));
        line.expect("a line").replacen("both-ministers", id, 1) + "\n"
    };
    let added = [
        "both-minsters",
        &format!("{PERU}/road-mop"),
        "2099-01-01-a-b/road-map",
    ]
    .map(line);
    project.append(SPANISH, &added.concat());
    let said = project.check().ok();
    for key in [
        "both-minsters",
        &format!("{PERU}/road-mop"),
        "2099-01-01-a-b/road-map",
    ] {
        let expected =
            format!("warning[review-leftover]: there is no message `{key}` in en or in es");
        assert!(said.stderr.contains(&expected), "{said}");
    }
    assert!(said.stderr.ends_with("3 warnings\n"), "{said}");
    // What somebody has taken out of Spanish may come back.
    let project = reviewed();
    project.replace("locales/es/document.ftl", "section-page = Volver\n", "");
    let said = project.check().failed();
    assert!(!said.stderr.contains("review-leftover"), "{said}");
}

#[test]
fn a_file_that_leads_out_of_the_project_or_is_no_text_is_refused() {
    let project = reviewed();
    project.write(SPANISH, b"message\tsource\xff\n");
    let said = project.check().failed();
    assert!(said.stderr.contains("error[not-utf8]"), "{said}");
    project.remove(SPANISH);
    #[cfg(unix)]
    {
        std::fs::write(project.beside().join("other.tsv"), "x").expect("written");
        crate::project::link(&project.beside().join("other.tsv"), &project.path(SPANISH));
        let said = project.check().failed();
        assert!(
            said.stderr.contains("error[link-outside-project]"),
            "{said}"
        );
    }
}
