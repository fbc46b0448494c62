//! Rounds, whatever is done and in whatever order: who holds a ballot, how they are counted and
//! numbered. What stays hidden is in `hidden.rs`, what becomes of lights in `wordings.rs`.

use lyskryss::domain::check::Flaw;
use lyskryss::domain::criterion::Criterion;
use lyskryss::domain::edit::{Change, EditError, Put, apply};
use lyskryss::domain::field::{Field, FieldError};
use lyskryss::domain::history::History;
use lyskryss::domain::judging::{self, Refusal, RoundKind};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::measure::Measure;
use lyskryss::domain::participant::{Attendance, Participant, Role};
use lyskryss::domain::round::Answer::{Abstains, High, Low, Medium};
use lyskryss::domain::round::{Answer, Answers, Ballot, Happened, Round, RoundFlaw, Seen};
use lyskryss::domain::rules::Rules;
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use lyskryss::insight::answers::{Verdict, far_ends, verdict};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::strategies::held::{
    answered, answers, becomes, comes, does, here, last, leaves, names, put, raw, reveals, seat,
    stands, under,
};
use crate::strategies::raw::raw_edit;
use crate::strategies::room::{InRoom, of_rounds};
use crate::strategies::{
    EntryKind, RandomEdit, add_to, moment, random_edit, session, small, whole,
};

// Whatever is done.

/// What happens in a meeting, as far as rounds are concerned.
#[derive(Clone, Debug)]
enum Step {
    Room(bool, InRoom),
    Seat(Index, u8),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => (any::<bool>(), of_rounds()).prop_map(|(first, done)| Step::Room(first, done)),
        3 => (any::<Index>(), any::<u8>()).prop_map(|(seat, choice)| Step::Seat(seat, choice)),
        3 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// What must hold of all rounds, said anew rather than asked of the domain.
fn assert_held_properly(session: &Session) {
    for (at, round) in session.rounds.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &session.rounds[at]);
        let before = before.filter(|before| before.crossing() == round.crossing());
        assert_eq!(round.number, before.map_or(1, |before| before.number + 1), "no gap");
        assert!(before.is_none_or(|before| !before.is_open()), "only the last one is open");
        if round.is_open() {
            assert_eq!((round.tally(), round.stands()), (None, None));
            for ballot in round.ballots() {
                for seat in &ballot.seats {
                    let found = session.find::<Participant>(*seat);
                    let found = found.unwrap_or_else(|| panic!("{seat:?} is gone"));
                    assert_eq!(found.role, Role::Member);
                    let is_there = found.attendance != Attendance::Absent;
                    assert!(is_there || ballot.has_answered(), "waits for nobody");
                }
            }
        } else {
            let tally = round.tally().unwrap();
            let given = Answer::ALL.iter().map(|answer| tally.of(*answer)).sum::<usize>();
            let all = round.hands().map_or(round.ballots().len(), |hands| hands.of as usize);
            assert!(given > 0, "shown, but nobody answered");
            assert_eq!(given + tally.silent, all);
        }
    }
}

proptest! {
    #[test]
    fn any_sequence_of_round_actions_undoes_to_the_start_and_never_leaves_a_revealed_round_without_its_ballots(
        steps in vec(step(), 1..80),
    ) {
        let start = whole();
        let (mut session, mut history) = (start.clone(), History::saved());
        for (minute, step) in (0..).zip(steps) {
            let edit = match step {
                Step::Room(first, done) => {
                    let at = (session.measures[usize::from(first)].id, session.criteria[0].id);
                    done.edit(&session, at, moment(minute / 2))
                }
                Step::Seat(index, choice) => {
                    RandomEdit::Choose(EntryKind::Participant, index, choice).edit(&session)
                }
                Step::Undo => {
                    history.undo(&mut session).unwrap();
                    None
                }
                Step::Redo => {
                    history.redo(&mut session).unwrap();
                    None
                }
            };
            if let Some(edit) = edit {
                history.apply_edit(&mut session, edit).unwrap();
            }
            assert_held_properly(&session);
            prop_assert_eq!(session.check(), Ok(()));
        }
        while history.undo(&mut session).unwrap().is_some() {
            assert_held_properly(&session);
        }
        for round in &mut session.rounds {
            round.seen = Seen::Never;
        }
        prop_assert_eq!(session, start);
    }

    #[test]
    fn whoever_does_not_judge_holds_no_ballot_in_an_open_round_whatever_is_done_even_by_no_hand(
        mut session in session(),
        raw in vec((raw_edit(), any::<Option<Index>>()), 1..6),
        random_edits in vec(random_edit(), 6),
    ) {
        for ((raw, undone), random_edit) in raw.into_iter().zip(random_edits) {
            if let Ok(back) = apply(&mut session, raw) {
                assert_held_properly(&session);
                if undone.is_some() {
                    apply(&mut session, back).unwrap();
                    assert_held_properly(&session);
                }
            }
            if let Some(edit) = random_edit.edit(&session) {
                apply(&mut session, edit).unwrap();
                assert_held_properly(&session);
            }
        }
    }
}

