//! What differs by language: one row a language.

use icu_properties::props::Script;
use unic_langid::LanguageIdentifier;

/// The customs of a language that are not in CLDR.
#[derive(Debug)]
pub(super) struct Language {
    /// The code of the language (BCP 47).
    code: &'static str,
    /// The scripts of its words.
    pub(super) scripts: &'static [Script],
    /// What stands in the place of straight quotation marks.
    pub(super) quotes: Option<Quotes>,
    /// How ordinals are written in digits.
    pub(super) ordinals: Ordinals,
    /// The marks before which a no-break space is written.
    pub(super) spaced: &'static [char],
    /// Whether a question begins with ¿ and an exclamation with ¡.
    pub(super) is_inverted: bool,
    /// Abbreviations of which the parts are kept on one line: `p` and `m`.
    pub(super) abbreviations: &'static [(char, char)],
    /// Punctuation of other languages, and what is written in its place.
    pub(super) punctuation: &'static [(char, char)],
    /// Letters of a neighbouring language that look the same.
    pub(super) neighbours: &'static [(char, char, &'static str)],
    /// Words that can stand twice in a row.
    pub(super) repeated: &'static [&'static str],
    /// In a language without spaces: what never stands twice in a row, and after which
    /// character it may.
    pub(super) never_twice: &'static [(char, Option<char>)],
    /// What stands for three dots.
    pub(super) ellipsis: &'static str,
    /// What stands for two hyphens.
    pub(super) dash: &'static str,
}

/// Quotation marks, with the spaces that belong to them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotes {
    /// The outer ones.
    pub(super) double: (&'static str, &'static str),
    /// The inner ones.
    pub(super) single: (&'static str, &'static str),
}

/// How ordinals are written in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ordinals {
    /// No rule is known.
    Any,
    /// 1st, 2nd, 3rd, 4th.
    English,
    /// 1er, 1re, 2e.
    French,
    /// 1.º, 1.ª, 1.er: with a full stop (RAE, Ortografía, VIII.2.4).
    Spanish,
    /// 1.º or 1º; the sign of degrees is another character.
    Portuguese,
}

/// Full-width marks, in text of Latin letters.
const FROM_CHINESE: &[(char, char)] = &[
    ('、', ','),
    ('。', '.'),
    ('，', ','),
    ('．', '.'),
    ('：', ':'),
    ('；', ';'),
    ('！', '!'),
    ('？', '?'),
    ('（', '('),
    ('）', ')'),
];

/// Half-width marks, in Japanese text (JIS X 4051: full-width ones).
const FROM_LATIN: &[(char, char)] = &[
    (',', '、'),
    ('.', '。'),
    (':', '：'),
    (';', '；'),
    ('!', '！'),
    ('?', '？'),
    ('(', '（'),
    (')', '）'),
    ('[', '［'),
    (']', '］'),
];

const LATIN: &[Script] = &[Script::Latin];

/// What is true of a language that is not in the table.
const ANY: Language = Language {
    code: "",
    scripts: &[],
    quotes: None,
    ordinals: Ordinals::Any,
    spaced: &[],
    is_inverted: false,
    abbreviations: &[],
    punctuation: &[],
    neighbours: &[],
    repeated: &[],
    never_twice: &[],
    ellipsis: "…",
    dash: "–",
};

const LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        scripts: LATIN,
        quotes: Some(Quotes {
            double: ("“", "”"),
            single: ("‘", "’"),
        }),
        ordinals: Ordinals::English,
        punctuation: FROM_CHINESE,
        repeated: &["had", "that"],
        dash: "—",
        ..ANY
    },
    Language {
        code: "es",
        scripts: LATIN,
        quotes: Some(Quotes {
            double: ("«", "»"),
            single: ("‘", "’"),
        }),
        ordinals: Ordinals::Spanish,
        is_inverted: true,
        abbreviations: &[('a', 'm'), ('p', 'm')],
        punctuation: FROM_CHINESE,
        dash: "—",
        ..ANY
    },
    Language {
        code: "fr",
        scripts: LATIN,
        quotes: Some(Quotes {
            double: ("«\u{A0}", "\u{A0}»"),
            single: ("‘", "’"),
        }),
        ordinals: Ordinals::French,
        spaced: &[':', ';', '!', '?', '»'],
        punctuation: FROM_CHINESE,
        repeated: &["nous", "vous"],
        ..ANY
    },
    Language {
        code: "pt",
        scripts: LATIN,
        quotes: Some(Quotes {
            double: ("“", "”"),
            single: ("‘", "’"),
        }),
        ordinals: Ordinals::Portuguese,
        punctuation: FROM_CHINESE,
        ..ANY
    },
    Language {
        code: "ja",
        scripts: &[Script::Han, Script::Hiragana, Script::Katakana],
        quotes: Some(Quotes {
            double: ("「", "」"),
            single: ("『", "』"),
        }),
        punctuation: FROM_LATIN,
        never_twice: &[
            ('の', Some('も')),
            ('を', None),
            ('が', None),
            ('に', None),
            ('で', None),
            ('へ', None),
            ('、', None),
            ('。', None),
        ],
        ellipsis: "……",
        dash: "――",
        ..ANY
    },
    Language {
        code: "ar",
        scripts: &[Script::Arabic],
        quotes: Some(Quotes {
            double: ("«", "»"),
            single: ("‘", "’"),
        }),
        punctuation: &[(',', '،'), (';', '؛'), ('?', '؟')],
        neighbours: &[
            ('ی', 'ي', "Persian"),
            ('ک', 'ك', "Persian"),
            ('ہ', 'ه', "Urdu"),
            ('ھ', 'ه', "Urdu"),
        ],
        ..ANY
    },
];

/// The row of a language; that of every language that has none.
pub(super) fn of(tag: &LanguageIdentifier) -> &'static Language {
    let code = tag.language.as_str();
    let row = LANGUAGES.iter().find(|language| language.code == code);
    row.unwrap_or(&ANY)
}

impl Language {
    /// Whether a character is a letter of its words.
    pub(super) fn has_letter(&self, c: char) -> bool {
        // The mark of a long vowel is common to both kana.
        let is_kana = c == 'ー' && self.scripts.contains(&Script::Katakana);
        is_kana || (super::is_letter(c) && self.scripts.contains(&super::letters::script(c)))
    }
}
