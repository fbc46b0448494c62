//! The agenda: which meeting, the meeting itself, its items, and the way to add more.

use std::sync::Arc;

use eframe::egui::{
    Align, EventFilter, Frame, Galley, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::app::command::MinutesCommand;
use crate::app::core::meeting_words;
use crate::app::core::place::Focus;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::At;
use crate::domain::meeting::item::{Item, Progress};
use crate::domain::meeting::sitting::Meeting;
use crate::domain::session::Session;
use crate::insight::meeting::{Planned, behind, plan};
use crate::insight::progress::Shown;
use crate::ui::kit::focus::{bring_focus_into_view, ring_inside, takes_focus};
use crate::ui::kit::hint::hint;
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::minutes::asked;
use crate::ui::rooms::minutes::empty::begin_ui;
use crate::ui::rooms::minutes::keys::line_id;
use crate::ui::rooms::minutes::words;

/// The room of a number, and of how an item stands.
const NUMBER: f32 = 58.0;
const STANDS: f32 = 84.0;
/// How many lines a title has at most.
const LINES: usize = 3;
/// The tick of what is done.
const TICK: f32 = 12.0;
/// The least height of a line.
const LEAST: f32 = 46.0;

fn margin(ui: &Ui) -> f32 {
    if is_narrow(ui.ctx()) { gap::MARGIN_NARROW } else { gap::MARGIN }
}

pub(super) fn agenda_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let Some(meeting) = view.app.minutes.meeting(view.app) else { return };
    let wanted = takes_focus(ui, view, Focus::Agenda);
    let name = view.t("agenda").into_owned();
    ScrollArea::vertical().id_salt("agenda").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        meetings_ui(ui, view, session, meeting);
        let of = view.app.minutes.lines(view.app).len();
        aloud::list_ui(ui, "agenda", &name, of, |ui| {
            lines_ui(ui, view, session, meeting);
        });
        below_ui(ui, view, session, meeting);
        bring_focus_into_view(ui);
    });
    focus_line(ui, view, wanted);
}

fn lines_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, meeting: &Meeting) {
    let chosen = view.app.minutes.at(view.app);
    meeting_ui(ui, view, session, meeting, chosen == Some(At::Meeting));
    let plan = plan(session, meeting.id);
    for (item, (_, planned)) in session.agenda(meeting.id).zip(plan) {
        item_line_ui(ui, view, session, (item, planned), chosen);
    }
}

/// The meeting itself: what it is called, where it has a name of its own; when and where.
fn meeting_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    meeting: &Meeting,
    chosen: bool,
) {
    let (colours, inside) = (view.colours, margin(ui));
    let room = ui.available_width() - 2.0 * inside;
    let when = meeting_words::when(view.app.texts, meeting);
    let held = meeting.where_held(session).trim().to_owned();
    let (when, held) = match meeting.name.trim() {
        "" => (when, held),
        name => (name.to_owned(), aloud::in_a_row([when, held])),
    };
    let lay = |words: &str, font, ink, rows| {
        text::layout(ui.painter(), words, font, ink, room, rows, Align::LEFT)
    };
    let when = lay(&when, theme::semibold(theme::LEAD), colours.ink, 2);
    let held = lay(&held, theme::regular(theme::NOTE), colours.ink_soft, 2);
    let high = (when.size().y + held.size().y + 2.0 * gap::APART).max(LEAST);
    let (rect, response) = line(ui, At::Meeting, high, chosen);
    let name = words::meeting(view, session, meeting);
    told(ui, view, &response, (At::Meeting, chosen), &name, rect);
    let top = rect.left_top() + vec2(inside, gap::APART);
    let next = top + vec2(0.0, when.size().y);
    ui.painter().galley(top, when, colours.ink);
    ui.painter().galley(next, held, colours.ink_soft);
}

/// Takes the room of a line. Only the chosen one is a Tab stop.
fn line(ui: &mut Ui, at: At, high: f32, chosen: bool) -> (Rect, Response) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
    let sense = if chosen { Sense::click() } else { Sense::CLICK };
    (rect, ui.interact(rect, line_id(at), sense))
}

/// Names a line, shows whether it is chosen, and hears a click on it.
fn told(
    ui: &Ui,
    view: &mut View<'_>,
    response: &Response,
    (at, chosen): (At, bool),
    name: &str,
    rect: Rect,
) {
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, name));
    aloud::is_chosen(ui.ctx(), response.id, chosen);
    if chosen {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        ui.painter().rect_filled(rect, 0.0, view.colours.accent_soft);
        if response.has_focus() {
            ring_inside(ui.ctx(), response.id);
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, view.colours.hairline());
    if response.clicked() {
        view.ask(MinutesAction::Select(at));
    }
}

