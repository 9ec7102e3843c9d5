//! Texts that are the same as in the source language: [`Rule::Unchanged`].
//!
//! A whole sentence is one in another language, which is an error of its own.

use unic_langid::LanguageIdentifier;

use super::other_language::is_sentence;
use crate::catalog::content::Contents;
use crate::catalog::contract::{Contract, Message};
use crate::catalog::prose::{OPEN, Passage, VALUE};
use crate::catalog::{Catalog, Locale, Messages};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The shared messages of a language.
pub fn shared(catalog: &Catalog, locale: &Locale) -> Vec<Diagnostic> {
    let source = catalog.locale(catalog.source());
    source.map_or_else(Vec::new, |source| {
        let contents = [catalog.contents(locale), catalog.contents(source)];
        check(
            [&locale.tag, &source.tag],
            contents,
            false,
            catalog.contract(),
        )
    })
}

/// The messages of a record's own file.
pub fn of_record(own: &Messages, source: &Messages) -> Vec<Diagnostic> {
    let contents = [own.contents(), source.contents()];
    check([own.tag(), source.tag()], contents, true, own.contract())
}

fn check(
    [tag, source_tag]: [&LanguageIdentifier; 2],
    [own, source]: [Contents; 2],
    of_record: bool,
    contract: &Contract,
) -> Vec<Diagnostic> {
    // British and American English have most texts in common.
    if tag.language == source_tag.language {
        return Vec::new();
    }
    let is_name = |id: &str| contract.message(id).is_some_and(Message::is_name);
    let ids = own.ids(of_record).into_iter();
    let same = ids.filter(|id| !is_name(id) && own.is_same(id, &source) && says(&own.passages(id)));
    let problems = same.filter_map(|id| {
        let content = own.content(id)?;
        let message = format!("`{id}` is the same in {tag} as in {source_tag}");
        let problem = Diagnostic::new(Rule::Unchanged, message);
        // What a language inherits is reported there.
        (content.language == tag.to_string()).then(|| {
            problem.at(content.location, "not translated").help(
                "translate it; if both languages write the same, write above the message `# chancery: allow unchanged -- why`",
            )
        })
    });
    problems.collect()
}

/// Whether a message has words, or marks with a value, and is no sentence. A dash where there is
/// nothing to say is one everywhere.
fn says(passages: &[Passage]) -> bool {
    let mut text = String::new();
    let mut has_words = false;
    for passage in passages {
        let has = |is: fn(char) -> bool| passage.glyphs.iter().any(|glyph| is(glyph.c));
        let is_mark = |c: char| !c.is_whitespace() && c != VALUE && c != OPEN;
        has_words |= has(char::is_alphabetic) || (has(is_mark) && has(|c| c == VALUE));
        text.extend(passage.glyphs.iter().map(|glyph| glyph.c));
        text.push(' ');
    }
    has_words && !is_sentence(&text)
}
