//! The closed set of inline marks, with the names that HTML gives them.
//!
//! `<em>`, `<strong>`, `<a name="link">`, `<span lang="en">` and
//! `<ruby>寅<rt>とら</rt></ruby>`. Everything else is text; a `<` that is meant as
//! text is written `&lt;`, an `&` before `lt;`, `gt;` or `amp;` is written `&amp;`.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::catalog::printed::{ABSENT, CLOSE, NUMBERED, OPEN, Printed, strip};
use crate::catalog::{Direction, bidi};

/// How deep marks may stand within each other.
const DEEPEST: usize = 8;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Text as it is printed.
    Text(String),
    /// `<em>`
    Emphasis(Vec<Run>),
    /// `<strong>`
    Strong(Vec<Run>),
    /// `<a name="…">`
    Link {
        /// In a parsed text the name of a link of the record, in a briefing where it leads.
        url: String,
        /// What can be followed.
        runs: Vec<Run>,
    },
    /// `<span lang="…">`: text in another language.
    Foreign {
        /// That language.
        language: LanguageIdentifier,
        /// The direction in which it is written.
        direction: Direction,
        /// The text.
        runs: Vec<Run>,
    },
    /// `<ruby>`: text with its reading.
    Ruby {
        /// The text.
        base: String,
        /// How it is read.
        reading: String,
    },
    /// What a variable or a function printed.
    Printed {
        /// The fact that it was printed from.
        fact: Printed,
        /// The text, in which further values may be printed.
        runs: Vec<Run>,
    },
}

impl Run {
    /// Text in another language, in the direction of its script (CLDR).
    pub fn foreign(language: LanguageIdentifier, runs: Vec<Self>) -> Self {
        Self::Foreign {
            direction: bidi::direction(&language),
            language,
            runs,
        }
    }
}

/// What is wrong with the marks of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkError {
    /// What was found and what was expected.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl MarkError {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for MarkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Text, marks and printed values of a resolved message.
///
/// # Errors
/// A mark that is unknown, open, closed too early, or nested too deeply.
pub fn parse(text: &str, printed: &[Printed]) -> Result<Vec<Run>, MarkError> {
    let mut parser = Parser {
        rest: text,
        printed,
    };
    parser.runs(Until::End, 0)
}

/// The text without its marks.
pub fn plain(runs: &[Run]) -> String {
    let mut text = String::new();
    each(runs, &mut |piece| text.push_str(piece));
    text
}

/// Calls `visit` with each piece of the text without its marks.
pub fn each<'a>(runs: &'a [Run], visit: &mut dyn FnMut(&'a str)) {
    for run in runs {
        match run {
            Run::Text(text) => visit(text),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. }
            | Run::Printed { runs, .. } => each(runs, visit),
            Run::Ruby { base, .. } => visit(base),
        }
    }
}

/// Whether a printed value is the name of a person, with or without what it is spoken
/// with: "Minister Kamikawa". An office alone is none, and an introduction holds the
/// name within it.
fn is_person(fact: &Printed) -> bool {
    fact.name.as_ref().is_some_and(|name| {
        let form = name.form.as_deref().unwrap_or_default();
        let is_name = !["office", "introduced"].iter().any(|no| {
            let rest = form.strip_prefix(no);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        name.reference.starts_with("person-") && is_name
    })
}

/// The runs as they are typeset: of the printed values, the names of people alone remain,
/// none within another, and in a proof what is missing; neighbouring texts are joined.
pub fn flatten(runs: &[Run]) -> Vec<Run> {
    flattened(runs, false)
}

fn flattened(runs: &[Run], in_person: bool) -> Vec<Run> {
    let mut flat = Vec::new();
    flatten_into(runs, in_person, &mut flat);
    flat
}

fn flatten_into(runs: &[Run], in_person: bool, flat: &mut Vec<Run>) {
    let flatten = |runs: &[Run]| flattened(runs, in_person);
    for run in runs {
        match run {
            Run::Text(text) => match flat.last_mut() {
                Some(Run::Text(before)) => before.push_str(text),
                _ => flat.push(Run::Text(text.clone())),
            },
            Run::Printed { fact, runs } if !in_person && is_person(fact) => {
                flat.push(Run::Printed {
                    fact: fact.clone(),
                    runs: flattened(runs, true),
                });
            }
            Run::Printed { fact, runs } if *fact.field == *ABSENT => flat.push(Run::Printed {
                fact: fact.clone(),
                runs: flatten(runs),
            }),
            Run::Printed { runs, .. } => flatten_into(runs, in_person, flat),
            Run::Emphasis(runs) => flat.push(Run::Emphasis(flatten(runs))),
            Run::Strong(runs) => flat.push(Run::Strong(flatten(runs))),
            Run::Link { url, runs } => flat.push(Run::Link {
                url: url.clone(),
                runs: flatten(runs),
            }),
            Run::Foreign {
                language,
                direction,
                runs,
            } => flat.push(Run::Foreign {
                language: language.clone(),
                direction: *direction,
                runs: flatten(runs),
            }),
            Run::Ruby { .. } => flat.push(run.clone()),
        }
    }
}

/// The printed values in these runs, each with what was printed; those within others included.
pub fn printed<'a>(runs: &'a [Run], found: &mut Vec<(&'a Printed, &'a [Run])>) {
    for run in runs {
        match run {
            Run::Text(_) | Run::Ruby { .. } => {}
            Run::Printed { fact, runs } => {
                found.push((fact, runs));
                printed(runs, found);
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. } => printed(runs, found),
        }
    }
}

/// What ends the runs that are being read.
#[derive(Clone, Copy, PartialEq)]
enum Until<'a> {
    /// The end of the text.
    End,
    /// The end tag of that name.
    Tag(&'a str),
    /// The end of a printed value.
    Value,
}

struct Parser<'a> {
    rest: &'a str,
    /// The printed values by number.
    printed: &'a [Printed],
}

