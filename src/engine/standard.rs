//! The PDF standards that a document has to meet.

use std::fmt;
use std::str::FromStr;

/// A PDF version or standard, by the name that Typst gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standard {
    /// `1.4`: PDF 1.4.
    V1_4,
    /// `1.5`: PDF 1.5.
    V1_5,
    /// `1.6`: PDF 1.6.
    V1_6,
    /// `1.7`: PDF 1.7 (ISO 32000-1).
    V1_7,
    /// `2.0`: PDF 2.0 (ISO 32000-2).
    V2_0,
    /// `a-1b`: PDF/A-1b (ISO 19005-1).
    A1b,
    /// `a-1a`: PDF/A-1a (ISO 19005-1).
    A1a,
    /// `a-2b`: PDF/A-2b (ISO 19005-2).
    A2b,
    /// `a-2u`: PDF/A-2u (ISO 19005-2).
    A2u,
    /// `a-2a`: PDF/A-2a (ISO 19005-2).
    A2a,
    /// `a-3b`: PDF/A-3b (ISO 19005-3).
    A3b,
    /// `a-3u`: PDF/A-3u (ISO 19005-3).
    A3u,
    /// `a-3a`: PDF/A-3a (ISO 19005-3).
    A3a,
    /// `a-4`: PDF/A-4 (ISO 19005-4).
    A4,
    /// `a-4f`: PDF/A-4f (ISO 19005-4).
    A4f,
    /// `a-4e`: PDF/A-4e (ISO 19005-4).
    A4e,
    /// `ua-1`: PDF/UA-1 (ISO 14289-1).
    Ua1,
}

/// Which part of a set of standards a [`Standard`] is; a set has at most one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Version,
    Archival,
    Accessibility,
}

impl Standard {
    /// All standards, in the order in which Typst lists them.
    pub const ALL: [Self; 17] = [
        Self::V1_4,
        Self::V1_5,
        Self::V1_6,
        Self::V1_7,
        Self::V2_0,
        Self::A1b,
        Self::A1a,
        Self::A2b,
        Self::A2u,
        Self::A2a,
        Self::A3b,
        Self::A3u,
        Self::A3a,
        Self::A4,
        Self::A4f,
        Self::A4e,
        Self::Ua1,
    ];

    /// The name, as `typst compile --pdf-standard` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V1_4 => "1.4",
            Self::V1_5 => "1.5",
            Self::V1_6 => "1.6",
            Self::V1_7 => "1.7",
            Self::V2_0 => "2.0",
            Self::A1b => "a-1b",
            Self::A1a => "a-1a",
            Self::A2b => "a-2b",
            Self::A2u => "a-2u",
            Self::A2a => "a-2a",
            Self::A3b => "a-3b",
            Self::A3u => "a-3u",
            Self::A3a => "a-3a",
            Self::A4 => "a-4",
            Self::A4f => "a-4f",
            Self::A4e => "a-4e",
            Self::Ua1 => "ua-1",
        }
    }

    const fn family(self) -> Family {
        match self {
            Self::V1_4 | Self::V1_5 | Self::V1_6 | Self::V1_7 | Self::V2_0 => Family::Version,
            Self::Ua1 => Family::Accessibility,
            _ => Family::Archival,
        }
    }

    /// The oldest and the newest PDF version in which the standard can be met,
    /// times ten: ISO 19005-1 6.1 is PDF 1.4, ISO 19005-2 and -3 are ISO 32000-1,
    /// ISO 19005-4 is ISO 32000-2, ISO 14289-1 is ISO 32000-1.
    const fn versions(self) -> (u8, u8) {
        match self {
            Self::V1_4 | Self::A1b | Self::A1a => (14, 14),
            Self::V1_5 => (15, 15),
            Self::V1_6 => (16, 16),
            Self::V1_7 => (17, 17),
            Self::V2_0 | Self::A4 | Self::A4f | Self::A4e => (20, 20),
            Self::A2b | Self::A2u | Self::A2a | Self::A3b | Self::A3u | Self::A3a | Self::Ua1 => {
                (14, 17)
            }
        }
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Standard {
    type Err = StandardsError;

    fn from_str(name: &str) -> Result<Self, StandardsError> {
        Self::ALL
            .into_iter()
            .find(|standard| standard.name() == name)
            .ok_or_else(|| StandardsError::Unknown(name.to_owned()))
    }
}

/// Standards that one PDF can meet at the same time: at most one PDF version, one
/// PDF/A and one PDF/UA, and a PDF version that suits them all.
///
/// ```
/// use chancery::engine::Standards;
///
/// assert_eq!(Standards::default().to_string(), "ua-1,a-2a");
/// assert!("ua-1,a-4".parse::<Standards>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Standards(Vec<Standard>);

impl Standards {
    /// Takes standards that go together. None at all is PDF 1.7.
    ///
    /// # Errors
    ///
    /// When two of them cannot be met by the same file. The verdict is Typst's,
    /// whether or not the compiler is part of the program.
    pub fn new(standards: impl IntoIterator<Item = Standard>) -> Result<Self, StandardsError> {
        let standards = Vec::from_iter(standards);
        for (index, &late) in standards.iter().enumerate() {
            for &early in &standards[..index] {
                let ((early_min, early_max), (late_min, late_max)) =
                    (early.versions(), late.versions());
                if early.family() == late.family() {
                    return Err(StandardsError::SameFamily(early, late));
                }
                // Ranges of numbers that overlap pairwise overlap as a whole.
                if early_min > late_max || late_min > early_max {
                    return Err(StandardsError::Incompatible(early, late));
                }
            }
        }
        Ok(Self(standards))
    }

    /// PDF/UA-1 and PDF/A-3a: what [`Default`] is, with any files attached.
    pub fn archive() -> Self {
        Self(vec![Standard::Ua1, Standard::A3a])
    }

    /// The standards, in the order in which they were given.
    pub fn as_slice(&self) -> &[Standard] {
        &self.0
    }
}

/// PDF/UA-1 and PDF/A-2a: accessible and fit for an archive.
impl Default for Standards {
    fn default() -> Self {
        Self(vec![Standard::Ua1, Standard::A2a])
    }
}

/// The names with commas between them, as `typst compile --pdf-standard` takes them.
impl fmt::Display for Standards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, standard) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(standard.name())?;
        }
        Ok(())
    }
}

