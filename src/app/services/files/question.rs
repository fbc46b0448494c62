//! What is asked or said in front of everything else about files, and what that is about.

use crate::app::core::differences::DiffRow;
use crate::app::core::document::DocumentId;
use crate::app::core::effect::Stands;
use crate::app::core::pictures::PictureChoice;
use crate::app::core::tables::TableOf;
use crate::app::services::files::opened::{HeldBy, Opened};
use crate::app::services::files::sides::ConflictSides;
use crate::domain::session::Session;
use crate::insight::counts::Counts;
use crate::insight::differences::Piece;
use crate::storage::file::FileError;
use crate::storage::journal::Recovery;
use crate::storage::samples::Sample;
use crate::storage::timestamp::Timestamp;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What is asked or said in front of everything else about files.
#[derive(Debug)]
pub enum FileQuestion {
    /// The open session has changes that no file holds; what then?
    Unsaved(AfterLeaving),
    /// Saving would drop fields of the file that this version does not know.
    Unknown {
        /// Whether it would go to another file.
        save_as: bool,
    },
    /// The session is still being written; what then?
    StillSaving(AfterLeaving),
    /// Where the system has no dialog: the path of a file to open.
    OpenPath,
    /// Where the system has no dialog: the path to save to. Holds a path at which a file stands
    /// already, once it was asked about.
    SavePath(Option<PathBuf>),
    /// A file could not be read.
    CannotOpen(PathBuf, FileError),
    /// A file could not be written.
    CannotSave(PathBuf, FileError),
    /// A file stands where tables are to be given out to.
    TablesStand(Stands),
    /// The file that tables were to be given out to could not be written.
    TablesNotWritten(PathBuf, FileError),
    /// Which table goes to that file, which holds one?
    WhichTable(PathBuf, TableOf),
    /// What is wanted as a picture?
    Picture(PictureChoice),
    /// Somebody else has changed the file.
    Conflict(FileConflict),
    /// The file is open elsewhere.
    OpenElsewhere(OpenElsewhere),
    /// The earlier versions of a file.
    Versions(Versions),
    /// An earlier version that is being read, to be compared.
    ReadingVersion(ReadingVersion),
    /// Two versions that are being compared.
    Comparing(Box<Comparing>),
    /// Two versions beside each other.
    Compared(Box<Compared>),
    /// What earlier runs left unsaved.
    Recover,
    /// Throw away for good what an earlier run left, by where its journal lies?
    ThrowAway(PathBuf),
    /// A journal that cannot be read, as text.
    Journal(JournalText),
    /// What a new session begins with.
    New,
}

/// Something that puts the open session away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AfterLeaving {
    /// The window closes.
    Quit,
    /// Let a person pick another file.
    PickOpen,
    /// Another file.
    Open(PathBuf),
    /// A session with nothing in it.
    NewEmpty,
    /// A session from the template of a language.
    NewFromTemplate(String),
    /// A former version of a file, as a copy.
    Former(PathBuf),
    /// A sample.
    Sample(Sample),
    /// What an earlier run left unsaved, by where its journal lies.
    Recovery(PathBuf),
}

/// A session that is open elsewhere.
#[derive(Debug)]
pub struct OpenElsewhere {
    /// Its file.
    pub path: PathBuf,
    /// What was read, where it is not open here yet.
    pub opened: Option<Box<Opened>>,
    /// By whom.
    pub held: HeldBy,
}

/// How a session that is open elsewhere is opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenMode {
    /// To look at.
    ReadOnly,
    /// As a session of its own, that no file holds yet.
    Copy,
    /// All the same.
    Anyway,
}

/// A file that somebody else has changed.
#[derive(Debug)]
pub struct FileConflict {
    /// Which one.
    pub path: PathBuf,
    /// The checksum of what it holds now.
    pub checksum: String,
    /// What it holds now, or why that cannot be read.
    pub theirs: Result<Box<ConflictSides>, FileError>,
}

