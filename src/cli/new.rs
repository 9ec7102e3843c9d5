//! `chancery new`

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::args::{NewCommand, NewThing, ProjectArguments};
use super::{Failure, terminal};
use crate::record::{CountryCode, Form, Gender, Identifier, ReferenceKind, Zone};
use crate::scaffold::{self, NewEntry, NewField};

/// What of the registry can be started. Each gets a name to translate in every language.
#[derive(Debug, Subcommand)]
pub enum NewEntryCommand {
    /// Adds a person to the registry, with the name to translate in every language.
    #[command(override_usage = "chancery new person <ID> --gender <GENDER>\n\
        Example: chancery new person tanaka-aiko --gender feminine")]
    Person {
        /// The identifier, mostly family name first: tanaka-aiko.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// By which languages choose words.
        #[arg(long, value_parser = gender())]
        gender: Gender,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds a place to the registry, with the name to translate in every language.
    #[command(
        override_usage = "chancery new place <ID> --zone <ZONE> [--country <CODE>]\n\
        Example: chancery new place kyoto --country JP --zone Asia/Tokyo"
    )]
    Place {
        /// The identifier: kyoto.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// Its time zone, by the IANA name: Asia/Tokyo.
        #[arg(long, value_name = "ZONE", value_parser = zone)]
        zone: Zone,
        /// The country of the registry that it is in, if it is in one: JP.
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<CountryCode>,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds a country to the registry, with the name to translate in every language.
    #[command(override_usage = "chancery new country <CODE>\nExample: chancery new country BR")]
    Country {
        /// The country code (ISO 3166-1 alpha-2): BR.
        #[arg(value_name = "CODE", value_parser = country)]
        id: CountryCode,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds an organisation to the registry, with the name to translate in every language.
    #[command(
        override_usage = "chancery new organisation <ID> [--country <CODE>] [--seat <PLACE>]\n\
        Example: chancery new organisation mofa-chile --country CL"
    )]
    Organisation {
        /// The identifier: mofa-chile.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// The country of the registry that it belongs to, if to one.
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<CountryCode>,
        /// The place of the registry where it has its seat; printed where it publishes.
        #[arg(long, value_name = "PLACE", value_parser = identifier)]
        seat: Option<Identifier>,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds an office to the registry, with the name to translate in every language.
    #[command(override_usage = "chancery new office <ID> [--of <CODE>]\n\
        Example: chancery new office vice-president")]
    Office {
        /// The identifier: vice-president.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// Also a name of its own for the office of this country, where languages call it
        /// otherwise; the office may be there already.
        #[arg(long, value_name = "CODE", value_parser = country)]
        of: Option<CountryCode>,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds a conference or a topic to the registry, with the name to translate in every
    /// language.
    #[command(
        override_usage = "chancery new event <ID> [--place <PLACE>] [--country <CODE>]\n\
        Example: chancery new event apec-2025 --country KR"
    )]
    Event {
        /// The identifier: apec-2025.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// The place of the registry where it is.
        #[arg(long, value_name = "PLACE", value_parser = identifier)]
        place: Option<Identifier>,
        /// The country of the registry that holds it.
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<CountryCode>,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds a treaty, a plan or a statement to the registry, with the name to translate in every
    /// language.
    #[command(override_usage = "chancery new document <ID>\n\
        Example: chancery new document japan-chile-tax-convention")]
    Document {
        /// The identifier: japan-chile-tax-convention.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// Adds a kind of event to the registry, with the name to translate in every language.
    #[command(override_usage = "chancery new kind <ID> --form <FORM>\n\
        Example: chancery new kind working-tea --form meeting")]
    Kind {
        /// The identifier: working-tea.
        #[arg(value_name = "ID", value_parser = identifier)]
        id: Identifier,
        /// What it is in general: what a record must say about it.
        #[arg(long, value_parser = form())]
        form: Form,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
}

fn identifier(text: &str) -> Result<Identifier, String> {
    Identifier::try_from(text.to_owned())
}

fn country(text: &str) -> Result<CountryCode, String> {
    CountryCode::try_from(text.to_owned())
}

fn zone(text: &str) -> Result<Zone, String> {
    Zone::try_from(text.to_owned())
}

fn gender() -> impl TypedValueParser<Value = Gender> {
    let names = PossibleValuesParser::new(Gender::ALL.map(Gender::as_str));
    names.map(|name| {
        let found = Gender::ALL.into_iter().find(|it| it.as_str() == name);
        found.unwrap_or(Gender::Other)
    })
}

fn form() -> impl TypedValueParser<Value = Form> {
    let names = PossibleValuesParser::new(Form::ALL.map(Form::as_str));
    names.map(|name| {
        let found = Form::ALL.into_iter().find(|it| it.as_str() == name);
        found.unwrap_or(Form::Meeting)
    })
}

/// Writes files to start from.
pub fn run(command: &NewCommand) -> Result<(), Failure> {
    let line = |text: &str| match command.quiet {
        true => Ok(()),
        false => terminal::line(text),
    };
    match &command.thing {
        NewThing::Meeting { id, project } => {
            let path = scaffold::meeting(&project.open()?, id)
                .map_err(|problem| Failure::Problems(vec![problem]))?;
            line(&format!("wrote {}", path.display()))?;
            line(&format!(
                "next: replace what is in capitals, then `chancery check {id}`"
            ))
        }
        NewThing::Entry(entry) => {
            let (new, project) = new_entry(entry);
            let paths = scaffold::entry(&project.open()?, &new).map_err(Failure::Problems)?;
            for path in paths {
                line(&format!("wrote {}", path.display()))?;
            }
            line(&format!(
                "next: translate `{}-{}`, a comment still, in each of these languages; \
                 `chancery check` says where a record waits for it",
                new.kind.as_str(),
                new.id
            ))
        }
        NewThing::Locale { tag, from, project } => {
            let paths = scaffold::locale(&project.open()?, tag, from.as_ref())
                .map_err(Failure::Problems)?;
            for path in paths {
                line(&format!("wrote {}", path.display()))?;
            }
            line(&format!(
                "next: translate, then `chancery check --locale {tag}`; as long as it is not finished, \
                 `draft-locales = [\"{tag}\"]` in chancery.toml keeps it out of the others' way"
            ))
        }
    }
}

/// What a command asks for, and in which project.
fn new_entry(command: &NewEntryCommand) -> (NewEntry, &ProjectArguments) {
    let new = |kind, id: &dyn std::fmt::Display, fields: Vec<Option<NewField>>| NewEntry {
        kind,
        id: id.to_string(),
        fields: fields.into_iter().flatten().collect(),
        of: None,
    };
    match command {
        NewEntryCommand::Person {
            id,
            gender,
            project,
        } => {
            let gender = field("gender", gender.as_str());
            (new(ReferenceKind::Person, id, vec![gender]), project)
        }
        NewEntryCommand::Place {
            id,
            zone,
            country,
            project,
        } => {
            let fields = vec![in_country(country.as_ref()), field("zone", zone.name())];
            (new(ReferenceKind::Place, id, fields), project)
        }
        NewEntryCommand::Country { id, project } => {
            (new(ReferenceKind::Country, id, Vec::new()), project)
        }
        NewEntryCommand::Organisation {
            id,
            country,
            seat,
            project,
        } => {
            let fields = vec![
                in_country(country.as_ref()),
                at_place("seat", seat.as_ref()),
            ];
            (new(ReferenceKind::Organisation, id, fields), project)
        }
        NewEntryCommand::Office { id, of, project } => {
            let office = NewEntry {
                of: of.clone(),
                ..new(ReferenceKind::Office, id, Vec::new())
            };
            (office, project)
        }
        NewEntryCommand::Event {
            id,
            place,
            country,
            project,
        } => {
            let fields = vec![
                at_place("place", place.as_ref()),
                in_country(country.as_ref()),
            ];
            (new(ReferenceKind::Event, id, fields), project)
        }
        NewEntryCommand::Document { id, project } => {
            (new(ReferenceKind::Document, id, Vec::new()), project)
        }
        NewEntryCommand::Kind { id, form, project } => {
            let form = field("form", form.as_str());
            (new(ReferenceKind::Kind, id, vec![form]), project)
        }
    }
}

fn field(name: &'static str, value: &str) -> Option<NewField> {
    Some(NewField {
        name,
        value: value.to_owned(),
        refers_to: None,
    })
}

fn in_country(code: Option<&CountryCode>) -> Option<NewField> {
    Some(NewField {
        name: "country",
        value: code?.to_string(),
        refers_to: Some(ReferenceKind::Country),
    })
}

fn at_place(name: &'static str, place: Option<&Identifier>) -> Option<NewField> {
    Some(NewField {
        name,
        value: place?.to_string(),
        refers_to: Some(ReferenceKind::Place),
    })
}
