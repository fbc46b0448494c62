//! Two programs and one document: whoever comes second is told, and a lock that was left behind
//! keeps nobody out.

use std::path::Path;

use lyskryss::domain::date::{Date, Moment};
use lyskryss::storage::disk::{Disk, RealDisk};
use lyskryss::storage::file::FileError;
use lyskryss::storage::lock::{self, Claim, Holder, Lock};
use lyskryss::storage::replace;
use lyskryss::storage::run_id::{RunId, Running};
use tempfile::TempDir;

use crate::disk::{Faulty, KINDS, Plan};

fn document() -> &'static Path {
    Path::new("/hjemme/økt.ron")
}

fn now() -> Moment {
    Moment::new(Date::new(2027, 1, 14).unwrap(), 13, 42)
}

fn owner(user: &str, process: u32) -> RunId {
    RunId { user: user.to_owned(), machine: "pc".to_owned(), process, started: 7 }
}

fn folder() -> Faulty {
    Faulty::new(&["/", "/hjemme"], 0)
}

fn claim(disk: &dyn Disk, owner: &RunId, running: Running) -> Result<Claim, FileError> {
    lock::claim(disk, document(), owner, now(), &|_| running)
}

fn ours(claim: Result<Claim, FileError>) -> Lock {
    match claim {
        Ok(Claim::Ours(lock)) => lock,
        other => panic!("{other:?}"),
    }
}

#[test]
fn whoever_comes_second_is_told_who_and_since_when() {
    let disk = folder();
    let lock = ours(claim(&disk, &owner("kari", 1), Running::Yes));
    for running in [Running::Yes, Running::Unknown] {
        let held = claim(&disk, &owner("ola", 2), running).unwrap();
        assert_eq!(held, Claim::Held(Some(Holder { run: owner("kari", 1), since: now() })));
    }
    lock.release(&disk).unwrap();
    assert!(disk.files().is_empty());
    ours(claim(&disk, &owner("ola", 2), Running::Yes));
}

#[test]
fn the_lock_of_a_run_that_is_over_is_taken_and_ones_own_is_no_hindrance() {
    let disk = folder();
    ours(claim(&disk, &owner("kari", 1), Running::Yes));
    ours(claim(&disk, &owner("kari", 1), Running::Yes));
    let lock = ours(claim(&disk, &owner("ola", 2), Running::No));
    assert_eq!(lock::holder(&disk, document()).unwrap().unwrap().run, owner("ola", 2));
    lock.release(&disk).unwrap();
    assert!(disk.files().is_empty());
}

#[test]
fn whoever_goes_on_all_the_same_has_it_and_the_first_one_does_not_take_it_away() {
    let disk = folder();
    let first = ours(claim(&disk, &owner("kari", 1), Running::Yes));
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
        assert_eq!(claim(&disk, &owner("ola", 2), Running::No).unwrap(), Claim::Held(None));
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
                    ours(claim(&disk, &owner("kari", 1), Running::Yes));
                }
                disk.plan(plan);
                let first = claim(&disk, &owner("ola", 2), Running::No);
                let goes_on = matches!(first, Ok(Claim::Ours(_)));
                for (after, was_cut) in
                    [(disk.after_kill(), false), (disk.after_power_cut(seed), true)]
                {
                    let told = format!("{plan:?}, {is_held}, seed {seed}: {first:?}");
                    let then = claim(&after, &owner("per", 3), Running::Yes);
                    let is_there = lock::holder(&after, document());
                    match then {
                        // Or nobody had it.
                        Ok(Claim::Held(_)) => {}
                        Ok(Claim::Ours(_)) => {
                            assert!(was_cut || !goes_on, "{told}");
                            assert!(is_there.unwrap().unwrap().run == owner("per", 3), "{told}");
                        }
                        Err(err) => panic!("{told}: {err}"),
                    }
                    ours(lock::take(&after, document(), &owner("per", 3), now()));
                }
            }
        }
    }
}

#[test]
fn on_a_real_disk_it_lies_beside_what_a_link_leads_to_and_a_killed_program_keeps_nobody_out() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ekte.ron");
    std::fs::write(&path, "").unwrap();
    let this = RunId::this();
    let real = |path: &Path, owner: &RunId| {
        lock::claim(&RealDisk, path, owner, now(), &RunId::running).unwrap()
    };
    let Claim::Ours(lock) = real(&path, &this) else { panic!() };
    assert!(folder.path().join(".ekte.ron.lock").exists());
    let other = RunId { process: this.process + 1, ..this.clone() };
    #[cfg(unix)]
    {
        let link = folder.path().join("lenke.ron");
        std::os::unix::fs::symlink("ekte.ron", &link).unwrap();
        assert!(matches!(real(&link, &other), Claim::Held(Some(_))));
    }
    assert!(matches!(real(&path, &other), Claim::Held(Some(_))));
    lock.release(&RealDisk).unwrap();
    let gone = RunId { process: u32::MAX - 7, ..this.clone() };
    assert!(matches!(real(&path, &gone), Claim::Ours(_)));
    assert!(matches!(real(&path, &this), Claim::Ours(_)));
    replace::tidy_up(&RealDisk, &path, &|_| true).unwrap();
}
