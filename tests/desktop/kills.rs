//! The real program, killed while somebody works at full speed: each time what is left is a whole
//! file and a session that holds all that was acknowledged, as it was.
//!
//! `LYSKRYSS_KILLS` says how often it is killed. What was done is done again here, without a disk,
//! to know how the session stood after each entry of the journal.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use lyskryss::app::core::effect::{Effect, SaveOrder};
use lyskryss::desktop::exercise::player::Player;
use lyskryss::desktop::exercise::{self, LeftBehind};
use lyskryss::domain::edit::apply;
use lyskryss::domain::field::Field;
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file::{self, FileError};
use lyskryss::storage::journal::{self, Ends, JournalEntry};
use lyskryss::storage::{checksum, format};
use tempfile::TempDir;

/// How often it is killed in the same folder, each run going on where the one before was stopped.
const CHAIN: usize = 10;

fn kills() -> usize {
    std::env::var("LYSKRYSS_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(50)
}

/// When a run is killed: so many lines after it began, and then so much later.
struct End {
    lines: usize,
    later: Duration,
}

impl End {
    fn by(chance: &mut Rng) -> Self {
        let lines = match chance.u8(..8) {
            // Before anything was said.
            0 => 0,
            // Right after a recovery was taken over, or a journal begun.
            1..4 => 1,
            _ => chance.usize(2..80),
        };
        let most = if lines == 0 { 30_000 } else { 3_000 };
        Self { lines, later: Duration::from_micros(chance.u64(..most)) }
    }
}

/// What a run said.
#[derive(Debug, Default)]
struct Said {
    kept: Option<usize>,
    saved: usize,
    trouble: Vec<String>,
}

impl Said {
    fn hear(&mut self, line: &str) {
        match line.split_once(' ') {
            Some(("kept", count)) => self.kept = Some(count.parse().unwrap()),
            Some(("saved", count)) => self.saved = count.parse().unwrap(),
            _ => self.trouble.push(line.to_owned()),
        }
    }
}

/// Runs the program and kills it.
fn run_and_kill(seed: u64, file: &Path, data: &Path, end: &End) -> Said {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lyskryss"))
        .args(["exercise", "--seed", &seed.to_string(), "--file"])
        .arg(file)
        .env("LYSKRYSS_DATA_DIR", data)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let (says, heard) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut line = String::new();
        // What does not end with its line was not said.
        while out.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
            let _ = says.send(std::mem::take(&mut line).trim_end().to_owned());
        }
    });
    let mut said = Said::default();
    for _ in 0..end.lines {
        match heard.recv_timeout(Duration::from_mins(1)) {
            Ok(line) => said.hear(&line),
            Err(err) => {
                child.kill().unwrap();
                panic!("seed {seed}: the program says nothing more: {err}, {said:?}");
            }
        }
    }
    thread::sleep(end.later);
    let ended = child.try_wait().unwrap();
    assert_eq!(ended, None, "seed {seed}: it ended by itself: {said:?}");
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    for line in &heard {
        said.hear(&line);
    }
    said
}

/// How the document stood at a time.
#[derive(Clone)]
struct Standing {
    session: Session,
    drafts: Vec<(Field, String)>,
}

impl Standing {
    fn takes(&mut self, entry: &JournalEntry) {
        match entry {
            JournalEntry::Edit(edit) => _ = apply(&mut self.session, edit.clone()).unwrap(),
            JournalEntry::Draft(field, None) => self.drafts.retain(|(known, _)| known != field),
            JournalEntry::Draft(field, Some(text)) => {
                match self.drafts.iter_mut().find(|(known, _)| known == field) {
                    Some((_, known)) => known.clone_from(text),
                    None => self.drafts.push((*field, text.clone())),
                }
            }
            JournalEntry::Homeless(_) | JournalEntry::Saved(..) | JournalEntry::Saving(..) => {}
        }
    }
}

/// The same but for the ids that were given away: undo leaves the counter where it is.
fn same(one: &Session, other: &Session) -> bool {
    Session { next_id: other.next_id, ..one.clone() } == *other
}

