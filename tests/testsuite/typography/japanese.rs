//! Texts in Japanese, and what is found in them.

use super::Row;

pub const ROWS: &[Row] = &[
    (
        "「会談」は\"重要\"です。",
        &[
            "12 warning[straight-quote] a straight quotation mark in prose → write `「`",
            "15 warning[straight-quote] a straight quotation mark in prose → write `」`",
        ],
    ),
    (
        "電話会談(約20分間)を行いました.",
        &[
            "11 warning[foreign-punctuation] `(` is punctuation of another language → write `（`",
            "17 warning[foreign-punctuation] `)` is punctuation of another language → write `）`",
            "24 warning[foreign-punctuation] `.` is punctuation of another language → write `。`",
        ],
    ),
    (
        "電話会談（約20分間）を、行いました。「2+2」会合(2+2)",
        &[
            "33 warning[foreign-punctuation] `(` is punctuation of another language → write `（`",
            "37 warning[foreign-punctuation] `)` is punctuation of another language → write `）`",
        ],
    ),
    (
        "日本,ペルー:米国;中国!韓国?[x]",
        &[
            "9 warning[foreign-punctuation] `,` is punctuation of another language → write `、`",
            "13 warning[foreign-punctuation] `:` is punctuation of another language → write `：`",
            "16 warning[foreign-punctuation] `;` is punctuation of another language → write `；`",
            "19 warning[foreign-punctuation] `!` is punctuation of another language → write `！`",
            "22 warning[foreign-punctuation] `?` is punctuation of another language → write `？`",
        ],
    ),
    ("APEC (2024) and JR.", &[]),
    ("G7 (2023)、3.14、12:10。", &[]),
    (
        "ﾍﾟﾙｰと｢ﾁﾘ｣｡",
        &[
            "7 error[half-width-kana] half-width katakana or marks `ﾍﾟﾙｰ` → write `ペルー`",
            "12 error[half-width-kana] half-width katakana or marks `｢ﾁﾘ｣｡` → write `「チリ」。`",
        ],
    ),
    (
        "ＡＰＥＣ２０２４の開催",
        &[
            "7 warning[full-width] full-width letters or digits `ＡＰＥＣ２０２４` → write `APEC2024`",
        ],
    ),
    (
        "日本のの外相をを訪問、、した。",
        &[
            "9 warning[doubled-word] `の` twice in a row → write `の`",
            "13 warning[doubled-word] `を` twice in a row → write `を`",
            "17 warning[doubled-word] `、` twice in a row → write `、`",
        ],
    ),
    (
        "もののけとものの、日本の の首相",
        &["18 warning[doubled-word] `の` twice in a row → write `の`"],
    ),
    (
        "日本の\n    の外相",
        &["9 warning[doubled-word] `の` twice in a row → write `の`"],
    ),
    (
        "ペル一と力ナダ、ニ国、グループ一同、口シア",
        &[
            "9 error[look-alike] `一` is Han here → write `ー`",
            "11 error[look-alike] `力` is Han here → write `カ`",
            "25 error[look-alike] `口` is Han here → write `ロ`",
        ],
    ),
    (
        "日本ヘの訪問、パリへ、へリコプター、ヘルシンキ",
        &[
            "9 error[look-alike] `ヘ` is Katakana here → write `へ`",
            "18 error[look-alike] `へ` is Hiragana here → write `ヘ`",
        ],
    ),
    (
        "約200.000人、約20万人、10 000人、10,000人、1,234人",
        &[
            "8 warning[number-grouping] `200.000` is a number with three decimals in this language → write `200,000`",
            "23 warning[number-grouping] `10 000` is not how the language groups digits → write `10,000`",
        ],
    ),
    (
        "会談（その後",
        &["9 error[unpaired-mark] `（` is not closed → write `）` where it ends"],
    ),
    (
        "会談 、の 「 x 」",
        &[
            "9 warning[stray-space] a space before `、` → remove it",
            "14 warning[stray-space] a space after `「` → remove it",
            "16 warning[stray-space] a space before `」` → remove it",
        ],
    ),
    (
        "会談...と・・・と……",
        &[
            "9 warning[three-dots] `...` for an ellipsis → write `……`",
            "13 warning[three-dots] `・・・` for an ellipsis → write `……`",
        ],
    ),
    (
        "会談--終了",
        &["9 warning[double-hyphen] `--` for a dash → write `――`"],
    ),
    (
        "٣人",
        &["7 error[mixed-digits] the digits `٣` beside those that the page prints → write `3`"],
    ),
    (
        "{\"\\u3000\"}会談　　会談",
        &["19 warning[doubled-space] 2 spaces in a row → write `{\"\\u3000\"}`"],
    ),
];
