//! The board's table: measures down, criteria across. Head row and first column stay in view;
//! only what is visible is drawn.

use std::sync::Arc;

use eframe::egui::{
    self, Align, Align2, Context, EventFilter, Id, Key, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use egui_table::{
    CellInfo, Column as TableColumn, HeaderCellInfo, HeaderRow, PrefetchInfo, Table, TableDelegate,
};

use crate::app::action::{Action, Way};
use crate::app::board::{Column, Cursor, columns, mark_key};
use crate::app::state::Focus;
use crate::app::table::outcome_name;
use crate::domain::criterion::Criterion;
use crate::domain::judgement::{Judgement, Outcome};
use crate::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::order::Row;
use crate::ui::choice;
use crate::ui::shell::{Pane, pane_begins};
use crate::ui::theme;
use crate::ui::view::{View, granted_focus, is_low, takes_focus};
use crate::ui::widgets::{light, text};

/// The room between a cell's edge and the light in it.
const GAP: f32 = 4.0;
/// The height of a group's head.
const AREA: f32 = 42.0;

/// The least width of a crossing's column, in points.
const LEAST: u16 = 60;
/// The most, but for a long word in its head.
const MOST: u16 = 112;

/// The widths of the columns: title, crossings, decision.
#[derive(Clone, Debug, PartialEq)]
struct Widths {
    title: f32,
    number: f32,
    crossings: Vec<f32>,
    decision: f32,
}

impl Widths {
    /// Every crossing alike where there is room for that; never narrower than the longest word of
    /// its head, so that no word is broken.
    fn of(ui: &Ui, view: &View<'_>, session: &Session, available: f32, number: f32) -> Self {
        let decision = if available > 900.0 { 148.0 } else { 124.0 };
        let least_title = (available * 0.28).clamp(170.0, 470.0);
        let longest = |words: &str| {
            let width = |word| head_layout(ui, view, word, f32::INFINITY).size().x;
            words.split_whitespace().map(width).fold(0.0, f32::max)
        };
        let least: Vec<f32> = session
            .criteria
            .iter()
            .map(|c| (longest(c.short_name()) + 12.0).clamp(f32::from(LEAST), 150.0))
            .collect();
        let room = available - least_title - decision;
        let alike = |width: f32| least.iter().map(|least| least.max(width)).collect::<Vec<_>>();
        let fits = |width: &f32| alike(*width).iter().sum::<f32>() <= room;
        let widest = (LEAST..=MOST).rev().map(f32::from).find(fits);
        let crossings = alike(widest.unwrap_or(f32::from(LEAST)));
        let title = (available - crossings.iter().sum::<f32>() - decision).max(least_title);
        Self { title, number, crossings, decision }
    }

    /// Where titles begin, and how wide they are.
    fn title_room(&self) -> (f32, f32) {
        let start = theme::MARGIN + self.number;
        (start, self.title - start - 14.0)
    }

    /// How many lines a title may have: more where they are short.
    fn title_lines(&self) -> usize {
        if self.title_room().1 < 300.0 { 3 } else { 2 }
    }
}

/// The lines as they are laid out: the top of each, and of one more below the last.
struct Lines {
    key: Id,
    tops: Vec<f32>,
    number: f32,
}

struct BoardTable<'a, 'b, 'v> {
    view: &'v mut View<'b>,
    session: &'a Session,
    columns: Vec<Column>,
    rows: &'a [Row],
    widths: Widths,
    lines: Arc<Lines>,
    cursor: Option<Cursor>,
    /// The cursor's cell, once it was drawn.
    drawn: Option<Response>,
    visible_rows: usize,
    /// Where the table ends on the screen.
    right_edge: f32,
}

/// Draws the table.
pub fn table_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    let columns = columns(session);
    // A bar may stand at the right: what it takes is not there for columns.
    let available = ui.available_width() - ui.spacing().scroll.allocated_width() - 2.0;
    let lines = lines(ui, view, session, available);
    let widths = Widths::of(ui, view, session, available, lines.number);
    let cursor = app.board.cursor;
    let wants_focus = takes_focus(ui, view, Focus::Cursor);
    let follows = wants_focus || is_about_to_choose(ui, view);
    let head = head_height(ui, view, session, &widths);
    let table = table(&widths, head, &app.board.rows, &columns, cursor.filter(|_| follows));
    let mut delegate = BoardTable {
        view,
        session,
        columns,
        rows: &app.board.rows,
        widths,
        lines,
        cursor,
        drawn: None,
        visible_rows: 8,
        right_edge: ui.max_rect().right(),
    };
    table.show(ui, &mut delegate);
    let (drawn, page) = (delegate.drawn.take(), delegate.visible_rows);
    cursor_keys(ui, view, drawn.as_ref(), wants_focus, page);
    if let (Some(cell), Some(cursor)) = (&drawn, cursor) {
        choice::choice_ui(ui, view, cell, cursor);
    } else if view.app.board.choosing && !is_about_to_choose(ui, view) {
        // Scrolled out of sight, a choice has no place to stand.
        view.act(Action::Choose(false));
    }
}