#[test]
fn what_is_made_up_at_random_comes_by_all_that_a_room_can_do() {
    let mut runner = TestRunner::deterministic();
    let mut seen = [0; 10];
    for _ in 0..300 {
        let session = session().new_tree(&mut runner).unwrap().current();
        let open = || session.rounds.iter().filter(|r| r.is_open());
        let is = |what: fn(&Happened) -> bool| session.history.iter().any(|e| what(&e.what));
        for (at, holds) in [
            open().any(|r| r.ballots().iter().any(Ballot::has_answered)),
            open().any(|r| r.hands().is_some()),
            session.rounds.iter().any(|r| r.stands().is_some()),
            session.rounds.iter().any(|r| !r.is_open() && r.anonymous),
            session.rounds.iter().any(|r| r.ballots().iter().any(|b| b.seats.len() > 1)),
            is(|what| matches!(what, Happened::Changed { .. })),
            is(|what| matches!(what, Happened::Confirmed(_))),
            session.history.iter().any(|e| !e.why.is_empty()),
            session.judgements.iter().any(|j| j.wording.is_some() || j.condition.done.is_some()),
            !session.reservations.is_empty() && !session.walk.shuffled.is_empty(),
        ]
        .into_iter()
        .enumerate()
        {
            seen[at] += i32::from(holds);
        }
    }
    assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
}

// Who holds a ballot.

#[test]
fn only_members_who_are_there_or_have_a_substitute_hold_a_ballot() {
    let mut session = whole();
    becomes(&mut session, |p| p.attendance = Attendance::Substitute("vara".to_owned()), 0);
    becomes(&mut session, |p| p.role = Role::Adviser, 1);
    let edit = judging::new_round(&session, here(&session), RoundKind::Ballots, moment(0)).unwrap();
    does(&mut session, edit);
    assert_eq!(names(&session), ["Én", "Tre"]);
    leaves(&mut session, 0);
    leaves(&mut session, 2);
    assert_eq!(session.rounds, [], "a round that nobody answers any more is given up");
    let refused = judging::new_round(&session, here(&session), RoundKind::Ballots, moment(0));
    assert_eq!(refused, Err(Refusal::Nobody));
}

#[test]
fn a_ballot_of_somebody_who_does_not_judge_is_refused_by_the_domain_and_by_the_file() {
    let session = answered([High, Low, Medium]);
    for (role, attendance) in [
        (Role::Adviser, Attendance::Present),
        (Role::Observer, Attendance::Substitute(String::new())),
        (Role::Secretariat, Attendance::Present),
        (Role::Presenter, Attendance::Present),
    ] {
        let mut after = seat(&session, 1);
        (after.role, after.attendance) = (role, attendance);
        let id = after.id;
        let alone = raw(Change::Participant(Put { id, at: 1, value: Some(after.clone()) }));
        let in_use = Err(EditError::InUse { kind: "participant", id: id.0 });
        assert_eq!(apply(&mut session.clone(), alone), in_use);

        let mut without = whole();
        let edit = verbs::change(&without, after.clone()).unwrap();
        does(&mut without, edit);
        let round = last(&session).clone();
        let refused = Err(EditError::Round(RoundFlaw::NotJudging(id)));
        assert_eq!(apply(&mut without, put(round.clone())), refused);
        let shown = Round { revealed: Some(moment(3)), ..round };
        let back = does(&mut without, put(shown.clone()));
        let reopened = put(Round { revealed: None, ..shown });
        assert_eq!(apply(&mut without, reopened), refused, "nor by hiding it again");
        does(&mut without, back);

        let mut file = session.clone();
        file.participants[1] = after;
        let flaw = RoundFlaw::NotJudging(id);
        assert_eq!(file.check(), Err(Flaw::Round { place: "rounds.0".to_owned(), flaw }));
    }
    let gone = raw(Change::Participant(Put { id: seat(&session, 1).id, at: 1, value: None }));
    assert!(apply(&mut session.clone(), gone).is_err());
}

