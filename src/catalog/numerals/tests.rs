//! Every number up to 9,999 in words is read as that number.

use super::*;

fn language(tag: &str) -> LanguageIdentifier {
    tag.parse().expect("a language")
}

#[track_caller]
fn is_read(tag: &str, words: &str, value: u32) {
    let found = find(words, &language(tag));
    let values: Vec<&str> = found.iter().map(|numeral| numeral.value.as_str()).collect();
    assert_eq!(values, [value.to_string()], "{tag}: {words}");
    assert_eq!(found[0].range, 0..words.len(), "{tag}: {words}");
}

fn digit(value: u32, at: u32) -> usize {
    usize::try_from(value / 10_u32.pow(at) % 10).expect("a digit")
}

fn joined(parts: &[String], between: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    parts.join(between)
}

const EN: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const EN_TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

fn english(value: u32) -> String {
    if value == 0 {
        return "zero".to_owned();
    }
    let below = usize::try_from(value % 100).expect("small");
    let small = match below {
        0..20 => EN[below].to_owned(),
        _ => joined(
            &[EN_TENS[below / 10].to_owned(), EN[below % 10].to_owned()],
            "-",
        ),
    };
    let mut parts = Vec::new();
    if value >= 1000 {
        parts.push(format!("{} thousand", EN[digit(value, 3)]));
    }
    if digit(value, 2) > 0 {
        parts.push(format!("{} hundred", EN[digit(value, 2)]));
    }
    if !parts.is_empty() && below > 0 {
        parts.push("and".to_owned());
    }
    parts.push(small);
    joined(&parts, " ")
}

const ES: [&str; 30] = [
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const ES_TENS: [&str; 10] = [
    "",
    "",
    "",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
];
const ES_HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientas",
    "cuatrocientos",
    "quinientas",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientas",
];

fn spanish(value: u32) -> String {
    if value == 0 {
        return "cero".to_owned();
    }
    let below = usize::try_from(value % 100).expect("small");
    let small = match below {
        0..30 => ES[below].to_owned(),
        _ => joined(
            &[ES_TENS[below / 10].to_owned(), ES[below % 10].to_owned()],
            " y ",
        ),
    };
    let thousands = match digit(value, 3) {
        0 => String::new(),
        1 => "mil".to_owned(),
        many => format!("{} mil", ES[many]),
    };
    let hundreds = match value % 1000 {
        100 => "cien",
        _ => ES_HUNDREDS[digit(value, 2)],
    };
    joined(&[thousands, hundreds.to_owned(), small], " ")
}

const PT: [&str; 20] = [
    "",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "catorze",
    "quinze",
    "dezasseis",
    "dezessete",
    "dezoito",
    "dezanove",
];
const PT_TENS: [&str; 10] = [
    "",
    "",
    "vinte",
    "trinta",
    "quarenta",
    "cinquenta",
    "sessenta",
    "setenta",
    "oitenta",
    "noventa",
];
const PT_HUNDREDS: [&str; 10] = [
    "",
    "cento",
    "duzentos",
    "trezentas",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentas",
    "novecentos",
];

fn portuguese(value: u32) -> String {
    if value == 0 {
        return "zero".to_owned();
    }
    let below = usize::try_from(value % 100).expect("small");
    let small = match below {
        0..20 => PT[below].to_owned(),
        _ => joined(
            &[PT_TENS[below / 10].to_owned(), PT[below % 10].to_owned()],
            " e ",
        ),
    };
    let thousands = match digit(value, 3) {
        0 => String::new(),
        1 => "mil".to_owned(),
        many => format!("{} mil", PT[many]),
    };
    let hundreds = match value % 1000 {
        100 => "cem",
        _ => PT_HUNDREDS[digit(value, 2)],
    };
    let rest = joined(&[hundreds.to_owned(), small], " e ");
    joined(&[thousands, rest], " ")
}

const FR: [&str; 20] = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const FR_TENS: [&str; 9] = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
];

fn french(value: u32) -> String {
    if value == 0 {
        return "zéro".to_owned();
    }
    let below = usize::try_from(value % 100).expect("small");
    let small = match below {
        0..=19 => FR[below].to_owned(),
        21 | 31 | 41 | 51 | 61 => format!("{} et un", FR_TENS[below / 10]),
        71 => "soixante et onze".to_owned(),
        80 => "quatre-vingts".to_owned(),
        60..80 => joined(&["soixante".to_owned(), FR[below - 60].to_owned()], "-"),
        81.. => joined(&["quatre-vingt".to_owned(), FR[below - 80].to_owned()], "-"),
        _ => joined(
            &[FR_TENS[below / 10].to_owned(), FR[below % 10].to_owned()],
            "-",
        ),
    };
    let times = |count: usize, word: &str| match count {
        0 => String::new(),
        1 => word.to_owned(),
        many => format!("{} {word}", FR[many]),
    };
    let hundreds = times(
        digit(value, 2),
        if below == 0 && digit(value, 2) > 1 {
            "cents"
        } else {
            "cent"
        },
    );
    joined(&[times(digit(value, 3), "mille"), hundreds, small], " ")
}

