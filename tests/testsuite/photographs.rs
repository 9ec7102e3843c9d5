//! Photographs that are not there yet: announced while a record is provisional, and an
//! error once it is final.

use insta::assert_snapshot;

use crate::project::{PERU, Project, repository};

/// A record of that status that names a photograph.
fn naming(file: &str, status: &str) -> Project {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    let photos = format!("photos:\n  - {{ id: handshake, file: {file} }}\n\nfacts:\n");
    project.replace(&record, "facts:\n", &photos).replace(
        &record,
        "status: final",
        &format!("status: {status}"),
    );
    for locale in ["en", "ja", "es"] {
        project.append(
            &format!("locales/{locale}/meetings/{PERU}.ftl"),
            "\nphoto-handshake = A handshake.\n    .alt = Two people shake hands.\n",
        );
    }
    project
}

fn picture() -> Vec<u8> {
    let path = repository().join("tests/fixtures/page/photos/table.png");
    std::fs::read(path).expect("a picture")
}

#[test]
fn a_provisional_record_may_announce_a_photograph() {
    let project = naming("handshake.png", "provisional");
    assert_snapshot!(project.run(["build", "--locale", "en"]).ok(), @"
    warning[photo-announced]: there is no file data/photos/handshake.png
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.png }
       │                            ^^^^^^^^^^^^^ the page has a frame in its place
       │
       = help: put it there before the record is final

    1 warning
    wrote  out/en/2023-11-15-japan-peru.pdf
    1 document
    exit code 0
    ");
    let source = project.text(&format!("out/en/{PERU}.typ"));
    let frame = "      path: none,\n      caption: \"A handshake.\",\n";
    assert!(source.contains(frame), "{source}");
    let page = project.pdf_text(PERU, "en");
    assert!(page.contains("A handshake."), "{page}");
    project.check().ok();
}

#[test]
fn a_photograph_that_is_there_is_on_the_page_of_a_provisional_record() {
    let project = naming("handshake.png", "provisional");
    project.write("data/photos/handshake.png", picture());
    let said = project.run(["build", "--locale", "en"]).ok();
    assert!(!said.stderr.contains("photo-file"), "{said}");
    let source = project.text(&format!("out/en/{PERU}.typ"));
    let path = "      path: \"/data/photos/handshake.png\",\n";
    assert!(source.contains(path), "{source}");
}

#[test]
fn a_final_record_needs_its_photographs() {
    let project = naming("handshake.png", "final");
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @"
    error[photo-file]: there is no file data/photos/handshake.png
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.png }
       │                            ^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    failed 2023-11-15-japan-peru
    0 documents, 1 failed
    exit code 1
    ");
    project.write("data/photos/handshake.png", picture());
    project.run(["build", "--locale", "en"]).ok();
}

/// What is announced must be what can come.
#[test]
fn a_provisional_record_names_no_file_that_can_never_be_a_photograph() {
    for file in ["handshake.gif", "../handshake.png"] {
        let said = naming(file, "provisional").check().failed();
        assert!(said.stderr.contains("error[photo-file]"), "{said}");
    }
    let project = naming("handshake.png", "provisional");
    project.write("data/photos/handshake.png", "no picture");
    let said = project.check().failed();
    let expected = "error[photo-file]: data/photos/handshake.png is not a picture of the kind";
    assert!(said.stderr.contains(expected), "{said}");
}
