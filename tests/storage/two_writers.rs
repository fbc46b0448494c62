//! Two who save to one file at once, on a real disk that is slow: nobody is told that it is saved
//! who was overwritten.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use lyskryss::domain::session::Session;
use lyskryss::storage::checksum;
use lyskryss::storage::disk::{Access, Disk, Hold, HoldKind, PathInfo, RealDisk};
use lyskryss::storage::file::{self, FileError, Keeping, Over, Saved};
use lyskryss::storage::timestamp::Timestamp;
use lyskryss::storage::{backup, format};
use tempfile::TempDir;

use crate::strategies::moment;

/// A real disk on which writing takes a while, and so does giving a file its name.
#[derive(Debug)]
struct Slow {
    writing: Duration,
    naming: Duration,
}

impl Disk for Slow {
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        RealDisk.read(path, most)
    }
    fn write_new(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        thread::sleep(self.writing);
        RealDisk.write_new(path, bytes, access)
    }
    fn append(
        &self,
        path: &Path,
        length: u64,
        bytes: &[u8],
        hold: Option<&Hold>,
    ) -> io::Result<()> {
        RealDisk.append(path, length, bytes, hold)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        thread::sleep(self.naming);
        RealDisk.rename(from, to)
    }
    fn name_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        thread::sleep(self.naming);
        RealDisk.name_new(from, to)
    }
    fn hold(&self, path: &Path, kind: HoldKind) -> io::Result<Option<Hold>> {
        RealDisk.hold(path, kind)
    }
    fn read_held(&self, hold: &Hold, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        RealDisk.read_held(hold, path, most)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.flush_folder(folder)
    }
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.make_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        RealDisk.list(folder)
    }
    fn inspect(&self, path: &Path) -> io::Result<PathInfo> {
        RealDisk.inspect(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.resolve(path)
    }
    fn is_link(&self, path: &Path) -> bool {
        RealDisk.is_link(path)
    }
    fn may_pass(&self, err: &io::Error) -> bool {
        RealDisk.may_pass(err)
    }
    fn wait(&self, pause: Duration) {
        RealDisk.wait(pause);
    }
    fn dress_like(&self, path: &Path, like: &Path) -> io::Result<()> {
        RealDisk.dress_like(path, like)
    }
}

fn version(name: &str) -> Session {
    Session { title: name.to_owned(), ..Session::default() }
}

fn sum(session: &Session) -> String {
    checksum::of(format::to_text(session).unwrap().as_bytes())
}

/// A file with a first version in it, and a data folder for each who saves.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(TempDir::new().unwrap());
        file::save(&home.path(), &version("første")).unwrap();
        home
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("økt.ron")
    }

    fn data(&self, name: &str) -> PathBuf {
        self.0.path().join(format!("data-{name}"))
    }

    fn saves(&self, disk: &dyn Disk, name: &str, over: Over<'_>) -> Result<Saved, FileError> {
        let (data, at) = (self.data(name), Timestamp::new(moment(0), 1));
        let keeping = Keeping { data_dir: &data, at, must: false };
        file::save_with_backup(disk, &self.path(), &version(name), over, Some(keeping))
    }

    fn holds(&self) -> String {
        file::load(&self.path()).unwrap().session.title
    }
}

#[test]
fn while_a_slow_save_is_under_way_another_one_is_not_lost() {
    let home = Home::new();
    let known = sum(&version("første"));
    let slow = Slow { writing: Duration::from_millis(400), naming: Duration::ZERO };
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| home.saves(&slow, "treg", Over::Only(&known)));
        thread::sleep(Duration::from_millis(100));
        let second = home.saves(&RealDisk, "rask", Over::Only(&known));
        assert_eq!(home.holds(), "rask", "it was not waited for the other one");
        (first.join().unwrap(), second)
    });
    assert_eq!(second.unwrap().checksum, sum(&version("rask")));
    assert!(matches!(first, Err(FileError::Changed)), "{first:?}");
    assert_eq!(home.holds(), "rask");
}

