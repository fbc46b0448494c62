//! Minutes of a meeting that is over say what stood then, whatever a later meeting found; and where that
//! is not kept, they say so.

use lyskryss::app::core::papers::{Composed, fingerprint, is_changed, minutes};
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::{Edit, apply};
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::judging::{change_stand, set_mark};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::meeting::item::{Item, ItemId};
use lyskryss::domain::meeting::run::{begin, end};
use lyskryss::domain::meeting::sitting::{Approval, Meeting, MeetingId, approve};
use lyskryss::domain::round::Answer;
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs::Editable as _;
use lyskryss::i18n::Texts;

use super::{MEETING, session};

const MEASURE: MeasureId = MeasureId(20);
const BENEFIT: CriterionId = CriterionId(10);
const OWNER: CriterionId = CriterionId(11);
const LATER: ItemId = ItemId(91);

fn at(month: u8, day: u8, hour: u8) -> Moment {
    Moment::new(Date::new(2027, month, day).unwrap(), hour, 0)
}

fn made(session: &mut Session, edit: Option<Edit>) {
    apply(session, edit.unwrap()).unwrap();
}

fn marked(session: &mut Session, criterion: CriterionId, mark: Mark, now: Moment) {
    let edit = set_mark(session, MEASURE, criterion, Some(mark), now).unwrap();
    made(session, edit);
}

/// The meeting in January, at which the light for benefit was agreed on, and was approved.
fn approved() -> Session {
    let mut session = session();
    session.judgements[0].mark = None;
    session.judgements[0].rationale = String::new();
    marked(&mut session, BENEFIT, Mark::High, at(1, 20, 11));
    "Alle vil ha det.".clone_into(&mut session.judgements[0].rationale);
    let print = fingerprint(&session, MEETING).unwrap();
    let (on, by) = (Date::new(2027, 2, 1).unwrap(), "gruppa".to_owned());
    let edit = approve(&session, MEETING, Approval::Approved { on, by, fingerprint: print });
    made(&mut session, edit);
    session
}

/// A meeting in April that takes the measure up again: nothing is found there yet.
fn with_later(mut session: Session) -> Session {
    let meeting = Meeting::named(MeetingId(90), "Møtet i april".to_owned());
    session.meetings.push(Meeting { on: Date::new(2027, 4, 14).ok(), ..meeting });
    let item = Item::named(LATER, "3.1 på nytt".to_owned());
    let (number, meeting) = ("7/27".to_owned(), Some(MeetingId(90)));
    session.items.push(Item { number, meeting, measures: vec![MEASURE], ..item });
    let edit = begin(&session, LATER, at(4, 14, 9));
    made(&mut session, edit);
    session
}

fn plain(session: &Session, tag: &str) -> String {
    minutes(session, MEETING, Texts::of(tag)).unwrap().plain()
}

fn stands(session: &Session) -> bool {
    !is_changed(session, session.meeting(MEETING).unwrap())
}

#[test]
fn a_light_that_a_later_meeting_changed_stands_as_it_was_with_its_reason() {
    let mut session = with_later(approved());
    let before = plain(&session, "nb");
    assert!(before.contains("Høyt") && before.contains("Alle vil ha det."), "{before}");
    marked(&mut session, BENEFIT, Mark::Low, at(4, 14, 10));
    session.judgements[0].rationale = "Ingen vil ha det lenger.".to_owned();
    session.judgements[0].rationale_for = None;
    let now = plain(&session, "nb");
    assert_eq!(now, before);
    assert!(stands(&session));
    let later = minutes(&session, MeetingId(90), Texts::of("nb")).unwrap().plain();
    assert!(
        later.contains("Ingen vil ha det lenger.") && later.contains("Få merker det."),
        "{later}"
    );
    // The room is told that what it sees on the board is another light.
    assert_eq!(Composed::of(&session, MEETING, Texts::of("nb")).unwrap().moved, 1);
    assert_eq!(Composed::of(&session, MeetingId(90), Texts::of("nb")).unwrap().moved, 0);
}

