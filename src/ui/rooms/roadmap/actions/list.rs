//! The list: a part for what is late, one for what nobody has taken, then each half-year.

use eframe::egui::{
    Align, Context, EventFilter, FontId, Id, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::command::ActionsCommand;
use crate::app::core::place::Focus;
use crate::app::input::ActionsAction;
use crate::domain::progress::deliverable::{Deliverable, DeliverableId};
use crate::domain::session::Session;
use crate::insight::action_plan::Period;
use crate::insight::progress::Shown;
use crate::ui::kit::focus::{bring_focus_into_view, ring_inside, takes_focus};
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many, is_narrow};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::roadmap::actions::words;

/// The line above the list.
const SUMMARY: f32 = 62.0;
/// A part's head, and a line.
const HEAD: f32 = 52.0;
const HEAD_WORDS: f32 = 34.0;
const LINE: f32 = 58.0;
/// The box that is ticked, and where the words begin.
const TICK: f32 = 20.0;
const WORDS_AT: f32 = 38.0;
/// The least room for what is delivered beside by whom and when.
const WHAT: f32 = 300.0;
const WHO: f32 = 190.0;

/// The id of a line.
pub(crate) fn line_id(id: DeliverableId) -> Id {
    Id::unique(("action", id))
}

fn page_id() -> Id {
    Id::unique("actions-page")
}

/// How many lines were seen last.
pub(crate) fn page(ctx: &Context) -> usize {
    ctx.data(|data| data.get_temp(page_id())).unwrap_or(8)
}

/// Draws all of it into a box.
pub(super) fn list_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, rect: Rect) {
    let wanted = takes_focus(ui, view, Focus::Card);
    let margin = if is_narrow(ui.ctx()) { gap::MARGIN_NARROW } else { gap::MARGIN };
    let summary = rect.with_max_y(rect.top() + SUMMARY);
    summary_ui(ui, view, summary.shrink2(vec2(margin, 0.0)));
    let body = rect.with_min_y(summary.bottom());
    let lines = how_many(body.height(), LINE).max(1);
    ui.ctx().data_mut(|data| data.insert_temp(page_id(), lines));
    let (name, of) = (view.t("roadmap-actions"), view.app.roadmap.actions.seen().len());
    aloud::list_ui(ui, "actions", &name, of, |ui| {
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            let area = ScrollArea::vertical().id_salt("actions").auto_shrink(false).animated(false);
            area.show_viewport(ui, |ui, seen| rows_ui(ui, view, session, (seen, margin), wanted));
        });
    });
    focus_line(ui, view, wanted);
}

/// How much there is, and the way to add more.
fn summary_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect) {
    let words = words::counts(view, view.app.roadmap.actions.plan().counts);
    let add = view.t("actions-add").into_owned();
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XXL;
            let font = theme::semibold(theme::BODY);
            let wide = ui.painter().layout_no_wrap(add.clone(), font, view.colours.accent).size().x;
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - wide - gap::XXL).max(0.0));
                text::line(ui, &words, theme::semibold(theme::LEAD), view.colours.ink);
            });
            if buttons::quiet_button(ui, view.colours, true, &add).clicked() {
                view.run(ActionsCommand::Add);
            }
        });
    });
}

fn rows_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (seen, margin): (Rect, f32),
    wanted: bool,
) {
    let plan = view.app.roadmap.actions.plan().clone();
    let is_open = |period| view.app.roadmap.actions.is_open(period);
    let lines = |period, lines: &Vec<DeliverableId>| if is_open(period) { lines.len() } else { 0 };
    let height: f32 = plan.periods.iter().map(|(p, all)| HEAD + lines(*p, all) as f32 * LINE).sum();
    let open: Vec<bool> = plan.periods.iter().map(|(period, _)| is_open(*period)).collect();
    let origin = ui.max_rect().min;
    let width = ui.available_width();
    ui.allocate_exact_size(vec2(width, height + gap::XL), Sense::hover());
    let cursor = view.app.roadmap.actions.cursor();
    let all: usize = view.app.roadmap.actions.seen().len();
    let (mut top, mut number) = (0.0, 0);
    for ((period, ids), open) in plan.periods.iter().zip(open) {
        let place = Rect::from_min_size(origin + vec2(0.0, top), vec2(width, HEAD));
        head_ui(ui, view, (*period, ids.len(), open), place.shrink2(vec2(margin, 0.0)));
        top += HEAD;
        for id in ids.iter().filter(|_| open) {
            let place = Rect::from_min_size(origin + vec2(0.0, top), vec2(width, LINE));
            let is_seen = top <= seen.bottom() && top + LINE >= seen.top();
            // What has the keyboard keeps it, and its name, out of sight.
            if (is_seen || cursor == Some(*id))
                && let Some(deliverable) = session.find::<Deliverable>(*id)
            {
                let at = (number, all);
                line_ui(ui, view, session, (deliverable, *period, at), (place, margin));
                if wanted && cursor == Some(*id) {
                    ui.scroll_to_rect(place.expand2(vec2(0.0, HEAD)), None);
                }
            }
            top += LINE;
            number += 1;
        }
    }
    bring_focus_into_view(ui);
}

