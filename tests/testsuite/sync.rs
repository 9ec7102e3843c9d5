//! `chancery sync`: what a language lacks is added where it belongs, and nothing else changes.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::project::{PERU, Project, Said};

/// The Spanish files of the small project.
fn files() -> [String; 4] {
    let shared = ["document", "names", "statements"].map(|name| format!("locales/es/{name}.ftl"));
    let [document, names, statements] = shared;
    [
        document,
        names,
        statements,
        format!("locales/es/meetings/{PERU}.ftl"),
    ]
}

/// Removes the lines of a message.
fn remove(project: &Project, file: &str, id: &str) {
    let text = project.text(file);
    let kept = messages(&text).into_iter().filter(|(name, _)| name != id);
    project.write(file, kept.map(|(_, text)| text).collect::<String>());
}

/// The messages of a file, with the lines that belong to each; lines before the first, and
/// comments, have an empty name.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let goes_on = line.starts_with([' ', '}']);
        let name = line.split(" =").next().unwrap_or_default();
        let is_message = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
        match found.last_mut() {
            Some((_, text)) if goes_on => text.push_str(line),
            _ if is_message => found.push((name.to_owned(), line.to_owned())),
            _ => found.push((String::new(), line.to_owned())),
        }
    }
    found
}

/// The messages that a file has as comments to translate, in order, with what they lack where
/// they are there.
fn stubs(text: &str) -> Vec<String> {
    let names = text.lines().filter_map(|line| {
        let rest = line.strip_prefix("# ")?;
        let (name, lacks) = match rest.split_once(" lacks, ") {
            Some((name, _)) => (name, " lacks"),
            None => (rest.split_once(" =")?.0, ""),
        };
        let is_name = !name.contains([' ', '.', '$', ':']);
        is_name.then(|| format!("{name}{lacks}"))
    });
    names.collect()
}

/// What `check` calls missing in Spanish, by file: errors of records, and shared messages that
/// it warns of. A message that is there and lacks an attribute has ` lacks` after it.
fn missing(project: &Project) -> BTreeMap<String, BTreeSet<String>> {
    let said = project.run(["check", "--locale", "es", "--format", "short"]);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in said.stdout.lines() {
        let file = line.split(':').next().expect("a file").to_owned();
        let message = line.split("]: ").nth(1).unwrap_or_default();
        let name = message.split('`').nth(1).unwrap_or_default();
        // What lacks an attribute is reported where that is asked for.
        let is_there = files().into_iter().find(|file| {
            let text = project.text(file);
            text.lines()
                .any(|line| line.starts_with(&format!("{name} =")))
        });
        let file = is_there.unwrap_or(file);
        let of_file = found.entry(file).or_default();
        if line.contains("[untranslated]") {
            let (_, list) = message.split_once(": ").expect("a list");
            of_file.extend(list.split(", ").map(str::to_owned));
        } else if message.contains("has no attribute") || message.contains("` lacks `") {
            of_file.insert(format!("{name} lacks"));
        } else if line.contains("[missing-message]") {
            of_file.insert(name.to_owned());
        }
    }
    found.retain(|_, names| !names.is_empty());
    found
}

#[test]
fn what_is_missing_goes_where_the_source_language_has_it() {
    let project = Project::small();
    let [document, names, statements, meeting] = files();
    for (file, ids) in [
        (&document, &["clock", "lead", "part-occasion"][..]),
        (&names, &["country-PE", "language-ja"]),
        (&statements, &["both-ministers"]),
        (&meeting, &["pleasure-at-meeting", "in-numbers"]),
    ] {
        for id in ids {
            remove(&project, file, id);
        }
    }
    project.run(["sync", "es"]).ok();
    let text = project.text(&meeting);
    let order: Vec<&str> = [
        "road-map =",
        "# pleasure-at-meeting =",
        "special-occasion =",
        "# in-numbers =",
    ]
    .into_iter()
    .collect();
    let places: Vec<Option<usize>> = order.iter().map(|it| text.find(it)).collect();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{text}"
    );
    let text = project.text(&names);
    assert!(
        text.contains("country-JP = Japón\n\n# country-PE = Peru\n\ncountry-US ="),
        "{text}"
    );
    assert!(
        text.ends_with("language-en = inglés\n\n# language-ja = Japanese\n"),
        "{text}"
    );
    // The first of a file is above the second, below what the file begins with.
    let text = project.text(&document);
    assert!(
        text.starts_with("# La página, sin arte alguno.\n\n# clock = "),
        "{text}"
    );
    assert!(text.contains("\n\nduration ="), "{text}");
    // A comment of the source language is above its text; nothing of it is printed.
    let text = project.text(&statements);
    assert_eq!(
        text,
        "# both-ministers = The two ministers\n#     .inside = the two ministers\n"
    );
}

