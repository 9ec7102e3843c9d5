//! Words, as a translator counts them (UAX #29), and what has changed between two texts.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::catalog::content::Contents;

/// Finds the words of every script: where no spaces are written, with the dictionaries and
/// models of ICU4X.
pub struct Words {
    segmenter: WordSegmenterBorrowed<'static>,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
        }
    }
}

impl Words {
    /// How many words a message has to be translated: those of its value, its attributes, and
    /// each of their variants. What a placeable prints is nobody's to translate.
    pub fn of_message(&self, contents: &Contents, id: &str) -> usize {
        let passages = contents.passages(id);
        let texts = passages
            .iter()
            .map(|passage| passage.text(0..passage.glyphs.len()));
        texts.map(|text| self.count(&text)).sum()
    }

    /// How many words a text has.
    pub fn count(&self, text: &str) -> usize {
        let segments = self.segmenter.segment_str(text).iter_with_word_type();
        segments.filter(|(_, kind)| kind.is_word_like()).count()
    }

    /// The parts of a text: words, and what is between them.
    fn parts<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let ends: Vec<usize> = self.segmenter.segment_str(text).collect();
        ends.windows(2)
            .filter_map(|pair| text.get(pair[0]..pair[1]))
            .collect()
    }

    /// What has changed from one text to another, word by word.
    pub fn changes(&self, was: &str, now: &str) -> Vec<Change> {
        let (was, now) = (self.parts(was), self.parts(now));
        let mut changes: Vec<Change> = Vec::new();
        let mut add = |kind, parts: &[&str]| {
            let text = parts.concat();
            match changes.last_mut() {
                Some(last) if last.kind == kind => last.text.push_str(&text),
                _ if text.is_empty() => {}
                _ => changes.push(Change { kind, text }),
            }
        };
        for operation in capture_diff_slices(Algorithm::Patience, &was, &now) {
            match operation {
                DiffOp::Equal { old_index, len, .. } => {
                    add(Kind::Same, &was[old_index..old_index + len]);
                }
                operation => {
                    add(Kind::Removed, &was[operation.old_range()]);
                    add(Kind::Added, &now[operation.new_range()]);
                }
            }
        }
        joined(changes)
    }
}

/// Two changes with a blank alone between them are one: “a map and a calendar”, not four.
fn joined(changes: Vec<Change>) -> Vec<Change> {
    let mut joined = Vec::new();
    let mut rest = changes.into_iter().peekable();
    while let Some(change) = rest.next() {
        if change.kind == Kind::Same {
            joined.push(change);
            continue;
        }
        let (mut removed, mut added) = (String::new(), String::new());
        let mut next = Some(change);
        while let Some(change) = next {
            match change.kind {
                Kind::Removed => removed.push_str(&change.text),
                Kind::Added => added.push_str(&change.text),
                Kind::Same => {
                    removed.push_str(&change.text);
                    added.push_str(&change.text);
                }
            }
            next = rest.next_if(|next| next.kind != Kind::Same);
            // Only where another change follows the blank.
            if next.is_none() {
                let is_blank = |it: &Change| it.kind == Kind::Same && it.text.trim().is_empty();
                if rest.peek().is_some_and(is_blank) {
                    let blank = rest.next();
                    if rest.peek().is_some() {
                        next = blank;
                    } else {
                        for (kind, text) in
                            [(Kind::Removed, &mut removed), (Kind::Added, &mut added)]
                        {
                            push(&mut joined, kind, std::mem::take(text));
                        }
                        joined.extend(blank);
                    }
                }
            }
        }
        push(&mut joined, Kind::Removed, removed);
        push(&mut joined, Kind::Added, added);
    }
    joined
}

fn push(changes: &mut Vec<Change>, kind: Kind, text: String) {
    if !text.is_empty() {
        changes.push(Change { kind, text });
    }
}

/// A part of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// In which of them it is.
    pub kind: Kind,
    /// The part.
    pub text: String,
}

/// In which of two texts a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In both.
    Same,
    /// In the earlier one.
    Removed,
    /// In the present one.
    Added,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        let words = Words::default();
        for (text, count) in [
            ("", 0),
            ("The two ministers’ road map, of 2023.", 7),
            ("\u{FFFC} — \u{FFFB}!", 0),
            ("l’Amérique latine", 2),
            ("日本の外務大臣", 4),
            ("وزيرا الخارجية", 2),
            ("รัฐมนตรีว่าการ", 2),
        ] {
            assert_eq!(words.count(text), count, "{text}");
        }
    }

    #[test]
    fn what_has_changed_is_whole_words() {
        let words = Words::default();
        let shown = |was: &str, now: &str| -> String {
            let changes = words.changes(was, now).into_iter();
            let shown = changes.map(|change| match change.kind {
                Kind::Same => change.text,
                Kind::Removed => format!("[-{}-]", change.text),
                Kind::Added => format!("{{+{}+}}", change.text),
            });
            shown.collect()
        };
        for (was, now, expected) in [
            ("", "", ""),
            ("one two three", "one two three", "one two three"),
            (
                "one two three",
                "one four three",
                "one [-two-]{+four+} three",
            ),
            (
                "a road map.",
                "a road map and a calendar.",
                "a road map{+ and a calendar+}.",
            ),
            (
                "one two three",
                "four five six",
                "[-one two three-]{+four five six+}",
            ),
            ("one two ", "one four ", "one [-two-]{+four+} "),
            ("", "new", "{+new+}"),
            ("両大臣は", "両首脳は", "両[-大臣-]{+首脳+}は"),
        ] {
            assert_eq!(shown(was, now), expected);
            let of = |kind: Kind| -> String {
                let changes = words.changes(was, now).into_iter();
                let own = changes.filter(|it| it.kind == Kind::Same || it.kind == kind);
                own.map(|it| it.text).collect()
            };
            assert_eq!(
                (of(Kind::Removed), of(Kind::Added)),
                (was.to_owned(), now.to_owned())
            );
        }
    }
}
