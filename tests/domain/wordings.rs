//! What becomes of lights: when a sentence is worded otherwise, when another mark is agreed on, and
//! what organisations and follow-ups add to it.

use lyskryss::domain::edit::{Edit, Verb};
use lyskryss::domain::field::{CriterionField, Field, JudgementField};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::judging::{self, Crossing, FollowUp, Refusal};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::round::Answer::Low;
use lyskryss::domain::round::{Event, Happened};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use lyskryss::insight::points::points;
use lyskryss::insight::signs::signs_of;
use lyskryss::insight::story::{StoryLine, story};

use crate::strategies::held::{answers, does, here, reveals, seat};
use crate::strategies::{EntryKind, add_to, moment, whole};

// Lights and tables.

#[test]
fn a_light_from_a_table_awaits_being_confirmed_and_that_needs_a_sentence() {
    let mut session = whole();
    let edit = add_to(&session, EntryKind::Measure, "Tre", None);
    does(&mut session, edit);
    let measure = session.measures.last().unwrap().id;
    let at = (measure, session.criteria[0].id);
    let taken = judging::mark_from_sheet(&session, at, Mark::High, "Det står i arket.");
    let edit = Edit { verb: Verb::Paste, subject: String::new(), changes: vec![taken] };
    does(&mut session, edit);
    let stands = |session: &Session| session.judgement(at.0, at.1).unwrap().clone();
    assert!(stands(&session).awaits_confirmation() && !stands(&session).is_outdated());
    assert_eq!(session.history_of(at.0, at.1), [], "the group has said nothing yet");
    assert!(signs_of(&session, at.0, at.1).from_sheet);
    let mut mute = session.clone();
    mute.criteria[0].high.clear();
    assert_eq!(judging::confirm(&mute, at, moment(9)), None);
    let before = session.clone();
    let edit = judging::confirm(&session, at, moment(9)).unwrap();
    let back = does(&mut session, edit);
    let confirmed = stands(&session);
    assert!(!confirmed.awaits_confirmation() && confirmed.rationale == "Det står i arket.");
    let [event] = session.history_of(at.0, at.1) else { panic!("one line") };
    assert_eq!(event.what, Happened::Confirmed(Mark::High));
    does(&mut session, back);
    assert_eq!(stands(&session), stands(&before));
    // The same light set by hand confirms it, another one is the group's own.
    for mark in [Mark::High, Mark::Low] {
        let mut session = session.clone();
        let edit = judging::set_mark(&session, at.0, at.1, Some(mark), moment(9)).unwrap().unwrap();
        does(&mut session, edit);
        assert!(!stands(&session).from_sheet, "{mark:?}");
    }
}

// Lights and their wording.

fn sentence(session: &mut Session, field: CriterionField, text: &str) -> Edit {
    let field = Field::Criterion(session.criteria[1].id, field);
    let edit = field.write(session, text, moment(9)).unwrap().unwrap();
    does(session, edit)
}

fn outdated(session: &Session) -> Vec<(Crossing, &str)> {
    let under = |j: &'_ Judgement| j.key();
    let with = session.judgements.iter();
    with.filter_map(|j| Some((under(j), j.wording.as_deref()?))).collect()
}

/// With a third measure; in the second column it is red like the first, the second cannot be
/// judged; in the first column all three are red.
fn red() -> Session {
    let mut session = whole();
    let edit = add_to(&session, EntryKind::Measure, "Tre", None);
    does(&mut session, edit);
    let measures: Vec<_> = session.measures.iter().map(|m| m.id).collect();
    for (measure, column) in [(0, 0), (1, 0), (2, 0), (2, 1)] {
        let criterion = session.criteria[column].id;
        let set =
            judging::set_mark(&session, measures[measure], criterion, Some(Mark::Low), moment(0));
        does(&mut session, set.unwrap().unwrap());
    }
    session
}

