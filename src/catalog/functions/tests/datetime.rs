//! `DATETIME`.

use super::*;

const LOS_ANGELES: &str = "2023-11-15T12:10:05-08:00[America/Los_Angeles]";

#[test]
fn dates_are_written_in_the_styles_of_cldr() {
    // CLDR 48: `dateFormats`.
    let table = [
        ("en", "full", "Wednesday, November 15, 2023"),
        ("en", "long", "November 15, 2023"),
        ("en", "medium", "Nov 15, 2023"),
        ("en", "short", "11/15/23"),
        ("en-GB", "long", "15 November 2023"),
        ("es", "full", "miércoles, 15 de noviembre de 2023"),
        ("es", "long", "15 de noviembre de 2023"),
        ("es", "medium", "15 nov 2023"),
        ("es", "short", "15/11/23"),
        ("es-PE", "long", "15 de noviembre de 2023"),
        ("es-PE", "short", "15/11/23"),
        ("ja", "full", "2023年11月15日水曜日"),
        ("ja", "long", "2023年11月15日"),
        ("ja", "medium", "2023/11/15"),
        ("ar", "long", "15 نوفمبر 2023"),
        ("ar-EG", "full", "الأربعاء، ١٥ نوفمبر ٢٠٢٣"),
        ("ar-EG", "long", "١٥ نوفمبر ٢٠٢٣"),
        ("zh-Hant", "long", "2023年11月15日"),
    ];
    for (locale, style, expected) in table {
        let written = format!("dateStyle: \"{style}\"");
        for value in [date("2023-11-15"), instant(LOS_ANGELES)] {
            let text = print(locale, Function::DateTime, &value, &written);
            assert_eq!(text.unwrap(), expected, "{locale} {style}");
        }
    }
}

#[test]
fn fields_of_a_date_are_written_together() {
    // CLDR 48: `availableFormats`.
    let table = [
        ("en", "month: \"long\", day: \"numeric\"", "November 15"),
        ("es", "month: \"long\", day: \"numeric\"", "15 de noviembre"),
        (
            "es-PE",
            "month: \"long\", day: \"numeric\"",
            "15 de noviembre",
        ),
        ("ja", "month: \"long\", day: \"numeric\"", "11月15日"),
        ("ar", "month: \"long\", day: \"numeric\"", "15 نوفمبر"),
        ("en", "day: \"numeric\"", "15"),
        ("ja", "day: \"numeric\"", "15日"),
        ("en", "month: \"long\"", "November"),
        ("ja", "month: \"long\"", "11月"),
        ("en", "weekday: \"long\"", "Wednesday"),
        ("es", "weekday: \"long\"", "miércoles"),
        ("ja", "weekday: \"long\"", "水曜日"),
        ("ja", "weekday: \"short\"", "水"),
        ("en", "year: \"numeric\"", "2023"),
        ("ja", "year: \"numeric\"", "2023年"),
        (
            "es",
            "year: \"numeric\", month: \"long\"",
            "noviembre de 2023",
        ),
        (
            "en",
            "year: \"numeric\", month: \"numeric\", day: \"numeric\"",
            "11/15/2023",
        ),
        (
            "en",
            "weekday: \"long\", month: \"long\", day: \"numeric\"",
            "Wednesday, November 15",
        ),
        (
            "es",
            "weekday: \"long\", month: \"long\", day: \"numeric\"",
            "miércoles, 15 de noviembre",
        ),
        (
            "en",
            "year: \"numeric\", month: \"long\", day: \"numeric\", era: \"short\"",
            "November 15, 2023 AD",
        ),
        (
            "en",
            "month: \"short\", day: \"numeric\", weekday: \"short\"",
            "Wed, Nov 15",
        ),
    ];
    for (locale, written, expected) in table {
        let text = print(locale, Function::DateTime, &date("2023-11-15"), written);
        assert_eq!(text.unwrap(), expected, "{locale} {written}");
    }
    let padded = "month: \"2-digit\", day: \"2-digit\"";
    assert_eq!(
        print("en", Function::DateTime, &date("2023-01-05"), padded).unwrap(),
        "01/05"
    );
}

