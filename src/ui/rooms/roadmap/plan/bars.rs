//! What each step costs, shelf by shelf, above its head: solid to the low estimate, hatched to the
//! high one, with a tick at the frame's lower end. What passes the frame stops at the edge and is said.

use std::sync::Arc;

use eframe::egui::{
    Align, Align2, Galley, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::core::plan_words;
use crate::app::input::PlanAction;
use crate::domain::plan::frame::Shelf;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::insight::money::{Fit, ShelfMoney, StepMoney};
use crate::ui::kit::hint::hint;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::plan::blocks::{self, UNKNOWN, paint_blocks};
use crate::ui::rooms::roadmap::plan::card::paint_dashed;
use crate::ui::rooms::roadmap::plan::widths::Widths;
use crate::ui::rooms::roadmap::plan::words;

/// The height of a bar; of the frame's own row with its words; of another shelf's row.
const BAR: f32 = 27.0;
const FRAME_ROW: f32 = 56.0;
const ROW: f32 = 38.0;
/// The line with another frame to look at, where a step has several.
const FRAMES: f32 = 26.0;
/// The height of the words alone, where there is no room for bars; and of each line more: how
/// else it is paid for, and that a frame is passed.
const WORDS: f32 = 24.0;
const WORDS_MORE: f32 = 18.0;
const RADIUS: f32 = 5.0;
/// The longest bar, as a share of its row, beside which its words still have room.
const BESIDE: f32 = 0.6;

/// The shelves that something stands on, or that are a frame's.
fn shelves(view: &View<'_>) -> Vec<Option<Shelf>> {
    let money = view.app.roadmap.plan.money();
    let used = |shelf: &Option<Shelf>| {
        money.iter().any(|step| {
            let has_frame = *shelf == Some(Shelf::Inside) && step.frame.is_some();
            has_frame || step.on(*shelf).is_some_and(|it| !it.blocks.is_empty())
        })
    };
    let all = Shelf::ALL.into_iter().map(Some).chain([None]);
    all.filter(used).collect()
}

/// Whether a step has several frames, of which one is looked at at a time.
fn has_several(session: &Session) -> bool {
    session.steps.iter().any(|step| session.frames_of(step.id).count() > 1)
}

/// How high all of it is.
pub(super) fn height(view: &View<'_>, session: &Session, widths: &Widths) -> f32 {
    let shelves = shelves(view);
    if shelves.is_empty() {
        return 0.0;
    }
    if !widths.bars {
        return WORDS + WORDS_MORE * (lines(view, widths) - 1) as f32;
    }
    let rows = shelves.iter().map(|shelf| row_height(view, session, *shelf));
    rows.sum::<f32>() + gap::M
}

/// How many lines the words of a step have at the most.
fn lines(view: &View<'_>, widths: &Widths) -> usize {
    if widths.one_line {
        return 1;
    }
    let money = view.app.roadmap.plan.money();
    let lines =
        money.iter().map(|step| plan_words::step_money_lines(view.app.texts, step).lines().count());
    lines.max().unwrap_or_default().max(1)
}

fn row_height(view: &View<'_>, session: &Session, shelf: Option<Shelf>) -> f32 {
    let frames = if has_several(session) { FRAMES } else { 0.0 };
    if shelf == Some(Shelf::Inside) {
        return frame_row(view) + frames;
    }
    let is_long =
        |step: &StepMoney| step.on(shelf).is_some_and(|on| share(on, scale(view, step)) > BESIDE);
    let has_long = view.app.roadmap.plan.money().iter().any(is_long);
    if has_long { ROW + WORDS_MORE } else { ROW }
}

/// How much of its row another shelf's bar takes.
fn share(on: &ShelfMoney, scale: f32) -> f32 {
    on.sum.to as f32 / scale
}

/// The height of the frame's own row: with another line where more is said than what it costs.
fn frame_row(view: &View<'_>) -> f32 {
    let money = view.app.roadmap.plan.money();
    let says_more = |step: &StepMoney| {
        step.elsewhere > 0
            || step.fit().is_some_and(|fit| fit != Fit::Within)
            || step.on(Some(Shelf::Inside)).is_some_and(|it| it.sum.unknown > 0)
    };
    if money.iter().any(says_more) { FRAME_ROW + WORDS_MORE } else { FRAME_ROW }
}

/// What the rows are called, at the left.
pub(super) fn labels_ui(ui: &Ui, view: &View<'_>, session: &Session, rect: Rect) {
    let mut y = rect.top();
    for shelf in shelves(view) {
        let font = theme::semibold(theme::SMALL);
        let name = view.t(words::shelf_key(shelf)).into_owned();
        let colour = view.colours.ink;
        let name = text::layout(ui.painter(), &name, font, colour, rect.width(), 2, Align::LEFT);
        let below = y + name.size().y + gap::XXS;
        ui.painter().galley(pos2(rect.left(), y + gap::XS), name, colour);
        if shelf == Some(Shelf::Inside) {
            let unit = view.t("plan-money-unit");
            let at = pos2(rect.left(), below + gap::XS);
            let font = theme::regular(theme::SMALL);
            ui.painter().text(at, Align2::LEFT_TOP, unit, font, view.colours.ink_soft);
        }
        y += row_height(view, session, shelf);
    }
}

/// What a step costs, above its head.
pub(super) fn step_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    widths: &Widths,
    (at, step): (usize, &Step),
    rect: Rect,
) {
    let plan = &view.app.roadmap.plan;
    let Some(money) = plan.money().get(at) else { return };
    if !ui.is_rect_visible(rect) {
        return;
    }
    if !widths.bars {
        words_ui(ui, view, widths, (step, money), rect);
        return;
    }
    let scale = scale(view, money);
    let mut y = rect.top();
    for shelf in shelves(view) {
        let high = row_height(view, session, shelf);
        let row = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), high));
        y += high;
        let on = money.on(shelf);
        if shelf == Some(Shelf::Inside) {
            frame_ui(ui, view, session, step, money, scale, row);
        } else if let Some(on) = on {
            shelf_ui(ui, view, step, on, scale, row);
        } else {
            let none = view.t("plan-shelf-none");
            let font = theme::regular(theme::SMALL);
            let at = pos2(row.left(), row.top() + BAR / 2.0);
            ui.painter().text(at, Align2::LEFT_CENTER, none, font, view.colours.ink_soft);
        }
    }
}

