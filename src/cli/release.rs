//! `chancery release`

use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;

use super::args::{
    BuildCommand, Deny, EngineName, Format, Profile, ProjectArguments, RunArguments,
};
use super::output::Output;
use super::{Failure, build as build_command, terminal};
use crate::catalog::pseudo::Pseudo;
use crate::check::{Findings, Options, check};
use crate::diagnostics::{Diagnostic, Ordered, has_errors};
use crate::engine::Standards;
use crate::publish::{self, Loaded, Request};
use crate::record::LanguageTag;
use crate::release::sign::{ENDING, Key};
use crate::release::{self, Inputs, MANIFEST, Manifest, Order, Place, SUMS};
use crate::report::Report;
use crate::rules::Rule;

/// The variable with the password of a key.
const PASSWORD: &str = "CHANCERY_KEY_PASSWORD";

/// `chancery release`
#[derive(Debug, Args)]
pub struct ReleaseCommand {
    /// Records by name or file [default: all].
    #[arg(value_name = "RECORD")]
    records: Vec<String>,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    locales: Vec<LanguageTag>,
    /// The version of the release, such as 1.4.0: it becomes part of the names of the archives.
    #[arg(long = "version", value_name = "V", value_parser = release::version)]
    release_version: Option<String>,
    /// The folder of the release, which is replaced as a whole [default: `dist` in the project].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The manifest of the release before: the notes list what has changed since.
    #[arg(long, value_name = "MANIFEST")]
    previous: Option<PathBuf>,
    /// Signs checksums and manifest with this secret key of minisign; its password is in the
    /// variable CHANCERY_KEY_PASSWORD, where it has one.
    #[arg(long, value_name = "KEY")]
    sign: Option<PathBuf>,
    /// Refuses documents with translations whose source text has changed, or that nobody has
    /// reviewed as they are (`chancery review`).
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    deny: Vec<Deny>,
    /// Makes every warning an error.
    #[arg(long)]
    deny_warnings: bool,
    /// What the documents are for: their PDF standards, and whether they carry what they were made
    /// from.
    #[arg(long, value_enum, default_value_t)]
    profile: Profile,
    /// How the documents are made.
    #[command(flatten)]
    pub(super) making: MakingArguments,
}

/// How the documents of a release are made, for the first time or again.
#[derive(Clone, Debug, Args)]
pub struct MakingArguments {
    /// What turns the Typst source into a PDF.
    #[arg(long, value_enum, default_value_t = EngineName::DEFAULT)]
    engine: EngineName,
    /// The typst program, for `--engine typst-cli` [default: the variable CHANCERY_TYPST, or `typst`
    /// on the PATH].
    #[arg(long, value_name = "PATH")]
    typst: Option<PathBuf>,
    /// How problems are printed.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    /// How much is done at once, and what is printed.
    #[command(flatten)]
    pub(super) run: RunArguments,
    /// The project.
    #[command(flatten)]
    pub(super) project: ProjectArguments,
}

impl MakingArguments {
    /// The build that makes the documents for somebody.
    pub(super) fn build(&self, profile: Profile) -> BuildCommand {
        BuildCommand {
            records: Vec::new(),
            locales: Vec::new(),
            engine: self.engine,
            typst: self.typst.clone(),
            emit: None,
            out: None,
            project: self.project.clone(),
            pdf_standard: Standards::default(),
            profile,
            allow_fallback: false,
            proof: false,
            edition: None,
            verify: true,
            deny_warnings: false,
            deny: Vec::new(),
            format: self.format,
            system_fonts: false,
            run: self.run,
            time_limit: None,
            memory_limit: None,
        }
    }
}

/// Checks everything, makes the documents, and puts together what is published.
pub fn run(command: &ReleaseCommand) -> Result<(), Failure> {
    let making = &command.making;
    let output = Output::new(making.format, &making.project, making.run.quiet);
    output.finish(released(command, &output))
}