/// What the run must have done: how the document stood after each entry from `from` to `to`, and
/// as it began, and what was to be saved.
struct Beside {
    start: Standing,
    standings: Vec<Standing>,
    saves: Vec<Session>,
}

impl Beside {
    fn new(seed: u64, file: &Path, found: LeftBehind, kept: usize) -> Self {
        let recovery = found.offers.first().map(|offer| offer.recovery.clone());
        let drafts = recovery.as_ref().map(|recovery| recovery.drafts.clone());
        let (mut player, mut effects) = Player::begins(seed, file, found);
        // A text that was on its way may be finished as it begins: it can be stopped before that.
        let session = recovery.map(|recovery| recovery.session.clone());
        let session = session.unwrap_or_else(|| player.app().session().unwrap().clone());
        let start = Standing { session, drafts: drafts.unwrap_or_default() };
        let (mut now, mut count) = (start.clone(), 0);
        let mut beside = Self { start, standings: Vec::new(), saves: Vec::new() };
        if kept == 0 {
            beside.standings.push(now.clone());
        }
        let mut saving = None;
        loop {
            for effect in &effects {
                for entry in
                    exercise::entries(effect).iter().filter(|entry| exercise::counts(entry))
                {
                    now.takes(entry);
                    count += 1;
                    if count >= kept {
                        beside.standings.push(now.clone());
                    }
                }
                if let Effect::Save(SaveOrder { session, .. }) = effect {
                    beside.saves.push((**session).clone());
                    saving = Some(checksum::of(format::to_text(session).unwrap().as_bytes()));
                }
            }
            assert!(now.session == *player.app().session().unwrap(), "seed {seed}, entry {count}");
            if count > kept + exercise::most_ahead(seed) {
                return beside;
            }
            effects = if player.hears_now() {
                player.hears_it_is_saved(saving.take().unwrap())
            } else {
                player.acts()
            };
        }
    }

    /// How many entries beyond those that were acknowledged a session holds.
    fn place(&self, session: &Session, drafts: &[(Field, String)]) -> Option<usize> {
        self.standings.iter().position(|s| s.session == *session && s.drafts == drafts)
    }
}

/// What came of a number of kills.
#[derive(Default)]
struct Tally {
    kept: AtomicUsize,
    beyond: AtomicUsize,
    torn: AtomicUsize,
    nothing: AtomicUsize,
    saves: AtomicUsize,
    twice: AtomicUsize,
}

fn add(to: &AtomicUsize, count: usize) {
    to.fetch_add(count, Ordering::Relaxed);
}

/// What stands in the file and its folder is whole, and nothing older than what was acknowledged.
fn assert_file(
    told: &str,
    found: &LeftBehind,
    before: Option<&Session>,
    beside: &Beside,
    said: &Said,
) {
    match &found.file {
        Ok(opened) => {
            assert!(opened.read.checksum_matches && opened.read.unknown.is_empty(), "{told}");
            let session = &opened.read.session;
            let later = beside.saves.iter().skip(said.saved.saturating_sub(1));
            let former = before.filter(|_| said.saved == 0);
            assert!(later.chain(former).any(|saved| saved == session), "{told}: another session");
        }
        Err(FileError::NotFound) => {
            assert!(before.is_none() && said.saved == 0, "{told}: it is gone");
        }
        Err(err) => panic!("{told}: {err}"),
    }
}

fn assert_no_other_damage(told: &str, file: &Path, data: &Path) {
    for left in fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()) {
        let name = left.file_name().unwrap().to_str().unwrap().to_owned();
        let is_part = name.starts_with(".lyskryss-")
            && left.extension().is_some_and(|ending| ending == "part");
        assert!(left == file || left == data || is_part, "{told}: {name}");
    }
    let Ok(folders) = fs::read_dir(data.join("backups")) else { return };
    for folder in folders.map(|entry| entry.unwrap().path()) {
        for kept in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if kept.extension().is_some_and(|ending| ending == "ron") {
                let read = file::load(&kept).unwrap();
                assert!(read.checksum_matches, "{told}: {}", kept.display());
            }
        }
    }
}

