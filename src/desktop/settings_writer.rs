//! Keeps the settings, one write after the other, in a thread of its own.

use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use crate::storage::settings::{self, Settings};

/// The thread that keeps the settings.
pub(super) struct SettingsWriter {
    settings: Option<Sender<Settings>>,
    thread: Option<JoinHandle<()>>,
}

impl SettingsWriter {
    /// Keeps settings in a data folder; `failed` is told where they could not be kept.
    pub(super) fn new(dir: PathBuf, failed: impl Fn() + Send + 'static) -> Self {
        let (settings, inbox) = mpsc::channel::<Settings>();
        let thread = thread::spawn(move || {
            while let Ok(mut newest) = inbox.recv() {
                newest = inbox.try_iter().last().unwrap_or(newest);
                if settings::store(&dir, &newest).is_err() {
                    failed();
                }
            }
        });
        Self { settings: Some(settings), thread: Some(thread) }
    }

    /// Hands settings over.
    pub(super) fn store(&self, settings: Settings) {
        if let Some(inbox) = &self.settings {
            // The thread listens as long as we are here.
            let _ = inbox.send(settings);
        }
    }
}

impl Drop for SettingsWriter {
    /// What was handed over is written before the program ends.
    fn drop(&mut self) {
        self.settings = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing more to write.
            let _ = thread.join();
        }
    }
}
