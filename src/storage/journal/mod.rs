//! The journal: every change of the open document, safe on the disk before it is saved.
//!
//! A journal is a file in the data folder that only grows. It begins with who writes it and with
//! the whole session they start from; then each applied edit is a line (undo and redo are edits
//! like any other), each text on its way, and each save. Reading it ([`read`]) gives the session
//! with all that was acknowledged. A line that was being written when the world stopped is dropped.
//!
//! Whoever has a document open holds one [`Journal`]. It is ended when nothing is left to lose.
//! Must not know threads or the clock: whoever calls may wait for the disk, and says what time it is.

mod earlier;
mod line;
mod replay;
mod salvage;
mod waiting;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::date::Moment;
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::session::{FORMAT, Session};
use crate::storage::disk::{Access, Disk, Hold, HoldKind};
use crate::storage::file::{self, FileError};
use crate::storage::format::FormatError;
use crate::storage::journal::line::{Chain, LineKind};
use crate::storage::replace::folder_of;
use crate::storage::run_id::RunId;
use crate::storage::timestamp::Timestamp;

pub use crate::storage::journal::replay::{Ends, JournalError, Recovery, read};
pub use crate::storage::journal::salvage::{SalvagedJournal, is_journal, salvage_journal};
pub use crate::storage::journal::waiting::{
    Unreadable, Waiting, discard, list, take_over, text_of, waiting,
};

/// The form of journals that this version writes. It reads this and all earlier ones.
///
/// The first journals of form 1 have no drafts in their header, else 1 and 2 are the same; 3 names
/// verbs by words, 4 says what is about to be
/// saved, and keeps texts whose place is gone; 5 holds what the second session format has, and its changes
/// are those of 4 and more, and 6 the same of the third. A field that a newer version wrote is noted, and keeps its journal from being
/// taken away ([`take_over`]). No release wrote 1 or 2, but those who tried the program before may have them.
pub const JOURNAL: u32 = 6;

/// The largest journal, in bytes: far more than a day of work.
pub const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// A file as the program knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFingerprint {
    /// Where it lies.
    #[serde(with = "as_written")]
    pub path: PathBuf,
    /// The checksum of all its bytes, by [`crate::storage::checksum::of`].
    pub checksum: String,
}

/// What a document starts from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The file that holds it, if one does.
    pub source: Option<FileFingerprint>,
    /// How many changes it has already that the file has not.
    pub changes: usize,
    /// When the last of them was made.
    pub last: Option<Moment>,
}

/// Something that happened to the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JournalEntry {
    /// An edit was applied: done, undone or done again.
    Edit(Edit),
    /// So much of a text was typed; `None` where it is on its way no more. A text that was typed
    /// empty is `Some("")`.
    Draft(Field, Option<String>),
    /// A file holds the document as it was after that many edits of this journal. Edits that are
    /// made while a save is under way are not among them.
    Saved(FileFingerprint, usize),
    /// Texts were being typed whose place was deleted: all of them that are on offer by now.
    Homeless(Vec<String>),
    /// The same as [`JournalEntry::Saved`] is about to be so: where the file is as that says, it was saved, though no line says
    /// so any more.
    Saving(FileFingerprint, usize),
}

impl JournalEntry {
    /// Whether it is something that was done to the document, and not to a file.
    pub const fn is_of_document(&self) -> bool {
        matches!(self, Self::Edit(_) | Self::Draft(..) | Self::Homeless(_))
    }
}

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Header {
    journal: u32,
    program: String,
    format: u32,
    #[serde(rename = "owner")]
    run: RunId,
    start: Start,
    /// The texts that are on their way as it begins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    drafts: Vec<(Field, String)>,
    /// The texts on offer whose place is gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    homeless: Vec<String>,
    /// The name of the journal that this one goes on from: all that it holds is in this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    follows: Option<String>,
}

/// What a journal begins with.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a> {
    /// What the document starts from.
    pub start: &'a Start,
    /// The session as it stands.
    pub session: &'a Session,
    /// The texts on their way.
    pub drafts: &'a [(Field, String)],
    /// The texts on offer whose place is gone.
    pub homeless: &'a [String],
    /// The journal that this one goes on from, if it does: that one can go when this one is safe.
    pub follows: Option<&'a Path>,
}

/// A journal that is being written.
#[derive(Debug)]
pub struct Journal {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    /// How much of the file is known to be safe.
    length: u64,
    /// Lines that are not known to be.
    waiting: String,
    chain: Chain,
    /// Held as long as it is written, where the disk knows such a thing: others can tell.
    hold: Option<Hold>,
}

impl Journal {
    /// Begins a journal in a data folder, for a session as it stands. It is safe when this returns.
    ///
    /// # Errors
    /// [`FileError`]; there is then no journal.
    pub fn begin(
        disk: Arc<dyn Disk>,
        data_dir: &Path,
        run: &RunId,
        start: &Start,
        session: &Session,
        at: Timestamp,
    ) -> Result<Self, FileError> {
        let beginning = Beginning { start, session, drafts: &[], homeless: &[], follows: None };
        Self::begin_with(disk, data_dir, run, beginning, at)
    }

