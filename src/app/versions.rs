//! Earlier versions of the open file, and two versions beside each other to look at.

use std::path::PathBuf;

use crate::app::effect::Effect;
use crate::app::file_conflict::{DiffRow, rows};
use crate::app::files::{AfterLeaving, Dialog};
use crate::app::state::App;
use crate::domain::date::Moment;
use crate::domain::session::Session;
use crate::insight::counts::Counts;
use crate::storage::file::FileError;
use crate::storage::format::Read;

/// An earlier version of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it lies.
    pub path: PathBuf,
    /// When another version took its place.
    pub at: Moment,
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

/// Two versions beside each other, to look at.
#[derive(Debug)]
pub struct Compared {
    /// What is compared.
    pub what: ComparedWith,
    /// When the earlier version was saved over.
    pub at: Moment,
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

impl App {
    /// Lists the earlier versions of the open file.
    pub(crate) fn list_versions(&mut self) -> Vec<Effect> {
        let path = self.document.as_ref().and_then(|document| document.path().cloned());
        path.map_or_else(Vec::new, |path| self.list_versions_of(path))
    }

    pub(crate) fn list_versions_of(&mut self, path: PathBuf) -> Vec<Effect> {
        let versions = Versions { document: path.clone(), list: None };
        self.dialog = Some(Dialog::Versions(versions));
        vec![Effect::ListVersions(path)]
    }

    /// They were found.
    pub(crate) fn versions_found(
        &mut self,
        document: &PathBuf,
        list: Result<Vec<Version>, FileError>,
    ) {
        if let Some(Dialog::Versions(versions)) = &mut self.dialog
            && versions.document == *document
        {
            versions.list = Some(list);
        }
    }

    /// Opens one, as a copy.
    pub(crate) fn open_version(&mut self, path: PathBuf) -> Vec<Effect> {
        self.leave_for(AfterLeaving::Former(path))
    }

    /// One was read, to be compared with the open session.
    pub(crate) fn version_read(&mut self, path: &PathBuf, read: Result<Box<Read>, FileError>) {
        let Some(Dialog::Versions(versions)) = &mut self.dialog else { return };
        let Some(Ok(list)) = &mut versions.list else { return };
        let Some(version) = list.iter_mut().find(|version| version.path == *path) else { return };
        let Ok(read) = read else {
            version.counts = None;
            return;
        };
        let at = version.at;
        if let Some(Dialog::Versions(versions)) = self.dialog.take() {
            self.compare(ComparedWith::Open, at, &read.session, Some(versions));
        }
    }

    /// Shows what differs between the open session and an earlier version.
    pub(crate) fn compare(
        &mut self,
        what: ComparedWith,
        at: Moment,
        former: &Session,
        back: Option<Versions>,
    ) {
        let Some(session) = self.session() else { return };
        let rows = rows(self.texts, None, session, former);
        self.dialog = Some(Dialog::Compared(Box::new(Compared { what, at, rows, back })));
    }
}
