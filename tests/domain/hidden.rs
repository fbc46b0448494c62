//! What a room answers unseen stays unseen until it is shown, and names that are not wanted stay
//! away for good.

use lyskryss::app::core::edit_names;
use lyskryss::domain::edit::Edit;
use lyskryss::domain::field::{Field, ParticipantField};
use lyskryss::domain::judging::{self, Refusal, RoundKind};
use lyskryss::domain::light::Light;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Answer::{Abstains, CannotJudge, High, Low, Medium};
use lyskryss::domain::round::{Answer, Happened};
use lyskryss::domain::rules::Rules;
use lyskryss::domain::session::Session;
use lyskryss::insight::answers::{Moves, Verdict, far_ends, moves, verdict};
use lyskryss::insight::points::points;
use lyskryss::insight::signs::signs_of;
use lyskryss::insight::story::{StoryLine, story};
use lyskryss::storage::format;

use crate::strategies::held::{
    answered, answers, becomes, comes, does, here, last, leaves, reveals, seat, stands, under,
};
use crate::strategies::raw::ballot;
use crate::strategies::{EntryKind, add_to, moment, whole};

/// Everything that can be seen of a session without looking into its file.
fn all_that_shows(session: &Session, edit: &Edit) -> String {
    let (measure, criterion) = here(session);
    let round = last(session);
    let shown = session.rounds.first().filter(|first| first.number != round.number);
    format!(
        "{session:?} {edit:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        edit.subject,
        edit_names::of_edit(edit),
        (round, round.ballots(), round.has_any(), round.has_all()),
        (round.tally(), round.stands(), round.hands()),
        (verdict(round), far_ends(round)),
        shown.map(|shown| (moves(shown, round), moves(round, shown))),
        story(session, (measure, criterion)),
        points(session, true),
        signs_of(session, measure, criterion),
        lyskryss::insight::counts::Counts::of(session),
        lyskryss::insight::walk::place(session, here(session)),
    )
}

#[test]
fn a_hidden_answer_shows_nowhere_and_all_five_look_the_same() {
    for anonymous in [false, true] {
        let mut seen = Vec::new();
        for answer in Answer::ALL {
            let mut session = whole();
            // No mark, so that its word stands nowhere else.
            session.judgements.clear();
            session.history.clear();
            session.rules.anonymous = anonymous;
            let at = here(&session);
            let edit = judging::answer(&session, at, 1, Some(answer), moment(1)).unwrap();
            let back = does(&mut session, edit.clone());
            let shows = [all_that_shows(&session, &edit), all_that_shows(&session, &back)];
            for word in Answer::ALL.map(|answer| format!("{answer:?}")) {
                assert!(!shows.concat().contains(&word), "{word} in {shows:?}");
            }
            let mut after = session.clone();
            let reveal = reveals(&mut after);
            let revealed = all_that_shows(&after, &reveal);
            assert!(
                anonymous || revealed.contains(&format!("{answer:?}")),
                "it is looked for well"
            );
            let edit = judging::answer(&session, at, 1, None, moment(1)).unwrap();
            let back = does(&mut session, edit.clone());
            let taken_back = [all_that_shows(&session, &edit), all_that_shows(&session, &back)];
            seen.push((shows, taken_back));
        }
        assert!(seen.iter().all(|other| *other == seen[0]));
    }
}

#[test]
fn a_second_round_hides_its_answers_beside_a_first_one_that_is_shown() {
    let mut seen = Vec::new();
    for answer in Answer::ALL {
        let mut session = answered([High, Low, Medium]);
        reveals(&mut session);
        let at = here(&session);
        let edit = judging::new_round(&session, at, RoundKind::Ballots, moment(3)).unwrap();
        does(&mut session, edit);
        let edit = judging::answer(&session, at, 0, Some(answer), moment(4)).unwrap();
        does(&mut session, edit.clone());
        seen.push(all_that_shows(&session, &edit));
        assert_eq!(moves(&session.rounds[0], &session.rounds[1]), None);
    }
    assert!(seen.iter().all(|other| *other == seen[0]));
}

#[test]
fn undoing_a_reveal_hides_all_again() {
    let mut session = answered([High, Low, Medium]);
    let before = session.clone();
    let back = reveals(&mut session);
    assert_eq!(verdict(last(&session)), Some(Verdict::Split));
    does(&mut session, back);
    assert_eq!((last(&session).tally(), last(&session).stands()), (None, None));
    assert_eq!(session, before);
}

