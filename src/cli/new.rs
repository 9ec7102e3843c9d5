//! `chancery new`

use super::args::{NewCommand, NewThing};
use super::{Failure, terminal};
use crate::scaffold;

/// Writes files to start from.
pub fn run(command: &NewCommand) -> Result<(), Failure> {
    match &command.thing {
        NewThing::Meeting { id, project } => {
            let path = scaffold::meeting(&project.open()?, id)
                .map_err(|problem| Failure::Problems(vec![problem]))?;
            terminal::line(&format!("wrote {}", path.display()))?;
            terminal::line(&format!(
                "next: replace what is in capitals, then `chancery check {id}`"
            ))
        }
        NewThing::Locale { tag, from, project } => {
            let paths = scaffold::locale(&project.open()?, tag, from.as_ref())
                .map_err(Failure::Problems)?;
            for path in paths {
                terminal::line(&format!("wrote {}", path.display()))?;
            }
            terminal::line(&format!(
                "next: translate, then `chancery check --locale {tag}`; as long as it is not finished, \
                 `draft-locales = [\"{tag}\"]` in chancery.toml keeps it out of the others' way"
            ))
        }
    }
}
