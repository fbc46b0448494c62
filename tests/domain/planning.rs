//! What the roadmap is planned by, and how what was decided goes on.

use lyskryss::domain::date::Date;
use lyskryss::domain::edit::{Edit, EntryKind, apply};
use lyskryss::domain::field::{DeliverableField, Field, FieldError, FrameField, StatusField};
use lyskryss::domain::half_year::HalfYear;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::plan::balance::{Balance, Bound, Limit, Quality, Scope};
use lyskryss::domain::plan::frame::Frame;
use lyskryss::domain::plan::link::{LinkKind, link};
use lyskryss::domain::progress::deliverable::Deliverable;
use lyskryss::domain::progress::status::{
    StatusLevel, StatusRefusal, day_for, set_status, status_or_new,
};
use lyskryss::domain::question::Reply;
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use lyskryss::insight::differences::{Piece, differences};
use lyskryss::insight::merge::merge;

use crate::strategies::{add_to, moment, whole};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn first(session: &Session) -> MeasureId {
    session.measures[0].id
}

fn does(session: &mut Session, edit: Option<Edit>) {
    apply(session, edit.unwrap()).unwrap();
}

fn writes(session: &mut Session, field: Field, text: &str) {
    let edit = field.write(session, text, moment(0)).unwrap();
    does(session, edit);
}

#[test]
fn green_is_shut_until_somebody_owns_the_next_step_and_stays_with_them() {
    let mut session = whole();
    let (measure, on) = (first(&session), day("2027-01-14"));
    let green = Some(StatusLevel::OnTrack);
    assert_eq!(set_status(&session, measure, on, green), Err(StatusRefusal::NoOwner));
    let edit = set_status(&session, measure, on, Some(StatusLevel::NeedsHelp)).unwrap();
    does(&mut session, edit);
    let who = Field::Status(measure, on, StatusField::NextWho);
    writes(&mut session, who, "Etat A");
    let edit = set_status(&session, measure, on, green).unwrap();
    does(&mut session, edit);
    // Who is responsible cannot be taken away while it is green.
    assert_eq!(who.write(&session, " ", moment(0)), Err(FieldError::OwnerNeeded));
    let edit = set_status(&session, measure, on, Some(StatusLevel::Stopped)).unwrap();
    does(&mut session, edit);
    writes(&mut session, who, "");
    assert_eq!(set_status(&session, measure, on, green), Err(StatusRefusal::NoOwner));
    assert_eq!(set_status(&session, MeasureId(999), on, green), Err(StatusRefusal::Gone));
}

#[test]
fn who_owns_the_next_step_goes_on_to_the_next_half_year() {
    let mut session = whole();
    let (measure, before, after) = (first(&session), day("2026-12-31"), day("2027-06-02"));
    writes(&mut session, Field::Status(measure, before, StatusField::NextWho), "Etat A");
    let edit = set_status(&session, measure, after, Some(StatusLevel::OnTrack)).unwrap();
    does(&mut session, edit);
    assert_eq!(status_or_new(&session, measure, after).next.who, "Etat A");
    let half = HalfYear::of(after);
    assert_eq!(session.status_in(measure, half).unwrap().level, Some(StatusLevel::OnTrack));
    // What only was written before is no level.
    assert_eq!(session.status_in(measure, half.before()).unwrap().level, None);
    // Taken back, all of that day goes; what was said before stays.
    let edit = set_status(&session, measure, after, None).unwrap();
    does(&mut session, edit);
    assert_eq!(session.statuses_of(measure).len(), 1);
    assert!(set_status(&session, measure, after, None).unwrap().is_none());
}

#[test]
fn what_is_said_of_a_half_year_that_is_over_is_kept_under_a_day_of_it() {
    let mut session = whole();
    let (measure, today) = (first(&session), day("2027-06-02"));
    let now = HalfYear::of(today);
    assert_eq!(day_for(&session, measure, now, today), today);
    assert_eq!(day_for(&session, measure, now.before(), today), day("2026-12-31"));
    for on in ["2026-09-01", "2027-02-01"] {
        let edit = set_status(&session, measure, day(on), Some(StatusLevel::Stopped)).unwrap();
        does(&mut session, edit);
    }
    // What was said in a half-year that is over is mended where it stands ...
    assert_eq!(day_for(&session, measure, now.before(), today), day("2026-09-01"));
    // ... and what is said today does not write over what was said in February.
    assert_eq!(day_for(&session, measure, now, today), today);
}

