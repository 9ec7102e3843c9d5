//! `chancery new person` and the like: an entry of the registry, and its name to translate.

use std::collections::BTreeMap;
use std::fs;

use insta::assert_snapshot;

use crate::project::{PERU, Project};

/// One command of each kind: the arguments, the file of the registry, and the line in it.
const ENTRIES: [(&str, &str, &str); 8] = [
    (
        "person tanaka-aiko --gender feminine",
        "people",
        "tanaka-aiko: { gender: feminine }",
    ),
    (
        "place kyoto --zone Asia/Tokyo --country JP",
        "places",
        "kyoto: { country: JP, zone: Asia/Tokyo }",
    ),
    ("country NO", "countries", "\"NO\": {}"),
    (
        "organisation mofa-peru --country PE --seat lima",
        "organisations",
        "mofa-peru: { country: PE, seat: lima }",
    ),
    ("office vice-president", "offices", "vice-president: {}"),
    (
        "event apec-2025 --country KR",
        "events",
        "apec-2025: { country: KR }",
    ),
    ("document climate-plan", "documents", "climate-plan: {}"),
    (
        "kind foreign-ministers-talk --form remote",
        "kinds",
        "foreign-ministers-talk: { form: remote }",
    ),
];

/// Every file below `data` and `locales`.
fn files(project: &Project) -> BTreeMap<String, Vec<u8>> {
    fn walk(project: &Project, folder: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(project.path(folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => walk(project, &name, found),
                false => drop(found.insert(name.clone(), project.bytes(&name))),
            }
        }
    }
    let mut found = BTreeMap::new();
    for folder in ["data", "locales"] {
        walk(project, folder, &mut found);
    }
    found
}

/// The lines that a text has more than another, where nothing else differs.
#[track_caller]
fn added<'a>(before: &str, after: &'a str) -> Vec<&'a str> {
    let mut added = Vec::new();
    let mut kept = before.split_inclusive('\n').peekable();
    for line in after.split_inclusive('\n') {
        match kept.peek() {
            Some(next) if *next == line => drop(kept.next()),
            _ => added.push(line),
        }
    }
    assert_eq!(kept.next(), None, "a line has changed or is gone");
    added
}

fn words(arguments: &str) -> Vec<&str> {
    ["new"].into_iter().chain(arguments.split(' ')).collect()
}

#[test]
fn an_entry_of_each_kind_adds_its_line_and_a_name_to_translate_and_changes_nothing_else() {
    let project = Project::whole();
    for (arguments, file, line) in ENTRIES {
        let before = files(&project);
        project.run(words(arguments)).ok();
        let after = files(&project);
        assert_eq!(before.len(), after.len(), "{arguments}");
        let registry = format!("data/registry/{file}.yaml");
        let mut names = 0;
        for (path, bytes) in &before {
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
            let (before, after) = (text(bytes), text(&after[path]));
            let added = added(&before, &after).concat();
            if *path == registry {
                assert_eq!(added.trim_end(), line, "{arguments}");
            } else if path.ends_with("/names.ftl") {
                let mut words = arguments.split(' ');
                let id = [words.next(), words.next()].map(Option::unwrap_or_default);
                let stub = format!("# {}-{} = …\n", id[0], id[1]);
                assert!(added.contains(&stub), "{path}: {added}");
                let is_comment = |line: &str| line.is_empty() || line.starts_with("# ");
                assert!(added.lines().all(is_comment), "{path}: {added}");
                names += 1;
            } else {
                assert_eq!(added, "", "{path}");
            }
        }
        assert_eq!(names, 6, "{arguments}");
        assert_eq!(project.run(words(arguments)).failed().stdout, "");
        assert!(files(&project) == after, "{arguments}: written twice");
    }
    // Nothing uses them yet, and the project is as sound as before.
    assert_eq!(project.check().ok().stderr, "");
}

