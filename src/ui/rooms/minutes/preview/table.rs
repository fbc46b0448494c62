//! A table of the paper: its caption, its head and its rows, each a piece. Where columns would be mere
//! slivers, each row is read down instead: the head of a column before what stands under it.

use eframe::egui::{Stroke, Ui, vec2};

use crate::exchange::paper::piece::spoken;
use crate::exchange::paper::{Cell, Content, Run, Table};
use crate::ui::kit::aloud;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::preview::lay::{Laid, Said, Stack, Style, room};

/// About the width of a letter, and of a sign before its word.
const LETTER: f32 = 7.8;
const SIGN: f32 = 22.0;
/// A column has room for a word of at least so many letters, and need not for one of more than that.
const SHORT: usize = 5;
const LONG: usize = 13;
/// How many rows are asked for their words.
const TELLING: usize = 8;
/// Between a column and the next.
const BETWEEN: f32 = 14.0;
/// Above and below the words of a row, and the line below the head.
const AIR: f32 = 6.0;
const THICK: f32 = 1.5;

/// Where the columns begin, and how wide they are; nothing where they would be slivers.
fn columns(table: &Table, width: f32) -> Option<Vec<(f32, f32)>> {
    let all: f32 = table.columns().iter().map(|column| f32::from(column.width)).sum();
    let mut left = 0.0;
    let columns: Vec<(f32, f32)> = table
        .columns()
        .iter()
        .map(|column| {
            let wide = width * f32::from(column.width) / all.max(1.0);
            let at = left;
            left += wide;
            (at, wide - BETWEEN)
        })
        .collect();
    let least = (0..columns.len()).map(|at| least(table, at));
    columns.iter().zip(least).all(|((_, wide), least)| *wide >= least).then_some(columns)
}

/// The least width of a column: that of its longest word, as far as the head and the first rows tell,
/// and of no more than a long one.
fn least(table: &Table, column: usize) -> f32 {
    let head = table.columns().get(column).map(|column| column.head.as_str().to_owned());
    let rows = table.rows().iter().take(TELLING);
    let cells = rows.filter_map(|row| row.get(column));
    let has_signs = cells.clone().any(has_sign);
    let words = cells.flat_map(|cell| cell.paragraphs.iter().map(spoken)).chain(head);
    let longest = words.map(|words| {
        words.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default()
    });
    let longest = longest.max().unwrap_or_default().clamp(SHORT, LONG);
    longest as f32 * LETTER + if has_signs { SIGN } else { 0.0 }
}

fn has_sign(cell: &Cell) -> bool {
    let mut runs = cell.paragraphs.iter().flat_map(|paragraph| &paragraph.runs);
    runs.any(|run| matches!(run.content, Content::Sign { .. }))
}

fn style(view: &View<'_>) -> Style {
    Style::body(view).sized(theme::DETAIL)
}

pub(super) fn caption_ui(ui: &mut Ui, view: &View<'_>, table: &Table) -> Said {
    let words = table.caption().as_str();
    let laid = Laid::words(ui, words, &style(view).strong(), ui.available_width());
    let rect = room(ui, gap::M, laid.height());
    laid.paint(ui.painter(), rect.left_top(), view.colours);
    Said::words(words.to_owned(), gap::M)
}

pub(super) fn head_ui(ui: &mut Ui, view: &View<'_>, table: &Table) -> Said {
    // Each row names its columns where it is read.
    if let Some(columns) = columns(table, ui.available_width()) {
        let style = style(view).strong();
        let heads = table.columns().iter().zip(&columns);
        let laid: Vec<Laid> =
            heads.map(|(it, (_, wide))| Laid::words(ui, it.head.as_str(), &style, *wide)).collect();
        let high = laid.iter().map(Laid::height).fold(0.0, f32::max);
        let rect = room(ui, gap::S, high + AIR);
        for (laid, (left, _)) in laid.into_iter().zip(columns) {
            let at = rect.left_top() + vec2(left, high - laid.height());
            laid.paint(ui.painter(), at, view.colours);
        }
        let line = Stroke::new(THICK, view.colours.ink);
        ui.painter().hline(rect.x_range(), rect.bottom() - THICK / 2.0, line);
    } else {
        let rect = room(ui, gap::S, THICK);
        let line = Stroke::new(THICK, view.colours.ink);
        ui.painter().hline(rect.x_range(), rect.center().y, line);
    }
    Said::default()
}

pub(super) fn row_ui(ui: &mut Ui, view: &View<'_>, table: &Table, row: usize) -> Said {
    let Some(cells) = table.rows().get(row) else { return Said::default() };
    match columns(table, ui.available_width()) {
        Some(columns) => abreast_ui(ui, view, cells, columns),
        None => below_ui(ui, view, table, cells),
    }
    let said = table.columns().iter().zip(cells).enumerate().filter_map(|(at, (column, cell))| {
        let words = words(cell);
        let is_row_head = at == 0 && table.has_row_heads();
        let is_named = !is_row_head && !column.head.is_blank();
        let named = if is_named { format!("{}: {words}", column.head.as_str()) } else { words };
        (!cell.paragraphs.is_empty()).then_some(named)
    });
    Said::words(aloud::in_a_row(said), AIR)
}

fn words(cell: &Cell) -> String {
    aloud::in_a_row(cell.paragraphs.iter().map(spoken))
}

fn abreast_ui(ui: &mut Ui, view: &View<'_>, cells: &[Cell], columns: Vec<(f32, f32)>) {
    let style = style(view);
    let with = cells.iter().zip(&columns);
    let laid: Vec<Stack> =
        with.map(|(cell, (_, wide))| Stack::of(ui, &cell.paragraphs, &style, *wide)).collect();
    let high = laid.iter().map(Stack::height).fold(0.0, f32::max);
    let rect = room(ui, AIR, high + AIR);
    for (laid, (left, _)) in laid.into_iter().zip(columns) {
        laid.paint(ui.painter(), rect.left_top() + vec2(left, 0.0), view.colours);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, view.colours.hairline());
}

/// The cells of a row below each other, each with the head of its column.
fn below_ui(ui: &mut Ui, view: &View<'_>, table: &Table, cells: &[Cell]) {
    let (style, width) = (style(view), ui.available_width());
    for (at, (column, cell)) in table.columns().iter().zip(cells).enumerate() {
        if cell.paragraphs.is_empty() {
            continue;
        }
        let is_row_head = at == 0 && table.has_row_heads();
        let of_row = if is_row_head { style.clone().strong() } else { style.clone() };
        let mut paragraphs = cell.paragraphs.clone();
        if let Some(first) = paragraphs.first_mut().filter(|_| !is_row_head) {
            first.runs.insert(0, Run::quiet(format!("{}: ", column.head.as_str())));
        }
        let laid = Stack::of(ui, &paragraphs, &of_row, width);
        let rect = room(ui, if at == 0 { AIR } else { gap::XXS }, laid.height());
        laid.paint(ui.painter(), rect.left_top(), view.colours);
    }
    let rect = room(ui, AIR, gap::HAIR);
    ui.painter().hline(rect.x_range(), rect.center().y, view.colours.hairline());
}
