//! The content of a segment: text, protected codes and marks.
//!
//! What a translator must not change is a code with a number. A code of a translation has
//! the number of that of the source which prints the same thing, so that tools see which of
//! them are there.

use crate::catalog::segments::{Message, Part, Pattern, Piece};

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text as a reader gets it.
    Text(String),
    /// A placeable, a selection, or a mark whose other half is elsewhere.
    Code(u32, Code),
    /// A pair of marks with what is between them.
    Marked(u32, Code, Vec<Inline>),
}

/// What a translator must not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// `{ … }` as it is written.
    Placeable(String),
    /// A selection: its number in the pattern, and its selector.
    Select(usize, String),
    /// A half of a mark, such as `</em>`.
    Tag(String),
    /// A pair of marks: the first and the last of them.
    Mark(String, String),
    /// Nothing is printed, on purpose.
    Nothing,
}

impl Code {
    /// What it is written as, for tools to show; of a pair the first half.
    pub fn data(&self) -> String {
        match self {
            Self::Placeable(text) | Self::Tag(text) | Self::Mark(text, _) => text.clone(),
            Self::Select(_, selector) => format!("{{ {selector} -> … }}"),
            Self::Nothing => "{\"\"}".to_owned(),
        }
    }

    /// What is printed or chosen by, whatever the form.
    fn about(&self) -> String {
        match self {
            Self::Placeable(text) => match text.find('$') {
                Some(at) => {
                    let name = text[at..].split([' ', ',', ')', '}', '\n']).next();
                    name.unwrap_or_default().to_owned()
                }
                None => text.clone(),
            },
            code => code.data(),
        }
    }

    /// Whether a translation can be without it.
    pub fn is_optional(&self) -> bool {
        *self == Self::Nothing
    }
}

/// The content of a pattern, each code with a number from 1.
pub fn content(message: &Message, pattern: &Pattern) -> Vec<Inline> {
    let mut tokens = Vec::new();
    let mut selects = 0;
    for part in &pattern.parts {
        match part {
            Part::Text(text) => lex(text, &mut tokens),
            Part::Placeable(range) => {
                let source = message.slice(range).to_owned();
                tokens.push(Token::Code(Code::Placeable(source)));
            }
            Part::Select(select) => {
                tokens.push(Token::Code(Code::Select(selects, select.selector.clone())));
                selects += 1;
            }
        }
    }
    if tokens.is_empty() {
        tokens.push(Token::Code(Code::Nothing));
    }
    let mut content = nested(tokens);
    let mut next = 1;
    for_each_code(&mut content, &mut |id, _| {
        *id = next;
        next += 1;
    });
    content
}

enum Token {
    Text(String),
    Start(String),
    End(String),
    Code(Code),
}

/// Text and marks.
fn lex(text: &str, tokens: &mut Vec<Token>) {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let tag = tag(rest);
        if let Some(tag) = tag {
            if !plain.is_empty() {
                tokens.push(Token::Text(std::mem::take(&mut plain)));
            }
            tokens.push(match tag.starts_with("</") {
                true => Token::End(tag.to_owned()),
                false => Token::Start(tag.to_owned()),
            });
            rest = &rest[tag.len()..];
            continue;
        }
        let escapes = [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&')];
        let escape = escapes.into_iter().find(|(it, _)| rest.starts_with(it));
        let (c, length) = match escape {
            Some((escape, c)) => (c, escape.len()),
            None => (c, c.len_utf8()),
        };
        plain.push(c);
        rest = &rest[length..];
    }
    if !plain.is_empty() {
        tokens.push(Token::Text(plain));
    }
}

/// The mark at the start of a text.
fn tag(text: &str) -> Option<&str> {
    let name = text.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let is_tag = name.starts_with(|c: char| c.is_ascii_lowercase());
    let end = text.find('>')?;
    is_tag.then_some(&text[..=end])
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    name.split([' ', '>']).next().unwrap_or_default()
}

/// The tokens with marks around what is between them.
fn nested(tokens: Vec<Token>) -> Vec<Inline> {
    let mut open: Vec<(String, Vec<Inline>)> = Vec::new();
    let mut content = Vec::new();
    for token in tokens {
        match token {
            Token::Text(text) => content.push(Inline::Text(text)),
            Token::Code(code) => content.push(Inline::Code(0, code)),
            Token::Start(tag) => open.push((tag, std::mem::take(&mut content))),
            Token::End(end) => match open.pop() {
                Some((start, mut before)) if name_of(&start) == name_of(&end) => {
                    before.push(Inline::Marked(0, Code::Mark(start, end), content));
                    content = before;
                }
                Some(other) => {
                    open.push(other);
                    content.push(Inline::Code(0, Code::Tag(end)));
                }
                None => content.push(Inline::Code(0, Code::Tag(end))),
            },
        }
    }
    // What is never closed here.
    while let Some((start, mut before)) = open.pop() {
        before.push(Inline::Code(0, Code::Tag(start)));
        before.append(&mut content);
        content = before;
    }
    content
}

