//! The metadata of a document: XMP (ISO 16684-1), as far as its properties are texts.

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::Damage;

/// How deep elements may be nested; the engines nest eleven.
const DEEPEST: usize = 64;

/// A property of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its name, with the prefix that the standards prefer: `dc:title`.
    pub name: String,
    /// Its text, or those of its list; none where it is made of other properties.
    pub values: Vec<String>,
}

/// The properties of a document, in their order.
///
/// # Errors
/// What is no XML, has a document type, or is nested too deep.
pub fn properties(metadata: &[u8]) -> Result<Vec<Property>, Damage> {
    let metadata = std::str::from_utf8(metadata).map_err(|_| broken())?;
    let mut reader = Reader::from_str(metadata);
    let mut collector = Collector::default();
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(tag) => collector.start(&tag)?,
            Event::Empty(tag) => {
                collector.start(&tag)?;
                collector.end();
            }
            Event::End(_) => collector.end(),
            Event::Text(text) => collector.text(&text.decode().map_err(|_| broken())?),
            Event::CData(text) => collector.text(&text.decode().map_err(|_| broken())?),
            Event::GeneralRef(reference) => collector.text(&resolved(&reference)?),
            Event::DocType(_) => return Err(broken()),
            Event::Eof if collector.path.is_empty() => return Ok(collector.properties),
            Event::Eof => return Err(broken()),
            _ => {}
        }
    }
}

/// The first value of a property.
pub fn first<'p>(properties: &'p [Property], name: &str) -> Option<&'p str> {
    let found = properties.iter().find(|property| property.name == name);
    found.and_then(|property| property.values.first().map(String::as_str))
}

fn broken() -> Damage {
    Damage::new("the metadata of the document are no XML")
}

fn resolved(reference: &BytesRef) -> Result<String, Damage> {
    if let Some(c) = reference.resolve_char_ref().map_err(|_| broken())? {
        return Ok(c.to_string());
    }
    let name = reference.decode().map_err(|_| broken())?;
    let text = resolve_predefined_entity(&name).ok_or_else(broken)?;
    Ok(text.to_owned())
}

#[derive(Default)]
struct Collector {
    /// The elements that are open, from the outermost.
    path: Vec<String>,
    properties: Vec<Property>,
    /// The text of the value that is open, and how many elements are around it.
    value: Option<(String, usize)>,
}

impl Collector {
    fn start(&mut self, tag: &BytesStart) -> Result<(), Damage> {
        let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
        self.path.push(name);
        if self.path.len() > DEEPEST {
            return Err(broken());
        }
        let around = self.property_depth();
        match around {
            Some(0) if self.is_description() => self.attributes(tag)?,
            Some(1) => {
                let name = self.path.last().cloned().unwrap_or_default();
                self.properties.push(Property {
                    name,
                    values: Vec::new(),
                });
                self.value = Some((String::new(), self.path.len()));
            }
            // A list has no text of its own.
            Some(2) => self.value = None,
            Some(3) if self.is("rdf:li") => {
                self.value = Some((String::new(), self.path.len()));
            }
            // What is made of others has none.
            Some(depth) if depth > 3 => self.value = None,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        let depth = self.path.len();
        if let Some((text, _)) = self.value.take_if(|(_, at)| *at == depth) {
            let is_item = self.property_depth() == Some(3);
            if let Some(property) = self.properties.last_mut()
                && (is_item || !text.trim().is_empty())
            {
                property.values.push(text);
            }
        }
        self.path.pop();
    }

    fn text(&mut self, text: &str) {
        if let Some((value, depth)) = &mut self.value
            && *depth == self.path.len()
        {
            value.push_str(text);
        }
    }

    fn is(&self, name: &str) -> bool {
        self.path.last().is_some_and(|last| last == name)
    }

    fn is_description(&self) -> bool {
        self.is("rdf:Description")
    }

    /// How deep the innermost element is in the description of the document, which is 0 itself.
    fn property_depth(&self) -> Option<usize> {
        let root = self.path.iter().position(|name| name == "rdf:RDF")?;
        let description = self.path.get(root + 1)?;
        (description == "rdf:Description").then(|| self.path.len() - root - 2)
    }

    /// A property may be an attribute of the description, too.
    fn attributes(&mut self, tag: &BytesStart) -> Result<(), Damage> {
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| broken())?;
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let is_property = name.contains(':')
                && !["xmlns:", "rdf:", "xml:"]
                    .iter()
                    .any(|prefix| name.starts_with(prefix));
            if is_property {
                let value = std::str::from_utf8(&attribute.value).map_err(|_| broken())?;
                let value = unescape(value).map_err(|_| broken())?.into_owned();
                self.properties.push(Property {
                    name,
                    values: vec![value],
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(description: &str) -> Vec<(String, Vec<String>)> {
        let packet = format!("<x:xmpmeta><rdf:RDF>{description}</rdf:RDF></x:xmpmeta>");
        let found = properties(packet.as_bytes()).unwrap();
        found.into_iter().map(|it| (it.name, it.values)).collect()
    }

    fn property(name: &str, values: &[&str]) -> (String, Vec<String>) {
        let values = values.iter().map(|value| (*value).to_owned());
        (name.to_owned(), values.collect())
    }

    #[test]
    fn a_property_is_a_text_or_a_list_of_them() {
        let found = read(
            "<rdf:Description rdf:about='' pdfaid:part='2'>\
             <dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>\
             <dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Trade &amp; aid &#x2013; ＡＢ</rdf:li>\
             </rdf:Alt></dc:title><dc:format>application/pdf</dc:format>\
             </rdf:Description>",
        );
        let expected = [
            property("pdfaid:part", &["2"]),
            property("dc:creator", &["A", "B"]),
            property("dc:title", &["Trade & aid – ＡＢ"]),
            property("dc:format", &["application/pdf"]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_made_of_other_properties_has_no_text() {
        let found = read(
            "<rdf:Description><xmpMM:History><rdf:Seq><rdf:li rdf:parseType='Resource'>\
             <stEvt:action>saved</stEvt:action></rdf:li></rdf:Seq></xmpMM:History>\
             </rdf:Description>",
        );
        assert_eq!(found, [property("xmpMM:History", &[])]);
    }

    #[test]
    fn what_is_no_metadata_has_no_properties() {
        assert_eq!(properties(b"<x/>").unwrap(), []);
        assert_eq!(properties(b"").unwrap(), []);
        assert!(properties(b"<x></y>").is_err());
        assert!(properties(b"<x>").is_err());
        assert!(properties(b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>").is_err());
        assert!(properties("<a>".repeat(100).as_bytes()).is_err());
    }
}
