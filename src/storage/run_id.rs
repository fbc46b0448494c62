//! Who runs the program, as locks and journals name them, and whether that run is over.
//!
//! Whether it is over, the file itself tells: a run holds what it works on, and what it held is free
//! when it ends, however that ends. No clock, no name and no number of a process can tell: they step,
//! they change, and they come again.

use std::path::Path;
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::storage::disk::{Access, Disk, HoldKind, RealDisk};

/// One run of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunId {
    /// Who runs it, by the name the system has for them.
    pub user: String,
    /// On which machine, by its name.
    pub machine: String,
    /// In which process.
    pub process: u32,
    /// When it began, in seconds since 1970, as the clock stood then.
    pub started: u64,
    /// A number that no other run has; empty in those of the first versions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub run: String,
    /// A number that no other machine has, as the data folder knows it; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub machine_id: String,
}

/// Whether a run of the program goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It does.
    Yes,
    /// It is over.
    No,
    /// It was on another machine, or the disk knows no holding.
    Unknown,
}

/// What is the same as long as this run goes on.
static THIS: LazyLock<(String, u64)> = LazyLock::new(|| {
    let started = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    (number(), started)
});

/// The longest number of a machine read, in bytes: ours are far shorter.
const MOST_BYTES: u64 = 64;

impl RunId {
    /// This run, with the number of this machine that a data folder keeps, made where it has none.
    pub fn this(data_dir: Option<&Path>) -> Self {
        let (run, started) = THIS.clone();
        Self {
            user: user(),
            machine: gethostname::gethostname().to_string_lossy().into_owned(),
            process: std::process::id(),
            started,
            run,
            machine_id: data_dir.map(|dir| machine_id(&RealDisk, dir)).unwrap_or_default(),
        }
    }

    /// Whether that is the same run, whatever its machine is called by now.
    pub fn is(&self, other: &Self) -> bool {
        if self.run.is_empty() { self == other } else { self.run == other.run }
    }

    /// Whether both are certainly of one machine. The number alone does not tell: where a data folder
    /// follows its user, others have it as well.
    fn is_beside(&self, other: &Self) -> bool {
        !self.machine_id.is_empty()
            && self.machine_id == other.machine_id
            && self.machine == other.machine
    }
}

/// Whether a file is free that a run holds as long as it goes on; `None` where this disk cannot tell.
pub(super) fn is_free(disk: &dyn Disk, held: &Path) -> Option<bool> {
    disk.hold(held, HoldKind::Alone).ok().map(|hold| hold.is_some())
}

/// Whether a run goes on, by whether what it holds is free.
pub(super) fn running(free: Option<bool>, run: Option<&RunId>, us: &RunId) -> Running {
    match free {
        Some(false) => Running::Yes,
        // What is held on another machine may look free on this one.
        Some(true) if run.is_some_and(|run| run.is_beside(us)) => Running::No,
        _ => Running::Unknown,
    }
}

fn user() -> String {
    let named = ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(std::env::var_os);
    named.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn number() -> String {
    format!("{:016x}", fastrand::u64(..))
}

/// The number of this machine that a data folder keeps; empty where it cannot.
fn machine_id(disk: &dyn Disk, data_dir: &Path) -> String {
    let path = data_dir.join("machine-id");
    let read = || {
        let bytes = disk.read(&path, MOST_BYTES).ok()?;
        let text = String::from_utf8(bytes).ok()?.trim().to_owned();
        let is_one = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_one.then_some(text)
    };
    read().unwrap_or_else(|| {
        let text = format!("{}{}\n", number(), number());
        let made = disk
            .make_folder(data_dir)
            .and_then(|()| disk.write_new(&path, text.as_bytes(), Access::Private));
        // Where two begin at once, the first one's counts.
        drop(made);
        read().unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_keeps_its_number_in_its_data_folder_and_a_run_keeps_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let [one, other] = ["en", "annen"].map(|name| dir.path().join(name));
        let this = RunId::this(Some(&one));
        assert_eq!(this.machine_id.len(), 32);
        assert_eq!(RunId::this(Some(&one)), this);
        let elsewhere = RunId::this(Some(&other));
        assert!(elsewhere.machine_id != this.machine_id && elsewhere.is(&this));
        assert_eq!(RunId::this(None).machine_id, "");
        let next = RunId { run: "0123".to_owned(), ..this.clone() };
        assert!(!next.is(&this) && next.is_beside(&this) && !next.is_beside(&elsewhere));
    }

    #[test]
    fn only_what_is_free_on_the_same_machine_is_over() {
        let here = |name: &str, id: &str| RunId {
            machine: name.to_owned(),
            machine_id: id.to_owned(),
            ..RunId::default()
        };
        let us = here("pc", "1");
        for (free, run, expected) in [
            (Some(false), Some(here("pc", "1")), Running::Yes),
            (Some(false), None, Running::Yes),
            (Some(true), Some(here("pc", "1")), Running::No),
            // Two machines of one name, one of another name, one that has no number, nobody knows.
            (Some(true), Some(here("pc", "2")), Running::Unknown),
            (Some(true), Some(here("bærbar", "1")), Running::Unknown),
            (Some(true), Some(here("pc", "")), Running::Unknown),
            (Some(true), None, Running::Unknown),
            // A disk that knows no holding.
            (None, Some(here("pc", "1")), Running::Unknown),
        ] {
            assert_eq!(running(free, run.as_ref(), &us), expected, "{free:?} {run:?}");
        }
    }
}
