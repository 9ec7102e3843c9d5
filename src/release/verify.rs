//! A release that somebody has, compared with what it says of itself.

mod document;
mod rebuilt;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::manifest::{Kind, MANIFEST, Manifest, Sha256, read, read_text};
use super::place::digest;
use super::sign::{ENDING, VerifyingKey};
use super::{SUMS, archive, archives, sums};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

pub use rebuilt::rebuilt;

/// What was looked at, and what is wrong.
#[derive(Debug, Default)]
pub struct Verified {
    /// What the release says of itself, where that can be read and is what was signed or summed.
    pub manifest: Option<Manifest>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
    /// How many files are what they should be.
    pub right: usize,
    /// Signatures that are there and that nobody asked to verify.
    pub unverified: Vec<String>,
}

/// Compares all files of a release with its checksums and its manifest, the archives with the
/// documents, and the documents with what they claim to be. With a key, signatures as well.
pub fn folder(folder: &Path, key: Option<&VerifyingKey>) -> Verified {
    let mut verified = Verified::default();
    let names = match names(folder) {
        Ok(names) => names,
        Err(error) => {
            let message = format!("the folder of the release cannot be read: {error}");
            let problem = Diagnostic::new(Rule::ReleaseFile, message).in_file(folder);
            verified.problems.push(problem);
            return verified;
        }
    };
    verified.signatures(folder, &names, &[SUMS, MANIFEST], key);
    let digests: BTreeMap<&str, io::Result<(u64, Sha256)>> = names
        .par_iter()
        .map(|name| (name.as_str(), digest(&folder.join(name))))
        .collect();
    let sums = verified.sums(folder);
    let manifest = match sums.as_ref().and_then(|sums| sums.sums.get(MANIFEST)) {
        Some(sum) if digests.get(MANIFEST).is_some_and(|it| is(it, sum)) => {
            verified.manifest(&folder.join(MANIFEST))
        }
        // Its own line says what is wrong with it.
        _ => None,
    };
    let damaged = compare(
        &mut verified,
        folder,
        &digests,
        sums.as_ref(),
        manifest.as_ref(),
    );
    if let Some(manifest) = manifest {
        let documents: Vec<_> = manifest
            .documents
            .par_iter()
            .filter(|it| !damaged.contains(it.file.as_str()))
            .flat_map_iter(|it| document::check(folder, it, &manifest.options))
            .collect();
        verified.problems.extend(documents);
        let is_whole = manifest
            .documents
            .iter()
            .all(|it| !damaged.contains(it.file.as_str()));
        if is_whole {
            verified.archives(folder, &manifest, &damaged);
        }
        verified.manifest = Some(manifest);
    }
    verified
}

/// Compares single files with a manifest. With a key, the signature of the manifest as well.
pub fn files(paths: &[&Path], manifest_path: &Path, key: Option<&VerifyingKey>) -> Verified {
    let mut verified = Verified::default();
    let folder = manifest_path.parent().unwrap_or(Path::new(""));
    let of_manifest = manifest_path.file_name().and_then(|it| it.to_str());
    let of_manifest = of_manifest.unwrap_or(MANIFEST);
    let signed: Vec<String> = [of_manifest.to_owned(), format!("{of_manifest}{ENDING}")]
        .into_iter()
        .filter(|name| folder.join(name).exists())
        .collect();
    verified.signatures(folder, &signed, &[of_manifest], key);
    let Some(manifest) = verified.manifest(manifest_path) else {
        return verified;
    };
    let listed = manifest.all_files();
    for path in paths {
        let found = file(path, &manifest, &listed);
        verified.right += usize::from(found.is_empty());
        verified.problems.extend(found);
    }
    verified.manifest = Some(manifest);
    verified
}

/// What is wrong with a single file.
fn file(
    path: &Path,
    manifest: &Manifest,
    listed: &BTreeMap<&str, (&Sha256, u64)>,
) -> Vec<Diagnostic> {
    let problem = |message: String| Diagnostic::new(Rule::ReleaseFile, message).in_file(path);
    let name = path.file_name().and_then(|it| it.to_str());
    let name = name.unwrap_or_default();
    let (size, digest) = match digest(path) {
        Ok(found) => found,
        Err(error) => return vec![problem(format!("the file cannot be read: {error}"))],
    };
    match listed.get(name) {
        None => vec![
            problem(format!("the manifest has no file of the name {name:?}")).help(
                "files keep the names that they were released under; this one is no part of the \
                 release, or was renamed",
            ),
        ],
        Some((sum, listed)) if digest != **sum || size != *listed => {
            vec![differs(path, &digest, sum, "the manifest")]
        }
        Some(_) => match manifest.document(name) {
            Some(document) => {
                let folder = path.parent().unwrap_or(Path::new(""));
                document::check(folder, document, &manifest.options)
            }
            None => Vec::new(),
        },
    }
}

