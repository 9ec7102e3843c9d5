//! Locales: their fallback, direction and digits, as CLDR has them.

use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::preferences::NumberingSystem;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::extensions::unicode::Value as ExtensionValue;
use icu_locale::fallback::LocaleFallbacker;
use icu_locale::subtags::Subtag;
use icu_locale::{Locale, LocaleDirectionality};
use unic_langid::LanguageIdentifier;

use super::error::{FunctionError, suggest};
use super::options::Options;

/// Which way the script of a locale runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The locales to ask for a message, from the one given to its last parent.
///
/// The parents are CLDR's (UTS 35 part 1, "Locale Inheritance and Matching"), as ICU4X has them:
/// es-PE → es-419 → es, en-GB → en-001 → en, zh-TW → zh-Hant. The chain never ends in `und`, and
/// a script that the region implies is left out of the parents (zh-Hant-HK → zh-HK → zh-Hant).
/// The first element is always `locale` itself, as it was written.
pub fn fallback_chain(locale: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    /// Longer than any chain in CLDR; the loop must end whatever the data say.
    const LONGEST: usize = 16;
    let mut chain = vec![locale.clone()];
    let Ok(start) = Locale::try_from_str(&locale.to_string()) else {
        return chain;
    };
    let mut parents = LocaleFallbacker::new()
        .for_config(Default::default())
        .fallback_for((&start).into());
    for _ in 0..LONGEST {
        let parent = parents.get();
        if parent.language.is_unknown() {
            break;
        }
        if let Ok(parent) = parent.to_string().parse::<LanguageIdentifier>()
            && !chain.contains(&parent)
        {
            chain.push(parent);
        }
        parents.step();
    }
    chain
}

/// The same locale for ICU4X.
///
/// # Errors
/// When the language is `und`, or CLDR does not know which script it is written in.
pub(super) fn convert(locale: &LanguageIdentifier) -> Result<(Locale, Direction), FunctionError> {
    let unknown = || {
        FunctionError::new(format!("\"{locale}\" is not a locale that can be written in"))
            .with_help("name the folder by a BCP 47 tag whose language CLDR knows, such as \"es\" or \"zh-Hant\"")
    };
    let converted = Locale::try_from_str(&locale.to_string()).map_err(|_| unknown())?;
    if converted.id.language.is_unknown() {
        return Err(unknown());
    }
    let direction = match LocaleDirectionality::new_extended().get(&converted.id) {
        Some(icu_locale::Direction::LeftToRight) => Direction::LeftToRight,
        Some(icu_locale::Direction::RightToLeft) => Direction::RightToLeft,
        _ => return Err(unknown()),
    };
    Ok((converted, direction))
}

/// A numbering system that ICU4X has the digits of (UTS 35 part 3, "Numbering Systems").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbering(NumberingSystem);

impl From<Numbering> for NumberingSystem {
    fn from(numbering: Numbering) -> Self {
        numbering.0
    }
}

/// Systems to suggest. Which are accepted is for ICU4X's data to say.
const COMMON: &[&str] = &[
    "latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "hanidec", "khmr", "knda", "laoo",
    "mlym", "mymr", "orya", "tamldec", "telu", "thai", "tibt",
];

impl Numbering {
    /// Reads the option `numberingSystem`.
    ///
    /// # Errors
    /// When ICU4X has no digits for it. It would fall back to the locale's without a word.
    pub(super) fn read(options: &Options<'_>) -> Result<Option<Self>, FunctionError> {
        const NAME: &str = "numberingSystem";
        let Some(text) = options.text(NAME, "the name of a numbering system, such as \"latn\"")?
        else {
            return Ok(None);
        };
        let system = Subtag::try_from_str(text).ok().and_then(|subtag| {
            NumberingSystem::try_from(ExtensionValue::from_subtag(Some(subtag))).ok()
        });
        let known = system.map(Numbering).filter(|numbering| {
            // The root locale's digits are "latn": another system that is known has another zero.
            let digits = digits(&Locale::UNKNOWN, Some(*numbering));
            text == "latn" || digits.is_ok_and(|digits| !digits.starts_with('0'))
        });
        match known {
            Some(numbering) => Ok(Some(numbering)),
            None => Err(options.unknown_value(NAME, text).with_help(suggest(
                text,
                COMMON.iter().copied(),
                "numbering systems with digits of their own are",
            ))),
        }
    }
}

/// The formatter of plain decimals.
pub(super) fn decimal_formatter(
    locale: &Locale,
    numbering: Option<Numbering>,
    grouping: GroupingStrategy,
) -> Result<DecimalFormatter, FunctionError> {
    let mut preferences = DecimalFormatterPreferences::from(locale);
    if let Some(numbering) = numbering {
        preferences.numbering_system = Some(numbering.into());
    }
    DecimalFormatter::try_new(preferences, DecimalFormatterOptions::from(grouping))
        .map_err(|error| super::missing_data("numbers", locale, &error))
}

/// The ten digits from zero to nine, of the numbering system or else of the locale.
pub(super) fn digits(
    locale: &Locale,
    numbering: Option<Numbering>,
) -> Result<String, FunctionError> {
    let formatter = decimal_formatter(locale, numbering, GroupingStrategy::Never)?;
    Ok((0u8..=9)
        .map(|digit| formatter.format_to_string(&digit.into()))
        .collect())
}
