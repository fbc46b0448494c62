//! The agenda: meetings and items come and go, are begun, paused and ended.

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::minutes::asked::AgendaMove;
use crate::app::rooms::minutes::state::{At, Minutes};
use crate::app::rooms::minutes::usual::{self, Together};
use crate::domain::edit::Verb;
use crate::domain::field::meeting::{ItemField, MeetingField, MeetingText};
use crate::domain::measure::MeasureId;
use crate::domain::meeting::item::{self, Item, ItemId};
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::meeting::{number, run};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable as _};

impl Minutes {
    pub(super) fn walk(&mut self, way: AgendaMove, cx: &mut Context) {
        let lines = self.lines(cx);
        let now = self.at(cx);
        let at = lines.iter().position(|line| Some(*line) == now).unwrap_or_default();
        let last = lines.len().saturating_sub(1);
        let to = match way {
            AgendaMove::Up => at.saturating_sub(1),
            AgendaMove::Down => at + 1,
            AgendaMove::First => 0,
            AgendaMove::Last => last,
        };
        if let Some(line) = lines.get(to.min(last)) {
            if now == Some(*line) {
                let is_up = matches!(way, AgendaMove::Up | AgendaMove::First);
                cx.stop_at(if is_up { Edge::Top } else { Edge::Bottom });
            }
            self.at = Some(*line);
            cx.wish_focus(Focus::Agenda);
        }
    }

    /// Adds an item behind the chosen one, and goes to its title; a meeting is made where there is
    /// none.
    pub(super) fn add_item(&mut self, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let mut steps = Together::new(session);
        let meeting = steps.meeting_or_new(self.meeting(cx));
        let now = &steps.session;
        let id = ItemId(now.next_id);
        let number = number::next(now, meeting);
        let new = Item { meeting: Some(meeting), number, ..Item::named(id, String::new()) };
        let (subject, behind) = (new.subject(), self.item(cx).map(|item| item.id));
        let edit = verbs::add(now, new, behind);
        let verb = edit.verb;
        steps.take(Some(edit));
        let edit = steps.edit(verb, subject);
        if cx.apply_if(edit) {
            self.meeting = Some(meeting);
            self.write_in(MeetingText::Item(id, ItemField::Title), cx);
        }
    }

    /// Goes to where the chosen thing is written.
    pub(super) fn write(&mut self, cx: &mut Context) {
        self.page = true;
        let Some((session, at)) = cx.session().zip(self.at(cx)) else { return };
        let text = match at {
            At::Meeting => self.meeting(cx).map(|it| MeetingText::Meeting(it.id, MeetingField::On)),
            At::Item(id) => match session.item(id) {
                Some(item) if item.title.trim().is_empty() || !item.is_minuted() => {
                    Some(MeetingText::Item(id, ItemField::Title))
                }
                _ => last_note(session, id).map(MeetingText::Note),
            },
        };
        match text {
            Some(text) => self.write_in(text, cx),
            None => self.add_note(NoteKind::Point, None, cx),
        }
    }

    pub(super) fn begin_or_pause(&mut self, cx: &mut Context) {
        let Some((session, item)) = cx.session().zip(self.item(cx)) else { return };
        let (id, now) = (item.id, cx.now.moment());
        let edit = if item.is_running() {
            run::pause(session, id, now)
        } else {
            run::begin(session, id, now)
        };
        let key = if item.is_running() { "message-item-paused" } else { "message-item-begun" };
        let said = said(key, item);
        if cx.apply_if(edit) {
            cx.say(said);
        }
    }

