//! What is reported of a translation that nobody has reviewed as it is.

use super::{Line, Unit};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// A translation of an earlier text.
pub fn outdated(unit: &Unit, line: &Line) -> Diagnostic {
    let (key, tag) = (&unit.key, &unit.own.language);
    let changed = match (&unit.source, &line.source) {
        (None, _) => "the source language no longer has the message",
        (_, None) => "the source language has the message now, which it had not",
        _ => "the source text has changed",
    };
    let own = match unit.fingerprint == line.own {
        true => "",
        false => ", and the translation, too",
    };
    let who = format!("{} by {}", line.mark.as_str(), line.by);
    let problem = Diagnostic::new(
        Rule::Outdated,
        format!("the {tag} translation of `{key}` is outdated: {changed}{own}"),
    )
    .at(unit.own.location.clone(), format!("{who} before that"));
    let problem = match &unit.source {
        Some(source) => problem.also(source.location.clone(), "what it says now"),
        None => problem,
    };
    problem
        .help(format!(
            "`chancery status --locale {tag} --diff` shows what has changed"
        ))
        .help(format!(
            "correct the translation where it has to be, then `chancery review {tag} {key}`"
        ))
}

/// A translation that nobody has reviewed as it is.
pub fn unreviewed(unit: &Unit, line: Option<&Line>) -> Diagnostic {
    let (key, tag) = (&unit.key, &unit.own.language);
    let label = match line {
        None => "nobody has".to_owned(),
        Some(line) if line.own != unit.fingerprint => {
            format!("changed since {} {} it", line.by, line.mark.as_str())
        }
        Some(line) => format!("{} by {}", line.mark.as_str(), line.by),
    };
    Diagnostic::new(
        Rule::Unreviewed,
        format!("nobody has reviewed the {tag} translation of `{key}` as it is"),
    )
    .at(unit.own.location.clone(), label)
    .help(format!(
        "`chancery review {tag} {key}` notes that somebody has"
    ))
}
