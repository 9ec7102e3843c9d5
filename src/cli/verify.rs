//! `chancery verify`

use std::path::{Path, PathBuf};

use clap::Args;

use super::args::Profile;
use super::output::Output;
use super::release::{MakingArguments, load};
use super::{Failure, build as build_command, terminal};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::publish::Request;
use crate::record::LanguageTag;
use crate::release::sign::VerifyingKey;
use crate::release::verify::{Verified, file, folder, rebuilt};
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
    for path in &command.paths {
        let is_folder = path.is_dir();
        if is_folder && command.manifest.is_some() {
            return Err(Failure::Usage(
                format!(
                    "{} is a folder, which has a manifest of its own",
                    path.display()
                ),
                "leave out --manifest, or name single files".to_owned(),
            ));
        }
        let found = command.making.run.at_once(|| match is_folder {
            true => folder(path, key.as_ref()),
            false => file(path, &manifest_of(command, path), key.as_ref()),
        })?;
        let Verified {
            manifest,
            problems: of_path,
            right: of_right,
            unverified,
        } = found;
        right += of_right;
        let is_right = !has_errors(&of_path);
        problems.extend(of_path);
        for name in unverified {
            output.line(&format!(
                "{name} was not verified: name the key of the publisher with --key"
            ))?;
        }
        // What is damaged already need not be made again.
        if let Some(manifest) = manifest.filter(|_| command.rebuild && is_right) {
            let only = (!is_folder).then(|| path.file_name()?.to_str()).flatten();
            let (found, count) = rebuild(command, path, &manifest, only)?;
            problems.extend(found);
            rebuilt += count;
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

/// The manifest that a single file is compared with.
fn manifest_of(command: &VerifyCommand, path: &Path) -> PathBuf {
    let beside = || path.with_file_name(MANIFEST);
    command.manifest.clone().unwrap_or_else(beside)
}

/// Makes the documents of a release again; gives what differs, and how many were compared.
fn rebuild(
    command: &VerifyCommand,
    path: &Path,
    manifest: &Manifest,
    only: Option<&str>,
) -> Result<(Vec<Diagnostic>, usize), Failure> {
    let documents = manifest.documents.iter();
    let documents: Vec<_> = documents
        .filter(|it| only.is_none_or(|file| it.file == file))
        .collect();
    if documents.is_empty() {
        return Err(Failure::Usage(
            format!(
                "{} is no document, and is not made from the project",
                path.display()
            ),
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
            Diagnostic::new(Rule::ReleaseManifest, message).in_file(path),
        ])
    })?;
    let build = making.build(profile);
    let engine = build_command::engine(&build, build_command::limits(&build)?, &project)?;
    let program = release::program(engine.as_ref());
    let names: Vec<String> = documents.iter().map(|it| it.record.clone()).collect();
    let tags = documents.iter().map(|it| it.locale.parse::<LanguageTag>());
    let mut tags: Vec<LanguageTag> = tags.filter_map(Result::ok).collect();
    tags.dedup();
    let inputs = Inputs::of(&project).map_err(|problem| Failure::Problems(vec![problem]))?;
    let loaded = load(&project, &names, &tags)?;
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
            "make room on the disk, or name another folder for it in TMPDIR".to_owned(),
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
    let folder = match only {
        Some(_) => path.parent().unwrap_or(path),
        None => path,
    };
    // Both engines write the same bytes, so it does not count which one it was.
    again.program.engine.clone_from(&manifest.program.engine);
    let mut problems = rebuilt(folder, manifest, &again, only);
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
            .in_file(path)
            .help("make it again with that version of chancery"),
        );
    }
    Ok((problems, documents.len()))
}
