//! A half-year of a measure: its shape and its word.

use eframe::egui::{
    Align2, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
};

use crate::app::core::names::shown_key;
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::progress::Shown;
use crate::ui::kit::focus::is_at_crossing;
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::status_sign::{paint_shown, shape};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::progress::words;

/// The size of a shape, and where its middle stands from the left end.
const SIGN: f32 = 19.0;
const SIGN_AT: f32 = 24.0;
/// Where the word begins.
const WORD_AT: f32 = 44.0;

/// The id of a half-year's cell.
pub(crate) fn cell_id(at: ProgressCursor) -> Id {
    Id::unique(("progress-cell", at))
}

/// Draws it, and hears the pointer.
pub(super) fn cell_ui(
    ui: &Ui,
    view: &mut View<'_>,
    (session, measure): (&Session, &Measure),
    at: ProgressCursor,
    shown: Shown,
    is_full: bool,
    rect: Rect,
) {
    let selected = view.app.roadmap.progress.cursor() == Some(at);
    // Only the selected one is a Tab stop.
    let sense = if selected { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, cell_id(at), sense);
    let name = words::cell_name(ui.ctx(), view, session, measure, at);
    tell(&response, selected, &name);
    if selected {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        is_at_crossing(ui.ctx(), response.id);
    }
    if response.clicked() {
        view.ask(ProgressAction::Select(at));
    }
    if ui.is_rect_visible(rect) {
        paint(ui, view, shown, is_full, selected, rect);
    }
    let meaning = meaning(view, session, at, shown);
    if !meaning.is_empty() {
        hint(response, meaning);
    }
}

fn tell(response: &Response, selected: bool, name: &str) {
    response.widget_info(|| WidgetInfo::selected(Role::GridCell, true, selected, name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        node.set_selected(selected);
    });
}

/// What it means, and why it is so: on hovering and on the keyboard's coming.
fn meaning(view: &View<'_>, session: &Session, at: ProgressCursor, shown: Shown) -> String {
    let word = view.t(shown_key(shown)).into_owned();
    let Shown::Level(level) = shown else { return String::new() };
    let means = session.meanings.of(crate::domain::meanings::Meant::Level(level)).trim();
    let why = at.said(session).map_or("", |said| said.why.trim());
    let means = if means.is_empty() { word } else { format!("{word}: {means}") };
    [means.as_str(), why]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("\n")
}

fn paint(ui: &Ui, view: &View<'_>, shown: Shown, is_full: bool, selected: bool, rect: Rect) {
    let colours = view.colours;
    let painter = ui.painter();
    let ink = match shown {
        Shown::Level(level) => {
            painter.rect_filled(rect, theme::CELL_RADIUS, colours.light_ground(shape(level)));
            if colours.hard_edges {
                let edge = colours.field_edge();
                painter.rect_stroke(rect, theme::CELL_RADIUS, edge, StrokeKind::Inside);
            }
            colours.ink
        }
        Shown::Done => colours.ink,
        Shown::NotStarted | Shown::NotReported => colours.ink_soft,
    };
    let middle = rect.center().y;
    let x = if is_full { rect.left() + SIGN_AT } else { rect.center().x };
    paint_shown(painter, pos2(x, middle), SIGN, shown, colours);
    if is_full {
        let word = view.t(shown_key(shown));
        let at = pos2(rect.left() + WORD_AT, middle);
        let font = match shown {
            Shown::Level(_) | Shown::Done => theme::medium(theme::NOTE),
            Shown::NotStarted | Shown::NotReported => theme::regular(theme::NOTE),
        };
        painter.text(at, Align2::LEFT_CENTER, word, font, ink);
    }
    if selected {
        let ring = Stroke::new(3.0, colours.accent);
        let around = rect.expand(gap::XXS + gap::HAIR);
        painter.rect_stroke(around, theme::CELL_RADIUS + 3, ring, StrokeKind::Inside);
    }
}