/// Whether the choice is to open at the cursor, which must come into view for that.
fn is_about_to_choose(ui: &Ui, view: &View<'_>) -> bool {
    let (number, focus) = view.app.focus();
    focus == Some(Focus::Choice) && number > granted_focus(ui.ctx())
}

fn table(
    widths: &Widths,
    head: f32,
    rows: &[Row],
    columns: &[Column],
    follow: Option<Cursor>,
) -> Table {
    let column = |width: f32| TableColumn::new(width).range(width..=width).resizable(false);
    let crossings = widths.crossings.iter().map(|width| column(*width));
    let all: Vec<_> = [column(widths.title)]
        .into_iter()
        .chain(crossings)
        .chain([column(widths.decision)])
        .collect();
    let table = Table::new()
        .id_salt("board")
        .columns(all)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(head)])
        .num_rows(rows.len() as u64);
    let Some(cursor) = follow else { return table };
    let row = rows.iter().position(|row| *row == Row::Measure(cursor.measure));
    let at = columns.iter().position(|column| *column == cursor.column);
    match (row, at) {
        (Some(row), Some(at)) => {
            // The head of the group comes along, so that one sees where one is.
            let first = if row > 0 && matches!(rows.get(row - 1), Some(Row::Area(_))) {
                row - 1
            } else {
                row
            };
            table.scroll_to_rows(first as u64..=row as u64, None).scroll_to_column(at + 1, None)
        }
        _ => table,
    }
}

/// Where every line stands; made once for a state of the document, a width and a size of text.
fn lines(ui: &Ui, view: &View<'_>, session: &Session, available: f32) -> Arc<Lines> {
    let app = view.app;
    let key = Id::unique((
        app.document.as_ref().map(|d| d.id),
        app.board.layout(),
        available.to_bits(),
        ui.pixels_per_point().to_bits(),
    ));
    let place = Id::unique("board-lines");
    if let Some(lines) =
        ui.ctx().data(|data| data.get_temp::<Arc<Lines>>(place)).filter(|l| l.key == key)
    {
        return lines;
    }
    let width = |words: &str| {
        ui.painter()
            .layout_no_wrap(words.to_owned(), theme::regular(theme::BODY), view.colours.ink)
            .size()
            .x
    };
    let widest = session
        .measures
        .iter()
        .map(|m| m.number.trim())
        .max_by_key(|number| number.chars().count());
    let number =
        widest.filter(|n| !n.is_empty()).map_or(0.0, |n| (width(n) + 16.0).clamp(38.0, 110.0));
    let widths = Widths::of(ui, view, session, available, number);
    let mut tops = Vec::with_capacity(app.board.rows.len() + 1);
    let mut y = 0.0;
    for row in &app.board.rows {
        tops.push(y);
        y += match row {
            Row::Area(_) => AREA,
            Row::Measure(id) => row_height(ui, view, session, *id, &widths),
        };
    }
    tops.push(y);
    let lines = Arc::new(Lines { key, tops, number });
    ui.ctx().data_mut(|data| data.insert_temp(place, Arc::clone(&lines)));
    lines
}

fn row_height(ui: &Ui, view: &View<'_>, session: &Session, id: MeasureId, widths: &Widths) -> f32 {
    let title = session.measure(id).map_or("", |m| m.title.as_str());
    let (_, room) = widths.title_room();
    // Most titles are plainly short: no need to lay them out.
    if (title.chars().count() as f32) * theme::BODY * 0.62 < room {
        return theme::ROW;
    }
    let font = theme::regular(theme::BODY);
    let most = widths.title_lines();
    let galley = text::layout(ui.painter(), title, font, view.colours.ink, room, most, Align::LEFT);
    (galley.size().y + 14.0).max(theme::ROW)
}

fn head_height(ui: &Ui, view: &View<'_>, session: &Session, widths: &Widths) -> f32 {
    let heads = session.criteria.iter().zip(&widths.crossings);
    let lines =
        heads.map(|(c, width)| head_galley(ui, view, c, *width).rows.len()).max().unwrap_or(1);
    let air = if is_low(ui.ctx()) { 16.0 } else { 34.0 };
    air + 18.0 * lines as f32
}

