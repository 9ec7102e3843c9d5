//! The tree of tags (ISO 32000-1, 14.7), with the glyphs in it.

use std::collections::HashMap;

use pdf_extract::{Dictionary, Document, Object, ObjectId};

use super::Glyph;

/// An element of the structure.
#[derive(Clone, Debug)]
pub struct Element {
    /// `P`, `H1`, `LI` …
    pub kind: String,
    /// The language that it names, if it does.
    pub language: Option<String>,
    pub parts: Vec<Part>,
}

/// What is in an element, in reading order.
#[derive(Clone, Debug)]
pub enum Part {
    Element(Element),
    Glyphs(Vec<Glyph>),
}

/// A paragraph, heading, label or the like: text that is read in one go.
#[derive(Clone, Debug)]
pub struct Block {
    /// The kinds of the elements around it, from the outermost, and its own.
    pub path: Vec<String>,
    /// The language that the innermost of them names; none where it is that of the document.
    pub language: Option<String>,
    pub glyphs: Vec<Glyph>,
}

impl Block {
    pub fn kind(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    pub fn within(&self, kind: &str) -> bool {
        self.path.iter().any(|it| it == kind)
    }

    pub fn text(&self) -> String {
        super::text(&self.glyphs)
    }

    pub fn lines(&self) -> Vec<Vec<Glyph>> {
        super::lines(&self.glyphs)
    }
}

/// Elements within a line of text.
const INLINE: [&str; 7] = ["Span", "Em", "Strong", "Link", "Ruby", "Quote", "Code"];

impl Element {
    pub fn read(document: &Document, pages: &[ObjectId], glyphs: &[Glyph]) -> Self {
        let mut contents: HashMap<(usize, i64), Vec<Glyph>> = HashMap::new();
        for glyph in glyphs {
            if let Some(content) = glyph.content {
                let glyphs = contents.entry((glyph.page, content)).or_default();
                glyphs.push(glyph.clone());
            }
        }
        let catalog = document.catalog().expect("a catalogue");
        let root = catalog.get(b"StructTreeRoot").expect("a tree of tags");
        let mut tree = Tree {
            document,
            pages,
            contents,
        };
        let root = tree.element(tree.dictionary(root), 0);
        let mut children = root.parts.into_iter();
        match (children.next(), children.next()) {
            (Some(Part::Element(document)), None) => document,
            other => panic!("not one element at the root: {other:?}"),
        }
    }

    /// The elements right below this one.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Glyphs(_) => None,
        })
    }

    /// This element and all below it, in reading order.
    pub fn all(&self) -> Vec<&Self> {
        let below = self.children().flat_map(Self::all);
        std::iter::once(self).chain(below).collect()
    }

    /// Those of a kind below this one.
    pub fn of_kind(&self, kind: &str) -> Vec<&Self> {
        self.all()
            .into_iter()
            .filter(|it| it.kind == kind)
            .collect()
    }

    /// The list right after the title: the facts at a glance.
    pub fn glance(&self) -> Option<&Self> {
        let after_title = |(before, list): &(&Self, &Self)| before.kind == "H1" && list.kind == "L";
        let found = self
            .children()
            .zip(self.children().skip(1))
            .find(after_title);
        found.map(|(_, list)| list)
    }

    /// This element, which has the title right below it, without the facts at a glance.
    pub fn without_glance(&self) -> Self {
        assert!(
            self.glance().is_some(),
            "no facts at a glance after the title"
        );
        let mut rest = self.clone();
        let is_list = |part: &Part| matches!(part, Part::Element(element) if element.kind == "L");
        let first = rest.parts.iter().position(is_list).expect("a list");
        rest.parts.remove(first);
        rest
    }

    /// What it is made of, an element a line, for messages.
    pub fn outline(&self) -> String {
        let own: String = self
            .parts
            .iter()
            .map(|part| match part {
                Part::Element(element) => element.outline().replace('\n', "\n  "),
                Part::Glyphs(glyphs) => format!("\n  {:?}", super::text(glyphs)),
            })
            .collect();
        format!("\n{}{own}", self.kind)
    }

    /// Everything in it, in reading order.
    pub fn glyphs(&self) -> Vec<Glyph> {
        let glyphs = self.parts.iter().flat_map(|part| match part {
            Part::Element(element) => element.glyphs(),
            Part::Glyphs(glyphs) => glyphs.clone(),
        });
        glyphs.collect()
    }

    pub fn text(&self) -> String {
        super::text(&self.glyphs())
    }

    /// The texts below it that are read in one go, in reading order.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.collect(&mut Vec::new(), None, &mut blocks);
        blocks
    }

    fn collect(&self, path: &mut Vec<String>, around: Option<&str>, blocks: &mut Vec<Block>) {
        let language = self.language.as_deref().or(around);
        path.push(self.kind.clone());
        let mut own: Vec<Glyph> = Vec::new();
        for part in &self.parts {
            match part {
                Part::Glyphs(glyphs) => own.extend(glyphs.iter().cloned()),
                Part::Element(element) if INLINE.contains(&element.kind.as_str()) => {
                    own.extend(element.glyphs());
                }
                Part::Element(element) => {
                    push(path, language, &mut own, blocks);
                    element.collect(path, language, blocks);
                }
            }
        }
        push(path, language, &mut own, blocks);
        path.pop();
    }
}

