//! A measure's card: its number and title, its lights, whose it is, what it costs. The only box.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Align2, Color32, Galley, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::command::PlanCommand;
use crate::app::input::PlanAction;
use crate::domain::criterion::Criterion;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::ui::kit::hint::hint;
use crate::ui::kit::keycap::{KEY_HEIGHT, key_width, paint_key};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::plan_sign::{KIND_WIDTH, horizon_width, paint_horizon, paint_kind};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many};
use crate::ui::kit::{aloud, light, text};
use crate::ui::rooms::roadmap::keys::card_id;
use crate::ui::rooms::roadmap::plan::{ways, words};

/// From the edge of a card to what stands in it.
pub(super) const INSIDE: f32 = 13.0;
const ABOVE: f32 = 11.0;
const RADIUS: f32 = 9.0;
/// The height of a line of the title, and how many there are at most.
const LINE: f32 = 21.0;
const LINES: usize = 3;
/// How far apart lights stand, and the height of a line of them.
const LIGHT: f32 = 24.0;
/// The height of the last line.
const FOOT: f32 = 20.0;
/// What is kept for the signs at the right of the lights.
const SIGNS: f32 = 62.0;

/// Number and title, as they stand on a card.
pub(super) fn title(ui: &Ui, view: &View<'_>, measure: &Measure, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    let format = |color| TextFormat {
        font_id: theme::regular(theme::BODY),
        color,
        line_height: Some(LINE),
        ..TextFormat::default()
    };
    let number = measure.number.trim();
    job.append(number, 0.0, format(view.colours.ink_soft));
    let apart = if number.is_empty() { 0.0 } else { gap::M };
    let words = text::shown(measure.title.trim(), 400);
    job.append(&words, apart, format(view.colours.ink));
    job.wrap.max_width = width;
    job.wrap.max_rows = LINES;
    ui.painter().layout_job(job)
}

/// How many lines of lights there are, and how many lights in each.
fn light_lines(session: &Session, width: f32) -> (usize, usize) {
    let each = how_many(width - SIGNS, LIGHT).max(1);
    (session.criteria.len().div_ceil(each).max(1), each)
}

/// How high a measure's lights are in a width.
pub(super) fn lights_height(session: &Session, width: f32) -> f32 {
    light_lines(session, width).0 as f32 * LIGHT
}

/// How high a card is in a width, on its own.
pub(super) fn height(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    width: f32,
) -> f32 {
    let inside = width - 2.0 * INSIDE;
    let title = title(ui, view, measure, inside);
    let (lines, _) = light_lines(session, inside);
    2.0 * ABOVE + title.size().y + gap::XS + lines as f32 * LIGHT + FOOT
}

/// A card in its box, which one of how many in its column.
pub(super) fn card_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    at: (usize, usize),
    rect: Rect,
) -> Response {
    let response = ground_ui(ui, view, session, measure, at, (rect, Look::Boxed));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let inside = rect.shrink2(vec2(INSIDE, ABOVE));
    let whole = paint_content(ui, view, session, measure, inside);
    if is_in_hand(view, measure) {
        ways::paint_ways(ui, view, session, rect, INSIDE);
    }
    if whole { response } else { hint(response, measure.called()) }
}

fn is_in_hand(view: &View<'_>, measure: &Measure) -> bool {
    view.app.roadmap.plan.lifted().is_some_and(|lifted| lifted.measure == measure.id)
}

/// What a card stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A box: it stands on the roadmap.
    Boxed,
    /// Nothing, before it is selected: it stands beside the roadmap, and what is said of it below.
    Bare,
}

/// What a card stands on, wherever it stands; what stands on it is drawn by whoever asks.
pub(super) fn ground_ui(
    ui: &Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    at: (usize, usize),
    (rect, look): (Rect, Look),
) -> Response {
    let response = respond(ui, view, session, measure, at, rect);
    let (colours, in_hand) = (view.colours, is_in_hand(view, measure));
    let selected = view.app.roadmap.plan.cursor() == Some(measure.id);
    let is_bare = look == Look::Bare;
    let edge = if in_hand {
        Stroke::new(3.0, colours.accent)
    } else if is_bare {
        Stroke::NONE
    } else if selected || response.hovered() {
        Stroke::new(colours.edge + 0.5, colours.ink)
    } else {
        Stroke::new(colours.edge, colours.rule_strong)
    };
    let fill = if selected && !in_hand {
        colours.accent_soft
    } else if is_bare && !in_hand && !response.hovered() {
        Color32::TRANSPARENT
    } else {
        colours.surface
    };
    let place = if is_bare { rect.expand2(vec2(gap::M, 0.0)) } else { rect };
    ui.painter().rect(place, RADIUS, fill, edge, StrokeKind::Inside);
    response
}