fn released(command: &ReleaseCommand, output: &Output) -> Result<(), Failure> {
    let making = &command.making;
    let source_date_epoch = build_command::source_date_epoch()?;
    let mut project = making.project.open()?;
    if command.deny_warnings {
        project.policy = project.policy.denying_warnings();
    }
    for deny in &command.deny {
        project.policy = project.policy.denying(deny.rule());
    }
    let no_drafts =
        |tag: &&LanguageTag| project.drafts.contains(tag) || Pseudo::of(tag.language()).is_some();
    if let Some(tag) = command.locales.iter().find(no_drafts) {
        return Err(Failure::Usage(
            format!("{tag} is not published: it is a draft or a pseudo-locale"),
            "take it out of `draft-locales` in chancery.toml once it is finished".to_owned(),
        ));
    }
    let previous = command.previous.as_deref().map(manifest).transpose()?;
    let key = command.sign.as_deref().map(key).transpose()?;
    let records = build_command::record_names(&project, &command.records)?;
    let inputs = Inputs::of(&project).map_err(|problem| Failure::Problems(vec![problem]))?;
    let loaded = publish::load(&project, &records, &command.locales).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    let found = checked(command, &loaded, output)?;
    let build = making.build(command.profile);
    let engine = build_command::engine(&build, build_command::limits(&build)?, &project)?;
    let request = Request {
        standards: build_command::standards(&build),
        allow_fallback: false,
        source_date_epoch,
        proof: false,
        edition: None,
        verify: true,
        attach: build_command::inputs(&build, &project)?,
    };
    let order = Order {
        version: command.release_version.clone(),
        request: &request,
        engine: engine.as_ref(),
        previous: previous.as_ref(),
    };
    let out = command.out.clone();
    let out = &out.unwrap_or_else(|| build_command::in_project(&project, "dist"));
    let refused = |error: io::Error| {
        let problem = Diagnostic::new(
            Rule::UnwritableFile,
            format!("the release cannot be put there: {error}"),
        );
        let help = "an earlier release is as it was; name another folder with --out";
        Failure::Problems(vec![problem.in_file(out).help(help)])
    };
    let place = Place::prepare(out).map_err(refused)?;
    let progress = output.progress("made", loaded.chosen.len());
    let loaded = progress.of(loaded);
    let staged = making
        .run
        .at_once(|| release::stage(&loaded, &order, inputs, place.folder()))?;
    drop(progress);
    let (report, manifest) = staged.map_err(Failure::Problems)?;
    // Much of what a check finds a build finds again.
    let mut problems: Ordered = found.problems.into_iter().collect();
    problems.extend(report.diagnostics);
    let mut allowed: Ordered = found.allowed.into_iter().collect();
    allowed.extend(report.allowed);
    output.report(
        &Report {
            problems: &problems.into_vec(),
            allowed: &allowed.into_vec(),
            documents: &[],
        },
        |_| Ok(()),
    )?;
    let Some(manifest) = manifest else {
        return Err(Failure::Reported);
    };
    if let Some(key) = &key {
        sign(key, place.folder()).map_err(refused)?;
    }
    release::replace(place).map_err(refused)?;
    output.line(&format!(
        "released {} in {} to {}",
        terminal::counted(manifest.documents.len(), "document"),
        terminal::counted(manifest.languages.len(), "language"),
        out.display()
    ))
}

/// Signs the checksums and the manifest of a release.
fn sign(key: &Key, folder: &Path) -> io::Result<()> {
    for name in [SUMS, MANIFEST] {
        let bytes = fs::read(folder.join(name))?;
        let signature = key.sign(name, &bytes).map_err(io::Error::other)?;
        let path = folder.join(format!("{name}{ENDING}"));
        publish::write(&path, signature.as_bytes())
            .map_err(|problem| io::Error::other(problem.message))?;
    }
    Ok(())
}

/// What `chancery check` finds; an error is reported before a page is made.
fn checked(
    command: &ReleaseCommand,
    loaded: &Loaded,
    output: &Output,
) -> Result<Findings, Failure> {
    let options = Options {
        unused: false,
        deny_warnings: command.deny_warnings,
    };
    let findings = command.making.run.at_once(|| check(loaded, options))?;
    if has_errors(&findings.problems) {
        let report = Report {
            problems: &findings.problems,
            allowed: &findings.allowed,
            documents: &[],
        };
        output.report(&report, |_| Ok(()))?;
        return Err(Failure::Reported);
    }
    Ok(findings)
}

/// Reads the manifest of an earlier release.
fn manifest(path: &Path) -> Result<Manifest, Failure> {
    Manifest::read(path).map_err(|message| {
        let problem = Diagnostic::new(
            Rule::ReleaseManifest,
            format!("the manifest of the release before cannot be read: {message}"),
        );
        Failure::Problems(vec![problem.in_file(path).help(
            "name the manifest.json of an earlier release, or leave out --previous where there is none",
        )])
    })
}

fn key(path: &Path) -> Result<Key, Failure> {
    let password = || {
        std::env::var(PASSWORD).map_err(|_| {
            format!(
                "{} has a password, and the variable {PASSWORD} is not set",
                path.display()
            )
        })
    };
    Key::read(path, password).map_err(|message| {
        Failure::Usage(
            message,
            "name a secret key that `minisign -G` or `rsign generate` has made".to_owned(),
        )
    })
}
