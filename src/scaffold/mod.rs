//! Files to start from: a project, a record, a language. And the contract between records
//! and languages as a reference for translators.

mod init;
mod locale;
mod meeting;
mod prune;
pub mod reference;
mod stubs;

pub use init::init;
pub use locale::locale;
pub use meeting::meeting;
pub use prune::{Pruned, prune};
pub use stubs::{Written, untranslated, write_stubs};
