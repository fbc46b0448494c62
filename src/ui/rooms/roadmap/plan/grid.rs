//! The steps with their cards: heads that stay, rows that scroll, and only what is seen drawn.

use eframe::egui::scroll_area::ScrollAreaOutput;
use eframe::egui::{
    Align2, Context, EventFilter, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

use crate::app::core::place::Focus;
use crate::domain::judgement::Outcome;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{bring_focus_into_view, takes_focus};
use crate::ui::kit::hint::hint;
use crate::ui::kit::plan_sign::paint_lock;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low};
use crate::ui::rooms::roadmap::keys::card_id;
use crate::ui::rooms::roadmap::plan::bars;
use crate::ui::rooms::roadmap::plan::card::{self, card_ui};
use crate::ui::rooms::roadmap::plan::drag::dropped;
use crate::ui::rooms::roadmap::plan::laid::{
    Laid, LaidRow, LaidSlot, MOVE_HERE, Slot, head_galley, laid,
};
use crate::ui::rooms::roadmap::plan::move_here::move_here_ui;
use crate::ui::rooms::roadmap::plan::widths::Widths;

/// The height of the heads: the name of a step, and what standing there means; the name alone where
/// the window is low.
pub(super) fn heads_height(ctx: &Context) -> f32 {
    if is_low(ctx) { 32.0 } else { 58.0 }
}

/// What a ring takes that stands around a card at an edge.
const RING: f32 = 4.0;

/// Draws the heads and the rows into a box.
pub(super) fn grid_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    rect: Rect,
) {
    let laid = laid(ui, view, session, widths);
    let above = bars::height(view, session, widths);
    let heads = rect.with_max_y(rect.top() + above + heads_height(ui.ctx()));
    let body = rect.with_min_y(heads.bottom());
    let shown = body_ui(ui, view, session, widths, &laid, body);
    let offset = shown.state.clamped_offset();
    heads_ui(ui, view, session, widths, heads, (above, offset.x));
}

/// How wide all steps are together.
fn steps_width(widths: &Widths, steps: usize) -> f32 {
    steps as f32 * (widths.step + gap::XL) - gap::XL
}

/// Where a step begins, from the left end of the grid.
fn step_left(widths: &Widths, at: usize) -> f32 {
    widths.margin + widths.steps_begin() + at as f32 * (widths.step + gap::XL)
}

fn heads_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    rect: Rect,
    (above, scrolled): (f32, f32),
) {
    if above > 0.0 && widths.label > 0.0 && widths.bars {
        let place = pos2(rect.left() + widths.margin, rect.top());
        let labels = Rect::from_min_size(place, vec2(widths.label, above));
        bars::labels_ui(ui, view, session, labels);
    }
    let from = rect.left() + widths.margin + widths.steps_begin();
    let seen = rect.with_min_x(from - RING);
    let builder = UiBuilder::new().max_rect(rect);
    ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(seen));
        for (at, step) in session.steps.iter().enumerate() {
            let left = rect.left() + step_left(widths, at) - scrolled;
            let size = vec2(widths.step, heads_height(ui.ctx()));
            if above > 0.0 {
                let money = Rect::from_min_size(pos2(left, rect.top()), vec2(size.x, above));
                bars::step_ui(ui, view, session, widths, (at, step), money);
            }
            head_ui(ui, view, step, Rect::from_min_size(pos2(left, rect.top() + above), size));
        }
    });
}

/// The head of a step: its name, whether it is locked, what standing there means.
fn head_ui(ui: &mut Ui, view: &View<'_>, step: &Step, rect: Rect) {
    if !ui.is_rect_visible(rect) {
        return;
    }
    let colours = view.colours;
    let font = theme::semibold(theme::HEAD);
    let room = if step.locked { rect.width() - 80.0 } else { rect.width() };
    let name = text::layout(
        ui.painter(),
        &step.name,
        font,
        colours.ink,
        room,
        1,
        eframe::egui::Align::LEFT,
    );
    let (end, middle) = (rect.left() + name.size().x, rect.top() + name.size().y / 2.0);
    let below = rect.top() + name.size().y + gap::XXS;
    ui.painter().galley(rect.left_top(), name, colours.ink);
    if step.locked {
        paint_lock(ui.painter(), pos2(end + gap::PART, middle), colours);
        let words = view.t("step-locked-short");
        let at = pos2(end + gap::PART + gap::L, middle);
        let font = theme::regular(theme::SMALL);
        ui.painter().text(at, Align2::LEFT_CENTER, words, font, colours.ink_soft);
    }
    let font = theme::regular(theme::SMALL);
    let meaning = text::layout(
        ui.painter(),
        step.meaning.trim(),
        font,
        colours.ink_soft,
        rect.width(),
        1,
        eframe::egui::Align::LEFT,
    );
    let elided = meaning.elided || is_low(ui.ctx());
    if !is_low(ui.ctx()) {
        ui.painter().galley(pos2(rect.left(), below), meaning, colours.ink_soft);
    }
    let rule = Stroke::new(2.0, colours.ink);
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, rule);
    if elided {
        let response = ui.interact(rect, ui.scope_id().with(("head", step.id)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, step.meaning.trim()));
        hint(response, step.meaning.trim());
    }
}

