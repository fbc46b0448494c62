//! What of how measures go the group takes up in its meeting. It is kept with what was said to the
//! questions that lights raise, though no light raises it: one list of what is on the agenda.

use crate::domain::edit::Edit;
use crate::domain::measure::MeasureId;
use crate::domain::question::{self, Dealt, QuestionKind, Reply, ReplyId};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// What it asks, as a file has it: nothing that is found in lights is called so.
const STATUS: &str = "status";

/// That how a measure goes is on the agenda, if it is.
pub fn status_on_agenda(session: &Session, measure: MeasureId) -> Option<&Reply> {
    let is_it = |entry: &&Reply| {
        entry.kind == QuestionKind::Missing
            && entry.about == STATUS
            && entry.dealt == Dealt::OnAgenda
            && entry.measures == [measure]
    };
    session.questions.iter().find(is_it)
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
