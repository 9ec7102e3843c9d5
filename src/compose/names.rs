//! What a language calls people, places and everything else that a record names.

use std::sync::Arc;

use crate::catalog::functions::FunctionError;
use crate::catalog::value::{Forms, Gender, Name, Value};
use crate::catalog::{Args, Messages};
use crate::diagnostics::Diagnostic;
use crate::record::{self, Participant, Record, Reference, ReferenceKind, Who};

/// A message that is told as a name, with its attributes as forms.
struct Message {
    messages: Arc<Messages>,
    id: String,
    args: Args,
}

impl Forms for Message {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        tell(&self.messages, &self.id, form, &self.args)
    }
}

/// Somebody who took part: the person, and what follows from the office and style.
#[derive(Clone)]
struct Attendee {
    gender: Option<Gender>,
    messages: Arc<Messages>,
    /// `person-…`
    person: String,
    /// `office-…-PE` where the language has it, or else `office-…`
    office: String,
    /// `style-…`
    style: String,
    /// What messages of the office and the style may use.
    args: Args,
}

impl Forms for Attendee {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        match form {
            Some("styled") => tell(&self.messages, &self.style, None, &self.args),
            Some("office") => tell(&self.messages, &self.office, None, &self.args),
            Some("address") => tell(&self.messages, &self.office, Some("address"), &self.args),
            // Name, style and office together, as in a list of several people.
            Some("introduced") => {
                let person = ("person".to_owned(), self.clone().named());
                tell(&self.messages, "introduced", None, &Args::from([person]))
            }
            _ => tell(&self.messages, &self.person, form, &Args::new()),
        }
    }
}

impl Attendee {
    fn named(self) -> Value {
        Value::Name(Name {
            reference: self.person.clone(),
            gender: self.gender,
            forms: Arc::new(self),
        })
    }
}

fn tell(
    messages: &Messages,
    id: &str,
    form: Option<&str>,
    args: &Args,
) -> Result<String, FunctionError> {
    match messages.tell(id, form, args) {
        // Text of another language keeps saying so within the sentence.
        Ok(told) => Ok(match told.origin.fallback {
            Some(language) => format!("<span lang=\"{language}\">{}</span>", told.text),
            None => told.text,
        }),
        Err(problems) => {
            let cause: Arc<dyn std::any::Any + Send + Sync> = Arc::<Vec<Diagnostic>>::new(problems);
            Err(FunctionError::new(format!("the name `{id}` cannot be told")).with_cause(cause))
        }
    }
}

/// Something that a message tells, given the variables of that message.
pub fn told_by(messages: &Arc<Messages>, id: impl Into<String>, args: Args) -> Value {
    named(messages, id.into(), None, args)
}

fn named(messages: &Arc<Messages>, id: String, gender: Option<Gender>, args: Args) -> Value {
    Value::Name(Name {
        reference: id.clone(),
        gender,
        forms: Arc::new(Message {
            messages: Arc::clone(messages),
            id,
            args,
        }),
    })
}

/// Something of the registry.
pub fn reference(messages: &Arc<Messages>, reference: &Reference) -> Value {
    let mut args = Args::new();
    if let (Some(country), true) = (&reference.country, reference.kind != ReferenceKind::Country) {
        args.insert("country".to_owned(), country_named(messages, country));
    }
    named(
        messages,
        reference.message(),
        reference.gender.map(gender),
        args,
    )
}

fn country_named(messages: &Arc<Messages>, code: &str) -> Value {
    named(messages, format!("country-{code}"), None, Args::new())
}

/// The variables of a name that stands by itself.
pub fn for_message(id: &str, record: &Record, messages: &Arc<Messages>) -> Args {
    let places = record
        .events
        .iter()
        .filter_map(|event| event.place.as_ref());
    let mut args = Args::new();
    for place in places {
        if place.message() == id
            && let Some(country) = &place.country
        {
            args.insert("country".to_owned(), country_named(messages, country));
        }
    }
    args
}

/// Somebody who took part.
pub fn participant(messages: &Arc<Messages>, participant: &Participant) -> Value {
    let mut args = Args::new();
    let mut suffix = None;
    if let Some(of) = &participant.of {
        args.insert(of.kind.as_str().to_owned(), reference(messages, of));
        suffix = Some(of.id.as_str());
    }
    match &participant.who {
        Who::Group { group, count } => {
            let count = Value::Number(i64::from(*count).into());
            args.insert("count".to_owned(), count);
            named(messages, format!("group-{group}"), None, args)
        }
        Who::Person {
            person,
            office,
            style,
        } => {
            args.insert("person".to_owned(), reference(messages, person));
            let general = office.message();
            // A state may have its own word for an office that all states have.
            let own = suffix.map(|suffix| format!("{general}-{suffix}"));
            let office =
                own.filter(|own| messages.has(own, None) || messages.has(own, Some("address")));
            let style = style.as_ref().map_or("plain", |style| style.as_str());
            Attendee {
                gender: person.gender.map(gender),
                messages: Arc::clone(messages),
                person: person.message(),
                office: office.unwrap_or(general),
                style: format!("style-{style}"),
                args,
            }
            .named()
        }
    }
}

/// The message of the running head.
pub fn section_message(record: &Record) -> &'static str {
    if record.section.len() == 1 {
        "section-one"
    } else {
        "section-two"
    }
}

/// `Asia/Tokyo` as messages are called: `zone-asia-tokyo`.
pub fn zone_message(zone: &str) -> String {
    format!(
        "zone-{}",
        zone.to_ascii_lowercase().replace(['/', '_'], "-")
    )
}

fn gender(gender: record::Gender) -> Gender {
    match gender {
        record::Gender::Masculine => Gender::Masculine,
        record::Gender::Feminine => Gender::Feminine,
        record::Gender::Other => Gender::Other,
    }
}
