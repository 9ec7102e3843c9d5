//! Release notes, in Markdown.

use std::fmt::Write as _;

use super::changes::{ChangeKind, Changes, RecordChange, StatementChange, Titled};
use super::manifest::Manifest;
use super::sums::SUMS;

/// What a release consists of, and what has changed since an earlier one.
///
/// Texts of records and translations are escaped: whoever renders the notes gets them as text.
pub fn render(now: &Manifest, before: Option<&Manifest>) -> String {
    let mut notes = String::new();
    let version = now.version.as_deref().map(|it| format!(" {}", escape(it)));
    line(
        &mut notes,
        &format!("# Documents{}", version.unwrap_or_default()),
    );
    line(&mut notes, "");
    let records: std::collections::BTreeSet<_> = now
        .documents
        .iter()
        .map(|document| &document.record)
        .collect();
    let languages: Vec<_> = now.languages.keys().map(|it| code(it)).collect();
    line(
        &mut notes,
        &format!(
            "{} of {} in {}: {}.",
            counted(now.documents.len(), "document"),
            counted(records.len(), "record"),
            counted(languages.len(), "language"),
            languages.join(", ")
        ),
    );
    line(&mut notes, "");
    match before {
        Some(before) => changes(&mut notes, now, before),
        None => {
            let all = Changes::between(&nothing(now), now);
            titled(&mut notes, "Documents", &all.new);
        }
    }
    line(&mut notes, "## To verify them");
    line(&mut notes, "");
    line(
        &mut notes,
        &format!(
            "`sha256sum --check --ignore-missing {SUMS}` compares downloaded files with their \
             checksums; `chancery verify FILE` compares one with the manifest, and \
             `chancery verify --rebuild` makes the documents again from their records and \
             translations. The documents meet {}; they were made by chancery {} with Typst {}.",
            code(&now.options.pdf_standards),
            escape(&now.program.chancery),
            escape(&now.program.typst),
        ),
    );
    notes
}

/// The same release without documents.
fn nothing(now: &Manifest) -> Manifest {
    Manifest {
        documents: Vec::new(),
        ..now.clone()
    }
}

fn changes(notes: &mut String, now: &Manifest, before: &Manifest) {
    let changes = Changes::between(before, now);
    let since = match &before.version {
        Some(version) => format!("since {}", escape(version)),
        None => "since the release before".to_owned(),
    };
    if changes.is_empty() {
        let same = counted(changes.same, "document");
        line(
            notes,
            &format!("Nothing has changed {since}: {same}, byte for byte the same."),
        );
        line(notes, "");
        return;
    }
    if !changes.changed.is_empty() {
        line(notes, &format!("## Changed {since}"));
        line(notes, "");
        for change in &changes.changed {
            record(notes, change);
        }
    }
    titled(notes, "New", &changes.new);
    titled(notes, "Withdrawn", &changes.gone);
    if changes.same > 0 {
        let same = counted(changes.same, "document");
        line(notes, &format!("{same} as before, byte for byte."));
        line(notes, "");
    }
}

fn record(notes: &mut String, change: &RecordChange) {
    let (before, now) = change.revision;
    let revision = match before == now {
        true => format!("revision {now}"),
        false => format!("revision {before}, now {now}"),
    };
    line(
        notes,
        &format!(
            "### {} ({}, {revision})",
            escape(&change.title),
            code(&change.record)
        ),
    );
    line(notes, "");
    for (what, languages) in [
        ("To be issued again", &change.reissued),
        ("For the first time", &change.added),
        ("Withdrawn", &change.removed),
    ] {
        if !languages.is_empty() {
            line(notes, &format!("{what}: {}.", codes(languages)));
            line(notes, "");
        }
    }
    if before == now && !change.reissued.is_empty() {
        line(
            notes,
            "**The number of the revision is the same as before**: readers cannot see which of \
             the two versions they have.",
        );
        line(notes, "");
    }
    for change in &change.statements {
        statement(notes, change);
    }
    if let Some((languages, paths)) = &change.layout {
        let paths: Vec<_> = paths.iter().map(|path| code(path)).collect();
        let because = match paths.is_empty() {
            true => "nothing that it is made of".to_owned(),
            false => paths.join(", "),
        };
        line(
            notes,
            &format!(
                "- The text is the same in {}, and the page is not. What has changed: {because}",
                codes(languages)
            ),
        );
    }
    if !change.statements.is_empty() || change.layout.is_some() {
        line(notes, "");
    }
}

fn statement(notes: &mut String, change: &StatementChange) {
    let what = match &change.kind {
        ChangeKind::Fact(field) => format!("Fact {}", code(field)),
        ChangeKind::Wording => "Wording".to_owned(),
        ChangeKind::New => "New".to_owned(),
        ChangeKind::Gone => "Removed".to_owned(),
    };
    line(
        notes,
        &format!(
            "- {what}, {} ({}):",
            escape(&change.place),
            code(&change.message)
        ),
    );
    for (locale, (before, now)) in &change.texts {
        let locale = code(locale);
        line(
            notes,
            &match (before.as_str(), now.as_str()) {
                ("", now) => format!("  - {locale}: “{}”", escape(now)),
                (before, "") => format!("  - {locale}: “{}”", escape(before)),
                (before, now) => {
                    format!(
                        "  - {locale}: “{}” is now “{}”",
                        escape(before),
                        escape(now)
                    )
                }
            },
        );
    }
}

fn titled(notes: &mut String, heading: &str, records: &[Titled]) {
    if records.is_empty() {
        return;
    }
    line(notes, &format!("## {heading}"));
    line(notes, "");
    for it in records {
        line(
            notes,
            &format!(
                "- {} ({}, revision {}): {}",
                escape(&it.title),
                code(&it.record),
                it.revision,
                codes(&it.locales)
            ),
        );
    }
    line(notes, "");
}

fn line(notes: &mut String, text: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(notes, "{text}");
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

fn codes(texts: &[String]) -> String {
    let codes: Vec<_> = texts.iter().map(|text| code(text)).collect();
    codes.join(", ")
}

/// A text that holds no backquote, as code: names, fields, paths.
fn code(text: &str) -> String {
    match text.contains(['`', '\n', '\r']) {
        true => escape(text),
        false => format!("`{text}`"),
    }
}

/// A text as text (CommonMark 0.31, 2.4): no character of it is markup, and it has one line.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => escaped.push(' '),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' | '@' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escape("<script>*a*_b_ [x](y) `c` #1\n- z @name"),
            "&lt;script&gt;\\*a\\*\\_b\\_ \\[x\\](y) \\`c\\` \\#1 - z \\@name"
        );
        assert_eq!(code("facts.anniversary"), "`facts.anniversary`");
        assert_eq!(code("a`b"), "a\\`b");
    }
}
