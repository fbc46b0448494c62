//! What stands in the board's cells: heads, titles, lights, decisions.

use eframe::egui::{
    Align, Align2, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::app::core::names::outcome_name;
use crate::app::core::place::{BoardColumn, Cursor, Place};
use crate::app::input::{Action, BoardAction};
use crate::domain::criterion::Criterion;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::judgement::Outcome;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::signs::{Signs, signs_of};
use crate::ui::kit::badge::paint_badge;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::hint::hint;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, light, sign, text};
use crate::ui::rooms::board::columns::{head_galley, must_hold_galley};
use crate::ui::rooms::board::folding::panel_folds;
use crate::ui::rooms::board::grid::BoardTable;
use crate::ui::rooms::board::keys::cell_id;
use crate::ui::rooms::board::spoken::{against, cell_name, tell};

/// The room between a cell's edge and the light in it.
const GAP: f32 = 4.0;

/// Head cells: "Measure", the criteria, "Decision". The whole name and question on hovering.
pub(super) fn head_cell_ui(ui: &mut Ui, table: &mut BoardTable<'_, '_, '_>, at: usize) {
    let rect = ui.max_rect();
    let (view, colours) = (&*table.view, table.view.colours);
    let rule = Stroke::new(2.0, colours.ink);
    let left = if at == 0 { rect.left() + gap::MARGIN } else { rect.left() };
    ui.painter().hline(left..=rect.right(), rect.bottom() - 1.0, rule);
    let base = rect.bottom() - 13.0;
    let column = at.checked_sub(1).and_then(|at| table.columns.get(at));
    let (words, criterion) = match column {
        None => (view.t("board-measure").into_owned(), None),
        Some(BoardColumn::Decision) => (view.t("board-decision").into_owned(), None),
        Some(BoardColumn::Criterion(id)) => (String::new(), table.session.criterion(*id)),
    };
    let response = ui.interact(rect, Id::unique(("board-head", column)), Sense::hover());
    aloud::stands_at(ui.ctx(), response.id, 1, at);
    response.widget_info(|| {
        let spoken = criterion.map_or_else(|| words.clone(), |c| head_name(view, c));
        WidgetInfo::labeled(Role::Label, true, spoken)
    });
    if let Some(criterion) = criterion {
        let mut foot = base;
        if let Some(below) = must_hold_galley(ui, view, criterion, rect.width()) {
            foot -= below.size().y;
            ui.painter().galley(pos2(rect.center().x, foot), below, colours.ink_soft);
        }
        let galley = head_galley(ui, view, criterion, rect.width());
        ui.painter().galley(pos2(rect.center().x, foot - galley.size().y), galley, colours.ink);
    } else {
        let start = if at == 0 { rect.left() + gap::MARGIN } else { rect.left() + 12.0 };
        let font = theme::semibold(theme::COLUMN_HEAD);
        ui.painter().text(pos2(start, base), Align2::LEFT_BOTTOM, &words, font, colours.ink);
    }
    if let Some(Criterion { name, question, must_hold, .. }) = criterion {
        let must =
            if *must_hold { format!("\n{}", view.t("criterion-must-hold")) } else { String::new() };
        hint(response, format!("{name}\n{question}{must}"));
    }
}

/// What the head of a criterion says aloud.
fn head_name(view: &View<'_>, criterion: &Criterion) -> String {
    let must = criterion.must_hold.then(|| view.t("criterion-must-hold-short"));
    must.map_or_else(|| criterion.name.clone(), |must| format!("{}, {must}", criterion.name))
}

pub(super) fn area_cell_ui(
    ui: &mut Ui,
    table: &BoardTable<'_, '_, '_>,
    area: Option<FocusAreaId>,
    row: usize,
) {
    let rect = ui.max_rect();
    let name = area_name(table.view, table.session, area);
    let response = ui.interact(rect, Id::unique(("board-area", area)), Sense::hover());
    aloud::stands_at(ui.ctx(), response.id, row, 0);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    // The head may be longer than the first column is wide: it runs on over empty cells.
    let place = pos2(rect.left() + gap::MARGIN, rect.bottom() - 10.0);
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(ui.clip_rect().with_max_x(table.right_edge));
    let font = theme::semibold(theme::COLUMN_HEAD);
    painter.text(place, Align2::LEFT_BOTTOM, name, font, table.view.colours.ink_soft);
}

pub(super) fn title_cell_ui(
    ui: &mut Ui,
    table: &mut BoardTable<'_, '_, '_>,
    id: MeasureId,
    row: usize,
) {
    let Some(measure) = table.session.measure(id) else {
        return;
    };
    let rect = ui.max_rect();
    let colours = table.view.colours;
    let (start, room) = table.widths.title_room();
    let response = ui.interact(rect, Id::unique(("board-title", id)), Sense::CLICK);
    aloud::stands_at(ui.ctx(), response.id, row, 0);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, measure.called()));
    let font = theme::regular(theme::BODY);
    let most = table.widths.title_lines();
    let galley = text::layout(
        ui.painter(),
        &measure.title,
        font.clone(),
        colours.ink,
        room,
        most,
        Align::LEFT,
    );
    let elided = galley.elided;
    let top = rect.center().y - galley.size().y / 2.0;
    let first_line = galley.rows.first().map_or(0.0, |row| row.rect().center().y);
    let number = pos2(rect.left() + gap::MARGIN, top + first_line);
    ui.painter().text(number, Align2::LEFT_CENTER, measure.number.trim(), font, colours.ink_soft);
    ui.painter().galley(pos2(rect.left() + start, top), galley, colours.ink);
    if response.clicked()
        && let Some(column) = table.cursor.map(|c| c.column).or(table.columns.first().copied())
    {
        table.view.ask(BoardAction::Select(Cursor { measure: id, column }));
        table.view.ask(BoardAction::Choose(false));
    }
    if elided {
        hint(response, measure.called());
    }
}

