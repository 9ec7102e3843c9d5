//! The repository's own translations with one thing broken in them, at random and with a
//! fixed seed: what of that does `check` find?
//!
//! A sample runs with the other tests. All of them, with what was not found:
//! `cargo test --test testsuite thousand -- --ignored --nocapture`. What cannot be found is
//! listed in `docs/agreement.md`.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use chancery::check::{Options, check};
use chancery::publish::{self, load};

use crate::project::{PERU, Project};

/// What is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    DropPlaceable,
    SwapPlaceables,
    NumberByHand,
    AnotherFact,
    SwapSides,
    DropVariant,
    SourceLanguage,
    DamageMark,
    ControlCharacter,
}

impl Kind {
    const ALL: [Self; 9] = [
        Self::DropPlaceable,
        Self::SwapPlaceables,
        Self::NumberByHand,
        Self::AnotherFact,
        Self::SwapSides,
        Self::DropVariant,
        Self::SourceLanguage,
        Self::DamageMark,
        Self::ControlCharacter,
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DropPlaceable => "a placeable is dropped",
            Self::SwapPlaceables => "two placeables are exchanged",
            Self::NumberByHand => "a number is written by hand",
            Self::AnotherFact => "another fact is printed",
            Self::SwapSides => "host and guest are exchanged",
            Self::DropVariant => "a variant is dropped",
            Self::SourceLanguage => "a sentence is in the source language",
            Self::DamageMark => "a mark is left open",
            Self::ControlCharacter => "a control character",
        })
    }
}

/// Numbers that look random and are the same in every run (SplitMix64, Steele et al. 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).expect("a small number");
        usize::try_from(self.next() % limit).expect("a small number")
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        match from.len() {
            0 => None,
            length => Some(&from[self.below(length)]),
        }
    }
}

/// The files that hold sentences, without those of the draft.
fn files(project: &Project) -> Vec<String> {
    let mut files = Vec::new();
    for tag in ["ar", "en", "es", "fr", "ja"] {
        for name in ["document", "statements"] {
            files.push(format!("locales/{tag}/{name}.ftl"));
        }
        let folder = project.path(&format!("locales/{tag}/meetings"));
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .expect("meetings")
            .map(|entry| entry.expect("a name").file_name())
            .map(|name| format!("locales/{tag}/meetings/{}", name.to_string_lossy()))
            .collect();
        names.sort();
        files.extend(names);
    }
    files
}