/// A start tag: its name and its one attribute.
struct Tag<'a> {
    name: &'a str,
    attribute: Option<(&'a str, &'a str)>,
}

impl<'a> Parser<'a> {
    /// Everything up to the end of what is open.
    fn runs(&mut self, open: Until, depth: usize) -> Result<Vec<Run>, MarkError> {
        if depth > DEEPEST {
            return Err(MarkError::new(
                format!("marks are nested more than {DEEPEST} deep"),
                "use fewer of them",
            ));
        }
        let unclosed = |name: &str| {
            MarkError::new(
                format!("<{name}> is not closed"),
                format!("write </{name}> where it ends"),
            )
        };
        let mut runs = Vec::new();
        loop {
            let text = self.text();
            if !text.is_empty() {
                runs.push(Run::Text(text));
            }
            if self.rest.is_empty() {
                return match open {
                    Until::Tag(name) => Err(unclosed(name)),
                    Until::End | Until::Value => Ok(runs),
                };
            }
            if let Some(rest) = self.rest.strip_prefix(CLOSE) {
                self.rest = rest;
                match open {
                    Until::Value => return Ok(runs),
                    Until::Tag(name) => return Err(unclosed(name)),
                    Until::End => continue,
                }
            }
            if self.rest.starts_with(OPEN) {
                runs.extend(self.value(depth)?);
                continue;
            }
            if let Some(end) = self.rest.strip_prefix("</") {
                let (name, rest) = end.split_once('>').unwrap_or((end, ""));
                if open == Until::Tag(name) {
                    self.rest = rest;
                    return Ok(runs);
                }
                let shown: String = strip(name).chars().take(20).collect();
                return Err(match open {
                    Until::Tag(open) => MarkError::new(
                        format!("found </{shown}>, expected </{open}>"),
                        "close first what was opened last",
                    ),
                    Until::End | Until::Value => MarkError::new(
                        format!("</{shown}> closes nothing"),
                        "remove it, or open it before, in the same message",
                    ),
                });
            }
            let tag = self.tag()?;
            runs.push(self.element(&tag, depth)?);
        }
    }

    /// A printed value; the rest starts with its mark.
    fn value(&mut self, depth: usize) -> Result<Vec<Run>, MarkError> {
        let after = &self.rest[OPEN.len_utf8()..];
        let (number, rest) = after.split_once(NUMBERED).unwrap_or(("", after));
        self.rest = rest;
        // A value within a value is no mark of the text: the depth stays.
        let runs = self.runs(Until::Value, depth)?;
        let fact = number
            .parse()
            .ok()
            .and_then(|number: usize| self.printed.get(number));
        Ok(match fact {
            Some(fact) => vec![Run::Printed {
                fact: fact.clone(),
                runs,
            }],
            None => runs,
        })
    }

