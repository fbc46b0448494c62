//! The journal: whatever happens to the program, the power or the disk, every edit that was
//! acknowledged is there again, and nothing that was never done.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fastrand::Rng;
use lyskryss::domain::date::Date;
use lyskryss::domain::edit::{Edit, apply};
use lyskryss::domain::field::{DetailsField, Field, MeasureField};
use lyskryss::domain::history::History;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::{Disk, HoldKind, RealDisk};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::journal::{
    self, Beginning, Ends, FileFingerprint, Journal, JournalEntry, JournalError, Recovery, Start,
    Waiting,
};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::timestamp::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::disk::{Faulty, KINDS, Plan};
use crate::strategies::{moment, random_edit, small, start, whole};

const DATA: &str = "/data";
const TITLE: Field = Field::Details(DetailsField::Title);

fn data() -> &'static Path {
    Path::new(DATA)
}

fn seeds() -> u64 {
    std::env::var("LYSKRYSS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(1000)
}

fn owner(process: u32) -> RunId {
    RunId {
        user: "kari".to_owned(),
        machine: "pc".to_owned(),
        process,
        started: 7,
        machine_id: "1".to_owned(),
        ..RunId::default()
    }
}

fn at(second: u8) -> Timestamp {
    Timestamp::new(moment(0), second)
}

fn today() -> Date {
    moment(0).day()
}

fn known(checksum: &str) -> FileFingerprint {
    FileFingerprint { path: PathBuf::from("/hjemme/økt.ron"), checksum: checksum.to_owned() }
}

fn opened() -> Start {
    Start { source: Some(known("abc")), ..Start::default() }
}

fn begin(disk: &Faulty, start: &Start, session: &Session) -> Result<Journal, FileError> {
    Journal::begin(Arc::new(disk.clone()), data(), &owner(1), start, session, at(0))
}

/// Whoever looks.
fn us() -> RunId {
    owner(99)
}

/// What waits, where all that wrote has ended.
fn waiting(disk: &Faulty) -> Waiting {
    disk.let_go();
    journal::waiting(disk, data(), &us(), today()).unwrap()
}

/// The only one that waits.
fn recovery(disk: &Faulty) -> Recovery {
    let Waiting { mut recoveries, unreadable } = waiting(disk);
    assert!(unreadable.is_empty() && recoveries.len() == 1, "{recoveries:?} {unreadable:?}");
    recoveries.remove(0)
}

fn draft(text: &str) -> JournalEntry {
    JournalEntry::Draft(TITLE, Some(text.to_owned()))
}

/// A session, edits of it, and how it stands before and after each.
struct Script {
    edits: Vec<Edit>,
    states: Vec<Session>,
}

/// What somebody does, made up by a seed, with undo and redo.
fn script(seed: u64, length: usize) -> Script {
    let mut runner = TestRunner::deterministic();
    let mut chance = Rng::with_seed(seed);
    let session = if chance.bool() { small() } else { whole() };
    let (mut session, mut history) = (session, History::saved());
    let mut script = Script { edits: Vec::new(), states: vec![session.clone()] };
    for _ in 0..chance.usize(..40) {
        // Other edits for other seeds.
        let _ = any::<u64>().new_tree(&mut runner).unwrap();
    }
    while script.edits.len() < length {
        let done = match chance.u8(..8) {
            0 => history.undo(&mut session).unwrap(),
            1 => history.redo(&mut session).unwrap(),
            _ => {
                let random_edit = random_edit().new_tree(&mut runner).unwrap().current();
                let edit = random_edit.edit(&session);
                if let Some(edit) = edit.clone() {
                    history.apply_edit(&mut session, edit).unwrap();
                }
                edit
            }
        };
        if let Some(edit) = done {
            script.edits.push(edit);
            script.states.push(session.clone());
        }
    }
    script
}

fn edit_entries(edits: &[Edit]) -> Vec<JournalEntry> {
    edits.iter().cloned().map(JournalEntry::Edit).collect()
}

// All is well.

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_done_undone_and_typed_is_there_again(
        mut session in start(),
        random_edits in vec((random_edit(), 0..8_u8), 1..40),
        typed in any::<String>(),
    ) {
        let disk = Faulty::new(&["/"], 0);
        let mut journal = begin(&disk, &opened(), &session).unwrap();
        let mut history = History::saved();
        for (random_edit, what) in random_edits {
            let done = match what {
                0 => history.undo(&mut session).unwrap(),
                1 => history.redo(&mut session).unwrap(),
                _ => random_edit.edit(&session).inspect(|edit| {
                    history.apply_edit(&mut session, edit.clone()).unwrap();
                }),
            };
            if let Some(edit) = done {
                journal.write(&[JournalEntry::Edit(edit)], moment(3)).unwrap();
            }
        }
        journal.write(&[draft("x"), draft(&typed)], moment(4)).unwrap();
        let found = recovery(&disk);
        prop_assert_eq!(&found.session, &session);
        prop_assert_eq!(&found.drafts, &[(TITLE, typed)]);
        prop_assert_eq!(found.ends, Ends::Whole);
    }
}