fn body_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    laid: &Laid,
    rect: Rect,
) -> ScrollAreaOutput<()> {
    let follows = takes_focus(ui, view, Focus::Card);
    let steps = laid.columns.len();
    let wide = step_left(widths, 0) + steps_width(widths, steps) + RING;
    let builder = UiBuilder::new().max_rect(rect);
    ui.scope_builder(builder, |ui| {
        let area = ScrollArea::both().id_salt("plan").auto_shrink(false).animated(false);
        area.show_viewport(ui, |ui, seen| {
            let origin = ui.max_rect().min;
            ui.allocate_exact_size(vec2(wide, laid.height + gap::XL), Sense::hover());
            rules_ui(ui, view, widths, laid, seen, origin);
            for at in 0..steps {
                column_ui(ui, view, session, widths, laid, at, seen, origin);
            }
            labels_ui(ui, view, session, widths, laid, seen, origin);
            bring_focus_into_view(ui);
            if follows {
                bring_into_view(ui, view, widths, laid, origin);
            }
        })
    })
    .inner
}

/// The lines between the rows.
fn rules_ui(
    ui: &Ui,
    view: &View<'_>,
    widths: &Widths,
    laid: &Laid,
    seen: Rect,
    origin: eframe::egui::Pos2,
) {
    for row in laid.rows.iter().skip(1).filter(|row| seen.y_range().contains(row.top)) {
        for at in 0..laid.columns.len() {
            let left = origin.x + step_left(widths, at);
            let y = origin.y + row.top;
            ui.painter().hline(left..=left + widths.step, y, view.colours.hairline());
        }
    }
}

/// A step's cards, as far as they are seen.
#[expect(clippy::too_many_arguments, reason = "where all lies, and where it is seen")]
fn column_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    laid: &Laid,
    at: usize,
    seen: Rect,
    origin: eframe::egui::Pos2,
) {
    let (Some(step), Some(slots)) = (session.steps.get(at), laid.columns.get(at)) else { return };
    let name = step_name(view, step);
    let cursor = view.app.roadmap.plan.cursor();
    let place = |slot: &LaidSlot| {
        let min = origin + vec2(step_left(widths, at), slot.top);
        Rect::from_min_size(min, vec2(widths.step, slot.height))
    };
    let cards =
        |slots: &[LaidSlot]| slots.iter().filter(|slot| matches!(slot.slot, Slot::Card(_))).count();
    let of = cards(slots);
    aloud::list_ui(ui, ("step", step.id), &name, of, |ui| {
        aloud::describe(ui.ctx(), ui.stack().unique_id, step.meaning.trim());
        let first = slots.partition_point(|slot| slot.top + slot.height < seen.top());
        for (number, slot) in slots.iter().enumerate() {
            let is_seen = number >= first && slot.top <= seen.bottom();
            // What has the keyboard keeps it, and its name, out of sight.
            if !is_seen && cursor.is_none_or(|id| slot.slot != Slot::Card(id)) {
                continue;
            }
            match slot.slot {
                Slot::Stood(id) => card::stood_ui(ui, view, session, id, place(slot)),
                Slot::Card(id) => {
                    let Some(measure) = session.measure(id) else { continue };
                    let at = slots.get(..number).map_or(0, cards);
                    card_ui(ui, view, session, measure, (at, of), place(slot));
                }
            }
        }
    });
    let outcome = Some(Outcome::Step(step.id));
    moves_here_ui(ui, view, session, widths, laid, (at, outcome), origin);
    let column = Rect::from_min_max(
        origin + vec2(step_left(widths, at), seen.top()),
        origin + vec2(step_left(widths, at) + widths.step, seen.bottom()),
    );
    dropped(ui, view, column, outcome);
}

