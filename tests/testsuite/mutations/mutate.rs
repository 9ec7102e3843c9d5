//! Breaking one thing in a file.

use super::anatomy::{depth, exchange, keys, messages, placeables, variable, variables};
use super::kind::Kind;
use super::random::Random;

/// A message of a file.
pub struct Target<'a> {
    /// Its name.
    pub name: &'a str,
    /// From its name to the next entry.
    pub message: &'a str,
    /// The whole file.
    pub text: &'a str,
    /// The same file of the source language; empty where that has none.
    pub source: &'a str,
    /// The tag of the language.
    pub tag: &'a str,
}

/// The message broken, and what was done; none where it has nothing of that kind.
pub fn mutate(kind: Kind, target: &Target, random: &mut Random) -> Option<(String, String)> {
    match kind {
        Kind::DropPlaceable => drop_placeable(target, random),
        Kind::SwapPlaceables => swap_placeables(target, random),
        Kind::NumberByHand => number_by_hand(target, random),
        Kind::NumberAdded => number_added(target, random),
        Kind::AnotherFact => another_fact(target, random),
        Kind::FactAdded => fact_added(target, random),
        Kind::SwapSides => swap_sides(target, random),
        Kind::SwapTimes => swap_times(target, random),
        Kind::PartOfDate => part_of_date(target, random),
        Kind::DropVariant => drop_variant(target, random),
        Kind::WrongKey => wrong_key(target, random),
        Kind::CutSentence => cut_sentence(target, random),
        Kind::SourceLanguage => source_language(target),
        Kind::LostMessage => Some((String::new(), "the whole message".to_owned())),
        Kind::MisspeltVariable => misspelt_variable(target, random),
        Kind::LostBrace => lost_brace(target, random),
        // The comment is above the message: the caller has it.
        Kind::LostCommentMark => None,
        Kind::DamageMark => damage_mark(target, random),
        Kind::ControlCharacter => control_character(target, random),
    }
}

fn drop_placeable(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let value = random.pick(&placeables(target.message))?.clone();
    let mut new = target.message.to_owned();
    new.replace_range(value.clone(), "");
    Some((new, format!("without {}", &target.message[value])))
}

fn swap_placeables(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let values = placeables(message);
    let first = random.pick(&values)?.clone();
    let second = random.pick(&values)?.clone();
    if first.end > second.start || message[first.clone()] == message[second.clone()] {
        return None;
    }
    let new = format!(
        "{}{}{}{}{}",
        &message[..first.start],
        &message[second.clone()],
        &message[first.end..second.start],
        &message[first.clone()],
        &message[second.end..]
    );
    let done = format!("{} and {} exchanged", &message[first], &message[second]);
    Some((new, done))
}

fn number_by_hand(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let mut values = placeables(message);
    values.retain(|value| message[value.clone()].starts_with("{ $"));
    let value = random.pick(&values)?.clone();
    let number = random.pick(&["140", "7", "2031", "百四十", "١٤٠"])?;
    let mut new = message.to_owned();
    new.replace_range(value.clone(), number);
    Some((new, format!("{number} for {}", &message[value])))
}

fn number_added(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let in_words = match target.tag {
        "ar" => "مئة وأربعون",
        "es" => "ciento cuarenta",
        "fr" => "cent quarante",
        "ja" => "百四十",
        _ => "one hundred and forty",
    };
    let number = *random.pick(&["140", "2031", "١٤٠", "１４０", in_words])?;
    let (at, _) = *random.pick(&gaps(target.message))?;
    let mut new = target.message.to_owned();
    new.insert_str(at, &format!(" {number}"));
    Some((new, format!("{number} added")))
}

fn another_fact(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let value = random.pick(&placeables(message))?.clone();
    let own = variable(&message[value.clone()])?;
    let other = other_variable(target, own, random)?;
    let mut new = message.to_owned();
    new.replace_range(value.clone(), &message[value].replacen(own, &other, 1));
    Some((new, format!("{other} for {own}")))
}

