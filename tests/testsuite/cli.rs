//! The command line: what each option does, and what is printed where.

use chancery::metadata::{Metadata, Properties, stamp};
use chancery::pdf::File;

use crate::project::{LOCALES, PERU, Project, RECORDS, link, published, repository};
use crate::tools;

#[test]
fn help_is_no_error() {
    let project = Project::empty();
    for arguments in [
        vec!["--help"],
        vec!["-h"],
        vec!["--version"],
        vec!["help", "build"],
        vec!["build", "--help"],
        vec!["check", "--help"],
        vec!["init", "--help"],
        vec!["new", "--help"],
        vec!["schema", "--help"],
    ] {
        let said = project.run(&arguments).ok();
        assert!(
            said.stderr.is_empty() && said.stdout.len() > 10,
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn help_names_every_option_of_a_build() {
    let said = Project::empty().run(["build", "--help"]).ok();
    for option in [
        "[RECORD]...",
        "--locale <TAG>",
        "--engine <ENGINE>",
        "--typst <PATH>",
        "CHANCERY_TYPST",
        "--emit <WHAT>",
        "--out <DIR>",
        "--project <DIR>",
        "--pdf-standard <LIST>",
        "ua-1,a-2a",
        "--allow-fallback",
        "--system-fonts",
        "--jobs <N>",
    ] {
        assert!(said.stdout.contains(option), "{option} is not in: {said}");
    }
}

#[test]
fn only_a_terminal_gets_colours() {
    let broken = Project::small();
    broken.remove("locales/en/statements.ftl");
    for arguments in [
        vec!["check"],
        vec!["build", "--locale", "en"],
        vec!["build", "--nonsense"],
        vec!["--help"],
    ] {
        let said = broken
            .chancery(&arguments)
            .env("TERM", "xterm-256color")
            .env("CLICOLOR", "1")
            .run();
        assert!(
            !said.to_string().contains('\u{1B}'),
            "{arguments:?}: {said:?}"
        );
    }
}

/// So that a script can read what was written while a person reads what went wrong.
#[test]
fn results_and_problems_go_to_different_streams() {
    let project = Project::small();
    project.remove("locales/es/statements.ftl");
    let said = project.build().failed();
    assert!(
        said.stdout.contains("wrote") && !said.stdout.contains("error"),
        "{said}"
    );
    assert!(
        said.stderr.contains("error") && !said.stderr.contains("wrote"),
        "{said}"
    );
}

#[test]
fn several_languages_can_be_chosen() {
    let project = Project::small();
    project
        .run(["build", "--locale", "ja", "--locale", "en"])
        .ok();
    assert!(project.has("out/ja") && project.has("out/en") && !project.has("out/es"));
    // Twice the same is once.
    let said = project
        .run(["build", "--locale", "ja", "--locale", "ja"])
        .ok();
    assert!(said.stdout.ends_with("\n1 document\n"), "{said}");
}

#[test]
fn several_records_can_be_chosen() {
    let project = Project::whole();
    project
        .run(["build", PERU, RECORDS[0], "--locale", "en", "--emit", "typ"])
        .ok();
    let files: Vec<_> = project
        .outputs()
        .into_iter()
        .map(|(file, _)| file)
        .collect();
    assert_eq!(
        files,
        [
            format!("out/en/{}.typ", RECORDS[0]),
            format!("out/en/{PERU}.typ")
        ]
    );
}

#[test]
fn the_output_goes_where_the_option_says() {
    let project = Project::small();
    project
        .run(["build", "--out", "public/documents", "--locale", "en"])
        .ok();
    assert!(project.has(&format!("public/documents/en/{PERU}.pdf")) && !project.has("out"));
    let elsewhere = project.beside().join("elsewhere");
    project
        .run([
            "build",
            "--out",
            &elsewhere.to_string_lossy(),
            "--locale",
            "en",
        ])
        .ok();
    assert!(elsewhere.join(format!("en/{PERU}.pdf")).is_file());
}

#[test]
fn the_output_is_the_same_wherever_it_goes() {
    let project = Project::small();
    project.run(["build", "--locale", "en"]).ok();
    project
        .run(["build", "--locale", "en", "--out", "public"])
        .ok();
    for ending in ["typ", "pdf"] {
        assert!(
            project.bytes(&format!("out/en/{PERU}.{ending}"))
                == project.bytes(&format!("public/en/{PERU}.{ending}"))
        );
    }
}

/// A relative folder is relative to where the command is given, as everywhere.
#[test]
fn a_project_elsewhere_writes_into_itself() {
    let project = Project::small();
    let said = project
        .chancery(["build", "--project", "project", "--locale", "en"])
        .within(&project.beside())
        .run()
        .ok();
    assert!(project.has(&format!("out/en/{PERU}.pdf")), "{said}");
    project
        .chancery([
            "build",
            "--project",
            "project",
            "--locale",
            "en",
            "--out",
            "here",
        ])
        .within(&project.beside())
        .run()
        .ok();
    assert!(
        project
            .beside()
            .join(format!("here/en/{PERU}.pdf"))
            .is_file()
    );
}

#[test]
fn the_project_is_found_from_a_folder_within_it() {
    let project = Project::small();
    project
        .chancery(["build", "--locale", "en"])
        .within(&project.path("locales/en"))
        .run()
        .ok();
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
}

#[test]
fn the_source_alone_can_be_asked_for() {
    let project = Project::small();
    let said = project.run(["build", "--emit", "typ"]).ok();
    assert!(
        project
            .outputs()
            .iter()
            .all(|(file, _)| file.ends_with(".typ"))
    );
    assert_eq!(project.outputs().len(), 3, "{said}");
    let sources = project.outputs();
    project.build().ok();
    for (file, bytes) in sources {
        assert!(
            project.bytes(&file) == bytes,
            "{file} is another with the PDF"
        );
    }
}

/// The head of a source names the command; a person who types it gets the same PDF, but for the
/// metadata that are put into a finished one.
#[test]
fn a_source_compiles_by_hand_to_the_same_bytes() {
    let Some(typst) = tools::typst() else { return };
    let project = Project::whole();
    link(&repository().join("fonts"), &project.path("fonts"));
    for locale in LOCALES {
        let file = format!("out/{locale}/{PERU}.typ");
        let source = published().text(&file);
        project.write(&file, &source);
        let command: String = source
            .lines()
            .take_while(|line| line.starts_with("//"))
            .skip_while(|line| !line.contains("typst compile"))
            .map(|line| {
                line.trim_start_matches("//")
                    .trim()
                    .trim_end_matches('\\')
                    .to_owned()
                    + " "
            })
            .collect();
        let words: Vec<&str> = command.split_whitespace().collect();
        assert_eq!(words[..2], ["typst", "compile"], "{command}");
        let output = std::process::Command::new(&typst)
            .args(&words[1..])
            .current_dir(project.root())
            .env_remove("SOURCE_DATE_EPOCH")
            .output()
            .expect("typst runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let pdf = file.replace(".typ", ".pdf");
        let expected = published().bytes(&pdf);
        let by_hand = stamp(&project.bytes(&pdf), &properties(&expected));
        assert!(by_hand.expect("a PDF") == expected, "{locale} differs");
    }
}

/// What the metadata of a finished document say.
fn properties(pdf: &[u8]) -> Properties {
    let file = File::open(pdf).expect("a PDF");
    let found = Metadata::read(&file).expect("metadata");
    let from = found.translated_from;
    let languages = found.languages.iter();
    Properties {
        languages: languages.map(|tag| tag.parse().expect("a tag")).collect(),
        publisher: found.publisher.expect("a publisher"),
        record: found.record.expect("a record"),
        revision: found
            .revision
            .expect("a revision")
            .parse()
            .expect("a number"),
        authentic: Vec::new(),
        translated_from: from.map(|tag| tag.parse().expect("a tag")),
        is_proof: found.is_proof,
    }
}

#[test]
fn a_source_says_where_every_sentence_comes_from() {
    let source = published().text(&format!("out/es/{PERU}.typ"));
    let file = format!("locales/es/meetings/{PERU}.ftl");
    let translation = published().text(&file);
    let named: Vec<(&str, &str)> = source
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("// ")?
                .strip_prefix(&file)?
                .strip_prefix(':')?
                .split_once(' ')
        })
        .collect();
    assert!(named.len() >= 8, "{source}");
    for (line, message) in named {
        let line: usize = line.parse().expect("a number");
        let found = translation.lines().nth(line - 1).unwrap_or_default();
        assert!(
            found.starts_with(&format!("{message} =")),
            "{file}:{line} is not {message}: {found}"
        );
    }
}

/// Editors read them; they are made from the types of the program.
#[test]
fn the_schemas_in_the_repository_are_those_of_the_program() {
    for entry in std::fs::read_dir(repository().join("data/schema")).expect("schemas") {
        let path = entry.expect("a file").path();
        let kind = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let said = published().run(["schema", &kind]).ok();
        let committed = std::fs::read_to_string(&path).expect("text");
        assert!(
            said.stdout == committed,
            "data/schema/{kind}.json: write it anew with `chancery schema {kind}`"
        );
    }
}

#[test]
fn check_says_that_all_is_well() {
    let said = published().check().ok();
    assert_eq!(said.stderr, "");
    let said = Project::small().check().ok();
    assert_eq!(said.stdout, "3 documents in 3 languages can be published\n");
}

#[test]
fn check_writes_nothing() {
    let project = Project::small();
    project.check().ok();
    assert!(!project.has("out"));
}

#[test]
fn check_can_look_at_one_language() {
    let project = Project::small();
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "road-map =",
        "road-mop =",
    );
    project.check().failed();
    project
        .run(["check", "--locale", "en", "--locale", "ja"])
        .ok();
    project.run(["check", "--locale", "es"]).failed();
}

/// A closed pipe is the reader's choice (`chancery schema | head -1`).
#[cfg(unix)]
#[test]
fn a_reader_who_stops_reading_is_no_error() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_chancery"))
        .arg("schema")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_language_in_which_the_record_is_not_published_is_refused() {
    for command in ["build", "check"] {
        let project = Project::small();
        let file = format!("data/{PERU}.yaml");
        project.replace(
            &file,
            "authentic: [en, ja]",
            "authentic: [en]\nlanguages: [en]",
        );
        let said = project.run([command, PERU, "--locale", "es"]).failed();
        for expected in [
            "error[not-published]",
            "is not published in es",
            "it is published in en",
            "data/2023-11-15-japan-peru.yaml:8:13",
        ] {
            assert!(said.stderr.contains(expected), "{expected}: {said}");
        }
    }
}

#[test]
fn a_language_in_which_no_record_is_published_is_refused() {
    for command in ["build", "check"] {
        let project = Project::small();
        let file = format!("data/{PERU}.yaml");
        project.replace(
            &file,
            "authentic: [en, ja]",
            "authentic: [en]\nlanguages: [en]",
        );
        let said = project.run([command, "--locale", "es"]).failed();
        let expected = "error[not-published]: no record is published in es";
        assert!(said.stderr.contains(expected), "{said}");
        project.run([command]).ok();
    }
}

/// What is wrong in a language that a record does not have is no matter of the record.
#[test]
fn check_of_a_record_speaks_of_its_languages_alone() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project
        .replace(
            &file,
            "authentic: [en, ja]",
            "authentic: [en]\nlanguages: [en, es]",
        )
        .append("locales/ja/document.ftl", "\ntitle-call = { $hots }\n")
        .replace("locales/ja/names.ftl", "place-lima = リマ\n", "");
    let said = project.run(["check", PERU]).ok();
    assert_eq!(said.stderr, "");
    assert_eq!(said.stdout, "2 documents in 2 languages can be published\n");
    project.check().failed();
}
