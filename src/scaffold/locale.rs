//! A language to start from.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::catalog::contract::{Contract, Exists, Message, Variable};
use crate::catalog::pseudo::Pseudo;
use crate::catalog::{Catalog, Formatters, Listed, Locale, fallback_chain};
use crate::check::without_allowances;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::publish::{Project, write};
use crate::record::LanguageTag;
use crate::rules::Rule;

/// Makes `locales/<tag>` with every shared file of another language, in which every
/// message is a comment: nothing is printed before somebody has translated it. The
/// messages of single records come by `chancery check RECORD --stubs`.
///
/// The other language is `from`; where none is named, the nearest parent of the language
/// that the project has (CLDR: es for es-PY), or else the source language. A language
/// with a parent inherits what it does not say itself.
///
/// # Errors
/// A folder that is there already, a language of which CLDR knows nothing, no language
/// to start from, or a file that cannot be read or written.
pub fn locale(
    project: &Project,
    tag: &LanguageTag,
    from: Option<&LanguageTag>,
) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let folder = Path::new(Catalog::FOLDER).join(tag.to_string());
    if project.root.join(&folder).exists() {
        return Err(vec![
            Diagnostic::new(
                Rule::LocaleExists,
                "there is a folder of this language already",
            )
            .in_file(&folder)
            .help("translate the files in it; `chancery check` says what is missing"),
        ]);
    }
    if Pseudo::of(tag.language()).is_some() {
        return Err(vec![
            Diagnostic::new(
                Rule::LocaleFolder,
                format!("{tag} is a pseudo-locale, which the program makes of the source language"),
            )
            .in_file(&folder)
            .help(format!("look at it with `chancery build --locale {tag}`")),
        ]);
    }
    Formatters::new(tag.language())
        .map_err(|error| vec![Diagnostic::new(Rule::LocaleData, error.message).in_file(&folder)])?;
    let from = from.map(|from| vec![from.clone()]).unwrap_or_default();
    let catalog = if from.is_empty() {
        let parents: Vec<LanguageTag> = fallback_chain(tag.language())
            .into_iter()
            .filter_map(|parent| parent.to_string().parse().ok())
            .collect();
        project.catalog(&parents)?
    } else {
        project.catalog(&from)?
    };
    let origin = origin(&catalog, tag.language(), from.first())?;
    let inherits = fallback_chain(tag.language()).contains(&origin.tag);
    let mut written = Vec::new();
    for (file, messages) in origin.listed() {
        let own = Path::new(Catalog::FOLDER).join(origin.tag.to_string());
        let to = folder.join(file.strip_prefix(own).unwrap_or(&file));
        let text = to_translate(&messages, &origin.tag, tag, inherits, catalog.contract());
        write(&project.root.join(&to), text.as_bytes()).map_err(|problem| vec![problem])?;
        written.push(to);
    }
    Ok(written)
}

/// The language to start from.
fn origin<'a>(
    catalog: &'a Catalog,
    tag: &LanguageIdentifier,
    from: Option<&LanguageTag>,
) -> Result<&'a Locale, Vec<Diagnostic>> {
    let found = match from {
        Some(from) => catalog.locale(from.language()),
        None => fallback_chain(tag)
            .iter()
            .find_map(|parent| catalog.locale(parent))
            .or_else(|| catalog.locale(catalog.source())),
    };
    found.map(|locale| &**locale).ok_or_else(|| {
        let from = from.map_or_else(|| catalog.source().to_string(), LanguageTag::to_string);
        let known: Vec<_> = catalog.tags().iter().map(ToString::to_string).collect();
        let problem = Diagnostic::new(
            Rule::UnknownLanguage,
            format!("this project has no translation into {from}"),
        )
        .in_file(Catalog::FOLDER);
        vec![
            match did_you_mean(&from, known.iter().map(String::as_str)) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help(format!("it has {}", known.join(", "))),
            },
        ]
    })
}

/// A file in which every message is a comment, below what a translator should know.
fn to_translate(
    messages: &[Listed],
    from: &LanguageIdentifier,
    tag: &LanguageTag,
    inherits: bool,
    contract: &Contract,
) -> String {
    let missing = if inherits {
        format!("What is still a comment is said as {from} says it.")
    } else {
        "What is still a comment is not translated; `chancery check` lists it.".to_owned()
    };
    let mut commented = format!(
        "### To translate from {from} into {tag}: take the # and the space away from the lines of a\n\
         ### message and put {tag} in the place of the {from} text.\n\
         ### {missing}\n"
    );
    let entries = messages.iter().filter_map(|listed| match listed {
        Listed::Message(id, _) => contract.message(id).filter(|entry| !entry.is_family()),
        Listed::Comment(_) => None,
    });
    let groups: Vec<_> = entries.flat_map(|entry| entry.variables).collect();
    let shared = contract.statements.iter();
    for group in shared.filter(|group| groups.iter().any(|own| is_same(own, group))) {
        commented.push_str("###\n### Messages can use, where their comments say so:\n");
        variables(&mut commented, "###", group);
    }
    for listed in messages {
        match listed {
            // Writing to a string cannot fail.
            Listed::Comment(text) => {
                let _ = writeln!(commented, "\n{}", text.trim_end());
            }
            Listed::Message(id, excerpt) => {
                commented.push('\n');
                match contract.message(id).filter(|entry| !entry.is_family()) {
                    Some(entry) => about(&mut commented, entry, contract),
                    None => commented.push_str(&without_allowances(&excerpt.comment)),
                }
                for line in excerpt.text.lines() {
                    let _ = writeln!(commented, "# {line}");
                }
            }
        }
    }
    commented
}

/// What a translator should know about a message of the page: what it is, and which
/// variables it gets besides those that the head of the file explains.
fn about(text: &mut String, entry: &Message, contract: &Contract) {
    let _ = writeln!(text, "# {} For example: {}", entry.about, entry.sample);
    for group in entry.variables {
        match contract
            .statements
            .iter()
            .find(|shared| is_same(shared, group))
        {
            Some(_) => {
                let first = group.first().map_or("", |variable| variable.name);
                let _ = writeln!(text, "# It gets ${first} and the others of its group.");
            }
            None => variables(text, "#", group),
        }
    }
}

fn variables(text: &mut String, mark: &str, group: &[Variable]) {
    for variable in group {
        let when = match variable.exists {
            Exists::Always => String::new(),
            Exists::Where(keyword, values) => {
                format!(", where ${keyword} is {}", values.join(" or "))
            }
            Exists::WhereAny(count) => format!(", where ${count} is not 0"),
            Exists::Sometimes(when) => format!(", {when}"),
        };
        let _ = writeln!(
            text,
            "{mark}   ${}: {}{when}",
            variable.name, variable.about
        );
    }
}

/// Whether two groups of variables are the same one of the contract.
fn is_same(one: &[Variable], other: &[Variable]) -> bool {
    std::ptr::eq(one, other)
}
