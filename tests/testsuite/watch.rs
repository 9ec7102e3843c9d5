//! `chancery watch`: what is saved is built again, and nothing stops it but ctrl-C.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{PERU, Project};
use crate::running::Running;

/// What is said once everything that was saved is built and checked.
const IDLE: &str = "waiting for a file to be saved";

const NAMES: &str = "locales/es/names.ftl";

fn watch(project: &Project, arguments: &[&str]) -> Running {
    let all = ["watch"].iter().chain(arguments);
    let mut running = project.chancery(all).start();
    running.wait_for(IDLE);
    running
}

fn meeting(locale: &str) -> String {
    format!("locales/{locale}/meetings/{PERU}.ftl")
}

/// The PDFs that are there, each with its number in the file system: one that is written
/// anew is another file.
fn pdfs(project: &Project) -> BTreeSet<(String, u64)> {
    let mut found = BTreeSet::new();
    let folders = fs::read_dir(project.path("out")).expect("the output");
    for folder in folders {
        let folder = folder.expect("a folder").path();
        for file in fs::read_dir(&folder).expect("a folder") {
            let path = file.expect("a file").path();
            if path.extension().is_some_and(|ending| ending == "pdf") {
                let name = path.strip_prefix(project.path("out")).expect("below");
                let number = fs::metadata(&path).expect("a file").ino();
                found.insert((name.to_string_lossy().into_owned(), number));
            }
        }
    }
    found
}

/// Which PDFs are new after a change, once all is built and checked again.
#[track_caller]
fn after(project: &Project, running: &mut Running, change: impl FnOnce()) -> Vec<String> {
    let before = pdfs(project);
    change();
    running.wait_for(IDLE);
    let after = pdfs(project);
    let new = after.difference(&before);
    new.map(|(name, _)| name.clone()).collect()
}

