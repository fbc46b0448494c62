//! What can be asked of Prepare, and what is then done.

use std::path::PathBuf;

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::core::file_names::name_of;
use crate::app::core::imports::pasted::{PasteTried, PasteWay};
use crate::app::core::imports::tried::Tried;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Place, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::prepare::entries::place;
use crate::app::rooms::prepare::lists::NewPlace;
use crate::app::rooms::prepare::sheets::Taking;
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::app::rooms::prepare::taking::TakingAction;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::field::{Field, ParticipantField};
use crate::domain::focus_area::FocusAreaId;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use crate::domain::participant::{Attendance, Participant, ParticipantId, Role};
use crate::domain::progress::stage::Stage;
use crate::domain::step::{Step, StepId};
use crate::domain::verbs::{self, Editable};
use crate::exchange::table_in::Sheet;
use crate::exchange::table_in::book::{Book, BookError};
use crate::storage::file::FileError;

/// Whether a seat is taken. The substitute's name is typed apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as what it says")]
pub enum Seating {
    Present,
    Absent,
    Substitute,
}

/// What a view of Prepare can ask for.
#[derive(Debug)]
pub enum PrepareAction {
    /// Another tab.
    Tab(Tab),
    /// Selects an entry.
    SelectEntry(EntryId),
    /// Moves an entry to a place of its list, from 0.
    MoveEntry(EntryId, usize),
    /// What a participant is there for.
    SetRole(ParticipantId, Role),
    /// Whether a participant is there.
    SetSeat(ParticipantId, Seating),
    /// Whether a criterion must hold.
    SetMustHold(CriterionId, bool),
    /// Whether a step is locked.
    SetLocked(StepId, bool),
    /// What kind of thing a measure is.
    SetKind(MeasureId, Option<MeasureKind>),
    /// How soon a measure bears fruit.
    SetHorizon(MeasureId, Option<Horizon>),
    /// How far a measure has come.
    SetStage(MeasureId, Option<Stage>),
    /// Which focus area a measure belongs to.
    SetFocusArea(MeasureId, Option<FocusAreaId>),
    /// Takes entries of a tab's list in from a table, or a list of names.
    Paste(Tab, String),
    /// Takes the table that was pasted last in otherwise.
    PasteOtherwise(PasteWay),
    /// Takes back what was pasted last.
    UndoPaste,
    /// Reads the tables of a file, to take them in.
    TakeFile(PathBuf),
    /// Chooses for oneself what the columns of the table are that was pasted last.
    ChooseColumns,
    /// Of tables before they are taken in.
    Taking(TakingAction),
}

/// What the outside reports to Prepare.
#[derive(Debug)]
pub enum PrepareReport {
    /// A person picked a file with a table, or none.
    Picked(Option<PathBuf>),
    /// The system has no dialog to pick one.
    NoDialog,
    /// So many of so many rows or parts of a file are read, by the order's token.
    Reading(u64, usize, usize),
    /// A file was read, by the order's token.
    Read(u64, PathBuf, Result<Book, NoTable>),
    /// What was chosen of tables was tried.
    Tried(Box<Tried>),
    /// The table that lies as HTML beside a text that was pasted, by the order's token; none where there
    /// is none that says the same.
    Beside(u64, Option<Box<Sheet>>),
    /// What would come of a table that was pasted.
    Pasted(Box<PasteTried>),
}

/// Why there is no table of a file.
#[derive(Debug)]
pub enum NoTable {
    /// The file cannot be read.
    File(FileError),
    /// What stands in it gives none.
    Book(BookError),
}

/// What can be asked of Prepare by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum PrepareCommand {
    PasteMeasures,
    TakeTable,
    TakeIn,
    PasteEntries,
    Show(Tab),
    AddEntry,
    AddBelow,
    DuplicateEntry,
    DeleteEntry,
    MoveUp,
    MoveDown,
}

