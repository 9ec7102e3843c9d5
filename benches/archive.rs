//! What one record costs in an archive of 1, of 1,000 and of 10,000 records, and what
//! checking the whole archive costs.
//!
//! `cargo bench --bench archive` measures the release build; `cargo bench --profile dev
//! --bench archive` the one that runs the tests. Ends with 1 where a bound is broken:
//! one record costs the same time and memory in every archive, to within a tenth, and
//! a check of all holds less than 300 MB.
//!
//! `-- 1 1000` after it measures archives of these sizes instead. The sizes above take
//! ten minutes and more in the profile `dev`, most of them for the largest checks.
//!
//! The archives are made of the records of this repository, under other names. Memory
//! is measured on Linux only.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use chancery::engine::{Fonts, Root, Standards};
use chancery::publish::{Project, Request, build, builtin, load};

/// How many records the archives have, where no other sizes are given; the others are
/// compared with the first.
const SIZES: [usize; 3] = [1, 1_000, 10_000];
/// The languages of the archives.
const LOCALES: [&str; 3] = ["en", "ja", "es"];
/// The record that is built, which every archive has.
const RECORD: &str = "2023-11-15-japan-peru";
/// The records that the archives are made of.
const ORIGINALS: [&str; 7] = [
    RECORD,
    "2021-09-22-japan-us-rok",
    "2022-10-11-japan-canada",
    "2023-11-13-japan-chile",
    "2024-01-26-japan-argentina",
    "2024-07-08-japan-philippines",
    "2025-05-21-japan-paraguay",
];

/// How often the time of one record is measured. Archives take turns, so that whatever
/// else the machine does is shared fairly.
const RUNS: usize = 31;
/// How often the memory of one record is measured.
const MEMORY_RUNS: usize = 5;
/// What one record may cost, beside what it costs alone.
const MOST_GROWTH: f64 = 1.1;
/// What a check of all may hold, in bytes.
const MOST_MEMORY: u64 = 300_000_000;

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sizes = sizes().into_iter();
    let archives: Vec<_> = sizes
        .map(|size| Archive::generate(folder.path(), size))
        .collect();
    let mut bounds = Bounds::default();
    println!(
        "{:44} {:>8} {:>10} {:>10} {:>6} {:>8} {:>6}",
        "", "records", "median ms", "min ms", "ratio", "MB", "ratio"
    );

    one(
        &archives,
        "chancery build, a process",
        &["build", RECORD, "--locale", "en"],
        &mut bounds,
    );
    one(
        &archives,
        "chancery check, a process",
        &["check", RECORD],
        &mut bounds,
    );
    #[cfg(feature = "embedded")]
    warm(&archives, &mut bounds);
    for archive in &archives {
        all(archive, "chancery check of all", &mut bounds);
    }
    if let Some(largest) = archives.last() {
        largest.add_unused_facts();
        all(
            largest,
            "chancery check of all, a warning for each",
            &mut bounds,
        );
    }
    bounds.exit_code()
}

/// The sizes on the command line, or the usual ones.
fn sizes() -> Vec<usize> {
    // `cargo bench` adds `--bench`.
    let given = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench");
    let given: Vec<usize> = given
        .map(|size| match size.parse() {
            Ok(size @ 1..) => size,
            _ => panic!("found {size:?}, expected how many records an archive has"),
        })
        .collect();
    if given.is_empty() {
        SIZES.to_vec()
    } else {
        given
    }
}

/// A project of many records in a folder.
struct Archive {
    root: PathBuf,
    records: Vec<String>,
}