/// The messages of a file: the bytes of each, with its name.
fn messages(text: &str) -> Vec<(String, std::ops::Range<usize>)> {
    let mut found: Vec<(String, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    let mut goes_on = false;
    for line in text.split_inclusive('\n') {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
        if starts {
            let name = line.split(" =").next().unwrap_or_default().to_owned();
            found.push((name, at..at + line.len()));
        } else if goes_on
            && (line.starts_with([' ', '}']) || line.trim().is_empty())
            && let Some((_, range)) = found.last_mut()
        {
            range.end = at + line.len();
        }
        goes_on = starts || goes_on && line.starts_with([' ', '}', '\n']);
        at += line.len();
    }
    found
}

/// Placeables that print something: `{ $x }`, `{ NAME($x, form: "address") }`.
fn placeables(message: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for (start, _) in message.match_indices("{ ") {
        let rest = &message[start + 2..];
        let Some(end) = rest.find(['{', '}']) else {
            continue;
        };
        let inside = &rest[..end];
        let is_value = inside.starts_with('$')
            || ["NAME(", "LIST(", "CLOCK(", "NUMBER(", "DATETIME("]
                .iter()
                .any(|name| inside.starts_with(name));
        if rest[end..].starts_with('}') && is_value && !inside.contains("->") {
            found.push(start..start + 2 + end + 1);
        }
    }
    found
}

/// A file with one thing broken: its new text, and what was done.
fn mutate(
    kind: Kind,
    file: &str,
    text: &str,
    source: &str,
    random: &mut Random,
) -> Option<(String, String)> {
    let messages = messages(text);
    let (name, range) = random.pick(&messages)?.clone();
    let message = &text[range.clone()];
    let body = message.find(" =").map(|at| at + 2)?;
    let values = placeables(message);
    let (new, done) = match kind {
        Kind::DropPlaceable => {
            let value = random.pick(&values)?.clone();
            let mut new = message.to_owned();
            new.replace_range(value.clone(), "");
            (new, format!("without {}", &message[value]))
        }
        Kind::SwapPlaceables => {
            let first = random.pick(&values)?.clone();
            let second = random.pick(&values)?.clone();
            if first.end > second.start || message[first.clone()] == message[second.clone()] {
                return None;
            }
            let new = format!(
                "{}{}{}{}{}",
                &message[..first.start],
                &message[second.clone()],
                &message[first.end..second.start],
                &message[first.clone()],
                &message[second.end..]
            );
            (
                new,
                format!("{} and {} exchanged", &message[first], &message[second]),
            )
        }
        Kind::NumberByHand => {
            let numbers: Vec<_> = values
                .iter()
                .filter(|value| message[(*value).clone()].starts_with("{ $"))
                .collect();
            let value = (*random.pick(&numbers)?).clone();
            let number = random.pick(&["140", "7", "2031", "百四十", "١٤٠"])?;
            let mut new = message.to_owned();
            new.replace_range(value.clone(), number);
            (new, format!("{number} for {}", &message[value]))
        }
        Kind::AnotherFact => {
            let variable = |text: &str| {
                let start = text.find('$')?;
                let rest = &text[start..];
                let end = rest[1..]
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                    .map_or(rest.len(), |end| end + 1);
                Some(rest[..end].to_owned())
            };
            let value = random.pick(&values)?.clone();
            let own = variable(&message[value.clone()])?;
            let all = placeables(text);
            let others: Vec<String> = all
                .iter()
                .filter_map(|range| variable(&text[range.clone()]))
                .filter(|other| *other != own)
                .collect();
            let other = random.pick(&others)?;
            let mut new = message.to_owned();
            new.replace_range(value.clone(), &message[value].replacen(&own, other, 1));
            (new, format!("{other} for {own}"))
        }
        Kind::SwapSides => {
            let (one, two) = *random.pick(&[("$host", "$guest"), ("$by", "$to")])?;
            let exchanged = exchange(&message[body..], one, two);
            if exchanged == message[body..] || !message.contains(one) || !message.contains(two) {
                return None;
            }
            (
                format!("{}{exchanged}", &message[..body]),
                format!("{one} and {two} exchanged"),
            )
        }
        Kind::DropVariant => {
            let lines: Vec<&str> = message.split_inclusive('\n').collect();
            // Variants of one line, which are not the default.
            let variants: Vec<usize> = (0..lines.len())
                .filter(|at| {
                    let line = lines[*at].trim();
                    line.starts_with('[') && line.matches('{').count() == line.matches('}').count()
                })
                .collect();
            let at = *random.pick(&variants)?;
            let new = lines
                .iter()
                .enumerate()
                .filter(|(line, _)| *line != at)
                .map(|(_, line)| *line);
            (new.collect(), format!("without {}", lines[at].trim()))
        }
        Kind::SourceLanguage => {
            let of_source = self::messages(source);
            let (_, range) = of_source.into_iter().find(|(other, _)| *other == name)?;
            let english = &source[range];
            let letters = english.chars().filter(|c| c.is_alphabetic()).count();
            if english == message || letters < name.len() + 40 {
                return None;
            }
            (english.to_owned(), "in English".to_owned())
        }
        Kind::DamageMark => {
            let mut new = message.trim_end().to_owned();
            new.push_str(random.pick(&[
                "<em>x",
                "</em>",
                "<strong>",
                " <a name=\"x\">",
                " < 3",
            ])?);
            new.push_str("\n\n");
            (new, "a mark".to_owned())
        }
        Kind::ControlCharacter => {
            let c = *random.pick(&['\u{200B}', '\u{7}', '\u{202E}', '\u{FEFF}', '\u{11}'])?;
            let mut new = message.trim_end().to_owned();
            new.push(c);
            new.push_str("x\n\n");
            (new, format!("U+{:04X}", u32::from(c)))
        }
    };
    let mut whole = text.to_owned();
    whole.replace_range(range, &new);
    (whole != text).then(|| (whole, format!("{file} {name}: {done}")))
}

/// Exchanges two variables, not those whose names go on.
fn exchange(text: &str, one: &str, two: &str) -> String {
    let mut new = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        new.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .map_or(rest.len(), |end| end + 1);
        let variable = &rest[..end];
        new.push_str(match variable {
            it if it == one => two,
            it if it == two => one,
            it => it,
        });
        rest = &rest[end..];
    }
    new.push_str(rest);
    new
}

