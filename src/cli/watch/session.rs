//! A project in memory, and what of it is still to be built.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::ThreadPool;

use super::super::args::BuildCommand;
use super::super::{Failure, build as build_command};
use crate::catalog::fallback_chain;
use crate::catalog::pseudo::Pseudo;
use crate::check::{Options, check};
use crate::diagnostics::{Diagnostic, Ordered, has_errors};
use crate::engine::Engine;
use crate::publish::{self, Loaded, Project, Report, Request};
use crate::record::{LanguageTag, RecordId};
use crate::rules::{Group, Rule};
use crate::watch::{Batch, Change, Languages, Todo};

/// How many records are built before the next look at what was saved.
const MOST_AT_ONCE: usize = 16;

/// A project in memory, and what of it is still to be built.
pub struct Session<'a> {
    command: &'a BuildCommand,
    request: Request,
    /// The folder for the output.
    out: PathBuf,
    threads: ThreadPool,
    /// Templates and fonts as they were read, and what Typst remembers of them.
    engine: Option<Box<dyn Engine>>,
    /// What was read of the project; nothing where it has to be read again.
    loaded: Option<(Project, Loaded)>,
    todo: Todo,
    /// What was built and not checked yet: records that were built together, and what the build
    /// said of them.
    built: Vec<(BTreeSet<String>, Report)>,
    /// Problems that belong to no record.
    problems: Vec<Diagnostic>,
}

/// The documents of some records.
#[derive(Debug, Default)]
pub struct Made {
    /// Those that were written.
    pub pages: Vec<PathBuf>,
    /// Those that could not be made: the record, and the language where it is known.
    pub failed: Vec<String>,
}

impl<'a> Session<'a> {
    /// Prepares what a build is asked for.
    ///
    /// # Errors
    /// Wrong usage, and threads that cannot be started.
    pub fn new(command: &'a BuildCommand) -> Result<Self, Failure> {
        let project = command.project.open()?;
        let out = command.out.clone();
        Ok(Self {
            command,
            out: out.unwrap_or_else(|| build_command::default_out(&project)),
            request: Request {
                standards: command.pdf_standard.clone(),
                allow_fallback: command.allow_fallback,
                source_date_epoch: build_command::source_date_epoch()?,
                proof: command.proof,
                edition: None,
                verify: command.verify,
                attach: None,
            },
            threads: command.run.threads()?,
            engine: None,
            loaded: None,
            todo: Todo::default(),
            built: Vec::new(),
            problems: Vec::new(),
        })
    }

    /// Reads the project, with everything to be built.
    ///
    /// # Errors
    /// A record or language that the project does not have. Other problems come with the next
    /// check: a save may repair them.
    pub fn start(&mut self) -> Result<(), Failure> {
        let result = self.load();
        self.kept(result)
    }

    /// Keeps problems for the next check.
    fn kept(&mut self, result: Result<(), Failure>) -> Result<(), Failure> {
        match result {
            Err(Failure::Problems(problems)) => {
                self.problems.extend(problems);
                Ok(())
            }
            result => result,
        }
    }

    /// Takes up what was saved: reads again what has changed, and notes what is to be built.
    ///
    /// # Errors
    /// A record or language that the project does not have any more. It is read again at the
    /// next save, and so is a project that has other problems.
    pub fn apply(&mut self, batch: &Batch) -> Result<(), Failure> {
        let result = self.take_up(batch);
        self.kept(result)
    }

    fn take_up(&mut self, batch: &Batch) -> Result<(), Failure> {
        self.todo.begin();
        if batch.changes.contains(&Change::Design) {
            self.engine = None;
            self.loaded = None;
        }
        if batch.changes.contains(&Change::Everything) {
            self.loaded = None;
        }
        if self.loaded.is_none() {
            return self.load();
        }
        for change in &batch.changes {
            match change {
                Change::Record(record) => self.record(record, Languages::All),
                Change::Meeting(tag, record) => {
                    let languages = self.inheriting(tag);
                    self.record(record, languages);
                }
                Change::Shared(tag) => self.shared(tag)?,
                Change::Photo(path) => self.photo(path)?,
                Change::Glossary => self.every(&Languages::All)?,
                Change::Everything | Change::Design => {}
            }
        }
        Ok(())
    }

