//! Which variables say the same fact.

use super::cases::Given;

/// A fact, and the variables of which each says it.
const SAME: &[(&str, &[&str])] = &[
    ("host", &["host", "hosts"]),
    ("guest", &["guest", "guests"]),
    ("kind", &["kind", "kinds"]),
    ("title-kind", &["title-kind", "title-kinds"]),
    ("place", &["place", "destination"]),
    ("section", &["section", "first", "others"]),
];

/// All but the first of a list.
pub struct Others {
    /// Those of which it is all but the first.
    pub of: &'static str,
    /// How many there are in all.
    pub count: &'static str,
    /// The fact, by the name of one of the variables that say it.
    fact: &'static str,
    variables: &'static [&'static str],
}

/// The lists of the contract of which a variable has the first alone: `$kind` beside `$kinds`.
const OTHERS: &[Others] = &[
    Others {
        of: "host",
        count: "hosts-count",
        fact: "hosts",
        variables: &["hosts"],
    },
    Others {
        of: "guest",
        count: "guests-count",
        fact: "guests",
        variables: &["guests"],
    },
    Others {
        of: "kind",
        count: "kinds-count",
        fact: "kinds",
        variables: &["kinds"],
    },
    Others {
        of: "section",
        count: "section-count",
        fact: "others",
        variables: &["section", "others"],
    },
];

/// The fact as a message names it: all others of the section are in `$section`.
pub fn shown(fact: &str) -> &str {
    match fact {
        "others" => "section",
        fact => fact,
    }
}

/// The list of which a fact is all but the first.
pub fn others(fact: &str) -> Option<&'static Others> {
    OTHERS.iter().find(|others| others.fact == fact)
}

/// What a variable says of a list beyond its first element. In a title a country may stand for
/// all who act for it.
pub fn others_of(variable: &str, given: &Given) -> Option<&'static str> {
    let is_whole =
        |of: &str| !is_title(given) || !IN_TITLES.iter().any(|(_, said)| said.contains(&of));
    let mut others = OTHERS.iter();
    let found = others.find(|it| is_whole(it.of) && it.variables.contains(&variable));
    found.map(|others| others.fact)
}

/// A title names either the people or those for whom they act.
const IN_TITLES: &[(&str, &[&str])] = &[
    (
        "host",
        &[
            "host",
            "hosts",
            "parties",
            "section",
            "first",
            "host-country",
            "host-organisation",
        ],
    ),
    (
        "guest",
        &[
            "guest",
            "guests",
            "parties",
            "section",
            "others",
            "guest-country",
            "guest-organisation",
        ],
    ),
];

/// The variable of a fact, and the field of it where the fact is one: `date.month` is the
/// month of `$date`.
pub fn field_of(fact: &str) -> (&str, Option<&str>) {
    match fact.split_once('.') {
        Some((variable, field)) => (variable, Some(field)),
        None => (fact, None),
    }
}

/// A fact as it is called in a message: `$date`, and "the month of `$date`".
pub fn described(fact: &str) -> String {
    match field_of(fact) {
        (variable, Some(field)) => format!("the {field} of `${variable}`"),
        (variable, None) => format!("`${variable}`"),
    }
}

/// The facts that a variable says, by the name of one of their variables.
pub fn facts_of<'a>(variable: &'a str, given: &Given) -> impl Iterator<Item = &'a str> + use<'a> {
    let is_fact = given.is_fact(variable);
    let tables = tables(given).filter(move |(_, variables)| variables.contains(&variable));
    let mut found = tables.map(|(fact, _)| *fact).peekable();
    let itself = found.peek().is_none().then_some(variable);
    itself.into_iter().chain(found).filter(move |_| is_fact)
}

/// Whether a variable says a fact.
pub fn says(variable: &str, fact: &str, given: &Given) -> bool {
    if !given.is_fact(variable) {
        return false;
    }
    let mut is_in_a_table = false;
    for (other, variables) in tables(given) {
        if variables.contains(&variable) {
            if *other == fact {
                return true;
            }
            is_in_a_table = true;
        }
    }
    !is_in_a_table && variable == fact
}

fn tables(
    given: &Given,
) -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> + use<> {
    let titles = if is_title(given) { IN_TITLES } else { &[] };
    let general = SAME
        .iter()
        .filter(move |(fact, _)| !titles.iter().any(|(_, said)| said.contains(fact)));
    titles.iter().chain(general)
}

fn is_title(given: &Given) -> bool {
    given
        .message
        .is_some_and(|message| message.name.trim_end_matches('-').starts_with("title"))
}