#[test]
fn changing_a_sentence_marks_exactly_the_lights_set_under_it_and_changing_it_back_unmarks_them() {
    let mut session = red();
    let before = session.clone();
    let column = session.criteria[1].id;
    let [first, third] = [0, 2].map(|at: usize| (session.measures[at].id, column));
    sentence(&mut session, CriterionField::High, "Noe annet.");
    assert_eq!(outdated(&session), [], "no light is green here");
    sentence(&mut session, CriterionField::Low, "Lite.");
    assert_eq!(outdated(&session), [(first, "To"), (third, "To")]);
    sentence(&mut session, CriterionField::Low, "Svært lite.");
    assert_eq!(outdated(&session), [(first, "To"), (third, "To")], "what they were set under");
    sentence(&mut session, CriterionField::Low, "To");
    sentence(&mut session, CriterionField::High, "To");
    assert_eq!(session, before);
}

#[test]
fn a_sentence_that_differs_in_nothing_but_space_marks_no_light_and_unmarks_those_set_under_it() {
    let mut session = red();
    let column = session.criteria[1].id;
    let [first, third] = [0, 2].map(|at: usize| (session.measures[at].id, column));
    sentence(&mut session, CriterionField::Low, "Svært lite nytte.");
    let edit = judging::confirm(&session, first, moment(10)).unwrap();
    does(&mut session, edit);
    for text in [" Svært lite nytte.", "Svært  lite\nnytte. ", "Svært\tlite\u{a0}nytte."] {
        let back = sentence(&mut session, CriterionField::Low, text);
        assert_eq!(outdated(&session), [(third, "To")], "{text:?}");
        assert_eq!(back.changes.len(), 1, "nothing went along with it: {text:?}");
        assert_eq!(judging::confirm(&session, first, moment(11)), None);
    }
    sentence(&mut session, CriterionField::Low, "Svært litenytte.");
    assert_eq!(outdated(&session).len(), 2, "a space between words is more than space");
    sentence(&mut session, CriterionField::Low, " To ");
    assert_eq!(outdated(&session), [(first, "Svært\tlite\u{a0}nytte.")], "the third is todays");
}

#[test]
fn a_light_set_anew_under_a_changed_sentence_is_todays() {
    let mut session = red();
    let column = session.criteria[1].id;
    let [first, second, third] = [0, 1, 2].map(|at: usize| session.measures[at].id);
    sentence(&mut session, CriterionField::Low, "Lite.");
    for (measure, mark) in [(first, Mark::Medium), (second, Mark::Low)] {
        let edit = judging::set_mark(&session, measure, column, Some(mark), moment(10)).unwrap();
        does(&mut session, edit.unwrap());
    }
    assert_eq!(outdated(&session), [((third, column), "To")]);
    sentence(&mut session, CriterionField::Low, "To");
    assert_eq!(outdated(&session), [((second, column), "Lite.")], "it was set under the other");
}

#[test]
fn only_a_typo_unmarks_exactly_those_set_under_that_wording_and_undo_marks_them_again() {
    let mut session = red();
    let (column, level) = (session.criteria[1].id, Light::Low);
    let third = (session.measures[2].id, column);
    let second = (session.measures[1].id, column);
    sentence(&mut session, CriterionField::Low, "Lite");
    let set = judging::set_mark(&session, second.0, column, Some(Mark::Low), moment(10));
    does(&mut session, set.unwrap().unwrap());
    sentence(&mut session, CriterionField::Low, "Lite.");
    let before = session.clone();
    assert_eq!(outdated(&session).len(), 3);
    assert_eq!(judging::only_a_typo(&session, column, level, "Noe annet"), None);
    assert_eq!(judging::only_a_typo(&session, column, Light::High, "Lite"), None);
    let edit = judging::only_a_typo(&session, column, level, "Lite").unwrap();
    let back = does(&mut session, edit);
    assert_eq!(outdated(&session).len(), 2);
    assert!(outdated(&session).contains(&(third, "To")));
    assert_eq!(session.history, before.history, "a slip of the pen is no story");
    does(&mut session, back);
    assert_eq!(session, before);
}

