//! What a journal holds: its lines, done again.

use std::path::{Path, PathBuf};

use crate::domain::date::Moment;
use crate::domain::edit::apply;
use crate::domain::field::Field;
use crate::domain::session::Session;
use crate::storage::controls;
use crate::storage::disk::Disk;
use crate::storage::file::FileError;
use crate::storage::format::{self, FormatError};
use crate::storage::journal::earlier::{self, EntryOf2};
use crate::storage::journal::line::{Chain, LineKind, Payload};
use crate::storage::journal::{FileFingerprint, Header, JOURNAL, JournalEntry, MOST_BYTES};
use crate::storage::run_id::RunId;

/// How a journal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// With its last line.
    Whole,
    /// In the middle of a line that was being written, and never acknowledged.
    Torn,
    /// In a line that was damaged later: what follows it cannot be trusted.
    Damaged {
        /// The line, from 1.
        line: usize,
    },
    /// In a line that this version does not understand, or that does not fit what came before.
    Strange {
        /// The line, from 1.
        line: usize,
    },
}

/// What a journal holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Where the journal lies.
    pub path: PathBuf,
    /// The version of the program that wrote it.
    pub program: String,
    /// The run of the program that wrote it.
    pub run: RunId,
    /// The file as the program last knew it: opened from, or saved to.
    pub file: Option<FileFingerprint>,
    /// The session, with every edit that was acknowledged.
    pub session: Session,
    /// The session as a file held it last, where that is known.
    pub saved: Option<Session>,
    /// The texts that were on their way, in the order they were begun.
    pub drafts: Vec<(Field, String)>,
    /// The texts that were on offer, since the place was deleted that they were typed for.
    pub homeless: Vec<String>,
    /// How many changes were made since the last save.
    pub changes: usize,
    /// When the last of them was made, or the last letter typed.
    pub last: Option<Moment>,
    /// Whether the session is as it was saved all the same, as after undoing what was done.
    pub is_as_saved: bool,
    /// How it ends. Where that is neither whole nor torn, something is missing.
    pub ends: Ends,
    /// Fields that this version does not know, by where they stand: a newer version wrote them.
    pub unknown: Vec<String>,
    /// The name of the journal that it goes on from, if it does.
    pub follows: Option<String>,
    /// Whether somebody may still be writing it: on another machine, or on a disk where nobody can
    /// tell.
    pub may_go_on: bool,
}

impl Recovery {
    /// Whether anything would be lost without it.
    pub fn holds_something(&self) -> bool {
        let texts = !self.drafts.is_empty() || !self.homeless.is_empty();
        !self.is_as_saved || texts || self.lacks_something()
    }

    /// Whether its end could not be read.
    pub const fn is_cut(&self) -> bool {
        matches!(self.ends, Ends::Damaged { .. } | Ends::Strange { .. })
    }

    /// Whether something is in the journal that is not in here.
    pub const fn lacks_something(&self) -> bool {
        self.is_cut() || !self.unknown.is_empty()
    }
}

/// Why a journal gives nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Its beginning was never written to the end: nothing was acknowledged.
    #[error("the journal was never begun")]
    Empty,
    /// Its beginning was damaged later.
    #[error("the beginning of the journal is damaged")]
    Damaged,
    /// A newer version of the program wrote it.
    #[error("the journal has the form {0}, and this version of lyskryss reads up to {JOURNAL}")]
    Form(u32),
    /// The session it starts from cannot be read.
    #[error(transparent)]
    Base(#[from] FormatError),
    /// It cannot be read at all.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Reads a journal, whatever became of it.
///
/// # Errors
/// [`JournalError`] where not even its beginning can be used.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Recovery, JournalError> {
    read_beside(disk, path, None)
}

/// The same, where a file holds that session: if the document ever stood like that, it was saved
/// there, though that was not noted any more.
pub(super) fn read_beside(
    disk: &dyn Disk,
    path: &Path,
    file: Option<(&Session, &FileFingerprint)>,
) -> Result<Recovery, JournalError> {
    let bytes = disk.read(path, MOST_BYTES + 1).map_err(FileError::from)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(FormatError::TooLarge.into());
    }
    let (mut lines, mut unknown) = (JournalLines::of(&bytes), Vec::new());
    let header = match lines.next() {
        NextLine::Line(line) if line.form().is_some_and(|form| !(1..=JOURNAL).contains(&form)) => {
            return Err(JournalError::Form(line.form().unwrap_or(0)));
        }
        NextLine::Line(line) => line.get::<Header>(LineKind::Header, &mut unknown),
        NextLine::End(_) => None,
    };
    let base = match lines.next() {
        NextLine::Line(line) => line.get::<String>(LineKind::Base, &mut unknown),
        NextLine::End(_) => None,
    };
    let (Some(header), Some(base)) = (header, base) else {
        // The beginning is two lines, written at once: where nothing follows, it was cut off.
        let is_torn = bytes.split(|byte| *byte == b'\n').nth(3).is_none();
        return Err(if is_torn { JournalError::Empty } else { JournalError::Damaged });
    };
    let base = format::from_text(&base)?;
    unknown.extend(base.unknown);
    let (mut entries, ends) = entries(&mut lines, header.journal, &mut unknown);
    settle(&mut entries, disk);
    let mut recovery = replay(path, header, (base.session, entries), ends, file);
    // Whatever was typed or pasted by a version that let it in.
    controls::take_out(&mut recovery.session);
    recovery.saved.iter_mut().for_each(|saved| _ = controls::take_out(saved));
    Ok(Recovery { unknown, ..recovery })
}

/// The lines of a journal, as far as each builds on the one before.
struct JournalLines<'a> {
    rest: &'a [u8],
    chain: Chain,
    number: usize,
}

