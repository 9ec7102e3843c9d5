//! Selections with the plural categories of another language.

use super::{Part, Pattern, Select, Variant};
use crate::catalog::functions::{Formatters, Key};
use crate::catalog::lint;
use crate::catalog::value::ValueKind;

/// The plural categories in the order of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Adds a variant for each plural category that the language has and a selection lacks; what
/// it says is that of the default until it is translated. Where the text is taken from
/// another language, variants for categories that this one does not have are removed.
pub fn adapt(pattern: &mut Pattern, formatters: &Formatters, is_of_other_language: bool) {
    for part in &mut pattern.parts {
        let Part::Select(select) = part else {
            continue;
        };
        if is_of_other_language {
            remove(select, formatters);
        }
        add(select, formatters, is_of_other_language);
        for variant in &mut select.variants {
            adapt(&mut variant.pattern, formatters, is_of_other_language);
        }
    }
}

fn remove(select: &mut Select, formatters: &Formatters) {
    let Some(numbers) = select.number else {
        return;
    };
    let kind = match numbers.is_ordinal {
        true => ValueKind::Ordinal,
        false => ValueKind::Number,
    };
    let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let keys = select.variants.iter().map(|variant| match &*variant.key {
        key if is_number(key) => Key::Number(key),
        key => Key::Identifier(key),
    });
    let keys: Vec<Key> = keys.collect();
    let never = formatters.check_keys(kind, &keys, None);
    let never: Vec<usize> = never.into_iter().map(|(at, _)| at).collect();
    let mut at = 0;
    select.variants.retain(|variant| {
        at += 1;
        variant.is_default || !never.contains(&(at - 1))
    });
}

fn add(select: &mut Select, formatters: &Formatters, is_of_other_language: bool) {
    let Some(numbers) = select.number.filter(|numbers| numbers.is_counted) else {
        return;
    };
    let variants = &select.variants;
    let Some(default) = variants.iter().position(|variant| variant.is_default) else {
        return;
    };
    // What is said in a text that is there need not choose as the source does.
    if !is_of_other_language && variants[default].pattern.selects().next().is_some() {
        return;
    }
    let keys: Vec<&str> = variants.iter().map(|it| it.key.as_str()).collect();
    let mut lacking = lint::lacking(&keys, numbers.is_ordinal, formatters);
    lacking.sort_by_key(|category| CATEGORIES.iter().position(|it| *it == category.name));
    let added: Vec<Variant> = lacking
        .into_iter()
        .map(|category| Variant {
            key: category.name.to_owned(),
            is_default: false,
            at: variants[default].at.clone(),
            pattern: unwritten(&variants[default].pattern),
        })
        .collect();
    select.variants.splice(default..default, added);
}

/// The same, not written in the file.
pub fn unwritten(pattern: &Pattern) -> Pattern {
    let parts = pattern.parts.iter().map(|part| match part {
        Part::Select(select) => {
            let mut select = select.clone();
            for variant in &mut select.variants {
                variant.pattern = unwritten(&variant.pattern);
            }
            Part::Select(select)
        }
        part => part.clone(),
    });
    Pattern {
        range: None,
        parts: parts.collect(),
    }
}
