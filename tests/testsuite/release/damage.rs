//! Files of a release that are not what they were.

use super::{files, manifest, names, released};
use crate::project::{PERU, Project, Said};

/// What `verify` says of a release in which the bytes of one file are others.
fn altered(project: &Project, name: &str, alter: impl FnOnce(&mut Vec<u8>)) -> Said {
    let path = format!("dist/{name}");
    let before = project.bytes(&path);
    let mut bytes = before.clone();
    alter(&mut bytes);
    assert!(bytes != before, "nothing is altered in {name}");
    project.write(&path, &bytes);
    let said = project.run(["verify", "dist"]);
    project.write(&path, &before);
    said
}

#[test]
fn an_untouched_release_is_right() {
    let project = released();
    let said = project.run(["verify", "dist"]).ok();
    assert_eq!(said.stdout, "10 files as released\n");
    assert_eq!(said.stderr, "");
}

#[test]
fn one_byte_in_any_file_is_found_and_the_file_is_named() {
    let project = released();
    for name in names(&project.path("dist")) {
        let length = project.bytes(&format!("dist/{name}")).len();
        for at in [0, length / 3, length / 2, length - 1] {
            let said = altered(&project, &name, |bytes| bytes[at] ^= 1).failed();
            assert!(
                said.stderr.contains(&format!("dist/{name}")),
                "byte {at} of {name}:\n{said}"
            );
            // One cause gives one error. A line of checksums that names another file is one too
            // few and one too many.
            if name != "SHA256SUMS" {
                assert!(
                    said.stderr.contains("1 error"),
                    "byte {at} of {name}:\n{said}"
                );
            }
        }
    }
}

#[test]
fn what_is_missing_and_what_is_too_much_is_named() {
    let project = released();
    for name in names(&project.path("dist")) {
        let bytes = project.bytes(&format!("dist/{name}"));
        project.remove(&format!("dist/{name}"));
        let said = project.run(["verify", "dist"]).failed();
        assert!(said.stderr.contains("error[release-file]"), "{said}");
        assert!(said.stderr.contains(&format!("dist/{name}")), "{said}");
        assert!(said.stderr.contains("1 error"), "{said}");
        project.write(&format!("dist/{name}"), bytes);
    }
    project.write("dist/more.pdf", "%PDF-1.7");
    let said = project.run(["verify", "dist"]).failed();
    assert!(
        said.stderr.contains("the file is no part of the release"),
        "{said}"
    );
    assert!(said.stderr.contains("dist/more.pdf"), "{said}");
    project.remove("dist/more.pdf");
    std::fs::create_dir(project.path("dist/more")).expect("a folder");
    let said = project.run(["verify", "dist"]).failed();
    assert!(said.stderr.contains("dist/more"), "{said}");
}

/// Puts a file in the place of another, and its checksum wherever one is written.
fn exchange(project: &Project, name: &str, bytes: &[u8]) {
    use chancery::release::manifest::Sha256;
    let path = format!("dist/{name}");
    let before = project.bytes(&path);
    let (old, new) = (Sha256::of(&before), Sha256::of(bytes));
    project.write(&path, bytes);
    let text = project.text("dist/manifest.json");
    let sum = Sha256::of(text.as_bytes());
    let size = |bytes: &[u8]| format!("\"size\": {},\n", bytes.len());
    let at = text.find(old.as_str()).expect("its checksum");
    let start = text[..at].rfind("\"size\"").expect("its length");
    let entry = text[start..at].replace(&size(&before), &size(bytes));
    let text = format!("{}{entry}{}", &text[..start], &text[at..]);
    let text = text.replace(old.as_str(), new.as_str());
    project.write("dist/manifest.json", &text);
    let sums = project.text("dist/SHA256SUMS");
    let sums = sums.replace(old.as_str(), new.as_str());
    let sums = sums.replace(sum.as_str(), Sha256::of(text.as_bytes()).as_str());
    project.write("dist/SHA256SUMS", sums);
}

