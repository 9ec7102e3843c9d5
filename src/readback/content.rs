//! What a page draws: its characters and pictures, by the marked content that they are in.
//!
//! A character is what the map of its font says (ISO 32000-1, 9.10), or the `/ActualText` of the
//! sequence that it is in (14.9.4).

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::pdf::{Damage, Dictionary, File, Lexer, Object, ToUnicode, Token};

/// How deep drawings may be within drawings.
const DEEPEST: usize = 8;
/// How many characters a document may have: a thousand pages of them.
const MOST_CLUSTERS: usize = 4 * 1024 * 1024;
/// Smaller letters cannot be read, in points.
const SMALLEST: f64 = 2.0;

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
    clusters: usize,
    pieces: usize,
}

type Matrix = [f64; 6];
const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First the one, then the other.
fn then(one: &Matrix, other: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *one;
    let [g, h, i, j, k, l] = *other;
    [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + l,
    ]
}

struct Font {
    /// How many bytes a code has.
    code_length: usize,
    texts: Option<ToUnicode>,
}

#[derive(Clone)]
struct State {
    transform: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    rendering: i64,
    leading: f64,
    is_transparent: bool,
}

/// A sequence of marked content that is open.
#[derive(Default)]
struct Mark {
    is_artifact: bool,
    is_reversed: bool,
    content: Option<(Owner, i64)>,
    language: Option<Rc<str>>,
    /// The text in the place of what is drawn, until its first glyph comes.
    instead: Option<Option<String>>,
}

/// Reads pages one after the other.
pub struct Reader<'a> {
    file: &'a File<'a>,
    fonts: HashMap<u32, Rc<Font>>,
    drawn: Drawn,
}

/// Where a stream of operators is drawn.
struct Place<'p> {
    owner: Owner,
    page: usize,
    /// The corners of the page.
    sheet: [f64; 4],
    resources: &'p Dictionary,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// A reader that has read nothing yet.
    pub fn new(file: &'a File<'a>) -> Self {
        Self {
            file,
            fonts: HashMap::new(),
            drawn: Drawn::default(),
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
        self.draw(&data, &place, &mut Vec::new(), SAME)
    }

    fn draw(
        &mut self,
        data: &[u8],
        place: &Place,
        marks: &mut Vec<Mark>,
        transform: Matrix,
    ) -> Result<(), Damage> {
        let mut lexer = Lexer::of_content(data);
        let mut operands = Vec::new();
        let mut drawing = Drawing {
            reader: self,
            place,
            outer_marks: marks.len(),
            marks,
            state: State {
                transform,
                font: None,
                size: 0.0,
                rendering: 0,
                leading: 0.0,
                is_transparent: false,
            },
            states: Vec::new(),
            matrix: SAME,
            line: SAME,
        };
        while let Some(token) = lexer.token()? {
            match token {
                Token::Object(object) => operands.push(object),
                Token::Keyword(operator) => {
                    drawing.operate(&operator, &operands)?;
                    operands.clear();
                }
            }
        }
        drawing.marks.truncate(drawing.outer_marks);
        Ok(())
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
        let texts = match font.get(b"ToUnicode".as_slice()) {
            Some(Object::Reference(map)) => Some(ToUnicode::parse(&self.file.stream(*map)?.1)?),
            _ => None,
        };
        let font = Rc::new(Font {
            code_length: if kind == Some(b"Type0") { 2 } else { 1 },
            texts,
        });
        if let Some(number) = number {
            self.fonts.insert(number, Rc::clone(&font));
        }
        Ok(font)
    }
}

/// A stream of operators while it is read.
struct Drawing<'d, 'a, 'p> {
    reader: &'d mut Reader<'a>,
    place: &'d Place<'p>,
    marks: &'d mut Vec<Mark>,
    /// Those that are open around the stream.
    outer_marks: usize,
    state: State,
    states: Vec<State>,
    matrix: Matrix,
    line: Matrix,
}