/// The PDFs of that meeting in these languages.
fn of(locales: &[&str]) -> Vec<String> {
    let names = locales.iter().map(|locale| format!("{locale}/{PERU}.pdf"));
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

/// Saves as many editors do: another file is renamed into the place of the old one.
fn save(project: &Project, file: &str, text: &str) {
    let other = format!("{file}.new");
    project.write(&other, text);
    fs::rename(project.path(&other), project.path(file)).expect("renamed");
}

#[test]
fn a_save_builds_again_what_it_changes_and_nothing_else() {
    let project = Project::small_with_templates();
    project.copy(&format!("data/{PERU}.yaml"), "data/2023-11-15-other.yaml");
    for locale in ["en", "es", "ja"] {
        let other = format!("locales/{locale}/meetings/2023-11-15-other.ftl");
        project.copy(&meeting(locale), &other);
    }
    project.run(["new", "locale", "es-PE"]).ok();
    let mut running = watch(&project, &[PERU]);
    let everything = of(&["en", "es", "es-PE", "ja"]);
    let mut changed = |file: &str| {
        let text = project.text(file);
        let comment = if file.ends_with(".typ") { "//" } else { "#" };
        after(&project, &mut running, || {
            save(&project, file, &format!("{text}\n{comment} changed\n"));
        })
    };
    assert_eq!(changed(&format!("data/{PERU}.yaml")), everything);
    // A regional language has what its parent says.
    assert_eq!(changed(&meeting("es")), of(&["es", "es-PE"]));
    assert_eq!(changed(NAMES), of(&["es", "es-PE"]));
    assert_eq!(changed("locales/ja/document.ftl"), of(&["ja"]));
    assert_eq!(changed("locales/es-PE/names.ftl"), of(&["es-PE"]));
    assert_eq!(changed("locales/en/statements.ftl"), of(&["en"]));
    assert_eq!(changed("data/registry/people.yaml"), everything);
    assert_eq!(changed("templates/briefing.typ"), everything);
    assert_eq!(changed("chancery.toml"), everything);
    // Another record, what editors leave behind, and what no build reads.
    let before = pdfs(&project);
    project.append("data/2023-11-15-other.yaml", "\n# changed\n");
    project.write(&format!("data/.{PERU}.yaml.swp"), "x");
    project.write(&format!("data/{PERU}.yaml~"), "x");
    project.write("data/4913", "x");
    project.write("README.md", "x");
    let said = running.listen(Duration::from_secs(1));
    assert!(!said.contains("wrote") && !said.contains(".swp"), "{said}");
    assert_eq!(pdfs(&project), before);
}

#[test]
fn what_is_saved_is_what_is_on_the_page() {
    let project = Project::small();
    let mut running = watch(&project, &["--locale", "en,es"]);
    assert!(!project.has("out/ja"));
    let text = project.text(&meeting("en"));
    save(
        &project,
        &meeting("en"),
        &text.replace("a road map", "an agenda"),
    );
    running.wait_for(IDLE);
    let page = project.pdf_text(PERU, "en");
    assert!(page.contains("an agenda"), "{page}");
    // A file that is written in place, and one that is gone for a moment.
    project.write(&meeting("en"), text.replace("a road map", "a plan"));
    running.wait_for(IDLE);
    assert!(project.pdf_text(PERU, "en").contains("a plan"));
    let aside = project.path("aside");
    fs::rename(project.path(&meeting("en")), &aside).expect("renamed");
    thread::sleep(Duration::from_millis(30));
    project.write(&meeting("en"), &text);
    let said = running.wait_for(IDLE);
    assert!(!said.contains("error"), "{said}");
    assert!(project.pdf_text(PERU, "en").contains("a road map"));
    project.run(["build"]).ok();
}

#[test]
fn what_is_wrong_is_said_and_the_next_save_repairs_it() {
    let project = Project::small();
    let mut running = watch(&project, &[]);
    let before = pdfs(&project);
    for (file, wrong, said) in [
        (meeting("es"), "wrong = { $x\n", "[fluent-syntax]"),
        (NAMES.to_owned(), "wrong = { wrong }\n", "error["),
        (format!("data/{PERU}.yaml"), "wrong: 1\n", "[unknown-field]"),
        (
            "data/registry/people.yaml".to_owned(),
            "wrong: [\n",
            "error[",
        ),
        ("chancery.toml".to_owned(), "glance = maybe\n", "[config]"),
    ] {
        let text = project.text(&file);
        save(&project, &file, &format!("{text}\n{wrong}"));
        let printed = running.wait_for(said);
        assert!(printed.contains(&format!("changed {file}")), "{printed}");
        running.wait_for(IDLE);
        let written = after(&project, &mut running, || save(&project, &file, &text));
        assert!(!written.is_empty(), "{file}");
    }
    assert_ne!(pdfs(&project), before);
    // A text that is no UTF-8, an empty file, a folder in its place.
    let text = project.text(NAMES);
    project.write(NAMES, [0xFF, 0xFE, 0x00]);
    running.wait_for("[not-utf8]");
    running.wait_for(IDLE);
    project.remove(NAMES);
    fs::create_dir(project.path(NAMES)).expect("a folder");
    running.wait_for("error[");
    running.wait_for(IDLE);
    fs::remove_dir(project.path(NAMES)).expect("removed");
    let written = after(&project, &mut running, || save(&project, NAMES, &text));
    assert!(written.contains(&of(&["es"])[0]), "{written:?}");
    let (status, said) = running.interrupt();
    assert_eq!(status.code(), Some(0), "{said}");
}

#[test]
fn a_project_that_is_wrong_at_the_start_is_built_once_it_is_repaired() {
    let project = Project::small();
    let people = project.text("data/registry/people.yaml");
    project.write(
        "data/registry/people.yaml",
        "kamikawa-yoko: { gender: x }\n",
    );
    let mut running = project.chancery(["watch"]).start();
    let said = running.wait_for(IDLE);
    assert!(said.contains("unknown value `x`"), "{said}");
    save(&project, "data/registry/people.yaml", &people);
    let said = running.wait_for(IDLE);
    assert!(said.contains("3 documents"), "{said}");
}

/// What was wrong for a moment is no news.
#[test]
fn what_is_repaired_before_it_is_reported_is_not_reported() {
    let project = Project::small();
    let mut running = watch(&project, &[]);
    let people = "data/registry/people.yaml";
    let text = project.text(people);
    for turn in 0..3 {
        save(&project, people, &format!("{text}\n# {turn}\n"));
        thread::sleep(Duration::from_millis(15 * turn));
        save(&project, people, "wrong: [\n");
        thread::sleep(Duration::from_millis(15 * turn));
        save(&project, people, &text);
        let mut said = running.wait_for(IDLE);
        loop {
            let more = running.listen(Duration::from_secs(4));
            if more.is_empty() {
                break;
            }
            said.push_str(&more);
        }
        let last = said.rsplit("changed").next().unwrap_or_default();
        assert!(
            last.contains(" documents; built") && !last.contains("error"),
            "{said}"
        );
    }
}

#[test]
fn records_and_languages_come_and_go() {
    let project = Project::small();
    let mut running = watch(&project, &[]);
    let record = project.text(&format!("data/{PERU}.yaml"));
    for locale in ["en", "es", "ja"] {
        let own = format!("locales/{locale}/meetings/2023-11-15-new.ftl");
        project.copy(&meeting(locale), &own);
    }
    project.write("data/2023-11-15-new.yaml", &record);
    running.wait_for("wrote  out/ja/2023-11-15-new.pdf");
    running.wait_for(IDLE);
    project.remove("data/2023-11-15-new.yaml");
    running.wait_for("failed 2023-11-15-new: the record is gone");
    running.wait_for(IDLE);
    project.run(["new", "locale", "es-PE"]).ok();
    running.wait_for(&format!("wrote  out/es-PE/{PERU}.pdf"));
    running.wait_for(IDLE);
    project.write("data/A Copy.yaml", &record);
    running.wait_for("error[record-name]");
}

/// Half of the hundred saves are broken. What is saved last is what is published.
#[test]
fn a_hundred_saves_in_a_second_end_in_the_right_documents() {
    let project = Project::small();
    let mut running = watch(&project, &[]);
    let (names, own) = (project.text(NAMES), project.text(&meeting("en")));
    let record = project.text(&format!("data/{PERU}.yaml"));
    let begin = Instant::now();
    for save_number in 0..100 {
        let (file, text) = match save_number % 3 {
            0 => (NAMES.to_owned(), &names),
            1 => (meeting("en"), &own),
            _ => (format!("data/{PERU}.yaml"), &record),
        };
        let text = match save_number % 2 {
            0 => format!("{}{save_number}\n{{ [", &text[..text.len() / 2]),
            _ => text.replace("a road map", &format!("the road map {save_number}")),
        };
        save(&project, &file, &text);
        let due = Duration::from_millis(10 * (save_number + 1));
        thread::sleep(due.saturating_sub(begin.elapsed()));
    }
    // The last of each file.
    save(&project, NAMES, &names.replace("Kamikawa", "Camicava"));
    save(
        &project,
        &format!("data/{PERU}.yaml"),
        &format!("{record}\n# last\n"),
    );
    save(
        &project,
        &meeting("en"),
        &own.replace("a road map", "the last map"),
    );
    running.wait_for("changed");
    // All is said once nothing is said for a while.
    while !running.listen(Duration::from_secs(3)).is_empty() {}
    let (status, said) = running.interrupt();
    assert_eq!(status.code(), Some(0), "{said}");
    let watched = project.outputs();
    assert!(project.pdf_text(PERU, "en").contains("the last map"));
    project.remove("out");
    project.run(["build"]).ok();
    assert!(watched == project.outputs(), "{said}");
}

#[test]
fn ctrl_c_ends_it_with_everything_in_its_place() {
    let project = Project::small();
    let running = watch(&project, &[]);
    let (status, said) = running.interrupt();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(said.ends_with("stopped\n"), "{said}");
    let names: Vec<_> = project
        .outputs()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names.len(), 6, "{names:?}");
    // During the first build, too.
    project.remove("out");
    let mut running = project.chancery(["watch"]).start();
    running.listen(Duration::from_millis(50));
    let (status, said) = running.interrupt();
    assert!(
        status.code() == Some(0) || said.is_empty(),
        "{status}: {said}"
    );
    let left = project.outputs().into_iter().map(|(name, _)| name);
    let mut left = left.filter(|name| !name.ends_with(".pdf") && !name.ends_with(".typ"));
    assert_eq!(left.next(), None);
}

