//! Texts in French, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "Il a dit \"oui\" ; l'année.",
        &[
            "16 warning[straight-quote] a straight quotation mark in prose → write `«{\"\\u00A0\"}`",
            "20 warning[straight-quote] a straight quotation mark in prose → write `{\"\\u00A0\"}»`",
            "21 warning[no-break-space] no no-break space before `;` → write `{\"\\u00A0\"};`",
            "25 warning[straight-quote] a straight apostrophe in prose → write `’`",
        ],
    ),
    (
        "Japon : oui ; non ! vrai ? «bon» et « bien ».",
        &[
            "12 warning[no-break-space] no no-break space before `:` → write `{\"\\u00A0\"}:`",
            "18 warning[no-break-space] no no-break space before `;` → write `{\"\\u00A0\"};`",
            "24 warning[no-break-space] no no-break space before `!` → write `{\"\\u00A0\"}!`",
            "31 warning[no-break-space] no no-break space before `?` → write `{\"\\u00A0\"}?`",
            "34 warning[no-break-space] no no-break space after `«` → write `«{\"\\u00A0\"}`",
            "38 warning[no-break-space] no no-break space before `»` → write `{\"\\u00A0\"}»`",
            "43 warning[no-break-space] no no-break space after `«` → write `«{\"\\u00A0\"}`",
            "49 warning[no-break-space] no no-break space before `»` → write `{\"\\u00A0\"}»`",
        ],
    ),
    (
        "Japon{\"\\u00A0\"}: oui{\"\\u202F\"}; « {\"\\u00A0\"}x{\"\\u00A0\"}».",
        &[
            "39 warning[no-break-space] no no-break space after `«` → write `«{\"\\u00A0\"}`",
            "40 warning[doubled-space] 2 spaces in a row → write `{\"\\u00A0\"}`",
        ],
    ),
    (
        "{ $x }: et{ part-x }: et 12:30 et https://x.example et ?!",
        &[
            "13 warning[no-break-space] no no-break space before `:` → write `{\"\\u00A0\"}:`",
            "61 warning[no-break-space] no no-break space before `?` → write `{\"\\u00A0\"}?`",
        ],
    ),
    (
        "Japon: oui",
        &["12 warning[no-break-space] no no-break space before `:` → write `{\"\\u00A0\"}:`"],
    ),
    (
        "Le 2ème, 3ième, 1ère, 2er et 21re.",
        &[
            "10 error[wrong-ordinal] `2ème` is not how an ordinal is written → write `2e`",
            "16 error[wrong-ordinal] `3ième` is not how an ordinal is written → write `3e`",
            "23 error[wrong-ordinal] `1ère` is not how an ordinal is written → write `1re`",
            "29 error[wrong-ordinal] `2er` is not how an ordinal is written → write `2e`",
            "36 error[wrong-ordinal] `21re` is not how an ordinal is written → write `21e`",
        ],
    ),
    ("Le 1er, la 1re, le 2e, les 3es, le XIXe.", &[]),
    (
        "La { $n }ème et la { $n }e réunion.",
        &[
            "16 error[wrong-ordinal] `…ème` is not how an ordinal is written → write `e`",
            "32 error[wrong-ordinal] `e` is the ending of some numbers only → select on `NUMBER($n, type: \"ordinal\")`, with a variant for each ending",
        ],
    ),
    (
        "Il y a 10,000 et 10.000 et 10{\"\\u202F\"}000 et 10{\"\\u00A0\"}000 et 10 000 personnes.",
        &[
            "14 warning[number-grouping] `10,000` is a number with three decimals in this language → write `10{\"\\u202F\"}000`",
            "24 warning[number-grouping] `10.000` is not how the language groups digits → write `10{\"\\u202F\"}000`",
            "72 warning[number-grouping] `10 000` is not how the language groups digits → write `10{\"\\u202F\"}000`",
        ],
    ),
    (
        "Nous nous sommes vus, vous vous voyez, le le.",
        &["46 warning[doubled-word] `le` twice in a row → write `le`"],
    ),
    (
        "Fin... et -- fin.",
        &[
            "10 warning[three-dots] `...` for an ellipsis → write `…`",
            "17 warning[double-hyphen] `--` for a dash → write `–`",
        ],
    ),
    (
        "Oui , bien .",
        &[
            "10 warning[stray-space] a space before `,` → remove it",
            "17 warning[stray-space] a space before `.` → remove it",
        ],
    ),
    (
        "« bon » et «\u{A0}{ $x }\u{A0}»",
        &[
            "7 warning[no-break-space] no no-break space after `«` → write `«{\"\\u00A0\"}`",
            "12 warning[no-break-space] no no-break space before `»` → write `{\"\\u00A0\"}»`",
        ],
    ),
];
