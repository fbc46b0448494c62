//! Two programs and one document: whoever comes second is told, and a lock that was left behind
//! keeps nobody out.

use std::path::Path;

use lyskryss::domain::date::{Date, Moment};
use lyskryss::storage::disk::{Disk, RealDisk};
use lyskryss::storage::file::FileError;
use lyskryss::storage::lock::{self, Claim, Holder, Lock};
use lyskryss::storage::replace;
use lyskryss::storage::run_id::RunId;
use tempfile::TempDir;

use crate::disk::{Faulty, KINDS, Plan};

fn document() -> &'static Path {
    Path::new("/hjemme/økt.ron")
}

fn now() -> Moment {
    Moment::new(Date::new(2027, 1, 14).unwrap(), 13, 42)
}

fn owner(user: &str, process: u32) -> RunId {
    RunId {
        user: user.to_owned(),
        machine: "pc".to_owned(),
        process,
        started: 7,
        machine_id: "1".to_owned(),
        ..RunId::default()
    }
}

fn folder() -> Faulty {
    Faulty::new(&["/", "/hjemme"], 0)
}

fn claim(disk: &dyn Disk, us: &RunId) -> Result<Claim, FileError> {
    lock::claim(disk, document(), us, now())
}

/// The same run as another machine would name it, or on one.
fn elsewhere(us: &RunId) -> [RunId; 3] {
    let named = RunId { machine: "bærbar".to_owned(), ..us.clone() };
    let other = RunId { machine_id: "2".to_owned(), ..us.clone() };
    [named, other, RunId { machine_id: String::new(), ..us.clone() }]
}

fn ours(claim: Result<Claim, FileError>) -> Lock {
    match claim {
        Ok(Claim::Ours(lock)) => lock,
        other => panic!("{other:?}"),
    }
}

#[test]
fn whoever_comes_second_is_told_who_and_since_when_whatever_clocks_and_names_say() {
    let disk = folder();
    let lock = ours(claim(&disk, &owner("kari", 1)));
    let ola = owner("ola", 2);
    let clock_stepped = RunId { started: 0, ..ola.clone() };
    for us in elsewhere(&ola).into_iter().chain([ola.clone(), clock_stepped]) {
        let held = claim(&disk, &us).unwrap();
        assert_eq!(held, Claim::Held(Some(Holder { run: owner("kari", 1), since: now() })));
    }
    lock.release(&disk).unwrap();
    assert!(disk.files().is_empty());
    ours(claim(&disk, &ola));
}

#[test]
fn the_lock_of_a_run_that_is_over_is_taken_and_ones_own_is_no_hindrance() {
    let disk = folder();
    ours(claim(&disk, &owner("kari", 1)));
    let held = ours(claim(&disk, &owner("kari", 1)));
    ours(claim(&disk, &owner("kari", 1)));
    drop(held);
    // Free, it is over on its own machine only.
    for us in elsewhere(&owner("ola", 2)) {
        assert!(matches!(claim(&disk, &us), Ok(Claim::Held(Some(_)))), "{us:?}");
    }
    let lock = ours(claim(&disk, &owner("ola", 2)));
    assert_eq!(lock::holder(&disk, document()).unwrap().unwrap().run, owner("ola", 2));
    lock.release(&disk).unwrap();
    assert!(disk.files().is_empty());
}

#[test]
fn on_a_disk_that_knows_no_holding_nobody_can_tell_and_a_lock_counts_as_held() {
    let disk = folder();
    let without = |disk: &Faulty, us: &RunId| {
        disk.knows_no_holding();
        claim(disk, us)
    };
    let lock = ours(without(&disk, &owner("kari", 1)));
    assert!(matches!(without(&disk, &owner("ola", 2)), Ok(Claim::Held(Some(_)))));
    lock.release(&disk).unwrap();
    ours(without(&disk, &owner("ola", 2)));
}

#[test]
fn whoever_goes_on_all_the_same_has_it_and_the_first_one_does_not_take_it_away() {
    let disk = folder();
    let first = ours(claim(&disk, &owner("kari", 1)));
    let second = ours(lock::take(&disk, document(), &owner("ola", 2), now()));
    first.release(&disk).unwrap();
    assert_eq!(lock::holder(&disk, document()).unwrap().unwrap().run, owner("ola", 2));
    second.release(&disk).unwrap();
    assert!(disk.files().is_empty());
}

#[test]
fn a_lock_that_cannot_be_read_counts_as_held_by_nobody_knows_whom() {
    let disk = folder();
    let place = lock::place(&disk, document()).unwrap();
    for garbage in [&b""[..], b"(owner: 5)", &[0xff; 100], "(".repeat(10_000).as_bytes()] {
        disk.put(&place, garbage);
        assert_eq!(claim(&disk, &owner("ola", 2)).unwrap(), Claim::Held(None));
    }
    ours(lock::take(&disk, document(), &owner("ola", 2), now()));
}

