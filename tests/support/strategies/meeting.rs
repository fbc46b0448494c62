//! What people do to meetings.

use lyskryss::domain::date::Date;
use lyskryss::domain::edit::Edit;
use lyskryss::domain::field::meeting::{
    FollowUpField, ItemField, MeetingField, MeetingText, PaperField,
};
use lyskryss::domain::lists::EntryKind;
use lyskryss::domain::meeting::contents::{Contents, Part, RoundsShown};
use lyskryss::domain::meeting::follow_up::{self, FollowUp};
use lyskryss::domain::meeting::item::{self, Item, ItemId, ItemKind};
use lyskryss::domain::meeting::note::{self, Note, NoteKind};
use lyskryss::domain::meeting::number;
use lyskryss::domain::meeting::paper::Paper;
use lyskryss::domain::meeting::presence::{self, How, Presence, There, When};
use lyskryss::domain::meeting::private_note::PrivateNote;
use lyskryss::domain::meeting::run;
use lyskryss::domain::meeting::sitting::{self, Approval, Meeting};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use proptest::sample::Index;

use super::{moment, pick};

fn day(at: usize) -> Date {
    Date::new(2027, 3, 1).unwrap().later(i32::try_from(at % 4).unwrap())
}

/// What is chosen rather than typed.
pub(super) fn choose(session: &Session, list: EntryKind, index: Index, at: usize) -> Option<Edit> {
    let item = |at: usize| session.items.get(at % 4).map(|item| item.id);
    match list {
        EntryKind::Meeting => {
            let mut entry = session.meeting(pick::<Meeting>(session, index)?)?.clone();
            entry.on = (!at.is_multiple_of(3)).then(|| day(at));
            entry.until = (at % 5 > 2).then(|| day(at / 2));
            verbs::change(session, entry)
        }
        EntryKind::Item => {
            let mut entry = session.item(pick::<Item>(session, index)?)?.clone();
            entry.meeting = session.meetings.get(at % 3).map(|meeting| meeting.id);
            entry.kind = ItemKind::ALL[at % 6];
            entry.day = at.is_multiple_of(7).then(|| day(at));
            entry.walk = at.is_multiple_of(2);
            if let Some(meeting) = entry.meeting.filter(|_| at % 3 == 1) {
                entry.number = number::next(session, meeting);
            }
            verbs::change(session, entry)
        }
        EntryKind::Paper => {
            let entry = session.find::<Paper>(pick::<Paper>(session, index)?)?.clone();
            verbs::change(session, Paper { item: item(at), shown: at.is_multiple_of(2), ..entry })
        }
        EntryKind::Note => {
            let entry = session.find::<Note>(pick::<Note>(session, index)?)?.clone();
            let by = session.participants.get(at / 2 % 3).map(|seat| seat.id);
            let kind = NoteKind::ALL[at % 5];
            verbs::change(session, Note { item: item(at), kind, by, ..entry })
        }
        EntryKind::PrivateNote => {
            let id = pick::<PrivateNote>(session, index)?;
            let entry = session.find::<PrivateNote>(id)?.clone();
            verbs::change(session, PrivateNote { item: item(at), ..entry })
        }
        EntryKind::Presence => {
            let entry = session.find::<Presence>(pick::<Presence>(session, index)?)?.clone();
            let seat = session.participants.get(at % 3).map(|seat| seat.id);
            let meeting = session.meetings.get(at / 2 % 3).map(|meeting| meeting.id);
            let how = How::ALL[at % 6];
            verbs::change(session, Presence { seat, meeting, how, ..entry })
        }
        EntryKind::FollowUp => {
            let entry = session.find::<FollowUp>(pick::<FollowUp>(session, index)?)?.clone();
            verbs::change(session, FollowUp { item: item(at), ..entry })
        }
        other => panic!("{other:?} is not of a meeting"),
    }
}

