//! The table: heads that stay, rows that scroll, and only what is seen drawn.

use eframe::egui::{
    Align, Align2, EventFilter, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use crate::app::core::place::Focus;
use crate::app::core::progress_words;
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::progress::{Progress, ProgressGroup, ProgressLine, is_settled, next_step};
use crate::ui::kit::aloud;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::hint::hint;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many, is_low};
use crate::ui::rooms::roadmap::progress::cell::{cell_id, cell_ui};
use crate::ui::rooms::roadmap::progress::summary::summary_ui;
use crate::ui::rooms::roadmap::progress::widths::Widths;
use crate::ui::rooms::roadmap::progress::words;

/// The line above the table, and the heads with the rule below them.
const SUMMARY: f32 = 62.0;
const SUMMARY_LOW: f32 = 44.0;
const HEADS: f32 = 42.0;
/// A focus area's line, where its words stand in it, and a measure.
const GROUP: f32 = 58.0;
const GROUP_WORDS: f32 = 38.0;
const ROW: f32 = 64.0;
/// Where a half-year's head begins within its column.
const HEAD_IN: f32 = 8.0;

/// What is drawn, and where it begins.
enum Row<'a> {
    Group(&'a ProgressGroup),
    Line(&'a ProgressLine),
}

/// What every part of the table is drawn from.
struct Table<'a> {
    session: &'a Session,
    progress: &'a Progress,
    widths: &'a Widths,
    rows: Vec<(f32, Row<'a>)>,
    height: f32,
    /// How wide the widest number is, with the gap behind it.
    number: f32,
}

/// Draws all of it into a box.
pub(super) fn table_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    progress: &Progress,
    widths: &Widths,
    rect: Rect,
) {
    let wanted = takes_focus(ui, view, Focus::Card);
    let summary = if is_low(ui.ctx()) { SUMMARY_LOW } else { SUMMARY };
    let line = rect.with_max_y(rect.top() + summary).shrink2(vec2(widths.margin, 0.0));
    summary_ui(ui, view, progress, widths.panel <= 0.0, line);
    let table = Table::of(ui, session, progress, widths);
    let heads = rect.with_min_y(line.bottom()).with_max_y(line.bottom() + HEADS);
    heads_ui(ui, view, &table, heads);
    let body = rect.with_min_y(heads.bottom());
    note_page(ui, body.height());
    let name = view.t("roadmap-progress").into_owned();
    aloud::part_ui(ui, Role::Grid, "progress", &name, |ui| {
        body_ui(ui, view, &table, body, wanted);
    });
    focus_cell(ui, view, wanted);
}

fn page_id() -> Id {
    Id::unique("progress-page")
}

fn note_page(ui: &Ui, height: f32) {
    let rows = how_many(height, ROW).max(1);
    ui.ctx().data_mut(|data| data.insert_temp(page_id(), rows));
}

/// How many rows were seen last.
pub(crate) fn page(ctx: &eframe::egui::Context) -> usize {
    ctx.data(|data| data.get_temp(page_id())).unwrap_or(8)
}

impl<'a> Table<'a> {
    fn of(ui: &Ui, session: &'a Session, progress: &'a Progress, widths: &'a Widths) -> Self {
        let (mut rows, mut top) = (Vec::new(), 0.0);
        for group in &progress.groups {
            if session.focus_areas.is_empty() {
                top += gap::M;
            } else {
                rows.push((top, Row::Group(group)));
                top += GROUP;
            }
            for line in &group.lines {
                rows.push((top, Row::Line(line)));
                top += ROW;
            }
        }
        let number = |line: &ProgressLine| {
            let number = session.measure(line.measure).map_or("", |m| m.number.trim());
            let font = theme::regular(theme::BODY);
            let ink = eframe::egui::Color32::PLACEHOLDER;
            ui.painter().layout_no_wrap(text::shown(number, 40).into_owned(), font, ink).size().x
        };
        // A number that is a sentence has no column of its own.
        let widest = progress.lines().map(number).filter(|width| *width < 90.0).fold(0.0, f32::max);
        let number = if widest > 0.0 { widest + gap::APART } else { 0.0 };
        Self { session, progress, widths, rows, height: top, number }
    }

    fn top_of(&self, at: ProgressCursor) -> Option<f32> {
        let is_it = |row: &Row<'_>| matches!(row, Row::Line(line) if line.measure == at.measure);
        self.rows.iter().find(|(_, row)| is_it(row)).map(|(top, _)| *top)
    }
}

