//! Saving on a disk that fails, or stops in the middle: the file is always the old or the new one,
//! and no former version is lost.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::session::Session;
use lyskryss::storage::backup::{self, Backup};
use lyskryss::storage::disk::{Disk, RealDisk};
use lyskryss::storage::file::{self, FileError, Keeping, Over, Saved};
use lyskryss::storage::replace;
use lyskryss::storage::timestamp::Timestamp;
use tempfile::TempDir;

use crate::disk::{Faulty, KINDS, Plan};

const DATA: &str = "/data";

fn document() -> &'static Path {
    Path::new("/hjemme/økt.ron")
}

/// How many seeds are tried: `LYSKRYSS_SEEDS`, or as many as a run of all tests has time for.
fn seeds() -> u64 {
    std::env::var("LYSKRYSS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(40)
}

/// A session that differs from those of other numbers.
fn version(number: usize) -> Session {
    let place = "Møterom ".repeat(number % 7);
    Session { title: format!("Versjon {number}"), place, ..Session::default() }
}

fn second(day: u8, minute: u8, second: u8) -> Timestamp {
    Timestamp::new(Moment::new(Date::new(2027, 3, day).unwrap(), 9, minute), second)
}

fn save(disk: &dyn Disk, number: usize, at: Timestamp) -> Result<Saved, FileError> {
    file::save_with_backup(
        disk,
        document(),
        &version(number),
        Over::Whatever,
        Some(keeping(DATA, at)),
    )
}

/// Where former versions go, and that it is no reason not to save where they cannot.
fn keeping(data_dir: &(impl AsRef<Path> + ?Sized), at: Timestamp) -> Keeping<'_> {
    Keeping { data_dir: data_dir.as_ref(), at, must: false }
}

/// A disk on which that many versions were saved, a second after each other.
fn saved(versions: u8, seed: u64) -> Faulty {
    let disk = Faulty::new(&["/", "/hjemme"], seed);
    for number in 0..versions {
        save(&disk, number.into(), second(1, 0, number)).unwrap().backup.unwrap();
    }
    disk
}

/// Which version stands in a file: whole, with its checksum.
fn read(disk: &Faulty, path: &Path) -> Option<usize> {
    let read = match file::load_from(disk, path) {
        Err(FileError::NotFound) => return None,
        read => read.unwrap_or_else(|err| panic!("{}: {err}", path.display())),
    };
    assert!(read.checksum_matches, "{}", path.display());
    let number = read.session.title.strip_prefix("Versjon ").unwrap().parse().unwrap();
    assert_eq!(read.session, version(number));
    Some(number)
}

/// The versions among the backups, the newest first; each of them whole.
fn backups(disk: &Faulty) -> Vec<usize> {
    let list = backup::list(disk, Path::new(DATA), document()).unwrap();
    list.iter().map(|backup| read(disk, &backup.path).unwrap()).collect()
}

/// Which version the copy of what was saved last is; whole.
fn copy(disk: &Faulty) -> Option<usize> {
    let copy = backup::last_saved(disk, Path::new(DATA), document()).unwrap()?;
    Some(read(disk, &copy.path).unwrap())
}

/// What must hold after anything that can happen to the fourth save.
fn assert_old_or_new(disk: &Faulty, told: &str) -> usize {
    let stands = read(disk, document()).unwrap();
    assert!(stands == 2 || stands == 3, "{told}: version {stands}");
    let kept = backups(disk);
    assert!(kept.ends_with(&[1, 0]), "{told}: {kept:?}");
    // Nothing is overwritten that is not kept.
    assert!(stands == 2 || kept == [2, 1, 0], "{told}: {kept:?}");
    // And there is always a copy, of what was saved last or of what is being saved.
    assert!(matches!(copy(disk), Some(2 | 3)), "{told}: {:?}", copy(disk));
    stands
}

