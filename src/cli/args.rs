//! The arguments. Their comments are what `--help` prints.

use std::path::PathBuf;

use clap::builder::styling::AnsiColor;
use clap::builder::{PossibleValuesParser, Styles, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::Failure;
use crate::cli::completions::CompletionsCommand;
use crate::cli::edition::EditionForm;
use crate::cli::explain::ExplainCommand;
use crate::cli::export::ExportCommand;
use crate::cli::facts::FactsCommand;
use crate::cli::glossary::GlossaryCommand;
use crate::cli::import::ImportCommand;
use crate::cli::init::InitCommand;
use crate::cli::list::ListCommand;
use crate::cli::man::ManCommand;
use crate::cli::new::NewEntryCommand;
use crate::cli::watch::WatchCommand;
use crate::engine::Standards;
use crate::publish::Project;
use crate::record::{LanguageTag, RecordId, SchemaKind};
use crate::rules::Rule;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Publish one meeting record in many languages: one PDF each, and all of them
/// say the same thing.
#[derive(Debug, Parser)]
#[command(
    name = "chancery",
    version,
    disable_version_flag = true,
    arg_required_else_help = true,
    override_usage = "chancery <COMMAND>",
    styles = STYLES,
    max_term_width = 100
)]
pub struct Arguments {
    /// Prints the version of the program.
    #[arg(long, short = 'V')]
    pub version: bool,
    /// With --version: also the versions of Typst, Unicode, CLDR and the time zones in it.
    #[arg(long, requires = "version")]
    pub verbose: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes the documents of records, in every language.
    Build(BuildCommand),
    /// Finds what is wrong in records and translations, without typesetting.
    Check(CheckCommand),
    /// Builds and checks again what a saved file changes, until it is stopped.
    Watch(WatchCommand),
    /// Prints each fact of a record as every language says it, and where.
    Facts(FactsCommand),
    /// Lists what the project has: records, people, statements and so on, and where each is used.
    List(ListCommand),
    /// Makes a small project that builds.
    Init(InitCommand),
    /// Writes what to start from: a record, a language, an entry of the registry.
    New(NewCommand),
    /// Adds what a language lacks to its files, to be translated.
    Sync(super::sync::SyncCommand),
    /// Prints how far each language is, and what to translate next.
    Status(super::status::StatusCommand),
    /// Notes that somebody has reviewed translations as they are.
    Review(super::review::ReviewCommand),
    /// Writes texts and their translations for the tools of translators: XLIFF, TMX, CSV.
    Export(ExportCommand),
    /// Takes over the translations of an XLIFF file, all of them or none.
    Import(ImportCommand),
    /// Adds terms of another file to the glossary of the project.
    Glossary(GlossaryCommand),
    /// Shows what a PDF says of itself, and the files that it carries.
    Inspect(super::inspect::InspectCommand),
    /// Explains a rule by which a problem is called, such as unknown-reference.
    Explain(ExplainCommand),
    /// Checks and makes everything, and puts it together for those who download it: documents,
    /// archives, checksums, manifest, bill of materials, notes.
    Release(super::release::ReleaseCommand),
    /// Compares a release, or a file of one, with what the release says of itself, and with what
    /// the project makes.
    Verify(super::verify::VerifyCommand),
    /// Prints the JSON Schema of a file that people write, or of an output.
    Schema(SchemaCommand),
    /// Prints what a shell needs to complete commands and options.
    Completions(CompletionsCommand),
    /// Prints or writes the manual pages.
    Man(ManCommand),
}

/// Where the project is.
#[derive(Clone, Debug, Args)]
pub struct ProjectArguments {
    /// The folder with data, locales, templates and fonts [default: the nearest folder upward that
    /// has a chancery.toml].
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

impl ProjectArguments {
    /// The folder of the project, where there seems to be one.
    pub fn root(&self) -> Option<PathBuf> {
        let named = self.project.clone();
        named.or_else(|| Project::find(&PathBuf::from(".")))
    }

    /// Opens the project.
    ///
    /// # Errors
    /// Wrong usage where there is none, a problem where its settings are wrong.
    pub fn open(&self) -> Result<Project, Failure> {
        let root = match &self.project {
            Some(root) => root.clone(),
            None => Project::find(&PathBuf::from(".")).ok_or_else(|| {
                Failure::Usage(
                    "there is no chancery.toml in this folder or any above it".to_owned(),
                    "go to the folder of a project, name one with --project, or make one with `chancery init`".to_owned(),
                )
            })?,
        };
        if !root.join(crate::publish::CONFIG).is_file() {
            return Err(Failure::Usage(
                format!("there is no chancery.toml in {}", root.display()),
                "--project names the folder of a project; `chancery init` makes one".to_owned(),
            ));
        }
        Project::open(&root).map_err(Failure::Problems)
    }
}

/// How much is done at once, and what is printed.
#[derive(Clone, Copy, Debug, Args)]
pub struct RunArguments {
    /// How many records and documents are worked on at once [default: one for each processor].
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    /// Prints problems alone: no results and no progress.
    #[arg(long, short)]
    pub quiet: bool,
}

impl RunArguments {
    /// Calls a function that works on as many things at once as was asked for.
    ///
    /// # Errors
    /// Threads that cannot be started.
    pub fn at_once<T: Send>(self, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
        Ok(self.threads()?.install(work))
    }

