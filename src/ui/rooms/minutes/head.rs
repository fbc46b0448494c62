//! The head of an item's page: number, what it is for, who presents it, when, and its title.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::app::core::meeting_words;
use crate::app::core::names::item_kind_key;
use crate::app::core::phrases::named;
use crate::app::input::MinutesAction;
use crate::domain::field::Field;
use crate::domain::field::meeting::{ItemField, MeetingText};
use crate::domain::meeting::item::{Item, ItemKind, Progress};
use crate::domain::session::Session;
use crate::insight::meeting::{minutes_left, planned};
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::menus::{MenuLine, among_menus_ui, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};

pub(super) fn head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    item: &Item,
    wanted: bool,
) {
    let soft = view.colours.ink_soft;
    among_menus_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = gap::COLUMN;
        if item.is_minuted() {
            let number = meeting_words::called(view.app.texts, item);
            text::inline(ui, &number, theme::regular(theme::BODY), soft);
        }
        kinds_ui(ui, view, item.kind);
        let presenter = meeting_words::presenter(view.app.texts, item);
        if !presenter.is_empty() {
            let words = view.with("minutes-presenter", &[("who", presenter.into())]);
            text::inline(ui, &words, theme::regular(theme::BODY), soft);
        }
        let time = time(view, session, item);
        if !time.is_empty() {
            text::inline(ui, &time, theme::regular(theme::BODY), soft);
        }
        run_ui(ui, view, item, &time, wanted);
    });
    let name = view.t("field-item-title");
    let look = FieldLook { size: theme::TITLE, hint: &name, ..FieldLook::default() };
    let field = Field::Meeting(MeetingText::Item(item.id, ItemField::Title));
    field_ui(ui, view, field, &name, look);
}

/// "10:30–12:00, 38 minutter igjen".
fn time(view: &View<'_>, session: &Session, item: &Item) -> String {
    let left = minutes_left(item, view.now.moment());
    let left = left.map(|minutes| meeting_words::left(view.app.texts, minutes));
    let parts = [meeting_words::span(planned(session, item)), left.unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What it is for.
fn kinds_ui(ui: &mut Ui, view: &mut View<'_>, now: ItemKind) {
    let words = view.t(item_kind_key(now)).into_owned();
    let button = menu_ui(ui, view, &words, |ui, view| {
        for kind in ItemKind::ALL {
            let name = view.t(item_kind_key(kind)).into_owned();
            if item_ui(ui, view, MenuLine::chosen(&name, kind == now)) {
                view.ask(MinutesAction::Kind(kind));
            }
        }
    });
    let spoken = named(&view.t("field-item-kind"), &words);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
}

/// The clock of the item: begins it, pauses it, goes on with it.
fn run_ui(ui: &mut Ui, view: &mut View<'_>, item: &Item, time: &str, wanted: bool) {
    let key = match item.progress() {
        Progress::Ahead => "minutes-begin",
        Progress::Running => "minutes-pause",
        Progress::Paused => "minutes-go-on",
        Progress::Ended => "minutes-again",
    };
    let run = buttons::quiet_button(ui, view.colours, true, &view.t(key));
    pane_begins(ui.ctx(), Pane::Side, run.id);
    // When it is, and how long it has left, is read with it.
    aloud::describe(ui.ctx(), run.id, time);
    if wanted {
        run.request_focus();
    }
    if run.clicked() {
        view.run(MinutesCommand::BeginOrPause);
    }
}
