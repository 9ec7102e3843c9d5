//! A project to start from, and a record.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use chancery::publish::builtin::{FONT_LICENCES, FONTS, TEMPLATES};
use insta::assert_snapshot;

use crate::project::{LOCALES, PERU, Project, published, repository};

#[test]
fn a_new_project_checks_and_makes_the_documents_of_the_repository() {
    let project = Project::empty();
    let said = project.run(["init", "."]).ok();
    assert_snapshot!(said, @r#"
    made a project in .
    next: chancery build --project .
    exit code 0
    "#);
    assert!(!project.has("templates") && !project.has("fonts"));
    assert_eq!(project.check().ok().stderr, "");
    builds_as_the_repository(&project);
}

/// The only project of these tests that has a folder of fonts: 15 MB.
#[test]
fn a_new_project_with_its_own_template_and_fonts_makes_the_same_documents() {
    let project = Project::empty();
    project.run(["init", ".", "--template"]).ok();
    // An open-fonts licence goes with the fonts (OFL 1.1, condition 2).
    for folder in ["templates", "fonts"] {
        assert_eq!(
            names(&project.path(folder)),
            names(&repository().join(folder))
        );
    }
    builds_as_the_repository(&project);
}

/// Builds the meeting of a new project: the same bytes as the repository's own.
#[track_caller]
fn builds_as_the_repository(project: &Project) {
    assert_eq!(project.build().ok().stderr, "");
    let outputs = project.outputs();
    assert_eq!(outputs.len(), 2 * LOCALES.len());
    for (file, bytes) in outputs {
        assert!(bytes == published().bytes(&file), "{file} differs");
    }
}

/// A font that is in the repository and not in the program would be missing from every
/// project but this one.
#[test]
fn the_program_carries_every_file_of_the_template_and_the_fonts() {
    let fonts = FONTS.iter().chain(FONT_LICENCES);
    let fonts = fonts.map(|(name, bytes)| (format!("fonts/{name}"), *bytes));
    let templates = TEMPLATES
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), *bytes));
    let carried: BTreeMap<String, &[u8]> = fonts.chain(templates).collect();
    let mut files = 0;
    for folder in ["fonts", "templates"] {
        for name in names(&repository().join(folder)) {
            let path = format!("{folder}/{name}");
            let bytes = fs::read(repository().join(&path)).expect("a file");
            assert!(
                carried.get(&path).is_some_and(|carried| *carried == bytes),
                "{path}"
            );
            files += 1;
        }
    }
    assert_eq!(files, carried.len());
}

