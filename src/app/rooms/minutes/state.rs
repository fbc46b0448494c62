//! Minutes as it is looked at: which meeting, what is chosen on its agenda, what is unfolded.

use std::collections::BTreeSet;

use crate::app::core::asked_for::FoundAskedFor;
use crate::app::core::context::Context;
use crate::app::core::place::{Focus, MinutesTab, Room};
use crate::app::core::touched::Touched;
use crate::app::rooms::minutes::on_its_way::{Giving, NotGiven};
use crate::app::rooms::minutes::preview::Preview;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, ItemField, MeetingField, MeetingText};
use crate::domain::lists::{EntryId, Subject};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::{Item, ItemId, Progress};
use crate::domain::meeting::note::Note;
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::presence::{Presence, PresenceId};
use crate::domain::meeting::private_note::PrivateNote;
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::session::Session;

/// What is chosen on an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum At {
    /// The meeting itself: when, where, who leads it.
    Meeting,
    /// An item.
    Item(ItemId),
}

/// What can be unfolded on an item's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// What the item is: number, who presents it, when, which measures.
    About,
    /// What is written of it before the meeting.
    Case,
    /// What was to be followed up from earlier meetings.
    Earlier,
    /// What the secretariat notes for itself alone.
    Private,
}

/// How Minutes is looked at.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of its own")]
pub struct Minutes {
    /// The open view.
    pub(super) tab: MinutesTab,
    /// The minutes as they will be.
    pub(super) preview: Preview,
    pub(super) meeting: Option<MeetingId>,
    pub(super) at: Option<At>,
    /// What is unfolded.
    pub(super) open: BTreeSet<Fold>,
    /// In a narrow window, whether the page stands in place of the agenda.
    pub(super) page: bool,
    /// Where there is no room for it beside the page, whether who is there stands in its place.
    pub(super) side: bool,
    /// Whether it is changed who is there.
    pub(super) attends: bool,
    /// Whether that is said of the whole day.
    pub(super) of_day: bool,
    /// The paper on its way to a file.
    pub(super) giving: Option<Giving>,
    /// The token of the last one that was.
    pub(super) last_given: u64,
    /// Why the paper that was given out last is in no file.
    pub(super) not_given: Option<NotGiven>,
    /// What is asked for on the agenda.
    pub(super) asked: FoundAskedFor,
}

impl Minutes {
    /// The open view.
    pub const fn tab(&self) -> MinutesTab {
        self.tab
    }

    /// Opens a view.
    pub(super) fn show(&mut self, tab: MinutesTab, cx: &mut Context) {
        if self.tab != tab {
            self.tab = tab;
            (self.page, self.side, self.attends) = (false, false, false);
        }
        cx.wish_focus(Focus::Agenda);
    }

