//! What a language calls people, places and everything else that a record names.

use std::sync::Arc;

use crate::catalog::functions::FunctionError;
use crate::catalog::printed::PrintedName;
use crate::catalog::value::{Forms, Gender, Name, Value};
use crate::catalog::{Args, Messages, print_element};
use crate::diagnostics::Diagnostic;
use crate::record::{self, Member, Officeholder, Reference, ReferenceKind, Who};

/// A message that is a name, with its attributes as forms.
struct Named {
    messages: Arc<Messages>,
    id: String,
    args: Args,
}

impl Forms for Named {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        resolve(&self.messages, &self.id, form, &self.args)
    }
}

/// People who are not named: a message that introduces itself.
struct Group(Named);

impl Forms for Group {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        match form {
            Some("styled") => self.0.form(None),
            form => self.0.form(form.map_or(form, introduced)),
        }
    }
}

/// The part of a form after `introduced`: the attribute of the message that introduces.
fn introduced(form: &str) -> Option<&str> {
    match form.strip_prefix("introduced") {
        Some("") => None,
        Some(rest) => rest.strip_prefix('-').or(Some(form)),
        None => Some(form),
    }
}

/// A person with an office, and what follows from the office and the style.
#[derive(Clone)]
struct Holder {
    gender: Option<Gender>,
    messages: Arc<Messages>,
    field: Arc<str>,
    /// `person-…`
    person: String,
    /// `office-…-PE` where the language has it, or else `office-…`
    office: String,
    /// `style-…`
    style: String,
    /// What messages of the office and the style may use.
    args: Args,
}

impl Forms for Holder {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        let messages = &self.messages;
        match form {
            Some("styled") => resolve(messages, &self.style, None, &self.args),
            Some("office") => resolve(messages, &self.office, None, &self.args),
            Some(form) if form == "address" || form.starts_with("address-") => {
                resolve(messages, &self.office, Some(form), &self.args)
            }
            // Name, style and office together, as the lead introduces a person.
            Some(form) if form == "introduced" || form.starts_with("introduced-") => {
                let mut args = Args::new();
                args.set("person", Arc::clone(&self.field), self.clone().named());
                resolve(messages, "introduced", introduced(form), &args)
            }
            _ => resolve(messages, &self.person, form, &Args::new()),
        }
    }
}

impl Holder {
    fn named(self) -> Value {
        Value::Name(Name {
            reference: self.person.as_str().into(),
            gender: self.gender,
            forms: Arc::new(self),
        })
    }
}

/// A name as an element of a list, which knows its own field of the record.
struct Element {
    name: Name,
    field: Arc<str>,
}

impl Forms for Element {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        let text = self.name.forms.form(form)?;
        let name = PrintedName {
            reference: Arc::clone(&self.name.reference),
            form: form.map(Arc::from),
        };
        Ok(print_element(&text, &self.field, name))
    }
}

/// A list of values, each with its field of the record.
pub fn list(elements: impl IntoIterator<Item = (Arc<str>, Value)>) -> Value {
    let elements = elements.into_iter().map(|(field, value)| match value {
        Value::Name(name) => Value::Name(Name {
            reference: Arc::clone(&name.reference),
            gender: name.gender,
            forms: Arc::new(Element { name, field }),
        }),
        value => value,
    });
    Value::List(elements.collect())
}

pub fn resolve(
    messages: &Messages,
    id: &str,
    form: Option<&str>,
    args: &Args,
) -> Result<String, FunctionError> {
    messages.text(id, form, args).map_err(|problems| {
        let cause: Arc<dyn std::any::Any + Send + Sync> = Arc::<Vec<Diagnostic>>::new(problems);
        FunctionError::new(format!("the name `{id}` cannot be resolved")).with_cause(cause)
    })
}

/// A value that a message prints, with the variables of that message.
pub fn named(messages: &Arc<Messages>, id: impl Into<String>, args: Args) -> Value {
    gendered(messages, id.into(), None, args)
}

fn gendered(messages: &Arc<Messages>, id: String, gender: Option<Gender>, args: Args) -> Value {
    Value::Name(Name {
        reference: id.as_str().into(),
        gender,
        forms: Arc::new(Named {
            messages: Arc::clone(messages),
            id,
            args,
        }),
    })
}