/// Whether a file has a checksum.
fn is(digest: &io::Result<(u64, Sha256)>, sum: &Sha256) -> bool {
    digest.as_ref().is_ok_and(|(_, digest)| digest == sum)
}

/// The names of the files in a folder. A folder in it is there with a `/`, which no file of a
/// release has.
fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let mut name = entry.file_name().to_string_lossy().into_owned();
        if !entry.file_type()?.is_file() {
            name.push('/');
        }
        names.insert(name);
    }
    Ok(names)
}

/// The checksums, and the file that they are in.
struct Sums {
    sums: BTreeMap<String, Sha256>,
    file: Arc<SourceFile>,
}

impl Sums {
    /// The line of a file.
    fn line(&self, name: &str) -> Option<Location> {
        let is_it = |line: &&str| line.split_once("  ").is_some_and(|(_, it)| it == name);
        let line = self.file.text().lines().find(is_it)?;
        let range = self.file.range_of(line)?;
        Some(Location::new(&self.file, range))
    }
}

impl Verified {
    fn problem(&mut self, rule: Rule, path: &Path, message: String, help: &str) {
        let problem = Diagnostic::new(rule, message).in_file(path);
        self.problems.push(match help {
            "" => problem,
            help => problem.help(help),
        });
    }

    /// Verifies the signatures of some files; without a key, notes that they are there.
    fn signatures<'a>(
        &mut self,
        folder: &Path,
        names: impl IntoIterator<Item = &'a String> + Clone,
        signed: &[&str],
        key: Option<&VerifyingKey>,
    ) {
        let has = |name: &str| names.clone().into_iter().any(|it| it == name);
        for name in signed {
            let of_name = format!("{name}{ENDING}");
            let path = folder.join(&of_name);
            let Some(key) = key else {
                if has(&of_name) {
                    self.unverified.push(of_name);
                }
                continue;
            };
            if !has(&of_name) {
                let message = format!("{name} is not signed: there is no {of_name}");
                let help = "download the signature as well; a release that was not signed cannot be \
                            verified with a key";
                self.problem(Rule::ReleaseSignature, &path, message, help);
                continue;
            }
            let read = read(&folder.join(name)).and_then(|bytes| Ok((bytes, read_text(&path)?)));
            let result = match read {
                Ok((bytes, signature)) => key.verify(name, &bytes, &signature),
                Err(error) => Err(error.to_string()),
            };
            match result {
                Ok(()) => self.right += 1,
                Err(message) => {
                    let help = "what it signs was changed, or it was signed with another key: do not \
                                use these files";
                    self.problem(Rule::ReleaseSignature, &path, message, help);
                }
            }
        }
    }

    fn sums(&mut self, folder: &Path) -> Option<Sums> {
        let path = folder.join(SUMS);
        let text = match read_text(&path) {
            Ok(text) => text,
            Err(error) => {
                let message = format!("the checksums cannot be read: {error}");
                let help = "a folder of a release has this file; to verify single files, name them";
                self.problem(Rule::ReleaseFile, &path, message, help);
                return None;
            }
        };
        let file = SourceFile::new(path, text);
        match sums::parse(file.text()) {
            Ok(sums) => Some(Sums { sums, file }),
            Err(problems) => {
                self.problems
                    .extend(problems.into_iter().map(|(line, message)| {
                        Diagnostic::new(Rule::ReleaseChecksum, message)
                            .at(Location::new(&file, file.line_range(line)), "in this line")
                            .help("download the file again")
                    }));
                None
            }
        }
    }

    fn manifest(&mut self, path: &Path) -> Option<Manifest> {
        let found = Manifest::read(path);
        found
            .map_err(|message| {
                let message = format!("the manifest cannot be read: {message}");
                let help = "name the manifest of the release with --manifest, or download it again";
                self.problem(Rule::ReleaseManifest, path, message, help);
            })
            .ok()
    }

    /// Compares the archives with the documents that they hold.
    fn archives(&mut self, folder: &Path, manifest: &Manifest, damaged: &BTreeSet<String>) {
        let expected = archives(manifest);
        let archives = manifest
            .files
            .iter()
            .filter(|(_, it)| it.kind == Kind::Archive);
        for (name, _) in archives {
            if !expected.iter().any(|(it, _)| it == name) {
                let message =
                    "an archive that the manifest has and that is of no language".to_owned();
                self.problem(Rule::ReleaseManifest, &folder.join(name), message, "");
            }
        }
        for (name, documents) in expected {
            if damaged.contains(&name) {
                continue;
            }
            let path = folder.join(&name);
            let Some(listed) = manifest.files.get(&name) else {
                let message = "the manifest lacks this archive".to_owned();
                self.problem(Rule::ReleaseManifest, &path, message, "");
                continue;
            };
            let again = || -> io::Result<(u64, Sha256)> {
                let scratch = tempfile::NamedTempFile::new()?;
                let documents = documents.iter().map(String::as_str);
                archive::write(scratch.path(), folder, documents)?;
                digest(scratch.path())
            };
            match again() {
                Ok((_, sum)) if sum == listed.sha256 => {}
                Ok(_) => {
                    let message =
                        "the archive does not hold the documents of the release alone, as \
                                   they are beside it"
                            .to_owned();
                    self.problem(
                        Rule::ReleaseFile,
                        &path,
                        message,
                        "use the documents beside it",
                    );
                }
                Err(error) => {
                    let message = format!("the archive cannot be made again: {error}");
                    self.problem(Rule::ReleaseFile, &path, message, "");
                }
            }
        }
    }
}

