//! The app: the context with the rooms and services that share it, and what a view reads of them.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use crate::app::command::{Command, EditCommand};
use crate::app::core::context::{Context, Front};
use crate::app::core::message::Message;
use crate::app::core::picture::Picture;
use crate::app::core::place::{BoardColumn, Cursor, Focus, MinutesTab, Room};
use crate::app::help::{Help, HelpPage};
use crate::app::rooms::board::Board;
use crate::app::rooms::judge::{Chair, Judge, Passing, Phase};
use crate::app::rooms::minutes::Minutes;
use crate::app::rooms::prepare::{GoesWith, Pasted, Prepare};
use crate::app::rooms::roadmap::Roadmap;
use crate::app::rooms::see::See;
use crate::app::services::audience::Audience;
use crate::app::services::files::{FileQuestion, Files};
use crate::domain::half_year::HalfYear;
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::lists::EntryId;
use crate::domain::round::Ballot;
use crate::domain::rules::AnswerWay;
use crate::storage::settings::Settings;

/// Everything a window shows comes from here. What belongs to no room is read as the app's own.
pub struct App {
    /// What all rooms share.
    pub(crate) cx: Context,
    /// How Prepare is looked at.
    pub prepare: Prepare,
    /// How the board is looked at.
    pub board: Board,
    /// How Judge is looked at.
    pub judge: Judge,
    /// How the questions that the lights raise are looked at.
    pub see: See,
    /// How the roadmap is looked at.
    pub roadmap: Roadmap,
    /// How the meeting is looked at.
    pub minutes: Minutes,
    /// What is done with files.
    pub files: Files,
    /// What the audience sees, and where.
    pub audience: Audience,
    /// The keys, the legend, the commands.
    pub help: Help,
}

impl Deref for App {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.cx
    }
}

impl DerefMut for App {
    fn deref_mut(&mut self) -> &mut Context {
        &mut self.cx
    }
}

