//! Problems of one cause, printed once.
//!
//! A form that is misspelt in one call is missing in every name that the call is for; a fact
//! that a statement needs is missing in every record that makes the statement. A reader has
//! one thing to repair, and sees it once, with everything that it affects. Programs get every
//! problem by itself: an editor marks each place.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::{Diagnostic, Label, Location, Place, Severity};
use crate::rules::Rule;

/// The problems with those of one cause joined, in the order of the first of each:
///
/// - of one rule at one place, where the messages differ in one word: the words of the
///   others are in [`Diagnostic::same_for`]; of [`Rule::Unreviewed`] in one file;
/// - of one rule and message in several files of one folder, such as the records, or the
///   translations of meetings into one language: the places of the others are in
///   [`Diagnostic::others`].
pub fn grouped(problems: &[Diagnostic]) -> Vec<Diagnostic> {
    across_files(at_one_place(problems))
}

/// A place that can be compared.
type Key<'a> = (Rule, Severity, &'a Path, usize, usize, &'a str);

fn at_one_place(problems: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut groups: Vec<(Diagnostic, Option<usize>)> = Vec::new();
    let mut by_place: HashMap<Key, Vec<usize>> = HashMap::new();
    for problem in problems {
        let Some(Place::At(Location { file, range })) = &problem.place else {
            groups.push((problem.clone(), None));
            continue;
        };
        // Where nobody has reviewed a file yet, that is one thing to do, not a hundred.
        let (start, end, label) = match problem.rule {
            Rule::Unreviewed => (0, 0, ""),
            _ => (range.start, range.end, problem.label.as_str()),
        };
        let key = (
            problem.rule,
            problem.severity,
            file.path(),
            start,
            end,
            label,
        );
        let known = by_place.entry(key).or_default();
        let joined = known.iter().any(|index| {
            let Some((first, differs)) = groups.get_mut(*index) else {
                return false;
            };
            let Some((at, word)) = one_word(&first.message, &problem.message) else {
                return false;
            };
            if differs.is_some_and(|known| known != at) {
                return false;
            }
            *differs = Some(at);
            first.same_for.push(word);
            add_places(first, &problem.others);
            true
        });
        if !joined {
            known.push(groups.len());
            groups.push((problem.clone(), None));
        }
    }
    groups.into_iter().map(|(problem, _)| problem).collect()
}

/// The position and the word of `other` where it differs from `first` in one word.
fn one_word(first: &str, other: &str) -> Option<(usize, String)> {
    let (mut ours, mut theirs) = (first.split(' '), other.split(' '));
    let mut found = None;
    let mut position = 0;
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return found,
            (Some(our), Some(their)) => {
                if our != their {
                    let word = their.trim_end_matches([':', ',']).to_owned();
                    if found.replace((position, word)).is_some() {
                        return None;
                    }
                }
                position += 1;
            }
            _ => return None,
        }
    }
}

fn across_files(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut by_message: HashMap<_, Vec<usize>> = HashMap::new();
    for (index, problem) in problems.iter().enumerate() {
        if let Some(Place::At(_)) = &problem.place {
            let key = (
                problem.rule,
                problem.severity,
                problem.path().and_then(Path::parent).map(Path::to_path_buf),
                problem.message.clone(),
                problem.label.clone(),
                problem.help.clone(),
                problem.same_for.clone(),
            );
            by_message.entry(key).or_default().push(index);
        }
    }
    // What is there twice in one file alone is two slips.
    let files = |indices: &[usize]| -> HashSet<PathBuf> {
        let paths = indices
            .iter()
            .filter_map(|index| problems.get(*index)?.path());
        paths.map(Path::to_path_buf).collect()
    };
    let mut follows: HashMap<usize, usize> = HashMap::new();
    for indices in by_message.values() {
        if let [first, others @ ..] = indices.as_slice()
            && files(indices).len() > 1
        {
            follows.extend(others.iter().map(|other| (*other, *first)));
        }
    }
    let mut kept: Vec<Diagnostic> = Vec::new();
    let mut positions: HashMap<usize, usize> = HashMap::new();
    for (index, problem) in problems.into_iter().enumerate() {
        let first = follows.get(&index).and_then(|first| positions.get(first));
        match first.and_then(|position| kept.get_mut(*position)) {
            Some(first) => join(first, problem),
            None => {
                positions.insert(index, kept.len());
                kept.push(problem);
            }
        }
    }
    kept
}