#[test]
fn a_recovery_says_what_and_when_and_who() {
    let disk = Faulty::new(&["/"], 0);
    let Script { edits, states } = script(3, 7);
    let mut journal = begin(&disk, &opened(), &states[0]).unwrap();
    journal.write(&edit_entries(&edits[..2]), moment(2)).unwrap();
    let found = recovery(&disk);
    assert_eq!((found.changes, found.last), (2, Some(moment(2))));
    assert_eq!(found.file, Some(known("abc")));
    // Two edits were made while the save of the first three was under way.
    journal.write(&edit_entries(&edits[2..5]), moment(3)).unwrap();
    journal.write(&[JournalEntry::Saved(known("def"), 3)], moment(4)).unwrap();
    let found = recovery(&disk);
    assert_eq!((found.changes, found.last), (2, Some(moment(3))), "a save is no change");
    assert_eq!(found.file, Some(known("def")));
    assert_eq!(found.session, states[5]);
    assert_eq!((found.run, found.program.as_str()), (owner(1), env!("CARGO_PKG_VERSION")));
    journal.write(&[JournalEntry::Saved(known("ghi"), 5)], moment(5)).unwrap();
    assert!(waiting(&disk).recoveries.is_empty(), "all of it is saved");
    assert_eq!(disk.files(), Vec::<PathBuf>::new());
}

#[test]
fn what_was_saved_to_any_place_is_known_as_ours_though_the_world_stopped_before_that_was_noted() {
    for start in [Start::default(), opened()] {
        let disk = Faulty::new(&["/", "/annet"], 0);
        let Script { edits, states } = script(3, 6);
        let mut journal = begin(&disk, &start, &states[0]).unwrap();
        journal.write(&edit_entries(&edits[..3]), moment(2)).unwrap();
        let path = PathBuf::from("/annet/sted.ron");
        // Bytes that no reader could take for the session: they are known by their checksum alone.
        let bytes = format!("{} ", format::to_text(&states[3]).unwrap()).into_bytes();
        let file = FileFingerprint { path, checksum: lyskryss::storage::checksum::of(&bytes) };
        // To a place where it could not be saved, and then to another.
        let failed = FileFingerprint { path: "/borte.ron".into(), ..file.clone() };
        journal.write(&[JournalEntry::Saving(failed, 3)], moment(2)).unwrap();
        journal.write(&[JournalEntry::Saving(file.clone(), 3)], moment(2)).unwrap();
        let before = recovery(&disk);
        assert_eq!((before.changes, &before.file), (3, &start.source), "it was not saved yet");
        disk.put(&file.path, &bytes);
        journal.write(&edit_entries(&edits[3..5]), moment(3)).unwrap();
        let after = recovery(&disk);
        assert_eq!((after.changes, after.file), (2, Some(file.clone())), "since then");
        assert_eq!((after.saved.as_ref(), &after.session), (Some(&states[3]), &states[5]));
        journal.write(&[JournalEntry::Saving(file, 5)], moment(4)).unwrap();
        assert!(waiting(&disk).recoveries.is_empty(), "all of it is there");
    }
}

#[test]
fn the_latest_text_of_a_field_counts_and_none_when_it_is_on_its_way_no_more() {
    let disk = Faulty::new(&["/"], 0);
    let mut journal = begin(&disk, &opened(), &small()).unwrap();
    let other = Field::Measure(MeasureId(9), MeasureField::Owner);
    let other_draft = |text: Option<&str>| JournalEntry::Draft(other, text.map(str::to_owned));
    journal.write(&[draft("Ø"), other_draft(Some("Etat")), draft("Øk")], moment(1)).unwrap();
    journal.write(&[draft("Økt\r\n\u{202e}\u{0}")], moment(2)).unwrap();
    let both = [(TITLE, "Økt\r\n\u{202e}\u{0}".to_owned()), (other, "Etat".to_owned())];
    assert_eq!(recovery(&disk).drafts, both);
    assert_eq!(recovery(&disk).changes, 0);
    journal.write(&[other_draft(None), draft("")], moment(2)).unwrap();
    assert_eq!(recovery(&disk).drafts, [(TITLE, String::new())], "emptied on purpose");
    journal.write(&[JournalEntry::Draft(TITLE, None), other_draft(None)], moment(2)).unwrap();
    assert!(waiting(&disk).recoveries.is_empty());
}

