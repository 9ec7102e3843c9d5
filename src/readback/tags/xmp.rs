//! The metadata of a document (ISO 16684-1).

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use crate::readback::pdf::Damage;

/// The title: the first alternative of `dc:title`.
///
/// # Errors
/// What is no XML.
pub fn title(metadata: &[u8]) -> Result<Option<String>, Damage> {
    let broken = || Damage::new("the metadata of the document is no XML");
    let metadata = std::str::from_utf8(metadata).map_err(|_| broken())?;
    let mut reader = Reader::from_str(metadata);
    let mut is_title = false;
    let mut title: Option<String> = None;
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(tag) if tag.name().as_ref() == b"dc:title" => is_title = true,
            Event::Start(tag) if is_title && tag.name().as_ref() == b"rdf:li" => {
                title = Some(String::new());
            }
            Event::Text(text) => {
                if let Some(title) = &mut title {
                    title.push_str(&text.decode().map_err(|_| broken())?);
                }
            }
            Event::GeneralRef(reference) => {
                if let Some(title) = &mut title {
                    let name = reference.decode().map_err(|_| broken())?;
                    match reference.resolve_char_ref().map_err(|_| broken())? {
                        Some(c) => title.push(c),
                        None => {
                            title.push_str(resolve_predefined_entity(&name).ok_or_else(broken)?);
                        }
                    }
                }
            }
            Event::End(tag) if title.is_some() && tag.name().as_ref() == b"rdf:li" => {
                return Ok(title);
            }
            Event::Eof => return Ok(None),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn the_title_is_the_first_alternative() {
        let metadata = "<rdf:RDF><dc:creator><rdf:li>A</rdf:li></dc:creator><dc:title><rdf:Alt>\
            <rdf:li xml:lang='x-default'>Trade &amp; aid &#x2013; ＡＢ</rdf:li><rdf:li>x</rdf:li>\
            </rdf:Alt></dc:title></rdf:RDF>";
        let found = title(metadata.as_bytes()).unwrap();
        assert_eq!(found.as_deref(), Some("Trade & aid – ＡＢ"));
        assert_eq!(title(b"<x/>").unwrap(), None);
        assert!(title(b"<x></y>").is_err());
    }
}
