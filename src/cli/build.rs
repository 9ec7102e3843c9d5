//! `chancery build`

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::args::{BuildCommand, EngineName, Profile};
use super::output::Output;
use super::{Failure, edition, terminal};
use crate::catalog::Catalog;
use crate::catalog::pseudo::Pseudo;
use crate::compose::Form;
use crate::diagnostics::slashed;
use crate::engine::{Engine, Fonts, Inputs, Limits, Root, SetupError, Standards, TypstCli};
use crate::publish::{self, Loaded, Project, Request, builtin};
use crate::record::LanguageTag;
use crate::report::{Document, Report};
use crate::rules::Rule;

/// Makes the documents.
pub fn run(command: &BuildCommand) -> Result<(), Failure> {
    let output = Output::new(command.format, &command.project, command.run.quiet);
    output.finish(built(command, &output))
}

fn built(command: &BuildCommand, output: &Output) -> Result<(), Failure> {
    let source_date_epoch = source_date_epoch()?;
    let mut project = command.project.open()?;
    if command.deny_warnings {
        project.policy = project.policy.denying_warnings();
    }
    for deny in &command.deny {
        project.policy = project.policy.denying(deny.rule());
    }
    let records = record_names(&project, &command.records)?;
    let loaded = publish::load(&project, &records, &command.locales).map_err(Failure::Problems)?;
    let real = command.locales.iter();
    let real = real.filter(|tag| Pseudo::of(tag.language()).is_none());
    check_locales(&loaded, &real.cloned().collect::<Vec<_>>())?;
    if let Some(form) = command.edition {
        edition::check(&loaded, command, form.into())?;
    }
    let limits = limits(command)?;
    if command.typst.is_some() && command.engine != EngineName::TypstCli {
        return Err(Failure::Usage(
            "--typst names a program that the embedded engine does not run".to_owned(),
            "add `--engine typst-cli`, or leave out --typst".to_owned(),
        ));
    }
    check_profile(command)?;
    let out = command.out.clone().unwrap_or_else(|| default_out(&project));
    let request = Request {
        standards: standards(command),
        allow_fallback: command.allow_fallback,
        source_date_epoch,
        proof: command.proof,
        edition: command.edition.map(Form::from),
        verify: command.verify,
        attach: inputs(command, &project)?,
    };
    let engine = match command.emit {
        Some(_) => None,
        None => Some(engine(command, limits, &project)?),
    };
    let report = command
        .run
        .at_once(|| publish::build(&loaded, &request, &out, engine.as_deref()))?;
    output.report(
        &Report {
            problems: &report.diagnostics,
            allowed: &report.allowed,
            documents: &documents(&report),
        },
        |output| print_summary(&report, output),
    )?;
    if report.is_ok() {
        Ok(())
    } else {
        Err(Failure::Reported)
    }
}

/// The output folder as people type it: relative to where they are, if they can.
pub fn default_out(project: &Project) -> PathBuf {
    in_project(project, "out")
}

/// A folder of the project as people type it: relative to where they are, if they can.
pub fn in_project(project: &Project, name: &str) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let root = project.root.canonicalize();
    match (here, root) {
        (Ok(here), Ok(root)) if here == root => PathBuf::from(name),
        _ => project.root.join(name),
    }
}

/// Prints what was written and what failed, a line each.
fn print_summary(report: &publish::Report, output: &Output) -> Result<(), Failure> {
    for outcome in &report.outcomes {
        match &outcome.written {
            Some(files) => {
                for file in files {
                    output.line(&format!("wrote  {}", file.display()))?;
                }
            }
            None => output.line(&format!("failed {} in {}", outcome.record, outcome.locale))?,
        }
    }
    for record in &report.invalid {
        output.line(&format!("failed {record}"))?;
    }
    let written = report
        .outcomes
        .iter()
        .filter(|outcome| outcome.written.is_some())
        .count();
    let failed = report.outcomes.len() - written + report.invalid.len();
    output.line(&match failed {
        0 => terminal::counted(written, "document"),
        _ => format!(
            "{}, {failed} failed",
            terminal::counted(written, "document")
        ),
    })
}

