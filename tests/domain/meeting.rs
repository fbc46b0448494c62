//! The meeting: items that are begun and ended, who is there for them, what belongs to them.

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::{Edit, apply};
use lyskryss::domain::field::meeting::{ItemField, MeetingText};
use lyskryss::domain::field::{Field, FieldError};
use lyskryss::domain::judging;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::meeting::along::along;
use lyskryss::domain::meeting::item::{self, Item, ItemId, Progress};
use lyskryss::domain::meeting::note::NoteKind;
use lyskryss::domain::meeting::presence::{self, How, Presence, PresenceId, There, When};
use lyskryss::domain::meeting::sitting::{Meeting, MeetingId};
use lyskryss::domain::meeting::{number, run};
use lyskryss::domain::participant::{Attendance, Participant, ParticipantId};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs::{self, Editable as _};

const MEETING: MeetingId = MeetingId(50);
const FIRST: ItemId = ItemId(60);
const SECOND: ItemId = ItemId(61);
const THIRD: ItemId = ItemId(62);
const A: ParticipantId = ParticipantId(1);
const B: ParticipantId = ParticipantId(2);

fn day() -> Date {
    Date::new(2027, 1, 20).unwrap()
}

fn at(hour: u8, minute: u8) -> Moment {
    Moment::new(day(), hour, minute)
}

/// A meeting with three items, two members and a crossing.
fn session() -> Session {
    let mut session = Session { next_id: 100, ..Session::default() };
    for (id, name) in [(A, "Etat A"), (B, "Etat B")] {
        session.participants.push(Participant::new(id, name.to_owned()));
    }
    let mut meeting = Meeting::named(MEETING, "Første møte".to_owned());
    meeting.on = Some(day());
    session.meetings.push(meeting);
    for (id, number) in [(FIRST, "1/27"), (SECOND, "2/27"), (THIRD, "3/27")] {
        let item = Item::named(id, format!("Sak {number}"));
        session.items.push(Item { meeting: Some(MEETING), number: number.to_owned(), ..item });
    }
    let mut criterion = Criterion::new(CriterionId(10), "Nytte".to_owned());
    "Mye.".clone_into(&mut criterion.high);
    session.criteria.push(criterion);
    session.measures.push(Measure::new(MeasureId(11), "1".to_owned(), "Begrep".to_owned()));
    session
}

fn done(session: &mut Session, edit: Option<Edit>) -> Edit {
    let edit = along(session, edit.expect("an edit"));
    apply(session, edit).expect("it applies")
}

fn there(how: How) -> There {
    There { how, substitute: String::new() }
}

fn seat(session: &Session, id: ParticipantId) -> &Attendance {
    &session.find::<Participant>(id).unwrap().attendance
}

fn how(session: &Session, who: ParticipantId, item: ItemId) -> How {
    session.there(session.find(who).unwrap(), session.item(item).unwrap()).how
}

#[test]
fn an_item_is_begun_paused_gone_on_with_and_ended_and_its_minutes_are_counted() {
    let mut session = session();
    let edit = run::begin(&session, FIRST, at(9, 0));
    done(&mut session, edit);
    assert_eq!(session.running_item().map(|item| item.id), Some(FIRST));
    assert_eq!(run::begin(&session, FIRST, at(9, 1)), None);
    // Another one that is begun pauses it.
    let edit = run::begin(&session, SECOND, at(9, 10));
    done(&mut session, edit);
    assert_eq!(session.item(FIRST).unwrap().progress(), Progress::Paused);
    let edit = run::begin(&session, FIRST, at(9, 15));
    done(&mut session, edit);
    let edit = run::end(&session, FIRST, at(9, 25));
    let back = done(&mut session, edit);
    let first = session.item(FIRST).unwrap();
    assert_eq!((first.progress(), first.minutes_run(at(12, 0))), (Progress::Ended, 20));
    assert_eq!(run::after(&session, FIRST).map(|item| item.id), Some(SECOND));
    assert_eq!(run::pause(&session, FIRST, at(9, 26)), None);
    // Taken back, it goes on as if nothing had been.
    apply(&mut session, back).unwrap();
    assert_eq!(session.item(FIRST).unwrap().minutes_run(at(9, 30)), 25);
}

