//! Where a mark may begin and end without changing the text that it is put on.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use crate::compose::Run;

/// Moves the ends of marks outward where they would part what a font sets together:
/// letters of one word, which join, kern and form ligatures, and punctuation of Chinese
/// and Japanese, of which two in a row take less room. The lines then break where they
/// break without the marks.
pub fn whole_words(mut runs: Vec<Run>) -> Vec<Run> {
    for index in 0..runs.len() {
        let (before, rest) = runs.split_at_mut(index);
        let Some((Run::Printed { runs: inner, .. }, after)) = rest.split_first_mut() else {
            continue;
        };
        if let (Some(Run::Text(before)), Some(Run::Text(first))) =
            (before.last_mut(), inner.first_mut())
        {
            let kept = before.len() - joined_at_end(before, first).len();
            first.insert_str(0, &before[kept..]);
            before.truncate(kept);
        }
        if let (Some(Run::Text(last)), Some(Run::Text(after))) =
            (inner.last_mut(), after.first_mut())
        {
            let taken = joined_at_start(last, after).len();
            last.push_str(&after[..taken]);
            after.drain(..taken);
        }
    }
    runs.retain(|run| !matches!(run, Run::Text(text) if text.is_empty()));
    runs
}

/// What of the end of a text joins the start of the next.
fn joined_at_end<'a>(text: &'a str, next: &str) -> &'a str {
    let mut next = next.chars().next();
    let mut start = text.len();
    for (at, c) in text.char_indices().rev() {
        if !next.is_some_and(|next| joins(c, next)) {
            break;
        }
        start = at;
        next = Some(c);
    }
    &text[start..]
}

/// What of the start of a text joins the end of the one before.
fn joined_at_start<'a>(before: &str, text: &'a str) -> &'a str {
    let mut before = before.chars().next_back();
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if !before.is_some_and(|before| joins(before, c)) {
            break;
        }
        end = at + c.len_utf8();
        before = Some(c);
    }
    &text[..end]
}

fn joins(first: char, second: char) -> bool {
    let is_word = |c: char| (c.is_alphanumeric() || is_mark(c)) && !is_solid(c);
    is_word(first) && is_word(second) || is_full_width_sign(first) && is_full_width_sign(second)
}

/// A vowel sign or accent that is set on the letter before it.
fn is_mark(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Inherited
}

/// Whether a letter is of a script that has no spaces between words.
fn is_solid(c: char) -> bool {
    let script = CodePointMapData::<Script>::new().get(c);
    let is_east_asian = matches!(
        script,
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul
    );
    is_east_asian || matches!(script, Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar)
}

fn is_full_width_sign(c: char) -> bool {
    !c.is_alphanumeric() && matches!(c, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::printed::Printed;

    fn marked(before: &str, fact: &str, after: &str) -> String {
        let text = |text: &str| Run::Text(text.to_owned());
        let fact = Run::Printed {
            fact: Printed {
                variable: "x".into(),
                field: "x".into(),
                name: None,
                call: None,
            },
            runs: vec![text(fact)],
        };
        let runs = whole_words(vec![text(before), fact, text(after)]);
        let shown = runs.iter().map(|run| match run {
            Run::Text(text) => text.clone(),
            Run::Printed { runs, .. } => match runs.as_slice() {
                [Run::Text(text)] => format!("[{text}]"),
                _ => String::new(),
            },
            _ => String::new(),
        });
        shown.collect()
    }

    #[test]
    fn a_mark_takes_in_the_letters_that_are_set_together_with_its_own() {
        assert_eq!(marked("في اليابان و", "بيرو", "، ثم"), "في اليابان [وبيرو]، ثم");
        assert_eq!(marked("the ", "150", "th time"), "the [150th] time");
        assert_eq!(marked("『声明』（", "『宣言』", "）、が"), "『声明[』（『宣言』）、]が");
    }

    #[test]
    fn a_mark_ends_where_its_fact_does_otherwise() {
        assert_eq!(marked("on ", "November 15", ", at"), "on [November 15], at");
        assert_eq!(marked("両国は", "11月15日", "に"), "両国は[11月15日]に");
        assert_eq!(marked("", "Peru", "’s"), "[Peru]’s");
        assert_eq!(marked("(", "Lima", ")"), "([Lima])");
    }
}
