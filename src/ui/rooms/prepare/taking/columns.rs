//! How wide the columns of a sheet are, and in which order they stand.

use eframe::egui::Ui;

use crate::app::core::imports::tried::TriedSheet;
use crate::exchange::table_in::{TableColumn, Target};
use crate::ui::kit::theme;
use crate::ui::kit::view::View;
use crate::ui::rooms::prepare::taking::cells::{lights_of, shown_cell};
use crate::ui::rooms::prepare::taking::meaning::meaning_name;

/// The width of the sheet's own row numbers.
pub(super) const NUMBER: f32 = 52.0;
/// The width of what becomes of a row.
pub(super) const FATE: f32 = 148.0;
/// The least and the most width of a column, and the most of one with names.
const LEAST: f32 = 92.0;
const MOST: f32 = 250.0;
const MOST_OF_NAMES: f32 = 430.0;
/// The least of one with names that gives way to the others.
const LEAST_OF_NAMES: f32 = 250.0;
/// What stands beside words: the cell's edges, and where there are lights, the light.
const EDGES: f32 = 22.0;
const LIGHT: f32 = 30.0;
/// What a menu's sign takes beside its words.
const SIGN: f32 = 60.0;
/// By how many rows a column is as wide as it is.
const MEASURED: usize = 40;

/// The columns as they stand.
pub(super) struct Columns {
    /// Their places in the sheet, in the order they are drawn.
    pub(super) order: Vec<usize>,
    /// How wide each is, in that order.
    pub(super) widths: Vec<f32>,
    /// How many stay when the rest is moved sideways, those among them that tell of rows. Never so many
    /// that nothing else is seen.
    pub(super) sticky: usize,
    /// Whether what becomes of the rows stands before the columns, so that it stays too.
    pub(super) fate_first: bool,
}

impl Columns {
    pub(super) fn of(ui: &Ui, view: &View<'_>, sheet: &TriedSheet, room: f32) -> Self {
        let count = sheet.import.mapping.columns.len();
        let widths: Vec<f32> = (0..count).map(|at| width(ui, view, sheet, at)).collect();
        let all: f32 = widths.iter().sum::<f32>() + NUMBER + FATE;
        let mut order: Vec<usize> = (0..count).collect();
        let place = |column| sheet.import.mapping.place(column);
        let names = place(TableColumn::Name);
        let (mut sticky, mut fate_first) = (1, false);
        let mut given: Vec<f32> = widths;
        let spare = names.map_or(0.0, |at| (given[at] - LEAST_OF_NAMES).max(0.0));
        let fits = all - spare <= room;
        if let Some(at) = names.filter(|_| fits) {
            // What is left goes to the names; what is missing comes from there.
            given[at] += (room - all).min(MOST_OF_NAMES);
        }
        if !fits {
            // Number and name stay, and stand first for that.
            let first: Vec<usize> =
                [place(TableColumn::Number), names].into_iter().flatten().collect();
            order.retain(|at| !first.contains(at));
            order.splice(0..0, first.iter().copied());
            let rest = room - NUMBER - FATE;
            if let Some(at) = names {
                given[at] = given[at].min((rest * 0.45).max(LEAST));
            }
            let stay = NUMBER + FATE + first.iter().map(|at| given[*at]).sum::<f32>();
            fate_first = stay + LEAST <= room;
            sticky = if fate_first { first.len() + 2 } else { usize::from(NUMBER + LEAST <= room) };
        }
        let widths = order.iter().map(|at| given[*at]).collect();
        Self { order, widths, sticky, fate_first }
    }
}

fn width(ui: &Ui, view: &View<'_>, sheet: &TriedSheet, at: usize) -> f32 {
    let regular = theme::regular(theme::BODY);
    let wide = |words: String, font: &eframe::egui::FontId| {
        ui.painter().layout_no_wrap(words, font.clone(), view.colours.ink).size().x
    };
    let target = sheet.import.mapping.columns[at];
    let meaning = wide(meaning_name(view, sheet, at), &theme::semibold(theme::BODY)) + SIGN;
    let rows = sheet.import.sheet.rows.iter().take(MEASURED);
    let cells = rows.map(|row| wide(shown_cell(view, row.cell(at)), &regular));
    let light = if lights_of(target) { LIGHT } else { 0.0 };
    let words = cells.fold(0.0, f32::max) + EDGES + light;
    let names = matches!(target, Target::Field(TableColumn::Name | TableColumn::Description));
    let most = if names { MOST_OF_NAMES } else { MOST };
    meaning.min(MOST).max(words).min(most).max(LEAST)
}
