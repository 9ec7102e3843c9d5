//! Texts in another language than that of their file: [`Rule::OtherLanguage`].

mod words;

use std::collections::BTreeMap;

use crate::catalog::characters::is_alphabetic;
use crate::catalog::contract::Contract;
use crate::catalog::{ByName, Locale, Messages, Text};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;
use unic_langid::LanguageIdentifier;

/// How many words a text has that can be judged.
const FEWEST_WORDS: usize = 4;

/// How many of them must be small words of the other language.
const FEWEST_SMALL_WORDS: usize = 3;

/// How many letters a text has whose script can be judged.
const FEWEST_LETTERS: usize = 12;

/// The words of the source language, by the name of the text.
#[derive(Default)]
pub struct Source {
    language: Option<LanguageIdentifier>,
    words: ByName<String>,
}

impl Source {
    /// Those of its shared texts.
    pub fn shared(source: &Locale) -> Self {
        Self::new(&source.tag, source.texts())
    }

    fn new(language: &LanguageIdentifier, texts: Vec<Text>) -> Self {
        let texts = texts.into_iter();
        Self {
            language: Some(language.clone()),
            words: texts
                .map(|text| (text.id, normalised(&text.text)))
                .collect(),
        }
    }

    /// Whether a text of another language has the same words.
    fn has(&self, tag: &LanguageIdentifier, text: &Text, words: &str) -> bool {
        let is_other = |language: &LanguageIdentifier| language.language != tag.language;
        self.language.as_ref().is_some_and(is_other)
            && self.words.get(&text.id).is_some_and(|own| own == words)
    }
}

/// The shared texts of a language.
pub fn shared(locale: &Locale, source: &Source, contract: &Contract) -> Vec<Diagnostic> {
    check(&locale.tag, locale.texts(), source, contract)
}

/// The texts of a record's own file.
pub fn of_record(own: &Messages, source: Option<&Messages>) -> Vec<Diagnostic> {
    let texts = own.texts_of_record();
    let source = source.filter(|_| !texts.is_empty());
    let source = source.map(|source| Source::new(source.tag(), source.texts_of_record()));
    check(
        own.tag(),
        texts,
        &source.unwrap_or_default(),
        own.contract(),
    )
}

fn check(
    tag: &LanguageIdentifier,
    texts: Vec<Text>,
    source: &Source,
    contract: &Contract,
) -> Vec<Diagnostic> {
    let is_latin = words::is_written_in_latin(tag);
    texts
        .into_iter()
        .filter(|text| {
            // A name is often the same in all languages.
            let message = text.id.split('.').next().and_then(|id| contract.message(id));
            message.is_none_or(|message| !message.is_name())
        })
        .filter_map(|text| {
            let written = normalised(&text.text);
            let is_long = written.split(' ').count() >= FEWEST_WORDS;
            let found = if is_long && source.has(tag, &text, &written) {
                "the source language".to_owned()
            } else {
                other_language(tag, is_latin, &written, text.longest)?
            };
            let is_of_script = found.contains("script");
            let message = match is_of_script {
                true => format!("`{}` is in {found}", text.id),
                false => format!("`{}` is in {found}, not in {tag}", text.id),
            };
            Some(
                Diagnostic::new(Rule::OtherLanguage, message)
                    .at(text.location, "not translated")
                    .help("translate it; words of another language are written <span lang=\"…\">…</span>"),
            )
        })
        .collect()
}

/// Whether a text is as long as one that can be judged.
pub fn is_sentence(text: &str) -> bool {
    normalised(text).split(' ').count() >= FEWEST_WORDS
}

/// What a text is in, where that is not its language, which may be one in Latin letters.
/// `longest` is how many words are together.
fn other_language(
    tag: &LanguageIdentifier,
    is_latin: bool,
    text: &str,
    longest: usize,
) -> Option<String> {
    if let Some(script) = other_script(is_latin, text, longest) {
        return Some(script);
    }
    let all: Vec<&str> = text.split(' ').collect();
    if all.len() < FEWEST_WORDS {
        return None;
    }
    let mut hits: BTreeMap<&str, usize> = BTreeMap::new();
    for language in all
        .iter()
        .filter_map(|word| words::SMALL.get(word))
        .flatten()
    {
        *hits.entry(language).or_default() += 1;
    }
    let own = hits.remove(tag.language.as_str()).unwrap_or_default();
    let (count, language) = hits.into_iter().map(|(code, count)| (count, code)).max()?;
    // Related languages share small words; one more of them means nothing.
    (count >= FEWEST_SMALL_WORDS && count >= own + 2).then(|| language.to_owned())
}

