//! No input makes a function panic or take long.

use fixed_decimal::Decimal;
use proptest::prelude::*;

use super::*;

fn words() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "long",
        "short",
        "medium",
        "full",
        "narrow",
        "numeric",
        "2-digit",
        "percent",
        "decimal",
        "currency",
        "ordinal",
        "cardinal",
        "japanese",
        "hebrew",
        "chinese",
        "islamic-umalqura",
        "buddhist",
        "Asia/Tokyo",
        "Pacific/Apia",
        "America/St_Johns",
        "UTC",
        "true",
        "false",
        "h11",
        "h12",
        "h23",
        "latn",
        "arab",
        "JPY",
        "always",
        "exceptZero",
        "never",
        "min2",
        "code",
        "unit",
        "disjunction",
        "year",
        "month",
        "day",
        "weekday",
        "hour",
        "minute",
        "dayPeriod",
        "address",
        ", ",
        " and ",
        "shortOffset",
        "longGeneric",
    ]);
    prop_oneof![8 => known.prop_map(str::to_owned), 1 => any::<String>()]
}

fn decimals() -> impl Strategy<Value = Decimal> {
    let parsed = |text: String| text.parse::<Decimal>().unwrap_or_default();
    prop_oneof![
        any::<i64>().prop_map(Decimal::from),
        "-?[0-9]{1,50}(\\.[0-9]{1,130})?".prop_map(parsed),
        "-?[0-9]{1,3}e-?[0-9]{1,5}".prop_map(parsed),
    ]
}

fn arguments() -> impl Strategy<Value = OptionValue> {
    prop_oneof![
        3 => words().prop_map(OptionValue::Text),
        1 => (0u8..30).prop_map(|number| OptionValue::Number(number.into())),
        1 => decimals().prop_map(OptionValue::Number),
    ]
}

fn values() -> impl Strategy<Value = Value> {
    let simple = prop_oneof![
        decimals().prop_map(|decimal| Value::Number(Number::new(decimal))),
        decimals().prop_map(|amount| Value::Money {
            amount,
            currency: crate::catalog::value::Currency::new("PEN").expect("a code")
        }),
        (-9999i16..=9999, 1i8..=12, 1i8..=28)
            .prop_map(|(year, month, day)| Value::Date(jiff::civil::date(year, month, day))),
        (
            -377_705_023_201i64..=253_402_207_200,
            prop::sample::select(vec!["Asia/Tokyo", "UTC", "America/Lima"])
        )
            .prop_map(|(second, zone)| {
                let timestamp = jiff::Timestamp::from_second(second).unwrap_or_default();
                Value::Instant(timestamp.in_tz(zone).expect("a zone").into())
            }),
        any::<String>().prop_map(Value::Text),
        any::<String>().prop_map(Value::Keyword),
        any::<String>().prop_map(|text| duration(&text)),
        any::<String>().prop_map(|text| instant_with_clock("2023-11-15T12:10[Asia/Tokyo]", &text)),
        Just(()).prop_map(|()| name("person-a", Some(Gender::Feminine), &[(None, "Ínigo")])),
    ];
    simple.prop_recursive(2, 12, 4, |inner| {
        prop::collection::vec(inner, 0..5).prop_map(Value::List)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_call_panics(
        locale in prop::sample::select(vec!["en", "ja", "es", "es-PE", "ar-EG", "zh-Hant", "fa"]),
        function in prop::sample::select(Function::ALL.to_vec()),
        value in values(),
        names in prop::collection::vec((any::<prop::sample::Index>(), arguments()), 0..5),
        stray in prop::option::weighted(0.1, any::<String>()),
        keys in prop::collection::vec("[a-z]{1,5}|-?[0-9]{1,4}(\\.[0-9]{1,3})?|other|one", 0..4),
    ) {
        use std::sync::OnceLock;
        static SHARED: OnceLock<Vec<(&str, Formatters)>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| {
            ["en", "ja", "es", "es-PE", "ar-EG", "zh-Hant", "fa"]
                .into_iter()
                .map(|locale| (locale, formatters(locale)))
                .collect()
        });
        let (_, formatters) = shared.iter().find(|(known, _)| *known == locale).expect("built");
        let known = function.options();
        let mut options: Vec<(&str, OptionValue)> = names
            .into_iter()
            .filter(|_| !known.is_empty())
            .map(|(index, argument)| (*index.get(known), argument))
            .collect();
        if let Some(stray) = &stray {
            options.push((stray, OptionValue::Text(String::new())));
        }
        let keys: Vec<Key<'_>> = keys.iter().map(|written| key(written)).collect();

        let checked = function.check(Some(value.kind()), &options);
        match formatters.call(function, &value, &options) {
            Ok(result) => {
                // What can be carried out was not refused, and is of the kind that was promised.
                let kind = checked.expect("checked");
                let words = [ValueKind::Gender, ValueKind::DayPeriod, ValueKind::Weekday];
                prop_assert!(kind == result.kind() || (words.contains(&kind) && result.kind() == ValueKind::Keyword));
                if let Ok(text) = formatters.print(&result) {
                    prop_assert!(text.len() < 4000 || matches!(value, Value::List(_)));
                }
                let _ = formatters.select(&result, &keys);
                let _ = formatters.check_keys(kind, &keys, Some(0));
            }
            Err(error) => prop_assert!(!error.message.is_empty()),
        }
        let _ = formatters.print(&value);
        let _ = formatters.select(&value, &keys);
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = Function::from_name(&text);
        let _ = crate::catalog::value::Currency::new(&text);
        if let Ok(locale) = text.parse() {
            prop_assert!(!super::super::fallback_chain(&locale).is_empty());
        }
    }

    #[test]
    fn no_locale_panics(tag in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z]{5})?") {
        if let Ok(locale) = tag.parse::<unic_langid::LanguageIdentifier>() {
            let chain = super::super::fallback_chain(&locale);
            prop_assert!(chain.first() == Some(&locale));
            let _ = Formatters::new(&locale);
        }
    }
}
