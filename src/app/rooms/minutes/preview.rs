//! The minutes as they will be, as they are looked at: what they were composed of, and how far one has
//! read.

use std::sync::Arc;

use crate::app::core::document::DocumentId;
use crate::app::core::papers::Composed;
use crate::domain::history::Revision;
use crate::domain::meeting::sitting::MeetingId;
use crate::exchange::paper::{Kind, Level, Paper, Piece};

/// What minutes were composed of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Of {
    pub(super) document: DocumentId,
    pub(super) revision: Revision,
    pub(super) meeting: MeetingId,
    /// The program's language.
    pub(super) tag: String,
}

/// Which way one reads on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadMove {
    /// To the piece before.
    Up,
    /// To the next piece.
    Down,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// To the heading before, of the first level.
    HeadingBefore,
    /// To the next heading of the first level.
    NextHeading,
    /// To one piece, by its place.
    To(usize),
}

/// The minutes as they will be.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    pub(super) of: Option<Of>,
    pub(super) composed: Option<Composed>,
    /// What is being composed off the drawing thread, by its token.
    pub(super) waits: Option<(u64, Of)>,
    pub(super) last_token: u64,
    /// The piece that is read.
    pub(super) at: usize,
    /// Whether it was leapt to, from heading to heading.
    pub(super) leaps: bool,
}

impl Preview {
    /// The paper, where one was composed.
    pub fn paper(&self) -> Option<&Arc<Paper>> {
        self.composed.as_ref().map(|composed| &composed.paper)
    }

    /// Its pieces, in the order of reading.
    pub fn pieces(&self) -> &[Piece] {
        self.composed.as_ref().map_or(&[], |composed| &composed.pieces)
    }

    /// Whether it was approved, and is another now.
    pub fn is_changed(&self) -> bool {
        self.composed.as_ref().is_some_and(|composed| composed.is_changed)
    }

    /// How many lights of the measures it dealt with are others now than when the meeting was over.
    pub fn moved(&self) -> usize {
        self.composed.as_ref().map_or(0, |composed| composed.moved)
    }

    /// The place of the piece that is read.
    pub fn at(&self) -> usize {
        self.at.min(self.pieces().len().saturating_sub(1))
    }

    /// Whether it was leapt to: it stands at the top then, with what follows below it.
    pub const fn leaps(&self) -> bool {
        self.leaps
    }

    pub(super) fn read(&mut self, way: ReadMove) {
        self.leaps = matches!(way, ReadMove::HeadingBefore | ReadMove::NextHeading);
        let (at, last) = (self.at(), self.pieces().len().saturating_sub(1));
        self.at = match way {
            ReadMove::Up => at.saturating_sub(1),
            ReadMove::Down => at + 1,
            ReadMove::First => 0,
            ReadMove::Last => last,
            ReadMove::HeadingBefore => (0..at).rev().find(|at| self.is_heading(*at)).unwrap_or(0),
            ReadMove::NextHeading => {
                (at + 1..=last).find(|at| self.is_heading(*at)).unwrap_or(last)
            }
            ReadMove::To(at) => at,
        }
        .min(last);
    }

    fn is_heading(&self, at: usize) -> bool {
        let Some((paper, piece)) = self.paper().zip(self.pieces().get(at)) else { return false };
        match piece {
            Piece::Title => true,
            Piece::Block(block) => {
                let kind = paper.blocks().get(*block).map(|block| &block.kind);
                matches!(kind, Some(Kind::Heading(Level::One, _)))
            }
            Piece::Item(..) | Piece::Caption(_) | Piece::Head(_) | Piece::Row(..) => false,
        }
    }

    pub(super) fn take(&mut self, of: Of, composed: Option<Composed>) {
        (self.of, self.composed) = (Some(of), composed);
    }
}
