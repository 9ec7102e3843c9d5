//! Characters that no font of a page can show.
//!
//! Typst reports each of them alone. A sentence in a script without a font would be
//! an error for every letter, so they are put together by message and script.

use std::collections::BTreeMap;
use std::path::PathBuf;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong};

use super::{Document, at_message};
use crate::catalog::Origin;
use crate::diagnostics::Diagnostic;
use crate::engine::{Place, Problem};
use crate::rules::Rule;

/// How many characters are listed; the others are counted.
const LISTED: usize = 12;

/// The text without a glyph, where the problem is that. Typst puts it between
/// quotation marks, written as in a Typst string.
pub(super) fn text(problem: &Problem) -> Option<&str> {
    let (_, rest) = problem.message.split_once("the text `\"")?;
    let (text, rest) = rest.split_once("\"`")?;
    rest.contains("could not be displayed").then_some(text)
}

/// One error for each message and script.
pub(super) fn diagnostics(document: &Document, problems: &[&Problem]) -> Vec<Diagnostic> {
    let mut groups: BTreeMap<Key, Group> = BTreeMap::new();
    for problem in problems {
        let Some(text) = text(problem) else { continue };
        let script = script(text);
        let origins = origins(document, text);
        if origins.is_empty() {
            // It is in no translation: a template prints it.
            let place = problem.place.as_ref();
            let key = Key::of_place(place, script);
            let group = groups.entry(key).or_insert(Group::at(None, place));
            group.add(0, text);
        }
        for (position, origin) in origins {
            let key = Key::of_origin(origin, script);
            let group = groups.entry(key).or_insert(Group::at(Some(origin), None));
            group.add(position, text);
        }
    }
    groups
        .into_iter()
        .map(|(key, group)| group.diagnostic(document, key.script))
        .collect()
}

/// What is one error: a file, a place in it, and the name of a script.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    file: PathBuf,
    position: (usize, usize),
    script: Option<&'static str>,
}

impl Key {
    fn of_origin(origin: &Origin, script: Option<&'static str>) -> Self {
        Self {
            file: origin.location.file.path().to_path_buf(),
            position: (origin.location.range.start, origin.location.range.end),
            script,
        }
    }

    fn of_place(place: Option<&Place>, script: Option<&'static str>) -> Self {
        Self {
            file: place
                .map(|place| PathBuf::from(&place.file))
                .unwrap_or_default(),
            position: place.map_or((0, 0), |place| (place.line, place.column)),
            script,
        }
    }
}

/// The texts of one error, and where they are.
struct Group<'a> {
    /// Each with its position in the sentence.
    texts: Vec<(usize, &'a str)>,
    origin: Option<&'a Origin>,
    place: Option<&'a Place>,
}

impl<'a> Group<'a> {
    fn at(origin: Option<&'a Origin>, place: Option<&'a Place>) -> Self {
        Self {
            texts: Vec::new(),
            origin,
            place,
        }
    }

    fn add(&mut self, position: usize, text: &'a str) {
        if !self.texts.iter().any(|(_, known)| *known == text) {
            self.texts.push((position, text));
        }
    }

    fn diagnostic(mut self, document: &Document, script: Option<&str>) -> Diagnostic {
        self.texts.sort_by_key(|(position, _)| *position);
        let listed = self.texts.iter().take(LISTED).map(|(_, text)| {
            let text = unescaped(text);
            let codes = text.chars().map(|c| format!("U+{:04X}", u32::from(c)));
            format!("{text:?} ({})", Vec::from_iter(codes).join(" "))
        });
        let mut list = Vec::from_iter(listed).join(", ");
        let more = self.texts.len().saturating_sub(LISTED);
        if more > 0 {
            list = format!("{list} and {more} more");
        }
        let what = match (self.texts.len(), script) {
            (1, _) => "a glyph for".to_owned(),
            (count, None) => format!("glyphs for {count} characters:"),
            (count, Some(script)) => format!("glyphs for {count} characters ({script}):"),
        };
        let message = format!(
            "{}: no font of this page has {what} {list}",
            document.languages
        );
        let diagnostic = Diagnostic::new(Rule::Typst, message);
        let diagnostic = match (self.origin, self.place) {
            (Some(origin), _) => at_message(diagnostic, origin),
            (None, Some(place)) => document.at_place(diagnostic, place),
            (None, None) => diagnostic.in_file(document.path),
        };
        diagnostic.help(
            "write it otherwise, or add a font that has it to fonts/ and to \
             templates/languages.typ",
        )
    }
}

/// The messages whose text is in the generated source, in its order, and holds
/// `text`; each with the first position there. Both are written as Typst strings.
fn origins<'a>(document: &Document<'a>, text: &str) -> Vec<(usize, &'a Origin)> {
    let lines = document.source.text.lines().zip(&document.source.origins);
    lines
        .filter_map(|(line, origin)| Some((line.find(text)?, origin.as_ref()?)))
        .collect()
}

/// The script of the first character that has one of its own.
fn script(text: &str) -> Option<&'static str> {
    let scripts = CodePointMapData::<Script>::new();
    let script = unescaped(text)
        .chars()
        .map(|c| scripts.get(c))
        .find(|script| ![Script::Common, Script::Inherited, Script::Unknown].contains(script))?;
    PropertyNamesLong::<Script>::new().get(script)
}

/// The text of a Typst string: `\u{301}` is one character.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        plain.push_str(before);
        let code = escape
            .strip_prefix("u{")
            .and_then(|code| code.split_once('}'));
        let character = code.and_then(|(code, after)| {
            let character = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
            Some((character, after))
        });
        if let Some((character, after)) = character {
            plain.push(character);
            rest = after;
        } else {
            // `\"` and `\\`
            let mut characters = escape.chars();
            plain.extend(characters.next());
            rest = characters.as_str();
        }
    }
    plain + rest
}