#[test]
fn times_are_written_with_the_hours_of_the_locale() {
    // CLDR 48: `timeFormats`, `dayPeriods` and supplemental/timeData.
    let table = [
        ("en", "timeStyle: \"short\"", "12:10\u{a0}PM"),
        ("en", "timeStyle: \"medium\"", "12:10:05\u{a0}PM"),
        ("en", "timeStyle: \"long\"", "12:10:05\u{a0}PM PST"),
        (
            "en",
            "hour: \"numeric\", minute: \"2-digit\"",
            "12:10\u{a0}PM",
        ),
        ("en", "timeStyle: \"short\", hour12: \"false\"", "12:10"),
        (
            "en",
            "timeStyle: \"short\", hourCycle: \"h11\"",
            "0:10\u{a0}PM",
        ),
        ("en", "hour: \"numeric\"", "12\u{a0}PM"),
        ("en-GB", "timeStyle: \"short\"", "12:10"),
        (
            "en-GB",
            "timeStyle: \"short\", hour12: \"true\"",
            "12:10\u{a0}pm",
        ),
        ("es", "timeStyle: \"short\"", "12:10"),
        (
            "es",
            "timeStyle: \"short\", hour12: \"true\"",
            "12:10\u{a0}p.\u{a0}m.",
        ),
        ("es-PE", "timeStyle: \"short\"", "12:10\u{a0}p.\u{a0}m."),
        ("es-MX", "timeStyle: \"short\"", "12:10\u{a0}p.m."),
        ("ja", "timeStyle: \"short\"", "12:10"),
        ("ja", "timeStyle: \"short\", hour12: \"true\"", "午後0:10"),
        (
            "ja",
            "timeStyle: \"short\", hourCycle: \"h12\"",
            "午後12:10",
        ),
        ("ja", "hour: \"numeric\"", "12時"),
        ("ar", "timeStyle: \"short\"", "12:10 م"),
        ("en", "timeZoneName: \"long\"", "Pacific Standard Time"),
        ("ja", "timeZoneName: \"long\"", "米国太平洋標準時"),
        ("en", "timeZoneName: \"shortOffset\"", "GMT-8"),
        ("en", "timeZoneName: \"longGeneric\"", "Pacific Time"),
    ];
    for (locale, written, expected) in table {
        let text = print(locale, Function::DateTime, &instant(LOS_ANGELES), written);
        assert_eq!(text.unwrap(), expected, "{locale} {written}");
    }
}

#[test]
fn a_date_and_a_time_are_joined() {
    // CLDR 48: `dateTimeFormats`.
    let table = [
        (
            "en",
            "dateStyle: \"long\", timeStyle: \"short\"",
            "November 15, 2023 at 12:10\u{a0}PM",
        ),
        (
            "es",
            "dateStyle: \"long\", timeStyle: \"short\"",
            "15 de noviembre de 2023 a las 12:10",
        ),
        (
            "ja",
            "dateStyle: \"long\", timeStyle: \"short\"",
            "2023年11月15日 12:10",
        ),
        (
            "en",
            "dateStyle: \"short\", timeStyle: \"short\"",
            "11/15/23, 12:10\u{a0}PM",
        ),
        (
            "en",
            "weekday: \"short\", hour: \"numeric\", minute: \"2-digit\"",
            "Wed 12:10\u{a0}PM",
        ),
    ];
    for (locale, written, expected) in table {
        let text = print(locale, Function::DateTime, &instant(LOS_ANGELES), written);
        assert_eq!(text.unwrap(), expected, "{locale} {written}");
    }
}

