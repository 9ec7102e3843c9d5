//! What languages lack: each thing once, however many records and languages need it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalog::Messages;
use crate::compose::Missing;
use crate::diagnostics::{Diagnostic, Location, Place, SourceFile};
use crate::publish::Loaded;
use crate::record::Record;
use crate::rules::Rule;

/// How many places of records are kept of one thing: more are shown of no problem.
const MOST_PLACES: usize = 9;

/// What languages lack, by message and file.
#[derive(Default)]
pub struct Lacks(BTreeMap<(String, String), Lack>);

/// A message that one language lacks, or attributes of it.
struct Lack {
    missing: Missing,
    tag: String,
    /// Where records need it, and how many they are.
    places: Vec<Location>,
    records: usize,
    /// Where it was looked for, where the message itself is there.
    there: Option<Diagnostic>,
    /// The message that is most likely it, under another name.
    renamed: Option<Location>,
}

impl Lacks {
    /// Adds what a record needs in one language.
    pub fn add(
        &mut self,
        missing: Missing,
        messages: &Messages,
        record: &Record,
        renamed: Option<Location>,
    ) {
        let there = match missing.attributes.as_slice() {
            [attribute] if missing.is_there => Some(messages.missing_form(&missing.id, attribute)),
            _ if missing.is_there => messages.location(&missing.id).map(|place| {
                let label = if missing.attributes.is_empty() {
                    "no text after the `=`"
                } else {
                    "this message"
                };
                Diagnostic::new(Rule::MissingMessage, "").at(place, label)
            }),
            _ => None,
        };
        let lack = Lack {
            tag: messages.tag().to_string(),
            places: needed(record, &missing.id).into_iter().collect(),
            records: 1,
            there,
            renamed,
            missing,
        };
        self.insert(lack);
    }

    /// Adds what was found in the records that follow.
    pub fn join(&mut self, next: Self) {
        for (_, lack) in next.0 {
            self.insert(lack);
        }
    }

    fn insert(&mut self, lack: Lack) {
        let key = (lack.missing.id.clone(), lack.missing.file.clone());
        match self.0.get_mut(&key) {
            Some(known) => {
                for attribute in lack.missing.attributes {
                    if !known.missing.attributes.contains(&attribute) {
                        known.missing.attributes.push(attribute);
                    }
                }
                known.missing.attributes.sort();
                known.places.extend(lack.places);
                known.places.truncate(MOST_PLACES);
                known.records += lack.records;
                known.renamed = known.renamed.take().or(lack.renamed);
            }
            None => {
                self.0.insert(key, lack);
            }
        }
    }

    /// What is missing, by file and message.
    pub fn missing(&self) -> BTreeMap<(String, String), Missing> {
        let lacks = self.0.values();
        lacks
            .map(|lack| {
                let key = (lack.missing.file.clone(), lack.missing.id.clone());
                (key, lack.missing.clone())
            })
            .collect()
    }

    /// The messages that a shared file lacks.
    pub fn of_file(&self, file: &str) -> Vec<&str> {
        let ids = self.0.keys().filter(|(_, own)| own == file);
        ids.map(|(id, _)| id.as_str()).collect()
    }

    /// Notes that a language most likely has a message under another name.
    pub fn rename(&mut self, file: &str, id: &str, location: Location) {
        if let Some(lack) = self.0.get_mut(&(id.to_owned(), file.to_owned())) {
            lack.renamed = Some(location);
        }
    }

    /// An error for each thing that is missing.
    pub fn problems(&self, loaded: &Loaded) -> Vec<Diagnostic> {
        let mut files = Files {
            root: loaded.root(),
            read: BTreeMap::new(),
        };
        let mut problems = Vec::new();
        let mut groups: BTreeMap<(&str, &[String]), Vec<&Lack>> = BTreeMap::new();
        let mut names: BTreeMap<(&str, &str), Vec<&Lack>> = BTreeMap::new();
        for lack in self.0.values() {
            let Missing { id, attributes, .. } = &lack.missing;
            if let Some(problem) = &lack.there {
                problems.push(there(lack, problem));
            } else if let Some(name) = lack.renamed.as_ref().map(text) {
                names.entry((id, name)).or_default().push(lack);
            } else if let Some(place) = files.commented(&lack.missing) {
                problems.push(commented(lack, place));
            } else {
                groups.entry((id, attributes)).or_default().push(lack);
            }
        }
        problems.extend(groups.into_values().map(|lacks| absent(&lacks)));
        problems.extend(
            names
                .into_values()
                .filter_map(|lacks| match lacks.as_slice() {
                    [lack] => Some(renamed(lack, lack.renamed.as_ref()?)),
                    lacks => asked_by_another_name(lacks),
                }),
        );
        problems
    }
}