fn fact_added(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let all = placeables(target.text);
    let value = random.pick(&all)?.clone();
    let value = &target.text[value];
    if target.message.contains(variable(value)?) {
        return None;
    }
    let (at, _) = *random.pick(&gaps(target.message))?;
    let mut new = target.message.to_owned();
    new.insert_str(at, &format!(" {value}"));
    Some((new, format!("{value} added")))
}

fn swap_sides(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let pairs = [
        ("$host", "$guest"),
        ("$by", "$to"),
        ("$hosts", "$guests"),
        ("$host-country", "$guest-country"),
    ];
    let (one, two) = *random.pick(&pairs)?;
    let has = |name: &str| {
        let mut all = variables(message).into_iter();
        all.any(|range| &message[range] == name)
    };
    if !has(one) || !has(two) {
        return None;
    }
    let new = exchange(message, one, two);
    Some((new, format!("{one} and {two} exchanged")))
}

fn swap_times(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let of_time = |text: &str| text.contains("CLOCK(") || text.contains("DATETIME(");
    let mut values = placeables(message);
    values.retain(|value| of_time(&message[value.clone()]));
    let first = random.pick(&values)?.clone();
    let second = random.pick(&values)?.clone();
    let one = variable(&message[first.clone()])?;
    let two = variable(&message[second.clone()])?;
    if first.end > second.start || one == two {
        return None;
    }
    let mut new = message.to_owned();
    new.replace_range(second.clone(), &message[second].replacen(two, one, 1));
    new.replace_range(first.clone(), &message[first].replacen(one, two, 1));
    Some((new, format!("{one} and {two} exchanged")))
}

fn part_of_date(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let mut values = placeables(message);
    values.retain(|value| message[value.clone()].starts_with("{ DATETIME("));
    let value = random.pick(&values)?.clone();
    let call = &message[value.clone()];
    let name = variable(call)?;
    let options = random.pick(&[
        "month: \"long\"",
        "day: \"numeric\"",
        "year: \"numeric\"",
        "month: \"long\", day: \"numeric\"",
        "year: \"numeric\", month: \"long\"",
        "dateStyle: \"long\"",
        "weekday: \"long\", month: \"long\", day: \"numeric\"",
    ])?;
    let new_call = format!("{{ DATETIME({name}, {options}) }}");
    if new_call == call {
        return None;
    }
    let mut new = message.to_owned();
    new.replace_range(value.clone(), &new_call);
    Some((new, format!("{new_call} for {call}")))
}

fn drop_variant(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let lines: Vec<&str> = target.message.split_inclusive('\n').collect();
    // Variants of one line, which are not the default.
    let variants: Vec<usize> = (0..lines.len())
        .filter(|at| {
            let line = lines[*at].trim();
            line.starts_with('[') && line.matches('{').count() == line.matches('}').count()
        })
        .collect();
    let at = *random.pick(&variants)?;
    let rest = lines.iter().enumerate().filter(|(line, _)| *line != at);
    let new = rest.map(|(_, line)| *line).collect();
    Some((new, format!("without {}", lines[at].trim())))
}

fn wrong_key(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let all = keys(message);
    let at = random.pick(&all)?.clone();
    let key = &message[at.clone()];
    // Another key of the same file, or a slip of the hand.
    let others = keys(target.text);
    let other = match random.below(2) {
        0 => target.text[random.pick(&others)?.clone()].to_owned(),
        _ => match key.parse::<u32>() {
            Ok(number) => (number + 1).to_string(),
            Err(_) => format!("{key}e"),
        },
    };
    if other == key {
        return None;
    }
    let mut new = message.to_owned();
    new.replace_range(at, &other);
    Some((new, format!("[{other}] for [{key}]")))
}

