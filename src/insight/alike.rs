//! Entries of a list that are called the same: nobody can tell them apart by ear.

use std::collections::{BTreeMap, HashMap};

use crate::domain::list::List;
use crate::domain::lists::{EntryId, EntryKind, EntryVisitor};
use crate::domain::measure::Measure;
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::domain::verbs::Editable;

/// How many others of a list are called as an entry is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Same {
    /// By the same name: the title, the short name of a participant.
    pub name: usize,
    /// By the same number, of measures.
    pub number: usize,
}

/// The entries of a session that are called as others are, but for case and space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike(BTreeMap<EntryId, Same>);

impl Alike {
    /// Those of a session.
    pub fn of(session: &Session) -> Self {
        let mut all = Self::default();
        for kind in EntryKind::ALL {
            let by_name = match kind {
                EntryKind::Participant => {
                    others(&session.participants, |p: &Participant| p.short_name())
                }
                EntryKind::Criterion
                | EntryKind::FocusArea
                | EntryKind::Measure
                | EntryKind::Step
                | EntryKind::Frame
                | EntryKind::Balance => kind.visit(ByName(session)),
                // What is delivered, what was said, and what a meeting holds may well be the same for several.
                EntryKind::Deliverable
                | EntryKind::Reply
                | EntryKind::Meeting
                | EntryKind::Item
                | EntryKind::Paper
                | EntryKind::Note
                | EntryKind::PrivateNote
                | EntryKind::Presence
                | EntryKind::FollowUp => Vec::new(),
            };
            for (id, others) in by_name {
                all.0.entry(id).or_default().name = others;
            }
        }
        for (id, others) in others(&session.measures, |m: &Measure| &m.number) {
            all.0.entry(id).or_default().number = others;
        }
        all
    }

    /// How many others are called as an entry is.
    pub fn same(&self, entry: EntryId) -> Same {
        self.0.get(&entry).copied().unwrap_or_default()
    }
}

struct ByName<'a>(&'a Session);

impl EntryVisitor for ByName<'_> {
    type Output = Vec<(EntryId, usize)>;
    fn visit<E: Editable>(self) -> Self::Output {
        others(E::list(self.0), E::name)
    }
}

/// Those that have words in common with others, and with how many; none where there
/// are no words.
fn others<E: Editable>(list: &List<E>, words: impl Fn(&E) -> &str) -> Vec<(EntryId, usize)> {
    let plain = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut by_words: HashMap<String, Vec<EntryId>> = HashMap::new();
    for entry in list {
        let words = plain(words(entry));
        if !words.is_empty() {
            by_words.entry(words).or_default().push(entry.id().into());
        }
    }
    let shared = by_words.into_values().filter(|ids| ids.len() > 1);
    shared.flat_map(|ids| ids.clone().into_iter().map(move |id| (id, ids.len() - 1))).collect()
}
