//! The names that messages get as variables.
//!
//! Sides, members, facts and arguments each become a variable. None may take the name of
//! another one, or the message would print the wrong fact without a word.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Resolver;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::record::identifier::Identifier;
use crate::record::side::Side;
use crate::record::yaml::At;
use crate::rules::Rule;

/// The roles that every message has a variable for, whatever the sides are called: the
/// first member of the first side, and that of the other sides.
const HOST: &str = "host";
const GUEST: &str = "guest";

/// What is derived from a side, after its role: `guest-country`.
const DERIVED: [&str; 3] = ["country", "organisation", "members"];

/// The variables of the messages of one record.
pub(super) struct Names<'a> {
    /// Those that every record has.
    reserved: HashSet<&'a str>,
    /// Those derived from sides, with the role of the side.
    derived: BTreeMap<String, String>,
    /// Roles, and the names of members and facts so far, with what each is.
    taken: BTreeMap<String, &'static str>,
    /// Those that an argument may refer to.
    known: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub(super) fn new(reserved: &[&'a str]) -> Self {
        let mut names = Self {
            reserved: reserved.iter().copied().collect(),
            derived: BTreeMap::new(),
            taken: BTreeMap::new(),
            known: BTreeSet::new(),
        };
        names.derive(HOST);
        names.derive(GUEST);
        names
    }

    /// Registers what is derived from the sides. All roles are needed before the first
    /// name is checked: a side may be called like what is derived from a later one.
    pub(super) fn sides<'v>(&mut self, roles: impl Iterator<Item = &'v At<Identifier>>) {
        for role in roles {
            self.derive(role.value.as_str());
        }
    }

    fn derive(&mut self, role: &str) {
        for suffix in DERIVED {
            let name = format!("{role}-{suffix}");
            self.derived.entry(name).or_insert_with(|| role.to_owned());
        }
    }

    /// Registers the variables of a side, for arguments to refer to.
    pub(super) fn add_side(&mut self, side: &Side, is_first: bool) {
        let role = side.role.as_str();
        let general = if is_first { HOST } else { GUEST };
        self.known.extend([role, general].map(str::to_owned));
        self.known.insert(format!("{role}-members"));
        if let Some(of) = &side.of {
            let kind = of.kind.as_str();
            self.known.insert(format!("{role}-{kind}"));
            if is_first {
                self.known.insert(format!("{HOST}-{kind}"));
            }
        }
    }

    /// What has that name already: a reason to refuse it, as the end of a sentence.
    fn taken_by(&self, name: &str) -> Option<String> {
        if self.reserved.contains(name) {
            return Some("a variable that every message already has".to_owned());
        }
        if let Some(role) = self.derived.get(name) {
            return Some(format!("a variable that is made from the side `{role}`"));
        }
        self.taken.get(name).map(|what| format!("a {what}"))
    }
}

impl Resolver<'_> {
    /// Takes the name of a side.
    pub(super) fn take_role(&mut self, role: &At<Identifier>) {
        self.refuse_if_taken(role, "side");
        self.names.taken.insert(role.value.to_string(), "side");
    }

    /// Takes the name of a member or of a fact.
    pub(super) fn take_name(&mut self, name: &At<Identifier>, what: &'static str) {
        self.name_is_free(name, what);
        self.names.taken.insert(name.value.to_string(), what);
        self.names.known.insert(name.value.to_string());
    }

    /// Whether a member, a fact or an argument may be called so. An argument may have the
    /// name of a fact, which it then replaces.
    pub(super) fn name_is_free(&mut self, name: &At<Identifier>, what: &'static str) {
        let text = name.value.as_str();
        if what == "argument" && self.names.taken.get(text) == Some(&"fact") {
            return;
        }
        if text == HOST || text == GUEST {
            let owner = "a variable that every message already has".to_owned();
            self.refuse_name(name, what, &owner);
        } else {
            self.refuse_if_taken(name, what);
        }
    }

    fn refuse_if_taken(&mut self, name: &At<Identifier>, what: &str) {
        if let Some(owner) = self.names.taken_by(name.value.as_str()) {
            self.refuse_name(name, what, &owner);
        }
    }

    fn refuse_name(&mut self, name: &At<Identifier>, what: &str, owner: &str) {
        let message = format!("the {what} `{}` has the name of {owner}", name.value);
        self.problems.push(
            Diagnostic::new(Rule::ReservedName, message)
                .at(name.location(self.file), "taken")
                .help("give it a name of its own"),
        );
    }

    /// Checks that an argument refers to a variable of this record.
    pub(super) fn refers<T>(&mut self, target: &Identifier, at: &At<T>) {
        let known = &self.names.known;
        if known.contains(target.as_str()) {
            return;
        }
        let names = || known.iter().map(String::as_str);
        let near = self
            .may_suggest()
            .then(|| did_you_mean(target.as_str(), names()));
        let help = match near.flatten() {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                let shown: Vec<_> = names().take(20).collect();
                let rest = match known.len() - shown.len() {
                    0 => String::new(),
                    rest => format!(" and {rest} more"),
                };
                format!("this record has {}{rest}", shown.join(", "))
            }
        };
        let message = format!("no side, member or fact of this record is called `{target}`");
        self.problems.push(
            Diagnostic::new(Rule::UnknownArgument, message)
                .at(
                    at.location(self.file),
                    "expected the name of a side, a member or a fact",
                )
                .help(help),
        );
    }
}
