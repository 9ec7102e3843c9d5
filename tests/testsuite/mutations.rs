//! The repository's own translations with one thing broken in them, at random and with a
//! fixed seed: what of that does `check` find?
//!
//! A sample runs with the other tests. All of them, with what was not found:
//! `cargo test --test testsuite thousand -- --ignored --nocapture`. `CHANCERY_MUTANTS=DIR`
//! writes every broken file into a folder, where `tests/peers` runs other tools on it. What
//! cannot be found is listed in `docs/agreement.md`.

mod anatomy;
mod kind;
mod mutate;
mod random;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Mutex;
use std::thread;

use chancery::check::{Options, check};
use chancery::diagnostics::Diagnostic;
use chancery::publish::{self, load};
use chancery::rules::Severity;

use crate::project::{PERU, Project};
use kind::Kind;
use mutate::{Target, mutate};
use random::Random;

/// A file with one thing broken.
struct Mutation {
    kind: Kind,
    /// The path in the project.
    file: String,
    /// The message that is broken.
    message: String,
    /// What was done to it.
    done: String,
    /// The whole file.
    broken: String,
}

/// What `check` reported of a mutation.
struct Outcome {
    mutation: Mutation,
    found: Vec<Finding>,
}

/// A problem that `check` reported.
struct Finding {
    rule: String,
    is_error: bool,
    message: String,
}

impl Outcome {
    fn is_found(&self) -> bool {
        !self.found.is_empty()
    }

    fn describe(&self) -> String {
        let Mutation {
            kind,
            file,
            message,
            done,
            ..
        } = &self.mutation;
        format!("{kind}: {file} {message}: {done}")
    }
}

/// The languages of the repository that are finished.
const TAGS: [&str; 5] = ["ar", "en", "es", "fr", "ja"];

/// The files that are broken: those of sentences, and with `names` that of the names.
fn files(project: &Project, names: bool) -> Vec<String> {
    let mut files = Vec::new();
    for tag in TAGS {
        for name in ["document", "statements"] {
            files.push(format!("locales/{tag}/{name}.ftl"));
        }
        if names {
            files.push(format!("locales/{tag}/names.ftl"));
        }
        let folder = project.path(&format!("locales/{tag}/meetings"));
        let mut meetings: Vec<_> = std::fs::read_dir(folder)
            .expect("meetings")
            .map(|entry| entry.expect("a name").file_name())
            .map(|name| format!("locales/{tag}/meetings/{}", name.to_string_lossy()))
            .collect();
        meetings.sort();
        files.extend(meetings);
    }
    files
}

/// The tag of a file, and its path below the folder of the language.
fn parts(file: &str) -> (&str, &str) {
    let rest = file.strip_prefix("locales/").expect("a file of a language");
    rest.split_once('/').expect("a file of a language")
}

/// So many mutations of each kind, each once; fewer where there are not as many.
fn mutations(project: &Project, each: usize, seed: u64) -> Vec<Mutation> {
    let mut all = Vec::new();
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        // A seed for each, so that one kind more does not change the others.
        let mut random = Random::new(seed.wrapping_mul(1000) + u64::try_from(index).expect("few"));
        let files = files(project, kind.breaks_names());
        let mut made = BTreeSet::new();
        let mut tried = 0;
        while made.len() < each && tried < each * 200 {
            tried += 1;
            let file = random.pick(&files).expect("a file");
            let Some(mutation) = mutation(project, kind, file, &mut random) else {
                continue;
            };
            if made.insert((file.clone(), mutation.broken.clone())) {
                all.push(mutation);
            }
        }
    }
    all
}

fn mutation(project: &Project, kind: Kind, file: &str, random: &mut Random) -> Option<Mutation> {
    let (tag, rest) = parts(file);
    if kind == Kind::SourceLanguage && tag == "en" {
        return None;
    }
    let text = project.text(file);
    let in_source = format!("locales/en/{rest}");
    let source = match project.has(&in_source) {
        true => project.text(&in_source),
        false => String::new(),
    };
    let messages = anatomy::messages(&text);
    let (name, range) = random.pick(&messages)?.clone();
    let target = Target {
        name: &name,
        message: &text[range.clone()],
        text: &text,
        source: &source,
        tag,
    };
    let (broken, done) = match kind {
        Kind::LostCommentMark => {
            let lines: Vec<_> = text.match_indices("\n# ").collect();
            let (at, _) = *random.pick(&lines)?;
            let line = text[at + 3..].lines().next().unwrap_or_default();
            let mut broken = text.clone();
            broken.replace_range(at + 1..at + 3, "");
            (broken, format!("# {line}"))
        }
        _ => {
            let (new, done) = mutate(kind, &target, random)?;
            let mut broken = text.clone();
            broken.replace_range(range, &new);
            (broken, done)
        }
    };
    (broken != text).then(|| Mutation {
        kind,
        file: file.to_owned(),
        message: name.clone(),
        done,
        broken,
    })
}

