//! From the text of a message to a sentence that may be printed.

use std::borrow::Cow;

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, Script};

use unic_langid::LanguageIdentifier;

use super::{Run, Sentence, marks};
use crate::catalog::printed::{self, CLOSE, NUMBERED, OPEN};
use crate::catalog::prose::is_set_solid;
use crate::catalog::{Resolved, bidi, characters};
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::record::Link;
use crate::rules::Rule;

/// The longest text of one message, in characters; a page has some 3,000.
const LONGEST: usize = 20_000;

/// Checks and parses what a message says.
///
/// # Errors
/// A text that is empty or too long, that holds control characters, unbalanced
/// directions or broken marks, or that links to what the record does not have.
pub fn sentence(
    resolved: Resolved,
    language: &LanguageIdentifier,
    links: &[Link],
    may_be_empty: impl FnOnce() -> bool,
) -> Result<Sentence, Vec<Diagnostic>> {
    let Resolved {
        text: marked,
        printed,
        origin,
    } = resolved;
    let problem = |rule, message: String, help: String| {
        vec![
            Diagnostic::new(rule, format!("`{}`: {message}", origin.message))
                .at(origin.location.clone(), "in this message")
                .help(help),
        ]
    };
    // A character has a byte or more.
    if marked.len() > LONGEST && visible(&marked).nth(LONGEST).is_some() {
        return Err(problem(
            Rule::TextTooLong,
            format!("the text has more than {LONGEST} characters"),
            "make several messages of it".to_owned(),
        ));
    }
    let mut has_direction = false;
    let control = visible(&marked).find(|c| {
        has_direction |= bidi::is_mark(*c);
        characters::refused(*c).is_some()
    });
    if let Some(control) = control {
        return Err(problem(
            Rule::ControlCharacter,
            format!(
                "the text holds the character U+{:04X}, which does not print",
                u32::from(control)
            ),
            "remove it".to_owned(),
        ));
    }
    if has_direction && let Some(mark) = bidi::unbalanced(&printed::strip(&marked)) {
        return Err(problem(
            Rule::UnbalancedDirection,
            format!(
                "the direction mark U+{:04X} is not balanced",
                u32::from(mark)
            ),
            "close every mark that is opened, in the same text".to_owned(),
        ));
    }
    let text = unwrap_lines(&marked, || is_set_solid(language));
    let mut runs = marks::parse(&text, &printed)
        .map_err(|error| problem(Rule::Mark, error.message, error.help))?;
    let mut is_blank = true;
    marks::each(&runs, &mut |piece| is_blank &= characters::is_blank(piece));
    if is_blank && !may_be_empty() {
        return Err(problem(
            Rule::EmptyText,
            "the text is empty".to_owned(),
            "write what it says".to_owned(),
        ));
    }
    if let Err(unknown) = resolve_links(&mut runs, links) {
        let known: Vec<&str> = links.iter().map(|link| link.id.as_str()).collect();
        let help = match did_you_mean(&unknown, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "add it to the `links` of the record".to_owned(),
        };
        return Err(problem(
            Rule::UnknownLink,
            format!("the record has no link `{unknown}`"),
            help,
        ));
    }
    Ok(Sentence {
        runs,
        origin,
        beside: None,
    })
}

/// Undoes the wraps of a translator's editor (CSS Text 3, §4.1.3): a line end with
/// the spaces around it becomes a space, and nothing between two wide characters,
/// Hangul apart. In a language that is set solid it is nothing beside a single one,
/// too. Other kinds of space, such as a no-break space, stay.
fn unwrap_lines(text: &str, is_set_solid: impl FnOnce() -> bool) -> Cow<'_, str> {
    // A text of one line keeps the spaces that the translator has put around it.
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let set_solid = is_set_solid();
    const WRAP: [char; 3] = [' ', '\t', '\r'];
    let mut unwrapped = String::with_capacity(text.len());
    for line in text.split('\n').map(|line| line.trim_end_matches(WRAP)) {
        let line = line.trim_start_matches(WRAP);
        let after = visible(line).next();
        let before = visible_backwards(&unwrapped);
        if let (Some(before), Some(after)) = (before, after)
            && !(is_wide(before) && is_wide(after))
            && !(set_solid && (is_wide(before) || is_wide(after)))
            && !before.is_whitespace()
            && !after.is_whitespace()
        {
            unwrapped.push(' ');
        }
        unwrapped.push_str(line);
    }
    Cow::Owned(unwrapped)
}

/// The characters of a text without the marks of printed values.
fn visible(text: &str) -> impl Iterator<Item = char> {
    let mut in_number = false;
    text.chars().filter(move |c| match *c {
        OPEN => {
            in_number = true;
            false
        }
        NUMBERED => {
            in_number = false;
            false
        }
        CLOSE => false,
        _ => !in_number,
    })
}

/// The last visible character of a text.
fn visible_backwards(text: &str) -> Option<char> {
    let mut in_number = false;
    text.chars().rev().find(|c| match *c {
        NUMBERED => {
            in_number = true;
            false
        }
        OPEN => {
            in_number = false;
            false
        }
        CLOSE => false,
        _ => !in_number,
    })
}

fn is_wide(c: char) -> bool {
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    let wide = matches!(
        width,
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth
    );
    wide && CodePointMapData::<Script>::new().get(c) != Script::Hangul
}

/// Puts where it leads in the place of a link's name.
fn resolve_links(runs: &mut [Run], links: &[Link]) -> Result<(), String> {
    for run in runs {
        match run {
            Run::Text(_) | Run::Ruby { .. } => {}
            Run::Link { url, runs } => {
                match links.iter().find(|link| link.id.as_str() == url) {
                    Some(link) => *url = link.url.as_str().to_owned(),
                    None => return Err(std::mem::take(url)),
                }
                resolve_links(runs, links)?;
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Foreign { runs, .. }
            | Run::Printed { runs, .. } => resolve_links(runs, links)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrap_becomes_a_space_and_nothing_between_wide_characters() {
        let unwrap = |text| unwrap_lines(text, || false);
        assert_eq!(unwrap("両大臣は、\n緊密に"), "両大臣は、緊密に");
        assert_eq!(unwrap("the two\n  ministers"), "the two ministers");
        assert_eq!(unwrap("두 장관은\n협력"), "두 장관은 협력");
        assert_eq!(unwrap("the\n外務省"), "the 外務省");
        assert_eq!(unwrap(" "), " ");
        assert_eq!(unwrap("a\u{A0}\nb"), "a\u{A0}b");
        assert_eq!(
            unwrap("\u{11}0\u{12}外\u{13}\n\u{11}1\u{12}務\u{13}"),
            "\u{11}0\u{12}外\u{13}\u{11}1\u{12}務\u{13}"
        );
    }

    #[test]
    fn in_japanese_a_wrap_beside_a_wide_character_is_nothing() {
        assert!(is_set_solid(&"ja".parse().unwrap()) && is_set_solid(&"zh-TW".parse().unwrap()));
        assert!(!is_set_solid(&"ko".parse().unwrap()) && !is_set_solid(&"en".parse().unwrap()));
        assert_eq!(unwrap_lines("表明し、\n2.5％", || true), "表明し、2.5％");
        assert_eq!(unwrap_lines("Free\nand Open", || true), "Free and Open");
    }
}
