//! Real disks that are small and full, cannot be written, or go away; and names the system does
//! not take. A step of `.ci/run` mounts the disks and names them in `LYSKRYSS_FULL_DISK` and
//! `LYSKRYSS_READ_ONLY_DISK`; without them these tests say that they are skipped.
//!
//! The full one is small (256 KB), empty, and for one test at a time.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file::{self, FileError, Keeping, Over};
use lyskryss::storage::journal::{
    self, FileFingerprint, Journal, JournalEntry, JournalError, Start,
};
use lyskryss::storage::lock::{self, Claim};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::settings;
use lyskryss::storage::timestamp::Timestamp;
use tempfile::TempDir;

use crate::strategies::{moment, small};

/// What a full disk lacks is written in pieces of that size, the last ones byte by byte.
const PIECE: usize = 4096;

/// The mounted disk of that variable, or a line that says there is none.
fn mounted(variable: &str) -> Option<PathBuf> {
    let path = std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
    if path.is_none() {
        // Past what the tests' own output is caught by.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: no disk is mounted for this ({variable} is not set)"
        );
    }
    path
}

/// The small disk, empty, for as long as it is held.
struct Small {
    folder: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

impl Small {
    fn new() -> Option<Self> {
        static ONE: Mutex<()> = Mutex::new(());
        let folder = mounted("LYSKRYSS_FULL_DISK")?;
        let alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        for left in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if left.is_dir() { fs::remove_dir_all(left) } else { fs::remove_file(left) }.unwrap();
        }
        Some(Self { folder, _alone: alone })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Takes all the room there is, but for what is to be left.
    fn fills(&self, leaving: usize) {
        let path = self.path("fyll");
        let mut filling = File::create(&path).unwrap();
        while filling.write_all(&[0; PIECE]).is_ok() {}
        let length = filling.metadata().unwrap().len();
        filling.set_len(length.saturating_sub(leaving as u64)).unwrap();
    }

