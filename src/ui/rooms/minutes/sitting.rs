//! The meeting itself: when and where it is, who leads it and writes its minutes.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::domain::field::Field;
use crate::domain::field::meeting::{MeetingField, MeetingText};
use crate::domain::meeting::sitting::MeetingId;
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

/// The least room of two fields beside each other.
const BESIDE: f32 = 460.0;

pub(super) fn sitting_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(meeting) = view.app.minutes.meeting(view.app) else { return };
    let id = meeting.id;
    let head = view.t("minutes-meeting");
    text::heading(ui, &head, theme::semibold(theme::TITLE), view.colours.ink);
    let first = Field::Meeting(MeetingText::Meeting(id, MeetingField::On));
    pane_begins(ui.ctx(), Pane::Side, field_id(view, first));
    let day = view.t("hint-date");
    pair_ui(
        ui,
        view,
        id,
        [(MeetingField::On, "field-meeting-on"), (MeetingField::Until, "field-meeting-until")],
        &day,
    );
    pair_ui(
        ui,
        view,
        id,
        [(MeetingField::From, "field-meeting-from"), (MeetingField::To, "field-meeting-to")],
        "09:00",
    );
    let of_session = view.app.session().map(|session| session.place.trim().to_owned());
    field_ui(ui, view, (id, MeetingField::Place), "field-place", &of_session.unwrap_or_default());
    pair_ui(
        ui,
        view,
        id,
        [
            (MeetingField::Chair, "field-meeting-chair"),
            (MeetingField::Secretary, "field-meeting-secretary"),
        ],
        "",
    );
    let title = view.app.session().map(|session| session.title.trim().to_owned());
    field_ui(ui, view, (id, MeetingField::Name), "field-meeting-name", &title.unwrap_or_default());
    let name = view.t("field-meeting-next");
    let next = Field::Meeting(MeetingText::Meeting(id, MeetingField::Next));
    named_field_ui(ui, view, next, &name, FieldLook::of_rows(2));
    ui.add_space(gap::L);
    parts::ways_ui(ui, view, &[("minutes-delete-meeting", MinutesCommand::DeleteMeeting)]);
}

fn field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (id, field): (MeetingId, MeetingField),
    key: &str,
    hint: &str,
) {
    let name = view.t(key);
    let look = FieldLook { hint, ..FieldLook::default() };
    named_field_ui(ui, view, Field::Meeting(MeetingText::Meeting(id, field)), &name, look);
}

/// Two fields beside each other where there is room.
fn pair_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    id: MeetingId,
    fields: [(MeetingField, &str); 2],
    hint: &str,
) {
    let width = ui.available_width();
    if width < BESIDE {
        for (field, key) in fields {
            field_ui(ui, view, (id, field), key, hint);
        }
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        // With what stands around the text of a field.
        let each = (width - gap::L) / 2.0 - gap::COLUMN;
        for (field, key) in fields {
            let name = view.t(key);
            let look = FieldLook { width: Some(each), hint, ..FieldLook::default() };
            let field = Field::Meeting(MeetingText::Meeting(id, field));
            named_field_ui(ui, view, field, &name, look);
        }
    });
}
