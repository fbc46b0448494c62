//! Who is there: for the chosen item, or for its whole day.

use crate::app::core::context::Context;
use crate::app::core::place::Focus;
use crate::app::rooms::minutes::state::Minutes;
use crate::domain::field::meeting::MeetingText;
use crate::domain::meeting::presence::{self, How, There, When};
use crate::domain::participant::ParticipantId;

impl Minutes {
    /// Of what it is said now how a seat is there.
    pub fn when(&self, cx: &Context) -> Option<When> {
        let meeting = self.meeting(cx)?;
        let item = self.item(cx);
        if let Some(item) = item.filter(|_| !self.of_day) {
            return Some(When::Item(item.id));
        }
        let session = cx.session()?;
        let day = item.and_then(|item| item.on(session)).or(meeting.on);
        Some(day.map_or(When::Meeting(meeting.id), |day| When::Day(meeting.id, day)))
    }

    /// Says how a seat is there. Who stands in for it is asked for.
    pub(super) fn attend(&mut self, seat: ParticipantId, how: How, cx: &mut Context) {
        let Some((session, when)) = cx.session().zip(self.when(cx)) else { return };
        let before = session.presence(seat, when).map(There::from);
        let substitute =
            before.filter(|it| it.how == how).map_or(String::new(), |it| it.substitute);
        let edit = presence::attend(session, seat, when, There { how, substitute });
        cx.apply_if(edit);
        let said = cx.session().and_then(|session| session.presence(seat, when));
        if let Some(id) = said.map(|said| said.id).filter(|_| how == How::Substitute) {
            self.write_in(MeetingText::Substitute(id), cx);
        }
    }

    pub(super) fn as_on_the_day(&self, seat: ParticipantId, cx: &mut Context) {
        let edit = cx
            .session()
            .zip(self.item(cx))
            .and_then(|(session, item)| presence::as_on_the_day(session, seat, item.id));
        cx.apply_if(edit);
    }

    /// Changes who is there, or has done.
    pub(super) fn change_attendance(&mut self, changes: bool, cx: &mut Context) {
        self.attends = changes;
        if changes {
            self.side = true;
            self.of_day = self.item(cx).is_none_or(|item| item.ran.is_empty());
        }
        cx.wish_focus(Focus::Attendance);
    }
}
