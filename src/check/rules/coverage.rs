//! Languages of which too little is translated: [`Rule::Coverage`].

use super::untranslated::Translation;
use crate::catalog::{Catalog, Locale};
use crate::diagnostics::Diagnostic;
use crate::publish::{CONFIG, Percent};
use crate::rules::Rule;

/// The rule, where the project names a percentage.
pub fn check(locale: &Locale, translation: &Translation, least: Percent) -> Option<Diagnostic> {
    let Translation { total, missing, .. } = translation;
    let lacking: usize = missing.values().map(Vec::len).sum();
    let has = total - lacking;
    // Rounded down, so that 99.9 is not called 100.
    let percent = (has * 100).checked_div(*total)?;
    (percent < usize::from(least.0)).then(|| {
        Diagnostic::new(
            Rule::Coverage,
            format!(
                "{} has {has} of {total} shared messages ({percent} %), expected {} %",
                locale.tag, least.0
            ),
        )
        .in_file(format!("{}/{}", Catalog::FOLDER, locale.tag))
        .help(format!(
            "translate what `untranslated` lists, make the language a draft, or lower `coverage` in {CONFIG}"
        ))
    })
}