#[test]
fn texts_whose_place_is_gone_are_offered_though_all_else_is_saved_until_somebody_let_them_go() {
    let disk = Faulty::new(&["/"], 0);
    let mut journal = begin(&disk, &opened(), &small()).unwrap();
    let texts = vec!["når pengene kommer".to_owned()];
    journal.write(&[JournalEntry::Homeless(texts.clone())], moment(1)).unwrap();
    let found = recovery(&disk);
    assert_eq!((&found.homeless, found.changes, found.is_as_saved), (&texts, 0, true));
    let shared = Arc::new(disk.clone());
    let mut taken = journal::take_over(shared, data(), &owner(2), &found, at(9)).unwrap();
    assert_eq!(recovery(&disk).homeless, texts);
    taken.write(&[JournalEntry::Homeless(Vec::new())], moment(9)).unwrap();
    assert!(waiting(&disk).recoveries.is_empty());
}

#[test]
fn what_was_undone_to_where_it_was_saved_is_no_loss_and_what_was_never_saved_is() {
    let disk = Faulty::new(&["/"], 0);
    let mut session = small();
    let edit = TITLE.write(&session, "Annen", moment(0)).unwrap().unwrap();
    let back = apply(&mut session, edit.clone()).unwrap();
    let file = PathBuf::from("/økt.ron");
    let text = |session: &Session| format::to_text(session).unwrap();
    disk.put(&file, text(&small()).as_bytes());
    let known = FileFingerprint::now(&disk, &file).unwrap();
    let start = Start { source: Some(known), ..Start::default() };
    let begun = || {
        let mut journal = begin(&disk, &start, &small()).unwrap();
        journal
            .write(&[JournalEntry::Edit(edit.clone()), JournalEntry::Edit(back.clone())], moment(1))
            .unwrap();
    };
    begun();
    assert!(waiting(&disk).recoveries.is_empty());
    // It was saved in between, and the world stopped before that was noted: the file holds what
    // was taken back.
    let mut between = small();
    apply(&mut between, edit.clone()).unwrap();
    disk.put(&file, text(&between).as_bytes());
    begun();
    let found = recovery(&disk);
    assert_eq!((found.changes, found.is_as_saved), (1, false));
    assert_eq!(found.saved, Some(between));
    journal::discard(&disk, &found.path).unwrap();
    let mine = Start { changes: 5, last: Some(moment(9)), ..opened() };
    begin(&disk, &mine, &session).unwrap();
    let found = recovery(&disk);
    assert_eq!((found.changes, found.last, found.is_as_saved), (5, Some(moment(9)), false));
}

#[test]
fn several_can_wait_those_that_are_being_written_do_not_and_each_goes_on_purpose() {
    let disk = Faulty::new(&["/"], 0);
    let begins = |process: u32| {
        let shared: Arc<dyn Disk> = Arc::new(disk.clone());
        let timestamp = at(u8::try_from(process).unwrap());
        let mut journal =
            Journal::begin(shared, data(), &owner(process), &opened(), &small(), timestamp)
                .unwrap();
        journal.write(&[draft(&process.to_string())], moment(1)).unwrap();
        journal
    };
    let [first, second, third] = [1, 2, 3].map(begins);
    drop((first, third));
    let found = journal::waiting(&disk, data(), &us(), today()).unwrap();
    let processes: Vec<u32> = found.recoveries.iter().map(|r| r.run.process).collect();
    assert_eq!(processes, [3, 1], "the newest first");
    journal::discard(&disk, &found.recoveries[0].path).unwrap();
    drop(second);
    let left: Vec<u32> = waiting(&disk).recoveries.iter().map(|r| r.run.process).collect();
    assert_eq!(left, [2, 1]);
}

