//! Items, paragraphs and the statements in them.

use std::ops::Range;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, IntoDeserializer, MapAccess, SeqAccess};

use super::FactFile;
use super::shape::Listed;
use crate::record::identifier::{Identifier, LanguageTag};
use crate::record::yaml::At;

/// An item of the body: a list of statements, or statements with more.
#[derive(Debug)]
pub enum ItemFile {
    /// Sentences and nothing else.
    Statements(Vec<At<StatementFile>>),
    /// Sentences with a heading or items below.
    Detailed(Box<DetailedItem>),
}

/// An item with a heading, with items below it, or without a number.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DetailedItem {
    /// The message that is its heading.
    pub heading: Option<At<StatementFile>>,
    /// Its sentences.
    #[serde(default)]
    pub statements: Vec<At<StatementFile>>,
    /// Items below it, to three levels in all.
    #[serde(default)]
    pub items: Vec<At<ItemFile>>,
    /// Whether it has a number.
    #[serde(default = "yes")]
    pub numbered: bool,
}

fn yes() -> bool {
    true
}

impl Listed for StatementFile {
    const ONE_OR_MANY: &'static str = "a statement or a list of statements";
    const IS_TEXT: bool = true;
}

/// A statement: the name of a Fluent message, alone or with arguments.
#[derive(Debug)]
pub struct StatementFile {
    /// The message.
    pub message: Identifier,
    /// Where its name is in the file, where the statement is a mapping with it as key.
    pub key: Option<Range<usize>>,
    /// Its arguments.
    pub arguments: IndexMap<At<Identifier>, At<ArgumentFile>>,
    /// The languages that have it; all of them where left out.
    pub only: Option<At<Vec<LanguageTag>>>,
}

/// What a statement gives to its message: the name of a participant or of a
/// fact, or a fact of its own.
#[derive(Debug)]
pub enum ArgumentFile {
    /// A role, or the name of a member or of a fact.
    Named(Identifier),
    /// A fact.
    Fact(FactFile),
}

by_shape!(
    ItemFile,
    "a list of statements or `{ heading: …, statements: […], items: […] }`",
    {
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ItemFile::Statements)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            DetailedItem::deserialize(MapAccessDeserializer::new(map))
                .map(|item| ItemFile::Detailed(Box::new(item)))
        }
    }
);

impl JsonSchema for ItemFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Item".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "an item of the body", "anyOf": [{ "type": "array", "items": generator.subschema_for::<StatementFile>() }, generator.subschema_for::<DetailedItem>()] })
    }
}

by_shape!(
    ArgumentFile,
    "the name of a participant or of a fact, or a fact such as `{ event: apec-2024 }`",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            Identifier::try_from(text.to_owned())
                .map(ArgumentFile::Named)
                .map_err(E::custom)
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
            FactFile::deserialize(number.into_deserializer()).map(ArgumentFile::Fact)
        }

        fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
            FactFile::deserialize(number.into_deserializer()).map(ArgumentFile::Fact)
        }

        fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
            FactFile::deserialize(number.into_deserializer()).map(ArgumentFile::Fact)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            FactFile::deserialize(MapAccessDeserializer::new(map)).map(ArgumentFile::Fact)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            FactFile::deserialize(SeqAccessDeserializer::new(seq)).map(ArgumentFile::Fact)
        }
    }
);

impl JsonSchema for ArgumentFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Argument".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "the name of a participant or of a fact, or a fact such as `{ event: apec-2024 }`", "anyOf": [generator.subschema_for::<Identifier>(), generator.subschema_for::<FactFile>()] })
    }
}

impl StatementFile {
    fn named<E: de::Error>(text: &str) -> Result<Self, E> {
        Ok(Self {
            message: Identifier::try_from(text.to_owned()).map_err(E::custom)?,
            key: None,
            arguments: IndexMap::new(),
            only: None,
        })
    }
}

by_shape!(
    StatementFile,
    "the name of a message, alone or as `{ name: { argument: … } }`",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            StatementFile::named(text)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut statement: Option<StatementFile> = None;
            let mut only = None;
            while let Some(At { value: key, range }) = map.next_key::<At<Identifier>>()? {
                if key.as_str() == "only" {
                    only = Some(map.next_value()?);
                } else if let Some(first) = &statement {
                    return Err(de::Error::custom(format!(
                        "found a second message {:?} in one statement after {:?}, expected one (and perhaps `only`)",
                        key.as_str(),
                        first.message.as_str(),
                    )));
                } else {
                    statement = Some(StatementFile {
                        message: key,
                        key: Some(range),
                        arguments: map.next_value::<Option<_>>()?.unwrap_or_default(),
                        only: None,
                    });
                }
            }
            let mut statement =
                statement.ok_or_else(|| de::Error::custom("found no message in this statement"))?;
            statement.only = only;
            Ok(statement)
        }
    }
);

impl JsonSchema for StatementFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Statement".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "the name of a Fluent message, alone or with its arguments",
            "anyOf": [
                generator.subschema_for::<Identifier>(),
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 2,
                    "properties": { "only": { "type": "array", "items": generator.subschema_for::<LanguageTag>() } },
                    "additionalProperties": {
                        "type": "object",
                        "additionalProperties": generator.subschema_for::<ArgumentFile>()
                    }
                }
            ]
        })
    }
}