    /// The meeting that is looked at: the one that was chosen, or else the one that is going on or
    /// is next.
    pub fn meeting<'a>(&self, cx: &'a Context) -> Option<&'a Meeting> {
        let session = cx.session()?;
        let chosen = self.meeting.and_then(|id| session.meeting(id));
        chosen.or_else(|| session.meeting_at(cx.now.day))
    }

    /// What is chosen on its agenda: where nothing was, what the group is at, else what comes next.
    pub fn at(&self, cx: &Context) -> Option<At> {
        let session = cx.session()?;
        let meeting = self.meeting(cx)?.id;
        let chosen = self.at.filter(|at| match at {
            At::Meeting => true,
            At::Item(id) => session.item(*id).is_some_and(|it| it.meeting == Some(meeting)),
        });
        Some(chosen.unwrap_or_else(|| first(session, meeting)))
    }

    /// The chosen item, if one is.
    pub fn item<'a>(&self, cx: &'a Context) -> Option<&'a Item> {
        match self.at(cx)? {
            At::Meeting => None,
            At::Item(id) => cx.session()?.item(id),
        }
    }

    /// All that can be chosen, in the order it stands.
    pub fn lines(&self, cx: &Context) -> Vec<At> {
        let Some((session, meeting)) = cx.session().zip(self.meeting(cx)) else {
            return Vec::new();
        };
        let items = session.agenda(meeting.id).map(|item| At::Item(item.id));
        std::iter::once(At::Meeting).chain(items).collect()
    }

    /// Whether something is unfolded.
    pub fn is_open(&self, fold: Fold) -> bool {
        self.open.contains(&fold)
    }

    /// In a narrow window, whether the page stands in place of the agenda.
    pub const fn has_page(&self) -> bool {
        self.page
    }

    /// Whether who is there stands in place of the page, where there is no room for both.
    pub const fn has_side(&self) -> bool {
        self.side
    }

    /// Whether it is changed who is there.
    pub const fn changes_attendance(&self) -> bool {
        self.attends
    }

    /// Whether that is said of the whole day; of the chosen item alone else.
    pub const fn is_of_day(&self) -> bool {
        self.of_day
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            // What is on its way to a file goes on.
            *self = Self {
                giving: self.giving.take(),
                last_given: self.last_given,
                preview: std::mem::take(&mut self.preview),
                ..Self::default()
            };
        }
        if let Some(meeting) = &mut self.meeting {
            meeting.0 = touched.renumbered(meeting.0);
        }
        if let Some(At::Item(item)) = &mut self.at {
            item.0 = touched.renumbered(item.0);
        }
        if let Some(Subject::Entry(entry)) = touched.undone.map(|undone| undone.about)
            && cx.room == Room::Minutes
        {
            // In the other views it is seen where one is.
            if self.tab == MinutesTab::Meeting {
                if let Some(at) = cx.session().and_then(|session| place_of(session, entry)) {
                    self.choose(at, cx);
                }
                cx.wish_focus(Focus::Agenda);
            }
        }
    }

    /// Somebody comes to the meeting.
    pub(crate) fn arrive(&mut self, cx: &mut Context) {
        (self.page, self.side) = (false, false);
        cx.wish_focus(Focus::Agenda);
    }

    /// One step back: what stands in place of something else goes away.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let was_open = self.page || self.side || self.attends;
        if self.attends {
            self.attends = false;
            cx.wish_focus(Focus::Attendance);
        } else if self.side {
            self.side = false;
            cx.wish_focus(Focus::Agenda);
        } else if self.page {
            self.page = false;
            cx.wish_focus(Focus::Agenda);
        }
        was_open
    }

    /// Chooses what stands on some agenda.
    pub(super) fn choose(&mut self, at: At, cx: &Context) {
        if let At::Item(id) = at
            && let Some(meeting) = cx.session().and_then(|session| session.item(id)?.meeting)
        {
            self.meeting = Some(meeting);
        }
        self.at = Some(at);
    }

    /// Goes to a text: chooses where it stands, and unfolds it.
    pub(super) fn write_in(&mut self, text: MeetingText, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        if let Some(at) = place_of_text(session, text) {
            self.choose(at, cx);
        }
        if let MeetingText::Meeting(id, _) = text {
            (self.meeting, self.at) = (Some(id), Some(At::Meeting));
        }
        self.tab = tab_of(text);
        self.open.extend(fold_of(text));
        self.side = self.tab == MinutesTab::Paper;
        match text {
            MeetingText::Substitute(id) => self.attend_to(id, cx),
            MeetingText::FollowUp(_, FollowUpField::Told(at)) => self.meeting = Some(at),
            _ => {}
        }
        self.page = true;
        cx.wish_focus(Focus::Field(Field::Meeting(text)));
    }

    /// Shows who is there where something is said of a seat.
    fn attend_to(&mut self, id: PresenceId, cx: &Context) {
        let said = cx.session().and_then(|session| session.find::<Presence>(id));
        self.of_day = said.is_none_or(|said| said.item.is_none());
        (self.side, self.attends) = (true, true);
        let Some((session, said)) = cx.session().zip(said.filter(|said| said.item.is_none()))
        else {
            return;
        };
        let Some(meeting) = said.meeting else { return };
        let of_day = |item: &&Item| said.day.is_some() && item.on(session) == said.day;
        let item = session.agenda(meeting).find(of_day);
        self.meeting = Some(meeting);
        self.at = Some(item.map_or(At::Meeting, |item| At::Item(item.id)));
    }

    /// Somebody comes for the sake of an entry.
    pub(crate) fn arrive_at_entry(&mut self, entry: EntryId, cx: &mut Context) {
        self.show(MinutesTab::Meeting, cx);
        if let EntryId::Meeting(id) = entry {
            self.meeting = Some(id);
        }
        if let Some(at) = cx.session().and_then(|session| place_of(session, entry)) {
            self.choose(at, cx);
        }
        cx.wish_focus(Focus::Agenda);
    }

    /// Somebody comes for the sake of a text.
    pub(crate) fn arrive_at_text(&mut self, text: MeetingText, cx: &mut Context) {
        self.write_in(text, cx);
    }
}

