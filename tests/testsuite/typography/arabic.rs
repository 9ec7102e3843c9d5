//! Texts in Arabic, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "قال \"نعم\" و\"لا\".",
        &[
            "11 warning[straight-quote] a straight quotation mark in prose → write `«`",
            "15 warning[straight-quote] a straight quotation mark in prose → write `»`",
            "18 warning[straight-quote] a straight quotation mark in prose → write `«`",
            "21 warning[straight-quote] a straight quotation mark in prose → write `»`",
        ],
    ),
    (
        "اليابان, بيرو; نعم?",
        &[
            "14 warning[foreign-punctuation] `,` is punctuation of another language → write `،`",
            "20 warning[foreign-punctuation] `;` is punctuation of another language → write `؛`",
            "25 warning[foreign-punctuation] `?` is punctuation of another language → write `؟`",
        ],
    ),
    ("اليابان، بيرو؛ نعم؟", &[]),
    (
        "زيارة لمدة ٣ أيام و ۱۴.",
        &[
            "18 error[mixed-digits] the digits `٣` beside those that the page prints → write `3`",
            "27 error[mixed-digits] the digits `۱۴` beside those that the page prints → write `14`",
        ],
    ),
    (
        "بیرو وک",
        &[
            "8 error[look-alike] `ی` (U+06CC) is a Persian letter → write `ي`",
            "13 error[look-alike] `ک` (U+06A9) is a Persian letter → write `ك`",
        ],
    ),
    (
        "في في اليابان.",
        &["7 warning[doubled-word] `في` twice in a row → write `في`"],
    ),
    (
        "اليابان ، بيرو",
        &["14 warning[stray-space] a space before `،` → remove it"],
    ),
    ("{\"\\u200F\"}بيرو", &[]),
    (
        "بيرو{\"\\u200D\"}!",
        &["13 error[stray-invisible] U+200D, a joiner, changes nothing here → remove it"],
    ),
    (
        "150,000 و150.000",
        &[
            "16 warning[number-grouping] `150.000` is a number with three decimals in this language → write `150,000`",
        ],
    ),
    (
        "...",
        &["7 warning[three-dots] `...` for an ellipsis → write `…`"],
    ),
    (
        "بيرو (نعم",
        &["12 error[unpaired-mark] `(` is not closed → write `)` where it ends"],
    ),
    ("من{\"\\u064B\"} من", &[]),
];
