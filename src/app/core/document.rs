//! The open document: the session, what was done to it, and the file it came from.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::app::core::file_size::FileSize;
use crate::domain::edit::Edit;
use crate::domain::history::History;
use crate::domain::session::Session;
use crate::insight::alike::Alike;
use crate::insight::counts::Counts;
use crate::insight::points::{PointName, all_points};
use crate::storage::journal::FileFingerprint;

/// Where a document came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, which saving replaces.
    File(PathBuf),
    /// Nowhere yet; saving asks where, and suggests a name if there is one.
    Nowhere {
        /// The suggested file name.
        suggested: Option<&'static str>,
    },
}

/// Tells documents apart that were open one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DocumentId(u32);

impl DocumentId {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnFile {
    /// The checksum of all its bytes.
    pub checksum: String,
    /// The session in it, where it is known: what was recovered may not know it any more.
    pub session: Option<Arc<Session>>,
}

/// An open session.
#[derive(Clone, Debug)]
pub struct Document {
    /// Which one it is.
    pub id: DocumentId,
    /// What the workshop is. Only an edit changes it: see [`crate::app::core::context::Context`].
    /// Others may look at it on threads of their own, as it was when they were given it.
    pub(super) session: Arc<Session>,
    /// What was done to it.
    pub history: History,
    /// Where it came from.
    pub origin: Origin,
    /// What its file holds, as it was opened or saved here last.
    pub on_file: Option<OnFile>,
    /// The state of the file, by its checksum, that its user was told of last.
    pub(crate) told: Option<String>,
    /// Whether it is only to look at.
    pub read_only: bool,
    /// Fields of its file that saving would drop, until the user has agreed to that.
    pub unknown: Vec<String>,
    /// Its counts.
    pub(super) counts: Counts,
    /// How much of a file it takes.
    pub(super) size: FileSize,
    /// Which of its entries are called the same, where somebody has asked.
    alike: OnceLock<Alike>,
    /// Its follow-ups in order, those that are open and all of them, where somebody has asked.
    points: [OnceLock<Arc<[PointName]>>; 2],
}

impl Document {
    /// A document that stands as its file or template does.
    pub fn new(id: DocumentId, session: Session, origin: Origin, unknown: Vec<String>) -> Self {
        let history = History::saved();
        let counts = Counts::of(&session);
        let (on_file, told, read_only) = (None, None, false);
        let size = FileSize::default();
        Self {
            id,
            session: Arc::new(session),
            history,
            origin,
            on_file,
            told,
            read_only,
            unknown,
            counts,
            size,
            alike: OnceLock::new(),
            points: Default::default(),
        }
    }

    /// What the workshop is.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What the workshop is now, to be looked at elsewhere. It is copied when it is changed before
    /// they let go of it, and not before.
    pub fn shared_session(&self) -> Arc<Session> {
        Arc::clone(&self.session)
    }

    /// An edit is about to be done, undone or done again.
    pub(super) fn takes(&mut self, edit: &Edit) {
        self.counts.leave(&self.session, edit);
    }

    /// It was, or it was refused.
    pub(super) fn took(&mut self, edit: &Edit) {
        self.counts.come(&self.session, edit);
        if edit.is_structural() {
            self.alike = OnceLock::new();
        }
    }

    /// An edit of it was done aside, and so it stands with that.
    pub(super) fn becomes(&mut self, session: Arc<Session>, counts: Counts, edit: &Edit) {
        self.session = session;
        self.counts = counts;
        self.points = Default::default();
        if edit.is_structural() {
            self.alike = OnceLock::new();
        }
    }

    /// To be changed, with what was done to it.
    pub(super) fn changing(&mut self) -> (&mut History, &mut Session) {
        self.points = Default::default();
        (&mut self.history, Arc::make_mut(&mut self.session))
    }

    /// How far it has come.
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Which of its entries are called the same.
    pub fn alike(&self) -> &Alike {
        self.alike.get_or_init(|| Alike::of(&self.session))
    }

    /// Its follow-ups in the order of [`all_points`]; with those that are done, if they are wanted.
    pub fn points(&self, with_done: bool) -> &Arc<[PointName]> {
        let [open, all] = &self.points;
        let kept = if with_done { all } else { open };
        kept.get_or_init(|| {
            all_points(&self.session, with_done).iter().map(PointName::from).collect()
        })
    }

    /// The file it came from, if it came from one.
    pub const fn path(&self) -> Option<&PathBuf> {
        match &self.origin {
            Origin::File(path) => Some(path),
            Origin::Nowhere { .. } => None,
        }
    }

    /// The file with what it holds as far as is known here, if one holds the document.
    pub(crate) fn fingerprint(&self) -> Option<FileFingerprint> {
        let (path, on_file) = (self.path()?, self.on_file.as_ref()?);
        Some(FileFingerprint { path: path.clone(), checksum: on_file.checksum.clone() })
    }
}