/// What is chosen on an agenda at first: what the group is at, else what it has paused, else what
/// comes next.
fn first(session: &Session, meeting: MeetingId) -> At {
    let next = [Progress::Running, Progress::Paused, Progress::Ahead]
        .into_iter()
        .find_map(|progress| session.agenda(meeting).find(|item| item.progress() == progress));
    next.or_else(|| session.agenda(meeting).next()).map_or(At::Meeting, |item| At::Item(item.id))
}

/// Where an entry stands.
fn place_of(session: &Session, entry: EntryId) -> Option<At> {
    let item = match entry {
        EntryId::Meeting(_) => return Some(At::Meeting),
        EntryId::Item(id) => Some(id),
        EntryId::Note(id) => session.find::<Note>(id)?.item,
        EntryId::PrivateNote(id) => session.find::<PrivateNote>(id)?.item,
        EntryId::Paper(id) => session.find::<Paper>(id)?.item,
        EntryId::FollowUp(id) => session.find::<FollowUp>(id)?.item,
        EntryId::Presence(id) => session.find::<Presence>(id)?.item,
        _ => None,
    };
    item.filter(|id| session.item(*id).is_some()).map(At::Item)
}

/// Where a text stands.
fn place_of_text(session: &Session, text: MeetingText) -> Option<At> {
    let entry = match text {
        MeetingText::Meeting(id, _) => EntryId::Meeting(id),
        MeetingText::Item(id, _) => EntryId::Item(id),
        MeetingText::Paper(id, _) => EntryId::Paper(id),
        MeetingText::Note(id) => EntryId::Note(id),
        MeetingText::PrivateNote(id) => EntryId::PrivateNote(id),
        MeetingText::Substitute(id) => EntryId::Presence(id),
        MeetingText::FollowUp(id, _) => EntryId::FollowUp(id),
    };
    place_of(session, entry)
}

/// The view in which a text is written.
const fn tab_of(text: MeetingText) -> MinutesTab {
    match text {
        MeetingText::Meeting(_, MeetingField::ApprovalOn | MeetingField::ApprovedBy) => {
            MinutesTab::Paper
        }
        MeetingText::FollowUp(_, FollowUpField::Told(_)) => MinutesTab::Since,
        _ => MinutesTab::Meeting,
    }
}

/// What must be unfolded for a text to be seen.
const fn fold_of(text: MeetingText) -> Option<Fold> {
    match text {
        MeetingText::Item(_, field) => Some(match field {
            ItemField::History | ItemField::Background | ItemField::Asked | ItemField::Proposal => {
                Fold::Case
            }
            // It stands above all else.
            ItemField::Title => return None,
            ItemField::Number
            | ItemField::Presenter
            | ItemField::PresentsFor
            | ItemField::Day
            | ItemField::Starts
            | ItemField::Minutes => Fold::About,
        }),
        MeetingText::PrivateNote(_) => Some(Fold::Private),
        MeetingText::Meeting(..)
        | MeetingText::Paper(..)
        | MeetingText::Note(_)
        | MeetingText::Substitute(_)
        | MeetingText::FollowUp(..) => None,
    }
}
