//! Text is never code: what stands in a name or a translation is printed as it is.

use std::path::PathBuf;

use chancery::compose::{Briefing, Run};
use chancery::engine::{Document, Embedded, Engine, Fonts, Root, Standards};
use chancery::publish::builtin::{FONTS, TEMPLATES};
use chancery::publish::{Project as Opened, load};
use chancery::typst::{Settings, emit};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use typst::syntax::{SyntaxKind, SyntaxNode, ast, parse};

use crate::project::{PERU, Project};
use crate::text;

/// Texts that mean something in Typst, in Fluent, in HTML or in a shell.
const HOSTILE: &[&str] = &[
    "#read(\"/etc/passwd\")",
    "#panic(\"run\")",
    "#{ while true {} }",
    "] #panic() [",
    "2026. x",
    "- x",
    "+ x",
    "= x",
    "/ x: y",
    "a<b>c",
    "@somebody",
    "$x$",
    "$ integral $",
    "\\",
    "\\u{41}",
    "\\n",
    "\"",
    "\"); panic(\"",
    "'quoted'",
    "*bold* _italic_ `code`",
    "```rust fn```",
    "// a comment",
    "/* a comment */",
    "https://example.org/#x",
    "a -- b --- c ... ~ -?",
    "(c) 1/2 -> <= !=",
    "&amp; &lt;em&gt;",
    "<em>not a mark</em>",
    "{ x } {{ y }}",
    "%s %d ${HOME} $(id) `id`",
    "'; DROP TABLE meetings; --",
    "../../etc/passwd",
    "AT&T",
    "100 % of 3 < 4",
    "ΑΒΓ αβγ ЖЗИ žščř",
    "日本「語」、。・＝（）",
];

/// A text as a Fluent placeable that means exactly it: quotation marks, escapes,
/// and the two characters that start a mark.
fn fluent(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let mut literal = String::from("{\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            _ if c.is_control() => literal.push_str(&format!("\\U{:06X}", u32::from(c))),
            _ => literal.push(c),
        }
    }
    literal + "\"}"
}

/// A project with one language whose texts change, and an engine.
struct Press {
    project: Project,
    engine: Embedded,
}

impl Press {
    fn new() -> Self {
        let project = Project::small();
        project.remove("locales/es").remove("locales/ja");
        project.replace(&format!("data/{PERU}.yaml"), "authentic: [en, ja]\n", "");
        let root = Root::open(project.root(), TEMPLATES).expect("a project");
        let fonts = Fonts::open(project.root(), FONTS).expect("fonts");
        let engine = Embedded::new(root, &fonts, &Standards::default()).expect("an engine");
        Self { project, engine }
    }

    /// The briefing with this text as the name of the guest's country and as a sentence.
    fn briefing(&self, text: &str) -> Result<Briefing, String> {
        let text = fluent(text);
        let file = format!("locales/en/meetings/{PERU}.ftl");
        self.project.write(
            &file,
            format!(
                "country-PE = {text}\nroad-map = {text}\npleasure-at-meeting = Pleased.\nspecial-occasion = Special.\nin-numbers = Numbers.\n"
            ),
        );

        let problems_of = |problems: Vec<chancery::diagnostics::Diagnostic>| {
            problems
                .iter()
                .map(|problem| problem.message.clone() + "; ")
                .collect::<String>()
        };
        let project = Opened::open(self.project.root()).map_err(problems_of)?;
        let loaded = load(&project, &[PERU.to_owned()], &[]).map_err(problems_of)?;
        let tag = "en".parse().map_err(|_| "no English")?;
        let locale = loaded.catalog.locale(&tag).ok_or("no English")?;
        let record = loaded.record(&loaded.chosen[0].1).map_err(problems_of)?;
        let composed = loaded
            .briefing(&record, locale, None, false)
            .map_err(problems_of)?;
        Ok(composed.0)
    }

    fn pdf(&self, source: &str) -> Result<Vec<u8>, String> {
        let document = Document {
            path: PATH,
            source,
            assets: &[],
            timestamp: 0,
        };
        let output = self
            .engine
            .compile(&document)
            .map_err(|problems| format!("{problems:?}"))?;
        Ok(output.pdf)
    }

    /// What the page with this text shows, without any space.
    fn page(&self, text: &str) -> Result<String, String> {
        let pdf = self.pdf(&source(&self.briefing(text)?))?;
        let page = pdf_extract::extract_text_from_mem(&pdf).map_err(|error| error.to_string())?;
        Ok(text::squeeze(&page))
    }
}

const PATH: &str = "out/en/2023-11-15-japan-peru.typ";

fn source(briefing: &Briefing) -> String {
    let settings = Settings {
        emblem: None,
        path: PATH,
        standards: "ua-1,a-2a",
        timestamp: 0,
    };
    emit(briefing, settings).text
}

#[test]
fn a_page_shows_what_was_written_and_runs_nothing() {
    let press = Press::new();
    for hostile in HOSTILE {
        let page = press
            .page(hostile)
            .unwrap_or_else(|problem| panic!("{hostile}: {problem}"));
        let count = page.matches(&text::squeeze(hostile)).count();
        // In the running head, the title and the sentence at least.
        assert!(count >= 3, "{hostile} is there {count} times: {page}");
        assert!(!page.contains("root:"), "a file was read: {page}");
    }
}

