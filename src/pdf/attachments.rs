//! The files that a PDF carries (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).

use std::collections::BTreeSet;

use super::{Damage, Dictionary, File, Object};

/// How many files a document may carry.
const MOST: usize = 1000;
/// How deep the tree of their names may be nested.
const DEEPEST: usize = 8;

/// A file that a document carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its name: a path with `/`, or what somebody has put there.
    pub name: String,
    /// How it relates to the document: `Source`, `Supplement`.
    pub relationship: Option<String>,
    /// Its type: `application/yaml`.
    pub mime_type: Option<String>,
    /// What it is, for people.
    pub description: Option<String>,
    /// Whether the document as a whole is what it relates to.
    pub is_associated: bool,
    /// Its content.
    pub data: Vec<u8>,
}

/// The files that a document carries, in the order of their names.
///
/// # Errors
/// A tree of names or a file that cannot be read, and more than 1000 files.
pub fn attachments(file: &File) -> Result<Vec<Attached>, Damage> {
    let catalog = file.catalog()?;
    let associated = match file.value(&catalog, b"AF")? {
        Some(Object::Array(files)) => files,
        _ => Vec::new(),
    };
    let names = file.dictionary(&catalog, b"Names")?.unwrap_or_default();
    let Some(root) = file.dictionary(&names, b"EmbeddedFiles")? else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    collect(file, &root, 0, &mut seen, &mut found)?;
    let read = found.iter().map(|specification| {
        let is_associated = associated.contains(specification);
        let Object::Dictionary(specification) = file.resolve(specification)? else {
            return Err(Damage::new("an attachment is no dictionary"));
        };
        read(file, &specification, is_associated)
    });
    read.collect()
}

/// The specifications of files in a tree of names (7.9.6).
fn collect(
    file: &File,
    node: &Dictionary,
    depth: usize,
    seen: &mut BTreeSet<u32>,
    found: &mut Vec<Object>,
) -> Result<(), Damage> {
    if depth > DEEPEST {
        let what = format!("the names of attachments are nested more than {DEEPEST} deep");
        return Err(Damage::new(what));
    }
    if let Some(Object::Array(names)) = file.value(node, b"Names")? {
        found.extend(names.chunks_exact(2).map(|pair| pair[1].clone()));
        if found.len() > MOST {
            let what = format!("the document has more than {MOST} attachments");
            return Err(Damage::new(what));
        }
    }
    if let Some(Object::Array(kids)) = file.value(node, b"Kids")? {
        for kid in &kids {
            if let Object::Reference(number) = kid
                && !seen.insert(*number)
            {
                return Err(Damage::new(
                    "the names of attachments lead back to themselves",
                ));
            }
            if let Object::Dictionary(kid) = file.resolve(kid)? {
                collect(file, &kid, depth + 1, seen, found)?;
            }
        }
    }
    Ok(())
}

fn read(file: &File, specification: &Dictionary, is_associated: bool) -> Result<Attached, Damage> {
    let text = |key: &[u8]| -> Result<Option<String>, Damage> {
        let value = file.value(specification, key)?;
        Ok(value.and_then(|value| value.as_text()))
    };
    let name = match text(b"UF")? {
        Some(name) => Some(name),
        None => text(b"F")?,
    };
    let name = name.ok_or_else(|| Damage::new("an attachment has no name"))?;
    let embedded = file.dictionary(specification, b"EF")?.unwrap_or_default();
    let Some(Object::Reference(number)) = embedded.get(b"F".as_slice()) else {
        return Err(Damage::new(format!(
            "the attachment {name:?} has no content"
        )));
    };
    let (dictionary, data) = file.stream(*number)?;
    let own_name = |value: Option<&Object>| {
        let value = value.and_then(Object::as_name);
        value.map(|value| String::from_utf8_lossy(value).into_owned())
    };
    Ok(Attached {
        relationship: own_name(specification.get(b"AFRelationship".as_slice())),
        mime_type: own_name(dictionary.get(b"Subtype".as_slice())),
        description: text(b"Desc")?,
        name,
        is_associated,
        data,
    })
}