#[test]
fn a_weekday_and_a_time_are_joined() {
    // CLDR 48: `availableFormats` "Ehm" and "EHm". ICU4X 2.2 loses the zero of the minute.
    let early = instant("2023-11-15T09:05:00-08:00[America/Los_Angeles]");
    let table = [
        ("en", "Wednesday 9:05\u{a0}AM"),
        ("es", "miércoles, 9:05"),
        ("es-PE", "miércoles, 9:05\u{a0}a.\u{a0}m."),
        ("ja", "9:05 (水曜日)"),
        ("ar", "الأربعاء 9:05 ص"),
        ("de", "Mittwoch, 09:05"),
        ("en-GB", "Wednesday 09:05"),
    ];
    for (locale, expected) in table {
        let written = "weekday: \"long\", hour: \"numeric\", minute: \"2-digit\"";
        let text = print(locale, Function::DateTime, &early, written);
        assert_eq!(text.unwrap(), expected, "{locale}");
    }
}

#[test]
fn an_instant_is_written_in_another_zone() {
    // Time zone database: Los Angeles is 8 hours behind UTC in November, Tokyo 9 ahead.
    let start = instant("2023-11-15T12:10[America/Los_Angeles]");
    let in_tokyo = |written: &str| {
        let written = format!("{written}, timeZone: \"Asia/Tokyo\"");
        print("en", Function::DateTime, &start, &written).unwrap()
    };
    assert_eq!(
        in_tokyo("dateStyle: \"long\", timeStyle: \"short\""),
        "November 16, 2023 at 5:10\u{a0}AM"
    );
    assert_eq!(in_tokyo("part: \"day\""), "16");
    assert_eq!(in_tokyo("part: \"hour\""), "5");
    let near_utc = instant("2023-06-15T12:10[America/Los_Angeles]");
    assert_eq!(
        print("en", Function::DateTime, &near_utc, "timeStyle: \"long\"").unwrap(),
        "12:10:00\u{a0}PM PDT"
    );
}

#[test]
fn japanese_eras_begin_with_gannen() {
    // The eras by the government's ordinances (元号を改める政令): 昭和 to 1989-01-07, 平成 from
    // 1989-01-08, 令和 from 2019-05-01. CLDR 48 writes year 1 as 元年 ("jpanyear").
    let table = [
        ("2023-11-15", "long", "令和5年11月15日"),
        ("2019-05-01", "long", "令和元年5月1日"),
        ("2019-12-31", "full", "令和元年12月31日火曜日"),
        ("2019-04-30", "long", "平成31年4月30日"),
        ("1989-01-08", "long", "平成元年1月8日"),
        ("1989-01-07", "long", "昭和64年1月7日"),
        ("1926-12-25", "long", "昭和元年12月25日"),
        ("2020-01-01", "long", "令和2年1月1日"),
        ("2029-01-11", "long", "令和11年1月11日"),
        ("2019-11-01", "medium", "令和元年11月1日"),
        ("2019-05-01", "short", "R1/5/1"),
    ];
    for (day, style, expected) in table {
        let written = format!("calendar: \"japanese\", dateStyle: \"{style}\"");
        let text = print("ja", Function::DateTime, &date(day), &written);
        assert_eq!(text.unwrap(), expected, "{day} {style}");
    }
    let first = date("2019-05-01");
    let text = |locale, written| print(locale, Function::DateTime, &first, written).unwrap();
    assert_eq!(
        text("ja", "calendar: \"japanese\", year: \"numeric\""),
        "令和元年"
    );
    assert_eq!(
        text(
            "ja",
            "calendar: \"japanese\", year: \"numeric\", month: \"long\""
        ),
        "令和元年5月"
    );
    assert_eq!(
        text(
            "ja",
            "calendar: \"japanese\", month: \"long\", day: \"numeric\""
        ),
        "5月1日"
    );
    assert_eq!(text("ja", "calendar: \"japanese\", part: \"year\""), "1");
    assert_eq!(
        text(
            "ja",
            "calendar: \"japanese\", dateStyle: \"long\", numberingSystem: \"hanidec\""
        ),
        "令和元年五月一日"
    );
    assert_eq!(
        text("en", "calendar: \"japanese\", dateStyle: \"long\""),
        "May 1, 1 Reiwa"
    );
    // In the zone that is asked for, the era may have changed already.
    let eve = instant("2019-04-30T12:00[America/Los_Angeles]");
    let written = "calendar: \"japanese\", dateStyle: \"long\", timeStyle: \"short\", timeZone: \"Asia/Tokyo\"";
    assert_eq!(
        print("ja", Function::DateTime, &eve, written).unwrap(),
        "令和元年5月1日 4:00"
    );
}

