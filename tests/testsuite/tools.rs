//! Programs that give a second opinion. `cargo test` needs none of them; where the
//! variable `CI` is set, a missing one is a failure.

use std::path::PathBuf;
use std::process::Command;

/// Where a program is, or nothing and a note where it is missing.
///
/// # Panics
/// Where `CI` is set and the program is missing.
#[track_caller]
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .map(|folder| {
            folder
                .join(program)
                .with_extension(std::env::consts::EXE_EXTENSION)
        })
        .find(|path| path.is_file());
    if found.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "`{program}` is not on the PATH, and in CI nothing is skipped"
        );
        eprintln!("skipped: `{program}` is not on the PATH");
    }
    found
}

/// The `typst` command, of the version that the program has inside.
///
/// # Panics
/// Where `CI` is set and there is no such program.
#[track_caller]
pub fn typst() -> Option<PathBuf> {
    let path = find("typst")?;
    let output = Command::new(&path)
        .arg("--version")
        .output()
        .expect("it runs");
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    if version.split_whitespace().nth(1) == Some(chancery::engine::TYPST_VERSION) {
        return Some(path);
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "the typst on the PATH is {version}"
    );
    eprintln!("skipped: the typst on the PATH is {version}");
    None
}