impl PrepareCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        const fn shows(key: &'static str) -> Properties {
            Properties::new(Section::Go, key).leads_to(LeadsTo::Elsewhere)
        }
        use Section::{Edit, Entries};
        match self {
            Self::PasteMeasures => Properties::new(Edit, "command-paste-measures"),
            Self::TakeTable => {
                Properties::new(Edit, "command-take-table").leads_to(LeadsTo::Elsewhere)
            }
            Self::TakeIn => Properties::new(Edit, "command-take-in")
                .leads_to(LeadsTo::Elsewhere)
                .only_in(Room::Prepare)
                .while_taking(true),
            Self::PasteEntries => Properties::new(Entries, "command-paste-entries"),
            Self::Show(Tab::Session) => shows("command-show-session"),
            Self::Show(Tab::Participants) => shows("command-show-participants"),
            Self::Show(Tab::Criteria) => shows("command-show-criteria"),
            Self::Show(Tab::FocusAreas) => shows("command-show-focus-areas"),
            Self::Show(Tab::Measures) => shows("command-show-measures"),
            Self::Show(Tab::Steps) => shows("command-show-steps"),
            Self::AddEntry => Properties::new(Entries, "command-add-entry")
                .leads_to(LeadsTo::Text)
                .only_in(Room::Prepare)
                .while_taking(false),
            Self::AddBelow => Properties::new(Entries, "command-add-below").leads_to(LeadsTo::Text),
            Self::DuplicateEntry => {
                Properties::new(Entries, "command-duplicate-entry").leads_to(LeadsTo::Text)
            }
            Self::DeleteEntry => Properties::new(Entries, "command-delete-entry"),
            Self::MoveUp => Properties::new(Entries, "command-move-up")
                .not_in(Room::Minutes)
                .repeats()
                .is_texts_own(),
            Self::MoveDown => Properties::new(Entries, "command-move-down")
                .not_in(Room::Minutes)
                .repeats()
                .is_texts_own(),
        }
    }
}

