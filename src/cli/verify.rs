//! `chancery verify`

use std::path::{Path, PathBuf};

use clap::Args;

use super::args::Profile;
use super::output::Output;
use super::release::MakingArguments;
use super::{Failure, build as build_command, terminal};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::publish::{self, Request};
use crate::record::LanguageTag;
use crate::release::manifest::Document;
use crate::release::sign::VerifyingKey;
use crate::release::verify::{files, folder, rebuilt};
use crate::release::{self, Inputs, MANIFEST, Manifest, Order};
use crate::report::Report;
use crate::rules::Rule;

/// `chancery verify`
#[derive(Debug, Args)]
pub struct VerifyCommand {
    /// The folder of a release, or single files of one.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The manifest of the release, for single files [default: manifest.json beside the file].
    #[arg(long, value_name = "MANIFEST")]
    manifest: Option<PathBuf>,
    /// The public key of the publisher (minisign), or its file: checksums and manifest must be
    /// signed with it.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Makes the documents again from the project, and compares them byte for byte.
    #[arg(long)]
    rebuild: bool,
    /// How the documents are made again.
    #[command(flatten)]
    making: MakingArguments,
}

/// Compares a release with what it says of itself, and with what the project makes.
pub fn run(command: &VerifyCommand) -> Result<(), Failure> {
    let making = &command.making;
    let output = Output::new(making.format, &making.project, making.run.quiet);
    output.finish(verified(command, &output))
}

fn verified(command: &VerifyCommand, output: &Output) -> Result<(), Failure> {
    let key = command.key.as_deref().map(VerifyingKey::read).transpose();
    let key = key.map_err(|message| {
        let help = "name the publisher's key, as it is published: a line that begins with RW";
        Failure::Usage(message, help.to_owned())
    })?;
    let mut problems = Vec::new();
    let mut right = 0;
    let mut rebuilt = 0;
    for subject in subjects(command)? {
        let found = command.making.run.at_once(|| match &subject {
            Subject::Folder(path) => folder(path, key.as_ref()),
            Subject::Files(manifest, paths) => files(paths, manifest, key.as_ref()),
        })?;
        let is_right = !has_errors(&found.problems);
        right += found.right;
        problems.extend(found.problems);
        for name in found.unverified {
            output.line(&format!(
                "{name} was not verified: name the key of the publisher with --key"
            ))?;
        }
        // What is damaged already need not be made again.
        if let Some(manifest) = found.manifest.filter(|_| command.rebuild && is_right) {
            match rebuild(command, &subject, &manifest) {
                Ok((found, count)) => {
                    problems.extend(found);
                    rebuilt += count;
                }
                Err(Failure::Problems(found)) => problems.extend(found),
                Err(failure) => return Err(failure),
            }
        }
    }
    let report = Report {
        problems: &problems,
        allowed: &[],
        documents: &[],
    };
    output.report(&report, |_| Ok(()))?;
    if has_errors(&problems) {
        return Err(Failure::Reported);
    }
    output.line(&match command.rebuild {
        true => format!(
            "{} as released; {} made again, byte for byte the same",
            terminal::counted(right, "file"),
            terminal::counted(rebuilt, "document")
        ),
        false => format!("{} as released", terminal::counted(right, "file")),
    })
}

/// What is compared with one manifest.
enum Subject<'a> {
    /// The folder of a release.
    Folder(&'a Path),
    /// Single files, after the manifest.
    Files(PathBuf, Vec<&'a Path>),
}

impl Subject<'_> {
    /// Whether it has a document.
    fn has(&self, document: &Document) -> bool {
        match self {
            Self::Folder(_) => true,
            Self::Files(_, paths) => paths.iter().any(|path| path.ends_with(&document.file)),
        }
    }

    /// Where its documents are; of several folders the first, for messages.
    fn folder(&self) -> &Path {
        match self {
            Self::Folder(path) => path,
            Self::Files(manifest, paths) => {
                let first = paths.first().and_then(|path| path.parent());
                first.or(manifest.parent()).unwrap_or(Path::new(""))
            }
        }
    }
}

