//! A PDF as a reader of PDFs sees it: every character with its place, its face and its colour, and
//! the tree of tags over them.
//!
//! This reads what Typst writes: fonts of two-byte codes, text matrices without rotation. Places are
//! in points from the lower left corner of the page.

mod structure;

use std::collections::HashMap;
use std::path::Path;

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Document, Encoding, Object, ObjectId};

pub use structure::{Block, Element};

/// A document that was read.
pub struct Sheet {
    pub pages: Vec<Page>,
    /// In the order of the file.
    pub glyphs: Vec<Glyph>,
    /// In the order of the file.
    pub pictures: Vec<Picture>,
    /// The element `Document` with everything below it.
    pub structure: Element,
}

/// The size of a page.
pub struct Page {
    pub width: f64,
    pub height: f64,
}

/// Where a picture is.
#[derive(Clone, Debug)]
pub struct Picture {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Picture {
    pub fn end(&self) -> f64 {
        self.x + self.width
    }
}

/// A character, or those that one glyph stands for.
#[derive(Clone, Debug)]
pub struct Glyph {
    /// From 1.
    pub page: usize,
    pub text: String,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub size: f64,
    /// Its name without the letters of the subset.
    pub font: String,
    /// Red, green and blue, from 0 to 1.
    pub colour: [f64; 3],
    /// The marked content that it belongs to; none for an artifact.
    pub content: Option<i64>,
}

impl Glyph {
    pub fn end(&self) -> f64 {
        self.x + self.width
    }

    fn is_on_line(&self, last: &Self) -> bool {
        last.page == self.page && (last.y - self.y).abs() < 0.6 * last.size.max(self.size)
    }

    /// Whether it stands beside the other one, on either side.
    fn follows(&self, last: &Self) -> bool {
        let gap = (self.x - last.end()).abs().min((self.end() - last.x).abs());
        self.is_on_line(last) && gap < 1.5 * last.size.max(self.size)
    }

    /// Whether it is of another piece than the other one, and a gap is between them.
    fn is_apart(&self, last: &Self) -> bool {
        last.content != self.content && (self.x - last.end()).abs() > 0.1 * last.size
    }
}

impl Sheet {
    /// Reads a file.
    #[track_caller]
    pub fn open(path: &Path) -> Self {
        let document = match Document::load(path) {
            Ok(document) => document,
            Err(error) => panic!("{}: {error}", path.display()),
        };
        let ids: Vec<ObjectId> = document.page_iter().collect();
        let (mut glyphs, mut pictures) = (Vec::new(), Vec::new());
        for (index, id) in ids.iter().enumerate() {
            read_page(&document, *id, index + 1, &mut glyphs, &mut pictures);
        }
        Self {
            pages: ids.iter().map(|id| page_size(&document, *id)).collect(),
            structure: Element::read(&document, &ids, &glyphs),
            glyphs,
            pictures,
        }
    }

    /// The lines of the page one after the other, in the order of the file: a line break at
    /// each change of place, and a space between a label and what stands beside it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut last: Option<&Glyph> = None;
        for glyph in &self.glyphs {
            match last {
                Some(last) if !glyph.follows(last) => text.push('\n'),
                Some(last) if glyph.is_apart(last) => text.push(' '),
                _ => {}
            }
            text.push_str(&glyph.text);
            last = Some(glyph);
        }
        text
    }

    /// The lines that are on the page and in no tag: running head and foot.
    pub fn artifacts(&self) -> Vec<Vec<Glyph>> {
        let glyphs = self.glyphs.iter().filter(|glyph| glyph.content.is_none());
        lines(&glyphs.cloned().collect::<Vec<_>>())
    }
}

/// The text of glyphs, in their order.
pub fn text(glyphs: &[Glyph]) -> String {
    glyphs.iter().map(|glyph| glyph.text.as_str()).collect()
}

/// Glyphs of one text as lines: a new one begins on another page or at another height. What is
/// raised or small, such as the letters of an ordinal, is on the line of what it stands beside.
pub fn lines(glyphs: &[Glyph]) -> Vec<Vec<Glyph>> {
    split(glyphs, Glyph::is_on_line)
}

