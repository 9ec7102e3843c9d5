//! Every rule of the registry has a project in which it must find one thing, with its exact
//! words, and one beside it in which it must find nothing. A rule without both fails.

mod elsewhere;
mod files;
mod languages;
mod projects;
mod records;
mod translations;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chancery::rules::Rule;
use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, repository};
use elsewhere::{ELSEWHERE, WITHOUT};

/// What is wrong and what is right of one rule.
struct Case {
    rule: &'static str,
    /// Makes the project in which it is found.
    wrong: fn() -> Project,
    /// Makes the one in which it is not.
    right: fn() -> Project,
    /// The command, without `chancery`.
    command: &'static [&'static str],
}

/// A case of `chancery check`.
const fn case(rule: &'static str, wrong: fn() -> Project, right: fn() -> Project) -> Case {
    Case {
        rule,
        wrong,
        right,
        command: &["check"],
    }
}

/// The small project with `to` in the place of `from` in one file.
#[track_caller]
fn edited(file: &str, from: &str, to: &str) -> Project {
    let project = Project::small();
    project.replace(file, from, to);
    project
}

/// The same of its record.
#[track_caller]
fn record(from: &str, to: &str) -> Project {
    edited(&format!("data/{PERU}.yaml"), from, to)
}

/// The small project with one more statement, `extra`, which has these texts in the languages
/// of the tags.
#[track_caller]
fn stated(texts: &[(&str, &str)]) -> Project {
    let project = record("  - - road-map\n", "  - - road-map\n    - extra\n");
    for (tag, usual) in [
        ("en", "They confirmed it."),
        ("es", "Lo confirmaron."),
        ("ja", "確認した。"),
    ] {
        let given = texts.iter().find(|(of, _)| *of == tag);
        let text = given.map_or(usual, |(_, text)| text);
        let file = format!("locales/{tag}/meetings/{PERU}.ftl");
        project.append(&file, &format!("\nextra = {text}\n"));
    }
    project
}

/// The same in English alone.
#[track_caller]
fn english(text: &str) -> Project {
    stated(&[("en", text)])
}

fn cases() -> impl Iterator<Item = &'static Case> {
    let all = [
        files::CASES,
        records::CASES,
        translations::CASES,
        languages::CASES,
        projects::CASES,
    ];
    all.into_iter().flatten()
}

