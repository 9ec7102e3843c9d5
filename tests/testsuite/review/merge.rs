//! Two branches that review are merged by git itself, without a conflict.

use std::process::Command;

use super::{SPANISH, STATEMENTS, outdated};
use crate::project::Project;
use crate::tools;

/// A repository of a project; nothing where there is no git.
struct Repository {
    project: Project,
    git: std::path::PathBuf,
}

impl Repository {
    fn of(project: Project) -> Option<Self> {
        let repository = Self {
            git: tools::find("git")?,
            project,
        };
        let project = &repository.project;
        project.append("chancery.toml", "\n[rules]\nunreviewed = \"warning\"\n");
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository.commit("begin");
        Some(repository)
    }

    /// Runs git, which must succeed.
    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new(&self.git)
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.org"])
            .args(["-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(self.project.root())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .output()
            .expect("git runs");
        let said =
            [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
        assert!(
            output.status.success(),
            "git {arguments:?}: {}",
            said.concat()
        );
        said.concat()
    }

    #[track_caller]
    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Does two things on two branches, and merges the second into the first.
    #[track_caller]
    fn both(&self, one: &dyn Fn(&Project), other: &dyn Fn(&Project)) {
        self.git(&["switch", "--quiet", "--create", "other"]);
        other(&self.project);
        self.commit("other");
        self.git(&["switch", "--quiet", "main"]);
        one(&self.project);
        self.commit("one");
        self.git(&["merge", "--quiet", "--no-edit", "other"]);
        self.git(&["branch", "--quiet", "--delete", "other"]);
    }
}

fn review(project: &Project, names: &[&str], by: &str) {
    let arguments = ["review", "es", "--by", by];
    project.run(arguments.iter().chain(names)).ok();
}

/// Who has reviewed each message by the lines of the file, in the order of the lines.
fn lines(project: &Project) -> Vec<(String, String)> {
    let text = project.text(SPANISH);
    let lines = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        (cells[0].to_owned(), cells[4].to_owned())
    });
    lines.collect()
}

/// How many of the Spanish messages wait for review.
fn waiting(project: &Project) -> usize {
    let said = project.run(["check", "--locale", "es"]);
    said.stderr.matches("[unreviewed]").count()
}

/// Both branches add to the file: messages in turn, so that every line is next to one of the
/// other branch.
#[test]
fn two_branches_that_review_different_messages_merge_without_a_conflict() {
    let Some(repository) = Repository::of(Project::small()) else {
        return;
    };
    let project = &repository.project;
    let all = waiting(project);
    // Neither has a file to begin with, nor .gitattributes.
    repository.both(
        &|project| review(project, &["country-JP", "country-US", "kind-*"], "Ana"),
        &|project| review(project, &["country-PE", "language-en"], "Ben"),
    );
    let expected = [
        ("country-JP", "Ana"),
        ("country-PE", "Ben"),
        ("country-US", "Ana"),
        ("kind-foreign-ministers-meeting", "Ana"),
        ("language-en", "Ben"),
    ];
    let found = |project: &Project| {
        let mut found = lines(project);
        found.sort();
        found
    };
    let owned = |lines: &[(&str, &str)]| -> Vec<(String, String)> {
        let lines = lines.iter();
        lines
            .map(|(key, by)| ((*key).to_owned(), (*by).to_owned()))
            .collect()
    };
    assert_eq!(found(project), owned(&expected));
    assert_eq!(waiting(project), all - 5);

    // Both add in one gap between two lines.
    repository.both(
        &|project| review(project, &["document-cptpp"], "Ana"),
        &|project| review(project, &["documents-heading"], "Ben"),
    );
    assert_eq!(waiting(project), all - 7);
    // The next review sorts them.
    review(project, &["section"], "Ana");
    assert!(lines(project).is_sorted(), "{}", project.text(SPANISH));
}

#[test]
fn two_branches_that_review_neighbours_again_merge_without_a_conflict() {
    let Some(repository) = Repository::of(super::reviewed()) else {
        return;
    };
    let project = &repository.project;
    let names = "locales/en/names.ftl";
    project.replace(names, "country-JP = Japan", "country-JP = Nippon");
    project.replace(names, "country-PE = Peru", "country-PE = Republic of Peru");
    repository.commit("other names");
    let both = ["country-JP", "country-PE"];
    assert_eq!(outdated(&project.run(["check", "--locale", "es"])), both);
    // The lines of the two are next to each other; each branch changes one.
    repository.both(
        &|project| review(project, &["country-JP"], "Ben"),
        &|project| review(project, &["country-PE"], "Eva"),
    );
    let said = project.run(["check", "--locale", "es"]);
    assert!(outdated(&said).is_empty(), "{said}");
    assert_eq!(waiting(project), 0);
    let by: Vec<_> = lines(project);
    for line in [("country-JP", "Ben"), ("country-PE", "Eva")] {
        assert!(
            by.contains(&(line.0.to_owned(), line.1.to_owned())),
            "{by:?}"
        );
    }
}

/// What a merge leaves of the lines before it is not taken for what counts now.
#[test]
fn the_line_that_is_true_of_the_texts_counts_whatever_the_order() {
    let Some(repository) = Repository::of(super::reviewed()) else {
        return;
    };
    let project = &repository.project;
    // One branch changes the source and reviews, the other corrects Spanish and reviews.
    repository.both(
        &|project| {
            project.replace(STATEMENTS, "= The two", "= Both");
            review(project, &["both-ministers"], "Ben");
        },
        &|project| {
            project.replace("locales/es/statements.ftl", "= Los dos", "= Ambos");
            review(project, &["both-ministers"], "Eva");
        },
    );
    // Nobody has seen the two together.
    assert_eq!(waiting(project), 1, "{}", project.text(SPANISH));
    assert!(lines(project).len() > 52, "{}", project.text(SPANISH));
    let text = project.text(SPANISH);
    let (head, rest) = text.split_once('\n').expect("a line");
    let turned: Vec<&str> = rest.lines().rev().collect();
    project.write(SPANISH, format!("{head}\n{}\n", turned.join("\n")));
    assert_eq!(waiting(project), 1);
    review(project, &["both-ministers"], "Ana");
    assert_eq!(waiting(project), 0);
    assert_eq!(lines(project).len(), 52, "one line a message again");
}

/// Of what the program writes into `.gitattributes`, what is there stays.
#[test]
fn the_attributes_of_a_project_are_added_to_and_not_written_twice() {
    let project = Project::small();
    project.write("locales/.gitattributes", "*.ftl text\n");
    review(&project, &["country-JP"], "Ana");
    let text = project.text("locales/.gitattributes");
    assert_eq!(text, "*.ftl text\nreview.tsv text eol=lf merge=union\n");
    review(&project, &["country-PE"], "Ana");
    assert_eq!(project.text("locales/.gitattributes"), text);
}
