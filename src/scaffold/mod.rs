//! Files to start from: a project, a record, a language.

mod init;
mod locale;
mod meeting;

pub use init::init;
pub use locale::locale;
pub use meeting::meeting;
