//! `chancery review`: which text a translation was made from, and who has reviewed it.

mod broken;
mod merge;

use crate::project::{PERU, Project, Said};

/// The file of Spanish.
const SPANISH: &str = "locales/es/review.tsv";
const STATEMENTS: &str = "locales/en/statements.ftl";

fn meeting(tag: &str) -> String {
    format!("locales/{tag}/meetings/{PERU}.ftl")
}

/// The small project with every Spanish message reviewed.
fn reviewed() -> Project {
    let project = Project::small();
    let said = project
        .run(["review", "es", "--all", "--by", "Ana Pérez"])
        .ok();
    assert_eq!(
        said.stdout,
        "noted 52 messages of es as reviewed by Ana Pérez\n"
    );
    project
}

/// The messages that are called outdated, sorted.
fn outdated(said: &Said) -> Vec<String> {
    named(said, "outdated]: the es translation of `")
}

/// The messages that are called unreviewed, sorted.
fn unreviewed(said: &Said) -> Vec<String> {
    named(
        said,
        "unreviewed]: nobody has reviewed the es translation of `",
    )
}

fn named(said: &Said, before: &str) -> Vec<String> {
    let lines = said.stderr.lines();
    let names = lines.filter_map(|line| line.split_once(before)?.1.split('`').next());
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn a_changed_source_text_makes_the_translation_outdated_and_the_document_refusable() {
    let project = reviewed();
    let denied = ["build", "--emit", "typ", "--deny", "outdated,unreviewed"];
    let spanish = ["--locale", "es"];
    assert_eq!(project.check().ok().stderr, "");
    project.run(denied.iter().chain(&spanish)).ok();

    project.replace(STATEMENTS, "= The two", "= Both");
    let said = project.check().ok();
    assert_eq!(outdated(&said), ["both-ministers"]);
    for expected in [
        "warning[outdated]: the es translation of `both-ministers` is outdated: the source text has changed",
        "┌─ locales/es/statements.ftl:1:1",
        "reviewed by Ana Pérez before that",
        "┌─ locales/en/statements.ftl:1:1",
        "`chancery status --locale es --diff` shows what has changed",
        "`chancery review es both-ministers`",
    ] {
        assert!(said.stderr.contains(expected), "{expected}: {said}");
    }
    // Without `--deny` a build is what it was.
    assert_eq!(project.run(["build", "--emit", "typ"]).ok().stderr, "");
    project.remove("out");
    let said = project
        .run(["build", "--emit", "typ", "--deny", "outdated"])
        .failed();
    assert!(said.stderr.contains("error[outdated]"), "{said}");
    assert!(said.stderr.ends_with("1 error\n"), "{said}");
    assert!(project.has("out/ja") && !project.has("out/es"), "{said}");

    let said = project
        .run(["review", "es", "both-ministers", "--by", "Ben"])
        .ok();
    assert_eq!(
        said.stdout,
        "noted 1 message of es as reviewed by Ben, 1 of them outdated until now\n"
    );
    assert_eq!(project.check().ok().stderr, "");
    project.run(denied.iter().chain(&spanish)).ok();
}

#[test]
fn layout_and_comments_of_the_source_change_nothing_and_each_part_of_a_message_does() {
    let project = reviewed();
    let file = meeting("en");
    let text = "road-map = { both-ministers } confirmed that they would draw up a road map.\n";
    for same in [
        "road-map = { both-ministers } confirmed that they\n  would draw up\n     a road map.\n",
        "# A comment on it.\nroad-map = {both-ministers} confirmed that they would draw up a road map.\n",
        "road-map =\n    { both-ministers }\n    confirmed that they would draw up a road map.\n",
    ] {
        project.replace(&file, text, same);
        assert_eq!(project.check().ok().stderr, "", "{same}");
        project.replace(&file, same, text);
    }
    // In another place of the file.
    project.replace(&file, text, "").append(&file, text);
    assert_eq!(project.check().ok().stderr, "");
    for (from, to) in [
        (
            text,
            "road-map = { both-ministers } confirmed that they would draw up the road map.\n",
        ),
        (
            text,
            "road-map = { both-ministers.inside } confirmed that they would draw up a road map.\n",
        ),
        (
            text,
            "road-map = { both-ministers } confirmed that they would draw up a road map.\n    .new = more\n",
        ),
    ] {
        project.replace(&file, from, to);
        let said = project.run(["check", "--locale", "es"]);
        assert_eq!(
            outdated(&said),
            [format!("{PERU}/road-map")],
            "{to}: {said}"
        );
        project.replace(&file, to, from);
    }
    project.replace(STATEMENTS, ".inside = the two", ".inside = both");
    assert_eq!(outdated(&project.check().ok()), ["both-ministers"]);
    project.replace(STATEMENTS, ".inside = both", ".inside = the two");
    let variant = "[party] { $party }";
    project.replace("locales/en/document.ftl", variant, "[party] of { $party }");
    assert_eq!(outdated(&project.check()), ["glance-side"]);
    project.replace("locales/en/document.ftl", "[party] of { $party }", variant);
    assert_eq!(project.check().ok().stderr, "");
}

/// What a language does not have as a message of its own, it has within the sentences that
/// the source language uses it in.
#[test]
fn a_changed_phrase_makes_the_sentences_outdated_whose_translation_has_it_in_them() {
    let project = Project::small();
    let phrase = "pledge = confirmed";
    let sentence = "{ both-ministers } confirmed that";
    project.append(STATEMENTS, &format!("{phrase}\n"));
    project.replace(
        &meeting("en"),
        sentence,
        "{ both-ministers } { pledge } that",
    );
    project.run(["review", "es", "--all", "--by", "Ana"]).ok();
    assert!(outdated(&project.check().ok()).is_empty());
    project.replace(STATEMENTS, phrase, "pledge = promised");
    assert_eq!(
        outdated(&project.check().ok()),
        [format!("{PERU}/road-map")]
    );
    // A phrase that both have is a message by itself.
    project.replace(STATEMENTS, "pledge = promised", phrase);
    project.append("locales/es/statements.ftl", "pledge = confirmaron\n");
    project.replace(&meeting("es"), "} confirmaron", "} { pledge }");
    project.run(["review", "es", "--all", "--by", "Ana"]).ok();
    project.replace(STATEMENTS, phrase, "pledge = promised");
    assert_eq!(outdated(&project.check().ok()), ["pledge"]);
}

#[test]
fn a_translation_that_has_changed_waits_for_review_again() {
    let project = reviewed();
    project.replace(&meeting("es"), "una hoja de ruta", "la hoja de ruta");
    assert_eq!(project.check().ok().stderr, "", "nobody has asked for it");
    let deny = ["build", "--emit", "typ", "--locale", "es", "--deny"];
    project.run(deny.iter().chain(&["outdated"])).ok();
    let said = project.run(deny.iter().chain(&["unreviewed"])).failed();
    assert_eq!(unreviewed(&said), [format!("{PERU}/road-map")]);
    assert!(
        said.stderr.contains("changed since Ana Pérez reviewed it"),
        "{said}"
    );

    // Whoever corrects it says so, and it still waits.
    let key = format!("{PERU}/road-map");
    let said = project
        .run(["review", "es", &key, "--translated", "--by", "Eva"])
        .ok();
    assert_eq!(said.stdout, "noted 1 message of es as translated by Eva\n");
    let said = project.run(deny.iter().chain(&["unreviewed"])).failed();
    assert!(said.stderr.contains("^^^^^^^^ translated by Eva"), "{said}");
    project.run(["review", "es", &key, "--by", "Ana"]).ok();
    project.run(deny.iter().chain(&["unreviewed"])).ok();
    // What is reviewed is not made less than that.
    let said = project
        .run(["review", "es", &key, "--translated", "--by", "Eva"])
        .ok();
    assert_eq!(
        said.stdout,
        "noted 0 messages of es as translated by Eva; 1 had that already\n"
    );
}

/// An outdated translation that has changed may have been changed for another reason, and
/// before the source text was.
#[test]
fn an_outdated_translation_stays_so_until_somebody_says_that_it_is_right() {
    let project = reviewed();
    project.replace(STATEMENTS, "= The two", "= Both");
    project.replace("locales/es/statements.ftl", "= Los dos", "= Ambos");
    let said = project.check().ok();
    assert_eq!(outdated(&said), ["both-ministers"]);
    assert!(
        said.stderr
            .contains("the source text has changed, and the translation, too"),
        "{said}"
    );
    project
        .run([
            "review",
            "es",
            "both-ministers",
            "--translated",
            "--by",
            "Eva",
        ])
        .ok();
    assert_eq!(project.check().ok().stderr, "");
}

#[test]
fn a_project_can_ask_for_reviews_always_and_a_comment_can_do_without_one() {
    let project = reviewed();
    project.replace(&meeting("es"), "una hoja de ruta", "la hoja de ruta");
    project.append("chancery.toml", "\n[rules]\nunreviewed = \"error\"\n");
    let said = project.run(["check", "--locale", "es"]).failed();
    assert_eq!(unreviewed(&said), [format!("{PERU}/road-map")]);
    let said = project
        .run(["build", "--emit", "typ", "--locale", "es"])
        .failed();
    assert_eq!(unreviewed(&said), [format!("{PERU}/road-map")]);
    let allowance = "# chancery: allow unreviewed -- Ana has read it on paper\nroad-map =";
    project.replace(&meeting("es"), "road-map =", allowance);
    assert_eq!(project.run(["check", "--locale", "es"]).ok().stderr, "");
    project
        .run(["build", "--emit", "typ", "--locale", "es"])
        .ok();
}

#[test]
fn the_same_name_in_a_shared_file_and_in_that_of_a_record_is_two_messages() {
    let project = Project::small();
    for tag in ["en", "es", "ja"] {
        project.append(&format!("locales/{tag}/statements.ftl"), "road-map = x\n");
    }
    project
        .run(["review", "es", "road-map", "--by", "Ana"])
        .ok();
    let lines = |project: &Project| -> Vec<String> {
        let text = project.text(SPANISH);
        let lines = text.lines().skip(1);
        lines
            .map(|line| line.split('\t').next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(lines(&project), ["road-map"]);
    let own = format!("{PERU}/road-map");
    project.run(["review", "es", &own, "--by", "Ana"]).ok();
    assert_eq!(lines(&project), [own, "road-map".to_owned()]);
    project.replace(STATEMENTS, "road-map = x", "road-map = y");
    assert_eq!(outdated(&project.check()), ["road-map"]);
}

#[test]
fn messages_are_named_with_their_record_with_stars_or_by_their_file() {
    let project = Project::small();
    let review = |names: &[&str]| {
        let arguments = ["review", "es", "--by", "Ana"];
        project.run(arguments.iter().chain(names))
    };
    for (names, count) in [
        // No shared message has the name, and one record has.
        (&["road-map"][..], "1 message "),
        (&["country-*", "place-lima"], "4 messages"),
        (&["*/in-*"], "1 message "),
        (&[&*meeting("es")], "2 messages"),
        (&["locales/es/statements.ftl"], "1 message "),
    ] {
        let said = review(names).ok();
        let expected = format!("noted {}", count.trim_end());
        assert!(said.stdout.starts_with(&expected), "{names:?}: {said}");
    }
    for (names, message) in [
        (&["roadmap"][..], "did you mean `road-map`?"),
        (
            &["country-*", "nothing-*"],
            "the language has no message `nothing-*`",
        ),
        (
            &["2099-01-01-a-b/road-map"],
            "the language has no message `2099-01-01-a-b/road-map`",
        ),
        (
            &["locales/ja/statements.ftl"],
            "the language has no messages in locales/ja",
        ),
    ] {
        let before = project.text(SPANISH);
        let said = review(names).refused();
        assert!(said.stderr.contains(message), "{names:?}: {said}");
        assert_eq!(project.text(SPANISH), before, "nothing of it is noted");
    }
}

#[test]
fn a_name_that_several_records_have_is_asked_for_again() {
    let project = Project::small();
    let other = "2024-01-01-japan-peru";
    project.copy(&format!("data/{PERU}.yaml"), &format!("data/{other}.yaml"));
    for tag in ["en", "es"] {
        let file = format!("locales/{tag}/meetings/{other}.ftl");
        project.copy(&meeting(tag), &file);
    }
    let said = project
        .run(["review", "es", "road-map", "--by", "Ana"])
        .refused();
    for expected in [
        "error: 2 records have a message `road-map` of their own",
        &format!("`{PERU}/road-map`, `{other}/road-map`; `*/road-map` means all of them"),
    ] {
        assert!(said.stderr.contains(expected), "{said}");
    }
    let said = project
        .run(["review", "es", "*/road-map", "--by", "Ana"])
        .ok();
    assert!(said.stdout.starts_with("noted 2 messages"), "{said}");
}

#[test]
fn who_has_reviewed_is_said_and_never_guessed() {
    let project = Project::small();
    project.write(".git/config", "[user]\n    name = Somebody\n");
    let said = project.run(["review", "es", "--all"]).refused();
    assert!(said.stderr.contains("--by <NAME>"), "{said}");
    for name in ["", " ", "Ana\tPérez", "Ana\n", " Ana", "-"] {
        project
            .run(["review", "es", "--all", "--by", name])
            .refused();
    }
    assert!(!project.has(SPANISH));
    let said = project
        .chancery(["review", "es", "--all"])
        .env("CHANCERY_REVIEWER", "Protocol Department")
        .run()
        .ok();
    assert!(said.stdout.ends_with("by Protocol Department\n"), "{said}");
    for (tag, message) in [
        ("en", "en is the source language"),
        ("fr", "no translation into fr"),
    ] {
        let said = project
            .run(["review", tag, "--all", "--by", "Ana"])
            .refused();
        assert!(said.stderr.contains(message), "{said}");
    }
}

#[test]
fn a_regional_language_has_the_reviews_of_its_parent_for_what_it_inherits() {
    let project = reviewed();
    project.write("locales/es-PE/document.ftl", "overview = El resumen:\n");
    let deny = [
        "build",
        "--emit",
        "typ",
        "--locale",
        "es-PE",
        "--deny",
        "unreviewed",
    ];
    let said = project.run(deny).failed();
    let expected = "nobody has reviewed the es-PE translation of `overview`";
    assert!(said.stderr.contains(expected), "{said}");
    assert!(said.stderr.ends_with("1 error\n"), "{said}");
    project
        .run(["review", "es-PE", "--all", "--by", "Ana"])
        .ok();
    assert_eq!(project.text("locales/es-PE/review.tsv").lines().count(), 2);
    project.run(deny).ok();
    project.replace("locales/en/document.ftl", "overview = ", "overview = So, ");
    let said = project.check().ok();
    for tag in ["es", "es-PE"] {
        let expected = format!("the {tag} translation of `overview` is outdated");
        assert!(said.stderr.contains(&expected), "{said}");
    }
}

#[test]
fn reviewing_changes_only_the_lines_of_the_messages_that_are_reviewed() {
    let project = reviewed();
    let before = project.text(SPANISH);
    assert_eq!(before.lines().count(), 53);
    let sorted = before.lines().skip(1).is_sorted();
    assert!(sorted, "{before}");
    project.replace(STATEMENTS, "= The two", "= Both");
    project
        .run(["review", "es", "both-ministers", "--by", "Ben"])
        .ok();
    let after = project.text(SPANISH);
    let changed = |text: &str, other: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !other.contains(line));
        lines.map(str::to_owned).collect()
    };
    let [old, new] = [changed(&before, &after), changed(&after, &before)];
    assert_eq!((old.len(), new.len()), (1, 1), "{old:?} {new:?}");
    let cells: Vec<&str> = new[0].split('\t').collect();
    assert_eq!(cells[0], "both-ministers");
    assert_eq!(cells[3..5], ["reviewed", "Ben"]);
    assert_eq!(cells[5], "Both ministers .inside {the two ministers}");
    // The line ends of a file are kept.
    project.write(SPANISH, after.replace('\n', "\r\n"));
    project.replace(STATEMENTS, "= Both", "= These two");
    project
        .run(["review", "es", "both-ministers", "--by", "Ben"])
        .ok();
    let text = project.text(SPANISH);
    assert_eq!(text.matches("\r\n").count(), text.matches('\n').count());
}
