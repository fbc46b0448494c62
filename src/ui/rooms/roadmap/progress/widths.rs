//! How wide the parts of Status are: which half-years there is room for, and which of them are bare
//! shapes.

use std::ops::Range;

use eframe::egui::Ui;

use crate::ui::kit::theme::gap;
use crate::ui::kit::view::is_narrow;

/// A half-year with its word, and one that is a bare shape.
const FULL: f32 = 150.0;
const BARE: f32 = 66.0;
/// The least width of a measure's name.
const NAME: f32 = 230.0;
/// What is enough for a long one.
const NAME_ENOUGH: f32 = 430.0;
/// Between the name and the first half-year, and between the last and who owns the next step.
const APART: f32 = 24.0;
/// Who owns the next step: at least, and at most.
const OWNER: f32 = 150.0;
const OWNER_MOST: f32 = 340.0;
/// The panel, as wide as there is room for; what must be left beside it.
const PANELS: [(f32, f32); 3] = [(420.0, 1060.0), (380.0, 900.0), (340.0, 640.0)];

/// Where all stands, from the left end of the table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Widths {
    /// The panel beside the table; 0 where it is a drawer.
    pub(super) panel: f32,
    /// Between the room's edge and what stands in it.
    pub(super) margin: f32,
    /// The names of measures.
    pub(super) name: f32,
    /// Which half-years are seen.
    pub(super) seen: Range<usize>,
    /// Whether all of them have words, or only the last one that is seen.
    pub(super) all_full: bool,
    /// Who owns the next step; 0 where there is no room for it.
    pub(super) owner: f32,
}

impl Widths {
    /// For a room of a width, with so many half-years, of which one is selected.
    pub(super) fn of(ui: &Ui, room: f32, halves: usize, at: usize) -> Self {
        let margin = if is_narrow(ui.ctx()) { gap::MARGIN_NARROW } else { gap::MARGIN };
        let panel = PANELS.into_iter().find(|(panel, left)| room - panel >= *left);
        let panel = panel.map_or(0.0, |(panel, _)| panel);
        let left = room - panel - 2.0 * margin;
        let fits = |count: usize, all_full: bool, owner: f32| {
            let name = left - cells(count, all_full) - APART - beside(owner);
            (name >= NAME).then_some((count, all_full, owner, name))
        };
        let ways = [(halves, true, 230.0), (halves, true, OWNER), (halves, false, OWNER)];
        let fewer =
            (1..=halves).rev().flat_map(|count| [(count, false, OWNER), (count, false, 0.0)]);
        let way = ways.into_iter().chain(fewer).find_map(|(n, full, owner)| fits(n, full, owner));
        let (count, all_full, owner, name) = way.unwrap_or((1.min(halves), false, 0.0, NAME));
        // A long name has enough with this; what is left is for who owns the next step.
        let most = if owner > 0.0 { OWNER_MOST - owner } else { 0.0 };
        let spare = (name - NAME_ENOUGH).max(0.0).min(most);
        let first = (halves - count).min(at);
        let seen = first..(first + count);
        Self { panel, margin, name: name - spare, seen, all_full, owner: owner + spare }
    }

    /// Where a half-year stands that is seen, from the left end of the table: its left end, and how
    /// wide it is.
    pub(super) fn cell(&self, at: usize) -> Option<(f32, f32)> {
        let before = at.checked_sub(self.seen.start).filter(|_| self.seen.contains(&at))?;
        let left = self.margin + self.name + APART + cells_before(before, self.all_full);
        Some((left, if self.is_full(at) { FULL } else { BARE }))
    }

    /// Whether a half-year has its word beside its shape.
    pub(super) fn is_full(&self, at: usize) -> bool {
        self.all_full || at + 1 == self.seen.end
    }

    /// Where it begins who owns the next step.
    pub(super) fn owner_left(&self) -> f32 {
        self.margin + self.name + APART + cells(self.seen.len(), self.all_full) + APART
    }
}

fn beside(owner: f32) -> f32 {
    if owner > 0.0 { owner + APART } else { 0.0 }
}

fn cells_before(count: usize, all_full: bool) -> f32 {
    count as f32 * (if all_full { FULL } else { BARE } + gap::BUTTON)
}

/// How wide some half-years are together; the last one always has its word.
fn cells(count: usize, all_full: bool) -> f32 {
    cells_before(count.saturating_sub(1), all_full) + FULL
}
