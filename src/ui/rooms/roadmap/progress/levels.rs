//! The three levels as large buttons with the group's own sentences, and where those are written.

use eframe::egui::{
    Align, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::command::ProgressCommand;
use crate::app::core::names::status_key;
use crate::app::core::place::Focus;
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::field::{Field, StatusField};
use crate::domain::meanings::Meant;
use crate::domain::progress::status::StatusLevel;
use crate::domain::session::Session;
use crate::insight::progress::Shown;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::focus::{is_at_crossing, takes_focus};
use crate::ui::kit::group::{ChoiceGroup, paint_box};
use crate::ui::kit::keycap::{key_width, paint_key};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};

/// From the edge of a button to its sign's middle, and to its words.
const SIGN_AT: f32 = 25.0;
const WORDS_AT: f32 = 49.0;
const SIGN: f32 = 21.0;

const fn command_of(level: StatusLevel) -> ProgressCommand {
    match level {
        StatusLevel::OnTrack => ProgressCommand::OnTrack,
        StatusLevel::NeedsHelp => ProgressCommand::NeedsHelp,
        StatusLevel::Stopped => ProgressCommand::Stopped,
    }
}

/// The levels to choose from; or, while that is asked for, the fields of what each means.
pub(super) fn levels_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    let writes = view.app.roadmap.progress.writes_meanings();
    if writes {
        meanings_ui(ui, view);
    } else {
        choices_ui(ui, view, session, at);
    }
    let key = if writes { "progress-meanings-done" } else { "progress-meanings" };
    if buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked() {
        view.ask(ProgressAction::Meanings(!writes));
    }
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    let chosen = at.said(session).and_then(|said| said.level);
    let owner = at.field(session, view.now.day, StatusField::NextWho);
    let has_owner = !view.app.shown(owner).trim().is_empty();
    let wanted = takes_focus(ui, view, Focus::Places);
    let mut group = ChoiceGroup::begin(ui, "levels");
    for (number, level) in StatusLevel::ALL.into_iter().enumerate() {
        let is_shut = level == StatusLevel::OnTrack && !has_owner;
        let sentence = session.meanings.of(Meant::Level(level)).trim();
        let below =
            if is_shut { view.t("progress-shut").into_owned() } else { sentence.to_owned() };
        let choice = Choice { level, below, is_shut, is_chosen: chosen == Some(level) };
        let response = choice.ui(ui, view, number);
        is_at_crossing(ui.ctx(), response.id);
        if number == 0 {
            pane_begins(ui.ctx(), Pane::Side, response.id);
        }
        let is_first = chosen.is_none() && number == 0;
        if wanted && (chosen == Some(level) || is_first) {
            response.request_focus();
        }
        if response.clicked() {
            view.ask(ProgressAction::Set(at, Some(level)));
        }
        group.add(response.id);
    }
    group.end(ui);
}

/// A level to choose.
struct Choice {
    level: StatusLevel,
    /// What it means, or why it cannot be chosen.
    below: String,
    is_shut: bool,
    is_chosen: bool,
}

impl Choice {
    fn ui(&self, ui: &mut Ui, view: &View<'_>, at: usize) -> Response {
        let colours = view.colours;
        let width = ui.available_width();
        let name = view.t(status_key(Some(self.level)));
        let key = view.shortcut(command_of(self.level));
        let room = width - WORDS_AT - gap::BUTTON - key_width(ui, &key) - gap::M;
        let ink = if self.is_shut { colours.ink_soft } else { colours.ink };
        let lay = |words: &str, font, rows| {
            text::layout(ui.painter(), words, font, ink, room, rows, Align::LEFT)
        };
        let head = lay(&name, theme::semibold(theme::BODY), 2);
        let below = lay(&self.below, theme::regular(theme::DETAIL), 4);
        let below_height = if self.below.is_empty() { 0.0 } else { below.size().y };
        let words = head.size().y + below_height;
        let (rect, response) = ui.allocate_exact_size(vec2(width, words + 20.0), Sense::click());
        let place = aloud::with_place(view, &key, at, StatusLevel::ALL.len());
        let spoken = aloud::in_a_row([format!("{name}."), self.below.clone(), place]);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, !self.is_shut, self.is_chosen, &spoken)
        });
        self.paint_ground(ui, view, rect, response.hovered() || response.has_focus());
        let sign = pos2(rect.left() + SIGN_AT, rect.center().y);
        paint_shown(ui.painter(), sign, SIGN, Shown::Level(self.level), colours);
        let top = pos2(rect.left() + WORDS_AT, rect.center().y - words / 2.0);
        let next = top + vec2(0.0, head.size().y);
        ui.painter().galley(top, head, ink);
        if below_height > 0.0 {
            ui.painter().galley(next, below, ink);
        }
        if !self.is_shut && !key.is_empty() {
            paint_key(ui, colours, rect.right_top() + vec2(-gap::BUTTON, gap::BUTTON), &key);
        }
        response
    }

    fn paint_ground(&self, ui: &Ui, view: &View<'_>, rect: Rect, hovered: bool) {
        let colours = view.colours;
        if !self.is_shut {
            paint_box(ui.painter(), rect, colours, self.is_chosen, hovered);
            return;
        }
        let edge = Stroke::new(colours.edge, colours.rule);
        ui.painter().rect(rect, 9.0, colours.sunken, edge, StrokeKind::Inside);
    }
}

/// What each level means, to be written.
fn meanings_ui(ui: &mut Ui, view: &mut View<'_>) {
    for level in StatusLevel::ALL {
        let name = view.t(status_key(Some(level)));
        let field = Field::Meaning(Meant::Level(level));
        named_field_ui(ui, view, field, &name, FieldLook::of_rows(2));
    }
}
