//! Who is there: for the chosen item, or for the day where that is the meeting itself.

use eframe::egui::{Id, RichText, Ui};

use crate::app::command::MinutesCommand;
use crate::app::core::meeting_words;
use crate::app::core::names::{how_key, role_key};
use crate::app::core::place::{Focus, MinutesTab};
use crate::app::input::MinutesAction;
use crate::domain::field::Field;
use crate::domain::field::meeting::MeetingText;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::presence::{How, There, When};
use crate::domain::meeting::sitting::Meeting;
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::insight::attendance::{by_role, by_way};
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::minutes::{give, missing, parts};

/// The room of how somebody is there.
const HOW: f32 = 130.0;

pub(super) fn attendance_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let Some(meeting) = view.app.minutes.meeting(view.app) else { return };
    let item = view.app.minutes.item(view.app);
    let name = match item {
        Some(item) => {
            let item = meeting_words::called(view.app.texts, item);
            view.with("minutes-there", &[("item", item.into())])
        }
        None => view.t("minutes-there-day").into_owned(),
    };
    aloud::region_ui(ui, "minutes-there", &name, |ui| {
        aloud::comes_last(ui);
        ui.spacing_mut().item_spacing.y = gap::M;
        text::list_heading(ui, &name, view.colours.ink_soft);
        if session.participants.is_empty() {
            let none = view.t("minutes-no-participants");
            text::text(ui, &none, theme::regular(theme::BODY), view.colours.ink_soft);
        } else {
            let told = told(view, session, meeting, item);
            change_ui(ui, view, &told);
        }
        scroll_ui(ui, "minutes-there", |ui| {
            if view.app.minutes.changes_attendance() {
                seats_ui(ui, view, session, meeting, item);
            } else {
                who_ui(ui, view, session, meeting, item);
                ui.add_space(gap::L);
                missing::missing_ui(ui, view);
                let show = view.t("minutes-to-paper");
                if buttons::quiet_button(ui, view.colours, true, &show).clicked() {
                    view.run(MinutesCommand::Show(MinutesTab::Paper));
                }
                ui.add_space(gap::L);
                give::give_ui(ui, view);
            }
        });
    });
}

/// Who is there how, in a row: what stands below it is no place for the keyboard.
fn told(view: &View<'_>, session: &Session, meeting: &Meeting, item: Option<&Item>) -> String {
    let ways = by_way(session, meeting.id, item);
    aloud::in_a_row(ways.iter().map(|(how, seats)| {
        let names = seats
            .iter()
            .map(|(seat, there)| meeting_words::sits(view.app.texts, session, seat, there));
        let names = names.collect::<Vec<_>>().join(", ");
        format!("{} {}: {names}.", view.t(how_key(*how)), seats.len())
    }))
}

/// The way to change it, and back.
fn change_ui(ui: &mut Ui, view: &mut View<'_>, told: &str) {
    let changes = view.app.minutes.changes_attendance();
    let key = if changes { "minutes-there-done" } else { "minutes-there-change" };
    let button = buttons::quiet_button(ui, view.colours, true, &view.t(key));
    pane_begins(ui.ctx(), Pane::Form, button.id);
    if !changes {
        aloud::describe(ui.ctx(), button.id, told);
    }
    if takes_focus(ui, view, Focus::Attendance) {
        button.request_focus();
    }
    if button.clicked() {
        view.ask(MinutesAction::ChangeAttendance(!changes));
    }
}

/// Who is there how, and how many of each role take part.
fn who_ui(ui: &mut Ui, view: &View<'_>, session: &Session, meeting: &Meeting, item: Option<&Item>) {
    let ways = by_way(session, meeting.id, item);
    for (how, seats) in &ways {
        parts::rule_ui(ui, view);
        let names = seats
            .iter()
            .map(|(seat, there)| meeting_words::sits(view.app.texts, session, seat, there));
        let names = names.collect::<Vec<_>>().join(", ");
        let head = format!("{} {}", view.t(how_key(*how)), seats.len());
        line_ui(ui, view, &head, &names);
    }
    if ways.is_empty() {
        return;
    }
    parts::rule_ui(ui, view);
    for (role, there, all) in by_role(&ways) {
        let count = view.with("minutes-of", &[("n", there.into()), ("all", all.into())]);
        line_ui(ui, view, &view.t(role_key(role)), &count);
    }
}