/// A criterion's head: its full name where that fits in two lines, else the short one.
fn head_galley(ui: &Ui, view: &View<'_>, criterion: &Criterion, width: f32) -> Arc<egui::Galley> {
    let fits = |word: &str| head_layout(ui, view, word, f32::INFINITY).size().x <= width - 8.0;
    let full = head_layout(ui, view, &criterion.name, width - 8.0);
    if full.rows.len() <= 2 && !full.elided && criterion.name.split_whitespace().all(fits) {
        return full;
    }
    head_layout(ui, view, criterion.short_name(), width - 8.0)
}

fn head_layout(ui: &Ui, view: &View<'_>, words: &str, width: f32) -> Arc<egui::Galley> {
    let font = theme::semibold(theme::SMALL + 0.5);
    text::layout(ui.painter(), words, font, view.colours.ink, width, 3, Align::Center)
}

/// The keys of the board's one Tab stop.
fn cursor_keys(
    ui: &Ui,
    view: &mut View<'_>,
    cell: Option<&Response>,
    wants_focus: bool,
    page: usize,
) {
    let Some(cursor) = view.app.board.cursor else {
        return;
    };
    let id = cell_id(cursor);
    pane_begins(ui.ctx(), Pane::Room, id);
    // A cell that is scrolled out of sight keeps the focus, and its name, all the same.
    if cell.is_none()
        && let Some(session) = view.app.session()
    {
        let place = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
        let response = ui.interact(place, id, Sense::click());
        let name = cell_name(view, session, cursor);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, true, &name));
    }
    if wants_focus && view.app.dialog.is_none() && !view.app.board.choosing {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.ctx().data_mut(|data| data.insert_temp(page_id(), page));
}

fn page_id() -> Id {
    Id::unique("board-page")
}

/// How many rows the board showed last.
pub fn page(ctx: &Context) -> usize {
    ctx.data(|data| data.get_temp(page_id())).unwrap_or(8)
}

/// What a key does at the board's one Tab stop.
pub fn key(key: Key, modifiers: egui::Modifiers, page: usize) -> Option<Action> {
    if modifiers.command && !modifiers.alt && !modifiers.shift {
        return match key {
            Key::Home => Some(Action::Move(Way::First)),
            Key::End => Some(Action::Move(Way::Last)),
            _ => None,
        };
    }
    if modifiers.any() {
        return None;
    }
    Some(Action::Move(match key {
        Key::ArrowUp => Way::Up,
        Key::ArrowDown => Way::Down,
        Key::ArrowLeft => Way::Left,
        Key::ArrowRight => Way::Right,
        Key::Home => Way::RowStart,
        Key::End => Way::RowEnd,
        Key::PageUp => Way::PageUp(page),
        Key::PageDown => Way::PageDown(page),
        Key::Enter => return Some(Action::Choose(true)),
        _ => return None,
    }))
}

/// The id of a crossing, from the ids of its row and column, wherever they stand.
pub fn cell_id(cursor: Cursor) -> Id {
    Id::unique(("cell", cursor.measure, cursor.column))
}

impl TableDelegate for BoardTable<'_, '_, '_> {
    fn prepare(&mut self, info: &PrefetchInfo) {
        let rows = info.visible_rows.end.saturating_sub(info.visible_rows.start);
        self.visible_rows = usize::try_from(rows).unwrap_or(8).saturating_sub(3).max(1);
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        head_cell_ui(ui, self, cell.col_range.start);
    }

    fn row_ui(&mut self, ui: &mut Ui, row_nr: u64) {
        let Some(Row::Measure(id)) = self.row(row_nr) else {
            return;
        };
        let rect = ui.max_rect();
        let colours = self.view.colours;
        if self.cursor.is_some_and(|cursor| cursor.measure == id) {
            ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
        }
        let from = rect.left() + theme::MARGIN;
        ui.painter().hline(from..=rect.right(), rect.bottom() - 0.5, colours.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        match (self.row(cell.row_nr), cell.col_nr) {
            (Some(Row::Area(area)), 0) => area_cell_ui(ui, self, area),
            (Some(Row::Measure(id)), 0) => title_cell_ui(ui, self, id),
            (Some(Row::Measure(id)), at) => crossing_or_decision_ui(ui, self, id, at - 1),
            _ => {}
        }
    }

    fn row_top_offset(&self, _ctx: &Context, _table_id: Id, row_nr: u64) -> f32 {
        let at = usize::try_from(row_nr).unwrap_or(usize::MAX);
        let tops = &self.lines.tops;
        tops.get(at).or(tops.last()).copied().unwrap_or(0.0)
    }
}