#[test]
fn entering_the_same_answer_again_after_taking_it_back_always_makes_an_edit() {
    let mut session = whole();
    let at = here(&session);
    answers(&mut session, 0, High);
    for answer in [High, High, Low] {
        let twice = judging::answer(&session, at, 0, Some(answer), moment(1));
        assert_eq!(twice, Err(Refusal::Answered), "whether it is the same or another");
        let edit = judging::answer(&session, at, 0, None, moment(1)).unwrap();
        does(&mut session, edit);
        let empty = judging::answer(&session, at, 0, None, moment(1));
        assert_eq!(empty, Err(Refusal::Empty));
        let edit = judging::answer(&session, at, 0, Some(answer), moment(1)).unwrap();
        assert_eq!(edit.changes.len(), 1);
        does(&mut session, edit);
    }
}

#[test]
fn of_an_anonymous_round_only_counts_are_shown_even_after_the_rules_are_changed() {
    let mut session = whole();
    under(&mut session, Rules { anonymous: true, ..Rules::default() });
    for (ballot, answer) in [High, Low, CannotJudge].into_iter().enumerate() {
        answers(&mut session, ballot, answer);
    }
    under(&mut session, Rules { change_after_reveal: true, ..Rules::default() });
    reveals(&mut session);
    let at = here(&session);
    let first = last(&session).clone();
    let tally = first.tally().unwrap();
    assert_eq!((tally.high, tally.low, tally.cannot_judge, tally.silent), (1, 1, 1, 0));
    assert_eq!((first.stands(), far_ends(&first)), (None, None));
    let refused = judging::change_stand(&session, at, 0, Low, moment(3));
    assert_eq!(refused, Err(Refusal::Fixed), "the story would name who");

    let edit = judging::new_round(&session, at, RoundKind::Ballots, moment(3)).unwrap();
    does(&mut session, edit);
    for ballot in 0..3 {
        answers(&mut session, ballot, High);
    }
    reveals(&mut session);
    let second = last(&session).clone();
    assert_eq!(stands(&second), [Some(High); 3], "a round begun now has names");
    let moved = vec![(High, 1, 3), (Low, 1, 0), (CannotJudge, 1, 0)];
    assert_eq!(moves(&first, &second), Some(Moves::Counted(moved.clone())));
    let lines = story(&session, at);
    assert!(matches!(&lines[1], StoryLine::Round(_, Some(Moves::Counted(m))) if *m == moved));
}

#[test]
fn a_changed_stand_is_told_with_what_it_was_and_only_where_the_rules_let_it() {
    let mut session = answered([High, Low, Medium]);
    let at = here(&session);
    under(&mut session, Rules { change_after_reveal: true, ..Rules::default() });
    let hidden = judging::change_stand(&session, at, 1, High, moment(3));
    assert_eq!(hidden, Err(Refusal::NotOpen), "not while it is hidden");
    reveals(&mut session);
    let mut otherwise = session.clone();
    under(&mut otherwise, Rules::default());
    let fixed = judging::change_stand(&otherwise, at, 1, High, moment(3));
    assert_eq!(fixed, Err(Refusal::Fixed));
    assert_eq!(judging::change_stand(&session, at, 1, Low, moment(3)), Ok(None));
    let edit = judging::change_stand(&session, at, 1, High, moment(3)).unwrap().unwrap();
    does(&mut session, edit);
    assert_eq!(stands(last(&session)), [Some(High), Some(High), Some(Medium)]);
    let what = Happened::Changed { name: "To".to_owned(), from: Some(Low), to: High };
    assert_eq!(session.history_of(at.0, at.1).last().unwrap().what, what);
}

#[test]
fn moves_are_told_by_who_moved_and_nobody_new_or_gone_counts_as_moved() {
    let mut session = answered([High, Low, Medium]);
    reveals(&mut session);
    leaves(&mut session, 2);
    let at = here(&session);
    let edit = judging::new_round(&session, at, RoundKind::Ballots, moment(3)).unwrap();
    does(&mut session, edit);
    answers(&mut session, 0, High);
    answers(&mut session, 1, Abstains);
    reveals(&mut session);
    let Some(Moves::Named(moved)) = moves(&session.rounds[0], &session.rounds[1]) else {
        panic!("both have names")
    };
    let moved: Vec<_> = moved.iter().map(|m| (m.name.as_str(), m.from, m.to)).collect();
    assert_eq!(moved, [("To", Some(Low), Some(Abstains))]);
    let (first, then) = far_ends(&session.rounds[0]).unwrap();
    assert_eq!((first.light, first.names), (Light::Low, vec!["To".to_owned()]));
    assert_eq!((then.light, then.names), (Light::High, vec!["Én".to_owned()]));
    assert_eq!(far_ends(&session.rounds[1]), None, "one light has no two ends");
}

