//! The audience's picture for a file: the same picture from the same drawing, without a window, and
//! whole, on as many sheets as it needs.

mod shapes;

use eframe::egui::{self, Context, Rect, Vec2, vec2};

use crate::app::core::picture::Begin;
use crate::app::core::picture::Picture;
use crate::exchange::drawing::{Drawing, Letters, Size};
use crate::ui::audience::canvas;
use crate::ui::audience::painting::page_ui;
use crate::ui::kit::theme::{self, Palette};

/// The most sheets that one picture goes on.
pub const MOST_SHEETS: usize = 100;

/// Why a picture could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDrawn {
    /// It would need more than [`MOST_SHEETS`].
    TooMany,
    /// A defect of ours.
    Failed,
}

/// A sheet of a picture.
pub struct Sheet {
    /// What is seen.
    pub drawing: Drawing,
    /// Where it begins.
    pub begin: Begin,
}

/// The sheets of a picture: one, where all is readable on it; else as many as it takes. A picture of
/// the same shape is the same in every size.
///
/// # Errors
/// [`NotDrawn`].
pub fn sheets(picture: &Picture, colours: &Palette, size: Size) -> Result<Vec<Sheet>, NotDrawn> {
    let mut letters = Letters::new().ok_or(NotDrawn::Failed)?;
    // What was measured for one sheet is known for the next.
    let ctx = Context::default();
    theme::install(&ctx);
    theme::apply(&ctx, colours);
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut begin = Begin::default();
    loop {
        let (drawing, next) =
            sheet(&ctx, picture, (colours, size), &begin, &mut letters).ok_or(NotDrawn::Failed)?;
        sheets.push(Sheet { drawing, begin });
        match next {
            None => return Ok(sheets),
            Some(_) if sheets.len() >= MOST_SHEETS => return Err(NotDrawn::TooMany),
            Some(next) => begin = next,
        }
    }
}

fn sheet(
    ctx: &Context,
    picture: &Picture,
    (colours, size): (&Palette, Size),
    begin: &Begin,
    letters: &mut Letters,
) -> Option<(Drawing, Option<Begin>)> {
    // A unit is a point, so that the same is drawn whatever the size is.
    let wide = vec2(f32::from(size.width()), f32::from(size.height()));
    let unit = canvas::unit(Rect::from_min_size(egui::Pos2::ZERO, wide));
    let rect = Rect::from_min_size(egui::Pos2::ZERO, wide / unit);
    let mut next = None;
    let output = ctx.run_ui(input(rect.size()), |ui| {
        next = page_ui(ui, rect, picture, colours, begin);
    });
    let shapes = output.shapes.clone();
    output.drop_without_applying_deltas();
    let drawing = shapes::drawing(&shapes, rect, colours.paper, letters)?;
    Some((drawing, next))
}

fn input(size: Vec2) -> egui::RawInput {
    egui::RawInput {
        screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, size)),
        ..egui::RawInput::default()
    }
}
