//! Changes that nobody makes, for what the domain must refuse by itself.

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::edit::{Change, Details, Edit, Put, Verb};
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::participant::{Attendance, Participant, ParticipantId, Role};
use lyskryss::domain::round::{
    Answer, Answers, Ballot, Event, Hands, Happened, Reservation, Round, Seen,
};
use lyskryss::domain::rules::Rules;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::domain::table_choices::TableChoices;
use lyskryss::domain::verbs::Editable;
use lyskryss::domain::walk::{Walk, WalkOrder};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::room::answer;
use super::{mark, moment, text};

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

/// A row and a column, rather ones that are there.
fn crossing() -> impl Strategy<Value = (MeasureId, CriterionId)> {
    let row = prop_oneof![6 => 9..11_u32, 1 => number()];
    let column = prop_oneof![6 => 5..7_u32, 1 => number()];
    (row, column).prop_map(|(row, column)| (MeasureId(row), CriterionId(column)))
}

/// A seat, rather one that is there.
fn seat() -> impl Strategy<Value = ParticipantId> {
    prop_oneof![6 => select(vec![1, 2, 11]), 1 => number()].prop_map(ParticipantId)
}

/// A ballot as a file may hold it: only a file gives one with an answer.
pub(crate) fn ballot(
    seats: &[ParticipantId],
    answer: Option<lyskryss::domain::round::Answer>,
) -> Ballot {
    let seats: Vec<String> = seats.iter().map(|seat| seat.0.to_string()).collect();
    let (seats, answer) =
        (seats.join(","), answer.map_or(String::new(), |a| format!("Some({a:?})")));
    let answer = if answer.is_empty() { "None".to_owned() } else { answer };
    ron::from_str(&format!("(name: \"Etat\", seats: [{seats}], answer: {answer})")).unwrap()
}

fn answers() -> impl Strategy<Value = Answers> {
    let one = (vec(seat(), 0..3), proptest::option::of(answer()));
    let one = one.prop_map(|(seats, answer)| ballot(&seats, answer));
    let count = || proptest::option::of(prop_oneof![9 => 0..3_u32, 1 => Just(u32::MAX)]);
    let hands = (0..4_u32, count(), count(), count(), count());
    prop_oneof![
        3 => vec(one, 0..4).prop_map(Answers::Ballots),
        1 => hands.prop_map(|(of, high, medium, low, cannot_judge)| {
            Answers::Hands(Hands { of, high, medium, low, cannot_judge })
        }),
    ]
}

/// A round of any number, put under it or another.
fn round() -> impl Strategy<Value = Change> {
    let what = (crossing(), 0..4_u32, 0..4_u32, any::<[bool; 5]>(), answers());
    what.prop_map(
        |(
            (measure, criterion),
            number,
            other,
            [same, open, anonymous, by_group, there],
            answers,
        )| {
            let value = Round {
                measure,
                criterion,
                number: if same { number } else { other },
                anonymous,
                by_group,
                opened: moment(0),
                revealed: (!open).then(|| moment(1)),
                seen: if same { Seen::Never } else { Seen::AsTheyAre },
                from_sheet: by_group,
                answers,
            };
            Change::Round(measure, criterion, number, there.then_some(value))
        },
    )
}

/// What else is said in a crossing, or of all of them.
fn said() -> impl Strategy<Value = Change> {
    let event = (crossing(), 0..4_u32, 0..4_u32, mark(), any::<[bool; 2]>());
    let event = event.prop_map(|((measure, criterion), number, other, mark, [same, there])| {
        let value = Event {
            measure,
            criterion,
            number: if same { number } else { other },
            at: moment(2),
            after_round: other,
            before: mark,
            what: mark.map_or(Happened::Agreed(None), Happened::Confirmed),
            why: String::new(),
            item: None,
        };
        Change::Event(measure, criterion, number, there.then_some(value))
    });
    let view = (crossing(), seat(), seat(), text(), any::<[bool; 2]>());
    let view = view.prop_map(|((measure, criterion), who, other, text, [same, there])| {
        let inside = if same { who } else { other };
        let name = "Etat".to_owned();
        let value = Reservation { measure, criterion, who: inside, name, text };
        Change::Reservation(measure, criterion, who, there.then_some(value))
    });
    let rules = any::<[bool; 3]>().prop_map(|[anonymous, by_group, change_after_reveal]| {
        Change::Rules(Rules { anonymous, by_group, change_after_reveal, ..Rules::default() })
    });
    let walk = vec(crossing(), 0..3).prop_map(|rows| {
        let shuffled = rows.into_iter().map(|(row, _)| row).collect();
        Change::Walk(Walk { order: WalkOrder::Shuffled, shuffled, ..Walk::default() })
    });
    prop_oneof![2 => event, 2 => view, 1 => rules, 2 => walk]
}

/// A seat that judges or not.
fn participant(id: u32) -> Participant {
    let mut seat = Participant::new(ParticipantId(id), "Etat".to_owned());
    seat.role = Role::ALL[(id % 7).saturating_sub(2) as usize % 5];
    if id.is_multiple_of(4) {
        seat.attendance = Attendance::Absent;
    }
    seat
}

/// A seat that leaves the table, or is somebody else's from now on.
fn leaves() -> impl Strategy<Value = Change> {
    (seat(), 0..3_usize, 0..5_usize, any::<[bool; 2]>()).prop_map(
        |(id, at, role, [absent, gone])| {
            let mut seat = Participant::new(id, "Etat".to_owned());
            seat.role = Role::ALL[role];
            seat.attendance = if absent { Attendance::Absent } else { Attendance::Present };
            Change::Participant(Put { id, at, value: (!gone).then_some(seat) })
        },
    )
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
    let criterion = |id: u32| {
        let mut criterion = Criterion::new(CriterionId(id), "Nytte".to_owned());
        criterion.low_example = (!id.is_multiple_of(3)).then_some(MeasureId(id.saturating_add(4)));
        criterion
    };
    let crossing = (number(), number(), number(), mark(), any::<bool>(), any::<bool>());
    let decision = (number(), number(), number(), any::<bool>(), any::<bool>());
    prop_oneof![
        (text(), text(), text()).prop_map(|(title, head, word)| {
            let tables = TableChoices {
                columns: [(head.clone(), "Out".to_owned())].into(),
                lights: [(word, Some(Answer::Abstains)), (head, None)].into(),
            };
            Change::Details(Details { title, tables, ..Details::of(&Session::default()) })
        }),
        put(participant).prop_map(Change::Participant),
        leaves(),
        round(),
        round(),
        said(),
        put(area).prop_map(Change::FocusArea),
        put(criterion).prop_map(Change::Criterion),
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
