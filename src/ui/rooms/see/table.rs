//! The lights a question is about, under the criteria: a row a measure. Crossings that the question
//! is about are edged in ink.

use std::sync::Arc;

use eframe::egui::{
    Align, Galley, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::core::names::mark_key;
use crate::app::core::question_words::stands;
use crate::app::rooms::see::QuestionTable;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::questions::Question;
use crate::ui::kit::hyphens::{self, Room};
use crate::ui::kit::light::paint_cell;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many};
use crate::ui::kit::{aloud, text};

/// The room of a measure's name: a share of all, and its least and most.
const NAME: f32 = 0.28;
const NAME_LEAST: f32 = 150.0;
const NAME_MOST: f32 = 250.0;
/// The most of the width it has where there is hardly any.
const NAME_SHARE: f32 = 0.6;
/// The least room of a criterion's column, and its most.
const COLUMN_LEAST: f32 = 70.0;
const COLUMN_MOST: f32 = 124.0;
/// The least height of a row.
const ROW: f32 = 60.0;
/// How many rows there are at most; the others are counted.
const MOST_ROWS: usize = 12;
/// How many lines a head and a name have at most.
const LINES: usize = 3;

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, session: &Session, question: &Question) {
    let shown = QuestionTable::of(session, question, view.app.see.without(), MOST_ROWS);
    if shown.measures.is_empty() || shown.criteria.is_empty() {
        return;
    }
    let width = ui.available_width();
    let name = (width * NAME).clamp(NAME_LEAST, NAME_MOST).min(width * NAME_SHARE);
    let fits = how_many(width - name, COLUMN_LEAST).max(1);
    let bands = shown.criteria.len().div_ceil(fits);
    // Equally many in each, so that the last is not a rest.
    let each = shown.criteria.len().div_ceil(bands);
    let column = ((width - name) / each as f32).clamp(theme::TARGET, COLUMN_MOST);
    for band in shown.criteria.chunks(each) {
        band_ui(ui, view, session, &shown, band, (name, column));
    }
    if shown.more > 0 {
        let words = view.count("see-more", shown.more);
        text::text(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
}

/// Some of the criteria: their names, and below them the lights.
fn band_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    shown: &QuestionTable<'_>,
    band: &[&Criterion],
    (name, column): (f32, f32),
) {
    let left = ui.max_rect().left();
    let place = |at: usize, y: f32, high: f32| {
        let x = left + name + at as f32 * column;
        Rect::from_min_size(pos2(x, y), vec2(column, high))
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    heads_ui(ui, view, band, column, &place);
    for measure in &shown.measures {
        row_ui(ui, view, session, shown, band, measure, (name, &place));
    }
    if shown.compares {
        compared_ui(ui, view, session, shown, band, &place);
    }
    ui.spacing_mut().item_spacing.y = gap::M;
    ui.add_space(gap::L);
}

fn heads_ui(
    ui: &mut Ui,
    view: &View<'_>,
    band: &[&Criterion],
    column: f32,
    place: &impl Fn(usize, f32, f32) -> Rect,
) {
    let (painter, ink) = (ui.painter().clone(), view.colours.ink);
    let heads = band.iter().map(|criterion| head_galley(ui, view, criterion, column - gap::S));
    let heads: Vec<_> = heads.collect();
    let high = heads.iter().map(|head| head.size().y).fold(0.0, f32::max) + gap::L;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
    for (at, head) in heads.into_iter().enumerate() {
        let column = place(at, rect.top(), high);
        let y = column.bottom() - gap::M - head.size().y;
        painter.galley(pos2(column.center().x, y), head, ink);
    }
    let rule = Stroke::new(1.5_f32.max(view.colours.edge), ink);
    painter.hline(rect.left()..=place(band.len(), 0.0, 0.0).left(), rect.bottom(), rule);
}

/// A criterion's head: its full name where its words fit, else the short one, else the full one with
/// its words broken where their language breaks them.
fn head_galley(ui: &Ui, view: &View<'_>, criterion: &Criterion, width: f32) -> Arc<Galley> {
    let (painter, ink, font) = (ui.painter(), view.colours.ink, theme::semibold(theme::SMALL));
    let wide = |words: &str| painter.layout_no_wrap(words.to_owned(), font.clone(), ink).size().x;
    let room = Room { width, size: theme::SMALL, wide: &wide };
    let lay =
        |words: &str| text::layout(painter, words, font.clone(), ink, width, LINES, Align::Center);
    let (name, short) = (criterion.name.trim(), criterion.short_name());
    let fits = |words: &str| {
        let whole = !words.split_whitespace().any(|word| room.is_too_narrow(word));
        Some(lay(words)).filter(|galley| whole && !words.is_empty() && !galley.elided)
    };
    let is_whole = |galley: &Arc<Galley>| !galley.elided;
    let broken = |words: &str| lay(&hyphens::broken(view.app.texts, words, &room));
    fits(name)
        .or_else(|| fits(short))
        .or_else(|| Some(broken(name)).filter(is_whole))
        .unwrap_or_else(|| broken(short))
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    shown: &QuestionTable<'_>,
    band: &[&Criterion],
    measure: &Measure,
    (name, place): (f32, &impl Fn(usize, f32, f32) -> Rect),
) {
    let colours = view.colours;
    let room = name - gap::M;
    let painter = ui.painter().clone();
    let title = text::layout(
        &painter,
        &measure.called(),
        theme::regular(theme::BODY),
        colours.ink,
        room,
        LINES,
        Align::LEFT,
    );
    let stands = stands(view.app.texts, session, measure);
    let font = theme::regular(theme::SMALL);
    let below = text::layout(&painter, &stands, font, colours.ink_soft, room, LINES, Align::LEFT);
    let words = title.size().y + below.size().y;
    let high = (words + 2.0 * gap::M).max(ROW);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
    let named = Rect::from_min_size(rect.min, vec2(name, high));
    let spoken = aloud::in_a_row([measure.called(), stands]);
    spoken_ui(ui, named, ("row", measure.id, band.first().map(|c| c.id)), &spoken);
    let top = pos2(rect.left(), rect.center().y - words / 2.0);
    let next = top + vec2(0.0, title.size().y);
    painter.galley(top, title, colours.ink);
    painter.galley(next, below, colours.ink_soft);
    for (at, criterion) in band.iter().enumerate() {
        let column = place(at, rect.top(), high);
        let size = vec2(column.width() - gap::M, theme::CELL);
        let cell = Rect::from_center_size(column.center(), size);
        let mark = session.mark(measure.id, criterion.id);
        paint_cell(&painter, cell, mark, colours);
        if shown.is_named(criterion.id) {
            let edge = Stroke::new(colours.edge + 1.0, colours.ink);
            painter.rect_stroke(cell, theme::CELL_RADIUS, edge, StrokeKind::Inside);
        }
        let spoken = format!("{}: {}", criterion.name, view.t(mark_key(mark)));
        spoken_ui(ui, cell, ("cell", measure.id, Some(criterion.id)), &spoken);
    }
    let end = place(band.len(), 0.0, 0.0).left();
    painter.hline(rect.left()..=end, rect.bottom() - 0.5, colours.hairline());
}

/// What stands there is painted; this says it.
fn spoken_ui(ui: &Ui, rect: Rect, place: (&str, MeasureId, Option<CriterionId>), spoken: &str) {
    let response = ui.interact(rect, Id::unique(("see-table", place)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
}

/// Whether the lights above are the same, in words.
fn compared_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    shown: &QuestionTable<'_>,
    band: &[&Criterion],
    place: &impl Fn(usize, f32, f32) -> Rect,
) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme::TARGET));
    for (at, criterion) in band.iter().enumerate() {
        let (key, font, colour) = if shown.is_same(session, criterion.id) {
            ("see-same", theme::regular(theme::SMALL), view.colours.ink_soft)
        } else {
            ("see-differs", theme::semibold(theme::SMALL), view.colours.ink)
        };
        let column = place(at, rect.top(), rect.height());
        let words = view.t(key);
        ui.painter().text(
            column.center(),
            eframe::egui::Align2::CENTER_CENTER,
            words,
            font,
            colour,
        );
    }
}