/// Names with commas between them. At least one: an empty text is more often a
/// variable that was not set than a wish for no standard.
impl FromStr for Standards {
    type Err = StandardsError;

    fn from_str(names: &str) -> Result<Self, StandardsError> {
        if names.trim().is_empty() {
            return Err(StandardsError::Empty);
        }
        let standards: Result<Vec<_>, _> =
            names.split(',').map(|name| name.trim().parse()).collect();
        Self::new(standards?)
    }
}

/// Why standards are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StandardsError {
    /// There is no name in the text.
    Empty,
    /// There is no standard of this name.
    Unknown(String),
    /// Two PDF versions, two of PDF/A, or the same one twice.
    SameFamily(Standard, Standard),
    /// There is no PDF version in which both can be met.
    Incompatible(Standard, Standard),
}

impl fmt::Display for StandardsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => {
                write!(f, "found no PDF standard, expected at least one of ")?;
                write_names(f)
            }
            Self::Unknown(name) => {
                write!(f, "unknown PDF standard `{name}`, expected one of ")?;
                write_names(f)
            }
            Self::SameFamily(early, late) => {
                let family = match early.family() {
                    Family::Version => "PDF version",
                    Family::Archival => "PDF/A standard",
                    Family::Accessibility => "PDF/UA standard",
                };
                write!(
                    f,
                    "found {early} and {late}, expected at most one {family}: remove one"
                )
            }
            Self::Incompatible(early, late) => {
                let ((early_min, early_max), (late_min, late_max)) =
                    (early.versions(), late.versions());
                write!(
                    f,
                    "{early} needs {} and {late} needs {}: remove one",
                    Versions(early_min, early_max),
                    Versions(late_min, late_max)
                )
            }
        }
    }
}

impl std::error::Error for StandardsError {}

/// Writes the names of all standards with commas between them.
fn write_names(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, standard) in Standard::ALL.iter().enumerate() {
        write!(f, "{}{standard}", if index > 0 { ", " } else { "" })?;
    }
    Ok(())
}

/// Prints a range of PDF versions, which are given times ten.
struct Versions(u8, u8);

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PDF {}.{}", self.0 / 10, self.0 % 10)?;
        if self.0 != self.1 {
            write!(f, " to {}.{}", self.1 / 10, self.1 % 10)?;
        }
        Ok(())
    }
}
