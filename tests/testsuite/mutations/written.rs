//! The mutations as files, for other tools.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::{Outcome, TAGS, parts};
use crate::project::Project;

/// Writes a folder for each: `broken.ftl`, `original.ftl`, `source.ftl` where the source
/// language has that file, and `mutation.json` with what was done and what `check` found. A
/// broken file of the source language has those of the others beside it: `other.fr.ftl`.
pub fn write(folder: &Path, project: &Project, outcomes: &[Outcome]) {
    for (index, outcome) in outcomes.iter().enumerate() {
        let mutation = &outcome.mutation;
        let own = folder.join(format!("{index:04}-{}", mutation.kind.slug()));
        fs::create_dir_all(&own).expect("a folder can be made");
        let write = |name: &str, text: &str| {
            fs::write(own.join(name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
        };
        write("broken.ftl", &mutation.broken);
        write("original.ftl", &project.text(&mutation.file));
        let (tag, rest) = parts(&mutation.file);
        for other in TAGS.into_iter().filter(|other| *other != tag) {
            let file = format!("locales/{other}/{rest}");
            let name = match other {
                "en" => "source.ftl".to_owned(),
                _ if tag == "en" => format!("other.{other}.ftl"),
                _ => continue,
            };
            if project.has(&file) {
                write(&name, &project.text(&file));
            }
        }
        let found: Vec<_> = outcome
            .found
            .iter()
            .map(|it| json!({ "rule": it.rule, "error": it.is_error, "message": it.message }))
            .collect();
        let description = json!({
            "kind": mutation.kind.to_string(),
            "file": mutation.file,
            "locale": tag,
            "message": mutation.message,
            "done": mutation.done,
            "found": found,
        });
        write("mutation.json", &format!("{description:#}\n"));
    }
}