/// The documents of a build, for a report.
fn documents(report: &publish::Report) -> Vec<Document> {
    let made = report.outcomes.iter().map(|outcome| Document {
        record: outcome.record.clone(),
        locale: Some(outcome.locale.clone()),
        files: outcome
            .written
            .as_ref()
            .map(|files| files.iter().map(|file| slashed(file)).collect()),
    });
    let invalid = report.invalid.iter().map(|record| Document {
        record: record.clone(),
        locale: None,
        files: None,
    });
    made.chain(invalid).collect()
}

/// The limits that were asked for, or the default ones.
pub fn limits(command: &BuildCommand) -> Result<Limits, Failure> {
    let mut limits = Limits::default();
    if let Some(seconds) = command.time_limit {
        limits.time = Duration::from_secs(seconds.into());
    }
    if let Some(mebibytes) = command.memory_limit {
        if !Limits::can_watch_memory() {
            return Err(Failure::Usage(
                "this system does not say how much memory a program holds (there is no \
                 /proc/self/status)"
                    .to_owned(),
                "leave out --memory-limit".to_owned(),
            ));
        }
        limits.memory = Some(u64::from(mebibytes) << 20);
    }
    Ok(limits)
}

/// The standards that the documents must meet: those of the profile, or those that were named.
pub fn standards(command: &BuildCommand) -> Standards {
    match command.profile {
        Profile::Reader => command.pdf_standard.clone(),
        profile => profile.standards(),
    }
}

/// What no archive takes.
fn check_profile(command: &BuildCommand) -> Result<(), Failure> {
    if command.profile != Profile::Archive {
        return Ok(());
    }
    if command.proof {
        return Err(Failure::Usage(
            "a proof is no document for an archive".to_owned(),
            "leave out --proof or --profile".to_owned(),
        ));
    }
    let pseudo = command.locales.iter();
    let mut pseudo = pseudo.filter(|tag| Pseudo::of(tag.language()).is_some());
    match pseudo.next() {
        Some(tag) => Err(Failure::Usage(
            format!("{tag} is a pseudo-locale, of which there is nothing to archive"),
            "leave it out, or leave out --profile".to_owned(),
        )),
        None => Ok(()),
    }
}

/// What the documents are made from besides records and translations, where they are to carry
/// their sources.
///
/// # Errors
/// As [`engine`].
pub fn inputs(command: &BuildCommand, project: &Project) -> Result<Option<Inputs>, Failure> {
    if command.profile != Profile::Archive {
        return Ok(None);
    }
    let (root, fonts) = folders(command, project).map_err(setup_failure)?;
    Ok(Some(Inputs::of(&root, &fonts)))
}

/// The templates and fonts of the project, or those of the program.
fn folders(command: &BuildCommand, project: &Project) -> Result<(Root, Fonts), SetupError> {
    let root = Root::open(&project.root, builtin::TEMPLATES)?;
    let fonts = Fonts::open(&project.root, builtin::FONTS)?;
    Ok((root, fonts.with_system_fonts(command.system_fonts)))
}

fn setup_failure(error: SetupError) -> Failure {
    let problem = crate::diagnostics::Diagnostic::new(Rule::Engine, error.to_string());
    let problem = match error.help() {
        Some(help) => problem.help(help),
        None => problem,
    };
    Failure::Problems(vec![problem])
}

/// The engine that was asked for, with the templates and fonts of the project.
///
/// # Errors
/// Templates or fonts that cannot be read, and a `typst` that cannot be run.
pub fn engine(
    command: &BuildCommand,
    limits: Limits,
    project: &Project,
) -> Result<Box<dyn Engine>, Failure> {
    let standards = standards(command);
    let setup = || -> Result<Box<dyn Engine>, SetupError> {
        let (root, fonts) = folders(command, project)?;
        Ok(match command.engine {
            #[cfg(feature = "embedded")]
            EngineName::Embedded => Box::new(
                crate::engine::Embedded::new(root, &fonts, &standards)?.with_limits(limits),
            ),
            EngineName::TypstCli => Box::new(
                TypstCli::new(typst_program(command).as_deref(), root, &fonts, &standards)?
                    .with_limits(limits),
            ),
        })
    };
    setup().map_err(setup_failure)
}

