//! Letters that look like a part of Fluent's syntax and are none.
//!
//! An editor or an input method puts them in the place of what was typed: curly quotation
//! marks, dashes, the full-width forms of a Japanese keyboard, blanks that do not break.

/// The character of Fluent's syntax that another one looks like.
pub fn meant(letter: char) -> Option<char> {
    let meant = match letter {
        // U+FF01 to U+FF5E are the full-width forms of ASCII, in the same order (Unicode,
        // "Halfwidth and Fullwidth Forms").
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0)?,
        '、' => ',',
        '。' => '.',
        '「' | '」' | '『' | '』' | '《' | '》' => '"',
        _ if is_quote(letter) => '"',
        _ if is_dash(letter) => '-',
        '→' | '⇒' | '➔' => '>',
        _ if letter != ' ' && letter != '\n' && letter.is_whitespace() => ' ',
        _ => return None,
    };
    Some(meant)
}

/// Whether a letter is one of the world's quotation marks, or an apostrophe.
pub fn is_quote(letter: char) -> bool {
    matches!(
        letter,
        '“' | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '\''
            | '`'
            | '´'
            | '＂'
            | '＇'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

/// Whether a letter is a dash, a minus, or a hyphen other than the one of the keyboard.
pub fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '\u{2010}'
            ..='\u{2015}'
                | '\u{2212}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{30FC}'
                | '\u{00AD}'
    )
}

/// What a letter is called.
pub fn name(letter: char) -> &'static str {
    match letter {
        '\t' => "a tab",
        '\u{00A0}' | '\u{202F}' | '\u{2007}' => "a no-break space",
        '\u{3000}' => "a full-width space",
        _ if letter.is_whitespace() => "a space of another width",
        '\'' | '`' | '´' => "an apostrophe",
        _ if is_quote(letter) => "a typographic quotation mark",
        '\u{FF01}'..='\u{FF5E}' | '、' | '。' => "a full-width character",
        _ if is_dash(letter) => "a dash",
        '→' | '⇒' | '➔' => "an arrow",
        _ => "a character",
    }
}

/// Whether a letter can be in the name of a message.
pub fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// The name that a text begins with, as Fluent writes names.
pub fn leading_name(text: &str) -> &str {
    if !text.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return "";
    }
    let end = text.find(|letter| !is_of_name(letter));
    &text[..end.unwrap_or(text.len())]
}