#[test]
fn proofs_are_made_again_with_the_language_that_they_are_compared_with() {
    let project = Project::small();
    let mut running = watch(&project, &["--proof", "--locale", "es"]);
    let proof = format!("es/{PERU}.proof.pdf");
    for file in [
        meeting("en"),
        meeting("es"),
        "locales/en/names.ftl".to_owned(),
    ] {
        let text = project.text(&file);
        let written = after(&project, &mut running, || {
            save(&project, &file, &format!("{text}\n# changed\n"));
        });
        assert_eq!(written, std::slice::from_ref(&proof), "{file}");
    }
}

#[test]
fn a_photograph_that_is_saved_is_on_the_pages_that_name_it_and_on_no_others() {
    let project = Project::small();
    project.copy(&format!("data/{PERU}.yaml"), "data/2023-11-15-other.yaml");
    for locale in ["en", "es", "ja"] {
        let other = format!("locales/{locale}/meetings/2023-11-15-other.ftl");
        project.copy(&meeting(locale), &other);
        let caption = "\nphoto-handshake = A handshake.\n    .alt = Two people shake hands.\n";
        project.append(&meeting(locale), caption);
    }
    let record = format!("data/{PERU}.yaml");
    let photos = "photos:\n  - { id: handshake, file: handshake.png }\n\nfacts:\n";
    project.replace(&record, "facts:\n", photos);
    let path = crate::project::repository().join("tests/fixtures/page/photos/table.png");
    let picture = fs::read(path).expect("a picture");
    project.write("data/photos/handshake.png", &picture);
    let mut running = watch(&project, &[]);
    // What a PNG file has behind its end is no part of the picture.
    let changed = after(&project, &mut running, || {
        project.write("data/photos/handshake.png", [&picture[..], b"\0"].concat());
    });
    assert_eq!(changed, of(&["en", "es", "ja"]));
}

