//! Beside the roadmap: the queue, and folded below it what is not taken up and what is not decided.

use eframe::egui::{
    Align, Align2, Id, Rect, ScrollArea, Sense, Shape, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::app::core::place::Focus;
use crate::app::input::PlanAction;
use crate::app::rooms::roadmap::Fold;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::plan::Queued;
use crate::ui::kit::focus::{granted_focus, ring_inside};
use crate::ui::kit::plan_sign::paint_clock;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, is_low};
use crate::ui::kit::{aloud, text};
use crate::ui::rooms::roadmap::plan::card::{self, Look, ground_ui};
use crate::ui::rooms::roadmap::plan::drag::dropped;
use crate::ui::rooms::roadmap::plan::grid::heads_height;
use crate::ui::rooms::roadmap::plan::move_here::move_here_ui;
use crate::ui::rooms::roadmap::plan::words;

/// The height of what can be unfolded.
const FOLD: f32 = 40.0;
/// The most lines of what must change.
const LINES: usize = 3;

/// What stands beside the roadmap, from above.
#[derive(Clone, Copy, Debug)]
enum Line {
    Queued(Queued),
    /// Where the selected card could go to the queue.
    ToQueue,
    Fold(Fold),
    Plain(Fold, MeasureId),
}

/// The lists for the ear, of which each begins with its first line that is drawn.
struct Lists {
    /// What they stand in.
    around: Id,
    /// By what is folded, or nothing for the queue.
    begun: Vec<(Option<Fold>, Id)>,
}

impl Lists {
    /// The list of the queue, or of what is folded.
    fn of(&mut self, ui: &mut Ui, view: &View<'_>, fold: Option<Fold>) -> Id {
        if let Some((_, id)) = self.begun.iter().find(|(of, _)| *of == fold) {
            return *id;
        }
        let plan = view.app.roadmap.plan.plan();
        let (name, of) = match fold {
            None => (head_words(view), plan.queue.len()),
            Some(Fold::NotNow) => (view.t("outcome-not-now").into_owned(), plan.not_now.len()),
            Some(Fold::Undecided) => {
                (view.t("outcome-undecided").into_owned(), plan.undecided.len())
            }
        };
        let salt = ("beside", fold);
        let id = aloud::in_list_ui(ui, self.around, |ui| {
            aloud::list_ui(ui, salt, &name, of, |ui| ui.stack().unique_id)
        });
        self.begun.push((fold, id));
        id
    }
}

/// Draws the queue into a box.
pub(super) fn queue_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, rect: Rect) {
    let head = rect.with_max_y(rect.top() + heads_height(ui.ctx()));
    paint_head(ui, view, head);
    let body = rect.with_min_y(head.bottom());
    let lines = lines(view);
    let cursor = view.app.roadmap.plan.cursor();
    let at_cursor = lines.iter().position(|line| measure_of(line) == cursor && cursor.is_some());
    // Tab goes from the card to what is folded away below the queue, however far down that is.
    let folds = lines.iter().enumerate().filter(|(_, line)| matches!(line, Line::Fold(_)));
    let always = folds.map(|(at, _)| at).chain(at_cursor).collect();
    let reach = Reach { beyond: 0.3, always };
    // What a ring takes that stands around a card has room at both sides.
    let builder = UiBuilder::new().max_rect(body.expand2(vec2(gap::BUTTON, 0.0)));
    ui.scope_builder(builder, |ui| {
        let area = ScrollArea::vertical().id_salt("queue").auto_shrink(false);
        ui.spacing_mut().item_spacing.y = 0.0;
        let guess = |at: usize| match lines.get(at) {
            Some(Line::Queued(_)) => 120.0,
            Some(Line::Plain(..)) => 70.0,
            Some(Line::Fold(_) | Line::ToQueue) | None => FOLD,
        };
        let mut lists = Lists { around: ui.stack().unique_id, begun: Vec::new() };
        uneven_rows_ui(ui, area, lines.len(), &reach, guess, |ui, at| {
            if let Some(line) = lines.get(at) {
                line_ui(ui, view, session, &mut lists, (*line, at), at_cursor == Some(at));
            }
        });
    });
    dropped(ui, view, rect, Some(Outcome::Queue));
}

/// "Queue, 1 to look at now".
fn head_words(view: &View<'_>) -> String {
    let plan = view.app.roadmap.plan.plan();
    let parts = [
        view.t("outcome-queue").into_owned(),
        if plan.due() > 0 { view.count("plan-due-count", plan.due()) } else { String::new() },
    ];
    aloud::in_a_row(parts)
}

fn count_words(view: &View<'_>) -> String {
    view.count("count-measures", view.app.roadmap.plan.plan().queue.len())
}

