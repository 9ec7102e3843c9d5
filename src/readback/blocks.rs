//! The texts of a page that are read in one go: paragraphs, headings, labels, captions.

use std::rc::Rc;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use super::content::{Cluster, Hidden};
use super::normal;
use super::tags::{Element, Part, Tagged};
use crate::catalog::Direction;

/// Where a line ends: a space may have been there.
pub const BREAK: char = '\n';

/// Elements within a line of text (ISO 32000-1, 14.8.4.4, and those of PDF 2.0).
const INLINE: [&str; 16] = [
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "Em",
    "Strong",
    "Sub",
];

/// A character in its normal form.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The character; [`BREAK`] at the end of a line.
    pub c: char,
    /// The language that it is in, as the tags say.
    pub language: Option<Rc<str>>,
    /// Whether it begins a piece: it may be apart from what comes before without a space.
    pub begins: bool,
}

/// An element around a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The number of its object.
    pub number: u32,
    /// What it is.
    pub role: String,
    /// What the document calls it.
    pub name: String,
}

impl Step {
    fn of(element: &Element) -> Self {
        Self {
            number: element.number,
            role: element.role.clone(),
            name: element.name.clone(),
        }
    }
}

/// A text that is read in one go.
#[derive(Clone, Debug)]
pub struct Block {
    /// The elements around it, from the outermost, and its own.
    pub path: Vec<Step>,
    /// Its text.
    pub letters: Vec<Letter>,
    /// What of it cannot be seen, and why.
    pub hidden: Option<(Hidden, String)>,
    /// Whether a font does not say what one of its glyphs stands for.
    pub is_unmapped: bool,
}

impl Block {
    /// What its own element is.
    pub fn role(&self) -> &str {
        self.path.last().map_or("", |step| &step.role)
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        let mut steps = self.path.iter();
        steps.any(|step| is_heading(&step.role) || step.name == "Title")
    }

    /// Whether it is the label of a list item, or in it.
    pub fn is_label(&self) -> bool {
        self.path.iter().any(|step| step.role == "Lbl")
    }

    /// The list items around it, from the outermost.
    pub fn list_items(&self) -> impl DoubleEndedIterator<Item = u32> {
        let items = self.path.iter().filter(|step| step.role == "LI");
        items.map(|step| step.number)
    }

    /// Its text as one line.
    pub fn text(&self) -> String {
        let characters = self.letters.iter().map(|letter| match letter.c {
            BREAK => ' ',
            c => c,
        });
        characters.collect()
    }
}

/// The blocks of a document in reading order.
pub fn blocks(tagged: &Tagged) -> Vec<Block> {
    let mut collector = Collector::default();
    let language = tagged.language.as_deref().map(Rc::from);
    for element in &tagged.elements {
        collector.element(element, language.as_ref());
    }
    collector.blocks
}

/// Whether an element is within a line of the one around it. Typst tags what is in a box as a
/// paragraph, within the paragraph that the box is in.
fn is_inline(inner: &Element, outer: &Element) -> bool {
    let is_box = inner.role == "P" && (outer.role == "P" || is_heading(&outer.role));
    is_box || INLINE.contains(&inner.role.as_str())
}

