//! Many records of the shape of one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::{Date, date};

use chancery::publish::builtin;

/// The record that all others are made of.
const ORIGINAL: &str = "2023-11-15-japan-peru";
/// The day of the first record; each other is a day later.
const FIRST_DAY: Date = date(2023, 1, 1);
/// The sentences of the original that are shared with other records.
const SHARED: [&str; 3] = [
    "rules-based-order",
    "success-of-next-apec",
    "global-challenges",
];

/// What records say.
#[derive(Clone, Copy)]
pub enum Text {
    /// Each has a day, a time and a length of its own, and the items of the original.
    Repeats,
    /// Each has sentences of its own besides.
    Own,
}

impl Text {
    pub fn name(self) -> &'static str {
        match self {
            Self::Repeats => "the text repeats",
            Self::Own => "each record has sentences of its own",
        }
    }
}

/// A project of many records in a folder.
pub struct Archive {
    pub root: PathBuf,
    /// The names of the records, in the order of the days.
    pub records: Vec<String>,
}

impl Archive {
    /// Makes a project of that many records below a folder.
    pub fn generate(folder: &Path, text: Text, count: usize) -> Self {
        let root = folder.join(text.name().replace(' ', "-"));
        copy_files("data/registry", &root);
        copy_files("locales/en", &root);
        fs::create_dir_all(root.join("locales/en/meetings")).expect("a folder");
        fs::create_dir_all(root.join("templates")).expect("a folder");
        // For the `typst` command; this program has the same ones.
        for (path, bytes) in builtin::TEMPLATES {
            fs::write(root.join(path), bytes).expect("a template");
        }
        fs::write(root.join("chancery.toml"), "source-locale = \"en\"\n").expect("written");

        let record = read(&format!("data/{ORIGINAL}.yaml"));
        let sentences = read(&format!("locales/en/meetings/{ORIGINAL}.ftl"));
        let statements = read("locales/en/statements.ftl");
        let shared = SHARED.map(|name| message(&statements, name));
        let all = format!("{sentences}\n\n{}", shared.join("\n\n"));
        let vocabulary = vocabulary(&all);
        let records = (0..count).map(|index| {
            let day = FIRST_DAY + i64::try_from(index).expect("few records").days();
            let name = format!("{day}-japan-peru");
            let sentences = match text {
                Text::Repeats => sentences.clone(),
                Text::Own => in_other_words(&all, &vocabulary, index),
            };
            let path = root.join("locales/en/meetings").join(format!("{name}.ftl"));
            fs::write(path, sentences).expect("written");
            let path = root.join("data").join(format!("{name}.yaml"));
            fs::write(path, on_day(&record, day, index)).expect("written");
            name
        });
        let records = records.collect();
        Self { root, records }
    }
}

/// The record on another day, at another time, of another length.
fn on_day(record: &str, day: Date, index: usize) -> String {
    let time = format!("{:02}:{:02}", 9 + index % 8, index * 5 % 60);
    let changes = [
        ("published: 2023-11-15", format!("published: {day}")),
        ("2023-11-15T12:10", format!("{day}T{time}")),
        ("minutes: 40", format!("minutes: {}", 20 + index % 13 * 5)),
    ];
    changes
        .into_iter()
        .fold(record.to_owned(), |record, (from, to)| {
            assert_eq!(record.matches(from).count(), 1, "{from}");
            record.replace(from, &to)
        })
}

/// A message of a file, up to the next empty line.
fn message<'a>(file: &'a str, name: &str) -> &'a str {
    let start = file.find(&format!("\n{name} =")).expect(name) + 1;
    let end = file[start..].find("\n\n");
    file[start..].split_at(end.unwrap_or(file.len() - start)).0
}

/// A run of letters, or one other character.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match rest.find(|character: char| !character.is_alphabetic()) {
            Some(0) => first.len_utf8(),
            Some(end) => end,
            None => rest.len(),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// Where in a file a translator wrote words: not in comments, names and placeables.
fn visit(file: &str, mut word: impl FnMut(&str, &mut String)) -> String {
    let mut written = String::new();
    let mut depth = 0_usize;
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let name = line
            .find(" = ")
            .filter(|_| depth == 0 && !line.starts_with(' '));
        let (name, text) = line.split_at(name.map_or(0, |end| end + 3));
        written.push_str(name);
        for piece in pieces(text) {
            match piece {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            let is_word = piece.len() > 2 && piece.chars().all(char::is_lowercase);
            match depth == 0 && is_word {
                true => word(piece, &mut written),
                false => written.push_str(piece),
            }
        }
        written.push('\n');
    }
    written
}

/// The words of a file.
fn vocabulary(file: &str) -> Vec<String> {
    let mut words = BTreeSet::new();
    visit(file, |word, _| {
        words.insert(word.to_owned());
    });
    words.into_iter().collect()
}

/// The file with words that are drawn by lot, the same ones for the same index.
fn in_other_words(file: &str, vocabulary: &[String], index: usize) -> String {
    let mut state = index as u64;
    visit(file, |_, written| {
        // Knuth's MMIX generator, whose upper bits are good enough.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        written.push_str(&vocabulary[(state >> 33) as usize % vocabulary.len()]);
    })
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Copies the files that are directly in a folder of this repository.
fn copy_files(folder: &str, root: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let to = root.join(folder);
    fs::create_dir_all(&to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a type").is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}
