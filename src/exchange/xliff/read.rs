//! XLIFF as it comes back.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::document::{Element, Node, Refused, parse, problem};
use super::{CATEGORY, CORE, METADATA, TRANSLATION};
use crate::diagnostics::{Diagnostic, Location, SourceFile};

/// What came back.
#[derive(Debug)]
pub struct Received {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The language of the sources (`srcLang`), with its place.
    pub source: (String, Location),
    /// The language of the targets (`trgLang`).
    pub target: (String, Location),
    /// The files of the source language, with their places.
    pub originals: Vec<(String, Location)>,
    /// The units, in order.
    pub units: Vec<ReceivedUnit>,
}

/// A unit that came back.
#[derive(Debug)]
pub struct ReceivedUnit {
    /// The file of the source language that it is of.
    pub original: String,
    /// Its name.
    pub id: String,
    /// Its name in its start tag.
    pub location: Location,
    /// The source.
    pub source: Vec<Content>,
    /// The translation, with its place; none where there is none.
    pub target: Option<(Vec<Content>, Location)>,
    /// Which translation was exported, where it says so.
    pub exported: Option<String>,
}

/// A part of a segment.
#[derive(Clone, Debug)]
pub enum Content {
    /// Text.
    Text(String, Location),
    /// `<ph>`
    Code(ReceivedCode),
    /// `<pc>`, or what is between `<sc>` and `<ec>`.
    Marked(ReceivedCode, Vec<Content>),
}

/// A code that came back.
#[derive(Clone, Debug)]
pub struct ReceivedCode {
    /// Its number.
    pub id: String,
    /// What it stands for; of a pair the first half.
    pub data: String,
    /// Of a pair: the second half.
    pub end: Option<String>,
    /// Its place.
    pub location: Location,
}

/// The units of an XLIFF file.
///
/// # Errors
/// What is no XLIFF 2.0 or 2.1, and what cannot be trusted; see [`super`].
pub fn read(file: &Arc<SourceFile>) -> Result<Received, Vec<Diagnostic>> {
    Reader { file }.read().map_err(|problem| vec![*problem])
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
}