/// What is done while a meeting goes on.
pub(super) fn run(session: &Session, index: Index, choice: usize) -> Option<Edit> {
    let (what, at) = (choice % 12, choice / 12);
    let now = moment(u8::try_from(at).unwrap());
    let an_item = || pick::<Item>(session, index);
    let a_seat = || session.participants.get(at % 4).map(|seat| seat.id);
    match what {
        0 | 1 => run::begin(session, an_item()?, now),
        2 => run::pause(session, an_item()?, now),
        3 => run::end(session, an_item()?, now),
        4 | 5 => {
            let how = How::ALL[at % 6];
            let substitute = if how == How::Substitute { "Person 1" } else { "" }.to_owned();
            let of_item = || {
                let id: ItemId = pick::<Item>(session, index)?;
                Some((session.item(id)?.meeting?, id))
            };
            let when = match at % 3 {
                0 => When::Item(of_item()?.1),
                1 => When::Meeting(of_item()?.0),
                _ => When::Day(of_item()?.0, day(at)),
            };
            presence::attend(session, a_seat()?, when, There { how, substitute })
        }
        6 => presence::as_on_the_day(session, a_seat()?, an_item()?),
        7 => {
            let measure = session.measures.get(at % 4)?.id;
            item::treat(session, an_item()?, measure, at.is_multiple_of(2))
        }
        8 => item::take_proposal(session, an_item()?),
        9 => item::move_by(session, an_item()?, at.is_multiple_of(2)),
        10 => {
            let entry = pick::<FollowUp>(session, index);
            let ticked = entry.and_then(|id| follow_up::tick(session, id, now.day()));
            let moved = || note::move_by(session, pick::<Note>(session, index)?, at % 2 == 0);
            ticked.or_else(moved)
        }
        _ => {
            let id = pick::<Meeting>(session, index)?;
            let contents = Contents {
                rounds: RoundsShown::ALL[at % 3],
                ..Contents::default().with(Part::ALL[at % 5], true)
            };
            let (by, fingerprint) = ("gruppa".to_owned(), "f".to_owned());
            match at % 3 {
                0 => sitting::choose(session, id, contents),
                1 => sitting::approve(session, id, Approval::Sent(now.day())),
                _ => {
                    let approval = Approval::Approved { on: now.day(), by, fingerprint };
                    sitting::approve(session, id, approval)
                }
            }
        }
    }
}

/// Every text of a meeting that a person could type into.
pub(super) fn fields(session: &Session) -> Vec<MeetingText> {
    use {FollowUpField as F, ItemField as I, MeetingField as M, PaperField as P};
    let mut fields = Vec::new();
    for meeting in &session.meetings {
        let texts =
            [M::Name, M::On, M::Until, M::From, M::To, M::Place, M::Chair, M::Secretary, M::Next];
        fields.extend(texts.map(|f| MeetingText::Meeting(meeting.id, f)));
    }
    for item in &session.items {
        let texts = [
            I::Number,
            I::Title,
            I::Presenter,
            I::PresentsFor,
            I::Day,
            I::Starts,
            I::Minutes,
            I::History,
            I::Background,
            I::Asked,
            I::Proposal,
        ];
        fields.extend(texts.map(|f| MeetingText::Item(item.id, f)));
    }
    let of_papers = session.papers.iter();
    fields.extend(
        of_papers.flat_map(|it| [P::Title, P::Exempt].map(|f| MeetingText::Paper(it.id, f))),
    );
    fields.extend(session.notes.iter().map(|it| MeetingText::Note(it.id)));
    fields.extend(session.private_notes.iter().map(|it| MeetingText::PrivateNote(it.id)));
    fields.extend(session.presences.iter().map(|it| MeetingText::Substitute(it.id)));
    for entry in &session.follow_ups {
        let told = session.meetings.first().map(|meeting| F::Told(meeting.id));
        let texts = [F::What, F::Who, F::By].into_iter().chain(told);
        fields.extend(texts.map(|f| MeetingText::FollowUp(entry.id, f)));
    }
    fields
}
