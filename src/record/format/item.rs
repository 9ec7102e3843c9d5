//! Items, paragraphs and the statements in them.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, MapAccess, SeqAccess};

use super::{FactFile, TypedFact};
use crate::record::identifier::{Identifier, LanguageTag};
use crate::record::yaml::At;

/// An item of the body: a list of statements, or statements with more.
#[derive(Debug)]
pub enum ItemFile {
    /// Sentences and nothing else.
    Statements(Vec<At<StatementFile>>),
    /// Sentences with a heading or items below.
    Detailed(DetailedItem),
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
    pub items: Vec<ItemFile>,
    /// Whether it has a number.
    #[serde(default = "yes")]
    pub numbered: bool,
}

fn yes() -> bool {
    true
}

/// A paragraph: one statement, or a list of them.
#[derive(Debug)]
pub enum ParagraphFile {
    /// One sentence.
    One(Box<StatementFile>),
    /// Several.
    Many(Vec<At<StatementFile>>),
}

/// A statement: the name of a Fluent message, alone or with arguments.
#[derive(Debug)]
pub struct StatementFile {
    /// The message.
    pub message: Identifier,
    /// Its arguments.
    pub arguments: IndexMap<At<Identifier>, At<ArgumentFile>>,
    /// The languages that have it.
    pub only: Vec<LanguageTag>,
}

/// What a statement hands to its message: the name of a participant or of a
/// fact, or a fact of its own.
#[derive(Debug)]
pub enum ArgumentFile {
    /// A role or the name of a fact.
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
            DetailedItem::deserialize(MapAccessDeserializer::new(map)).map(ItemFile::Detailed)
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

by_shape!(ParagraphFile, "a statement or a list of statements", {
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        StatementFile::named(text).map(|statement| ParagraphFile::One(Box::new(statement)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        StatementFile::deserialize(MapAccessDeserializer::new(map))
            .map(|statement| ParagraphFile::One(Box::new(statement)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ParagraphFile::Many)
    }
});

impl JsonSchema for ParagraphFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Paragraph".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a paragraph: a statement or a list of statements", "anyOf": [generator.subschema_for::<StatementFile>(), { "type": "array", "items": generator.subschema_for::<StatementFile>() }] })
    }
}

by_shape!(
    ArgumentFile,
    "the name of a participant or of a fact, or a typed value",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            Identifier::try_from(text.to_owned())
                .map(ArgumentFile::Named)
                .map_err(E::custom)
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
            Ok(ArgumentFile::Fact(FactFile::Integer(number)))
        }

        fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
            i64::try_from(number)
                .map(|number| ArgumentFile::Fact(FactFile::Integer(number)))
                .map_err(|_| E::custom(format!("found {number}, expected at most {}", i64::MAX)))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            TypedFact::deserialize(MapAccessDeserializer::new(map))
                .map(|fact| ArgumentFile::Fact(FactFile::Typed(Box::new(fact))))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(seq))
                .map(|list| ArgumentFile::Fact(FactFile::List(list)))
        }
    }
);

impl JsonSchema for ArgumentFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Argument".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "the name of a participant or of a fact, or a typed value", "anyOf": [generator.subschema_for::<Identifier>(), generator.subschema_for::<FactFile>()] })
    }
}

impl StatementFile {
    fn named<E: de::Error>(text: &str) -> Result<Self, E> {
        Ok(Self {
            message: Identifier::try_from(text.to_owned()).map_err(E::custom)?,
            arguments: IndexMap::new(),
            only: Vec::new(),
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
            while let Some(key) = map.next_key::<Identifier>()? {
                if key.as_str() == "only" {
                    only = Some(map.next_value::<Vec<LanguageTag>>()?);
                } else if let Some(first) = &statement {
                    return Err(de::Error::custom(format!(
                        "found a second message {:?} in one statement after {:?}, expected one (and perhaps `only`)",
                        key.as_str(),
                        first.message.as_str(),
                    )));
                } else {
                    statement = Some(StatementFile {
                        message: key,
                        arguments: map.next_value::<Option<_>>()?.unwrap_or_default(),
                        only: Vec::new(),
                    });
                }
            }
            let mut statement =
                statement.ok_or_else(|| de::Error::custom("found no message in this statement"))?;
            statement.only = only.unwrap_or_default();
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
