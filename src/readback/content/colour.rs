//! Colours, and how much they contrast.

use crate::pdf::{Damage, Dictionary, File, Object};

/// A colour in sRGB, each part from 0 to 1; none where it is not one colour: of a picture, a
/// pattern, a gradient, or in a space that is not read here.
pub type Colour = Option<[f64; 3]>;

/// The colour of the paper.
pub const WHITE: Colour = Some([1.0, 1.0, 1.0]);
/// The colour that a page begins with.
pub const BLACK: Colour = Some([0.0, 0.0, 0.0]);

/// A colour space (ISO 32000-1, 8.6), as far as its numbers are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// One number, from black to white.
    Gray,
    /// Red, green and blue.
    Rgb,
    /// Four inks.
    Cmyk,
    /// Any other.
    Other,
}

impl Space {
    /// The space of a name, of the device or of the resources. A profile counts as the device's
    /// space with as many numbers: Typst's are sRGB and its gray.
    ///
    /// # Errors
    /// What makes the resources unreadable.
    pub fn named(name: &[u8], file: &File, resources: &Dictionary) -> Result<Self, Damage> {
        match name {
            b"DeviceGray" => return Ok(Self::Gray),
            b"DeviceRGB" => return Ok(Self::Rgb),
            b"DeviceCMYK" => return Ok(Self::Cmyk),
            _ => {}
        }
        let spaces = file.dictionary(resources, b"ColorSpace")?;
        let Some(Object::Array(space)) = file.value(&spaces.unwrap_or_default(), name)? else {
            return Ok(Self::Other);
        };
        match space.first().and_then(Object::as_name) {
            Some(b"CalGray") => Ok(Self::Gray),
            Some(b"CalRGB") => Ok(Self::Rgb),
            Some(b"ICCBased") => {
                let profile = space.get(1).map(|profile| file.resolve(profile));
                let Some(Object::Dictionary(profile)) = profile.transpose()? else {
                    return Ok(Self::Other);
                };
                Ok(match profile.get(b"N".as_slice()) {
                    Some(Object::Integer(1)) => Self::Gray,
                    Some(Object::Integer(3)) => Self::Rgb,
                    Some(Object::Integer(4)) => Self::Cmyk,
                    _ => Self::Other,
                })
            }
            _ => Ok(Self::Other),
        }
    }

    /// The colour of these numbers. Inks are taken away from white one by one, which is darker
    /// than most of their profiles.
    pub fn colour(self, numbers: &[Object]) -> Colour {
        let numbers: Option<Vec<f64>> = numbers.iter().map(Object::as_number).collect();
        match (self, numbers?.as_slice()) {
            (Self::Gray, [gray]) => Some([*gray; 3]),
            (Self::Rgb, [red, green, blue]) => Some([*red, *green, *blue]),
            (Self::Cmyk, [cyan, magenta, yellow, black]) => {
                Some([cyan, magenta, yellow].map(|ink| (1.0 - ink) * (1.0 - black)))
            }
            _ => None,
        }
    }
}

/// A colour over another one; `alpha` is how much of it covers.
pub fn over(colour: Colour, alpha: f64, below: Colour) -> Colour {
    if alpha >= 1.0 {
        return colour;
    }
    let (colour, below) = (colour?, below?);
    let part = |at: usize| colour[at] * alpha + below[at] * (1.0 - alpha);
    Some([part(0), part(1), part(2)])
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| match part.clamp(0.0, 1.0) {
        part if part <= 0.04045 => part / 12.92,
        part => ((part + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// `#5f5f5f`
pub fn hexadecimal(colour: [f64; 3]) -> String {
    let parts = colour.map(|part| format!("{:02x}", (part.clamp(0.0, 1.0) * 255.0).round() as u8));
    format!("#{}", parts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_of_the_standard() {
        let gray = |part: u8| [f64::from(part) / 255.0; 3];
        assert!((contrast(gray(0), gray(255)) - 21.0).abs() < 1e-9);
        assert!((contrast(gray(255), gray(255)) - 1.0).abs() < 1e-9);
        // The two grays on either side of 4.5 on white.
        assert!(contrast(gray(0x76), gray(255)) > 4.5);
        assert!(contrast(gray(0x77), gray(255)) < 4.5);
        let red = [1.0, 0.0, 0.0];
        assert!((contrast(red, gray(255)) - 3.998).abs() < 0.001);
    }

    #[test]
    fn what_is_half_transparent_is_between_the_two() {
        assert_eq!(over(BLACK, 0.5, WHITE), Some([0.5; 3]));
        assert_eq!(over(BLACK, 1.0, None), BLACK);
        assert_eq!(over(BLACK, 0.5, None), None);
        assert_eq!(over(None, 0.5, WHITE), None);
    }

    #[test]
    fn numbers_are_read_in_their_space() {
        let numbers = |numbers: &[f64]| -> Vec<Object> {
            numbers.iter().map(|number| Object::Real(*number)).collect()
        };
        assert_eq!(Space::Gray.colour(&numbers(&[0.25])), Some([0.25; 3]));
        assert_eq!(
            Space::Cmyk.colour(&numbers(&[0.0, 1.0, 1.0, 0.0])),
            Some([1.0, 0.0, 0.0])
        );
        assert_eq!(Space::Rgb.colour(&numbers(&[0.25])), None);
        assert_eq!(Space::Other.colour(&numbers(&[0.25])), None);
        assert_eq!(hexadecimal([1.0, 0.5, 0.0]), "#ff8000");
    }
}
