//! Where a new message goes in its file.

use crate::catalog::segments::{Edit, Segmented};

/// A message that a file does not have yet.
pub struct New<'a> {
    /// Its name.
    pub id: &'a str,
    /// The comment above it, with its line ends.
    pub comment: String,
    /// Its text.
    pub text: String,
    /// Whether a blank line comes before it.
    pub is_apart: bool,
}

/// What new messages change in a file: each takes the place of its stub, or comes after the
/// message that it follows in the source language. `order` has the names of the messages there.
pub fn additions(file: Option<&Segmented>, order: &[String], new: Vec<New>) -> Vec<Edit> {
    let text = file.map_or("", |file| file.file.text());
    let mut new: Vec<Option<New>> = new.into_iter().map(Some).collect();
    let mut edits = Vec::new();
    let mut anchor: Option<usize> = None;
    let mut before_all = Vec::new();
    for id in order {
        let there = file.and_then(|file| file.messages.iter().find(|it| it.id == *id));
        if let Some(message) = there {
            anchor = Some(line_end(text, message.range.end));
            continue;
        }
        let mut all = new.iter_mut();
        let Some(new) = all
            .find(|it| it.as_ref().is_some_and(|it| it.id == id))
            .and_then(Option::take)
        else {
            continue;
        };
        if let Some(stub) = stub(text, id) {
            edits.push((stub, new.text));
            continue;
        }
        match anchor {
            Some(at) => {
                let blank = if new.is_apart { "\n" } else { "" };
                edits.push((at..at, format!("\n{blank}{}{}", new.comment, new.text)));
            }
            None => before_all.push(new),
        }
    }
    edits.extend(first(file, text, before_all));
    edits
}

/// What comes before every message that is there.
fn first(file: Option<&Segmented>, text: &str, new: Vec<New>) -> Option<Edit> {
    if new.is_empty() {
        return None;
    }
    let mut block = String::new();
    for (number, new) in new.into_iter().enumerate() {
        if number > 0 && new.is_apart {
            block.push('\n');
        }
        block.push_str(&new.comment);
        block.push_str(&new.text);
        block.push('\n');
    }
    let first = file.and_then(|file| file.messages.first());
    let edit = match first {
        Some(first) => {
            let at = first.name.start - first.comment.len();
            (at..at, format!("{block}\n"))
        }
        None => {
            let end = text.len();
            let gap = match text {
                "" => "",
                text if text.ends_with("\n\n") => "",
                text if text.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            (end..end, format!("{gap}{block}"))
        }
    };
    Some(edit)
}

fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    text[..end].trim_end_matches('\r').len().max(at)
}

/// The lines of a comment that hold a message to translate: `# name = …` and what goes on
/// below it.
fn stub(text: &str, id: &str) -> Option<std::ops::Range<usize>> {
    let head = format!("# {id} =");
    let mut start = None;
    let mut end = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if start.is_some() {
            let goes_on = content.starts_with("#   ") || content.starts_with("# }");
            if !goes_on {
                break;
            }
            end = at + content.len();
        } else if content.starts_with(&head) {
            start = Some(at);
            end = at + content.len();
        }
        at += line.len();
    }
    start.map(|start| start..end)
}
