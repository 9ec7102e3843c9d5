//! The rules as text: for the terminal, and for the page of the documentation.

use std::fmt::Write as _;

use super::{Group, Rule, Section};

/// The explanation of one rule, as `chancery explain` prints it.
///
/// ```
/// use chancery::rules::{Rule, reference};
///
/// let text = reference::explain(Rule::UnusedFact);
/// assert!(text.starts_with("warning[unused-fact]: No sentence"));
/// ```
pub fn explain(rule: Rule) -> String {
    let explanation = rule.explanation();
    let severity = rule.severity();
    let mut text = format!("{severity}[{rule}]: {}\n", explanation.summary);
    // Writing to a string cannot fail.
    for section in Section::ALL {
        let _ = write!(text, "\n{}:\n", section.heading());
        for line in explanation.section(section).lines() {
            // Fences mark what is indented here.
            if line.starts_with("```") {
                continue;
            }
            let _ = writeln!(text, "{}", format!("    {line}").trim_end());
        }
    }
    let _ = write!(text, "\nSeverity:\n    {}\n", severity_in_words(rule));
    text
}

fn severity_in_words(rule: Rule) -> String {
    match rule.why_fixed() {
        None => format!(
            "{}; chancery.toml can set it, and a comment can allow it.",
            rule.severity()
        ),
        Some(why) => format!("{}, which cannot be lowered: {why}.", rule.severity()),
    }
}

/// Every rule with its severity and what it finds, a line each, as `chancery check --list`
/// prints it.
pub fn list() -> String {
    let widest = Rule::ALL.iter().map(|rule| rule.id().len()).max();
    let widest = widest.unwrap_or_default();
    let mut text = String::new();
    for group in Group::ALL {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{}", group.title());
        for rule in Rule::of_group(group) {
            let set = if rule.is_adjustable() { '*' } else { ' ' };
            let _ = writeln!(
                text,
                "  {:widest$}  {:7}{set} {}",
                rule.id(),
                rule.severity().as_str(),
                rule.explanation().summary
            );
        }
    }
    text.push_str("\n* its severity can be set in chancery.toml\n");
    text
}

/// The tables of all rules and the explanation of each, in Markdown, for docs/rules.md.
pub fn markdown() -> String {
    let mut text = String::new();
    for group in Group::ALL {
        let _ = write!(
            text,
            "## {}\n\n| rule | severity | finds |\n|---|---|---|\n",
            group.title()
        );
        for rule in Rule::of_group(group) {
            let adjustable = if rule.is_adjustable() {
                ", can be set"
            } else {
                ""
            };
            let _ = writeln!(
                text,
                "| [`{rule}`](#{rule}) | {}{adjustable} | {} |",
                rule.severity(),
                rule.explanation().summary
            );
        }
        let _ = writeln!(
            text,
            "\nErrors whose severity cannot be set: {}.\n",
            group.why_fixed()
        );
    }
    text.push_str("## Each rule\n");
    for rule in Rule::ALL {
        let explanation = rule.explanation();
        let _ = write!(text, "\n### {rule}\n\n{}.\n", explanation.summary);
        for section in Section::ALL {
            let _ = write!(
                text,
                "\n*{}*\n\n{}\n",
                section.heading(),
                explanation.section(section)
            );
        }
    }
    text
}
