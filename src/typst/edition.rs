//! An edition as Typst source: the briefings of its languages one after the other, or what they
//! say place by place.

use super::{Emitter, Settings, Source, indent, literal, page_number};
use crate::compose::{
    Across, Aligned, AlignedItem, AlignedPicture, AlignedRow, Edition, Part, RowKind,
};

/// The template that the source of an edition imports.
pub const EDITION_TEMPLATE: &str = "templates/edition.typ";

/// Writes the source of an edition in which the languages follow each other.
pub fn emit_bound(edition: &Edition, settings: Settings) -> Source {
    let mut emitter = Emitter::default();
    emitter.edition_head(edition, settings, "bound");
    for Part { briefing, .. } in &edition.parts {
        emitter.line("");
        emitter.line(format!("#let page-{} = arguments(", briefing.locale));
        emitter.briefing(briefing, settings);
        emitter.line(")");
    }
    emitter.line("");
    emitter.line("#bound(");
    emitter.line(format!("  main: {},", edition.main));
    for Part { briefing, name } in &edition.parts {
        emitter.comment(1, &name.origin);
        let page = format!("page-{}", briefing.locale);
        let expression = emitter.expression(name);
        emitter.push(
            &format!("  (name: {expression}, page: {page}),"),
            Some(&name.origin),
        );
    }
    emitter.line(")");
    emitter.into_source(EDITION_TEMPLATE)
}

/// Writes the source of an edition in which the languages are side by side.
pub fn emit_aligned(edition: &Edition, aligned: &Aligned, settings: Settings) -> Source {
    let mut emitter = Emitter::default();
    emitter.edition_head(edition, settings, "aligned");
    emitter.line("");
    emitter.line("#aligned(");
    emitter.line("  languages: (");
    for Part { briefing, .. } in &edition.parts {
        emitter.line("    (");
        emitter.language(briefing, 3);
        emitter.line(format!(
            "      page-number: (page, pages) => {},",
            page_number(&briefing.page_number)
        ));
        emitter.line("    ),");
    }
    emitter.line("  ),");
    emitter.line(format!("  main: {},", edition.main));
    emitter.document(edition.main(), settings);
    let title = &edition.main().title;
    emitter.push(
        &format!("  title: {},", literal(&title.plain())),
        Some(&title.origin),
    );
    if let Some(emblem) = settings.emblem {
        emitter.line(format!("  emblem: {},", literal(&format!("/{emblem}"))));
    }
    emitter.across("names: ", &edition.names(), 1);
    emitter.across("publisher: ", &edition.across(|it| &it.publisher), 1);
    emitter.across(
        "document-kind: ",
        &edition.across(|it| &it.document_kind),
        1,
    );
    emitter.across("running-head: ", &edition.across(|it| &it.running_head), 1);
    emitter.across("date-line: ", &edition.across(|it| &it.date_line), 1);
    emitter.across("record-label: ", &edition.across(|it| &it.record_label), 1);
    emitter.across("revision: ", &edition.across(|it| &it.revision), 1);
    emitter.across("titles: ", &edition.across(|it| &it.title), 1);
    emitter.aligned(aligned);
    emitter.line(")");
    emitter.into_source(EDITION_TEMPLATE)
}