#[test]
fn a_journal_that_is_being_written_is_left_alone_whatever_clocks_and_names_say() {
    let disk = Faulty::new(&["/"], 0);
    let mut journal = begin(&disk, &opened(), &small()).unwrap();
    journal.write(&[draft("Ø")], moment(1)).unwrap();
    for us in [
        us(),
        RunId { started: 0, ..us() },
        RunId { machine: "pc (ny)".to_owned(), ..us() },
        RunId { machine_id: "2".to_owned(), ..us() },
        RunId { machine_id: String::new(), ..us() },
    ] {
        let found = journal::waiting(&disk, data(), &us, today()).unwrap();
        assert!(found.recoveries.is_empty() && found.unreadable.is_empty(), "{us:?}");
    }
    drop(journal);
    // Free, it is over where it was written, and elsewhere nobody can tell.
    for (machine_id, may_go_on) in [("1", false), ("2", true)] {
        let us = RunId { machine_id: machine_id.to_owned(), ..us() };
        let found = journal::waiting(&disk, data(), &us, today()).unwrap().recoveries;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].may_go_on, may_go_on, "{machine_id}");
    }
}

#[test]
fn one_that_holds_nothing_and_may_be_written_on_another_machine_stays_for_the_day() {
    let disk = Faulty::new(&["/"], 0);
    drop(begin(&disk, &opened(), &small()).unwrap());
    let elsewhere = RunId { machine_id: "2".to_owned(), ..us() };
    journal::waiting(&disk, data(), &elsewhere, today()).unwrap();
    assert_eq!(disk.files().len(), 1);
    journal::waiting(&disk, data(), &elsewhere, Date::new(2027, 1, 15).unwrap()).unwrap();
    assert_eq!(disk.files().len(), 0);
}

#[test]
fn one_that_another_goes_on_from_is_not_offered_beside_it() {
    let disk = Faulty::new(&["/"], 0);
    let mut former = begin(&disk, &opened(), &small()).unwrap();
    former.write(&[draft("Før")], moment(1)).unwrap();
    let drafts = [(TITLE, "Videre".to_owned())];
    let start = opened();
    let follows = Some(former.path());
    let beginning =
        Beginning { start: &start, session: &small(), drafts: &drafts, homeless: &[], follows };
    let shared: Arc<dyn Disk> = Arc::new(disk.clone());
    Journal::begin_with(shared, data(), &owner(1), beginning, at(1)).unwrap();
    assert_eq!(disk.files().len(), 2);
    assert_eq!(recovery(&disk).drafts, drafts);
    assert_eq!(disk.files().len(), 1);
}

#[test]
fn a_save_that_was_not_noted_any_more_is_known_by_what_the_file_holds() {
    let Script { edits, states } = script(3, 7);
    let file = Path::new("/hjemme/økt.ron");
    for saved_after in 0..=7 {
        let disk = Faulty::new(&["/", "/hjemme"], 0);
        let text = format::to_text(&states[saved_after]).unwrap();
        disk.put(file, text.as_bytes());
        let mut journal = begin(&disk, &opened(), &states[0]).unwrap();
        journal.write(&edit_entries(&edits), moment(2)).unwrap();
        if saved_after == 7 {
            assert!(waiting(&disk).recoveries.is_empty(), "the file holds it all");
            continue;
        }
        let found = recovery(&disk);
        let checksum = lyskryss::storage::checksum::of(text.as_bytes());
        assert_eq!(found.file.unwrap().checksum, checksum, "{saved_after}");
        assert_eq!(found.saved.as_ref(), Some(&states[saved_after]));
        // Undo may have led there again: the last time counts.
        let last = states.iter().rposition(|state| *state == states[saved_after]).unwrap();
        assert_eq!(found.changes, 7 - last, "{saved_after}");
    }
    // What somebody else has saved there is theirs.
    let disk = Faulty::new(&["/", "/hjemme"], 0);
    let theirs = Session { title: "Deres".to_owned(), ..small() };
    disk.put(file, format::to_text(&theirs).unwrap().as_bytes());
    let mut journal = begin(&disk, &opened(), &states[0]).unwrap();
    journal.write(&edit_entries(&edits), moment(2)).unwrap();
    let found = recovery(&disk);
    assert_eq!((found.file, found.changes), (Some(known("abc")), 7));
}

