//! The minutes as they will be: composed once for a state of the document, and only while they are
//! looked at.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::effect::{ComposeOrder, Effect};
use crate::app::core::papers::Composed;
use crate::app::core::place::{Focus, MinutesTab};
use crate::app::rooms::minutes::state::Minutes;
use crate::domain::history::Revision;
use crate::domain::meeting::sitting::MeetingId;
use crate::exchange::paper::{Kind, Level, Paper, Piece};

/// Up to so many crossings and notes they are composed of at once; of more it is done off the drawing
/// thread.
const AT_ONCE: usize = 1000;

/// What minutes were composed of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Of {
    document: DocumentId,
    revision: Revision,
    meeting: MeetingId,
    /// The program's language.
    tag: String,
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
    of: Option<Of>,
    composed: Option<Composed>,
    /// What is being composed off the drawing thread, by its token.
    waits: Option<(u64, Of)>,
    last_token: u64,
    /// The piece that is read.
    at: usize,
    /// Whether it was leapt to, from heading to heading.
    leaps: bool,
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

    /// Whether it is being composed off the drawing thread.
    pub const fn is_waiting(&self) -> bool {
        self.waits.is_some()
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

    fn take(&mut self, of: Of, composed: Option<Composed>) {
        (self.of, self.composed) = (Some(of), composed);
    }
}

impl Minutes {
    /// The minutes as they will be.
    pub const fn preview(&self) -> &Preview {
        &self.preview
    }

    /// Composes them anew where they are looked at and something is another than when they were
    /// composed last.
    pub(crate) fn compose(&mut self, cx: &mut Context) {
        if self.tab != MinutesTab::Paper {
            return;
        }
        let (Some(document), Some(meeting)) = (&cx.document, self.meeting(cx)) else {
            self.preview = Preview { last_token: self.preview.last_token, ..Preview::default() };
            return;
        };
        let of = Of {
            document: document.id,
            revision: document.history.revision(),
            meeting: meeting.id,
            tag: cx.texts.tag().to_owned(),
        };
        let preview = &mut self.preview;
        let waits_for = preview.waits.as_ref().map(|(_, of)| of);
        if preview.of.as_ref() == Some(&of) || waits_for == Some(&of) {
            return;
        }
        if preview.of.as_ref().is_some_and(|before| before.meeting != of.meeting) {
            preview.at = 0;
        }
        let session = document.session();
        let size = session.judgements.len() + session.notes.len() + session.rounds.len();
        if size <= AT_ONCE {
            preview.waits = None;
            let composed = Composed::of(session, of.meeting, cx.texts);
            preview.take(of, composed);
        } else {
            preview.last_token += 1;
            let (token, session) = (preview.last_token, document.shared_session());
            let order = ComposeOrder { token, session, meeting: of.meeting };
            preview.waits = Some((token, of));
            cx.effect(Effect::Compose(order));
        }
    }

    /// They were composed. Nothing comes of what is not waited for any more.
    pub(super) fn were_composed(&mut self, token: u64, composed: Option<Composed>) {
        if let Some((_, of)) = self.preview.waits.take_if(|(waited, _)| *waited == token) {
            self.preview.take(of, composed);
        }
    }

    /// Reads on in the minutes.
    pub(super) fn read(&mut self, way: ReadMove, cx: &mut Context) {
        self.preview.read(way);
        cx.wish_focus(Focus::Agenda);
    }
}
