//! Facts that many records share: people, countries, places and so on.
//!
//! No names: a name is a translation. Each file of `data/registry/` is a mapping
//! from an identifier to facts.

mod entries;

pub use entries::{EntriesFile, Entry};

use std::path::Path;
use std::sync::Arc;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fact::{Reference, ReferenceKind};
use super::form::Form;
use super::identifier::{CountryCode, Identifier};
use super::time::Zone;
use super::yaml::{self, At};
use crate::diagnostics::{Allowances, Diagnostic, SourceFile, did_you_mean};
use crate::files;
use crate::rules::Rule;

/// The gender by which languages choose words for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// He.
    Masculine,
    /// She.
    Feminine,
    /// Neither, or not stated.
    Other,
}

impl Gender {
    /// Every gender.
    pub const ALL: [Self; 3] = [Self::Masculine, Self::Feminine, Self::Other];

    /// As the registry writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Masculine => "masculine",
            Self::Feminine => "feminine",
            Self::Other => "other",
        }
    }
}

/// People.
pub type People = IndexMap<At<Identifier>, Person>;
/// Countries.
pub type Countries = IndexMap<At<CountryCode>, Country>;
/// Places.
pub type Places = IndexMap<At<Identifier>, RegisteredPlace>;
/// Organisations.
pub type Organisations = IndexMap<At<Identifier>, Organisation>;
/// Events.
pub type Events = IndexMap<At<Identifier>, RegisteredEvent>;
/// Offices.
pub type Offices = IndexMap<At<Identifier>, Office>;
/// Documents.
pub type Documents = IndexMap<At<Identifier>, Document>;
/// Kinds of events.
pub type Kinds = IndexMap<At<Identifier>, Kind>;

/// A person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// The gender by which languages choose words.
    pub gender: Gender,
}

/// A state.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Country {}

/// A city or the like.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RegisteredPlace {
    /// The country it is in, if it is in one.
    pub country: Option<At<CountryCode>>,
    /// Its zone, by the IANA name: an event there must begin in this zone.
    pub zone: Zone,
}

/// A ministry, an international organisation, a company.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Organisation {
    /// The country it belongs to, if to one.
    pub country: Option<At<CountryCode>>,
    /// The place of the registry where it has its seat; printed beside the day where it
    /// publishes.
    pub seat: Option<At<Identifier>>,
}

/// A conference, a visit, an anniversary.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RegisteredEvent {
    /// The place of the registry where it is.
    pub place: Option<At<Identifier>>,
    /// The country that holds it.
    pub country: Option<At<CountryCode>>,
}

/// An office that a person holds.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Office {}

/// A treaty, a declaration, a plan.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Document {}

/// A kind of event.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kind {
    /// What it is in general: what a record must say about it, and which of the general
    /// messages a language uses.
    pub form: Form,
}

/// All of `data/registry/`.
#[derive(Debug, Default)]
pub struct Registry {
    people: People,
    countries: Countries,
    places: Places,
    organisations: Organisations,
    events: Events,
    offices: Offices,
    documents: Documents,
    kinds: Kinds,
    /// The files that were read.
    files: Vec<Arc<SourceFile>>,
}

impl Registry {
    /// Where the files are, below the project's folder.
    pub const FOLDER: &'static str = "data/registry";