#[test]
fn on_a_real_disk_too_and_only_for_the_eyes_of_who_runs_it() {
    let folder = tempfile::TempDir::new().unwrap();
    let data_dir = folder.path().join("ny mappe/data");
    let Script { edits, states } = script(5, 20);
    let shared: Arc<dyn Disk> = Arc::new(RealDisk);
    let mut journal =
        Journal::begin(shared, &data_dir, &owner(1), &opened(), &states[0], at(0)).unwrap();
    for edit in &edits {
        journal.write(&[JournalEntry::Edit(edit.clone())], moment(1)).unwrap();
    }
    let found = journal::read(&RealDisk, journal.path()).unwrap();
    assert_eq!((found.session, found.changes), (states[20].clone(), 20));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(journal.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    std::fs::remove_file(journal.path()).unwrap();
    let lost = journal.write(&[draft("x")], moment(1));
    assert!(matches!(lost, Err(FileError::NotFound)), "{lost:?}");
}

// Nothing is well.

/// Writes a script in batches of one to three, and how many edits were acknowledged when.
fn write_all(disk: &Faulty, script: &Script, chance: &mut Rng) -> (Option<Journal>, usize) {
    let Ok(mut journal) = begin(disk, &opened(), &script.states[0]) else { return (None, 0) };
    let (mut given, mut safe) = (0, 0);
    while given < script.edits.len() {
        let batch = chance.usize(1..=3).min(script.edits.len() - given);
        let mut entries = edit_entries(&script.edits[given..given + batch]);
        given += batch;
        entries.push(draft(&given.to_string()));
        if journal.write(&entries, moment(1)).is_ok() {
            safe = given;
        }
    }
    (Some(journal), safe)
}

/// How many edits of the script a disk has kept; nothing where no journal was.
fn kept(disk: &Faulty, script: &Script, told: &str) -> Option<usize> {
    let Waiting { mut recoveries, unreadable } = waiting(disk);
    assert!(unreadable.is_empty() && recoveries.len() < 2, "{told}: {recoveries:?} {unreadable:?}");
    let found = recoveries.pop()?;
    assert_eq!(found.session, script.states[found.changes], "{told}");
    for (field, text) in &found.drafts {
        assert_eq!(*field, TITLE);
        assert!(text.parse::<usize>().unwrap() <= found.changes, "{told}: {text}");
    }
    Some(found.changes)
}

fn steps_of(script: &Script) -> usize {
    let disk = Faulty::new(&["/"], 0);
    write_all(&disk, script, &mut Rng::with_seed(1));
    disk.steps()
}

#[test]
fn what_was_acknowledged_is_there_wherever_the_world_stops_and_whatever_the_disk_forgets() {
    let (mut cuts, mut partly) = (0, 0);
    let scripts: Vec<Script> = (0..20).map(|seed| script(seed, 12)).collect();
    let steps: Vec<usize> = scripts.iter().map(steps_of).collect();
    for seed in 0..seeds() {
        let which = usize::try_from(seed % 20).unwrap();
        let script = &scripts[which];
        // Every step in turn, and then again with other chances.
        let step = 1 + usize::try_from(seed / 20).unwrap() % steps[which];
        let disk = Faulty::new(&["/"], seed);
        disk.plan(Plan::StopAt(step));
        let (_, safe) = write_all(&disk, script, &mut Rng::with_seed(1));
        let told = format!("seed {seed}, step {step} of {}", steps[which]);
        let found = kept(&disk.after_kill(), script, &told).unwrap_or(0);
        assert!(found >= safe, "{told}: {found} of {safe}");
        for cut in 0..3 {
            let found = kept(&disk.after_power_cut(seed * 3 + cut), script, &told).unwrap_or(0);
            assert!(found >= safe, "{told}: {found} of {safe}");
            partly += usize::from(found > safe);
            cuts += 1;
        }
    }
    println!("{cuts} power cuts, in {partly} of them more was kept than acknowledged");
}

#[test]
fn a_disk_that_fails_and_comes_back_costs_nothing() {
    let mut faults = 0;
    for seed in 0..seeds() {
        let script = script(seed % 20, 10);
        let kind = KINDS[usize::try_from(seed).unwrap() % KINDS.len()];
        let disk = Faulty::new(&["/"], seed);
        let step = 1 + Rng::with_seed(seed).usize(..steps_of(&script));
        let again = seed.is_multiple_of(2);
        disk.plan(if again { Plan::FailAt(step, kind) } else { Plan::FailFrom(step, kind) });
        let (journal, safe) = write_all(&disk, &script, &mut Rng::with_seed(1));
        let told = format!("{kind:?} in step {step}, seed {seed}");
        disk.plan(Plan::Well);
        let Some(mut journal) = journal else { continue };
        assert!(kept(&disk.after_kill(), &script, &told).unwrap_or(0) >= safe, "{told}");
        // What could not be written waits, and is written when the disk is back.
        journal.write(&[], moment(1)).unwrap();
        assert!(!journal.is_behind());
        let all = kept(&disk.after_power_cut(seed), &script, &told);
        assert_eq!(all, Some(script.edits.len()), "{told}");
        faults += 1;
    }
    println!("{faults} faults");
}

#[test]
fn a_recovery_that_stops_or_fails_anywhere_still_waits_or_has_begun_anew() {
    let script = script(1, 6);
    let crashed = Faulty::new(&["/"], 0);
    write_all(&crashed, &script, &mut Rng::with_seed(1));
    let take_over = |disk: &Faulty| {
        let found = recovery(disk);
        journal::take_over(Arc::new(disk.clone()), data(), &owner(2), &found, at(9))
    };
    let whole = crashed.copy(0);
    whole.plan(Plan::Well);
    let mut journal = take_over(&whole).unwrap();
    let (steps, first) = (whole.steps(), recovery(&crashed));
    let same = |found: &Recovery, told: &str| {
        let what = |r: &Recovery| (r.session.clone(), r.drafts.clone(), r.changes, r.last);
        assert_eq!(what(found), what(&first), "{told}");
        assert_eq!(found.file, first.file);
    };
    same(&recovery(&whole), "taken over");
    journal.write(&[draft("videre")], moment(8)).unwrap();
    assert_eq!(recovery(&whole).drafts, [(TITLE, "videre".to_owned())]);
    for step in 1..=steps {
        for seed in 0..seeds() / 20 {
            let disk = crashed.copy(seed);
            let found = recovery(&disk);
            for plan in [Plan::StopAt(step), Plan::FailAt(step, KINDS[0])] {
                let disk = disk.copy(seed);
                disk.plan(plan);
                let shared: Arc<dyn Disk> = Arc::new(disk.clone());
                let taken = journal::take_over(shared, data(), &owner(2), &found, at(9));
                let told = format!("{plan:?}, seed {seed}: {taken:?}");
                for after in [disk.after_kill(), disk.after_power_cut(seed)] {
                    let Waiting { recoveries, unreadable } = waiting(&after);
                    assert!(unreadable.is_empty(), "{told}: {unreadable:?}");
                    // The old one, or the new one, or both: each of them holds all.
                    assert!((1..=2).contains(&recoveries.len()), "{told}");
                    for found in &recoveries {
                        same(found, &told);
                    }
                }
            }
        }
    }
}

// Journals that are none.

/// The bytes of a journal of a script, one edit a line.
fn journal_of(script: &Script) -> Vec<u8> {
    let disk = Faulty::new(&["/"], 0);
    let mut journal = begin(&disk, &opened(), &script.states[0]).unwrap();
    journal.write(&edit_entries(&script.edits), moment(1)).unwrap();
    disk.bytes(journal.path()).unwrap()
}

fn read(bytes: &[u8]) -> Result<Recovery, JournalError> {
    let disk = Faulty::new(&["/", "/data"], 0);
    let path = Path::new("/data/a.journal");
    disk.put(path, bytes);
    journal::read(&disk, path)
}

#[test]
fn a_journal_cut_anywhere_gives_what_stands_before_the_cut() {
    let script = script(2, 8);
    let bytes = journal_of(&script);
    let ends = |upto: usize| bytes[..upto].split(|byte| *byte == b'\n').count() - 1;
    let last_lines = bytes.len() - 4000.min(bytes.len());
    // Every byte of the last entries, and places before them.
    for length in (0..last_lines).step_by(97).chain(last_lines..bytes.len()) {
        match read(&bytes[..length]) {
            Ok(found) => {
                assert_eq!(found.changes, ends(length) - 2);
                assert_eq!(found.session, script.states[found.changes]);
                let torn = !bytes[..length].ends_with(b"\n");
                assert_eq!(found.ends, if torn { Ends::Torn } else { Ends::Whole });
            }
            Err(err) => assert!(matches!(err, JournalError::Empty) && ends(length) < 2, "{err}"),
        }
    }
}

#[test]
fn a_journal_damaged_anywhere_is_never_misread() {
    let script = script(4, 10);
    let bytes = journal_of(&script);
    let mut chance = Rng::with_seed(4);
    let (mut nothing, mut a_part) = (0, 0);
    for _ in 0..seeds() * 2 {
        let mut other = bytes.clone();
        let at = chance.usize(..other.len());
        match chance.u8(..5) {
            0 => other[at] ^= 1 << chance.u8(..8),
            1 => drop(other.remove(at)),
            2 => other.insert(at, chance.u8(..)),
            // A line that comes twice, is lost, or stands elsewhere.
            sort => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let from = chance.usize(..lines.len());
                let line = if sort == 3 { lines.remove(from) } else { lines[from] };
                if chance.bool() {
                    lines.insert(chance.usize(..=lines.len()), line);
                }
                other = lines.concat();
            }
        }
        match read(&other) {
            Ok(found) => {
                assert_eq!(found.session, script.states[found.changes]);
                let is_less = found.changes < script.edits.len();
                assert!(!is_less || found.ends != Ends::Whole || bytes.starts_with(&other));
                a_part += 1;
            }
            Err(_) => nothing += 1,
        }
    }
    println!("{a_part} gave a part or all, {nothing} nothing");
}