/// The same, where a text that is set apart on the same line is a piece of its own. In a line of two
/// directions each run is.
pub fn pieces(glyphs: &[Glyph]) -> Vec<Vec<Glyph>> {
    split(glyphs, Glyph::follows)
}

fn split(glyphs: &[Glyph], together: fn(&Glyph, &Glyph) -> bool) -> Vec<Vec<Glyph>> {
    let mut parts: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        match parts.last_mut() {
            Some(part) if part.last().is_some_and(|last| together(glyph, last)) => {
                part.push(glyph.clone());
            }
            _ => parts.push(vec![glyph.clone()]),
        }
    }
    parts
}

fn page_size(document: &Document, page: ObjectId) -> Page {
    let dictionary = document.get_dictionary(page).expect("a page");
    let sides = dictionary.get(b"MediaBox").and_then(Object::as_array);
    let sides: Vec<f64> = sides.expect("a size").iter().map(number).collect();
    Page {
        width: sides[2] - sides[0],
        height: sides[3] - sides[1],
    }
}

fn number(object: &Object) -> f64 {
    f64::from(object.as_float().expect("a number"))
}

/// A font of two-byte codes.
struct Font<'a> {
    name: String,
    encoding: Encoding<'a>,
    /// Advances in thousandths of the size.
    widths: HashMap<u16, f64>,
    texts: HashMap<u16, String>,
}

impl<'a> Font<'a> {
    fn read(document: &'a Document, font: &'a Dictionary) -> Self {
        let name = font
            .get(b"BaseFont")
            .and_then(Object::as_name)
            .expect("a name");
        let name = String::from_utf8_lossy(name).into_owned();
        let descendants = font.get(b"DescendantFonts").expect("a font");
        let (_, descendants) = document.dereference(descendants).expect("a list");
        let descendant = &descendants.as_array().expect("a list")[0];
        let (_, descendant) = document.dereference(descendant).expect("a font");
        let widths = descendant
            .as_dict()
            .and_then(|font| font.get(b"W"))
            .expect("widths");
        let (_, widths) = document.dereference(widths).expect("widths");
        Self {
            name: name
                .split_once('+')
                .map_or(name.clone(), |(_, name)| name.to_owned()),
            encoding: font.get_font_encoding(document).expect("a map to Unicode"),
            widths: read_widths(widths.as_array().expect("a list")),
            texts: HashMap::new(),
        }
    }

    fn text(&mut self, code: u16) -> String {
        let encoding = &self.encoding;
        let text = self.texts.entry(code).or_insert_with(|| {
            encoding
                .bytes_to_string(&code.to_be_bytes())
                .unwrap_or_default()
        });
        text.clone()
    }
}

/// `first last width` or `first [width …]` (ISO 32000-1, 9.7.4.3).
fn read_widths(list: &[Object]) -> HashMap<u16, f64> {
    let mut widths = HashMap::new();
    let mut rest = list;
    while let [first, second, after @ ..] = rest {
        let first = first.as_i64().expect("a code");
        if let Ok(each) = second.as_array() {
            for (code, width) in (first..).zip(each) {
                widths.insert(u16::try_from(code).expect("two bytes"), number(width));
            }
            rest = after;
        } else {
            let last = second.as_i64().expect("a code");
            for code in first..=last {
                widths.insert(u16::try_from(code).expect("two bytes"), number(&after[0]));
            }
            rest = &after[1..];
        }
    }
    widths
}

/// A matrix without rotation: `[a 0 0 d e f]`.
#[derive(Clone, Copy)]
struct Matrix {
    scale: (f64, f64),
    shift: (f64, f64),
}

impl Matrix {
    const SAME: Self = Self {
        scale: (1.0, 1.0),
        shift: (0.0, 0.0),
    };

    fn read(operands: &[Object]) -> Self {
        let values: Vec<f64> = operands.iter().map(number).collect();
        Self {
            scale: (values[0], values[3]),
            shift: (values[4], values[5]),
        }
    }

    /// First this one, then the other.
    fn then(self, other: Self) -> Self {
        Self {
            scale: (self.scale.0 * other.scale.0, self.scale.1 * other.scale.1),
            shift: (
                self.shift.0 * other.scale.0 + other.shift.0,
                self.shift.1 * other.scale.1 + other.shift.1,
            ),
        }
    }
}

