//! Whether PDFs meet PDF/UA-1 and PDF/A-2a, in the eyes of `page_validation`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};

fn main() -> ExitCode {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let mut failed = files.is_empty();
    for file in &files {
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let options = ValidationOptions::default().profile(profile);
            match validate_pdf(file, &options) {
                Ok(report) => {
                    let failures = report.failures.iter().filter(|failure| {
                        !(failure.rule_id.ends_with(STREAM_LENGTH) && lengths_are_right(file))
                    });
                    for failure in failures {
                        failed = true;
                        println!("{}: {failure}", file.display());
                    }
                    failed |= !report.is_compliant && report.failures.is_empty();
                }
                Err(error) => {
                    failed = true;
                    println!("{}: {error}", file.display());
                }
            }
        }
    }
    println!("{} files looked at", files.len());
    ExitCode::from(u8::from(failed))
}

/// The rule on the length of a stream (ISO 19005-2, 6.1.7.1).
///
/// The validator takes the data to end before a carriage return and line feed. Compressed
/// data may end in a carriage return of its own, and the line feed behind it is the end of
/// the line: one byte is then missing to it, in about one stream of 256.
const STREAM_LENGTH: &str = ":6.1.7.1:1";

/// Whether each stream of a file is as long as it says.
fn lengths_are_right(file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|bytes| wrong_lengths(&bytes) == Some(0))
}

/// How many streams are not as long as they say; none where one does not say it itself.
fn wrong_lengths(bytes: &[u8]) -> Option<usize> {
    const START: &[u8] = b"\nstream\n";
    const LENGTH: &[u8] = b"/Length ";
    let mut wrong = 0;
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], START) {
        let dictionary = &bytes[at..at + found];
        let data = at + found + START.len();
        let length = dictionary
            .windows(LENGTH.len())
            .rposition(|window| window == LENGTH)?;
        let value = &dictionary[length + LENGTH.len()..];
        let digits = value.iter().take_while(|byte| byte.is_ascii_digit());
        let digits = &value[..digits.count()];
        if value[digits.len()..].starts_with(b" 0 R") {
            return None;
        }
        let length: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
        let end = data.checked_add(length)?;
        if bytes.get(end..)?.starts_with(b"\nendstream") {
            at = end;
        } else {
            wrong += 1;
            at = data;
        }
    }
    Some(wrong)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut windows = bytes.windows(wanted.len());
    windows.position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::wrong_lengths;

    #[test]
    fn data_may_end_in_a_carriage_return() {
        let file = b"<</Length 3>>\nstream\nab\r\nendstream\n<</Length 9>>\nstream\n\nstream\nx\nendstream";
        assert_eq!(wrong_lengths(file), Some(0));
    }

    #[test]
    fn a_length_that_is_wrong_or_elsewhere_is_seen() {
        let wrong = |length: &str| {
            wrong_lengths(format!("<</Length {length}>>\nstream\nab\r\nendstream").as_bytes())
        };
        assert_eq!(wrong("2"), Some(1));
        assert_eq!(wrong("4"), Some(1));
        assert_eq!(wrong("400"), None);
        assert_eq!(wrong("7 0 R"), None);
    }
}
