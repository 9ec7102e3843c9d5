//! Signatures.

use minisign::KeyPair;

use super::{manifest, names};
use crate::project::{PERU, Project, Said};

/// A project with a key, and the public one.
fn with_key() -> (Project, String) {
    let project = Project::small();
    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let secret = pair.sk.to_box(None).expect("a key");
    project.write("key", secret.to_string());
    let public = pair.pk.to_box().expect("a key");
    project.write("key.pub", public.to_string());
    (project, pair.pk.to_base64())
}

fn verify(project: &Project, key: &str) -> Said {
    project.run(["verify", "dist", "--key", key])
}

#[test]
fn a_signed_release_is_verified_with_the_key_and_with_no_other() {
    let (project, key) = with_key();
    project.run(["release", "--sign", "key"]).ok();
    let names = names(&project.path("dist"));
    let signatures: Vec<_> = names
        .iter()
        .filter(|name| name.ends_with(".minisig"))
        .collect();
    assert_eq!(signatures, ["SHA256SUMS.minisig", "manifest.json.minisig"]);
    for key in [key.as_str(), "key.pub"] {
        let said = verify(&project, key).ok();
        assert_eq!(said.stdout, "12 files as released\n");
    }
    // Without a key, nobody is deceived about what was verified.
    let said = project.run(["verify", "dist"]).ok();
    assert_eq!(
        said.stdout,
        "SHA256SUMS.minisig was not verified: name the key of the publisher with --key\n\
         manifest.json.minisig was not verified: name the key of the publisher with --key\n\
         10 files as released\n"
    );
    let (_, other) = with_key();
    let said = verify(&project, &other).failed();
    assert_eq!(
        said.stderr.matches("error[release-signature]").count(),
        2,
        "{said}"
    );
    let pdf = format!("dist/{PERU}.ja.pdf");
    let said = project.run(["verify", &pdf, "--key", &key]).ok();
    assert_eq!(said.stdout, "2 files as released\n");
    project.run(["verify", &pdf, "--key", &other]).failed();
    // A signature is verified once for all files of its manifest.
    let said = project
        .run(["verify", &pdf, "dist/notes.md", "--key", &key])
        .ok();
    assert_eq!(said.stdout, "3 files as released\n");
    for key in ["RWnonsense", "chancery.toml"] {
        let said = verify(&project, key).refused();
        assert!(said.stderr.contains("such a key"), "{said}");
    }
    // The next release takes the place of a signed one.
    project.run(["release"]).ok();
    let said = verify(&project, &key).failed();
    assert!(said.stderr.contains("SHA256SUMS is not signed"), "{said}");
    assert_eq!(manifest(&project)["format"], 1);
}

#[test]
fn each_byte_of_a_signature_counts() {
    let (project, key) = with_key();
    project.run(["release", "--sign", "key"]).ok();
    for name in ["SHA256SUMS", "manifest.json"] {
        let path = format!("dist/{name}.minisig");
        let before = project.bytes(&path);
        for at in 0..before.len() {
            let mut bytes = before.clone();
            bytes[at] ^= 1;
            project.write(&path, &bytes);
            // The manifest is the smaller one to verify.
            let said = match at % 16 {
                0 => verify(&project, &key),
                _ if name == "manifest.json" => {
                    project.run(["verify", "dist/notes.md", "--key", &key])
                }
                _ => continue,
            };
            let said = said.failed();
            assert!(
                said.stderr.contains("error[release-signature]"),
                "byte {at}: {said}"
            );
            assert!(said.stderr.contains(&path), "byte {at}: {said}");
        }
        project.write(&path, &before);
    }
    // One file's signature is not that of another.
    project.copy("dist/SHA256SUMS", "dist/manifest.json");
    project.copy("dist/SHA256SUMS.minisig", "dist/manifest.json.minisig");
    let said = verify(&project, &key).failed();
    assert!(
        said.stderr.contains("the signature of another file"),
        "{said}"
    );
}

#[test]
fn a_key_with_a_password_is_opened_by_the_variable() {
    let (project, _) = with_key();
    let pair = KeyPair::generate_encrypted_keypair(Some("open sesame".to_owned())).expect("keys");
    project.write("locked", pair.sk.to_box(None).expect("a key").to_string());
    let said = project.run(["release", "--sign", "locked"]).refused();
    assert!(
        said.stderr.contains("CHANCERY_KEY_PASSWORD is not set"),
        "{said}"
    );
    let with = |password: &str| {
        let command = project.chancery(["release", "--sign", "locked"]);
        command.env("CHANCERY_KEY_PASSWORD", password).run()
    };
    let said = with("wrong").refused();
    assert!(
        said.stderr.contains("cannot be opened with that password"),
        "{said}"
    );
    assert!(!project.has("dist"));
    with("open sesame").ok();
    verify(&project, &pair.pk.to_base64()).ok();
    for wrong in ["nothing", "chancery.toml", "key.pub"] {
        project.run(["release", "--sign", wrong]).refused();
    }
}

/// A key as the program minisign 0.11 makes it (`minisign -G -W`), which has no checksum.
#[test]
fn a_key_that_minisign_has_made_signs() {
    let project = Project::small();
    project.write(
        "key",
        "untrusted comment: minisign secret key\n\
         RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArYsRfbuoyVYZP9Ao0su65YtQAvBF7ro7NEIIpO/evZ7LjvCWErmwhtCPz7HIlj5KeLKREpi0r38MuEfhw/1mCQuh3aIyHqhMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
    );
    project.run(["release", "--sign", "key"]).ok();
    verify(
        &project,
        "RWStixF9u6jJVtCPz7HIlj5KeLKREpi0r38MuEfhw/1mCQuh3aIyHqhM",
    )
    .ok();
    // Cut off, it is none.
    let key = project.text("key");
    project.write("key", &key[..key.len() - 21]);
    let said = project.run(["release", "--sign", "key"]).refused();
    assert!(
        said.stderr.contains("is no secret key of minisign"),
        "{said}"
    );
}
