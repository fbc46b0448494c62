//! The room Minutes: the agenda, the item that is written on, and who is there.

use eframe::egui::{CentralPanel, Frame, Panel, Ui};

use crate::app::core::place::MinutesTab;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::At;
use crate::domain::session::Session;
use crate::ui::kit::panes::{Pane, pane_is_folded};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, tabs};
use crate::ui::rooms::minutes::panes::Panes;

mod about;
mod agenda;
mod asked;
mod attendance;
mod case;
mod empty;
mod follow_ups;
mod give;
mod head;
pub(crate) mod keys;
mod measures;
mod missing;
mod notes;
mod page;
mod panes;
mod papers;
mod parts;
mod preview;
mod private;
mod since;
mod sitting;
mod typed_on;
mod words;

/// The width of the agenda: a share of all, and its least and most.
const AGENDA_SHARE: f32 = 0.3;
const AGENDA_LEAST: f32 = 300.0;
const AGENDA: f32 = 376.0;
/// The width of who is there.
const THERE: f32 = 404.0;

pub(crate) fn minutes_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    let Some(meeting) = view.app.minutes.meeting(view.app) else {
        empty::empty_ui(ui, view, session);
        return;
    };
    match view.app.minutes.tab() {
        MinutesTab::Paper => preview::preview_ui(ui, view, meeting),
        MinutesTab::Meeting => meeting_ui(ui, view, session),
        MinutesTab::Since => since::since_ui(ui, view, session, meeting),
    }
}

/// The views, in the bar above the room.
pub(crate) fn tabs_ui(ui: &mut Ui, view: &mut View<'_>) {
    let tabs: Vec<MinutesTab> = MinutesTab::all().collect();
    let names: Vec<_> = tabs.iter().map(|tab| view.t(tab.key()).into_owned()).collect();
    let open = tabs.iter().position(|tab| *tab == view.app.minutes.tab()).unwrap_or_default();
    let name = view.t("room-minutes");
    if let Some(tab) = tabs::tabs_ui(ui, view, &name, &names, open).and_then(|at| tabs.get(at)) {
        view.ask(MinutesAction::Show(*tab));
    }
}

/// The agenda, the item that is written on, and who is there.
fn meeting_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let panes = panes::panes(ui.ctx());
    let paper = Frame::new().fill(view.colours.paper);
    if panes == Panes::One {
        let minutes = &view.app.minutes;
        let (side, page) = (minutes.has_side(), minutes.has_page());
        let folded: &[Pane] = match (side, page) {
            (true, _) => &[Pane::Room, Pane::Side],
            (false, true) => &[Pane::Room, Pane::Form],
            (false, false) => &[Pane::Side, Pane::Form],
        };
        for pane in folded {
            pane_is_folded(ui.ctx(), *pane);
        }
        CentralPanel::default().frame(paper).show(ui, |ui| match (side, page) {
            (true, _) => there_ui(ui, view, session, true),
            (false, true) => page::page_ui(ui, view, session, panes),
            (false, false) => agenda::agenda_ui(ui, view, session),
        });
        return;
    }
    let width = (ui.available_width() * AGENDA_SHARE).clamp(AGENDA_LEAST, AGENDA);
    let agenda = Panel::left("minutes-agenda").exact_size(width).resizable(false);
    agenda.show_separator_line(true).frame(paper).show(ui, |ui| {
        agenda::agenda_ui(ui, view, session);
    });
    if panes == Panes::Three {
        let there = Panel::right("minutes-there").exact_size(THERE).resizable(false);
        let frame = Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL);
        there.show_separator_line(true).frame(frame).show(ui, |ui| {
            attendance::attendance_ui(ui, view, session);
        });
    }
    let in_its_place = panes == Panes::Two && view.app.minutes.has_side();
    if panes == Panes::Two && !in_its_place {
        pane_is_folded(ui.ctx(), Pane::Form);
    }
    CentralPanel::default().frame(paper).show(ui, |ui| {
        if in_its_place {
            there_ui(ui, view, session, true);
        } else {
            page::page_ui(ui, view, session, panes);
        }
    });
}

/// Who is there, in place of what else stands here, with the way back.
fn there_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, has_way_back: bool) {
    let frame = Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL);
    frame.show(ui, |ui| {
        if has_way_back {
            let back = view.t("minutes-back-to-item");
            if buttons::quiet_button(ui, view.colours, true, &back).clicked() {
                view.ask(MinutesAction::Side(false));
            }
        }
        attendance::attendance_ui(ui, view, session);
    });
}

/// What the chosen line of the agenda says, for those who do not see the audience's picture.
pub(crate) fn spoken(view: &View<'_>, session: &Session) -> Option<String> {
    match view.app.minutes.at(view.app)? {
        At::Meeting => {
            view.app.minutes.meeting(view.app).map(|it| words::meeting(view, session, it))
        }
        At::Item(id) => session.item(id).map(|item| words::line(view, session, item)),
    }
}
