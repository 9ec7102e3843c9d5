//! Values that may have different shapes in YAML.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::record::yaml::At;

/// Implements `Deserialize` for an enum whose variants have different YAML shapes.
///
/// `#[serde(untagged)]` would lose the places of the values and say only that no
/// variant matched; a visitor keeps the places and names what was expected.
macro_rules! by_shape {
    ($name:ident, $expected:literal, { $($method:tt)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Shape;
                impl<'de> serde::de::Visitor<'de> for Shape {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    $($method)*
                }
                deserializer.deserialize_any(Shape)
            }
        }
    };
}

/// A type of which one value may be written without a list around it.
pub trait Listed {
    /// What an error says was expected: "a statement or a list of statements".
    const ONE_OR_MANY: &'static str;
    /// Whether a value may be a text.
    const IS_TEXT: bool;
}

/// One value, or a list of values.
#[derive(Clone, Debug)]
pub enum OneOrMany<T> {
    /// One value, not in a list.
    One(Box<T>),
    /// A list, which may be empty.
    Many(Vec<At<T>>),
}

impl<T> At<OneOrMany<T>> {
    /// The values, each with its place in the file.
    pub fn into_list(self) -> Vec<At<T>> {
        match self.value {
            OneOrMany::One(value) => vec![At {
                value: *value,
                range: self.range,
            }],
            OneOrMany::Many(values) => values,
        }
    }
}

impl<T> OneOrMany<T> {
    /// How many values there are.
    pub fn count(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Many(values) => values.len(),
        }
    }
}

impl<'de, T: Deserialize<'de> + Listed> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de> + Listed> Visitor<'de> for Shape<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(T::ONE_OR_MANY)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                if !T::IS_TEXT {
                    // An error of this kind is placed at the value, any other at its key.
                    let expected = T::ONE_OR_MANY;
                    return Err(E::custom(format!("found {text:?}, expected {expected}")));
                }
                T::deserialize(StrDeserializer::new(text)).map(|value| OneOrMany::One(value.into()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
                    .map(|value| OneOrMany::One(value.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(OneOrMany::Many)
            }
        }

        deserializer.deserialize_any(Shape(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "minItems": 1, "items": one }] })
    }
}

/// A map whose first key has been read ahead.
pub struct Peeked<A> {
    map: A,
    first: Option<String>,
}

impl<'de, A: MapAccess<'de>> Peeked<A> {
    /// Reads the first key.
    pub fn new(mut map: A) -> Result<Self, A::Error> {
        let first = map.next_key::<String>()?;
        Ok(Self { map, first })
    }

    /// The first key; none in an empty map.
    pub fn first_key(&self) -> Option<&str> {
        self.first.as_deref()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Peeked<A> {
    type Error = A::Error;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(key) => seed
                .deserialize(de::value::StringDeserializer::new(key))
                .map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