/// What comes next.
enum NextLine<'a> {
    Line(Payload<'a>),
    End(Ends),
}

impl<'a> JournalLines<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, chain: Chain::default(), number: 0 }
    }

    fn next(&mut self) -> NextLine<'a> {
        let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') else {
            return NextLine::End(if self.rest.is_empty() { Ends::Whole } else { Ends::Torn });
        };
        let (line, rest) = self.rest.split_at(end);
        self.number += 1;
        let Some(payload) = self.chain.read(line) else {
            // Of what is torn, nothing follows: the line end would be written last of all.
            return NextLine::End(Ends::Damaged { line: self.number });
        };
        self.rest = rest.get(1..).unwrap_or_default();
        NextLine::Line(payload)
    }
}

fn entries(
    lines: &mut JournalLines<'_>,
    form: u32,
    unknown: &mut Vec<String>,
) -> (Vec<(Moment, JournalEntry)>, Ends) {
    let mut entries = Vec::new();
    loop {
        match lines.next() {
            NextLine::End(ends) => return (entries, ends),
            NextLine::Line(line) => match entry(&line, form, unknown) {
                Some(entry) => entries.push(entry),
                None => return (entries, Ends::Strange { line: lines.number }),
            },
        }
    }
}

pub(super) fn entry(
    line: &Payload<'_>,
    form: u32,
    unknown: &mut Vec<String>,
) -> Option<(Moment, JournalEntry)> {
    if form > earlier::LAST {
        return line.get(LineKind::Entry, unknown);
    }
    let (at, entry): (Moment, EntryOf2) = line.get(LineKind::Entry, unknown)?;
    Some((at, entry.into()))
}

/// What was about to be saved last, and not said to be: it was, where its file is as it was to be.
fn settle(entries: &mut [(Moment, JournalEntry)], disk: &dyn Disk) {
    let is_of_file = |(_, entry): &&mut (Moment, JournalEntry)| !entry.is_of_document();
    if let Some((_, last)) = entries.iter_mut().rfind(is_of_file)
        && let JournalEntry::Saving(file, after) = last
        && file.stands(disk)
    {
        *last = JournalEntry::Saved(file.clone(), *after);
    }
}

/// Does again what the entries say.
fn replay(
    path: &Path,
    header: Header,
    (base, entries): (Session, Vec<(Moment, JournalEntry)>),
    ends: Ends,
    known: Option<(&Session, &FileFingerprint)>,
) -> Recovery {
    let is_known = |session: &Session| known.is_some_and(|(known, _)| known == session);
    let is_saved = |(_, entry): &(Moment, JournalEntry)| matches!(entry, JournalEntry::Saved(..));
    let saved_after = match entries.iter().rev().find(|entry| is_saved(entry)) {
        Some((_, JournalEntry::Saved(_, after))) => Some(*after),
        _ => None,
    };
    let (mut session, mut done, mut last) = (base, 0, header.start.last);
    // What a file holds, if one holds the beginning or was saved since.
    let began_saved = header.start.changes == 0;
    let mut saved = (saved_after.unwrap_or(0) == 0).then(|| session.clone());
    let (mut file, mut drafts, mut ends) = (header.start.source, header.drafts, ends);
    let mut homeless = header.homeless;
    // After how many edits the document stood as its file does.
    let mut found = is_known(&session).then_some(0);
    for (place, (at, entry)) in entries.into_iter().enumerate() {
        match entry {
            JournalEntry::Edit(edit) => {
                if apply(&mut session, edit).is_err() {
                    // The first two lines are the beginning.
                    ends = Ends::Strange { line: place + 3 };
                    break;
                }
                done += 1;
                last = Some(at);
                if is_known(&session) {
                    found = Some(done);
                }
                if saved_after == Some(done) {
                    saved = Some(session.clone());
                }
            }
            JournalEntry::Draft(field, text) => {
                last = Some(at);
                set(&mut drafts, field, text);
            }
            JournalEntry::Homeless(texts) => {
                last = Some(at);
                homeless = texts;
            }
            JournalEntry::Saved(saved_file, _) => file = Some(saved_file),
            JournalEntry::Saving(..) => {}
        }
    }
    if let (Some(_), Some((known, known_file))) = (found, known) {
        (saved, file) = (Some(known.clone()), Some(known_file.clone()));
    }
    let saved_after = found.or(saved_after);
    let carried = if saved_after.is_some() { 0 } else { header.start.changes };
    let counts_as_saved = saved_after.is_some() || began_saved;
    let saved = saved.filter(|_| counts_as_saved);
    let is_as_saved = saved.as_ref().is_some_and(|saved| same(saved, &session));
    Recovery {
        path: path.to_owned(),
        program: header.program,
        run: header.run,
        file,
        session,
        saved,
        drafts,
        homeless,
        changes: carried + done.saturating_sub(saved_after.unwrap_or(0)),
        last,
        is_as_saved,
        ends,
        unknown: Vec::new(),
        follows: header.follows,
        may_go_on: false,
    }
}

/// The same document: undo leaves the counter where it is.
fn same(one: &Session, other: &Session) -> bool {
    let one_counts = Session { next_id: other.next_id, ..one.clone() };
    one_counts == *other
}

pub(super) fn set(drafts: &mut Vec<(Field, String)>, field: Field, text: Option<String>) {
    let stands = drafts.iter().position(|(other, _)| *other == field);
    match (stands, text) {
        (Some(at), Some(text)) => {
            if let Some((_, stands)) = drafts.get_mut(at) {
                *stands = text;
            }
        }
        (Some(at), None) => _ = drafts.remove(at),
        (None, Some(text)) => drafts.push((field, text)),
        (None, None) => {}
    }
}