#[test]
fn a_save_that_fails_in_any_step_in_any_way_leaves_the_old_file_and_says_why() {
    let steps = {
        let disk = saved(3, 0);
        disk.plan(Plan::Well);
        save(&disk, 3, second(1, 0, 3)).unwrap().backup.unwrap();
        let steps = disk.steps();
        assert_eq!((read(&disk, document()), backups(&disk)), (Some(3), vec![2, 1, 0]));
        steps
    };
    // The steps of the save itself; what follows keeps a copy, and is no reason not to save.
    let last = (1..=steps)
        .rev()
        .find(|step| {
            let disk = saved(3, 0);
            disk.plan(Plan::FailFrom(*step, ErrorKind::TimedOut));
            save(&disk, 3, second(1, 0, 3)).is_err()
        })
        .unwrap();
    let mut faults = 0;
    for seed in 0..seeds() / 4 {
        for step in 1..=steps {
            for kind in KINDS {
                for plan in [Plan::FailAt(step, kind), Plan::FailFrom(step, kind)] {
                    if plan == Plan::FailAt(step, ErrorKind::NotFound) {
                        // Whether something is there is an answer, not a fault.
                        continue;
                    }
                    let disk = saved(3, seed);
                    disk.plan(plan);
                    let result = save(&disk, 3, second(1, 0, 3));
                    disk.plan(Plan::Well);
                    let told = format!("{plan:?}: {result:?}");
                    let stands = read(&disk, document()).unwrap();
                    match &result {
                        // A backup that fails is told, and no reason not to save.
                        Ok(saved) => {
                            assert_eq!(stands, 3, "{told}");
                            // What cannot be read may be kept twice.
                            let mut all = backups(&disk);
                            all.dedup();
                            let kept = all == [2, 1, 0] && copy(&disk) == Some(3);
                            assert!(saved.backup.is_err() || kept, "{told}");
                        }
                        // Only the very last step is taken when the new one stands there.
                        Err(_) => assert!(stands == 2 || step == last, "{told}"),
                    }
                    faults += 1;
                    // And the next time all is well, nothing is in the way.
                    save(&disk, 4, second(1, 0, 4)).unwrap().backup.unwrap();
                    assert_eq!(read(&disk, document()), Some(4), "{told}");
                }
            }
        }
    }
    println!("{faults} faults in {steps} steps");
}

#[test]
fn a_save_that_ends_in_any_step_leaves_the_old_or_the_new_file_whatever_the_disk_forgets() {
    let steps = {
        let disk = saved(3, 0);
        disk.plan(Plan::Well);
        save(&disk, 3, second(1, 0, 3)).unwrap();
        disk.steps()
    };
    let mut cuts = 0;
    for step in 1..=steps {
        for seed in 0..seeds() {
            let disk = saved(3, seed);
            disk.plan(Plan::StopAt(step));
            let result = save(&disk, 3, second(1, 0, 3));
            let told = format!("stopped in step {step}, seed {seed}: {result:?}");
            assert_old_or_new(&disk.after_kill(), &told);
            for cut in 0..4 {
                let found = disk.after_power_cut(seed * 4 + cut);
                let stands = assert_old_or_new(&found, &told);
                assert!(result.is_err() || stands == 3, "{told}");
                cuts += 1;
                save(&found, 4, second(1, 0, 4)).unwrap().backup.unwrap();
                assert_eq!(read(&found, document()), Some(4), "{told}");
            }
        }
    }
    println!("{cuts} power cuts in {steps} steps");
}

#[test]
fn what_is_saved_stays_saved_when_the_power_goes_right_after() {
    for seed in 0..seeds() * 4 {
        let found = saved(3, seed).after_power_cut(seed);
        assert_eq!((read(&found, document()), backups(&found)), (Some(2), vec![1, 0]));
        assert_eq!(copy(&found), Some(2));
    }
}