/// The typst program that was asked for, by the argument or else by the variable.
fn typst_program(command: &BuildCommand) -> Option<PathBuf> {
    let variable = || std::env::var_os("CHANCERY_TYPST").map(PathBuf::from);
    command.typst.clone().or_else(variable)
}

/// Records by name or by the path of their file.
pub fn record_names(project: &Project, given: &[String]) -> Result<Vec<String>, Failure> {
    let names = given.iter().map(|given| match record_name(project, given) {
        Some(name) => Ok(name),
        None => Err(no_record(project, given)),
    });
    names.collect()
}

/// The record of that name or file, where the project has it.
fn record_name(project: &Project, given: &str) -> Option<String> {
    let path = Path::new(given);
    let is_file = path
        .extension()
        .is_some_and(|ending| ending == "yaml" || ending == "yml");
    if !is_file {
        let known = project.records_named([given]).by_name;
        return known.into_keys().next();
    }
    // A file must be the one that the project has, not one of the same name; a link to
    // it may have another name.
    let real = path.canonicalize().ok();
    let paths = [Some(path), real.as_deref()].into_iter().flatten();
    let names = paths.filter_map(|path| path.file_stem()?.to_str());
    let known = project.records_named(names).by_name.into_iter();
    let mut same = known.filter(|(_, known)| {
        known.as_ref().is_ok_and(|known| {
            real.is_some() && project.root.join(known).canonicalize().ok() == real
                || path == known.as_path()
        })
    });
    same.next().map(|(name, _)| name)
}

/// The error for a record that the project does not have.
fn no_record(project: &Project, given: &str) -> Failure {
    let known = match project.records() {
        Ok(records) => records.by_name,
        Err(problem) => return Failure::Problems(vec![problem]),
    };
    let near = crate::diagnostics::did_you_mean(given, known.keys().map(String::as_str));
    Failure::Usage(
        format!("this project has no record {given:?}"),
        match near {
            _ if are_languages(project, given) => {
                format!("this is a language: did you mean `--locale {given}`?")
            }
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                "records are the files data/*.yaml; name them without folder and ending".to_owned()
            }
        },
    )
}

/// Whether a text names languages of the project, with commas between them.
fn are_languages(project: &Project, given: &str) -> bool {
    given.split(',').all(|tag| {
        let is_tag = tag.parse::<LanguageTag>().is_ok();
        is_tag && project.root.join(Catalog::FOLDER).join(tag).is_dir()
    })
}

/// The languages that were asked for must be there.
pub fn check_locales(loaded: &Loaded, locales: &[LanguageTag]) -> Result<(), Failure> {
    let unknown = locales
        .iter()
        .find(|tag| !loaded.catalog.tags().contains(tag.language()));
    match unknown {
        Some(tag) if Pseudo::of(tag.language()).is_some() => Err(Failure::Usage(
            format!("{tag} is a pseudo-locale, of which there are only pages"),
            format!("look at them with `chancery build --locale {tag}`"),
        )),
        Some(tag) => {
            let tags = loaded.catalog.tags().iter();
            let known: Vec<_> = tags.map(ToString::to_string).collect();
            Err(Failure::Usage(
                format!("this project has no translation into {tag}"),
                format!("it has {}", known.join(", ")),
            ))
        }
        None => Ok(()),
    }
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org), where it is set.
pub fn source_date_epoch() -> Result<Option<i64>, Failure> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    // Digits only; a sign is not in the specification. An instant is less than a day
    // before the end of the year 9999, so that it has a date in every zone.
    let last = jiff::Timestamp::MAX.as_second();
    let seconds = value
        .to_str()
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|text| text.parse::<i64>().ok())
        .filter(|seconds| (0..=last).contains(seconds));
    match seconds {
        Some(seconds) => Ok(Some(seconds)),
        None => Err(Failure::Usage(
            format!("SOURCE_DATE_EPOCH is {value:?}"),
            format!("expected whole seconds since 1970, from 0 to {last}, or no such variable"),
        )),
    }
}
