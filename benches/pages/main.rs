//! What a page costs in a process that has made others, where the text repeats from record
//! to record and where none does: this program, the bare Typst crates on the same sources,
//! and the `typst` command on some of them, in the same run.
//!
//! `cargo bench --bench pages` measures the release build; `cargo bench --profile dev
//! --bench pages` the one that runs the tests. `-- 200` after it measures so many records
//! instead of 1,000. Needs `typst` on the PATH for the rows that name it.
//!
//! Before each row Typst forgets everything; then a tenth of the records is made, which is
//! not measured. CPU time is that of all threads, known on Linux only.

mod clock;
mod crates;
mod records;

use std::path::Path;
use std::process::{Command, Stdio};

use chancery::engine::{Embedded, Engine, Fonts, Root, Standards};
use chancery::publish::{Project, Request, build, builtin, load};
use rayon::ThreadPoolBuilder;

use clock::Cost;
use crates::Crates;
use records::{Archive, Text};

/// How many records there are, where the command line does not say.
const RECORDS: usize = 1_000;
/// The language of the documents.
const LOCALE: &str = "en";
/// How many documents at once.
const THREADS: [usize; 2] = [1, 2];
/// How many documents are given to the `typst` command.
const PROCESSES: usize = 20;
/// The standards of the documents, as Typst names them.
const STANDARDS: &str = "ua-1,a-2a";

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let count = count();
    println!("milliseconds a document, {count} records in {LOCALE}");
    for text in [Text::Repeats, Text::Own] {
        println!(
            "\n{:44} {:>7} {:>8} {:>8}",
            text.name(),
            "threads",
            "CPU",
            "wall"
        );
        measure(&Archive::generate(folder.path(), text, count));
    }
}

/// The number of records on the command line, or the usual one.
fn count() -> usize {
    // `cargo bench` adds `--bench`.
    let mut given = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench");
    given.next().map_or(RECORDS, |count| match count.parse() {
        Ok(count @ 10..) => count,
        _ => panic!("found {count:?}, expected how many records there are, at least 10"),
    })
}

/// Prints what the documents of an archive cost.
fn measure(archive: &Archive) {
    let (first, rest) = archive.records.split_at(archive.records.len() / 10);
    // Reads the same files, and writes the sources that the other rows take.
    publish(archive, first, None, 1);
    row("read, composed, emitted", 1, rest.len(), || {
        publish(archive, rest, None, 1);
    });
    for threads in THREADS {
        forget();
        let engine = engine(archive);
        publish(archive, first, Some(&engine), threads);
        row("published", threads, rest.len(), || {
            publish(archive, rest, Some(&engine), threads);
        });
    }
    let [first, rest] = [first, rest].map(|names| sources(archive, names));
    for threads in THREADS {
        forget();
        let crates = Crates::new();
        crates.compile(&first, threads);
        row("the bare crates, not written", threads, rest.len(), || {
            crates.compile(&rest, threads);
        });
    }
    if Command::new("typst").arg("--version").output().is_err() {
        println!("typst is not on the PATH: its row is left out");
        return;
    }
    let names = &archive.records[..PROCESSES.min(archive.records.len())];
    row("typst compile, a process for each", 1, names.len(), || {
        for name in names {
            typst(archive, name);
        }
    });
}

/// Prints what each of so many documents costs.
fn row(name: &str, threads: usize, documents: usize, work: impl FnOnce()) {
    let cost = Cost::of(work);
    let each = |seconds: f64| format!("{:.2}", seconds * 1_000.0 / documents as f64);
    let cpu = cost.cpu.map_or("unknown".to_owned(), each);
    println!("{name:44} {threads:>7} {cpu:>8} {:>8}", each(cost.wall));
}

/// What Typst remembers is one for the process, so one row would serve the next.
fn forget() {
    typst::comemo::evict(0);
}

fn engine(archive: &Archive) -> Embedded {
    let fonts = Fonts::open(&archive.root, builtin::FONTS).expect("fonts");
    let root = Root::open(&archive.root, builtin::TEMPLATES).expect("templates");
    Embedded::new(root, &fonts, &standards()).expect("an engine")
}

fn standards() -> Standards {
    STANDARDS.parse().expect("standards")
}

/// Records read, composed, typeset and written; without an engine only their sources.
fn publish(archive: &Archive, records: &[String], engine: Option<&Embedded>, threads: usize) {
    let request = Request {
        standards: standards(),
        allow_fallback: false,
        source_date_epoch: None,
        proof: false,
        edition: None,
        verify: false,
        attach: None,
    };
    let locale = LOCALE.parse().expect("a language");
    let threads = ThreadPoolBuilder::new().num_threads(threads).build();
    threads.expect("threads").install(|| {
        let project = Project::open(&archive.root).expect("a project");
        let loaded = load(&project, records, &[locale]).expect("records and translations");
        let engine = engine.map(|engine| engine as &dyn Engine);
        let report = build(&loaded, &request, &archive.root.join("out"), engine);
        assert!(report.is_ok(), "{:?}", report.diagnostics);
    });
}

/// The sources that [`publish`] wrote.
fn sources(archive: &Archive, records: &[String]) -> Vec<String> {
    let read = |name: &String| std::fs::read_to_string(source(archive, name)).expect("a source");
    records.iter().map(read).collect()
}

fn source(archive: &Archive, name: &str) -> std::path::PathBuf {
    let folder = archive.root.join("out").join(LOCALE);
    folder.join(format!("{name}.typ"))
}

/// A document made by the `typst` command.
fn typst(archive: &Archive, name: &str) {
    let source = source(archive, name);
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let mut command = Command::new("typst");
    command.args([
        "compile",
        "--ignore-system-fonts",
        "--pdf-standard",
        STANDARDS,
    ]);
    command.args(["--creation-timestamp", "1700006400", "--font-path"]);
    command.arg(fonts).arg("--root").arg(&archive.root);
    command.arg(&source).arg(source.with_extension("typst.pdf"));
    let status = command.stdout(Stdio::null()).status();
    assert!(status.expect("typst runs").success(), "{command:?}");
}
