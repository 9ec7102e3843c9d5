//! What a document says, for its manifest.

use super::manifest::{Fact, Sentence};
use crate::compose::{self, Briefing, Run};
use crate::concordance;

/// The sentences of a page that say something of the record, in its order.
///
/// The words that each page has alike, and its name and number of revision, are not among
/// them.
pub fn sentences(briefing: &Briefing) -> Vec<Sentence> {
    let mut found = concordance::places(briefing);
    let notices = briefing.notices.iter();
    found.extend(notices.map(|notice| ("notice".to_owned(), notice)));
    for row in &briefing.glance {
        let people = row.people.iter();
        let people = people.flat_map(|it| [Some(&it.name), it.office.as_ref()]);
        let said = row.lines.iter().chain(people.flatten());
        found.extend(said.map(|sentence| ("at a glance".to_owned(), sentence)));
    }
    let credits = briefing.photos.iter().filter_map(|it| it.credit.as_ref());
    found.extend(credits.map(|credit| ("photo".to_owned(), credit)));
    let authenticity = briefing.authenticity.iter();
    found.extend(authenticity.map(|it| ("authentic texts".to_owned(), it)));
    let sentences = found.into_iter().map(|(place, sentence)| Sentence {
        place,
        message: sentence.origin.message.clone(),
        text: sentence.plain(),
        facts: facts(sentence),
    });
    sentences.collect()
}

/// The facts that a sentence prints, without those within others.
fn facts(sentence: &compose::Sentence) -> Vec<Fact> {
    let mut facts = Vec::new();
    add(&sentence.runs, &mut facts);
    facts
}

fn add(runs: &[Run], facts: &mut Vec<Fact>) {
    for run in runs {
        match run {
            Run::Printed { fact, runs } => facts.push(Fact {
                field: fact.field.to_string(),
                variable: fact.variable.to_string(),
                text: compose::plain(runs),
            }),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. } => add(runs, facts),
            Run::Text(_) | Run::Ruby { .. } => {}
        }
    }
}