/// What `check` finds in the project, as it is now, of one record or of all.
fn problems(project: &Project, records: &[String]) -> Vec<Diagnostic> {
    let opened = publish::Project::open(project.root()).expect("a project");
    match load(&opened, records, &[]) {
        Ok(loaded) => check(&loaded, Options::default()).problems,
        Err(problems) => problems,
    }
}

/// What `check` finds of a mutation: of a meeting's own file in that meeting, of a shared
/// file in one record, and where that is nothing, in all of them.
fn findings(project: &Project, file: &str) -> Vec<Finding> {
    let own = file.split_once("/meetings/");
    let record = own.map_or(PERU, |(_, name)| name.trim_end_matches(".ftl"));
    let mut found = problems(project, &[record.to_owned()]);
    if found.is_empty() {
        found = problems(project, &[]);
    }
    let findings = found.into_iter().map(|problem| Finding {
        rule: problem.rule.to_string(),
        is_error: problem.severity == Severity::Error,
        message: problem.message,
    });
    findings.collect()
}

/// Checks every mutation, as many at once as there are cores, each in a project of its own.
fn run(mutations: Vec<Mutation>) -> Vec<Outcome> {
    let count = mutations.len();
    let waiting = Mutex::new(mutations.into_iter().enumerate());
    let next = || waiting.lock().expect("no thread failed").next();
    let outcomes: Mutex<Vec<(usize, Outcome)>> = Mutex::default();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let project = Project::whole();
                while let Some((index, mutation)) = next() {
                    let text = project.text(&mutation.file);
                    project.write(&mutation.file, &mutation.broken);
                    let found = findings(&project, &mutation.file);
                    project.write(&mutation.file, &text);
                    let outcome = Outcome { mutation, found };
                    let mut outcomes = outcomes.lock().expect("no thread failed");
                    outcomes.push((index, outcome));
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().expect("no thread failed");
    outcomes.sort_by_key(|(index, _)| *index);
    assert_eq!(outcomes.len(), count);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// By kind: how many there are, how many were found, and how many of them as an error.
fn counted(outcomes: &[Outcome]) -> BTreeMap<Kind, [usize; 3]> {
    let mut counts: BTreeMap<Kind, [usize; 3]> = BTreeMap::new();
    for outcome in outcomes {
        let count = counts.entry(outcome.mutation.kind).or_default();
        count[0] += 1;
        count[1] += usize::from(outcome.is_found());
        count[2] += usize::from(outcome.found.iter().any(|it| it.is_error));
    }
    counts
}

fn report(outcomes: &[Outcome]) -> String {
    let mut report = String::new();
    for (kind, [all, found, errors]) in counted(outcomes) {
        writeln!(
            report,
            "{found:>4} of {all:>4}, {errors:>4} as errors  {kind}"
        )
        .expect("a text");
    }
    for outcome in outcomes.iter().filter(|outcome| !outcome.is_found()) {
        writeln!(report, "missed: {}", outcome.describe()).expect("a text");
    }
    report
}

#[test]
fn a_sample_of_broken_translations_is_found() {
    let project = Project::whole();
    let none: Vec<String> = Vec::new();
    assert_eq!(problems(&project, &none).len(), 0, "the project is clean");
    let outcomes = run(mutations(&project, 1, 8));
    let report = report(&outcomes);
    let counts = counted(&outcomes);
    assert_eq!(counts.len(), Kind::ALL.len(), "{report}");
    // Of these kinds not all change a fact (docs/agreement.md).
    let is_sure = |kind: &Kind| {
        !matches!(
            kind,
            Kind::DropPlaceable
                | Kind::SwapPlaceables
                | Kind::SwapSides
                | Kind::PartOfDate
                | Kind::DropVariant
                | Kind::WrongKey
                | Kind::SourceLanguage
                | Kind::DamageMark
        )
    };
    for (_, [all, found, _]) in counts.iter().filter(|(kind, _)| is_sure(kind)) {
        assert_eq!(found, all, "{report}");
    }
}

#[test]
#[ignore = "takes minutes: cargo test --test testsuite thousand -- --ignored --nocapture"]
fn a_thousand_broken_translations() {
    let each = std::env::var("CHANCERY_MUTATIONS").ok();
    let each = each.and_then(|each| each.parse().ok()).unwrap_or(56);
    let project = Project::whole();
    let outcomes = run(mutations(&project, each, 2023));
    if let Some(folder) = std::env::var_os("CHANCERY_MUTANTS") {
        written::write(folder.as_ref(), &project, &outcomes);
    }
    println!("{}", report(&outcomes));
    let found = outcomes.iter().filter(|outcome| outcome.is_found()).count();
    assert!(
        found * 100 >= outcomes.len() * 95,
        "{found} of {}",
        outcomes.len()
    );
}