    /// Reads all files of the registry; one that does not exist is empty.
    ///
    /// # Errors
    /// Everything that is wrong in the files, and references between them that
    /// lead nowhere.
    pub fn read(root: &Path) -> Result<Self, Vec<Diagnostic>> {
        let (mut people, mut countries) = (Table::default(), Table::default());
        let (mut places, mut organisations) = (Table::default(), Table::default());
        let (mut events, mut offices) = (Table::default(), Table::default());
        let (mut documents, mut kinds) = (Table::default(), Table::default());
        rayon::scope(|files| {
            files.spawn(|_| people = load(root, ReferenceKind::Person));
            files.spawn(|_| countries = load(root, ReferenceKind::Country));
            files.spawn(|_| places = load(root, ReferenceKind::Place));
            files.spawn(|_| organisations = load(root, ReferenceKind::Organisation));
            files.spawn(|_| events = load(root, ReferenceKind::Event));
            files.spawn(|_| offices = load(root, ReferenceKind::Office));
            files.spawn(|_| documents = load(root, ReferenceKind::Document));
            files.spawn(|_| kinds = load(root, ReferenceKind::Kind));
        });
        let mut problems = Vec::new();
        let mut files = Vec::new();
        let (people, _) = people.take(&mut files, &mut problems);
        let (countries, _) = countries.take(&mut files, &mut problems);
        let (places, places_file) = places.take(&mut files, &mut problems);
        let (organisations, organisations_file) = organisations.take(&mut files, &mut problems);
        let (events, events_file) = events.take(&mut files, &mut problems);
        let (offices, _) = offices.take(&mut files, &mut problems);
        let (documents, _) = documents.take(&mut files, &mut problems);
        let (kinds, kinds_file) = kinds.take(&mut files, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let registry: Self = Self {
            people,
            countries,
            places,
            organisations,
            events,
            offices,
            documents,
            kinds,
            files,
        };
        let mut check = |file: &Option<Arc<SourceFile>>, id: &At<String>, kind| {
            if let (Some(file), Err(problem)) = (file, registry.reference(kind, &id.value)) {
                problems.push(problem.at(id.location(file), "not in the registry"));
            }
        };
        let text = |code: &At<CountryCode>| At {
            value: code.value.as_str().to_owned(),
            range: code.range.clone(),
        };
        for country in registry
            .places
            .values()
            .filter_map(|place| place.country.as_ref())
        {
            check(&places_file, &text(country), ReferenceKind::Country);
        }
        for country in registry
            .organisations
            .values()
            .filter_map(|entry| entry.country.as_ref())
        {
            check(&organisations_file, &text(country), ReferenceKind::Country);
        }
        let seats = registry.organisations.values();
        for seat in seats.filter_map(|entry| entry.seat.as_ref()) {
            let seat = At {
                value: seat.value.as_str().to_owned(),
                range: seat.range.clone(),
            };
            check(&organisations_file, &seat, ReferenceKind::Place);
        }
        for event in registry.events.values() {
            if let Some(country) = &event.country {
                check(&events_file, &text(country), ReferenceKind::Country);
            }
            if let Some(place) = &event.place {
                let place = At {
                    value: place.value.as_str().to_owned(),
                    range: place.range.clone(),
                };
                check(&events_file, &place, ReferenceKind::Place);
            }
        }
        // `lead-call` is the message of every call, and of a kind called so.
        for (id, kind) in &registry.kinds {
            let name = id.value.as_str();
            let namesake = Form::ALL.into_iter().find(|form| form.as_str() == name);
            if let (Some(file), Some(_)) = (&kinds_file, namesake.filter(|form| *form != kind.form))
            {
                let problem = Diagnostic::new(
                    Rule::KindForm,
                    format!(
                        "the kind `{name}` has the name of a form and is of another, `{}`",
                        kind.form.as_str()
                    ),
                );
                problems.push(
                    problem
                        .at(id.location(file), "messages could not tell them apart")
                        .help(format!("give it `form: {name}`, or a name of its own")),
                );
            }
        }
        if problems.is_empty() {
            Ok(registry)
        } else {
            Err(problems)
        }
    }

    /// The files that it was read from.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().map(|file| &**file)
    }

