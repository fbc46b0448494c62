//! Who runs the program, as locks and journals name them, and whether that run is over.

use serde::{Deserialize, Serialize};
use sysinfo::{Pid, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, System};

/// One run of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunId {
    /// Who runs it, by the name the system has for them.
    pub user: String,
    /// On which machine.
    pub machine: String,
    /// In which process.
    pub process: u32,
    /// When that process began, in seconds since 1970: numbers of processes come again.
    pub started: u64,
}

/// Whether a run of the program goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It does.
    Yes,
    /// It is over.
    No,
    /// It was on another machine, or this one does not say.
    Unknown,
}

impl RunId {
    /// This run.
    pub fn this() -> Self {
        let process = std::process::id();
        Self {
            user: user(),
            machine: System::host_name().unwrap_or_default(),
            process,
            started: started(process).ok().flatten().unwrap_or(0),
        }
    }

    /// Whether it goes on, as far as this machine can tell.
    pub fn running(&self) -> Running {
        if self.machine != System::host_name().unwrap_or_default() {
            return Running::Unknown;
        }
        match started(self.process) {
            // Computed from the running time of the machine, so not to the second.
            Ok(Some(began)) if began.abs_diff(self.started) <= 2 => Running::Yes,
            Ok(_) => Running::No,
            Err(_) => Running::Unknown,
        }
    }
}

fn user() -> String {
    let named = ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(std::env::var_os);
    named.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// When a process began, if there is one of that number.
fn started(process: u32) -> Result<Option<u64>, sysinfo::Error> {
    let pid = Pid::from_u32(process);
    let mut system = System::new()?;
    let wanted = ProcessesToUpdate::Some(&[pid]);
    system.refresh_processes_specifics(wanted, true, ProcessRefreshKind::nothing());
    // One that has ended may still be listed until somebody asks after it.
    let is_over = |status| matches!(status, ProcessStatus::Zombie | ProcessStatus::Dead);
    let found = system.process(pid).filter(|found| !is_over(found.status()));
    Ok(found.map(sysinfo::Process::start_time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_run_goes_on_and_others_are_over_or_elsewhere() {
        let this = RunId::this();
        assert_eq!(this.running(), Running::Yes);
        assert_eq!(RunId { started: this.started + 60, ..this.clone() }.running(), Running::No);
        assert_eq!(RunId { process: u32::MAX - 7, ..this.clone() }.running(), Running::No);
        let elsewhere = RunId { machine: "en annen".to_owned(), ..this };
        assert_eq!(elsewhere.running(), Running::Unknown);
    }

    #[cfg(unix)]
    #[test]
    fn a_process_that_was_killed_is_over() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let started = started(child.id()).unwrap().unwrap();
        let run = RunId { process: child.id(), started, ..RunId::this() };
        assert_eq!(run.running(), Running::Yes);
        child.kill().unwrap();
        while run.running() == Running::Yes {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        child.wait().unwrap();
        assert_eq!(run.running(), Running::No);
    }
}
