//! Minutes with what is to be known of them where they are looked at.

use std::sync::Arc;

use crate::app::core::papers::approval::is_changed;
use crate::app::core::papers::minutes::minutes;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::exchange::paper::piece::pieces;
use crate::exchange::paper::{Paper, Piece};
use crate::i18n::Texts;

/// Minutes as they will be.
#[derive(Clone, Debug)]
pub struct Composed {
    /// The paper.
    pub paper: Arc<Paper>,
    /// Its pieces, in the order of reading.
    pub pieces: Arc<[Piece]>,
    /// Whether it was approved, and is another now.
    pub is_changed: bool,
}

impl Composed {
    /// The minutes of a meeting, in the language it has chosen or else in the one given; nothing
    /// where the meeting is gone.
    pub fn of(session: &Session, meeting: MeetingId, texts: &Texts) -> Option<Self> {
        let paper = minutes(session, meeting, texts)?;
        let is_changed = is_changed(session, session.meeting(meeting)?);
        let pieces = pieces(&paper).into();
        Some(Self { paper: Arc::new(paper), pieces, is_changed })
    }
}