/// One run, from what was found to its end, and what is found then.
fn one(told: &str, seed: u64, chance: &mut Rng, [file, data]: [&Path; 2], tally: &Tally) {
    let found = exercise::find(file, data);
    let before = found.file.as_ref().ok().map(|opened| opened.read.session.clone());
    let is_new = before.is_none() && found.offers.is_empty();
    let said = run_and_kill(seed, file, data, &End::by(chance));
    let told = format!("{told}, seed {seed}, {said:?}");
    assert!(said.trouble.is_empty(), "{told}");
    let beside = Beside::new(seed, file, found, said.kept.unwrap_or(0));

    let left = exercise::find(file, data);
    assert_eq!(left.unreadable, 0, "{told}");
    assert_file(&told, &left, before.as_ref(), &beside, &said);
    assert_no_other_damage(&told, file, data);
    let mut place = None;
    for offer in &left.offers {
        let recovery = &offer.recovery;
        assert!(matches!(recovery.ends, Ends::Whole | Ends::Torn), "{told}: {:?}", recovery.ends);
        add(&tally.torn, usize::from(recovery.ends == Ends::Torn));
        let fits = beside.place(&recovery.session, &recovery.drafts);
        if place.is_none() && fits.is_some() {
            place = fits;
            continue;
        }
        // It had just been taken over: it waits twice.
        let is_start = recovery.session == beside.start.session;
        assert!(is_start && recovery.drafts == beside.start.drafts, "{told}: another session");
        journal::discard(&RealDisk, &recovery.path).unwrap();
        add(&tally.twice, 1);
    }
    if left.offers.is_empty() {
        // Nothing waits: the file holds it all, or a new session was as it began.
        let holds = match &left.file {
            Ok(opened) => opened.read.session.clone(),
            Err(_) if is_new => beside.start.session.clone(),
            Err(err) => panic!("{told}: nothing is left: {err}"),
        };
        // It may hold more than the journal was given yet, but for the texts that were on their
        // way: where the journal has none, there were none when it was written last.
        let texts_are_in = beside.standings.iter().any(|s| s.drafts.is_empty());
        let is_held = |s: &Standing| texts_are_in && same(&s.session, &holds);
        place = beside.standings.iter().position(is_held);
        add(&tally.nothing, 1);
    }
    let kept = said.kept.unwrap_or(0);
    let Some(beyond) = place else {
        panic!("{told}: what is left is not how it stood after any of the entries from {kept} on");
    };
    add(&tally.kept, kept);
    add(&tally.beyond, beyond);
    add(&tally.saves, said.saved);
}

#[test]
fn whenever_the_program_is_killed_all_that_it_acknowledged_is_there_again() {
    let (kills, tally) = (kills(), Tally::default());
    let next = AtomicUsize::new(0);
    let chain = |number: usize| {
        let folder = TempDir::new().unwrap();
        let paths: [PathBuf; 2] = ["økt.ron", "data"].map(|name| folder.path().join(name));
        let [file, data] = [paths[0].as_path(), paths[1].as_path()];
        let mut chance = Rng::with_seed(number as u64);
        if chance.bool() {
            let practice = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/ovelse.ron");
            fs::copy(practice, file).unwrap();
        }
        for link in 0..CHAIN.min(kills - number * CHAIN) {
            let told = format!("chain {number}, link {link}");
            one(&told, chance.u64(..), &mut chance, [file, data], &tally);
        }
    };
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number * CHAIN >= kills {
                        return;
                    }
                    chain(number);
                }
            });
        }
    });
    let counts =
        [&tally.kept, &tally.beyond, &tally.saves, &tally.torn, &tally.nothing, &tally.twice];
    let [kept, beyond, saves, torn, nothing, twice] = counts.map(|n| n.load(Ordering::Relaxed));
    println!(
        "{kills} kills: {kept} entries and {saves} saves acknowledged and there, {beyond} more there; \
         {torn} journals torn, {nothing} times nothing to recover, {twice} times twice"
    );
    assert!(kept > kills && saves > kills / 10, "hardly anything was done");
}