/// Adds the places of a problem to those of another of the same cause.
fn join(first: &mut Diagnostic, problem: Diagnostic) {
    if let Some(Place::At(location)) = problem.place {
        let message = match problem.label.is_empty() {
            true => "and here".to_owned(),
            false => problem.label,
        };
        add_places(first, &[Label { location, message }]);
    }
    add_places(first, &problem.others);
}

/// Adds places that are not there yet.
fn add_places(first: &mut Diagnostic, others: &[Label]) {
    for other in others {
        let known = first.others.iter();
        let mut known = known.map(|known| &known.location);
        if !known.any(|known| *known == other.location) {
            first.others.push(other.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{SourceFile, render};

    fn at(path: &str, range: std::ops::Range<usize>, message: &str) -> Diagnostic {
        let file = SourceFile::new(path, "abcdef\n");
        Diagnostic::new(Rule::MissingFact, message).at(Location::new(&file, range), "here")
    }

    fn heads(problems: &[Diagnostic]) -> Vec<&str> {
        problems.iter().map(|it| it.message.as_str()).collect()
    }

    #[test]
    fn messages_that_differ_in_one_word_at_one_place_are_one() {
        let problems = [
            at("x.ftl", 0..1, "es: `a` has no `b`"),
            at("x.ftl", 0..1, "es: `c` has no `b`"),
            at("x.ftl", 0..1, "es: `d` has no `b`"),
            // Another word, two words, another place, another number of words.
            at("x.ftl", 0..1, "es: `a` has no `c`"),
            at("x.ftl", 0..1, "fr: `c` has no `b`"),
            at("x.ftl", 1..2, "es: `e` has no `b`"),
            at("x.ftl", 0..1, "es: `a` has no `b` either"),
        ];
        let grouped = grouped(&problems);
        assert_eq!(grouped[0].same_for, ["`c`", "`d`"]);
        assert_eq!(grouped.len(), 5, "{:?}", heads(&grouped));
        let shown = render(&grouped[..1]);
        assert!(shown.contains("the same for `c`, `d`"), "{shown}");
    }

    #[test]
    fn one_message_in_several_files_is_one_with_all_places() {
        let problems = [
            at("a.yaml", 0..1, "no fact"),
            at("a.yaml", 3..4, "no fact"),
            at("a.yaml", 5..6, "another"),
            at("b.yaml", 0..1, "no fact"),
        ];
        let problems = grouped(&problems);
        assert_eq!(heads(&problems), ["no fact", "another"]);
        let others = problems[0].others.iter();
        let others: Vec<_> = others
            .map(|it| (it.location.to_string(), it.location.range.start))
            .collect();
        assert_eq!(
            others,
            [("a.yaml:1".to_owned(), 3), ("b.yaml:1".to_owned(), 0)]
        );
        assert_eq!(problems[0].others[0].message, "here");
    }

    #[test]
    fn what_is_twice_in_one_file_is_two() {
        let problems = [at("a.yaml", 0..1, "no fact"), at("a.yaml", 3..4, "no fact")];
        assert_eq!(grouped(&problems).len(), 2);
    }

    /// Each language has a translator of its own.
    #[test]
    fn files_of_several_folders_stay_apart() {
        let problems = [
            at("en/a.ftl", 0..1, "no fact"),
            at("es/a.ftl", 0..1, "no fact"),
        ];
        assert_eq!(grouped(&problems).len(), 2);
    }

    #[test]
    fn another_help_is_another_problem() {
        let first = at("a.yaml", 0..1, "no fact").help("add it");
        let second = at("b.yaml", 0..1, "no fact").help("did you mean `c`?");
        assert_eq!(grouped(&[first, second]).len(), 2);
    }

    #[test]
    fn problems_of_whole_files_stay() {
        let problem = |file| Diagnostic::new(Rule::MissingMessage, "x").in_file(file);
        assert_eq!(
            grouped(&[problem("a"), problem("b"), problem("b")]).len(),
            3
        );
    }
}