const AR: [&str; 11] = [
    "",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
];
const AR_TENS: [&str; 10] = [
    "",
    "",
    "عشرون",
    "ثلاثون",
    "أربعون",
    "خمسون",
    "ستون",
    "سبعون",
    "ثمانون",
    "تسعون",
];
const AR_HUNDREDS: [&str; 10] = [
    "",
    "مئة",
    "مئتان",
    "ثلاثمئة",
    "أربعمائة",
    "خمسمئة",
    "ستمائة",
    "سبعمئة",
    "ثمانمائة",
    "تسعمئة",
];

fn arabic(value: u32) -> String {
    let below = usize::try_from(value % 100).expect("small");
    let small = match below {
        0..=10 => AR[below].to_owned(),
        11 => "أحد عشر".to_owned(),
        12 => "اثنا عشر".to_owned(),
        13..20 => format!("{} عشر", AR[below % 10]),
        _ => joined(
            &[AR[below % 10].to_owned(), AR_TENS[below / 10].to_owned()],
            " و",
        ),
    };
    let thousands = match digit(value, 3) {
        0 => String::new(),
        1 => "ألف".to_owned(),
        2 => "ألفان".to_owned(),
        many => format!("{} آلاف", AR[many]),
    };
    joined(
        &[thousands, AR_HUNDREDS[digit(value, 2)].to_owned(), small],
        " و",
    )
}

fn japanese(value: u32) -> String {
    let digits: Vec<char> = "〇一二三四五六七八九".chars().collect();
    if value == 0 {
        return "〇".to_owned();
    }
    let mut words = String::new();
    for (at, scale) in [(3, "千"), (2, "百"), (1, "十"), (0, "")] {
        match digit(value, at) {
            0 => {}
            1 if at > 0 => words.push_str(scale),
            many => {
                words.push(digits[many]);
                words.push_str(scale);
            }
        }
    }
    words
}

#[test]
fn every_number_in_words_is_read_as_that_number() {
    for value in 0..10_000 {
        is_read("en", &english(value), value);
        is_read("es", &spanish(value), value);
        is_read("pt", &portuguese(value), value);
        is_read("fr", &french(value), value);
        is_read("ja", &japanese(value), value);
        if value > 0 {
            is_read("ar", &arabic(value), value);
        }
    }
}

#[test]
fn ordinals_are_read_too() {
    for (tag, words, value) in [
        ("en", "one hundred and fortieth", 140),
        ("en", "twenty-first", 21),
        ("en", "hundredth", 100),
        ("es", "centésimo cuadragésimo", 140),
        ("es", "decimocuarta", 14),
        ("es", "tercera", 3),
        ("pt", "centésimo quinquagésimo", 150),
        ("pt", "décima quarta", 14),
        ("fr", "cent cinquantième", 150),
        ("fr", "vingt et unième", 21),
        ("fr", "quatre-vingt-dixième", 90),
        ("ar", "الثالثة", 3),
        ("ar", "الرابعة عشرة", 14),
        ("ar", "المئة والأربعين", 140),
        ("ja", "百四十", 140),
        ("ja", "二〇二三", 2023),
    ] {
        is_read(tag, words, value);
    }
}

#[test]
fn digits_of_every_script_and_roman_numerals_are_read() {
    for (words, value) in [
        ("140", 140),
        ("1,234", 1234),
        ("65\u{a0}000", 65_000),
        ("１４０", 140),
        ("١٤٠", 140),
        ("१४०", 140),
        ("XIV", 14),
        ("MMXXIII", 2023),
    ] {
        is_read("de", words, value);
    }
    let values = |text: &str| -> Vec<String> {
        let found = find(text, &language("en"));
        found.into_iter().map(|numeral| numeral.value).collect()
    };
    assert_eq!(values("2.5 or 0.50 of 3, 4"), ["2.5", "0.5", "3", "4"]);
    assert_eq!(values("IIII, MCX, Civil, I"), ["1110"]);
    assert_eq!(values("the 14rd of 2+2"), ["14", "2", "2"]);
}

#[test]
fn numbers_side_by_side_are_numbers_of_their_own() {
    let values = |tag: &str, text: &str| -> Vec<String> {
        let found = find(text, &language(tag));
        found.into_iter().map(|numeral| numeral.value).collect()
    };
    assert_eq!(
        values("en", "one and two, three; nineteen five"),
        ["1", "2", "3", "19", "5"]
    );
    assert_eq!(values("es", "uno y dos"), ["1", "2"]);
    assert_eq!(values("es", "ciento cuarenta, y cinco"), ["140", "5"]);
    assert_eq!(values("fr", "deux et trois"), ["2", "3"]);
    assert_eq!(values("ja", "二国間の一層の第三回"), ["2", "1", "3"]);
}