#[test]
fn who_is_no_member_any_more_takes_the_ballot_along_and_undo_gives_it_back_with_its_answer() {
    let before = answered([High, Low, Medium]);
    for role in [Role::Adviser, Role::Observer] {
        let mut session = before.clone();
        let back = becomes(&mut session, |p| p.role = role, 1);
        assert_eq!(names(&session), ["Én", "Tre"]);
        let mut shown = session.clone();
        reveals(&mut shown);
        assert_eq!(stands(last(&shown)), [Some(High), Some(Medium)]);
        does(&mut session, back);
        assert_eq!(session, before);
        reveals(&mut session);
        assert_eq!(stands(last(&session)), [Some(High), Some(Low), Some(Medium)]);
    }
}

#[test]
fn a_member_who_goes_out_leaves_the_answer_and_only_without_one_the_row() {
    let mut session = answered([High, Low, Medium]);
    leaves(&mut session, 0);
    assert_eq!(names(&session), ["Én", "To", "Tre"]);
    assert!(last(&session).has_all(), "the answer stays");
    comes(&mut session, 0);
    reveals(&mut session);
    assert_eq!(stands(last(&session)), [Some(High), Some(Low), Some(Medium)]);

    let mut session = whole();
    answers(&mut session, 0, High);
    leaves(&mut session, 1);
    assert_eq!(names(&session), ["Én", "Tre"], "nobody is waited for who is out");
    comes(&mut session, 1);
    assert_eq!(names(&session), ["Én", "To", "Tre"], "the place in the row stays");
}

#[test]
fn a_seat_that_is_new_in_the_middle_of_a_round_gets_a_ballot() {
    let mut session = answered([High, Low, Medium]);
    let edit = add_to(&session, EntryKind::Participant, "Fire", None);
    does(&mut session, edit);
    assert_eq!(names(&session), ["Én", "To", "Tre", "Fire"]);
}

#[test]
fn deleting_a_participant_keeps_shown_rounds_as_they_were_said_and_takes_hidden_ballots() {
    let mut session = answered([High, Low, Abstains]);
    reveals(&mut session);
    let edit = judging::new_round(&session, here(&session), RoundKind::Ballots, moment(3)).unwrap();
    does(&mut session, edit);
    answers(&mut session, 1, High);
    let before = session.clone();
    let edit = verbs::delete::<Participant>(&session, seat(&session, 1).id).unwrap();
    let back = does(&mut session, edit);
    assert_eq!(names(&session), ["Én", "Tre"]);
    assert_eq!(session.rounds[0], before.rounds[0]);
    assert_eq!(stands(&session.rounds[0]), [Some(High), Some(Low), Some(Abstains)]);
    does(&mut session, back);
    assert_eq!(session, before);
}

#[test]
fn a_new_name_stands_on_the_open_ballot_and_not_on_what_was_shown() {
    let mut session = answered([High, Low, Medium]);
    becomes(&mut session, |p| p.short = "Ny".to_owned(), 0);
    assert_eq!(names(&session), ["Ny", "To", "Tre"]);
    assert!(last(&session).has_all(), "the answer is still there");
    reveals(&mut session);
    becomes(&mut session, |p| p.short = "Nyere".to_owned(), 0);
    assert_eq!(names(&session), ["Ny", "To", "Tre"]);
}

// Groups.

fn grouped() -> Session {
    let mut session = whole();
    becomes(&mut session, |p| "Gruppe".clone_into(&mut p.group), 0);
    becomes(&mut session, |p| " Gruppe ".clone_into(&mut p.group), 2);
    under(&mut session, Rules { by_group: true, ..Rules::default() });
    session
}

#[test]
fn members_of_a_group_share_one_ballot_where_the_rules_say_so() {
    let mut session = grouped();
    assert_eq!(answered([High, Low, High]).rounds[0].ballots().len(), 3, "else they do not");
    answers(&mut session, 0, Low);
    assert_eq!(names(&session), ["Gruppe", "To"]);
    let (first, third) = (seat(&session, 0).id, seat(&session, 2).id);
    assert_eq!(last(&session).ballots()[0].seats, [first, third]);
    leaves(&mut session, 0);
    assert_eq!(names(&session), ["Gruppe", "To"], "one of two speaks for it");
    assert!(last(&session).ballots()[0].has_answered());
    comes(&mut session, 0);
    assert_eq!(last(&session).ballots()[0].seats, [first, third], "still of the group");
    reveals(&mut session);
    assert_eq!(last(&session).tally().unwrap().low, 1, "one voice");
}

