//! What a view, or the outside, can ask of the app.

use std::path::PathBuf;

use crate::app::audience::Screen;
use crate::app::board::Cursor;
use crate::app::command::Command;
use crate::app::files::{Former, Opened};
use crate::app::open_elsewhere::{HeldBy, OpenMode};
use crate::app::prepare::EntryId;
use crate::app::prepare::Tab;
use crate::app::recover::Offer;
use crate::app::state::{Room, System};
use crate::app::versions::Version;
use crate::domain::criterion::CriterionId;
use crate::domain::field::Field;
use crate::domain::history::Revision;
use crate::domain::judgement::Outcome;
use crate::domain::judging::{Crossing, FollowUp};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::{FocusAreaId, Horizon, MeasureId, MeasureKind, StepId};
use crate::domain::participant::{ParticipantId, Role};
use crate::domain::round::Answer;
use crate::insight::differences::Piece;
use crate::insight::order::{Filter, Sort};
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::samples::Sample;

/// Which way the cursor goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum CursorMove {
    Up,
    Down,
    Left,
    Right,
    RowStart,
    RowEnd,
    First,
    Last,
    /// By a screenful of that many rows.
    PageUp(usize),
    PageDown(usize),
}

/// Whether a seat is taken. The substitute's name is typed apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as what it says")]
pub enum Seating {
    Present,
    Absent,
    Substitute,
}

/// One thing asked for.
#[derive(Debug)]
pub enum Action {
    /// A named command.
    Do(Command),
    /// Another room.
    Go(Room),
    /// Another language, by its tag.
    Language(String),
    /// The next key pressed is to be a command's; nothing ends the waiting.
    TakeKey(Option<Command>),
    /// A command's own key of one character, by the key's name; nothing for the usual one.
    SetKey(Command, Option<String>),

    /// A letter was typed in a field.
    Type(Field, String),
    /// Focus left the text fields.
    Commit,

    /// Puts the board's cursor somewhere.
    Select(Cursor),
    /// Moves the board's cursor.
    Move(CursorMove),
    /// Opens or closes the choice at the cursor.
    Choose(bool),
    /// One step back: out of the choice, out of a field, back to where the room's work is.
    Back,
    /// Out of a text field, back to what the room is about.
    LeaveField,
    /// In a narrow window, puts the panel in place of the board or takes it away.
    Detail(bool),
    /// Goes where a criterion's missing sentences are written.
    WriteSentences(CriterionId),
    /// Sets or clears a mark.
    Mark(MeasureId, CriterionId, Option<Mark>),
    /// Decides where a measure goes.
    Decide(MeasureId, Option<Outcome>),
    /// Opens Judge on a crossing.
    Judge(MeasureId, CriterionId),
    /// Makes it somebody's turn to answer, by the place of the ballot from 0.
    Seat(usize),
    /// Changes a stand that was shown, by the place of the ballot from 0.
    ChangeStand(usize, Answer),
    /// Opens a field for a seat's own view.
    Reserve(ParticipantId),
    /// Ticks a follow-up off, or on again.
    Tick(Crossing, FollowUp, bool),
    /// Whether the list of open points shows those that are done.
    PointsWithDone(bool),
    /// Says that a wording was only mended: criterion, level, the wording before.
    OnlyATypo(CriterionId, Light, String),
    /// Pins a measure as what a level looks like, or takes it away.
    Pin(CriterionId, Light, Option<MeasureId>),
    /// Sends the audience window to a screen, by its place in the list.
    AudienceTo(usize),
    /// The audience window was asked to close.
    AudienceClosed,
    /// Another window covers the audience's, or no longer does.
    AudienceCovered(bool),
    /// The screens there are now.
    Screens(Vec<Screen>),
    /// What the system says its user prefers.
    System(System),
    /// Shows other measures.
    Filter(Filter),
    /// Shows them in another order.
    Sort(Sort),

    /// Another tab of Prepare.
    Tab(Tab),
    /// Selects an entry in Prepare.
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
    /// Which focus area a measure belongs to.
    SetFocusArea(MeasureId, Option<FocusAreaId>),
    /// Takes measures in from a table.
    Paste(String),

    /// An empty session, with nothing in it.
    NewEmpty,
    /// A session from the template of a language, by its tag.
    NewFromTemplate(String),
    /// A sample session.
    OpenSample(Sample),
    /// A file.
    Open(PathBuf),
    /// A path was typed where the system has no dialog.
    PathTyped(String),
    /// Answers the question in front: go on.
    Agree,
    /// Answers the question about unsaved work: let it go.
    Discard,
    /// Takes the dialog away; changes nothing.
    Dismiss,