/// The names of the columns, over a rule of ink.
fn heads_ui(ui: &Ui, view: &View<'_>, table: &Table<'_>, rect: Rect) {
    let (colours, widths) = (view.colours, table.widths);
    let font = theme::semibold(theme::COLUMN_HEAD);
    let middle = rect.top() + HEADS / 2.0;
    let head = |left: f32, words: &str, room: f32, soft: bool| {
        let font = if soft { theme::regular(theme::COLUMN_HEAD) } else { font.clone() };
        let ink = if soft { colours.ink_soft } else { colours.ink };
        let galley = text::layout(ui.painter(), words, font, ink, room, 2, Align::LEFT);
        let (at, wide) =
            (pos2(rect.left() + left, middle - galley.size().y / 2.0), galley.size().x);
        ui.painter().galley(at, galley, ink);
        wide
    };
    head(widths.margin, &view.t("progress-measures"), widths.name, false);
    let last = table.progress.halves.len().saturating_sub(1);
    for (at, half) in table.progress.halves.iter().enumerate() {
        let Some((left, width)) = widths.cell(at) else { continue };
        let name = words::half_short(view, *half);
        if !widths.is_full(at) {
            bare_head(ui, view, &name, rect, left + width / 2.0);
            continue;
        }
        let wide = head(left + HEAD_IN, &name, width - HEAD_IN, false);
        if at == last {
            head(left + HEAD_IN + wide + gap::S, &view.t("progress-now"), width, true);
        }
    }
    if widths.owner > 0.0 {
        head(widths.owner_left(), &view.t("progress-next-owner"), widths.owner, false);
    }
    let line = rect.x_range().shrink(widths.margin);
    ui.painter().hline(line, rect.bottom() - 1.0, Stroke::new(2.0, colours.ink));
}

/// The head of a bare shape, in two short lines.
fn bare_head(ui: &Ui, view: &View<'_>, words: &str, rect: Rect, middle: f32) {
    let font = theme::semibold(theme::SMALLEST);
    let galley = ui.painter().layout(words.to_owned(), font, view.colours.ink, 66.0);
    for row in 0..galley.rows.len() {
        let Some(line) = galley.rows.get(row) else { continue };
        let at = pos2(rect.left() + middle, rect.top() + HEADS / 2.0);
        let step = (row as f32 + 0.5) * line.height() - galley.size().y / 2.0;
        let font = theme::semibold(theme::SMALLEST);
        let ink = view.colours.ink;
        ui.painter().text(
            at + vec2(0.0, step),
            Align2::CENTER_CENTER,
            line.text().trim(),
            font,
            ink,
        );
    }
}

fn body_ui(ui: &mut Ui, view: &mut View<'_>, table: &Table<'_>, rect: Rect, wanted: bool) {
    let cursor = view.app.roadmap.progress.cursor();
    let builder = UiBuilder::new().max_rect(rect);
    ui.scope_builder(builder, |ui| {
        let area = ScrollArea::vertical().id_salt("progress").auto_shrink(false).animated(false);
        area.show_viewport(ui, |ui, seen| {
            let origin = ui.max_rect().min;
            let size = vec2(rect.width(), table.height + gap::XL);
            ui.allocate_exact_size(size, Sense::hover());
            for (top, row) in &table.rows {
                let height = if matches!(row, Row::Group(_)) { GROUP } else { ROW };
                let is_seen = *top <= seen.bottom() && top + height >= seen.top();
                let place =
                    Rect::from_min_size(origin + vec2(0.0, *top), vec2(rect.width(), height));
                match row {
                    Row::Group(group) if is_seen => group_ui(ui, view, table, group, place),
                    // What has the keyboard keeps it, and its name, out of sight.
                    Row::Line(line)
                        if is_seen || cursor.is_some_and(|at| at.measure == line.measure) =>
                    {
                        line_ui(ui, view, table, line, place);
                    }
                    Row::Group(_) | Row::Line(_) => {}
                }
            }
            if wanted {
                bring_into_view(ui, table, cursor, origin);
            }
        });
    });
}

