//! The table `[rules]` of `chancery.toml`: the severity of a rule in this project.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;

use crate::diagnostics::{Diagnostic, Location, SourceFile, did_you_mean};
use crate::rules::{Level, Levels, Rule, UnknownRule};

/// The severities that the table sets.
///
/// # Errors
/// Every rule that there is not, every value that is no severity, and every rule whose
/// severity is fixed, each at its place.
pub(super) fn levels(
    file: &Arc<SourceFile>,
    table: &BTreeMap<Spanned<String>, Spanned<String>>,
) -> Result<Levels, Vec<Diagnostic>> {
    let mut levels = Levels::default();
    let mut problems = Vec::new();
    for (name, value) in table {
        let problem = |message: String, at: &Spanned<String>, label: &str| {
            Diagnostic::new(Rule::Config, message).at(Location::new(file, at.span()), label)
        };
        let rule = name.get_ref().parse();
        let rule: Option<Rule> = rule
            .map_err(|unknown: UnknownRule| {
                let problem = problem(unknown.to_string(), name, "unknown");
                problems.push(match unknown.near {
                    Some(near) => problem.help(format!("did you mean `{near}`?")),
                    None => problem.help("`chancery check --list` lists all"),
                });
            })
            .ok();
        let level = Level::named(value.get_ref());
        if level.is_none() {
            let found = value.get_ref();
            let known = Level::NAMES.join(", ");
            let message = format!("found the severity `{found}`, expected one of {known}");
            let problem = problem(message, value, "unknown");
            problems.push(match did_you_mean(found, Level::NAMES) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help(format!("write one of {known}")),
            });
        }
        if let (Some(rule), Some(level)) = (rule, level)
            && let Err(fixed) = levels.set(rule, level)
        {
            let message = format!("the severity of `{rule}` cannot be set: {}", fixed.why);
            problems.push(
                problem(message, name, &format!("is always {}", with_article(rule)))
                    .help("take the line out; `chancery check --list` marks those that can be set"),
            );
        }
    }
    if problems.is_empty() {
        Ok(levels)
    } else {
        problems.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
        Err(problems)
    }
}

fn with_article(rule: Rule) -> String {
    match rule.severity() {
        crate::rules::Severity::Error => "an error".to_owned(),
        crate::rules::Severity::Warning => "a warning".to_owned(),
    }
}