    /// Reads the project again, and notes everything as to be built.
    fn load(&mut self) -> Result<(), Failure> {
        // What was found before is found again, or repaired.
        self.problems.clear();
        self.built.clear();
        let project = self.command.project.open()?;
        let names = build_command::record_names(&project, &self.command.records)?;
        let locales = &self.command.locales;
        let loaded = publish::load(&project, &names, locales).map_err(Failure::Problems)?;
        build_command::check_locales(&loaded, &self.real_locales())?;
        if self.engine.is_none() {
            let limits = build_command::limits(self.command)?;
            self.engine = Some(build_command::engine(self.command, limits, &project)?);
        }
        for (record, _) in &loaded.chosen {
            self.todo.add(record, Languages::All);
        }
        self.loaded = Some((project, loaded));
        Ok(())
    }

    /// The languages that were asked for and are of the project: no pseudo-locales.
    fn real_locales(&self) -> Vec<LanguageTag> {
        let asked = self.command.locales.iter();
        let real = asked.filter(|tag| Pseudo::of(tag.language()).is_none());
        real.cloned().collect()
    }

    /// Whether a pseudo-locale was asked for, which is made of the source language.
    fn has_pseudo(&self) -> bool {
        self.real_locales().len() < self.command.locales.len()
    }

    /// Notes a record, where it is one that is watched.
    fn record(&mut self, record: &str, languages: Languages) {
        let Some((project, _)) = &self.loaded else {
            return;
        };
        let path = Path::new("data").join(format!("{record}.yaml"));
        match RecordId::of_file(&path) {
            Err(problem) if self.command.records.is_empty() => self.problems.push(problem),
            Err(_) => {}
            Ok(_) if self.is_watched(project, record) => self.todo.add(record, languages),
            Ok(_) => {}
        }
    }

    /// Whether a record was asked for.
    fn is_watched(&self, project: &Project, record: &str) -> bool {
        let asked = &self.command.records;
        asked.is_empty()
            || build_command::record_names(project, asked)
                .is_ok_and(|names| names.iter().any(|name| name == record))
    }

    /// A shared file of a language was saved.
    fn shared(&mut self, tag: &str) -> Result<(), Failure> {
        let is_made_of_it = self.has_pseudo();
        let Some((project, loaded)) = &mut self.loaded else {
            return Ok(());
        };
        let Ok(language) = tag.parse::<LanguageTag>() else {
            return Ok(());
        };
        if is_made_of_it && project.source == *language.language() {
            self.loaded = None;
            return self.load();
        }
        loaded.catalog.reread(language.language());
        let languages = self.inheriting(tag);
        self.every(&languages)
    }

    /// The languages that print what a language says.
    fn inheriting(&self, tag: &str) -> Languages {
        let Some((_, loaded)) = &self.loaded else {
            return Languages::All;
        };
        let catalog = &loaded.catalog;
        // A proof has the source language beside each sentence.
        if (self.command.proof || self.has_pseudo()) && *catalog.source() == tag {
            return Languages::All;
        }
        let inherits = |language: &&unic_langid::LanguageIdentifier| {
            fallback_chain(language).iter().any(|parent| *parent == tag)
        };
        let tags = catalog.tags().iter().filter(inherits);
        Languages::Some(tags.map(ToString::to_string).collect())
    }

    /// Notes every record that is watched.
    fn every(&mut self, languages: &Languages) -> Result<(), Failure> {
        for record in self.watched()? {
            self.todo.add(&record, languages.clone());
        }
        Ok(())
    }

    /// Notes the records that name a photograph.
    fn photo(&mut self, path: &str) -> Result<(), Failure> {
        let name = path.rsplit('/').next().unwrap_or(path);
        for record in self.watched()? {
            let Some((project, _)) = &self.loaded else {
                break;
            };
            let files = project.records_named([record.as_str()]).by_name;
            let names_it = files.values().flatten().any(|file| {
                let file = crate::diagnostics::SourceFile::read(&project.root, file);
                file.is_ok_and(|file| file.text().contains(name))
            });
            if names_it {
                self.todo.add(&record, Languages::All);
            }
        }
        Ok(())
    }

    /// The records that are watched, by name.
    fn watched(&self) -> Result<Vec<String>, Failure> {
        let Some((project, _)) = &self.loaded else {
            return Ok(Vec::new());
        };
        match self.command.records.as_slice() {
            [] => {
                let records = project.records();
                let records = records.map_err(|problem| Failure::Problems(vec![problem]))?;
                Ok(records.by_name.into_keys().collect())
            }
            asked => build_command::record_names(project, asked),
        }
    }

