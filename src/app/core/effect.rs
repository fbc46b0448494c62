//! What the app asks of the outside, and what it must be told of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
// From `core`, which has no clock.
use core::time::Duration;

use crate::app::core::aside::AsideOrder;
use crate::app::core::document::DocumentId;
use crate::app::core::imports::pasted::PasteOrder;
use crate::app::core::imports::tried::{TriedSheet, TryOrder};
use crate::app::core::journal_queue::JournalOrder;
use crate::app::core::pictures::{OutgoingPicture, PictureChoice};
use crate::app::core::ready::Base;
use crate::app::core::tables::TableOf;
use crate::domain::criterion::CriterionId;
use crate::domain::date::{Date, Moment};
use crate::domain::history::Revision;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::exchange::paper::Paper;
use crate::exchange::paper::form::Form;
use crate::exchange::table_in::book::Book;
use crate::storage::settings::Settings;

/// The clock, as far as the app cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The day, where the computer stands.
    pub day: Date,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// How long the program has run: never set back, whatever happens to the clock on the wall.
    pub running: Duration,
    /// A number nobody chose, for shuffling.
    pub dice: u64,
}

impl Now {
    /// The minute of the day.
    pub fn moment(self) -> Moment {
        Moment::new(self.day, self.hour, self.minute)
    }
}

impl Default for Now {
    fn default() -> Self {
        Self { day: Date::FIRST_OF_2000, hour: 0, minute: 0, running: Duration::ZERO, dice: 0 }
    }
}

/// What nobody needs any longer.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is named as what it is")]
pub enum Gone {
    Session(Box<Base>),
    Tables(Arc<Book>, BTreeMap<usize, TriedSheet>),
}

/// A session to be saved to a file.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveOrder {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub session: Arc<Session>,
    /// Which state of the document it is.
    pub revision: Revision,
    /// Which document.
    pub document: DocumentId,
    /// How many edits of its journal the session holds.
    pub edits: usize,
    /// What the file is thought to hold, by its checksum: where it holds something else, it is
    /// not saved over. `None` saves over whatever is there, unless somebody has that open.
    pub expected: Option<String>,
    /// Whether to save there though somebody else has that open.
    pub insists: bool,
    /// Whether not to save where what stands there cannot be kept as a former version.
    pub keep: bool,
}

/// Two versions of a session to be compared: of large ones it takes a while.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareOrder {
    /// Tells this order from those before it.
    pub token: u64,
    /// Which state of the document ours is.
    pub revision: Revision,
    /// What both were made of, where one is to be made of both and it is known.
    pub base: Option<Arc<Session>>,
    /// The open session.
    pub ours: Arc<Session>,
    /// The other version.
    pub theirs: Arc<Session>,
    /// Whether one is to be made of both.
    pub merges: bool,
}

/// A session whose lights are to be asked about: of a large one it takes a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionsOrder {
    /// Tells this order from those before it.
    pub token: u64,
    /// The open session.
    pub session: Arc<Session>,
    /// The criteria that count as if they had not been asked.
    pub without: BTreeSet<CriterionId>,
}

/// Minutes to be composed, to be looked at: of a large session it takes a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComposeOrder {
    /// Tells this order from those before it.
    pub token: u64,
    /// The open session.
    pub session: Arc<Session>,
    /// Of which meeting.
    pub meeting: MeetingId,
}

/// A paper to be written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveOrder {
    /// Tells this order from those before it.
    pub token: u64,
    /// The paper.
    pub paper: Arc<Paper>,
    /// In which form.
    pub form: Form,
    /// The organisation's own template, where it has one and the form takes it.
    pub template: Option<PathBuf>,
    /// Where it goes.
    pub to: GiveTo,
}

/// Where a paper goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GiveTo {
    /// Where a person picks.
    Picked {
        /// Where the dialog begins, if anywhere.
        folder: Option<PathBuf>,
        /// The suggested name.
        name: String,
    },
    /// To this file, over what stands there: that was asked.
    Over(PathBuf),
}

/// A file that stands where something is to be given out to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// Which one.
    pub path: PathBuf,
    /// Whether another program has it open.
    pub is_open: bool,
}