impl Reader<'_> {
    fn read(&self) -> Result<Received, Refused> {
        let root = parse(self.file)?;
        self.check_version(&root)?;
        let mut units = Vec::new();
        let mut originals: Vec<(String, Location)> = Vec::new();
        for element in root.elements() {
            self.expect(element, &["file"], &root)?;
            let original = self.required(element, "original")?;
            if originals.iter().any(|(known, _)| known == original) {
                return Err(self.refuse_attribute(
                    element,
                    "original",
                    format!("the file {original:?} is here twice"),
                    "keep one of them",
                ));
            }
            let place = self.location_of(element, "original");
            originals.push((original.to_owned(), place));
            let mut ids = HashSet::new();
            self.collect(element, original, &mut ids, &mut units)?;
        }
        Ok(Received {
            file: Arc::clone(self.file),
            source: (
                self.required(&root, "srcLang")?.to_owned(),
                self.location_of(&root, "srcLang"),
            ),
            target: (
                self.required(&root, "trgLang")?.to_owned(),
                self.location_of(&root, "trgLang"),
            ),
            originals,
            units,
        })
    }

    fn check_version(&self, root: &Element) -> Result<(), Refused> {
        let version = root.attribute("version").unwrap_or_default();
        let is_old = version.starts_with("1.") || root.namespace.contains("xliff:document:1");
        if root.name == "xliff" && is_old {
            return Err(self.refuse_attribute(
                root,
                "version",
                format!("this is XLIFF {version}, expected XLIFF 2.0 or 2.1"),
                "have the tool write the version that it was given: 1.2 cannot say which placeables a text has",
            ));
        }
        if root.name != "xliff" || root.namespace != CORE {
            return Err(self.refuse(
                root,
                format!(
                    "the file begins with `<{}>`, expected `<xliff>` of version 2.0 or 2.1",
                    root.name
                ),
                "import the file that `chancery export TAG --format xliff` has written, translated",
            ));
        }
        if !["2.0", "2.1"].contains(&version) {
            return Err(self.refuse_attribute(
                root,
                "version",
                format!("found the version {version:?}, expected 2.0 or 2.1"),
                "have the tool write the version that it was given",
            ));
        }
        Ok(())
    }

    /// The units within a file or group.
    fn collect(
        &self,
        parent: &Element,
        original: &str,
        ids: &mut HashSet<String>,
        units: &mut Vec<ReceivedUnit>,
    ) -> Result<(), Refused> {
        for element in parent.elements() {
            if element.namespace != CORE {
                // A module or an extension: nothing of it is a translation.
                continue;
            }
            match element.name.as_str() {
                "group" => self.collect(element, original, ids, units)?,
                "unit" => {
                    let unit = self.unit(element, original)?;
                    if !ids.insert(unit.id.clone()) {
                        return Err(self.refuse_attribute(
                            element,
                            "id",
                            format!("the unit `{}` is here twice", unit.id),
                            "keep one of them: nobody can know which is meant",
                        ));
                    }
                    units.push(unit);
                }
                "notes" | "skeleton" => {}
                _ => self.expect(element, &["unit", "group"], parent)?,
            }
        }
        Ok(())
    }

    fn unit(&self, element: &Element, original: &str) -> Result<ReceivedUnit, Refused> {
        let id = self.required(element, "id")?;
        let mut data = HashMap::new();
        let mut exported = None;
        for part in element.elements() {
            if part.namespace == CORE && part.name == "originalData" {
                for entry in part.elements() {
                    self.expect(entry, &["data"], part)?;
                    let name = self.required(entry, "id")?;
                    if data.insert(name.to_owned(), entry.text()).is_some() {
                        let message = format!("the original data `{name}` is here twice");
                        return Err(self.refuse(entry, message, "export the file again"));
                    }
                }
            } else if part.namespace == METADATA {
                exported = exported_of(part).or(exported);
            }
        }
        let mut source = Vec::new();
        let mut target: Option<(Vec<Content>, Location)> = None;
        let mut segments = 0;
        for part in element.elements() {
            if part.namespace != CORE || ["notes", "originalData"].contains(&part.name.as_str()) {
                continue;
            }
            self.expect(part, &["segment", "ignorable"], element)?;
            segments += 1;
            let sides = self.segment(part)?;
            source.extend(self.content(sides.0, &data)?);
            if let Some(own) = sides.1 {
                if own.attribute("order").is_some() {
                    return Err(self.refuse(
                        own,
                        "the segments of this translation are in another order",
                        "keep each unit in one segment",
                    ));
                }
                let content = self.content(own, &data)?;
                match &mut target {
                    Some((before, _)) => before.extend(content),
                    None => target = Some((content, self.location(own))),
                }
            }
        }
        if segments == 0 {
            let message = format!("there is no segment in the unit `{id}`");
            return Err(self.refuse(element, message, "export the file again"));
        }
        Ok(ReceivedUnit {
            original: original.to_owned(),
            id: id.to_owned(),
            location: self.location_of(element, "id"),
            source,
            target,
            exported,
        })
    }

    /// The source of a segment, and its target where it has one.
    fn segment<'e>(
        &self,
        part: &'e Element,
    ) -> Result<(&'e Element, Option<&'e Element>), Refused> {
        let mut source = None;
        let mut target = None;
        for side in part.elements() {
            if side.namespace != CORE {
                continue;
            }
            self.expect(side, &["source", "target"], part)?;
            let known = if side.name == "source" {
                &mut source
            } else {
                &mut target
            };
            if known.replace(side).is_some() {
                let message = format!("there are two `<{}>` in one segment", side.name);
                return Err(self.refuse(side, message, "keep one of them"));
            }
        }
        match source {
            Some(source) => Ok((source, target)),
            None => Err(self.refuse(
                part,
                "this segment has no `<source>`",
                "export the file again",
            )),
        }
    }

    fn content(
        &self,
        parent: &Element,
        data: &HashMap<String, String>,
    ) -> Result<Vec<Content>, Refused> {
        let mut content = Vec::new();
        // What is between `<sc>` and `<ec>`: the code, and what came before it.
        let mut open: Vec<(ReceivedCode, Vec<Content>)> = Vec::new();
        for node in &parent.children {
            let element = match node {
                Node::Text(text, range) => {
                    push_text(&mut content, text, self.at(range));
                    continue;
                }
                Node::Element(element) => element,
            };
            if element.namespace != CORE {
                let message = format!("there is `<{}>` within a text", element.name);
                return Err(self.refuse(element, message, "remove it"));
            }
            match element.name.as_str() {
                "ph" => {
                    let code = self.code(element, "id", data, &["dataRef"])?;
                    content.push(Content::Code(code));
                }
                "pc" => {
                    let code = self.code(element, "id", data, &["dataRefStart", "dataRefEnd"])?;
                    content.push(Content::Marked(code, self.content(element, data)?));
                }
                "sc" => {
                    let code = self.code(element, "id", data, &["dataRef"])?;
                    open.push((code, std::mem::take(&mut content)));
                }
                "ec" => {
                    let end = self.code(element, "startRef", data, &["dataRef"])?;
                    let Some((start, before)) = open.pop().filter(|(it, _)| it.id == end.id) else {
                        return Err(self.crossed(element, &end.id));
                    };
                    let inner = std::mem::replace(&mut content, before);
                    let code = ReceivedCode {
                        end: Some(end.data),
                        ..start
                    };
                    content.push(Content::Marked(code, inner));
                }
                // Annotations of tools, which are no part of the text.
                "mrk" => content.extend(self.content(element, data)?),
                "sm" | "em" => {}
                "cp" => {
                    return Err(self.refuse(
                        element,
                        "found a character that cannot be written in XML, expected text",
                        "remove it",
                    ));
                }
                name => {
                    let message = format!("there is `<{name}>` within a text");
                    return Err(self.refuse(element, message, "remove it"));
                }
            }
        }
        match open.pop() {
            Some((code, _)) => Err(self.crossed_at(&code)),
            None => Ok(joined(content)),
        }
    }

    fn crossed(&self, element: &Element, id: &str) -> Refused {
        let message = format!("the end of the mark {id} is not where its beginning expects it");
        self.refuse(
            element,
            message,
            "put the two around the words that they mark, and no mark across another",
        )
    }

    fn crossed_at(&self, code: &ReceivedCode) -> Refused {
        let message = format!("the mark {} has no end", code.id);
        let help = "put its two halves around the words that they mark";
        problem(self.file, &code.location.range, message, help)
    }

    fn code(
        &self,
        element: &Element,
        id: &str,
        data: &HashMap<String, String>,
        references: &[&str],
    ) -> Result<ReceivedCode, Refused> {
        let id = self.required(element, id)?.to_owned();
        let mut found = Vec::new();
        for name in references {
            let reference = self.required(element, name)?;
            let text = data.get(reference).ok_or_else(|| {
                let message = format!("there is no original data `{reference}`");
                self.refuse(element, message, "copy the placeable from the source")
            })?;
            found.push(text.clone());
        }
        let mut found = found.into_iter();
        Ok(ReceivedCode {
            id,
            data: found.next().unwrap_or_default(),
            end: found.next(),
            location: self.location(element),
        })
    }

    fn required<'e>(&self, element: &'e Element, name: &str) -> Result<&'e str, Refused> {
        element.attribute(name).ok_or_else(|| {
            let message = format!("`<{}>` has no attribute `{name}`", element.name);
            self.refuse(element, message, "export the file again")
        })
    }

    fn expect(&self, element: &Element, names: &[&str], parent: &Element) -> Result<(), Refused> {
        if element.namespace == CORE && names.contains(&element.name.as_str()) {
            return Ok(());
        }
        let names: Vec<_> = names.iter().map(|name| format!("`<{name}>`")).collect();
        let message = format!(
            "found `<{}>` in `<{}>`, expected {}",
            element.name,
            parent.name,
            names.join(" or ")
        );
        Err(self.refuse(element, message, "export the file again"))
    }

    fn refuse(
        &self,
        element: &Element,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Refused {
        problem(self.file, &element.range, message, help)
    }

    fn refuse_attribute(
        &self,
        element: &Element,
        name: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Refused {
        problem(self.file, &element.range_of(name, self.file), message, help)
    }

    /// The place of an attribute.
    fn location_of(&self, element: &Element, name: &str) -> Location {
        self.at(&element.range_of(name, self.file))
    }

    fn location(&self, element: &Element) -> Location {
        self.at(&element.range)
    }

    fn at(&self, range: &Range<usize>) -> Location {
        Location::new(self.file, range.clone())
    }
}

/// Which translation was exported, as the metadata of a unit say.
fn exported_of(metadata: &Element) -> Option<String> {
    let mut groups = metadata.elements();
    let own = groups.find(|group| group.attribute("category") == Some(CATEGORY))?;
    let mut entries = own.elements();
    let entry = entries.find(|entry| entry.attribute("type") == Some(TRANSLATION))?;
    Some(entry.text())
}

fn push_text(content: &mut Vec<Content>, text: &str, location: Location) {
    match content.last_mut() {
        Some(Content::Text(before, _)) => before.push_str(text),
        _ => content.push(Content::Text(text.to_owned(), location)),
    }
}

/// The same with texts that follow each other as one.
fn joined(content: Vec<Content>) -> Vec<Content> {
    let mut all = Vec::new();
    for part in content {
        match part {
            Content::Text(text, location) => push_text(&mut all, &text, location),
            part => all.push(part),
        }
    }
    all
}

#[cfg(test)]
mod tests;
