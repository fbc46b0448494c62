//! What the pieces of a session are called where two versions of it are compared.

use crate::domain::edit::EntryKind;

/// The key of an entry's kind and name.
pub(super) const fn piece_key(what: EntryKind) -> &'static str {
    match what {
        EntryKind::Participant => "piece-participant",
        EntryKind::FocusArea => "piece-focus-area",
        EntryKind::Criterion => "piece-criterion",
        EntryKind::Step => "piece-step",
        EntryKind::Measure => "piece-measure",
        EntryKind::Frame => "piece-frame",
        EntryKind::Balance => "piece-balance",
        EntryKind::Deliverable => "piece-deliverable",
        EntryKind::Reply => "piece-question",
        EntryKind::Meeting => "piece-meeting",
        EntryKind::Item => "piece-item",
        EntryKind::Paper => "piece-paper",
        EntryKind::Note => "piece-note",
        EntryKind::PrivateNote => "piece-private-note",
        EntryKind::Presence => "piece-presence",
        EntryKind::FollowUp => "piece-follow-up",
    }
}

/// The key of the order of a list.
pub(super) const fn order_key(what: EntryKind) -> &'static str {
    match what {
        EntryKind::Participant => "piece-order-participants",
        EntryKind::FocusArea => "piece-order-focus-areas",
        EntryKind::Criterion => "piece-order-criteria",
        EntryKind::Step => "piece-order-steps",
        EntryKind::Measure => "piece-order-measures",
        EntryKind::Frame => "piece-order-frames",
        EntryKind::Balance => "piece-order-balances",
        EntryKind::Deliverable => "piece-order-deliverables",
        EntryKind::Reply => "piece-order-questions",
        EntryKind::Meeting => "piece-order-meetings",
        EntryKind::Item => "piece-order-items",
        EntryKind::Paper => "piece-order-papers",
        EntryKind::Note => "piece-order-notes",
        EntryKind::PrivateNote => "piece-order-private-notes",
        EntryKind::Presence => "piece-order-presences",
        EntryKind::FollowUp => "piece-order-follow-ups",
    }
}