impl BoardTable<'_, '_, '_> {
    fn row(&self, row: u64) -> Option<Row> {
        self.rows.get(usize::try_from(row).ok()?).copied()
    }
}

/// Head cells: "Measure", the criteria, "Decision". The whole name and question on hovering.
fn head_cell_ui(ui: &mut Ui, table: &mut BoardTable<'_, '_, '_>, at: usize) {
    let rect = ui.max_rect();
    let (view, colours) = (&*table.view, table.view.colours);
    let rule = Stroke::new(2.0, colours.ink);
    let left = if at == 0 { rect.left() + theme::MARGIN } else { rect.left() };
    ui.painter().hline(left..=rect.right(), rect.bottom() - 1.0, rule);
    let base = rect.bottom() - 13.0;
    let column = at.checked_sub(1).and_then(|at| table.columns.get(at));
    let (words, criterion) = match column {
        None => (view.t("board-measure").into_owned(), None),
        Some(Column::Decision) => (view.t("board-decision").into_owned(), None),
        Some(Column::Criterion(id)) => (String::new(), table.session.criterion(*id)),
    };
    let response = ui.interact(rect, ui.scope_id().with("head"), Sense::hover());
    response.widget_info(|| {
        let spoken = criterion.map_or(words.as_str(), |c| c.name.as_str());
        WidgetInfo::labeled(Role::Label, true, spoken)
    });
    if let Some(criterion) = criterion {
        let galley = head_galley(ui, view, criterion, rect.width());
        ui.painter().galley(pos2(rect.center().x, base - galley.size().y), galley, colours.ink);
    } else {
        let start = if at == 0 { rect.left() + theme::MARGIN } else { rect.left() + 12.0 };
        let font = theme::semibold(theme::SMALL + 0.5);
        ui.painter().text(pos2(start, base), Align2::LEFT_BOTTOM, &words, font, colours.ink);
    }
    if let Some(Criterion { name, question, must_hold, .. }) = criterion {
        let must =
            if *must_hold { format!("\n{}", view.t("criterion-must-hold")) } else { String::new() };
        response.on_hover_text(format!("{name}\n{question}{must}"));
    }
}

