//! Attributes that nothing asks for: [`Rule::UnusedAttribute`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::contract::{Contract, Message};
use crate::catalog::{Asked, Locale, Messages, NameSet, fallback_chain};
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::publish::Loaded;
use crate::rules::Rule;

/// The attributes that records ask for in one language.
#[derive(Default)]
pub struct InUse {
    /// Those of messages.
    asked: NameSet<Asked>,
    /// What the records' own messages ask names for and refer to: `the`, `both-ministers.inside`.
    own: NameSet,
}

impl InUse {
    /// Adds those of a record.
    pub fn add(&mut self, messages: &Messages, asked: &BTreeSet<Asked>) {
        let own = messages.own_attributes_in_use().map(str::to_owned);
        self.own.extend(own);
        for asked in asked.iter().filter(|asked| asked.attribute.is_some()) {
            // Most are those of the records before.
            if !self.asked.contains(asked) {
                self.asked.insert(asked.clone());
            }
        }
    }

    /// Adds those of other records.
    pub fn join(&mut self, other: Self) {
        self.asked.extend(other.asked);
        self.own.extend(other.own);
    }

    /// Attributes with their message (`glance-time.label`), and forms by themselves.
    fn names<'a>(&'a self, contract: &Contract, wanted: &mut BTreeSet<Cow<'a, str>>) {
        wanted.extend(self.own.iter().map(Cow::from));
        for Asked { id, attribute } in &self.asked {
            let Some(attribute) = attribute else {
                continue;
            };
            wanted.insert(format!("{id}.{attribute}").into());
            // What one country is asked for, another will be.
            if contract.message(id).is_some_and(Message::is_name) {
                wanted.insert(Cow::from(&**attribute));
            }
        }
    }
}

/// The rule for the shared messages of a language, of which `used` are asked for; `in_use` is
/// what the records ask for in a language.
pub fn check<'a>(
    loaded: &'a Loaded,
    locale: &Locale,
    used: &NameSet,
    in_use: impl Fn(&Locale) -> Option<&'a InUse>,
) -> Vec<Diagnostic> {
    let contract = loaded.catalog.contract();
    // Other languages may inherit them.
    let mut wanted: BTreeSet<Cow<str>> = BTreeSet::new();
    for heir in loaded.catalog.locales() {
        if fallback_chain(&heir.tag).contains(&locale.tag) {
            wanted.extend(heir.attributes_in_use().map(Cow::from));
            if let Some(of_records) = in_use(heir) {
                of_records.names(contract, &mut wanted);
            }
        }
    }
    // `introduced-to` is the attribute `to` of the message that introduces a person.
    let derived: Vec<Cow<str>> = wanted
        .iter()
        .flat_map(|form| {
            let derived = contract.derived_forms.iter();
            derived.filter_map(|derived| form.strip_prefix(derived)?.strip_prefix('-'))
        })
        .map(|form| Cow::from(form.to_owned()))
        .collect();
    wanted.extend(derived);
    // A form that several names have is there for texts to come, and the label of a line for
    // records with other events.
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, attribute, _) in loaded.catalog.locales().flat_map(|it| it.attributes()) {
        *known.entry(attribute).or_default() += 1;
    }
    let mut problems = Vec::new();
    for (id, attribute, at) in locale.attributes() {
        // Statements and phrases are there for the next meeting, too.
        let Some(entry) = contract.message(id) else {
            continue;
        };
        let is_alone = known.get(attribute).is_none_or(|count| *count < 2);
        // Of a message that nothing asks for, no attribute is.
        let is_asked = is_alone && (entry.is_name() || used.contains(id));
        // A form of a name, of a later event, of an introduction.
        let is_form = wanted.contains(attribute);
        if !is_asked || is_form || wanted.contains(format!("{id}.{attribute}").as_str()) {
            continue;
        }
        let problem = Diagnostic::new(
            Rule::UnusedAttribute,
            format!("nothing asks for the attribute `.{attribute}` of `{id}`"),
        )
        .at(at, "nothing asks for it");
        let near = wanted.iter().map(|it| &**it);
        let near = near.filter(|it| !it.contains('.'));
        problems.push(match did_you_mean(attribute, near) {
            Some(near) => problem.help(format!("did you mean `.{near}`? otherwise remove it")),
            None => problem.help("remove it, or have a text ask for it"),
        });
    }
    problems
}
