//! What becomes of marks when the measure becomes another one, and of a rationale when the mark
//! does.

use lyskryss::domain::edit::{Verb, apply};
use lyskryss::domain::field::{Field, JudgementField, MeasureField};
use lyskryss::domain::judgement::{JudgedAs, Judgement};
use lyskryss::domain::judging;
use lyskryss::domain::light::Mark;
use lyskryss::domain::session::Session;
use lyskryss::insight::signs::signs_of;
use lyskryss::storage::format;

use crate::strategies::held::{does, here};
use crate::strategies::{moment, whole};

fn writes(session: &mut Session, field: Field, text: &str) {
    if let Some(edit) = field.write(session, text, moment(9)).unwrap() {
        does(session, edit);
    }
}

fn measure(session: &Session, field: MeasureField) -> Field {
    Field::Measure(here(session).0, field)
}

fn why(session: &Session) -> Field {
    let (measure, criterion) = here(session);
    Field::Judgement(measure, criterion, JudgementField::Rationale)
}

fn marks(session: &mut Session, mark: Option<Mark>, at: u8) {
    let (measure, criterion) = here(session);
    if let Some(edit) = judging::set_mark(session, measure, criterion, mark, moment(at)).unwrap() {
        does(session, edit);
    }
}

fn judged(session: &Session) -> Judgement {
    let (measure, criterion) = here(session);
    session.judgement(measure, criterion).cloned().unwrap()
}

/// With a mark on a measure that is called and said to be something.
fn marked(mark: Mark) -> Session {
    let mut session = whole();
    let title = measure(&session, MeasureField::Title);
    let description = measure(&session, MeasureField::Description);
    writes(&mut session, title, "Felles innlogging");
    writes(&mut session, description, "Alle bruker den samme.");
    marks(&mut session, None, 0);
    marks(&mut session, Some(mark), 1);
    session
}

#[test]
fn a_mark_is_known_to_be_from_before_its_measure_became_another_one_and_back_again_it_is_not() {
    for mark in Mark::ALL {
        let mut session = marked(mark);
        let before = session.clone();
        let at = here(&session);
        let title = measure(&session, MeasureField::Title);
        writes(&mut session, title, "Felles  innlogging ");
        assert_eq!(judged(&session).judged_as, None, "space says nothing");
        for text in ["Noe annet", "Noe tredje"] {
            writes(&mut session, title, text);
            let earlier = judged(&session).judged_as.unwrap();
            assert_eq!(earlier.title, "Felles  innlogging ", "what it was judged as");
            assert!(signs_of(&session, at.0, at.1).old_wording, "it bears the sign");
        }
        let number = measure(&session, MeasureField::Number);
        writes(&mut session, number, "77");
        let text = format::to_text(&session).unwrap();
        assert_eq!(format::from_text(&text).unwrap().session, session, "the file keeps it");
        writes(&mut session, number, "");
        writes(&mut session, number, before.measure(at.0).unwrap().number.as_str());
        writes(&mut session, title, "Felles innlogging");
        assert_eq!(session, before);
        let what = measure(&session, MeasureField::Description);
        writes(&mut session, what, "Noen bruker den samme.");
        assert_eq!(judged(&session).judged_as.unwrap().description, "Alle bruker den samme.");
    }
}

#[test]
fn what_was_judged_under_another_title_is_confirmed_judged_anew_or_was_only_a_typo() {
    let other = |mark: Mark| {
        let mut session = marked(mark);
        let title = measure(&session, MeasureField::Title);
        writes(&mut session, title, "Felles inlogging");
        session
    };
    for mark in [Mark::Medium, Mark::CannotJudge] {
        let mut session = other(mark);
        let edit = judging::confirm(&session, here(&session), moment(3)).unwrap();
        assert_eq!(edit.verb, Verb::Confirm);
        does(&mut session, edit);
        assert!(!judged(&session).is_outdated());

        let mut session = other(mark);
        marks(&mut session, Some(Mark::Low), 3);
        assert!(!judged(&session).is_outdated());

        let mut session = other(mark);
        let earlier = judged(&session).judged_as.unwrap();
        let at = here(&session).0;
        assert_eq!(judging::only_a_typo_of(&session, at, &JudgedAs::default()), None);
        let edit = judging::only_a_typo_of(&session, at, &earlier).unwrap();
        does(&mut session, edit);
        assert_eq!((judged(&session).judged_as, judged(&session).mark), (None, Some(mark)));
    }
}

#[test]
fn a_rationale_knows_the_mark_it_was_written_for_until_it_is_kept_written_anew_or_cleared() {
    let written = || {
        let mut session = marked(Mark::Medium);
        let why = why(&session);
        writes(&mut session, why, "Vi vet ikke nok.");
        assert_eq!(judged(&session).rationale_for, None);
        marks(&mut session, Some(Mark::High), 5);
        assert_eq!(judged(&session).earlier_reason(), Some(Mark::Medium));
        session
    };
    let mut session = written();
    let text = format::to_text(&session).unwrap();
    assert_eq!(format::from_text(&text).unwrap().session, session, "the file keeps it");
    marks(&mut session, Some(Mark::Low), 6);
    assert_eq!(judged(&session).earlier_reason(), Some(Mark::Medium), "not the one in between");
    marks(&mut session, None, 7);
    assert_eq!(judged(&session).earlier_reason(), None, "there is nothing it could speak of");
    marks(&mut session, Some(Mark::High), 8);
    assert_eq!(judged(&session).earlier_reason(), Some(Mark::Medium));
    marks(&mut session, Some(Mark::Medium), 9);
    assert_eq!(judged(&session).rationale_for, None, "it holds again");

    let mut session = written();
    let edit = judging::keep_rationale(&session, here(&session)).unwrap();
    let undo = apply(&mut session, edit).unwrap();
    assert_eq!(judged(&session).earlier_reason(), None);
    assert_eq!(judged(&session).rationale, "Vi vet ikke nok.");
    assert_eq!(judging::keep_rationale(&session, here(&session)), None);
    apply(&mut session, undo).unwrap();
    let edit = judging::clear_rationale(&session, here(&session)).unwrap();
    does(&mut session, edit);
    assert_eq!((judged(&session).rationale.as_str(), judged(&session).rationale_for), ("", None));
    let at = here(&session);
    let told = session.history_of(at.0, at.1).iter().any(|e| e.why == "Vi vet ikke nok.");
    assert!(told, "the story has it");

    let mut session = written();
    let why = why(&session);
    writes(&mut session, why, "Nå vet vi nok.");
    assert_eq!(judged(&session).rationale_for, None);
}
