//! The first paragraph: which message tells a meeting of this shape.

use super::{Sentence, Teller};
use crate::record::{EventKind, Record, Who};

impl Teller<'_> {
    pub(super) fn lead(&mut self) -> Vec<Sentence> {
        let id = message(self.record);
        let lead = self.tell(&id);
        let overview = self.tell("overview");
        lead.into_iter().chain(overview).collect()
    }
}

/// The message of the lead: `lead-<form>[-many|-group][-two-events]`.
///
/// The form is `remote` for a talk over a distance, `courtesy-call` for one, and
/// `meeting` for everything else; `many` is for three or more participants,
/// `group` for guests without names.
pub fn message(record: &Record) -> String {
    let form = match record.events[0].kind {
        kind if kind.is_remote() => "remote",
        EventKind::CourtesyCall => "courtesy-call",
        _ => "meeting",
    };
    let mut id = format!("lead-{form}");
    let guests = record.participants.iter().skip(1);
    if record.participants.len() > 2 {
        id.push_str("-many");
    } else if guests
        .clone()
        .any(|guest| matches!(guest.who, Who::Group { .. }))
    {
        id.push_str("-group");
    }
    if record.events.len() > 1 {
        id.push_str("-two-events");
    }
    id
}