/// Calls `visit` with each code, the outer ones first.
pub fn for_each_code(content: &mut [Inline], visit: &mut dyn FnMut(&mut u32, &Code)) {
    for inline in content {
        match inline {
            Inline::Text(_) => {}
            Inline::Code(id, code) => visit(id, code),
            Inline::Marked(id, code, inner) => {
                visit(id, code);
                for_each_code(inner, visit);
            }
        }
    }
}

/// The codes of a content with their numbers, the outer ones first.
pub fn codes(content: &[Inline]) -> Vec<(u32, &Code)> {
    let mut found = Vec::new();
    for inline in content {
        match inline {
            Inline::Text(_) => {}
            Inline::Code(id, code) => found.push((*id, code)),
            Inline::Marked(id, code, inner) => {
                found.push((*id, code));
                found.extend(codes(inner));
            }
        }
    }
    found
}

/// Gives the codes of a translation the numbers of those of the source that are the same, or
/// else print the same thing; what the source does not have comes after its last number.
pub fn pair(source: &[Inline], target: &mut [Inline]) {
    let of_source = codes(source);
    let mut free: Vec<(u32, &Code)> = of_source.clone();
    let own: Vec<Code> = codes(target)
        .into_iter()
        .map(|(_, it)| it.clone())
        .collect();
    let mut numbers: Vec<Option<u32>> = vec![None; own.len()];
    let same: [fn(&Code, &Code) -> bool; 2] = [
        |one, other| one.data() == other.data(),
        |one, other| one.about() == other.about() && one.is_pair() == other.is_pair(),
    ];
    for is_same in same {
        for (at, code) in own.iter().enumerate() {
            if numbers[at].is_some() {
                continue;
            }
            let found = free.iter().position(|(_, other)| is_same(code, other));
            numbers[at] = found.map(|found| free.remove(found).0);
        }
    }
    let mut next = of_source.iter().map(|(id, _)| *id).max().unwrap_or(0) + 1;
    let mut numbers = numbers.into_iter();
    for_each_code(target, &mut |id, _| {
        *id = numbers.next().flatten().unwrap_or_else(|| {
            next += 1;
            next - 1
        });
    });
}

impl Code {
    fn is_pair(&self) -> bool {
        matches!(self, Self::Mark(..))
    }
}

/// The content as pieces of a Fluent text, with the marks written out.
pub fn pieces(content: &[Inline]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    add_pieces(content, &mut pieces);
    pieces
}

fn add_pieces(content: &[Inline], pieces: &mut Vec<Piece>) {
    for inline in content {
        match inline {
            Inline::Text(text) => add_text(&escaped(text), pieces),
            Inline::Code(_, code) => match code {
                Code::Placeable(source) => pieces.push(Piece::Placeable(source.clone())),
                Code::Select(number, _) => pieces.push(Piece::Select(*number)),
                Code::Tag(tag) => add_text(tag, pieces),
                Code::Mark(..) | Code::Nothing => {}
            },
            Inline::Marked(_, code, inner) => {
                let Code::Mark(start, end) = code else {
                    add_pieces(inner, pieces);
                    continue;
                };
                add_text(start, pieces);
                add_pieces(inner, pieces);
                add_text(end, pieces);
            }
        }
    }
}

fn add_text(text: &str, pieces: &mut Vec<Piece>) {
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

/// Text in which nothing is taken for a mark.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let is_escape = ["lt;", "gt;", "amp;"].iter().any(|it| rest.starts_with(it));
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' if is_escape => escaped.push_str("&amp;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Whether there is anything but placeables.
pub fn has_text(content: &[Inline]) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Text(_) => true,
        Inline::Code(..) => false,
        Inline::Marked(_, _, inner) => has_text(inner),
    })
}

/// The text between the codes, for people: codes as they are written.
pub fn shown(content: &[Inline]) -> String {
    let mut shown = String::new();
    for inline in content {
        match inline {
            Inline::Text(text) => shown.push_str(text),
            Inline::Code(_, code) => shown.push_str(&code.data()),
            Inline::Marked(_, code, inner) => {
                shown.push_str(&code.data());
                shown.push_str(&self::shown(inner));
                if let Code::Mark(_, end) = code {
                    shown.push_str(end);
                }
            }
        }
    }
    shown
}