#[test]
fn other_calendars_are_written() {
    // CLDR 48; the dates agree with the `Temporal` and `Intl` calendars of the same names.
    let table = [
        ("en", "buddhist", "November 15, 2566 BE"),
        ("zh-Hant", "roc", "民國112年11月15日"),
        ("fa", "persian", "۲۴ آبان ۱۴۰۲"),
        ("en", "islamic-umalqura", "Jumada I 1, 1445 AH"),
        ("en", "hebrew", "2 Kislev 5784"),
    ];
    for (locale, calendar, expected) in table {
        let written = format!("calendar: \"{calendar}\", dateStyle: \"long\"");
        let text = print(locale, Function::DateTime, &date("2023-11-15"), &written);
        assert_eq!(text.unwrap(), expected, "{locale} {calendar}");
    }
}

#[test]
fn parts_are_numbers_and_keywords() {
    let start = instant(LOS_ANGELES);
    let part = |locale: &str, written: &str| {
        let called = formatters(locale)
            .call(Function::DateTime, &start, &options(written))
            .unwrap();
        match called {
            Value::Number(number) => number.value().to_string(),
            Value::Keyword(word) => word,
            other => panic!("{other:?}"),
        }
    };
    for (locale, written, expected) in [
        ("en", "part: \"year\"", "2023"),
        ("en", "part: \"month\"", "11"),
        ("en", "part: \"day\"", "15"),
        ("en", "part: \"weekday\"", "wed"),
        ("en", "part: \"hour\"", "12"),
        ("en", "part: \"hour\", hourCycle: \"h11\"", "0"),
        ("en", "part: \"hour\", hour12: \"true\"", "12"),
        ("ja", "part: \"hour\"", "12"),
        ("ja", "part: \"hour\", hour12: \"true\"", "0"),
        ("zh-Hant", "part: \"hour\"", "12"),
        ("en", "part: \"minute\"", "10"),
        ("en", "part: \"dayPeriod\"", "pm"),
        ("en", "part: \"year\", calendar: \"japanese\"", "5"),
        ("en", "part: \"year\", calendar: \"buddhist\"", "2566"),
    ] {
        assert_eq!(part(locale, written), expected, "{locale} {written}");
    }
    let months = formatters("en").call(
        Function::DateTime,
        &start,
        &options("part: \"month\", calendar: \"hebrew\""),
    );
    assert!(months.unwrap_err().message.contains("leap months"));
}

#[test]
fn noon_and_midnight_are_exact() {
    let period = |time: &str| {
        let value = instant(&format!("2023-11-15T{time}[Asia/Tokyo]"));
        match formatters("en").call(Function::DateTime, &value, &options("part: \"dayPeriod\"")) {
            Ok(Value::Keyword(word)) => word,
            other => panic!("{other:?}"),
        }
    };
    for (time, expected) in [
        ("00:00", "midnight"),
        ("00:00:01", "am"),
        ("00:01", "am"),
        ("11:59:59", "am"),
        ("12:00", "noon"),
        ("12:00:00.5", "pm"),
        ("12:10", "pm"),
        ("23:59", "pm"),
    ] {
        assert_eq!(period(time), expected, "{time}");
    }
}

