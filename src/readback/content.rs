//! What a page draws: its characters and pictures, by the marked content that they are in.
//!
//! A character is what the map of its font says (ISO 32000-1, 9.10), or the `/ActualText` of the
//! sequence that it is in (14.9.4).

mod colour;
mod contrast;
mod drawing;
mod matrix;
mod paint;

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::pdf::{Damage, Dictionary, File, Object, ToUnicode};
pub use colour::hexadecimal;
pub use contrast::{Faint, Faintness};
use drawing::Place;
use paint::Painted;

/// Where a sequence of marked content is numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A page, from 0.
    Page(usize),
    /// A drawing of its own, by the number of its object.
    Form(u32),
}

/// A character, or those that one glyph or one `/ActualText` stands for.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The text; U+FFFD for a glyph of which the font says nothing.
    pub text: String,
    /// The page, from 0.
    pub page: usize,
    /// Where its string begins, in points from the left.
    pub x: f64,
    /// The height of its line, in points.
    pub y: f64,
    /// The size of its letters, in points.
    pub size: f64,
    /// The piece of text that it is in: one direction, one font.
    pub piece: usize,
    /// Whether the piece says that it is written from its end (14.8.2.3.3).
    pub is_reversed: bool,
    /// The language that the marked content names.
    pub language: Option<Rc<str>>,
    /// Why nobody can see it.
    pub hidden: Option<Hidden>,
    /// Whether the font does not say what it stands for.
    pub is_unmapped: bool,
}

/// Why a character cannot be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It is not painted (rendering modes 3 and 7), or is wholly transparent.
    Unpainted,
    /// Its letters are smaller than two points.
    Tiny,
    /// It begins outside the page.
    OffPage,
}

/// What is in a sequence of marked content.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Its place among all of the document.
    pub order: usize,
    /// The page, from 0.
    pub page: usize,
    /// Its characters in the order in which they are drawn.
    pub clusters: Vec<Cluster>,
    /// How many pictures it has.
    pub pictures: usize,
}

/// What all pages draw.
#[derive(Debug, Default)]
pub struct Drawn {
    /// The sequences that the tree of tags can name.
    pub contents: BTreeMap<(Owner, i64), Content>,
    /// The text that is in none, and is no artifact: for each page.
    pub untagged: Vec<(usize, String)>,
    /// How many pictures are in none, and are no artifacts.
    pub untagged_pictures: usize,
    /// The first texts that are hard to tell from what is behind them, artifacts included.
    pub faint: Vec<Faint>,
    clusters: usize,
    pieces: usize,
}

struct Font {
    /// How many bytes a code has.
    code_length: usize,
    texts: Option<ToUnicode>,
    is_bold: bool,
}

impl Font {
    fn codes<'c>(&self, codes: &'c [u8]) -> impl Iterator<Item = u32> + use<'c> {
        let one = |code: &[u8]| {
            code.iter()
                .fold(0, |code, byte| code << 8 | u32::from(*byte))
        };
        codes.chunks(self.code_length).map(one)
    }

    /// What these codes stand for, as far as the font says.
    fn text(&self, codes: &[u8]) -> String {
        let texts = self.texts.iter();
        let texts = texts.flat_map(|texts| self.codes(codes).filter_map(|code| texts.text(code)));
        texts.collect()
    }
}

/// Reads pages one after the other.
pub struct Reader<'a> {
    file: &'a File<'a>,
    fonts: HashMap<u32, Rc<Font>>,
    drawn: Drawn,
    /// What the page that is read has painted so far.
    painted: Painted,
}

impl<'a> Reader<'a> {
    /// A reader that has read nothing yet.
    pub fn new(file: &'a File<'a>) -> Self {
        Self {
            file,
            fonts: HashMap::new(),
            drawn: Drawn::default(),
            painted: Painted::default(),
        }
    }

    /// What was read.
    pub fn finish(self) -> Drawn {
        self.drawn
    }

    /// Reads a page: its number from 0, its dictionary, what it inherits.
    ///
    /// # Errors
    /// Operators and objects that cannot be read.
    pub fn page(
        &mut self,
        page: usize,
        dictionary: &Dictionary,
        resources: &Dictionary,
        sheet: [f64; 4],
    ) -> Result<(), Damage> {
        let streams = match dictionary.get(b"Contents".as_slice()) {
            None => Vec::new(),
            Some(Object::Reference(number)) => {
                match self.file.resolve(&Object::Reference(*number))? {
                    Object::Array(streams) => streams,
                    _ => vec![Object::Reference(*number)],
                }
            }
            Some(Object::Array(streams)) => streams.clone(),
            Some(_) => return Err(Damage::new("the content of a page is no stream")),
        };
        let mut data = Vec::new();
        for stream in streams {
            let Object::Reference(number) = stream else {
                return Err(Damage::new("the content of a page is no stream"));
            };
            data.extend(self.file.stream(number)?.1);
            data.push(b'\n');
        }
        let place = Place {
            owner: Owner::Page(page),
            page,
            sheet,
            resources,
            depth: 0,
        };
        self.painted = Painted::default();
        drawing::draw(self, &data, &place)
    }

    fn font(&mut self, resources: &Dictionary, name: &[u8]) -> Result<Rc<Font>, Damage> {
        let fonts = self
            .file
            .dictionary(resources, b"Font")?
            .unwrap_or_default();
        let font = fonts.get(name).ok_or_else(|| {
            let name = String::from_utf8_lossy(name);
            Damage::new(format!("the page has no font /{name}"))
        })?;
        let number = match font {
            Object::Reference(number) => Some(*number),
            _ => None,
        };
        if let Some(known) = number.and_then(|number| self.fonts.get(&number)) {
            return Ok(Rc::clone(known));
        }
        let Object::Dictionary(font) = self.file.resolve(font)? else {
            return Err(Damage::new("a font is no dictionary"));
        };
        let kind = font.get(b"Subtype".as_slice()).and_then(Object::as_name);
        let name = font.get(b"BaseFont".as_slice()).and_then(Object::as_name);
        let texts = match font.get(b"ToUnicode".as_slice()) {
            Some(Object::Reference(map)) => Some(ToUnicode::parse(&self.file.stream(*map)?.1)?),
            _ => None,
        };
        let font = Rc::new(Font {
            code_length: if kind == Some(b"Type0") { 2 } else { 1 },
            texts,
            is_bold: contrast::is_bold(name.unwrap_or_default()),
        });
        if let Some(number) = number {
            self.fonts.insert(number, Rc::clone(&font));
        }
        Ok(font)
    }
}