    /// Builds some of what is left, the latest change first; nothing where nothing is.
    pub fn build(&mut self) -> Option<Made> {
        let (Some((_, loaded)), Some(engine)) = (&mut self.loaded, &self.engine) else {
            return None;
        };
        let (records, tags) = loop {
            let (records, languages) = self.todo.take(MOST_AT_ONCE)?;
            // A language that is not watched may have been saved.
            if let Some(tags) = tags(loaded, &self.command.locales, &languages) {
                break (records, tags);
            }
        };
        loaded.choose(&records, &tags);
        let (request, out) = (&self.request, &self.out);
        let report = self
            .threads
            .install(|| publish::build(loaded, request, out, Some(engine.as_ref())));
        let mut made = made(&report);
        let is_there = |record: &&String| loaded.chosen.iter().any(|(name, _)| name == *record);
        let gone = records.iter().filter(|record| !is_there(record));
        let gone = gone.map(|record| format!("{record}: the record is gone"));
        made.failed.extend(gone);
        self.keep(records.into_iter().collect(), report);
        Some(made)
    }

    /// Keeps what a build said of records, in the place of what an earlier one did.
    fn keep(&mut self, records: BTreeSet<String>, report: Report) {
        let (replaced, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.built)
            .into_iter()
            .partition(|(earlier, _)| !earlier.is_disjoint(&records));
        self.built = others;
        for (earlier, report) in replaced {
            // What was said of the others is lost with it: they are built again.
            let others = earlier.difference(&records);
            for record in others.filter(|_| !report.is_ok() || !report.diagnostics.is_empty()) {
                self.todo.add(record, Languages::All);
            }
        }
        self.built.push((records, report));
    }

    /// Checks what was built, with everything that is wrong or worth knowing; nothing where all
    /// is checked. A page depends on its own language; what is wrong, on all of them.
    pub fn check(&mut self) -> Option<Vec<Diagnostic>> {
        let mut problems = std::mem::take(&mut self.problems);
        let built = std::mem::take(&mut self.built);
        let records: Vec<String> = built.iter().flat_map(|(own, _)| own).cloned().collect();
        if records.is_empty() && problems.is_empty() {
            return None;
        }
        let real = self.real_locales();
        // A pseudo-locale is nobody's translation.
        let is_checked = !records.is_empty() && (!real.is_empty() || !self.has_pseudo());
        if let Some((_, loaded)) = self.loaded.as_mut().filter(|_| is_checked) {
            loaded.choose(&records, &real);
            let findings = self.threads.install(|| check(loaded, Options::default()));
            problems.extend(findings.problems);
        }
        for (_, report) in built {
            let own = of_build(report, &problems);
            problems.extend(own);
        }
        let problems = problems.into_iter();
        // A round is rarely about all languages of a record.
        let found: Ordered = problems
            .filter(|problem| problem.rule != Rule::NotPublished)
            .collect();
        Some(found.into_vec())
    }
}

/// The tags of languages that a round is about, among those that are watched; nothing where
/// there is none.
fn tags(loaded: &Loaded, asked: &[LanguageTag], languages: &Languages) -> Option<Vec<LanguageTag>> {
    let Languages::Some(tags) = languages else {
        return Some(asked.to_vec());
    };
    let watched: BTreeSet<String> = match asked {
        [] => {
            let locales = loaded.catalog.locales();
            let own = locales.filter(|locale| !loaded.is_draft(&locale.tag));
            own.map(|locale| locale.tag.to_string()).collect()
        }
        asked => asked.iter().map(ToString::to_string).collect(),
    };
    let both = tags
        .intersection(&watched)
        .filter_map(|tag| tag.parse().ok());
    let both: Vec<LanguageTag> = both.collect();
    (!both.is_empty()).then_some(both)
}

/// What was written, and what failed.
fn made(report: &Report) -> Made {
    let mut made = Made::default();
    for outcome in &report.outcomes {
        match &outcome.written {
            Some(files) => made.pages.extend(files.iter().cloned()),
            None => {
                let failed = format!("{} in {}", outcome.record, outcome.locale);
                made.failed.push(failed);
            }
        }
    }
    made.failed.extend(report.invalid.iter().cloned());
    made
}

/// What a build found that a check does not look for: it typesets. Where the check found no
/// error and a document could not be made, everything.
fn of_build(report: Report, checked: &[Diagnostic]) -> Vec<Diagnostic> {
    let is_unexplained = !report.is_ok() && !has_errors(checked);
    let problems = report.diagnostics.into_iter();
    let own = problems.filter(|problem| {
        is_unexplained
            || problem.rule.group() == Group::Page
            || matches!(problem.rule, Rule::UnwritableFile | Rule::LeftoverFile)
    });
    own.collect()
}
