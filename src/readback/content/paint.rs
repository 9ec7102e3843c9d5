//! What is painted on a page behind its text: the shapes that are filled, and pictures.
//!
//! A shape counts as the box around it. Where it is no upright rectangle, what is below it may be
//! seen in the box, too, and a text there must be readable on both.

use super::colour::{BLACK, Colour, Space, WHITE, over};
use super::matrix::{Matrix, point};
use crate::pdf::{Damage, Dictionary, File, Object};

/// How many shapes a page may have.
const MOST_SHAPES: usize = 100_000;
/// How many colours may be behind one point.
const MOST_COLOURS: usize = 8;

/// Left, bottom, right, top, in points.
type Corners = [f64; 4];

/// The part of the graphics state that says how a shape and a text look.
#[derive(Clone, Debug)]
pub struct Brush {
    fill: Colour,
    fill_space: Space,
    stroke: Colour,
    stroke_space: Space,
    /// How much a filled shape covers, from 0 to 1.
    pub alpha: f64,
    /// How much the drawing around it does.
    outer_alpha: f64,
    /// Whether a mask lets through some of it and not the rest.
    is_masked: bool,
    clip: Option<Corners>,
}

impl Default for Brush {
    fn default() -> Self {
        Self {
            fill: BLACK,
            fill_space: Space::Gray,
            stroke: BLACK,
            stroke_space: Space::Gray,
            alpha: 1.0,
            outer_alpha: 1.0,
            is_masked: false,
            clip: None,
        }
    }
}

impl Brush {
    /// The same at the beginning of a drawing that is composed by itself (ISO 32000-1, 11.6.6).
    pub fn in_group(&self) -> Self {
        Self {
            alpha: 1.0,
            outer_alpha: self.opacity(),
            ..self.clone()
        }
    }

    /// How much of what is below it covers.
    pub fn opacity(&self) -> f64 {
        self.alpha * self.outer_alpha
    }

    /// Takes what a dictionary of the resources sets (8.4.5).
    ///
    /// # Errors
    /// What makes it unreadable.
    pub fn set(&mut self, state: &Dictionary, file: &File) -> Result<(), Damage> {
        if let Some(alpha) = file.value(state, b"ca")?.and_then(|it| it.as_number()) {
            self.alpha = alpha.clamp(0.0, 1.0);
        }
        if let Some(mask) = file.value(state, b"SMask")? {
            self.is_masked = mask.as_name() != Some(b"None");
        }
        Ok(())
    }

    /// The colour of a text in a mode of rendering (9.3.6); its outline where that is all.
    pub fn text(&self, rendering: i64) -> Colour {
        let colour = if matches!(rendering, 1 | 5) {
            self.stroke
        } else {
            self.fill
        };
        colour.filter(|_| !self.is_masked)
    }
}

/// A shape that was filled, or a picture.
#[derive(Clone, Copy, Debug)]
struct Shape {
    corners: Corners,
    colour: Colour,
    alpha: f64,
    is_rectangle: bool,
}

/// A path before it is painted.
#[derive(Debug, Default)]
struct Path {
    corners: Option<Corners>,
    /// Its points, as many as a rectangle has.
    points: Vec<[f64; 2]>,
    is_curved: bool,
    is_clip: bool,
}

impl Path {
    fn add(&mut self, x: f64, y: f64, transform: &Matrix) {
        let [x, y] = point(x, y, transform);
        let [left, bottom, right, top] = self.corners.unwrap_or([x, y, x, y]);
        self.corners = Some([left.min(x), bottom.min(y), right.max(x), top.max(y)]);
        if self.points.len() < 6 {
            self.points.push([x, y]);
        }
    }

    /// Whether it fills the box around it.
    fn is_rectangle(&self) -> bool {
        let Some([left, bottom, right, top]) = self.corners else {
            return false;
        };
        let near = |one: f64, other: f64| (one - other).abs() < 0.01;
        let is_at = |point: &[f64; 2], x: f64, y: f64| near(point[0], x) && near(point[1], y);
        let corners = [[left, bottom], [right, bottom], [right, top], [left, top]];
        let is_corner = |point: &[f64; 2]| corners.iter().any(|[x, y]| is_at(point, *x, *y));
        let has = |[x, y]: &[f64; 2]| self.points.iter().any(|point| is_at(point, *x, *y));
        !self.is_curved
            && matches!(self.points.len(), 4 | 5)
            && self.points.iter().all(is_corner)
            && corners.iter().all(has)
    }
}

/// What was painted on a page so far.
#[derive(Debug, Default)]
pub struct Painted {
    shapes: Vec<Shape>,
    path: Path,
}