#[test]
fn a_comment_of_the_source_language_comes_with_its_text() {
    let project = Project::small();
    let [.., meeting] = files();
    remove(&project, &meeting, "special-occasion");
    project.run(["sync", "es"]).ok();
    let expected = "\n\n# $by: who said it.\n# special-occasion = { NAME($by, form: \"address\") } called it a special occasion.\n\n";
    assert!(
        project.text(&meeting).contains(expected),
        "{}",
        project.text(&meeting)
    );
}

#[test]
fn files_that_are_not_there_are_made_and_read_like_the_source_language() {
    let project = Project::small();
    let [document, names, statements, meeting] = files();
    for file in [&document, &names, &statements, &meeting] {
        project.remove(file);
    }
    project.run(["sync", "es"]).ok();
    for file in [&names, &statements, &meeting] {
        let source = project.text(&file.replace("/es/", "/en/"));
        let in_order: Vec<String> = messages(&source).into_iter().map(|(id, _)| id).collect();
        let in_order: Vec<&String> = in_order.iter().filter(|id| !id.is_empty()).collect();
        let found = stubs(&project.text(file));
        assert_eq!(found.iter().collect::<Vec<_>>(), in_order, "{file}");
    }
    let said = project.run(["check", "--locale", "es"]).failed();
    assert!(!said.stderr.contains("has no message"), "{said}");
}

#[test]
fn a_record_can_be_named_and_only_what_it_needs_is_added() {
    let project = Project::whole();
    let before = project.text("locales/pt/names.ftl");
    let said = project
        .run(["sync", "pt", "2024-01-26-japan-argentina"])
        .ok();
    assert!(
        said.stdout
            .contains("locales/pt/meetings/2024-01-26-japan-argentina.ftl"),
        "{said}"
    );
    assert!(!said.stdout.contains("japan-chile"), "{said}");
    let added: BTreeSet<String> = stubs(&project.text("locales/pt/names.ftl"))
        .into_iter()
        .filter(|id| !before.contains(&format!("# {id} =")))
        .collect();
    assert!(!added.contains("country-CL"), "{added:?}");
    let said = project.run(["sync", "pt", "2099-01-01-a-b"]).refused();
    assert!(said.stderr.contains("no record"), "{said}");
    for (tag, message) in [
        ("en", "is the source language"),
        ("xx", "no translation into xx"),
    ] {
        let said = project.run(["sync", tag]).refused();
        assert!(said.stderr.contains(message), "{said}");
    }
}

#[test]
fn what_cannot_be_read_or_written_is_said_and_left_alone() {
    let project = Project::small();
    let [_, names, _, meeting] = files();
    project.append(&names, "country-FR = {\n");
    let before = project.text(&names);
    let said = project.run(["sync", "es"]).failed();
    assert!(said.stderr.contains("error[fluent-syntax]"), "{said}");
    assert_eq!(project.text(&names), before);
    // A record that is wrong costs only itself.
    let project = Project::small();
    remove(&project, &meeting, "road-map");
    project.write("data/2024-01-01-a-b.yaml", "schema: 1\n");
    let said = project.run(["sync", "es"]).failed();
    assert!(said.stderr.contains("error[missing-field]"), "{said}");
    assert!(project.text(&meeting).contains("# road-map ="), "{said}");
    let said = project.run(["sync", "es", "--prune"]).failed();
    assert!(
        said.stderr
            .contains("nothing was removed, for it is not known what is used"),
        "{said}"
    );
}

