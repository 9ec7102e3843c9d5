//! `chancery check`

use super::args::CheckCommand;
use super::output::Output;
use super::{Failure, build as build_command, terminal};
use crate::check::{Options, check, fix};
use crate::diagnostics::has_errors;
use crate::publish;
use crate::report::Report;
use crate::rules::reference;
use crate::scaffold::write_stubs;

/// How often repairs are applied and the project is checked again.
const MOST_PASSES: usize = 10;

/// Finds what is wrong, without typesetting.
pub fn run(command: &CheckCommand) -> Result<(), Failure> {
    if command.list {
        return terminal::text(&reference::list());
    }
    let output = Output::new(command.format, &command.project, command.run.quiet);
    output.finish(checked(command, &output))
}

fn checked(command: &CheckCommand, output: &Output) -> Result<(), Failure> {
    let project = command.project.open()?;
    let records = build_command::record_names(&project, &command.records)?;
    let mut loaded =
        publish::load(&project, &records, &command.locales).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    let progress = output.progress("checked", loaded.chosen.len());
    loaded = progress.of(loaded);
    let options = Options {
        unused: command.unused,
        deny_warnings: command.deny_warnings,
    };
    let mut findings = command.run.at_once(|| check(&loaded, options))?;
    drop(progress);
    let mut fixed = Vec::new();
    if command.fix {
        // One repair may uncover the next: a file that could not be read before.
        for _ in 0..MOST_PASSES {
            let mut repaired = match fix(loaded.root(), &findings.problems) {
                Ok(repaired) => repaired,
                Err(problems) => {
                    findings.problems.extend(problems);
                    break;
                }
            };
            if repaired.is_empty() {
                break;
            }
            fixed.append(&mut repaired);
            loaded =
                publish::load(&project, &records, &command.locales).map_err(Failure::Problems)?;
            findings = command.run.at_once(|| check(&loaded, options))?;
        }
    }
    let stubs = match command.stubs {
        true => write_stubs(&loaded, findings.missing.values()),
        false => Ok(Vec::new()),
    };
    let written = stubs.unwrap_or_else(|problems| {
        findings.problems.extend(problems);
        Vec::new()
    });
    let report = Report {
        problems: &findings.problems,
        allowed: &findings.allowed,
        documents: &[],
    };
    output.report(&report, |_| Ok(()))?;
    for fixed in fixed {
        output.line(&format!(
            "fixed {}: {} ({})",
            fixed.file.display(),
            fixed.title,
            fixed.rule
        ))?;
    }
    for (path, count) in written {
        let count = terminal::counted(count, "message");
        output.line(&format!(
            "wrote {count} to translate into {}",
            path.display()
        ))?;
    }
    // The process ends here: to free every message of a project by itself takes longer than to
    // leave all of it to the system.
    std::mem::forget(loaded);
    if has_errors(&findings.problems) {
        return Err(Failure::Reported);
    }
    output.line(&format!(
        "{} in {} can be published",
        terminal::counted(findings.documents, "document"),
        terminal::counted(findings.languages.len(), "language"),
    ))
}
