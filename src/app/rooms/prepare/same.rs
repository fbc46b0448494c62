//! Entries of a list that are called the same: nobody can tell them apart by ear.

use crate::domain::lists::{EntryId, EntryVisitor};
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

impl Same {
    /// Those of an entry.
    pub fn of(session: &Session, entry: EntryId) -> Self {
        let name = match entry {
            EntryId::Participant(id) => {
                same(&session.participants, id, |p: &Participant| p.short_name())
            }
            EntryId::Criterion(_)
            | EntryId::FocusArea(_)
            | EntryId::Measure(_)
            | EntryId::Step(_) => entry.kind().visit(ByName(session, entry.number())),
        };
        let number = match entry {
            EntryId::Measure(id) => same(&session.measures, id, |m: &Measure| &m.number),
            _ => 0,
        };
        Self { name, number }
    }
}

struct ByName<'a>(&'a Session, u32);

impl EntryVisitor for ByName<'_> {
    type Output = usize;
    fn visit<E: Editable>(self) -> usize {
        same(E::list(self.0), self.1.into(), E::name)
    }
}

/// How many others have the same words, but for case and space; none where there are no words.
fn same<E: Editable>(list: &[E], id: E::Id, words: impl Fn(&E) -> &str) -> usize {
    let plain = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let own = list.iter().find(|entry| entry.id() == id).map(|entry| plain(words(entry)));
    let Some(own) = own.filter(|own| !own.is_empty()) else { return 0 };
    list.iter().filter(|entry| entry.id() != id && plain(words(entry)) == own).count()
}
