//! Noting that somebody has seen to translations.

use super::{Line, Mark, Reviewer, Sidecar, State, Unit};

/// The lines that are new, and what they change.
#[derive(Debug, Default)]
pub struct Marked {
    /// One for each message that is marked.
    pub lines: Vec<Line>,
    /// How many of them were outdated.
    pub outdated: usize,
    /// How many messages have that mark already, and keep it with its name.
    pub already: usize,
}

/// Marks translations as they are now.
pub fn mark<'a>(
    units: impl IntoIterator<Item = &'a Unit>,
    sidecar: &Sidecar,
    mark: Mark,
    by: &Reviewer,
) -> Marked {
    let mut marked = Marked::default();
    for unit in units {
        let (state, line) = sidecar.state(unit);
        let is_same = line.is_some_and(|line| {
            line.source == unit.source_fingerprint()
                && line.own == unit.fingerprint
                && line.mark >= mark
        });
        if is_same {
            marked.already += 1;
            continue;
        }
        marked.outdated += usize::from(state == State::Outdated);
        let text = unit.source.as_ref().map(|source| source.text.clone());
        marked.lines.push(Line {
            key: unit.key.clone(),
            source: unit.source_fingerprint(),
            own: unit.fingerprint,
            mark,
            by: by.clone(),
            text: text.unwrap_or_default(),
        });
    }
    marked
}