    /// The same with texts on their way. All of it is in the first two lines: at no moment is
    /// there a journal that holds the session and not the texts.
    ///
    /// # Errors
    /// [`FileError`]; there is then no journal.
    pub fn begin_with(
        disk: Arc<dyn Disk>,
        data_dir: &Path,
        run: &RunId,
        beginning: Beginning<'_>,
        at: Timestamp,
    ) -> Result<Self, FileError> {
        let Beginning { start, session, drafts, homeless, follows } = beginning;
        let follows = follows.and_then(|path| path.file_name()?.to_str().map(str::to_owned));
        let header = Header {
            journal: JOURNAL,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            format: FORMAT,
            run: run.clone(),
            start: start.clone(),
            drafts: drafts.to_owned(),
            homeless: homeless.to_owned(),
            follows,
        };
        let (mut chain, mut text) = (Chain::default(), String::new());
        chain.write(LineKind::Header, &header, &mut text).map_err(|err| strange(&err))?;
        chain.write_base(session, &mut text).map_err(|err| strange(&err))?;
        let folder = folder(data_dir);
        disk.make_folder(&folder)?;
        let path = folder.join(format!("{at}-{:08x}.{ENDING}", fastrand::u32(..)));
        let hold = match write_held(&*disk, &path, text.as_bytes()) {
            Ok(hold) => hold,
            Err(err) => {
                // Where it cannot be taken away: what has no entries is never offered.
                let _ = disk.remove(&path).or_else(|_| disk.remove(&path.with_extension(BEGUN)));
                return Err(err.into());
            }
        };
        let length = text.len() as u64;
        Ok(Self { disk, path, length, waiting: String::new(), chain, hold })
    }

    /// Writes what happened at a time, in this order. All of it is safe when this returns, and so
    /// is what an earlier call could not write.
    ///
    /// # Errors
    /// [`FileError`]. What was to be written waits here and is written by the next call, which may
    /// hold no entries; do not hand it over again. [`FileError::NotFound`] and
    /// [`FileError::Garbled`] tell that the file itself is gone or cut: begin another one.
    pub fn write(&mut self, entries: &[JournalEntry], at: Moment) -> Result<(), FileError> {
        for entry in entries {
            let line = (at, entry);
            self.chain
                .write(LineKind::Entry, &line, &mut self.waiting)
                .map_err(|err| strange(&err))?;
        }
        if self.waiting.is_empty() {
            return Ok(());
        }
        let after = self.length + self.waiting.len() as u64;
        if after > MOST_BYTES {
            return Err(FormatError::TooLarge.into());
        }
        // Whatever a write that failed has left behind the safe part is cut off first.
        let hold = self.hold.as_ref();
        self.disk.append(&self.path, self.length, self.waiting.as_bytes(), hold)?;
        self.length = after;
        self.waiting.clear();
        Ok(())
    }

    /// Whether something waits that could not be written.
    pub const fn is_behind(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes it away: what it holds is saved, or given up on purpose.
    ///
    /// # Errors
    /// [`FileError`]; it is then still there, and offered at the next start if it holds anything
    /// that is not saved.
    pub fn end(self) -> Result<(), FileError> {
        discard(&*self.disk, &self.path)
    }
}

const ENDING: &str = "journal";

/// The ending until it is held.
const BEGUN: &str = "begun";

/// Writes the beginning of a journal, which is held as soon as it bears its name: whoever looks for
/// journals that nobody writes never finds it free.
fn write_held(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<Option<Hold>> {
    let begun = path.with_extension(BEGUN);
    disk.write_new(&begun, bytes, Access::Private)?;
    // A disk that knows no holding is no reason to go without a journal.
    let hold = disk.hold(&begun, HoldKind::Alone).ok().flatten();
    disk.rename(&begun, path)?;
    disk.flush_folder(folder_of(path))?;
    Ok(hold)
}

fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("journals")
}

fn strange(err: &ron::Error) -> FileError {
    FileError::Other(err.to_string())
}

impl FileFingerprint {
    /// A file as it stands now.
    ///
    /// # Errors
    /// [`FileError`] where it cannot be read.
    pub fn now(disk: &dyn Disk, path: &Path) -> Result<Self, FileError> {
        let bytes = file::bytes_of(disk, path)?;
        Ok(Self { path: path.to_owned(), checksum: crate::storage::checksum::of(&bytes) })
    }

    /// Whether the file still holds what it did. One that is gone or cannot be read does not.
    pub fn stands(&self, disk: &dyn Disk) -> bool {
        Self::now(disk, &self.path).is_ok_and(|now| now == *self)
    }
}

/// Paths in a journal: text where they are, else the bytes that the system has for them.
mod as_written {
    use serde::{Deserializer, Serializer};

    use super::{Deserialize, OsString, Path, PathBuf, Serialize};

    #[derive(Serialize, Deserialize)]
    enum Written {
        Text(String),
        Bytes(OsString),
    }

    pub(super) fn serialize<S: Serializer>(path: &Path, to: S) -> Result<S::Ok, S::Error> {
        match path.to_str() {
            Some(text) => Written::Text(text.to_owned()),
            None => Written::Bytes(path.as_os_str().to_owned()),
        }
        .serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<PathBuf, D::Error> {
        Ok(match Written::deserialize(from)? {
            Written::Text(text) => text.into(),
            Written::Bytes(bytes) => bytes.into(),
        })
    }
}
