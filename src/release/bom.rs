//! What the program and the pages are made of: a bill of materials (CycloneDX 1.6, JSON).

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde::Deserialize;
use serde_json::{Value, json};

use super::manifest::{Input, Manifest};
use crate::files::{FONTS, TEMPLATES};

/// The name of the bill of materials in a release.
pub const BOM: &str = "sbom.cdx.json";

/// The crates that this program was built with, as its own lock file has them.
const LOCK: &str = include_str!("../../Cargo.lock");
/// The settings of its package: which of the crates only its tests need.
const PACKAGE: &str = include_str!("../../Cargo.toml");
/// The licence of each crate (SPDX), which a lock file does not have.
const LICENCES: &str = include_str!("licences.tsv");

/// A lock file of Cargo.
#[derive(Deserialize)]
struct Lock {
    package: Vec<Crate>,
}

/// A crate of a lock file.
#[derive(Deserialize)]
struct Crate {
    name: String,
    version: String,
    /// SHA-256 of its package; none for the program itself.
    checksum: Option<String>,
    /// `name`, or `name version` where there are several.
    #[serde(default)]
    dependencies: Vec<String>,
}

impl Crate {
    /// Its address (purl).
    fn reference(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

/// The bill of materials of a release: the program, its crates, and the fonts and templates
/// of the documents.
///
/// # Errors
/// What the reader of the lock file and the serializer say; none that a built program can have.
pub fn render(manifest: &Manifest) -> io::Result<String> {
    let crates = crates().map_err(io::Error::other)?;
    let licences = licences();
    let components = crates.iter().map(|it| component(it, &licences));
    let mut components: Vec<Value> = components.collect();
    let is_design = |path: &str| [FONTS, TEMPLATES].iter().any(|it| path.starts_with(*it));
    let files = manifest.inputs.iter().filter(|(path, _)| is_design(path));
    components.extend(files.map(|(path, input)| file(path, input)));
    let by_name = by_name(&crates);
    let dependencies: Vec<Value> = crates
        .iter()
        .map(|it| {
            let on = it.dependencies.iter();
            let on: BTreeSet<String> = on
                .filter_map(|name| Some(by_name.get(name.as_str())?.reference()))
                .collect();
            json!({ "ref": it.reference(), "dependsOn": on })
        })
        .collect();
    let mut release = json!({ "type": "data", "bom-ref": "documents", "name": "documents" });
    if let Some(version) = &manifest.version {
        release["version"] = json!(version);
    }
    let bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": release },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&bom)? + "\n")
}

fn component(it: &Crate, licences: &Licences) -> Value {
    let is_program = it.checksum.is_none();
    let mut component = json!({
        "type": if is_program { "application" } else { "library" },
        "bom-ref": it.reference(),
        "name": it.name,
        "version": it.version,
        "purl": it.reference(),
    });
    if let Some(checksum) = &it.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(licence) = licences.get(&(it.name.as_str(), it.version.as_str())) {
        component["licenses"] = json!([{ "expression": licence }]);
    }
    component
}

fn file(path: &str, input: &Input) -> Value {
    json!({
        "type": "file",
        "bom-ref": path,
        "name": path,
        "hashes": [{ "alg": "SHA-256", "content": input.sha256.as_str() }],
    })
}

/// The crates that the program needs on any system, without those of its tests alone.
fn crates() -> Result<Vec<Crate>, toml::de::Error> {
    let lock: Lock = toml::from_str(LOCK)?;
    let for_tests = for_tests()?;
    let program = env!("CARGO_PKG_NAME");
    let needed: BTreeSet<(String, String)> = {
        let by_name = by_name(&lock.package);
        let mut needed = BTreeSet::new();
        let mut open: Vec<&Crate> = by_name.get(program).copied().into_iter().collect();
        while let Some(it) = open.pop() {
            if !needed.insert((it.name.clone(), it.version.clone())) {
                continue;
            }
            let is_program = it.name == program;
            let on = it.dependencies.iter();
            let on = on.filter(|name| !(is_program && for_tests.contains(first_word(name))));
            open.extend(on.filter_map(|name| by_name.get(name.as_str()).copied()));
        }
        needed
    };
    let found = lock.package.into_iter();
    let found = found.filter(|it| needed.contains(&(it.name.clone(), it.version.clone())));
    Ok(found.collect())
}

/// By the name that a lock file gives them: with the version, and without it where that is
/// enough.
fn by_name(crates: &[Crate]) -> BTreeMap<String, &Crate> {
    let mut found = BTreeMap::new();
    for it in crates {
        found.insert(it.name.clone(), it);
        found.insert(format!("{} {}", it.name, it.version), it);
    }
    found
}

fn first_word(name: &str) -> &str {
    name.split_once(' ').map_or(name, |(first, _)| first)
}

/// The crates that only the tests of the program name.
fn for_tests() -> Result<BTreeSet<String>, toml::de::Error> {
    let package: toml::Table = toml::from_str(PACKAGE)?;
    let names = |section: &str| -> BTreeSet<String> {
        let section = package.get(section).and_then(toml::Value::as_table);
        section
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect()
    };
    Ok(&names("dev-dependencies") - &names("dependencies"))
}

/// Licences by name and version of a crate.
type Licences = BTreeMap<(&'static str, &'static str), &'static str>;

fn licences() -> Licences {
    let lines = LICENCES.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        Some(((cells.next()?, cells.next()?), cells.next()?))
    });
    lines.collect()
}