fn line_ui(ui: &mut Ui, view: &View<'_>, head: &str, words: &str) {
    ui.horizontal_top(|ui| {
        let wide = ui.available_width();
        ui.allocate_ui(eframe::egui::vec2(HOW, 0.0), |ui| {
            ui.set_width(HOW);
            text::text(ui, head, theme::regular(theme::NOTE), view.colours.ink_soft);
        });
        ui.vertical(|ui| {
            ui.set_max_width((wide - HOW - gap::M).max(80.0));
            text::text(ui, words, theme::regular(theme::NOTE), view.colours.ink);
        });
    });
}

/// A line a seat, with how it is there; and of what that is said.
fn seats_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    meeting: &Meeting,
    item: Option<&Item>,
) {
    if item.is_some() {
        scope_ui(ui, view);
    }
    let item = item.filter(|_| !view.app.minutes.is_of_day());
    let Some(when) = view.app.minutes.when(view.app) else { return };
    for seat in &session.participants {
        let day = match when {
            When::Day(_, day) => Some(day),
            When::Meeting(_) | When::Item(_) => meeting.on,
        };
        let there = match item {
            Some(item) => session.there(seat, item),
            None => session.there_at(seat, meeting.id, day),
        };
        parts::rule_ui(ui, view);
        seat_ui(ui, view, session, (seat, &there), when);
    }
}

/// For the whole day, or for this item alone.
fn scope_ui(ui: &mut Ui, view: &mut View<'_>) {
    let of_day = view.app.minutes.is_of_day();
    ui.horizontal_wrapped(|ui| {
        for (key, value) in [("minutes-whole-day", true), ("minutes-this-item", false)] {
            let words = view.t(key);
            let text = RichText::new(&*words).font(theme::regular(theme::BODY));
            let radio = ui.radio(of_day == value, text);
            if radio.clicked() {
                view.ask(MinutesAction::OfDay(value));
            }
        }
    });
}

fn seat_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (seat, there): (&Participant, &There),
    when: When,
) {
    let name = seat.told_apart(session);
    let said = session.presence(seat.id, when);
    let ways: &[How] = if matches!(when, When::Item(_)) { &How::ALL } else { &How::OF_DAY };
    ui.push_id(Id::unique(("minutes-seat", seat.id)), |ui| {
        ui.horizontal_wrapped(|ui| {
            text::inline(ui, &name, theme::medium(theme::BODY), view.colours.ink);
            let role = view.t(role_key(seat.role));
            text::inline(ui, &role, theme::regular(theme::NOTE), view.colours.ink_soft);
        });
        let how = view.t(how_key(there.how)).into_owned();
        let button = menu_ui(ui, view, &how, |ui, view| {
            for way in ways {
                let words = view.t(how_key(*way)).into_owned();
                if item_ui(ui, view, MenuLine::chosen(&words, *way == there.how)) {
                    view.ask(MinutesAction::Attend(seat.id, *way));
                }
            }
            if matches!(when, When::Item(_)) && said.is_some() {
                ui.separator();
                let words = view.t("minutes-as-on-the-day").into_owned();
                if item_ui(ui, view, MenuLine::new(&words)) {
                    view.ask(MinutesAction::AsOnTheDay(seat.id));
                }
            }
        });
        let spoken = format!("{name}: {how}");
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
        let holds = session.presence_holding(seat.id, when);
        if let Some(said) = holds.filter(|said| said.how == How::Substitute) {
            let named = view.t("minutes-substitute");
            let look = FieldLook { hint: &named, of: &name, ..FieldLook::default() };
            field_ui(ui, view, Field::Meeting(MeetingText::Substitute(said.id)), &named, look);
        }
    });
}