/// The tables of a session, to be written to a file; how its name ends says what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablesOrder {
    /// The open session.
    pub session: Arc<Session>,
    /// Where they go.
    pub to: GiveTo,
    /// The one that is wanted, where the file holds one; not chosen yet where there is none.
    pub only: Option<TableOf>,
}

/// A picture to be written, and where to.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureOrder {
    /// What it shows, as it is drawn.
    pub picture: OutgoingPicture,
    /// How large, and as what kind of file.
    pub choice: PictureChoice,
    /// Where the dialog begins, if anywhere.
    pub folder: Option<PathBuf>,
    /// The suggested name.
    pub name: String,
}

/// Something to be done outside. What comes of it arrives as a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Let a person pick a file to open.
    PickOpen,
    /// Let a person pick where to save; the name is a suggestion.
    PickSave {
        /// Where the dialog begins, if anywhere.
        folder: Option<PathBuf>,
        /// The suggested name.
        name: String,
    },
    /// Read a session from a file.
    Load(PathBuf),
    /// Save a session to a file.
    Save(SaveOrder),
    /// Keep a session among the earlier versions of a file, though it was never in it.
    KeepVersion {
        /// Which file.
        path: PathBuf,
        /// What to keep.
        session: Arc<Session>,
    },
    /// Look whether a file still holds what it is thought to, by its checksum.
    CompareFile {
        /// Which file.
        path: PathBuf,
        /// What it is thought to hold.
        expected: String,
    },
    /// Say what two versions of a session do not have in common.
    Compare(CompareOrder),
    /// Ask which questions the lights of a session raise.
    AskQuestions(QuestionsOrder),
    /// Compose the minutes of a meeting, to be looked at.
    Compose(ComposeOrder),
    /// Write a paper to a file, which a person may be let pick.
    GiveOut(GiveOrder),
    /// Write the tables of a session to a file, which a person may be let pick.
    GiveTables(TablesOrder),
    /// Write a picture to a file that a person picks.
    GivePicture(Box<PictureOrder>),
    /// Write no more of the paper of that order.
    StopGiving(u64),
    /// Let a person pick a template for documents.
    PickTemplate,
    /// Let a person pick a file with a table.
    PickTable,
    /// Read the tables of a file, and say how far it is, by that token.
    ReadTable(u64, PathBuf),
    /// Read no more of the file of that order.
    StopReading(u64),
    /// Try what would come of tables.
    TryTables(TryOrder),
    /// This file is open here now, and no other; `take` it from whoever else has it open.
    LockFile {
        /// Which file, if any.
        path: Option<PathBuf>,
        /// Whether somebody else's hold on it counts for nothing.
        take: bool,
    },
    /// Look for the earlier versions of a file.
    ListVersions(PathBuf),
    /// Read an earlier version, to compare it.
    ReadVersion(PathBuf),
    /// Look for the newest former version of a file that can be read.
    FindFormer(PathBuf),
    /// Keep the journal.
    Journal(JournalOrder),
    /// Read a journal that cannot be understood, as text.
    ReadJournal(PathBuf),
    /// Save there, unless a file stands there already: then say so.
    SaveIfFree {
        /// As it was typed or picked: a folder of that name is none to save in the place of.
        named: PathBuf,
        /// Where to save.
        path: PathBuf,
    },
    /// Put a text on the clipboard.
    Copy(String),
    /// Put a table on the clipboard, in both forms.
    CopyTable {
        /// As text, with tabs.
        text: String,
        /// As a table in HTML.
        html: String,
    },
    /// Ask the clipboard for its text; it arrives as a paste.
    AskPaste,
    /// Say which table lies as HTML beside a text that was pasted, by that token, and soon: somebody
    /// waits for it.
    LookBeside(u64, String),
    /// Let go of what nobody needs any longer: of much that takes a while.
    LetGo(Gone),
    /// Make a large edit ready.
    MakeReady(Box<AsideOrder>),
    /// Try what would come of a table that was pasted.
    TryPasted(Box<PasteOrder>),
    /// Keep the settings.
    StoreSettings(Settings),
    /// Hardly wait at the end for what is being written: its user does not want to.
    StopWaiting,
    /// Close the window for good.
    Quit,
}
