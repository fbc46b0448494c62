//! A file that somebody else has changed while it is open here: what differs, and what to do.
//!
//! Nothing is lost whatever is chosen: taking theirs is an edit that can be undone, and what a save
//! takes the place of is kept as a former version.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::differing::{Line, lines, piece_name};
use crate::app::effect::Effect;
use crate::app::files::{Dialog, Opened};
use crate::app::message::Message;
use crate::app::state::{App, OnFile};
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::differences::{Difference, Piece, Whose, differences};
use crate::insight::merge::{apart, merge};
use crate::storage::file::FileError;
use crate::storage::journal::Known;

/// A difference with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What differs, and who changed it.
    pub difference: Difference,
    /// What the piece is called.
    pub name: String,
    /// What differs in it.
    pub lines: Vec<Line>,
}

/// What differs between two versions, in words. `base` is the one both were made of, where it is
/// known.
pub fn rows(texts: &Texts, base: Option<&Session>, ours: &Session, theirs: &Session) -> Vec<Row> {
    let row = |difference: Difference| Row {
        difference,
        name: piece_name(texts, difference.piece, ours, theirs),
        lines: lines(texts, difference.piece, ours, theirs),
    };
    differences(base, ours, theirs).into_iter().map(row).collect()
}

/// A file that somebody else has changed.
#[derive(Debug)]
pub struct Underneath {
    /// Which one.
    pub path: PathBuf,
    /// What it holds now, or why that cannot be read.
    pub theirs: Result<Box<Beside>, FileError>,
}

/// What the file holds, beside the open session.
#[derive(Debug)]
pub struct Beside {
    opened: Opened,
    /// The same, with ids that stand for nothing of ours.
    apart: Session,
    /// What differs.
    pub rows: Vec<Row>,
    /// What is taken from the file; the rest stays as it is here.
    pub taken: HashSet<Piece>,
}

impl Beside {
    fn new(texts: &Texts, base: Option<&Session>, ours: &Session, opened: Opened) -> Self {
        let apart = apart(base, ours, &opened.read.session);
        let mut rows = rows(texts, base, ours, &apart);
        // What somebody must choose comes first, then what would come in.
        rows.sort_by_key(|row| match row.difference.whose {
            Whose::Both | Whose::Unknown => 0,
            Whose::Theirs => 1,
            Whose::Ours => 2,
        });
        let only_theirs = |row: &&Row| row.difference.whose == Whose::Theirs;
        let taken = rows.iter().filter(only_theirs).map(|row| row.difference.piece).collect();
        Self { opened, apart, rows, taken }
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
        if document.told.as_ref() == Some(&state) {
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
                document.told = Some(state);
                self.stand_beside(path.to_owned(), Ok(opened));
            }
        }
    }

    /// A file was not written, since somebody else has changed it. What was to follow on the save
    /// waits for the answer.
    pub(crate) fn changed_underneath(
        &mut self,
        path: PathBuf,
        theirs: Result<Box<Opened>, FileError>,
    ) -> Vec<Effect> {
        if self.busy.saving.as_ref() != Some(&path) {
            return Vec::new();
        }
        self.busy.saving = None;
        self.busy.save_again = false;
        self.stand_beside(path.clone(), theirs);
        // Only the form of the file was changed: nothing to ask about.
        if self.dialog.is_none() { self.save_to(path) } else { Vec::new() }
    }

    /// Puts what the file holds beside the open session.
    fn stand_beside(&mut self, path: PathBuf, theirs: Result<Box<Opened>, FileError>) {
        let Some(document) = &mut self.document else { return };
        let opened = match theirs {
            Ok(opened) => *opened,
            Err(err) => {
                self.dialog = Some(Dialog::Underneath(Underneath { path, theirs: Err(err) }));
                return;
            }
        };
        if document.read_only {
            // Nothing of ours can be lost.
            self.take_as_it_is(opened);
            return;
        }
        let base = document.on_file.as_ref().and_then(|on_file| on_file.session.as_deref());
        let beside = Beside::new(self.texts, base, &document.session, opened);
        if beside.rows.is_empty() {
            document.know(&beside.opened);
            document.history.mark_saved(document.history.revision());
            self.ledger.known(document.known());
        } else {
            let theirs = Ok(Box::new(beside));
            self.dialog = Some(Dialog::Underneath(Underneath { path, theirs }));
        }
    }

    /// Takes a piece from the file, or leaves it as it is here.
    pub(crate) fn take_piece(&mut self, piece: Piece, from_file: bool) {
        if let Some(Dialog::Underneath(Underneath { theirs: Ok(beside), .. })) = &mut self.dialog {
            if from_file {
                beside.taken.insert(piece);
            } else {
                beside.taken.remove(&piece);
            }
        }
    }

    /// Makes one session of both, as chosen, and saves it.
    pub(crate) fn merge_both(&mut self, path: PathBuf, beside: Beside) -> Vec<Effect> {
        let Some(ours) = self.session() else { return Vec::new() };
        let Ok(merged) = merge(ours, &beside.apart, &beside.taken) else {
            // Both stay as they are: one beside the other.
            self.message = Some(Message::new("message-refused"));
            return self.save_as();
        };
        let changes = !same(ours, &merged);
        if changes && !self.act(whole(merged.clone())) {
            return Vec::new();
        }
        let as_in_file = same(&merged, &beside.opened.read.session);
        let taken = beside.taken.len();
        self.accept(&beside.opened, as_in_file);
        self.message = Some(Message::new("message-merged").count("n", taken));
        if as_in_file { self.go_on_after_save() } else { self.save_to(path) }
    }

    /// Takes all that the file holds. It can be undone.
    pub(crate) fn take_theirs(&mut self, beside: Beside) -> Vec<Effect> {
        self.take_as_it_is(beside.opened);
        self.go_on_after_save()
    }

    fn take_as_it_is(&mut self, opened: Opened) {
        let read_only = self.document.as_ref().is_some_and(|d| d.read_only);
        if let Some(document) = self.document.as_mut().filter(|_| read_only) {
            document.read_only = false;
        }
        let taken = self.act(whole(opened.read.session.clone()));
        if let Some(document) = self.document.as_mut().filter(|_| read_only) {
            document.read_only = true;
        }
        if taken {
            self.accept(&opened, true);
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

impl crate::app::state::Document {
    /// The file holds this now.
    pub(crate) fn know(&mut self, opened: &Opened) {
        let session = Some(Arc::new(opened.read.session.clone()));
        self.on_file = Some(OnFile { checksum: opened.checksum.clone(), session });
        self.told = None;
    }

    /// The file as the program knows it, if one holds the document.
    pub(crate) fn known(&self) -> Option<Known> {
        let (path, on_file) = (self.path()?, self.on_file.as_ref()?);
        Some(Known { path: path.clone(), checksum: on_file.checksum.clone() })
    }
}
