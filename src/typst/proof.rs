//! A proof as Typst source: the briefing with its facts marked and a note beside each
//! sentence, and the table of the facts.

mod marks;

pub(super) use marks::Marks;

use super::runs::direction;
use super::{Emitter, Settings, Source, literal, typst_language};
use crate::catalog::bidi;
use crate::compose::{Proof, Sentence};

/// The template that the source of a proof imports besides that of the page.
pub const PROOF_TEMPLATE: &str = "templates/proof.typ";

/// Writes the source of a proof.
pub fn emit_proof(proof: &Proof, settings: Settings) -> Source {
    let mut emitter = Emitter {
        proof: Some(Marks::new(&proof.fields)),
        ..Emitter::default()
    };
    let own = "absent, fact, proof, sentence";
    emitter.head(&proof.briefing, settings, PROOF_TEMPLATE, own);
    emitter.line("");
    emitter.line("#let page = arguments(");
    emitter.briefing(&proof.briefing, settings);
    emitter.line(")");
    emitter.line("");
    emitter.proof(proof);
    emitter.into_source(PROOF_TEMPLATE)
}

/// What is put between sentences; a space where the language does not say.
pub(super) fn separator(separator: &Sentence) -> String {
    match separator.is_missing() {
        true => literal(" "),
        false => literal(&separator.plain()),
    }
}

impl Emitter<'_> {
    fn proof(&mut self, proof: &Proof) {
        let Some(mut marks) = self.proof.take() else {
            return;
        };
        for sentence in proof.unseen() {
            marks.unseen(sentence);
        }
        let source = &proof.source_language;
        self.line("#proof(");
        self.line("  page,");
        self.line(format!(
            "  tag: {},",
            literal(&proof.briefing.locale.to_string())
        ));
        self.line(format!(
            "  record: {},",
            literal(proof.briefing.record.as_str())
        ));
        self.line(format!("  revision: {},", proof.revision));
        self.line("  source: (");
        self.line(format!("    tag: {},", literal(&source.to_string())));
        self.line(format!("    lang: {},", literal(&typst_language(source))));
        self.line(format!("    dir: {},", direction(bidi::direction(source))));
        self.line("  ),");
        self.line("  // What stands beside each sentence, in the order of the numbers above.");
        self.line("  notes: (");
        for note in &marks.notes {
            self.push(&format!("    {},", note.text), Some(&note.origin));
        }
        self.line("  ),");
        self.line("  unseen: (");
        for note in &marks.unseen {
            self.push(&format!("    {},", note.text), Some(&note.origin));
        }
        self.line("  ),");
        self.line("  // What each field of the record prints: here, and in the source language.");
        self.line("  facts: (");
        for row in marks.rows() {
            self.line(format!("    {row},"));
        }
        self.line("  ),");
        self.line(")");
    }
}
