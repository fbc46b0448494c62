//! A file that somebody else has changed while it is open here: what differs, and what to do.
//!
//! Nothing is lost whatever is chosen: taking theirs is an edit that can be undone, and what a save
//! takes the place of is kept as a former version.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::drafts::Draft;
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::services::files::open::lost_on_saving;
use crate::app::services::files::opened::Opened;
use crate::app::services::files::question::{ComparedFor, FileConflict, FileQuestion};
use crate::app::services::files::save::Takes;
use crate::app::services::files::sides::ConflictSides;
use crate::app::services::files::state::Files;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::session::Session;
use crate::insight::differences::Piece;
use crate::insight::merge::merge;
use crate::storage::file::FileError;

impl Files {
    /// Has it looked at whether somebody else has changed the open file meanwhile.
    pub(super) fn look_at_file(&self, cx: &mut Context) {
        let Some(document) = &cx.document else { return };
        if let (Some(path), Some(on_file)) = (document.path(), &document.on_file)
            && !self.is_busy()
        {
            let (path, expected) = (path.clone(), on_file.checksum.clone());
            cx.effect(Effect::CompareFile { path, expected });
        }
    }

    /// The open file is not as it was when it was opened or saved here. Asked about once for each
    /// state of the file, unless something is in front already: then the next time.
    pub(super) fn looked(
        &mut self,
        path: &Path,
        now: Result<Box<Opened>, FileError>,
        cx: &mut Context,
    ) {
        let (busy, asks) = (self.is_busy(), cx.front().is_some());
        let Some(document) = &mut cx.document else { return };
        if document.path().is_none_or(|own| own != path) || busy {
            return;
        }
        // A file that cannot be read may be on its way: it is said, and asked about at saving.
        let state = now.as_ref().map_or(String::new(), |opened| opened.checksum.clone());
        let as_known = document.on_file.as_ref().is_some_and(|known| known.checksum == state);
        if as_known || document.told.as_ref() == Some(&state) {
            // A look that was begun before a save of ours, or what was said already.
            return;
        }
        match now {
            Err(err) => {
                document.told = Some(state);
                let gone = matches!(err, FileError::NotFound);
                let key = if gone { "message-file-gone" } else { "message-file-unreadable" };
                cx.say(Message::new(key));
            }
            Ok(_) if asks => {}
            Ok(opened) => {
                document.told = Some(state.clone());
                self.ask_about_conflict(path.to_owned(), state, Ok(opened), cx);
            }
        }
    }

    /// A file was not written, since somebody else has changed it. What was to follow on the save
    /// waits for the answer.
    pub(super) fn not_saved_over(
        &mut self,
        path: PathBuf,
        checksum: String,
        theirs: Result<Box<Opened>, FileError>,
        cx: &mut Context,
    ) {
        if self.end_saving(&path, cx).is_none() {
            return;
        }
        self.ask_about_conflict(path, checksum, theirs, cx);
        if cx.front().is_none() {
            // Only the form of the file was changed: nothing to ask about.
            self.save(cx);
        }
    }

    /// Puts what the file holds beside the open session.
    fn ask_about_conflict(
        &mut self,
        path: PathBuf,
        checksum: String,
        theirs: Result<Box<Opened>, FileError>,
        cx: &mut Context,
    ) {
        let Some(document) = &mut cx.document else { return };
        let opened = match theirs {
            Ok(opened) => *opened,
            Err(err) => {
                let theirs = Err(err);
                self.ask(FileQuestion::Conflict(FileConflict { path, checksum, theirs }), cx);
                return;
            }
        };
        if document.read_only {
            // Nothing of ours can be lost.
            take_as_it_is(&opened, cx);
            return;
        }
        if same(document.session(), &opened.read.session) {
            accept_as_ours(&opened, cx);
            return;
        }
        // The question has the keyboard: what is on its way is part of what it is about.
        cx.commit_drafts();
        let opened = Box::new(opened);
        self.begin_comparing(ComparedFor::Conflict { path, checksum, opened, chosen: None }, cx);
    }

    /// Takes a piece from the file, or leaves it as it is here.
    pub(super) fn take_piece(&mut self, piece: Piece, from_file: bool, cx: &Context) {
        if let Some(FileQuestion::Conflict(FileConflict { theirs: Ok(sides), .. })) =
            self.question_mut(cx)
        {
            if from_file {
                sides.taken.insert(piece);
            } else {
                sides.taken.remove(&piece);
            }
        }
    }

    /// The answer "go on" to a conflict: one session is made of both; where theirs cannot be read,
    /// ours is saved elsewhere.
    pub(super) fn resolve_conflict(&mut self, conflict: FileConflict, cx: &mut Context) {
        match conflict.theirs {
            Ok(sides) => self.merge_both(&conflict.path, *sides, cx),
            Err(_) => {
                self.save_as(cx);
            }
        }
    }

    /// The answer "let it go": theirs is taken; where it cannot be read, ours is saved over it.
    pub(super) fn let_ours_go(&mut self, conflict: FileConflict, cx: &mut Context) {
        let FileConflict { path, checksum, theirs } = conflict;
        match theirs {
            Ok(sides) => self.take_theirs(&path, *sides, cx),
            Err(_) if is_open(&path, cx) => self.write_to(path, Takes::Unreadable(checksum), cx),
            Err(_) => {}
        }
    }