fn cut_sentence(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let mut gaps = gaps(target.message);
    let body = target.message.find(" =")? + 2;
    gaps.retain(|(at, depth)| *depth == 0 && *at > body + 1);
    let (at, _) = *random.pick(&gaps)?;
    let lost = target.message[at..].trim();
    // Attributes are texts of their own.
    if lost.contains("\n    .") || lost.chars().filter(|c| c.is_alphabetic()).count() < 3 {
        return None;
    }
    let new = format!("{}\n\n", &target.message[..at]);
    let start: String = lost.chars().take(60).collect();
    Some((
        new,
        format!("without the end: {}", start.replace('\n', " ")),
    ))
}

fn source_language(target: &Target) -> Option<(String, String)> {
    let of_source = messages(target.source);
    let (_, range) = of_source
        .into_iter()
        .find(|(other, _)| other == target.name)?;
    let source = &target.source[range];
    let letters = source.chars().filter(|c| c.is_alphabetic()).count();
    if source == target.message || letters < target.name.len() + 40 {
        return None;
    }
    Some((source.to_owned(), "in English".to_owned()))
}

fn misspelt_variable(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let message = target.message;
    let range = random.pick(&variables(message))?.clone();
    let name = &message[range.clone()];
    let at = 1 + random.below(name.len() - 1);
    let mut slip = name.to_owned();
    match random.below(3) {
        0 if name.len() > 3 => drop(slip.remove(at)),
        1 => slip.insert(at, 'x'),
        _ => slip = slip.to_uppercase(),
    }
    let mut new = message.to_owned();
    new.replace_range(range, &slip);
    Some((new, format!("{slip} for {name}")))
}

fn lost_brace(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let braces: Vec<_> = target.message.match_indices(['{', '}']).collect();
    let (at, brace) = *random.pick(&braces)?;
    let mut new = target.message.to_owned();
    new.replace_range(at..=at, "");
    Some((new, format!("without the {brace} at byte {at}")))
}

fn damage_mark(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let mark = random.pick(&["<em>x", "</em>", "<strong>", " <a name=\"x\">", " < 3"])?;
    let new = format!("{}{mark}\n\n", target.message.trim_end());
    Some((new, format!("with {mark}")))
}

fn control_character(target: &Target, random: &mut Random) -> Option<(String, String)> {
    let c = *random.pick(&['\u{200B}', '\u{7}', '\u{202E}', '\u{FEFF}', '\u{11}'])?;
    let (at, _) = *random.pick(&gaps(target.message))?;
    let mut new = target.message.to_owned();
    new.insert(at, c);
    Some((new, format!("U+{:04X}", u32::from(c))))
}

/// A variable of the file other than that one.
fn other_variable(target: &Target, own: &str, random: &mut Random) -> Option<String> {
    let all = placeables(target.text);
    let others: Vec<&str> = all
        .iter()
        .filter_map(|range| variable(&target.text[range.clone()]))
        .filter(|other| *other != own)
        .collect();
    random.pick(&others).map(|other| (*other).to_owned())
}

/// Where words can be added: behind each word of the text, with how many braces are open
/// there. Only the words of the message, not what is in its placeables.
fn gaps(message: &str) -> Vec<(usize, usize)> {
    let Some(body) = message.find(" =").map(|at| at + 2) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut at = body;
    for line in message[body..].split_inclusive('\n') {
        let text = line.trim();
        // The words of a line that opens a selection end before its placeable; a key, an
        // attribute and a closing brace are no words.
        let is_text = !text.starts_with(['}', '.', '[', '*']) || text.contains("] ");
        let mut inside = 0_usize;
        for (index, c) in line.char_indices() {
            match c {
                '{' => inside += 1,
                '}' => inside = inside.saturating_sub(1),
                _ => {}
            }
            let next = line[index + c.len_utf8()..].chars().next();
            let ends = next.is_none_or(|next| !next.is_alphanumeric());
            let in_key =
                text.starts_with(['[', '*']) && line.find("] ").is_none_or(|end| index <= end);
            if c.is_alphanumeric() && ends && inside == 0 && is_text && !in_key {
                let place = at + index + c.len_utf8();
                found.push((place, depth(&message[..place])));
            }
        }
        at += line.len();
    }
    found
}
