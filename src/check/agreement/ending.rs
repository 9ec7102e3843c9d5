//! Whether a text ends as a sentence does.
//!
//! # What it does
//! Compares the last mark of a text with that of the source language: a full stop, a question
//! mark, an exclamation mark, or none.
//!
//! # Why is this bad
//! A sentence without its end has most often lost more than the mark.
//!
//! # Example
//! `road-map = Both ministers confirmed that they would`, of which the next line was lost.
//!
//! # Use instead
//! The whole sentence.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::compare::Text;
use crate::catalog::outline::Part;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// Languages that write no mark at the end of a sentence.
const WITHOUT_MARK: [&str; 2] = ["lo", "th"];

/// What a text ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Stop,
    Question,
    Exclamation,
    /// What leads over to something else; a language may write a full stop there.
    Colon,
    /// A word, a value, any other mark.
    Open,
}

/// A text that ends in another way than in the source language.
pub fn check(
    source: &Text,
    own: &Text,
    languages: [&LanguageIdentifier; 2],
) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let has_mark = |it: &LanguageIdentifier| !WITHOUT_MARK.contains(&it.language.as_str());
    let ends = [source, own].map(|text| ends(&text.outline.parts).0);
    let is_sentence = |ends: &BTreeSet<End>| !ends.is_empty() && !ends.contains(&End::Open);
    let is_question = |ends: &BTreeSet<End>| ends.contains(&End::Question);
    let [in_source, in_own] = &ends;
    let message = match (is_sentence(in_source), is_sentence(in_own)) {
        _ if !languages.into_iter().all(has_mark) => return Default::default(),
        (true, false) if !in_own.is_empty() => format!(
            "`{}` does not end as a sentence in {}; in {} it does",
            own.name, own.tag, source.tag
        ),
        (false, true) if !in_source.is_empty() => format!(
            "`{}` ends as a sentence in {}; in {} it does not",
            own.name, own.tag, source.tag
        ),
        (true, true) if is_question(in_source) != is_question(in_own) => {
            let [asking, stating] = match is_question(in_own) {
                true => [own.tag, source.tag],
                false => [source.tag, own.tag],
            };
            format!(
                "`{}` ends as a question in {asking}; in {stating} it does not",
                own.name
            )
        }
        _ => return Default::default(),
    };
    let problem = Diagnostic::new(Rule::SentenceEnd, message)
        .at(own.outline.id.clone(), format!("the {} text", own.tag))
        .also(
            source.outline.id.clone(),
            format!("the {} text", source.tag),
        )
        .help("look for what was lost at the end, or write the mark that the sentence ends with");
    (vec![problem], BTreeSet::new())
}

/// Everything that these parts can end with, and whether they can print nothing.
fn ends(parts: &[Part]) -> (BTreeSet<End>, bool) {
    let mut found = BTreeSet::new();
    for part in parts.iter().rev() {
        let (of_part, may_be_empty) = match part {
            Part::Text { text, .. } => match of_text(text) {
                Some(end) => (BTreeSet::from([end]), false),
                None => (BTreeSet::new(), true),
            },
            Part::Value(_) => (BTreeSet::from([End::Open]), false),
            Part::Choice(choice) => {
                let variants = choice.variants.iter().map(|it| ends(&it.parts));
                variants.fold((BTreeSet::new(), false), |mut all, (of_variant, empty)| {
                    all.0.extend(of_variant);
                    (all.0, all.1 || empty)
                })
            }
        };
        found.extend(of_part);
        if !may_be_empty {
            return (found, false);
        }
    }
    (found, true)
}

/// What a text ends with, without the marks and brackets that close it; none where nothing
/// else is in it.
fn of_text(text: &str) -> Option<End> {
    let mut rest = text.trim_end();
    loop {
        let shorter = rest.trim_end_matches(|c: char| {
            c.is_whitespace() || "”’»›)）」』】〉》\"\u{200F}\u{200E}".contains(c)
        });
        let unmarked = match shorter.ends_with('>') {
            true => shorter.rfind('<').and_then(|at| shorter.get(..at)),
            false => None,
        };
        match unmarked {
            Some(unmarked) => rest = unmarked,
            None => break rest = shorter,
        }
    }
    Some(match rest.chars().next_back()? {
        '.' | '。' | '．' | '｡' | '…' | '।' | '॥' | '۔' | '։' | '።' | '។' | '။' => {
            End::Stop
        }
        '?' | '？' | '؟' | '՞' | '፧' | '\u{37E}' => End::Question,
        '!' | '！' | '՜' => End::Exclamation,
        ':' | '：' => End::Colon,
        _ => End::Open,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_seen_through_what_closes_a_text() {
        let ends = [
            "They met.",
            "They met.” ",
            "<em>They met.</em>",
            "会談を行いました。」",
            "Did they meet?",
            "هل التقوا؟",
            "¡Se reunieron!",
            "They met",
            "They met:",
        ]
        .map(of_text);
        let expected = [
            End::Stop,
            End::Stop,
            End::Stop,
            End::Stop,
            End::Question,
            End::Question,
            End::Exclamation,
            End::Open,
            End::Colon,
        ];
        assert_eq!(ends, expected.map(Some));
        assert_eq!([" ", "</em>", ""].map(of_text), [None; 3]);
    }
}
