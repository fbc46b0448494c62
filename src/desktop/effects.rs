//! Performs what the app asks of the outside, off the drawing thread, and reports back.

use std::collections::HashMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use eframe::egui;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::files::Former;
use crate::desktop::clock;
use crate::desktop::scribe::{self, Scribe, Teller};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::storage::backup;
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError, Saved};
use crate::storage::journal::Known;
use crate::storage::settings::{self, Settings};

/// A dialog that is gone sooner than this was never there: no person is so quick.
const NO_PERSON: Duration = Duration::from_millis(700);

/// What effects need to be performed.
pub struct Performer {
    ctx: egui::Context,
    reports: Sender<Action>,
    keeper: Option<Keeper>,
    scribe: Option<Scribe>,
    data_dir: Option<PathBuf>,
    /// What the files were that were opened or saved here, by path.
    known: Arc<Mutex<HashMap<PathBuf, String>>>,
}

/// Keeps the settings, one write after the other, in a thread of its own.
struct Keeper {
    settings: Option<Sender<Settings>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Keeper {
    /// What was handed over is written before the program ends.
    fn drop(&mut self) {
        self.settings = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing more to write.
            let _ = thread.join();
        }
    }
}

impl Performer {
    /// For a window; what comes of effects goes to `reports`, settings go to `data_dir`, if the
    /// system has such a place.
    pub fn new(ctx: egui::Context, reports: Sender<Action>, data_dir: Option<PathBuf>) -> Self {
        let scribe = data_dir.clone().map(|dir| {
            let (failed, screen) = (reports.clone(), ctx.clone());
            Scribe::new(dir, move |why| {
                // Nobody listens any more once the window is closed.
                let _ = failed.send(Action::JournalFailed(why));
                screen.request_repaint();
            })
        });
        let keeper = data_dir.clone().map(|dir| {
            let (settings, inbox) = mpsc::channel::<Settings>();
            let failed = reports.clone();
            let thread = thread::spawn(move || {
                while let Ok(mut newest) = inbox.recv() {
                    newest = inbox.try_iter().last().unwrap_or(newest);
                    if settings::store(&dir, &newest).is_err() {
                        // Nobody listens any more once the window is closed.
                        let _ = failed.send(Action::SettingsFailed);
                    }
                }
            });
            Keeper { settings: Some(settings), thread: Some(thread) }
        });
        Self { ctx, reports, keeper, scribe, data_dir, known: Arc::default() }
    }