/// "2027, locked".
fn step_name(view: &View<'_>, step: &Step) -> String {
    let locked = step.locked.then(|| view.t("step-locked-short").into_owned());
    aloud::in_a_row([step.name.clone(), locked.unwrap_or_default()])
}

/// "Move here" at the end of the selected card's row.
fn moves_here_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    laid: &Laid,
    (at, outcome): (usize, Option<Outcome>),
    origin: eframe::egui::Pos2,
) {
    let Some(id) = view.app.roadmap.plan.cursor() else { return };
    let row = view.app.roadmap.plan.plan().row_of(id).and_then(|row| laid.rows.get(row));
    let Some(row) = row else { return };
    let slots = laid.columns.get(at).into_iter().flatten();
    let inside = slots.filter(|slot| slot.top >= row.top && slot.top < row.bottom);
    let end = inside.map(|slot| slot.top + slot.height + gap::XS).fold(row.top + gap::L, f32::max);
    let end = end.max(if widths.label > 0.0 { 0.0 } else { row.top + MOVE_HERE });
    let place = origin + vec2(step_left(widths, at), end);
    let rect = Rect::from_min_size(place, vec2(widths.step, theme::TARGET));
    move_here_ui(ui, view, session, id, outcome, rect);
}

/// The names of the rows: at the left, where they stay, or above their rows.
fn labels_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    widths: &Widths,
    laid: &Laid,
    seen: Rect,
    origin: eframe::egui::Pos2,
) {
    let plan = view.app.roadmap.plan.plan();
    if !plan.has_heads() {
        return;
    }
    let colours = view.colours;
    let left = origin.x + seen.left();
    if widths.label > 0.0 {
        // Steps that are moved sideways go away below the names.
        let band = Rect::from_min_max(
            pos2(left, origin.y + seen.top()),
            pos2(left + step_left(widths, 0) - RING, origin.y + seen.bottom()),
        );
        ui.painter().rect_filled(band, 0.0, colours.paper);
    }
    let rows = plan.rows.iter().zip(&laid.rows);
    let is_seen = |row: &LaidRow| row.bottom >= seen.top() && row.top <= seen.bottom();
    for (number, (row, laid)) in rows.filter(|(_, laid)| is_seen(laid)).enumerate() {
        let x = left + widths.margin;
        let y = origin.y + laid.top;
        let room = if widths.label > 0.0 { widths.label } else { 600.0 };
        let galley = head_galley(ui, view, session, &row.head, room);
        if widths.label > 0.0 && (number > 0 || seen.top() < laid.top) && laid.top > 0.0 {
            ui.painter().hline(x..=x + widths.label, y, colours.hairline());
        }
        ui.painter().galley(pos2(x, y + gap::L + gap::XXS), galley, colours.ink_soft);
    }
}

/// Scrolls to the selected card, wherever it lies.
fn bring_into_view(
    ui: &Ui,
    view: &View<'_>,
    widths: &Widths,
    laid: &Laid,
    origin: eframe::egui::Pos2,
) {
    let Some(id) = view.app.roadmap.plan.cursor() else { return };
    let found = laid.columns.iter().enumerate().find_map(|(at, column)| {
        column.iter().find(|slot| slot.slot == Slot::Card(id)).map(|slot| (at, slot))
    });
    let Some((at, slot)) = found else { return };
    let min = origin + vec2(step_left(widths, at), slot.top);
    let card = Rect::from_min_size(min, vec2(widths.step, slot.height));
    let label = if at == 0 { widths.steps_begin() + widths.margin } else { gap::XL };
    let card = card.with_min_x(card.left() - label);
    ui.scroll_to_rect(card.expand2(vec2(0.0, gap::L)), None);
}

/// The keyboard goes to the selected card, and stays there for the arrows.
pub(super) fn focus_card(ui: &Ui, view: &View<'_>, wanted: bool) {
    let Some(id) = view.app.roadmap.plan.cursor() else { return };
    let id = card_id(id);
    if wanted && is_card_drawn(ui, view) && view.app.dialog().is_none() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Whether the selected card was drawn in this pass.
pub(super) fn is_card_drawn(ui: &Ui, view: &View<'_>) -> bool {
    let id = view.app.roadmap.plan.cursor().map(card_id);
    let drawn = |id| ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(id).is_some());
    id.is_some_and(drawn)
}
