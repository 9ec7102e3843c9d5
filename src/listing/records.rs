//! The records and the languages of a project.

use super::uses::Uses;
use super::{Listed, Sources};
use crate::catalog::{Catalog, fallback_chain};
use crate::diagnostics::Diagnostic;

/// The records that are valid.
pub fn records(sources: &Sources, uses: &Uses) -> Vec<Listed> {
    let records = uses.records.iter().map(|record| {
        let languages = match record.languages.as_slice() {
            [] => "all".to_owned(),
            tags => tags.join(", "),
        };
        let listed = Listed {
            id: record.id.clone(),
            text: Some(title(sources, &record.title_kinds)),
            ..Listed::default()
        };
        listed
            .with("section", record.section.join(", "))
            .with("published", &record.published)
            .with("status", record.status)
            .with("languages", languages)
            .in_file(&record.file)
    });
    records.collect()
}

/// The kinds of event that a title names, as the source language calls them.
fn title(sources: &Sources, kinds: &[String]) -> String {
    let names = kinds.iter().map(|kind| {
        let name = sources.text(&format!("kind-{kind}"));
        name.unwrap_or_else(|| kind.clone())
    });
    names.collect::<Vec<_>>().join(", ")
}

/// The languages.
pub fn locales(sources: &Sources) -> Result<Vec<Listed>, Vec<Diagnostic>> {
    let Sources {
        project, catalog, ..
    } = sources;
    let mut listed = Vec::new();
    for locale in catalog.locales() {
        let role = match () {
            () if locale.tag == *catalog.source() => "source",
            () if !project.is_wanted(&locale.tag, &[]) => "draft",
            () => "",
        };
        let parents = fallback_chain(&locale.tag).into_iter().skip(1);
        let parents = parents.filter(|parent| catalog.tags().contains(parent));
        let parents: Vec<_> = parents.map(|parent| parent.to_string()).collect();
        let meetings = catalog.meetings(locale).map_err(|problem| vec![problem])?;
        let tag = locale.tag.to_string();
        let own = Listed {
            id: tag.clone(),
            ..Listed::default()
        };
        listed.push(
            own.with("role", role)
                .with("inherits", parents.join(", "))
                .with("messages", locale.messages().count())
                .with("meetings", meetings.len())
                .in_file(&std::path::Path::new(Catalog::FOLDER).join(tag)),
        );
    }
    Ok(listed)
}