/// Something of the registry, named at that field of the record.
pub fn reference(messages: &Arc<Messages>, reference: &Reference, field: &str) -> Value {
    let args = reference_args(messages, reference, field);
    let gender = reference.gender.map(gender);
    gendered(messages, reference.message(), gender, args)
}

/// The variables of the name of something of the registry.
pub fn reference_args(messages: &Arc<Messages>, reference: &Reference, field: &str) -> Args {
    let mut args = Args::new();
    let has_country = matches!(
        reference.kind,
        ReferenceKind::Place | ReferenceKind::Organisation | ReferenceKind::Event
    );
    if let (Some(code), true) = (&reference.country, has_country) {
        let name = named(messages, format!("country-{code}"), Args::new());
        args.set("country", format!("{field}.country"), name);
    }
    args
}

/// The country that a place is in, or the place itself where it is in none.
pub fn destination(messages: &Arc<Messages>, place: &Reference, field: &str) -> Value {
    match &place.country {
        Some(code) => named(messages, format!("country-{code}"), Args::new()),
        None => reference(messages, place, field),
    }
}

/// Somebody who took part.
pub fn member(messages: &Arc<Messages>, member: &Member, field: &str) -> Value {
    match &member.who {
        Who::Person(holder) => officeholder(messages, holder, field),
        Who::Group { group, count, of } => {
            let mut args = Args::new();
            args.set(
                "count",
                format!("{field}.count"),
                Value::Number(i64::from(*count).into()),
            );
            affiliation(&mut args, messages, of.as_ref(), field);
            let id = format!("group-{group}");
            Value::Name(Name {
                reference: id.as_str().into(),
                gender: None,
                forms: Arc::new(Group(Named {
                    messages: Arc::clone(messages),
                    id,
                    args,
                })),
            })
        }
    }
}

/// A person with an office.
pub fn officeholder(messages: &Arc<Messages>, holder: &Officeholder, field: &str) -> Value {
    let mut args = Args::new();
    let person = format!("{field}.person");
    args.set(
        "person",
        person.clone(),
        reference(messages, &holder.person, &person),
    );
    affiliation(&mut args, messages, Some(&holder.of), field);
    if let Some(to) = &holder.to {
        let field = format!("{field}.to");
        args.set("to", field.clone(), reference(messages, to, &field));
    }
    Holder {
        gender: holder.person.gender.map(gender),
        messages: Arc::clone(messages),
        field: field.into(),
        person: holder.person.message(),
        office: office(messages, holder),
        style: style(holder),
        args,
    }
    .named()
}

/// The message of an office: that of the state, where the language has it.
pub fn office(messages: &Messages, holder: &Officeholder) -> String {
    let general = holder.office.message();
    let own = format!("{general}-{}", holder.of.id);
    match messages.has(&own, None) || messages.has(&own, Some("address")) {
        true => own,
        false => general,
    }
}

/// The message of a style; `style-plain` where the record names none.
pub fn style(holder: &Officeholder) -> String {
    let style = holder
        .style
        .as_ref()
        .map_or("plain", |style| style.as_str());
    format!("style-{style}")
}

fn affiliation(args: &mut Args, messages: &Arc<Messages>, of: Option<&Reference>, field: &str) {
    if let Some(of) = of {
        let field = format!("{field}.of");
        let name = reference(messages, of, &field);
        args.set(of.kind.as_str(), field, name);
    }
}

/// `Asia/Tokyo` as messages are called: `zone-asia-tokyo`.
pub fn zone_message(zone: &str) -> String {
    format!(
        "zone-{}",
        // A name of Fluent has no plus; a minus would look like any other hyphen.
        zone.to_ascii_lowercase()
            .replace(['/', '_'], "-")
            .replace('+', "-plus-")
    )
}

fn gender(gender: record::Gender) -> Gender {
    match gender {
        record::Gender::Masculine => Gender::Masculine,
        record::Gender::Feminine => Gender::Feminine,
        record::Gender::Other => Gender::Other,
    }
}
