//! Projects that are not laid out as they should be.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

/// What `check` says of the small project after that change.
#[track_caller]
pub fn after(change: impl FnOnce(&Project)) -> Said {
    let project = Project::small();
    change(&project);
    project.check().failed()
}

#[test]
fn an_unknown_setting() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-local = \"en\"\n");
    }), @r#"
    error[config]: unknown field `source-local`, expected one of `source-locale`, `draft-locales`, `glance`, `coverage`, `rules`
      ┌─ chancery.toml:1:1
      │
    1 │ source-local = "en"
      │ ^^^^^^^^^^^^ here
      │
      = help: did you mean `source-locale`?

    1 error
    exit code 1
    "#);
}

#[test]
fn settings_that_are_not_toml() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale: en\n");
    }), @"
    error[config]: expected `.`, `=`
      ┌─ chancery.toml:1:14
      │
    1 │ source-locale: en
      │              ^ here
      │
      = help: known here: source-locale, draft-locales, glance, coverage, rules

    1 error
    exit code 1
    ");
}

#[test]
fn a_source_language_that_is_no_language() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale = \"../en\"\n");
    }), @r#"
    error[config]: found "../en", expected a language tag (BCP 47) such as "en", "es-PE" or "zh-Hant"
      ┌─ chancery.toml:1:17
      │
    1 │ source-locale = "../en"
      │                 ^^^^^^^ here
      │
      = help: known here: source-locale, draft-locales, glance, coverage, rules

    1 error
    exit code 1
    "#);
}

#[test]
fn no_source_language() {
    assert_snapshot!(after(|project| {
        project.write("chancery.toml", "source-locale = \"fr\"\n");
    }), @r#"
    error[no-source-locale]: there is no translation into the source language `fr`
     = in locales
     = help: make the folder `locales/fr`, or name another `source-locale` in chancery.toml

    1 error
    exit code 1
    "#);
}

#[test]
fn no_translations() {
    assert_snapshot!(after(|project| {
        project.remove("locales");
    }), @"
    error[no-locales]: there is no folder of translations
     = in locales
     = help: make a folder for each language in it, for example `locales/en`

    1 error
    exit code 1
    ");
}

#[test]
fn no_records() {
    assert_snapshot!(after(|project| {
        project.remove("data");
    }), @r#"
    error[no-records]: there is no folder of records
     = in data
     = help: put the records into the folder `data` of the project

    1 error
    exit code 1
    "#);
}

#[test]
fn a_file_in_the_place_of_the_records() {
    assert_snapshot!(after(|project| {
        project.remove("data").write("data", "");
    }).stderr.lines().take(3).collect::<Vec<_>>().join("\n"), @r#"
    error[unreadable-folder]: this is a file, expected a folder
     = in data
    "#);
}

/// The superuser may read everything, and is another user for this test.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_not_an_empty_one() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let project = Project::small();
    let mode = |path: &str, mode| {
        set_permissions(project.path(path), Permissions::from_mode(mode)).expect("a mode");
    };
    // Another user has to come as far as the project.
    set_permissions(project.beside(), Permissions::from_mode(0o755)).expect("a mode");
    mode("data", 0o311);
    let said = match std::fs::read_dir(project.path("data")) {
        Err(_) => project.check(),
        Ok(_) => project.chancery_as_nobody(["check"]).run(),
    };
    mode("data", 0o755);
    let said = said.failed();
    assert!(
        said.stderr.contains(
            "error[unreadable-folder]: the folder cannot be read: Permission denied (os error 13)\n = in data\n"
        ),
        "{said}"
    );
}

#[test]
fn no_registry() {
    assert_snapshot!(after(|project| {
        project.remove("data/registry/people.yaml");
    }), @r#"
    error[unknown-reference]: there is no person "kamikawa-yoko" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-minister, of: JP }
       │                   ^^^^^^^^^^^^^ not in the registry
       │
       = help: add it to data/registry/people.yaml

    error[unknown-reference]: there is no person "gonzalez-olaechea-javier" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:13:20
       │
    13 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }
       │                    ^^^^^^^^^^^^^^^^^^^^^^^^ not in the registry
       │
       = help: add it to data/registry/people.yaml

    2 errors
    exit code 1
    "#);
}

#[test]
fn a_registry_with_a_field_that_it_does_not_have() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/people.yaml", "gender: feminine", "sex: feminine");
    }), @r#"
    error[unknown-field]: unknown field `sex`
      ┌─ data/registry/people.yaml:2:18
      │
    2 │ kamikawa-yoko: { sex: feminine }
      │                  ^^^ here
      │
      = help: known here: gender

    1 error
    exit code 1
    "#);
}

