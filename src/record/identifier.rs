//! Names by which a record refers to things.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The longest identifier, in characters.
const LONGEST: usize = 80;

/// Defines a string type that only exists when its rule holds.
macro_rules! checked_string {
    ($(#[$doc:meta])* $name:ident, $check:expr, $expected:literal, $pattern:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                let check: fn(&str) -> bool = $check;
                if check(&text) {
                    Ok(Self(text))
                } else {
                    let shown: String = text.chars().take(LONGEST).collect();
                    Err(format!(concat!("found {:?}, expected ", $expected), shown))
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $expected })
            }
        }
    };
}

checked_string!(
    /// A name in kebab case: `kamikawa-yoko`, `apec-2024`. It starts with a
    /// letter, as a Fluent identifier does.
    Identifier,
    |text| is_kebab(text) && text.starts_with(|first: char| first.is_ascii_lowercase()),
    "an identifier of small letters, digits and single hyphens that starts with a letter",
    "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
);

checked_string!(
    /// ISO 3166-1 alpha-2, in capitals.
    CountryCode,
    |text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
    "a country code of two capital letters (ISO 3166-1 alpha-2)",
    "^[A-Z]{2}$"
);

checked_string!(
    /// ISO 4217 alphabetic code, in capitals.
    CurrencyCode,
    |text| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
    "a currency code of three capital letters (ISO 4217)",
    "^[A-Z]{3}$"
);

checked_string!(
    /// The name of a record: what its file is called, without `.yaml`. It becomes
    /// the name of the output, so it cannot hold a path.
    RecordId,
    is_kebab,
    "a record name of small letters, digits and single hyphens",
    "^[a-z0-9]+(-[a-z0-9]+)*$"
);

checked_string!(
    /// An address that a reader can follow (RFC 3986), in ASCII.
    WebAddress,
    |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
        text.len() <= 2_000 && rest.is_some_and(|rest| rest.bytes().all(allowed) && rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    },
    "an address such as https://example.org/page",
    "^https?://[A-Za-z0-9][!-~]*$"
);

fn is_kebab(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

impl RecordId {
    /// The name of the record in a file.
    ///
    /// # Errors
    /// A file whose name is not a record name followed by `.yaml`.
    pub fn of_file(path: &Path) -> Result<Self, Diagnostic> {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        Self::try_from(stem.into_owned()).map_err(|problem| {
            Diagnostic::new(
                Rule::RecordName,
                format!("the file's name is no record name: {problem}"),
            )
            .in_file(path)
            .help("rename it, for example to `2023-11-15-japan-peru.yaml`")
        })
    }
}

/// A language: a BCP 47 tag of language, script, region and variants (`es-PE`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct LanguageTag(LanguageIdentifier);

impl LanguageTag {
    /// The parsed tag.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // The canonical spelling is asked for: one language must not have two names.
        match text.parse::<LanguageIdentifier>() {
            Ok(tag) if tag == text && text != "und" => Ok(Self(tag)),
            Ok(tag) if text != "und" => {
                Err(format!("found {text:?}, expected {:?}", tag.to_string()))
            }
            _ => {
                let shown: String = text.chars().take(LONGEST).collect();
                Err(format!(
                    "found {shown:?}, expected a language tag (BCP 47) such as \"en\", \"es-PE\" or \"zh-Hant\""
                ))
            }
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl JsonSchema for LanguageTag {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LanguageTag".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]+)*$",
            "description": "a language tag (BCP 47) such as en, es-PE or zh-Hant"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_hold_no_path_and_no_prose() {
        for bad in ["../x", "a/b", "A", "", "-a", "a-", "a--b", "a b", "ü", "1a"] {
            assert!(Identifier::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
        assert!(Identifier::try_from("apec-2024".to_owned()).is_ok());
        assert!(RecordId::try_from("2023-11-15-japan-peru".to_owned()).is_ok());
    }

    #[test]
    fn language_tags_are_written_in_one_way() {
        assert!("es-PE".parse::<LanguageTag>().is_ok());
        assert!("es-pe".parse::<LanguageTag>().is_err());
        assert!("../en".parse::<LanguageTag>().is_err());
    }
}
