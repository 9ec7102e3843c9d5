//! Selections that lack a variant which the language needs, and keys that cannot be chosen.

use crate::project::Project;

/// What is said of a message in a language: each rule with its line, column and message.
fn found(tag: &str, message: &str) -> Vec<String> {
    let project = Project::small();
    project.write(&format!("locales/{tag}/sample.ftl"), format!("{message}\n"));
    let report = project.run(["check", "--locale", tag]).stderr;
    let wanted = [
        "missing-category",
        "missing-gender",
        "wrong-ordinal",
        "variant-key",
        "variant-missing",
        "single-variant",
    ];
    let mut found = Vec::new();
    for block in report.split("\n\n") {
        let rule = block
            .split_once('[')
            .and_then(|(_, rest)| rest.split_once(']'));
        if !rule.is_some_and(|(rule, _)| wanted.contains(&rule)) {
            continue;
        }
        let Some((_, place)) = block.split_once("sample.ftl:") else {
            continue;
        };
        let place = place.lines().next().unwrap_or_default();
        let head = block.lines().next().unwrap_or_default();
        let help = block.lines().filter_map(|line| line.split_once("= help: "));
        let help: Vec<_> = help.map(|(_, help)| help).collect();
        found.push(format!("{place} {head} → {}", help.join(" | ")));
    }
    found
}

/// A message of these variants.
fn select(selector: &str, variants: &[&str]) -> String {
    let lines = variants
        .iter()
        .map(|variant| match variant.strip_prefix('*') {
            Some(variant) => format!("   *{variant}\n"),
            None => format!("    {variant}\n"),
        });
    format!("x = {{ {selector} ->\n{}    }}", lines.collect::<String>())
}

const ORDINAL: &str = "NUMBER($n, type: \"ordinal\")";

#[test]
fn an_english_ordinal_needs_all_four_endings() {
    let all = [
        "[one] { $n }st",
        "[two] { $n }nd",
        "[few] { $n }rd",
        "*[other] { $n }th",
    ];
    assert_eq!(found("en", &select(ORDINAL, &all)), [""; 0]);
    for (lacking, category) in [
        (0, "one` (1, 21, 31, 41, …"),
        (1, "two` (2, 22, 32, 42, …"),
        (2, "few` (3, 23, 33, 43, …"),
    ] {
        let mut variants = all.to_vec();
        variants.remove(lacking);
        let name = category.split('`').next().expect("a name");
        assert_eq!(
            found("en", &select(ORDINAL, &variants)),
            [format!(
                "4:6 error[missing-category]: ordinals can also be of the category `{category}), and would be taken \
                 for `other` → add `[{name}]`, even where the words are the same"
            )]
        );
    }
    // Numbers stand for themselves: 21st is no 1st.
    let literal = ["[1] first", "[2] second", "[3] third", "*[other] { $n }th"];
    assert_eq!(
        found("en", &select(ORDINAL, &literal)),
        [
            "5:6 error[missing-category]: ordinals can also be of the category `one` (1, 21, 31, 41, …), `two` \
             (2, 22, 32, 42, …), `few` (3, 23, 33, 43, …), and would be taken for `other` → add `[one]`, `[two]`, \
             `[few]`, even where the words are the same"
        ]
    );
}

#[test]
fn the_ending_of_each_variant_is_that_of_its_numbers() {
    let wrong = [
        "[one] { $n }th",
        "[two] { $n }nd",
        "[few] { $n }th",
        "*[other] { $n }th",
    ];
    assert_eq!(
        found("en", &select(ORDINAL, &wrong)),
        [
            "2:17 error[wrong-ordinal]: the ending of an ordinal in `[one]` is `st`, not `th` → write `st`",
            "4:17 error[wrong-ordinal]: the ending of an ordinal in `[few]` is `rd`, not `th` → write `rd`",
        ]
    );
    // The selection is on another number.
    let other = ["[one] { $m }st", "[two] a", "[few] b", "*[other] c"];
    assert_eq!(
        found("en", &select(ORDINAL, &other)),
        [
            "2:17 error[wrong-ordinal]: `st` is the ending of some numbers only → select on `NUMBER($m, type: \
             \"ordinal\")`, with a variant for each ending"
        ]
    );
}

