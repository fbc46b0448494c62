//! Makes a sound session of what was found, and says what does not fit into it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::domain::check::HIGHEST_ID;
use crate::domain::lists::{EntryKind, ListVisitor, each_list};
use crate::domain::record::{
    Changing, Follows, Id as _, KeyedRecord, Looking, Record, Reference, Tie, Unfit,
};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::storage::salvage::Left;
use crate::storage::salvage::scan::ScannedFile;

/// Says of each entry what does not fit.
struct Fit<'a> {
    found: ScannedFile,
    session: Session,
    ids: HashMap<u32, EntryKind>,
    /// The lines of the entries ordered by hand, by their ids.
    lines: HashMap<u32, usize>,
    left: &'a mut Vec<Left>,
}

/// Makes a session.
pub(super) fn fit(mut found: ScannedFile, left: &mut Vec<Left>) -> Session {
    let session = Session {
        title: found.title.take().unwrap_or_default(),
        starts: found.starts,
        ends: found.ends,
        place: found.place.take().unwrap_or_default(),
        organiser: found.organiser.take().unwrap_or_default(),
        rules: found.rules.unwrap_or_default(),
        ..Session::default()
    };
    let mut fit = Fit { found, session, ids: HashMap::new(), lines: HashMap::new(), left };
    each_list(&mut Named(&mut fit));
    fit.walk();
    each_list(&mut Mended(&mut fit));
    let Fit { found, mut session, ids, .. } = fit;
    let highest = ids.keys().copied().max().unwrap_or(0);
    let next_id = found.next_id.filter(|next| *next <= HIGHEST_ID);
    session.next_id = next_id.unwrap_or(1).max(highest.saturating_add(1));
    session.tidy();
    session
}

/// First the entries that have an id of their own, ...
struct Named<'a, 'b>(&'a mut Fit<'b>);

impl ListVisitor for Named<'_, '_> {
    fn by_hand<E: Editable>(&mut self) {
        self.0.named::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// ... then what points at them.
struct Mended<'a, 'b>(&'a mut Fit<'b>);

impl ListVisitor for Mended<'_, '_> {
    fn by_hand<E: Editable>(&mut self) {
        let mut entries = std::mem::take(E::list_mut(&mut self.0.session));
        for entry in &mut entries {
            let line = self.0.lines.get(&entry.id().number()).copied().unwrap_or(0);
            self.0.mend(line, entry);
        }
        *E::list_mut(&mut self.0.session) = entries;
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        let said = self.0.said::<R>();
        *R::list_mut(&mut self.0.session) = said;
    }
}

impl Fit<'_> {
    fn tell(&mut self, line: usize, list: &str, what: &str) {
        self.left.push(Left { line, what: format!("{list}: {what}") });
    }

    /// Keeps the entries that have an id of their own.
    fn named<E: Editable>(&mut self) {
        for (line, entry) in self.found.take::<E>() {
            let id = entry.id().number();
            if id >= HIGHEST_ID {
                self.tell(line, E::LIST, "its id is too high");
            } else if let Entry::Vacant(free) = self.ids.entry(id) {
                free.insert(E::Id::KIND);
                self.lines.insert(id, line);
                E::list_mut(&mut self.session).push(entry);
            } else {
                self.tell(line, E::LIST, "its id is taken already");
            }
        }
    }

    fn is_there(&self, kind: EntryKind, id: u32) -> bool {
        self.ids.get(&id) == Some(&kind)
    }

    fn walk(&mut self) {
        let Some((line, mut walk)) = self.found.walk.take() else { return };
        let mut seen = HashSet::new();
        let before = walk.shuffled.len();
        walk.shuffled.retain(|id| self.is_there(EntryKind::Measure, id.0) && seen.insert(*id));
        if walk.shuffled.len() < before {
            self.tell(line, "walk", "some of its measures are not there");
        }
        self.session.walk = walk;
    }

    /// Takes away what points at nothing, from an entry that is good without it.
    fn mend<R: Record>(&mut self, line: usize, record: &mut R) {
        let mut missing: Vec<Reference> = Vec::new();
        record.refs(&mut Looking::with(&mut |r| {
            if matches!(r.tie, Tie::Uses | Tie::Mentions) && !self.is_there(r.kind, r.id) {
                missing.push(r);
            }
        }));
        if !missing.is_empty() {
            record.refs_mut(&mut Changing::Release(&|kind, id| !self.is_there(kind, id)));
        }
        for reference in missing {
            self.tell(line, R::LIST, &format!("{} is not there", called(&reference)));
        }
    }

    /// What was said of what is there, each key once, that can have been said so.
    fn said<R: KeyedRecord>(&mut self) -> Vec<R> {
        let mut seen = HashSet::new();
        let mut found = self.found.take::<R>();
        found.retain(|(line, record)| {
            let why = match self.needs(record) {
                Some(missing) => format!("{} is not there", called(&missing)),
                None if !seen.insert(record.key()) => "it stands there twice".to_owned(),
                None => return true,
            };
            self.tell(*line, R::LIST, &why);
            false
        });
        found.sort_by_key(|(_, record)| record.key());
        let mut kept: Vec<R> = Vec::new();
        for (line, mut record) in found {
            if let Err(unfit) = record.check(&self.session) {
                let why = match unfit {
                    Unfit::Round(flaw) => flaw.to_string(),
                    Unfit::IdTooHigh(_) => "an id in it is too high".to_owned(),
                };
                self.tell(line, R::LIST, &why);
                continue;
            }
            match record.follow(kept.last()) {
                Follows::AsItIs => {}
                Follows::Changed(how) => self.tell(line, R::LIST, how),
                Follows::No(why) => {
                    self.tell(line, R::LIST, why);
                    continue;
                }
            }
            self.mend(line, &mut record);
            kept.push(record);
        }
        kept
    }

    /// The first thing that is not there and that a record cannot be without.
    fn needs<R: Record>(&self, record: &R) -> Option<Reference> {
        let mut missing = None;
        record.refs(&mut Looking::with(&mut |r| {
            if missing.is_none() && r.tie == Tie::Needs && !self.is_there(r.kind, r.id) {
                missing = Some(r);
            }
        }));
        missing
    }
}

/// What a reference is to who holds it.
fn called(reference: &Reference) -> String {
    let its = || format!("its {}", reference.kind.called());
    reference.called.map_or_else(its, str::to_owned)
}
