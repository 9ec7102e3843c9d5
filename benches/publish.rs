//! How long a document takes: this program beside the `typst` command, on the same
//! sources, in the same run.
//!
//! `cargo bench` measures the release build; `cargo bench --profile dev` the one
//! that runs the tests. Needs `typst` on the PATH for the rows that name it.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chancery::engine::{Fonts, Root, Standards};
use chancery::publish::{Project, Request, build, builtin, load};

const RECORD: &str = "2023-11-15-japan-peru";
const LOCALES: [&str; 3] = ["en", "ja", "es"];
const RUNS: usize = 21;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = tempfile::tempdir().expect("a temporary folder");
    println!(
        "{RECORD} in {}: milliseconds, {RUNS} runs",
        LOCALES.join(", ")
    );
    println!("{:44} {:>8} {:>8} {:>8}", "", "min", "median", "max");

    row("chancery build, a process for all three", || {
        run(chancery(root, out.path(), "embedded"));
    });
    if Command::new("typst").arg("--version").output().is_ok() {
        row("chancery build --engine typst-cli", || {
            run(chancery(root, out.path(), "typst-cli"));
        });
        row("typst compile, a process for each of three", || {
            for locale in LOCALES {
                run(typst(root, out.path(), locale));
            }
        });
    } else {
        println!("typst is not on the PATH: its rows are left out");
    }
    #[cfg(feature = "embedded")]
    warm(root, out.path());
}

/// In one process that has built them before: read, composed, typeset, written.
#[cfg(feature = "embedded")]
fn warm(root: &Path, out: &Path) {
    let project = Project::open(root).expect("a project");
    let standards = Standards::default();
    let fonts = Fonts::open(root, builtin::FONTS).expect("fonts");
    let folder = Root::open(root, builtin::TEMPLATES).expect("templates");
    let engine = chancery::engine::Embedded::new(folder, &fonts, &standards).expect("an engine");
    let mut request = Request {
        standards: standards.clone(),
        allow_fallback: false,
        source_date_epoch: None,
        proof: false,
        edition: None,
        verify: false,
        attach: None,
    };
    let locales = LOCALES.map(|tag| tag.parse().expect("a language"));
    for name in [
        "the library, warm, for all three",
        "the same, each PDF read back",
    ] {
        row(name, || {
            let records = [RECORD.to_owned()];
            let loaded = load(&project, &records, &locales).expect("records and translations");
            assert!(build(&loaded, &request, out, Some(&engine)).is_ok());
        });
        request.verify = true;
    }
}

fn chancery(root: &Path, out: &Path, engine: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command
        .args(["build", RECORD, "--engine", engine, "--project"])
        .arg(root);
    command.arg("--out").arg(out);
    for locale in LOCALES {
        command.args(["--locale", locale]);
    }
    command
}

fn typst(root: &Path, out: &Path, locale: &str) -> Command {
    let mut command = Command::new("typst");
    command.args([
        "compile",
        "--ignore-system-fonts",
        "--pdf-standard",
        "ua-1,a-2a",
    ]);
    command
        .args(["--creation-timestamp", "1700006400", "--font-path"])
        .arg(root.join("fonts"));
    // The sources lie outside of the project, so both are below the root.
    let source = out.join(locale).join(RECORD).with_extension("typ");
    let stage = out.join("stage");
    let staged = stage.join(locale).with_extension("typ");
    std::fs::create_dir_all(stage.join("templates")).expect("a folder");
    for (path, bytes) in builtin::TEMPLATES {
        std::fs::write(stage.join(path), bytes).expect("a template");
    }
    std::fs::copy(source, &staged).expect("a source");
    command
        .arg("--root")
        .arg(&stage)
        .arg(&staged)
        .arg(staged.with_extension("pdf"));
    command
}

fn run(mut command: Command) {
    let status = command
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success(), "{command:?}");
}

/// Runs once to warm up, then prints the spread of the rest.
fn row(name: &str, mut work: impl FnMut()) {
    work();
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let [min, median, max] = [0, RUNS / 2, RUNS - 1].map(|at| times[at].as_secs_f64() * 1_000.0);
    println!("{name:44} {min:8.1} {median:8.1} {max:8.1}");
}
