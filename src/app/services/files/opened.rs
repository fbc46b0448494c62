//! A file that was read, with what was found beside it.

use crate::app::core::document::OnFile;
use crate::domain::session::Session;
use crate::storage::format::Read;
use crate::storage::lock::Holder;
use crate::storage::timestamp::Timestamp;
use std::path::PathBuf;
use std::sync::Arc;

/// A former version of a file, kept when it was saved over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The file.
    pub document: PathBuf,
    /// Where the version lies.
    pub path: PathBuf,
    /// When it was saved over.
    pub at: Timestamp,
}

/// A file that was read.
#[derive(Debug)]
pub struct Opened {
    /// What it holds.
    pub read: Read,
    /// The checksum of all its bytes.
    pub checksum: String,
    /// How many bytes the file has.
    pub bytes: u64,
    /// How many control characters were taken out of its texts.
    pub controls: usize,
    /// The lines, from 1, where comments begin in it that somebody wrote by hand.
    pub comments: Vec<usize>,
    /// Who has it open elsewhere, if somebody has.
    pub held: Option<HeldBy>,
    /// The newest former version that can be read, and when it was saved over, where the file was
    /// changed outside the program.
    pub former: Option<(Timestamp, Session)>,
}

impl Opened {
    /// What the file holds.
    pub(super) fn on_file(&self) -> OnFile {
        let session = Some(Arc::new(self.read.session.clone()));
        OnFile { checksum: self.checksum.clone(), session }
    }

    /// A file that nobody else has open.
    pub const fn new(read: Read, checksum: String) -> Self {
        Self {
            read,
            checksum,
            bytes: 0,
            controls: 0,
            comments: Vec::new(),
            held: None,
            former: None,
        }
    }
}

/// Somebody has a file open; who, where that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBy(pub Option<Holder>);