fn item_line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (item, planned): (&Item, Planned),
    chosen: Option<At>,
) {
    let (colours, inside) = (view.colours, margin(ui));
    let at = At::Item(item.id);
    let is_chosen = chosen == Some(at);
    let room = (ui.available_width() - 2.0 * inside - NUMBER - STANDS).max(80.0);
    let lay = |words: &str, font, ink, rows| {
        text::layout(ui.painter(), words, font, ink, room, rows, Align::LEFT)
    };
    let font = if item.is_running() || is_chosen { theme::semibold } else { theme::regular };
    let title = meeting_words::title(view.app.texts, item);
    let title = lay(&title, font(theme::BODY), colours.ink, LINES);
    let about = meeting_words::about(view.app.texts, item);
    let about = lay(&about, theme::regular(theme::SMALL), colours.ink_soft, 2);
    let about_high = if about.text().is_empty() { 0.0 } else { about.size().y };
    let high = (title.size().y + about_high + 2.0 * gap::L).max(LEAST);
    let (rect, response) = line(ui, at, high, is_chosen);
    let name = words::line(view, session, item);
    told(ui, view, &response, (at, is_chosen), &name, rect);
    let elided = title.elided || about.elided;
    let top = rect.left_top() + vec2(inside, gap::L);
    if item.is_minuted() {
        let font = theme::regular(theme::BODY);
        let number = item.number.trim();
        let number =
            text::layout(ui.painter(), number, font, colours.ink_soft, NUMBER, 1, Align::LEFT);
        ui.painter().galley(top, number, colours.ink_soft);
    }
    let left = top + vec2(NUMBER, 0.0);
    let below = left + vec2(0.0, title.size().y);
    ui.painter().galley(left, title, colours.ink);
    ui.painter().galley(below, about, colours.ink_soft);
    stands_ui(ui, view, item, planned, rect.with_max_x(rect.right() - inside));
    if elided {
        hint(response, name);
    }
}

/// At the end of a line: how it stands, or when it is planned.
fn stands_ui(ui: &Ui, view: &View<'_>, item: &Item, planned: Planned, rect: Rect) {
    let colours = view.colours;
    let planned = || planned.from.map(|from| from.to_string()).unwrap_or_default();
    let (words, ink) = match item.progress() {
        Progress::Ahead => (planned(), colours.ink_soft),
        Progress::Running => (words::stands(view, item), colours.accent),
        Progress::Paused | Progress::Ended => (words::stands(view, item), colours.ink),
    };
    let font = if item.is_running() { theme::semibold } else { theme::regular };
    let galley: Arc<Galley> = ui.painter().layout_no_wrap(words, font(theme::NOTE), ink);
    let at = pos2(rect.right() - galley.size().x, rect.top() + gap::L);
    let middle = at.y + galley.size().y / 2.0;
    ui.painter().galley(at, galley, ink);
    if item.progress() == Progress::Ended {
        let tick = pos2(at.x - TICK, middle);
        paint_shown(ui.painter(), tick, TICK, Shown::Done, colours);
    }
}

/// The way to more items, and how the day goes.
fn below_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, meeting: &Meeting) {
    let inside = margin(ui);
    Frame::new().inner_margin(vec2(inside, gap::L)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = gap::M;
        if session.agenda(meeting.id).next().is_none() {
            begin_ui(ui, view);
        } else {
            let add = view.t("minutes-add").into_owned();
            if buttons::quiet_button(ui, view.colours, true, &add).clicked() {
                view.run(MinutesCommand::AddItem);
            }
            if let Some(minutes) = behind(session, meeting.id, view.now.moment()) {
                let words = meeting_words::behind(view.app.texts, minutes);
                text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft);
            }
        }
        asked::asked_for_ui(ui, view, session);
    });
}

/// The meetings, and the way to a new one.
fn meetings_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, meeting: &Meeting) {
    let name = view.t("minutes-meetings").into_owned();
    let inside = (margin(ui) - ui.spacing().button_padding.x).max(0.0);
    Frame::new().inner_margin(vec2(inside, gap::XS)).show(ui, |ui| {
        menu_ui(ui, view, &name, |ui, view| {
            for other in &session.meetings {
                let words = meeting_words::days(view.app.texts, other);
                let title = other.name.trim();
                let words = if title.is_empty() { words } else { format!("{words}. {title}") };
                if item_ui(ui, view, MenuLine::chosen(&words, other.id == meeting.id)) {
                    view.ask(MinutesAction::Meeting(other.id));
                }
            }
            ui.separator();
            command_item_ui(ui, view, MinutesCommand::NewMeeting);
        });
    });
}

/// The keyboard goes to the chosen line, and stays there for the arrows.
fn focus_line(ui: &Ui, view: &View<'_>, wanted: bool) {
    let Some(at) = view.app.minutes.at(view.app) else { return };
    let id = line_id(at);
    if wanted && view.app.dialog().is_none() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: false, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
