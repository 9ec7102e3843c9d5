//! XLIFF as it is written.

use std::fmt::Write as _;

use super::{CATEGORY, CORE, METADATA, SIZES, TRANSLATION, exported};
use crate::catalog::contract::Contract;
use crate::catalog::segments::LONGEST_TEXT;
use crate::exchange::inline::{self, Code, Inline};
use crate::exchange::notes::notes;
use crate::exchange::unit::{Entry, Exchange, State, Unit};

/// An exchange as XLIFF 2.1.
pub fn write(exchange: &Exchange, contract: &Contract) -> String {
    let mut writer = Writer {
        text: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
        contract,
    };
    let (source, target) = (&exchange.source, &exchange.target);
    writer.line(
        0,
        &format!(
            "<xliff version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\" xmlns=\"{CORE}\" \
             xmlns:mda=\"{METADATA}\" xmlns:slr=\"{SIZES}\">"
        ),
    );
    for (at, file) in exchange.files.iter().enumerate() {
        let original = attribute(&file.original);
        let id = at + 1;
        writer.line(
            1,
            &format!("<file id=\"f{id}\" original=\"{original}\" canResegment=\"no\">"),
        );
        // How long a message may be, in bytes, is what the program itself allows.
        writer.line(2, "<slr:profiles storageProfile=\"xliff:utf8\"/>");
        for entry in &file.entries {
            writer.entry(entry);
        }
        writer.line(1, "</file>");
    }
    writer.line(0, "</xliff>");
    writer.text
}

struct Writer<'a> {
    text: String,
    contract: &'a Contract,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}{text}", "  ".repeat(depth));
    }

    fn entry(&mut self, entry: &Entry) {
        if let [unit] = entry.units.as_slice() {
            self.unit(entry, unit, 2);
            return;
        }
        let id = attribute(&entry.id);
        self.line(2, &format!("<group id=\"{id}\" name=\"{id}\">"));
        for unit in &entry.units {
            self.unit(entry, unit, 3);
        }
        self.line(2, "</group>");
    }

    fn unit(&mut self, entry: &Entry, unit: &Unit, depth: usize) {
        let id = attribute(&unit.id);
        let translate = if unit.is_keyword {
            " translate=\"no\""
        } else {
            ""
        };
        self.line(
            depth,
            &format!(
                "<unit id=\"{id}\"{translate} xml:space=\"preserve\" slr:storageRestriction=\"{LONGEST_TEXT}\">"
            ),
        );
        let exported = exported(unit);
        self.line(
            depth + 1,
            &format!(
                "<mda:metadata><mda:metaGroup category=\"{CATEGORY}\"><mda:meta type=\"{TRANSLATION}\">{exported}</mda:meta></mda:metaGroup></mda:metadata>"
            ),
        );
        let notes = notes(entry, unit, self.contract);
        if !notes.is_empty() {
            self.line(depth + 1, "<notes>");
            for (category, text) in notes {
                let text = escaped(&visible(&text));
                self.line(
                    depth + 2,
                    &format!("<note category=\"{category}\">{text}</note>"),
                );
            }
            self.line(depth + 1, "</notes>");
        }
        let data = Data::of(unit);
        if !data.0.is_empty() {
            self.line(depth + 1, "<originalData>");
            for (at, text) in data.0.iter().enumerate() {
                let (id, text) = (at + 1, escaped(&visible(text)));
                self.line(depth + 2, &format!("<data id=\"d{id}\">{text}</data>"));
            }
            self.line(depth + 1, "</originalData>");
        }
        // XLIFF has no name for what has to be translated anew: `subState` is there for that.
        let state = match entry.state(unit) {
            State::Outdated => "state=\"initial\" subState=\"chancery:outdated\"".to_owned(),
            state => format!("state=\"{}\"", state.as_str()),
        };
        self.line(depth + 1, &format!("<segment {state}>"));
        let source = data.content(&unit.source);
        self.line(depth + 2, &format!("<source>{source}</source>"));
        if let Some(target) = &unit.target {
            let target = data.content(target);
            self.line(depth + 2, &format!("<target>{target}</target>"));
        }
        self.line(depth + 1, "</segment>");
        self.line(depth, "</unit>");
    }
}

/// What the codes of a unit stand for, each once.
struct Data(Vec<String>);

impl Data {
    fn of(unit: &Unit) -> Self {
        let mut data = Vec::new();
        let contents = [Some(&unit.source), unit.target.as_ref()];
        for content in contents.into_iter().flatten() {
            for (_, code) in inline::codes(content) {
                let end = match code {
                    Code::Mark(_, end) => Some(end.clone()),
                    _ => None,
                };
                for text in [Some(code.data()), end].into_iter().flatten() {
                    if !data.contains(&text) {
                        data.push(text);
                    }
                }
            }
        }
        Self(data)
    }

    fn reference(&self, text: &str) -> String {
        let at = self.0.iter().position(|known| known == text);
        format!("d{}", at.unwrap_or_default() + 1)
    }

    fn content(&self, content: &[Inline]) -> String {
        let mut written = String::new();
        for inline in content {
            match inline {
                Inline::Text(text) => written.push_str(&escaped(text)),
                Inline::Code(id, code) => {
                    let data = code.data();
                    let (reference, shown) = (self.reference(&data), display(&data));
                    let can = if code.is_optional() { "yes" } else { "no" };
                    let _ = write!(
                        written,
                        "<ph id=\"{id}\" canCopy=\"no\" canDelete=\"{can}\" equiv=\"\" disp=\"{shown}\" dataRef=\"{reference}\"/>"
                    );
                }
                Inline::Marked(id, code, inner) => {
                    let (start, end) = match code {
                        Code::Mark(start, end) => (start.clone(), end.clone()),
                        code => (code.data(), code.data()),
                    };
                    let _ = write!(
                        written,
                        "<pc id=\"{id}\" canCopy=\"no\" canDelete=\"no\" dispStart=\"{}\" dispEnd=\"{}\" dataRefStart=\"{}\" dataRefEnd=\"{}\">{}</pc>",
                        display(&start),
                        display(&end),
                        self.reference(&start),
                        self.reference(&end),
                        self.content(inner)
                    );
                }
            }
        }
        written
    }
}

/// What a tool shows in the place of a code, in one line.
fn display(data: &str) -> String {
    attribute(&data.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn attribute(text: &str) -> String {
    escaped(&visible(text)).replace('"', "&quot;")
}

/// The same with a sign for what XML cannot hold, for text that is only read.
fn visible(text: &str) -> String {
    let shown = |c| {
        if is_xml(c) {
            c
        } else {
            char::REPLACEMENT_CHARACTER
        }
    };
    text.chars().map(shown).collect()
}

/// Text of an element. What XML cannot hold (XML 1.0, `Char`) is a `<cp>` in a segment; no
/// file with such a character passes the checks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            c if is_xml(c) => escaped.push(c),
            c => {
                let _ = write!(escaped, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
        }
    }
    escaped
}

/// Whether XML 1.0 can hold a character.
pub(super) fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}