#[test]
fn what_is_no_journal_is_an_error_and_what_another_version_wrote_is_said() {
    for garbage in [&b""[..], b"\n", b"\0\0\0\0", b"hei", b"a b\nc d\n\n\n", &[0xff; 3000]] {
        assert!(read(garbage).is_err());
    }
    let mut chance = Rng::with_seed(9);
    for length in 0..300 {
        let garbage: Vec<u8> = (0..length * 7).map(|_| chance.u8(..)).collect();
        assert!(read(&garbage).is_err());
    }
    let payload = concat!(
        "header (journal:7,owner:(user:\"kari\",machine:\"pc\",process:1,started:7),",
        "shape:[round])"
    );
    let sum = lyskryss::storage::checksum::of(format!("\n{payload}").as_bytes());
    let newer = format!("{} {payload}\n", &sum[..16]);
    assert!(matches!(read(newer.as_bytes()), Err(JournalError::Form(7))));
    // As long as that version runs, what it writes is nobody's to throw away.
    let disk = Faulty::new(&["/"], 0);
    disk.make_folder(Path::new("/data/journals")).unwrap();
    disk.put(Path::new("/data/journals/2027-01-14_13-00-01-00000001.journal"), newer.as_bytes());
    let path = Path::new("/data/journals/2027-01-14_13-00-01-00000001.journal");
    let hold = disk.hold(path, HoldKind::Alone).unwrap();
    let found = journal::waiting(&disk, data(), &us(), today()).unwrap();
    assert!(found.unreadable.is_empty() && disk.files().len() == 1, "{found:?}");
    drop(hold);
    assert_eq!(waiting(&disk).unreadable.len(), 1);
}

