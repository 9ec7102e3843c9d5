//! Selections that lack a variant which the language needs, and keys that no number selects.
//!
//! What a selection lacks goes to its default without a word: "151th", «el ministra». The
//! variants are counted only where they matter: with ordinals, where another plural
//! category has a variant, or where the number is printed before a word.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Found, walk_selects};
use crate::catalog::functions::{Category, Formatters, Key};
use crate::catalog::prose::is_ordinal;
use crate::catalog::segments::Numbers;
use crate::catalog::syntax::{Element, Expression, Inline, Name, Pattern, Select};
use crate::catalog::value::ValueKind;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The plural categories of CLDR that are not the rest.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The genders that a noun of a person has.
const FEMININE: &str = "feminine";
const MASCULINE: &str = "masculine";

/// Languages whose nouns have no gender: a man is no rest beside a woman, and `*[other]` is
/// for those who are neither.
const WITHOUT_GENDER: [&str; 1] = ["en"];

/// `is_of_record` is true in the files of one record, where the keys of its facts are
/// checked when it is composed.
pub(super) fn check(
    found: Found,
    formatters: &Formatters,
    is_of_record: bool,
    problems: &mut Vec<Diagnostic>,
) {
    for pattern in found.patterns() {
        walk_selects(pattern, &mut |select| {
            if let Some(is_ordinal) = number(found, select) {
                if !is_of_record {
                    keys(found, select, formatters, problems);
                }
                categories(found, select, is_ordinal, formatters, problems);
            }
            genders(found, select, formatters, problems);
        });
    }
}

/// Whether the selector is a number, and then whether it is an ordinal.
fn number(found: Found, select: &Select) -> Option<bool> {
    match &select.selector {
        Inline::Call(call) if call.function.text == "NUMBER" => Some(is_ordinal(&select.selector)),
        Inline::Call(call) if call.function.text == "DATETIME" => {
            let words = ["weekday", "dayPeriod"];
            let mut options = call.options.iter();
            let part = options.find(|option| option.name.text == "part")?;
            (!words.contains(&part.value.as_str())).then_some(false)
        }
        Inline::Variable(_) => {
            let has_number = select.variants.iter().any(|variant| {
                variant.is_number || CATEGORIES.contains(&variant.key.text.as_str())
            });
            (has_number || counts(found, select)).then_some(false)
        }
        _ => None,
    }
}

/// Keys of a variable that no number selects: `[tres]`. Those of functions and of the
/// contract's variables are checked with them.
fn keys(found: Found, select: &Select, formatters: &Formatters, problems: &mut Vec<Diagnostic>) {
    if !matches!(select.selector, Inline::Variable(_)) {
        return;
    }
    let variants = select.variants.iter();
    let keys: Vec<Key> = variants
        .map(|variant| match variant.is_number {
            true => Key::Number(&variant.key.text),
            false => Key::Identifier(&variant.key.text),
        })
        .collect();
    let default = select
        .variants
        .iter()
        .position(|variant| variant.is_default);
    for (at, error) in formatters.check_keys(ValueKind::Number, &keys, default) {
        let Some(variant) = select.variants.get(at) else {
            continue;
        };
        let problem = Diagnostic::new(Rule::VariantKey, error.message)
            .at(found.location(&variant.key.range), "never selected");
        problems.push(match error.help {
            Some(help) => problem.help(help),
            None => problem,
        });
    }
}

/// How a selection selects on a number; none where it does not.
pub(super) fn numbers(found: Found, select: &Select) -> Option<Numbers> {
    let is_ordinal = number(found, select)?;
    let is_counted = is_counted_by_category(found, select, is_ordinal);
    Some(Numbers {
        is_ordinal,
        is_counted,
    })
}

/// Whether it matters that every plural category has a variant.
fn is_counted_by_category(found: Found, select: &Select, is_ordinal: bool) -> bool {
    let default = select.variants.iter().find(|variant| variant.is_default);
    let Some(default) = default else {
        return false;
    };
    let has_category = select
        .variants
        .iter()
        .any(|variant| CATEGORIES.contains(&variant.key.text.as_str()));
    // A cardinal that is not printed here does not show which of its words is wrong.
    let is_shown = has_category && variable(select).is_some_and(|it| shows(&default.pattern, it));
    is_ordinal || is_shown || counts(found, select)
}

/// Plural categories of the language that would be taken for the default.
fn categories(
    found: Found,
    select: &Select,
    is_ordinal: bool,
    formatters: &Formatters,
    problems: &mut Vec<Diagnostic>,
) {
    let Some(default) = select.variants.iter().find(|variant| variant.is_default) else {
        return;
    };
    let is_category = CATEGORIES.contains(&default.key.text.as_str());
    if !is_category && !is_counted_by_category(found, select, is_ordinal) {
        return;
    }
    let keys: Vec<&str> = select
        .variants
        .iter()
        .map(|it| it.key.text.as_str())
        .collect();
    let lacking = lacking(&keys, is_ordinal, formatters);
    if lacking.is_empty() {
        if is_category {
            problems.push(rest(found, &default.key));
        }
        return;
    }
    let sort = if is_ordinal { "ordinals" } else { "numbers" };
    let words: Vec<String> = lacking
        .iter()
        .map(|category| format!("`{}` ({})", category.name, category.examples()))
        .collect();
    let added: Vec<String> = lacking
        .iter()
        .map(|category| format!("`[{}]`", category.name))
        .collect();
    problems.push(
        Diagnostic::new(
            Rule::MissingCategory,
            format!(
                "{sort} can also be of the category {}, and would be taken for `{}`",
                words.join(", "),
                default.key.text
            ),
        )
        .at(
            found.location(&default.key.range),
            "taken for everything else",
        )
        .help(format!(
            "add {}, even where the words are the same",
            added.join(", ")
        )),
    );
}

