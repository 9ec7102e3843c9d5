//! Texts in Spanish, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "Dijo \"sí\" y 'no'.",
        &[
            "12 warning[straight-quote] a straight quotation mark in prose → write `«`",
            "15 warning[straight-quote] a straight quotation mark in prose → write `»`",
            "19 warning[straight-quote] a straight quotation mark or apostrophe in prose → write `‘`",
            "22 warning[straight-quote] a straight quotation mark or apostrophe in prose → write `’`",
        ],
    ),
    (
        "La 14va, 3ro, 1ra, 150º, 2ª y 1er reunión.",
        &[
            "10 error[wrong-ordinal] `14va` is not how an ordinal is written → write `14.ª`",
            "16 error[wrong-ordinal] `3ro` is not how an ordinal is written → write `3.º`",
            "21 error[wrong-ordinal] `1ra` is not how an ordinal is written → write `1.ª`",
            "26 error[wrong-ordinal] `150º` is not how an ordinal is written → write `150.º`",
            "32 error[wrong-ordinal] `2ª` is not how an ordinal is written → write `2.ª`",
            "37 error[wrong-ordinal] `1er` is not how an ordinal is written → write `1.er`",
        ],
    ),
    (
        "La 14.ª, el 150.º y el 1.er año; el { $n }.º y la { $n }.ª.",
        &[],
    ),
    (
        "El { $n }º aniversario, la { $n }ra, 150.° y 20°.",
        &[
            "16 error[wrong-ordinal] `…º` is not how an ordinal is written → write `.º`",
            "40 error[wrong-ordinal] `…ra` is not how an ordinal is written → write `.ª`",
            "44 error[wrong-ordinal] `150.°` is not how an ordinal is written → write `150.º`",
        ],
    ),
    (
        "Cuándo se reunirán?",
        &["25 error[unpaired-mark] `?` closes what no `¿` opens → write `¿` where it begins"],
    ),
    ("¿Cuándo se reunirán? ¡Bien!", &[]),
    (
        "Qué bien! ¿Sí",
        &[
            "15 error[unpaired-mark] `!` closes what no `¡` opens → write `¡` where it begins",
            "17 error[unpaired-mark] `¿` is not closed → write `?` where it ends",
        ],
    ),
    (
        "A las 12:10 p. m. y 9:00 a.m. de hoy.",
        &[
            "19 warning[no-break-space] `p. m.` has no no-break space → write `p.{\"\\u00A0\"}m.`",
            "32 warning[no-break-space] `a.m.` has no no-break space → write `a.{\"\\u00A0\"}m.`",
        ],
    ),
    ("A las 12:10 p.{\"\\u00A0\"}m. en San m. y ap. m.", &[]),
    (
        "Una comunidad de 200,000 personas.",
        &[
            "24 warning[number-grouping] `200,000` is a number with three decimals in this language → write `200{\"\\u202F\"}000`",
        ],
    ),
    (
        "Una comunidad de 200{\"\\u00A0\"}000 o 200{\"\\u202F\"}000 o 1234 personas; 3,14.",
        &[],
    ),
    (
        "Hablaron ,así : bien",
        &[
            "15 warning[stray-space] a space before `,` → remove it",
            "20 warning[stray-space] a space before `:` → remove it",
        ],
    ),
    (
        "¿ Cuándo ?",
        &[
            "8 warning[stray-space] a space after `¿` → remove it",
            "15 warning[stray-space] a space before `?` → remove it",
        ],
    ),
    (
        "De de Perú. Nos nos.",
        &[
            "7 warning[doubled-word] `de` twice in a row → write `De`",
            "19 warning[doubled-word] `nos` twice in a row → write `Nos`",
        ],
    ),
    (
        "El Consejo... y -- fin.",
        &[
            "17 warning[three-dots] `...` for an ellipsis → write `…`",
            "23 warning[double-hyphen] `--` for a dash → write `—`",
        ],
    ),
    (
        "Perú；Japón",
        &["11 warning[foreign-punctuation] `；` is punctuation of another language → write `;`"],
    ),
    (
        "Estuvo en la la reunión «x y».",
        &["17 warning[doubled-word] `la` twice in a row → write `la`"],
    ),
];
