//! Messages of a language for one meeting, resolved by fluent-bundle.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use super::bridge::{add_functions, bind};
use super::functions::Formatters;
use super::site::{self, Sites};
use super::syntax::{Entry, Inline, Tree};
use super::value::Value;
use super::{Locale, Resource};
use crate::diagnostics::{Diagnostic, Location, did_you_mean};

/// How many names may be told within each other (a person's office's country).
const DEEPEST: usize = 12;

/// The longest text that a message may come to, in bytes. A name that is told
/// within names would otherwise grow from one to the next.
const LONGEST: usize = 256 * 1024;

/// Messages of the page that are not known by how their names begin.
const DOCUMENT: [&str; 10] = [
    "authenticity",
    "clock",
    "date-line",
    "documents-heading",
    "duration",
    "overview",
    "page-number",
    "record-label",
    "revision-label",
    "sentence-separator",
];

/// Forms of a person that other messages tell; see `compose::names`.
const DERIVED: [&str; 4] = ["styled", "office", "address", "introduced"];

/// The variables of a message.
pub type Args = HashMap<String, Value>;

/// Where a text comes from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The message, with its attribute: `person-kamikawa-yoko.family`.
    pub message: String,
    /// The identifier in its file.
    pub location: Location,
    /// The language, where it is not the one that was asked for.
    pub fallback: Option<LanguageIdentifier>,
}

/// A resolved message.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it says.
    pub text: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// The messages of a language for one meeting.
pub struct Messages {
    tag: LanguageIdentifier,
    meeting: String,
    links: Vec<Link>,
}

/// A language with those that it inherits from. Their messages see each other, so
/// that a region can say a part anew which its parent's sentences refer to.
struct Link {
    locale: Arc<Locale>,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// What is in force, the nearest first: of each language the meeting's own
    /// file, then the shared ones.
    resources: Vec<Arc<Resource>>,
    /// Whether its text is in another language than was asked for.
    is_fallback: bool,
}

impl Link {
    fn new(
        chain: &[Arc<Locale>],
        meeting: &str,
        is_fallback: bool,
        sites: &Arc<Sites>,
    ) -> Option<Self> {
        let locale = Arc::clone(chain.first()?);
        let of_language = |link: &Arc<Locale>| {
            let own = link.meetings.get(meeting);
            own.into_iter()
                .chain(&link.shared)
                .cloned()
                .collect::<Vec<_>>()
        };
        let resources: Vec<_> = chain.iter().flat_map(of_language).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag.clone()]);
        bundle.set_use_isolating(false);
        for resource in &resources {
            // The first wins: an overridden message is meant to be overridden.
            let _ = bundle.add_resource(Arc::clone(&resource.fluent));
        }
        add_functions(&mut bundle, &locale.formatters, sites);
        Some(Self {
            locale,
            bundle,
            resources,
            is_fallback,
        })
    }
}

impl Messages {
    pub(super) fn new(
        chain: &[Arc<Locale>],
        source: Option<&[Arc<Locale>]>,
        meeting: &str,
        sites: &Arc<Sites>,
    ) -> Self {
        let own = Link::new(chain, meeting, false, sites);
        let source = source.and_then(|source| Link::new(source, meeting, true, sites));
        Self {
            tag: chain
                .first()
                .map(|locale| locale.tag.clone())
                .unwrap_or_default(),
            meeting: meeting.to_owned(),
            links: own.into_iter().chain(source).collect(),
        }
    }

    /// The language that was asked for.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// The data of the language that was asked for.
    pub fn formatters(&self) -> &Arc<Formatters> {
        // The chain starts with the language itself.
        &self.links[0].locale.formatters
    }

    /// Whether there is such a message, or such an attribute of it.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.find(id, attribute).is_some()
    }

    /// What the message says with these variables.
    ///
    /// # Errors
    /// A message that is missing, or anything in it that cannot be told: nothing
    /// is ever printed in the place of what is wrong.
    pub fn tell(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<Told, Vec<Diagnostic>> {
        let name = match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        let Some((link, tree, entry)) = self.find(id, attribute) else {
            return Err(vec![self.missing(id, attribute)]);
        };
        let location = tree.location(&entry.id.range);
        if site::depth() >= DEEPEST {
            return Err(vec![
                Diagnostic::error(
                    "names-too-deep",
                    format!("`{name}` tells names within names without end"),
                )
                .at(location, "this message")
                .help("a name must not be told by way of itself"),
            ]);
        }
        let text = link.resolve(tree, entry, attribute, args)?;
        if text.len() > LONGEST {
            return Err(vec![
                Diagnostic::error(
                    "text-too-long",
                    format!("`{name}` comes to more than {LONGEST} bytes"),
                )
                .at(location, "this message")
                .help("make several messages of it"),
            ]);
        }
        Ok(Told {
            text,
            origin: Origin {
                message: name,
                location,
                fallback: link.is_fallback.then(|| link.locale.tag.clone()),
            },
        })
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&Link, &Tree, &Entry)> {
        self.links.iter().find_map(|link| {
            let (tree, entry) = link.entry(id)?;
            let present = match attribute {
                Some(attribute) => entry
                    .attributes
                    .iter()
                    .any(|(name, _)| name.text == attribute),
                None => entry.value.is_some(),
            };
            present.then_some((link, tree, entry))
        })
    }

    fn missing(&self, id: &str, attribute: Option<&str>) -> Diagnostic {
        let tag = &self.tag;
        let known = self.links.iter().find_map(|link| link.entry(id));
        if let (Some(attribute), Some((tree, entry))) = (attribute, known) {
            let problem = Diagnostic::error(
                "missing-attribute",
                format!("the {tag} translation `{id}` has no attribute `.{attribute}`"),
            )
            .at(tree.location(&entry.id.range), "this message");
            let own = entry.attributes.iter().map(|(name, _)| name.text.as_str());
            let known: Vec<&str> = own.chain(DERIVED.iter().copied()).collect();
            let add = format!("add it below `{id}`: `.{attribute} = …`");
            return match did_you_mean(attribute, known.iter().copied()) {
                Some(near) => {
                    problem.help(format!("did you mean the form \"{near}\"? otherwise {add}"))
                }
                None => problem.help(add),
            };
        }
        let file = match id.split('-').next() {
            Some(
                "person" | "office" | "style" | "country" | "place" | "event" | "organisation"
                | "document" | "language" | "zone" | "kind" | "group",
            ) => "names.ftl".to_owned(),
            _ if DOCUMENT.contains(&id) => "document.ftl".to_owned(),
            Some("title" | "lead" | "notice" | "section") => "document.ftl".to_owned(),
            _ => format!("meetings/{}.ftl", self.meeting),
        };
        let name = match attribute {
            Some(attribute) => format!("{id}` with its attribute `.{attribute}"),
            None => id.to_owned(),
        };
        let problem = Diagnostic::error(
            "missing-message",
            format!("the {tag} translation has no message `{name}`"),
        )
        .in_file(format!("locales/{tag}/{file}"));
        let known = self.links.iter().flat_map(|link| &link.resources);
        let known = known.flat_map(|resource| resource.index.keys().map(String::as_str));
        match did_you_mean(id, known) {
            Some(near) => problem.help(format!(
                "did you mean `{near}`? otherwise add it: `{id} = …`"
            )),
            None => problem.help(format!("add it: `{id} = …`")),
        }
    }
}

