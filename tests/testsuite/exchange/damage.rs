//! A thousand damaged files, of which none does harm.

use super::{exported, translations, with_unit};
use crate::project::Project;

/// How many damaged files there are.
const FILES: u64 = 1000;

/// How many threads try them.
const THREADS: u64 = 4;

/// Numbers that are the same on every machine (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or_default()
    }
}

/// The places of a text in a file.
fn places(text: &str, part: &str) -> Vec<usize> {
    text.match_indices(part).map(|(at, _)| at).collect()
}

/// Replaces one of the places where a text is.
fn replace_one(text: &str, from: &str, to: &str, random: &mut Random) -> String {
    let places = places(text, from);
    match places.get(random.below(places.len())) {
        Some(at) => format!("{}{to}{}", &text[..*at], &text[at + from.len()..]),
        None => text.to_owned(),
    }
}

/// Damage of one kind.
fn damaged(text: &str, kind: u64, random: &mut Random) -> Vec<u8> {
    let text = match kind {
        // A byte that is another.
        0 | 1 => {
            let mut bytes = text.as_bytes().to_vec();
            let at = random.below(bytes.len());
            bytes[at] ^= 1 << random.below(8);
            return bytes;
        }
        // The end is lost.
        2 => {
            let at = text.floor_char_boundary(random.below(text.len()));
            text[..at].to_owned()
        }
        // A tag is lost.
        3 => {
            let all = places(text, "<");
            let at = all[random.below(all.len())];
            let end = text[at..].find('>').map_or(text.len(), |end| at + end + 1);
            format!("{}{}", &text[..at], &text[end..])
        }
        // A name is another.
        4 => {
            let all = places(text, " id=\"");
            let at = all[random.below(all.len())] + " id=\"".len();
            format!("{}x{}", &text[..at], &text[at..])
        }
        // A placeable of a translation is lost, or twice there.
        5 | 6 => {
            let all = places(text, "<target>");
            let with_code: Vec<usize> = all
                .into_iter()
                .filter(|at| {
                    let end = text[*at..].find("</target>").unwrap_or_default();
                    text[*at..at + end].contains("<ph ")
                })
                .collect();
            let at = with_code[random.below(with_code.len())];
            let start = at + text[at..].find("<ph ").unwrap_or_default();
            let end = start + text[start..].find("/>").unwrap_or_default() + 2;
            let code = if kind == 5 {
                String::new()
            } else {
                text[start..end].repeat(2)
            };
            format!("{}{code}{}", &text[..start], &text[end..])
        }
        // What a placeable stands for is another.
        7 => replace_one(text, "</data>", " }</data>", random),
        // A language is another.
        8 => {
            let others = ["de", "ja", "en", "es-PE", "", "../es", "ES"];
            let other = others[random.below(others.len())];
            match random.below(2) {
                0 => text.replace("trgLang=\"es\"", &format!("trgLang=\"{other}\"")),
                _ => text.replace("srcLang=\"en\"", "srcLang=\"fr\""),
            }
        }
        // An entity, known or not.
        9 => replace_one(text, "<target>", "<target>&lol;", random),
        10 => text.replace(
            "<xliff ",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY lol \"&a;&a;\">]><xliff ",
        ),
        // A source that is another.
        11 => replace_one(text, "<source>", "<source>x", random),
        // A unit twice, or in another file.
        12 => {
            let all = places(text, "<unit ");
            let at = all[random.below(all.len())];
            let end = at + text[at..].find("</unit>").unwrap_or_default() + "</unit>".len();
            format!("{}{}{}", &text[..end], &text[at..end], &text[end..])
        }
        13 => replace_one(text, "original=\"locales/en/", "original=\"../../", random),
        // Characters that no text may have.
        14 => {
            let characters = [
                "\u{0}", "\u{7}", "\u{FFFE}", "\u{202E}", "\u{200B}", "\n", "\u{FEFF}",
            ];
            let c = characters[random.below(characters.len())];
            replace_one(text, "<target>", &format!("<target>{c}"), random)
        }
        // Fluent in a translation, which is text.
        _ => replace_one(
            text,
            "</target>",
            " { $host }{\"\\u0041\"}</target>",
            random,
        ),
    };
    text.into_bytes()
}

/// Whether a program that ended like this has done harm; none is the right answer.
fn harm(
    project: &Project,
    before: &[(String, Vec<u8>)],
    intended: &[(String, Vec<u8>)],
    text: &[u8],
) -> Option<String> {
    project.write("damaged.xlf", text);
    let said = project.run(["import", "damaged.xlf"]);
    let after = translations(project);
    let is_unchanged = after == before;
    if said.stderr.contains("panicked") {
        return Some(format!("a panic: {said}"));
    }
    match said.code {
        Some(1) if !is_unchanged => Some(format!("refused, and something was written: {said}")),
        Some(1) if !said.stderr.contains("error[") => {
            Some(format!("refused without a reason: {said}"))
        }
        Some(1) => None,
        // Damage outside of what is translated, in a note for example: the translation is
        // what was intended, or less of it.
        Some(0) if is_unchanged || after == intended => None,
        Some(0) => {
            let checked = project.run(["check", "--locale", "es"]);
            let exported = project.run(["export", "es"]);
            let is_valid = checked.code == Some(0) && exported.code == Some(0);
            (!is_valid).then(|| format!("accepted, and wrong: {said}\n{checked}"))
        }
        _ => Some(format!("neither accepted nor refused: {said}")),
    }
}

#[test]
fn a_thousand_damaged_files_do_no_harm() {
    let outcomes = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| scope.spawn(move || of_thread(thread)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("a thread"))
            .fold(
                (0, Vec::new()),
                |(refused, mut harms): (u64, Vec<String>), (more, found)| {
                    harms.extend(found);
                    (refused + more, harms)
                },
            )
    });
    let (refused, harms) = outcomes;
    assert!(
        harms.is_empty(),
        "{} of {FILES}:\n{}",
        harms.len(),
        harms.join("\n")
    );
    // Damage that is seen is the rule: a letter of a note or of a translation is not.
    assert!(refused > FILES * 3 / 4, "{refused} of {FILES} are refused");
}

fn of_thread(thread: u64) -> (u64, Vec<String>) {
    let project = Project::small();
    let before = translations(&project);
    let text = exported(&project, "es");
    // An edit is intended, so that there is something to be written.
    let text = with_unit(&text, "overview", "<target>En resumen:", "<target>Resumen:");
    let text = with_unit(&text, "lead:1.none", "<target>Aquel", "<target>Ese");
    project.write("intended.xlf", &text);
    project.run(["import", "intended.xlf"]).ok();
    let intended = translations(&project);
    assert!(intended != before);
    let restore = || {
        for (path, bytes) in &before {
            std::fs::write(path, bytes).expect("written");
        }
    };
    restore();
    let mut refused = 0;
    let mut harms = Vec::new();
    for number in (0..FILES).filter(|number| number % THREADS == thread) {
        let mut random = Random(number);
        let kind = number / THREADS % 16;
        let file = damaged(&text, kind, &mut random);
        if let Some(harm) = harm(&project, &before, &intended, &file) {
            harms.push(format!("{number} (kind {kind}): {harm}"));
        }
        match translations(&project) == before {
            true => refused += 1,
            false => restore(),
        }
    }
    (refused, harms)
}