/// The step of a fourth save in which the file gets its new name.
fn step_of_rename() -> usize {
    let is_old = |step: &usize| {
        let disk = saved(3, 0);
        disk.plan(Plan::FailFrom(*step, ErrorKind::StorageFull));
        let _ = save(&disk, 3, second(1, 0, 3));
        disk.plan(Plan::Well);
        read(&disk, document()) == Some(2)
    };
    (1..80).take_while(is_old).last().unwrap()
}

#[test]
fn a_file_that_is_blocked_for_a_moment_is_replaced_all_the_same() {
    let kinds = [ErrorKind::PermissionDenied, ErrorKind::ResourceBusy];
    let renames = |step: usize, count: usize, kind| {
        let disk = saved(3, 0);
        disk.plan(Plan::FailSome(step, count, kind));
        let saved = save(&disk, 3, second(1, 0, 3));
        let waited = disk.waited();
        disk.plan(Plan::Well);
        (saved, disk, waited)
    };
    for kind in kinds {
        let (saved, disk, waited) = renames(step_of_rename(), 8, kind);
        saved.unwrap().backup.unwrap();
        assert_eq!((read(&disk, document()), backups(&disk)), (Some(3), vec![2, 1, 0]));
        assert!(waited > Duration::from_secs(1) && waited < Duration::from_secs(4), "{waited:?}");
        // Not for ever, and then the old one is there.
        let (saved, disk, waited) = renames(step_of_rename(), 1000, kind);
        assert!(matches!(saved, Err(FileError::Denied | FileError::InUse)), "{saved:?}");
        assert!(waited > Duration::from_secs(4) && waited < Duration::from_secs(10), "{waited:?}");
        assert_eq!(read(&disk, document()), Some(2));
    }
    // What is wrong for good is said at once.
    let (saved, disk, waited) = renames(step_of_rename(), 1000, ErrorKind::StorageFull);
    assert!(matches!(saved, Err(FileError::Full)), "{saved:?}");
    assert_eq!((waited, read(&disk, document())), (Duration::ZERO, Some(2)));
}

#[test]
fn what_does_not_arrive_as_it_was_written_does_not_take_the_old_files_place() {
    let disk = saved(3, 0);
    disk.garble();
    let result = save(&disk, 3, second(1, 0, 3));
    assert!(matches!(result, Err(FileError::Garbled)), "{result:?}");
    assert_eq!(read(&disk, document()), Some(2));
    assert_eq!(disk.files().iter().filter(|path| path.starts_with("/hjemme")).count(), 1);
}

#[test]
fn what_a_save_that_was_cut_off_left_behind_is_tidied_up_and_nothing_else() {
    let disk = saved(1, 0);
    let strange = PathBuf::from("/hjemme/.lyskryss-00000000-0badcafe.part");
    disk.put(&strange, b"of another document");
    let before = disk.files();
    for step in 1..40 {
        let cut = disk.copy(step);
        cut.plan(Plan::StopAt(usize::try_from(step).unwrap()));
        let _ = save(&cut, 1, second(1, 0, 1));
        let found = cut.after_kill();
        replace::tidy_up(&found, document(), &|_| true).unwrap();
        replace::tidy_up(&found, document(), &|_| panic!("nothing is left")).unwrap();
        let home = |files: Vec<PathBuf>| -> Vec<PathBuf> {
            files.into_iter().filter(|path| path.starts_with("/hjemme")).collect()
        };
        assert_eq!(home(found.files()), home(before.clone()), "step {step}");
        backup::tidy_up(&found, Path::new(DATA), document(), &|_| true).unwrap();
        let parts = found.files().into_iter().filter(|path| path.extension().unwrap() == "part");
        assert_eq!(parts.collect::<Vec<_>>(), [strange.as_path()], "step {step}");
    }
}

// Backups.

/// When the backups of a document were made.
fn times(disk: &dyn Disk, document: &Path, data: &Path) -> Vec<String> {
    let list = backup::list(disk, data, document).unwrap();
    list.iter().map(|Backup { at, .. }| at.to_string()).collect()
}