/// Fluent gives these their meaning in plain text too; there they must not be any worse.
#[test]
fn a_translation_without_quotation_marks_runs_nothing_either() {
    let project = crate::project::with_road_map(
        "road-map = #read(\"/etc/passwd\") ] $x$ \\ \" 2026. = * _ ` // @a #panic() a&lt;b>c",
    );
    project.run(["build", "--locale", "en"]).ok();
    let page = text::squeeze(&project.pdf_text(PERU, "en"));
    let expected = "#read(\"/etc/passwd\")]$x$\\\"2026.=*_`//@a#panic()a<b>c";
    assert!(page.contains(expected), "{page}");
}

/// Characters that the fonts of the program have, and pdf-extract reads back one by one.
fn covered() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        6 => proptest::char::range(' ', '~'),
        2 => proptest::char::range('\u{C0}', '\u{17F}').prop_filter("a ligature or rare", |c| !"ĲĳŉſŁłĿŀ".contains(*c)),
        1 => proptest::char::range('α', 'ω'),
        1 => proptest::char::range('а', 'я'),
        2 => proptest::char::range('ぁ', 'ん'),
        2 => proptest::char::range('ァ', 'ヴ'),
        2 => prop::sample::select("日本国外務省会談令和年月秘露協力関係、。「」・＝（）".chars().collect::<Vec<_>>()),
        1 => prop::sample::select("‘’“”–—…•©«»¿¡§".chars().collect::<Vec<_>>()),
    ];
    prop::collection::vec(character, 1..40)
        .prop_map(String::from_iter)
        .prop_filter("a text says something", |text| !text.trim().is_empty())
}

#[test]
fn a_page_shows_any_text_that_the_fonts_cover() {
    let press = Press::new();
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..Default::default()
    });
    let result = runner.run(&covered(), |text| {
        let page = press.page(&text).map_err(TestCaseError::fail)?;
        prop_assert!(
            page.contains(&text::squeeze(&text)),
            "{text:?} is not in {page:?}"
        );
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Every kind of node of a source, and every string in it.
fn tree(source: &str) -> (Vec<SyntaxKind>, Vec<String>) {
    let root = parse(source);
    let (errors, warnings) = root.errors_and_warnings();
    assert!(
        errors.is_empty() && warnings.is_empty(),
        "{errors:?} {warnings:?}: {source}"
    );
    let (mut kinds, mut strings) = (Vec::new(), Vec::new());
    let mut open: Vec<&SyntaxNode> = vec![&root];
    while let Some(node) = open.pop() {
        kinds.push(node.kind());
        if let Some(string) = node.cast::<ast::Str>() {
            strings.push(string.get().to_string());
        }
        open.extend(node.children());
    }
    (kinds, strings)
}

/// Any text at all, also what a translation may not hold: the source is the same
/// tree of calls as with a harmless text, and that text is a string in it.
#[test]
fn a_source_holds_any_text_as_a_string_and_as_nothing_else() {
    let plain = Press::new()
        .briefing("harmless")
        .expect("it can be composed");
    // Where no name of a person is in the text, a sentence is one string.
    let filled = |text: &str| {
        let mut briefing = plain.clone();
        let runs = vec![Run::Text(text.to_owned())];
        briefing.publisher.runs.clone_from(&runs);
        briefing.running_head.runs.clone_from(&runs);
        briefing.title.runs.clone_from(&runs);
        briefing.date_line.runs.clone_from(&runs);
        briefing.lead[0].runs.clone_from(&runs);
        briefing.glance[0].label.runs.clone_from(&runs);
        briefing.glance[0].lines[0].runs.clone_from(&runs);
        briefing.items[0].sentences[0].runs.clone_from(&runs);
        briefing.links[0].label.runs.clone_from(&runs);
        briefing
    };
    let (harmless, _) = tree(&source(&filled("harmless")));
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..Default::default()
    });
    let texts = prop_oneof![
        any::<String>(),
        "[\\\\\"#$\\[\\](){}/*<>@\n\r\t\u{0}-\u{1F}\u{2028}\u{202E}a]{0,30}"
    ];
    let result = runner.run(&texts, |text| {
        let (kinds, strings) = tree(&source(&filled(&text)));
        prop_assert_eq!(&kinds, &harmless);
        prop_assert!(strings.iter().filter(|string| **string == text).count() >= 9);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// A file beside the project that nothing may ever show.
#[test]
fn a_name_of_a_file_in_a_text_opens_no_file() {
    let project = Project::small();
    let secret: PathBuf = project.beside().join("secret.txt");
    std::fs::write(&secret, "SECRET").expect("written");
    let path = secret.to_string_lossy().into_owned();
    project.replace(
        "locales/en/names.ftl",
        "country-PE = Peru",
        &format!("country-PE = #read(\"{path}\")"),
    );
    project.run(["build", "--locale", "en"]).ok();
    let page = project.pdf_text(PERU, "en");
    assert!(
        !page.contains("SECRET") && text::squeeze(&page).contains("#read("),
        "{page}"
    );
}