#[test]
fn the_name_has_the_forms_of_the_language() {
    let project = Project::whole();
    project
        .run(words("person tanaka-aiko --gender feminine"))
        .ok();
    let stub = |locale: &str| {
        let text = project.text(&format!("locales/{locale}/names.ftl"));
        let (before, _) = text.split_once("person-teodoro").expect("the next one");
        before.rsplit("\n\n").nth(1).expect("a stub").to_owned()
    };
    assert_snapshot!(stub("en"), @r"
    # A person, by the full name. For example: KAMIKAWA Yoko
    # person-tanaka-aiko = …
    #     .family = …
    ");
    assert_snapshot!(stub("ja"), @r"
    # A person, by the full name. For example: KAMIKAWA Yoko
    # .script is one of: han, kana
    # person-tanaka-aiko = …
    #     .family = …
    #     .script = …
    ");
}

/// The desk officer's day: a person who is new, at a meeting.
#[test]
fn what_check_says_of_a_new_person_is_that_the_name_is_to_be_translated() {
    let project = Project::small();
    project
        .run(words("person tanaka-aiko --gender feminine"))
        .ok();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "kamikawa-yoko", "tanaka-aiko");
    let said = project.check().failed();
    assert_snapshot!(said, @"
    error[missing-message]: the en translation of `person-tanaka-aiko` is still a comment
       ┌─ locales/en/names.ftl:7:1
       │
     7 │ # person-tanaka-aiko = …
       │ ^^^^^^^^^^^^^^^^^^^^^^^^ not translated yet
       │
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: tanaka-aiko, office: foreign-minister, of: JP }
       │                   ----------- the record asks for it here
       │
       = help: take the `# ` away from each of its lines, and translate the text

    error[missing-message]: the es translation of `person-tanaka-aiko` is still a comment
       ┌─ locales/es/names.ftl:7:1
       │
     7 │ # person-tanaka-aiko = …
       │ ^^^^^^^^^^^^^^^^^^^^^^^^ not translated yet
       │
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: tanaka-aiko, office: foreign-minister, of: JP }
       │                   ----------- the record asks for it here
       │
       = help: take the `# ` away from each of its lines, and translate the text

    error[missing-message]: the ja translation of `person-tanaka-aiko` is still a comment
       ┌─ locales/ja/names.ftl:7:1
       │
     7 │ # person-tanaka-aiko = …
       │ ^^^^^^^^^^^^^^^^^^^^^^^^ not translated yet
       │
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: tanaka-aiko, office: foreign-minister, of: JP }
       │                   ----------- the record asks for it here
       │
       = help: take the `# ` away from each of its lines, and translate the text

    3 errors
    exit code 1
    ");
    for locale in ["en", "ja", "es"] {
        let names = format!("locales/{locale}/names.ftl");
        let text = project.text(&names);
        let text = text.replace(
            "# person-tanaka-aiko = …",
            "person-tanaka-aiko = TANAKA Aiko",
        );
        let text = text.replace("#     .family = …", "    .family = Tanaka");
        let text = text.replace("#     .script = …", "    .script = han");
        project.write(&names, text);
    }
    project.check().ok();
}

