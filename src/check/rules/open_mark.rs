//! Marks in messages that no record prints yet: [`Rule::Mark`].
//!
//! What is printed is checked where it is printed; of the rest every text is checked as if it
//! were, each variant once.

use std::collections::BTreeSet;

use crate::catalog::outline::{Outlines, Part, Variant};
use crate::catalog::{Locale, NameSet};
use crate::compose::parse_marks;
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;
use crate::rules::Rule;

/// The rule for the shared messages of a language, without those that are printed.
pub fn check(loaded: &Loaded, locale: &Locale, printed: &NameSet) -> Vec<Diagnostic> {
    let outlines = loaded.catalog.outlines(locale);
    let own: BTreeSet<String> = locale.messages().map(|(id, _)| id).collect();
    let mut problems = Vec::new();
    for id in &own {
        // A phrase may open what another closes.
        if printed.contains(id) || outlines.is_phrase(id) {
            continue;
        }
        problems.extend(of_text(&outlines, id, None));
        for attribute in outlines.attributes(id) {
            problems.extend(of_text(&outlines, id, Some(attribute)));
        }
    }
    problems
}

fn of_text(outlines: &Outlines, id: &str, attribute: Option<&str>) -> Option<Diagnostic> {
    let outline = outlines.outline(id, attribute)?;
    // Every mark begins with it.
    if !outline.texts().iter().any(|(text, _)| text.contains('<')) {
        return None;
    }
    let mut variants = Vec::new();
    nested(&outline.parts, &mut variants);
    let wanted = std::iter::once(None).chain(variants.into_iter().map(Some));
    let error = wanted
        .map(|wanted| {
            let mut text = String::new();
            write(&outline.parts, wanted, &mut text);
            text
        })
        .find_map(|text| parse_marks(&text, &[]).err())?;
    let name = match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    Some(
        Diagnostic::new(Rule::Mark, format!("`{name}`: {}", error.message))
            .at(outline.id.clone(), "in this message")
            .help(error.help),
    )
}

/// Every variant.
fn nested<'a>(parts: &'a [Part], found: &mut Vec<&'a Variant>) {
    for part in parts {
        if let Part::Choice(choice) = part {
            for variant in &choice.variants {
                found.push(variant);
                nested(&variant.parts, found);
            }
        }
    }
}

/// The text in which a variant is taken, and else the default. A value has no mark.
fn write(parts: &[Part], wanted: Option<&Variant>, text: &mut String) {
    for part in parts {
        match part {
            Part::Text { text: own, .. } => text.push_str(own),
            Part::Value(_) => {}
            Part::Choice(choice) => {
                let variants = || choice.variants.iter();
                let taken = variants()
                    .find(|variant| holds(variant, wanted))
                    .or_else(|| variants().find(|variant| variant.is_default));
                if let Some(taken) = taken {
                    write(&taken.parts, wanted, text);
                }
            }
        }
    }
}

fn holds(variant: &Variant, wanted: Option<&Variant>) -> bool {
    let Some(wanted) = wanted else {
        return false;
    };
    let mut inner = Vec::new();
    nested(&variant.parts, &mut inner);
    std::ptr::eq(variant, wanted) || inner.into_iter().any(|it| std::ptr::eq(it, wanted))
}