#[test]
fn the_last_one_left_of_a_group_still_answers_under_its_name() {
    let mut session = grouped();
    answers(&mut session, 0, Low);
    leaves(&mut session, 0);
    becomes(&mut session, |p| p.person = "N. N.".to_owned(), 2);
    assert_eq!(names(&session), ["Gruppe", "To"]);
}

#[test]
fn those_of_a_group_who_all_come_late_share_a_ballot_too() {
    let mut session = grouped();
    leaves(&mut session, 0);
    leaves(&mut session, 2);
    answers(&mut session, 0, Low);
    comes(&mut session, 0);
    comes(&mut session, 2);
    assert_eq!(names(&session), ["Gruppe", "To"]);
}

#[test]
fn somebody_who_comes_shares_no_ballot_with_an_organisation_that_is_called_like_their_group() {
    let mut session = whole();
    leaves(&mut session, 2);
    becomes(&mut session, |p| "Én".clone_into(&mut p.group), 2);
    answers(&mut session, 0, Low);
    comes(&mut session, 2);
    assert_eq!(names(&session), ["Én", "To", "Tre"], "the room does not answer by groups");
}

// Counting hands.

fn counts(session: &mut Session, mark: Mark, count: u32) {
    let edit = judging::count_hands(session, here(session), mark, Some(count), moment(1));
    does(session, edit.unwrap().unwrap());
}

#[test]
fn more_hands_than_people_are_refused_wherever_they_are_counted() {
    let mut session = whole();
    let at = here(&session);
    counts(&mut session, Mark::High, 2);
    let too_many = judging::count_hands(&session, at, Mark::Low, Some(2), moment(1));
    assert_eq!(too_many, Err(Refusal::TooManyHands { of: 3 }));
    let field = Field::Hands(at.0, at.1, Mark::CannotJudge);
    for (typed, refused) in [
        ("2", FieldError::TooMany { of: 3 }),
        ("4294967295", FieldError::TooMany { of: 3 }),
        ("4294967296", FieldError::Count),
        ("-1", FieldError::Count),
        ("+1", FieldError::Count),
        ("to", FieldError::Count),
    ] {
        assert_eq!(field.write(&session, typed, moment(1)), Err(refused), "{typed}");
    }
    assert!(matches!(field.write(&session, " 1 ", moment(1)), Ok(Some(_))));
    let mut round = last(&session).clone();
    let Answers::Hands(hands) = &mut round.answers else { panic!("{round:?}") };
    hands.low = Some(2);
    let flaw = RoundFlaw::TooManyHands { hands: 4, of: 3 };
    assert_eq!(apply(&mut session.clone(), put(round.clone())), Err(EditError::Round(flaw)));
    session.rounds[0] = round;
    assert_eq!(session.check(), Err(Flaw::Round { place: "rounds.0".to_owned(), flaw }));
}

#[test]
fn who_leaves_lowers_the_most_that_can_be_counted_but_never_below_what_was() {
    for gone in [leaves, |session: &mut Session, at| {
        let edit = verbs::delete::<Participant>(session, seat(session, at).id).unwrap();
        does(session, edit)
    }] {
        let mut session = whole();
        counts(&mut session, Mark::Low, 2);
        let before = session.clone();
        let back = gone(&mut session, 0);
        assert_eq!(last(&session).hands().unwrap().of, 2);
        gone(&mut session, 1);
        assert_eq!(last(&session).hands().unwrap().of, 2, "two hands were up");
        let mut session = before.clone();
        gone(&mut session, 0);
        does(&mut session, back);
        assert_eq!(session, before);
    }
    let mut session = whole();
    leaves(&mut session, 0);
    counts(&mut session, Mark::Low, 2);
    comes(&mut session, 0);
    assert_eq!(last(&session).hands().unwrap().of, 3);
}

#[test]
fn a_show_of_hands_takes_no_names_and_nobody_is_anonymous() {
    let mut session = whole();
    under(&mut session, Rules { anonymous: true, ..Rules::default() });
    counts(&mut session, Mark::Medium, 3);
    assert!(!last(&session).anonymous && last(&session).has_all());
    reveals(&mut session);
    assert_eq!(verdict(last(&session)), Some(Verdict::Agree(Mark::Medium)));
    assert_eq!((last(&session).stands(), far_ends(last(&session))), (None, None));
}