#[test]
fn a_journal_that_cannot_be_read_stays_and_one_that_was_never_begun_goes_the_next_day() {
    let disk = Faulty::new(&["/"], 0);
    let bytes = journal_of(&script(2, 8));
    disk.make_folder(Path::new("/data/journals")).unwrap();
    let path = |name: &str| PathBuf::from(format!("/data/journals/{name}.journal"));
    let torn = path("2027-01-14_13-00-01-00000001");
    disk.put(&torn, &bytes[..100]);
    let mut damaged = bytes.clone();
    damaged[30] ^= 1;
    disk.put(&path("2027-01-14_13-00-01-00000002"), &damaged);
    assert_eq!(waiting(&disk).unreadable.len(), 1);
    assert_eq!(disk.files().len(), 2);
    let tomorrow = Date::new(2027, 1, 15).unwrap();
    journal::waiting(&disk, data(), &us(), tomorrow).unwrap();
    assert!(disk.bytes(&torn).is_none());
    assert_eq!(waiting(&disk).unreadable.len(), 1);
}

#[test]
fn a_journal_that_cannot_be_read_has_a_name_and_a_date_and_is_shown_as_text_and_thrown_away() {
    let disk = Faulty::new(&["/"], 0);
    disk.make_folder(Path::new("/data/journals")).unwrap();
    let mut damaged = journal_of(&script(2, 8));
    damaged[30] ^= 1;
    let path = |name: &str| PathBuf::from(format!("/data/journals/{name}.journal"));
    let ours = path("2027-01-14_13-00-01-00000002");
    disk.put(&ours, &damaged);
    disk.put(&path("kopi"), b"0 hei\xff\n1\n2\n3\n");
    let found = waiting(&disk).unreadable;
    let told: Vec<_> = found.iter().map(|u| (u.name.as_str(), u.begun)).collect();
    let ours_is = ("2027-01-14_13-00-01-00000002.journal", Some(at(1)));
    assert_eq!(told, [("kopi.journal", None), ours_is]);
    assert!(found.iter().all(|u| u.why == JournalError::Damaged), "{found:?}");
    let text = journal::text_of(&disk, &ours).unwrap();
    assert_eq!(text.lines().count(), 10);
    assert_eq!(journal::text_of(&disk, &path("kopi")).unwrap(), "0 hei\u{fffd}\n1\n2\n3\n");
    for unreadable in found {
        journal::discard(&disk, &unreadable.path).unwrap();
    }
    assert!(waiting(&disk).unreadable.is_empty() && disk.files().is_empty());
}

