//! Files that are damaged, or made to do harm: refused, in bounded memory, and without a panic.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chancery::readback::{Tagged, verify};
use pdf_extract::{Dictionary, Document, Stream};
use proptest::prelude::*;

use super::altered::{briefing, dictionary, pdf};
use crate::project::{PERU, published};

/// Bytes with an own table of their objects, of which the first is the catalog.
pub fn file(objects: &[&str]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let start = file.len();
    let size = objects.len() + 1;
    let trailer = format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    file.extend(table.bytes().chain(trailer.bytes()));
    file
}

const CATALOG: &str = "<</Pages 2 0 R/StructTreeRoot 4 0 R/Lang(en)/MarkInfo<</Marked true>>>>";
pub const PAGES: &str = "<</Kids[3 0 R]/MediaBox[0 0 9 9]>>";

#[test]
fn hostile_files_are_refused() {
    let read = |file: &[u8]| match Tagged::read(file) {
        Ok(_) => "it was read".to_owned(),
        Err(damage) => damage.what,
    };
    let objects = |objects: &[&str]| read(&file(objects));
    let nested = format!("{}1{}", "[".repeat(500_000), "]".repeat(500_000));
    assert_eq!(objects(&[CATALOG, PAGES, "<<>>", "<<>>"]), "it was read");
    // The tree of pages, the tree of tags, and references that lead back to themselves.
    assert_eq!(
        objects(&[CATALOG, "<</Kids[2 0 R]>>", "<<>>", "<<>>"]),
        "the tree of pages is broken"
    );
    assert_eq!(
        objects(&[CATALOG, PAGES, "<<>>", "<</K 5 0 R>>", "<</S/P/K[5 0 R]>>"]),
        "the tree of tags has object 5 twice"
    );
    assert_eq!(
        objects(&[CATALOG, PAGES, "<<>>", "4 0 R"]),
        "a reference leads to itself"
    );
    assert_eq!(
        objects(&[CATALOG, PAGES, "<<>>", &nested]),
        "objects are nested more than 64 deep"
    );
    assert_eq!(
        objects(&[CATALOG, PAGES, "<<>>"]),
        "object 4 is not in the file"
    );
    let tags: Vec<String> = (5..405)
        .map(|next| format!("<</S/P/K {} 0 R>>", next + 1))
        .collect();
    let mut chain = vec![CATALOG, PAGES, "<<>>", "<</K 5 0 R>>"];
    chain.extend(tags.iter().map(String::as_str));
    assert_eq!(objects(&chain), "tags are nested more than 100 deep");
    let page = "<</Contents 5 0 R/Resources<</XObject<</X 5 0 R>>>>>>";
    let form = "<</Subtype/Form/Length 5>>stream\n/X Do\nendstream";
    assert_eq!(
        objects(&[CATALOG, PAGES, page, "<<>>", form]),
        "drawings are nested more than 8 deep"
    );
    let stream = "<</Length 9000>>stream\n0\nendstream";
    assert_eq!(
        objects(&[CATALOG, PAGES, "<</Contents 5 0 R>>", "<<>>", stream]),
        "a stream of a length that cannot be"
    );
    let stream = "<</Length 1/Filter/LZWDecode>>stream\n0\nendstream";
    assert_eq!(
        objects(&[CATALOG, PAGES, "<</Contents 5 0 R>>", "<<>>", stream]),
        "expected a stream that is compressed by /FlateDecode alone"
    );
}

/// A page of 9 MB of spaces has some 9 KB.
#[test]
fn what_expands_without_end_is_refused() {
    let mut document = Document::load_mem(&pdf(published(), PERU, "en")).expect("a PDF");
    let page = document.page_iter().next().expect("a page");
    let mut stream = Stream::new(Dictionary::new(), vec![b' '; 9 * 1024 * 1024]);
    stream.compress().expect("it can be compressed");
    let bomb = document.add_object(stream);
    dictionary(&mut document, page).set("Contents", bomb);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it is written");
    let damage = Tagged::read(&bytes).expect_err("it is refused").to_string();
    let end = ": the stream expands to more than 8388608 bytes";
    assert!(damage.ends_with(end), "{damage}");
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_refused() {
    let pdf = pdf(published(), PERU, "ja");
    for length in (0..pdf.len() - 2).step_by(4001) {
        assert!(Tagged::read(&pdf[..length]).is_err(), "{length}");
    }
    assert!(Tagged::read(&pdf[..pdf.len() - 2]).is_err());
}

/// What a flipped bit does to a page: it is refused, or it says the same.
#[test]
fn a_flipped_bit_never_passes_for_another_text() {
    let mut pdf = pdf(published(), PERU, "en");
    let briefing = briefing(published(), PERU, "en");
    let texts = Tagged::read(&pdf).expect("it is read").elements[0].text();
    let mut outcomes: BTreeMap<bool, usize> = BTreeMap::new();
    for at in (0..pdf.len()).step_by(701) {
        pdf[at] ^= 1 << (at % 8);
        let is_fine = verify(&pdf, &briefing, "the.pdf").is_empty();
        if is_fine {
            assert_eq!(
                Tagged::read(&pdf).expect("it is read").elements[0].text(),
                texts
            );
        }
        *outcomes.entry(is_fine).or_default() += 1;
        pdf[at] ^= 1 << (at % 8);
    }
    // What is neither text nor tag, such as the outlines of the letters, is not looked at.
    assert!(outcomes[&false] > 10, "{outcomes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(
        start in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 1..400),
    ) {
        let _ = Tagged::read(&bytes);
        let mut pdf = pdf(published(), PERU, "ar");
        let start = start.index(pdf.len());
        let end = pdf.len().min(start + bytes.len());
        pdf[start..end].copy_from_slice(&bytes[..end - start]);
        let briefing = briefing(published(), PERU, "ar");
        let _ = verify(&pdf, &briefing, "the.pdf");
    }

    /// The objects are not compressed, so that each byte counts.
    #[test]
    fn no_objects_make_it_panic(objects in prop::collection::vec(
        prop_oneof![
            Just("<</S/P/P 4 0 R/K[6 0 R 0]/Pg 3 0 R>>".to_owned()),
            Just("<</Length 44>>stream\n/P<</MCID 0>>BDC BT/F 9 Tf(x)Tj[(y)]TJ ET EMC\nendstream".to_owned()),
            "[<>\\[\\]()/A-Z0-9 ]{0,60}",
        ],
        1..6,
    )) {
        let page = "<</Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>>";
        let mut all = vec![CATALOG, PAGES, page, "<</K[5 0 R 6 0 R]>>"];
        all.extend(objects.iter().map(String::as_str));
        let _ = Tagged::read(&file(&all));
    }
}
