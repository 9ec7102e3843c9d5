//! Texts in Portuguese, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "A 150.° e a 150º, 150.ª reunião.",
        &["9 error[wrong-ordinal] `150.°` is not how an ordinal is written → write `150.º`"],
    ),
    (
        "Disse \"sim\" e d'água.",
        &[
            "13 warning[straight-quote] a straight quotation mark in prose → write `“`",
            "17 warning[straight-quote] a straight quotation mark in prose → write `”`",
            "22 warning[straight-quote] a straight apostrophe in prose → write `’`",
        ],
    ),
    (
        "São 200,000 pessoas, 200.000.",
        &[
            "11 warning[number-grouping] `200,000` is a number with three decimals in this language → write `200.000`",
        ],
    ),
    (
        "De de... --",
        &[
            "7 warning[doubled-word] `de` twice in a row → write `De`",
            "12 warning[three-dots] `...` for an ellipsis → write `…`",
            "16 warning[double-hyphen] `--` for a dash → write `–`",
        ],
    ),
    (
        "Sim , não ?",
        &[
            "10 warning[stray-space] a space before `,` → remove it",
            "16 warning[stray-space] a space before `?` → remove it",
        ],
    ),
];