    /// The kinds of events, with the form of each.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, Form)> {
        let kinds = self.kinds.iter();
        kinds.map(|(id, kind)| (id.value.as_str(), kind.form))
    }

    /// A warning for each YAML file in the folder of the registry that nothing reads.
    ///
    /// # Errors
    /// A folder that cannot be listed.
    pub fn stray_files(root: &Path) -> Result<Vec<Diagnostic>, Diagnostic> {
        let known = ReferenceKind::ALL.map(ReferenceKind::file);
        let entries = files::list(root, Path::new(Self::FOLDER))?.unwrap_or_default();
        let stray = entries.into_iter().filter(|entry| {
            entry.ends_in(&["yaml", "yml"]) && !known.contains(&entry.name.as_str())
        });
        let warnings = stray.map(|entry| {
            let message = format!("the registry has no file called {:?}", entry.name);
            let warning = Diagnostic::new(Rule::RegistryFile, message).in_file(&entry.path);
            match did_you_mean(&entry.name, known) {
                Some(near) => warning.help(format!("did you mean `{near}`?")),
                None => warning.help(format!(
                    "nothing reads it; its files are {}",
                    known.join(", ")
                )),
            }
        });
        Ok(warnings.collect())
    }

    /// A warning for each comment in the registry that should allow a rule: what is found
    /// there is about a file as a whole, and no comment is in force.
    pub fn comments(&self) -> Vec<Diagnostic> {
        let mut warnings = Vec::new();
        for file in &self.files {
            let found = Allowances::of(file);
            warnings.extend(found.problems);
            warnings.extend(found.allowances.into_iter().map(|allowance| {
                let message = "nothing in the registry can be allowed by a comment";
                Diagnostic::new(Rule::Allowance, message)
                    .at(allowance.comment, "is not in force")
                    .help("set the severity of the rule in chancery.toml, and remove the comment")
            }));
        }
        warnings
    }

    /// The entry of that kind and identifier.
    ///
    /// # Errors
    /// A diagnostic without a place when the registry does not have it, with the entry
    /// that is most likely meant. Finding that one takes time: see [`get`](Self::get).
    pub fn reference(&self, kind: ReferenceKind, id: &str) -> Result<Reference, Diagnostic> {
        self.get(kind, id).ok_or_else(|| {
            let near = did_you_mean(id, self.ids(kind));
            Self::unknown(kind, id, near)
        })
    }

    /// That the registry has no such entry, perhaps with the one that is meant.
    pub(super) fn unknown(kind: ReferenceKind, id: &str, near: Option<&str>) -> Diagnostic {
        let message = format!("there is no {} {id:?} in the registry", kind.noun());
        let file = format!("{}/{}", Self::FOLDER, kind.file());
        let help = match near {
            Some(near) => format!("did you mean `{near}`? otherwise add it to {file}"),
            None => format!("add it to {file}"),
        };
        Diagnostic::new(Rule::UnknownReference, message).help(help)
    }

    /// The entry of that kind and identifier, if the registry has it.
    pub fn get(&self, kind: ReferenceKind, id: &str) -> Option<Reference> {
        let mut reference = Reference {
            kind,
            id: id.to_owned(),
            gender: None,
            country: None,
        };
        let country_of = |country: &Option<At<CountryCode>>| {
            country.as_ref().map(|code| code.value.as_str().to_owned())
        };
        let found = match kind {
            ReferenceKind::Person => {
                find(&self.people, id).map(|person| reference.gender = Some(person.gender))
            }
            ReferenceKind::Country => find(&self.countries, id).map(|_| ()),
            ReferenceKind::Place => {
                find(&self.places, id).map(|place| reference.country = country_of(&place.country))
            }
            ReferenceKind::Organisation => find(&self.organisations, id)
                .map(|entry| reference.country = country_of(&entry.country)),
            ReferenceKind::Event => find(&self.events, id).map(|event| {
                // The country of an event is given, or follows from its place.
                reference.country = country_of(&event.country).or_else(|| {
                    let place = find(&self.places, event.place.as_ref()?.value.as_str())?;
                    country_of(&place.country)
                });
            }),
            ReferenceKind::Office => find(&self.offices, id).map(|_| ()),
            ReferenceKind::Document => find(&self.documents, id).map(|_| ()),
            ReferenceKind::Kind => find(&self.kinds, id).map(|_| ()),
        };
        found.map(|()| reference)
    }

    /// The place where an organisation has its seat, where the registry says so.
    pub fn seat(&self, organisation: &str) -> Option<Reference> {
        let seat = find(&self.organisations, organisation)?.seat.as_ref()?;
        self.get(ReferenceKind::Place, seat.value.as_str())
    }

    /// The zone of a place.
    pub fn zone(&self, place: &str) -> Option<&Zone> {
        find(&self.places, place).map(|place| &place.zone)
    }

    /// The form of a kind of event.
    pub fn form(&self, kind: &str) -> Option<Form> {
        find(&self.kinds, kind).map(|kind| kind.form)
    }

    /// Whether there is an entry of that kind.
    pub fn has(&self, kind: ReferenceKind, id: &str) -> bool {
        self.reference(kind, id).is_ok()
    }

    /// Every entry: what it is, and its identifier.
    pub fn entries(&self) -> impl Iterator<Item = (ReferenceKind, &str)> {
        let kinds = ReferenceKind::ALL.into_iter();
        kinds.flat_map(|kind| self.ids(kind).into_iter().map(move |id| (kind, id)))
    }

    fn ids(&self, kind: ReferenceKind) -> Vec<&str> {
        fn keys<V>(map: &IndexMap<At<Identifier>, V>) -> Vec<&str> {
            map.keys().map(|id| id.value.as_str()).collect()
        }
        match kind {
            ReferenceKind::Person => keys(&self.people),
            ReferenceKind::Country => self.countries.keys().map(|id| id.value.as_str()).collect(),
            ReferenceKind::Place => keys(&self.places),
            ReferenceKind::Organisation => keys(&self.organisations),
            ReferenceKind::Event => keys(&self.events),
            ReferenceKind::Office => keys(&self.offices),
            ReferenceKind::Document => keys(&self.documents),
            ReferenceKind::Kind => keys(&self.kinds),
        }
    }
}

/// The entry of an identifier, which is a key whatever its place in the file.
fn find<'a, K, V>(map: &'a IndexMap<At<K>, V>, id: &str) -> Option<&'a V>
where
    K: TryFrom<String> + Eq + std::hash::Hash,
{
    let key = K::try_from(id.to_owned()).ok()?;
    map.get(&At {
        value: key,
        range: 0..0,
    })
}

/// A file of the registry.
#[derive(Default)]
struct Table<T> {
    entries: T,
    file: Option<Arc<SourceFile>>,
    problems: Vec<Diagnostic>,
}

impl<T> Table<T> {
    /// Its entries, and the file where there is one.
    fn take(
        self,
        files: &mut Vec<Arc<SourceFile>>,
        problems: &mut Vec<Diagnostic>,
    ) -> (T, Option<Arc<SourceFile>>) {
        files.extend(self.file.clone());
        problems.extend(self.problems);
        (self.entries, self.file)
    }
}

fn load<T: DeserializeOwned + Default>(root: &Path, kind: ReferenceKind) -> Table<T> {
    let path = Path::new(Registry::FOLDER).join(kind.file());
    let file = SourceFile::read_if_present(root, &path).map_err(|problem| vec![problem]);
    let read = file.and_then(|file| match file {
        Some(file) => yaml::read::<T>(&file).map(|entries| (entries, Some(file))),
        None => Ok((T::default(), None)),
    });
    match read {
        Ok((entries, file)) => Table {
            entries,
            file,
            problems: Vec::new(),
        },
        Err(problems) => Table {
            problems,
            ..Table::default()
        },
    }
}
