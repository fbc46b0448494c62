//! `lyskryss exercise --seed N --file PATH`: somebody works at full speed until the program is
//! killed, for the tests that kill it (feature `exercise`, never in a release).
//!
//! What is done is done through the app; the journal is kept by the real journal writer and the file saved
//! as the window saves it. Each thing that is safe is said, a line each, once it is:
//!
//! - `kept N`: the journal holds the first N edits and texts on their way of this run;
//! - `saved N`: the Nth save of this run has returned;
//! - `trouble WHAT`: something failed, which nothing should.
//!
//! Owns these lines. What [`player`] does follows from the seed and from what was found alone: a
//! test does the same beside it, and knows how the session stood after each entry.

pub mod player;

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use crate::app::core::effect::{Effect, SaveOrder};
use crate::app::core::journal_queue::JournalOrder;
use crate::app::services::files::{Offer, Opened};
use crate::desktop::exercise::player::Player;
use crate::desktop::files::{self, SaveOutcome};
use crate::desktop::journal_writer::{self, JournalReport, JournalWriter, SaveNotifier};
use crate::storage::file::FileError;
use crate::storage::journal::{FileFingerprint, JournalEntry};
use crate::storage::run_id::RunId;

/// What a run finds when it starts.
#[derive(Debug)]
pub struct LeftBehind {
    /// What earlier runs left unsaved, the newest first.
    pub offers: Vec<Offer>,
    /// How many journals cannot be read.
    pub unreadable: usize,
    /// What stands in the file.
    pub file: Result<Box<Opened>, FileError>,
}

/// Looks as the window does when it starts.
pub fn find(file: &Path, data_dir: &Path) -> LeftBehind {
    let (offers, unreadable) = journal_writer::waiting(data_dir);
    LeftBehind {
        offers,
        unreadable: unreadable.len(),
        file: files::open(file, Some(data_dir), &RunId::this(Some(data_dir))),
    }
}

/// How many entries of the journal an order holds that are counted.
pub fn entries(effect: &Effect) -> &[JournalEntry] {
    match effect {
        Effect::Journal(JournalOrder::Write(entries)) => entries,
        _ => &[],
    }
}

/// Whether an entry is counted: what was saved is told the journal writer on another way, too.
pub const fn counts(entry: &JournalEntry) -> bool {
    entry.is_of_document()
}

/// How many entries may be handed over and not be safe yet: one, some, or a good deal.
pub const fn most_ahead(seed: u64) -> usize {
    [1, 6, 40, 250][(seed % 4) as usize]
}

/// What the run hears of.
enum Heard {
    Kept(usize),
    Saved(Result<String, String>),
    /// Nobody listens any more.
    Alone,
}

/// Works until killed, or until nobody listens.
///
/// # Errors
/// Where a line cannot be said.
pub fn run(seed: u64, file: &Path, data_dir: &Path) -> io::Result<()> {
    let (hears, inbox) = mpsc::channel();
    let (kept, troubled) = (hears.clone(), hears.clone());
    let journal_writer = JournalWriter::counting(
        data_dir.to_owned(),
        move |report| {
            let what = match report {
                JournalReport::Failed(err) => err.to_string(),
                JournalReport::Works => "it works again".to_owned(),
                JournalReport::Full => "the journal is full".to_owned(),
                JournalReport::Lost => "the journal is lost".to_owned(),
            };
            say(&troubled, &format!("trouble journal: {what}"));
        },
        move |count| {
            say(&kept, &format!("kept {count}"));
            let _ = kept.send(Heard::Kept(count));
        },
    );
    let shell = Shell { journal_writer, hears, inbox, data_dir: data_dir.into() };
    let ahead = most_ahead(seed);
    let mut counted = Counted::default();
    let (mut player, effects) = Player::begins(seed, file, find(file, data_dir));
    shell.perform(effects, &mut counted);
    loop {
        while counted.given > counted.kept + ahead
            || (player.hears_now() && counted.saved.is_none())
        {
            match shell.inbox.recv() {
                Ok(Heard::Kept(count)) => counted.kept = count,
                Ok(Heard::Saved(result)) => counted.saved = Some(result),
                Ok(Heard::Alone) | Err(_) => return Ok(()),
            }
        }
        let effects = if player.hears_now() {
            match counted.saved.take() {
                Some(Ok(checksum)) => {
                    counted.saves += 1;
                    player.hears_it_is_saved(checksum)
                }
                Some(Err(what)) => {
                    say(&shell.hears, &format!("trouble save: {what}"));
                    return Ok(());
                }
                None => Vec::new(),
            }
        } else {
            player.acts()
        };
        shell.perform(effects, &mut counted);
    }
}

/// How far a run has come.
#[derive(Default)]
struct Counted {
    /// Entries handed over.
    given: usize,
    /// Entries that are safe.
    kept: usize,
    /// Saves that were heard of.
    saves: usize,
    /// What came of the one that is not.
    saved: Option<Result<String, String>>,
}

/// What stands in for the window.
struct Shell {
    journal_writer: JournalWriter,
    hears: Sender<Heard>,
    inbox: Receiver<Heard>,
    data_dir: Arc<Path>,
}

impl Shell {
    fn perform(&self, effects: Vec<Effect>, counted: &mut Counted) {
        for effect in effects {
            counted.given += entries(&effect).iter().filter(|entry| counts(entry)).count();
            match effect {
                Effect::Journal(order) => self.journal_writer.order(order),
                save @ Effect::Save(_) => self.save(save, counted.saves + 1),
                _ => {}
            }
        }
    }

    /// Saves as the window does: beside what goes on.
    fn save(&self, effect: Effect, number: usize) {
        let (notifier, hears) = (self.journal_writer.notifier(), self.hears.clone());
        let data_dir = Arc::clone(&self.data_dir);
        thread::spawn(move || {
            let result = save(effect, &data_dir, &notifier);
            if result.is_ok() {
                say(&hears, &format!("saved {number}"));
            }
            let _ = hears.send(Heard::Saved(result));
        });
    }
}

fn save(effect: Effect, data_dir: &Path, notifier: &SaveNotifier) -> Result<String, String> {
    let Effect::Save(SaveOrder { path, session, document, edits, expected, insists, keep, .. }) =
        effect
    else {
        return Err("this is no save".to_owned());
    };
    let expected = expected.as_deref();
    let save = files::Save { path: &path, session: &session, expected, insists, keep };
    let before = |file| notifier.saves(document, file, edits);
    match files::save(save, Some(data_dir), &RunId::this(Some(data_dir)), &before) {
        SaveOutcome::Saved(saved) => {
            let known = FileFingerprint { path, checksum: saved.checksum.clone() };
            notifier.saved(document, known, edits);
            saved.backup.map(|()| saved.checksum).map_err(|err| format!("backup: {err}"))
        }
        SaveOutcome::Changed(..) => Err("somebody else has changed the file".to_owned()),
        SaveOutcome::Failed(err) => Err(err.to_string()),
    }
}

/// Says a line, and that nobody listens where that is so.
fn say(hears: &Sender<Heard>, line: &str) {
    let mut out = io::stdout().lock();
    if out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).is_err() {
        let _ = hears.send(Heard::Alone);
    }
}
