//! The text of the metadata, as the engines write it, with properties added.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::{NAMESPACE, Properties};
use crate::pdf::{Damage, xmp};

/// Where the description of the document ends.
const END: &str = "</rdf:Description></rdf:RDF>";
/// Where the descriptions of namespaces end, which PDF/A wants (ISO 19005-2, 6.6.2.3.3).
const SCHEMAS_END: &str = "</rdf:Bag></pdfaExtension:schemas>";
/// What the engines say of every document.
const PROOF: &str = "<xmpMM:RenditionClass>proof<";

/// The properties of our own namespace: name, type, and what it is.
const OWN: [[&str; 3]; 2] = [
    [
        "AuthenticLanguages",
        "bag Text",
        "The languages whose text is authentic, by their tags (BCP 47)",
    ],
    [
        "TranslatedFrom",
        "Text",
        "The language that the text was translated from, by its tag (BCP 47)",
    ],
];

/// The metadata with the properties.
///
/// # Errors
/// Metadata that are not as the engines write them, or that have one of the properties.
pub fn with(packet: &str, properties: &Properties) -> Result<String, Damage> {
    let unexpected = |what: &str| {
        Damage::new(format!(
            "the metadata of the document are not as the engines write them: {what}"
        ))
    };
    let before = xmp::properties(packet.as_bytes())?;
    let added = ["dc:publisher", "dc:identifier", "xmpMM:VersionID"];
    let is_added = |name: &str| added.contains(&name) || name.starts_with("chancery:");
    if let Some(known) = before.iter().find(|property| is_added(&property.name)) {
        return Err(unexpected(&format!("they have {} already", known.name)));
    }
    let packet = &with_languages(packet, properties).ok_or_else(|| unexpected("no language"))?;
    let end = packet.rfind(END);
    let end = end.ok_or_else(|| unexpected("they do not end in one description"))?;
    let (description, rest) = packet.split_at(end);
    let mut text = match description.rfind(SCHEMAS_END) {
        Some(at) => [&description[..at], &schema(), &description[at..]].concat(),
        None => format!(
            "{description}<pdfaExtension:schemas xmlns:pdfaExtension=\"{}\" \
             xmlns:pdfaSchema=\"{}\" xmlns:pdfaProperty=\"{}\"><rdf:Bag>{}{SCHEMAS_END}",
            "http://www.aiim.org/pdfa/ns/extension/",
            "http://www.aiim.org/pdfa/ns/schema#",
            "http://www.aiim.org/pdfa/ns/property#",
            schema(),
        ),
    };
    if !properties.is_proof {
        text = text.replace(PROOF, "<xmpMM:RenditionClass>default<");
    }
    text.push_str(&written(properties));
    text.push_str(rest);
    Ok(text)
}

/// The metadata with these languages in the place of the one that the engine knows.
fn with_languages(packet: &str, properties: &Properties) -> Option<String> {
    const START: &str = "<dc:language><rdf:Bag>";
    let (before, rest) = packet.split_once(START)?;
    let (_, after) = rest.split_once("</rdf:Bag></dc:language>")?;
    let mut text = format!("{before}{START}");
    for tag in &properties.languages {
        // Writing to a string cannot fail.
        let _ = write!(text, "<rdf:li>{tag}</rdf:li>");
    }
    Some(format!("{text}</rdf:Bag></dc:language>{after}"))
}

fn written(properties: &Properties) -> String {
    let Properties {
        languages: _,
        publisher,
        record,
        revision,
        authentic,
        translated_from,
        is_proof: _,
    } = properties;
    let (publisher, record) = (escape(publisher), escape(record));
    let mut text = format!(
        "<dc:publisher><rdf:Bag><rdf:li>{publisher}</rdf:li></rdf:Bag></dc:publisher>\
         <dc:identifier>{record}</dc:identifier>\
         <xmpMM:VersionID>{revision}</xmpMM:VersionID>"
    );
    // Writing to a string cannot fail.
    if !authentic.is_empty() {
        let _ = write!(
            text,
            "<chancery:AuthenticLanguages xmlns:chancery=\"{NAMESPACE}\"><rdf:Bag>"
        );
        for tag in authentic {
            let _ = write!(text, "<rdf:li>{tag}</rdf:li>");
        }
        text.push_str("</rdf:Bag></chancery:AuthenticLanguages>");
    }
    if let Some(tag) = translated_from {
        let _ = write!(
            text,
            "<chancery:TranslatedFrom xmlns:chancery=\"{NAMESPACE}\">{tag}</chancery:TranslatedFrom>"
        );
    }
    text
}

/// The description of our own namespace.
fn schema() -> String {
    let mut text = format!(
        "<rdf:li rdf:parseType=\"Resource\">\
         <pdfaSchema:schema>Records and their translations</pdfaSchema:schema>\
         <pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>chancery</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    );
    for [name, kind, description] in OWN {
        let _ = write!(
            text,
            "<rdf:li rdf:parseType=\"Resource\">\
             <pdfaProperty:category>external</pdfaProperty:category>\
             <pdfaProperty:description>{description}</pdfaProperty:description>\
             <pdfaProperty:name>{name}</pdfaProperty:name>\
             <pdfaProperty:valueType>{kind}</pdfaProperty:valueType></rdf:li>"
        );
    }
    text + "</rdf:Seq></pdfaSchema:property></rdf:li>"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn properties() -> Properties {
        Properties {
            languages: vec!["es-419".parse().unwrap(), "ja".parse().unwrap()],
            publisher: "Trade & <Aid>".to_owned(),
            record: "2023-11-15-japan-peru".to_owned(),
            revision: 3,
            authentic: vec!["ja".parse().unwrap(), "es-PE".parse().unwrap()],
            translated_from: Some("en".parse().unwrap()),
            is_proof: false,
        }
    }

    const PLAIN: &str = "<x:xmpmeta><rdf:RDF><rdf:Description><dc:title>T</dc:title>\
        <dc:language><rdf:Bag><rdf:li>es</rdf:li></rdf:Bag></dc:language>\
        <xmpMM:RenditionClass>proof</xmpMM:RenditionClass></rdf:Description></rdf:RDF></x:xmpmeta>";

    #[test]
    fn what_is_added_is_read_again() {
        let packet = with(PLAIN, &properties()).unwrap();
        let found = xmp::properties(packet.as_bytes()).unwrap();
        let first = |name| xmp::first(&found, name).unwrap();
        assert_eq!(first("dc:title"), "T");
        assert_eq!(first("dc:publisher"), "Trade & <Aid>");
        assert_eq!(first("xmpMM:VersionID"), "3");
        assert_eq!(first("xmpMM:RenditionClass"), "default");
        assert_eq!(first("chancery:TranslatedFrom"), "en");
        let languages = found.iter().find(|it| it.name == "dc:language");
        assert_eq!(languages.unwrap().values, ["es-419", "ja"]);
        let authentic = found
            .iter()
            .find(|it| it.name == "chancery:AuthenticLanguages");
        assert_eq!(authentic.unwrap().values, ["ja", "es-PE"]);
    }

    #[test]
    fn what_is_there_already_or_elsewhere_is_refused() {
        let packet = with(PLAIN, &properties()).unwrap();
        assert!(with(&packet, &properties()).is_err());
        assert!(with("<x:xmpmeta></x:xmpmeta>", &properties()).is_err());
    }

    #[test]
    fn a_proof_is_called_one() {
        let proof = Properties {
            is_proof: true,
            ..properties()
        };
        assert!(with(PLAIN, &proof).unwrap().contains(PROOF));
    }
}
