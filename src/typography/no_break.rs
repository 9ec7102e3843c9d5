//! Spaces at which no line may break: [`Rule::NoBreakSpace`].

use super::{Finding, NO_BREAK, Typography, is_letter};
use crate::catalog::prose::{OPEN, Passage};
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let spaced = it.language.spaced.iter().copied();
    let has_abbreviation = !it.language.abbreviations.is_empty() && passage.has.any(['.']);
    if !has_abbreviation && !passage.has.any(spaced.chain(['«'])) {
        return;
    }
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        if it.language.spaced.contains(&glyph.c) {
            before_mark(passage, at, glyph.c, found);
        }
        if glyph.c == '«' && it.language.spaced.contains(&'»') {
            after_quote(passage, at, found);
        }
        for (first, second) in it.language.abbreviations {
            abbreviation(passage, at, *first, *second, found);
        }
    }
}

/// `Japon : …`
fn before_mark(passage: &Passage, at: usize, mark: char, found: &mut Vec<Finding>) {
    let Some(before) = passage.before(at) else {
        return;
    };
    let after = passage.at(at + 1);
    let is_number = before.is_numeric() && after.is_some_and(char::is_numeric);
    let is_address = mark == ':' && after == Some('/');
    let is_repeated = matches!(before, '!' | '?' | '(' | '…');
    if NO_BREAK.contains(&before) || before == OPEN || is_number || is_address || is_repeated {
        return;
    }
    let range = match before {
        ' ' => at - 1..at + 1,
        _ => at..at + 1,
    };
    found.push(
        Finding::new(
            Rule::NoBreakSpace,
            range,
            format!("no no-break space before `{mark}`"),
        )
        .instead(format!("\u{A0}{mark}")),
    );
}

/// `« Japon »`
fn after_quote(passage: &Passage, at: usize, found: &mut Vec<Finding>) {
    let range = match passage.at(at + 1) {
        None | Some(OPEN) => return,
        Some(after) if NO_BREAK.contains(&after) => return,
        Some(' ') => at..at + 2,
        Some(_) => at..at + 1,
    };
    found.push(
        Finding::new(Rule::NoBreakSpace, range, "no no-break space after `«`").instead("«\u{A0}"),
    );
}

/// `p. m.`
fn abbreviation(passage: &Passage, at: usize, first: char, second: char, found: &mut Vec<Finding>) {
    let is = |index: usize, c: char| passage.at(index) == Some(c);
    if !is(at, first) || !is(at + 1, '.') || passage.before(at).is_some_and(is_letter) {
        return;
    }
    let gap = usize::from(is(at + 2, ' '));
    let rest = at + 2 + gap;
    if !is(rest, second) || !is(rest + 1, '.') {
        return;
    }
    let written = passage.text(at..rest + 2);
    found.push(
        Finding::new(
            Rule::NoBreakSpace,
            at..rest + 2,
            format!("`{written}` has no no-break space"),
        )
        .instead(format!("{first}.\u{A0}{second}.")),
    );
}
