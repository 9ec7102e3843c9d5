//! What messages say without their placeables, to look at the words.

use super::lint::walk_texts;
use super::syntax::{Pattern, Tree};
use super::{Locale, Messages};
use crate::diagnostics::Location;

/// The words of a message.
#[derive(Clone, Debug)]
pub struct Text {
    /// The message, with its attribute: `photo-handshake.alt`.
    pub id: String,
    /// The name of the message or of the attribute.
    pub location: Location,
    /// The text of all variants; a space for each placeable.
    pub text: String,
    /// How many words are together at the most, with no placeable between.
    pub longest: usize,
}

impl Locale {
    /// The texts of its shared files.
    pub fn texts(&self) -> Vec<Text> {
        let shared = self.shared.iter();
        shared.flat_map(|own| of_tree(&own.tree)).collect()
    }
}

impl Messages {
    /// The texts of the record's own file in this language, without its parents'.
    pub fn texts_of_record(&self) -> Vec<Text> {
        self.own_tree().map_or_else(Vec::new, |tree| of_tree(tree))
    }
}

fn of_tree(tree: &Tree) -> Vec<Text> {
    let mut texts = Vec::new();
    for entry in tree.entries.iter().filter(|entry| !entry.is_term) {
        let id = &entry.id;
        let mut add = |name: String, range, pattern: &Pattern| {
            let (text, longest) = words(tree, pattern);
            texts.push(Text {
                id: name,
                location: tree.location(range),
                text,
                longest,
            });
        };
        if let Some(value) = &entry.value {
            add(id.text.clone(), &id.range, value);
        }
        for (name, pattern) in &entry.attributes {
            add(format!("{}.{}", id.text, name.text), &name.range, pattern);
        }
    }
    texts
}

fn words(tree: &Tree, pattern: &Pattern) -> (String, usize) {
    let mut text = String::new();
    let mut longest = 0;
    walk_texts(pattern, &mut |range| {
        let part = &tree.file.text()[range.clone()];
        longest = longest.max(part.split_whitespace().count());
        text.push_str(part);
        text.push(' ');
    });
    (text, longest)
}
