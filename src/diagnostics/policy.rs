//! What of the problems of a project is reported, and how seriously.

use std::collections::HashMap;
use std::path::PathBuf;

use super::{Allowances, Diagnostic, Place};
use crate::rules::{Level, Levels, Rule, Severity};

/// The severities that a project sets, and the comments that allow a rule.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    levels: Levels,
}

impl Policy {
    /// A policy of these severities.
    pub fn new(levels: Levels) -> Self {
        Self { levels }
    }

    /// The same with every warning as an error.
    #[must_use]
    pub fn denying_warnings(self) -> Self {
        Self::new(self.levels.denying_warnings())
    }

    /// The same with problems of the rule as errors, where it can be set at all.
    #[must_use]
    pub fn denying(self, rule: Rule) -> Self {
        let mut levels = self.levels;
        // What cannot be set is an error already.
        let _ = levels.set(rule, Level::At(Severity::Error));
        Self::new(levels)
    }

    /// Whether somebody has said that problems of the rule are reported: some rules are looked
    /// for only then.
    pub fn asks_for(&self, rule: Rule) -> bool {
        self.levels.asks_for(rule)
    }

    /// Whether somebody has said that problems of the rule are errors.
    pub fn refuses(&self, rule: Rule) -> bool {
        self.asks_for(rule) && self.levels.severity(rule) == Some(Severity::Error)
    }

    /// The problems that are reported, as serious as the project says. Those that a comment
    /// allows are marked as such ([`Diagnostic::allowed`]) and remain: the comment has to be
    /// known as one that is needed.
    ///
    /// Applied twice, it changes nothing more.
    pub fn apply(&self, problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
        // A file has the same path and text for all problems of it.
        let mut files: HashMap<PathBuf, Allowances> = HashMap::new();
        let reported = problems.into_iter().filter_map(|mut problem| {
            if problem.rule.is_adjustable()
                && problem.allowed.is_none()
                && let Some(Place::At(location)) = &problem.place
            {
                let file = &location.file;
                let known = files
                    .entry(file.path().to_path_buf())
                    .or_insert_with(|| Allowances::of(file));
                problem.allowed = known.find(&problem).cloned().map(Box::new);
            }
            if problem.allowed.is_none() {
                let severity = self.levels.severity(problem.rule)?;
                problem.severity = match problem.is_tolerated {
                    true => self.levels.of_warnings(),
                    false => severity,
                };
            }
            Some(problem)
        });
        reported.collect()
    }
}