/// What a later version writes beside what this one knows: another verb, and another field of the
/// session's own.
#[test]
fn a_verb_or_a_field_that_this_version_does_not_know_makes_no_journal_unreadable() {
    let disk = Faulty::new(&["/"], 0);
    let mut journal = begin(&disk, &opened(), &small()).unwrap();
    let edit = TITLE.write(&small(), "Annen", moment(0)).unwrap().unwrap();
    journal.write(&[JournalEntry::Edit(edit)], moment(1)).unwrap();
    let bytes = disk.bytes(journal.path()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut before = String::new();
    let lines = text.lines().map(|line| {
        let payload = line.split_once(' ').unwrap().1;
        let payload = payload.replace("verb:\"details\"", "verb:\"sing\"");
        let payload = payload.replace("starts:None,", "").replace("ends:None", "hall:Some(4)");
        let payload = payload.replace("    format: 3,", "    format: 3, hall: 4,");
        let sum = lyskryss::storage::checksum::of(format!("{before}\n{payload}").as_bytes());
        sum[..16].clone_into(&mut before);
        format!("{before} {payload}\n")
    });
    let later: String = lines.collect();
    assert!(later.contains("hall:Some(4)") && later.contains("sing") && !later.contains("starts:"));
    let found = read(later.as_bytes()).unwrap();
    assert_eq!((found.ends, found.session.title.as_str()), (Ends::Whole, "Annen"));
    // What is not understood is not thrown away either, by who goes on without it.
    assert_eq!(found.unknown, ["hall", "1.changes.0.hall"]);
    let disk = Faulty::new(&["/"], 0);
    disk.make_folder(Path::new("/data/journals")).unwrap();
    let path = Path::new("/data/journals/2027-01-14_13-00-01-00000001.journal");
    disk.put(path, later.as_bytes());
    let found = recovery(&disk);
    journal::take_over(Arc::new(disk.clone()), data(), &owner(2), &found, at(9)).unwrap();
    assert_eq!(disk.bytes(path).unwrap(), later.as_bytes());
}

#[test]
fn where_lines_could_not_be_read_the_old_journal_is_put_aside_and_not_offered_again() {
    let disk = Faulty::new(&["/"], 0);
    let script = script(2, 8);
    let mut bytes = journal_of(&script);
    let lines: Vec<usize> =
        bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at).collect();
    bytes[lines[4] + 30] ^= 1;
    disk.make_folder(Path::new("/data/journals")).unwrap();
    disk.put(Path::new("/data/journals/2027-01-14_13-00-01-00000001.journal"), &bytes);
    let found = recovery(&disk);
    assert_eq!((found.changes, found.ends), (3, Ends::Damaged { line: 6 }));
    let shared = Arc::new(disk.clone());
    let mut taken = journal::take_over(shared, data(), &owner(2), &found, at(9)).unwrap();
    assert_eq!(recovery(&disk).run, owner(2), "it waits in the new one");
    // Saved, nothing is offered any more; what could not be read is kept for some months.
    let all = taken.write(&[JournalEntry::Saved(known("def"), 0)], moment(9));
    assert!(all.is_ok() && waiting(&disk).recoveries.is_empty());
    let aside = Path::new("/data/journals/2027-01-14_13-00-01-00000001.aside");
    assert_eq!(disk.bytes(aside), Some(bytes));
    for (month, is_there) in [(2, true), (4, true), (5, false)] {
        let then = Date::new(2027, month, 1).unwrap();
        journal::waiting(&disk, data(), &us(), then).unwrap();
        assert_eq!(disk.bytes(aside).is_some(), is_there, "{month}");
    }
}