/// What stands in front of everything else.
#[derive(Clone, Copy, Debug)]
pub enum Dialog<'a> {
    /// A question about files.
    File(&'a FileQuestion),
    /// Delete this entry?
    Delete(EntryId),
    /// What became of a table that was pasted.
    Pasted(&'a Pasted),
    /// Set a half-year right that is over?
    PastHalfYear(HalfYear),
    /// A page that helps.
    Help(HelpPage),
}

impl App {
    /// An app with nothing open, in the settings' language or else the system's (a tag such as
    /// `nb-NO`).
    pub fn new(settings: Settings, system_language: Option<&str>) -> Self {
        Self {
            cx: Context::new(settings, system_language),
            prepare: Prepare::default(),
            board: Board::default(),
            judge: Judge::default(),
            see: See::default(),
            roadmap: Roadmap::default(),
            minutes: Minutes::default(),
            files: Files::default(),
            audience: Audience::default(),
            help: Help::default(),
        }
    }

    /// What stands in front of everything else, if anything does.
    pub fn dialog(&self) -> Option<Dialog<'_>> {
        match self.cx.front()? {
            Front::Files => self.files.question(&self.cx).map(Dialog::File),
            Front::Prepare => {
                let deletes = self.prepare.asks_to_delete(&self.cx).map(Dialog::Delete);
                deletes.or_else(|| self.prepare.pasted(&self.cx).map(Dialog::Pasted))
            }
            Front::Roadmap => self.roadmap.progress.asks_about(&self.cx).map(Dialog::PastHalfYear),
            Front::Help => self.help.page(&self.cx).map(Dialog::Help),
        }
    }

    /// The crossing that commands are about: where the board's cursor is, or the one that is
    /// judged.
    pub fn crossing_in_hand(&self) -> Option<Crossing> {
        match self.cx.room {
            Room::Board => self.board.cursor().and_then(Cursor::crossing),
            Room::Judge => self.judged(),
            Room::Start | Room::Prepare | Room::See | Room::Roadmap | Room::Minutes => None,
        }
    }

    /// What the audience's pictures are about: what is judged or asked about, or where the board's
    /// cursor is.
    pub(crate) fn looked_at(&self) -> Option<Cursor> {
        match self.cx.room {
            Room::Judge => self.judged().map(Cursor::at),
            Room::See => self.see.looked_at().or(self.board.cursor()),
            Room::Start | Room::Prepare | Room::Board | Room::Minutes => self.board.cursor(),
            Room::Roadmap => self
                .roadmap
                .measure(&self.cx)
                .map(|measure| Cursor { measure, column: BoardColumn::Decision })
                .or(self.board.cursor()),
        }
    }

    /// Whether the keyboard goes to a text field, where it is wished there: Judge begins in one
    /// where hands are counted.
    pub fn is_text(&self, focus: Option<Focus>) -> bool {
        match focus {
            Some(Focus::Field(_) | Focus::Search | Focus::MoveWhy | Focus::MoveDespite) => true,
            Some(Focus::Judge) => {
                self.cx.room == Room::Judge && self.phase() == Phase::Answering(RoundKind::Hands)
            }
            Some(
                Focus::Cursor
                | Focus::Choice
                | Focus::List
                | Focus::MeasureChoice(_)
                | Focus::Card
                | Focus::Places
                | Focus::Questions
                | Focus::Answer
                | Focus::Agenda
                | Focus::Attendance
                | Focus::Table,
            )
            | None => false,
        }
    }

    /// The entry selected in Prepare's open tab.
    pub fn selected_entry(&self) -> Option<EntryId> {
        self.prepare.selected_entry(&self.cx)
    }

    /// What would go with the entry that is asked about before it is deleted.
    pub fn goes_along(&self) -> GoesWith {
        self.prepare.goes_along()
    }

    /// The crossing that is judged, where it is still there.
    pub fn judged(&self) -> Option<Crossing> {
        self.judge.judged(&self.cx)
    }

    /// How the group answers here: as it was chosen, or directly where no round can be held.
    pub fn way(&self) -> AnswerWay {
        self.judge.way(&self.cx)
    }

    /// What the group is doing in the crossing that is judged.
    pub fn phase(&self) -> Phase {
        self.judge.phase(&self.cx)
    }

    /// The ballots of the open round, or those it would begin with.
    pub fn ballots(&self) -> Vec<Ballot> {
        self.judge.ballots(&self.cx)
    }

    /// Those who answer, and those who would if they were there, in the order they sit.
    pub fn chairs(&self) -> Vec<Chair> {
        self.judge.chairs(&self.cx)
    }

    /// Who is missing, while it is asked whether answers shall be shown nevertheless.
    pub fn asks_to_reveal(&self) -> Option<Message> {
        self.judge.asks_to_reveal(&self.cx)
    }

    /// Whether what is looked at is another each minute: while the group is at an item, its time runs.
    pub fn shows_minutes_passing(&self) -> bool {
        self.cx.room == Room::Minutes
            && self.minutes.tab() == MinutesTab::Meeting
            && self.cx.session().is_some_and(|session| session.running_item().is_some())
    }

    /// What the window is called: where the audience sees something it may see the title, too.
    pub fn window_title(&self) -> String {
        if self.audience.is_shown() { self.cx.shown_title() } else { self.cx.window_title() }
    }

    /// What whoever has the laptop sees, while it goes round the table and nothing stands in front.
    pub fn passing(&self) -> Option<&Passing> {
        self.judge.passing(&self.cx).filter(|_| self.dialog().is_none())
    }

    /// What the audience sees.
    pub fn seen(&self) -> Arc<Picture> {
        self.audience.seen(&self.cx)
    }
}

impl Command {
    /// Whether it can be done now.
    pub fn is_enabled(self, app: &App) -> bool {
        let cx = &app.cx;
        match self {
            Self::File(command) => app.files.is_enabled(command, cx),
            Self::Edit(EditCommand::Undo) => {
                let history = cx.document.as_ref().map(|d| &d.history);
                history.is_some_and(|h| h.next_undo().is_some()) || !cx.drafts.is_empty()
            }
            Self::Edit(EditCommand::Redo) => {
                cx.document.as_ref().is_some_and(|d| d.history.next_redo().is_some())
            }
            Self::Go(Room::Start) | Self::View(_) => true,
            Self::Go(
                Room::Prepare
                | Room::Board
                | Room::Judge
                | Room::See
                | Room::Roadmap
                | Room::Minutes,
            ) => cx.document.is_some(),
            Self::Crossing(command) => {
                app.crossing_in_hand().is_some_and(|at| cx.can_be_done(command, at))
            }
            Self::Judge(command) => app.judge.is_enabled(command, cx),
            Self::See(command) => app.see.is_enabled(command, cx),
            Self::Audience(command) => app.audience.is_enabled(command, cx),
            Self::Board(command) => app.board.is_enabled(command, cx),
            Self::Roadmap(command) => app.roadmap.is_enabled(command, cx),
            Self::Minutes(command) => app.minutes.is_enabled(command, cx),
            Self::Prepare(command) => app.prepare.is_enabled(command, cx),
            Self::Help(command) => command.is_enabled(cx),
        }
    }
}
