//! What is known of a language once all of its documents were looked at.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::collect::{Collector, Known, Shared};
use super::counts::Standing;
use super::{Counts, Document, Language, Open, OpenState};
use crate::catalog::{Catalog, Direction};
use crate::check::translation;
use crate::review::{Key, State};

impl Collector<'_> {
    /// The language with its documents, and with the messages of all of them.
    pub(super) fn language(
        &self,
        shared: &Shared,
        mut known: BTreeMap<Key, Known>,
        mut documents: Vec<Document>,
    ) -> Language {
        let locale = shared.locale;
        if self.loaded.is_whole && shared.is_readable {
            self.add_shared(shared, &mut known);
        }
        let mut counts = Counts::default();
        let mut open = Vec::new();
        for (key, known) in known {
            counts.add(known.standing, known.words);
            let state = match known.standing {
                Standing::Missing => OpenState::Missing,
                Standing::Translated(State::Outdated) => OpenState::Outdated,
                Standing::Translated(State::Unreviewed) => OpenState::Unreviewed,
                Standing::Translated(State::Reviewed) | Standing::Source => continue,
            };
            open.push(Open {
                message: key.to_string(),
                state,
                file: known.file,
                line: known.line,
                words: known.words,
                documents: known.documents,
                change: known.change,
            });
        }
        // Stable: those of as many documents stay in the order of their names.
        open.sort_by_key(|open| (open.state, Reverse(open.documents)));
        documents.sort_by(|one, other| one.record.cmp(&other.record));
        Language {
            tag: locale.tag.to_string(),
            direction: match locale.formatters.direction() {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            },
            is_readable: shared.is_readable,
            counts,
            documents,
            open,
        }
    }

    /// The shared messages that no record has asked for yet.
    fn add_shared(&self, shared: &Shared, known: &mut BTreeMap<Key, Known>) {
        let translation = translation(self.loaded, shared.locale);
        let of_shared = |id: &String| Key {
            record: None,
            id: id.clone(),
        };
        for id in &translation.there {
            if let Some(own) = shared.known.get(id) {
                known.entry(of_shared(id)).or_insert_with(|| own.clone());
            }
        }
        for (file, ids) in &translation.missing {
            for id in ids {
                known.entry(of_shared(id)).or_insert_with(|| Known {
                    standing: Standing::Missing,
                    words: self.source_words.get(id).copied().unwrap_or(0),
                    file: format!("{}/{}/{file}", Catalog::FOLDER, shared.locale.tag),
                    line: None,
                    documents: 0,
                    change: None,
                });
            }
        }
    }
}
