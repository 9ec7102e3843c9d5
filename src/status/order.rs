//! In which order work makes the most documents possible.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::Step;

/// A document that cannot be made yet.
#[derive(Clone, Debug)]
pub struct Blocked {
    /// The language.
    pub language: String,
    /// The record.
    pub record: String,
    /// What keeps it: messages, with the words of each.
    pub by: BTreeMap<String, usize>,
}

/// A set of messages of one language.
type Messages = (String, BTreeSet<String>);

/// What a set of messages is worth: documents for words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Worth {
    documents: usize,
    words: usize,
    messages: Reverse<Messages>,
}

impl Ord for Worth {
    fn cmp(&self, other: &Self) -> Ordering {
        // A message without words is work, too.
        let ratio = (self.documents * (other.words + 1)).cmp(&(other.documents * (self.words + 1)));
        let fewer = other.words.cmp(&self.words);
        ratio
            .then(fewer)
            .then_with(|| self.messages.cmp(&other.messages))
    }
}

impl PartialOrd for Worth {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The steps by which all of these documents become possible: each is the set of messages
/// that, done next, makes the most documents possible for its words.
///
/// Documents that lack the same messages are one candidate; what is done in a step counts for
/// those that follow. That takes a time that grows with the documents and their messages, and
/// not with pairs of documents.
pub fn steps(blocked: Vec<Blocked>) -> Vec<Step> {
    let mut words: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut groups: BTreeMap<Messages, BTreeSet<String>> = BTreeMap::new();
    let mut of_message: BTreeMap<(String, String), BTreeSet<Messages>> = BTreeMap::new();
    for Blocked {
        language,
        record,
        by,
    } in blocked
    {
        let messages: BTreeSet<String> = by.keys().cloned().collect();
        let set = (language.clone(), messages);
        for (message, count) in by {
            let key = (language.clone(), message);
            words.insert(key.clone(), count);
            of_message.entry(key).or_default().insert(set.clone());
        }
        groups.entry(set).or_default().insert(record);
    }
    let cost = |(language, messages): &Messages| -> usize {
        let keys = messages.iter().map(|id| (language.clone(), id.clone()));
        keys.map(|key| words.get(&key).copied().unwrap_or(0)).sum()
    };
    let worth = |set: &Messages, records: &BTreeSet<String>| Worth {
        documents: records.len(),
        words: cost(set),
        messages: Reverse(set.clone()),
    };
    let mut heap: BinaryHeap<Worth> = groups
        .iter()
        .map(|(set, records)| worth(set, records))
        .collect();
    let mut steps = Vec::new();
    while let Some(best) = heap.pop() {
        let Reverse(set) = best.messages;
        // It has become another set, or is of other records by now and there again.
        let is_current = groups
            .get(&set)
            .is_some_and(|it| it.len() == best.documents);
        if !is_current {
            continue;
        }
        let mut unblocks = groups.remove(&set).unwrap_or_default();
        let (language, messages) = set.clone();
        let keys = messages.iter().map(|id| (language.clone(), id.clone()));
        let keys: Vec<_> = keys.collect();
        let others: BTreeSet<Messages> = keys
            .iter()
            .flat_map(|key| of_message.remove(key).unwrap_or_default())
            .filter(|other| *other != set)
            .collect();
        for other in others {
            let Some(records) = groups.remove(&other) else {
                continue;
            };
            let rest: BTreeSet<String> = other.1.difference(&messages).cloned().collect();
            if rest.is_empty() {
                unblocks.extend(records);
                continue;
            }
            let rest = (language.clone(), rest);
            for id in &rest.1 {
                let key = (language.clone(), id.clone());
                of_message.entry(key).or_default().insert(rest.clone());
            }
            let joined = groups.entry(rest.clone()).or_default();
            joined.extend(records);
            heap.push(worth(&rest, joined));
        }
        steps.push(Step {
            words: best.words,
            language,
            messages: messages.into_iter().collect(),
            unblocks: unblocks.into_iter().collect(),
        });
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocked(language: &str, record: &str, by: &[(&str, usize)]) -> Blocked {
        Blocked {
            language: language.to_owned(),
            record: record.to_owned(),
            by: by
                .iter()
                .map(|(id, words)| ((*id).to_owned(), *words))
                .collect(),
        }
    }

    fn shown(blocked: Vec<Blocked>) -> Vec<String> {
        let steps = steps(blocked).into_iter();
        let shown = steps.map(|it| {
            format!(
                "{} {} ({}): {}",
                it.language,
                it.messages.join("+"),
                it.words,
                it.unblocks.join(",")
            )
        });
        shown.collect()
    }

    #[test]
    fn what_makes_most_documents_possible_for_its_words_comes_first() {
        assert_eq!(shown(Vec::new()), [""; 0]);
        let one = ("one", 5);
        let two = ("two", 5);
        let found = shown(vec![
            blocked("es", "a", &[("own", 4)]),
            blocked("es", "b", &[one, two]),
            blocked("es", "c", &[one, two]),
            blocked("es", "d", &[one, two]),
            blocked("es", "e", &[one, two, ("long", 100)]),
            // The same name in another language is another message.
            blocked("ja", "a", &[one]),
        ]);
        assert_eq!(
            found,
            [
                "es one+two (10): b,c,d",
                "es own (4): a",
                "ja one (5): a",
                "es long (100): e",
            ]
        );
    }

    /// What is left of a document after a step counts with those that lack the same.
    #[test]
    fn documents_that_come_to_lack_the_same_are_counted_together() {
        let found = shown(vec![
            blocked("es", "a", &[("x", 1)]),
            blocked("es", "b", &[("x", 1), ("y", 9)]),
            blocked("es", "c", &[("y", 9)]),
            blocked("es", "d", &[("z", 7)]),
        ]);
        assert_eq!(found, ["es x (1): a", "es y (9): b,c", "es z (7): d"]);
    }

    #[test]
    fn an_archive_of_documents_is_ordered_in_no_time() {
        let all: Vec<_> = (0..5_000)
            .map(|number| {
                let own = format!("{number}/own");
                let shared = format!("shared-{}", number % 7);
                let by = [(&*own, number % 11), (&*shared, 3), ("title", 2)];
                blocked("es", &number.to_string(), &by)
            })
            .collect();
        let steps = steps(all);
        let unblocked: usize = steps.iter().map(|step| step.unblocks.len()).sum();
        assert_eq!(unblocked, 5_000);
        // Each message is done once.
        let messages: Vec<_> = steps.iter().flat_map(|step| &step.messages).collect();
        let once: BTreeSet<_> = messages.iter().collect();
        assert_eq!((messages.len(), once.len()), (5_008, 5_008));
    }
}
