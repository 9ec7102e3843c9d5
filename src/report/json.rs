//! Everything that is known about the problems, as JSON.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use super::{Paths, Point, Report, place};
use crate::diagnostics::{Diagnostic, Edit, Location, SourceFile};
use crate::rules::Severity;

/// The version of the format. It changes where a program that reads the format would have
/// to.
const VERSION: u32 = 1;

/// What `check` or `build` found with `--format json`.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Report", deny_unknown_fields)]
struct ReportFile {
    /// The version of this format: 1.
    version: u32,
    /// The version of chancery.
    chancery: &'static str,
    /// How many problems there are.
    summary: Summary,
    /// What is wrong or worth knowing, in the order of the files.
    problems: Vec<Problem>,
    /// What a comment in its file allows.
    allowed: Vec<Allowed>,
    /// The documents of a build; empty for a check.
    documents: Vec<DocumentFile>,
}

/// How many problems there are.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Summary {
    /// Errors.
    errors: usize,
    /// Warnings.
    warnings: usize,
}

/// A problem.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Problem {
    /// The rule, which `chancery explain` explains.
    rule: &'static str,
    /// How serious it is.
    severity: SeverityName,
    /// What is wrong.
    message: String,
    /// Where it is; null where it is in no file.
    place: Option<PlaceFile>,
    /// Other places that explain it.
    others: Vec<Other>,
    /// What to do about it, one sentence each.
    help: Vec<String>,
    /// What `check --fix` would change; null where it cannot repair it.
    fix: Option<FixFile>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SeverityName {
    Error,
    Warning,
}

/// A file, or a part of one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PlaceFile {
    /// The path, with `/` on every system, from the current folder where the project is in
    /// it, and else from the project.
    file: String,
    /// The part; null where it is the file as a whole.
    range: Option<RangeFile>,
    /// What was found or expected there; may be empty.
    label: String,
}

/// A part of a text.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RangeFile {
    /// Where it starts.
    start: PointFile,
    /// Where it ends: after its last character.
    end: PointFile,
}

/// A place in a text.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PointFile {
    /// The line, from 1.
    line: usize,
    /// The column, from 1, in characters (Unicode code points).
    column: usize,
    /// Bytes from the start of the text, a byte order mark not counted.
    byte: usize,
}

/// A second place that explains a problem.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Other {
    /// The path, as in `place`.
    file: String,
    /// The part.
    range: RangeFile,
    /// What is there.
    message: String,
}

/// A repair.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct FixFile {
    /// What it does.
    title: String,
    /// The parts that it replaces, all of them or none.
    edits: Vec<EditFile>,
}

/// A part of a file that is replaced.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct EditFile {
    /// The path, as in `place`.
    file: String,
    /// The part.
    range: RangeFile,
    /// What takes its place.
    replacement: String,
}

/// A problem that a comment allows.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Allowed {
    /// The problem.
    problem: Problem,
    /// The reason that the comment gives.
    reason: String,
    /// The line of the comment, from 1, in the file of the problem.
    line: usize,
}

/// A document of a build.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct DocumentFile {
    /// The record.
    record: String,
    /// The language; null where the record is not valid. Those of an edition have commas between
    /// them, in its order.
    locale: Option<String>,
    /// The files that were written; null where it failed.
    files: Option<Vec<String>>,
}

/// The report as JSON, with a line end.
pub fn render(report: &Report, paths: &Paths) -> String {
    let count = |severity| {
        let problems = report.problems.iter();
        problems.filter(|it| it.severity == severity).count()
    };
    let file = ReportFile {
        version: VERSION,
        chancery: env!("CARGO_PKG_VERSION"),
        summary: Summary {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        },
        problems: report
            .problems
            .iter()
            .map(|it| problem(it, paths))
            .collect(),
        allowed: report
            .allowed
            .iter()
            .filter_map(|it| allowed(it, paths))
            .collect(),
        documents: report.documents.iter().map(document).collect(),
    };
    // Texts, numbers and lists: nothing in it can fail.
    let text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text + "\n"
}

/// The JSON Schema of the report.
pub fn schema() -> Schema {
    schema_for!(ReportFile)
}

fn problem(problem: &Diagnostic, paths: &Paths) -> Problem {
    let others = problem.others.iter().map(|other| {
        let (file, range) = part(&other.location, paths);
        Other {
            file,
            range,
            message: other.message.clone(),
        }
    });
    Problem {
        rule: problem.rule.id(),
        severity: match problem.severity {
            Severity::Error => SeverityName::Error,
            Severity::Warning => SeverityName::Warning,
        },
        message: problem.message.clone(),
        place: place(problem, paths).map(|(file, region)| PlaceFile {
            file,
            range: region.map(|(start, end)| range(start, end)),
            label: problem.label.clone(),
        }),
        others: others.collect(),
        help: problem.help.clone(),
        fix: problem.fix.as_ref().map(|fix| FixFile {
            title: fix.title.clone(),
            edits: fix.edits.iter().map(|it| edit(it, paths)).collect(),
        }),
    }
}

fn edit(edit: &Edit, paths: &Paths) -> EditFile {
    let (file, range) = part(&edit.location, paths);
    EditFile {
        file,
        range,
        replacement: edit.replacement.clone(),
    }
}

fn allowed(of: &Diagnostic, paths: &Paths) -> Option<Allowed> {
    let allowance = of.allowed.as_deref()?;
    Some(Allowed {
        problem: problem(of, paths),
        reason: allowance.reason.clone(),
        line: allowance.comment.line(),
    })
}

fn document(document: &super::Document) -> DocumentFile {
    DocumentFile {
        record: document.record.clone(),
        locale: document.locale.clone(),
        files: document.files.clone(),
    }
}

fn part(location: &Location, paths: &Paths) -> (String, RangeFile) {
    let file: &SourceFile = &location.file;
    let ends = [location.range.start, location.range.end];
    let [start, end] = ends.map(|byte| Point::of(file, byte));
    (paths.shown(file.path()), range(start, end))
}

fn range(start: Point, end: Point) -> RangeFile {
    let [start, end] =
        [start, end].map(|Point { line, column, byte }| PointFile { line, column, byte });
    RangeFile { start, end }
}
