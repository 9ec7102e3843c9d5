//! The variables of messages about people, and of the names of what a record names.

use super::{NAME, variable};
use crate::catalog::contract::{Exists, Kind, Variable};

/// What a row of one side at a glance gets.
pub(in crate::compose::contract) const SIDE: &[Variable] = &[
    variable(
        "affiliation",
        Kind::Keyword(&["party", "none"]),
        Exists::Always,
        "whether the record says for whom they act",
    ),
    variable(
        "party",
        NAME,
        Exists::Where("affiliation", &["party"]),
        "the country or organisation for which they act",
    ),
];

pub(in crate::compose::contract) const PARTICIPANT: &[Variable] = &[variable(
    "participant",
    NAME,
    Exists::Always,
    "a person with an office, or a group",
)];

pub(in crate::compose::contract) const PERSON: &[Variable] = &[variable(
    "person",
    NAME,
    Exists::Always,
    "the person, with office and style",
)];

pub(in crate::compose::contract) const AFFILIATION: &[Variable] = &[
    variable(
        "country",
        NAME,
        Exists::Sometimes("where they act for a country"),
        "the country",
    ),
    variable(
        "organisation",
        NAME,
        Exists::Sometimes("where they act for an organisation"),
        "the organisation",
    ),
];

pub(in crate::compose::contract) const ACCREDITED: &[Variable] = &[variable(
    "to",
    NAME,
    Exists::Sometimes("where the office is accredited to another state or organisation"),
    "to whom the office is accredited",
)];

pub(in crate::compose::contract) const GROUP: &[Variable] = &[variable(
    "count",
    Kind::Count,
    Exists::Always,
    "how many they are",
)];

pub(in crate::compose::contract) const LOCATION: &[Variable] = &[variable(
    "country",
    NAME,
    Exists::Sometimes("where it lies in a country"),
    "the country",
)];