fn paint_head(ui: &Ui, view: &View<'_>, rect: Rect) {
    let colours = view.colours;
    let name = view.t("outcome-queue");
    let font = theme::semibold(theme::HEAD);
    let name = ui.painter().layout_no_wrap(name.to_string(), font, colours.ink);
    let end = rect.left() + name.size().x + gap::L;
    let (middle, below) = (rect.top() + name.size().y / 2.0, rect.top() + name.size().y + gap::XXS);
    ui.painter().galley(rect.left_top(), name, colours.ink);
    let font = theme::regular(theme::SMALL);
    let count = count_words(view);
    let at = pos2(end, middle);
    ui.painter().text(at, Align2::LEFT_CENTER, count, font.clone(), colours.ink_soft);
    if !is_low(ui.ctx()) {
        let (at, what) = (pos2(rect.left(), below), view.t("plan-queue-what"));
        ui.painter().text(at, Align2::LEFT_TOP, what, font, colours.ink_soft);
    }
    let rule = Stroke::new(2.0, colours.ink);
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, rule);
}

fn lines(view: &View<'_>) -> Vec<Line> {
    let app = view.app;
    let plan = app.roadmap.plan.plan();
    let mut lines: Vec<Line> = plan.queue.iter().copied().map(Line::Queued).collect();
    lines.push(Line::ToQueue);
    for (fold, measures) in [(Fold::NotNow, &plan.not_now), (Fold::Undecided, &plan.undecided)] {
        lines.push(Line::Fold(fold));
        if app.roadmap.plan.is_open(fold) {
            lines.extend(measures.iter().map(|id| Line::Plain(fold, *id)));
        }
    }
    lines
}

const fn measure_of(line: &Line) -> Option<MeasureId> {
    match line {
        Line::Queued(queued) => Some(queued.measure),
        Line::Plain(_, id) => Some(*id),
        Line::ToQueue | Line::Fold(_) => None,
    }
}

fn line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    lists: &mut Lists,
    (line, at): (Line, usize),
    is_cursor: bool,
) {
    match line {
        Line::Queued(queued) => {
            let list = lists.of(ui, view, None);
            aloud::in_list_ui(ui, list, |ui| queued_ui(ui, view, session, queued, at));
        }
        Line::Plain(fold, id) => {
            let list = lists.of(ui, view, Some(fold));
            aloud::in_list_ui(ui, list, |ui| plain_ui(ui, view, session, fold, id));
        }
        Line::Fold(fold) => fold_ui(ui, view, session, fold),
        Line::ToQueue => {
            let (rect, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), FOLD), Sense::hover());
            let rect = rect.shrink2(vec2(gap::BUTTON, HALF_GAP));
            if let Some(id) = view.app.roadmap.plan.cursor() {
                move_here_ui(ui, view, session, id, Some(Outcome::Queue), rect);
            }
        }
    }
    if is_cursor && follows(ui, view) {
        ui.scroll_to_rect(ui.min_rect().expand(gap::L), None);
    }
}

/// Above and below what can be pressed in a line of its own.
const HALF_GAP: f32 = (FOLD - theme::TARGET) / 2.0;

/// Whether another card has just been selected.
fn follows(ui: &Ui, view: &View<'_>) -> bool {
    let (number, focus) = view.app.focus();
    let id = Id::unique("queue-followed");
    let before = ui.ctx().data(|data| data.get_temp::<u64>(id)).unwrap_or_default();
    ui.ctx().data_mut(|data| data.insert_temp(id, number));
    focus == Some(Focus::Card) && (before != number || number > granted_focus(ui.ctx()))
}

/// A measure in the queue: when it is looked at again, and what must change.
fn queued_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, queued: Queued, at: usize) {
    let Some(measure) = session.measure(queued.measure) else { return };
    let colours = view.colours;
    let width = ui.available_width() - 2.0 * gap::BUTTON;
    let title = card::title(ui, view, measure, width);
    let lights = card::lights_height(session, width);
    let what = session.decision(measure.id).map_or("", |decision| decision.queue.what.trim());
    let small = theme::regular(theme::SMALL);
    let what = text::layout(ui.painter(), what, small, colours.ink_soft, width, LINES, Align::LEFT);
    let clock = 21.0;
    let below = if what.text().is_empty() { 0.0 } else { what.size().y + gap::XXS };
    let high = title.size().y + gap::XS + lights + clock + below + 2.0 * gap::L;
    let (rect, _) = ui.allocate_exact_size(vec2(width + 2.0 * gap::BUTTON, high), Sense::hover());
    let rect = rect.shrink2(vec2(gap::BUTTON, 0.0));
    let of = view.app.roadmap.plan.plan().queue.len();
    let place = rect.shrink2(vec2(0.0, gap::HAIR));
    let response = ground_ui(ui, view, session, measure, (at, of), (place, Look::Bare));
    let again = words::again(view, queued.again, queued.is_due);
    let told = aloud::in_a_row([
        again.clone(),
        what.text().to_owned(),
        words::card_told(view, session, measure),
    ]);
    aloud::describe(ui.ctx(), response.id, &told);
    let mut y = rect.top() + gap::L;
    let next = y + title.size().y + gap::XS;
    ui.painter().galley(pos2(rect.left(), y), title, colours.ink);
    y = next + card::paint_lights(ui, view, session, measure, pos2(rect.left(), next), width);
    paint_clock(ui.painter(), pos2(rect.left() + gap::M, y + clock / 2.0), colours);
    let (font, ink) = if queued.is_due {
        (theme::semibold(theme::SMALL), colours.ink)
    } else {
        (theme::regular(theme::SMALL), colours.ink_soft)
    };
    let at = pos2(rect.left() + gap::COLUMN, y + clock / 2.0);
    ui.painter().text(at, Align2::LEFT_CENTER, again, font, ink);
    ui.painter().galley(pos2(rect.left(), y + clock + gap::XXS), what, colours.ink_soft);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
}