impl Link {
    fn entry(&self, id: &str) -> Option<(&Tree, &Entry)> {
        let mut resources = self.resources.iter();
        resources.find_map(|resource| Some((&*resource.tree, resource.message(id)?)))
    }

    fn resolve(
        &self,
        tree: &Tree,
        entry: &Entry,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<String, Vec<Diagnostic>> {
        let location = tree.location(&entry.id.range);
        let internal = |problem: String| {
            vec![
                Diagnostic::error("fluent-internal", problem)
                    .at(location.clone(), "this message")
                    .help("please report this with the file"),
            ]
        };
        let Some(message) = self.bundle.get_message(&entry.id.text) else {
            return Err(internal("Fluent does not find this message".to_owned()));
        };
        let pattern = match attribute {
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else {
            return Err(internal(
                "Fluent does not find the text of this message".to_owned(),
            ));
        };
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent_args.set(name.as_str(), bind(value.clone(), &self.locale.formatters));
        }
        let mut errors = Vec::new();
        // fluent-bundle panics in places that its own limits should have caught.
        let (result, mut problems) = site::collect(|| {
            catch_unwind(AssertUnwindSafe(|| {
                let text = self
                    .bundle
                    .format_pattern(pattern, Some(&fluent_args), &mut errors);
                text.into_owned()
            }))
        });
        let text = match result {
            Ok(text) => text,
            Err(_) => return Err(internal("Fluent failed on this message".to_owned())),
        };
        problems.extend(
            errors
                .iter()
                .map(|error| self.problem(tree, entry, error, args)),
        );
        if problems.is_empty() {
            Ok(text)
        } else {
            Err(site::without_consequences(problems))
        }
    }

    /// What fluent-bundle reports has no place; the first reference of that name has.
    fn problem(&self, tree: &Tree, entry: &Entry, error: &FluentError, args: &Args) -> Diagnostic {
        let whole = tree.location(&entry.id.range);
        match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable {
                id,
            })) => {
                let location = self.variable(tree, entry, id, 0).unwrap_or(whole);
                let mut known: Vec<&str> = args.keys().map(String::as_str).collect();
                known.sort_unstable();
                let problem = Diagnostic::error(
                    "unknown-variable",
                    format!("there is no variable `${id}` here"),
                )
                .at(location, "unknown");
                match did_you_mean(id, known.iter().copied()) {
                    Some(near) => problem.help(format!("did you mean `${near}`?")),
                    None => problem.help(format!(
                        "this message knows {}",
                        known
                            .iter()
                            .map(|name| format!("${name}"))
                            .collect::<Vec<_>>()
                            .join(", ")
                    )),
                }
            }
            FluentError::ResolverError(error) => {
                Diagnostic::error("fluent", error.to_string().to_lowercase())
                    .at(whole, "in this message")
            }
            error => Diagnostic::error("fluent", error.to_string()).at(whole, "in this message"),
        }
    }

    /// The place of a variable in a message or in one that it refers to.
    fn variable(&self, tree: &Tree, entry: &Entry, name: &str, depth: usize) -> Option<Location> {
        let mut place = None;
        let mut references = Vec::new();
        for pattern in entry
            .value
            .iter()
            .chain(entry.attributes.iter().map(|(_, pattern)| pattern))
        {
            super::lint::walk(pattern, &mut |inline| match inline {
                Inline::Variable(variable) if variable.text == name && place.is_none() => {
                    place = Some(tree.location(&variable.range));
                }
                Inline::Message { id, .. } => references.push(id.text.clone()),
                _ => {}
            });
        }
        place.or_else(|| {
            let references = references.into_iter().filter(|_| depth < DEEPEST);
            references
                .filter_map(|id| self.entry(&id))
                .find_map(|(tree, entry)| self.variable(tree, entry, name, depth + 1))
        })
    }
}
