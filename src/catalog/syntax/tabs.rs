//! Tabs in indents, which are no blanks in Fluent (Fluent 1.0, `blank_inline`).

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Location, Place, SourceFile};
use crate::rules::Rule;

/// What an editor shows for a tab most often.
const WIDTH: usize = 4;

/// A problem for the file where lines of it are indented with tabs, and the file with a space
/// in the place of each such tab: everything else has the same place there.
pub fn check(file: &Arc<SourceFile>) -> Option<(Diagnostic, Arc<SourceFile>)> {
    // Hardly any file has one.
    if !file.text().contains('\t') {
        return None;
    }
    let mut text = String::new();
    let mut edits = Vec::new();
    let mut at = 0;
    for line in file.text().split_inclusive('\n') {
        let content = line.trim_start_matches([' ', '\t']);
        let (indent, start) = (&line[..line.len() - content.len()], at);
        at += line.len();
        text.extend(indent.chars().map(|_| ' '));
        text.push_str(content);
        if indent.contains('\t') {
            let is_blank = content.trim().is_empty();
            let spaces = if is_blank {
                String::new()
            } else {
                indent.replace('\t', &" ".repeat(WIDTH))
            };
            edits.push((Location::new(file, start..start + indent.len()), spaces));
        }
    }
    let (first, _) = edits.first()?;
    let message = match edits.len() {
        1 => "a line is indented with a tab, expected spaces".to_owned(),
        count => format!("{count} lines are indented with tabs, expected spaces"),
    };
    let problem = Diagnostic::new(Rule::TabIndent, message)
        .at(first.clone(), "a tab is no blank in Fluent")
        .help("write spaces")
        .fix(format!("indent with {WIDTH} spaces for each tab"), edits);
    Some((problem, SourceFile::new(file.path(), text)))
}

/// The same problem in the file as it is written.
pub fn as_written(mut problem: Diagnostic, file: &Arc<SourceFile>) -> Diagnostic {
    let others = problem.others.iter_mut().map(|other| &mut other.location);
    let place = match &mut problem.place {
        Some(Place::At(location)) => Some(location),
        _ => None,
    };
    for location in others.chain(place) {
        location.file = Arc::clone(file);
    }
    problem
}