    /// Performs an effect. Returns at once; what comes of it is reported later.
    pub fn perform(&self, effect: Effect, texts: &'static Texts) {
        match effect {
            Effect::PickOpen => self.in_background(move || Some(pick_open(texts))),
            Effect::PickSave { folder, name } => {
                self.in_background(move || Some(pick_save(texts, folder, &name)));
            }
            Effect::Load(path) => {
                let known = Arc::clone(&self.known);
                self.in_background(move || {
                    let read = unless_panicked(|| file::load(&path)).map(Box::new);
                    if read.is_ok() {
                        note(&known, Known::now(&RealDisk, &path).ok());
                    }
                    Some(Action::Loaded(path, read))
                });
            }
            Effect::Save { path, session, revision, document, edits, over } => {
                let teller = self.scribe.as_ref().map_or(Teller::NOBODY, Scribe::teller);
                let (data_dir, known) = (self.data_dir.clone(), Arc::clone(&self.known));
                let (reports, ctx) = (self.reports.clone(), self.ctx.clone());
                self.in_background(move || {
                    if !over && is_changed(&known, &path) {
                        return Some(Action::ChangedUnderneath(path));
                    }
                    let saved = unless_panicked(|| save(&path, &session, data_dir.as_deref()));
                    let lost = matches!(&saved, Ok(saved) if saved.backup.is_err());
                    let saved = saved.map(|Saved { checksum, .. }| {
                        let saved = Known { path: path.clone(), checksum };
                        note(&known, Some(saved.clone()));
                        teller.saved(document, saved, edits);
                    });
                    // Nobody listens any more once the window is closed.
                    let _ = reports.send(Action::Saved(path, revision, saved));
                    ctx.request_repaint();
                    lost.then_some(Action::BackupFailed)
                });
            }
            Effect::Journal(order) => {
                if let Some(scribe) = &self.scribe {
                    scribe.order(order);
                }
            }
            Effect::FindFormer(path) => {
                let Some(dir) = self.data_dir.clone() else { return };
                self.in_background(move || newest_former(&dir, path).map(Action::FormerFound));
            }
            Effect::SaveIfFree(path) => self.in_background(move || {
                Some(if path.exists() {
                    Action::AlreadyThere(path)
                } else {
                    Action::PickedSave(Some(path))
                })
            }),
            Effect::Copy(text) => self.ctx.copy_text(text),
            Effect::AskPaste => self.ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
            Effect::StoreSettings(settings) => {
                if let Some(inbox) = self.keeper.as_ref().and_then(|k| k.settings.as_ref()) {
                    // The keeper listens as long as we are here.
                    let _ = inbox.send(settings);
                }
            }
            Effect::Quit => self.ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    /// Looks for what earlier runs left unsaved.
    pub fn look_for_recoveries(&self) {
        let Some(dir) = self.data_dir.clone() else { return };
        self.in_background(move || {
            let (offers, unreadable) = scribe::waiting(&dir);
            let there = !offers.is_empty() || unreadable > 0;
            there.then_some(Action::Recoveries(offers, unreadable))
        });
    }

    fn in_background(&self, work: impl FnOnce() -> Option<Action> + Send + 'static) {
        let (reports, ctx) = (self.reports.clone(), self.ctx.clone());
        thread::spawn(move || {
            if let Some(action) = work() {
                // Nobody listens any more once the window is closed.
                let _ = reports.send(action);
                ctx.request_repaint();
            }
        });
    }
}

/// Keeps in mind what a file is.
fn note(known: &Mutex<HashMap<PathBuf, String>>, file: Option<Known>) {
    if let Some(Known { path, checksum }) = file {
        known.lock().unwrap_or_else(PoisonError::into_inner).insert(path, checksum);
    }
}

/// Whether somebody else has changed a file since it was opened or saved here. One that is gone is
/// not: saving brings it back.
fn is_changed(known: &Mutex<HashMap<PathBuf, String>>, path: &Path) -> bool {
    let known = known.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
    known.is_some_and(|checksum| {
        Known::now(&RealDisk, path).is_ok_and(|now| now.checksum != checksum)
    })
}

/// Saves a session, with what stood there before among the backups of a data folder; gives the
/// checksum of what stands there now. A backup that cannot be kept is no reason not to save.
fn save(path: &Path, session: &Session, data_dir: Option<&Path>) -> Result<Saved, FileError> {
    if let Some(dir) = data_dir {
        return file::save_with_backup(&RealDisk, path, session, dir, clock::stamp());
    }
    file::save(path, session)?;
    Ok(Saved { checksum: Known::now(&RealDisk, path)?.checksum, backup: Ok(()) })
}

/// The newest former version of a file that can be read.
fn newest_former(dir: &Path, document: PathBuf) -> Option<Former> {
    let all = backup::list(&RealDisk, dir, &document).ok()?;
    let sound = all.into_iter().find(|backup| file::load(&backup.path).is_ok())?;
    Some(Former { document, path: sound.path, at: sound.at.moment() })
}

/// The result of work on a file, also where that panicked: whoever waits for it hears of it.
fn unless_panicked<T>(work: impl FnOnce() -> Result<T, FileError>) -> Result<T, FileError> {
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    outcome.unwrap_or_else(|_| Err(FileError::Other("the program made a mistake".to_owned())))
}

fn dialog(texts: &Texts) -> rfd::FileDialog {
    rfd::FileDialog::new()
        .add_filter(texts.get("file-filter"), &["ron"])
        .add_filter(texts.get("file-filter-all"), &["*"])
}

fn pick_open(texts: &Texts) -> Action {
    let asked = Instant::now();
    let path = dialog(texts).set_title(texts.get("path-open-title")).pick_file();
    match path {
        None if asked.elapsed() < NO_PERSON => Action::NoOpenDialog,
        path => Action::PickedOpen(path),
    }
}

fn pick_save(texts: &Texts, folder: Option<PathBuf>, name: &str) -> Action {
    let asked = Instant::now();
    let mut dialog = dialog(texts).set_title(texts.get("path-save-title")).set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    match dialog.save_file() {
        None if asked.elapsed() < NO_PERSON => Action::NoSaveDialog,
        path => Action::PickedSave(path),
    }
}
