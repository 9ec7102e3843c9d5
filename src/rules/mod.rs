//! The registry of rules: every problem that the program can report, with its name, its
//! severity and its explanation.
//!
//! A [`Diagnostic`](crate::diagnostics::Diagnostic) carries a [`Rule`], so that none can
//! be reported which is not explained. The explanations are files, one a rule, in
//! `src/rules/text`; `chancery explain`, `chancery check --list` and docs/rules.md are made
//! from them.

mod explanation;
mod level;
pub mod reference;
mod table;

pub use explanation::{Explanation, Section};
pub use level::{Fixed, Level, Levels};
pub use table::Rule;

use std::fmt;
use std::str::FromStr;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The output is correct, but something should be looked at.
    Warning,
    /// Nothing may be published from what it concerns.
    Error,
}

impl Severity {
    /// `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a rule is about; the rules are listed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A file of a record or of the registry cannot be read.
    File,
    /// What a record says.
    Record,
    /// The words of a language.
    Translation,
    /// The project and its files.
    Project,
    /// The page as it is typeset.
    Page,
    /// The finished PDF, read back.
    Pdf,
    /// A release, verified.
    Release,
}

impl Group {
    /// Every group, in the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::File,
        Self::Record,
        Self::Translation,
        Self::Project,
        Self::Page,
        Self::Pdf,
        Self::Release,
    ];

    /// The heading of its rules.
    pub const fn title(self) -> &'static str {
        match self {
            Self::File => "The file of a record or of the registry",
            Self::Record => "What a record says",
            Self::Translation => "The words of a language",
            Self::Project => "The project and its files",
            Self::Page => "The page",
            Self::Pdf => "The finished PDF",
            Self::Release => "A release",
        }
    }

    /// Why the errors of the group cannot be lowered, those apart for which
    /// [`Rule::is_adjustable`] is true.
    pub const fn why_fixed(self) -> &'static str {
        match self {
            Self::File => "without it nobody knows what the file says",
            Self::Record => "a record that is wrong makes every one of its documents wrong",
            Self::Translation => "the page would lack a text, or say something else than it should",
            Self::Project => "without it the program cannot go on",
            Self::Page => "without it there is no page",
            Self::Pdf => "the PDF would say something else than what was checked",
            Self::Release => "a release that is not what it says of itself cannot be trusted",
        }
    }
}

impl Rule {
    /// Why the severity of the rule cannot be lowered; `None` for one whose severity can
    /// be set and which a comment can allow.
    pub const fn why_fixed(self) -> Option<&'static str> {
        if self.is_adjustable() {
            None
        } else {
            Some(self.group().why_fixed())
        }
    }

    /// What the rule is for, and what to do where it is broken.
    pub fn explanation(self) -> Explanation {
        Explanation::parse(self.text())
    }

    /// The rules of a group, in the order in which they are listed.
    pub fn of_group(group: Group) -> impl Iterator<Item = Self> {
        let rules = Self::ALL.iter().copied();
        rules.filter(move |rule| rule.group() == group)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// There is no rule of that name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    /// The name.
    pub name: String,
    /// The rule that was probably meant, where a name is near.
    pub near: Option<Rule>,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no rule `{}`", self.name)
    }
}

impl std::error::Error for UnknownRule {}

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        let mut rules = Self::ALL.iter().copied();
        if let Some(rule) = rules.find(|rule| rule.id() == name) {
            return Ok(rule);
        }
        let ids = Self::ALL.iter().map(|rule| rule.id());
        let near = crate::diagnostics::did_you_mean(name, ids);
        Err(UnknownRule {
            name: name.to_owned(),
            near: near.and_then(|near| near.parse().ok()),
        })
    }
}