impl Archive {
    /// Makes a project of that many records below a folder.
    fn generate(folder: &Path, size: usize) -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = folder.join(size.to_string());
        copy_files(
            &repository.join("data/registry"),
            &root.join("data/registry"),
        );
        fs::write(root.join("chancery.toml"), "source-locale = \"en\"\n").expect("written");
        for locale in LOCALES {
            let shared = Path::new("locales").join(locale);
            copy_files(&repository.join(&shared), &root.join(&shared));
            fs::create_dir(root.join(&shared).join("meetings")).expect("a folder");
        }
        let originals = ORIGINALS.map(|name| {
            let files = files_of(name).map(|file| {
                let text = fs::read_to_string(repository.join(&file));
                text.unwrap_or_else(|error| panic!("{file}: {error}"))
            });
            (name, files)
        });
        let mut records = Vec::new();
        for (index, (name, texts)) in originals.iter().cycle().take(size).enumerate() {
            let record = match index {
                0 => (*name).to_owned(),
                _ => format!("{name}-{index}"),
            };
            for (file, text) in files_of(&record).iter().zip(texts) {
                fs::write(root.join(file), text).expect("written");
            }
            records.push(record);
        }
        Self { root, records }
    }

    /// Gives each record a fact that no sentence says, of which a check warns.
    fn add_unused_facts(&self) {
        for record in &self.records {
            let [path, ..] = files_of(record).map(|file| self.root.join(file));
            let text = fs::read_to_string(&path).expect("a record");
            assert_eq!(text.matches("\nfacts:\n").count(), 1, "{}", path.display());
            let text = text.replacen("\nfacts:\n", "\nfacts:\n  said-by-nobody: 1\n", 1);
            fs::write(path, text).expect("written");
        }
    }

    /// The program, to be run in this archive.
    fn chancery(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
        command.args(arguments).current_dir(&self.root);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// The files of a record, itself first.
fn files_of(record: &str) -> [String; 1 + LOCALES.len()] {
    let [en, ja, es] = LOCALES.map(|locale| format!("locales/{locale}/meetings/{record}.ftl"));
    [format!("data/{record}.yaml"), en, ja, es]
}

/// Copies the files that are directly in a folder.
fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a type").is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

/// A command about one record in every archive.
fn one(archives: &[Archive], name: &str, arguments: &[&str], bounds: &mut Bounds) {
    let times = times(archives, |archive| run(archive.chancery(arguments)));
    let memory: Vec<_> = archives
        .iter()
        .map(|archive| {
            let mut peaks: Vec<_> = (0..MEMORY_RUNS)
                .map(|_| peak_memory(archive.chancery(arguments)))
                .collect();
            peaks.sort_unstable();
            peaks[MEMORY_RUNS / 2]
        })
        .collect();
    rows(archives, name, &times, &memory, bounds);
}

/// In one process that has built the record before: read, composed, typeset, written.
#[cfg(feature = "embedded")]
fn warm(archives: &[Archive], bounds: &mut Bounds) {
    let standards = Standards::default();
    let out = tempfile::tempdir().expect("a temporary folder");
    let request = Request {
        standards: standards.clone(),
        allow_fallback: false,
        source_date_epoch: None,
        proof: false,
        edition: None,
        verify: false,
        attach: None,
    };
    let times = times(archives, |archive| {
        let root = &archive.root;
        let fonts = Fonts::open(root, builtin::FONTS).expect("fonts");
        let folder = Root::open(root, builtin::TEMPLATES).expect("templates");
        let engine =
            chancery::engine::Embedded::new(folder, &fonts, &standards).expect("an engine");
        let project = Project::open(root).expect("a project");
        let start = Instant::now();
        let loaded = load(&project, &[RECORD.to_owned()], &[]).expect("records and translations");
        assert!(build(&loaded, &request, out.path(), Some(&engine)).is_ok());
        start.elapsed()
    });
    let unknown = vec![None; archives.len()];
    rows(
        archives,
        "the library, warm, in three languages",
        &times,
        &unknown,
        bounds,
    );
}

/// A check of everything, once: it takes so long that a look at the memory every now and
/// then costs it nothing.
fn all(archive: &Archive, name: &str, bounds: &mut Bounds) {
    let start = Instant::now();
    let memory = peak_memory(archive.chancery(&["check"]));
    let time = start.elapsed();
    let records = archive.records.len();
    let [time, memory_text] = [milliseconds(time), megabytes(memory)];
    println!(
        "{name:44} {records:>8} {time:>10} {:>10} {:>6} {memory_text:>8}",
        "", ""
    );
    if memory.is_some_and(|memory| memory > MOST_MEMORY) {
        let most = megabytes(Some(MOST_MEMORY));
        bounds.broken(format!(
            "{name}: {memory_text} MB at {records} records, at most {most}"
        ));
    }
}

/// How long some work takes.
struct Times {
    median: Duration,
    /// What the work itself takes: everything above it is what else the machine does, so
    /// archives are compared by it.
    shortest: Duration,
}

/// The times of some work in each of the archives, which take turns.
fn times(archives: &[Archive], work: impl Fn(&Archive) -> Duration) -> Vec<Times> {
    let mut times = vec![Vec::new(); archives.len()];
    for turn in 0..=RUNS {
        for (archive, times) in archives.iter().zip(&mut times) {
            let time = work(archive);
            // The first turn warms up.
            if turn > 0 {
                times.push(time);
            }
        }
    }
    let of_archive = |mut times: Vec<Duration>| {
        times.sort_unstable();
        Times {
            median: times[times.len() / 2],
            shortest: times[0],
        }
    };
    times.into_iter().map(of_archive).collect()
}

/// Prints a row for each archive and compares it with the first.
fn rows(
    archives: &[Archive],
    name: &str,
    times: &[Times],
    memory: &[Option<u64>],
    bounds: &mut Bounds,
) {
    for ((archive, times_of), peak) in archives.iter().zip(times).zip(memory) {
        let records = archive.records.len();
        let ratio = times_of.shortest.as_secs_f64() / times[0].shortest.as_secs_f64();
        let time_ratio = Some(ratio);
        // Bytes of memory are far below the numbers that a float holds exactly.
        let memory_ratio = peak
            .zip(memory[0])
            .map(|(peak, first)| peak as f64 / first as f64);
        let [median, shortest] = [times_of.median, times_of.shortest].map(milliseconds);
        let memory_text = megabytes(*peak);
        let [time_growth, memory_growth] = [time_ratio, memory_ratio]
            .map(|ratio| ratio.map_or(String::new(), |ratio| format!("{ratio:.2}")));
        println!(
            "{name:44} {records:>8} {median:>10} {shortest:>10} {time_growth:>6} {memory_text:>8} {memory_growth:>6}"
        );
        for (what, ratio) in [("time", time_ratio), ("memory", memory_ratio)] {
            if let Some(ratio) = ratio.filter(|ratio| *ratio > MOST_GROWTH) {
                bounds.broken(format!(
                    "{name}: {ratio:.2} times the {what} at {records} records, at most {MOST_GROWTH}"
                ));
            }
        }
    }
}

/// Bounds that are broken.
#[derive(Default)]
struct Bounds {
    broken: Vec<String>,
}

impl Bounds {
    fn broken(&mut self, what: String) {
        self.broken.push(what);
    }

    fn exit_code(self) -> ExitCode {
        for broken in &self.broken {
            println!("broken: {broken}");
        }
        match self.broken.is_empty() {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1_000.0)
}

fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or("unknown".to_owned(), |bytes| {
        format!("{:.1}", bytes as f64 / 1e6)
    })
}

/// How long a command takes.
fn run(mut command: Command) -> Duration {
    let start = Instant::now();
    let status = command.status().expect("the program runs");
    let time = start.elapsed();
    assert!(status.success(), "{command:?}: {status}");
    time
}

/// The most memory that a command held, in bytes; none where the system does not say.
///
/// The system keeps the peak itself, so that nothing between two looks is lost but what
/// happens after the last one, at most a millisecond before the end.
fn peak_memory(mut command: Command) -> Option<u64> {
    let mut child = command.spawn().expect("the program runs");
    let mut peak = None;
    loop {
        peak = peak_so_far(&child).max(peak);
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            assert!(status.success(), "{command:?}: {status}");
            return peak;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// `VmHWM` of proc_pid_status(5).
fn peak_so_far(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kibibytes.checked_mul(1_024)
}