/// The files of translations, each read once.
struct Files<'a> {
    root: &'a Path,
    read: BTreeMap<PathBuf, Option<Arc<SourceFile>>>,
}

impl Files<'_> {
    /// Where a message is a comment still, as `chancery new locale` and `check --stubs`
    /// write it.
    fn commented(&mut self, missing: &Missing) -> Option<Location> {
        let path = PathBuf::from(&missing.file);
        let root = self.root;
        let file = self.read.entry(path).or_insert_with_key(|path| {
            // What cannot be read is reported where the translations are read.
            SourceFile::read_if_present(root, path).ok().flatten()
        });
        let file = file.as_ref()?;
        let mut at = 0;
        for line in file.text().split_inclusive('\n') {
            let name = line
                .strip_prefix('#')
                .map(str::trim_start)
                .unwrap_or_default();
            let rest = name.strip_prefix(missing.id.as_str()).unwrap_or_default();
            if rest.trim_start().starts_with('=') {
                return Some(Location::new(file, at..at + line.trim_end().len()));
            }
            at += line.len();
        }
        None
    }
}

/// A message that is there, without the text or the attributes that are asked for.
fn there(lack: &Lack, problem: &Diagnostic) -> Diagnostic {
    let Missing { id, attributes, .. } = &lack.missing;
    if let [_] = attributes.as_slice() {
        return problem.clone();
    }
    let mut problem = problem.clone();
    let (message, help) = if attributes.is_empty() {
        (
            format!(
                "the {} translation of `{id}` has attributes only, and no text of its own",
                lack.tag
            ),
            "write the text after its `=`".to_owned(),
        )
    } else {
        let attributes = listed(attributes);
        (
            format!("the {} translation `{id}` lacks {attributes}", lack.tag),
            format!("add {attributes} below `{id}`"),
        )
    };
    problem.message = message;
    with_places(problem.help(help), &[lack])
}

/// A message that has another name.
fn renamed(lack: &Lack, place: &Location) -> Diagnostic {
    let Missing { id, .. } = &lack.missing;
    let name = place
        .file
        .text()
        .get(place.range.clone())
        .unwrap_or_default();
    let problem = Diagnostic::new(
        Rule::MissingMessage,
        format!("the {} translation has no message `{id}`, and nothing uses its message `{name}`", lack.tag),
    )
    .at(place.clone(), format!("most likely `{id}`"))
    .help(format!(
        "write `{id} = …`: the name of a message is the same in every language and is never translated"
    ));
    with_places(problem, &[lack])
}

/// A message that several languages have under one other name: then it is as likely that
/// the record misspells it.
fn asked_by_another_name(lacks: &[&Lack]) -> Option<Diagnostic> {
    let first = lacks.first()?;
    let Missing { id, .. } = &first.missing;
    let renamed = first.renamed.as_ref()?;
    let name = text(renamed);
    let tags: Vec<&str> = lacks.iter().map(|lack| lack.tag.as_str()).collect();
    let problem = Diagnostic::new(
        Rule::MissingMessage,
        format!(
            "{} translations have no message `{id}`, and nothing uses their message `{name}`: {}",
            tags.len(),
            tags.join(", ")
        ),
    )
    .help(format!(
        "write `{name}` in the record, or `{id} = …` in each of these files"
    ));
    let mut problem = match first.places.first() {
        Some(place) => problem.at(place.clone(), format!("most likely `{name}`")),
        None => problem.at(renamed.clone(), format!("most likely `{id}`")),
    };
    for place in lacks.iter().filter_map(|lack| lack.renamed.as_ref()) {
        problem = problem.also(place.clone(), "nothing uses this");
    }
    Some(problem)
}

/// What is written at a place.
fn text(place: &Location) -> &str {
    place
        .file
        .text()
        .get(place.range.clone())
        .unwrap_or_default()
}

/// A message that is a comment still.
fn commented(lack: &Lack, place: Location) -> Diagnostic {
    let Missing { id, .. } = &lack.missing;
    let problem = Diagnostic::new(
        Rule::MissingMessage,
        format!("the {} translation of `{id}` is still a comment", lack.tag),
    )
    .at(place, "not translated yet")
    .help("take the `# ` away from each of its lines, and translate the text");
    with_places(problem, &[lack])
}