fn area_cell_ui(ui: &mut Ui, table: &BoardTable<'_, '_, '_>, area: Option<FocusAreaId>) {
    let rect = ui.max_rect();
    let name = area_name(table.view, table.session, area);
    let response = ui.interact(rect, ui.scope_id().with("area"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    // The head may be longer than the first column is wide: it runs on over empty cells.
    let place = pos2(rect.left() + theme::MARGIN, rect.bottom() - 10.0);
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(ui.clip_rect().with_max_x(table.right_edge));
    let font = theme::semibold(theme::SMALL + 0.5);
    painter.text(place, Align2::LEFT_BOTTOM, name, font, table.view.colours.ink_soft);
}

/// A focus area's name, or what the measures without one are called.
pub fn area_name(view: &View<'_>, session: &Session, area: Option<FocusAreaId>) -> String {
    let area = area.and_then(|id| session.find::<FocusArea>(id));
    area.map_or_else(|| view.t("no-focus-area").into_owned(), |area| area.name.clone())
}

fn title_cell_ui(ui: &mut Ui, table: &mut BoardTable<'_, '_, '_>, id: MeasureId) {
    let Some(measure) = table.session.measure(id) else {
        return;
    };
    let rect = ui.max_rect();
    let colours = table.view.colours;
    let (start, room) = table.widths.title_room();
    let response = ui.interact(rect, ui.scope_id().with("title"), Sense::CLICK);
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
    let number = pos2(rect.left() + theme::MARGIN, top + first_line);
    ui.painter().text(number, Align2::LEFT_CENTER, measure.number.trim(), font, colours.ink_soft);
    ui.painter().galley(pos2(rect.left() + start, top), galley, colours.ink);
    if response.clicked()
        && let Some(column) = table.cursor.map(|c| c.column).or(table.columns.first().copied())
    {
        table.view.act(Action::Select(Cursor { measure: id, column }));
        table.view.act(Action::Choose(false));
    }
    if elided {
        response.on_hover_text(measure.called());
    }
}

fn crossing_or_decision_ui(
    ui: &mut Ui,
    table: &mut BoardTable<'_, '_, '_>,
    id: MeasureId,
    at: usize,
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
    let name = cell_name(table.view, table.session, cursor);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    match column {
        Column::Criterion(criterion) => {
            let judgement = table.session.judgement(id, criterion);
            paint_crossing(ui, table.view, cell, judgement, response.hovered());
        }
        Column::Decision => paint_decision(ui, table.view, table.session, id, cell),
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
fn clicked(ui: &Ui, view: &mut View<'_>, response: &Response, cursor: Cursor, selected: bool) {
    if !response.clicked() && !response.secondary_clicked() {
        return;
    }
    let app = view.app;
    let has_panel = app.settings.panel && !crate::ui::view::is_narrow(ui.ctx());
    let open = selected && !app.board.choosing || !has_panel || response.secondary_clicked();
    view.act(Action::Select(cursor));
    view.act(Action::Choose(open));
}

fn paint_crossing(
    ui: &Ui,
    view: &View<'_>,
    cell: Rect,
    judgement: Option<&Judgement>,
    hovered: bool,
) {
    let colours = view.colours;
    let mark = judgement.and_then(|j| j.mark);
    light::paint_cell(ui.painter(), cell, mark, colours);
    if hovered {
        let edge = Stroke::new(1.0, colours.rule_strong);
        ui.painter().rect_stroke(cell, theme::CELL_RADIUS, edge, StrokeKind::Inside);
    }
    if judgement.is_some_and(has_open_item) {
        let inset = if cell.width() < 72.0 { 6.0 } else { 9.0 };
        ui.painter().circle_filled(cell.right_top() + vec2(-inset, inset), 3.0, colours.accent);
    }
}

/// Whether somebody is to do something: what would make it green, or what is missing.
fn has_open_item(judgement: &Judgement) -> bool {
    let filled = |item: &crate::domain::judgement::ActionItem| !item.what.trim().is_empty();
    filled(&judgement.condition) || filled(&judgement.missing)
}

/// A decision: a filled lozenge for a step, an empty one for queue and not now, plain words while
/// undecided.
fn paint_decision(ui: &Ui, view: &View<'_>, session: &Session, id: MeasureId, cell: Rect) {
    let colours = view.colours;
    let outcome = session.outcome(id);
    let words = outcome_name(session, view.app.texts, outcome);
    let (font, colour) = match outcome {
        Some(Outcome::Step(_)) => (theme::semibold(14.5), colours.on_accent),
        Some(_) => (theme::medium(14.5), colours.ink),
        None => (theme::regular(theme::BODY - 1.0), colours.ink_soft),
    };
    let room = cell.width() - 26.0;
    let galley = text::layout(ui.painter(), &words, font, colour, room, 1, Align::LEFT);
    let start: Pos2 = cell.left_center() + vec2(if outcome.is_some() { 3.0 } else { 8.0 }, 0.0);
    let inset = if outcome.is_some() { 11.0 } else { 0.0 };
    if outcome.is_some() {
        let size = galley.size() + vec2(2.0 * inset, 7.0);
        let lozenge = Rect::from_min_size(start - vec2(0.0, size.y / 2.0), size);
        let edge = colours.field_edge();
        match outcome {
            Some(Outcome::Step(_)) => {
                ui.painter().rect_filled(lozenge, size.y / 2.0, colours.accent)
            }
            _ => {
                ui.painter().rect(lozenge, size.y / 2.0, colours.surface, edge, StrokeKind::Inside)
            }
        };
    }
    let place = start + vec2(inset, -galley.size().y / 2.0);
    ui.painter().galley(place, galley, colour);
}

/// All that a cell says, as words: measure, column, mark, what else is there.
pub fn cell_name(view: &View<'_>, session: &Session, cursor: Cursor) -> String {
    let measure = session.measure(cursor.measure).map(Measure::called).unwrap_or_default();
    match cursor.column {
        Column::Decision => {
            let decision = view.t("board-decision");
            let outcome = outcome_name(session, view.app.texts, session.outcome(cursor.measure));
            format!("{measure}, {decision}: {outcome}")
        }
        Column::Criterion(id) => {
            let criterion = session.criterion(id).map_or("", |c| c.name.as_str());
            let judgement = session.judgement(cursor.measure, id);
            let mark = view.t(mark_key(judgement.and_then(|j| j.mark)));
            let mut name = format!("{measure}, {criterion}: {mark}");
            if let Some(judgement) = judgement {
                let signs = [
                    (!judgement.rationale.trim().is_empty(), "spoken-rationale"),
                    (has_open_item(judgement), "spoken-condition"),
                ];
                for (_, key) in signs.iter().filter(|(on, _)| *on) {
                    name.push_str(", ");
                    name.push_str(&view.t(key));
                }
            }
            name
        }
    }
}
