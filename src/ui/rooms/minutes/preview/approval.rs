//! How far the minutes have come: draft, sent out, approved on a day and by whom.

use eframe::egui::{Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::app::core::papers::sentence_of;
use crate::app::rooms::minutes::Step;
use crate::domain::field::Field;
use crate::domain::field::meeting::{MeetingField, MeetingText};
use crate::domain::meeting::sitting::{Approval, Meeting};
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::sign::against_line_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};

/// The room of a day.
const DAY: f32 = 200.0;

pub(super) fn approval_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting) {
    let name = view.t("minutes-approval").into_owned();
    aloud::region_ui(ui, "minutes-approval", &name, |ui| {
        text::list_heading(ui, &name, view.colours.ink_soft);
        let words = sentence_of(meeting, view.app.texts);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
        let is_changed = view.app.minutes.preview().is_changed();
        if is_changed {
            against_line_ui(ui, view.colours, &view.t("paper-changed-since"));
        }
        let moved = view.app.minutes.preview().moved();
        if moved > 0 {
            let words = view.with("minutes-moved-since", &[("n", moved.into())]);
            text::text(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
        }
        match &meeting.approval {
            Approval::Draft => {}
            Approval::Sent(_) => field_ui(ui, view, meeting, MeetingField::ApprovalOn),
            Approval::Approved { .. } => {
                field_ui(ui, view, meeting, MeetingField::ApprovalOn);
                field_ui(ui, view, meeting, MeetingField::ApprovedBy);
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::M, gap::M);
            let again = if is_changed { "minutes-approve-again" } else { "minutes-approve" };
            for (key, step, command) in [
                ("minutes-send-out", Step::Sent, MinutesCommand::SendOut),
                (again, Step::Approved, MinutesCommand::Approve),
                ("minutes-back-to-draft", Step::Draft, MinutesCommand::BackToDraft),
            ] {
                if view.app.minutes.can_step(step, view.app)
                    && buttons::second_button(ui, view.colours, &view.t(key)).clicked()
                {
                    view.run(command);
                }
            }
        });
    });
}

fn field_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting, field: MeetingField) {
    let is_day = field == MeetingField::ApprovalOn;
    let key = match (&meeting.approval, is_day) {
        (_, false) => "field-approved-by",
        (Approval::Approved { .. }, true) => "field-approved-on",
        (Approval::Draft | Approval::Sent(_), true) => "field-sent-on",
    };
    let name = view.t(key);
    let look = FieldLook { width: is_day.then_some(DAY), ..FieldLook::default() };
    named_field_ui(ui, view, Field::Meeting(MeetingText::Meeting(meeting.id, field)), &name, look);
}
