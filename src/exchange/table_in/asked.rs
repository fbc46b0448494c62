//! Heads that name two at once: in which criterion a column holds answers, and whose.

use std::collections::{BTreeSet, HashMap};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::list::List;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::session::Session;
use crate::domain::verbs::Editable as _;
use crate::exchange::table_in::taken::plain_head;
use crate::exchange::table_in::words::{SURE, names, plain};

/// Whose answers a column holds, and in which criterion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The criterion; the one that the head names where nothing is said.
    pub of: Option<CriterionId>,
    /// The participant; the one that the head names where nothing is said.
    pub who: Option<ParticipantId>,
}

/// One that is there, or one that comes with the table, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named<I> {
    There(I),
    New(String),
}

/// What can part two names in a head; the second may stand in brackets, too.
const PARTED_BY: [&str; 10] = ["\n", " – ", " — ", " - ", ": ", ":", " | ", "|", " / ", ", "];
/// Those of them that stand in no name.
const DASHES: [&str; 4] = [" – ", " — ", " - ", ": "];
/// How sure it has to be that a part of a head means a criterion.
const MEANT: u8 = SURE - 15;

/// The two parts of a head, in each way that it can be parted.
pub(super) fn parted(head: &str) -> Vec<(String, String)> {
    let head = head.trim().trim_end_matches(':');
    let mut found = Vec::new();
    let mut add = |one: &str, other: &str| {
        let pair = (plain_head(one), plain_head(other));
        if !plain(&pair.0).is_empty() && !plain(&pair.1).is_empty() && !found.contains(&pair) {
            found.push(pair);
        }
    };
    for sign in PARTED_BY {
        for (at, _) in head.match_indices(sign) {
            add(&head[..at], &head[at + sign.len()..]);
        }
    }
    for (opens, closes) in [('(', ')'), ('[', ']')] {
        if let Some(inside) = head.strip_suffix(closes)
            && let Some((outside, inside)) = inside.split_once(opens)
        {
            add(outside, inside);
        }
    }
    found
}

/// The criteria and the participants of a session, by what they are called.
pub(super) struct Names<'a> {
    criteria: &'a List<Criterion>,
    by_criterion: HashMap<String, Option<CriterionId>>,
    by_participant: HashMap<String, Option<ParticipantId>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        let (mut by_criterion, mut by_participant) = (HashMap::new(), HashMap::new());
        for criterion in &session.criteria {
            for name in [&criterion.name, &criterion.short] {
                note(&mut by_criterion, name, criterion.id);
            }
        }
        for participant in &session.participants {
            let Participant { id, organisation, short, person, .. } = participant;
            for name in [organisation, short, person] {
                note(&mut by_participant, name, *id);
            }
            for name in [participant.subject(), participant.full_name()] {
                note(&mut by_participant, &name, *id);
            }
        }
        Self { criteria: &session.criteria, by_criterion, by_participant }
    }

    /// The participant that is called so, where it is only one.
    pub(super) fn participant(&self, name: &str) -> Option<ParticipantId> {
        self.by_participant.get(&plain(name)).copied().flatten()
    }

    /// The criterion that a part of a head means, where it is only one.
    pub(super) fn criterion(&self, name: &str) -> Option<CriterionId> {
        if let Some(found) = self.by_criterion.get(&plain(name)) {
            return *found;
        }
        let means = |it: &&Criterion| names(name, &it.name).max(names(name, &it.short)) >= MEANT;
        let mut found = self.criteria.iter().filter(means);
        found.next().filter(|_| found.next().is_none()).map(|it| it.id)
    }

    /// The criterion and the participant that a head names both, where that can mean one thing only.
    pub(super) fn both(&self, head: &str) -> Option<(CriterionId, ParticipantId)> {
        if self.by_participant.is_empty() || self.by_criterion.is_empty() {
            return None;
        }
        let mut found = BTreeSet::new();
        for (one, other) in parted(head) {
            for (criterion, participant) in [(&one, &other), (&other, &one)] {
                let both = self.participant(participant);
                found.extend(both.and_then(|who| Some((self.criterion(criterion)?, who))));
            }
        }
        if found.is_empty() {
            // "Value Etat A": by words, only where both are called just so.
            let exact = |name: &str| self.by_criterion.get(&plain(name)).copied().flatten();
            for (at, _) in head.match_indices(char::is_whitespace) {
                let (one, other) = head.split_at(at);
                for (criterion, participant) in [(one, other), (other, one)] {
                    let both = self.participant(participant);
                    found.extend(both.and_then(|who| Some((exact(criterion)?, who))));
                }
            }
        }
        found.pop_first().filter(|_| found.is_empty())
    }

    /// What a head says of its criterion and its participant, each as it is known or as it is called;
    /// nothing where it does not name two.
    pub(super) fn two(&self, head: &str) -> Option<(Named<CriterionId>, Named<ParticipantId>)> {
        if let Some((criterion, participant)) = self.both(head) {
            return Some((Named::There(criterion), Named::There(participant)));
        }
        let ways = parted(head);
        let turned = ways.iter().map(|(one, other)| (other, one));
        let all: Vec<_> = ways.iter().map(|(one, other)| (one, other)).chain(turned).collect();
        let by_criterion = all.iter().find_map(|(criterion, rest)| {
            Some((Named::There(self.criterion(criterion)?), Named::New((*rest).clone())))
        });
        let by_participant = || {
            all.iter().find_map(|(criterion, rest)| {
                Some((Named::New((*criterion).clone()), Named::There(self.participant(rest)?)))
            })
        };
        let neither = || {
            let (criterion, rest) = ways.first()?;
            Some((Named::New(criterion.clone()), Named::New(rest.clone())))
        };
        by_criterion.or_else(by_participant).or_else(neither)
    }

    /// Whose answers a column holds and in which criterion, by what is said of it and by its head.
    pub(super) fn asked(
        &self,
        asked: Asked,
        head: &str,
    ) -> Option<(Named<CriterionId>, Named<ParticipantId>)> {
        let of = match asked.of {
            Some(of) => Named::There(of),
            None => self.two(head)?.0,
        };
        let who = match asked.who {
            Some(who) => Named::There(who),
            None if asked.of.is_none() => self.two(head)?.1,
            None => self.whose(head)?,
        };
        Some((of, who))
    }

    /// Whose answers stand below a head, where the criterion is told otherwise.
    fn whose(&self, head: &str) -> Option<Named<ParticipantId>> {
        if let Some(who) = self.participant(head) {
            return Some(Named::There(who));
        }
        if let Some((Named::There(_), who) | (_, who @ Named::There(_))) = self.two(head) {
            return Some(who);
        }
        // What stands in brackets, or behind a comma, may be part of a name.
        let name = plain_head(head);
        let of_two = DASHES.iter().find_map(|sign| name.split_once(sign));
        let name = of_two.map_or(&*name, |(_, name)| name);
        (!plain(name).is_empty()).then(|| Named::New(plain_head(name)))
    }
}

/// Two that are called the same are told by nothing.
fn note<I: Copy + PartialEq>(names: &mut HashMap<String, Option<I>>, name: &str, id: I) {
    let name = plain(name);
    if !name.is_empty() {
        let there = names.entry(name).or_insert(Some(id));
        if *there != Some(id) {
            *there = None;
        }
    }
}