#[test]
fn a_document_that_is_exchanged_with_its_checksums_is_found_by_the_rebuild() {
    let project = released();
    let name = format!("{PERU}.es.pdf");
    // Another document, made in the same way: a number of it is another one.
    let other = Project::small();
    other.replace(&format!("data/{PERU}.yaml"), "plenary: 14", "plenary: 13");
    other.build().ok();
    let forged = other.bytes(&format!("out/es/{PERU}.pdf"));
    for archive in ["documents-1.0.es.zip", "documents-1.0.zip"] {
        // Whoever exchanges a document exchanges its archives as well.
        let folder = tempfile::tempdir().expect("a folder");
        for (file, bytes) in files(&project.path("dist")) {
            let bytes = if file == name { &forged } else { &bytes };
            std::fs::write(folder.path().join(file), bytes).expect("a copy");
        }
        let tags: &[&str] = if archive.contains("es") {
            &["es"]
        } else {
            &["en", "es", "ja"]
        };
        let documents: Vec<_> = tags.iter().map(|tag| format!("{PERU}.{tag}.pdf")).collect();
        let made = folder.path().join("made.zip");
        let documents = documents.iter().map(String::as_str);
        chancery::release::archive::write(&made, folder.path(), documents).expect("an archive");
        exchange(
            &project,
            archive,
            &std::fs::read(&made).expect("an archive"),
        );
    }
    exchange(&project, &name, &forged);
    let said = project.run(["verify", "dist"]).ok();
    assert_eq!(said.stdout, "10 files as released\n");
    let said = project.run(["verify", "--rebuild", "dist"]).failed();
    assert!(said.stderr.contains("error[release-source]"), "{said}");
    assert!(said.stderr.contains(&format!("dist/{name}")), "{said}");
    assert!(said.stderr.contains("1 error"), "{said}");
}

#[test]
fn an_archive_with_other_documents_is_found() {
    let project = released();
    // Right by its checksums, and not what lies beside it.
    let english = project.bytes("dist/documents-1.0.en.zip");
    exchange(&project, "documents-1.0.ja.zip", &english);
    let said = project.run(["verify", "dist"]).failed();
    assert!(
        said.stderr
            .contains("the archive does not hold the documents"),
        "{said}"
    );
    assert!(said.stderr.contains("dist/documents-1.0.ja.zip"), "{said}");
}

#[test]
fn checksums_and_manifest_that_contradict_each_other_are_found() {
    let project = released();
    let sums = project.text("dist/SHA256SUMS");
    // A line is gone, and one is of a file that nobody has released.
    let line = sums
        .lines()
        .find(|line| line.ends_with("notes.md"))
        .expect("a line");
    project.write("dist/SHA256SUMS", sums.replace(&format!("{line}\n"), ""));
    let said = project.run(["verify", "dist"]).failed();
    assert!(
        said.stderr.contains("SHA256SUMS has no line for this file"),
        "{said}"
    );
    project.write(
        "dist/SHA256SUMS",
        format!("{sums}{}\n", line.replace("notes", "more")),
    );
    project.write("dist/more.md", project.bytes("dist/notes.md"));
    let said = project.run(["verify", "dist"]).failed();
    assert!(
        said.stderr.contains("the manifest lacks this file"),
        "{said}"
    );
    project.remove("dist/more.md");
    // The checksum of one file alone.
    let digits = &line[..64];
    let wrong: String = digits.chars().rev().collect();
    project.write("dist/SHA256SUMS", sums.replace(digits, &wrong));
    let said = project.run(["verify", "dist"]).failed();
    assert!(
        said.stderr
            .contains("the checksum of notes.md is another one in the manifest"),
        "{said}"
    );
    assert!(said.stderr.contains("dist/SHA256SUMS:"), "{said}");
}

