//! How the problems and results of a check or a build are printed.
//!
//! For people, problems go to the standard error and results to the standard output. In the
//! formats for programs, the standard output has the report and nothing else.

use std::path::PathBuf;

use super::args::{Format, ProjectArguments};
use super::progress::Meter;
use super::{Failure, terminal};
use crate::diagnostics::{Diagnostic, grouped};
use crate::report::{Paths, Report, github, json, sarif, short};

/// Prints in the format that was asked for.
pub struct Output {
    format: Format,
    paths: Paths,
    is_quiet: bool,
}

impl Output {
    /// The output of a command on this project; where it is quiet, of the problems alone. Paths are those from the current folder,
    /// and in the formats that are read for a repository from its checkout.
    pub fn new(format: Format, project: &ProjectArguments, is_quiet: bool) -> Self {
        let here = PathBuf::from(".");
        let workspace = std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
        let base = match format {
            Format::Github | Format::Sarif => workspace.unwrap_or(here),
            _ => here,
        };
        let paths = match project.root() {
            Some(root) => Paths::from(&base, &root),
            None => Paths::default(),
        };
        Self {
            format,
            paths,
            is_quiet,
        }
    }

    /// Prints what was found, what `results` prints, and how many problems there are.
    ///
    /// # Errors
    /// A stream that cannot be written to.
    pub fn report(
        &self,
        report: &Report,
        results: impl FnOnce(&Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        // People repair a cause; programs mark places.
        let problems = match self.format {
            Format::Human => grouped(report.problems),
            _ => one_by_one(report.problems),
        };
        let report = Report {
            problems: &problems,
            ..*report
        };
        match self.format {
            Format::Human => terminal::diagnostics(&problems)?,
            Format::Short => terminal::text(&short::render(&report, &self.paths))?,
            Format::Json => terminal::text(&json::render(&report, &self.paths))?,
            Format::Github => terminal::text(&github::render(&report, &self.paths))?,
            Format::Sarif => terminal::text(&sarif::render(&report, &self.paths))?,
        }
        results(self)?;
        terminal::error_count(&problems)
    }

    /// Prints a line of the result, beside the report.
    ///
    /// # Errors
    /// A stream that cannot be written to.
    pub fn line(&self, text: &str) -> Result<(), Failure> {
        match self.format {
            _ if self.is_quiet => Ok(()),
            Format::Human => terminal::line(text),
            _ => terminal::note(text),
        }
    }

    /// Shows how far work on so many records is: for people, who wait for it.
    pub fn progress(&self, done: &'static str, records: usize) -> Meter {
        match self.format {
            Format::Human if !self.is_quiet => Meter::start(done, records),
            _ => Meter::none(),
        }
    }

    /// Prints the problems that kept a command from its report, in the same format.
    ///
    /// # Errors
    /// How the command ends.
    pub fn finish(&self, result: Result<(), Failure>) -> Result<(), Failure> {
        let Err(Failure::Problems(problems)) = result else {
            return result;
        };
        let report = Report {
            problems: &problems,
            allowed: &[],
            documents: &[],
        };
        self.report(&report, |_| Ok(()))?;
        Err(Failure::Reported)
    }
}

/// Each problem by itself.
fn one_by_one(problems: &[Diagnostic]) -> Vec<Diagnostic> {
    let each = problems.iter().flat_map(|problem| match &problem.each[..] {
        [] => std::slice::from_ref(problem),
        each => each,
    });
    each.cloned().collect()
}
