//! Earlier versions of the open file, and two versions beside each other to look at.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::services::files::question::{
    AfterLeaving, ComparedFor, ComparedWith, FileQuestion, ReadingVersion, Version, Versions,
};
use crate::app::services::files::state::Files;
use crate::storage::file::FileError;
use crate::storage::format::Read;

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

    /// Has one read, to be compared with the open session; meanwhile that is said in front.
    pub(super) fn compare_version(&mut self, path: PathBuf, cx: &mut Context) {
        let back = match self.take_question(cx) {
            Some(FileQuestion::Versions(versions)) => versions,
            other => {
                self.put_back(other, cx);
                return;
            }
        };
        let listed = back.list.as_ref().and_then(|list| list.as_ref().ok());
        let version = listed.and_then(|list| list.iter().find(|version| version.path == path));
        let Some(at) = version.map(|version| version.at) else {
            self.ask(FileQuestion::Versions(back), cx);
            return;
        };
        self.ask(FileQuestion::ReadingVersion(ReadingVersion { path: path.clone(), at, back }), cx);
        cx.effect(Effect::ReadVersion(path));
    }

    /// One was read. Nothing comes of one that is not waited for any more.
    pub(super) fn version_read(
        &mut self,
        path: &Path,
        read: Result<Box<Read>, FileError>,
        cx: &mut Context,
    ) {
        let ReadingVersion { at, mut back, .. } = match self.take_question(cx) {
            Some(FileQuestion::ReadingVersion(reading)) if reading.path == path => reading,
            other => {
                self.put_back(other, cx);
                return;
            }
        };
        if let Ok(read) = read {
            let (what, former) = (ComparedWith::Open, Arc::new(read.session));
            let why = ComparedFor::Look { what, at, former, back: Some(back) };
            self.begin_comparing(why, cx);
            return;
        }
        let list = back.list.iter_mut().flatten().flatten();
        list.filter(|version| version.path == path).for_each(|version| version.counts = None);
        self.ask(FileQuestion::Versions(back), cx);
    }
}