/// What `check` finds in the project, as it is now; of a meeting's own file in that meeting.
fn findings(project: &Project, file: Option<&str>) -> Vec<String> {
    let record = file.and_then(|file| {
        let (_, name) = file.split_once("/meetings/")?;
        Some(name.trim_end_matches(".ftl").to_owned())
    });
    // The shared files are compared whichever record is asked for.
    let names: Vec<String> = match file {
        Some(_) => vec![record.unwrap_or_else(|| PERU.to_owned())],
        None => Vec::new(),
    };
    let opened = publish::Project::open(project.root()).expect("a project");
    match load(&opened, &names, &[]) {
        Ok(loaded) => {
            let found = check(&loaded, Options::default());
            let rules = found.problems.into_iter();
            rules.map(|problem| problem.rule.to_string()).collect()
        }
        Err(problems) => problems.into_iter().map(|it| it.rule.to_string()).collect(),
    }
}

/// So many mutations of each kind: how many were found, and those that were not.
fn run(each: usize, seed: u64) -> (BTreeMap<Kind, (usize, usize)>, Vec<String>) {
    let project = Project::whole();
    assert_eq!(findings(&project, None), [""; 0], "the project is clean");
    let files = files(&project);
    let mut random = Random(seed);
    let mut counts: BTreeMap<Kind, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for kind in Kind::ALL {
        let mut made = 0;
        let mut tried = 0;
        while made < each && tried < each * 200 {
            tried += 1;
            let file = random.pick(&files).expect("a file").clone();
            let in_source = kind == Kind::SourceLanguage;
            if in_source && file.starts_with("locales/en/") {
                continue;
            }
            let text = project.text(&file);
            let of_source = match in_source {
                true => {
                    let (_, rest) = file.split_once('/').expect("a path");
                    let (_, rest) = rest.split_once('/').expect("a path");
                    project.text(&format!("locales/en/{rest}"))
                }
                false => String::new(),
            };
            let Some((broken, done)) = mutate(kind, &file, &text, &of_source, &mut random) else {
                continue;
            };
            made += 1;
            project.write(&file, &broken);
            let found = findings(&project, Some(&file));
            project.write(&file, &text);
            let count = counts.entry(kind).or_default();
            count.1 += 1;
            if std::env::var_os("CHANCERY_MUTATIONS").is_some() {
                println!("{kind}: {done}: {}", found.join(" "));
            }
            match found.is_empty() {
                true => missed.push(format!("{kind}: {done}")),
                false => count.0 += 1,
            }
        }
    }
    (counts, missed)
}

fn report(counts: &BTreeMap<Kind, (usize, usize)>, missed: &[String]) -> String {
    let mut report = String::new();
    for (kind, (found, all)) in counts {
        writeln!(report, "{found:>4} of {all:>4}  {kind}").expect("a text");
    }
    for line in missed {
        writeln!(report, "missed: {line}").expect("a text");
    }
    report
}

#[test]
fn a_sample_of_broken_translations_is_found() {
    let (counts, missed) = run(2, 8);
    let report = report(&counts, &missed);
    assert_eq!(counts.len(), Kind::ALL.len(), "{report}");
    // What an exchange or a lost variant changes is not always a fact (docs/agreement.md).
    let is_sure = |kind: &Kind| !matches!(kind, Kind::SwapPlaceables | Kind::DropVariant);
    for (_, (found, all)) in counts.iter().filter(|(kind, _)| is_sure(kind)) {
        assert_eq!(found, all, "{report}");
    }
}

#[test]
#[ignore = "takes minutes: cargo test --test testsuite thousand -- --ignored --nocapture"]
fn a_thousand_broken_translations() {
    let each = std::env::var("CHANCERY_MUTATIONS").ok();
    let each = each.and_then(|each| each.parse().ok()).unwrap_or(112);
    let (counts, missed) = run(each, 2023);
    println!("{}", report(&counts, &missed));
    let (found, all) = counts
        .values()
        .fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    assert!(found * 100 >= all * 95, "{found} of {all}");
}
