//! What `chancery check` costs on 5 languages of 1,000 messages each and 100 records.
//!
//! `cargo bench --bench check` measures the release build; `cargo bench --profile dev
//! --bench check` the one that runs the tests. Ends with 1 where the bound is broken: the
//! median of the whole process takes no longer than 0.3 s.
//!
//! The project is made of this repository: its shared messages, and the sentences of four
//! meetings as often under other names as it takes. Each record asks for sentences that
//! only three or four others ask for. A process is measured from its start to its end, with
//! as many threads as it takes by itself and with one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// The languages of the project.
const LOCALES: [&str; 5] = ["ar", "en", "es", "fr", "ja"];
/// How many messages each of them has, or a few more.
const MESSAGES: usize = 1_000;
/// How many records there are.
const RECORDS: usize = 100;
/// Meetings that all of the languages have sentences for.
const ORIGINALS: [&str; 4] = [
    "2022-10-11-japan-canada",
    "2023-11-13-japan-chile",
    "2023-11-15-japan-peru",
    "2024-01-26-japan-argentina",
];
/// How often a process is run.
const RUNS: usize = 21;
/// What one may take.
const MOST: Duration = Duration::from_millis(300);

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let counts = generate(folder.path());
    println!(
        "{RECORDS} records, messages by language: {}",
        counts
            .iter()
            .map(|(locale, count)| format!("{locale} {count}"))
            .collect::<Vec<_>>()
            .join(", ")
    );
    println!("{:30} {:>10} {:>10}", "", "median ms", "min ms");
    let [median, _] = times("chancery check", folder.path(), &[]);
    times(
        "chancery check, one thread",
        folder.path(),
        &[("RAYON_NUM_THREADS", "1")],
    );
    match median > MOST {
        true => {
            println!("broken: at most {} ms", MOST.as_millis());
            ExitCode::FAILURE
        }
        false => ExitCode::SUCCESS,
    }
}

/// The median and the shortest time of a process, also printed.
fn times(name: &str, root: &Path, variables: &[(&str, &str)]) -> [Duration; 2] {
    let mut times: Vec<Duration> = (0..=RUNS)
        .map(|_| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
            command.arg("check").current_dir(root);
            command.envs(variables.iter().copied());
            let start = Instant::now();
            let output = command.stdout(Stdio::null()).output();
            let time = start.elapsed();
            let output = output.expect("the program runs");
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{errors}");
            time
        })
        .skip(1)
        .collect();
    times.sort_unstable();
    let measured = [times[RUNS / 2], times[0]];
    let [median, shortest] = measured.map(|time| format!("{:.1}", time.as_secs_f64() * 1_000.0));
    println!("{name:30} {median:>10} {shortest:>10}");
    measured
}

/// Makes the project in a folder: how many messages each language has.
fn generate(root: &Path) -> Vec<(&'static str, usize)> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let registry = Path::new("data/registry");
    fs::create_dir_all(root.join(registry)).expect("a folder");
    for entry in fs::read_dir(repository.join(registry)).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, root.join(registry).join(name)).expect("copied");
    }
    fs::write(root.join("chancery.toml"), "source-locale = \"en\"\n").expect("written");
    // As many copies as the source language takes, in every language.
    let own: usize = sentences(repository, "en")
        .map(|text| ids(&text).len())
        .sum();
    let shared: usize = ["document", "names", "statements"]
        .map(|name| ids(&read(&repository.join(format!("locales/en/{name}.ftl")))).len())
        .into_iter()
        .sum();
    let copies = (MESSAGES - shared).div_ceil(own);
    let in_source: Vec<BTreeSet<String>> =
        sentences(repository, "en").map(|text| ids(&text)).collect();
    for (index, original) in ORIGINALS.iter().cycle().take(RECORDS).enumerate() {
        let record = read(&repository.join(format!("data/{original}.yaml")));
        let own = ids(&read(&meeting(repository, "en", original)));
        let copy = index / ORIGINALS.len() % copies;
        let path = root.join(format!("data/{original}-{index}.yaml"));
        fs::write(path, in_body(&record, &own, copy)).expect("written");
    }
    let of_locale = |locale| {
        let folder = root.join("locales").join(locale);
        fs::create_dir_all(&folder).expect("a folder");
        let mut count = 0;
        for name in ["document", "names", "statements"] {
            let mut text = read(&repository.join(format!("locales/{locale}/{name}.ftl")));
            if name == "statements" {
                for copy in 0..copies {
                    for (own, of_source) in sentences(repository, locale).zip(&in_source) {
                        let own = only(&own, of_source);
                        text.push('\n');
                        text.push_str(&renamed(&own, &ids(&own), copy));
                    }
                }
            }
            count += ids(&text).len();
            fs::write(folder.join(format!("{name}.ftl")), text).expect("written");
        }
        (locale, count)
    };
    LOCALES.map(of_locale).to_vec()
}

/// The meetings' own files in a language.
fn sentences(repository: &Path, locale: &str) -> impl Iterator<Item = String> {
    ORIGINALS
        .map(|name| read(&meeting(repository, locale, name)))
        .into_iter()
}

fn meeting(repository: &Path, locale: &str, name: &str) -> PathBuf {
    repository.join(format!("locales/{locale}/meetings/{name}.ftl"))
}

/// The messages of a file.
fn ids(file: &str) -> BTreeSet<String> {
    let lines = file.lines().filter_map(|line| line.split_once(" ="));
    let ids = lines.map(|(id, _)| id.trim_end());
    let is_id = |id: &&str| id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' ');
    ids.filter(is_id).map(str::to_owned).collect()
}

/// A file without the messages that are not among these, such as the title that a language has
/// for itself.
fn only(file: &str, ids: &BTreeSet<String>) -> String {
    let is_wanted = |part: &&str| !self::ids(part).iter().any(|id| !ids.contains(id));
    let parts: Vec<&str> = file.split("\n\n").filter(is_wanted).collect();
    parts.join("\n\n")
}

/// A file with its messages under the names of a copy.
fn renamed(file: &str, ids: &BTreeSet<String>, copy: usize) -> String {
    let mut renamed = String::new();
    for line in file.lines() {
        let own = ids.iter().find(|id| {
            let rest = line.strip_prefix(id.as_str());
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        });
        match own {
            Some(id) => renamed.push_str(&format!("{id}-{copy}{}", &line[id.len()..])),
            None => renamed.push_str(line),
        }
        renamed.push('\n');
    }
    renamed
}

/// A record that asks for the sentences of a copy.
fn in_body(record: &str, ids: &BTreeSet<String>, copy: usize) -> String {
    let (head, body) = record.split_once("\nbody:\n").expect("a body");
    let mut written = format!("{head}\nbody:\n");
    for line in body.lines() {
        let start = line.find(|c: char| c.is_ascii_lowercase()).unwrap_or(0);
        let (before, rest) = line.split_at(start);
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        match ids.contains(name) && before.trim_end().ends_with('-') {
            true => written.push_str(&format!("{before}{name}-{copy}{after}\n")),
            false => written.push_str(&format!("{line}\n")),
        }
    }
    written
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