    /// As many threads as there should be things that are done at once.
    ///
    /// # Errors
    /// Threads that cannot be started.
    pub fn threads(self) -> Result<rayon::ThreadPool, Failure> {
        let mut pool = rayon::ThreadPoolBuilder::new();
        if let Some(jobs) = self.jobs {
            pool = pool.num_threads(usize::from(jobs));
        }
        pool.build().map_err(|error| {
            Failure::Usage(
                format!("the threads cannot be started: {error}"),
                String::new(),
            )
        })
    }
}

/// `chancery build`
#[derive(Debug, Args)]
pub struct BuildCommand {
    /// Records by name or file [default: all].
    #[arg(value_name = "RECORD")]
    pub records: Vec<String>,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language of the record that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    pub locales: Vec<LanguageTag>,
    /// What turns the Typst source into a PDF.
    #[arg(long, value_enum, default_value_t = EngineName::DEFAULT)]
    pub engine: EngineName,
    /// The typst program, for `--engine typst-cli` [default: the variable CHANCERY_TYPST, or `typst`
    /// on the PATH].
    #[arg(long, value_name = "PATH", conflicts_with = "emit")]
    pub typst: Option<PathBuf>,
    /// Writes the Typst source alone.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub emit: Option<Emit>,
    /// Where the output goes [default: `out` in the project].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
    /// PDF standards that the documents must meet, with commas between them.
    #[arg(long, value_name = "LIST", default_value_t)]
    pub pdf_standard: Standards,
    /// What the documents are for: their PDF standards, and whether they carry what they were made
    /// from.
    #[arg(long, value_enum, default_value_t, conflicts_with = "pdf_standard")]
    pub profile: Profile,
    /// Prints the source language's text, marked as such, where a translation is missing.
    #[arg(long)]
    pub allow_fallback: bool,
    /// Makes proofs in the place of documents: the same pages with each fact marked, and beside each
    /// sentence its message and the source language's text. What is missing is shown as what it is.
    #[arg(long, conflicts_with = "allow_fallback")]
    pub proof: bool,
    /// Makes editions in the place of documents: one PDF of a record with all languages, side by side
    /// (`aligned`: two or three, statement by statement) or one after the other (`bound`). `--locale`
    /// gives their order; else the source language is the first [out/RECORD.FORM.LANGUAGES.pdf].
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "proof")]
    pub edition: Option<EditionForm>,
    /// Reads each finished PDF back before it is put into place: every sentence must be found in it,
    /// in its element and in its order, and a validator must find that it meets its standards. What
    /// differs is refused, and an earlier file stays. Of a proof only the standards are checked.
    #[arg(long, conflicts_with = "emit")]
    pub verify: bool,
    /// Makes every warning an error: what it is about is not published.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Refuses documents with translations whose source text has changed, or that nobody has
    /// reviewed as they are (`chancery review`).
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        value_delimiter = ',',
        conflicts_with = "proof"
    )]
    pub deny: Vec<Deny>,
    /// How problems are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Lets the machine's own fonts be used; the result then depends on the machine.
    #[arg(long, conflicts_with = "emit")]
    pub system_fonts: bool,
    /// How much is done at once, and what is printed.
    #[command(flatten)]
    pub run: RunArguments,
    /// How long one document may take [default: 60].
    #[arg(long, value_name = "SECONDS", conflicts_with = "emit",
        value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub time_limit: Option<u32>,
    /// How much memory this program, or each typst program, may hold; on Linux only [default: 4096,
    /// or three quarters of the machine's].
    #[arg(long, value_name = "MIB", conflicts_with = "emit",
        value_parser = clap::value_parser!(u32).range(64..=16_777_216))]
    pub memory_limit: Option<u32>,
}

/// What turns Typst source into a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EngineName {
    /// The Typst compiler inside this program.
    #[cfg(feature = "embedded")]
    Embedded,
    /// The `typst` command.
    TypstCli,
}

impl EngineName {
    /// What is taken where none is named.
    #[cfg(feature = "embedded")]
    pub const DEFAULT: Self = Self::Embedded;
    /// What is taken where none is named.
    #[cfg(not(feature = "embedded"))]
    pub const DEFAULT: Self = Self::TypstCli;
}

/// What documents are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    /// For readers: PDF/UA-1 and PDF/A-2a.
    #[default]
    Reader,
    /// For archives: PDF/UA-1 and PDF/A-3a, with the record, the registry and the messages
    /// attached.
    Archive,
}

impl Profile {
    /// Its standards.
    pub fn standards(self) -> Standards {
        match self {
            Self::Reader => Standards::default(),
            Self::Archive => Standards::archive(),
        }
    }

