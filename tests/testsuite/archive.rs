//! What is wrong with one record of many costs the others nothing.

use crate::project::{LOCALES, PERU, Project};

/// Another record of the same project.
const OTHER: &str = "2023-11-15-another";

/// Two records with the same content.
fn two() -> Project {
    let project = Project::small();
    project.copy(&format!("data/{PERU}.yaml"), &format!("data/{OTHER}.yaml"));
    for locale in LOCALES {
        let meetings = format!("locales/{locale}/meetings");
        project.copy(
            &format!("{meetings}/{PERU}.ftl"),
            &format!("{meetings}/{OTHER}.ftl"),
        );
    }
    project
}

/// Whether there is a source of a record in each of the languages.
fn made(project: &Project, record: &str) -> [bool; 3] {
    LOCALES.map(|locale| project.has(&format!("out/{locale}/{record}.typ")))
}

/// The other record is as good as alone; with all of them, only `file` is wrong, and
/// of the broken record the documents in the languages of `is_made` are made.
#[track_caller]
fn costs_only_itself(project: &Project, file: &str, is_made: [bool; 3]) {
    for command in [&["check", OTHER][..], &["build", OTHER, "--emit", "typ"]] {
        let said = project.run(command).ok();
        assert_eq!(said.stderr, "", "{command:?}");
    }
    assert_eq!(made(project, OTHER), [true; 3]);
    project.remove("out");
    for command in [
        &["build", "--emit", "typ"][..],
        &["check"],
        &["check", PERU],
    ] {
        let said = project.run(command).failed();
        assert!(said.stderr.contains(file), "{command:?}: {said}");
        assert!(!said.stderr.contains(OTHER), "{command:?}: {said}");
    }
    assert_eq!(made(project, OTHER), [true; 3]);
    assert_eq!(made(project, PERU), is_made);
}

#[test]
fn a_broken_meeting_file_is_an_error_of_its_record_alone() {
    let file = format!("locales/ja/meetings/{PERU}.ftl");
    for broken in [
        "x y z {\n",
        "road-map = { $nobody }\n",
        "road-map = { NAME($host) \n",
    ] {
        let project = two();
        project.write(&file, broken);
        costs_only_itself(&project, &file, [true, false, true]);
    }
    let project = two();
    project.write(&file, [0xFF, 0xFE, 0x00]);
    costs_only_itself(&project, &file, [true, false, true]);
}

#[test]
fn what_one_meeting_says_anew_is_not_said_in_others() {
    for (anew, other) in [(PERU, OTHER), (OTHER, PERU)] {
        let project = two();
        let file = format!("locales/en/meetings/{anew}.ftl");
        project.append(
            &file,
            "both-ministers = Both of them\ndocument-kind = Another readout\n",
        );
        // One process, with one document after the other.
        let said = project.run(["build", "--emit", "typ", "-j", "1"]).ok();
        assert_eq!(said.stderr, "");
        let text = |record: &str| project.text(&format!("out/en/{record}.typ"));
        for (said, not_said) in [
            ("Both of them", "The two ministers"),
            ("Another readout", "Paper"),
        ] {
            assert!(text(anew).contains(said), "{}", text(anew));
            assert!(!text(anew).contains(not_said), "{}", text(anew));
            assert!(text(other).contains(not_said), "{}", text(other));
            assert!(!text(other).contains(said), "{}", text(other));
        }
        project.check().ok();
    }
}

#[test]
fn a_broken_meeting_file_of_the_source_language_is_an_error_of_its_record_alone() {
    let project = two();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    project.write(&file, "x y z {\n");
    costs_only_itself(&project, &file, [false, true, true]);
}

#[test]
fn a_broken_record_is_an_error_of_itself_alone() {
    let file = format!("data/{PERU}.yaml");
    for broken in ["schema: [\n", "schema: 2\n", ""] {
        let project = two();
        project.write(&file, broken);
        costs_only_itself(&project, &file, [false; 3]);
    }
}

#[test]
fn what_is_wrong_in_a_shared_file_is_said_once_for_all_records() {
    let project = two();
    let names = project.text("locales/es/names.ftl");
    let city = names
        .lines()
        .find(|line| line.starts_with("place-lima ="))
        .expect("a city");
    project.replace("locales/es/names.ftl", city, "place-lime = Lima");
    let said = project.check().failed();
    let missing = "the es translation has no message `place-lima`";
    assert_eq!(said.stderr.matches(missing).count(), 1, "{said}");
    let said = project.run(["build", "--emit", "typ"]).failed();
    assert_eq!(said.stderr.matches(missing).count(), 1, "{said}");
}

#[test]
fn two_files_of_one_name_are_refused_whether_it_is_asked_for_or_not() {
    for ending in ["yml", "YML"] {
        let project = two();
        project.copy(
            &format!("data/{PERU}.yaml"),
            &format!("data/{PERU}.{ending}"),
        );
        for command in [&["check"][..], &["check", PERU]] {
            let said = project.run(command).failed();
            assert!(said.stderr.contains("error[duplicate-record]"), "{said}");
        }
        project.run(["check", OTHER]).ok();
    }
}

#[test]
fn a_record_that_is_named_twice_is_one() {
    let project = two();
    let file = format!("data/{PERU}.yaml");
    let said = project.run(["check", PERU, PERU, &file]).ok();
    assert_eq!(said.stdout, "3 documents in 3 languages can be published\n");
}