pub(super) fn crossing_or_decision_ui(
    ui: &mut Ui,
    table: &mut BoardTable<'_, '_, '_>,
    id: MeasureId,
    (row, at): (usize, usize),
) {
    let Some(column) = table.columns.get(at).copied() else {
        return;
    };
    let cursor = Cursor { measure: id, column };
    let selected = table.cursor == Some(cursor);
    let rect = ui.max_rect();
    // Only the cursor's cell is a Tab stop.
    let sense = if selected { Sense::click() } else { Sense::CLICK };
    let cell = Rect::from_center_size(rect.center(), vec2(rect.width() - 2.0 * GAP, theme::CELL));
    let response = ui.interact(cell, cell_id(cursor), sense);
    aloud::stands_at(ui.ctx(), response.id, row, at + 1);
    tell(&response, selected, &cell_name(ui.ctx(), table.view, table.session, cursor));
    match column {
        BoardColumn::Criterion(criterion) => {
            let mark = table.session.mark(id, criterion);
            let signs = signs_of(table.session, id, criterion);
            paint_crossing(ui, table.view, cell, mark, signs, response.hovered());
        }
        BoardColumn::Decision => paint_decision(ui, table.view, table.session, id, cell),
    }
    if selected {
        let ring = Stroke::new(3.0, table.view.colours.accent);
        ui.painter().rect_stroke(cell.expand(1.0), theme::CELL_RADIUS, ring, StrokeKind::Outside);
    }
    clicked(ui, table.view, &response, cursor, selected);
    if selected {
        table.drawn = Some(response);
    }
}

/// A click selects; the panel then has the sentences. Where there is no panel, or on what is
/// selected already, it opens the choice right there.
pub(super) fn clicked(
    ui: &Ui,
    view: &mut View<'_>,
    response: &Response,
    cursor: Cursor,
    selected: bool,
) {
    if !response.clicked() && !response.secondary_clicked() {
        return;
    }
    if response.double_clicked()
        && let Some((measure, criterion)) = cursor.crossing()
    {
        view.ask(Action::Go(Place::Crossing((measure, criterion))));
        return;
    }
    let app = view.app;
    let has_panel = app.settings.panel && !panel_folds(ui, view);
    let open = selected && !app.board.is_choosing() || !has_panel || response.secondary_clicked();
    view.ask(BoardAction::Select(cursor));
    view.ask(BoardAction::Choose(open));
}

fn paint_crossing(
    ui: &Ui,
    view: &View<'_>,
    cell: Rect,
    mark: Option<Mark>,
    signs: Signs,
    hovered: bool,
) {
    let colours = view.colours;
    light::paint_cell(ui.painter(), cell, mark, colours);
    if hovered {
        let edge = Stroke::new(1.0, colours.rule_strong);
        ui.painter().rect_stroke(cell, theme::CELL_RADIUS, edge, StrokeKind::Inside);
    }
    sign::paint_signs(ui.painter(), cell, signs, colours);
}

/// A decision: a filled lozenge for a step, an empty one for queue and not now, plain words while
/// undecided.
fn paint_decision(ui: &Ui, view: &View<'_>, session: &Session, id: MeasureId, cell: Rect) {
    let colours = view.colours;
    let outcome = session.outcome(id);
    let words = outcome_name(session, view.app.texts, outcome);
    let (font, colour) = match outcome {
        Some(Outcome::Step(_)) => (theme::semibold(theme::NOTE), colours.on_accent),
        Some(_) => (theme::medium(theme::NOTE), colours.ink),
        None => (theme::regular(theme::DETAIL), colours.ink_soft),
    };
    let room = cell.width() - 26.0;
    let galley = text::layout(ui.painter(), &words, font, colour, room, 1, Align::LEFT);
    let start: Pos2 = cell.left_center() + vec2(if outcome.is_some() { 3.0 } else { 8.0 }, 0.0);
    let inset = if outcome.is_some() { 11.0 } else { 0.0 };
    if outcome.is_some() {
        let size = galley.size() + vec2(2.0 * inset, 7.0);
        let lozenge = Rect::from_min_size(start - vec2(0.0, size.y / 2.0), size);
        let on_roadmap = matches!(outcome, Some(Outcome::Step(_)));
        paint_badge(ui.painter(), lozenge, on_roadmap, colours);
        if !against(session, id).is_empty() {
            sign::paint_warning(ui.painter(), lozenge.right_top() + vec2(-4.0, 1.0), colours);
        }
    }
    let place = start + vec2(inset, -galley.size().y / 2.0);
    ui.painter().galley(place, galley, colour);
}