#[test]
fn confirming_unmarks_one_light_and_leaves_a_line_in_its_history() {
    let mut session = red();
    let column = session.criteria[1].id;
    let [first, third] = [0, 2].map(|at: usize| (session.measures[at].id, column));
    assert_eq!(judging::confirm(&session, first, moment(11)), None, "there is nothing to confirm");
    sentence(&mut session, CriterionField::Low, "Lite.");
    let edit = judging::confirm(&session, first, moment(11)).unwrap();
    let again = judging::set_mark(&session, first.0, column, Some(Mark::Low), moment(11));
    assert_eq!(again, Ok(Some(edit.clone())), "setting the same light anew is the same");
    let told = session.history.len();
    does(&mut session, edit);
    assert_eq!(outdated(&session), [(third, "To")]);
    assert_eq!(session.history.len(), told + 1);
    let line = session.history_of(first.0, column).last().unwrap();
    assert_eq!((line.what.clone(), line.at), (Happened::Confirmed(Mark::Low), moment(11)));
    sentence(&mut session, CriterionField::Low, " ");
    assert_eq!(judging::confirm(&session, third, moment(12)), None, "it says nothing now");
}

// History.

fn marks(session: &mut Session, mark: Option<Mark>, minute: u8) {
    let (measure, criterion) = here(session);
    let edit = judging::set_mark(session, measure, criterion, mark, moment(minute)).unwrap();
    does(session, edit.unwrap());
}

fn reasons(session: &mut Session, why: &str) {
    let (measure, criterion) = here(session);
    let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
    let edit = field.write(session, why, moment(0)).unwrap().unwrap();
    does(session, edit);
}

fn told(session: &Session) -> Vec<(&Happened, &str)> {
    let (measure, criterion) = here(session);
    session.history_of(measure, criterion).iter().map(|e| (&e.what, e.why.as_str())).collect()
}

const fn agreed(mark: Mark) -> Happened {
    Happened::Agreed(Some(mark))
}

#[test]
fn a_mark_mended_within_the_minute_leaves_one_line_and_one_taken_away_again_none() {
    let mut session = whole();
    for mark in [Mark::High, Mark::Low, Mark::Medium] {
        marks(&mut session, Some(mark), 1);
        assert_eq!(told(&session), [(&agreed(mark), "")]);
    }
    let before = session.clone();
    marks(&mut session, None, 1);
    assert_eq!(told(&session), []);
    let mut session = before;
    marks(&mut session, Some(Mark::High), 2);
    assert_eq!(told(&session), [(&agreed(Mark::Medium), ""), (&agreed(Mark::High), "")]);
    marks(&mut session, Some(Mark::Medium), 2);
    assert_eq!(told(&session), [(&agreed(Mark::Medium), "")], "as if nothing had been");
}

#[test]
fn a_mark_agreed_on_after_another_round_is_a_line_of_its_own_even_within_the_minute() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 2);
    answers(&mut session, 0, Low);
    reveals(&mut session);
    marks(&mut session, Some(Mark::Low), 2);
    assert_eq!(told(&session), [(&agreed(Mark::High), ""), (&agreed(Mark::Low), "")]);
    let lines = story(&session, here(&session));
    assert!(matches!(
        lines[..],
        [StoryLine::Event(..), StoryLine::Round(..), StoryLine::Event(..)]
    ));
}

#[test]
fn a_later_change_keeps_the_earlier_reason() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 1);
    reasons(&mut session, "Mange får nytte.");
    marks(&mut session, Some(Mark::Low), 5);
    reasons(&mut session, "Ingen betaler.");
    let kept = (&agreed(Mark::High), "Mange får nytte.");
    assert_eq!(told(&session), [kept, (&agreed(Mark::Low), "")]);
    marks(&mut session, None, 6);
    assert_eq!(told(&session)[1], (&agreed(Mark::Low), "Ingen betaler."));
    let lines = story(&session, here(&session));
    let whys: Vec<_> = lines
        .iter()
        .map(|line| matches!(line, StoryLine::Event(_, why) if !why.is_empty()))
        .collect();
    assert_eq!(whys, [true, true, false]);
}

#[test]
fn a_mark_that_is_taken_away_borrows_no_reason_from_the_one_before() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 1);
    reasons(&mut session, "Mange får nytte.");
    marks(&mut session, None, 5);
    marks(&mut session, Some(Mark::Low), 9);
    assert_eq!(told(&session)[1], (&Happened::Agreed(None), ""));
}