#[test]
fn a_measure_that_goes_takes_its_links_status_and_answers_along_and_brings_them_back() {
    let mut session = whole();
    let [one, other] = [0, 1].map(|at: usize| session.measures[at].id);
    let edit = link(&session, one, other, Some(LinkKind::Needs));
    does(&mut session, edit);
    let edit = link(&session, other, one, Some(LinkKind::Supports));
    does(&mut session, edit);
    let edit = set_status(&session, one, day("2027-01-14"), Some(StatusLevel::Stopped)).unwrap();
    does(&mut session, edit);
    let question = Reply { measures: vec![other, one], ..session.questions[0].clone() };
    let edit = verbs::change(&session, question);
    does(&mut session, edit);
    let deliverable = Deliverable { measure: Some(one), ..session.deliverables[0].clone() };
    let edit = verbs::change(&session, deliverable);
    does(&mut session, edit);
    let before = session.clone();
    let back = apply(&mut session, verbs::delete::<Measure>(&before, one).unwrap()).unwrap();
    assert!(session.links.is_empty() && session.statuses.is_empty());
    assert_eq!(session.questions.len(), before.questions.len() - 1);
    // What is delivered is kept, and nobody delivers it.
    assert_eq!(session.deliverables[0].measure, None);
    session.check().unwrap();
    apply(&mut session, back).unwrap();
    assert_eq!(session, before);
    assert!(link(&session, one, one, Some(LinkKind::Needs)).is_none(), "nothing needs itself");
}

#[test]
fn what_a_sentence_counted_and_is_gone_makes_the_group_decide_and_counts_nothing_else() {
    let mut session = whole();
    let area = session.focus_areas[0].id;
    let of = Quality::FocusArea(Some(area));
    let bound = Bound { limit: Limit::AtLeast, count: 1, scope: Scope::Roadmap, of };
    let edit =
        verbs::change(&session, Balance { bound: Some(bound), ..session.balances[0].clone() });
    does(&mut session, edit);
    let edit = verbs::delete::<lyskryss::domain::focus_area::FocusArea>(&session, area);
    does(&mut session, edit);
    let left = session.balances[0].bound.clone().unwrap();
    assert_eq!(left.of, Quality::FocusArea(None));
}

#[test]
fn frames_and_what_is_delivered_are_typed_as_people_write_them() {
    let mut session = whole();
    let (frame, due) = (session.frames[0].id, session.deliverables[0].id);
    let money = Field::Frame(frame, FrameField::Money);
    writes(&mut session, money, "20-30");
    assert_eq!(session.find::<Frame>(frame).unwrap().money.unwrap().to_string(), "20–30");
    assert!(matches!(money.write(&session, "mye", moment(0)), Err(FieldError::Cost(_))));
    let field = Field::Deliverable(due, DeliverableField::Due);
    writes(&mut session, field, "2. halvår 2027");
    let there = session.deliverables[0].clone();
    assert_eq!(there.due.unwrap().to_string(), "2027-H2");
    assert!(there.is_late(day("2028-01-01")) && !there.is_late(day("2027-12-31")));
    let done = Deliverable { done: Some(day("2028-02-01")), ..there };
    assert!(!done.is_late(day("2028-03-01")));
    assert!(field.write(&session, "snart", moment(0)).is_err());
}

/// Two who changed the same session: one deleted a measure, the other answered a question on it.
#[test]
fn in_a_merge_an_answer_goes_with_its_measure_and_one_that_is_taken_brings_it_along() {
    let base = whole();
    let gone = base.measures[1].id;
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    does(&mut ours, verbs::delete::<Measure>(&base, gone));
    let edit = add_to(&base, EntryKind::Reply, "Fordi.", None);
    apply(&mut theirs, edit).unwrap();
    let question = theirs.questions.last().unwrap().clone();
    let id = question.id;
    let edit = verbs::change(&theirs, Reply { measures: vec![gone], ..question });
    does(&mut theirs, edit);
    let theirs_only: Vec<Piece> =
        differences(Some(&base), &ours, &theirs).into_iter().map(|d| d.piece).collect();
    assert!(theirs_only.contains(&Piece::Entry(id.into())), "{theirs_only:?}");
    let merged = merge(&ours, &theirs, &[Piece::Entry(id.into())].into()).unwrap();
    assert!(merged.measure(gone).is_some() && merged.find::<Reply>(id).is_some());
    // The other way round: who deletes the measure takes the answer away with it.
    let merged = merge(&theirs, &ours, &[Piece::Entry(gone.into())].into()).unwrap();
    assert!(merged.measure(gone).is_none() && merged.find::<Reply>(id).is_none());
}
