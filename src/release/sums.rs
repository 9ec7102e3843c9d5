//! `SHA256SUMS`: a line a file, as `sha256sum` writes and checks it.

use std::collections::BTreeMap;

use super::manifest::{Sha256, is_file_name};

/// The name of the checksums in a release.
pub const SUMS: &str = "SHA256SUMS";

/// The checksums of files, by name.
pub fn render<'a>(files: impl IntoIterator<Item = (&'a str, &'a Sha256)>) -> String {
    let sorted: BTreeMap<_, _> = files.into_iter().collect();
    let lines = sorted.into_iter();
    lines
        .map(|(name, sum)| format!("{sum}  {name}\n"))
        .collect()
}

/// Reads checksums.
///
/// # Errors
/// Every line that is no checksum and file name, or whose file an earlier line has: the line
/// from 1, and what is wrong.
pub fn parse(text: &str) -> Result<BTreeMap<String, Sha256>, Vec<(usize, String)>> {
    let mut sums = BTreeMap::new();
    let mut problems = Vec::new();
    let is_whole = text.is_empty() || text.ends_with('\n');
    let count = text.split_terminator('\n').count();
    for (index, line) in text.split_terminator('\n').enumerate() {
        let parsed = line.split_once("  ").and_then(|(sum, name)| {
            let sum = Sha256::try_from(sum.to_owned()).ok()?;
            is_file_name(name).then(|| (name.to_owned(), sum))
        });
        match parsed {
            Some((name, _)) if sums.contains_key(&name) => {
                problems.push((index + 1, format!("the file {name} has a line already")));
            }
            Some((name, sum)) => {
                sums.insert(name, sum);
            }
            None => problems.push((
                index + 1,
                format!(
                    "found {line:?}, expected a SHA-256 checksum, two spaces and the name of a file"
                ),
            )),
        }
    }
    if !is_whole {
        problems.push((
            count,
            "the last line has no end: the file is cut off".to_owned(),
        ));
    }
    match problems.is_empty() {
        true => Ok(sums),
        false => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_in_the_order_of_the_names() {
        let (one, other) = (Sha256::of(b"one"), Sha256::of(b"other"));
        let text = render([("b.pdf", &one), ("a.pdf", &other)]);
        assert_eq!(text, format!("{other}  a.pdf\n{one}  b.pdf\n"));
        let parsed = parse(&text).unwrap();
        assert_eq!(parsed["a.pdf"], other);
        assert_eq!(parsed["b.pdf"], one);
    }

    #[test]
    fn each_line_that_is_none_is_named() {
        let sum = Sha256::of(b"x");
        let lines = |text: &str| -> Vec<usize> {
            let problems = parse(text).unwrap_err();
            problems.into_iter().map(|(line, _)| line).collect()
        };
        assert_eq!(lines(&format!("{sum}  a\n{sum} b\n")), [2]);
        assert_eq!(lines(&format!("{sum}  a\n{sum}  a\n")), [2]);
        assert_eq!(lines(&format!("{sum}  ../a\n")), [1]);
        assert_eq!(lines(&format!("{}  a\n", sum.as_str().to_uppercase())), [1]);
        assert_eq!(lines(&format!("{sum}  a")), [1]);
        assert_eq!(lines(&format!("{sum}  a\n\n")), [2]);
        assert!(parse("").unwrap().is_empty());
    }
}