/// Saves five times a day for all of March, and once more.
fn a_month(disk: &dyn Disk, stop: impl Fn(u8) -> bool) {
    for day in 1..=31 {
        for minute in 0..5 {
            if stop(day) {
                return;
            }
            let number = usize::from(day) * 5 + usize::from(minute);
            let _ = save(disk, number, second(day, minute, 0));
        }
    }
}

#[test]
fn the_last_ten_are_kept_and_the_last_one_of_each_of_thirty_days() {
    let disk = Faulty::new(&["/", "/hjemme"], 0);
    a_month(&disk, |_| false);
    let kept = times(&disk, document(), Path::new(DATA));
    let last_ten = ["31_09-04", "31_09-03", "31_09-02", "31_09-01", "31_09-00"];
    for (time, wanted) in kept.iter().zip(last_ten) {
        assert_eq!(time, &format!("2027-03-{wanted}-00"));
    }
    // Ten of the last two days, and the last one of the twenty-eight before them.
    assert_eq!(kept.len(), 10 + 28, "{kept:?}");
    assert_eq!(kept.last().unwrap(), "2027-03-02_09-04-00");
    assert!(kept[10..].iter().all(|time| time.ends_with("_09-04-00")), "{kept:?}");
}

#[test]
fn a_rotation_that_ends_anywhere_loses_nothing_that_is_to_be_kept() {
    let before = Faulty::new(&["/", "/hjemme"], 0);
    a_month(&before, |day| day == 31);
    let whole = before.copy(0);
    whole.plan(Plan::Well);
    save(&whole, 999, second(31, 0, 0)).unwrap();
    let (steps, kept) = (whole.steps(), backups(&whole));
    for step in 1..=steps {
        for seed in 0..seeds() / 4 {
            let disk = before.copy(seed);
            disk.plan(Plan::StopAt(step));
            let _ = save(&disk, 999, second(31, 0, 0));
            for found in [disk.after_kill(), disk.after_power_cut(seed)] {
                let there = backups(&found);
                let newest = usize::from(read(&found, document()) != Some(999));
                let lost: Vec<_> =
                    kept.iter().skip(newest).filter(|n| !there.contains(n)).collect();
                assert!(lost.is_empty(), "step {step}, seed {seed}: {lost:?} of {kept:?}");
            }
        }
    }
}

#[test]
fn a_clock_that_goes_back_or_stands_still_loses_no_backup() {
    let disk = Faulty::new(&["/", "/hjemme"], 0);
    a_month(&disk, |_| false);
    for number in 200..203 {
        save(&disk, number, Timestamp::new(Moment::new(Date::FIRST_OF_2000, 0, 0), 0)).unwrap();
    }
    assert!(backups(&disk).contains(&201), "{:?}", backups(&disk));
    let disk = Faulty::new(&["/", "/hjemme"], 0);
    for number in 0..6 {
        save(&disk, number, second(1, 0, 0)).unwrap();
    }
    assert_eq!(backups(&disk), [4, 3, 2, 1, 0]);
}

#[test]
fn what_was_written_last_is_the_newest_whatever_the_clock_says() {
    let disk = Faulty::new(&["/", "/hjemme"], 0);
    let years_ago = |minute| Timestamp::new(Moment::new(Date::FIRST_OF_2000, 0, minute), 0);
    for (number, at) in [
        second(1, 0, 0),
        second(9, 0, 0),
        years_ago(0),
        years_ago(1),
        second(5, 0, 0),
        years_ago(0),
    ]
    .into_iter()
    .enumerate()
    {
        save(&disk, number, at).unwrap().backup.unwrap();
        let before: Vec<usize> = (0..number).rev().collect();
        assert_eq!((backups(&disk), copy(&disk)), (before, Some(number)));
    }
    // Rotation goes by that order, too: the last ten are the last ten that were written.
    a_month(&disk, |_| false);
    for number in 500..520 {
        save(&disk, number, years_ago(u8::try_from(number - 500).unwrap())).unwrap();
    }
    assert_eq!(backups(&disk)[..10], [518, 517, 516, 515, 514, 513, 512, 511, 510, 509]);
    assert_eq!(copy(&disk), Some(519));
}