/// What Spanish has for itself stays as long as something uses it.
#[test]
fn prune_removes_what_the_source_language_no_longer_has_and_nothing_uses() {
    let project = Project::small();
    let [document, names, statements, meeting] = files();
    let before = files().map(|file| project.text(&file));
    project.append(
        &statements,
        "\n# Of last year.\nold = Lo de siempre\n    .inside = lo de siempre\n",
    );
    project.append(&meeting, "\nolder = Otra vez\n");
    project.replace(
        &names,
        "country-US =",
        "# Una nota.\nplace-atlantis = Atlántida\ncountry-US =",
    );
    project
        .run([
            "review",
            "es",
            "old",
            "older",
            "place-atlantis",
            "country-US",
            "--by",
            "Ana",
        ])
        .ok();
    // Without the option nothing goes.
    let with = files().map(|file| project.text(&file));
    assert_eq!(
        project.run(["sync", "es"]).ok().stdout,
        "es lacks nothing\n"
    );
    assert_eq!(files().map(|file| project.text(&file)), with);
    let said = project.run(["sync", "es", "--prune"]).ok();
    assert_eq!(
        said.stdout,
        format!(
            "removed 1 message from {names}\nremoved 1 message from {statements}\n\
             removed 1 message from {meeting}\nremoved 3 lines from locales/es/review.tsv\nes lacks nothing\n"
        )
    );
    assert_eq!(files().map(|file| project.text(&file)), before);
    let reviews = project.text("locales/es/review.tsv");
    assert_eq!(reviews.lines().count(), 2, "{reviews}");
    assert_eq!(
        project.run(["sync", "es", "--prune"]).ok().stdout,
        "es lacks nothing\n"
    );
    assert_eq!(project.text("locales/es/review.tsv"), reviews);
    // Special messages and phrases of its own are used.
    assert!(before[0].contains("part-occasion"), "{}", before[0]);
    project.append(&document, "lead-working-dinner = { lead }\n");
    project.append(&statements, "pledge = prometieron\n");
    project.replace(&meeting, "} confirmaron", "} { pledge }");
    let with = files().map(|file| project.text(&file));
    assert_eq!(
        project.run(["sync", "es", "--prune"]).ok().stdout,
        "es lacks nothing\n"
    );
    assert_eq!(files().map(|file| project.text(&file)), with);
}

#[test]
fn prune_keeps_what_a_regional_language_uses_and_comments_that_are_stubs() {
    let project = Project::small();
    let [_, _, statements, meeting] = files();
    project.append(&statements, "region = la región\nnobody = nadie\n");
    project.write(
        "locales/es-PE/document.ftl",
        "overview = En resumen, para { region }:\n",
    );
    project.replace(
        &meeting,
        "road-map =",
        "# pleasure-at-meeting = x\nunused = x\nroad-map =",
    );
    let said = project.run(["sync", "es", "--prune"]).ok();
    let text = project.text(&statements);
    assert!(
        text.contains("region =") && !text.contains("nobody ="),
        "{text}{said}"
    );
    let text = project.text(&meeting);
    assert!(
        text.contains("# pleasure-at-meeting = x\n") && !text.contains("unused"),
        "{text}"
    );
}

/// Lines of several reviews of one message, as a merge leaves them, become one.
#[test]
fn prune_keeps_of_several_lines_of_a_message_the_one_that_counts() {
    let project = Project::small();
    let file = "locales/es/review.tsv";
    project
        .run(["review", "es", "both-ministers", "--by", "Ana"])
        .ok();
    let old = project.text(file);
    project.replace("locales/en/statements.ftl", "= The two", "= Both");
    project
        .run(["review", "es", "both-ministers", "--by", "Ben"])
        .ok();
    let new = project.text(file);
    let (_, line) = old.split_once('\n').expect("a line");
    project.append(file, line);
    let said = project.run(["sync", "es", "--prune"]).ok();
    assert!(
        said.stdout
            .contains("removed 1 line from locales/es/review.tsv"),
        "{said}"
    );
    assert_eq!(project.text(file), new);
}

/// What is left of the Spanish files.
#[derive(Clone, Debug)]
struct Damage {
    /// For each message, by its number: kept, removed, or without its attributes.
    fates: Vec<u8>,
    /// Files with the line ends of Windows, without a line end at the end, with a byte order
    /// mark, in another order, and with stubs for half of what is removed.
    shapes: [bool; 5],
}

fn damage() -> impl Strategy<Value = Damage> {
    let fate = prop_oneof![6 => Just(0u8), 2 => Just(1), 1 => Just(2)];
    let fates = proptest::collection::vec(fate, 64);
    (fates, any::<[bool; 5]>()).prop_map(|(fates, shapes)| Damage { fates, shapes })
}