    /// Whether a comparison is of what is open now; if not, it is made anew, and asked again.
    fn still_holds(
        &mut self,
        path: &Path,
        sides: ConflictSides,
        cx: &mut Context,
    ) -> Option<ConflictSides> {
        let document = cx.document.as_ref().filter(|_| is_open(path, cx))?;
        if document.history.revision() == sides.made_of {
            return Some(sides);
        }
        let (path, checksum) = (path.to_owned(), sides.opened.checksum.clone());
        let (opened, chosen) = (Box::new(sides.opened), Some(sides.taken));
        self.begin_comparing(ComparedFor::Conflict { path, checksum, opened, chosen }, cx);
        None
    }

    /// Makes one session of both, as chosen, and saves it.
    fn merge_both(&mut self, path: &Path, sides: ConflictSides, cx: &mut Context) {
        let Some(sides) = self.still_holds(path, sides, cx) else { return };
        let Some(now) = cx.session() else { return };
        let theirs = &sides.opened.read.session;
        let Ok(merged) = merge(&sides.ours, theirs, &sides.taken) else {
            // Both stay as they are: one beside the other.
            cx.say(Message::new("message-refused"));
            self.save_as(cx);
            return;
        };
        let (as_it_was, as_in_file) = (same(now, &merged), same(&merged, theirs));
        if sides.drops_ours() {
            keep_ours(path, cx);
        }
        if !as_it_was && !cx.apply_edit(whole(merged)) {
            return;
        }
        follow(&sides.anew, cx);
        accept(&sides.opened, as_in_file, cx);
        cx.say(Message::new("message-merged").count("n", sides.taken.len()));
        if as_in_file {
            self.go_on_after_save(cx);
        } else {
            self.save(cx);
        }
    }

    /// Takes all that the file holds. It can be undone, and what was here is kept as an earlier
    /// version.
    fn take_theirs(&mut self, path: &Path, sides: ConflictSides, cx: &mut Context) {
        let Some(sides) = self.still_holds(path, sides, cx) else { return };
        keep_ours(path, cx);
        take_as_it_is(&sides.opened, cx);
        rename_drafts(&sides.anew, cx);
        self.go_on_after_save(cx);
    }
}

/// The file holds what is open here, in another form perhaps.
pub(super) fn accept_as_ours(opened: &Opened, cx: &mut Context) {
    let texts = cx.texts;
    let Some(document) = &mut cx.document else { return };
    document.remember_file(opened);
    document.unknown = lost_on_saving(opened, texts);
    document.history.mark_saved(document.history.revision());
    cx.journal_queue.file_holds(document.fingerprint());
}

/// Whether that is the file of the open session.
pub(super) fn is_open(path: &Path, cx: &Context) -> bool {
    cx.document.as_ref().and_then(|d| d.path()).is_some_and(|own| own == path)
}

/// Keeps the open session among the earlier versions of its file.
fn keep_ours(path: &Path, cx: &mut Context) {
    if let Some(session) = cx.session().cloned().map(Arc::new) {
        cx.effect(Effect::KeepVersion { path: path.to_owned(), session });
    }
}

/// Where one looks and what one types belongs to what it did, whatever id that has now.
fn follow(anew: &BTreeMap<u32, u32>, cx: &mut Context) {
    rename_drafts(anew, cx);
    cx.touched().renumbered.clone_from(anew);
}

/// What one types belongs to what it did; where that is not here any more, it is offered.
fn rename_drafts(anew: &BTreeMap<u32, u32>, cx: &mut Context) {
    let new = |id: u32| anew.get(&id).copied().unwrap_or(id);
    for draft in cx.drafts.take() {
        let field = draft.field.renumbered(new);
        cx.drafts.keep(Draft { field, ..draft });
    }
    cx.commit_drafts();
}

fn take_as_it_is(opened: &Opened, cx: &mut Context) {
    let read_only = cx.document.as_ref().is_some_and(|d| d.read_only);
    if let Some(document) = cx.document.as_mut().filter(|_| read_only) {
        document.read_only = false;
    }
    let taken = cx.apply_edit(whole(opened.read.session.clone()));
    if let Some(document) = cx.document.as_mut().filter(|_| read_only) {
        document.read_only = true;
    }
    if taken {
        accept(opened, true, cx);
        if let Some(document) = cx.document.as_mut().filter(|_| read_only) {
            // Nothing of it is ours to take back.
            document.history.forget_edits();
        }
        let key = if read_only { "message-read-anew" } else { "message-theirs-taken" };
        cx.say(Message::new(key));
    }
}

/// From now on the file is what is open here, or what it was made of.
fn accept(opened: &Opened, is_saved: bool, cx: &mut Context) {
    cx.touched().withdrawn = true;
    let texts = cx.texts;
    let Some(document) = &mut cx.document else { return };
    document.remember_file(opened);
    document.unknown = lost_on_saving(opened, texts);
    if is_saved {
        document.history.mark_saved(document.history.revision());
        cx.journal_queue.file_holds(document.fingerprint());
    } else {
        // What is open here is in no file until it is saved.
        document.history.mark_unsaved();
    }
}

fn whole(session: Session) -> Edit {
    let changes = vec![Change::Whole(Box::new(session))];
    Edit { verb: Verb::Merge, subject: String::new(), changes }
}

/// The same but for the ids that were given away.
fn same(one: &Session, other: &Session) -> bool {
    Session { next_id: other.next_id, ..one.clone() } == *other
}