#[test]
fn a_registry_with_a_gender_that_there_is_not() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/people.yaml", "gender: feminine", "gender: female");
    }), @r#"
    error[unknown-value]: unknown value `female`
      ┌─ data/registry/people.yaml:2:26
      │
    2 │ kamikawa-yoko: { gender: female }
      │                          ^^^^^^ here
      │
      = help: known here: masculine, feminine, other

    1 error
    exit code 1
    "#);
}

#[test]
fn a_place_in_a_country_that_the_registry_does_not_have() {
    assert_snapshot!(after(|project| {
        project.replace("data/registry/places.yaml", "country: PE", "country: PX");
    }), @r#"
    error[unknown-reference]: there is no country "PX" in the registry
      ┌─ data/registry/places.yaml:1:18
      │
    1 │ lima: { country: PX, zone: America/Lima }
      │                  ^^ not in the registry
      │
      = help: did you mean `PE`? otherwise add it to data/registry/countries.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn folders_that_are_not_called_after_a_language() {
    assert_snapshot!(after(|project| {
        for name in ["EN", "english_uk", "es-pe", "und", "x y"] {
            project.copy("locales/en", &format!("locales/{name}"));
        }
    }), @r#"
    error[locale-folder]: the folder is called "EN", expected "en"
     = in locales/EN
     = help: rename it to `en`

    error[locale-folder]: the folder is called "english_uk", expected "english-UK"
     = in locales/english_uk
     = help: rename it to `english-UK`

    error[locale-folder]: the folder is called "es-pe", expected "es-PE"
     = in locales/es-pe
     = help: rename it to `es-PE`

    error[locale-folder]: "und" is no language tag (BCP 47)
     = in locales/und
     = help: name the folder after its language, for example `en`, `es-PE` or `zh-Hant`

    error[locale-folder]: "x y" is no language tag (BCP 47)
     = in locales/x y
     = help: name the folder after its language, for example `en`, `es-PE` or `zh-Hant`

    5 errors
    exit code 1
    "#);
}

#[test]
fn a_record_whose_file_has_no_name_of_a_record() {
    assert_snapshot!(after(|project| {
        project.copy(&format!("data/{PERU}.yaml"), "data/Japan & Peru.yaml");
    }), @r#"
    error[record-name]: the file's name is no record name: found "Japan & Peru", expected a record name of small letters, digits and single hyphens
     = in data/Japan & Peru.yaml
     = help: rename it, for example to `2023-11-15-japan-peru.yaml`

    1 error
    exit code 1
    "#);
}

/// The other records are built.
#[test]
fn a_record_with_a_bad_name_costs_itself_alone() {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    project.copy(&record, &format!("data/{PERU} copy.yaml"));
    let said = project.run(["build", "--emit", "typ"]).failed();
    assert!(said.stderr.contains("error[record-name]"), "{said}");
    assert!(said.stdout.contains("\n3 documents\n"), "{said}");
    for locale in ["en", "es", "ja"] {
        assert!(project.has(&format!("out/{locale}/{PERU}.typ")), "{said}");
    }
    // Whoever asks for one record is not concerned.
    project.run(["build", PERU, "--emit", "typ"]).ok();
    project.run(["check", PERU]).ok();
}

/// A copy of a folder, a record or a translation costs itself alone.
#[test]
fn a_copy_that_was_left_behind_costs_no_other_its_document() {
    for (from, to, rule) in [
        ("locales/es", "locales/es copy", "locale-folder"),
        (
            "data/2023-11-15-japan-peru.yaml",
            "data/x copy.yaml",
            "record-name",
        ),
        (
            "locales/es/meetings/2023-11-15-japan-peru.ftl",
            "locales/es/meetings/2023-11-15-japan-peru copy.ftl",
            "orphan-meeting",
        ),
    ] {
        let project = Project::small();
        project.copy(from, to);
        let said = project.check();
        assert!(said.stderr.contains(&format!("[{rule}]")), "{said}");
        let said = project.run(["build", "--emit", "typ"]);
        assert!(said.stdout.contains("3 documents\n"), "{said}");
        // Who asks for one record need not hear of it.
        let said = project
            .run(["build", "2023-11-15-japan-peru", "--emit", "typ"])
            .ok();
        assert_eq!(said.stderr, "");
    }
}

/// A misspelt name would else be passed over without a word.
#[test]
fn a_fact_or_message_that_nothing_uses_is_a_warning() {
    let project = Project::small();
    project
        .replace(
            "data/2023-11-15-japan-peru.yaml",
            "  plenary: 14\n",
            "  plenary: 14\n  plenery: 15\n",
        )
        .append(
            "locales/en/document.ftl",
            "\ntitel-working-dinner = x\ntitle-workng-dinner = x\n",
        )
        .append(
            "locales/en/names.ftl",
            "\noffice-foreign-minster = x\nplace-limma = x\nlead-metting = x\n",
        )
        .append(
            "locales/en/meetings/2023-11-15-japan-peru.ftl",
            "\nleed = x\n",
        );
    let said = project.check().ok();
    assert!(
        said.stderr
            .contains("no sentence of this record uses the fact `plenery`"),
        "{said}"
    );
    for (id, meant) in [
        ("titel-working-dinner", "title-working-dinner"),
        ("title-workng-dinner", "title-working-dinner"),
        ("office-foreign-minster", "office-foreign-minister"),
        ("place-limma", "place-lima"),
        ("lead-metting", "lead-meeting"),
        ("leed", "lead"),
    ] {
        for expected in [
            format!("nothing uses the message `{id}`"),
            format!("did you mean `{meant}`?"),
        ] {
            assert!(said.stderr.contains(&expected), "{expected}: {said}");
        }
    }
}

/// `people copy.yaml` beside `people.yaml`, or `poeple.yaml` instead of it.
#[test]
fn a_file_of_the_registry_that_nothing_reads() {
    let project = Project::small();
    project.copy(
        "data/registry/people.yaml",
        "data/registry/people copy.yaml",
    );
    project.copy("data/registry/places.yaml", "data/registry/place.yml");
    project.write("data/registry/.#people.yaml", "x: {");
    project.write("data/registry/notes.txt", "x");
    assert_snapshot!(project.check().ok(), @r#"
    warning[registry-file]: the registry has no file called "people copy.yaml"
     = in data/registry/people copy.yaml
     = help: nothing reads it; its files are people.yaml, offices.yaml, countries.yaml, places.yaml, events.yaml, organisations.yaml, documents.yaml, kinds.yaml

    warning[registry-file]: the registry has no file called "place.yml"
     = in data/registry/place.yml
     = help: did you mean `places.yaml`?

    2 warnings
    3 documents in 3 languages can be published
    exit code 0
    "#);
}

#[test]
fn two_records_of_one_name_cost_themselves_alone() {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    for name in ["twice.yaml", "twice.yml"] {
        project.copy(&record, &format!("data/{name}"));
    }
    let said = project.run(["build", "--emit", "typ"]).failed();
    assert!(said.stderr.contains("error[duplicate-record]"), "{said}");
    assert!(said.stdout.contains("failed twice\n"), "{said}");
    assert!(project.has(&format!("out/en/{PERU}.typ")), "{said}");
    assert!(!project.has("out/en/twice.typ"), "{said}");
    project.run(["build", PERU, "--emit", "typ"]).ok();
    project.run(["build", "twice", "--emit", "typ"]).failed();
}

#[test]
fn two_records_of_one_name() {
    assert_snapshot!(after(|project| {
        project.copy(&format!("data/{PERU}.yaml"), &format!("data/{PERU}.yml"));
    }), @r#"
    error[duplicate-record]: two records are called `2023-11-15-japan-peru`: data/2023-11-15-japan-peru.yaml is the other
     = in data/2023-11-15-japan-peru.yml
     = help: rename one of them; they would write the same files

    1 error
    exit code 1
    "#);
}

#[test]
fn a_translation_of_a_meeting_without_a_record() {
    let project = Project::small();
    project.copy(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "locales/en/meetings/2023-11-51-japan-peru.ftl",
    );
    assert_snapshot!(project.check().ok(), @r#"
    warning[orphan-meeting]: there is no record "2023-11-51-japan-peru"
     = in locales/en/meetings/2023-11-51-japan-peru.ftl
     = help: did you mean `2023-11-15-japan-peru.ftl`?

    1 warning
    3 documents in 3 languages can be published
    exit code 0
    "#);
}

/// What a desktop leaves behind, and what a person keeps beside the records.
#[test]
fn other_files_are_let_be() {
    let project = Project::small();
    for file in [
        "data/.DS_Store",
        "data/.#2023-11-15-japan-peru.yaml",
        "data/._2023-11-15-japan-peru.yaml",
        "data/#2023-11-15-japan-peru.yaml#",
        "data/2023-11-15-japan-peru.yaml~",
        "data/2023-11-15-japan-peru.yaml.orig",
        "data/notes.txt",
        "data/registry/README.md",
        "locales/README.md",
        "locales/.git/HEAD",
        "locales/en/names.ftl~",
    ] {
        project.write(file, b"\x00\xFF");
    }
    assert_eq!(project.build().ok().stderr, "");
}