/// The plural categories of a language that none of these keys has. All numbers of a small
/// category may have a key each; of nothing most texts do not speak.
pub(in crate::catalog) fn lacking<'a>(
    keys: &[&str],
    is_ordinal: bool,
    formatters: &'a Formatters,
) -> Vec<&'a Category> {
    let has = |category: &Category| {
        let mut numbers = category.numbers.iter().filter(|number| **number != 0);
        keys.contains(&category.name)
            || (category.is_finite
                && numbers.all(|number| keys.contains(&number.to_string().as_str())))
    };
    let reachable = formatters.categories(is_ordinal).iter();
    reachable.filter(|category| !has(category)).collect()
}

/// The rest of the numbers is taken for one category.
fn rest(found: Found, key: &Name) -> Diagnostic {
    Diagnostic::new(
        Rule::MissingCategory,
        format!(
            "every number that no variant names would be taken for `{}`",
            key.text
        ),
    )
    .at(found.location(&key.range), "taken for everything else")
    .help("call the default `*[other]`")
}

/// The variable that is selected on, alone or in a function.
fn variable(select: &Select) -> Option<&str> {
    match &select.selector {
        Inline::Variable(name) => Some(&name.text),
        Inline::Call(call) => match call.positional.first() {
            Some(Inline::Variable(name)) => Some(&name.text),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a pattern prints a variable.
fn shows(pattern: &Pattern, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Placeable(Expression::Inline(inline)) => prints(inline, variable),
        _ => false,
    })
}

/// Whether the default variant prints the number before a word, which agrees with it.
fn counts(found: Found, select: &Select) -> bool {
    let default = select.variants.iter().find(|variant| variant.is_default);
    let (Some(default), Some(variable)) = (default, variable(select)) else {
        return false;
    };
    is_counted(found, &default.pattern, variable)
}

/// Whether a pattern prints a variable and, after a space, a letter.
fn is_counted(found: Found, pattern: &Pattern, variable: &str) -> bool {
    let mut after: Option<String> = None;
    for element in &pattern.elements {
        match element {
            Element::Placeable(Expression::Inline(Inline::Text(range))) => {
                if let Some(text) = &mut after {
                    text.push_str(&unescape_unicode_to_string(found.text(range)));
                }
            }
            Element::Placeable(Expression::Inline(inline)) => {
                after = prints(inline, variable).then(String::new);
            }
            Element::Placeable(Expression::Select(_)) => after = None,
            Element::Text(range) => {
                if let Some(text) = &mut after {
                    text.push_str(found.text(range));
                }
            }
        }
        let is_word = after.as_deref().is_some_and(|text| {
            let mut rest = text.trim_start();
            rest = rest.trim_start_matches(['\u{A0}', '\u{202F}']);
            rest.len() < text.len() && rest.starts_with(char::is_alphabetic)
        });
        if is_word {
            return true;
        }
    }
    false
}

/// Whether an expression prints the variable, alone or as `NUMBER($n)`.
fn prints(inline: &Inline, variable: &str) -> bool {
    match inline {
        Inline::Variable(name) => name.text == variable,
        Inline::Call(call) if call.function.text == "NUMBER" => call
            .positional
            .first()
            .is_some_and(|argument| prints(argument, variable)),
        _ => false,
    }
}

/// A gender that would be taken for another.
fn genders(found: Found, select: &Select, formatters: &Formatters, problems: &mut Vec<Diagnostic>) {
    let Inline::Call(call) = &select.selector else {
        return;
    };
    let has = |key: &str| select.variants.iter().any(|it| it.key.text == key);
    let is_gender = call.function.text == "GENDER"
        || (call.function.text == "NAME" && (has(MASCULINE) || has(FEMININE)));
    let Some(default) = select.variants.iter().find(|variant| variant.is_default) else {
        return;
    };
    let lacking = match (has(FEMININE), has(MASCULINE)) {
        _ if !is_gender || default.key.text == MASCULINE && has(FEMININE) => return,
        (false, _) => FEMININE,
        // `*[other]` is what most languages call a man by.
        (true, false)
            if default.key.text == FEMININE || WITHOUT_GENDER.contains(&formatters.language()) =>
        {
            MASCULINE
        }
        _ => return,
    };
    problems.push(
        Diagnostic::new(
            Rule::MissingGender,
            format!(
                "a person can also be `{lacking}`, and would be taken for `{}`",
                default.key.text
            ),
        )
        .at(
            found.location(&default.key.range),
            "taken for everything else",
        )
        .help(format!("add `[{lacking}]`")),
    );
}
