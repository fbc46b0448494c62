//! Who goes out, comes back or sends somebody else in the middle of a round; and the laptop that
//! goes round the table.

use lyskryss::app::command::{Command, EditCommand, JudgeCommand};
use lyskryss::app::core::place::Focus;
use lyskryss::app::input::{Action, JudgeAction};
use lyskryss::app::rooms::judge::{Chair, PassAction, Passing, Phase};
use lyskryss::domain::field::{Field, ParticipantField};
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::{Attendance, ParticipantId};
use lyskryss::domain::round::Answer;
use lyskryss::storage::format;

use crate::meeting::{Person, SPLIT};

const B: ParticipantId = ParticipantId(2);

/// Who holds a ballot, with a tick where there is an answer; who is out in brackets.
fn row(person: &Person) -> String {
    let chairs = person.app.chairs().into_iter().map(|chair| match chair {
        Chair::Ballot(_, b) if b.has_answered() => format!("{}+", b.name),
        Chair::Ballot(_, b) => b.name,
        Chair::Empty(ParticipantId(id)) => format!("({id})"),
    });
    chairs.collect::<Vec<_>>().join(" ").replace("Etat ", "")
}

fn goes(person: &mut Person, attendance: Attendance) {
    person.does(JudgeAction::Attend(B, attendance));
    assert_eq!(person.session().check(), Ok(()));
    let text = format::to_text(person.session()).unwrap();
    assert_eq!(&format::from_text(&text).unwrap().session, person.session());
}

#[test]
fn who_goes_out_is_not_waited_for_and_comes_back_to_the_same_place_in_the_row() {
    let mut person = Person::new();
    goes(&mut person, Attendance::Absent);
    assert_eq!((row(&person).as_str(), person.says()), ("A (2) C", "message-out"));
    goes(&mut person, Attendance::Present);
    assert_eq!((row(&person).as_str(), person.says()), ("A B C", "message-back"));
    person.marks(Mark::High);
    goes(&mut person, Attendance::Absent);
    assert_eq!(row(&person), "A+ (2) C");
    assert_eq!(person.app.judge.seat(), Some(1), "it is the turn of Etat C");
    goes(&mut person, Attendance::Present);
    assert_eq!(row(&person), "A+ B C", "in the open round, too");
    for _ in 0..2 {
        person.runs(EditCommand::Undo);
    }
    assert_eq!(row(&person), "A+ B C");
}

#[test]
fn an_answer_stays_with_its_seat_until_it_is_taken_back_on_purpose() {
    let mut person = Person::new();
    person.answer(SPLIT);
    goes(&mut person, Attendance::Absent);
    assert_eq!((row(&person).as_str(), person.says()), ("A+ B+ C+", "message-out-answer-stays"));
    goes(&mut person, Attendance::Present);
    assert_eq!(row(&person), "A+ B+ C+");
    goes(&mut person, Attendance::Substitute("Person 9".to_owned()));
    assert_eq!(row(&person), "A+ B+ C+", "whoever sits there now");
    goes(&mut person, Attendance::Absent);
    person.runs(JudgeCommand::Reveal);
    let tally = person.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low, tally.silent), (1, 1, 1, 0));
    person.runs(EditCommand::Undo);
    goes(&mut person, Attendance::Present);
    person.does(JudgeAction::TakeBack(1));
    assert_eq!((row(&person).as_str(), person.says()), ("A+ B C+", "message-taken-back"));
    goes(&mut person, Attendance::Absent);
    assert_eq!(row(&person), "A+ (2) C+");
}

#[test]
fn a_substitute_takes_over_and_is_asked_for_by_name_where_one_is() {
    let mut person = Person::new();
    goes(&mut person, Attendance::Substitute(String::new()));
    let field = Field::Participant(B, ParticipantField::Substitute);
    assert_eq!(person.app.focus().1, Some(Focus::Field(field)));
    assert_eq!((row(&person).as_str(), person.app.judge.substituting()), ("A B C", Some(B)));
    person.types(field, "Person 9");
    assert_eq!(row(&person), "A B C");
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(person.app.judge.substituting(), None);
}

// The laptop goes round.

fn pass(person: &mut Person, action: PassAction) {
    person.does(JudgeAction::Pass(action));
}

#[test]
fn the_laptop_goes_to_each_who_is_waited_for_and_says_only_that_an_answer_came() {
    let answered = |answer: Answer| {
        let mut person = Person::new();
        person.marks(Mark::Low);
        person.runs(JudgeCommand::PassAround);
        assert_eq!(person.app.passing(), Some(&Passing::Covered(None)));
        assert_eq!(person.app.judge.seat(), Some(1), "the first who is waited for");
        pass(&mut person, PassAction::Uncover);
        assert_eq!(person.app.passing(), Some(&Passing::Open));
        pass(&mut person, PassAction::Answer(answer));
        person
    };
    let shown = Answer::ALL.map(|answer| {
        let person = answered(answer);
        (format!("{:?} {:?}", person.app.judge, person.app.message()), row(&person))
    });
    assert!(shown.iter().all(|other| *other == shown[0]), "nothing tells which it was");
    assert_eq!(shown[0].1, "A+ B+ C");
    let mut person = answered(Answer::Abstains);
    assert_eq!(person.app.passing(), Some(&Passing::Covered(Some("Etat B".to_owned()))));
    pass(&mut person, PassAction::Uncover);
    pass(&mut person, PassAction::Answer(Answer::High));
    assert_eq!((row(&person).as_str(), person.app.judge.seat()), ("A+ B+ C+", None));
    assert!(person.app.passing().is_some(), "until it is back");
    pass(&mut person, PassAction::Stop);
    assert_eq!(person.app.passing(), None);
    assert!(!Command::Judge(JudgeCommand::PassAround).is_enabled(&person.app), "all have");
}

#[test]
fn esc_covers_the_sentences_first_and_then_ends_it_and_never_leads_to_the_board() {
    let mut person = Person::new();
    person.runs(JudgeCommand::PassAround);
    pass(&mut person, PassAction::Uncover);
    person.does(Action::Back);
    assert_eq!(person.app.passing(), Some(&Passing::Covered(None)));
    pass(&mut person, PassAction::Later);
    assert_eq!(person.app.judge.seat(), Some(1), "somebody else first");
    person.does(Action::Back);
    assert_eq!(person.app.passing(), None);
    assert!(matches!(person.app.phase(), Phase::Answering(_)));
    assert_eq!(person.app.room, lyskryss::app::core::place::Room::Judge);
    pass(&mut person, PassAction::Answer(Answer::High));
    assert!(person.rounds().is_empty(), "it is over");
}
