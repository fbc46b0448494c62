//! Changes that nobody makes, for what the domain must refuse by itself.

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::edit::{Change, Details, Edit, Put, Verb};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId};
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs::Editable;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{mark, text};

/// An entry under some id, put under that id or another.
fn put<E>(make: impl Fn(u32) -> E + Clone + 'static) -> impl Strategy<Value = Put<E>>
where
    E: Editable + std::fmt::Debug + 'static,
    E::Id: std::fmt::Debug,
{
    let value = prop_oneof![1 => Just(None), 4 => number().prop_map(Some)];
    (number(), any::<bool>(), 0..8_usize, value).prop_map(move |(id, same, at, value)| {
        let value = value.map(|other| make(if same { id } else { other }));
        Put { id: make(id).id(), at, value }
    })
}

/// An id, rather one that is in use; at times the last one of all.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![30 => 0..24_u32, 1 => select(vec![u32::MAX - 1, u32::MAX])]
}

fn change() -> impl Strategy<Value = Change> {
    let area = |id| FocusArea { id: FocusAreaId(id), name: "Område".to_owned() };
    let step =
        |id| Step { id: StepId(id), name: "Steg".to_owned(), meaning: String::new(), locked: true };
    let measure = |id: u32| {
        let mut measure = Measure::new(MeasureId(id), String::new(), "Tiltak".to_owned());
        measure.focus_area = (!id.is_multiple_of(3)).then_some(FocusAreaId(id / 3));
        measure
    };
    let crossing = (number(), number(), number(), mark(), any::<bool>(), any::<bool>());
    let decision = (number(), number(), number(), any::<bool>(), any::<bool>());
    prop_oneof![
        text().prop_map(|title| Change::Details(Details {
            title,
            ..Details::of(&Session::default())
        })),
        put(|id| Participant::new(ParticipantId(id), "Etat".to_owned()))
            .prop_map(Change::Participant),
        put(area).prop_map(Change::FocusArea),
        put(|id| Criterion::new(CriterionId(id), "Nytte".to_owned())).prop_map(Change::Criterion),
        put(step).prop_map(Change::Step),
        put(measure).prop_map(Change::Measure),
        crossing.prop_map(|(row, column, other, mark, same, there)| {
            let (row_id, column_id) = (MeasureId(row), CriterionId(column));
            let inside = MeasureId(if same { row } else { other });
            let value = Judgement { mark, ..Judgement::new(inside, column_id) };
            Change::Judgement(row_id, column_id, there.then_some(value))
        }),
        decision.prop_map(|(row, other, step, same, there)| {
            let inside = MeasureId(if same { row } else { other });
            let outcome = (!step.is_multiple_of(4)).then_some(Outcome::Step(StepId(step)));
            let value = Decision { outcome, ..Decision::new(inside) };
            Change::Decision(MeasureId(row), there.then_some(value))
        }),
    ]
}

/// Up to three changes of any kind.
pub(crate) fn raw_edit() -> impl Strategy<Value = Edit> {
    vec(change(), 0..4).prop_map(|changes| Edit {
        verb: Verb::Details,
        subject: String::new(),
        changes,
    })
}
