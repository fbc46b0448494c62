//! A file that somebody else has changed while it is open here: what differs, and what to do.
//!
//! Nothing is lost whatever is chosen: taking theirs is an edit that can be undone, and what a save
//! takes the place of is kept as a former version.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::board::BoardColumn;
use crate::app::diff_text::{DiffLine, lines, piece_name};
use crate::app::drafts::Draft;
use crate::app::effect::Effect;
use crate::app::files::{Dialog, Opened};
use crate::app::message::Message;
use crate::app::state::{App, Document, OnFile};
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::history::{History, Revision};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::differences::{Difference, Piece, Whose, differences};
use crate::insight::merge::{anew, merge, renumbered};
use crate::storage::file::FileError;
use crate::storage::journal::FileFingerprint;

/// A difference with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRow {
    /// What differs, and who changed it.
    pub difference: Difference,
    /// What the piece is called.
    pub name: String,
    /// What differs in it.
    pub lines: Vec<DiffLine>,
}

/// What differs between two versions, in words. `base` is the one both were made of, where it is
/// known.
pub fn rows(
    texts: &Texts,
    base: Option<&Session>,
    ours: &Session,
    theirs: &Session,
) -> Vec<DiffRow> {
    let row = |difference: Difference| DiffRow {
        difference,
        name: piece_name(texts, difference.piece, ours, theirs),
        lines: lines(texts, difference.piece, ours, theirs),
    };
    differences(base, ours, theirs).into_iter().map(row).collect()
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

/// What the file holds, beside the open session.
#[derive(Debug)]
pub struct ConflictSides {
    opened: Opened,
    /// Which state of the open session it is beside.
    made_of: Revision,
    /// The open session, with ids that stand for nothing of theirs.
    ours: Session,
    /// Which of its ids were given anew.
    anew: BTreeMap<u32, u32>,
    /// What differs.
    pub rows: Vec<DiffRow>,
    /// What is taken from the file; the rest stays as it is here.
    pub taken: BTreeSet<Piece>,
}

impl ConflictSides {
    fn new(texts: &Texts, document: &Document, opened: Opened) -> Self {
        let base = document.on_file.as_ref().and_then(|on_file| on_file.session.as_deref());
        let made_of = document.history.revision();
        let anew = anew(base, &document.session, &opened.read.session);
        let ours = renumbered(&document.session, &anew);
        let mut rows = rows(texts, base, &ours, &opened.read.session);
        // What somebody must choose comes first, then what would come in.
        rows.sort_by_key(|row| match row.difference.whose {
            Whose::Both | Whose::Unknown => 0,
            Whose::Theirs => 1,
            Whose::Ours => 2,
        });
        let only_theirs = |row: &&DiffRow| row.difference.whose == Whose::Theirs;
        let taken = rows.iter().filter(only_theirs).map(|row| row.difference.piece).collect();
        Self { opened, made_of, ours, anew, rows, taken }
    }

    /// Whether anything that was changed here gives way to what the file holds.
    fn drops_ours(&self) -> bool {
        let gives_way = |row: &DiffRow| {
            row.difference.whose != Whose::Theirs && self.taken.contains(&row.difference.piece)
        };
        self.rows.iter().any(gives_way)
    }

    /// How many pieces were changed by them only, by us only, and by both (or nobody knows).
    pub fn counts(&self) -> (usize, usize, usize) {
        let of = |wanted: &[Whose]| {
            self.rows.iter().filter(|row| wanted.contains(&row.difference.whose)).count()
        };
        (of(&[Whose::Theirs]), of(&[Whose::Ours]), of(&[Whose::Both, Whose::Unknown]))
    }
}

impl App {
    /// Looks whether somebody else has changed the open file meanwhile.
    pub(crate) fn look_underneath(&self) -> Vec<Effect> {
        let Some(document) = &self.document else { return Vec::new() };
        match (document.path(), &document.on_file) {
            (Some(path), Some(on_file)) if !self.busy.is_busy() => {
                vec![Effect::Look { path: path.clone(), known: on_file.checksum.clone() }]
            }
            _ => Vec::new(),
        }
    }

    /// The open file is not as it was when it was opened or saved here. Asked about once for each
    /// state of the file, unless something is in front already: then the next time.
    pub(crate) fn looked(&mut self, path: &Path, now: Result<Box<Opened>, FileError>) {
        let busy = self.busy.is_busy();
        let asks = self.dialog.is_some();
        let Some(document) = &mut self.document else { return };
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
                self.message = Some(Message::new(key));
            }
            Ok(_) if asks => {}
            Ok(opened) => {
                document.told = Some(state.clone());
                self.stand_beside(path.to_owned(), state, Ok(opened));
            }
        }
    }

    /// A file was not written, since somebody else has changed it. What was to follow on the save
    /// waits for the answer.
    pub(crate) fn changed_underneath(
        &mut self,
        path: PathBuf,
        checksum: String,
        theirs: Result<Box<Opened>, FileError>,
    ) -> Vec<Effect> {
        if self.busy.saving.as_ref() != Some(&path) {
            return Vec::new();
        }
        if !self.is_saving_this() {
            return self.saved_of_another(path);
        }
        self.busy.saving = None;
        self.busy.save_again = false;
        self.dialog.take_if(|dialog| matches!(dialog, Dialog::StillSaving(_)));
        self.stand_beside(path, checksum, theirs);
        // Only the form of the file was changed: nothing to ask about.
        if self.dialog.is_none() { self.save() } else { Vec::new() }
    }

    /// Puts what the file holds beside the open session.
    fn stand_beside(
        &mut self,
        path: PathBuf,
        checksum: String,
        theirs: Result<Box<Opened>, FileError>,
    ) {
        let Some(document) = &mut self.document else { return };
        let opened = match theirs {
            Ok(opened) => *opened,
            Err(err) => {
                let theirs = Err(err);
                self.dialog = Some(Dialog::Underneath(FileConflict { path, checksum, theirs }));
                return;
            }
        };
        if document.read_only {
            // Nothing of ours can be lost.
            self.take_as_it_is(&opened);
            return;
        }
        let mut beside = ConflictSides::new(self.texts, document, opened);
        if beside.rows.is_empty() {
            document.know(&beside.opened);
            document.unknown.clone_from(&beside.opened.read.unknown);
            document.history.mark_saved(document.history.revision());
            self.ledger.known(document.known());
            return;
        }
        // The question has the keyboard: what is on its way is part of what it is about.
        self.commit_drafts();
        if let Some(document) = &self.document {
            beside = ConflictSides::new(self.texts, document, beside.opened);
        }
        let theirs = Ok(Box::new(beside));
        self.dialog = Some(Dialog::Underneath(FileConflict { path, checksum, theirs }));
    }

    /// Takes a piece from the file, or leaves it as it is here.
    pub(crate) fn take_piece(&mut self, piece: Piece, from_file: bool) {
        if let Some(Dialog::Underneath(FileConflict { theirs: Ok(beside), .. })) = &mut self.dialog
        {
            if from_file {
                beside.taken.insert(piece);
            } else {
                beside.taken.remove(&piece);
            }
        }
    }

    /// Whether a comparison is of what is open now; if not, it is made anew, and asked again.
    fn still_holds(&mut self, path: &Path, beside: ConflictSides) -> Option<ConflictSides> {
        let document =
            self.document.as_ref().filter(|d| d.path().is_some_and(|own| own == path))?;
        if document.history.revision() == beside.made_of {
            return Some(beside);
        }
        let mut anew = ConflictSides::new(self.texts, document, beside.opened);
        anew.taken.retain(|piece| beside.taken.contains(piece));
        let (path, checksum) = (path.to_owned(), anew.opened.checksum.clone());
        let theirs = Ok(Box::new(anew));
        self.dialog = Some(Dialog::Underneath(FileConflict { path, checksum, theirs }));
        None
    }

    /// Makes one session of both, as chosen, and saves it.
    pub(crate) fn merge_both(&mut self, path: &Path, beside: ConflictSides) -> Vec<Effect> {
        let Some(beside) = self.still_holds(path, beside) else { return Vec::new() };
        let Some(now) = self.session() else { return Vec::new() };
        let theirs = &beside.opened.read.session;
        let Ok(merged) = merge(&beside.ours, theirs, &beside.taken) else {
            // Both stay as they are: one beside the other.
            self.message = Some(Message::new("message-refused"));
            return self.save_as();
        };
        let (as_it_was, as_in_file) = (same(now, &merged), same(&merged, theirs));
        let mut effects = if beside.drops_ours() { self.keep_ours(path) } else { Vec::new() };
        if !as_it_was && !self.act(whole(merged)) {
            return effects;
        }
        self.follow(&beside.anew);
        self.accept(&beside.opened, as_in_file);
        self.message = Some(Message::new("message-merged").count("n", beside.taken.len()));
        effects.extend(if as_in_file { self.go_on_after_save() } else { self.save() });
        effects
    }

    /// Takes all that the file holds. It can be undone, and what was here is kept as an earlier
    /// version.
    pub(crate) fn take_theirs(&mut self, path: &Path, beside: ConflictSides) -> Vec<Effect> {
        let Some(beside) = self.still_holds(path, beside) else { return Vec::new() };
        let mut effects = self.keep_ours(path);
        self.take_as_it_is(&beside.opened);
        effects.extend(self.go_on_after_save());
        effects
    }

    /// Keeps the open session among the earlier versions of its file.
    fn keep_ours(&self, path: &Path) -> Vec<Effect> {
        let session = self.session().cloned().map(Arc::new);
        let path = path.to_owned();
        session.map(|session| Effect::KeepVersion { path, session }).into_iter().collect()
    }

    /// Where one looks and what one types belongs to what it did, whatever id that has now.
    fn follow(&mut self, anew: &BTreeMap<u32, u32>) {
        let new = |id: u32| anew.get(&id).copied().unwrap_or(id);
        for draft in self.drafts.take() {
            let field = draft.field.renumbered(new);
            self.drafts.keep(Draft { field, ..draft });
        }
        if let Some(cursor) = &mut self.board.cursor {
            cursor.measure.0 = new(cursor.measure.0);
            if let BoardColumn::Criterion(id) = &mut cursor.column {
                id.0 = new(id.0);
            }
        }
        if let Some((measure, criterion)) = &mut self.judge.crossing {
            (measure.0, criterion.0) = (new(measure.0), new(criterion.0));
        }
    }

    fn take_as_it_is(&mut self, opened: &Opened) {
        let read_only = self.document.as_ref().is_some_and(|d| d.read_only);
        if let Some(document) = self.document.as_mut().filter(|_| read_only) {
            document.read_only = false;
        }
        let taken = self.act(whole(opened.read.session.clone()));
        if let Some(document) = self.document.as_mut().filter(|_| read_only) {
            document.read_only = true;
        }
        if taken {
            self.accept(opened, true);
            if let Some(document) = self.document.as_mut().filter(|_| read_only) {
                // Nothing of it is ours to take back.
                document.history = History::saved();
            }
            let key = if read_only { "message-read-anew" } else { "message-theirs-taken" };
            self.message = Some(Message::new(key));
        }
    }

    /// From now on the file is what is open here, or what it was made of.
    fn accept(&mut self, opened: &Opened, is_saved: bool) {
        self.audience.hide();
        let Some(document) = &mut self.document else { return };
        document.know(opened);
        document.unknown.clone_from(&opened.read.unknown);
        if is_saved {
            document.history.mark_saved(document.history.revision());
            self.ledger.known(document.known());
        } else {
            // What is open here is in no file until it is saved.
            document.history.mark_unsaved();
        }
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

impl Document {
    /// The file holds this now.
    pub(crate) fn know(&mut self, opened: &Opened) {
        let session = Some(Arc::new(opened.read.session.clone()));
        self.on_file = Some(OnFile { checksum: opened.checksum.clone(), session });
        self.told = None;
    }

    /// The file as the program knows it, if one holds the document.
    pub(crate) fn known(&self) -> Option<FileFingerprint> {
        let (path, on_file) = (self.path()?, self.on_file.as_ref()?);
        Some(FileFingerprint { path: path.clone(), checksum: on_file.checksum.clone() })
    }
}