impl Drawing<'_, '_, '_> {
    fn operate(&mut self, operator: &[u8], operands: &[Object]) -> Result<(), Damage> {
        let number = |index: usize| operands.get(index).and_then(Object::as_number);
        let damage = || {
            let operator = String::from_utf8_lossy(operator);
            Damage::new(format!(
                "a page has the operator {operator} with other operands than it takes"
            ))
        };
        match operator {
            b"q" => self.states.push(self.state.clone()),
            b"Q" => self.state = self.states.pop().ok_or_else(damage)?,
            b"cm" => {
                let matrix = matrix_of(operands).ok_or_else(damage)?;
                self.state.transform = then(&matrix, &self.state.transform);
            }
            b"gs" => self.graphics_state(operands.first().ok_or_else(damage)?)?,
            b"BT" => {
                (self.matrix, self.line) = (SAME, SAME);
                self.reader.drawn.pieces += 1;
            }
            b"Tf" => {
                let name = operands
                    .first()
                    .and_then(Object::as_name)
                    .ok_or_else(damage)?;
                self.state.font = Some(self.reader.font(self.place.resources, name)?);
                self.state.size = number(1).ok_or_else(damage)?;
            }
            b"Tr" => {
                let mode = operands.first().and_then(Object::as_integer);
                self.state.rendering = mode.ok_or_else(damage)?;
            }
            b"TL" => self.state.leading = number(0).ok_or_else(damage)?,
            b"Tm" => {
                self.line = matrix_of(operands).ok_or_else(damage)?;
                self.matrix = self.line;
            }
            b"Td" | b"TD" => {
                let (x, y) = number(0).zip(number(1)).ok_or_else(damage)?;
                if operator == b"TD" {
                    self.state.leading = -y;
                }
                self.next_line(x, y);
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"Tj" => self.show(operands.first().ok_or_else(damage)?)?,
            b"'" | b"\"" => {
                self.next_line(0.0, -self.state.leading);
                self.show(operands.last().ok_or_else(damage)?)?;
            }
            b"TJ" => match operands.first() {
                Some(Object::Array(pieces)) => {
                    for piece in pieces.iter().filter(|it| matches!(it, Object::Text(_))) {
                        self.show(piece)?;
                    }
                }
                _ => return Err(damage()),
            },
            b"BMC" | b"BDC" => {
                let mark = self.mark(operands)?;
                self.marks.push(mark);
            }
            b"EMC" => {
                if self.marks.len() <= self.outer_marks {
                    return Err(damage());
                }
                self.marks.pop();
            }
            b"Do" => {
                let name = operands
                    .first()
                    .and_then(Object::as_name)
                    .ok_or_else(damage)?;
                self.external(name)?;
            }
            b"BI" => return Err(Damage::new("a page has a picture within its operators")),
            _ => {}
        }
        Ok(())
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = then(&[1.0, 0.0, 0.0, 1.0, x, y], &self.line);
        self.matrix = self.line;
    }

    fn graphics_state(&mut self, name: &Object) -> Result<(), Damage> {
        let file = self.reader.file;
        let states = file
            .dictionary(self.place.resources, b"ExtGState")?
            .unwrap_or_default();
        let name = name.as_name().unwrap_or_default();
        if let Some(state) = file.dictionary(&states, name)?
            && let Some(alpha) = file.value(&state, b"ca")?.and_then(|it| it.as_number())
        {
            self.state.is_transparent = alpha < 0.05;
        }
        Ok(())
    }

    fn mark(&mut self, operands: &[Object]) -> Result<Mark, Damage> {
        let tag = operands
            .first()
            .and_then(Object::as_name)
            .unwrap_or_default();
        let file = self.reader.file;
        let properties = match operands.get(1) {
            Some(Object::Dictionary(properties)) => properties.clone(),
            Some(Object::Name(name)) => {
                let named = file.dictionary(self.place.resources, b"Properties")?;
                file.dictionary(&named.unwrap_or_default(), name)?
                    .unwrap_or_default()
            }
            _ => Dictionary::new(),
        };
        let text = |key: &[u8]| properties.get(key).and_then(Object::as_text);
        let content = properties
            .get(b"MCID".as_slice())
            .and_then(Object::as_integer);
        let content = content.map(|number| (self.place.owner, number));
        if let Some(content) = content {
            let order = self.reader.drawn.contents.len();
            let new = self
                .reader
                .drawn
                .contents
                .entry(content)
                .or_insert(Content {
                    order,
                    page: self.place.page,
                    ..Content::default()
                });
            // A number that comes again belongs to the same place.
            new.page = self.place.page;
        }
        Ok(Mark {
            is_artifact: tag == b"Artifact",
            is_reversed: tag == b"ReversedChars",
            content,
            language: text(b"Lang").map(Rc::from),
            instead: text(b"ActualText").map(Some),
        })
    }

    fn external(&mut self, name: &[u8]) -> Result<(), Damage> {
        let file = self.reader.file;
        let objects = file
            .dictionary(self.place.resources, b"XObject")?
            .unwrap_or_default();
        let Some(Object::Reference(number)) = objects.get(name) else {
            let name = String::from_utf8_lossy(name);
            return Err(Damage::new(format!(
                "the page has no object /{name} to draw"
            )));
        };
        let Object::Dictionary(dictionary) = file.resolve(&Object::Reference(*number))? else {
            return Err(Damage::new("what a page draws is no stream"));
        };
        match dictionary
            .get(b"Subtype".as_slice())
            .and_then(Object::as_name)
        {
            Some(b"Image") => self.picture(),
            Some(b"Form") => {
                if self.place.depth >= DEEPEST {
                    let what = format!("drawings are nested more than {DEEPEST} deep");
                    return Err(Damage::new(what));
                }
                let (dictionary, data) = file.stream(*number)?;
                let own = file.dictionary(&dictionary, b"Resources")?;
                let matrix = match file.value(&dictionary, b"Matrix")? {
                    Some(Object::Array(numbers)) => matrix_of(&numbers).unwrap_or(SAME),
                    _ => SAME,
                };
                let place = Place {
                    owner: Owner::Form(*number),
                    page: self.place.page,
                    sheet: self.place.sheet,
                    resources: own.as_ref().unwrap_or(self.place.resources),
                    depth: self.place.depth + 1,
                };
                let transform = then(&matrix, &self.state.transform);
                self.reader.draw(&data, &place, self.marks, transform)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn is_artifact(&self) -> bool {
        self.marks.iter().any(|mark| mark.is_artifact)
    }

    fn content(&self) -> Option<(Owner, i64)> {
        self.marks.iter().rev().find_map(|mark| mark.content)
    }

    fn picture(&mut self) {
        if self.is_artifact() {
            return;
        }
        let content = self.content();
        match content.and_then(|content| self.reader.drawn.contents.get_mut(&content)) {
            Some(content) => content.pictures += 1,
            None => self.reader.drawn.untagged_pictures += 1,
        }
    }

    /// Why what is drawn now cannot be seen.
    fn hidden(&self, place: &Matrix) -> Option<Hidden> {
        let [left, bottom, right, top] = self.place.sheet;
        let (x, y) = (place[4], place[5]);
        if matches!(self.state.rendering, 3 | 7) || self.state.is_transparent {
            Some(Hidden::Unpainted)
        } else if self.state.size * place[2].hypot(place[3]) < SMALLEST {
            Some(Hidden::Tiny)
        } else if !(left..=right).contains(&x) || !(bottom..=top).contains(&y) {
            Some(Hidden::OffPage)
        } else {
            None
        }
    }

    fn show(&mut self, string: &Object) -> Result<(), Damage> {
        let Object::Text(codes) = string else {
            return Err(Damage::new("a page shows what is no string"));
        };
        let font = self.state.font.clone();
        let font = font.ok_or_else(|| Damage::new("a page shows text without a font"))?;
        if self.is_artifact() {
            return Ok(());
        }
        let place = then(&self.matrix, &self.state.transform);
        let shape = Cluster {
            text: String::new(),
            page: self.place.page,
            x: place[4],
            y: place[5],
            size: self.state.size * place[2].hypot(place[3]),
            piece: self.reader.drawn.pieces,
            is_reversed: self.marks.iter().any(|mark| mark.is_reversed),
            language: self
                .marks
                .iter()
                .rev()
                .find_map(|mark| mark.language.clone()),
            hidden: self.hidden(&place),
            is_unmapped: false,
        };
        for code in codes.chunks(font.code_length) {
            let code = code
                .iter()
                .fold(0, |code, byte| code << 8 | u32::from(*byte));
            let instead = self
                .marks
                .iter_mut()
                .rev()
                .find_map(|mark| mark.instead.as_mut());
            let text = match instead {
                // The text stands for all of its glyphs, and comes with the first.
                Some(instead) => match instead.take() {
                    Some(text) => Some(text),
                    None => continue,
                },
                None => font
                    .texts
                    .as_ref()
                    .and_then(|texts| texts.text(code))
                    .map(str::to_owned),
            };
            let is_unmapped = text.is_none();
            let cluster = Cluster {
                text: text.unwrap_or_else(|| char::REPLACEMENT_CHARACTER.to_string()),
                is_unmapped,
                ..shape.clone()
            };
            self.push(cluster)?;
        }
        Ok(())
    }

    fn push(&mut self, cluster: Cluster) -> Result<(), Damage> {
        let content = self.content();
        let drawn = &mut self.reader.drawn;
        drawn.clusters += 1;
        if drawn.clusters > MOST_CLUSTERS {
            let what = format!("the document has more than {MOST_CLUSTERS} characters");
            return Err(Damage::new(what));
        }
        match content.and_then(|content| drawn.contents.get_mut(&content)) {
            Some(content) => content.clusters.push(cluster),
            None => match drawn.untagged.last_mut() {
                Some((page, text)) if *page == cluster.page => text.push_str(&cluster.text),
                _ => drawn.untagged.push((cluster.page, cluster.text)),
            },
        }
        Ok(())
    }
}

fn matrix_of(operands: &[Object]) -> Option<Matrix> {
    let numbers: Option<Vec<f64>> = operands.iter().map(Object::as_number).collect();
    numbers?.try_into().ok()
}
