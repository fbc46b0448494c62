//! The columns in which each at the table answered, as they are taken in: whose each is, and in which
//! criterion.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Change, Put};
use crate::domain::judging::Said;
use crate::domain::measure::MeasureId;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::Answer;
use crate::domain::session::Session;
use crate::exchange::table_in::asked::{Named, Names};
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::offers::called;
use crate::exchange::table_in::report::{AnswersColumn, Why};
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::words::plain;

/// A column in which one at the table answered.
struct Column {
    criterion: CriterionId,
    told: AnswersColumn,
    seat: ParticipantId,
    /// Where they sit.
    place: usize,
}

/// All of them, and who comes with them.
pub(super) struct AnswerColumns {
    columns: BTreeMap<usize, Column>,
    new: Vec<Participant>,
}

impl AnswerColumns {
    /// Those of a table. What is said by no head, or twice, is kept as what nobody knows; a criterion
    /// that is not there comes with the table.
    pub(super) fn of(
        session: &Session,
        head: Option<&Row>,
        targets: &mut [Target],
        new_criteria: &mut Vec<Criterion>,
        next_id: &mut u32,
    ) -> Self {
        let mut all = Self { columns: BTreeMap::new(), new: Vec::new() };
        if !targets.iter().any(|target| matches!(target, Target::Answers(_))) {
            return all;
        }
        let names = Names::of(session);
        let mut taken = BTreeSet::new();
        let mut fresh = || {
            let id = *next_id;
            *next_id = next_id.saturating_add(1);
            id
        };
        for (at, target) in targets.iter_mut().enumerate() {
            let Target::Answers(asked) = *target else { continue };
            *target = Target::Unknown;
            let Some((of, who)) = names.asked(asked, head.map_or("", |head| head.cell(at))) else {
                continue;
            };
            let criterion = match of {
                Named::There(id) => id,
                Named::New(name) => {
                    let is_it = |it: &&Criterion| plain(&it.name) == plain(&name);
                    let there = new_criteria.iter().find(is_it).map(|it| it.id);
                    there.unwrap_or_else(|| {
                        let id = CriterionId(fresh());
                        new_criteria.push(Criterion::new(id, name));
                        id
                    })
                }
            };
            let (seat, name) = match who {
                Named::There(id) => (id, called(session, id)),
                Named::New(name) => {
                    let is_it = |it: &&Participant| plain(&it.organisation) == plain(&name);
                    let there = all.new.iter().find(is_it).map(|it| it.id);
                    let seat = there.unwrap_or_else(|| {
                        let id = ParticipantId(fresh());
                        all.new.push(Participant::new(id, name.clone()));
                        id
                    });
                    (seat, name)
                }
            };
            if !taken.insert((criterion, seat)) {
                continue;
            }
            let there = session
                .criterion(criterion)
                .or_else(|| new_criteria.iter().find(|it| it.id == criterion));
            let place = session.place_of::<Participant>(seat);
            let told = AnswersColumn {
                criterion: there.map_or("", |it| &*it.name).to_owned(),
                participant: name,
                is_new: place.is_none(),
            };
            let place = place.unwrap_or(usize::MAX);
            all.columns.insert(at, Column { criterion, told, seat, place });
            *target = Target::Answers(asked);
        }
        all
    }

    /// What somebody answered in a column; why that cannot be taken in, if it cannot.
    pub(super) fn said(
        &self,
        session: &Session,
        measure: Option<MeasureId>,
        at: usize,
        answer: Answer,
    ) -> Result<(CriterionId, usize, Said), Option<Why>> {
        let Column { criterion, told, seat, place } = self.columns.get(&at).ok_or(None)?;
        if measure.is_some_and(|measure| session.open_round(measure, *criterion).is_some()) {
            return Err(Some(Why::Open));
        }
        let name = told.participant.clone();
        Ok((*criterion, *place, Said { seat: *seat, name, answer }))
    }

    /// Whose answers each column holds, and in what.
    pub(super) fn told(&self) -> BTreeMap<usize, AnswersColumn> {
        self.columns.iter().map(|(at, column)| (*at, column.told.clone())).collect()
    }

    /// Those who come with the answers that are taken in.
    pub(super) fn comers(self, session: &Session, used: &BTreeSet<ParticipantId>) -> Vec<Change> {
        let comers = self.new.into_iter().filter(|it| used.contains(&it.id)).enumerate();
        let put = |(i, it): (usize, Participant)| {
            let at = session.participants.len() + i;
            Change::Participant(Put { id: it.id, at, value: Some(it) })
        };
        comers.map(put).collect()
    }
}