/// The folders and files that were named, those of one manifest together.
fn subjects(command: &VerifyCommand) -> Result<Vec<Subject<'_>>, Failure> {
    let mut subjects = Vec::new();
    for path in &command.paths {
        if !path.exists() {
            return Err(Failure::Usage(
                format!("there is no file or folder {}", path.display()),
                "name the folder of a release, or files of one".to_owned(),
            ));
        }
        if path.is_dir() {
            if command.manifest.is_some() {
                return Err(Failure::Usage(
                    format!(
                        "{} is a folder, which has a manifest of its own",
                        path.display()
                    ),
                    "leave out --manifest, or name single files".to_owned(),
                ));
            }
            subjects.push(Subject::Folder(path));
            continue;
        }
        let beside = || path.with_file_name(MANIFEST);
        let manifest = command.manifest.clone().unwrap_or_else(beside);
        let known = subjects.iter_mut().find_map(|subject| match subject {
            Subject::Files(known, paths) if *known == manifest => Some(paths),
            _ => None,
        });
        match known {
            Some(paths) => paths.push(path),
            None => subjects.push(Subject::Files(manifest, vec![path])),
        }
    }
    Ok(subjects)
}

/// Makes the documents of a release again; gives what differs, and how many were compared.
fn rebuild(
    command: &VerifyCommand,
    subject: &Subject,
    manifest: &Manifest,
) -> Result<(Vec<Diagnostic>, usize), Failure> {
    let documents = manifest.documents.iter();
    let documents: Vec<_> = documents.filter(|it| subject.has(it)).collect();
    let folder = subject.folder();
    if documents.is_empty() {
        return Err(Failure::Usage(
            "what was named is no document, and nothing else is made from the project".to_owned(),
            "name a PDF or the folder of a release, or leave out --rebuild".to_owned(),
        ));
    }
    let making = &command.making;
    let project = making.project.open()?;
    let profile = manifest.options.pdf_standards.parse().ok();
    let profile = profile.and_then(|standards| Profile::of(&standards));
    let profile = profile.ok_or_else(|| {
        let standards = &manifest.options.pdf_standards;
        let message = format!("no profile of this program has the PDF standards {standards:?}");
        Failure::Problems(vec![
            Diagnostic::new(Rule::ReleaseManifest, message).in_file(folder.join(MANIFEST)),
        ])
    })?;
    let build = making.build(profile);
    let engine = build_command::engine(&build, build_command::limits(&build)?, &project)?;
    let program = release::program(engine.as_ref());
    let names: Vec<String> = documents.iter().map(|it| it.record.clone()).collect();
    // A manifest with anything else was refused when it was read.
    let tags = documents.iter().map(|it| it.locale.parse::<LanguageTag>());
    let tags: Vec<LanguageTag> = tags.filter_map(Result::ok).collect();
    let inputs = Inputs::of(&project).map_err(|problem| Failure::Problems(vec![problem]))?;
    // What the project does not have any more is a difference, not a wrong command.
    let loaded = publish::load(&project, &names, &tags).map_err(Failure::Problems)?;
    let request = Request {
        standards: build_command::standards(&build),
        allow_fallback: false,
        source_date_epoch: manifest.options.source_date_epoch,
        proof: false,
        edition: None,
        verify: true,
        attach: build_command::inputs(&build, &project)?,
    };
    let order = Order {
        version: manifest.version.clone(),
        request: &request,
        engine: engine.as_ref(),
        previous: None,
    };
    let scratch = tempfile::tempdir().map_err(|error| {
        Failure::Usage(
            format!("there is no place to make the documents again: {error}"),
            "free space on the disk, or name another folder for it in TMPDIR".to_owned(),
        )
    })?;
    let staged = making
        .run
        .at_once(|| release::stage(&loaded, &order, inputs, scratch.path()))?;
    let (report, again) = staged.map_err(Failure::Problems)?;
    let Some(mut again) = again else {
        return Err(Failure::Problems(report.diagnostics));
    };
    let is_same_program = again.program.chancery == manifest.program.chancery
        && again.program.typst == manifest.program.typst;
    // Both engines write the same bytes, so it does not count which one it was.
    again.program.engine.clone_from(&manifest.program.engine);
    let is_whole = matches!(subject, Subject::Folder(_));
    let mut problems = rebuilt(folder, manifest, &again, &documents, is_whole);
    if !is_same_program && has_errors(&problems) {
        let made = &manifest.program;
        problems.insert(
            0,
            Diagnostic::new(
                Rule::ReleaseSource,
                format!(
                    "the release was made by chancery {} with Typst {}, and this is {} with {}",
                    made.chancery, made.typst, program.chancery, program.typst
                ),
            )
            .in_file(folder.join(MANIFEST))
            .help("make it again with that version of chancery"),
        );
    }
    Ok((problems, documents.len()))
}
