//! What columns can be that nobody knows: asked of a person, and never taken so in silence.

use crate::domain::lists::EntryKind;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::session::Session;
use crate::exchange::table_in::asked::{Asked, Named, Names};
use crate::exchange::table_in::below::Below;
use crate::exchange::table_in::lights::LightWords;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::sheet::{Row, Sheet};
use crate::exchange::table_in::taken::plain_head;
use crate::exchange::table_in::words::{TableColumn, TableWords, plain};

/// What the columns of a table can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Each can be a criterion: it holds lights and nothing else.
    pub criteria: Vec<usize>,
    /// Each of them can be answers, in one criterion.
    pub answers: Vec<AnswersOffer>,
}

/// Columns that can be what several at the table answered in one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersOffer {
    /// The columns.
    pub columns: Vec<usize>,
    /// What each of those is called whose answers they are.
    pub people: Vec<String>,
    /// What the criterion is called; empty where a person must say which it is.
    pub criterion: String,
    /// What each of them then is.
    pub asked: Asked,
    /// Whether all of these people sit at the table.
    pub are_known: bool,
}

impl Mapping {
    /// What the columns can be that nobody knows.
    pub fn offers(&self, session: &Session, sheet: &Sheet, words: &TableWords) -> Offers {
        if self.kind != EntryKind::Measure {
            return Offers::default();
        }
        let below = &sheet.rows[self.head.map_or(0, |at| at + 1).min(sheet.rows.len())..];
        let below = Below::of(below, words);
        let is_free = |at: usize| matches!(self.columns[at], Target::Unknown | Target::Doubled(_));
        let names = Names::of(session);
        let head = self.head.and_then(|at| sheet.rows.get(at));
        let answers = head.map(|head| {
            let within = |at: usize| at < self.columns.len() && is_free(at);
            asked_together(&names, session, (head, &self.columns), within, &below, &self.lights)
        });
        let answers = answers.unwrap_or_default();
        let is_asked = |at: usize| answers.iter().any(|offer| offer.columns.contains(&at));
        let is_light = |at: &usize| match self.columns[*at] {
            Target::Unknown | Target::Doubled(_) => below.holds_lights(*at, &self.lights),
            // "Status" above nothing but lights.
            Target::Field(TableColumn::State) => below.holds_marks(*at),
            _ => false,
        };
        let free = (0..self.columns.len()).filter(|at| !is_asked(*at));
        let criteria = free.filter(is_light).collect();
        Offers { criteria, answers }
    }
}

/// Columns under one criterion's name, or under the names of people, that can be answers: several, or beside others that are sure to be, or of people who are known. Most of what stands in each can be
/// answers.
pub(super) fn asked_together(
    names: &Names<'_>,
    session: &Session,
    (head, targets): (&Row, &[Target]),
    is_free: impl Fn(usize) -> bool,
    below: &Below<'_>,
    said: &LightWords,
) -> Vec<AnswersOffer> {
    let mut found: Vec<(String, AnswersOffer)> = Vec::new();
    let mut add = |key: String, criterion: &str, at: usize, person: String, is_known: bool| {
        let place = found.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
            let (criterion, asked) = (criterion.to_owned(), Asked::default());
            let (columns, people) = (Vec::new(), Vec::new());
            let new = AnswersOffer { columns, people, criterion, asked, are_known: true };
            found.push((key, new));
            found.len() - 1
        });
        let offer = &mut found[place].1;
        if !offer.people.iter().any(|other| plain(other) == plain(&person)) {
            offer.columns.push(at);
            offer.people.push(person);
            offer.are_known &= is_known;
        }
    };
    for (at, cell) in head.filled().filter(|(at, _)| is_free(*at)) {
        if names.participant(cell).is_some() {
            add(String::new(), "", at, plain_head(cell), true);
        } else if let Some((criterion, who)) = names.two(cell) {
            let criterion = match criterion {
                Named::There(id) => session.criterion(id).map_or("", |it| &*it.name).to_owned(),
                Named::New(name) => name,
            };
            let is_known = matches!(who, Named::There(_));
            let person = match who {
                Named::There(id) => called(session, id),
                Named::New(name) => name,
            };
            add(plain(&criterion), &criterion, at, person, is_known);
        }
    }
    for (_, offer) in &mut found {
        let all = offer.columns.clone();
        let holds = |at: &usize| {
            let (read, of) = below.answers(*at, &all, said);
            read * 2 > of
        };
        let kept: Vec<bool> = all.iter().map(holds).collect();
        let mut keeps = kept.iter();
        offer.columns.retain(|_| keeps.next() == Some(&true));
        let mut keeps = kept.iter();
        offer.people.retain(|_| keeps.next() == Some(&true));
        if offer.criterion.is_empty()
            && session.criteria.len() == 1
            && let Some(only) = session.criteria.iter().next()
        {
            offer.criterion.clone_from(&only.name);
            offer.asked.of = Some(only.id);
        }
    }
    let is_beside = |key: &str| {
        targets.iter().any(|target| {
            let Target::Answers(Asked { of: Some(of), .. }) = target else { return false };
            session.criterion(*of).is_some_and(|it| plain(&it.name) == key)
        })
    };
    found.retain(|(key, it)| {
        it.columns.len() > 1 || (!it.columns.is_empty() && (it.are_known || is_beside(key)))
    });
    found.into_iter().map(|(_, offer)| offer).collect()
}

/// What a participant is called at the table.
pub(super) fn called(session: &Session, id: ParticipantId) -> String {
    let there = session.find::<Participant>(id);
    there.map(|it| it.told_apart(session)).unwrap_or_default()
}
