//! An inspection for people.

use std::fmt::Write as _;

use super::{AttachedFile, Inspection};
use crate::diagnostics::shown_message;

/// What a PDF says of itself, a line each; what it does not say is left out.
pub fn text(inspection: &Inspection) -> String {
    let list = |values: &[String]| (!values.is_empty()).then(|| values.join(", "));
    let rows = [
        ("title", inspection.title.clone()),
        (
            "language",
            list(&inspection.languages).or_else(|| inspection.language.clone()),
        ),
        ("standards", list(&inspection.standards)),
        ("publisher", inspection.publisher.clone()),
        ("record", inspection.record.clone()),
        ("revision", inspection.revision.clone()),
        ("authentic", list(&inspection.authentic)),
        ("translated from", inspection.translated_from.clone()),
        ("date", inspection.created.clone()),
        ("made by", inspection.creator.clone()),
        (
            "proof",
            inspection
                .is_proof
                .then(|| "yes: it is no document".to_owned()),
        ),
        ("pages", Some(inspection.pages.to_string())),
        ("size", Some(format!("{} bytes", inspection.size))),
        ("sha256", Some(inspection.sha256.clone())),
        (
            "attachments",
            Some(inspection.attachments.len().to_string()),
        ),
    ];
    let mut text = String::new();
    for (label, value) in rows {
        if let Some(value) = value {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{label:<17}{}", line(&value));
        }
    }
    for attachment in &inspection.attachments {
        add(&mut text, attachment);
    }
    text
}

fn add(text: &mut String, attachment: &AttachedFile) {
    let unknown = || "nothing".to_owned();
    let relationship = attachment.relationship.clone().unwrap_or_else(unknown);
    let kind = attachment.mime_type.clone().unwrap_or_else(unknown);
    let apart = match attachment.is_associated {
        true => "",
        false => ", not associated with the document",
    };
    let _ = writeln!(
        text,
        "\n  {}\n    {}, {}, {} bytes{apart}\n    {}",
        line(&attachment.name),
        line(&relationship),
        line(&kind),
        attachment.size,
        attachment.sha256,
    );
    if let Some(description) = &attachment.description {
        let _ = writeln!(text, "    {}", line(description));
    }
}

/// What a file says, as it may be shown on a terminal, in one line.
fn line(text: &str) -> String {
    let text = text.replace(['\n', '\t', '\r'], " ");
    shown_message(&text).into_owned()
}
