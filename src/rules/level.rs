//! The severities that a project sets.

use std::collections::BTreeMap;

use super::{Rule, Severity};

/// What a project says about a rule in `chancery.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not reported.
    Off,
    /// It is reported as this.
    At(Severity),
}

impl Level {
    /// How it is written.
    pub const NAMES: [&str; 3] = ["off", "warning", "error"];

    /// The level of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "off" => Some(Self::Off),
            "warning" => Some(Self::At(Severity::Warning)),
            "error" => Some(Self::At(Severity::Error)),
            _ => None,
        }
    }
}

/// The severities of all rules: those that a project sets, and else those of the registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    set: BTreeMap<Rule, Level>,
    deny_warnings: bool,
}

/// The severity of the rule cannot be set so: it protects what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// Why.
    pub why: &'static str,
}

impl Levels {
    /// Sets the level of a rule.
    ///
    /// # Errors
    /// A rule whose severity is fixed, unless it is set to what it is.
    pub fn set(&mut self, rule: Rule, level: Level) -> Result<(), Fixed> {
        match rule.why_fixed() {
            Some(why) if level != Level::At(rule.severity()) => Err(Fixed { why }),
            _ => {
                self.set.insert(rule, level);
                Ok(())
            }
        }
    }

    /// Whether a project says that problems of the rule are reported.
    pub fn asks_for(&self, rule: Rule) -> bool {
        matches!(self.set.get(&rule), Some(Level::At(_)))
    }

    /// The same with every warning as an error.
    #[must_use]
    pub fn denying_warnings(mut self) -> Self {
        self.deny_warnings = true;
        self
    }

    /// How serious a problem of the rule is; `None` where it is not reported.
    pub fn severity(&self, rule: Rule) -> Option<Severity> {
        match self.set.get(&rule) {
            Some(Level::Off) => None,
            Some(Level::At(severity)) => Some(self.at_least(*severity)),
            None => Some(self.at_least(rule.severity())),
        }
    }

    /// How serious a warning is.
    pub fn of_warnings(&self) -> Severity {
        self.at_least(Severity::Warning)
    }

    fn at_least(&self, severity: Severity) -> Severity {
        if self.deny_warnings {
            Severity::Error
        } else {
            severity
        }
    }
}
