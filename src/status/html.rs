//! A status as one page that opens from a file: no script, no other file.

use std::fmt::{self, Write as _};

use super::{
    Counts, Document, DocumentState, Kind, Language, Open, OpenState, SourceChange, Status, Words,
};
pub(super) use crate::report::html::escaped;
use crate::report::html::page;

const STYLE: &str = include_str!("style.css");

/// How many steps the page has; what comes after them will change before it is reached.
const MOST_STEPS: usize = 25;

/// How many messages of a step are shown without being asked for.
const MOST_SHOWN: usize = 4;

/// The status as an HTML document.
pub fn html(status: &Status) -> String {
    let mut body = String::new();
    // Writing to a text cannot fail.
    let _ = write_body(status, &mut body);
    page("Status of the translations", STYLE, &body)
}

fn write_body(status: &Status, page: &mut String) -> fmt::Result {
    writeln!(
        page,
        "<h1>Status of the translations</h1>\n<p>Messages and their words, counted in the texts of the source language, {}. A translation is outdated where its source text has changed since somebody saw to it.</p>",
        escaped(&status.source)
    )?;
    writeln!(page, "<h2>Languages</h2>\n<ul class=\"cards\">")?;
    for language in &status.languages {
        card(language, language.tag == status.source, page)?;
    }
    writeln!(page, "</ul>")?;
    steps(status, page)?;
    documents(status, page)?;
    let is_open = |language: &&Language| !language.open.is_empty();
    if status.languages.iter().any(|language| is_open(&language)) {
        writeln!(page, "<h2>Messages to see to</h2>")?;
    }
    for language in status.languages.iter().filter(is_open) {
        open(status, language, page)?;
    }
    Ok(())
}

/// What a language has, as a bar and in numbers.
fn card(language: &Language, is_source: bool, page: &mut String) -> fmt::Result {
    let tag = escaped(&language.tag);
    if !language.is_readable {
        return writeln!(
            page,
            "<li><div class=\"head\"><h3>{tag}</h3></div><p>Its files cannot be read: <code>chancery check</code> says why.</p></li>"
        );
    }
    let Counts { messages, words } = &language.counts;
    let ready = language
        .documents
        .iter()
        .filter(|document| document.state == DocumentState::Ready);
    let name = if is_source {
        " <span class=\"soft\">source</span>"
    } else {
        ""
    };
    writeln!(
        page,
        "<li><div class=\"head\"><h3>{tag}{name}</h3><strong>{} %</strong></div>\n<div class=\"soft\">{} of {} ready</div>",
        messages.percent(),
        ready.count(),
        counted(language.documents.len(), "document")
    )?;
    let settled = messages.translated - messages.outdated - messages.unreviewed;
    let settled_words = words.translated - words.outdated - words.unreviewed;
    let label = if is_source { "written" } else { "reviewed" };
    let parts = [
        ("done", label, settled, settled_words),
        (
            "waiting",
            "to review",
            messages.unreviewed,
            words.unreviewed,
        ),
        ("old", "outdated", messages.outdated, words.outdated),
        ("missing", "missing", messages.missing, words.missing),
    ];
    writeln!(page, "<div class=\"bar\" aria-hidden=\"true\">")?;
    for (class, _, count, _) in parts.iter().filter(|(_, _, count, _)| *count > 0) {
        writeln!(
            page,
            "<span class=\"{class}\" style=\"flex: {count}\"></span>"
        )?;
    }
    writeln!(page, "</div>\n<dl>")?;
    for (class, label, count, words) in parts {
        writeln!(
            page,
            "<div><dt><span class=\"key {class}\"></span>{label}</dt><dd>{count}</dd><dd class=\"soft\">{}</dd></div>",
            counted(words, "word")
        )?;
    }
    writeln!(page, "</dl></li>")
}

/// `1 word`, `2 words`.
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn steps(status: &Status, page: &mut String) -> fmt::Result {
    if status.steps.is_empty() {
        return Ok(());
    }
    writeln!(
        page,
        "<h2>What to do next</h2>\n<p>Each step makes more documents possible for fewer words than any that follows.</p>\n<ol class=\"steps\">"
    )?;
    for step in status.steps.iter().take(MOST_STEPS) {
        writeln!(
            page,
            "<li><strong>{}</strong>: {}, {}, for {}<div class=\"names soft\">{}</div>{}</li>",
            escaped(&step.language),
            counted(step.messages.len(), "message"),
            counted(step.words, "word"),
            counted(step.unblocks.len(), "document"),
            escaped(&step.unblocks.join(", ")),
            codes(&step.messages)
        )?;
    }
    writeln!(page, "</ol>")?;
    match status.steps.len().checked_sub(MOST_STEPS) {
        None | Some(0) => Ok(()),
        Some(more) => writeln!(page, "<p>And {} more.</p>", counted(more, "step")),
    }
}