impl Emitter<'_> {
    fn edition_head(&mut self, edition: &Edition, settings: Settings, own: &str) {
        let folders = edition
            .briefings()
            .map(|it| format!("locales/{}", it.locale));
        let folders = folders.collect::<Vec<_>>().join(", ");
        self.head_of(edition.main(), &edition.tags(", "), &folders, settings);
        self.import(EDITION_TEMPLATE, own);
    }

    /// What the languages say in one place, a line each.
    fn across(&mut self, name: &str, row: &Across, depth: usize) {
        self.line(format!("{}{name}(", indent(depth)));
        for sentence in row {
            match sentence {
                Some(sentence) => self.sentence(sentence, depth + 1),
                None => self.line(format!("{}none,", indent(depth + 1))),
            }
        }
        self.line(format!("{}),", indent(depth)));
    }

    /// A named array of rows; nothing where there is none.
    fn rows(&mut self, name: &str, rows: &[Across], depth: usize) {
        if rows.is_empty() {
            return;
        }
        self.line(format!("{}{name}: (", indent(depth)));
        for row in rows {
            self.across("", row, depth + 1);
        }
        self.line(format!("{}),", indent(depth)));
    }

    fn aligned(&mut self, aligned: &Aligned) {
        self.rows("notices", &aligned.notices, 1);
        if !aligned.glance.is_empty() {
            self.line("  glance: (");
            for row in &aligned.glance {
                self.aligned_row(row);
            }
            self.line("  ),");
        }
        if !aligned.photos.is_empty() {
            self.line("  photos: (");
            for photo in &aligned.photos {
                self.aligned_photo(photo);
            }
            self.line("  ),");
        }
        self.rows("lead", &aligned.lead, 1);
        if !aligned.notes.is_empty() {
            self.line("  notes: (");
            for note in &aligned.notes {
                self.line("    (");
                for row in note {
                    self.across("", row, 3);
                }
                self.line("    ),");
            }
            self.line("  ),");
        }
        self.line("  items: (");
        for item in &aligned.items {
            self.aligned_item(item, 2);
        }
        self.line("  ),");
        if let Some(heading) = &aligned.documents_heading {
            self.across("documents-heading: ", heading, 1);
        }
        let documents = aligned.documents.iter();
        self.with_addresses(
            "documents",
            "title",
            documents.map(|(row, url)| (row, *url)),
        );
        let links = aligned.links.iter();
        self.with_addresses("links", "label", links.map(|(row, url)| (row, Some(*url))));
        if let Some(authenticity) = &aligned.authenticity {
            self.across("authenticity: ", authenticity, 1);
        }
    }

    fn with_addresses<'r>(
        &mut self,
        name: &str,
        words: &str,
        rows: impl ExactSizeIterator<Item = (&'r Across<'r>, Option<&'r str>)>,
    ) {
        if rows.len() == 0 {
            return;
        }
        self.line(format!("  {name}: ("));
        for (row, url) in rows {
            self.line("    (");
            self.across(&format!("{words}: "), row, 3);
            let url = url.map_or("none".to_owned(), literal);
            self.line(format!("      link: {url},"));
            self.line("    ),");
        }
        self.line("  ),");
    }

    fn aligned_row(&mut self, row: &AlignedRow) {
        self.line("    (");
        self.line(format!("      kind: {},", literal(row.kind.as_str())));
        self.across("label: ", &row.label, 3);
        if row.kind == RowKind::Side {
            self.line("      people: (");
            for (name, office) in &row.people {
                self.line("        (");
                self.across("name: ", name, 5);
                match office {
                    Some(office) => self.across("office: ", office, 5),
                    None => self.line("          office: none,"),
                }
                self.line("        ),");
            }
            self.line("      ),");
        } else {
            self.line("      lines: (");
            for line in &row.lines {
                self.across("", line, 4);
            }
            self.line("      ),");
        }
        self.line("    ),");
    }

    fn aligned_photo(&mut self, photo: &AlignedPicture) {
        self.line("    (");
        let path = photo.path.map(|path| literal(&format!("/{path}")));
        self.line(format!(
            "      path: {},",
            path.unwrap_or("none".to_owned())
        ));
        self.across("caption: ", &photo.caption, 3);
        self.line("      alt: (");
        for alt in photo.alt.iter().flatten() {
            self.push(
                &format!("        {},", literal(&alt.plain())),
                Some(&alt.origin),
            );
        }
        self.line("      ),");
        self.across("credit: ", &photo.credit, 3);
        self.line("    ),");
    }

    fn aligned_item(&mut self, item: &AlignedItem, depth: usize) {
        let inside = indent(depth + 1);
        self.line(format!("{}item(", indent(depth)));
        if let Some(heading) = &item.heading {
            self.across("heading: ", heading, depth + 1);
        }
        if !item.numbered {
            self.line(format!("{inside}numbered: false,"));
        }
        for row in &item.sentences {
            self.across("", row, depth + 1);
        }
        if !item.items.is_empty() {
            self.line(format!("{inside}items: ("));
            for item in &item.items {
                self.aligned_item(item, depth + 2);
            }
            self.line(format!("{inside}),"));
        }
        self.line(format!("{}),", indent(depth)));
    }
}