/// The head of a part; what was delivered can be folded away there.
fn head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (period, count, open): (Period, usize, bool),
    rect: Rect,
) {
    let name = format!("{} ({count})", words::period(view, period));
    if period == Period::Done {
        let sign = if open { "▾" } else { "▸" };
        let place = rect.with_min_y(rect.top() + HEAD_WORDS - theme::TARGET / 2.0);
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            let button = buttons::quiet_button(ui, view.colours, true, &format!("{sign} {name}"));
            aloud::tell_fold(view, &button, &name, open);
            if button.clicked() {
                view.ask(ActionsAction::FoldDone(!open));
            }
        });
        return;
    }
    let response = ui.interact(rect, ui.scope_id().with(("period", period)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    let ink = if period == Period::Late { view.colours.ink } else { view.colours.ink_soft };
    let font = theme::semibold(theme::COLUMN_HEAD);
    let galley = ui.painter().layout_no_wrap(name, font, ink);
    let at = pos2(rect.left(), rect.top() + HEAD_WORDS - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}

fn line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (deliverable, period, (at, of)): (&Deliverable, Period, (usize, usize)),
    (rect, margin): (Rect, f32),
) {
    let id = deliverable.id;
    let selected = view.app.roadmap.actions.cursor() == Some(id);
    // Only the selected one is a Tab stop.
    let sense = if selected { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, line_id(id), sense);
    let name = words::line_name(view, session, deliverable, period);
    let spoken = aloud::with_place(view, &name, at, of);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &spoken));
    aloud::is_chosen(ui.ctx(), response.id, selected);
    if selected {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        ui.painter().rect_filled(rect, 0.0, view.colours.accent_soft);
        ring_inside(ui.ctx(), response.id);
    }
    if response.clicked() {
        view.ask(ActionsAction::Select(id));
    }
    let inside = rect.shrink2(vec2(margin, 0.0));
    ui.painter().hline(inside.x_range(), rect.bottom(), view.colours.hairline());
    tick_ui(ui, view, deliverable, inside);
    let whole = paint_words(ui, view, session, (deliverable, period), inside);
    if !whole {
        hint(response, name);
    }
}

/// The box that is ticked once it was delivered.
fn tick_ui(ui: &Ui, view: &mut View<'_>, deliverable: &Deliverable, inside: Rect) {
    let colours = view.colours;
    let middle = pos2(inside.left() + TICK / 2.0, inside.center().y);
    let place = Rect::from_center_size(middle, vec2(TICK, TICK));
    let target = place.expand((theme::TARGET - TICK) / 2.0 + gap::XS);
    let response = ui.interact(target, line_id(deliverable.id).with("tick"), Sense::CLICK);
    let done = deliverable.done.is_some();
    let name = view.with("actions-tick", &[("what", words::what(view, deliverable).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, done, &name));
    let width = if response.hovered() { colours.edge + 1.0 } else { colours.edge };
    let edge = Stroke::new(width, colours.rule_strong);
    ui.painter().rect(place, 4.0, colours.surface, edge, StrokeKind::Inside);
    if done {
        paint_shown(ui.painter(), middle, TICK * 0.72, Shown::Done, colours);
    }
    if response.clicked() {
        view.ask(ActionsAction::Tick(deliverable.id));
    }
}

/// What, of which measure; by whom, and when. Whether all of it is there.
fn paint_words(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    (deliverable, period): (&Deliverable, Period),
    inside: Rect,
) -> bool {
    let colours = view.colours;
    let left = inside.left() + WORDS_AT;
    let beside = inside.width() - WORDS_AT >= WHAT + WHO + gap::XXL;
    let who_wide = if beside { (inside.width() * 0.3).max(WHO) } else { 0.0 };
    let room = inside.right() - left - if beside { who_wide + gap::XXL } else { 0.0 };
    let lay = |words: &str, font: FontId, ink, room: f32| {
        text::layout(ui.painter(), words, font, ink, room, 1, Align::LEFT)
    };
    let (what, measure) =
        (words::what(view, deliverable), words::measure(view, session, deliverable));
    let (who, when) = (words::who(view, deliverable), words::when(view, deliverable));
    let below = if beside {
        measure
    } else {
        format!("{}, {measure}", words::who_and_when(view, deliverable))
    };
    let two = |x: f32, above: (&str, FontId), below: (&str, FontId), room: f32| {
        let above = lay(above.0, above.1, colours.ink, room);
        let below = lay(below.0, below.1, colours.ink_soft, room);
        let whole = !above.elided && !below.elided;
        let top = inside.center().y - f32::midpoint(above.size().y, below.size().y);
        let next = pos2(x, top + above.size().y);
        ui.painter().galley(pos2(x, top), above, colours.ink);
        ui.painter().galley(next, below, colours.ink_soft);
        whole
    };
    let small = theme::regular(theme::SMALL);
    let whole = two(left, (&what, theme::regular(theme::BODY)), (&below, small.clone()), room);
    if !beside {
        return whole;
    }
    // What is late, and what nobody has taken, is said in a heavier hand: no light is used for it.
    let is_late = matches!(period, Period::Late);
    let when_font = if is_late { theme::semibold(theme::SMALL) } else { small };
    let who_font = theme::regular(theme::NOTE);
    let right = inside.right() - who_wide;
    two(right, (&who, who_font), (&when, when_font), who_wide) && whole
}

/// The keyboard goes to the selected line, and stays there for the arrows.
fn focus_line(ui: &Ui, view: &View<'_>, wanted: bool) {
    let Some(id) = view.app.roadmap.actions.cursor() else { return };
    let id = line_id(id);
    if wanted && view.app.dialog().is_none() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
