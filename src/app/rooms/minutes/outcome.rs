//! What goes into the minutes of the meeting, and how far they have come.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::papers::fingerprint;
use crate::app::rooms::minutes::state::Minutes;
use crate::domain::field::meeting::{MeetingField, MeetingText};
use crate::domain::meeting::contents::Contents;
use crate::domain::meeting::sitting::{self, Approval};

/// How far minutes can have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// They are being written.
    Draft,
    /// They were sent out to be approved.
    Sent,
    /// They were approved, as they are now.
    Approved,
}

impl Minutes {
    /// Chooses what goes into the minutes.
    pub(super) fn choose_contents(&self, cx: &mut Context, choose: impl FnOnce(&mut Contents)) {
        let edit = cx.session().zip(self.meeting(cx)).and_then(|(session, meeting)| {
            let mut contents = meeting.contents.clone();
            choose(&mut contents);
            sitting::choose(session, meeting.id, contents)
        });
        cx.apply_if(edit);
    }

    /// Whether the minutes can come that far from where they are: approved ones only where they are
    /// seen to be others now.
    pub fn can_step(&self, step: Step, cx: &Context) -> bool {
        self.meeting(cx).is_some_and(|meeting| match (&meeting.approval, step) {
            (Approval::Draft, Step::Draft)
            | (Approval::Sent(_) | Approval::Approved { .. }, Step::Sent) => false,
            (Approval::Approved { .. }, Step::Approved) => self.preview.is_changed(),
            (Approval::Draft, Step::Sent | Step::Approved)
            | (Approval::Sent(_), Step::Draft | Step::Approved)
            | (Approval::Approved { .. }, Step::Draft) => true,
        })
    }

    /// Says how far the minutes have come, today. By whom they were approved is asked for.
    pub(super) fn step(&mut self, step: Step, cx: &mut Context) {
        let today = cx.now.day;
        let Some((session, meeting)) = cx.session().zip(self.meeting(cx)) else { return };
        let id = meeting.id;
        let approval = match step {
            Step::Draft => Approval::Draft,
            Step::Sent => Approval::Sent(today),
            Step::Approved => Approval::Approved {
                on: today,
                by: match &meeting.approval {
                    Approval::Approved { by, .. } => by.clone(),
                    Approval::Draft | Approval::Sent(_) => String::new(),
                },
                fingerprint: fingerprint(session, id).unwrap_or_default(),
            },
        };
        let edit = sitting::approve(session, id, approval);
        if cx.apply_if(edit) {
            cx.say(Message::new(match step {
                Step::Draft => "message-minutes-draft",
                Step::Sent => "message-minutes-sent",
                Step::Approved => "message-minutes-approved",
            }));
            if step == Step::Approved {
                self.write_in(MeetingText::Meeting(id, MeetingField::ApprovedBy), cx);
            }
        }
    }
}