#[test]
fn what_is_kept_without_a_day_is_said_to_be_as_it_reads_now() {
    let mut session = with_later(approved());
    // From before there was a history, and with no reason that is kept.
    session.judgements[1].rationale = "En grunn fra april".to_owned();
    marked(&mut session, OWNER, Mark::Low, at(4, 14, 11));
    session.judgements[1].rationale_for = None;
    for (tag, words) in [
        (
            "nb",
            [
                "Middels",
                "Begrunnelsen fra møtet er ikke tatt vare på.",
                "For grønt lys (slik det lyder nå): Noen sier ja",
                "Tatt opp igjen siden (sak 7/27, 14. april 2027). Slik er beslutningen nå:",
            ],
        ),
        (
            "nn",
            [
                "Middels",
                "Grunngivinga frå møtet er ikkje teken vare på.",
                "For grønt lys (slik det lyder no): Noen sier ja",
                "Teke opp igjen sidan (sak 7/27, 14. april 2027). Slik er avgjerda no:",
            ],
        ),
        (
            "en",
            [
                "Medium",
                "The rationale from the meeting has not been kept.",
                "For a green light (as it reads now): Noen sier ja",
                "Taken up again since (item 7/27, 14 April 2027). The decision is now:",
            ],
        ),
    ] {
        let now = plain(&session, tag);
        for words in words {
            assert!(now.contains(words), "{words} is not in\n{now}");
        }
        assert!(!now.contains("En grunn fra april"), "{now}");
    }
}

#[test]
fn approved_minutes_are_changed_by_what_is_changed_in_them_and_by_nothing_later() {
    let session = with_later(approved());
    assert!(stands(&session));
    // A decision of the later meeting is that one's.
    let mut later = session.clone();
    later.decisions[0].outcome = Some(Outcome::Queue);
    assert!(stands(&later));
    // One that no meeting has taken up again is these minutes'.
    let mut alone = approved();
    alone.decisions[0].why = "En annen grunn.".to_owned();
    assert!(!stands(&alone));
    let mut alone = approved();
    alone.judgements[0].rationale = "En annen grunn.".to_owned();
    assert!(!stands(&alone));
    // Nor is a sentence that is reworded now another one then.
    let mut reworded = approved();
    reworded.criteria[0].low = "Nesten ingen merker det.".to_owned();
    assert!(stands(&reworded));
    let mut other = session;
    other.notes[0].text = "Noe annet".to_owned();
    assert!(!stands(&other));
}

#[test]
fn rounds_and_stands_of_a_later_day_are_not_in_earlier_minutes() {
    let mut session = approved();
    session.rounds.retain(|round| !round.anonymous && !round.is_open());
    let mut later = session.rounds[0].clone();
    (later.number, later.opened, later.revealed) = (2, at(4, 14, 9), Some(at(4, 14, 10)));
    let before = plain(&session, "nb");
    session.rules.change_after_reveal = true;
    let edit = change_stand(&session, (MEASURE, BENEFIT), 1, Answer::High, at(3, 1, 9)).unwrap();
    made(&mut session, edit);
    session.rounds.push(later);
    assert_eq!(plain(&session, "nb"), before);
    assert!(before.contains("1 høyt, 1 lavt"), "{before}");
}

#[test]
fn what_is_agreed_late_on_an_item_of_the_meeting_is_the_meetings() {
    let mut session = approved();
    // The day was planned as another one than it was held on.
    let edit = begin(&session, ItemId(43), at(1, 22, 9));
    made(&mut session, edit);
    marked(&mut session, BENEFIT, Mark::Low, at(1, 22, 10));
    let edit = end(&session, ItemId(43), at(1, 22, 11));
    made(&mut session, edit);
    assert!(plain(&session, "nb").contains("Få merker det."));
    assert!(!stands(&session));
}