fn push(path: &[String], language: Option<&str>, glyphs: &mut Vec<Glyph>, blocks: &mut Vec<Block>) {
    if !glyphs.is_empty() {
        blocks.push(Block {
            path: path.to_vec(),
            language: language.map(str::to_owned),
            glyphs: std::mem::take(glyphs),
        });
    }
}

struct Tree<'a> {
    document: &'a Document,
    pages: &'a [ObjectId],
    contents: HashMap<(usize, i64), Vec<Glyph>>,
}

impl<'a> Tree<'a> {
    fn dictionary(&self, object: &'a Object) -> &'a Dictionary {
        let (_, object) = self.document.dereference(object).expect("an object");
        object.as_dict().expect("a dictionary")
    }

    /// `page` is that of the element around it, from 1.
    fn element(&mut self, dictionary: &'a Dictionary, page: usize) -> Element {
        let page = self.page(dictionary).unwrap_or(page);
        let kind = dictionary
            .get(b"S")
            .and_then(Object::as_name)
            .unwrap_or(b"");
        let mut parts = Vec::new();
        if let Ok(children) = dictionary.get(b"K") {
            let (_, children) = self.document.dereference(children).expect("children");
            let children = match children {
                Object::Array(children) => children.as_slice(),
                child => std::slice::from_ref(child),
            };
            for child in children {
                self.part(child, page, &mut parts);
            }
        }
        Element {
            kind: String::from_utf8_lossy(kind).into_owned(),
            language: crate::tagged::text_of(dictionary, b"Lang"),
            parts,
        }
    }

    fn part(&mut self, child: &'a Object, page: usize, parts: &mut Vec<Part>) {
        let (_, child) = self.document.dereference(child).expect("a child");
        if let Ok(content) = child.as_i64() {
            parts.push(Part::Glyphs(self.take(page, content)));
            return;
        }
        let child = child.as_dict().expect("an element");
        match child.get(b"Type").and_then(Object::as_name) {
            Ok(b"MCR") => {
                let page = self.page(child).unwrap_or(page);
                let content = child
                    .get(b"MCID")
                    .and_then(Object::as_i64)
                    .expect("a number");
                parts.push(Part::Glyphs(self.take(page, content)));
            }
            // An annotation: the place of a link.
            Ok(b"OBJR") => {}
            _ => parts.push(Part::Element(self.element(child, page))),
        }
    }

    fn page(&self, dictionary: &Dictionary) -> Option<usize> {
        let page = dictionary.get(b"Pg").and_then(Object::as_reference).ok()?;
        self.pages
            .iter()
            .position(|id| *id == page)
            .map(|index| index + 1)
    }

    /// Content without text, such as a picture, has no glyphs.
    fn take(&mut self, page: usize, content: i64) -> Vec<Glyph> {
        self.contents.remove(&(page, content)).unwrap_or_default()
    }
}