/// `H`, or `H` and its level.
pub fn is_heading(role: &str) -> bool {
    role.strip_prefix('H')
        .is_some_and(|level| level.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A cluster, and the language that it is in.
type Read = (Cluster, Option<Rc<str>>);

#[derive(Default)]
struct Collector {
    path: Vec<Step>,
    blocks: Vec<Block>,
}

impl Collector {
    fn element(&mut self, element: &Element, language: Option<&Rc<str>>) {
        let own_language = element.language.as_deref().map(Rc::from);
        let language = own_language.as_ref().or(language);
        self.path.push(Step::of(element));
        let mut own = Vec::new();
        if element.actual.is_some() {
            own.extend(clusters(element, language));
        } else {
            let mut list_item = None;
            for part in &element.parts {
                match part {
                    Part::Element(inner) if !is_inline(inner, element) => {
                        self.finish(&mut own);
                        // A list right in a list belongs to the item before it.
                        let above = list_item.clone().filter(|_| inner.role == "L");
                        let depth = self.path.len();
                        self.path.extend(above);
                        self.element(inner, language);
                        self.path.truncate(depth);
                        if inner.role == "LI" {
                            list_item = Some(Step::of(inner));
                        }
                    }
                    part => own.extend(part_clusters(part, language)),
                }
            }
        }
        self.finish(&mut own);
        self.path.pop();
    }

    fn finish(&mut self, own: &mut Vec<Read>) {
        if !own.is_empty() {
            self.blocks
                .push(block(self.path.clone(), std::mem::take(own)));
        }
    }
}

fn part_clusters(part: &Part, language: Option<&Rc<str>>) -> Vec<Read> {
    match part {
        Part::Element(element) => {
            let own = element.language.as_deref().map(Rc::from);
            clusters(element, own.as_ref().or(language))
        }
        Part::Content(content) => {
            let clusters = content.clusters.iter();
            clusters
                .map(|cluster| {
                    let language = cluster.language.as_ref().or(language);
                    (cluster.clone(), language.cloned())
                })
                .collect()
        }
    }
}

/// What is drawn in an element, or the text in its place (14.9.4).
fn clusters(element: &Element, language: Option<&Rc<str>>) -> Vec<Read> {
    let parts = element.parts.iter();
    let mut clusters: Vec<_> = parts
        .flat_map(|part| part_clusters(part, language))
        .collect();
    if let (Some(actual), Some((first, _))) = (&element.actual, clusters.first_mut()) {
        first.text.clone_from(actual);
        first.is_unmapped = false;
        clusters.truncate(1);
    }
    clusters
}

fn block(path: Vec<Step>, read: Vec<Read>) -> Block {
    let is_unmapped = read.iter().any(|(cluster, _)| cluster.is_unmapped);
    let unseen = read.iter().find_map(|(cluster, _)| cluster.hidden);
    let hidden = unseen.map(|why| {
        let unseen = read.iter().filter(|(cluster, _)| cluster.hidden.is_some());
        (
            why,
            unseen.map(|(cluster, _)| cluster.text.as_str()).collect(),
        )
    });
    let mut letters = Letters::default();
    let mut last: Option<&Cluster> = None;
    let pieces: Vec<Piece> = read
        .chunk_by(|(one, _), (other, _)| one.piece == other.piece)
        .map(Piece::new)
        .collect();
    for piece in in_logical_order(&pieces) {
        let (first, _) = &piece.read[0];
        if last.is_some_and(|last| !is_on_line(first, last)) {
            letters.push(BREAK, None, true);
        }
        last = Some(first);
        let mut begins = true;
        let mut add = |(cluster, language): &Read| {
            for c in cluster.text.chars() {
                normal::push(c, |c| {
                    letters.push(c, language.clone(), begins);
                    begins = false;
                });
            }
        };
        // The characters of a piece come as they are drawn, from the left.
        match piece.direction {
            Some(Direction::RightToLeft) => piece.read.iter().rev().for_each(&mut add),
            _ => piece.read.iter().for_each(&mut add),
        }
    }
    Block {
        path,
        letters: letters.finish(),
        hidden,
        is_unmapped,
    }
}

/// Whether two clusters are on one line. What is raised or small, such as the letters of an
/// ordinal, is on the line of what is beside it.
fn is_on_line(one: &Cluster, other: &Cluster) -> bool {
    one.page == other.page && (one.y - other.y).abs() < 0.6 * one.size.max(other.size)
}

/// Characters of one direction and one font.
struct Piece<'a> {
    read: &'a [Read],
    /// None for signs alone.
    direction: Option<Direction>,
}

impl<'a> Piece<'a> {
    fn new(read: &'a [Read]) -> Self {
        let direction = if read.iter().any(|(cluster, _)| cluster.is_reversed) {
            Some(Direction::RightToLeft)
        } else {
            let mut strong = read.iter().flat_map(|(cluster, _)| cluster.text.chars());
            strong.find_map(direction_of)
        };
        Self { read, direction }
    }

    fn is_left_to_right(&self) -> bool {
        self.direction == Some(Direction::LeftToRight)
    }

    fn x(&self) -> f64 {
        self.read[0].0.x
    }
}

/// The direction in which a letter or digit is written.
fn direction_of(c: char) -> Option<Direction> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::RightToLeft),
        BidiClass::LeftToRight | BidiClass::EuropeanNumber | BidiClass::ArabicNumber => {
            Some(Direction::LeftToRight)
        }
        _ => None,
    }
}

/// The pieces of a text in the order in which they are meant. Typst draws the runs of a line in
/// that order; but a run from right to left that it takes apart, because a letter is higher than
/// its neighbours, it draws from the left. Where several such pieces follow each other, what is
/// further right comes first.
fn in_logical_order<'a, 'b>(pieces: &'b [Piece<'a>]) -> Vec<&'b Piece<'a>> {
    let are_on_line = |one: &Piece, other: &Piece| is_on_line(&one.read[0].0, &other.read[0].0);
    let mut ordered = Vec::with_capacity(pieces.len());
    for line in pieces.chunk_by(are_on_line) {
        let line: Vec<&Piece> = line
            .iter()
            .filter(|piece| !is_end_of_line(piece, line))
            .collect();
        for run in line.chunk_by(|one, other| !one.is_left_to_right() && !other.is_left_to_right())
        {
            let mut run = run.to_vec();
            if run
                .iter()
                .any(|piece| piece.direction == Some(Direction::RightToLeft))
            {
                run.sort_by(|one, other| other.x().total_cmp(&one.x()));
            }
            ordered.extend(run);
        }
    }
    ordered
}

/// Whether a piece is the blank at the end of a line: in a line of two directions it may be drawn
/// before other pieces, and has no width.
fn is_end_of_line(piece: &Piece, line: &[Piece]) -> bool {
    let mut clusters = piece.read.iter().map(|(cluster, _)| cluster);
    clusters.all(|cluster| cluster.text.chars().all(char::is_whitespace))
        && line
            .iter()
            .any(|other| !std::ptr::eq(piece, other) && (piece.x() - other.x()).abs() < 0.05)
}

/// Letters as they are put together: one space between words, none at the ends of lines.
#[derive(Default)]
struct Letters(Vec<Letter>);

impl Letters {
    fn push(&mut self, c: char, language: Option<Rc<str>>, begins: bool) {
        let last = self.0.last().map(|letter| letter.c);
        match (c, last) {
            (' ' | BREAK, None) | (' ' | BREAK, Some(BREAK)) | (' ', Some(' ')) => return,
            (BREAK, Some(' ')) => drop(self.0.pop()),
            // Spanish, Portuguese and others repeat the hyphen of a compound in the next line.
            ('-', Some(BREAK)) if self.before_break() == Some('-') => return,
            _ => {}
        }
        self.0.push(Letter {
            c,
            language,
            begins,
        });
    }

    fn before_break(&self) -> Option<char> {
        let before = self.0.len().checked_sub(2)?;
        self.0.get(before).map(|letter| letter.c)
    }

    fn finish(mut self) -> Vec<Letter> {
        while self
            .0
            .last()
            .is_some_and(|letter| matches!(letter.c, ' ' | BREAK))
        {
            self.0.pop();
        }
        normal::order_marks(&mut self.0, |letter| letter.c);
        self.0
    }
}
