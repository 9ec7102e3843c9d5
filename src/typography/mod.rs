//! How texts are spelt and set, by the customs of each language.
//!
//! What differs by language is data ([`language`]); each rule is a file. A rule looks at a
//! [`Passage`] of a translation and never at what a placeable prints, for that comes from
//! the record or from CLDR.

mod digits;
mod dots;
mod doubled;
mod invisible;
mod language;
mod letters;
mod no_break;
mod ordinals;
mod pairs;
mod punctuation;
mod quotes;
mod spaces;
mod width;

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use crate::catalog::characters::is_alphabetic;
use crate::catalog::prose::{Glyph, Passage};
use crate::catalog::value::{Number, Value};
use crate::catalog::{Direction, Formatters};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;
use language::Language;

/// The no-break spaces: the wide one, and the narrow one of French.
const NO_BREAK: [char; 2] = ['\u{A0}', '\u{202F}'];

/// The customs of one language, made once for all of its texts.
pub struct Typography {
    language: &'static Language,
    /// The digits of its numbers.
    digits: Vec<char>,
    /// What stands between groups of three digits, where anything does.
    group: Option<char>,
    /// What stands before decimals.
    decimal: Option<char>,
    direction: Direction,
}

/// Something that is not as it should be.
struct Finding {
    rule: Rule,
    /// The characters of the passage.
    range: Range<usize>,
    message: String,
    label: &'static str,
    /// What to write in the place of the range.
    instead: Option<String>,
    /// Whether somebody has to judge that it is right there.
    is_doubtful: bool,
    /// What to do, where that is not all.
    help: Option<String>,
}

impl Finding {
    fn new(rule: Rule, range: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            rule,
            range,
            message: message.into(),
            label: "here",
            instead: None,
            is_doubtful: false,
            help: None,
        }
    }

    /// The same, where `instead` is a suggestion that somebody has to judge.
    fn doubtful(mut self) -> Self {
        self.is_doubtful = true;
        self
    }

    fn instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }

    fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}

impl Typography {
    /// The customs of a language.
    pub fn new(tag: &LanguageIdentifier, formatters: &Formatters) -> Self {
        let sample = Value::Number(Number::from(1_234_567));
        let groups = formatters.print(&sample).unwrap_or_default();
        let separator = |text: &str| text.chars().find(|c| !c.is_numeric());
        let decimals = "1.5".parse().ok().map(Number::new);
        let decimals = decimals.and_then(|it| formatters.print(&Value::Number(it)).ok());
        Self {
            language: language::of(tag),
            digits: formatters.digits().chars().collect(),
            group: separator(&groups),
            decimal: separator(&decimals.unwrap_or_default()),
            direction: formatters.direction(),
        }
    }

    /// Everything in these texts that is not as the language has it.
    pub fn check(&self, passages: &[Passage]) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut found = Vec::new();
        for passage in passages {
            quotes::check(self, passage, &mut found);
            ordinals::check(self, passage, &mut found);
            pairs::check(self, passage, &mut found);
            no_break::check(self, passage, &mut found);
            spaces::check(self, passage, &mut found);
            doubled::check(self, passage, &mut found);
            punctuation::check(self, passage, &mut found);
            digits::check(self, passage, &mut found);
            dots::check(self, passage, &mut found);
            // What these look for is none of ASCII.
            if !passage.has.is_ascii() {
                width::check(self, passage, &mut found);
                letters::check(self, passage, &mut found);
                invisible::check(self, passage, &mut found);
            }
            problems.extend(found.drain(..).map(|finding| diagnostic(passage, finding)));
        }
        problems
    }
}

fn diagnostic(passage: &Passage, finding: Finding) -> Diagnostic {
    let place = passage.location(&finding.range);
    let mut problem =
        Diagnostic::new(finding.rule, finding.message).at(place.clone(), finding.label);
    let glyphs = passage.glyphs.get(finding.range.clone());
    let glyphs = glyphs.unwrap_or_default();
    if let Some(text) = finding.instead {
        let is_literal = !glyphs.is_empty() && glyphs.iter().all(|glyph| glyph.is_literal);
        let text = written(&text, is_literal);
        let title = match text.as_str() {
            "" => "remove it".to_owned(),
            text => format!("write `{text}`"),
        };
        problem = problem.help(title.clone());
        if !finding.is_doubtful && is_one_piece(glyphs) {
            problem = problem.fix(title, [(place, text)]);
        }
    }
    match finding.help {
        Some(help) => problem.help(help),
        None => problem,
    }
}

/// Whether characters follow each other in the file, all in a literal or all outside of
/// one: no mark, line end or quotation mark of a literal is between them.
fn is_one_piece(glyphs: &[Glyph]) -> bool {
    glyphs.windows(2).all(|pair| match pair {
        [one, next] => one.range.end == next.range.start && one.is_literal == next.is_literal,
        _ => true,
    })
}

/// A text as it is written in a file: what is not seen by its code.
fn written(text: &str, is_literal: bool) -> String {
    let mut written = String::new();
    for c in text.chars() {
        let is_unseen = NO_BREAK.contains(&c) || c == '\u{3000}';
        match (is_unseen, is_literal) {
            (false, _) => written.push(c),
            (true, true) => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            (true, false) => written.push_str(&format!("{{\"\\u{:04X}\"}}", u32::from(c))),
        }
    }
    written
}

/// Whether a character is a letter of a word.
fn is_letter(c: char) -> bool {
    is_alphabetic(c) && !matches!(c, 'º' | 'ª')
}

/// The ranges of consecutive characters for which `is_part` is true.
fn stretches(passage: &Passage, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let mut start = None;
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        match (is_part(glyph.c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                stretches.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        stretches.push(from..passage.glyphs.len());
    }
    stretches
}
