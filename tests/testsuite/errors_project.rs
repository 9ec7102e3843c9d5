//! Projects that are not laid out as they should be.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

/// What `check` says of the small project after that change.
#[track_caller]
fn after(change: impl FnOnce(&Project)) -> Said {
    let project = Project::small();
    change(&project);
    project.check().failed()
}

#[test]
fn an_unknown_setting() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-local = \"en\"\n");
    }), @"");
}

#[test]
fn settings_that_are_not_toml() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale: en\n");
    }), @"");
}

#[test]
fn a_source_language_that_is_no_language() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale = \"../en\"\n");
    }), @"");
}

#[test]
fn no_source_language() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale = \"fr\"\n");
    }), @"");
}

#[test]
fn no_translations() {
    assert_snapshot!(after(|project| {
        project.remove("locales");
    }), @"");
}

#[test]
fn no_records() {
    assert_snapshot!(after(|project| {
        project.remove("data");
    }), @"");
}

#[test]
fn no_registry() {
    assert_snapshot!(after(|project| {
        project.remove("data/registry/people.yaml");
    }), @"");
}

#[test]
fn a_registry_with_a_field_that_it_does_not_have() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/people.yaml", "gender: feminine", "sex: feminine");
    }), @"");
}

#[test]
fn a_registry_with_a_gender_that_there_is_not() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/people.yaml", "gender: feminine", "gender: female");
    }), @"");
}

#[test]
fn a_place_in_a_country_that_the_registry_does_not_have() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/places.yaml", "country: PE", "country: PX");
    }), @"");
}

#[test]
fn folders_that_are_not_called_after_a_language() {
    assert_snapshot!(after(|project| {
        for name in ["EN", "english_uk", "es-pe", "und", "x y"] {
            project.copy("locales/en", &format!("locales/{name}"));
        }
    }), @"");
}

#[test]
fn a_record_whose_file_has_no_name_of_a_record() {
    assert_snapshot!(after(|project| {
        project.copy(&format!("data/{PERU}.yaml"), "data/Japan & Peru.yaml");
    }), @"");
}

#[test]
fn two_records_of_one_name() {
    assert_snapshot!(after(|project| {
        project.copy(&format!("data/{PERU}.yaml"), &format!("data/{PERU}.yml"));
    }), @"");
}

#[test]
fn a_translation_of_a_meeting_without_a_record() {
    let project = Project::small();
    project.copy(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "locales/en/meetings/2023-11-51-japan-peru.ftl",
    );
    assert_snapshot!(project.check().ok(), @"");
}

/// What a desktop leaves behind, and what a person keeps beside the records.
#[test]
fn other_files_are_let_be() {
    let project = Project::small();
    for file in [
        "data/.DS_Store",
        "data/notes.txt",
        "data/registry/README.md",
        "locales/README.md",
        "locales/.git/HEAD",
        "locales/en/names.ftl~",
        "fonts/._Letter.ttf",
    ] {
        project.write(file, b"\x00\xFF");
    }
    assert_eq!(project.build().ok().stderr, "");
}

/// Somebody's terminal must not be driven by somebody else's file.
#[test]
fn an_excerpt_holds_no_control_characters() {
    for control in [
        "\u{7}",
        "\u{1B}[2J",
        "\u{8}",
        "\u{9B}31m",
        "\u{202E}",
        "\u{2066}",
    ] {
        let record = after(|project| {
            project.append(
                &format!("data/{PERU}.yaml"),
                &format!("wrong: 1 # {control}\n"),
            );
        });
        let text = crate::project::with_road_map(&format!("road-map = {control} {{ $nobody }}"));
        for said in [record, text.run(["check", "--locale", "en"]).failed()] {
            assert!(
                !said.stderr.contains(control.chars().next().expect("one")),
                "{said:?}"
            );
        }
    }
}

/// Nor by the name of a file.
#[cfg(unix)]
#[test]
fn a_message_holds_no_control_characters_of_a_name() {
    let said = after(|project| {
        project.write("data/\u{1B}[2J.yaml", "");
    });
    assert!(!said.stderr.contains('\u{1B}'), "{said:?}");
    let said = Project::small().run(["build", "\u{1B}[2J"]).refused();
    assert!(!said.stderr.contains('\u{1B}'), "{said:?}");
}
