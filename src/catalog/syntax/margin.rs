//! Lines at the margin, or near it, that begin no message.

use fluent_syntax::parser::ErrorKind;

use super::letters::{self, leading_name};
use super::refusal::Junk;
use crate::diagnostics::Diagnostic;

/// How other formats begin a comment, and a `#` of another keyboard.
const COMMENTS: [&str; 6] = ["//", "/*", "<!--", "--", "；", "＃"];

/// The mistake of a line that should begin a message, and of one that should not.
pub fn mistake(junk: &Junk) -> Option<Diagnostic> {
    let line = junk.line_at(junk.range.start);
    let is_name_expected =
        matches!(junk.kind, ErrorKind::ExpectedCharRange { .. }) && junk.at <= line.start + 1;
    match junk.kind {
        ErrorKind::ExpectedToken('=') => {}
        _ if is_name_expected => {}
        _ => return None,
    }
    let text = &junk.text()[line.clone()];
    let trimmed = text.trim_start();
    let content = line.end - trimmed.len();
    indent(junk, text, trimmed)
        .or_else(|| comment(junk, trimmed, content))
        .or_else(|| name(junk, trimmed, content))
        .or_else(|| Some(stray(junk, trimmed, content)))
}

/// A line that is indented, and by what Fluent does not take for an indent.
fn indent(junk: &Junk, text: &str, trimmed: &str) -> Option<Diagnostic> {
    let start = junk.range.start;
    let indent = start..start + text.len() - trimmed.len();
    if indent.is_empty() || trimmed.is_empty() {
        return None;
    }
    if let Some(letter) = junk.text()[indent.clone()].chars().find(|it| *it != ' ') {
        return Some(junk.problem(
            format!("this line is indented with {}", letters::name(letter)),
            indent,
            "not a space",
            "indent it with ordinary spaces, four of them for each step",
        ));
    }
    let name = leading_name(trimmed);
    let is_message = !name.is_empty() && trimmed[name.len()..].trim_start().starts_with('=');
    if is_message {
        return Some(junk.problem(
            format!("there are blanks before the name `{name}`"),
            indent,
            "take these away",
            "a message begins at the margin; only its later lines begin with spaces",
        ));
    }
    let line = indent.end..indent.end + trimmed.len();
    if trimmed.starts_with(['[', '*']) {
        return Some(junk.problem(
            "this variant belongs to no selection",
            line,
            "no `->` before it",
            "a selection is written `{ $variable ->`, then its variants one a line, then `}`",
        ));
    }
    let is_below_comment = junk
        .line_above()
        .is_some_and(|above| above.starts_with('#'));
    let (label, help) = if is_below_comment {
        (
            "below a comment",
            "if the first line of the message is still a comment, take its `# ` away, too; a comment has `# ` on every line",
        )
    } else {
        (
            "no message before it",
            "write `name = ` at the margin before the text; a comment begins with `# `",
        )
    };
    Some(junk.problem(
        "this indented line belongs to no message",
        line,
        label,
        help,
    ))
}

/// A comment as other formats write it.
fn comment(junk: &Junk, trimmed: &str, content: usize) -> Option<Diagnostic> {
    let mark = COMMENTS
        .into_iter()
        .find(|mark| trimmed.starts_with(mark))?;
    Some(junk.problem(
        format!("a comment does not begin with `{mark}` here"),
        content..content + mark.len(),
        "no comment",
        "write `# ` in its place, with the blank",
    ))
}