/// Where an operator is: what it may name, and how the page is turned.
pub struct Canvas<'c, 'a> {
    /// The file.
    pub file: &'c File<'a>,
    /// The fonts, colours and the like of the page.
    pub resources: &'c Dictionary,
    /// From the units of the operator to those of the page.
    pub transform: &'c Matrix,
    /// The corners of the page.
    pub sheet: Corners,
}

impl Painted {
    /// Takes an operator of colours and paths; nothing where it is of another kind.
    ///
    /// # Errors
    /// Colours of resources that cannot be read, and more shapes than a page may have.
    pub fn operate(
        &mut self,
        operator: &[u8],
        operands: &[Object],
        brush: &mut Brush,
        canvas: &Canvas,
    ) -> Result<(), Damage> {
        match operator {
            b"g" => brush.fill = Space::Gray.colour(operands),
            b"G" => brush.stroke = Space::Gray.colour(operands),
            b"rg" => brush.fill = Space::Rgb.colour(operands),
            b"RG" => brush.stroke = Space::Rgb.colour(operands),
            b"k" => brush.fill = Space::Cmyk.colour(operands),
            b"K" => brush.stroke = Space::Cmyk.colour(operands),
            b"cs" | b"CS" => {
                let name = operands.first().and_then(Object::as_name);
                let name = name.unwrap_or_default();
                let space = Space::named(name, canvas.file, canvas.resources)?;
                // Black, of the spaces that are read here.
                match operator {
                    b"cs" => (brush.fill_space, brush.fill) = (space, BLACK),
                    _ => (brush.stroke_space, brush.stroke) = (space, BLACK),
                }
            }
            b"sc" | b"scn" => brush.fill = brush.fill_space.colour(operands),
            b"SC" | b"SCN" => brush.stroke = brush.stroke_space.colour(operands),
            b"m" | b"l" | b"re" | b"c" | b"v" | b"y" => self.draw(operator, operands, canvas),
            b"W" | b"W*" => self.path.is_clip = true,
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => self.fill(brush)?,
            b"S" | b"s" | b"n" => self.end(brush),
            b"sh" => {
                let corners = brush.clip.unwrap_or(canvas.sheet);
                self.push(corners, None, brush, false)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn draw(&mut self, operator: &[u8], operands: &[Object], canvas: &Canvas) {
        let numbers: Vec<f64> = operands.iter().filter_map(Object::as_number).collect();
        if let (b"re", [x, y, width, height]) = (operator, numbers.as_slice()) {
            for (x, y) in [
                (*x, *y),
                (x + width, *y),
                (x + width, y + height),
                (*x, y + height),
            ] {
                self.path.add(x, y, canvas.transform);
            }
            return;
        }
        self.path.is_curved |= !matches!(operator, b"m" | b"l");
        for point in numbers.chunks_exact(2) {
            self.path.add(point[0], point[1], canvas.transform);
        }
    }

    fn fill(&mut self, brush: &mut Brush) -> Result<(), Damage> {
        if let Some(corners) = self.path.corners {
            let is_rectangle = self.path.is_rectangle();
            self.push(corners, brush.fill, brush, is_rectangle)?;
        }
        self.end(brush);
        Ok(())
    }

    /// Ends a path, which may be what the next ones are cut to.
    fn end(&mut self, brush: &mut Brush) {
        let path = std::mem::take(&mut self.path);
        if let (Some(corners), true) = (path.corners, path.is_clip) {
            brush.clip = Some(match brush.clip {
                Some(clip) => within(corners, clip),
                None => corners,
            });
        }
    }

    /// Takes a picture: the unit square (8.9.5).
    ///
    /// # Errors
    /// More shapes than a page may have.
    pub fn picture(&mut self, brush: &Brush, transform: &Matrix) -> Result<(), Damage> {
        let mut path = Path::default();
        for (x, y) in [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)] {
            path.add(x, y, transform);
        }
        let corners = path.corners.unwrap_or_default();
        self.push(corners, None, brush, path.is_rectangle())
    }

    fn push(
        &mut self,
        corners: Corners,
        colour: Colour,
        brush: &Brush,
        is_rectangle: bool,
    ) -> Result<(), Damage> {
        if self.shapes.len() >= MOST_SHAPES {
            let what = format!("a page has more than {MOST_SHAPES} shapes");
            return Err(Damage::new(what));
        }
        self.shapes.push(Shape {
            corners: brush.clip.map_or(corners, |clip| within(corners, clip)),
            colour: colour.filter(|_| !brush.is_masked),
            alpha: brush.opacity(),
            is_rectangle,
        });
        Ok(())
    }

    /// The colours that may be behind a point; at least one.
    pub fn behind(&self, x: f64, y: f64) -> Vec<Colour> {
        let mut colours = vec![WHITE];
        for shape in &self.shapes {
            let [left, bottom, right, top] = shape.corners;
            if !(left..=right).contains(&x) || !(bottom..=top).contains(&y) {
                continue;
            }
            let covered = colours.iter();
            let covered = covered.map(|below| over(shape.colour, shape.alpha, *below));
            let left_free = colours.iter().copied().filter(|_| !shape.is_rectangle);
            let mut found: Vec<Colour> = Vec::new();
            for colour in covered.chain(left_free) {
                if !found.contains(&colour) {
                    found.push(colour);
                }
            }
            colours = found;
            if colours.len() > MOST_COLOURS {
                // So many that nobody can say which one it is.
                colours = vec![None];
            }
        }
        colours
    }

    /// How many shapes there are.
    pub fn count(&self) -> usize {
        self.shapes.len()
    }
}

fn within(one: Corners, other: Corners) -> Corners {
    [
        one[0].max(other[0]),
        one[1].max(other[1]),
        one[2].min(other[2]),
        one[3].min(other[3]),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::matrix::SAME;
    use super::*;

    /// The colours behind a point after these operators, in a page without resources.
    fn behind(operators: &[(&[u8], &[f64])], x: f64, y: f64) -> Vec<Colour> {
        let pdf = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n9\n%%EOF";
        let file = File::open(pdf).unwrap();
        let canvas = Canvas {
            file: &file,
            resources: &Dictionary::new(),
            transform: &SAME,
            sheet: [0.0, 0.0, 100.0, 100.0],
        };
        let (mut painted, mut brush) = (Painted::default(), Brush::default());
        for (operator, numbers) in operators {
            let operands: Vec<_> = numbers.iter().map(|number| Object::Real(*number)).collect();
            painted
                .operate(operator, &operands, &mut brush, &canvas)
                .unwrap();
        }
        painted.behind(x, y)
    }

    const BOX: (&[u8], &[f64]) = (b"re", &[10.0, 10.0, 20.0, 20.0]);
    const GRAY: (&[u8], &[f64]) = (b"g", &[0.5]);
    const FILL: (&[u8], &[f64]) = (b"f", &[]);

    #[test]
    fn the_last_rectangle_around_a_point_is_behind_it() {
        assert_eq!(behind(&[], 15.0, 15.0), [WHITE]);
        let gray = Some([0.5; 3]);
        assert_eq!(behind(&[GRAY, BOX, FILL], 15.0, 15.0), [gray]);
        assert_eq!(behind(&[GRAY, BOX, FILL], 35.0, 15.0), [WHITE]);
        // What is not filled is not there.
        assert_eq!(behind(&[GRAY, BOX, (b"S", &[])], 15.0, 15.0), [WHITE]);
        let red = (b"rg".as_slice(), [1.0, 0.0, 0.0].as_slice());
        assert_eq!(
            behind(&[GRAY, BOX, FILL, red, BOX, FILL], 15.0, 15.0),
            [Some([1.0, 0.0, 0.0])]
        );
    }

    #[test]
    fn what_a_path_leaves_free_may_be_behind_it_too() {
        let triangle: [(&[u8], &[f64]); 3] = [
            (b"m", &[10.0, 10.0]),
            (b"l", &[30.0, 10.0]),
            (b"l", &[10.0, 30.0]),
        ];
        let all = [&triangle[..], &[FILL]].concat();
        assert_eq!(behind(&all, 25.0, 25.0), [BLACK, WHITE]);
        let curve = [BOX, (b"c", &[0.0; 6]), FILL];
        assert_eq!(behind(&curve, 15.0, 15.0), [BLACK, WHITE]);
        // A rectangle of four lines is one.
        let lines: [(&[u8], &[f64]); 4] = [
            (b"m", &[10.0, 10.0]),
            (b"l", &[30.0, 10.0]),
            (b"l", &[30.0, 30.0]),
            (b"l", &[10.0, 30.0]),
        ];
        assert_eq!(behind(&[&lines[..], &[FILL]].concat(), 15.0, 15.0), [BLACK]);
    }

    #[test]
    fn what_is_cut_off_is_not_there() {
        let clip = [
            (b"re".as_slice(), [0.0, 0.0, 12.0, 99.0].as_slice()),
            (b"W", &[]),
            (b"n", &[]),
        ];
        let all = [&clip[..], &[BOX, FILL]].concat();
        assert_eq!(behind(&all, 11.0, 15.0), [BLACK]);
        assert_eq!(behind(&all, 15.0, 15.0), [WHITE]);
    }

    #[test]
    fn a_shading_or_a_picture_has_no_colour() {
        assert_eq!(behind(&[(b"sh", &[])], 15.0, 15.0), [None, WHITE]);
        let mut painted = Painted::default();
        let picture = [20.0, 0.0, 0.0, 20.0, 10.0, 10.0];
        painted.picture(&Brush::default(), &picture).unwrap();
        assert_eq!(painted.behind(15.0, 15.0), [None]);
        assert_eq!(painted.behind(35.0, 15.0), [WHITE]);
    }
}
