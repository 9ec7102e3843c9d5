//! How long it takes from the save of a file until `chancery watch` has its PDF in place.
//!
//! `cargo bench --bench watch` measures the release build; `cargo bench --profile dev --bench
//! watch` the one that runs the tests. A save is a file that is renamed into the place of the
//! old one, as editors do; the clock stops when another PDF is under the name. The records are
//! those of this repository, and the program is warm: it has built the page before, and waits.
//!
//! Ends with 1 where a save of one meeting or of one language takes longer than a person
//! notices, in the release build.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// The record that is watched and saved.
const RECORD: &str = "2023-11-15-japan-peru";
/// How often each save is measured.
const RUNS: usize = 31;
/// What nobody notices.
const MOST: Duration = Duration::from_millis(100);
/// How long a PDF may take before the measurement gives up.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let project = Project::copy(folder.path());
    println!(
        "{:36} {:>10} {:>10} {:>10}",
        "", "median ms", "min ms", "max ms"
    );
    let mut is_broken = false;
    let one = &[RECORD][..];
    for (name, arguments, file, locale) in [
        (
            "a meeting's own file, one record",
            one,
            format!("locales/es/meetings/{RECORD}.ftl"),
            "es",
        ),
        (
            "a meeting's own file, all records",
            &[],
            format!("locales/es/meetings/{RECORD}.ftl"),
            "es",
        ),
        (
            "names of a language, one record",
            one,
            "locales/es/names.ftl".to_owned(),
            "es",
        ),
        (
            "names of the source language, one",
            one,
            "locales/en/names.ftl".to_owned(),
            "en",
        ),
        (
            "the record, in six languages",
            one,
            format!("data/{RECORD}.yaml"),
            "pt",
        ),
    ] {
        let times = project.saves(arguments, &file, locale);
        let milliseconds = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1_000.0);
        let [least, median, most] = [0, times.len() / 2, times.len() - 1].map(|at| times[at]);
        println!(
            "{name:36} {:>10} {:>10} {:>10}",
            milliseconds(median),
            milliseconds(least),
            milliseconds(most)
        );
        // The profile of the tests is not what people run.
        if median > MOST && !cfg!(debug_assertions) {
            println!("broken: {name}: at most {}", milliseconds(MOST));
            is_broken = true;
        }
    }
    match is_broken {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

/// A copy of the repository's project.
struct Project {
    root: PathBuf,
}

/// A program that is ended with the measurement.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Watch {
    /// Waits until all is built and checked.
    fn wait(&self) {
        let mut lines = self.lines.iter();
        let idle = lines.find(|line| line.starts_with("waiting"));
        assert!(idle.is_some(), "the program ended");
    }
}

impl Project {
    fn copy(root: &Path) -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in ["data", "locales"] {
            copy(&repository.join(folder), &root.join(folder));
        }
        fs::write(root.join("chancery.toml"), "source-locale = \"en\"\n").expect("written");
        Self {
            root: root.to_path_buf(),
        }
    }

    /// The times from a save of a file to its PDF, shortest first.
    fn saves(&self, arguments: &[&str], file: &str, locale: &str) -> Vec<Duration> {
        let watch = self.watch(arguments);
        watch.wait();
        let text = fs::read_to_string(self.root.join(file)).expect("a file");
        let pdf = self.root.join(format!("out/{locale}/{RECORD}.pdf"));
        let mut times = Vec::new();
        for run in 0..=RUNS {
            let other = self.root.join(format!("{file}.new"));
            fs::write(&other, format!("{text}\n# {run}\n")).expect("written");
            let before = written(&pdf);
            let start = Instant::now();
            fs::rename(&other, self.root.join(file)).expect("renamed");
            while written(&pdf) == before {
                assert!(start.elapsed() < PATIENCE, "no PDF after a save of {file}");
                thread::sleep(Duration::from_micros(100));
            }
            let time = start.elapsed();
            watch.wait();
            // The first turn warms up.
            if run > 0 {
                times.push(time);
            }
        }
        fs::write(self.root.join(file), text).expect("written");
        times.sort_unstable();
        times
    }

    fn watch(&self, arguments: &[&str]) -> Watch {
        let mut child = Command::new(env!("CARGO_BIN_EXE_chancery"))
            .arg("watch")
            .args(arguments)
            .current_dir(&self.root)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("a pipe");
        let (send, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Watch { child, lines }
    }
}

/// When a file was written; a rename puts one with another time into its place.
fn written(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).expect("copied")),
        }
    }
}
