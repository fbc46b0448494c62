//! The minutes of a meeting, whole; and what is still missing in them.

use crate::app::core::message::Message;
use crate::app::core::papers::approval;
use crate::app::core::papers::writing::{Writing, words_of};
use crate::app::core::place::Place;
use crate::domain::date::Date;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, MeetingField, MeetingText};
use crate::domain::judging::FollowUp as Which;
use crate::domain::lists::EntryId;
use crate::domain::meeting::item::{Item, ItemKind, Progress};
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::exchange::paper::{Block, Paper, Paragraph, Table};
use crate::i18n::Texts;
use crate::insight::attendance::minuted;
use crate::insight::points::{OpenPoint, points};
use crate::insight::then::{Unsure, as_it_was};

/// The minutes of a meeting, in the language it has chosen or else in the one given; nothing where
/// the meeting is gone.
pub fn minutes(session: &Session, id: MeetingId, otherwise: &Texts) -> Option<Paper> {
    let is_changed = approval::is_changed(session, session.meeting(id)?);
    let (session, then) = as_it_was(session, id);
    let session = session.as_ref();
    let meeting = session.meeting(id)?;
    let words = words_of(meeting, otherwise);
    let writing = Writing::of(session, meeting, words).looking_back(then);
    let mut paper = writing.paper("paper-minutes", meeting.title(session));
    let standing = approval::sentence(&writing, is_changed);
    paper.push(Block::paragraph(Paragraph::from(standing).lead()));
    paper.push(writing.facts());
    paper.push(crate::exchange::paper::Kind::Rule.into());
    writing.attendance(&mut paper);
    writing.agenda_table(&mut paper);
    writing.since(&mut paper);
    for item in minuted(session, id) {
        writing.item(&mut paper, item);
    }
    writing.parts(&mut paper);
    writing.all_follow_ups(&mut paper);
    writing.next_meetings(&mut paper);
    Some(paper)
}

/// A line of the table of follow-ups.
pub(super) struct Line {
    by: Option<Date>,
    done: Option<Date>,
    pub(super) cells: [String; 4],
}

impl Writing<'_> {
    /// What is followed up, from items and from crossings of measures they treated, by date.
    fn all_follow_ups(&self, paper: &mut Paper) {
        let mut lines: Vec<Line> = self.of_items().chain(self.of_crossings()).collect();
        if lines.is_empty() {
            return;
        }
        lines.sort_by_key(|line| (line.done.is_some(), line.by.is_none(), line.by));
        let heading = self.t("paper-follow-ups");
        let columns = [("paper-what", 8), ("paper-who", 4), ("paper-due", 4), ("paper-from", 3)];
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table =
            Table::of(heading.clone(), columns).with_unseen_caption().without_row_heads();
        for line in lines {
            table.row(line.cells);
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(String::new()));
    }

    fn of_items(&self) -> impl Iterator<Item = Line> {
        let of_meeting = |entry: &&crate::domain::meeting::follow_up::FollowUp| {
            let item = entry.item.and_then(|item| self.session.item(item));
            item.is_some_and(|item| item.meeting == Some(self.meeting.id))
        };
        self.session.follow_ups.iter().filter(of_meeting).map(|entry| {
            let from = self.item_of(entry.item);
            let done = self.done_then(entry.done);
            self.line(&entry.what, &entry.who, entry.by, done, from)
        })
    }

    fn of_crossings(&self) -> impl Iterator<Item = Line> {
        let agenda = || minuted(self.session, self.meeting.id).into_iter();
        let is_open = |point: &OpenPoint<'_>| self.done_then(point.item.done).is_none();
        let points = points(self.session, true).into_iter().filter(|point| point.applies);
        let points = points.filter(is_open);
        points.filter_map(move |point| {
            let measure = point.crossing.0;
            agenda().find(|item| item.measures.contains(&measure))?;
            let called = self.session.measure(measure)?.short_name().trim().to_owned();
            let item = point.item;
            let unsure = match point.which {
                Which::Condition => Unsure::Condition,
                Which::Missing => Unsure::Missing,
            };
            let what = self.as_now(point.crossing, unsure, item.what.trim().to_owned());
            Some(self.line(&what, &item.who, item.by, None, called))
        })
    }

    pub(super) fn line(
        &self,
        what: &str,
        who: &str,
        by: Option<Date>,
        done: Option<Date>,
        from: String,
    ) -> Line {
        let who =
            if who.trim().is_empty() { self.t("paper-nobody-yet") } else { who.trim().to_owned() };
        let due = match (done, by) {
            (Some(done), _) => self.with("paper-done-on", &[("day", self.date(done).into())]),
            (None, Some(by)) => self.date(by),
            (None, None) => self.t("paper-no-date"),
        };
        Line { by, done, cells: [what.trim().to_owned(), who, due, from] }
    }

    fn next_meetings(&self, paper: &mut Paper) {
        let lines = self.meeting.next.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.collect();
        if !lines.is_empty() {
            paper.push(Block::heading(1, self.t("field-meeting-next")));
            paper.push(Block::points(lines));
        }
    }
}