    fn empties(&self) {
        fs::remove_file(self.path("fyll")).unwrap();
    }
}

fn listed(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
    let names = fs::read_dir(folder).unwrap().map(name);
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn other() -> Session {
    Session { title: "En annen".repeat(2000), ..small() }
}

fn at(second: u8) -> Timestamp {
    Timestamp::new(moment(0), second)
}

fn save(path: &Path, session: &Session, data: &Path) -> Result<file::Saved, FileError> {
    let keeping = Keeping { data_dir: data, at: at(1), must: false };
    file::save_with_backup(&RealDisk, path, session, Over::Whatever, Some(keeping))
}

fn begin(data: &Path, session: &Session) -> Result<Journal, FileError> {
    let owner = RunId { run: "en".to_owned(), ..RunId::this(Some(data)) };
    Journal::begin(Arc::new(RealDisk), data, &owner, &Start::default(), session, at(0))
}

/// A text on its way, as long as that.
fn typed(length: usize) -> JournalEntry {
    JournalEntry::Draft(Field::Details(DetailsField::Title), Some("x".repeat(length)))
}

fn waiting(data: &Path) -> journal::Waiting {
    journal::waiting(&RealDisk, data, &RunId::this(Some(data)), moment(0).day()).unwrap()
}

#[test]
fn a_save_on_a_full_disk_says_so_and_leaves_the_old_file_whole_and_nothing_else() {
    let Some(disk) = Small::new() else { return };
    let elsewhere = TempDir::new().unwrap();
    let path = disk.path("økt.ron");
    file::save(&path, &small()).unwrap();
    let before = fs::read(&path).unwrap();
    // No room at all, and room for a part of it.
    for leaving in [0, PIECE, 2 * PIECE] {
        disk.fills(leaving);
        for session in [other(), Session { place: "Ø".repeat(100_000), ..small() }] {
            let saved = save(&path, &session, elsewhere.path());
            assert!(matches!(saved, Err(FileError::Full)), "{leaving} left: {saved:?}");
            assert_eq!(fs::read(&path).unwrap(), before, "{leaving} left");
            assert_eq!(listed(&disk.folder), ["fyll", "økt.ron"], "{leaving} left");
        }
        disk.empties();
    }
    save(&path, &other(), elsewhere.path()).unwrap();
    assert_eq!(file::load(&path).unwrap().session, other());
}

#[test]
fn a_new_file_on_a_full_disk_is_none_at_all() {
    let Some(disk) = Small::new() else { return };
    disk.fills(PIECE);
    for save in
        [file::save as fn(&_, &_) -> _, |path, session| file::save_new(&RealDisk, path, session)]
    {
        let saved: Result<(), FileError> = save(&disk.path("ny.ron"), &other());
        assert!(matches!(saved, Err(FileError::Full)), "{saved:?}");
        assert_eq!(listed(&disk.folder), ["fyll"]);
    }
}

#[test]
fn where_only_the_backup_has_no_room_the_file_is_saved_and_the_reason_is_said() {
    let Some(disk) = Small::new() else { return };
    let folder = TempDir::new().unwrap();
    let (path, data) = (folder.path().join("økt.ron"), disk.path("data"));
    file::save(&path, &other()).unwrap();
    disk.fills(0);
    let saved = save(&path, &small(), &data).unwrap();
    assert!(matches!(saved.backup, Err(FileError::Full)), "{saved:?}");
    assert_eq!(file::load(&path).unwrap().session, small());
    disk.empties();
    save(&path, &other(), &data).unwrap().backup.unwrap();
    let backups = lyskryss::storage::backup::list(&RealDisk, &data, &path).unwrap();
    assert_eq!(backups.len(), 1, "half a backup is none");
    assert_eq!(file::load(&backups[0].path).unwrap().session, small());
}

#[test]
fn a_journal_on_a_full_disk_waits_for_room_and_then_has_all_of_it_in_order() {
    let Some(disk) = Small::new() else { return };
    let data = disk.path("data");
    let mut session = small();
    let mut journal = begin(&data, &session).unwrap();
    let mut does = |text: &str| {
        let title = Field::Details(DetailsField::Title);
        let edit = title.write(&session, text, moment(1)).unwrap().unwrap();
        lyskryss::domain::edit::apply(&mut session, edit.clone()).unwrap();
        JournalEntry::Edit(edit)
    };
    journal.write(&[does("Før")], moment(1)).unwrap();
    disk.fills(0);
    for number in 0..40 {
        // Half a page at a time: some of it may find its way before there is none left.
        let written = journal.write(&[does(&format!("{number}")), typed(PIECE / 2)], moment(2));
        assert!(matches!(written, Ok(()) | Err(FileError::Full)), "{written:?}");
        assert!(number < 4 || journal.is_behind(), "there is room after all");
    }
    // What a person would find now, were the program killed.
    let meanwhile = journal::read(&RealDisk, journal.path()).unwrap();
    assert!(!meanwhile.is_cut(), "{:?}", meanwhile.ends);
    disk.empties();
    journal.write(&[], moment(3)).unwrap();
    assert!(!journal.is_behind());
    let found = journal::read(&RealDisk, journal.path()).unwrap();
    assert_eq!((found.session, found.changes), (session, 41));
    assert_eq!(found.ends, journal::Ends::Whole);
}

#[test]
fn a_journal_that_cannot_be_begun_on_a_full_disk_leaves_nothing_that_is_offered() {
    let Some(disk) = Small::new() else { return };
    let data = disk.path("data");
    fs::create_dir_all(data.join("journals")).unwrap();
    for leaving in [0, PIECE] {
        disk.fills(leaving);
        let begun = begin(&data, &other());
        assert!(matches!(begun, Err(FileError::Full)), "{leaving} left: {begun:?}");
        let waiting = waiting(&data);
        assert!(waiting.recoveries.is_empty() && waiting.unreadable.is_empty(), "{waiting:?}");
        disk.empties();
    }
    begin(&data, &other()).unwrap();
}

#[test]
fn a_recovery_that_cannot_be_taken_over_on_a_full_disk_still_waits() {
    let Some(disk) = Small::new() else { return };
    let data = disk.path("data");
    let mut journal = begin(&data, &other()).unwrap();
    journal.write(&[typed(10)], moment(1)).unwrap();
    drop(journal);
    let found = waiting(&data).recoveries.remove(0);
    disk.fills(PIECE);
    let taken =
        journal::take_over(Arc::new(RealDisk), &data, &RunId::this(Some(&data)), &found, at(5));
    assert!(matches!(taken, Err(FileError::Full)), "{taken:?}");
    assert_eq!(waiting(&data).recoveries, [found]);
}

#[test]
fn a_disk_that_is_mounted_read_only_is_said_to_be_and_what_is_on_it_stays_as_it_is() {
    let Some(disk) = mounted("LYSKRYSS_READ_ONLY_DISK") else { return };
    let there = listed(&disk);
    assert!(there.contains(&"økt.ron".to_owned()), "the step that mounts it puts a session there");
    let path = disk.join("økt.ron");
    let before = fs::read(&path).unwrap();
    let read = file::load(&path).unwrap();
    let data = TempDir::new().unwrap();
    for path in [&path, &disk.join("ny.ron")] {
        let saved = save(path, &other(), data.path());
        assert!(matches!(saved, Err(FileError::ReadOnly)), "{saved:?}");
        let saved = file::save_new(&RealDisk, path, &other());
        assert!(matches!(saved, Err(FileError::ReadOnly | FileError::AlreadyThere)), "{saved:?}");
    }
    let begun = begin(&disk, &read.session);
    assert!(matches!(begun, Err(FileError::ReadOnly)), "{begun:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(listed(&disk), there);
}

// On any disk.

#[test]
fn names_and_paths_that_the_system_does_not_take_are_said_to_be() {
    let folder = TempDir::new().unwrap();
    let long = "ø".repeat(200);
    let mut deep = folder.path().to_owned();
    for _ in 0..40 {
        deep.push(&long[..200]);
    }
    for path in [folder.path().join(format!("{long}.ron")), deep.join("a.ron")] {
        let saved = save(&path, &small(), folder.path());
        assert!(matches!(saved, Err(FileError::Name)), "{saved:?}");
        let loaded = file::load(&path);
        assert!(matches!(loaded, Err(FileError::Name)), "{loaded:?}");
    }
    let null = save(&folder.path().join("a\0b.ron"), &small(), folder.path());
    assert!(matches!(null, Err(FileError::Name)), "{null:?}");
    assert_eq!(listed(folder.path()), Vec::<String>::new());
}

/// A folder whose path leaves room for a name of that many bytes and no more.
#[cfg(target_os = "linux")]
fn deep_folder(above: &Path, left: usize) -> PathBuf {
    const LONGEST_PATH: usize = 4095;
    let mut folder = above.to_owned();
    let room = |folder: &Path| LONGEST_PATH - folder.as_os_str().len() - 1 - left;
    while room(&folder) > 1 {
        // Never so long that one byte is left, which no name fits into.
        let most = room(&folder) - 1;
        folder.push("d".repeat(if most > 200 {
            most.min(200) - usize::from(most == 201)
        } else {
            most
        }));
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_and_a_path_as_long_as_they_can_be_are_saved_and_locked() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let long = format!("{}.ron", "x".repeat(251));
    let deep = deep_folder(folder.path(), "a.ron".len());
    for path in [folder.path().join(&long), folder.path().join("y".repeat(150)), deep.join("a.ron")]
    {
        for session in [small(), other()] {
            save(&path, &session, &data).unwrap().backup.unwrap();
            assert_eq!(file::load(&path).unwrap().session, session);
        }
    }
    assert_eq!(listed(&deep), ["a.ron"]);
    for name in [long.as_str(), &long[..200], "økt.ron"] {
        let path = folder.path().join(name);
        let claim = || lock::claim(&RealDisk, &path, &RunId::this(None), moment(0));
        let Ok(Claim::Ours(lock)) = claim() else { panic!("{name}") };
        assert!(lock::holder(&RealDisk, &path).unwrap().is_some(), "{name}");
        lock.release(&RealDisk).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_what_is_gone_is_said_to_be_one_and_stays() {
    let folder = TempDir::new().unwrap();
    let (link, data) = (folder.path().join("økt.ron"), folder.path().join("data"));
    std::os::unix::fs::symlink("borte/økt.ron", &link).unwrap();
    let loaded = file::load(&link);
    assert!(matches!(loaded, Err(FileError::LinkGone)), "{loaded:?}");
    let saved = save(&link, &small(), &data);
    assert!(matches!(saved, Err(FileError::LinkGone)), "{saved:?}");
    let claim = lock::claim(&RealDisk, &link, &RunId::this(None), moment(0));
    assert!(matches!(claim, Err(FileError::LinkGone)), "{claim:?}");
    assert_eq!(fs::read_link(&link).unwrap(), Path::new("borte/økt.ron"));
    // Once it leads somewhere again, what is there is saved.
    fs::create_dir(folder.path().join("borte")).unwrap();
    file::save(&folder.path().join("borte/økt.ron"), &other()).unwrap();
    save(&link, &small(), &data).unwrap();
    assert_eq!(file::load(&folder.path().join("borte/økt.ron")).unwrap().session, small());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_at_once_wherever_a_file_should_be() {
    let folder = TempDir::new().unwrap();
    let pipe = |name: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        path
    };
    let (path, data) = (pipe("økt.ron"), folder.path().join("data"));
    let device = Path::new("/dev/zero");
    for special in [path.as_path(), device] {
        let loaded = file::load(special);
        assert!(matches!(loaded, Err(FileError::Special)), "{loaded:?}");
        let saved = save(special, &small(), &data);
        assert!(matches!(saved, Err(FileError::Special)), "{saved:?}");
        assert!(!FileFingerprint::now(&RealDisk, special).is_ok_and(|file| file.stands(&RealDisk)));
    }
    assert!(fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()), "it is still there");
    // A lock, a journal, the settings.
    let document = folder.path().join("annen.ron");
    pipe(".annen.ron.lock");
    let holder = lock::holder(&RealDisk, &document);
    assert!(matches!(holder, Err(FileError::Special)), "{holder:?}");
    pipe("data/journals/2027-01-01_10-00-00-00000001.journal");
    let waiting = waiting(&data);
    assert!(matches!(waiting.unreadable[0].why, JournalError::File(FileError::Special)));
    let mut journal = begin(&data, &small()).unwrap();
    fs::remove_file(journal.path()).unwrap();
    pipe(journal.path().strip_prefix(folder.path()).unwrap().to_str().unwrap());
    let written = journal.write(&[typed(1)], moment(1));
    assert!(matches!(written, Err(FileError::Special)), "{written:?}");
    pipe("data/settings.ron");
    assert_eq!(settings::load(&data), settings::Settings::default());
}

#[test]
fn a_folder_that_goes_away_under_an_open_session_is_said_and_costs_nothing_that_is_elsewhere() {
    let folder = TempDir::new().unwrap();
    let [home, data] = ["hjemme", "data"].map(|name| folder.path().join(name));
    fs::create_dir(&home).unwrap();
    let path = home.join("økt.ron");
    file::save(&path, &small()).unwrap();
    let known = FileFingerprint::now(&RealDisk, &path).unwrap();
    let mut journal = begin(&data, &small()).unwrap();
    journal.write(&[typed(10)], moment(1)).unwrap();

    // The file's folder: the journal goes on, and saving elsewhere does.
    fs::remove_dir_all(&home).unwrap();
    assert!(!known.stands(&RealDisk));
    let saved = save(&path, &other(), &data);
    assert!(matches!(saved, Err(FileError::NotFound)), "{saved:?}");
    journal.write(&[typed(20)], moment(2)).unwrap();
    save(&folder.path().join("annen.ron"), &other(), &data).unwrap();

    // The data folder: the journal says that its file is gone, and another one begins.
    fs::remove_dir_all(&data).unwrap();
    let written = journal.write(&[typed(30)], moment(3));
    assert!(matches!(written, Err(FileError::NotFound)), "{written:?}");
    let mut journal = begin(&data, &small()).unwrap();
    journal.write(&[typed(30)], moment(3)).unwrap();
    assert!(waiting(&data).recoveries.is_empty(), "it is being written");
    drop(journal);
    assert_eq!(waiting(&data).recoveries.len(), 1);
}

#[test]
fn a_journal_that_is_cut_under_our_hands_says_so_and_writes_no_hole() {
    let data = TempDir::new().unwrap();
    let mut journal = begin(data.path(), &small()).unwrap();
    journal.write(&[typed(100)], moment(1)).unwrap();
    File::options().write(true).open(journal.path()).unwrap().set_len(50).unwrap();
    let written = journal.write(&[typed(200)], moment(2));
    assert!(matches!(written, Err(FileError::Garbled)), "{written:?}");
    let mut left = Vec::new();
    File::open(journal.path()).unwrap().read_to_end(&mut left).unwrap();
    assert_eq!(left.len(), 50);
}
