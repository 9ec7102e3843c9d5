//! Files that are made to do harm, or that are not of this kind.

use insta::assert_snapshot;

use super::exported;
use super::refused::{changed, refused};
use crate::project::Project;

#[test]
fn entities_and_document_types_are_never_read() {
    let head = "<xliff version";
    assert_snapshot!(changed(head, "<!DOCTYPE xliff [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>\n<xliff version"), @r#"
    error[xliff]: a document type (DTD), which is never read
      ┌─ texts.xlf:2:1
      │
    2 │ <!DOCTYPE xliff [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: export the file again: XLIFF has none, and with one a file could grow without end or open others

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed("<target>En resumen:", "<target>&a;"), @"
    error[xliff]: the entity `&a;`, which nothing here can resolve
        ┌─ texts.xlf:399:17
        │
    399 │         <target>&a;</target>
        │                 ^^^ here
        │
        = help: write the characters themselves

    1 error
    exit code 1
    ");
    assert_snapshot!(changed("<target>En resumen:", "<target>&#1;"), @"
    error[xliff]: found the character U+0001, which XML does not have
        ┌─ texts.xlf:399:17
        │
    399 │         <target>&#1;</target>
        │                 ^^^^ here
        │
        = help: remove it

    1 error
    exit code 1
    ");
    assert_snapshot!(changed("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""), @r#"
    error[xliff]: found the encoding ISO-8859-1, expected UTF-8
      ┌─ texts.xlf:1:1
      │
    1 │ <?xml version="1.0" encoding="ISO-8859-1"?>
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: save the file in the encoding UTF-8

    1 error
    exit code 1
    "#);
}

#[test]
fn a_file_without_end_is_no_memory() {
    let project = Project::small();
    let text = exported(&project, "es");
    let long = format!("{}<!-- {} -->", text, "x".repeat(17 << 20));
    let said = refused(&project, &long);
    assert!(
        said.stderr
            .contains("error[file-too-long]: the file is longer than 16 MiB"),
        "{said}"
    );
    let deep = text.replace("</xliff>", &"<group id=\"a\">".repeat(100));
    let said = refused(&project, &deep);
    assert!(
        said.stderr
            .contains("more than 64 elements within each other"),
        "{said}"
    );
}

#[test]
fn another_version_is_named() {
    assert_snapshot!(changed("version=\"2.1\"", "version=\"1.2\""), @r#"
    error[xliff]: this is XLIFF 1.2, expected XLIFF 2.0 or 2.1
      ┌─ texts.xlf:2:8
      │
    2 │ <xliff version="1.2" srcLang="en" trgLang="es" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
      │        ^^^^^^^^^^^^^ here
      │
      = help: have the tool write the version that it was given: 1.2 cannot say which placeables a text has

    1 error
    exit code 1
    "#);
    let project = Project::small();
    let old = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\"/></xliff>";
    let said = refused(&project, old);
    assert!(
        said.stderr
            .contains("this is XLIFF 1.2, expected XLIFF 2.0 or 2.1"),
        "{said}"
    );
    let said = refused(&project, "<tmx version=\"1.4\"/>");
    assert!(
        said.stderr.contains("the file begins with `<tmx>`"),
        "{said}"
    );
    let said = refused(&project, "overview = En resumen:\n");
    assert!(said.stderr.contains("error[xliff]"), "{said}");
}
