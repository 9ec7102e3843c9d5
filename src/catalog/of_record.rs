//! The messages of a language for one record: its own file before the shared ones, and what the
//! language inherits after them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Catalog, Locale, derived, is_untranslated, lint, messages, pseudo, reading};
use crate::catalog::folders::translations;
use crate::catalog::in_force::InForce;
use crate::catalog::messages::Messages;
use crate::catalog::pseudo::Pseudo;
use crate::catalog::reading::Resource;
use crate::catalog::syntax::{Broken, Tree};
use crate::diagnostics::{Diagnostic, SourceFile, has_errors};

impl Catalog {
    /// The records that have a file in this language, sorted.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn meetings(&self, locale: &Locale) -> Result<Vec<String>, Diagnostic> {
        let files = translations(&self.root, &self.meetings_folder(locale))?;
        let names = files.iter().filter_map(|path| path.file_stem());
        Ok(names
            .map(|name| name.to_string_lossy().into_owned())
            .collect())
    }

    /// The messages of a language for one record: the record's own file and the shared
    /// ones, of the language and of its parents (CLDR).
    ///
    /// # Errors
    /// Everything that is wrong in the record's own files, those of the parents included.
    pub fn messages(&self, locale: &Locale, record: &str) -> Result<Messages, Vec<Diagnostic>> {
        if let Some(source) = self.source_of_pseudo(locale) {
            self.messages(source, record)?;
        }
        let (messages, problems) = self.gather(locale, record)?;
        if has_errors(&problems) {
            return Err([problems, messages.untranslated().to_vec()].concat());
        }
        Ok(messages)
    }

    /// The messages of a language for one record, and what is wrong with single ones in
    /// the record's own files.
    ///
    /// # Errors
    /// A file that cannot be read as Fluent, with everything else that is wrong.
    pub(super) fn gather(
        &self,
        locale: &Locale,
        record: &str,
    ) -> Result<(Messages, Vec<Diagnostic>), Vec<Diagnostic>> {
        let mut problems = Vec::new();
        let mut files = Vec::new();
        let mut own_files = Vec::new();
        let mut is_readable = true;
        // The farthest first.
        let mut inherited = Vec::new();
        let mut is_apart = true;
        let chain = self.chain(locale);
        let is_lost = |id: &str| chain.iter().any(|it| it.remains.lost.contains(id));
        for parent in chain.iter().rev() {
            inherited.extend(parent.trees());
            let own = self.meeting(parent, record);
            match own {
                Ok(own) => {
                    if let Some(own) = &own {
                        own_files.insert(0, Arc::clone(own));
                        let mut shared = chain.iter().flat_map(|locale| &locale.shared);
                        is_apart &= derived::is_apart(own, &mut shared);
                        let tree = &own.tree;
                        let found =
                            self.meeting_problems(parent, record, tree, &inherited, &is_lost);
                        problems.extend(found);
                        inherited.push(Arc::clone(&own.tree));
                    }
                    let mut nearer: Vec<_> = own.into_iter().collect();
                    nearer.extend(parent.shared.iter().cloned());
                    nearer.append(&mut files);
                    files = nearer;
                }
                Err(Broken {
                    problems: found,
                    rest,
                    lost,
                }) => {
                    is_readable = false;
                    problems.extend(found);
                    if let Some(rest) = rest.map(Arc::new) {
                        let is_lost = |id: &str| is_lost(id) || lost.iter().any(|it| it == id);
                        let found =
                            self.meeting_problems(parent, record, &rest, &inherited, &is_lost);
                        problems.extend(found);
                    }
                }
            }
        }
        if Pseudo::of(&locale.tag).is_some() {
            problems.clear();
        } else if !own_files.is_empty() || !is_readable {
            // What the shared files alone give anew is a problem of the language.
            problems.extend(lint::overrides(&inherited));
        }
        let (untranslated, problems): (Vec<_>, Vec<_>) =
            problems.into_iter().partition(is_untranslated);
        if !is_readable {
            return Err([problems, untranslated].concat());
        }
        let warnings = problems.iter();
        let warnings = warnings.filter(|problem| !problem.is_error());
        let of_record = lint::OfRecord {
            untranslated,
            warnings: warnings.cloned().collect(),
        };
        let shared = self.in_force(locale);
        let (in_force, bundle) = match own_files.is_empty() {
            true => {
                let bundle = locale
                    .derived
                    .bundle
                    .get_or_init(|| messages::bundle(&locale.tag, &locale.formatters, shared));
                (Arc::clone(shared), Arc::clone(bundle))
            }
            false => {
                let in_force = InForce::with_own(files, own_files, is_apart.then_some(&**shared));
                let bundle = messages::bundle(&locale.tag, &locale.formatters, &in_force);
                (Arc::new(in_force), bundle)
            }
        };
        let messages = Messages {
            tag: locale.tag.clone(),
            record: record.to_owned(),
            contract: self.contract,
            formatters: Arc::clone(&locale.formatters),
            shared: Arc::clone(&self.shared),
            derived: is_apart.then(|| Arc::clone(&locale.derived)),
            in_force,
            of_record,
            bundle,
            noted: None,
            unfinished: None,
        };
        Ok((messages, problems))
    }

    /// The shared files of a language and of those that it inherits from.
    pub(super) fn in_force<'a>(&self, locale: &'a Locale) -> &'a Arc<InForce> {
        locale.derived.in_force.get_or_init(|| {
            let chain = self.chain(locale);
            let files = chain.iter().flat_map(|locale| &locale.shared);
            Arc::new(InForce::shared(files.cloned().collect()))
        })
    }

    pub(super) fn meetings_folder(&self, locale: &Locale) -> PathBuf {
        Path::new(Self::FOLDER)
            .join(locale.tag.to_string())
            .join(self.contract.meetings)
    }

    /// The file of a record in one language.
    pub(super) fn meeting(
        &self,
        locale: &Locale,
        record: &str,
    ) -> Result<Option<Arc<Resource>>, Broken> {
        if let (Some(pseudo), Some(source)) =
            (Pseudo::of(&locale.tag), self.source_of_pseudo(locale))
        {
            let Some(own) = self.meeting(source, record)? else {
                return Ok(None);
            };
            let shared = source.shared.iter().map(|own| &*own.tree);
            let keywords = pseudo::keywords(shared.chain([&*own.tree]));
            return pseudo
                .resource(&own.tree, &keywords)
                .map(Arc::new)
                .map(Some);
        }
        let path = self.meetings_folder(locale).join(format!("{record}.ftl"));
        let file = SourceFile::read_if_present(&self.root, &path)?;
        let own = file.map(reading::parse).transpose()?;
        Ok(own.map(Arc::new))
    }

    fn meeting_problems(
        &self,
        locale: &Locale,
        record: &str,
        own: &Arc<Tree>,
        inherited: &[Arc<Tree>],
        is_lost: &dyn Fn(&str) -> bool,
    ) -> Vec<Diagnostic> {
        let trees = [Arc::clone(own)];
        let mut problems = lint::duplicates_between(&trees);
        problems.extend(lint::lint(&lint::Scope {
            trees: &trees,
            parents: inherited,
            formatters: &locale.formatters,
            contract: self.contract,
            is_in_source: &|id| locale.tag != self.source && self.is_in_source(record, id),
            is_lost,
            is_of_record: true,
            policy: &self.policy,
        }));
        self.policy.apply(problems)
    }

    /// The language that a pseudo-locale is made of; none for any other.
    pub(super) fn source_of_pseudo(&self, locale: &Locale) -> Option<&Arc<Locale>> {
        Pseudo::of(&locale.tag)?;
        self.locale(&self.source)
    }
}