/// What a folder holds, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: io::Result<fs::DirEntry>| entry.expect("a name").file_name();
    let mut names: Vec<_> = entries
        .map(|entry| name(entry).to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_folder_that_is_not_empty_is_let_be() {
    let project = Project::empty();
    project.write("notes.txt", "mine");
    assert_snapshot!(project.run(["init", "."]).refused(), @r#"
    error: no project can be made in .: it has notes.txt
    help: name a folder that does not exist, or that is empty but for what a new repository of git has: .gitignore, a README, a licence
    exit code 2
    "#);
    assert_eq!(project.text("notes.txt"), "mine");
    assert!(!project.has("chancery.toml"));
    project.run(["init", "notes.txt"]).refused();
    assert_eq!(project.text("notes.txt"), "mine");
}

#[test]
fn a_new_repository_of_git_becomes_a_project_and_keeps_what_it_has() {
    let project = Project::empty();
    project.write(".git/HEAD", "ref: refs/heads/main\n");
    project.write("README.md", "# Ours\n");
    project.write("LICENSE", "ours\n");
    project.write(".gitignore", "*.log\n");
    project.write(".github/CODEOWNERS", "* @ours\n");
    let said = project.run(["init", "."]).ok();
    assert_snapshot!(said, @"
    left to you: add `/out` to .gitignore
    left to you: add `/dist` to .gitignore
    made a project in .
    next: chancery build --project .
    exit code 0
    ");
    for (file, text) in [
        (".git/HEAD", "ref: refs/heads/main\n"),
        ("README.md", "# Ours\n"),
        ("LICENSE", "ours\n"),
        (".gitignore", "*.log\n"),
        (".github/CODEOWNERS", "* @ours\n"),
    ] {
        assert_eq!(project.text(file), text);
    }
    assert_eq!(names(&project.path(".git")), ["HEAD"]);
    assert_eq!(project.check().ok().stderr, "");
    // A second time, nothing is written over.
    let before = project.text("chancery.toml");
    project.run(["init", "."]).refused();
    assert_eq!(project.text("chancery.toml"), before);
}

#[test]
fn a_file_that_would_be_written_over_is_let_be() {
    let project = Project::empty();
    project.write(".github/workflows/documents.yml", "mine\n");
    let said = project.run(["init", "."]).refused();
    assert!(
        said.stderr.contains("documents.yml would be written over"),
        "{said}"
    );
    assert_eq!(names(project.root()), [".github"]);
    // Fine with a file that is ignored already.
    let project = Project::empty();
    project.write(".gitignore", "out/\n/dist\n");
    let said = project.run(["init", "."]).ok();
    assert!(!said.stdout.contains("left to you"), "{said}");
}

#[test]
fn a_new_project_explains_itself() {
    for template in [false, true] {
        let project = Project::empty();
        let arguments = ["init", ".", "--template"];
        project.run(&arguments[..if template { 3 } else { 2 }]).ok();
        let mut documents = vec!["README.md".to_owned()];
        documents.extend(
            names(&project.path("docs"))
                .into_iter()
                .map(|name| format!("docs/{name}")),
        );
        for document in documents {
            let text = project.text(&document);
            let folder = Path::new(&document).parent().expect("a folder");
            for target in text.split("](").skip(1) {
                let (target, _) = target.split_once(')').expect("the end of a link");
                let (file, _) = target.split_once('#').unwrap_or((target, ""));
                let is_elsewhere = target.starts_with("http");
                let is_there = project.root().join(folder).join(file).exists();
                assert!(is_elsewhere || is_there, "{document}: {target}");
            }
        }
    }
}

/// The steps of the workflow that run the program are run here as they are written there.
#[test]
fn the_workflow_of_a_new_project_does_what_it_says() {
    let project = Project::empty();
    project.run(["init", "."]).ok();
    let workflow = project.text(".github/workflows/documents.yml");
    let steps = workflow
        .lines()
        .filter_map(|line| line.trim().strip_prefix("run: chancery "));
    let steps: Vec<&str> = steps.collect();
    assert_eq!(steps, ["check --format github", "build --verify"]);
    for step in steps {
        project.run(step.split(' ')).ok();
    }
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
    let readme = project.text("README.md");
    let commands = readme
        .lines()
        .filter_map(|line| line.strip_prefix("chancery "));
    let commands = commands.map(|line| line.split(" #").next().unwrap_or_default().trim());
    let mut run = 0;
    for command in commands.filter(|command| !command.starts_with("watch")) {
        let said = project.run(command.split(' '));
        assert_eq!(said.code, Some(0), "{command}: {said}");
        run += 1;
    }
    assert!(run >= 5, "{readme}");
    // Each action is one commit, which nobody can exchange.
    let is_action = |line: &&str| line.contains("uses:") && !line.contains("uses: ./");
    for line in workflow.lines().filter(is_action) {
        let (_, commit) = line.split_once('@').expect("a version");
        let (commit, _) = commit.split_once(" # v").expect("its name");
        assert!(
            commit.len() == 40 && commit.bytes().all(|it| it.is_ascii_hexdigit()),
            "{line}"
        );
    }
}

#[test]
fn a_folder_is_made_where_there_is_none() {
    let project = Project::empty();
    let said = project.run(["init", "ministry/readouts"]).ok();
    assert!(project.has("ministry/readouts/chancery.toml"), "{said}");
    assert!(
        said.stdout
            .contains("chancery build --project ministry/readouts"),
        "{said}"
    );
}

#[test]
fn a_record_to_start_from_has_every_field_and_is_not_published_by_mistake() {
    let project = Project::small();
    let said = project
        .run(["new", "meeting", "2024-05-06-japan-chile"])
        .ok();
    assert!(
        said.stdout.contains("data/2024-05-06-japan-chile.yaml"),
        "{said}"
    );
    let text = project.text("data/2024-05-06-japan-chile.yaml");
    assert!(text.contains("2024-05-06"), "{text}");
    for field in [
        "schema",
        "revision",
        "publisher",
        "section",
        "status",
        "languages",
        "authentic",
        "published",
        "home-zone",
        "participants",
        "events",
        "photos",
        "facts",
        "body",
        "notes",
        "documents",
        "links",
    ] {
        assert!(
            text.contains(&format!("{field}:")),
            "{field} is not in: {text}"
        );
    }
    project.check().failed();
    project.run(["build", PERU]).ok();
}

#[test]
fn a_record_that_is_there_is_not_written_over() {
    let project = Project::small();
    let before = project.text(&format!("data/{PERU}.yaml"));
    assert_snapshot!(project.run(["new", "meeting", PERU]).failed(), @r#"
    error[record-exists]: there is a record of this name already
     = in data/2023-11-15-japan-peru.yaml
     = help: choose another name, or edit that file

    1 error
    exit code 1
    "#);
    assert_eq!(project.text(&format!("data/{PERU}.yaml")), before);
    for name in ["../x", "a/b", "Japan", ""] {
        project.run(["new", "meeting", name]).refused();
    }
}