// Beginning, revealing, numbering.

#[test]
fn a_round_without_an_answer_cannot_be_revealed() {
    let mut session = whole();
    let at = here(&session);
    assert_eq!(judging::reveal(&session, at, moment(1)), Err(Refusal::NotOpen));
    for kind in [RoundKind::Ballots, RoundKind::Hands] {
        let edit = judging::new_round(&session, at, kind, moment(0)).unwrap();
        let back = does(&mut session, edit);
        assert_eq!(judging::reveal(&session, at, moment(1)), Err(Refusal::Empty));
        let shown = Round { revealed: Some(moment(1)), ..last(&session).clone() };
        assert_eq!(apply(&mut session, put(shown)), Err(EditError::Round(RoundFlaw::Empty)));
        does(&mut session, back);
    }
    answers(&mut session, 1, Abstains);
    reveals(&mut session);
    assert_eq!(verdict(last(&session)), Some(Verdict::Nobody), "who abstains has answered");
}

#[test]
fn where_a_level_has_no_sentence_no_round_begins() {
    let session = small();
    let begun = judging::new_round(&session, here(&session), RoundKind::Ballots, moment(0));
    assert_eq!(begun, Err(Refusal::NoSentence(Light::Medium)));
    let answered = judging::answer(&session, here(&session), 0, Some(High), moment(0));
    assert_eq!(answered, Err(Refusal::NoSentence(Light::Medium)));
}

#[test]
fn only_the_last_round_can_be_open_and_none_is_left_out() {
    let mut session = answered([High, Low, Medium]);
    let at = here(&session);
    let again = judging::new_round(&session, at, RoundKind::Ballots, moment(2));
    assert_eq!(again, Err(Refusal::NotOpen));
    let refused = Err(EditError::Round(RoundFlaw::Order));
    let numbered = |session: &Session, number| Round { number, ..last(session).clone() };
    let second = put(numbered(&session, 2));
    assert_eq!(apply(&mut session, second), refused, "the first is open");
    reveals(&mut session);
    for number in [0, 3, u32::MAX] {
        let other = put(numbered(&session, number));
        assert_eq!(apply(&mut session, other), refused, "{number}");
    }
    let edit = judging::new_round(&session, at, RoundKind::Hands, moment(3)).unwrap();
    does(&mut session, edit);
    assert_eq!(last(&session).number, 2);
    let first = session.rounds[0].clone();
    let taken_out = raw(Change::Round(at.0, at.1, 1, None));
    assert_eq!(apply(&mut session, taken_out), refused);
    let hidden_again = put(Round { revealed: None, ..first.clone() });
    assert_eq!(apply(&mut session, hidden_again), refused);
    let edit = judging::cancel_round(&session, at).unwrap();
    does(&mut session, edit);
    assert_eq!(session.rounds, [first], "the earlier one stays");
    let edit = judging::new_round(&session, at, RoundKind::Ballots, moment(4)).unwrap();
    does(&mut session, edit);
    assert_eq!(last(&session).number, 2, "a number that was given up is free again");
}

#[test]
fn deleting_a_measure_or_a_criterion_takes_all_its_rounds_and_undo_brings_all_back() {
    let mut session = answered([High, Low, Medium]);
    let at = here(&session);
    reveals(&mut session);
    let edit = judging::new_round(&session, at, RoundKind::Ballots, moment(3)).unwrap();
    does(&mut session, edit);
    answers(&mut session, 2, Low);
    let edit = judging::reserve(&session, at, seat(&session, 0).id, "Nei.").unwrap().unwrap();
    does(&mut session, edit);
    let edit = judging::pin_example(&session, at.1, Light::Low, Some(at.0)).unwrap();
    does(&mut session, edit);
    let edit = judging::set_mark(&session, at.0, at.1, Some(Mark::Low), moment(5)).unwrap();
    does(&mut session, edit.unwrap());
    let before = session.clone();
    for edit in [
        verbs::delete::<Measure>(&session, at.0).unwrap(),
        verbs::delete::<Criterion>(&session, at.1).unwrap(),
    ] {
        let back = does(&mut session, edit);
        assert_eq!((session.rounds.len(), session.reservations.len()), (0, 0));
        assert!(session.history.iter().all(|e| (e.measure, e.criterion) != at));
        assert!(session.criteria.iter().all(|c| c.low_example.is_none()));
        does(&mut session, back);
        assert_eq!(session, before);
    }
}