#[test]
fn a_claim_that_fails_or_stops_anywhere_gives_no_document_to_two() {
    for step in 1..20 {
        for seed in 0..60 {
            for (is_held, plan) in [
                (false, Plan::StopAt(step)),
                (true, Plan::StopAt(step)),
                (false, Plan::FailAt(step, KINDS[step % KINDS.len()])),
                (true, Plan::FailAt(step, KINDS[step % KINDS.len()])),
            ] {
                let disk = folder().copy(seed);
                if is_held {
                    ours(claim(&disk, &owner("kari", 1)));
                }
                disk.plan(plan);
                let first = claim(&disk, &owner("ola", 2));
                let goes_on = matches!(first, Ok(Claim::Ours(_)));
                for (after, was_cut) in
                    [(disk.after_kill(), false), (disk.after_power_cut(seed), true)]
                {
                    let told = format!("{plan:?}, {is_held}, seed {seed}: {first:?}");
                    let then = claim(&after, &elsewhere(&owner("per", 3))[1]);
                    let is_there = lock::holder(&after, document());
                    match then {
                        // Or nobody had it.
                        Ok(Claim::Held(_)) => {}
                        Ok(Claim::Ours(_)) => {
                            assert!(was_cut || !goes_on, "{told}");
                            assert!(is_there.unwrap().unwrap().run.user == "per", "{told}");
                        }
                        Err(err) => panic!("{told}: {err}"),
                    }
                    ours(lock::take(&after, document(), &owner("per", 4), now()));
                }
            }
        }
    }
}

#[test]
fn on_a_real_disk_it_lies_beside_what_a_link_leads_to_and_a_killed_program_keeps_nobody_out() {
    let folder = TempDir::new().unwrap();
    let (path, data) = (folder.path().join("ekte.ron"), folder.path().join("data"));
    std::fs::write(&path, "").unwrap();
    let this = RunId::this(Some(&data));
    let other = RunId { run: "en annen".to_owned(), ..this.clone() };
    let real = |path: &Path, us: &RunId| lock::claim(&RealDisk, path, us, now()).unwrap();
    let Claim::Ours(lock) = real(&path, &this) else { panic!() };
    assert!(folder.path().join(".ekte.ron.lock").exists());
    #[cfg(unix)]
    {
        let link = folder.path().join("lenke.ron");
        std::os::unix::fs::symlink("ekte.ron", &link).unwrap();
        assert!(matches!(real(&link, &other), Claim::Held(Some(_))));
    }
    // Whatever clock and name of the machine are by now, and however often it is asked.
    let renamed = RunId { machine: "ny".to_owned(), started: 0, ..other.clone() };
    for us in [&other, &renamed, &other] {
        assert!(matches!(real(&path, us), Claim::Held(Some(_))), "{us:?}");
    }
    lock.release(&RealDisk).unwrap();
    assert!(!folder.path().join(".ekte.ron.lock").exists());
    // As where a program is killed: the file stays, and nobody holds it.
    drop(real(&path, &this));
    assert!(folder.path().join(".ekte.ron.lock").exists());
    let Claim::Ours(lock) = real(&path, &other) else { panic!() };
    assert!(matches!(real(&path, &this), Claim::Held(Some(_))));
    drop(lock);
    assert!(matches!(real(&path, &this), Claim::Ours(_)));
    replace::tidy_up(&RealDisk, &path, &|_| true).unwrap();
}

#[test]
fn a_lock_that_was_left_behind_and_is_marked_read_only_keeps_nobody_out() {
    let folder = TempDir::new().unwrap();
    let (path, data) = (folder.path().join("økt.ron"), folder.path().join("data"));
    std::fs::write(&path, "").unwrap();
    let this = RunId::this(Some(&data));
    let other = RunId { run: "en annen".to_owned(), ..this.clone() };
    let real = |us: &RunId| lock::claim(&RealDisk, &path, us, now()).unwrap();
    drop(real(&this));
    let file = lock::place(&RealDisk, &path).unwrap();
    let mut marked = std::fs::metadata(&file).unwrap().permissions();
    marked.set_readonly(true);
    std::fs::set_permissions(&file, marked.clone()).unwrap();
    let lock = ours(Ok(real(&other)));
    // Where it is held it stays, marked or not; where somebody goes on all the same, it is theirs.
    std::fs::set_permissions(&file, marked).unwrap();
    assert!(matches!(real(&this), Claim::Held(Some(_))));
    let taken = ours(lock::take(&RealDisk, &path, &this, now()));
    drop(lock);
    taken.release(&RealDisk).unwrap();
    assert!(!file.exists());
}