/// Writes the Spanish files so.
fn apply(project: &Project, damage: &Damage) {
    let [is_crlf, is_open, has_mark, is_turned, has_stubs] = damage.shapes;
    let mut fates = damage.fates.iter();
    for file in files() {
        let mut parts = messages(&project.text(&file));
        for (index, (id, text)) in parts.iter_mut().enumerate() {
            if id.is_empty() {
                continue;
            }
            match fates.next() {
                Some(1) if has_stubs && index % 2 == 0 => {
                    *text = format!("\n# {id} = por traducir\n\n");
                }
                Some(1) => text.clear(),
                Some(2) => {
                    let kept = text.split_inclusive("\n    .").next().unwrap_or_default();
                    *text = kept.trim_end_matches("    .").to_owned();
                }
                _ => {}
            }
        }
        if is_turned {
            // Comments above messages are nobody's then, which is as good.
            parts.reverse();
        }
        let mut text: String = parts.into_iter().map(|(_, text)| text).collect();
        if is_open {
            text = text.trim_end().to_owned();
        }
        if is_crlf {
            text = text.replace('\n', "\r\n");
        }
        if has_mark {
            text.insert(0, '\u{feff}');
        }
        project.write(&file, text);
    }
}

/// Whether one text comes of another by adding whole lines that are blank or comments, and a
/// line end at the end.
fn is_added_to(before: &str, after: &str) -> bool {
    let mut rest = before.split_inclusive('\n').peekable();
    for line in after.split_inclusive('\n') {
        let ends = ["", "\n", "\r\n"];
        let is_next = rest
            .peek()
            .is_some_and(|next| ends.iter().any(|end| line == format!("{next}{end}")));
        if is_next {
            rest.next();
        } else if !line.trim().is_empty() && !line.starts_with('#') {
            return false;
        }
    }
    rest.next().is_none()
}

/// For any Spanish: what is added is what `check` calls missing, each thing once, and no byte
/// of what was there has changed. The second time nothing happens at all.
#[test]
fn sync_adds_what_check_calls_missing_and_changes_nothing_else() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 40,
        max_shrink_iters: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let result = runner.run(&damage(), |damage| {
        let project = Project::small();
        apply(&project, &damage);
        let missing = missing(&project);
        let before = files().map(|file| project.text(&file));
        let said = project.run(["sync", "es"]).ok();
        for (file, before) in files().iter().zip(&before) {
            let after = project.text(file);
            let mark = '\u{feff}';
            prop_assert_eq!(before.starts_with(mark), after.starts_with(mark));
            let (before, after) = (
                before.trim_start_matches(mark),
                after.trim_start_matches(mark).to_owned(),
            );
            prop_assert!(
                is_added_to(before, &after),
                "{file}\n{before}\n---\n{after}"
            );
            let had = stubs(before);
            let has = stubs(&after);
            let expected: BTreeSet<String> = missing.get(file).cloned().unwrap_or_default();
            // Every one of these is there now, as a comment.
            let all: BTreeSet<String> = has.iter().cloned().collect();
            prop_assert!(
                all.is_superset(&expected),
                "{file}: {expected:?}\n{all:?}\n{said}"
            );
            prop_assert_eq!(
                all.len(),
                has.len(),
                "{}: one is there twice: {:?}",
                file,
                has
            );
            // And nothing else was added.
            let added: BTreeSet<String> =
                all.iter().filter(|id| !had.contains(id)).cloned().collect();
            prop_assert!(added.is_subset(&expected), "{file}: {added:?} {expected:?}");
            let is_crlf = before.contains("\r\n");
            let bare = after.matches('\n').count() - after.matches("\r\n").count();
            prop_assert!(!is_crlf || bare == 0, "{file}: {after:?}");
        }
        let once = files().map(|file| project.bytes(&file));
        let again: Said = project.run(["sync", "es"]).ok();
        prop_assert!(!again.stdout.contains("wrote"), "{again}");
        prop_assert_eq!(&once, &files().map(|file| project.bytes(&file)));
        // Nobody misses anything that is not there to be translated.
        let said = project.run(["check", "--locale", "es"]);
        prop_assert!(!said.stderr.contains("add it: `"), "{said}");
        prop_assert_eq!(&self::missing(&project), &missing);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}
