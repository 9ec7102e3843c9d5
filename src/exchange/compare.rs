//! A unit that came back, beside what the project has now.

use std::collections::{BTreeMap, BTreeSet};

use super::inline::{Code, Inline, codes};
use super::unit::{Entry, Unit};
use super::xliff::{Content, ReceivedCode, ReceivedUnit, exported};
use crate::catalog::characters;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// The translation of a unit, where it is another than the project has.
///
/// # Errors
/// A source or a translation that has changed since the export, and everything that no
/// translation may change.
pub fn compare(
    entry: &Entry,
    unit: &Unit,
    received: &ReceivedUnit,
) -> Result<Option<Vec<Inline>>, Vec<Diagnostic>> {
    let comparison = Comparison {
        entry,
        unit,
        received,
    };
    comparison.translation()
}

struct Comparison<'a> {
    entry: &'a Entry,
    unit: &'a Unit,
    received: &'a ReceivedUnit,
}

/// The numbers of codes, with what each stands for in the source and in the translation.
type Known<'a> = BTreeMap<u32, (Option<&'a Code>, Option<&'a Code>)>;

impl Comparison<'_> {
    fn translation(&self) -> Result<Option<Vec<Inline>>, Vec<Diagnostic>> {
        let (unit, received) = (self.unit, self.received);
        if !is_same(&unit.source, &received.source) {
            return Err(vec![
                self.problem(
                    Rule::ExchangeOutdated,
                    format!("the source text of `{}` is another in the project", unit.id),
                    &received.location,
                    "export again, and take over the translations that are still right",
                )
                .also(self.entry.source.location(), "what the project has"),
            ]);
        }
        let Some((target, place)) = &received.target else {
            return Ok(None);
        };
        if let Some(own) = &unit.target
            && is_same(own, target)
        {
            return Ok(None);
        }
        if target.is_empty() {
            return match unit.target {
                // Tools write an empty element where nothing is translated yet.
                None => Ok(None),
                Some(_) => Err(vec![self.problem(
                    Rule::ExchangeText,
                    format!("the translation of `{}` is empty", unit.id),
                    place,
                    "write it, or leave the <target> out to keep what the project has; where nothing is to be printed, the placeable {\"\"} says so",
                )]),
            };
        }
        if unit.is_keyword {
            if unit.target.is_none() && is_same(&unit.source, target) {
                return Ok(None);
            }
            return Err(vec![self.problem(
                Rule::ExchangeText,
                format!("`{}` is a keyword, and not translated", unit.id),
                place,
                "leave it as it was exported",
            )]);
        }
        let known = self.known();
        let mut problems = Vec::new();
        let mut used = BTreeSet::new();
        let content = self.content(target, &known, &mut used, &mut problems);
        if problems.is_empty() {
            problems.extend(self.missing(&known, &used, place));
        }
        if let Some(before) = &received.exported
            && *before != exported(unit)
        {
            problems.push(
                self.problem(
                    Rule::ExchangeOutdated,
                    format!("the translation of `{}` has been changed in the project since it was exported", unit.id),
                    place,
                    "export again, and decide which of the two is right",
                )
                .also(self.entry.template.location(), "what the project has"),
            );
        }
        match problems.is_empty() {
            true => Ok(Some(content)),
            false => Err(problems),
        }
    }

    fn known(&self) -> Known<'_> {
        let mut known = Known::new();
        for (id, code) in codes(&self.unit.source) {
            known.entry(id).or_default().0 = Some(code);
        }
        for (id, code) in self.unit.target.iter().flat_map(|target| codes(target)) {
            known.entry(id).or_default().1 = Some(code);
        }
        known
    }

    /// What was received, with the codes that are known.
    fn content(
        &self,
        received: &[Content],
        known: &Known,
        used: &mut BTreeSet<u32>,
        problems: &mut Vec<Diagnostic>,
    ) -> Vec<Inline> {
        let mut content = Vec::new();
        for part in received {
            match part {
                Content::Text(text, location) => {
                    problems.extend(self.characters(text, location));
                    content.push(Inline::Text(text.clone()));
                }
                Content::Code(code) => match self.code(code, known, used) {
                    Ok((_, Code::Nothing)) => {}
                    Ok((id, code)) => content.push(Inline::Code(id, code)),
                    Err(problem) => problems.push(*problem),
                },
                Content::Marked(code, inner) => {
                    let inner = self.content(inner, known, used, problems);
                    match self.code(code, known, used) {
                        Ok((id, code)) => content.push(Inline::Marked(id, code, inner)),
                        Err(problem) => problems.push(*problem),
                    }
                }
            }
        }
        content
    }

    /// The code of that number, where it is what it was.
    fn code(
        &self,
        received: &ReceivedCode,
        known: &Known,
        used: &mut BTreeSet<u32>,
    ) -> Result<(u32, Code), Box<Diagnostic>> {
        let refused = |message: String, help: &str| {
            let place = &received.location;
            Box::new(self.problem(Rule::ExchangePlaceable, message, place, help))
        };
        let shown = received.data.as_str();
        let name = &self.unit.id;
        let number = received.id.parse().ok();
        let found = number.and_then(|id: u32| Some((id, known.get(&id)?)));
        let Some((id, (of_source, of_target))) = found else {
            return Err(refused(
                format!("`{name}` has no placeable {} ({shown})", received.id),
                "use the placeables of the source, and no others",
            ));
        };
        let is_it = |code: &&Code| match code {
            Code::Mark(start, end) => *start == received.data && received.end.as_ref() == Some(end),
            code => code.data() == received.data && received.end.is_none(),
        };
        let of_target = of_target.filter(|code| is_it(code));
        let of_source = of_source.filter(|code| is_it(code));
        let Some(code) = of_target.or(of_source) else {
            return Err(refused(
                format!("the placeable {id} of `{name}` has become {shown}"),
                "copy it from the source, and change nothing in it",
            ));
        };
        if matches!(code, Code::Select(..)) && of_target.is_none() && self.unit.target.is_some() {
            return Err(refused(
                format!("the selection {shown} is that of the source, and `{name}` has its own"),
                "use the placeables that the translation had",
            ));
        }
        if !used.insert(id) {
            return Err(refused(
                format!("the placeable {shown} of `{name}` is here twice"),
                "keep one of them",
            ));
        }
        Ok((id, code.clone()))
    }

    /// Placeables that are not there: a translation has those of the source, or those that it
    /// had before.
    fn missing(&self, known: &Known, used: &BTreeSet<u32>, place: &Location) -> Option<Diagnostic> {
        let is_needed = |code: &Option<&Code>| code.is_some_and(|code| !code.is_optional());
        let of_source = known.iter().filter(|(_, (source, _))| is_needed(source));
        let of_source: BTreeSet<u32> = of_source.map(|(id, _)| *id).collect();
        let of_target = known.iter().filter(|(_, (_, target))| is_needed(target));
        let of_target: BTreeSet<u32> = of_target.map(|(id, _)| *id).collect();
        let optional = known
            .iter()
            .filter(|(_, (source, target))| !is_needed(source) && !is_needed(target));
        let optional: BTreeSet<u32> = optional.map(|(id, _)| *id).collect();
        let used: BTreeSet<u32> = used.difference(&optional).copied().collect();
        let both = &of_source | &of_target;
        let is_translated = self.unit.target.is_some();
        if used == of_source || used == both || (is_translated && used == of_target) {
            return None;
        }
        let expected = if is_translated { of_target } else { of_source };
        let lacking = expected.difference(&used).filter_map(|id| {
            let (source, target) = known.get(id)?;
            Some(format!("{} ({id})", target.or(*source)?.data()))
        });
        let lacking: Vec<_> = lacking.collect();
        let message = match lacking.is_empty() {
            true => format!(
                "`{}` has placeables that go with others which are not there",
                self.unit.id
            ),
            false => format!(
                "`{}` lacks the placeable {}",
                self.unit.id,
                lacking.join(", ")
            ),
        };
        Some(self.problem(
            Rule::ExchangePlaceable,
            message,
            place,
            "put it where it belongs in the sentence: what it prints must not be lost",
        ))
    }

    /// Characters that no text may have.
    fn characters(&self, text: &str, place: &Location) -> Option<Diagnostic> {
        let (c, what) = text.chars().find_map(|c| match c {
            '\n' | '\r' => Some((c, "a line end")),
            '\t' => Some((c, "a tab")),
            c => characters::refused(c).map(|refused| (c, refused.what)),
        })?;
        let message = format!(
            "the translation of `{}` has {what} (U+{:04X})",
            self.unit.id,
            u32::from(c)
        );
        let help = "a text is one line of characters that can be seen: remove it";
        Some(self.problem(Rule::ExchangeText, message, place, help))
    }

    fn problem(
        &self,
        rule: Rule,
        message: impl Into<String>,
        place: &Location,
        help: &str,
    ) -> Diagnostic {
        Diagnostic::new(rule, message)
            .at(place.clone(), "here")
            .help(help)
    }
}

/// Whether a content came back as it was.
fn is_same(own: &[Inline], received: &[Content]) -> bool {
    own.len() == received.len()
        && own.iter().zip(received).all(|pair| match pair {
            (Inline::Text(own), Content::Text(text, _)) => own == text,
            (Inline::Code(id, code), Content::Code(received)) => {
                received.id == id.to_string()
                    && received.end.is_none()
                    && received.data == code.data()
            }
            (Inline::Marked(id, Code::Mark(start, end), own), Content::Marked(received, inner)) => {
                received.id == id.to_string()
                    && received.data == *start
                    && received.end.as_ref() == Some(end)
                    && is_same(own, inner)
            }
            _ => false,
        })
}