impl Prepare {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: PrepareCommand, cx: &Context) -> bool {
        let in_list = cx.room == Room::Prepare && self.tab != Tab::Session && !self.is_taking();
        let entry = || self.selected_entry(cx).filter(|_| in_list);
        let place = || cx.session().zip(entry()).and_then(|(session, e)| place(session, e));
        match command {
            PrepareCommand::PasteMeasures | PrepareCommand::Show(_) => cx.document.is_some(),
            PrepareCommand::TakeTable => true,
            PrepareCommand::TakeIn => {
                let tried = self.taking().filter(|_| cx.room == Room::Prepare);
                tried.and_then(Taking::tried).is_some_and(Tried::takes_something)
            }
            PrepareCommand::AddEntry | PrepareCommand::PasteEntries => in_list,
            PrepareCommand::AddBelow
            | PrepareCommand::DuplicateEntry
            | PrepareCommand::DeleteEntry => entry().is_some(),
            PrepareCommand::MoveUp => place().is_some_and(|(at, _)| at > 0),
            PrepareCommand::MoveDown => place().is_some_and(|(at, length)| at + 1 < length),
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: PrepareCommand, cx: &mut Context) {
        match command {
            PrepareCommand::PasteMeasures => {
                // Where a paste is taken in. Should nothing come, that is said already.
                cx.go(Place::Room(Room::Prepare));
                self.tab = Tab::Measures;
                cx.say(Message::new("message-pasted-nothing"));
                cx.effect(Effect::AskPaste);
            }
            PrepareCommand::TakeTable => cx.effect(Effect::PickTable),
            PrepareCommand::TakeIn => self.take_tables(cx),
            PrepareCommand::PasteEntries => {
                // Should nothing come, that is said already.
                cx.say(Message::new("message-pasted-nothing"));
                cx.effect(Effect::AskPaste);
            }
            PrepareCommand::Show(tab) => {
                cx.go(Place::Room(Room::Prepare));
                self.tab = tab;
            }
            PrepareCommand::AddEntry => self.add_entry(NewPlace::Last, cx),
            PrepareCommand::AddBelow => self.add_entry(NewPlace::BelowSelected, cx),
            PrepareCommand::DuplicateEntry => self.duplicate_entry(cx),
            PrepareCommand::DeleteEntry => self.ask_to_delete(cx),
            PrepareCommand::MoveUp => self.nudge_entry(false, cx),
            PrepareCommand::MoveDown => self.nudge_entry(true, cx),
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: PrepareAction, cx: &mut Context) {
        match action {
            PrepareAction::Tab(tab) => self.tab = tab,
            PrepareAction::SelectEntry(entry) => self.arrive_at_entry(entry, cx),
            PrepareAction::MoveEntry(entry, to) => self.move_entry(entry, to, cx),
            PrepareAction::SetRole(id, role) => change::<Participant>(id, |p| p.role = role, cx),
            PrepareAction::SetSeat(id, seating) => set_seat(id, seating, cx),
            PrepareAction::SetMustHold(id, on) => change::<Criterion>(id, |c| c.must_hold = on, cx),
            PrepareAction::SetLocked(id, on) => change::<Step>(id, |s| s.locked = on, cx),
            PrepareAction::SetKind(id, kind) => change::<Measure>(id, |m| m.kind = kind, cx),
            PrepareAction::SetHorizon(id, horizon) => {
                change::<Measure>(id, |m| m.horizon = horizon, cx);
            }
            PrepareAction::SetStage(id, stage) => cx.set_stage(id, stage),
            PrepareAction::SetFocusArea(id, area) => {
                change::<Measure>(id, |m| m.focus_area = area, cx);
            }
            PrepareAction::Paste(tab, text) => {
                let text = cx.plain(&text);
                self.paste(tab, text, cx);
            }
            PrepareAction::PasteOtherwise(way) => self.paste_otherwise(way, cx),
            PrepareAction::UndoPaste => self.undo_paste(cx),
            PrepareAction::TakeFile(path) => self.read_tables(path, cx),
            PrepareAction::ChooseColumns => self.choose_columns(cx),
            PrepareAction::Taking(action) => self.choose_of_tables(action, cx),
        }
    }

    /// Takes in what is reported.
    pub(crate) fn hear_report(&mut self, report: PrepareReport, cx: &mut Context) {
        match report {
            PrepareReport::Picked(None) => {}
            PrepareReport::Picked(Some(path)) => self.read_tables(path, cx),
            PrepareReport::NoDialog => cx.say(Message::new("message-table-drop")),
            PrepareReport::Reading(token, read, of) => self.has_read(token, (read, of)),
            PrepareReport::Tried(tried) => self.was_tried(*tried, cx),
            PrepareReport::Beside(token, sheet) => self.hear_beside(token, sheet, cx),
            PrepareReport::Pasted(tried) => self.hear_pasted(*tried, cx),
            // What nobody waits for any longer.
            PrepareReport::Read(token, ..)
                if self.reading().is_none_or(|reading| reading.token() != token) => {}
            PrepareReport::Read(_, path, Ok(book)) => {
                self.begin_taking(name_of(&path), book, None, cx);
            }
            PrepareReport::Read(_, path, Err(why)) => {
                self.reading = None;
                cx.focus_room();
                let said = Message::new("message-no-table").words("name", name_of(&path));
                cx.say(said.message("why", why_no_table(&why)));
            }
        }
    }
}

/// Why a file gives no table, in words.
fn why_no_table(why: &NoTable) -> Message {
    let error = match why {
        NoTable::File(_) => return Message::new("no-table-unreadable"),
        NoTable::Book(error) => error,
    };
    match error {
        BookError::NoTable => Message::new("no-table-kind"),
        BookError::TextDocument => Message::new("no-table-text"),
        BookError::Locked => Message::new("no-table-locked"),
        BookError::TooLarge => Message::new("no-table-large"),
        BookError::TooManyRows(sheet, _) => {
            Message::new("no-table-rows").words("sheet", sheet.clone())
        }
        BookError::TooManyColumns(sheet) => {
            Message::new("no-table-columns").words("sheet", sheet.clone())
        }
        BookError::Strict => Message::new("no-table-strict"),
        BookError::Damaged(_) => Message::new("no-table-damaged"),
        BookError::Empty | BookError::Stopped => Message::new("no-table-empty"),
    }
}

/// Changes an entry by a function of it.
fn change<E: Editable>(id: E::Id, change: impl FnOnce(&mut E), cx: &mut Context) {
    let edit = cx.session().and_then(|session| {
        let mut value = session.find::<E>(id)?.clone();
        change(&mut value);
        verbs::change(session, value)
    });
    cx.apply_if(edit);
}

/// Takes a seat, leaves it empty, or gives it to a substitute.
fn set_seat(id: ParticipantId, seating: Seating, cx: &mut Context) {
    let seat = |participant: &mut Participant| {
        participant.attendance = match (seating, &participant.attendance) {
            (Seating::Present, _) => Attendance::Present,
            (Seating::Absent, _) => Attendance::Absent,
            (Seating::Substitute, Attendance::Substitute(who)) => {
                Attendance::Substitute(who.clone())
            }
            (Seating::Substitute, _) => Attendance::Substitute(String::new()),
        };
    };
    change::<Participant>(id, seat, cx);
    if seating == Seating::Substitute {
        cx.wish_focus(Focus::Field(Field::Participant(id, ParticipantField::Substitute)));
    }
}
