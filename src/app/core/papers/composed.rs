//! Minutes with what is to be known of them where they are looked at.

use std::sync::Arc;

use crate::app::core::papers::approval::is_changed;
use crate::app::core::papers::minutes::minutes;
use crate::domain::judging::Crossing;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::exchange::paper::piece::pieces;
use crate::exchange::paper::{Paper, Piece};
use crate::i18n::Texts;
use crate::insight::attendance::minuted;
use crate::insight::then::as_it_was;

/// Minutes as they will be.
#[derive(Clone, Debug)]
pub struct Composed {
    /// The paper.
    pub paper: Arc<Paper>,
    /// Its pieces, in the order of reading.
    pub pieces: Arc<[Piece]>,
    /// Whether it was approved, and is another now.
    pub is_changed: bool,
    /// How many lights of the measures it dealt with are others now than when the meeting was over.
    pub moved: usize,
}

impl Composed {
    /// The minutes of a meeting, in the language it has chosen or else in the one given; nothing
    /// where the meeting is gone.
    pub fn of(session: &Session, meeting: MeetingId, texts: &Texts) -> Option<Self> {
        let paper = minutes(session, meeting, texts)?;
        let is_changed = is_changed(session, session.meeting(meeting)?);
        let pieces = pieces(&paper).into();
        let treated = minuted(session, meeting);
        let is_told =
            |(measure, _): &&Crossing| treated.iter().any(|it| it.measures.contains(measure));
        let moved = as_it_was(session, meeting).1.moved().iter().filter(is_told).count();
        Some(Self { paper: Arc::new(paper), pieces, is_changed, moved })
    }
}
