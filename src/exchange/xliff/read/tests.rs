use proptest::prelude::*;

use super::*;

const FILE: &str = "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"es\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file id=\"f\" original=\"x\"><unit id=\"u\"><originalData><data id=\"d\">{ $x }</data><data id=\"e\">&lt;em></data></originalData><segment><source>a <ph id=\"1\" dataRef=\"d\"/> <sc id=\"2\" dataRef=\"e\"/>b<ec startRef=\"2\" dataRef=\"e\"/></source><target>c <mrk id=\"m\" type=\"term\">d</mrk></target></segment><ignorable><source> </source></ignorable></unit></file></xliff>";

fn received(text: &str) -> Result<Received, Vec<Diagnostic>> {
    read(&SourceFile::new("x.xlf", text))
}

#[test]
fn other_ways_to_write_the_same_are_read() {
    let received = received(FILE).expect("XLIFF");
    let unit = &received.units[0];
    assert!(matches!(
        unit.source.as_slice(),
        [
            Content::Text(..),
            Content::Code(_),
            Content::Text(..),
            Content::Marked(..),
            Content::Text(..)
        ]
    ));
    let (target, _) = unit.target.as_ref().expect("a translation");
    assert!(matches!(target.as_slice(), [Content::Text(text, _)] if text == "c d"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn no_file_makes_it_panic(at in 0..FILE.len(), end in 0..FILE.len(), text in any::<String>()) {
        let (at, end) = (at.min(end), at.max(end));
        let damaged = format!("{}{text}{}", &FILE[..at], &FILE[end..]);
        let _ = received(&damaged);
        let _ = received(&text);
    }
}
