//! What the group takes up in its meeting: questions that the lights raise, and how measures go. Both
//! are kept with what was said to questions, though no light raises the second: one list of what is
//! asked for on the agenda, and the items of the agenda that take it up.

use crate::domain::edit::Edit;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::item::{Item, ItemKind, Progress};
use crate::domain::question::{self, Dealt, QuestionKind, Reply, ReplyId};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// What it asks, as a file has it: nothing that is found in lights is called so.
const STATUS: &str = "status";

/// All that is asked for on the agenda, in the order it was.
pub fn asked_for(session: &Session) -> impl Iterator<Item = &Reply> {
    session.questions.iter().filter(|entry| entry.dealt == Dealt::OnAgenda)
}

/// The measure of which it is asked for how it goes; none where a question is.
pub fn status_of(entry: &Reply) -> Option<MeasureId> {
    match (entry.kind, entry.about.as_str(), &entry.measures[..]) {
        (QuestionKind::Missing, STATUS, [measure]) => Some(*measure),
        _ => None,
    }
}

/// The item that takes up what was asked for: one ahead or under way that was made of it, by its
/// title, or that treats all the measures it is about.
pub fn taken_up<'a>(session: &'a Session, entry: &Reply, title: &str) -> Option<&'a Item> {
    let treats = |item: &Item| {
        !entry.measures.is_empty() && entry.measures.iter().all(|id| item.measures.contains(id))
    };
    let is_ahead =
        |item: &&Item| item.kind != ItemKind::Break && item.progress() != Progress::Ended;
    let mut items = session.items.iter().filter(is_ahead);
    items.find(|item| item.title.trim() == title || treats(item))
}

/// That how a measure goes is on the agenda, if it is.
pub fn status_on_agenda(session: &Session, measure: MeasureId) -> Option<&Reply> {
    asked_for(session).find(|entry| status_of(entry) == Some(measure))
}

/// Puts how a measure goes on the agenda, or takes it off where it is on it.
pub fn turn_status_on_agenda(session: &Session, measure: MeasureId) -> Option<Edit> {
    if let Some(entry) = status_on_agenda(session, measure) {
        return verbs::delete::<Reply>(session, entry.id);
    }
    session.measure(measure)?;
    let new = Reply {
        kind: QuestionKind::Missing,
        about: STATUS.to_owned(),
        measures: vec![measure],
        dealt: Dealt::OnAgenda,
        ..Reply::named(ReplyId(session.next_id), String::new())
    };
    question::deal(session, new)
}
