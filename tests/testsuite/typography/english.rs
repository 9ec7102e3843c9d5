//! Texts in English, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "The \"strategic partners\" agreed.",
        &[
            "11 warning[straight-quote] a straight quotation mark in prose → write `“`",
            "30 warning[straight-quote] a straight quotation mark in prose → write `”`",
        ],
    ),
    (
        "The ministers' words and Japan's view.",
        &[
            "20 warning[straight-quote] a straight quotation mark or apostrophe in prose → write `’`",
            "37 warning[straight-quote] a straight apostrophe in prose → write `’`",
        ],
    ),
    (
        "He said \"yes.",
        &["15 warning[straight-quote] a straight quotation mark in prose → write `“`"],
    ),
    ("It is 5'3\" and 12\" wide.", &[]),
    ("They’re “strategic partners”.", &[]),
    (
        "The 14rd, 1th, 11st and 112nd plenary.",
        &[
            "11 error[wrong-ordinal] `14rd` is not how an ordinal is written → write `14th`",
            "17 error[wrong-ordinal] `1th` is not how an ordinal is written → write `1st`",
            "22 error[wrong-ordinal] `11st` is not how an ordinal is written → write `11th`",
            "31 error[wrong-ordinal] `112nd` is not how an ordinal is written → write `112th`",
        ],
    ),
    (
        "The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 112th and 1003rd.",
        &[],
    ),
    (
        "The { $n }th meeting.",
        &[
            "17 error[wrong-ordinal] `th` is the ending of some numbers only → select on `NUMBER($n, type: \"ordinal\")`, with a variant for each ending",
        ],
    ),
    ("In CO2th of 2+2nd.", &[]),
    (
        "Talks (on trade.",
        &["13 error[unpaired-mark] `(` is not closed → write `)` where it ends"],
    ),
    (
        "Talks) on trade.",
        &["12 error[unpaired-mark] `)` closes what no `(` opens → write `(` where it begins"],
    ),
    ("a) talks", &[]),
    (
        "Talks [“on trade] and («x») so.",
        &["14 error[unpaired-mark] `“` is not closed → write `”` where it ends"],
    ),
    ("Talks (x) [y] “z”.", &[]),
    ("Talks ({ part-x } end.", &[]),
    (
        "On Monday , at noon .",
        &[
            "16 warning[stray-space] a space before `,` → remove it",
            "26 warning[stray-space] a space before `.` → remove it",
        ],
    ),
    (
        "At ( noon ) it “ began ”.",
        &[
            "11 warning[stray-space] a space after `(` → remove it",
            "16 warning[stray-space] a space before `)` → remove it",
            "23 warning[stray-space] a space after `“` → remove it",
            "29 warning[stray-space] a space before `”` → remove it",
        ],
    ),
    (
        "Is it ? Yes ! So : or ;",
        &[
            "12 warning[stray-space] a space before `?` → remove it",
            "18 warning[stray-space] a space before `!` → remove it",
            "23 warning[stray-space] a space before `:` → remove it",
            "28 warning[stray-space] a space before `;` → remove it",
        ],
    ),
    ("Costs .5 and more …", &[]),
    (
        "See https://x.example/a : b.",
        &["30 warning[stray-space] a space before `:` → remove it"],
    ),
    (
        "They  agreed{\" \"} here.",
        &[
            "11 warning[doubled-space] 2 spaces in a row → write ` `",
            "21 warning[doubled-space] 2 spaces in a row → write ` `",
        ],
    ),
    (
        "They agreed on{\"\\u00A0\"} { $day }.",
        &["23 warning[doubled-space] 2 spaces in a row → write `{\"\\u00A0\"}`"],
    ),
    ("They agreed.", &[]),
    (
        "It was the the visit.",
        &["14 warning[doubled-word] `the` twice in a row → write `the`"],
    ),
    (
        "The visit of\n    of Peru.",
        &["17 warning[doubled-word] `of` twice in a row → write `of`"],
    ),
    (
        "They had had talks that that year; Walla Walla; no, no.",
        &[],
    ),
    ("so so-called and I, I.", &[]),
    (
        "Peru、Japan（and Chile）。",
        &[
            "11 warning[foreign-punctuation] `、` is punctuation of another language → write `,`",
            "17 warning[foreign-punctuation] `（` is punctuation of another language → write `(`",
            "27 warning[foreign-punctuation] `）` is punctuation of another language → write `)`",
            "28 warning[foreign-punctuation] `。` is punctuation of another language → write `.`",
        ],
    ),
    ("A list, in full.", &[]),
    (
        "The ＡＰＥＣ ２０２４ forum.",
        &[
            "11 warning[full-width] full-width letters or digits `ＡＰＥＣ` → write `APEC`",
            "16 warning[full-width] full-width letters or digits `２０２４` → write `2024`",
        ],
    ),
    (
        "It cost 10.000 or 1.234.567 or 10 000 yen.",
        &[
            "15 warning[number-grouping] `10.000` is a number with three decimals in this language → write `10,000`",
            "25 warning[number-grouping] `1.234.567` is not how the language groups digits → write `1,234,567`",
            "38 warning[number-grouping] `10 000` is not how the language groups digits → write `10,000`",
        ],
    ),
    (
        "It cost 10,000, 1,234,567, 3.14, 1234 or 12,34 yen; 2023.11.15; 192.168.001.002; 0.125.",
        &[
            "71 warning[number-grouping] `192.168.001.002` is not how the language groups digits → write `192,168,001,002`",
        ],
    ),
    (
        "On ١٥ November, or १५.",
        &[
            "10 error[mixed-digits] the digits `١٥` beside those that the page prints → write `15`",
            "26 error[mixed-digits] the digits `१५` beside those that the page prints → write `15`",
        ],
    ),
    (
        "Pеru and Сhile, Мосkва.",
        &[
            "8 error[look-alike] `е` (U+0435) is Cyrillic in the Latin word `Pеru` → write `e`",
            "16 error[look-alike] `С` (U+0421) is Cyrillic in the Latin word `Сhile` → write `C`",
            "26 error[look-alike] `k` (U+006B) is Latin in the Cyrillic word `Мосkва` → write the word in Cyrillic letters alone",
        ],
    ),
    ("Москва and Ελλάδα, ЕС.", &[]),
    (
        "ναtional in Greek.",
        &[
            "7 error[look-alike] `ν` (U+03BD) is Greek in the Latin word `ναtional` → write `v`",
            "8 error[look-alike] `α` (U+03B1) is Greek in the Latin word `ναtional` → write `a`",
        ],
    ),
    (
        "P{\"\\u200D\"}eru and a\u{200E}b.",
        &[
            "10 error[stray-invisible] U+200D, a joiner, changes nothing here → remove it",
            "27 error[stray-invisible] U+200E, a mark of direction, changes nothing here → remove it",
        ],
    ),
    ("a {\"\\u2068\"}{ $x }{\"\\u2069\"} b", &[]),
    (
        "And so on... then ....",
        &[
            "16 warning[three-dots] `...` for an ellipsis → write `…`",
            "25 warning[three-dots] `....` for an ellipsis → write `…`",
        ],
    ),
    (
        "Talks -- the third --- ended; --locale; a-b.",
        &[
            "13 warning[double-hyphen] `--` for a dash → write `—`",
            "26 warning[double-hyphen] `---` for a dash → write `—`",
        ],
    ),
    (
        "<em>The the</em> <a name=\"x\">is \"it\"</a> &lt;br&gt; &amp; so.",
        &[
            "11 warning[doubled-word] `the` twice in a row → write `The`",
            "39 warning[straight-quote] a straight quotation mark in prose → write `“`",
            "42 warning[straight-quote] a straight quotation mark in prose → write `”`",
        ],
    ),
    (
        "<span lang=\"ja\">の の (x)</span> the <span lang=\"fr\">x</span> the.",
        &[],
    ),
    (
        "The { $n } ,{ $m }.",
        &["17 warning[stray-space] a space before `,` → remove it"],
    ),
    (
        "It is `code` and rock´n´roll.",
        &[
            "28 warning[straight-quote] a straight apostrophe in prose → write `’`",
            "30 warning[straight-quote] a straight apostrophe in prose → write `’`",
        ],
    ),
];
