//! What several languages say in each place of the document.

use unic_langid::LanguageIdentifier;

use super::Edition;
use crate::compose::{BodyItem, Briefing, Picture, Row, RowKind, Sentence, is_in};
use crate::diagnostics::Diagnostic;
use crate::record::{Item, Record, Statement};
use crate::rules::Rule;

/// What each language says in one place, in the order of the edition; none where the record
/// leaves it out of the language, or the language has no use for it.
pub type Across<'a> = Vec<Option<&'a Sentence>>;

/// A document of several languages side by side, place by place.
#[derive(Debug)]
pub struct Aligned<'a> {
    /// What a reader must know first.
    pub notices: Vec<Across<'a>>,
    /// The facts at a glance.
    pub glance: Vec<AlignedRow<'a>>,
    /// Photographs.
    pub photos: Vec<AlignedPicture<'a>>,
    /// The first paragraph.
    pub lead: Vec<Across<'a>>,
    /// Paragraphs after the lead; none of them is empty.
    pub notes: Vec<Vec<Across<'a>>>,
    /// The items.
    pub items: Vec<AlignedItem<'a>>,
    /// The heading of the documents that were signed or issued.
    pub documents_heading: Option<Across<'a>>,
    /// Their titles, and where they are.
    pub documents: Vec<(Across<'a>, Option<&'a str>)>,
    /// Links at the end: their words, and where they lead.
    pub links: Vec<(Across<'a>, &'a str)>,
    /// Which texts are authentic.
    pub authenticity: Option<Across<'a>>,
}

/// A row of the facts at a glance.
#[derive(Debug)]
pub struct AlignedRow<'a> {
    /// What it is about.
    pub kind: RowKind,
    /// The word above it.
    pub label: Across<'a>,
    /// What it says.
    pub lines: Vec<Across<'a>>,
    /// Who took part: names, and offices where they have one.
    pub people: Vec<(Across<'a>, Option<Across<'a>>)>,
}

/// A photograph with the words of each language.
#[derive(Debug)]
pub struct AlignedPicture<'a> {
    /// Its path from the project's folder; none where it is only announced.
    pub path: Option<&'a str>,
    /// The captions.
    pub caption: Across<'a>,
    /// What it shows, for those who do not see it.
    pub alt: Across<'a>,
    /// Who took it; a language may leave that out.
    pub credit: Across<'a>,
}

/// An item that at least one language has.
#[derive(Debug)]
pub struct AlignedItem<'a> {
    /// Its heading.
    pub heading: Option<Across<'a>>,
    /// Its sentences.
    pub sentences: Vec<Across<'a>>,
    /// Items below it.
    pub items: Vec<AlignedItem<'a>>,
    /// Whether it has a number.
    pub numbered: bool,
}

impl AlignedItem<'_> {
    /// Whether a language has anything of it.
    pub fn is_in(&self, language: usize) -> bool {
        let rows = self.heading.iter().chain(&self.sentences);
        rows.into_iter().any(|row| row[language].is_some())
            || self.items.iter().any(|item| item.is_in(language))
    }
}

impl Edition {
    /// A field that every language has.
    pub fn across<'a>(&'a self, field: impl Fn(&'a Briefing) -> &'a Sentence) -> Across<'a> {
        self.briefings()
            .map(|briefing| Some(field(briefing)))
            .collect()
    }

    /// What the languages calls themselves.
    pub fn names(&self) -> Across<'_> {
        self.parts.iter().map(|part| Some(&part.name)).collect()
    }

    /// What the languages say, place by place. The statements are those of the record: each is
    /// looked for in the languages that the record does not leave it out of.
    ///
    /// # Errors
    /// A language that has not what the record asks for, or more. The briefings are then not
    /// those of this record.
    pub fn aligned<'a>(&'a self, record: &Record) -> Result<Aligned<'a>, Diagnostic> {
        let briefings: Vec<&Briefing> = self.briefings().collect();
        let aligned = Aligner {
            briefings: &briefings,
        }
        .aligned(record);
        aligned.map_err(|different| {
            let message = format!(
                "{}: the languages of the edition differ in {}, which comes from the record",
                self.tags(", "),
                different.0
            );
            Diagnostic::new(Rule::Engine, message)
                .in_file(record.file.path())
                .help("make documents of single languages, and report this as a bug of chancery")
        })
    }
}

/// In what the languages differ.
struct Different(&'static str);

struct Aligner<'e, 'a> {
    briefings: &'e [&'a Briefing],
}

