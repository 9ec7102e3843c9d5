//! Where messages and forms are, for errors about them.

use super::{Entry, Messages, lint};
use crate::diagnostics::{Diagnostic, Location, Place, did_you_mean};
use crate::rules::Rule;

impl Messages {
    /// Where a message is.
    pub fn location(&self, id: &str) -> Option<Location> {
        let (tree, entry) = self.entry(id)?;
        Some(tree.location(&entry.id.range))
    }

    /// The error for a form that a name does not have, where a message asks for it.
    pub fn missing_form(&self, id: &str, form: &str) -> Diagnostic {
        let problem = self.missing(id, Some(form));
        let asked = self.in_force.files().find_map(|resource| {
            let range = lint::form_range(&resource.tree, form)?;
            Some(resource.tree.location(&range))
        });
        if let (Some(asked), Some((attribute, name))) = (&asked, self.misspelt(id, form)) {
            return Diagnostic::new(
                Rule::MissingAttribute,
                format!("the {} translation `{id}` has no attribute `.{form}`, and nothing uses its `.{name}`", self.tag),
            )
            .at(attribute, "misspelt")
            .also(asked.clone(), format!("asks for `.{form}`"))
            .help(format!("write `.{form}`"));
        }
        match (asked, problem.place.clone()) {
            // The form that was asked for is the more likely slip.
            (Some(asked), Some(Place::At(name))) => problem
                .at(asked, "asks for it")
                .also(name, "does not have it"),
            _ => problem,
        }
    }

    /// An attribute of a message that nothing asks for and that is near to one that is
    /// missing, with its name.
    fn misspelt(&self, id: &str, form: &str) -> Option<(Location, String)> {
        let (tree, entry): (_, &Entry) = self.entry(id)?;
        let in_use = self.forms_in_use();
        let unused = entry.attributes.iter().map(|(name, _)| name);
        let unused: Vec<_> = unused.filter(|name| !in_use.contains(&name.text)).collect();
        let near = did_you_mean(form, unused.iter().map(|name| name.text.as_str()))?;
        // What several names have is right, and the form is the slip.
        let all = self
            .in_force
            .files()
            .flat_map(|resource| &resource.tree.entries);
        let mut others = all.filter(|other| other.id.text != id);
        let has_it = |other: &Entry| other.attributes.iter().any(|(name, _)| name.text == near);
        if others.any(has_it) {
            return None;
        }
        let name = unused.iter().find(|name| name.text == near)?;
        Some((tree.location(&name.range), name.text.clone()))
    }
}
