//! Files to start from: a project, a record, a language. And the contract between records
//! and languages as a reference for translators.

mod init;
mod locale;
mod meeting;
pub mod reference;

pub use init::init;
pub use locale::locale;
pub use meeting::meeting;