#[test]
fn a_ballot_of_a_file_is_hidden_too() {
    let [one, other] = [Some(High), None].map(|a| ballot(&[ParticipantId(1)], a));
    assert_eq!((one.has_answered(), other.has_answered()), (true, false));
    assert_eq!(format!("{one:?}").replace("true", "false"), format!("{other:?}"));
    let field = ParticipantField::Short;
    let mut session = answered([High, Low, Medium]);
    let edit = Field::Participant(seat(&session, 0).id, field).write(&session, "Ny", moment(1));
    let back = does(&mut session, edit.unwrap().unwrap());
    assert!(!format!("{back:?}").contains("Medium"), "nor in what undo holds");
}

#[test]
fn what_moved_between_rounds_of_quite_other_ballots_is_told_in_counts() {
    // One by one first, then all three as one group; then others altogether.
    let mut session = answered([High, Low, Medium]);
    let at = here(&session);
    reveals(&mut session);
    for seat in 0..3 {
        becomes(&mut session, |p| p.group = "Gruppe".to_owned(), seat);
    }
    under(&mut session, Rules { by_group: true, ..Rules::default() });
    answers_in_another_round(&mut session, &[High]);
    let moved = vec![(Medium, 1, 0), (Low, 1, 0)];
    assert_eq!(moves(&session.rounds[0], &session.rounds[1]), Some(Moves::Counted(moved.clone())));
    let lines = story(&session, at);
    assert!(matches!(&lines[1], StoryLine::Round(_, Some(Moves::Counted(m))) if *m == moved));

    let mut session = answered([High, Low, Medium]);
    reveals(&mut session);
    for name in ["Fire", "Fem"] {
        let edit = add_to(&session, EntryKind::Participant, name, None);
        does(&mut session, edit);
    }
    for seat in 0..3 {
        leaves(&mut session, seat);
    }
    answers_in_another_round(&mut session, &[Low, Low]);
    let moved = vec![(High, 1, 0), (Medium, 1, 0), (Low, 1, 2)];
    assert_eq!(moves(&session.rounds[0], &session.rounds[1]), Some(Moves::Counted(moved)));
    comes(&mut session, 0);
    answers_in_another_round(&mut session, &[Low, Low, Low]);
    let named = moves(&session.rounds[1], &session.rounds[2]);
    assert_eq!(named, Some(Moves::Named(Vec::new())), "who stayed did not move");
}

fn answers_in_another_round(session: &mut Session, given: &[Answer]) {
    for (ballot, answer) in given.iter().enumerate() {
        answers(session, ballot, *answer);
    }
    reveals(session);
}

#[test]
fn what_is_handed_on_without_what_is_unseen_holds_no_answer_and_no_private_note() {
    let text = "(format: 1, title: \"\", next_id: 9,
        participants: [(id: 1, organisation: \"A\", role: Member)],
        criteria: [(id: 3, name: \"Nytte\")],
        measures: [(id: 6, number: \"\", title: \"\", notes: \"for alle\", private_notes: \"for oss\")],
        rounds: [
            (measure: 6, criterion: 3, number: 1, opened: \"2027-01-14 13:42\",
                revealed: \"2027-01-14 13:50\",
                answers: Ballots([(name: \"A\", seats: [1], answer: High)])),
            (measure: 6, criterion: 3, number: 2, opened: \"2027-01-14 13:52\",
                answers: Ballots([(name: \"A\", seats: [1], answer: Low)])),
        ])";
    let session = format::from_text(text).unwrap().session;
    assert!(session.holds_unshown());
    let shown = session.without_unshown();
    assert!(!shown.holds_unshown() && shown.check().is_ok());
    let written = format::to_text(&shown).unwrap();
    assert!(written.contains("High") && written.contains("for alle"));
    assert!(!written.contains("Low") && !written.contains("for oss"), "{written}");
}