/// What is still missing in minutes, with how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lack {
    /// Items that are to be decided, were ended, and have no text of a decision.
    Decision,
    /// Follow-ups that nobody has.
    Who,
    /// Follow-ups without a date.
    Due,
    /// Items that were ended and of which nothing is written.
    Words,
    /// The meeting has no date.
    Date,
    /// Nobody is said to have led it.
    Chair,
}

impl Lack {
    /// What is missing, so many times, in words.
    pub fn message(self, n: usize) -> Message {
        let key = match self {
            Self::Decision => "lack-decision",
            Self::Who => "lack-who",
            Self::Due => "lack-due",
            Self::Words => "lack-words",
            Self::Date => "lack-date",
            Self::Chair => "lack-chair",
        };
        Message::new(key).count("n", n)
    }
}

/// What is still missing in the minutes of a meeting, and how often each; nothing that is not.
pub fn lacks(session: &Session, id: MeetingId) -> Vec<(Lack, usize)> {
    lacking(session, id).into_iter().map(|(lack, places)| (lack, places.len())).collect()
}

/// What is still missing in the minutes of a meeting, and each place where it is written; nothing
/// that is not.
pub fn lacking(session: &Session, id: MeetingId) -> Vec<(Lack, Vec<Place>)> {
    let Some(meeting) = session.meeting(id) else {
        return Vec::new();
    };
    let items = minuted(session, id);
    let ended = |item: &&&Item| item.progress() == Progress::Ended;
    let said = |item: &Item, kind| session.notes_of(item.id, kind).any(Note::says_something);
    let decides = |item: &&&Item| matches!(item.kind, ItemKind::Decision | ItemKind::Approval);
    let undecided =
        items.iter().filter(ended).filter(decides).filter(|it| !said(it, NoteKind::Decision));
    let is_silent = |item: &&&Item| {
        !decides(item)
            && item.measures.is_empty()
            && NoteKind::ALL.into_iter().all(|kind| !said(item, kind))
            && session.follow_ups_of(item.id).next().is_none()
    };
    let follow_ups = || {
        let all = items.iter().flat_map(|item| session.follow_ups_of(item.id));
        all.filter(|entry| entry.done.is_none())
    };
    let untaken = follow_ups().filter(|entry| !entry.is_taken());
    let undated = follow_ups().filter(|entry| entry.by.is_none());
    let at = |item: &&Item| Place::Entry(EntryId::Item(item.id));
    let text = |text| Place::Field(Field::Meeting(text));
    let entry = |id, field| text(MeetingText::FollowUp(id, field));
    let of_meeting = |is_missing: bool, field| {
        is_missing.then_some(text(MeetingText::Meeting(id, field))).into_iter().collect()
    };
    let places = [
        (Lack::Decision, undecided.map(at).collect()),
        (Lack::Words, items.iter().filter(ended).filter(is_silent).map(at).collect()),
        (Lack::Who, untaken.map(|it| entry(it.id, FollowUpField::Who)).collect()),
        (Lack::Due, undated.map(|it| entry(it.id, FollowUpField::By)).collect()),
        (Lack::Date, of_meeting(meeting.on.is_none(), MeetingField::On)),
        (Lack::Chair, of_meeting(meeting.chair.trim().is_empty(), MeetingField::Chair)),
    ];
    places.into_iter().filter(|(_, places): &(_, Vec<Place>)| !places.is_empty()).collect()
}
