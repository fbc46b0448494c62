//! Who may hold a ballot in an open round, looked up once for all of its ballots.

use std::collections::HashSet;

use crate::domain::participant::ParticipantId;
use crate::domain::session::Session;

/// Who may hold a ballot in an open round: without an answer, and with one.
pub(super) struct Holders([HashSet<ParticipantId>; 2]);

impl Holders {
    pub(super) fn of(session: &Session) -> Self {
        let holders = |has_answered: bool| {
            let may = session.participants.iter().filter(move |p| p.may_hold(has_answered));
            may.map(|p| p.id).collect()
        };
        Self([holders(false), holders(true)])
    }

    pub(super) fn may_hold(&self, seat: ParticipantId, has_answered: bool) -> bool {
        let [without, with] = &self.0;
        if has_answered { with.contains(&seat) } else { without.contains(&seat) }
    }
}
