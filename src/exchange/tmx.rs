//! TMX 1.4b: the sentences of records, as they are printed, in several languages.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use quick_xml::escape::escape;
use unic_langid::LanguageIdentifier;

use crate::compose::Proof;

/// Sentences that say the same, each once.
#[derive(Debug)]
pub struct Memory {
    source: LanguageIdentifier,
    /// By record, message, source text and how often these have come before: the row.
    rows: HashMap<(String, String, String, usize), usize>,
    segments: Vec<Segment>,
}

/// A sentence in several languages.
#[derive(Debug)]
struct Segment {
    message: String,
    record: String,
    source: String,
    /// By language.
    targets: BTreeMap<String, String>,
}

impl Memory {
    /// A memory without sentences.
    pub fn new(source: &LanguageIdentifier) -> Self {
        Self {
            source: source.clone(),
            rows: HashMap::new(),
            segments: Vec::new(),
        }
    }

    /// Adds the sentences of a record in a language. Those that the language lacks, or in
    /// which something is wrong, are no translations.
    pub fn add(&mut self, proof: &Proof) {
        let record = proof.briefing.record.to_string();
        let mut seen: HashMap<(String, String), usize> = HashMap::new();
        for sentence in proof.briefing.sentences() {
            let Some(beside) = &sentence.beside else {
                continue;
            };
            let Some(source) = &beside.source else {
                continue;
            };
            let (text, own) = (source.plain(), sentence.plain());
            let is_sound = !beside.is_missing && beside.problems.is_empty();
            if !is_sound || text.trim().is_empty() || own.trim().is_empty() {
                continue;
            }
            let message = source.origin.message.clone();
            let times = seen.entry((message.clone(), text.clone())).or_default();
            let key = (record.clone(), message.clone(), text.clone(), *times);
            *times += 1;
            let row = *self.rows.entry(key).or_insert(self.segments.len());
            if row == self.segments.len() {
                self.segments.push(Segment {
                    message,
                    record: record.clone(),
                    source: text,
                    targets: BTreeMap::new(),
                });
            }
            let tag = proof.briefing.locale.to_string();
            self.segments[row].targets.insert(tag, own);
        }
    }

    /// The memory as TMX 1.4b; what is the same in every language is there once.
    pub fn write(&self) -> String {
        let source = self.source.to_string();
        let mut text =
            String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "  <header creationtool=\"chancery\" creationtoolversion=\"{}\" segtype=\"sentence\" \
             o-tmf=\"chancery\" adminlang=\"en\" srclang=\"{source}\" datatype=\"plaintext\"/>\n  <body>",
            env!("CARGO_PKG_VERSION")
        );
        let mut known = std::collections::HashSet::new();
        for segment in &self.segments {
            if !known.insert((&segment.source, &segment.targets)) {
                continue;
            }
            let _ = writeln!(text, "    <tu>");
            for (kind, value) in [
                ("x-message", &segment.message),
                ("x-record", &segment.record),
            ] {
                let _ = writeln!(
                    text,
                    "      <prop type=\"{kind}\">{}</prop>",
                    escape(value.as_str())
                );
            }
            let own = std::iter::once((&source, &segment.source));
            for (tag, words) in own.chain(&segment.targets) {
                let _ = writeln!(
                    text,
                    "      <tuv xml:lang=\"{tag}\"><seg>{}</seg></tuv>",
                    escape(words.as_str())
                );
            }
            let _ = writeln!(text, "    </tu>");
        }
        text.push_str("  </body>\n</tmx>\n");
        text
    }
}