/// A message that some languages do not have.
fn absent(lacks: &[&Lack]) -> Diagnostic {
    let Some(first) = lacks.first() else {
        return Diagnostic::new(Rule::MissingMessage, "a message is missing");
    };
    let Missing {
        id,
        attributes,
        file,
        ..
    } = &first.missing;
    let tags: Vec<&str> = lacks.iter().map(|lack| lack.tag.as_str()).collect();
    let with = match attributes.as_slice() {
        [] => String::new(),
        attributes => format!(" with {}", listed(attributes)),
    };
    let below = match attributes.as_slice() {
        [] => String::new(),
        attributes => format!(" and below it {}", listed(attributes)),
    };
    let problem = match tags.as_slice() {
        [tag] => Diagnostic::new(
            Rule::MissingMessage,
            format!("the {tag} translation has no message `{id}`{with}"),
        )
        .help(format!("add it: `{id} = …`{below}")),
        tags => {
            let files: Vec<&str> = lacks
                .iter()
                .map(|lack| lack.missing.file.as_str())
                .collect();
            Diagnostic::new(
                Rule::MissingMessage,
                format!(
                    "{} translations have no message `{id}`{with}: {}",
                    tags.len(),
                    tags.join(", ")
                ),
            )
            .help(format!(
                "add it to each of {}: `{id} = …`{below}",
                files.join(", ")
            ))
        }
    };
    let mut problem = with_places(problem.in_file(file), lacks);
    if lacks.len() > 1 {
        problem.each = lacks.iter().map(|lack| absent(&[lack])).collect();
    }
    problem
}

/// Adds where records need it; in one record each place once.
fn with_places(mut problem: Diagnostic, lacks: &[&Lack]) -> Diagnostic {
    let mut places: Vec<&Location> = Vec::new();
    for place in lacks.iter().flat_map(|lack| &lack.places) {
        let is_known = |known: &&Location| {
            known.file.path() == place.file.path() && known.range == place.range
        };
        if !places.iter().any(is_known) {
            places.push(place);
        }
    }
    for place in places {
        problem = problem.also(place.clone(), "the record asks for it here");
    }
    let records = lacks.iter().map(|lack| lack.records).max().unwrap_or(0);
    if records > 1 {
        problem = problem.help(format!("{records} records need it"));
    }
    problem
}

fn listed(attributes: &[String]) -> String {
    let attributes = attributes.iter().map(|attribute| format!("`.{attribute}`"));
    attributes.collect::<Vec<_>>().join(", ")
}

/// Where a record needs a message: where it asks for it, or where it names what the
/// message is the name of.
fn needed(record: &Record, id: &str) -> Option<Location> {
    let statements = record.statements().into_iter();
    let links = record.links.iter().map(|link| (&link.id, &link.location));
    let asked = statements
        .map(|statement| (&statement.message, &statement.location))
        .chain(links)
        .find(|(message, _)| message.as_str() == id);
    if let Some((_, location)) = asked {
        return Some(location.clone());
    }
    let is_named = record.references().into_iter().any(|it| it.message() == id);
    let (_, name) = id.split_once('-').filter(|_| is_named)?;
    word(&record.file, name)
}

/// The first word of that spelling in a record, outside of its comments.
fn word(file: &Arc<SourceFile>, word: &str) -> Option<Location> {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '-';
    let mut at = 0;
    for line in file.text().split_inclusive('\n') {
        let content = line.split(" #").next().unwrap_or_default();
        let is_comment = line.trim_start().starts_with('#');
        for (start, _) in content.match_indices(word).filter(|_| !is_comment) {
            let end = start + word.len();
            if !content[..start].ends_with(is_of_word) && !content[end..].starts_with(is_of_word) {
                return Some(Location::new(file, at + start..at + end));
            }
        }
        at += line.len();
    }
    None
}

/// Whether a problem is a reference to a message that is reported as missing already.
pub fn is_listed(problem: &Diagnostic, missing: &BTreeMap<(String, String), Missing>) -> bool {
    let is_untranslated = crate::catalog::is_untranslated(problem);
    let Some(Place::At(at)) = problem.place.as_ref().filter(|_| is_untranslated) else {
        return false;
    };
    let id = at.file.text().get(at.range.clone()).unwrap_or_default();
    // `locales/es`
    let mut ancestors = at.file.path().ancestors();
    let language = ancestors.find(|folder| folder.components().count() == 2);
    missing.keys().any(|(file, other)| {
        other == id && language.is_some_and(|it| Path::new(file).starts_with(it))
    })
}
