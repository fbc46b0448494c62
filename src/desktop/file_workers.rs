//! Whatever writes a file, in a thread for each file: one thing after the other, in the order it was
//! asked for, and done before the program ends.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::convert::Infallible;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

/// How long the program waits at its end for what is being written: longer than any disk takes that
/// still answers.
const PATIENCE: Duration = Duration::from_mins(2);

/// The same where its user does not want to wait.
const IMPATIENCE: Duration = Duration::from_secs(1);

type Job = Box<dyn FnOnce() + Send>;

/// The threads.
pub(super) struct FileWorkers {
    inboxes: RefCell<HashMap<PathBuf, Sender<Job>>>,
    /// Each thread holds one of these until it ends.
    working: Sender<Infallible>,
    ended: Receiver<Infallible>,
    patience: Cell<Duration>,
}

impl FileWorkers {
    /// No thread yet.
    pub(super) fn new() -> Self {
        let (working, ended) = mpsc::channel();
        let patience = Cell::new(PATIENCE);
        Self { inboxes: RefCell::default(), working, ended, patience }
    }

    /// Has something done to a file, after all that was asked for before.
    pub(super) fn order(&self, path: PathBuf, job: impl FnOnce() + Send + 'static) {
        let mut inboxes = self.inboxes.borrow_mut();
        let inbox = inboxes.entry(path).or_insert_with(|| self.worker());
        // A thread listens as long as we are here.
        let _ = inbox.send(Box::new(job));
    }

    fn worker(&self) -> Sender<Job> {
        let (inbox, jobs) = mpsc::channel::<Job>();
        let working = self.working.clone();
        thread::spawn(move || {
            let _working = working;
            for job in jobs {
                // A defect of ours costs this one, not those that follow.
                let _ = panic::catch_unwind(AssertUnwindSafe(job));
            }
        });
        inbox
    }

    /// From now on hardly anything is waited for at the end: its user knows that it may be lost.
    pub(super) fn hurry(&self) {
        self.patience.set(IMPATIENCE);
    }
}

impl Drop for FileWorkers {
    /// What was asked for is done before the program ends.
    fn drop(&mut self) {
        self.inboxes.borrow_mut().clear();
        self.working = mpsc::channel().0;
        // Nobody ever sends: it ends when the last thread has.
        let _ = self.ended.recv_timeout(self.patience.get());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Instant;

    use super::*;

    #[test]
    fn what_was_asked_for_is_done_in_order_before_the_program_ends() {
        let done = Arc::new(Mutex::new(Vec::new()));
        let workers = FileWorkers::new();
        for number in 0..6_u64 {
            let done = Arc::clone(&done);
            workers.order("økt.ron".into(), move || {
                // The first one takes longest.
                thread::sleep(Duration::from_millis(60 - number * 10));
                assert_ne!(number, 3, "one of them fails");
                done.lock().unwrap().push(number);
            });
        }
        let other = Arc::clone(&done);
        workers.order("annen.ron".into(), move || other.lock().unwrap().push(99));
        drop(workers);
        let done = done.lock().unwrap();
        assert_eq!(done[0], 99, "another file waits for nobody");
        assert_eq!(done[1..], [0, 1, 2, 4, 5]);
    }

    #[test]
    fn whoever_does_not_want_to_wait_for_a_disk_that_does_not_answer_does_not() {
        let (never, waits) = mpsc::channel::<()>();
        let workers = FileWorkers::new();
        workers.order("økt.ron".into(), move || _ = waits.recv());
        workers.hurry();
        let began = Instant::now();
        drop(workers);
        assert!(began.elapsed() < IMPATIENCE * 5);
        drop(never);
    }
}
