//! Pseudo-locales: the source language, changed so that a designer sees what a translation
//! would do to the page.
//!
//! `en-XA` has accents and is longer, `ar-XB` runs from right to left; the two tags are those
//! of CLDR. They are made when they are asked for, and are no translation of the project. Text
//! alone is changed, never a placeable, a mark or a keyword, and what functions print is that
//! of the source language.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::functions::{Direction, FunctionError};
use super::lint::walk_texts;
use super::reading::{self, Remains, Resource};
use super::segments::Forms;
use super::syntax::Tree;
use super::{Catalog, Formatters, Locale};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::rules::Rule;

/// The mark that gives what is beside it the direction from right to left (UAX #9).
const RIGHT_TO_LEFT: char = '\u{200F}';

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`
    Accented,
    /// `ar-XB`
    Mirrored,
}

impl Pseudo {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its tag (CLDR).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The pseudo-locale of that tag.
    pub fn of(tag: &LanguageIdentifier) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|pseudo| *tag == pseudo.tag())
    }

    const fn direction(self) -> Direction {
        match self {
            Self::Accented => Direction::LeftToRight,
            Self::Mirrored => Direction::RightToLeft,
        }
    }

    /// The source language as this pseudo-locale.
    ///
    /// # Errors
    /// No data of the source language.
    pub(super) fn locale(
        self,
        tag: &LanguageIdentifier,
        source: &Locale,
    ) -> Result<Locale, FunctionError> {
        let mut remains = Remains {
            problems: source.remains.problems.clone(),
            ..Remains::default()
        };
        let keywords = keywords(source.shared.iter().map(|own| &*own.tree));
        let mut shared = Vec::new();
        for own in &source.shared {
            match self.resource(&own.tree, &keywords) {
                Ok(own) => shared.push(Arc::new(own)),
                Err(broken) => remains.add(broken),
            }
        }
        Ok(Locale {
            tag: tag.clone(),
            formatters: Arc::new(Formatters::in_direction(&source.tag, self.direction())?),
            shared,
            remains: Arc::new(remains),
            derived: Arc::default(),
        })
    }

    /// A file of the source language as this pseudo-locale has it; `keywords` are the forms
    /// that are never printed.
    pub(super) fn resource(
        self,
        tree: &Tree,
        keywords: &BTreeSet<String>,
    ) -> Result<Resource, super::syntax::Broken> {
        let text = tree.file.text();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for entry in &tree.entries {
            let attributes = entry.attributes.iter();
            let printed = attributes.filter(|(name, _)| !keywords.contains(&name.text));
            let patterns = printed.map(|(_, pattern)| pattern);
            for pattern in entry.value.iter().chain(patterns) {
                walk_texts(pattern, &mut |range| ranges.push(range.clone()));
            }
        }
        ranges.sort_by_key(|range| range.start);
        let mut changed = String::with_capacity(text.len() * 2);
        let mut done = 0;
        for range in ranges {
            changed.push_str(&text[done..range.start]);
            changed.push_str(&self.text(&text[range.clone()]));
            done = range.end;
        }
        changed.push_str(&text[done..]);
        // Under the name of the file that it is made of, where its lines are.
        reading::parse(SourceFile::new(tree.file.path(), changed))
    }

    /// A text with its marks and escapes as they are.
    fn text(self, text: &str) -> String {
        let mut changed = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['<', '&']) {
            let end = if rest[at..].starts_with('<') {
                '>'
            } else {
                ';'
            };
            let length = rest[at..].find(end).map_or(1, |length| length + 1);
            changed.push_str(&self.words(&rest[..at]));
            changed.push_str(&rest[at..at + length]);
            rest = &rest[at + length..];
        }
        changed.push_str(&self.words(rest));
        changed
    }

    /// A text without marks.
    fn words(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Accented => fluent_pseudo::transform(text, false, true),
            Self::Mirrored => Cow::Owned(mirrored(text)),
        }
    }
}

/// The pseudo-locales that are wanted, made of the source language.
pub(super) fn wanted(
    source: &Locale,
    wanted: &dyn Fn(&LanguageIdentifier) -> bool,
) -> Vec<Result<Locale, Diagnostic>> {
    let all = Pseudo::ALL.into_iter().filter_map(|pseudo| {
        let tag = pseudo.tag().parse::<LanguageIdentifier>().ok();
        let tag = tag.filter(wanted)?;
        let made = pseudo.locale(&tag, source);
        let problem = |error: FunctionError| {
            Diagnostic::new(Rule::LocaleData, error.message).in_file(Catalog::FOLDER)
        };
        Some(made.map_err(problem))
    });
    all.collect()
}

/// Each word between marks of direction, so that the words run from right to left.
fn mirrored(text: &str) -> String {
    let mut changed = String::new();
    let mut in_word = false;
    for c in text.chars() {
        let is_of_word = c.is_alphanumeric() || (in_word && matches!(c, '\'' | '’' | '-'));
        if is_of_word != in_word {
            changed.push(RIGHT_TO_LEFT);
        }
        in_word = is_of_word;
        changed.push(c);
    }
    if in_word {
        changed.push(RIGHT_TO_LEFT);
    }
    changed
}

/// The forms of names that these files choose by and never print.
pub(super) fn keywords<'a>(trees: impl Iterator<Item = &'a Tree>) -> BTreeSet<String> {
    let mut all = Forms::default();
    for tree in trees {
        all.extend(Forms::of(tree));
    }
    all.keywords()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pseudo: Pseudo, text: &str) -> String {
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("Fluent");
        let keywords = keywords(std::iter::once(&tree));
        let made = pseudo.resource(&tree, &keywords).expect("Fluent");
        made.tree.file.text().to_owned()
    }

    #[test]
    fn text_alone_is_changed() {
        let text = "a = Hello <em>big</em> &lt; { NAME($x, form: \"sides\") ->\n    [one] an { $y }\n   *[other] {\"lit\"}{ DATETIME($d, part: \"hour\") }\n    }\n    .sides = one\n";
        assert_eq!(
            made(Pseudo::Accented, text),
            "a = Ħeeŀŀoo <em>ƀiɠ</em> &lt; { NAME($x, form: \"sides\") ->\n    [one] aaƞ { $y }\n   *[other] {\"lit\"}{ DATETIME($d, part: \"hour\") }\n    }\n    .sides = one\n"
        );
        assert_eq!(
            made(Pseudo::Mirrored, "a = It’s <em>a day</em>, { $x }.\n"),
            "a = \u{200F}It’s\u{200F} <em>\u{200F}a\u{200F} \u{200F}day\u{200F}</em>, { $x }.\n"
        );
    }

    #[test]
    fn a_form_that_is_printed_as_well_is_text() {
        let text = "a = { NAME($x, form: \"of\") ->\n    [b] c\n   *[other] { NAME($x, form: \"of\") }\n    }\nperson-d = e\n    .of = of\n";
        assert!(made(Pseudo::Accented, text).contains(".of = ooƒ"));
    }
}