#[test]
fn versions_that_bear_no_number_are_read_and_are_older_than_those_that_do() {
    let disk = saved(1, 0);
    let names = ["2027-03-01_09-00-07.ron", "2027-03-01_09-00-07_2.ron", "2027-02-01_09-00-00.ron"];
    let folder = disk.files().into_iter().find(|path| path.starts_with("/data/backups")).unwrap();
    let folder = folder.parent().unwrap();
    let last = disk.files().into_iter().find(|path| path.starts_with(folder)).unwrap();
    disk.remove(&last).unwrap();
    for (number, name) in names.into_iter().enumerate() {
        let text = lyskryss::storage::format::to_text(&version(50 + number)).unwrap();
        disk.put(&folder.join(name), text.as_bytes());
    }
    let text = lyskryss::storage::format::to_text(&version(60)).unwrap();
    disk.put(&folder.join("last-saved_2027-03-01_09-00-08.ron"), text.as_bytes());
    assert_eq!((backups(&disk), copy(&disk)), (vec![51, 50, 52], Some(60)));
    let years_ago = Timestamp::new(Moment::new(Date::FIRST_OF_2000, 0, 0), 0);
    save(&disk, 1, years_ago).unwrap().backup.unwrap();
    // What was in the file, and what had been saved there before that: all of it, in order.
    assert_eq!((backups(&disk), copy(&disk)), (vec![0, 60, 51, 50, 52], Some(1)));
}

#[test]
fn what_was_saved_and_then_replaced_by_something_else_is_kept_when_that_is_saved_over() {
    let disk = saved(2, 0);
    let other = lyskryss::storage::format::to_text(&version(70)).unwrap();
    disk.put(document(), other.as_bytes());
    save(&disk, 2, second(1, 0, 2)).unwrap().backup.unwrap();
    let mut kept = backups(&disk);
    kept.sort_unstable();
    assert_eq!(kept, [0, 1, 70], "what came from elsewhere, and what it took the place of");
    assert_eq!(copy(&disk), Some(2));
}

#[test]
fn saving_the_same_again_makes_no_backup() {
    let disk = saved(3, 0);
    save(&disk, 2, second(1, 0, 9)).unwrap().backup.unwrap();
    assert_eq!(backups(&disk), [1, 0]);
}

#[test]
fn on_a_real_disk_a_document_is_known_by_its_path_however_it_is_reached() {
    let folder = TempDir::new().unwrap();
    let (data, home) = (folder.path().join("data"), folder.path().join("Økter og sånt"));
    std::fs::create_dir(&home).unwrap();
    let path = home.join("økt nr. 1.ron");
    let other = home.join("økt nr. 2.ron");
    let detour = home.join("../Økter og sånt/økt nr. 1.ron");
    for (number, path) in [&path, &detour, &other, &path].into_iter().enumerate() {
        let at = second(1, 0, u8::try_from(number).unwrap());
        let saved = file::save_with_backup(
            &RealDisk,
            path,
            &version(number),
            Over::Whatever,
            Some(keeping(&data, at)),
        )
        .unwrap();
        saved.backup.unwrap();
        let bytes = std::fs::read(path).unwrap();
        assert_eq!(saved.checksum, lyskryss::storage::checksum::of(&bytes));
    }
    assert_eq!(times(&RealDisk, &path, &data), ["2027-03-01_09-00-03", "2027-03-01_09-00-01"]);
    assert_eq!(times(&RealDisk, &other, &data), Vec::<String>::new());
    assert_eq!(std::fs::read_dir(&home).unwrap().count(), 2);
    #[cfg(unix)]
    for backup in backup::list(&RealDisk, &data, &path).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&backup.path), mode(backup.path.parent().unwrap())), (0o600, 0o700));
    }
}
