//! Characters that no page could show: [`Rule::MissingGlyph`].

use std::collections::BTreeMap;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use crate::catalog::prose::{OPEN, Passage, VALUE};
use crate::diagnostics::Diagnostic;
use crate::engine::Coverage;
use crate::rules::Rule;

/// The rule: one error for a message and a character, at the first place.
pub fn check(passages: &[Passage], coverage: &Coverage) -> Vec<Diagnostic> {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    // What has no glyph because there is nothing to see; controls have a rule of their own.
    let is_seen = |c: char| {
        !matches!(c, VALUE | OPEN)
            && !c.is_whitespace()
            && !c.is_control()
            && !ignorable.contains(c)
    };
    let mut found: BTreeMap<(usize, char), (&Passage, usize, usize)> = BTreeMap::new();
    for passage in passages {
        for (at, glyph) in passage.glyphs.iter().enumerate() {
            if is_seen(glyph.c) && !coverage.has(glyph.c) {
                let file = passage.file.path().as_os_str().len();
                let key = (passage.name.start + file, glyph.c);
                let entry = found.entry(key).or_insert((passage, at, 0));
                entry.2 += 1;
            }
        }
    }
    let problems = found.into_iter().map(|((_, c), (passage, at, count))| {
        let times = match count {
            1 => String::new(),
            count => format!(", {count} times"),
        };
        Diagnostic::new(
            Rule::MissingGlyph,
            format!(
                "`{}` holds `{c}` (U+{:04X}){times}, which no font has",
                passage.key,
                u32::from(c)
            ),
        )
        .at(passage.location(&(at..at + 1)), "no glyph")
        .help(
            "write it otherwise, or add a font that has it to fonts/ and to \
             templates/languages.typ",
        )
    });
    problems.collect()
}