/// The messages of a step, folded away where they are many.
fn codes(names: &[String]) -> String {
    let codes = names
        .iter()
        .map(|name| format!("<code>{}</code>", escaped(name)));
    let codes: Vec<_> = codes.collect();
    let codes = format!("<div class=\"names\">{}</div>", codes.join(", "));
    match names.len() {
        ..=MOST_SHOWN => codes,
        _ => format!("<details>\n<summary>its messages</summary>\n{codes}\n</details>"),
    }
}

/// Each record in each language.
fn documents(status: &Status, page: &mut String) -> fmt::Result {
    let all = status
        .languages
        .iter()
        .flat_map(|language| &language.documents);
    let mut records: Vec<&str> = all.map(|document| document.record.as_str()).collect();
    records.sort_unstable();
    records.dedup();
    if records.is_empty() {
        return Ok(());
    }
    writeln!(
        page,
        "<h2>Documents</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"Documents\" tabindex=\"0\">\n<table>\n<caption>Each record in each language</caption>\n<thead>\n<tr><th scope=\"col\">record</th>"
    )?;
    for language in &status.languages {
        writeln!(page, "<th scope=\"col\">{}</th>", escaped(&language.tag))?;
    }
    writeln!(page, "</tr>\n</thead>\n<tbody>")?;
    for record in records {
        writeln!(page, "<tr><th scope=\"row\">{}</th>", escaped(record))?;
        for language in &status.languages {
            let documents = &language.documents;
            let at = documents.binary_search_by(|own| own.record.as_str().cmp(record));
            match at.ok().and_then(|at| documents.get(at)) {
                Some(document) => cell(document, page)?,
                None => writeln!(page, "<td class=\"soft\">not published</td>")?,
            }
        }
        writeln!(page, "</tr>")?;
    }
    writeln!(page, "</tbody>\n</table>\n</div>")
}

fn cell(document: &Document, page: &mut String) -> fmt::Result {
    let messages = &document.counts.messages;
    let (class, label) = match document.state {
        DocumentState::Ready => ("ready", "ready"),
        DocumentState::Blocked => ("blocked", "blocked"),
        DocumentState::Faulty => ("faulty", "faulty"),
    };
    let numbers = [
        (messages.missing, "missing"),
        (messages.outdated, "outdated"),
        (messages.unreviewed, "to review"),
    ];
    let numbers = numbers.iter().filter(|(count, _)| *count > 0);
    let numbers: Vec<String> = numbers
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    writeln!(
        page,
        "<td><span class=\"state is-{class}\">{label}</span><div class=\"soft\">{}</div></td>",
        numbers.join(", ")
    )
}

/// The messages of a language that somebody has to see to.
fn open(status: &Status, language: &Language, page: &mut String) -> fmt::Result {
    let tag = escaped(&language.tag);
    writeln!(
        page,
        "<details>\n<summary>{tag}: {}</summary>\n<table class=\"open\">\n<caption>Messages of {tag}</caption>\n<thead>\n<tr><th scope=\"col\">message</th><th scope=\"col\">is</th><th scope=\"col\">in</th><th scope=\"col\" class=\"number\">words</th><th scope=\"col\" class=\"number\">documents</th></tr>\n</thead>\n<tbody>",
        counted(language.open.len(), "message")
    )?;
    let words = Words::default();
    for open in &language.open {
        row(status, open, &words, page)?;
    }
    writeln!(page, "</tbody>\n</table>\n</details>")
}

fn row(status: &Status, open: &Open, words: &Words, page: &mut String) -> fmt::Result {
    let class = match open.state {
        OpenState::Missing => "missing",
        OpenState::Outdated => "outdated",
        OpenState::Unreviewed => "unreviewed",
    };
    let line = open.line.map_or(String::new(), |line| format!(":{line}"));
    write!(
        page,
        "<tr><th scope=\"row\"><code>{}</code></th><td><span class=\"state is-{class}\">{}</span>",
        escaped(&open.message),
        open.state.label()
    )?;
    if let Some(change) = &open.change {
        write_change(status, change, words, page)?;
    }
    writeln!(
        page,
        "</td><td>{}{line}</td><td class=\"number\" data-unit=\"words\">{}</td><td class=\"number\" data-unit=\"documents\">{}</td></tr>",
        escaped(&open.file),
        open.words,
        open.documents
    )
}

fn write_change(
    status: &Status,
    change: &SourceChange,
    words: &Words,
    page: &mut String,
) -> fmt::Result {
    let source = status.languages.iter().find(|it| it.tag == status.source);
    let direction = source.map_or("auto", |it| it.direction);
    write!(
        page,
        "<blockquote lang=\"{}\" dir=\"{direction}\">",
        escaped(&status.source)
    )?;
    for part in words.changes(&change.was, &change.now) {
        let text = escaped(&part.text);
        match part.kind {
            Kind::Same => write!(page, "{text}")?,
            Kind::Removed => write!(page, "<del>{text}</del>")?,
            Kind::Added => write!(page, "<ins>{text}</ins>")?,
        }
    }
    write!(
        page,
        "</blockquote><div class=\"soft\">seen to by {}</div>",
        escaped(&change.by)
    )
}
