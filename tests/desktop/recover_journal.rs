//! `lyskryss recover` with a journal: what was done and not saved becomes a session file, whatever
//! was damaged in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fastrand::Rng;
use lyskryss::desktop::recover::{Recovered, recover};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::field::{DetailsField, Field, MeasureField};
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file;
use lyskryss::storage::journal::{Journal, JournalEntry, Start, is_journal, salvage_journal};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::timestamp::Timestamp;
use tempfile::TempDir;

fn now() -> Moment {
    Moment::new(Date::FIRST_OF_2000, 9, 5)
}

/// A journal of five changes and a text on its way, and the session with the changes.
fn journal(data: &Path) -> (PathBuf, Session) {
    let sessions = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/ovelse.ron");
    let mut session = file::load(&sessions).unwrap().session;
    let (run, at) = (RunId::this(Some(data)), Timestamp::new(now(), 0));
    let mut journal =
        Journal::begin(Arc::new(RealDisk), data, &run, &Start::default(), &session, at).unwrap();
    for (id, title) in [(25, "En"), (26, "To"), (27, "Tre"), (28, "Fire"), (29, "Fem")] {
        let field = Field::Measure(MeasureId(id), MeasureField::Title);
        let edit = field.write(&session, title, now()).unwrap().unwrap();
        apply(&mut session, edit.clone()).unwrap();
        journal.write(&[JournalEntry::Edit(edit)], now()).unwrap();
    }
    let draft = JournalEntry::Draft(Field::Details(DetailsField::Place), Some("Os".to_owned()));
    journal.write(&[draft], now()).unwrap();
    (journal.path().to_owned(), session)
}

#[test]
fn what_was_done_and_typed_becomes_a_session_file() {
    let folder = TempDir::new().unwrap();
    let (path, mut session) = journal(folder.path());
    "Os".clone_into(&mut session.place);
    let (to, mut out) = (folder.path().join("ny.ron"), Vec::new());
    assert_eq!(recover(&path, &to, &mut out), Recovered::All);
    assert_eq!(file::load(&to).unwrap().session, session);
    let lines = String::from_utf8(out).unwrap();
    let about = ": note: a recovery file of \"Øvelse: felles tiltak\", in no file yet; 6 changes done \
                 again, the last at 2000-01-01 09:05\n";
    assert!(lines.ends_with(about), "{lines}");
}

#[test]
fn a_line_that_is_lost_costs_itself_and_is_told() {
    let folder = TempDir::new().unwrap();
    let (path, whole) = journal(folder.path());
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 8);
    for at in 2..7 {
        let mut other = lines.clone();
        let broken = lines[at].replace("title", "titel");
        other[at] = &broken;
        let salvaged = salvage_journal(other.join("\n").as_bytes()).unwrap();
        let titles = |session: &Session| -> Vec<String> {
            session.measures.iter().take(5).map(|measure| measure.title.clone()).collect()
        };
        let (found, expected) = (titles(&salvaged.session), titles(&whole));
        let same = found.iter().zip(&expected).filter(|(one, other)| one == other).count();
        assert_eq!(same, 4, "{at}: {found:?}");
        assert!(salvaged.left.iter().any(|left| left.line == at + 1), "{:#?}", salvaged.left);
        other.remove(at);
        let salvaged = salvage_journal(other.join("\n").as_bytes()).unwrap();
        assert_eq!(salvaged.changes, 5, "four and what was typed");
        assert!(!salvaged.left.is_empty());
    }
}

#[test]
fn whatever_is_damaged_the_session_it_starts_from_is_not_lost() {
    let folder = TempDir::new().unwrap();
    let (path, whole) = journal(folder.path());
    let bytes = fs::read(&path).unwrap();
    for seed in 0..300 {
        let mut chance = Rng::with_seed(seed);
        let mut other = bytes.clone();
        for _ in 0..chance.usize(1..4) {
            let at = chance.usize(..other.len());
            match chance.u8(..4) {
                0 => drop(other.remove(at)),
                1 => other.insert(at, chance.u8(32..127)),
                2 => other[at] ^= 1 << chance.u8(..7),
                _ => other.truncate(at.max(bytes.len() * 3 / 4)),
            }
        }
        assert!(is_journal(&other), "seed {seed}");
        let salvaged = salvage_journal(&other).unwrap();
        assert_eq!(salvaged.session.check(), Ok(()));
        let there = salvaged.session.measures.len() + salvaged.session.judgements.len();
        let all = whole.measures.len() + whole.judgements.len();
        assert!(there * 10 >= all * 7, "seed {seed}: {there} of {all}");
        let as_it_was = salvaged.session.measures == whole.measures
            && salvaged.session.judgements == whole.judgements;
        assert!(as_it_was || !salvaged.left.is_empty(), "seed {seed}");
    }
}

#[test]
fn a_session_file_is_no_journal() {
    for name in ["ovelse.ron", "mal-nb.ron"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions").join(name);
        assert!(!is_journal(&fs::read(path).unwrap()), "{name}");
    }
    assert!(!is_journal(b"") && !is_journal(b"a header b\nbase c"));
}
