//! A session without what only some may see: what was answered in rounds that are still open, and
//! private notes.

use crate::domain::round::{Answers, Ballot, Round};
use crate::domain::session::Session;

impl Session {
    /// Whether it holds an answer that nobody was shown, or a private note.
    pub fn holds_unshown(&self) -> bool {
        let answered =
            |round: &Round| round.is_open() && round.ballots().iter().any(Ballot::has_answered);
        self.rounds.iter().any(answered)
            || self.measures.iter().any(|measure| !measure.private_notes.is_empty())
    }

    /// The same without them: those who answered have not answered yet.
    #[must_use]
    pub fn without_unshown(&self) -> Self {
        let mut shown = self.clone();
        for round in shown.rounds.iter_mut().filter(|round| round.is_open()) {
            if let Answers::Ballots(ballots) = &mut round.answers {
                for ballot in ballots {
                    ballot.set(None);
                }
            }
        }
        for measure in &mut shown.measures {
            measure.private_notes.clear();
        }
        shown
    }
}