    /// The window was asked to close.
    CloseRequested,
    /// The system has no dialog to open with: ask here.
    NoOpenDialog,
    /// The system has no dialog to save with: ask here.
    NoSaveDialog,
    /// A file stands where one was to be saved.
    AlreadyThere(PathBuf),
    /// The dialog gave a path to open, or none.
    PickedOpen(Option<PathBuf>),
    /// The dialog gave a path to save to, or none.
    PickedSave(Option<PathBuf>),
    /// A file was read.
    Loaded(PathBuf, Result<Box<Opened>, FileError>),
    /// A file was written; the checksum of what it holds now.
    Saved(PathBuf, Revision, Result<String, FileError>),
    /// A damaged file has a former version that can be read.
    FormerFound(Former),
    /// Opens that version, as a copy.
    OpenFormer,
    /// A file was saved, but the version before it could not be kept.
    BackupFailed,
    /// A file was not written: somebody else has changed it since it was opened or saved here, to
    /// what has this checksum.
    ChangedUnderneath(PathBuf, String, Result<Box<Opened>, FileError>),
    /// The window is looked at again.
    Focused,
    /// The open file holds something else than it did.
    Looked(PathBuf, Result<Box<Opened>, FileError>),
    /// Takes a piece from the file that somebody else has changed, or leaves it as it is here.
    Take(Piece, bool),
    /// Saves the open session beside the file that somebody else has changed.
    SaveBeside,
    /// The file that is open here is open elsewhere, too.
    HeldElsewhere(PathBuf, HeldBy),
    /// How to open a session that is open elsewhere.
    OpenAs(OpenMode),
    /// The earlier versions of a file.
    Versions(PathBuf, Result<Vec<Version>, FileError>),
    /// Lists the earlier versions of the file that cannot be opened.
    VersionsOfDamaged,
    /// Opens an earlier version, as a copy.
    OpenVersion(PathBuf),
    /// Compares an earlier version with the open session.
    CompareVersion(PathBuf),
    /// An earlier version was read, to be compared.
    VersionRead(PathBuf, Result<Box<Read>, FileError>),
    /// Copies the whole session as text, where it cannot be saved.
    CopySession,
    /// An earlier run stopped for a defect of ours; where the report of it lies.
    Stopped(PathBuf),
    /// The journal's own file is gone or was cut.
    JournalLost,
    /// The settings could not be kept.
    SettingsFailed,
    /// Earlier runs left these unsaved; and so many journals cannot be read.
    Recoveries(Vec<Offer>, usize),
    /// Opens what an earlier run left, by where its journal lies.
    OpenRecovery(PathBuf),
    /// Asks whether to throw it away.
    ThrowAway(PathBuf),
    /// The journal cannot be written (with why), or can be again.
    JournalFailed(Option<FileError>),
    /// What was done waits to be safe for longer than it should, or no longer does.
    JournalLate(bool),
}

impl Action {
    /// Whether it ends what somebody is typing. Reports from outside do not, whenever they come,
    /// nor does what only changes how things look.
    pub(crate) const fn ends_typing(&self) -> bool {
        !matches!(
            self,
            Self::Type(..)
                | Self::Language(_)
                | Self::TakeKey(_)
                | Self::SetKey(..)
                | Self::Do(
                    Command::ZoomIn
                        | Command::ZoomOut
                        | Command::ZoomReset
                        | Command::Theme(_)
                        | Command::Palette
                        | Command::Keys
                        | Command::OwnKeys
                        | Command::ToggleKeysAlone
                        | Command::UsualKeys
                        | Command::Legend
                        | Command::Talk
                        | Command::MoreTime
                        | Command::ToggleMotion
                        | Command::Audience
                        | Command::AudienceWindow
                        | Command::AudienceFull
                        | Command::AudienceShow(_)
                        | Command::Freeze
                        | Command::Blank
                )
                | Self::AudienceTo(_)
                | Self::AudienceClosed
                | Self::AudienceCovered(_)
                | Self::Screens(_)
                | Self::System(_)
                | Self::NoOpenDialog
                | Self::NoSaveDialog
                | Self::AlreadyThere(_)
                | Self::PickedOpen(_)
                | Self::PickedSave(_)
                | Self::Loaded(..)
                | Self::Saved(..)
                | Self::ChangedUnderneath(..)
                | Self::Focused
                | Self::Looked(..)
                | Self::Take(..)
                | Self::HeldElsewhere(..)
                | Self::Versions(..)
                | Self::VersionRead(..)
                | Self::JournalLost
                | Self::Stopped(_)
                | Self::FormerFound(_)
                | Self::BackupFailed
                | Self::SettingsFailed
                | Self::Recoveries(..)
                | Self::JournalFailed(_)
                | Self::JournalLate(_)
        )
    }
}
