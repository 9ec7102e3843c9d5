//! How git merges the files of reviews.
//!
//! Where two branches change lines that are next to each other, git sees a conflict, though
//! the lines are of different messages. Its driver `union` keeps the lines of both, which is
//! right for a set of lines.

use super::FILE;

/// The file that tells git, in the folder of the translations.
pub const ATTRIBUTES: &str = ".gitattributes";

/// What that file has to say; it is one line.
fn rule() -> String {
    format!("{FILE} text eol=lf merge=union")
}

/// The text of the file with that line in it; `None` where it says something of these files
/// already.
pub fn attributes(text: &str) -> Option<String> {
    let names = |line: &str| line.split_whitespace().next() == Some(FILE);
    if text.lines().any(names) {
        return None;
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = text.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(end);
    }
    Some(text + &rule() + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_added_once() {
        let rule = "review.tsv text eol=lf merge=union\n";
        assert_eq!(attributes("").as_deref(), Some(rule));
        let other = attributes("*.ftl text");
        assert_eq!(other, Some(format!("*.ftl text\n{rule}")));
        assert_eq!(attributes(rule), None);
        assert_eq!(attributes("# ours\nreview.tsv -merge\n"), None);
    }
}
