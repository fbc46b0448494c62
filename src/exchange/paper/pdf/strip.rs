//! What is laid out: marks on strips, which are stacked on pages by [`super::pages`].

use std::rc::Rc;

use krilla::image::Image;

use super::tree::{GroupId, LeafId};
use crate::exchange::faces::{FaceId, Glyph};
use crate::exchange::paper::sign::{Colour, Sign};

/// To whom a mark speaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    /// To all: a part of the text.
    Content(LeafId),
    /// To the eye only: lines, and heads of tables that are repeated.
    Layout,
    /// To the eye only: what stands at the foot of each page.
    Foot,
}

/// Something that is drawn. Places are from the upper left corner of the strip, later of the page.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) role: Role,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) shape: Shape,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// Letters that stand on `y`.
    Letters { face: FaceId, size: f32, colour: Colour, letters: Rc<str>, glyphs: Rc<[Glyph]> },
    /// A sign in a square with that side.
    Sign { sign: Sign, side: f32, group: GroupId },
    /// A line along `y`.
    Line { width: f32, thickness: f32, colour: Colour },
    /// A picture in a box.
    Picture { image: Image, width: f32, height: f32, group: GroupId },
}

/// Marks that stay together, as wide as the page.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    /// Air above it, but for at the top of a page.
    pub(super) above: f32,
    pub(super) height: f32,
    /// It stands on the page of the strip behind it, where both fit on one.
    pub(super) with_next: bool,
    pub(super) marks: Vec<Mark>,
    /// Where a heading begins: its level and what it says.
    pub(super) bookmark: Option<(u8, String)>,
}

/// What is stacked.
pub(super) enum Piece {
    /// Strips.
    Strip(Strip),
    /// A head that is repeated on each page until it is taken away. It is not drawn where it is
    /// first set, since the table brings its own.
    Head(Option<Rc<Strip>>),
    /// A row that may be higher than a page.
    Row(Row),
    /// What follows stands on a new page.
    PageBreak,
}

/// A row of a table, higher than a page: the lines of its cells, each with the height of its own.
pub(super) struct Row {
    pub(super) cells: Vec<Vec<Strip>>,
    /// Above and below the lines.
    pub(super) air: f32,
    /// The line below it.
    pub(super) line: Mark,
}

impl Strip {
    /// The same for the eye only.
    pub(super) fn unheard(mut self) -> Self {
        for mark in &mut self.marks {
            mark.role = Role::Layout;
        }
        self.bookmark = None;
        self
    }

    /// Its marks, moved.
    pub(super) fn moved(self, by_x: f32, by_y: f32) -> impl Iterator<Item = Mark> {
        self.marks.into_iter().map(move |mark| Mark { x: mark.x + by_x, y: mark.y + by_y, ..mark })
    }
}
