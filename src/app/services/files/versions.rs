//! Earlier versions of the open file, and two versions beside each other to look at.

use std::path::{Path, PathBuf};

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::services::files::question::{
    AfterLeaving, Compared, ComparedWith, FileQuestion, Version, Versions,
};
use crate::app::services::files::sides::rows;
use crate::app::services::files::state::Files;
use crate::domain::session::Session;
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::timestamp::Timestamp;

impl Files {
    /// Lists the earlier versions of the open file.
    pub(super) fn list_versions(&mut self, cx: &mut Context) {
        let path = cx.document.as_ref().and_then(|document| document.path().cloned());
        if let Some(path) = path {
            self.list_versions_of(path, cx);
        }
    }

    /// Lists those of the file that cannot be opened.
    pub(super) fn list_versions_of_damaged(&mut self, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::CannotOpen(path, _)) => self.list_versions_of(path, cx),
            other => self.put_back(other, cx),
        }
    }

    fn list_versions_of(&mut self, path: PathBuf, cx: &mut Context) {
        let versions = Versions { document: path.clone(), list: None };
        self.ask(FileQuestion::Versions(versions), cx);
        cx.effect(Effect::ListVersions(path));
    }

    /// They were found.
    pub(super) fn versions_found(
        &mut self,
        document: &Path,
        list: Result<Vec<Version>, FileError>,
        cx: &Context,
    ) {
        if let Some(FileQuestion::Versions(versions)) = self.question_mut(cx)
            && versions.document == document
        {
            versions.list = Some(list);
        }
    }

    /// Opens one, as a copy.
    pub(super) fn open_version(&mut self, path: PathBuf, cx: &mut Context) {
        self.leave_for(AfterLeaving::Former(path), cx);
    }

    /// One was read, to be compared with the open session.
    pub(super) fn version_read(
        &mut self,
        path: &Path,
        read: Result<Box<Read>, FileError>,
        cx: &mut Context,
    ) {
        let Some(FileQuestion::Versions(versions)) = self.question_mut(cx) else { return };
        let Some(Ok(list)) = &mut versions.list else { return };
        let Some(version) = list.iter_mut().find(|version| version.path == path) else { return };
        let Ok(read) = read else {
            version.counts = None;
            return;
        };
        let at = version.at;
        if let Some(FileQuestion::Versions(versions)) = self.take_question(cx) {
            self.compare(ComparedWith::Open, at, &read.session, Some(versions), cx);
        }
    }

    /// Shows what differs between the open session and an earlier version.
    pub(super) fn compare(
        &mut self,
        what: ComparedWith,
        at: Timestamp,
        former: &Session,
        back: Option<Versions>,
        cx: &mut Context,
    ) {
        let Some(session) = cx.session() else { return };
        let rows = rows(cx.texts, None, session, former);
        self.ask(FileQuestion::Compared(Box::new(Compared { what, at, rows, back })), cx);
    }
}