/// The lines that begin a problem.
fn heads(said: &Said) -> Vec<String> {
    let lines = said.stderr.lines();
    lines
        .filter(|line| line.starts_with("error[") || line.starts_with("warning["))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_rule_has_what_it_must_find_and_what_it_must_not() {
    let mut missing: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for case in cases() {
        assert!(case.rule.parse::<Rule>().is_ok(), "no rule: {}", case.rule);
        missing.remove(case.rule);
    }
    for (rule, _) in WITHOUT {
        missing.remove(rule);
    }
    for (rule, file, test) in ELSEWHERE {
        let text = std::fs::read_to_string(repository().join("tests/testsuite").join(file));
        let text = text.expect("a file of tests");
        assert!(
            text.contains(&format!("fn {test}()")),
            "{file} has no {test}"
        );
        assert!(text.contains(rule), "{file} does not show {rule}");
        missing.remove(rule);
    }
    assert!(missing.is_empty(), "without a case: {missing:?}");
}

#[test]
fn what_is_wrong_is_found_once_with_these_words() {
    let mut table = String::new();
    let mut missed = String::new();
    for case in cases() {
        let said = (case.wrong)().run(case.command.iter());
        let found = heads(&said);
        let start = format!("[{}]: ", case.rule);
        if !found.iter().any(|head| head.contains(&start)) {
            writeln!(missed, "{}: {said}", case.rule).expect("a text");
        }
        for head in found {
            writeln!(table, "{head}").expect("a text");
        }
    }
    assert!(missed.is_empty(), "not found: {missed}");
    assert_snapshot!(table, @r#"
    error[yaml]: externally tagged enum expected scalar or mapping
    error[yaml-too-large]: this is nested too deeply, too long, or uses anchors and aliases
    error[duplicate-key]: the key `status` is here twice
    error[second-document]: a second document starts here
    error[empty-file]: the file is empty
    error[unknown-field]: unknown field `revisions`
    error[missing-field]: the field `status` is missing
    error[unknown-value]: unknown value `finale`
    error[invalid-value]: found "one", expected a whole number from 0 to 4294967295
    error[empty-list]: found no fact in this list, expected one or more
    error[decimal]: found "2,5", expected a decimal number such as "2.5"
    error[list]: found a list within a list, expected a single fact
    error[record-name]: the file's name is no record name: found "2023-11-15 Japan", expected a record name of small letters, digits and single hyphens
    error[duplicate-record]: two records are called `2023-11-15-japan-peru`: data/2023-11-15-japan-peru.yaml is the other
    error[kind-form]: the kind `meeting` has the name of a form and is of another, `remote`
    error[unknown-reference]: there is no place "san-fransisco" in the registry
    error[unknown-argument]: no side, member or fact of this record is called `guset`
    error[unknown-side]: no side of the participants is called `press`
    error[twice]: the person `kamikawa-yoko` is named twice among the participants
    error[unknown-language]: there is no translation into `ru`
    error[reserved-name]: the fact `start` has the name of a variable that every message already has
    error[participant]: found a person without an office
    error[reserved-name]: the side `others` has the name of a variable that every message already has
    error[unknown-reference]: there is no person "x-y" in the registry
    error[guest-order]: found the side `guest` after another guest, expected it right after the host
    error[sides]: found 1 side, expected 2 or more for `foreign-ministers-meeting`
    error[unknown-argument]: no side, member or fact of this record is called `guest`
    error[kinds]: found a kind of the form remote beside one of the form meeting, expected the same form
    error[no-place]: found no place for `foreign-ministers-meeting`, expected where it was
    error[zone-of-place]: the start is in America/Los_Angeles, but lima is in America/Lima
    error[no-payer]: found no `by` for `courtesy-call`, expected which side paid it
    error[duration]: found a duration of no time
    error[end]: the end is not after the start
    error[events-order]: this event began before the one above it
    error[published-before]: published on 2023-11-14, before an event that began on 2023-11-15
    error[twice]: the party `JP` is named twice in the section
    error[repeated-statement]: the statement `road-map` is made twice in a row
    error[too-deep]: found a level below the 3 that items may have
    error[too-many]: found 1001 countries and organisations in the section, expected at most 30
    error[document-too-long]: the document comes to more than 1048576 bytes of text
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    warning[doubled-word]: `word` again and again in a row
    warning[stray-space]: a space before `.`
    error[other-language]: `long-0` is in the source language, not in es
    error[other-language]: `long-1` is in the source language, not in es
    error[other-language]: `long-2` is in the source language, not in es
    error[other-language]: `long-3` is in the source language, not in es
    error[other-language]: `long-4` is in the source language, not in es
    error[other-language]: `long-5` is in the source language, not in es
    error[other-language]: `long-6` is in the source language, not in es
    error[other-language]: `long-7` is in the source language, not in es
    error[other-language]: `long-8` is in the source language, not in es
    error[other-language]: `long-9` is in the source language, not in es
    error[other-language]: `long-10` is in the source language, not in es
    error[other-language]: `long-11` is in the source language, not in es
    error[other-language]: `long-12` is in the source language, not in es
    error[other-language]: `long-13` is in the source language, not in es
    error[other-language]: `long-14` is in the source language, not in es
    error[other-language]: `long-15` is in the source language, not in es
    error[other-language]: `long-16` is in the source language, not in es
    error[other-language]: `long-17` is in the source language, not in es
    error[other-language]: `long-18` is in the source language, not in es
    error[other-language]: `long-19` is in the source language, not in es
    error[other-language]: `long-20` is in the source language, not in es
    error[other-language]: `long-21` is in the source language, not in es
    error[other-language]: `long-22` is in the source language, not in es
    error[other-language]: `long-23` is in the source language, not in es
    error[other-language]: `long-24` is in the source language, not in es
    error[other-language]: `long-25` is in the source language, not in es
    error[other-language]: `long-26` is in the source language, not in es
    error[other-language]: `long-27` is in the source language, not in es
    error[other-language]: `long-28` is in the source language, not in es
    error[other-language]: `long-29` is in the source language, not in es
    error[other-language]: `long-30` is in the source language, not in es
    error[other-language]: `long-31` is in the source language, not in es
    error[other-language]: `long-32` is in the source language, not in es
    error[other-language]: `long-33` is in the source language, not in es
    error[other-language]: `long-34` is in the source language, not in es
    error[other-language]: `long-35` is in the source language, not in es
    error[other-language]: `long-36` is in the source language, not in es
    error[other-language]: `long-37` is in the source language, not in es
    error[other-language]: `long-38` is in the source language, not in es
    error[other-language]: `long-39` is in the source language, not in es
    error[other-language]: `long-40` is in the source language, not in es
    error[other-language]: `long-41` is in the source language, not in es
    error[other-language]: `long-42` is in the source language, not in es
    error[other-language]: `long-43` is in the source language, not in es
    error[other-language]: `long-44` is in the source language, not in es
    error[other-language]: `long-45` is in the source language, not in es
    error[other-language]: `long-46` is in the source language, not in es
    error[other-language]: `long-47` is in the source language, not in es
    error[other-language]: `long-48` is in the source language, not in es
    error[other-language]: `long-49` is in the source language, not in es
    error[other-language]: `long-0` is in the source language, not in ja
    error[other-language]: `long-1` is in the source language, not in ja
    error[other-language]: `long-2` is in the source language, not in ja
    error[other-language]: `long-3` is in the source language, not in ja
    error[other-language]: `long-4` is in the source language, not in ja
    error[other-language]: `long-5` is in the source language, not in ja
    error[other-language]: `long-6` is in the source language, not in ja
    error[other-language]: `long-7` is in the source language, not in ja
    error[other-language]: `long-8` is in the source language, not in ja
    error[other-language]: `long-9` is in the source language, not in ja
    error[other-language]: `long-10` is in the source language, not in ja
    error[other-language]: `long-11` is in the source language, not in ja
    error[other-language]: `long-12` is in the source language, not in ja
    error[other-language]: `long-13` is in the source language, not in ja
    error[other-language]: `long-14` is in the source language, not in ja
    error[other-language]: `long-15` is in the source language, not in ja
    error[other-language]: `long-16` is in the source language, not in ja
    error[other-language]: `long-17` is in the source language, not in ja
    error[other-language]: `long-18` is in the source language, not in ja
    error[other-language]: `long-19` is in the source language, not in ja
    error[other-language]: `long-20` is in the source language, not in ja
    error[other-language]: `long-21` is in the source language, not in ja
    error[other-language]: `long-22` is in the source language, not in ja
    error[other-language]: `long-23` is in the source language, not in ja
    error[other-language]: `long-24` is in the source language, not in ja
    error[other-language]: `long-25` is in the source language, not in ja
    error[other-language]: `long-26` is in the source language, not in ja
    error[other-language]: `long-27` is in the source language, not in ja
    error[other-language]: `long-28` is in the source language, not in ja
    error[other-language]: `long-29` is in the source language, not in ja
    error[other-language]: `long-30` is in the source language, not in ja
    error[other-language]: `long-31` is in the source language, not in ja
    error[other-language]: `long-32` is in the source language, not in ja
    error[other-language]: `long-33` is in the source language, not in ja
    error[other-language]: `long-34` is in the source language, not in ja
    error[other-language]: `long-35` is in the source language, not in ja
    error[other-language]: `long-36` is in the source language, not in ja
    error[other-language]: `long-37` is in the source language, not in ja
    error[other-language]: `long-38` is in the source language, not in ja
    error[other-language]: `long-39` is in the source language, not in ja
    error[other-language]: `long-40` is in the source language, not in ja
    error[other-language]: `long-41` is in the source language, not in ja
    error[other-language]: `long-42` is in the source language, not in ja
    error[other-language]: `long-43` is in the source language, not in ja
    error[other-language]: `long-44` is in the source language, not in ja
    error[other-language]: `long-45` is in the source language, not in ja
    error[other-language]: `long-46` is in the source language, not in ja
    error[other-language]: `long-47` is in the source language, not in ja
    error[other-language]: `long-48` is in the source language, not in ja
    error[other-language]: `long-49` is in the source language, not in ja
    error[photo-file]: there is no file data/photos/none.jpg
    warning[photo-announced]: there is no file data/photos/none.jpg
    error[not-published]: the record 2023-11-15-japan-peru is not published in es
    warning[section-party]: the section names the country `US`, for which nobody took part
    warning[unused-fact]: no sentence of this record uses the fact `other`
    warning[unused-argument]: no language's `special-occasion` uses $year, which this statement gives to it
    warning[unused-entry]: no record uses cusco
    error[unsaid-fact]: no language says how long it lasted (`events[0].duration`)
    error[missing-message]: the es translation has no message `country-PE`
    error[missing-attribute]: the en translation `person-kamikawa-yoko` has no attribute `.family`
    error[missing-fact]: `in-numbers` needs `plenary`, which this record does not have
    error[unknown-variable]: there is no variable `$short` here
    error[absent-variable]: `$guests` does not exist where `$guests-count` is 0
    error[unprintable-variable]: `$date` is a date and cannot be printed as it is
    error[unselectable-variable]: `$kind` is a name, which no variant can mean
    error[variant-key]: `$form` is never `remot`
    error[unknown-message]: there is no message `both-minister`
    error[unknown-attribute]: `both-ministers` has no attribute `.insid`
    error[unknown-term]: there is no term `-ministers`
    error[no-value]: `handshake` has attributes only, and no text of its own
    error[unknown-function]: there is no function `NAMES`
    error[function-option]: option "dateStyle" of DATETIME has no value "longer"
    error[function]: NUMBER takes a number, and this is a name
    error[fluent-syntax]: this brace is not closed
    error[tab-indent]: a line is indented with a tab, expected spaces
    error[duplicate-message]: `extra` stands here twice
    error[duplicate-attribute]: the attribute `family` stands here twice
    error[duplicate-variant]: the variant `remote` stands here twice
    warning[single-variant]: this selection has one variant, `[other]`, which is always taken
    error[term-variable]: the term `-they` is not given its variable `$what`
    error[term-positional]: the term `-they` takes only named arguments; others are ignored
    error[term-nested]: the term `-they` has variables and refers to `all`, which makes Fluent forget them
    error[mark]: `extra`: <em> is not closed
    error[unknown-link]: `extra`: the record has no link `x`
    error[empty-text]: `extra` is empty
    error[comment-in-message]: this comment is printed as a part of the message
    error[syntax-as-text]: `$anniversary` is printed as it is written here
    warning[trailing-blanks]: the line ends in blanks
    error[refused-character]: `extra` holds U+0007, a control character
    error[unbalanced-direction]: `extra`: the direction mark U+2067 is not balanced
    error[fluent-circle]: `one` refers to itself, or too far: one → two → one
    error[fluent-too-large]: `extra` can come to 101 placeables, and Fluent resolves at most 100
    error[fluent-too-deep]: placeables and calls are nested more than 24 deep
    error[fluent-too-long]: `extra` has 35005 bytes of text, and at most 32768 are expected
    error[text-too-long]: `extra`: the text has more than 20000 characters
    error[locale-folder]: "spanish language" is no language tag (BCP 47)
    error[locale-data]: "qqq" is not a locale that can be written in
    error[missing-category]: ordinals can also be of the category `two` (2, 22, 32, 42, …), `few` (3, 23, 33, 43, …), and would be taken for `other`
    error[missing-gender]: a person can also be `masculine`, and would be taken for `other`
    warning[unused-message]: nothing uses the message `place-geneva`
    error[coverage]: es has 47 of 48 shared messages (97 %), expected 100 %
    warning[untranslated]: es lacks 1 of names.ftl: place-geneva
    error[coverage]: ja has 47 of 48 shared messages (97 %), expected 100 %
    warning[untranslated]: ja lacks 1 of names.ftl: place-geneva
    warning[unused-message]: nothing uses the message `extr`
    warning[unused-attribute]: nothing asks for the attribute `.given` of `person-kamikawa-yoko`
    warning[orphan-meeting]: there is no record "2023-11-16-japan-peru"
    warning[fallback]: es: `road-map` is printed in en: the es translation has no message `road-map`
    warning[missing-term]: `extra` does not have the term “hoja de ruta”
    error[forbidden-term]: “mapa de ruta” is not the term of `road-map` in the glossary
    warning[straight-quote]: a straight quotation mark or apostrophe in prose
    warning[straight-quote]: a straight quotation mark or apostrophe in prose
    error[unpaired-mark]: `(` is not closed
    error[wrong-ordinal]: `3th` is not how an ordinal is written
    warning[no-break-space]: `p. m.` has no no-break space
    warning[stray-space]: a space before `.`
    warning[doubled-space]: 2 spaces in a row
    warning[doubled-word]: `confirmed` twice in a row
    warning[foreign-punctuation]: `,` is punctuation of another language
    error[half-width-kana]: half-width katakana or marks `ﾛｰﾄﾞ`
    warning[full-width]: full-width letters or digits `ｃｏｎ`
    error[number-by-hand]: `extra` says 12345 in its own words; the es text has no such number
    warning[number-grouping]: `12.345` is a number with three decimals in this language
    error[number-by-hand]: `extra` says 12 in its own words; the en text has no such number
    warning[number-grouping]: `12 345` is not how the language groups digits
    error[number-by-hand]: `extra` says 345 in its own words; the en text has no such number
    error[mixed-digits]: the digits `١٢` beside those that the page prints
    error[look-alike]: `о` (U+043E) is Cyrillic in the Latin word `cоnfirmed`
    error[stray-invisible]: U+200D, a joiner, changes nothing here
    warning[three-dots]: `...` for an ellipsis
    warning[double-hyphen]: `--` for a dash
    warning[double-hyphen]: `--` for a dash
    error[fact-missing]: `in-numbers` does not say `$anniversary` in es; in en it does
    error[fact-added]: `extra` says `$city` in es; in en it does not
    error[fact-order]: `in-numbers` names `$plenary` before `$anniversary` in es; in en `$anniversary` comes first
    warning[fact-order]: `in-numbers` names `$council` before `$anniversary` in es; in en `$anniversary` comes first
    error[keyword-lost]: `lead` says the same in es where `$length` is `none` and where it is `short`; en tells them apart
    error[day-period]: `clock` says the same before and after noon in es, and counts the hours to twelve
    warning[word-lost]: `extra` has no word for `4` of `$plenary` in en; in es it has one
    warning[word-lost]: `extra` has no word for `3` of `$plenary` in es; in en it has one
    error[sentence-end]: `extra` does not end as a sentence in es; in en it does
    error[number-by-hand]: `extra` says 12 in its own words; the en text has no such number
    error[name-by-hand]: `extra` says “Kamikawa” in its own words; the record has the person as `$host`
    error[fact-allowance]: `implied:` needs the variables that are meant, and a reason
    warning[unneeded-fact-allowance]: `in-numbers` does not need `implied:` for `$by`: there is nothing to allow here
    warning[fact-cases]: `extra` has too many variants to be compared with en
    warning[fact-cases]: `extra` has too many variants to be compared with en
    error[other-language]: `extra` is in en, not in es
    warning[unchanged]: `page-number` is the same in es as in en
    error[missing-glyph]: `extra` holds `𓀀` (U+13000), which no font has
    warning[allowance]: there is no rule `no-such-rule`
    error[config]: unknown field `locale`, expected one of `source-locale`, `draft-locales`, `glance`, `coverage`, `rules`
    warning[draft-locale]: there is no translation into the draft language fr
    error[tbx]: not XML: ill-formed document: expected `</body>`, but `</tbx>` was found
    error[no-records]: there is no folder of records
    error[no-locales]: there is no folder of translations
    error[no-source-locale]: there is no translation into the source language `fr`
    error[unreadable-file]: this is a folder, expected a file
    error[unreadable-folder]: this is a file, expected a folder
    error[unreadable-file]: the file cannot be read: Not a directory (os error 20)
    error[not-utf8]: found the byte 0xF1, which is not UTF-8 text
    error[file-too-long]: the file is longer than 4 MiB
    error[link-outside-project]: a symbolic link leads out of the project
    warning[registry-file]: the registry has no file called "cities.yaml"
    error[record-exists]: there is a record of this name already
    error[locale-exists]: there is a folder of this language already
    warning[unused-allowance]: nothing here has to be allowed by `day-of-name`
    error[typst]: en: Typst says: unknown variable: nothing-of-this-name
    warning[typst-warning]: en: Typst says: no text within stars
    "#);
}

#[test]
fn what_is_right_is_not_found() {
    let mut wrong = String::new();
    for case in cases() {
        let said = (case.right)().run(case.command.iter());
        let found = heads(&said);
        if !found.is_empty() || said.code == Some(2) {
            writeln!(wrong, "{}: {said}", case.rule).expect("a text");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
