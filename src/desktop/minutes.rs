//! `lyskryss minutes FILE --to OUT.docx`: the minutes of a meeting, its agenda, or the case paper of an
//! item, as a file, without a window.
//!
//! Owns the form of these lines. The session is only read; the new file is written whole or not at
//! all, and never over another unless that was asked for. The same session gives the same bytes.

use std::io::{self, Write};
use std::path::PathBuf;

use crate::app::core::papers::{self, lacks};
use crate::desktop::check::{name, one_line};
use crate::domain::meeting::contents::{Contents, Part, RoundsShown};
use crate::domain::meeting::item::Progress;
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::session::Session;
use crate::exchange::paper::form::Form;
use crate::exchange::paper::{Paper, unwatched};
use crate::i18n::{self, Texts};
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::reading;

/// Which paper of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Its minutes.
    #[default]
    Minutes,
    /// Its agenda, as it is sent out.
    Agenda,
    /// The case paper of the item of that number.
    Case(String),
}

/// What is to be written, from what, and where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The session.
    pub file: PathBuf,
    /// The new file; how its name ends says what it is.
    pub to: PathBuf,
    /// Whether a file that stands there is written over.
    pub over: bool,
    /// Which paper.
    pub which: Which,
    /// The meeting, by its name or its day; the last one that was begun where nothing is said.
    pub meeting: Option<String>,
    /// In this language, by its tag; the meeting's own where nothing is said.
    pub language: Option<String>,
    /// What goes in, as words; as the meeting has it where there are none.
    pub what: Vec<String>,
}

/// The words that say what goes in.
pub const WORDS: &str =
    "all, decisions, no-rounds, counts, names, board, roadmap, queue, status, questions";

/// What goes in, by words; each that is not one is an error.
///
/// # Errors
/// A sentence with the word.
pub fn contents(words: &[String]) -> Result<Contents, String> {
    let mut contents = Contents::default();
    for word in words {
        match word.as_str() {
            "all" => contents.parts = Part::ALL.to_vec(),
            "decisions" => contents.only_decisions = true,
            "no-rounds" => contents.rounds = RoundsShown::Without,
            "counts" => contents.rounds = RoundsShown::Counts,
            "names" => contents.rounds = RoundsShown::Names,
            "board" => contents = contents.with(Part::Board, true),
            "roadmap" => contents = contents.with(Part::Roadmap, true),
            "queue" => contents = contents.with(Part::Queue, true),
            "status" => contents = contents.with(Part::Status, true),
            "questions" => contents = contents.with(Part::Questions, true),
            other => return Err(format!("there is no part {other:?} (there are {WORDS})")),
        }
    }
    Ok(contents)
}

/// Writes what was ordered, and says so; whether it is written.
///
/// # Errors
/// Where `out` takes no more.
pub fn write(order: &Order, out: &mut dyn Write) -> io::Result<bool> {
    let (lines, is_written) = match written(order) {
        Ok(lines) => (lines, true),
        Err(line) => (vec![line], false),
    };
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(is_written)
}

fn written(order: &Order) -> Result<Vec<String>, String> {
    let (from, to) = (name(order.file.as_os_str()), name(order.to.as_os_str()));
    let failed = |name: &str, what: &str| format!("{name}: error: {}", one_line(what));
    let form = Form::of(&order.to).ok_or_else(|| {
        let endings = Form::ALL.map(|form| format!(".{}", form.ending())).join(", ");
        failed(&to, &format!("its name must end with one of {endings}"))
    })?;
    let bytes = file::bytes_of(&RealDisk, &order.file);
    let (read, _) = bytes
        .and_then(|bytes| Ok(reading::read(&bytes)?))
        .map_err(|err| failed(&from, &err.to_string()))?;
    let mut session = read.session;
    let id = meeting(&session, order.meeting.as_deref()).map_err(|what| failed(&from, &what))?;
    chosen(&mut session, id, order).map_err(|what| failed(&from, &what))?;
    let paper = paper(&session, id, &order.which).map_err(|what| failed(&from, &what))?;
    let bytes = form.write(&paper, &mut unwatched).map_err(|err| failed(&to, &err.to_string()))?;
    let saved = if order.over {
        file::write_bytes(&order.to, &bytes)
    } else {
        file::write_new(&RealDisk, &order.to, &bytes)
    };
    saved.map_err(|err| match err {
        FileError::AlreadyThere => {
            failed(&to, "there is a file already, and it is left untouched (--over writes over it)")
        }
        other => failed(&to, &other.to_string()),
    })?;
    let mut lines = vec![format!("{to}: written: {}", one_line(paper.title.as_str()))];
    if order.which == Which::Minutes {
        let texts = Texts::of(i18n::FALLBACK);
        let missing = lacks(&session, id).into_iter();
        lines
            .extend(missing.map(|(lack, n)| format!("{to}: note: {}", lack.message(n).say(texts))));
    }
    Ok(lines)
}

/// The meeting that is meant.
fn meeting(session: &Session, wanted: Option<&str>) -> Result<MeetingId, String> {
    if let Some(wanted) = wanted {
        let is_it = |meeting: &&Meeting| {
            meeting.title(session).trim() == wanted
                || meeting.on.is_some_and(|on| on.to_string() == wanted)
        };
        let found: Vec<&Meeting> = session.meetings.iter().filter(is_it).collect();
        return match found[..] {
            [only] => Ok(only.id),
            [] => Err(format!("there is no meeting {wanted:?}")),
            _ => Err(format!("there are several meetings {wanted:?}: name one by its day")),
        };
    }
    let begun = |meeting: &&Meeting| {
        session.agenda(meeting.id).any(|item| item.progress() != Progress::Ahead)
    };
    let last = session.meetings.iter().rev().find(begun).or(session.meetings.last());
    last.map(|meeting| meeting.id).ok_or_else(|| "the session has no meeting".to_owned())
}

/// Takes over what was chosen on the command line.
fn chosen(session: &mut Session, id: MeetingId, order: &Order) -> Result<(), String> {
    let Some(meeting) = session.meetings.iter_mut().find(|meeting| meeting.id == id) else {
        return Ok(());
    };
    if !order.what.is_empty() {
        let language = std::mem::take(&mut meeting.contents.language);
        meeting.contents = Contents { language, ..contents(&order.what)? };
    }
    if let Some(language) = &order.language {
        meeting.contents.language.clone_from(language);
    }
    Ok(())
}

fn paper(session: &Session, id: MeetingId, which: &Which) -> Result<Paper, String> {
    let texts = Texts::of(i18n::FALLBACK);
    let paper = match which {
        Which::Minutes => papers::minutes(session, id, texts),
        Which::Agenda => papers::agenda(session, id, texts),
        Which::Case(number) => {
            let mut agenda = session.agenda(id);
            let item = agenda.find(|item| item.number.trim() == number.trim());
            let item = item.ok_or_else(|| format!("there is no item {number:?}"))?;
            papers::case_paper(session, item.id, texts)
        }
    };
    paper.ok_or_else(|| "the meeting is gone".to_owned())
}