/// Compares what is there with what the checksums and the manifest say; gives the names of the
/// files that are not what they should be.
fn compare(
    verified: &mut Verified,
    folder: &Path,
    digests: &BTreeMap<&str, io::Result<(u64, Sha256)>>,
    sums: Option<&Sums>,
    manifest: Option<&Manifest>,
) -> BTreeSet<String> {
    let listed = manifest.map(Manifest::all_files).unwrap_or_default();
    let summed = sums.map(|it| &it.sums);
    let mut names: BTreeSet<&str> = digests.keys().copied().collect();
    names.extend(summed.into_iter().flatten().map(|(name, _)| name.as_str()));
    names.extend(listed.keys().copied());
    names.remove(SUMS);
    let mut damaged = BTreeSet::new();
    for name in names {
        let path = folder.join(name);
        let sum = summed.and_then(|it| it.get(name));
        let entry = listed.get(name).map(|(sum, _)| *sum);
        let before = verified.problems.len();
        match (digests.get(name), sum, entry) {
            (None, ..) => {
                let message = "the release has this file, and it is not here".to_owned();
                let help = "download it, or name the files that are to be verified";
                verified.problem(Rule::ReleaseFile, &path, message, help);
            }
            (Some(Err(error)), ..) => {
                let message = format!("the file cannot be read: {error}");
                verified.problem(Rule::ReleaseFile, &path, message, "");
            }
            (Some(Ok(_)), None, None) if is_signature(name) => continue,
            (Some(Ok(_)), None, None) if summed.is_none() => continue,
            (Some(Ok(_)), None, None) => {
                let message = "the file is no part of the release".to_owned();
                verified.problem(
                    Rule::ReleaseFile,
                    &path,
                    message,
                    "remove it from the folder",
                );
            }
            (Some(Ok(_)), None, Some(_)) if summed.is_some() => {
                let message = format!("{SUMS} has no line for this file, which the manifest has");
                verified.problem(Rule::ReleaseChecksum, &path, message, "download both again");
            }
            (Some(Ok(_)), Some(_), None) if manifest.is_some() && name != MANIFEST => {
                let message = format!("the manifest lacks this file, for which {SUMS} has a line");
                verified.problem(Rule::ReleaseManifest, &path, message, "download both again");
            }
            (Some(Ok((_, digest))), Some(sum), entry) if digest != sum => {
                if entry == Some(digest) {
                    let message = format!(
                        "the checksum of {name} is another one in the manifest, which is that of the file"
                    );
                    let problem = Diagnostic::new(Rule::ReleaseChecksum, message);
                    let line = sums.and_then(|it| it.line(name));
                    verified.problems.push(match line {
                        Some(line) => problem.at(line, "in this line"),
                        None => problem.in_file(folder.join(SUMS)),
                    });
                } else {
                    verified.problems.push(differs(&path, digest, sum, SUMS));
                }
            }
            (Some(Ok((_, digest))), _, Some(entry)) if digest != entry => {
                verified
                    .problems
                    .push(differs(&path, digest, entry, "the manifest"));
            }
            (Some(Ok((size, _))), _, Some(_))
                if listed.get(name).is_some_and(|it| it.1 != *size) =>
            {
                let message = format!("the manifest says another length than {size} bytes");
                verified.problem(Rule::ReleaseManifest, &path, message, "");
            }
            (Some(Ok(_)), ..) => verified.right += 1,
        }
        if verified.problems.len() > before {
            damaged.insert(name.to_owned());
        }
    }
    damaged
}

/// Whether a file is the signature of one that is signed.
fn is_signature(name: &str) -> bool {
    let signed = name.strip_suffix(ENDING);
    signed.is_some_and(|name| name == SUMS || name == MANIFEST)
}

/// The problem of a file with another content than it should have.
fn differs(path: &Path, found: &Sha256, expected: &Sha256, by: &str) -> Diagnostic {
    let message =
        format!("the file was changed: its checksum is {found}, and {by} says {expected}");
    Diagnostic::new(Rule::ReleaseChecksum, message)
        .in_file(path)
        .help("do not use it; download it again")
}