#[test]
fn an_entry_goes_among_those_that_are_like_it() {
    let project = Project::whole();
    let lines = |file: &str, id: &str| {
        let text = project.text(&format!("data/registry/{file}.yaml"));
        let lines: Vec<&str> = text.lines().collect();
        let at = lines
            .iter()
            .position(|line| line.starts_with(id))
            .expect(id);
        format!("{}\n{}\n{}", lines[at - 1], lines[at], lines[at + 1])
    };
    project.run(words("event climate")).ok();
    assert_snapshot!(lines("events", "climate:"), @r"
    china-actions: {}
    climate: {}
    east-china-sea: {}
    ");
    project.run(words("event aaa --place tokyo")).ok();
    assert_snapshot!(lines("events", "aaa:"), @r"
    # Occasions
    aaa: { place: tokyo }
    apec-2024: { country: PE }
    ");
    // A group that is not sorted is kept as it is.
    project.run(words("kind audience --form call")).ok();
    assert_snapshot!(lines("kinds", "audience:"), @r"
    # Calls
    audience: { form: call }
    courtesy-call: { form: call }
    ");
    project.run(words("kind brunch --form meeting")).ok();
    assert_snapshot!(lines("kinds", "brunch:"), @r"
    pull-aside: { form: meeting }
    brunch: { form: meeting }

    ");
}

#[test]
fn an_office_can_have_a_name_of_its_own_for_a_state() {
    let project = Project::whole();
    let offices = project.text("data/registry/offices.yaml");
    project.run(words("office foreign-minister --of CL")).ok();
    assert_eq!(project.text("data/registry/offices.yaml"), offices);
    let names = project.text("locales/es/names.ftl");
    assert!(names.contains("# office-foreign-minister-CL = …\n"));
    assert!(!names.contains("# office-foreign-minister = …\n"));
    assert_snapshot!(project.run(words("office foreign-minister --of CL")).failed(), @"
    error[entry-exists]: every language has the name `office-foreign-minister-CL` already
     = in locales/en/names.ftl
     = help: change it there by hand

    1 error
    exit code 1
    ");
    project.run(words("office vice-president --of CL")).ok();
    let names = project.text("locales/es/names.ftl");
    assert!(names.contains("# office-vice-president = …\n"));
    assert!(names.contains("# office-vice-president-CL = …\n"));
    assert_snapshot!(project.run(words("office chancellor --of XX")).failed(), @r#"
    error[unknown-reference]: there is no country "XX" in the registry
     = in data/registry/countries.yaml
     = help: add it to data/registry/countries.yaml
     = help: `chancery new country XX` adds one

    1 error
    exit code 1
    "#);
}

#[test]
fn what_is_wrong_is_refused_and_nothing_is_written() {
    let project = Project::small();
    let before = files(&project);
    assert_snapshot!(project.run(words("person kamikawa-yoko --gender other")).failed(), @"
    error[entry-exists]: the person `kamikawa-yoko` is there already
      ┌─ data/registry/people.yaml:2:1
      │
    2 │ kamikawa-yoko: { gender: feminine }
      │ ^^^^^^^^^^^^^ is here
      │
      = help: choose another identifier, or change that entry by hand

    1 error
    exit code 1
    ");
    assert_snapshot!(project.run(words("place kyoto --zone Asia/Tokyo --country JX")).failed(), @r#"
    error[unknown-reference]: there is no country "JX" in the registry
     = in data/registry/countries.yaml
     = help: did you mean `JP`? otherwise add it to data/registry/countries.yaml
     = help: `chancery new country JX` adds one

    1 error
    exit code 1
    "#);
    assert_snapshot!(project.run(words("organisation x --seat nowhere --country XX")).failed(), @r#"
    error[unknown-reference]: there is no country "XX" in the registry
     = in data/registry/countries.yaml
     = help: add it to data/registry/countries.yaml
     = help: `chancery new country XX` adds one

    error[unknown-reference]: there is no place "nowhere" in the registry
     = in data/registry/places.yaml
     = help: add it to data/registry/places.yaml
     = help: `chancery new place nowhere` adds one

    2 errors
    exit code 1
    "#);
    assert_snapshot!(project.run(words("kind call --form meeting")).failed(), @"
    error[kind-form]: the kind `call` has the name of a form and is of another, `meeting`
      ┌─ data/registry/kinds.yaml:1:1
      │
    1 │ call: { form: meeting }
      │ ^^^^ messages could not tell them apart
      │
      = help: give it `form: call`, or a name of its own

    1 error
    exit code 1
    ");
    assert_snapshot!(project.run(words("person tanaka-aiko")).refused(), @"
    error: the following required arguments were not provided:
      --gender <GENDER>

    Usage: chancery new person <ID> --gender <GENDER>
    Example: chancery new person tanaka-aiko --gender feminine

    For more information, try '--help'.
    exit code 2
    ");
    assert_snapshot!(project.run(words("person Tanaka --gender other")).refused(), @r#"
    error: invalid value 'Tanaka' for '<ID>': found "Tanaka", expected an identifier of small letters, digits and single hyphens that starts with a letter

    For more information, try '--help'.
    exit code 2
    "#);
    for wrong in [
        "person ../x --gender other",
        "person 1st --gender other",
        "person x --gender female",
        "place x --zone Asia/Tokio",
        "country jp",
        "country JPN",
        "kind x --form party",
        "event x --country Japan",
        "document",
    ] {
        project.run(words(wrong)).refused();
    }
    assert!(files(&project) == before);
}

#[test]
fn where_one_file_cannot_be_written_no_file_is() {
    let project = Project::small();
    let names = project.path("locales/ja/names.ftl");
    let mut permissions = fs::metadata(&names).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&names, permissions).expect("set");
    let before = files(&project);
    assert_snapshot!(project.run(words("country BR")).failed(), @"
    error[unwritable-file]: the file cannot be changed: it is read-only
     = in locales/ja/names.ftl
     = help: nothing was written

    1 error
    exit code 1
    ");
    assert!(files(&project) == before);
}

#[test]
fn a_registry_that_is_wrong_is_not_added_to() {
    let project = Project::small();
    project.append("data/registry/people.yaml", "kako: { gender: lady }\n");
    let said = project.run(words("country BR")).failed();
    assert!(said.stderr.contains("unknown value `lady`"), "{said}");
    // Nor one in which an entry has no line.
    project.write(
        "data/registry/people.yaml",
        "{ kamikawa-yoko: { gender: feminine } }\n",
    );
    assert_snapshot!(project.run(words("person x --gender other")).failed(), @"
    error[yaml]: the entries of this file do not begin lines of their own
     = in data/registry/people.yaml
     = help: give each a line, `identifier: { … }`, and run the command again

    1 error
    exit code 1
    ");
    assert!(!project.text("data/registry/countries.yaml").contains("BR"));
}

#[test]
fn a_translation_that_is_broken_is_added_to_and_stays_as_it_is() {
    let project = Project::small();
    let names = "locales/es/names.ftl";
    project.append(names, "\nbroken = { $x\n");
    let before = project.text(names);
    project.run(words("country BR")).ok();
    let added = added(&before, &project.text(names)).concat();
    assert!(added.contains("# country-BR = …"), "{added}");
}

#[test]
fn line_ends_and_marks_and_the_layout_of_a_file_stay() {
    let project = Project::small();
    let names = project.text("locales/es/names.ftl").replace('\n', "\r\n");
    project.write("locales/es/names.ftl", format!("\u{feff}{names}"));
    project.write(
        "data/registry/places.yaml",
        "# Places\r\nlima: { country: PE, zone: America/Lima }\r\nsan-francisco:  # a city\r\n  country: US\r\n  zone: America/Los_Angeles\r\n\
         # The capital\r\ntokyo:\r\n  country: JP\r\n  zone: Asia/Tokyo",
    );
    project
        .run(words("place seoul --zone Asia/Seoul --country US"))
        .ok();
    assert_eq!(
        project.text("data/registry/places.yaml"),
        "# Places\r\nlima: { country: PE, zone: America/Lima }\r\nsan-francisco:  # a city\r\n  country: US\r\n  zone: America/Los_Angeles\r\n\
         seoul:\r\n  country: US\r\n  zone: Asia/Seoul\r\n\
         # The capital\r\ntokyo:\r\n  country: JP\r\n  zone: Asia/Tokyo"
    );
    project
        .run(words("place yokohama --zone Asia/Tokyo --country JP"))
        .ok();
    let places = project.text("data/registry/places.yaml");
    let end = "\r\n  zone: Asia/Tokyo\r\nyokohama:\r\n  country: JP\r\n  zone: Asia/Tokyo";
    assert!(places.ends_with(end), "{places:?}");
    let names = project.text("locales/es/names.ftl");
    assert!(names.starts_with('\u{feff}'), "{names:?}");
    assert_eq!(names.matches('\n').count(), names.matches("\r\n").count());
    project.check().ok();
}

#[test]
fn a_regional_language_inherits_the_name() {
    let project = Project::small();
    project.run(["new", "locale", "es-PY"]).ok();
    let said = project.run(words("country BR")).ok();
    assert!(!said.stdout.contains("es-PY"), "{said}");
    assert_eq!(said.stdout.matches("names.ftl").count(), 3, "{said}");
    assert_eq!(
        project.run(words("country AR -q")).ok().to_string(),
        "exit code 0"
    );
}
