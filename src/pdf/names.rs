//! Names of files that a PDF carries, which are to be written into a folder again.

use std::collections::BTreeSet;

/// The longest name of an attachment, in bytes.
const LONGEST_NAME: usize = 1024;
/// The longest part of a name between two `/`, in bytes: what file systems take.
const LONGEST_PART: usize = 255;
/// Names that are devices on Windows, whatever their endings.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether files of these names can be written into one folder, on every system; otherwise a name
/// that cannot, and why.
///
/// # Errors
/// What is no plain path with `/`, leads out of the folder, has what some system refuses, or is
/// the name of another file or of a folder.
pub fn check_names<'n>(names: &[&'n str]) -> Result<(), (&'n str, &'static str)> {
    let mut files = BTreeSet::new();
    let mut folders = BTreeSet::new();
    for name in names {
        check(name).map_err(|why| (*name, why))?;
        // Some file systems do not tell capitals apart.
        let folded = name.to_lowercase();
        let parents = folded.match_indices('/');
        folders.extend(parents.map(|(end, _)| folded[..end].to_owned()));
        if !files.insert(folded) {
            return Err((name, "is that of another one"));
        }
    }
    let clash = names
        .iter()
        .find(|name| folders.contains(&name.to_lowercase()));
    match clash {
        Some(name) => Err((name, "is that of a folder")),
        None => Ok(()),
    }
}

/// Whether a name is a path that lies below any folder, on every system.
fn check(name: &str) -> Result<(), &'static str> {
    if name.len() > LONGEST_NAME {
        return Err("is too long");
    }
    for part in name.split('/') {
        if matches!(part, "" | "." | "..") {
            return Err("is no plain path: it has an empty part, `.` or `..`");
        }
        if part.len() > LONGEST_PART {
            return Err("has a part that is too long");
        }
        if part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c)) {
            return Err("has a character that is refused");
        }
        if part.ends_with(['.', ' ']) || part.starts_with(' ') {
            return Err("has a part that begins or ends in a space, or ends in a dot");
        }
        let stem = part.split('.').next().unwrap_or_default().to_lowercase();
        let is_port = |start: &str| {
            let number = stem.strip_prefix(start);
            number.is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
        };
        if DEVICES.contains(&stem.as_str()) || is_port("com") || is_port("lpt") {
            return Err("is that of a device");
        }
    }
    Ok(())
}
