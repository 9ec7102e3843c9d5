//! `chancery explain`

use clap::Args;

use super::{Failure, terminal};
use crate::rules::{Rule, UnknownRule, reference};

/// `chancery explain`
#[derive(Debug, Args)]
pub struct ExplainCommand {
    /// The name in brackets of an error or a warning.
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// Prints what a rule is for, and what to do where it is broken.
pub fn run(command: &ExplainCommand) -> Result<(), Failure> {
    let rule: Rule = command.rule.parse().map_err(|unknown: UnknownRule| {
        let help = match unknown.near {
            Some(near) => format!("did you mean `{near}`? `chancery check --list` lists all"),
            None => "`chancery check --list` lists all".to_owned(),
        };
        Failure::Usage(unknown.to_string(), help)
    })?;
    terminal::text(&reference::explain(rule))
}