/// An earlier version of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it lies.
    pub path: PathBuf,
    /// When another version took its place.
    pub at: Timestamp,
    /// How far it had come; `None` where it cannot be read.
    pub counts: Option<Counts>,
}

/// The earlier versions of a file.
#[derive(Debug)]
pub struct Versions {
    /// The file.
    pub document: PathBuf,
    /// The newest first; `None` while they are looked for.
    pub list: Option<Result<Vec<Version>, FileError>>,
}

/// An earlier version that is being read, to be compared with the open session.
#[derive(Debug)]
pub struct ReadingVersion {
    /// Where it lies.
    pub path: PathBuf,
    /// When another version took its place.
    pub at: Timestamp,
    /// The list it was chosen from, where closing leads.
    pub back: Versions,
}

/// Two versions that are being compared.
#[derive(Debug)]
pub struct Comparing {
    /// Which order is to be answered.
    pub(super) token: u64,
    /// Of which document.
    pub(super) document: DocumentId,
    /// What for.
    pub why: ComparedFor,
}

/// What two versions are compared for.
#[derive(Debug)]
pub enum ComparedFor {
    /// A file that somebody else has changed: what is to become of it.
    Conflict {
        /// Which file.
        path: PathBuf,
        /// The checksum of what it holds now.
        checksum: String,
        /// What it holds now.
        opened: Box<Opened>,
        /// What was chosen of it already, if anything was.
        chosen: Option<BTreeSet<Piece>>,
    },
    /// To look at.
    Look {
        /// What is compared.
        what: ComparedWith,
        /// When the earlier version was saved over.
        at: Timestamp,
        /// The earlier version.
        former: Arc<Session>,
        /// Where closing leads.
        back: Option<Versions>,
    },
}

/// Two versions beside each other, to look at.
#[derive(Debug)]
pub struct Compared {
    /// What is compared.
    pub what: ComparedWith,
    /// When the earlier version was saved over.
    pub at: Timestamp,
    /// What differs; ours is the open session.
    pub rows: Vec<DiffRow>,
    /// Where closing leads.
    pub back: Option<Versions>,
}

/// What is compared with an earlier version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComparedWith {
    /// The open session, as it is now.
    Open,
    /// A file that was changed outside the program.
    ChangedOutside,
}

/// How the file stands that a recovery belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It never had one.
    Nowhere,
    /// As it was when the session was opened or saved.
    Same,
    /// Changed since.
    Changed,
    /// Not there any more.
    Gone,
}

/// A recovery, offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What there is.
    pub recovery: Arc<Recovery>,
    /// How its file stands.
    pub standing: Standing,
}

/// A journal that cannot be read, to be looked at.
#[derive(Debug)]
pub struct JournalText {
    /// Where it lies.
    pub path: PathBuf,
    /// All that stands in it; `None` while it is read.
    pub text: Option<Result<ShownText, FileError>>,
}

/// A text of any length, and the same in lines to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownText {
    /// All of it.
    text: String,
    /// Without control characters, and long lines broken, since a whole session stands in one.
    lines: Vec<String>,
    /// The session in it, without what is hidden, where one can be taken out.
    without_unshown: Option<String>,
}

impl ShownText {
    /// How long a line may be, in characters.
    const LONGEST: usize = 60;

    /// Breaks a text into lines; of a large one it takes a while.
    pub fn new(text: String) -> Self {
        let mut lines = Vec::new();
        for line in text.lines() {
            let shown: Vec<char> = line.chars().filter(|c| !c.is_control()).collect();
            lines.extend(shown.chunks(Self::LONGEST).map(|part| part.iter().collect()));
        }
        Self { text, lines, without_unshown: None }
    }

    /// With the session in it, without what is hidden, if one can be taken out.
    #[must_use]
    pub fn with_session(self, without_unshown: Option<String>) -> Self {
        Self { without_unshown, ..self }
    }

    /// The session in it, without what is hidden, where one can be taken out.
    pub fn without_unshown(&self) -> Option<&str> {
        self.without_unshown.as_deref()
    }

    /// All of it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The lines it is shown in.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}