/// A measure that is not in the queue either.
fn plain_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, fold: Fold, id: MeasureId) {
    let Some(measure) = session.measure(id) else { return };
    let width = ui.available_width() - 2.0 * gap::BUTTON;
    let title = card::title(ui, view, measure, width);
    let lights = card::lights_height(session, width);
    let high = title.size().y + gap::XS + lights + 2.0 * gap::M;
    let (rect, _) = ui.allocate_exact_size(vec2(width + 2.0 * gap::BUTTON, high), Sense::hover());
    let rect = rect.shrink2(vec2(gap::BUTTON, 0.0));
    let plan = view.app.roadmap.plan.plan();
    let all = match fold {
        Fold::NotNow => &plan.not_now,
        Fold::Undecided => &plan.undecided,
    };
    let at = all.iter().position(|it| *it == id).unwrap_or_default();
    let place = rect.shrink2(vec2(0.0, gap::HAIR));
    ground_ui(ui, view, session, measure, (at, all.len()), (place, Look::Bare));
    let top = pos2(rect.left(), rect.top() + gap::M);
    let next = pos2(rect.left(), top.y + title.size().y + gap::XS);
    ui.painter().galley(top, title, view.colours.ink);
    card::paint_lights(ui, view, session, measure, next, width);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, view.colours.hairline());
}

/// The head of a part that is folded away or not, with how many are in it.
fn fold_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, fold: Fold) {
    let app = view.app;
    let plan = app.roadmap.plan.plan();
    let (key, outcome, count) = match fold {
        Fold::NotNow => ("outcome-not-now", Some(Outcome::NotNow), plan.not_now.len()),
        Fold::Undecided => ("outcome-undecided", None, plan.undecided.len()),
    };
    let open = app.roadmap.plan.is_open(fold);
    let colours = view.colours;
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), FOLD), Sense::hover());
    let rect = line.shrink2(vec2(gap::BUTTON, 0.0));
    let name = view.t(key);
    let name =
        ui.painter().layout_no_wrap(name.to_string(), theme::regular(theme::BODY), colours.ink);
    let count = count.to_string();
    let left = rect.left() + gap::XXL;
    let end = left + name.size().x + gap::M;
    let head = rect.with_max_x(end + gap::XXL);
    let response = ui.interact(head, ui.scope_id().with(("fold", fold)), Sense::click());
    let spoken = format!("{} {count}", name.text());
    aloud::tell_fold(view, &response, &spoken, open);
    let middle = rect.center().y;
    ui.painter().galley(pos2(left, middle - name.size().y / 2.0), name, colours.ink);
    let font = theme::regular(theme::BODY);
    ui.painter().text(pos2(end, middle), Align2::LEFT_CENTER, count, font, colours.ink_soft);
    paint_arrow(ui, pos2(rect.left() + gap::BUTTON, middle), open, colours.ink);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    if response.clicked() {
        view.ask(PlanAction::Fold(fold, !open));
    }
    if let Some(id) = app.roadmap.plan.cursor() {
        let place = rect.with_min_x(end + gap::XXL + gap::L).shrink2(vec2(0.0, HALF_GAP));
        move_here_ui(ui, view, session, id, outcome, place);
    }
    dropped(ui, view, rect, outcome);
}

fn paint_arrow(ui: &Ui, at: eframe::egui::Pos2, open: bool, ink: eframe::egui::Color32) {
    let points = if open {
        [at + vec2(-4.5, -2.5), at + vec2(0.0, 2.5), at + vec2(4.5, -2.5)]
    } else {
        [at + vec2(-2.5, -4.5), at + vec2(2.5, 0.0), at + vec2(-2.5, 4.5)]
    };
    ui.painter().add(Shape::line(points.to_vec(), Stroke::new(1.7, ink)));
}

/// The queue's head alone, where there is no room for more: "Queue 3, 1 now".
pub(super) fn short_words(view: &View<'_>) -> String {
    let plan = view.app.roadmap.plan.plan();
    let args = [("n", plan.queue.len().into()), ("due", plan.due().into())];
    let key = if plan.due() > 0 { "plan-queue-short-due" } else { "plan-queue-short" };
    view.with(key, &args)
}