#[test]
fn what_is_judged_while_an_item_runs_belongs_to_it() {
    let mut session = session();
    let crossing = (MeasureId(11), CriterionId(10));
    let set = |session: &Session, mark| {
        judging::set_mark(session, crossing.0, crossing.1, Some(mark), at(9, 5)).unwrap()
    };
    let edit = set(&session, Mark::CannotJudge);
    done(&mut session, edit);
    assert_eq!(session.history[0].item, None);
    let edit = run::begin(&session, SECOND, at(9, 0));
    done(&mut session, edit);
    let edit =
        judging::set_mark(&session, crossing.0, crossing.1, Some(Mark::High), at(9, 30)).unwrap();
    let back = done(&mut session, edit);
    assert_eq!(session.item(SECOND).unwrap().measures, [MeasureId(11)]);
    assert_eq!(session.history.last().unwrap().item, Some(SECOND));
    assert!(session.item(FIRST).unwrap().measures.is_empty());
    apply(&mut session, back).unwrap();
    assert!(session.item(SECOND).unwrap().measures.is_empty());
}

#[test]
fn who_is_disqualified_for_one_item_does_not_judge_there_and_does_again_after_it() {
    let mut session = session();
    let edit = presence::attend(&session, B, When::Item(SECOND), there(How::Disqualified));
    done(&mut session, edit);
    assert_eq!(session.judging().count(), 2);
    for (item, judging) in [(FIRST, 2), (SECOND, 1), (THIRD, 2), (SECOND, 1)] {
        let edit = run::begin(&session, item, at(10, 0));
        done(&mut session, edit);
        assert_eq!(session.judging().count(), judging, "{item:?}");
    }
    let edit = presence::as_on_the_day(&session, B, SECOND);
    done(&mut session, edit);
    assert_eq!((session.judging().count(), how(&session, B, SECOND)), (2, How::Present));
}

#[test]
fn who_came_later_was_not_there_before_and_is_from_then_on() {
    let mut session = session();
    let edit = presence::attend(&session, B, When::Item(SECOND), there(How::CameLater));
    done(&mut session, edit);
    let all = [FIRST, SECOND, THIRD].map(|item| how(&session, B, item));
    assert_eq!(all, [How::Absent, How::CameLater, How::Present]);
    let edit = presence::attend(&session, A, When::Item(SECOND), there(How::Left));
    done(&mut session, edit);
    let all = [FIRST, SECOND, THIRD].map(|item| how(&session, A, item));
    assert_eq!(all, [How::Present, How::Left, How::Absent]);
}

#[test]
fn a_seat_that_changes_while_an_item_runs_leaves_the_ended_items_as_they_were() {
    let mut session = session();
    let edit = run::begin(&session, FIRST, at(9, 0));
    done(&mut session, edit);
    let edit = run::end(&session, FIRST, at(9, 30));
    done(&mut session, edit);
    let edit = run::begin(&session, SECOND, at(9, 30));
    done(&mut session, edit);
    let left = Participant {
        attendance: Attendance::Absent,
        ..session.find::<Participant>(B).unwrap().clone()
    };
    let edit = verbs::change(&session, left);
    done(&mut session, edit);
    let all = [FIRST, SECOND, THIRD].map(|item| how(&session, B, item));
    assert_eq!(all, [How::Present, How::Absent, How::Absent]);
    assert_eq!(seat(&session, B), &Attendance::Absent);
}

#[test]
fn a_substitute_for_a_day_sits_there_when_an_item_of_it_begins() {
    let mut session = session();
    let said = There { how: How::Substitute, substitute: "Person 1".to_owned() };
    let edit = presence::attend(&session, B, When::Day(MEETING, day()), said);
    done(&mut session, edit);
    assert_eq!(seat(&session, B), &Attendance::Present);
    let edit = run::begin(&session, FIRST, at(9, 0));
    done(&mut session, edit);
    assert_eq!(seat(&session, B), &Attendance::Substitute("Person 1".to_owned()));
}

#[test]
fn a_substitute_is_named_where_it_is_typed_also_where_a_merge_left_the_same_thing_said_twice() {
    let mut session = session();
    let said = There { how: How::Substitute, substitute: "Person 1".to_owned() };
    let edit = presence::attend(&session, B, When::Meeting(MEETING), said);
    done(&mut session, edit);
    let first = session.presences[0].clone();
    session.presences.push(Presence { id: PresenceId(90), ..first.clone() });
    let edit = run::begin(&session, FIRST, at(9, 0));
    done(&mut session, edit);
    for (id, name) in [(first.id, "Person 2"), (PresenceId(90), "Person 3")] {
        let field = Field::Meeting(MeetingText::Substitute(id));
        let edit = field.write(&session, name, at(9, 10)).unwrap();
        apply(&mut session, edit.expect("an edit")).expect("it applies");
        assert_eq!(session.find::<Presence>(id).unwrap().substitute, name);
        let holds = session.presence(B, When::Meeting(MEETING)).unwrap().substitute.clone();
        assert_eq!(seat(&session, B), &Attendance::Substitute(holds));
    }
}

