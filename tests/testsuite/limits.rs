//! Templates that take too much time or memory, and builds that are killed.

use std::fs::File;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use insta::assert_snapshot;

use crate::project::{PERU, Project};
use crate::tools;

/// The small project with a template that does `work` in Spanish documents.
fn working_in_spanish(work: &str) -> Project {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "  heading(title)\n",
        &format!("  heading(title)\n  if lang == \"es\" {{ {work} }}\n"),
    );
    project
}

/// Work for hours: Typst stops endless `while` loops itself, but not long `for` loops.
const LOOP: &str = "for a in range(100000) { for b in range(100000) { let c = a + b } }";
/// An array that grows by small steps for as long.
const GROW: &str =
    "let all = (); for a in range(100000) { for b in range(100000) { all.push(b) } }";

#[test]
fn a_template_that_never_ends_costs_only_the_document() {
    let project = working_in_spanish(LOOP);
    let begin = Instant::now();
    let said = project
        .run(["build", "--time-limit", "2", "--jobs", "1"])
        .failed();
    assert!(begin.elapsed() < Duration::from_secs(30));
    assert_snapshot!(said, @"
    error[engine]: es: the document took longer than 2 seconds and was stopped
     = in out/es/2023-11-15-japan-peru.typ
     = help: look for a loop in the template that does not end, or allow more with --time-limit

    1 error
    wrote  out/en/2023-11-15-japan-peru.pdf
    failed 2023-11-15-japan-peru in es
    wrote  out/ja/2023-11-15-japan-peru.pdf
    2 documents, 1 failed
    exit code 1
    ");
}

#[test]
fn the_external_engine_stops_a_template_that_never_ends() {
    let Some(_) = tools::typst() else { return };
    let project = working_in_spanish(LOOP);
    let said = project
        .run(["build", "--time-limit", "2", "--engine", "typst-cli"])
        .failed();
    assert!(
        said.stderr
            .contains("es: the document took longer than 2 seconds"),
        "{said}"
    );
    assert!(said.stdout.contains("2 documents, 1 failed"), "{said}");
}

/// Memory cannot be taken back from a compiler inside the program, so nothing is started
/// after it; what was finished before is written, and earlier files stay.
#[cfg(all(target_os = "linux", feature = "embedded"))]
#[test]
fn a_template_that_grows_without_end_ends_the_build_and_keeps_what_is_done() {
    let project = working_in_spanish(GROW);
    project
        .write(&format!("out/es/{PERU}.pdf"), "earlier")
        .write(&format!("out/ja/{PERU}.pdf"), "earlier");
    let said = project
        .run([
            "build",
            "--memory-limit",
            "512",
            "--time-limit",
            "600",
            "--jobs",
            "1",
        ])
        .failed();
    assert_snapshot!(said, @"
    error[engine]: es: the document took more than 512 MiB of memory and was stopped
     = in out/es/2023-11-15-japan-peru.typ
     = help: look for something in the template that grows without end, or allow more with --memory-limit

    error[engine]: ja: the document was not compiled, because out/es/2023-11-15-japan-peru.typ took more than 512 MiB of memory
     = in out/ja/2023-11-15-japan-peru.typ
     = help: mend those first, or build with `--engine typst-cli`, where one document cannot stop another

    2 errors
    wrote  out/en/2023-11-15-japan-peru.pdf
    failed 2023-11-15-japan-peru in es
    failed 2023-11-15-japan-peru in ja
    1 document, 2 failed
    exit code 1
    ");
    for locale in ["es", "ja"] {
        assert_eq!(project.text(&format!("out/{locale}/{PERU}.pdf")), "earlier");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_external_engine_stops_a_template_that_grows_without_end() {
    let Some(_) = tools::typst() else { return };
    let project = working_in_spanish(GROW);
    let said = project
        .run([
            "build",
            "--memory-limit",
            "512",
            "--time-limit",
            "600",
            "--engine",
            "typst-cli",
        ])
        .failed();
    assert!(
        said.stderr
            .contains("es: the document took more than 512 MiB of memory"),
        "{said}"
    );
    assert!(said.stdout.contains("2 documents, 1 failed"), "{said}");
}

/// The temporary files in the output folders.
fn leftovers(project: &Project) -> Vec<String> {
    let files = project.outputs().into_iter().map(|(file, _)| file);
    files.filter(|file| file.contains("/.chancery-")).collect()
}

#[test]
fn a_build_removes_what_killed_builds_left() {
    let project = Project::small();
    // Killed at many moments: with any luck, also while a file is being written.
    for moment in 0..12 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_chancery"))
            .arg("build")
            .current_dir(project.root())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(20) && leftovers(&project).is_empty() {
            if child.try_wait().unwrap().is_some() {
                break;
            }
        }
        thread::sleep(Duration::from_micros(100 * moment));
        _ = child.kill();
        child.wait().unwrap();
        if !leftovers(&project).is_empty() {
            break;
        }
    }
    project.write("out/en/.chancery-a1B2c3", "left by hand");
    project.build().ok();
    assert_eq!(leftovers(&project), [""; 0]);
    assert_eq!(project.outputs().len(), 6);
}

#[test]
fn a_build_leaves_the_files_of_a_running_one_alone() {
    let project = Project::small();
    let running = "out/en/.chancery-a1B2c3";
    project.write(running, "half of a PDF");
    project.write("out/en/.chancery-notes", "somebody's own");
    let file = File::open(project.path(running)).unwrap();
    file.lock().unwrap();
    project.build().ok();
    assert!(project.has(running));
    drop(file);
    project.build().ok();
    assert_eq!(leftovers(&project), ["out/en/.chancery-notes"]);
}

#[test]
fn builds_at_the_same_time_do_not_hurt_each_other() {
    let project = Project::small();
    project.build().ok();
    let alone = project.outputs();
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..3 {
                    project.build().ok();
                }
            });
        }
    });
    assert!(project.outputs() == alone, "an output differs");
}

/// A temporary file has a name that nobody has seen.
#[test]
fn a_file_that_cannot_be_written_is_named_as_it_would_be_called() {
    let project = Project::small();
    project.write(&format!("out/en/{PERU}.pdf/in the way"), "");
    let said = project.run(["build", "--locale", "en"]).failed();
    assert_snapshot!(said, @r#"
    error[unwritable-file]: the file cannot be written: Is a directory (os error 21)
     = in out/en/2023-11-15-japan-peru.pdf
     = help: an earlier file of this name is as it was

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
    let project = Project::small();
    project.write("out/en", "a file in the place of the folder");
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(!said.stderr.contains(".chancery-"), "{said}");
    assert!(
        said.stderr.contains(&format!("out/en/{PERU}.typ")),
        "{said}"
    );
}
