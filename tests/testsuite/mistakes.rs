//! The mistakes that translators make, and authors of records: each is one error, at the
//! right place, that says what to type instead.

mod languages;
mod lines;
mod names;
mod options;
mod overview;
mod records;
mod signs;
mod table;

use crate::project::{PERU, Project, Said};

/// The message that the tests write anew, as it is.
const ROAD_MAP: &str =
    "road-map = { both-ministers } confirmed that they would draw up a road map.";

/// The small project with `to` in the place of `from` in one file.
#[track_caller]
fn check(file: &str, from: &str, to: &str) -> Said {
    let project = Project::small();
    project.replace(file, from, to);
    project.check().failed()
}

fn meeting(language: &str) -> String {
    format!("locales/{language}/meetings/{PERU}.ftl")
}