/// The script that most letters of a text are of, where the language is written in another.
fn other_script(is_latin_language: bool, text: &str, longest: usize) -> Option<String> {
    let letters = text.chars().filter(|letter| is_alphabetic(*letter));
    let (letters, latin) = letters.fold((0, 0), |(letters, latin), letter| {
        (letters + 1, latin + usize::from(is_latin(letter)))
    });
    // Some scripts have no blanks between words, so that there letters alone are counted.
    let has_words = is_latin_language || longest >= FEWEST_WORDS;
    if letters < FEWEST_LETTERS || !has_words {
        return None;
    }
    let foreign = if is_latin_language {
        letters - latin
    } else {
        latin
    };
    // Names keep their letters in another script: a few of them are no other language.
    (foreign * 4 > letters * 3).then(|| {
        match is_latin_language {
            true => "another script than the Latin one",
            false => "the Latin script",
        }
        .to_owned()
    })
}

fn is_latin(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// The words of a text in small letters with one space between them, without its marks and
/// without what is marked as another language.
fn normalised(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        let is_span = rest[start..].starts_with("<span");
        let end = if is_span { "</span>" } else { ">" };
        kept.push(' ');
        rest = rest[start..]
            .find(end)
            .map_or("", |at| &rest[start + at + end.len()..]);
    }
    kept.push_str(rest);
    let words = kept.split(|letter: char| !is_alphabetic(letter) && letter != '-');
    let mut text = String::with_capacity(kept.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        match word.is_ascii() {
            true => text.extend(word.chars().map(|c| c.to_ascii_lowercase())),
            false => text.push_str(&word.to_lowercase()),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> Option<String> {
        let tag = tag.parse().expect("a tag");
        let is_latin = words::is_written_in_latin(&tag);
        let longest = text.split(' ').count();
        other_language(&tag, is_latin, &normalised(text), longest)
    }

    const ENGLISH: &str = "They confirmed that the two countries would work hand in hand.";
    const SPANISH: &str = "Confirmaron que los dos países trabajarían juntos en la región.";
    const PORTUGUESE: &str =
        "As duas partes confirmaram que os dois países trabalhariam juntos na região.";
    const FRENCH: &str = "Les deux ministres ont confirmé que les deux pays travailleraient ensemble dans la région.";

    #[test]
    fn a_sentence_of_another_language_is_found() {
        assert_eq!(found("es", ENGLISH), Some("en".to_owned()));
        assert_eq!(found("en", SPANISH), Some("es".to_owned()));
        assert_eq!(found("es", PORTUGUESE), Some("pt".to_owned()));
        assert_eq!(found("pt", SPANISH), Some("es".to_owned()));
        assert_eq!(found("fr", SPANISH), Some("es".to_owned()));
        assert_eq!(found("ja", ENGLISH), Some("the Latin script".to_owned()));
        assert!(found("en", "両大臣は、ロードマップを作成することを確認した。").is_some());
        // A language that no words are known of.
        assert_eq!(found("sw", ENGLISH), Some("en".to_owned()));
    }

    #[test]
    fn a_script_is_judged_by_twelve_letters_of_which_most_are_of_it() {
        let latin = Some("the Latin script".to_owned());
        assert_eq!(found("ja", "one two six te"), None);
        assert_eq!(found("ja", "one two six ten"), latin);
        // Three quarters, and one letter more.
        assert_eq!(found("ja", "one two six ten 一二三四"), None);
        assert_eq!(found("ja", "one two six tens 一二三四"), latin);
    }

    #[test]
    fn a_sentence_of_the_language_is_not() {
        assert_eq!(found("en", ENGLISH), None);
        assert_eq!(found("es", SPANISH), None);
        assert_eq!(found("pt", PORTUGUESE), None);
        assert_eq!(found("fr", FRENCH), None);
        assert_eq!(
            found("ja", "両大臣は、APECとCPTPPについて意見を交換した。"),
            None
        );
        assert_eq!(
            found(
                "es",
                "<span lang=\"en\">They said that they would be in the office</span>, dijo"
            ),
            None
        );
    }
}