impl<'a> Aligner<'_, 'a> {
    fn aligned(&self, record: &Record) -> Result<Aligned<'a>, Different> {
        let mut notes = Vec::new();
        for (index, note) in record.notes.iter().enumerate() {
            let of_language = self.of_all(|briefing| briefing.notes.get(index), "the notes")?;
            let sentences = of_language.iter().map(|it| it.as_slice()).collect();
            notes.push(self.statements(note, sentences)?);
        }
        notes.retain(|note| !note.is_empty());
        let items = self
            .briefings
            .iter()
            .map(|it| it.items.as_slice())
            .collect();
        Ok(Aligned {
            notices: self.notices(),
            glance: self.glance()?,
            photos: self.photos()?,
            lead: self.rows(|briefing| briefing.lead.iter().collect(), "the lead")?,
            notes,
            items: self.items(&record.body, items)?,
            documents_heading: self.optional(
                |briefing| Some(&briefing.documents.as_ref()?.heading),
                "the documents",
            )?,
            documents: self.documents()?,
            links: self.links()?,
            authenticity: self.optional(
                |briefing| briefing.authenticity.as_ref(),
                "the note on authentic texts",
            )?,
        })
    }

    /// Something that every language must have.
    fn of_all<T>(
        &self,
        of: impl Fn(&'a Briefing) -> Option<T>,
        what: &'static str,
    ) -> Result<Vec<T>, Different> {
        let all: Option<Vec<T>> = self.briefings.iter().map(|briefing| of(briefing)).collect();
        all.ok_or(Different(what))
    }

    /// Something that every language has, or none.
    fn optional(
        &self,
        of: impl Fn(&'a Briefing) -> Option<&'a Sentence>,
        what: &'static str,
    ) -> Result<Option<Across<'a>>, Different> {
        let across: Across = self.briefings.iter().map(|briefing| of(briefing)).collect();
        match across.iter().flatten().count() {
            0 => Ok(None),
            count if count == across.len() => Ok(Some(across)),
            _ => Err(Different(what)),
        }
    }

    /// As many sentences in every language, put together one by one.
    fn rows(
        &self,
        of: impl Fn(&'a Briefing) -> Vec<&'a Sentence>,
        what: &'static str,
    ) -> Result<Vec<Across<'a>>, Different> {
        across(self.briefings.iter().map(|briefing| of(briefing)), what)
    }

    /// Notices by the message that they come from: one that parts are not translated is in the
    /// languages that it is true of.
    fn notices(&self) -> Vec<Across<'a>> {
        let mut messages: Vec<&str> = Vec::new();
        for notice in self.briefings.iter().flat_map(|briefing| &briefing.notices) {
            if !messages.contains(&notice.origin.message.as_str()) {
                messages.push(&notice.origin.message);
            }
        }
        let row = |message: &str| {
            let of = |briefing: &&'a Briefing| {
                let mut notices = briefing.notices.iter();
                notices.find(|notice| notice.origin.message == message)
            };
            self.briefings.iter().map(of).collect()
        };
        messages.into_iter().map(row).collect()
    }

    fn glance(&self) -> Result<Vec<AlignedRow<'a>>, Different> {
        const WHAT: &str = "the facts at a glance";
        let rows = self.briefings.iter().map(|it| it.glance.iter().collect());
        let rows = zipped(rows);
        let row = |rows: Vec<&'a Row>| {
            let kind = rows.first().ok_or(Different(WHAT))?.kind;
            if rows.iter().any(|row| row.kind != kind) {
                return Err(Different(WHAT));
            }
            let lines = rows.iter().map(|row| row.lines.iter().collect());
            let people = rows.iter().map(|row| row.people.iter().collect());
            let people = zipped(people).ok_or(Different(WHAT))?;
            let people = people.into_iter().map(|person| {
                let names = person.iter().map(|it| Some(&it.name)).collect();
                let offices: Across = person.iter().map(|it| it.office.as_ref()).collect();
                let has_office = offices.iter().any(Option::is_some);
                (names, has_office.then_some(offices))
            });
            Ok(AlignedRow {
                kind,
                label: rows.iter().map(|row| Some(&row.label)).collect(),
                lines: across(lines, WHAT)?,
                people: people.collect(),
            })
        };
        rows.ok_or(Different(WHAT))?.into_iter().map(row).collect()
    }

    fn photos(&self) -> Result<Vec<AlignedPicture<'a>>, Different> {
        const WHAT: &str = "the photographs";
        let photos = self.briefings.iter().map(|it| it.photos.iter().collect());
        let photos = zipped(photos).ok_or(Different(WHAT))?;
        let photo = |photos: Vec<&'a Picture>| {
            let path = photos.first().ok_or(Different(WHAT))?.path.as_deref();
            if photos.iter().any(|photo| photo.path.as_deref() != path) {
                return Err(Different(WHAT));
            }
            Ok(AlignedPicture {
                path,
                caption: photos.iter().map(|photo| Some(&photo.caption)).collect(),
                alt: photos.iter().map(|photo| Some(&photo.alt)).collect(),
                credit: photos.iter().map(|photo| photo.credit.as_ref()).collect(),
            })
        };
        photos.into_iter().map(photo).collect()
    }

    fn documents(&self) -> Result<Vec<(Across<'a>, Option<&'a str>)>, Different> {
        let entries = |briefing: &'a Briefing| -> Vec<(&'a Sentence, Option<&'a str>)> {
            let entries = briefing.documents.iter().flat_map(|it| &it.entries);
            entries
                .map(|(title, url)| (title, url.as_deref()))
                .collect()
        };
        self.with_address(entries, "the documents")
    }

    fn links(&self) -> Result<Vec<(Across<'a>, &'a str)>, Different> {
        let links = |briefing: &'a Briefing| -> Vec<(&'a Sentence, &'a str)> {
            let links = briefing.links.iter();
            links.map(|link| (&link.label, link.url.as_str())).collect()
        };
        self.with_address(links, "the links")
    }

    /// Sentences with an address that is the same in every language.
    fn with_address<T: Copy + PartialEq>(
        &self,
        of: impl Fn(&'a Briefing) -> Vec<(&'a Sentence, T)>,
        what: &'static str,
    ) -> Result<Vec<(Across<'a>, T)>, Different> {
        let all = self.briefings.iter().map(|briefing| of(briefing));
        let rows = zipped(all).ok_or(Different(what))?.into_iter();
        rows.map(|row| {
            let (_, address) = *row.first().ok_or(Different(what))?;
            let is_same = row.iter().all(|(_, other)| *other == address);
            let across = row.iter().map(|(sentence, _)| Some(*sentence)).collect();
            is_same.then_some((across, address)).ok_or(Different(what))
        })
        .collect()
    }

    /// One level of items: those of the record, and what each language has of them.
    fn items(
        &self,
        items: &[Item],
        of_language: Vec<&'a [BodyItem]>,
    ) -> Result<Vec<AlignedItem<'a>>, Different> {
        const WHAT: &str = "the items";
        let mut rest: Vec<_> = of_language.into_iter().map(<[BodyItem]>::iter).collect();
        let mut aligned = Vec::new();
        for item in items {
            let mut own: Vec<Option<&BodyItem>> = Vec::new();
            for (briefing, rest) in self.briefings.iter().zip(&mut rest) {
                own.push(match has(item, &briefing.locale) {
                    true => Some(rest.next().ok_or(Different(WHAT))?),
                    false => None,
                });
            }
            if own.iter().all(Option::is_none) {
                continue;
            }
            let heading = match &item.heading {
                None => None,
                Some(heading) => {
                    let headings = own.iter().map(|own| match own {
                        Some(own) => own.heading.as_slice(),
                        None => &[],
                    });
                    self.statements(std::slice::from_ref(heading), headings.collect())?
                        .pop()
                }
            };
            let sentences = own
                .iter()
                .map(|own| own.map_or(&[][..], |own| own.sentences.as_slice()));
            let below = own
                .iter()
                .map(|own| own.map_or(&[][..], |own| own.items.as_slice()));
            aligned.push(AlignedItem {
                heading,
                sentences: self.statements(&item.statements, sentences.collect())?,
                items: self.items(&item.items, below.collect())?,
                numbered: item.numbered,
            });
        }
        match rest.into_iter().all(|mut rest| rest.next().is_none()) {
            true => Ok(aligned),
            false => Err(Different(WHAT)),
        }
    }

    /// The statements of a paragraph of the record, and what each language says of them. What no
    /// language says is left out.
    fn statements(
        &self,
        statements: &[Statement],
        of_language: Vec<&'a [Sentence]>,
    ) -> Result<Vec<Across<'a>>, Different> {
        const WHAT: &str = "the statements";
        let mut rest: Vec<_> = of_language.into_iter().map(<[Sentence]>::iter).collect();
        let mut rows = Vec::new();
        for statement in statements {
            let mut row = Across::new();
            for (briefing, rest) in self.briefings.iter().zip(&mut rest) {
                row.push(match is_in(statement, &briefing.locale) {
                    true => {
                        let sentence = rest.next().ok_or(Different(WHAT))?;
                        let is_same = sentence.origin.message == statement.message.as_str();
                        Some(is_same.then_some(sentence).ok_or(Different(WHAT))?)
                    }
                    false => None,
                });
            }
            if row.iter().any(Option::is_some) {
                rows.push(row);
            }
        }
        match rest.into_iter().all(|mut rest| rest.next().is_none()) {
            true => Ok(rows),
            false => Err(Different(WHAT)),
        }
    }
}

/// Whether a language has anything of an item.
fn has(item: &Item, language: &LanguageIdentifier) -> bool {
    let mut statements = item.heading.iter().chain(&item.statements);
    statements.any(|statement| is_in(statement, language))
        || item.items.iter().any(|item| has(item, language))
}

/// Lists of equal length, as a list of what is in the same place of each.
fn zipped<T: Copy>(lists: impl Iterator<Item = Vec<T>>) -> Option<Vec<Vec<T>>> {
    let lists: Vec<Vec<T>> = lists.collect();
    let length = lists.first().map_or(0, Vec::len);
    if lists.iter().any(|list| list.len() != length) {
        return None;
    }
    let row = |index: usize| lists.iter().map(|list| list[index]).collect();
    Some((0..length).map(row).collect())
}

/// The same of sentences.
fn across<'a>(
    lists: impl Iterator<Item = Vec<&'a Sentence>>,
    what: &'static str,
) -> Result<Vec<Across<'a>>, Different> {
    let rows = zipped(lists).ok_or(Different(what))?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|row| row.into_iter().map(Some).collect())
        .collect())
}
