//! What an engine reads besides the document, by its hash.

use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Fonts, Root};

/// A file that the look of every document depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Input {
    /// Its path below the project's folder, with `/`: `templates/briefing.typ`. It is the same
    /// for a file that is part of the program.
    pub path: String,
    /// How many bytes it has.
    pub size: usize,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

impl Input {
    /// A file of this content.
    pub fn new(path: &str, content: &[u8]) -> Self {
        let digest = Sha256::digest(content);
        Self {
            path: path.to_owned(),
            size: content.len(),
            sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// The templates and fonts of an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// The templates that can be read, by path.
    pub templates: Vec<Input>,
    /// The fonts of the project, or those of the program, by path; Typst's own are part of it.
    pub fonts: Vec<Input>,
    /// Whether fonts of the machine are used as well, of which nothing is known.
    pub has_system_fonts: bool,
}

impl Inputs {
    /// What engines read that have these templates and fonts.
    pub fn of(root: &Root, fonts: &Fonts) -> Self {
        let templates = root.templates();
        let files = fonts.files().iter();
        Self {
            templates: templates
                .map(|(path, data)| Input::new(path, data.as_ref()))
                .collect(),
            fonts: files
                .map(|font| Input::new(&font.path, font.data.as_ref()))
                .collect(),
            has_system_fonts: fonts.uses_system_fonts(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_that_of_the_content() {
        let input = Input::new("templates/a.typ", b"abc");
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!((input.size, input.sha256.as_str()), (3, expected));
    }
}