#[test]
fn numbers_are_counted_on_as_the_forum_counts() {
    let mut session = session();
    assert_eq!(number::next(&session, MEETING), "4/27");
    session.meetings[0].on = Date::new(2028, 1, 5).ok();
    assert_eq!(number::next(&session, MEETING), "1/28");
    for (last, next) in [("Sak 9", "Sak 10"), ("12/23", "1/28"), ("3.", "4."), ("B", "3/28")] {
        session.items[2].number = last.to_owned();
        let expected = if last == "B" { "1/28" } else { next };
        assert_eq!(number::next(&session, MEETING), expected, "{last}");
    }
    session.items.clear();
    assert_eq!(number::next(&session, MEETING), "1/28");
    session.meetings[0].on = None;
    assert_eq!(number::next(&session, MEETING), "1");
}

#[test]
fn an_item_is_moved_on_its_own_agenda_and_past_others() {
    let mut session = session();
    let mut other = Item::named(ItemId(63), "Annet møte".to_owned());
    other.meeting = None;
    session.items.insert(1, other);
    let edit = item::move_by(&session, FIRST, true);
    done(&mut session, edit);
    let order: Vec<_> = session.agenda(MEETING).map(|item| item.id).collect();
    assert_eq!(order, [SECOND, FIRST, THIRD]);
    assert_eq!(item::move_by(&session, SECOND, false), None);
    assert_eq!(item::move_by(&session, THIRD, true), None);
}

#[test]
fn a_proposal_becomes_the_first_wording_of_the_decision_and_no_second_one() {
    let mut session = session();
    assert_eq!(item::take_proposal(&session, FIRST), None);
    session.items[0].case.proposal = " Tiltaket tas inn. ".to_owned();
    let edit = item::take_proposal(&session, FIRST);
    done(&mut session, edit);
    let words: Vec<_> =
        session.notes_of(FIRST, NoteKind::Decision).map(|note| note.text.as_str()).collect();
    assert_eq!(words, ["Tiltaket tas inn."]);
    assert_eq!(item::take_proposal(&session, FIRST), None);
}

#[test]
fn with_a_meeting_goes_all_that_belongs_to_it_and_comes_back() {
    let mut session = session();
    session.items[0].case.proposal = "Ja.".to_owned();
    let edit = item::take_proposal(&session, FIRST);
    done(&mut session, edit);
    let edit = presence::attend(&session, B, When::Item(SECOND), there(How::Left));
    done(&mut session, edit);
    let before = session.clone();
    let back = {
        let edit = verbs::delete::<Meeting>(&session, MEETING);
        done(&mut session, edit)
    };
    assert!(session.items.is_empty() && session.notes.is_empty() && session.presences.is_empty());
    apply(&mut session, back).unwrap();
    assert_eq!(session, before);
}

#[test]
fn minutes_and_times_are_typed_as_people_do_and_nothing_else_is_taken() {
    let session = session();
    let field = |field| Field::Meeting(MeetingText::Item(FIRST, field));
    let write = |of, text| field(of).write(&session, text, at(9, 0));
    assert!(write(ItemField::Starts, "kl. 9.30").unwrap().is_some());
    assert!(matches!(write(ItemField::Starts, "snart"), Err(FieldError::Time(_))));
    assert!(write(ItemField::Minutes, "1440").unwrap().is_some());
    for text in ["1441", "en time", "-5"] {
        assert_eq!(write(ItemField::Minutes, text), Err(FieldError::Minutes), "{text}");
    }
}

#[test]
fn the_meeting_one_comes_to_is_the_one_that_runs_is_today_or_is_next_and_not_over() {
    let mut session = Session::default();
    for (id, days) in [(1, 0), (2, 30), (3, 37), (4, 44)] {
        let on = Some(day().later(days));
        session.meetings.push(Meeting { on, ..Meeting::named(MeetingId(id), String::new()) });
        let item = Item::named(ItemId(id + 10), "Sak".to_owned());
        session.items.push(Item { meeting: Some(MeetingId(id)), ended: id < 4, ..item });
    }
    let found = |session: &Session, days| {
        session.meeting_at(day().later(days)).map_or(0, |meeting| meeting.id.0)
    };
    assert_eq!(found(&session, 30), 2, "today's, though it is over");
    assert_eq!(found(&session, 31), 4, "one ahead that is over is passed by");
    assert_eq!(found(&session, 100), 4, "the last one");
    session.items[0].ended = false;
    let edit = run::begin(&session, ItemId(11), at(9, 0));
    done(&mut session, edit);
    assert_eq!(found(&session, 31), 1, "what runs");
}
