//! The agenda as a forum usually has it, to begin with.

use crate::app::core::context::Context;
use crate::app::rooms::minutes::state::{At, Minutes};
use crate::domain::edit::{Edit, Verb, apply};
use crate::domain::lists::EntryKind;
use crate::domain::meeting::item::{Item, ItemId, ItemKind};
use crate::domain::meeting::number;
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable as _};

/// What usually stands on an agenda: the key of its title, what it is for, its minutes.
const USUAL: [(&str, ItemKind, u32); 6] = [
    ("agenda-approval", ItemKind::Approval, 10),
    ("agenda-status", ItemKind::Information, 20),
    ("agenda-criteria", ItemKind::Decision, 30),
    ("agenda-measures", ItemKind::Decision, 90),
    ("agenda-roadmap", ItemKind::Decision, 60),
    ("agenda-other", ItemKind::AnyOtherBusiness, 10),
];
/// Which of them treats the walk of Judge.
const WALK: &str = "agenda-measures";

/// A meeting that begins as the session says, and has nothing of its own yet.
pub(super) fn meeting(session: &Session) -> Meeting {
    let until = session.ends.filter(|ends| session.starts.is_some_and(|starts| *ends > starts));
    let is_first = session.meetings.is_empty();
    let (on, until) = if is_first { (session.starts, until) } else { (None, None) };
    Meeting { on, until, ..Meeting::named(MeetingId(session.next_id), String::new()) }
}

/// What several edits do one after the other, as one step.
pub(super) struct Together {
    /// The session as they leave it.
    pub(super) session: Session,
    changes: Vec<crate::domain::edit::Change>,
}

impl Together {
    /// Nothing yet.
    pub(super) fn new(session: &Session) -> Self {
        Self { session: session.clone(), changes: Vec::new() }
    }

    /// The meeting that there is, or a new one that begins as the session says.
    pub(super) fn meeting_or_new(&mut self, there: Option<&Meeting>) -> MeetingId {
        if let Some(meeting) = there {
            return meeting.id;
        }
        let new = meeting(&self.session);
        let id = new.id;
        let edit = verbs::add(&self.session, new, None);
        self.take(Some(edit));
        id
    }

    /// Takes another edit; one that cannot be done is none.
    pub(super) fn take(&mut self, edit: Option<Edit>) {
        let Some(edit) = edit else { return };
        let changes = edit.changes.clone();
        if apply(&mut self.session, edit).is_ok() {
            self.changes.extend(changes);
        }
    }

    /// All of it; nothing where nothing was taken.
    pub(super) fn edit(self, verb: Verb, subject: String) -> Option<Edit> {
        (!self.changes.is_empty()).then_some(Edit { verb, subject, changes: self.changes })
    }
}

impl Minutes {
    /// Puts what is usual on an agenda with nothing on it; a meeting is made where there is none.
    pub(super) fn usual_agenda(&mut self, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let mut steps = Together::new(session);
        let id = steps.meeting_or_new(self.meeting(cx));
        let mut first = None;
        for (key, kind, minutes) in USUAL {
            let now = &steps.session;
            let title = cx.texts.get(key).into_owned();
            let item = Item {
                meeting: Some(id),
                number: number::next(now, id),
                kind,
                minutes: Some(minutes),
                walk: key == WALK,
                ..Item::named(ItemId(now.next_id), title)
            };
            first = first.or(Some(item.id));
            let edit = verbs::add(now, item, None);
            steps.take(Some(edit));
        }
        let subject = cx.texts.get("agenda").into_owned();
        let edit = steps.edit(Verb::Add(EntryKind::Item), subject);
        if cx.apply_if(edit) {
            self.meeting = Some(id);
            self.at = first.map(At::Item);
            cx.focus_room();
        }
    }
}
