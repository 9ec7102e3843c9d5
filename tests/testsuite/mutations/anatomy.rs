//! The parts of a file of translations that can be broken, found without the program's own
//! reader: that one is what is tested.

use std::ops::Range;

/// The messages of a file: the name of each, with its bytes.
pub fn messages(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut at = 0;
    let mut goes_on = false;
    for line in text.split_inclusive('\n') {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
        if starts {
            let name = line.split(" =").next().unwrap_or_default().to_owned();
            found.push((name, at..at + line.len()));
        } else if goes_on
            && (line.starts_with([' ', '}']) || line.trim().is_empty())
            && let Some((_, range)) = found.last_mut()
        {
            range.end = at + line.len();
        }
        goes_on = starts || goes_on && line.starts_with([' ', '}', '\n']);
        at += line.len();
    }
    found
}

/// Placeables that print something: `{ $x }`, `{ NAME($x, form: "address") }`.
pub fn placeables(message: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, _) in message.match_indices("{ ") {
        let rest = &message[start + 2..];
        let Some(end) = rest.find(['{', '}']) else {
            continue;
        };
        let inside = &rest[..end];
        let is_value = inside.starts_with('$')
            || ["NAME(", "LIST(", "CLOCK(", "NUMBER(", "DATETIME("]
                .iter()
                .any(|name| inside.starts_with(name));
        if rest[end..].starts_with('}') && is_value && !inside.contains("->") {
            found.push(start..start + 2 + end + 1);
        }
    }
    found
}

/// The first variable of a placeable, with its `$`.
pub fn variable(text: &str) -> Option<&str> {
    variables(text).into_iter().next().map(|range| &text[range])
}

/// Every variable of a text, with its `$`.
pub fn variables(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices('$');
    starts
        .map(|(start, _)| {
            let rest = &text[start + 1..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            start..start + 1 + end.unwrap_or(rest.len())
        })
        .collect()
}

/// A text with two variables exchanged.
pub fn exchange(text: &str, one: &str, two: &str) -> String {
    let mut new = text.to_owned();
    for range in variables(text).into_iter().rev() {
        let other = match &text[range.clone()] {
            it if it == one => two,
            it if it == two => one,
            _ => continue,
        };
        new.replace_range(range, other);
    }
    new
}

/// The keys of variants: what is between `[` and `]` at the beginning of a line.
pub fn keys(message: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in message.split_inclusive('\n') {
        let blank = line.len() - line.trim_start().len();
        let open = blank + usize::from(line[blank..].starts_with('*'));
        if line[open..].starts_with('[')
            && let Some(end) = line[open..].find(']')
        {
            found.push(at + open + 1..at + open + end);
        }
        at += line.len();
    }
    found
}

/// How many braces are open at the end of a text.
pub fn depth(text: &str) -> usize {
    text.matches('{').count() - text.matches('}').count().min(text.matches('{').count())
}
