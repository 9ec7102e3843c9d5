//! `chancery --version`

use super::{Failure, terminal};
use crate::engine::Standard;
use crate::versions;

/// Prints the version of the program; with `verbose`, also those of what is in it.
pub fn run(verbose: bool) -> Result<(), Failure> {
    terminal::line(&format!("chancery {}", versions::PROGRAM))?;
    if !verbose {
        return Ok(());
    }
    let standards = Standard::ALL.map(Standard::name).join(", ");
    for (name, value) in [
        ("Typst", versions::typst().to_owned()),
        ("Unicode", versions::unicode()),
        ("CLDR", versions::CLDR.to_owned()),
        ("time zones", versions::time_zones().to_owned()),
        ("engines", versions::ENGINES.to_owned()),
        ("PDF standards", standards),
    ] {
        terminal::line(&format!("{name:<15}{value}"))?;
    }
    Ok(())
}
