//! Performs what the app asks of the outside, off the drawing thread, and reports back.

use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use eframe::egui;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::desktop::files::{self, Outcome, Save};
use crate::desktop::scribe::{self, Report, Scribe, Teller};
use crate::desktop::{hold, reports};
use crate::i18n::Texts;
use crate::storage::file::Saved;
use crate::storage::journal::Known;
use crate::storage::owner::Owner;
use crate::storage::settings::{self, Settings};

/// A dialog that is gone sooner than this was never there: no person is so quick.
const NO_PERSON: Duration = Duration::from_millis(700);

/// After how long it is said that what was done is not safe yet: it should be within a second.
const LATE: Duration = Duration::from_secs(3);

/// What effects need to be performed.
pub struct Performer {
    ctx: egui::Context,
    reports: Sender<Action>,
    keeper: Option<Keeper>,
    scribe: Option<Scribe>,
    data_dir: Option<PathBuf>,
    /// This run of the program, as others see it.
    us: Owner,
    hold: hold::Keeper,
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
            Scribe::new(dir, move |report| {
                let action = match report {
                    Report::Failed(why) => Action::JournalFailed(Some(why)),
                    Report::Works => Action::JournalFailed(None),
                    Report::Lost => Action::JournalLost,
                };
                // Nobody listens any more once the window is closed.
                let _ = failed.send(action);
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
        let us = Owner::this();
        let (told, screen) = (reports.clone(), ctx.clone());
        let hold = hold::Keeper::new(us.clone(), move |path, held| {
            // Nobody listens any more once the window is closed.
            let _ = told.send(Action::HeldElsewhere(path, held));
            screen.request_repaint();
        });
        Self { ctx, reports, keeper, scribe, data_dir, us, hold }
    }

    /// Performs an effect. Returns at once; what comes of it is reported later.
    pub fn perform(&self, effect: Effect, texts: &'static Texts) {
        match effect {
            Effect::PickOpen => self.in_background(move || Some(pick_open(texts))),
            Effect::PickSave { folder, name } => {
                self.in_background(move || Some(pick_save(texts, folder, &name)));
            }
            Effect::Load(path) => {
                let (data_dir, us) = (self.data_dir.clone(), self.us.clone());
                self.in_background(move || {
                    let opened = files::open(&path, data_dir.as_deref(), &us);
                    Some(Action::Loaded(path, opened))
                });
            }
            Effect::Look { path, known } => self.in_background(move || {
                files::look(&path, &known).map(|now| Action::Looked(path, now))
            }),
            Effect::Save { path, session, revision, document, edits, known, keep } => {
                let teller = self.scribe.as_ref().map_or(Teller::NOBODY, Scribe::teller);
                let (data_dir, us) = (self.data_dir.clone(), self.us.clone());
                let (reports, ctx) = (self.reports.clone(), self.ctx.clone());
                self.in_background(move || {
                    let report = |result| Action::Saved(path.clone(), revision, result);
                    let save =
                        Save { path: &path, session: &session, known: known.as_deref(), keep };
                    match files::save(save, data_dir.as_deref(), &us) {
                        Outcome::Changed(sum, theirs) => {
                            Some(Action::ChangedUnderneath(path, sum, theirs))
                        }
                        Outcome::Failed(err) => Some(report(Err(err))),
                        Outcome::Saved(Saved { checksum, backup }) => {
                            let known = Known { path: path.clone(), checksum: checksum.clone() };
                            teller.saved(document, known, edits);
                            // Nobody listens any more once the window is closed.
                            let _ = reports.send(report(Ok(checksum)));
                            ctx.request_repaint();
                            backup.is_err().then_some(Action::BackupFailed)
                        }
                    }
                });
            }
            Effect::KeepVersion { path, session } => {
                let Some(dir) = self.data_dir.clone() else { return };
                self.in_background(move || {
                    let kept = files::keep_version(&dir, &path, &session);
                    kept.is_err().then_some(Action::BackupFailed)
                });
            }
            Effect::Hold { path, take } => self.hold.hold(path, take),
            Effect::ListVersions(path) => {
                let data_dir = self.data_dir.clone();
                self.in_background(move || {
                    let list = data_dir.map_or(Ok(Vec::new()), |dir| files::versions(&dir, &path));
                    Some(Action::Versions(path, list))
                });
            }
            Effect::ReadVersion(path) => self.in_background(move || {
                let read = files::version(&path);
                Some(Action::VersionRead(path, read))
            }),
            Effect::Journal(order) => {
                if let Some(scribe) = &self.scribe {
                    scribe.order(order);
                    self.ctx.request_repaint_after(LATE + Duration::from_millis(100));
                }
            }
            Effect::FindFormer(path) => {
                let Some(dir) = self.data_dir.clone() else { return };
                self.in_background(move || {
                    files::newest_former(&dir, path).map(Action::FormerFound)
                });
            }
            Effect::SaveIfFree(path) => {
                self.in_background(move || Some(files::save_if_free(path)));
            }
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

    /// Whether what was done waits to be safe for longer than it should.
    pub fn is_journal_late(&self) -> bool {
        self.scribe.as_ref().is_some_and(|scribe| scribe.waits() > LATE)
    }

    /// Looks for what earlier runs left unsaved.
    pub fn look_for_recoveries(&self) {
        let Some(dir) = self.data_dir.clone() else { return };
        let stopped = dir.clone();
        self.in_background(move || reports::take_untold(&stopped).map(Action::Stopped));
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
