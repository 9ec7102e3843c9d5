//! Selectors: which variant of a message is selected, and which keys can be selected at all.
//!
//! Plural categories are CLDR's (UTS 35 part 3, "Language Plural Rules") as ICU4X has them.

use std::str::FromStr;
use std::sync::OnceLock;

use fixed_decimal::{Decimal, Sign};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::Key;
use super::error::{FunctionError, suggest};
use super::number::{digits, has_ordinal};
use crate::catalog::value::{Gender, Number, Value, ValueKind};

/// What `DATETIME(…, part: "dayPeriod")` may return, by UTS 35's names of day periods.
pub(super) const DAY_PERIODS: [&str; 4] = ["am", "pm", "noon", "midnight"];

/// What `DATETIME(…, part: "weekday")` may return: the values of UTS 35's key "fw".
pub(super) const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What `GENDER` may return.
const GENDERS: [&str; 3] = [
    Gender::Masculine.keyword(),
    Gender::Feminine.keyword(),
    Gender::Other.keyword(),
];

/// The keys that values of one kind select.
#[derive(Clone, Copy)]
enum Possible {
    /// Numbers, and the plural categories of the language.
    Numbers { ordinal: bool },
    /// One of these words.
    Words(&'static [&'static str]),
    /// Words that only the caller knows.
    AnyWord,
}

impl Possible {
    /// None where values of that kind cannot be selected on.
    fn of(kind: ValueKind) -> Option<Self> {
        Some(match kind {
            ValueKind::Number => Possible::Numbers { ordinal: false },
            ValueKind::Ordinal => Possible::Numbers { ordinal: true },
            ValueKind::Gender => Possible::Words(&GENDERS),
            ValueKind::DayPeriod => Possible::Words(&DAY_PERIODS),
            ValueKind::Weekday => Possible::Words(&WEEKDAYS),
            ValueKind::Keyword | ValueKind::Text => Possible::AnyWord,
            ValueKind::Money
            | ValueKind::Date
            | ValueKind::Instant
            | ValueKind::Duration
            | ValueKind::Name
            | ValueKind::List => return None,
        })
    }
}

/// Longer keys are not read as numbers: no number that can be written has as many digits.
const LONGEST_KEY: usize = 160;

/// Numbers up to this one are tried for the categories that matter: the `many` of French is
/// that of millions.
const HIGHEST_TRIED: u16 = 1000;

/// How many numbers of a category are kept.
const EXAMPLES: usize = 4;

/// A plural category that whole numbers of everyday size have.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name: `few`.
    pub name: &'static str,
    /// The first of its numbers.
    pub numbers: Vec<u16>,
    /// Whether these are all of them.
    pub is_finite: bool,
}

impl Category {
    /// Its first numbers: `3, 4, 5, …`
    pub fn examples(&self) -> String {
        let numbers: Vec<String> = self.numbers.iter().map(u16::to_string).collect();
        let more = if self.is_finite { "" } else { ", …" };
        format!("{}{more}", numbers.join(", "))
    }
}

/// The categories of the numbers up to [`HIGHEST_TRIED`].
fn categories_of(rules: &PluralRules) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for number in 0..=HIGHEST_TRIED {
        let name = category_name(rules.category_for(usize::from(number)));
        match categories.iter_mut().find(|it| it.name == name) {
            Some(known) if known.numbers.len() < EXAMPLES => known.numbers.push(number),
            Some(known) => known.is_finite = false,
            None => categories.push(Category {
                name,
                numbers: vec![number],
                is_finite: true,
            }),
        }
    }
    categories
}

