//! Files to start from: a project, a record, an entry of the registry, a language. And the
//! contract between records and languages as a reference for translators.

mod entry;
mod init;
mod locale;
mod meeting;
mod prune;
pub mod reference;
mod stubs;

pub use entry::{NewEntry, NewField, entry};
pub use init::init;
pub use locale::locale;
pub use meeting::meeting;
pub use prune::{Pruned, prune};
pub use stubs::{Written, untranslated, write_stubs};