#[test]
fn parts_build_the_times_that_ministries_print() {
    // As the ministries print them: "12:10 p.m." in English, 午後0時10分 in Japanese.
    let start = instant(LOS_ANGELES);
    let english = formatters("en");
    let hour = english
        .call(
            Function::DateTime,
            &start,
            &options("part: \"hour\", hour12: \"true\""),
        )
        .and_then(|hour| english.print(&hour))
        .unwrap();
    let minute = english
        .call(Function::DateTime, &start, &options("part: \"minute\""))
        .and_then(|minute| {
            english.call(
                Function::Number,
                &minute,
                &options("minimumIntegerDigits: 2"),
            )
        })
        .and_then(|minute| english.print(&minute))
        .unwrap();
    assert_eq!(format!("{hour}:{minute}\u{a0}p.m."), "12:10\u{a0}p.m.");
    let on_the_hour = instant("2023-11-15T12:00[Asia/Tokyo]");
    let minute = formatters("ja")
        .call(
            Function::DateTime,
            &on_the_hour,
            &options("part: \"minute\""),
        )
        .unwrap();
    assert_eq!(selected("ja", &minute, &["0", "other"]), Some("0"));
}

#[test]
fn what_icu4x_gets_wrong_is_corrected() {
    // CLDR 48. ICU4X 2.2 prints "B12:10" in Traditional Chinese, pads the hour in Spanish, and
    // panics on a long date in Slovak.
    let early = instant("2023-11-15T05:05[America/Los_Angeles]");
    let table = [
        ("zh-Hant", "timeStyle: \"short\"", "上午5:05"),
        (
            "zh-Hant",
            "timeStyle: \"short\", hourCycle: \"h23\"",
            "5:05",
        ),
        (
            "zh-Hant",
            "dateStyle: \"long\", timeStyle: \"short\"",
            "2023年11月15日 上午5:05",
        ),
        ("es", "timeStyle: \"short\"", "5:05"),
        ("es", "hour: \"2-digit\", minute: \"2-digit\"", "05:05"),
        (
            "es",
            "dateStyle: \"long\", timeStyle: \"short\"",
            "15 de noviembre de 2023 a las 5:05",
        ),
        ("es-MX", "timeStyle: \"short\"", "5:05\u{a0}a.m."),
        ("es-PE", "timeStyle: \"short\"", "5:05\u{a0}a.\u{a0}m."),
        ("ms", "dateStyle: \"long\"", "15 November 2023"),
        ("sk", "dateStyle: \"long\"", "15. novembra 2023"),
        ("fr", "timeStyle: \"short\"", "05:05"),
    ];
    for (locale, written, expected) in table {
        let text = print(locale, Function::DateTime, &early, written);
        assert_eq!(text.unwrap(), expected, "{locale} {written}");
    }
}

#[test]
fn what_icu4x_cannot_write_is_refused() {
    // Ainu has digits and a script in CLDR, and no dates: the root locale would say "M11".
    let day = date("2023-11-15");
    let error = print("ain", Function::DateTime, &day, "dateStyle: \"long\"").unwrap_err();
    assert!(error.message.contains("ain"), "{error}");
    // Long dates with a weekday have their month in figures, in ICU4X alone.
    let error = print("sk", Function::DateTime, &day, "dateStyle: \"full\"").unwrap_err();
    assert!(error.message.contains("sk"), "{error}");
    assert_eq!(
        print("sk", Function::DateTime, &day, "dateStyle: \"long\"").unwrap(),
        "15. novembra 2023"
    );
}

#[test]
fn a_bundled_zone_is_found_whatever_the_case_of_its_name() {
    let start = instant(LOS_ANGELES);
    let written = "timeStyle: \"short\", timeZone: \"asia/tokyo\"";
    assert_eq!(
        print("es", Function::DateTime, &start, written).unwrap(),
        "5:10"
    );
}
