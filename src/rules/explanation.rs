//! What a file in `src/rules/text` says.
//!
//! ```text
//! What the rule finds, in one sentence.
//!
//! ## Why is this bad
//! …
//!
//! ## Example
//! A file, or a part of it, that is wrong.
//!
//! ## Use instead
//! The same, right.
//!
//! ## How to repair
//! What to do, in the words of a manual.
//! ```

/// The parts of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What comes of it where nobody looks.
    Why,
    /// Something that is wrong.
    Example,
    /// The same, right.
    Instead,
    /// What to do.
    Repair,
}

impl Section {
    /// Every part, in the order of the file.
    pub const ALL: [Self; 4] = [Self::Why, Self::Example, Self::Instead, Self::Repair];

    /// Its heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Why => "Why is this bad",
            Self::Example => "Example",
            Self::Instead => "Use instead",
            Self::Repair => "How to repair",
        }
    }
}

/// What a rule is for, and what to do where it is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it finds, in one line.
    pub summary: &'static str,
    text: &'static str,
}

impl Explanation {
    /// Takes the text of a file apart.
    pub(super) fn parse(text: &'static str) -> Self {
        let summary = text.lines().next().unwrap_or_default();
        Self { summary, text }
    }

    /// The text of a part; empty where the file does not have it, which a test holds to be
    /// never.
    pub fn section(&self, section: Section) -> &'static str {
        let mut parts = self.text.split("\n## ").skip(1);
        let part = parts.find_map(|part| part.strip_prefix(section.heading()));
        part.unwrap_or_default().trim()
    }

    /// The whole text as Markdown, without a title.
    pub fn markdown(&self) -> &'static str {
        self.text.trim_end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rule;

    #[test]
    fn every_rule_has_a_line_and_all_four_parts() {
        for rule in Rule::ALL {
            let explanation = rule.explanation();
            let summary = explanation.summary;
            assert!(
                (20..=100).contains(&summary.chars().count()),
                "{rule}: {summary:?}"
            );
            assert!(!summary.ends_with('.'), "{rule}: {summary:?}");
            for section in Section::ALL {
                let text = explanation.section(section);
                assert!(text.len() > 5, "{rule}: {}", section.heading());
                assert!(!text.contains("## "), "{rule}: {text}");
            }
            let headings: Vec<_> = explanation
                .markdown()
                .lines()
                .filter_map(|line| line.strip_prefix("## "))
                .collect();
            assert_eq!(headings, Section::ALL.map(Section::heading), "{rule}");
        }
    }

    #[test]
    fn no_two_rules_say_the_same() {
        let mut summaries: Vec<_> = Rule::ALL
            .iter()
            .map(|rule| rule.explanation().summary)
            .collect();
        summaries.sort_unstable();
        let all = summaries.len();
        summaries.dedup();
        assert_eq!(summaries.len(), all);
    }
}