/// The plural rules of one locale.
#[derive(Debug)]
pub(super) struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
    locale: String,
    /// The categories of cardinals and of ordinals, once they have been asked for.
    categories: [OnceLock<Vec<Category>>; 2],
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Result<Self, FunctionError> {
        let missing = |error| super::missing_data("plural rules", locale, &error);
        Ok(Plurals {
            cardinal: PluralRules::try_new_cardinal(locale.into()).map_err(missing)?,
            ordinal: PluralRules::try_new_ordinal(locale.into()).map_err(missing)?,
            locale: locale.id.to_string(),
            categories: Default::default(),
        })
    }

    /// The categories that whole numbers of everyday size have.
    pub(super) fn categories(&self, ordinal: bool) -> &[Category] {
        let [cardinals, ordinals] = &self.categories;
        let known = if ordinal { ordinals } else { cardinals };
        known.get_or_init(|| categories_of(self.rules(ordinal)))
    }

    fn rules(&self, ordinal: bool) -> &PluralRules {
        if ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        }
    }

    /// The index of the selected key, or `None` for the default variant.
    pub(super) fn select(
        &self,
        value: &Value,
        keys: &[Key<'_>],
    ) -> Result<Option<usize>, FunctionError> {
        match value {
            Value::Number(number) => self.select_number(number, keys),
            Value::Keyword(word) | Value::Text(word) => Ok(select_word(word, keys)),
            other => Err(not_selectable(other.kind())),
        }
    }

    fn select_number(
        &self,
        number: &Number,
        keys: &[Key<'_>],
    ) -> Result<Option<usize>, FunctionError> {
        let exact = keys.iter().position(|key| match key {
            Key::Number(literal) => {
                key_number(literal).is_some_and(|literal| same_value(&literal, number.value()))
            }
            Key::Identifier(_) => false,
        });
        if exact.is_some() {
            return Ok(exact);
        }
        let shown = digits(number)?;
        let category = category_name(self.rules(number.is_ordinal()).category_for(&shown));
        Ok(keys
            .iter()
            .position(|key| matches!(key, Key::Identifier(word) if *word == category)))
    }

    /// The keys that no value of that kind selects, by their indexes, with the reasons.
    pub(super) fn check_keys(
        &self,
        kind: ValueKind,
        keys: &[Key<'_>],
        default: Option<usize>,
    ) -> Vec<(usize, FunctionError)> {
        let Some(possible) = Possible::of(kind) else {
            return vec![(0, not_selectable(kind))];
        };
        let check = |index, key: &Key<'_>| match (possible, *key) {
            (Possible::Numbers { ordinal }, _) => self.check_number_key(key, ordinal),
            (_, Key::Number(literal)) => Err(number_key_on_words(kind, literal)),
            (Possible::AnyWord, Key::Identifier(_)) => Ok(()),
            // The default is taken where no key is selected, and needs no value of its own.
            (Possible::Words(_), Key::Identifier("other")) if default == Some(index) => Ok(()),
            (Possible::Words(words), Key::Identifier(word)) => check_word_key(kind, word, words),
        };
        let checked = keys.iter().enumerate();
        checked
            .filter_map(|(index, key)| Some((index, check(index, key).err()?)))
            .collect()
    }

    fn check_number_key(&self, key: &Key<'_>, ordinal: bool) -> Result<(), FunctionError> {
        let word = match key {
            Key::Number(literal) => {
                return match key_number(literal) {
                    None => Err(FunctionError::new(format!(
                        "[{}] is not a number that can be compared",
                        literal.chars().take(40).collect::<String>()
                    ))
                    .with_help("write the number in a few digits, such as [1] or [2.5]")),
                    Some(number) if ordinal && !has_ordinal(&number) => {
                        Err(FunctionError::new(format!(
                            "[{literal}] is never selected: an ordinal is a whole number, and not negative"
                        ))
                        .with_help("remove the variant"))
                    }
                    Some(_) => Ok(()),
                };
            }
            Key::Identifier(word) => *word,
        };
        let has: Vec<&str> = self
            .rules(ordinal)
            .categories()
            .map(category_name)
            .collect();
        if has.contains(&word) {
            return Ok(());
        }
        let sort = if ordinal { "ordinals" } else { "cardinals" };
        let subject = format!("{sort} in {} have the categories", self.locale);
        let message = if PluralCategory::get_for_cldr_string(word).is_some() {
            format!(
                "[{word}] is never selected: {sort} in {} have no category \"{word}\"",
                self.locale
            )
        } else {
            format!(
                "[{}] is not a plural category, and the selector is a number",
                word.escape_debug()
            )
        };
        let help = suggest(word, has.iter().copied(), &subject);
        Err(FunctionError::new(message)
            .with_help(format!("{help}; a certain number is written [1]")))
    }
}

/// Exactly the word, or for noon and midnight the half of the day that they begin: UTS 35 has
/// "noon" and "midnight" fall back to "pm" and "am", and a message that knows only these two
/// would otherwise print its default at midnight.
fn select_word(word: &str, keys: &[Key<'_>]) -> Option<usize> {
    let position = |wanted: &str| {
        keys.iter()
            .position(|key| matches!(key, Key::Identifier(word) if *word == wanted))
    };
    position(word).or_else(|| match word {
        "noon" => position("pm"),
        "midnight" => position("am"),
        _ => None,
    })
}

fn check_word_key(
    kind: ValueKind,
    word: &str,
    words: &'static [&'static str],
) -> Result<(), FunctionError> {
    if words.contains(&word) {
        return Ok(());
    }
    Err(FunctionError::new(format!(
        "[{}] is never selected: the selector is {kind}",
        word.escape_debug()
    ))
    .with_help(suggest(word, words.iter().copied(), "its keys are")))
}

fn number_key_on_words(kind: ValueKind, literal: &str) -> FunctionError {
    FunctionError::new(format!(
        "[{}] is never selected: the selector is {kind}",
        literal.chars().take(40).collect::<String>()
    ))
    .with_help("its keys are words")
}

fn not_selectable(kind: ValueKind) -> FunctionError {
    FunctionError::new(format!("{kind} cannot be selected on")).with_help(match kind {
        ValueKind::Name => "write GENDER($name) to select by gender",
        ValueKind::Date | ValueKind::Instant => {
            "write DATETIME(…, part: \"…\") to select by a part of it"
        }
        ValueKind::Duration => "print it, and select on a number or a keyword",
        ValueKind::Money => "write NUMBER(…) to select by the plural category of the amount",
        _ => "select on a number, a keyword or what GENDER returns",
    })
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The number that a literal key stands for.
fn key_number(literal: &str) -> Option<Decimal> {
    if literal.len() > LONGEST_KEY || literal.bytes().any(|byte| matches!(byte, b'e' | b'E')) {
        return None;
    }
    Decimal::from_str(literal).ok()
}

/// Whether two decimals are the same number, whichever way their zeros and signs are written.
fn same_value(one: &Decimal, other: &Decimal) -> bool {
    let plain = |decimal: &Decimal| {
        let mut decimal = decimal.clone();
        decimal.absolute.trim_start();
        decimal.absolute.trim_end();
        if decimal.absolute.is_zero() || decimal.sign() == Sign::Positive {
            decimal.set_sign(Sign::None);
        }
        decimal
    };
    plain(one) == plain(other)
}
