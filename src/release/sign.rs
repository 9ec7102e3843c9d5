//! Detached signatures (minisign).

use std::io::Cursor;
use std::path::Path;

use ct_codecs::{Base64, Decoder as _};
use minisign::{PublicKey, SecretKey, SecretKeyBox, SignatureBox};

/// How the name of a signature ends: that of the signed file before it.
pub const ENDING: &str = ".minisig";

/// The first line of every signature. It is not signed, so it says nothing that counts.
const COMMENT: &str = "signature of a chancery release";

/// A key to sign with.
pub struct Key(SecretKey);

impl Key {
    /// Reads the file of a secret key; `password` is asked for where the key has one.
    ///
    /// # Errors
    /// What is wrong with the file or the password.
    pub fn read(
        path: &Path,
        password: impl FnOnce() -> Result<String, String>,
    ) -> Result<Self, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let refused =
            |reason: String| format!("{} is no secret key of minisign: {reason}", path.display());
        // What `minisign -G -W` writes has no checksum, which the library expects of a key without
        // a password where it reads the file itself.
        let encoded = text.lines().nth(1).unwrap_or_default();
        let bytes = Base64::decode_to_vec(encoded, None);
        let bytes = bytes.map_err(|error| refused(error.to_string()))?;
        let key = SecretKey::from_bytes(&bytes).map_err(|error| refused(error.to_string()))?;
        if !key.is_encrypted() {
            return Ok(Self(key));
        }
        let boxed = SecretKeyBox::from_string(&text).map_err(|error| refused(error.to_string()))?;
        let password = password()?;
        boxed
            .into_secret_key(Some(password))
            .map(Self)
            .map_err(|error| {
                format!(
                    "{} cannot be opened with that password: {error}",
                    path.display()
                )
            })
    }

    /// The signature of some bytes: the text of a `.minisig` file. It has random parts, and
    /// differs each time.
    ///
    /// # Errors
    /// What the library says.
    pub fn sign(&self, name: &str, bytes: &[u8]) -> Result<String, String> {
        // The name is signed along, so that one file cannot pass for another.
        let trusted = format!("file:{name}");
        minisign::sign(
            None,
            &self.0,
            Cursor::new(bytes),
            Some(&trusted),
            Some(COMMENT),
        )
        .map(SignatureBox::into_string)
        .map_err(|error| format!("{name} cannot be signed: {error}"))
    }
}

/// A key to verify signatures with.
pub struct VerifyingKey(PublicKey);

impl VerifyingKey {
    /// Reads a public key: the path of its file, or the key itself in Base64.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(given: &str) -> Result<Self, String> {
        let key = match std::fs::read_to_string(given) {
            Ok(text) => {
                let boxed = minisign::PublicKeyBox::from_string(&text);
                boxed.and_then(minisign::PublicKeyBox::into_public_key)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                PublicKey::from_base64(given)
            }
            Err(error) => return Err(format!("{given} cannot be read: {error}")),
        };
        key.map(Self).map_err(|error| {
            format!(
                "{given:?} is neither the file of a public key of minisign nor such a key: {error}"
            )
        })
    }

    /// Whether a signature is that of these bytes under that name, by this key.
    ///
    /// # Errors
    /// What is wrong with the signature.
    pub fn verify(&self, name: &str, bytes: &[u8], signature: &str) -> Result<(), String> {
        let parsed = SignatureBox::from_string(signature)
            .map_err(|error| format!("this is no signature of minisign: {error}"))?;
        // The first line is not signed. What is not checked must not differ.
        if parsed.untrusted_comment().ok().as_deref() != Some(COMMENT)
            || parsed.to_string() != signature
        {
            return Err(format!(
                "expected a signature as chancery writes it, whose first line is `untrusted comment: {COMMENT}`"
            ));
        }
        minisign::verify(&self.0, &parsed, Cursor::new(bytes), true, false, false)
            .map_err(|error| format!("the signature is not that of this file and key: {error}"))?;
        let expected = format!("file:{name}");
        match parsed.trusted_comment() {
            Ok(comment) if comment == expected => Ok(()),
            _ => Err(format!(
                "this is the signature of another file: expected `{expected}`"
            )),
        }
    }
}