/// How much money the width of a step stands for, in thousands: a frame's upper end, the largest
/// there is, or else what is most.
fn scale(view: &View<'_>, money: &StepMoney) -> f32 {
    let all = view.app.roadmap.plan.money();
    let frames = all.iter().filter_map(|step| step.money).map(|frame| u64::from(frame.to()));
    let own = money.money.map(|frame| u64::from(frame.to()));
    let sums = all.iter().flat_map(|step| &step.shelves).map(|shelf| shelf.sum.to);
    own.or_else(|| frames.max()).or_else(|| sums.max()).unwrap_or_default().max(1) as f32
}

/// What is said of a shelf where there is no room for a bar.
fn words_ui(
    ui: &Ui,
    view: &View<'_>,
    widths: &Widths,
    (step, money): (&Step, &StepMoney),
    rect: Rect,
) {
    let words = words::step_money(view, money);
    let font = theme::medium(theme::SMALL);
    let ink = view.colours.ink;
    let rows = lines(view, widths);
    let shown = match rows {
        1 => words.clone(),
        _ => plan_words::step_money_lines(view.app.texts, money),
    };
    let galley = text::layout(ui.painter(), &shown, font, ink, rect.width(), rows, Align::LEFT);
    let elided = galley.elided;
    ui.painter().galley(rect.left_top(), galley, ink);
    let response = ui.interact(rect, ui.scope_id().with(("money", step.id)), Sense::hover());
    let spoken = format!("{}: {words}", step.name);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    if elided {
        hint(response, words);
    }
}