/// A focus area, with how its measures stand.
fn group_ui(ui: &Ui, view: &View<'_>, table: &Table<'_>, group: &ProgressGroup, rect: Rect) {
    let (colours, widths) = (view.colours, table.widths);
    let name = area_name(view, table.session, group.area);
    let counts = progress_words::counts(view.app.texts, &group.counts);
    let response = ui.interact(rect, ui.scope_id().with(("area", group.area)), Sense::hover());
    let spoken = aloud::in_a_row([name.clone(), counts.clone()]);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let middle = rect.top() + GROUP_WORDS;
    let write = |left: f32, words: &str, font, room: f32| {
        let ink = colours.ink_soft;
        let galley = text::layout(ui.painter(), words, font, ink, room, 1, Align::LEFT);
        let at = pos2(rect.left() + left, middle - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    };
    write(widths.margin, &name, theme::semibold(theme::COLUMN_HEAD), widths.name);
    let left = widths.cell(widths.seen.start).map_or(widths.margin, |(left, _)| left);
    let room = rect.width() - left - widths.margin;
    write(left, &counts, theme::regular(theme::COLUMN_HEAD), room);
}

/// A measure: its name, its half-years, and who owns the next step.
fn line_ui(ui: &mut Ui, view: &mut View<'_>, table: &Table<'_>, line: &ProgressLine, rect: Rect) {
    let (colours, widths) = (view.colours, table.widths);
    let Some(measure) = table.session.measure(line.measure) else { return };
    let cursor = view.app.roadmap.progress.cursor();
    let selected = cursor.is_some_and(|at| at.measure == line.measure);
    if selected {
        ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
    }
    let rule = rect.x_range().shrink(widths.margin);
    ui.painter().hline(rule, rect.bottom(), colours.hairline());
    name_ui(ui, view, table, measure, rect);
    for (at, (half, shown)) in table.progress.halves.iter().zip(&line.shown).enumerate() {
        let Some((left, width)) = widths.cell(at) else { continue };
        let size = vec2(width, theme::CELL);
        let min = pos2(rect.left() + left, rect.center().y - theme::CELL / 2.0);
        let place = Rect::from_min_size(min, size);
        let at_half = ProgressCursor { measure: line.measure, half: *half };
        let of = (table.session, measure);
        cell_ui(ui, view, of, at_half, *shown, widths.is_full(at), place);
    }
    if widths.owner > 0.0 {
        owner_ui(ui, view, table, line, rect);
    }
}

/// Number and title; a click there selects the half-year that is asked about.
fn name_ui(ui: &Ui, view: &mut View<'_>, table: &Table<'_>, measure: &Measure, rect: Rect) {
    let (colours, widths) = (view.colours, table.widths);
    let left = rect.left() + widths.margin;
    let is_short = measure.number.trim().chars().count() <= 12;
    let number = if is_short { table.number } else { 0.0 };
    let font = theme::regular(theme::BODY);
    let middle = rect.center().y;
    if number > 0.0 {
        let at = pos2(left, middle);
        let words = measure.number.trim();
        ui.painter().text(at, Align2::LEFT_CENTER, words, font.clone(), colours.ink_soft);
    }
    let called = if number > 0.0 { measure.title.trim().to_owned() } else { measure.called() };
    let room = widths.name - number;
    let title = text::layout(ui.painter(), &called, font, colours.ink, room, 2, Align::LEFT);
    let elided = title.elided;
    let at = pos2(left + number, middle - title.size().y / 2.0);
    ui.painter().galley(at, title, colours.ink);
    let place = rect.with_max_x(left + widths.name);
    let id = ui.scope_id().with(("progress-name", measure.id));
    let response = ui.interact(place, id, Sense::CLICK);
    aloud::is_said_elsewhere(&response);
    if response.clicked()
        && let Some(half) = table.progress.now()
    {
        view.ask(ProgressAction::Select(ProgressCursor { measure: measure.id, half }));
    }
    if elided {
        hint(response, measure.called());
    }
}

/// Who owns the next step, and below it what it is, by when.
fn owner_ui(ui: &Ui, view: &View<'_>, table: &Table<'_>, line: &ProgressLine, rect: Rect) {
    let (colours, widths) = (view.colours, table.widths);
    let Some(now) = table.progress.now() else { return };
    let item = next_step(table.session, line.measure, now);
    let measure = table.session.measure(line.measure);
    // What is done or given up has no next step, whatever was said of it before.
    if measure.is_none_or(|measure| is_settled(measure, now, now)) {
        return;
    }
    let (who, what) = words::next(view, item);
    let write = |words: &str, size: f32, lines: usize, ink| {
        let font = theme::regular(size);
        text::layout(ui.painter(), words, font, ink, widths.owner, lines, Align::LEFT)
    };
    let who = write(&who, theme::NOTE, 1, colours.ink);
    // A row has the height of three lines.
    let what = write(&what, theme::SMALL, 2, colours.ink_soft);
    let has_what = what.size().x > 0.0;
    let height = who.size().y + if has_what { what.size().y } else { 0.0 };
    let at = pos2(rect.left() + widths.owner_left(), rect.center().y - height / 2.0);
    let below = at + vec2(0.0, who.size().y);
    ui.painter().galley(at, who, colours.ink);
    if has_what {
        ui.painter().galley(below, what, colours.ink_soft);
    }
}

/// Scrolls to the selected row, with the focus area above it where it is the first.
fn bring_into_view(ui: &Ui, table: &Table<'_>, cursor: Option<ProgressCursor>, origin: Pos2) {
    let Some(top) = cursor.and_then(|at| table.top_of(at)) else { return };
    let row = Rect::from_min_size(origin + vec2(0.0, top), vec2(1.0, ROW));
    let above = if table
        .rows
        .iter()
        .any(|(t, row)| matches!(row, Row::Group(_)) && (t + GROUP - top).abs() < 1.0)
    {
        GROUP
    } else {
        gap::L
    };
    ui.scroll_to_rect(row.with_min_y(row.top() - above).with_max_y(row.bottom() + gap::L), None);
}

/// The keyboard goes to the selected half-year, and stays there for the arrows.
fn focus_cell(ui: &Ui, view: &View<'_>, wanted: bool) {
    let Some(at) = view.app.roadmap.progress.cursor() else { return };
    let id = cell_id(at);
    if wanted && view.app.dialog().is_none() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