    /// The profile with these standards.
    pub fn of(standards: &Standards) -> Option<Self> {
        let all = Self::value_variants().iter().copied();
        all.into_iter()
            .find(|profile| profile.standards() == *standards)
    }
}

/// What is written in place of PDFs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Emit {
    /// Typst source.
    Typ,
}

/// What is refused in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// A translation whose source text has changed since somebody saw to it.
    Outdated,
    /// A translation that nobody has reviewed as it is.
    Unreviewed,
}

impl Deny {
    /// The rule whose problems then are errors.
    pub fn rule(self) -> Rule {
        match self {
            Self::Outdated => Rule::Outdated,
            Self::Unreviewed => Rule::Unreviewed,
        }
    }
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: with excerpts of the files, on the standard error.
    #[default]
    Human,
    /// One line a problem: file:line:column: error[rule]: message.
    Short,
    /// JSON; `chancery schema report` prints its schema.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// `chancery check`
#[derive(Debug, Args)]
pub struct CheckCommand {
    /// Records by name or file [default: all].
    #[arg(value_name = "RECORD")]
    pub records: Vec<String>,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    pub locales: Vec<LanguageTag>,
    /// Writes every missing message into the file where it belongs, as a comment to translate.
    #[arg(long)]
    pub stubs: bool,
    /// Also lists the entries of the registry that no record uses.
    #[arg(long)]
    pub unused: bool,
    /// Makes every warning an error.
    #[arg(long)]
    pub deny_warnings: bool,
    /// How problems are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Repairs what has an obvious repair, and checks again.
    #[arg(long)]
    pub fix: bool,
    /// How much is done at once, and what is printed.
    #[command(flatten)]
    pub run: RunArguments,
    /// Lists every rule with its severity, and checks nothing.
    #[arg(long, exclusive = true)]
    pub list: bool,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

/// `chancery new`
#[derive(Debug, Args)]
pub struct NewCommand {
    /// Prints problems alone.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// What to start.
    #[command(subcommand)]
    pub thing: NewThing,
}

/// What can be started.
#[derive(Debug, Subcommand)]
pub enum NewThing {
    /// Writes a commented record, data/ID.yaml.
    Meeting {
        /// The name of the record, such as 2023-11-15-japan-peru.
        #[arg(value_name = "ID", value_parser = record_id)]
        id: RecordId,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
    /// What goes into the registry.
    #[command(flatten)]
    Entry(NewEntryCommand),
    /// Makes a folder in locales/ with every message to translate.
    Locale {
        /// The language: a tag such as fr, es-PE or zh-Hant (BCP 47).
        #[arg(value_name = "TAG")]
        tag: LanguageTag,
        /// The language whose texts are the ones to translate from [default: the parent of the
        /// language where the project has it (es for es-PY), or else the source language].
        #[arg(long, value_name = "TAG")]
        from: Option<LanguageTag>,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
}

fn record_id(text: &str) -> Result<RecordId, String> {
    RecordId::try_from(text.to_owned())
}

/// `chancery schema`
#[derive(Debug, Args)]
pub struct SchemaCommand {
    /// Which file, or which output of the program, it describes.
    #[arg(default_value = "record", value_parser = schema_kind())]
    pub kind: SchemaName,
}

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaName {
    /// A file that people write.
    File(SchemaKind),
    /// The report with `--format json`.
    Report,
    /// The output of `chancery facts --format json`.
    Facts,
    /// The output of `chancery list --format json`.
    List,
    /// The `manifest.json` of a release.
    Manifest,
    /// The output of `chancery status --format json`.
    Status,
    /// The output of `chancery inspect --format json`.
    Inspect,
    /// What a document for an archive carries of how it was made.
    Provenance,
}

impl SchemaName {
    const REPORT: &str = "report";
    const FACTS: &str = "facts";
    const LIST: &str = "list";
    const MANIFEST: &str = "manifest";
    const STATUS: &str = "status";
    const INSPECT: &str = "inspect";
    const PROVENANCE: &str = "provenance";
}

fn schema_kind() -> impl TypedValueParser<Value = SchemaName> {
    let names = SchemaKind::ALL.map(SchemaKind::name).into_iter();
    let names = names.chain([
        SchemaName::REPORT,
        SchemaName::FACTS,
        SchemaName::STATUS,
        SchemaName::LIST,
        SchemaName::INSPECT,
        SchemaName::PROVENANCE,
        SchemaName::MANIFEST,
    ]);
    PossibleValuesParser::new(names).map(|name| match name.as_str() {
        SchemaName::REPORT => SchemaName::Report,
        SchemaName::STATUS => SchemaName::Status,
        SchemaName::LIST => SchemaName::List,
        SchemaName::INSPECT => SchemaName::Inspect,
        SchemaName::PROVENANCE => SchemaName::Provenance,
        SchemaName::MANIFEST => SchemaName::Manifest,
        name => {
            let found = SchemaKind::ALL.into_iter().find(|kind| kind.name() == name);
            found.map_or(SchemaName::Facts, SchemaName::File)
        }
    })
}