/// The frame's own bar, with its tick and what is said of it.
fn frame_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    step: &Step,
    money: &StepMoney,
    scale: f32,
    row: Rect,
) {
    let colours = view.colours;
    let bar = row.with_max_y(row.top() + BAR);
    let inside = money.on(Some(Shelf::Inside));
    if money.frame.is_some() {
        ui.painter().rect_filled(bar, RADIUS, colours.surface);
    } else {
        paint_dashed(ui, bar, Stroke::new(1.0, colours.rule_strong));
    }
    if let Some(inside) = inside {
        paint_blocks(ui, view, session, inside, scale, bar);
    }
    if money.fit().is_some_and(|fit| fit != Fit::Within) {
        blocks::paint_beyond(ui, colours, bar);
    }
    if money.frame.is_some() {
        ui.painter().rect_stroke(bar, RADIUS, colours.field_edge(), StrokeKind::Inside);
    }
    let (bottom, elided) = frame_words_ui(ui, view, money, scale, (row, bar));
    let whole = row.with_max_y(row.top() + frame_row(view));
    let response = ui.interact(whole, ui.scope_id().with(("frame", step.id)), Sense::hover());
    let words = words::frame_money(view, money, false);
    let spoken = words::shelf_spoken(view, session, step, inside, &words);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    if elided || inside.is_some_and(|it| !it.blocks.is_empty()) {
        hint(response, &spoken);
    }
    frames_ui(ui, view, session, step, money, row.with_min_y(bottom));
}

/// What is said of a frame below its bar: with how large it is, where its numbers have no room beside
/// that. Where that ends, and whether it is cut.
fn frame_words_ui(
    ui: &Ui,
    view: &View<'_>,
    money: &StepMoney,
    scale: f32,
    (row, bar): (Rect, Rect),
) -> (f32, bool) {
    let colours = view.colours;
    let below = bar.bottom() + gap::XXS;
    let has_blocks = money.on(Some(Shelf::Inside)).is_some_and(|it| !it.blocks.is_empty());
    let small = theme::regular(theme::SMALL);
    let font = if has_blocks { theme::semibold(theme::SMALL) } else { small.clone() };
    let ink = if has_blocks { colours.ink } else { colours.ink_soft };
    let laid = |short: bool, rows: usize| {
        let words = if short {
            words::frame_money(view, money, true)
        } else {
            words::frame_money_lines(view, money)
        };
        text::layout(ui.painter(), &words, font.clone(), ink, row.width(), rows, Align::LEFT)
    };
    let numbers = scale_numbers(ui, view, money, scale, bar);
    let short = laid(true, 1);
    let begin = numbers.iter().map(|(left, _)| *left).fold(f32::INFINITY, f32::min);
    let fits = !short.elided && bar.left() + short.size().x + gap::M <= begin;
    let galley = if fits { short } else { laid(false, 2) };
    let (bottom, elided) = (below + galley.size().y, galley.elided);
    ui.painter().galley(pos2(bar.left(), below), galley, ink);
    for (left, number) in numbers.into_iter().filter(|_| fits) {
        ui.painter().galley(pos2(left, below), number, colours.ink_soft);
    }
    (bottom, elided)
}