#[test]
fn a_line_of_history_with_the_last_number_there_is_does_not_stop_the_next() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 1);
    let at = here(&session);
    let line = session.history.iter_mut().find(|e| (e.measure, e.criterion) == at);
    line.unwrap().number = u32::MAX;
    // Either such a file is refused, or it can be judged on.
    if session.check().is_ok() {
        marks(&mut session, Some(Mark::Low), 9);
        assert_eq!(told(&session).len(), 2);
    }
}

#[test]
fn a_slip_that_is_mended_at_once_does_not_fix_a_reason_that_is_rewritten_afterwards() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 1);
    reasons(&mut session, "Utkast.");
    marks(&mut session, Some(Mark::Low), 5);
    marks(&mut session, Some(Mark::High), 5);
    reasons(&mut session, "Endelig.");
    marks(&mut session, Some(Mark::Medium), 9);
    assert_eq!(told(&session)[0], (&agreed(Mark::High), "Endelig."));
}

#[test]
fn a_mark_from_before_there_was_a_history_is_not_mistaken_for_none() {
    let mut old = whole();
    marks(&mut old, Some(Mark::High), 1);
    old.history.clear();
    let mut session = old.clone();
    marks(&mut session, Some(Mark::Low), 5);
    marks(&mut session, None, 5);
    assert_eq!(told(&session), [(&Happened::Agreed(None), "")], "the green light went away");
    let mut session = old.clone();
    marks(&mut session, Some(Mark::Low), 5);
    marks(&mut session, Some(Mark::High), 5);
    assert_eq!(told(&session), [], "nothing came of it");
}

#[test]
fn the_rationale_of_today_is_told_with_the_mark_that_holds_today() {
    let mut session = whole();
    marks(&mut session, Some(Mark::High), 1);
    reasons(&mut session, "Mange får nytte.");
    let lines = story(&session, here(&session));
    assert!(
        matches!(lines[..], [StoryLine::Event(Event { why, .. }, "Mange får nytte.")] if why.is_empty())
    );
}

// Views and follow-ups.

#[test]
fn a_view_of_its_own_is_kept_under_the_name_it_was_entered_with() {
    let mut session = whole();
    let (at, who) = (here(&session), seat(&session, 0).id);
    let field = Field::Reservation(at.0, at.1, who);
    let edit = field.write(&session, "Vi er uenige.", moment(1)).unwrap().unwrap();
    assert!(edit.subject.ends_with(": Én"), "{}", edit.subject);
    does(&mut session, edit);
    assert_eq!(field.write(&session, "Vi er uenige.", moment(2)), Ok(None));
    let edit = verbs::delete::<Participant>(&session, who).unwrap();
    does(&mut session, edit);
    let view = &session.reservations_of(at.0, at.1)[0];
    assert_eq!((view.name.as_str(), view.text.as_str()), ("Én", "Vi er uenige."));
    let edit = field.write(&session, " ", moment(3)).unwrap().unwrap();
    does(&mut session, edit);
    assert_eq!(session.reservations, []);
    let nobody = judging::reserve(&session, at, ParticipantId(99), "Hei.");
    assert_eq!(nobody, Err(Refusal::Gone));
}

#[test]
fn a_follow_up_that_is_emptied_takes_its_tick_along() {
    let mut session = whole();
    let at = here(&session);
    let field = Field::Judgement(at.0, at.1, JudgementField::ConditionWhat);
    for text in ["En eier.", ""] {
        let edit = field.write(&session, text, moment(1)).unwrap().unwrap();
        does(&mut session, edit);
        let tick = judging::tick(&session, at, FollowUp::Condition, Some(moment(1).day()));
        assert_eq!(tick.is_some(), !text.is_empty(), "only what says something can be done");
        tick.map(|edit| does(&mut session, edit));
    }
    assert_eq!(session.judgement(at.0, at.1), None, "nothing is left of it");
    let edit = field.write(&session, "En ny eier.", moment(2)).unwrap().unwrap();
    does(&mut session, edit);
    assert_eq!(points(&session, false).len(), 1, "the new one is not done yet");
}