#[test]
fn a_number_before_a_word_needs_every_category() {
    let lacking = ["[0] none", "*[other] { $n } minutes"];
    assert_eq!(
        found("en", &select("$n", &lacking)),
        [
            "3:6 error[missing-category]: numbers can also be of the category `one` (1), and would be taken for \
             `other` → add `[one]`, even where the words are the same"
        ]
    );
    let no_break = ["*[other] { $n }{\"\\u00A0\"}minutes"];
    assert_eq!(found("en", &select("NUMBER($n)", &no_break)).len(), 1);
    for whole in [
        &["[one] { $n } minute", "*[other] { $n } minutes"][..],
        &["[1] a minute", "*[other] { $n } minutes"],
        // No word that agrees with it.
        &["[0] none", "*[other] { $n }%"],
        &["[0] none", "*[other] some"],
    ] {
        assert_eq!(found("en", &select("$n", whole)), [""; 0], "{whole:?}");
    }
    // Japanese has one category; the millions of Spanish and French are not asked for.
    assert_eq!(
        found("ja", &select("$n", &["[0] なし", "*[other] { $n } 分"])),
        [""; 0]
    );
    let spanish = ["[one] { $n } minuto", "*[other] { $n } minutos"];
    assert_eq!(found("es", &select("$n", &spanish)), [""; 0]);
}

#[test]
fn arabic_has_a_dual_and_two_plurals() {
    let lacking = ["[one] دقيقة", "*[other] { $n } دقيقة"];
    assert_eq!(
        found("ar", &select("$n", &lacking)),
        [
            "3:6 error[missing-category]: numbers can also be of the category `two` (2), `few` (3, 4, 5, 6, …), \
             `many` (11, 12, 13, 14, …), and would be taken for `other` → add `[two]`, `[few]`, `[many]`, even where \
             the words are the same"
        ]
    );
    let whole = [
        "[1] دقيقة",
        "[2] دقيقتين",
        "[few] { $n } دقائق",
        "[many] { $n } دقيقة",
        "*[other] { $n } دقيقة",
    ];
    assert_eq!(found("ar", &select("$n", &whole)), [""; 0]);
}

#[test]
fn a_gender_that_is_not_there_is_found() {
    for lacking in [
        &["*[masculine] el ministro"][..],
        &["*[other] el ministro"],
        &["[masculine] el ministro", "*[other] la persona"],
    ] {
        let message = select("GENDER($person)", lacking);
        let found = found("es", &message);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].contains(
                "error[missing-gender]: a person can also be `feminine`, and would be taken for `"
            ),
            "{found:?}"
        );
        assert!(found[0].ends_with("→ add `[feminine]`"), "{found:?}");
    }
    assert_eq!(
        found(
            "es",
            &select("GENDER($person)", &["*[feminine] la ministra"])
        ),
        [
            "2:6 error[missing-gender]: a person can also be `masculine`, and would be taken for `feminine` → add \
             `[masculine]`"
        ]
    );
    for whole in [
        &["[feminine] la", "*[masculine] el"][..],
        &["[feminine] la", "*[other] el"],
        &["[feminine] la", "[masculine] el", "*[other] lo"],
    ] {
        let message = select("GENDER($person)", whole);
        assert_eq!(found("es", &message), [""; 0], "{whole:?}");
    }
    let by_name = select(
        "NAME($host, form: \"gender\")",
        &["[masculine] el", "*[other] lo"],
    );
    assert_eq!(found("es", &by_name).len(), 1);
}

#[test]
fn a_word_as_the_key_of_a_number_is_never_selected() {
    let words = ["[3] tercera", "[cuatro] cuarta", "*[other] { $n }.ª"];
    assert_eq!(
        found("es", &select("$n", &words)),
        [
            "3:6 error[variant-key]: [cuatro] is not a plural category, and the selector is a number → cardinals in \
             es have the categories: one, many, other; a certain number is written [1]"
        ]
    );
}

#[test]
fn a_selection_with_one_variant_is_found_once() {
    let rules = |selector: &str, variant: &str| -> Vec<String> {
        let found = found("es", &select(selector, &[variant]));
        let rules = found.iter().filter_map(|it| it.split(['[', ']']).nth(1));
        rules.map(str::to_owned).collect()
    };
    for (selector, variant) in [
        ("$form", "*[other] a"),
        ("NAME($kind, form: \"sides\")", "*[of] a"),
        ("NAME($kind, form: \"sides\")", "*[other] a"),
        ("DATETIME($start, part: \"dayPeriod\")", "*[pm] a"),
        ("DATETIME($start, part: \"weekday\")", "*[other] a"),
    ] {
        let is_only = |it: &[String]| it.len() == 1 && it[0] == "single-variant";
        let found = rules(selector, variant);
        assert!(is_only(&found), "{selector} {variant}: {found:?}");
    }
    // Another rule says what else there is.
    assert_eq!(rules("GENDER($host)", "*[feminine] a"), ["missing-gender"]);
    assert_eq!(rules("GENDER($host)", "*[other] a"), ["missing-gender"]);
    assert_eq!(rules("$form", "*[remote] a"), ["variant-missing"]);
    // A number may have one category, and a fact may be a number.
    for selector in [
        "$guests-count",
        "$anniversary",
        "NUMBER($anniversary)",
        "DATETIME($start, part: \"hour\")",
    ] {
        assert_eq!(
            rules(selector, "*[other] a"),
            Vec::<String>::new(),
            "{selector}"
        );
    }
}