/// The ends of a frame in numbers, with where they stand below its bar; and the tick at its lower end.
fn scale_numbers(
    ui: &Ui,
    view: &View<'_>,
    money: &StepMoney,
    scale: f32,
    bar: Rect,
) -> Vec<(f32, Arc<Galley>)> {
    let Some(frame) = money.money else { return Vec::new() };
    let mut numbers: Vec<(f32, Arc<Galley>)> = Vec::new();
    for (amount, is_tick) in [(frame.to(), false), (frame.from(), frame.from() != frame.to())] {
        let x = bar.left() + (amount as f32 / scale).min(1.0) * bar.width();
        if is_tick {
            let tick = Stroke::new(2.0, view.colours.ink);
            ui.painter().vline(x, (bar.top() - 1.0)..=(bar.bottom() + 1.0), tick);
        } else if !numbers.is_empty() {
            continue;
        }
        let words = words::thousands(view, u64::from(amount));
        let font = theme::regular(theme::SMALL);
        let words = ui.painter().layout_no_wrap(words, font, view.colours.ink_soft);
        let left = if is_tick { x - words.size().x / 2.0 } else { x - words.size().x };
        // Both ends close together: the upper one alone, and the tick.
        if numbers.iter().all(|(other, _)| left + words.size().x + gap::S <= *other) {
            numbers.push((left, words));
        }
    }
    numbers
}

/// Another frame of the step to look at, where it has several.
fn frames_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    step: &Step,
    money: &StepMoney,
    row: Rect,
) {
    let frames: Vec<_> = session.frames_of(step.id).collect();
    if frames.len() < 2 {
        return;
    }
    let at = frames.iter().position(|frame| Some(frame.id) == money.frame).unwrap_or_default();
    let Some((now, next)) = frames.get(at).zip(frames.get((at + 1) % frames.len())) else {
        return;
    };
    let colours = view.colours;
    let place = row.with_min_y(row.top() + gap::XXS);
    let words = format!("{} ›", words::frame_name(view, now));
    let font = theme::semibold(theme::SMALL);
    let galley =
        text::layout(ui.painter(), &words, font, colours.accent, place.width(), 1, Align::LEFT);
    let area = Rect::from_min_size(place.min, vec2(galley.size().x, FRAMES));
    let response = ui.interact(area, ui.scope_id().with(("frames", step.id)), Sense::click());
    let spoken = view.with(
        "plan-frame-next",
        &[
            ("step", step.name.clone().into()),
            ("frame", words::frame_name(view, now).into()),
            ("next", words::frame_name(view, next).into()),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let top = pos2(area.left(), area.center().y - galley.size().y / 2.0);
    ui.painter().galley(top, galley, colours.accent);
    if response.clicked() {
        view.ask(PlanAction::LookAt(step.id, next.id));
    }
}

/// Another shelf's bar, with its words beside it; below it, where it is long.
fn shelf_ui(ui: &mut Ui, view: &View<'_>, step: &Step, on: &ShelfMoney, scale: f32, row: Rect) {
    let Some(session) = view.app.session() else { return };
    let colours = view.colours;
    let words = words::sum(view, on.sum);
    let font = theme::semibold(theme::SMALL);
    let galley = text::layout(ui.painter(), &words, font, colours.ink, row.width(), 1, Align::LEFT);
    let unknown = if on.sum.unknown > 0 { UNKNOWN } else { 0.0 };
    let wanted = share(on, scale) * row.width() + unknown;
    let is_long = share(on, scale) > BESIDE;
    let most = if is_long { row.width() } else { row.width() - galley.size().x - gap::M };
    let bar = Rect::from_min_size(row.min, vec2(wanted.min(most).max(UNKNOWN), BAR));
    paint_blocks(ui, view, session, on, scale * bar.width() / row.width(), bar);
    // What nobody has an estimate for has dashes alone around it.
    if on.blocks.iter().any(|block| block.cost.is_some()) {
        ui.painter().rect_stroke(bar, RADIUS, colours.field_edge(), StrokeKind::Inside);
    }
    let at = if is_long {
        pos2(bar.left(), bar.bottom() + gap::XXS)
    } else {
        pos2(bar.right() + gap::M, bar.center().y - galley.size().y / 2.0)
    };
    ui.painter().galley(at, galley, colours.ink);
    let id = ui.scope_id().with(("shelf", step.id, on.shelf));
    let response = ui.interact(row.with_max_y(bar.bottom()), id, Sense::hover());
    let spoken = words::shelf_spoken(view, session, step, Some(on), &words);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    hint(response, &spoken);
}
