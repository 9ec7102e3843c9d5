//! Text that is hard to tell from what is behind it (WCAG 2.2, 1.4.3).

use super::colour::{Colour, contrast, over};

/// The contrast that a text needs.
const NEEDED: f64 = 4.5;
/// The contrast that a large text needs.
const NEEDED_BY_LARGE: f64 = 3.0;
/// From which size on a text is large, in points, and from which on where it is bold.
const LARGE: [f64; 2] = [18.0, 14.0];

/// A text that is hard to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Faint {
    /// The page, from 0.
    pub page: usize,
    /// The text, as far as the font says.
    pub text: String,
    /// Why.
    pub why: Faintness,
}

/// Why a text is hard to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Faintness {
    /// Its colour, the colour behind it, their contrast, and the contrast that it needs.
    Contrast([f64; 3], [f64; 3], f64, f64),
    /// Its colour, or the one behind it, is not one colour: of a pattern or a picture.
    Unknown,
}

/// How a text is painted.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    /// Its colour.
    pub colour: Colour,
    /// How much it covers, from 0 to 1.
    pub opacity: f64,
    /// The size of its letters, in points.
    pub size: f64,
    /// Whether they are bold.
    pub is_bold: bool,
}

impl Lettering {
    /// Why it is hard to read on one of these colours, the hardest first; none where it is not.
    pub fn faintness(&self, behind: &[Colour]) -> Option<Faintness> {
        let [large, large_bold] = LARGE;
        let is_large = self.size >= if self.is_bold { large_bold } else { large };
        let needed = if is_large { NEEDED_BY_LARGE } else { NEEDED };
        let mut worst: Option<Faintness> = None;
        for below in behind {
            let (Some(seen), Some(below)) = (over(self.colour, self.opacity, *below), *below)
            else {
                return Some(Faintness::Unknown);
            };
            let ratio = contrast(seen, below);
            let is_worst = match worst {
                Some(Faintness::Contrast(_, _, other, _)) => ratio < other,
                _ => true,
            };
            if ratio < needed && is_worst {
                worst = Some(Faintness::Contrast(seen, below, ratio, needed));
            }
        }
        worst
    }
}

/// Whether a font is bold, by its name (ISO 32000-1, 9.8.1): `ABCDEF+Amiri-Bold`. A demi-bold one
/// is not.
pub fn is_bold(name: &[u8]) -> bool {
    let name = String::from_utf8_lossy(name).to_lowercase();
    let is_heavy = name.contains("bold") || name.contains("black") || name.contains("heavy");
    is_heavy
        && !["semi", "demi"]
            .iter()
            .any(|half| name.contains(&format!("{half}bold")))
}

#[cfg(test)]
mod tests {
    use super::super::colour::WHITE;
    use super::*;

    fn letters(gray: u8, size: f64, is_bold: bool) -> Lettering {
        Lettering {
            colour: Some([f64::from(gray) / 255.0; 3]),
            opacity: 1.0,
            size,
            is_bold,
        }
    }

    #[test]
    fn large_letters_need_less() {
        let is_faint = |letters: Lettering| letters.faintness(&[WHITE]).is_some();
        assert!(!is_faint(letters(0x76, 9.0, false)));
        assert!(is_faint(letters(0x77, 9.0, false)));
        assert!(!is_faint(letters(0x77, 18.0, false)));
        assert!(is_faint(letters(0x77, 14.0, false)));
        assert!(!is_faint(letters(0x77, 14.0, true)));
        assert!(is_faint(letters(0x96, 40.0, true)));
    }

    #[test]
    fn the_hardest_background_counts() {
        let gray = Some([0.6; 3]);
        let found = letters(0x60, 9.0, false).faintness(&[WHITE, gray]);
        assert!(matches!(found, Some(Faintness::Contrast(_, [0.6, ..], ..))));
        let found = letters(0, 9.0, false).faintness(&[WHITE, None]);
        assert_eq!(found, Some(Faintness::Unknown));
    }

    #[test]
    fn half_bold_is_not_bold() {
        assert!(is_bold(b"UAETJY+LibertinusSerif-Bold-Identity-H"));
        assert!(!is_bold(b"UAETJY+SourceSans3-SemiBold"));
        assert!(!is_bold(b"UAETJY+Amiri-Regular"));
    }
}