    /// Ends the chosen item, and goes to the next. Lines without a word go with it.
    pub(super) fn end(&mut self, cx: &mut Context) {
        let Some((session, item)) = cx.session().zip(self.item(cx)) else { return };
        let (id, subject) = (item.id, item.subject());
        let mut steps = Together::new(session);
        let is_empty = |note: &&Note| note.item == Some(id) && !note.says_something();
        for note in session.notes.iter().filter(is_empty) {
            let edit = verbs::delete::<Note>(&steps.session, note.id);
            steps.take(edit);
        }
        let edit = run::end(&steps.session, id, cx.now.moment());
        steps.take(edit);
        let (said, next) = (said("message-item-ended", item), run::after(session, id));
        let next = next.map(|item| item.id);
        let edit = steps.edit(Verb::EndItem, subject);
        if cx.apply_if(edit) {
            cx.say(said);
            if let Some(next) = next {
                self.at = Some(At::Item(next));
            }
            cx.wish_focus(Focus::Agenda);
        }
    }

    pub(super) fn can_move(&self, down: bool, cx: &Context) -> bool {
        let lines = self.lines(cx);
        let at =
            self.item(cx).and_then(|it| lines.iter().position(|line| *line == At::Item(it.id)));
        // The meeting itself stands first.
        at.is_some_and(|at| if down { at + 1 < lines.len() } else { at > 1 })
    }

    pub(super) fn move_item(&self, down: bool, cx: &mut Context) {
        let id = self.item(cx).map(|item| item.id);
        let edit = cx.session().zip(id).and_then(|(session, id)| item::move_by(session, id, down));
        cx.apply_if(edit);
        cx.wish_focus(Focus::Agenda);
    }

    /// Takes the chosen item away with all that was written under it; what stands in its place is
    /// chosen then.
    pub(super) fn delete_item(&mut self, cx: &mut Context) {
        let Some((session, item)) = cx.session().zip(self.item(cx)) else { return };
        let lines = self.lines(cx);
        let at = lines.iter().position(|line| *line == At::Item(item.id)).unwrap_or_default();
        let next = lines.get(at + 1).or_else(|| lines.get(at.checked_sub(1)?)).copied();
        let (name, edit) = (item.full_name(), verbs::delete::<Item>(session, item.id));
        if cx.apply_if(edit) {
            cx.say(Message::new("message-deleted").called("name", &name));
            self.at = next;
            cx.wish_focus(Focus::Agenda);
        }
    }

    /// Makes a meeting, and goes to when it is.
    pub(super) fn new_meeting(&mut self, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let new = usual::meeting(session);
        let id = new.id;
        let edit = verbs::add(session, new, None);
        if cx.apply_edit(edit) {
            self.write_in(MeetingText::Meeting(id, MeetingField::On), cx);
        }
    }

    pub(super) fn delete_meeting(&mut self, cx: &mut Context) {
        let Some((session, meeting)) = cx.session().zip(self.meeting(cx)) else { return };
        let id: MeetingId = meeting.id;
        let name = meeting.title(session).to_owned();
        let edit = verbs::delete::<Meeting>(session, id);
        if cx.apply_if(edit) {
            cx.say(Message::new("message-deleted").called("name", &name));
            (self.meeting, self.at) = (None, None);
            cx.wish_focus(Focus::Agenda);
        }
    }

    /// Changes something of the chosen item.
    pub(super) fn change_item(&self, cx: &mut Context, change: impl FnOnce(&mut Item)) {
        let edit = cx.session().zip(self.item(cx)).and_then(|(session, item)| {
            let mut after = item.clone();
            change(&mut after);
            verbs::change(session, after)
        });
        cx.apply_if(edit);
    }

    pub(super) fn treat(&self, measure: MeasureId, treats: bool, cx: &mut Context) {
        let found = cx.session().zip(self.item(cx));
        let edit = found.and_then(|(session, it)| item::treat(session, it.id, measure, treats));
        cx.apply_if(edit);
    }
}

/// What is said as an item is begun, paused or ended.
fn said(key: &'static str, item: &Item) -> Message {
    Message::new(key).called("name", &item.subject())
}

/// The last reflection under an item.
fn last_note(session: &Session, id: ItemId) -> Option<crate::domain::meeting::note::NoteId> {
    let last = |kind| session.notes_of(id, kind).last().map(|note| note.id);
    last(NoteKind::Point).or_else(|| last(NoteKind::Paragraph))
}
