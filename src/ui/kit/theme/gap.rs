//! How far things stand apart, in points at 100 %: one scale, and a few steps between its own for
//! one use each.

use eframe::egui::{Margin, Vec2, vec2};

pub(crate) const HAIR: f32 = 1.0;
/// Lines that belong together.
pub(crate) const XXS: f32 = 2.0;
pub(crate) const XS: f32 = 4.0;
pub(crate) const S: f32 = 6.0;
pub(crate) const M: f32 = 8.0;
pub(crate) const L: f32 = 12.0;
pub(crate) const XL: f32 = 16.0;
pub(crate) const XXL: f32 = 24.0;

/// Between a caption and the words it stands above.
pub(crate) const CAPTION: f32 = 3.0;
/// Between the lines of a head; also what a ring takes that stands around something.
pub(crate) const HEAD: f32 = 5.0;
/// Between large buttons beside each other.
pub(crate) const BUTTON: f32 = 10.0;
/// Between large things beside each other that are no pair.
pub(crate) const APART: f32 = 14.0;
/// Between the parts of a form, and between quiet buttons in a narrow place.
pub(crate) const PART: f32 = 18.0;
/// Between two columns of one thing.
pub(crate) const COLUMN: f32 = 20.0;
/// Between a room's edge and what stands in it.
pub(crate) const MARGIN: f32 = 22.0;
/// The same where there is little room.
pub(crate) const MARGIN_NARROW: f32 = L;
/// Between two sides that are compared.
pub(crate) const SIDE: f32 = 28.0;
/// Between a page's edge and the words on it, where there is nothing else.
pub(crate) const PAGE: f32 = 44.0;
/// Above such words; and between the lists of Start.
pub(crate) const EMPTY: f32 = 60.0;

/// Inside a text field.
pub(crate) const FIELD: Vec2 = vec2(BUTTON, 7.0);
/// Inside a text field of a bar.
pub(crate) const FIELD_LOW: Vec2 = vec2(M, HEAD);
/// Inside the panel beside the board. Its bar stands at the right, and takes its room itself.
pub(crate) const PANEL: Margin = Margin { left: 22, right: 10, top: 16, bottom: 0 };
/// Inside the panel beside a crossing, whose first line stands lower.
pub(crate) const JUDGE_SIDE: Margin = Margin { top: 20, ..PANEL };
/// Inside a dialog.
pub(crate) const DIALOG: Margin = Margin::same(24);
/// Before what belongs to a line at its left.
pub(crate) const INDENT: Margin = Margin { left: 12, right: 0, top: 0, bottom: 0 };
/// Around a form.
pub(crate) const FORM: Margin = Margin { left: 56, right: 56, top: 30, bottom: 0 };
pub(crate) const FORM_NARROW: Margin = Margin { left: 16, right: 16, top: 14, bottom: 0 };
/// Around the question that is talked about.
pub(crate) const QUESTION: Margin = Margin { left: 48, right: 24, top: 30, bottom: 0 };
/// Around the crossing that is judged.
pub(crate) const ACTIONS: Margin = Margin { left: 40, right: 20, top: 6, bottom: 6 };
pub(crate) const CROSSING: Margin = Margin { left: 40, right: 40, top: 12, bottom: 0 };
/// The same in a low window.
pub(crate) const CROSSING_LOW: Margin = Margin { top: 4, ..CROSSING };
pub(crate) const CROSSING_NARROW: Margin = Margin { left: 14, right: 14, ..CROSSING };
