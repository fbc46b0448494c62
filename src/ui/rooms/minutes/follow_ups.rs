//! What is followed up: who does what by when, from this item and from earlier meetings.

use eframe::egui::{Checkbox, RichText, Ui, WidgetInfo, vec2};

use crate::app::command::MinutesCommand;
use crate::app::core::meeting_words;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::Fold;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, MeetingText};
use crate::domain::meeting::follow_up::{FollowUp, FollowUpId};
use crate::domain::meeting::item::Item;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::insight::since;
use crate::ui::kit::fields::{FieldLook, field_id, field_ui, named_field_ui};
use crate::ui::kit::sign::paint_warning;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

/// The room of who and by when, and of the way to take it away.
const WHO: f32 = 190.0;
const BY: f32 = 140.0;
const AWAY: f32 = 90.0;
/// The least room of what is done beside all that.
const WHAT: f32 = 260.0;

pub(super) fn follow_ups_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    parts::head_ui(ui, view, &view.t("minutes-follow-ups"));
    for (at, follow_up) in session.follow_ups_of(item.id).enumerate() {
        follow_up_ui(ui, view, follow_up, at);
    }
    parts::ways_ui(ui, view, &[("minutes-add-follow-up", MinutesCommand::AddFollowUp)]);
}

fn follow_up_ui(ui: &mut Ui, view: &mut View<'_>, follow_up: &FollowUp, at: usize) {
    let id = follow_up.id;
    let beside = ui.available_width() >= WHAT + WHO + BY + AWAY;
    let of = view.count("minutes-follow-up", at + 1);
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            let what = ui.available_width() - WHO - BY - AWAY - 2.0 * gap::COLUMN;
            what_ui(ui, view, id, &of, what);
            who_and_by_ui(ui, view, follow_up, &of);
        });
    } else {
        what_ui(ui, view, id, &of, ui.available_width() - gap::COLUMN);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            who_and_by_ui(ui, view, follow_up, &of);
        });
    }
}

fn what_ui(ui: &mut Ui, view: &mut View<'_>, id: FollowUpId, of: &str, width: f32) {
    let name = view.t("field-follow-up-what");
    let look = FieldLook { width: Some(width), hint: &name, of, ..FieldLook::default() };
    field_ui(ui, view, field(id, FollowUpField::What), &name, look);
}

const fn field(id: FollowUpId, field: FollowUpField) -> Field {
    Field::Meeting(MeetingText::FollowUp(id, field))
}

/// Who does it, or the sign that nobody has taken it; by when; and the way to take it away.
fn who_and_by_ui(ui: &mut Ui, view: &mut View<'_>, follow_up: &FollowUp, of: &str) {
    let id = follow_up.id;
    let who = field(id, FollowUpField::Who);
    let (name, nobody) = (view.t("field-follow-up-who"), view.t("minutes-nobody"));
    let width = WHO - 2.0 * gap::BUTTON;
    let look = FieldLook { width: Some(width), hint: &nobody, of, ..FieldLook::default() };
    let response = field_ui(ui, view, who, &name, look);
    let is_written = ui.ctx().memory(|memory| memory.has_focus(field_id(view, who)));
    if view.app.shown(who).trim().is_empty() && !is_written {
        let at = response.rect.right_center() - vec2(gap::XL, 0.0);
        paint_warning(ui.painter(), at, view.colours);
    }
    let (name, hint) = (view.t("field-follow-up-by"), view.t("minutes-no-due"));
    let width = BY - 2.0 * gap::BUTTON;
    ui.vertical(|ui| {
        ui.set_max_width(BY);
        let look = FieldLook { width: Some(width), hint: &hint, of, ..FieldLook::default() };
        field_ui(ui, view, field(id, FollowUpField::By), &name, look);
    });
    let what = follow_up.what.trim();
    parts::beside_field_ui(ui, |ui| {
        if parts::away_ui(ui, view, what) {
            view.ask(MinutesAction::RemoveFollowUp(id));
        }
    });
}

/// What was to be followed up from earlier meetings, and what is told of it now.
pub(super) fn earlier_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let Some(meeting) = item.meeting else { return };
    let all = since::follow_ups(session, meeting);
    if all.is_empty() {
        return;
    }
    let name = view.count("minutes-earlier", all.len());
    if !parts::fold_ui(ui, view, Fold::Earlier, &name) {
        return;
    }
    for follow_up in all {
        told_ui(ui, view, follow_up, meeting);
    }
}

/// A follow-up of an earlier meeting: whether it is done, and what is told of it at this one.
pub(super) fn told_ui(ui: &mut Ui, view: &mut View<'_>, follow_up: &FollowUp, meeting: MeetingId) {
    let what = match follow_up.what.trim() {
        "" => view.t("unnamed").into_owned(),
        what => what.to_owned(),
    };
    let mut done = follow_up.done.is_some();
    let words = format!("{what}. {}", meeting_words::who_and_when(view.app.texts, follow_up));
    let shown = RichText::new(&words).font(theme::regular(theme::BODY)).color(view.colours.ink);
    let tick = ui.add(Checkbox::new(&mut done, shown));
    tick.widget_info(|| WidgetInfo::selected(eframe::egui::Role::CheckBox, true, done, &words));
    if tick.changed() {
        view.ask(MinutesAction::Tick(follow_up.id));
    }
    let name = view.t("field-follow-up-told");
    let look = FieldLook { of: &what, ..FieldLook::of_rows(1) };
    let told = field(follow_up.id, FollowUpField::Told(meeting));
    named_field_ui(ui, view, told, &name, look);
}