/// A sequence of marked content that is open.
#[derive(Clone)]
struct Mark {
    artifact: bool,
    content: Option<i64>,
    /// The text in the place of what the glyphs stand for.
    instead: Option<String>,
}

impl Mark {
    fn read(operation: &Operation) -> Self {
        let tag = operation
            .operands
            .first()
            .and_then(|tag| tag.as_name().ok());
        let properties = operation.operands.get(1).and_then(|it| it.as_dict().ok());
        let property = |key| properties.and_then(|it| it.get(key).ok());
        Self {
            artifact: tag == Some(b"Artifact"),
            content: property(b"MCID".as_slice()).and_then(|id| id.as_i64().ok()),
            instead: properties.and_then(|it| crate::tagged::text_of(it, b"ActualText")),
        }
    }
}

fn read_page(
    document: &Document,
    id: ObjectId,
    page: usize,
    glyphs: &mut Vec<Glyph>,
    pictures: &mut Vec<Picture>,
) {
    let fonts = document.get_page_fonts(id).expect("fonts");
    let mut fonts: HashMap<Vec<u8>, Font> = fonts
        .into_iter()
        .map(|(name, font)| (name, Font::read(document, font)))
        .collect();
    let content = document.get_page_content(id).expect("a page");
    let operations = Content::decode(&content).expect("operators").operations;

    let mut marks: Vec<Mark> = Vec::new();
    let mut state = (Matrix::SAME, [0.0; 3]);
    let mut states = Vec::new();
    let (mut font, mut size, mut matrix) = (Vec::new(), 0.0, Matrix::SAME);
    for operation in &operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "q" => states.push(state),
            "Q" => state = states.pop().expect("a state"),
            "cm" => state.0 = Matrix::read(operands).then(state.0),
            "scn" | "sc" | "g" | "rg" => match operands[..] {
                [ref grey] => state.1 = [number(grey); 3],
                [ref r, ref g, ref b] => state.1 = [number(r), number(g), number(b)],
                _ => panic!("{operation:?} is no colour that is known here"),
            },
            "BMC" | "BDC" => marks.push(Mark::read(operation)),
            "EMC" => _ = marks.pop().expect("an open mark"),
            "Tf" => {
                font = operands[0].as_name().expect("a name").to_vec();
                size = number(&operands[1]);
            }
            "Tm" => matrix = Matrix::read(operands),
            "Tj" | "TJ" => {
                let pieces = match &operands[0] {
                    Object::Array(pieces) => pieces.as_slice(),
                    _ => &operands[..1],
                };
                let font = fonts.get_mut(&font).expect("a font of the page");
                let artifact = marks.iter().any(|mark| mark.artifact);
                let content = marks.iter().rev().find_map(|mark| mark.content);
                for piece in pieces {
                    let Object::String(bytes, _) = piece else {
                        matrix.shift.0 -= number(piece) / 1000.0 * size * matrix.scale.0;
                        continue;
                    };
                    for code in bytes.chunks_exact(2) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        let instead = marks
                            .iter_mut()
                            .rev()
                            .find_map(|mark| mark.instead.as_mut());
                        let at = matrix.then(state.0);
                        let width = font.widths.get(&code).copied().unwrap_or(0.0) / 1000.0 * size;
                        glyphs.push(Glyph {
                            page,
                            text: instead.map_or_else(|| font.text(code), std::mem::take),
                            x: at.shift.0,
                            y: at.shift.1,
                            width: width * at.scale.0.abs(),
                            size: size * at.scale.1.abs(),
                            font: font.name.clone(),
                            colour: state.1,
                            content: content.filter(|_| !artifact),
                        });
                        matrix.shift.0 += width * matrix.scale.0;
                    }
                }
            }
            // A picture fills the unit square.
            "Do" => pictures.push(Picture {
                x: state.0.shift.0,
                y: state.0.shift.1 + state.0.scale.1.min(0.0),
                width: state.0.scale.0,
                height: state.0.scale.1.abs(),
            }),
            "Tc" | "Tw" | "Tz" | "Td" | "TD" | "T*" => {
                panic!("{operation:?} is not something that Typst writes")
            }
            _ => {}
        }
    }
}
