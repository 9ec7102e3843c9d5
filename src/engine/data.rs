//! The content of a file, shared and never changed.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The bytes of a file; cloning shares them.
#[derive(Clone)]
pub(super) struct Data(Arc<Cow<'static, [u8]>>);

impl Data {
    /// Bytes that are part of the program.
    pub(super) fn built_in(bytes: &'static [u8]) -> Self {
        Self(Arc::new(Cow::Borrowed(bytes)))
    }
}

impl From<Vec<u8>> for Data {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Arc::new(Cow::Owned(bytes)))
    }
}

impl AsRef<[u8]> for Data {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Data({} bytes)", self.0.len())
    }
}
