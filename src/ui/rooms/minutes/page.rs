//! The page of the chosen item: what was sent out, what is said, decided and followed up. Or the
//! form of the meeting itself.

use eframe::egui::{Frame, Ui};

use crate::app::command::MinutesCommand;
use crate::app::core::meeting_words;
use crate::app::core::place::Focus;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::At;
use crate::domain::meeting::item::{Item, Progress};
use crate::domain::session::Session;
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::minutes::panes::Panes;
use crate::ui::rooms::minutes::{
    about, case, follow_ups, head, measures, notes, papers, private, sitting,
};

/// How wide the page is at most.
const MOST: f32 = 1010.0;

pub(super) fn page_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, panes: Panes) {
    let Some(at) = view.app.minutes.at(view.app) else { return };
    // Where the agenda is not seen, its keyboard is here.
    let wanted = panes == Panes::One && takes_focus(ui, view, Focus::Agenda);
    let name = match at {
        At::Meeting => view.t("minutes-meeting").into_owned(),
        // Whoever comes from elsewhere hears which one it is.
        At::Item(id) => {
            session.item(id).map(|it| meeting_words::called(view.app.texts, it)).unwrap_or_default()
        }
    };
    let inside = if is_narrow(ui.ctx()) { gap::FORM_NARROW } else { gap::CROSSING };
    aloud::region_ui(ui, ("minutes-page", at), &name, |ui| {
        scroll_ui(ui, "minutes-page", |ui| {
            Frame::new().inner_margin(inside).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(MOST));
                ui.spacing_mut().item_spacing.y = gap::M;
                ways_ui(ui, view, panes);
                match at {
                    At::Meeting => sitting::sitting_ui(ui, view),
                    At::Item(id) => {
                        if let Some(item) = session.item(id) {
                            item_page_ui(ui, view, session, item, wanted);
                        }
                    }
                }
            });
        });
    });
}

/// Where panes follow one another: back to the agenda, and on to who is there.
fn ways_ui(ui: &mut Ui, view: &mut View<'_>, panes: Panes) {
    if panes == Panes::Three {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        if panes == Panes::One {
            let back = view.t("minutes-back");
            if buttons::quiet_button(ui, view.colours, true, &back).clicked() {
                view.ask(MinutesAction::Page(false));
            }
        }
        let there = view.t("minutes-who");
        if buttons::quiet_button(ui, view.colours, true, &there).clicked() {
            view.ask(MinutesAction::Side(true));
        }
    });
}

fn item_page_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item, wanted: bool) {
    head::head_ui(ui, view, session, item, wanted);
    about::about_ui(ui, view, session, item);
    if item.is_minuted() {
        papers::papers_ui(ui, view, session, item);
        case::case_ui(ui, view, item);
        notes::introductions_ui(ui, view, session, item);
        notes::reflections_ui(ui, view, session, item);
        notes::decisions_ui(ui, view, session, item);
        notes::reservations_ui(ui, view, session, item);
        follow_ups::follow_ups_ui(ui, view, session, item);
        follow_ups::earlier_ui(ui, view, session, item);
        measures::measures_ui(ui, view, session, item);
        private::private_ui(ui, view, session, item);
    }
    ui.add_space(gap::L);
    done_ui(ui, view, item);
}

/// The way on: the item is done, or is taken up again.
fn done_ui(ui: &mut Ui, view: &mut View<'_>, item: &Item) {
    if item.progress() == Progress::Ended {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XXL;
            let done = view.t("item-ended");
            text::inline(ui, &done, theme::regular(theme::BODY), view.colours.ink_soft);
            let again = view.t("minutes-again");
            if buttons::quiet_button(ui, view.colours, true, &again).clicked() {
                view.run(MinutesCommand::BeginOrPause);
            }
        });
        return;
    }
    let key = view.shortcut(MinutesCommand::EndItem);
    let words = format!("{}  {key}", view.t("minutes-done"));
    if buttons::main_button(ui, view.colours, &words).clicked() {
        view.run(MinutesCommand::EndItem);
    }
}