#[test]
fn the_page_is_shown_once() {
    let project = Project::small();
    let shown = project.beside().join("shown");
    let programs = project.beside().join("programs");
    let program = programs.join("xdg-open");
    fs::create_dir(&programs).expect("a folder");
    fs::write(
        &program,
        format!("#!/bin/sh\necho \"$1\" >> {}\n", shown.display()),
    )
    .expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("set");
    let path = std::env::var("PATH").unwrap_or_default();
    let mut running = project
        .chancery(["watch", "--open", "--locale", "es"])
        .env("PATH", format!("{}:{path}", programs.display()))
        .start();
    running.wait_for(IDLE);
    save(&project, NAMES, &project.text(NAMES));
    running.wait_for(IDLE);
    let begin = Instant::now();
    while !shown.exists() && begin.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(50));
    }
    let shown = fs::read_to_string(&shown).expect("a page was shown");
    assert_eq!(shown, format!("out/es/{PERU}.pdf\n"));
}

#[test]
fn what_does_not_exist_cannot_be_watched() {
    let project = Project::small();
    project.run(["watch", "2023-11-15-japan-chile"]).refused();
    for out in ["locales", "data/out", "locales/es/../ja/new/folder"] {
        let said = project.run(["watch", "--out", out]).refused();
        assert!(said.stderr.contains("built again, without end"), "{said}");
    }
    project.run(["watch", "--locale", "de"]).refused();
    let said = project.run(["watch", "es"]).refused();
    assert!(
        said.stderr.contains("did you mean `--locale es`?"),
        "{said}"
    );
    Project::empty().run(["watch"]).refused();
}
