//! Facts that statements use.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, MapAccess, SeqAccess};

use super::shape::Peeked;
use super::{MeasuredDuration, OfficeholderFile};
use crate::record::identifier::{CountryCode, CurrencyCode, Identifier};
use crate::record::time::{Day, LocalTime};
use crate::record::yaml::At;

/// A fact: a whole number, one of the typed values, or a list of facts.
#[derive(Debug)]
pub enum FactFile {
    /// A whole number.
    Integer(i64),
    /// A value that says its type.
    Typed(Box<TypedFact>),
    /// A person with an office; a person alone is a [`TypedFact::Person`].
    Officeholder(Box<OfficeholderFile>),
    /// Several.
    List(Vec<At<FactFile>>),
}

/// A value that says its type.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TypedFact {
    /// A decimal number in quotation marks, so that no digit is lost: `"2.5"`.
    Decimal(#[schemars(regex(pattern = "^-?[0-9.]+$"))] At<String>),
    /// An amount of money.
    Money(MoneyFile),
    /// A day.
    Date(Day),
    /// A local time and its zone.
    Instant(LocalTime),
    /// A length of time.
    Duration(MeasuredDuration),
    /// A person of the registry.
    Person(At<Identifier>),
    /// An office of the registry.
    Office(At<Identifier>),
    /// A country of the registry.
    Country(At<CountryCode>),
    /// A place of the registry.
    Place(At<Identifier>),
    /// An event of the registry.
    Event(At<Identifier>),
    /// An organisation of the registry.
    Organisation(At<Identifier>),
    /// A document of the registry.
    Document(At<Identifier>),
    /// A kind of event of the registry.
    Kind(At<Identifier>),
}

/// An amount in a currency.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MoneyFile {
    /// A decimal number in quotation marks: `"1500000"`.
    #[schemars(regex(pattern = "^-?[0-9.]+$"))]
    pub amount: At<String>,
    /// ISO 4217.
    pub currency: CurrencyCode,
}

by_shape!(
    FactFile,
    "a whole number, a typed value such as `{ event: apec-2024 }`, or a list of them",
    {
        fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
            Ok(FactFile::Integer(number))
        }

        fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
            i64::try_from(number)
                .map(FactFile::Integer)
                .map_err(|_| E::custom(format!("found {number}, expected at most {}", i64::MAX)))
        }

        fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
            Err(E::custom(format!(
                "found the number {number}, expected a whole number or `{{ decimal: \"{number}\" }}`"
            )))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            let mut map = Peeked::new(map)?;
            if let Some("person" | "office" | "of" | "to" | "style") = map.first_key() {
                return OfficeholderFile::deserialize(MapAccessDeserializer::new(map))
                    .map(FactFile::of_person);
            }
            let fact = TypedFact::deserialize(MapAccessDeserializer::new(&mut map))?;
            match map.next_key::<String>()? {
                Some(key) => Err(de::Error::custom(format!(
                    "found `{key}` beside another value, expected one value"
                ))),
                None => Ok(FactFile::Typed(Box::new(fact))),
            }
        }

        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(seq)).map(FactFile::List)
        }
    }
);

impl FactFile {
    /// A person or an office alone, or a person with an office.
    fn of_person(file: OfficeholderFile) -> Self {
        let fact = match file {
            OfficeholderFile {
                person: Some(person),
                office: None,
                of: None,
                to: None,
                style: None,
            } => TypedFact::Person(person),
            OfficeholderFile {
                person: None,
                office: Some(office),
                of: None,
                to: None,
                style: None,
            } => TypedFact::Office(office),
            file => return Self::Officeholder(Box::new(file)),
        };
        Self::Typed(Box::new(fact))
    }
}

impl JsonSchema for FactFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fact".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a whole number, a value that says its type, or a list of them", "anyOf": [{ "type": "integer" }, generator.subschema_for::<TypedFact>(), generator.subschema_for::<OfficeholderFile>(), { "type": "array", "minItems": 1, "items": generator.subschema_for::<FactFile>() }] })
    }
}
