//! Who took part.

use std::num::NonZeroU32;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess};

use super::shape::Listed;
use crate::record::identifier::{CountryCode, Identifier};
use crate::record::yaml::At;

/// Somebody who took part: a person with an office, or an unnamed group.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("oneOf" = [
    { "required": ["person", "office", "of"] },
    { "required": ["group", "count"] },
]))]
pub struct MemberFile {
    /// A person of the registry.
    pub person: Option<At<Identifier>>,
    /// The office held at the time: an office of the registry.
    pub office: Option<At<Identifier>>,
    /// The country or organisation that they act for.
    pub of: Option<At<AffiliationFile>>,
    /// The country or organisation to which the office is accredited, for an ambassador.
    pub to: Option<At<AffiliationFile>>,
    /// How the person is styled, such as `excellency`, for the message `style-excellency`.
    pub style: Option<At<Identifier>>,
    /// An unnamed group instead of a person, for the message `group-…`.
    pub group: Option<At<Identifier>>,
    /// How many are in the group.
    #[schemars(range(min = 1))]
    pub count: Option<NonZeroU32>,
    /// A name by which statements can refer to this member.
    #[serde(rename = "as")]
    pub name: Option<At<Identifier>>,
}

impl Listed for MemberFile {
    const ONE_OR_MANY: &'static str =
        "`{ person: …, office: …, of: … }`, `{ group: …, count: …, of: … }`, or a list of them";
    const IS_TEXT: bool = false;
}

/// A person with the office held at the time.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("required" = ["person", "office", "of"]))]
pub struct OfficeholderFile {
    /// A person of the registry.
    pub person: Option<At<Identifier>>,
    /// An office of the registry.
    pub office: Option<At<Identifier>>,
    /// The country or organisation that the person acts for.
    pub of: Option<At<AffiliationFile>>,
    /// The country or organisation to which the office is accredited, for an ambassador.
    pub to: Option<At<AffiliationFile>>,
    /// How the person is styled, such as `excellency`, for the message `style-excellency`.
    pub style: Option<At<Identifier>>,
}

/// A country by its code, or an organisation.
#[derive(Clone, Debug)]
pub enum AffiliationFile {
    /// A state.
    Country(CountryCode),
    /// An international organisation.
    Organisation(Identifier),
}

/// An organisation, where a country code is possible too.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct OrganisationFile {
    organisation: Identifier,
}

by_shape!(
    AffiliationFile,
    "a country code or `{ organisation: … }`",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            CountryCode::try_from(text.to_owned())
                .map(AffiliationFile::Country)
                .map_err(E::custom)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            OrganisationFile::deserialize(MapAccessDeserializer::new(map))
                .map(|file| AffiliationFile::Organisation(file.organisation))
        }
    }
);

impl JsonSchema for AffiliationFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Affiliation".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "a country by its code, or an organisation", "anyOf": [generator.subschema_for::<CountryCode>(), generator.subschema_for::<OrganisationFile>()] })
    }
}