#[test]
fn of_many_who_save_over_the_same_at_the_same_moment_one_has_and_all_others_are_told() {
    for round in 0..4 {
        let home = Home::new();
        let known = sum(&version("første"));
        // Between the comparison and the new name there is time for everybody.
        let slow = Slow { writing: Duration::ZERO, naming: Duration::from_millis(30) };
        let together = Barrier::new(6);
        let outcomes: Vec<_> = thread::scope(|scope| {
            let save = |number: usize| {
                let (home, slow, known, together) = (&home, &slow, &known, &together);
                scope.spawn(move || {
                    together.wait();
                    let name = format!("nr. {number}");
                    (name.clone(), home.saves(slow, &name, Over::Only(known)))
                })
            };
            let all: Vec<_> = (0..6).map(save).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let saved: Vec<_> = outcomes.iter().filter(|(_, outcome)| outcome.is_ok()).collect();
        assert_eq!(saved.len(), 1, "round {round}: {outcomes:?}");
        assert_eq!(saved[0].0, home.holds(), "round {round}");
        for (name, outcome) in &outcomes {
            let told = matches!(outcome, Ok(_) | Err(FileError::Changed));
            assert!(told, "round {round}, {name}: {outcome:?}");
        }
    }
}

#[test]
fn who_saves_over_whatever_is_there_keeps_what_came_in_between() {
    let home = Home::new();
    let slow = Slow { writing: Duration::from_millis(300), naming: Duration::ZERO };
    thread::scope(|scope| {
        let first = scope.spawn(|| home.saves(&slow, "treg", Over::Whatever).unwrap());
        thread::sleep(Duration::from_millis(100));
        home.saves(&RealDisk, "rask", Over::Whatever).unwrap();
        first.join().unwrap().backup.unwrap();
    });
    assert_eq!(home.holds(), "treg");
    let kept = backup::list(&RealDisk, &home.data("treg"), &home.path()).unwrap();
    let titles = kept.iter().map(|backup| file::load(&backup.path).unwrap().session.title);
    assert!(titles.collect::<Vec<_>>().contains(&"rask".to_owned()));
}

#[test]
fn two_who_save_in_the_same_second_keep_all_that_the_other_one_saved() {
    for round in 0..8 {
        let home = Home::new();
        let together = Barrier::new(2);
        let data = home.data("begges");
        thread::scope(|scope| {
            for name in ["a", "b"] {
                let (home, together, data) = (&home, &together, &data);
                scope.spawn(move || {
                    together.wait();
                    for number in 0..2 {
                        let at = Timestamp::new(moment(0), 1);
                        let keeping = Keeping { data_dir: data, at, must: true };
                        let (path, session) = (home.path(), version(&format!("{name}{number}")));
                        let over = Over::Whatever;
                        file::save_with_backup(&RealDisk, &path, &session, over, Some(keeping))
                            .unwrap()
                            .backup
                            .unwrap();
                    }
                });
            }
        });
        let kept = backup::list(&RealDisk, &data, &home.path()).unwrap();
        let titles = kept.iter().map(|backup| file::load(&backup.path).unwrap().session.title);
        let mut all: Vec<String> = titles.chain([home.holds()]).collect();
        all.sort();
        all.dedup();
        let wanted = ["a0", "a1", "b0", "b1", "første"];
        assert_eq!(all, wanted, "round {round}");
    }
}

#[test]
fn two_who_make_the_same_file_do_not_overwrite_each_other_unseen() {
    let home = Home::new();
    std::fs::remove_file(home.path()).unwrap();
    let known = sum(&version("første"));
    let slow = Slow { writing: Duration::from_millis(300), naming: Duration::ZERO };
    let first = thread::scope(|scope| {
        let first = scope.spawn(|| home.saves(&slow, "treg", Over::Only(&known)));
        thread::sleep(Duration::from_millis(100));
        home.saves(&RealDisk, "rask", Over::Only(&known)).unwrap();
        first.join().unwrap()
    });
    assert!(matches!(first, Err(FileError::Changed)), "{first:?}");
    assert_eq!(home.holds(), "rask");
    let paths = std::fs::read_dir(home.0.path()).unwrap().map(|entry| entry.unwrap().path());
    let left = paths.filter(|path| path.extension().is_some_and(|ending| ending == "part")).count();
    assert_eq!(left, 0);
}

#[cfg(unix)]
#[test]
fn a_file_with_another_name_is_saved_and_it_is_said_that_the_other_one_stays_behind() {
    let home = Home::new();
    let other = home.0.path().join("annet navn.ron");
    std::fs::hard_link(home.path(), &other).unwrap();
    let known = sum(&version("første"));
    let saved = home.saves(&RealDisk, "ny", Over::Only(&known)).unwrap();
    assert!(saved.had_other_names);
    assert_eq!(file::load(&other).unwrap().session.title, "første");
    let again = home.saves(&RealDisk, "nyere", Over::Only(&saved.checksum)).unwrap();
    assert!(!again.had_other_names, "said once");
}