    fn element(&mut self, tag: &Tag, depth: usize) -> Result<Run, MarkError> {
        let inner = |parser: &mut Self| parser.runs(Until::Tag(tag.name), depth + 1);
        match (tag.name, tag.attribute) {
            ("em", None) => inner(self).map(Run::Emphasis),
            ("strong", None) => inner(self).map(Run::Strong),
            ("a", Some(("name", name))) => Ok(Run::Link {
                url: strip(name).into_owned(),
                runs: inner(self)?,
            }),
            ("span", Some(("lang", language))) => match strip(language).parse() {
                Ok(language) => Ok(Run::foreign(language, inner(self)?)),
                Err(_) => Err(MarkError::new(
                    format!("found lang=\"{language}\", expected a language tag (BCP 47)"),
                    "write, for example, <span lang=\"en\">",
                )),
            },
            ("ruby", None) => self.ruby(),
            (name, _) => {
                let shown: String = name.chars().take(20).collect();
                Err(MarkError::new(
                    format!("there is no mark <{shown}> of this form"),
                    "the marks are <em>, <strong>, <a name=\"link\">, <span lang=\"en\"> and <ruby>…<rt>…</rt></ruby>; a < that is meant as text is written &lt;",
                ))
            }
        }
    }

    fn ruby(&mut self) -> Result<Run, MarkError> {
        let wrong = || {
            MarkError::new(
                "found a <ruby> without its reading",
                "write <ruby>寅<rt>とら</rt></ruby>",
            )
        };
        let base = self.text();
        self.rest = self.rest.strip_prefix("<rt>").ok_or_else(wrong)?;
        let reading = self.text();
        self.rest = self.rest.strip_prefix("</rt></ruby>").ok_or_else(wrong)?;
        if base.is_empty() || reading.is_empty() {
            return Err(wrong());
        }
        Ok(Run::Ruby { base, reading })
    }

    /// Text up to the next mark, with references replaced.
    fn text(&mut self) -> String {
        let (text, rest) = self.rest.split_at(
            self.rest
                .find(['<', OPEN, CLOSE])
                .unwrap_or(self.rest.len()),
        );
        self.rest = rest;
        if !text.contains('&') {
            return text.to_owned();
        }
        // `&amp;` last, so that `&amp;lt;` stays `&lt;`.
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    }

    /// A start tag; the rest starts with `<`.
    fn tag(&mut self) -> Result<Tag<'a>, MarkError> {
        let after = &self.rest[1..];
        let named = after.starts_with(|c: char| c.is_ascii_alphabetic());
        let Some((tag, rest)) = after.split_once('>').filter(|_| named) else {
            let shown: String = self.rest.chars().take(20).collect();
            return Err(MarkError::new(
                format!("found {shown:?}, which starts no mark"),
                "a < that is meant as text is written &lt;",
            ));
        };
        self.rest = rest;
        let Some((name, attribute)) = tag.split_once(' ') else {
            return Ok(Tag {
                name: tag,
                attribute: None,
            });
        };
        let attribute = attribute
            .split_once("=\"")
            .and_then(|(key, value)| Some((key, value.strip_suffix('"')?)));
        match attribute {
            Some((key, value)) if !value.contains('"') => Ok(Tag {
                name,
                attribute: Some((key, value)),
            }),
            _ => {
                let shown: String = tag.chars().take(40).collect();
                Err(MarkError::new(
                    format!("<{shown}> has no attribute of the form name=\"value\""),
                    "write, for example, <span lang=\"en\"> or <a name=\"link\">",
                ))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse_text(text: &str) -> Result<Vec<Run>, MarkError> {
        parse(text, &[])
    }

    fn text(text: &str) -> Run {
        Run::Text(text.to_owned())
    }

    #[test]
    fn marks_nest() {
        assert_eq!(
            parse_text("a <em>b <strong>c</strong></em> d").unwrap(),
            [
                text("a "),
                Run::Emphasis(vec![text("b "), Run::Strong(vec![text("c")])]),
                text(" d")
            ]
        );
        assert_eq!(
            parse_text("<ruby>寅<rt>とら</rt></ruby>さん").unwrap(),
            [
                Run::Ruby {
                    base: "寅".to_owned(),
                    reading: "とら".to_owned()
                },
                text("さん")
            ]
        );
    }

    #[test]
    fn what_is_no_mark_is_refused() {
        for bad in [
            "<em>",
            "</em>",
            "<em>a</strong>",
            "<script>x</script>",
            "a < b",
            "<",
            "<em",
            "<a>x</a>",
            "<span lang=\"\">x</span>",
            "<ruby>x</ruby>",
            "<em class=\"x\">y</em>",
            "<EM>x</EM>",
        ] {
            assert!(parse_text(bad).is_err(), "{bad:?}");
        }
        assert!(parse_text(&"<em>".repeat(10_000)).is_err());
    }

    proptest! {
        #[test]
        fn escaped_text_is_text(original in any::<String>()) {
            let escaped = original.replace('&', "&amp;").replace('<', "&lt;");
            prop_assert_eq!(plain(&parse_text(&escaped).unwrap()), original);
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = parse_text(&text);
        }
    }
}