/// What a card hears and says, wherever it stands: which one of how many it is there.
fn respond(
    ui: &Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    at: (usize, usize),
    rect: Rect,
) -> Response {
    let selected = view.app.roadmap.plan.cursor() == Some(measure.id);
    // Only the selected card is a Tab stop.
    let sense = if selected { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, card_id(measure.id), sense);
    let name = words::card_name(view, session, measure);
    let name =
        if is_in_hand(view, measure) { name } else { aloud::with_place(view, &name, at.0, at.1) };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        node.set_selected(selected);
    });
    aloud::describe(ui.ctx(), response.id, &words::card_told(view, session, measure));
    if selected {
        pane_begins(ui.ctx(), Pane::Room, response.id);
    }
    response.dnd_set_drag_payload(measure.id);
    if response.clicked() {
        view.ask(PlanAction::Select(measure.id));
    }
    response
}

/// The title, the lights, whose it is. Whether all of the title is there.
pub(super) fn paint_content(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    inside: Rect,
) -> bool {
    let colours = view.colours;
    let title = title(ui, view, measure, inside.width());
    let whole = !title.elided;
    let lights = inside.top() + title.size().y + gap::XS;
    ui.painter().galley(inside.min, title, colours.ink);
    let high =
        paint_lights(ui, view, session, measure, pos2(inside.left(), lights), inside.width());
    paint_signs(ui, view, measure, pos2(inside.right(), lights + LIGHT / 2.0));
    let last = lights + high + FOOT / 2.0;
    let font = theme::regular(theme::SMALL);
    let money = words::money(view, measure.cost);
    let money = ui.painter().layout_no_wrap(money, font.clone(), colours.ink_soft);
    let room = inside.width() - money.size().x - gap::L;
    let owner = words::owner(view, measure);
    let owner =
        text::layout(ui.painter(), &owner, font, colours.ink_soft, room.max(1.0), 1, Align::LEFT);
    let middle = |galley: &Galley| last - galley.size().y / 2.0;
    ui.painter().galley(pos2(inside.left(), middle(&owner)), owner, colours.ink_soft);
    let place = pos2(inside.right() - money.size().x, middle(&money));
    ui.painter().galley(place, money, colours.ink_soft);
    whole
}

/// A measure's lights in a row, or in several where there are many; how high they are.
pub(super) fn paint_lights(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    from: Pos2,
    width: f32,
) -> f32 {
    let (lines, each) = light_lines(session, width);
    let mark = |criterion: &Criterion| session.mark(measure.id, criterion.id);
    for (at, criterion) in session.criteria.iter().enumerate() {
        let (line, column) = ((at / each) as f32, (at % each) as f32);
        let centre = from + vec2(column * LIGHT + theme::MINI_LIGHT / 2.0, (line + 0.5) * LIGHT);
        light::paint_mark(ui.painter(), centre, theme::MINI_LIGHT, mark(criterion), view.colours);
    }
    lines as f32 * LIGHT
}

fn paint_signs(ui: &Ui, view: &View<'_>, measure: &Measure, right: Pos2) {
    let mut x = right.x;
    if let Some(horizon) = measure.horizon {
        x -= horizon_width(horizon);
        paint_horizon(ui.painter(), pos2(x, right.y), horizon, view.colours);
        x -= gap::M;
    }
    if let Some(kind) = measure.kind {
        paint_kind(ui.painter(), pos2(x - KIND_WIDTH / 2.0, right.y), kind, view.colours);
    }
}

/// The dashed place where a card stood that is in hand, with the way back.
pub(super) fn stood_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    id: MeasureId,
    rect: Rect,
) {
    let colours = view.colours;
    let dash = Stroke::new(1.0, colours.rule_strong);
    paint_dashed(ui, rect, dash);
    let name = session.measure(id).map_or("", Measure::short_name).to_owned();
    let words = view.with("plan-stood-here", &[("measure", name.into())]);
    let font = theme::regular(theme::SMALL);
    let at = rect.left_top() + vec2(INSIDE, ABOVE);
    ui.painter().text(at, Align2::LEFT_TOP, words, font, colours.ink_soft);
    let back = view.t("plan-put-back");
    let font = theme::semibold(theme::COLUMN_HEAD);
    let galley = ui.painter().layout_no_wrap(back.to_string(), font, colours.accent);
    let place = rect.left_bottom() + vec2(INSIDE, -ABOVE - galley.size().y);
    let area = Rect::from_min_size(place, galley.size());
    let (wide, middle) = (galley.size().x, area.center().y);
    ui.painter().galley(place, galley, colours.accent);
    paint_key(
        ui,
        colours,
        pos2(place.x + wide + gap::L + key_width(ui, "Esc"), middle - KEY_HEIGHT / 2.0),
        "Esc",
    );
    let response = ui.interact(rect, card_id(id).with("stood"), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &*back));
    if response.clicked() {
        view.run(PlanCommand::PutBack);
    }
}

/// A box of dashes.
pub(super) fn paint_dashed(ui: &Ui, rect: Rect, stroke: Stroke) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let dashes = eframe::egui::Shape::dashed_line(&corners, stroke, 4.0, 3.0);
    ui.painter().extend(dashes);
}
