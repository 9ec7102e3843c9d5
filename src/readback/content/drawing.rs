//! The operators of a page (ISO 32000-1, annex A), as far as text needs them.

use std::collections::HashMap;
use std::rc::Rc;

use super::contrast::Lettering;
use super::matrix::{Matrix, SAME, matrix_of, point, then};
use super::paint::{Brush, Canvas};
use super::{Cluster, Content, Faint, Font, Hidden, Owner, Reader};
use crate::pdf::{Damage, Dictionary, Lexer, Object, Token};

/// How deep drawings may be within drawings.
const DEEPEST: usize = 8;
/// How many characters a document may have: twice as many as the longest has.
const MOST_CLUSTERS: usize = 2 * 1024 * 1024;
/// Smaller letters cannot be read, in points.
const SMALLEST: f64 = 2.0;
/// Text that covers less cannot be seen.
const FAINTEST: f64 = 0.05;
/// How many texts that are hard to read are kept of a document.
const MOST_FAINT: usize = 20;
/// How much of each is kept, in bytes.
const LONGEST_FAINT: usize = 400;

#[derive(Clone)]
struct State {
    transform: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    rendering: i64,
    leading: f64,
    brush: Brush,
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

/// Where a stream of operators is drawn.
pub struct Place<'p> {
    /// Where its marked content is numbered.
    pub owner: Owner,
    /// The page, from 0.
    pub page: usize,
    /// The corners of the page.
    pub sheet: [f64; 4],
    /// Its fonts and the like, by their names.
    pub resources: &'p Dictionary,
    /// How many drawings it is in.
    pub depth: usize,
}

/// Reads the operators of a page.
///
/// # Errors
/// Operators and objects that cannot be read.
pub fn draw(reader: &mut Reader, data: &[u8], place: &Place) -> Result<(), Damage> {
    draw_within(reader, data, place, &mut Vec::new(), SAME, Brush::default())
}

/// The same of a drawing within a page: in the marked content that is open there, and in the
/// colours.
fn draw_within(
    reader: &mut Reader,
    data: &[u8],
    place: &Place,
    marks: &mut Vec<Mark>,
    transform: Matrix,
    brush: Brush,
) -> Result<(), Damage> {
    let mut lexer = Lexer::of_content(data);
    let mut operands = Vec::new();
    let mut drawing = Drawing {
        reader,
        place,
        outer_marks: marks.len(),
        marks,
        state: State {
            transform,
            font: None,
            size: 0.0,
            rendering: 0,
            leading: 0.0,
            brush,
        },
        states: Vec::new(),
        fonts: HashMap::new(),
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

/// A stream of operators while it is read.
struct Drawing<'d, 'a, 'p> {
    reader: &'d mut Reader<'a>,
    place: &'d Place<'p>,
    marks: &'d mut Vec<Mark>,
    /// Those that are open around the stream.
    outer_marks: usize,
    state: State,
    states: Vec<State>,
    /// The fonts by the names that the resources give them.
    fonts: HashMap<Vec<u8>, Rc<Font>>,
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
                let font = match self.fonts.get(name) {
                    Some(font) => Rc::clone(font),
                    None => {
                        let font = self.reader.font(self.place.resources, name)?;
                        self.fonts.insert(name.to_vec(), Rc::clone(&font));
                        font
                    }
                };
                self.state.font = Some(font);
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
            _ => {
                let canvas = Canvas {
                    file: self.reader.file,
                    resources: self.place.resources,
                    transform: &self.state.transform,
                    sheet: self.place.sheet,
                };
                let painted = &mut self.reader.painted;
                painted.operate(operator, operands, &mut self.state.brush, &canvas)?;
            }
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
        match file.dictionary(&states, name)? {
            Some(state) => self.state.brush.set(&state, file),
            None => Ok(()),
        }
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
            Some(b"Image") => {
                self.picture();
                let (brush, transform) = (&self.state.brush, &self.state.transform);
                self.reader.painted.picture(brush, transform)?;
            }
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
                let brush = match dictionary.contains_key(b"Group".as_slice()) {
                    true => self.state.brush.in_group(),
                    false => self.state.brush.clone(),
                };
                draw_within(self.reader, &data, &place, self.marks, transform, brush)?;
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
        if matches!(self.state.rendering, 3 | 7) || self.state.brush.opacity() < FAINTEST {
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
        let place = then(&self.matrix, &self.state.transform);
        let hidden = self.hidden(&place);
        // What is not seen is a problem of its own.
        if hidden.is_none() {
            self.look_at(&font, codes, &place)?;
        }
        if self.is_artifact() {
            return Ok(());
        }
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
            hidden,
            is_unmapped: false,
        };
        for code in font.codes(codes) {
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

    /// Notes a text that is hard to tell from what is behind it, by its first letter: within it,
    /// a little above the line.
    fn look_at(&mut self, font: &Font, codes: &[u8], place: &Matrix) -> Result<(), Damage> {
        let State {
            size,
            ref brush,
            rendering,
            ..
        } = self.state;
        let lettering = Lettering {
            colour: brush.text(rendering),
            opacity: brush.opacity(),
            size: size * place[2].hypot(place[3]),
            is_bold: font.is_bold,
        };
        let [x, y] = point(0.1 * size, 0.25 * size, place);
        self.reader.file.spend(self.reader.painted.count())?;
        let Some(why) = lettering.faintness(&self.reader.painted.behind(x, y)) else {
            return Ok(());
        };
        let text = font.text(codes);
        let (page, faint) = (self.place.page, &mut self.reader.drawn.faint);
        let is_full = faint.len() >= MOST_FAINT;
        // What is wrong in one way on a page is one problem.
        match faint.iter_mut().find(|it| it.page == page && it.why == why) {
            Some(same) if same.text.len() < LONGEST_FAINT => same.text.push_str(&text),
            Some(_) => {}
            None if text.trim().is_empty() || is_full => {}
            None => faint.push(Faint { page, text, why }),
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