#[test]
fn a_manifest_that_lies_about_a_document_is_found() {
    use chancery::release::manifest::Sha256;
    let project = released();
    let (manifest, sums) = (
        project.text("dist/manifest.json"),
        project.text("dist/SHA256SUMS"),
    );
    for (from, to, what) in [
        ("\"pages\": 1", "\"pages\": 2", "number of pages"),
        ("\"locale\": \"ja\"", "\"locale\": \"fr\"", "language"),
        ("\"title\": \"", "\"title\": \"Not ", "title"),
    ] {
        let lying = manifest.replacen(from, to, 1);
        assert_ne!(lying, manifest);
        project.write("dist/manifest.json", &lying);
        let (old, new) = (
            Sha256::of(manifest.as_bytes()),
            Sha256::of(lying.as_bytes()),
        );
        project.write("dist/SHA256SUMS", sums.replace(old.as_str(), new.as_str()));
        let said = project.run(["verify", "dist"]).failed();
        assert!(
            said.stderr
                .contains(&format!("the manifest says that the {what} is")),
            "{said}"
        );
    }
}

#[test]
fn a_manifest_that_cannot_be_trusted_is_refused_whole() {
    let project = released();
    let text = project.text("dist/manifest.json");
    let pdf = format!("dist/{PERU}.en.pdf");
    for (from, to, why) in [
        (
            "\"format\": 1",
            "\"format\": 2",
            "this program reads the form 1",
        ),
        (
            "\"format\": 1",
            "\"format\": 1, \"more\": 1",
            "unknown field `more`",
        ),
        (
            "\"file\": \"2023-11-15-japan-peru.en.pdf\"",
            "\"file\": \"../chancery.toml\"",
            "is not the name of a file in the folder of the manifest",
        ),
        (
            "\"file\": \"2023-11-15-japan-peru.es.pdf\"",
            "\"file\": \"2023-11-15-japan-peru.en.pdf\"",
            "is in it twice",
        ),
        ("\"pages\": 1", "\"pages\": -1", "line "),
    ] {
        assert!(text.contains(from), "{from}");
        project.write("dist/manifest.json", text.replacen(from, to, 1));
        let said = project.run(["verify", &pdf]).failed();
        assert!(said.stderr.contains("error[release-manifest]"), "{said}");
        assert!(said.stderr.contains(why), "{said}");
    }
    project.write("dist/manifest.json", [0xff, 0xfe]);
    let said = project.run(["verify", &pdf]).failed();
    assert!(said.stderr.contains("it is not UTF-8 text"), "{said}");
}

#[test]
fn one_file_is_verified_alone_with_the_manifest() {
    let project = released();
    let name = format!("{PERU}.ja.pdf");
    // As somebody has it who has downloaded two files.
    std::fs::create_dir(project.path("downloads")).expect("a folder");
    project.copy(&format!("dist/{name}"), &format!("downloads/{name}"));
    let path = format!("downloads/{name}");
    let said = project.run(["verify", &path]).failed();
    assert!(
        said.stderr
            .contains("name the manifest of the release with --manifest"),
        "{said}"
    );
    project.copy("dist/manifest.json", "downloads/manifest.json");
    let said = project.run(["verify", &path]).ok();
    assert_eq!(said.stdout, "1 file as released\n");
    project
        .run(["verify", &path, "--manifest", "dist/manifest.json"])
        .ok();
    let mut bytes = project.bytes(&path);
    let last = bytes.len() - 9;
    bytes[last] ^= 1;
    project.write(&path, bytes);
    let said = project.run(["verify", &path]).failed();
    assert!(said.stderr.contains("error[release-checksum]"), "{said}");
    project.copy(&format!("dist/{name}"), "downloads/renamed.pdf");
    let said = project.run(["verify", "downloads/renamed.pdf"]).failed();
    assert!(
        said.stderr
            .contains("the manifest has no file of the name \"renamed.pdf\""),
        "{said}"
    );
    // Archives, too.
    let archive = manifest(&project)["languages"]["es"]["archive"].clone();
    let archive = archive.as_str().expect("a name");
    let said = project
        .run(["verify", &format!("dist/{archive}"), "dist/notes.md"])
        .ok();
    assert_eq!(said.stdout, "2 files as released\n");
    for wrong in ["dist/nothing.pdf", "dits"] {
        let said = project.run(["verify", wrong]).refused();
        assert!(
            said.stderr
                .contains(&format!("there is no file or folder {wrong}")),
            "{said}"
        );
    }
    project
        .run(["verify", "dist", "--manifest", "dist/manifest.json"])
        .refused();
    project.run(["verify"]).refused();
}