/// A line that begins with a name, or with what should be one.
fn name(junk: &Junk, trimmed: &str, content: usize) -> Option<Diagnostic> {
    let (before, has_equals) = match trimmed.find(['=', '＝']) {
        Some(at) => (trimmed[..at].trim_end(), true),
        None => (trimmed, false),
    };
    let first = before
        .split([' ', '\u{3000}', '\u{00A0}', '{'])
        .next()
        .unwrap_or_default();
    let rest = before[first.len()..].trim_start();
    let is_one_word = has_equals && rest.is_empty() && !first.is_empty();
    let range = content..content + first.len();
    if is_one_word && trimmed[before.len()..].trim_start().starts_with('＝') && is_name(first) {
        let at = content + trimmed.find('＝').unwrap_or_default();
        return Some(junk.problem(
            "this `＝` is a full-width character",
            at..at + '＝'.len_utf8(),
            "not `=`",
            "write `=`, with the keyboard set to Latin letters",
        ));
    }
    if is_one_word && is_name(&ascii(first)) && !is_name(first) {
        let letter = first
            .chars()
            .find(|it| !letters::is_of_name(*it))
            .unwrap_or(' ');
        return Some(junk.problem(
            format!(
                "there is {} in the name of a message",
                letters::name(letter)
            ),
            range,
            "not the hyphen or the letters of the keyboard",
            format!("write `{}`", ascii(first)),
        ));
    }
    if is_one_word
        && first
            .chars()
            .all(|it| it.is_alphanumeric() || "-_.’'".contains(it))
    {
        return Some(junk.problem(
            format!("`{first}` cannot be the name of a message"),
            range,
            "not a name",
            "keep the name that the message has in the source language: it is never translated, and has the letters a to z, digits and hyphens only",
        ));
    }
    let name = leading_name(trimmed);
    let after = &trimmed[name.len()..];
    if !name.is_empty() && after.starts_with([':', '：']) && !is_continuation(junk) {
        let at = content + name.len();
        let length = after.chars().next().map_or(0, char::len_utf8);
        return Some(junk.problem(
            format!("there is a colon after the name `{name}`"),
            at..at + length,
            "expected ` = `",
            format!("write `{name} = …`; before a comment write `# `"),
        ));
    }
    let is_bare = !has_equals && !name.is_empty();
    let looks_like_name = name.contains('-') || after.trim_start().starts_with('{');
    if is_bare && looks_like_name && !is_continuation(junk) {
        let at = content + name.len();
        return Some(junk.problem(
            format!("there is no `=` after the name `{name}`"),
            content..at,
            "this name",
            format!("write `{name} = …`"),
        ));
    }
    let words: Vec<&str> = before.split_whitespace().collect();
    let is_in_words = has_equals && words.len() > 1 && words.len() < 6;
    if is_in_words && words.iter().all(|word| is_name(word)) && !is_continuation(junk) {
        return Some(junk.problem(
            "there are blanks within the name of a message",
            content..content + before.len(),
            "no name",
            format!("write it with hyphens: `{} = …`", words.join("-")),
        ));
    }
    None
}

/// A line that is neither a message nor, as it is written, anything else.
fn stray(junk: &Junk, trimmed: &str, content: usize) -> Diagnostic {
    let line = content..content + trimmed.len();
    if is_continuation(junk) {
        return junk.problem(
            "this line is not indented, so that the message above ends before it",
            line,
            "goes on from the line above",
            "begin every later line of a message with spaces",
        );
    }
    if trimmed.starts_with('}') {
        return junk.problem(
            "this `}` closes nothing",
            line,
            "no `{` before it",
            "remove it, or see where a `{` was lost above",
        );
    }
    junk.problem(
        "this line is neither a message nor a comment",
        line,
        "lost its `# `, or its name",
        "a comment has `# ` on every line; a message is written `name = text`",
    )
}

/// Whether the line above is of a message: then this one was meant to go on with it.
fn is_continuation(junk: &Junk) -> bool {
    let above = junk.line_above().unwrap_or_default();
    !above.trim().is_empty() && !above.starts_with('#')
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && leading_name(word).len() == word.len()
}

/// A word with the letters of a Latin keyboard in the place of those that look like them.
fn ascii(word: &str) -> String {
    word.chars()
        .map(|letter| letters::meant(letter).unwrap_or(letter))
        .collect()
}
