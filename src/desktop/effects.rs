//! Performs what the app asks of the outside, off the drawing thread, and reports back.

use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use eframe::egui;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::desktop::files::{self, Save, SaveOutcome};
use crate::desktop::journal_writer::{self, JournalReport, JournalWriter, SaveNotifier};
use crate::desktop::{file_lock, reports};
use crate::i18n::Texts;
use crate::storage::file::Saved;
use crate::storage::journal::FileFingerprint;
use crate::storage::run_id::RunId;
use crate::storage::settings::{self, Settings};

/// A dialog that is gone sooner than this was never there: no person is so quick.
const NO_PERSON: Duration = Duration::from_millis(700);

/// After how long it is said that what was done is not safe yet: it should be within a second.
const LATE: Duration = Duration::from_secs(3);

/// What effects need to be performed.
pub struct Performer {
    ctx: egui::Context,
    reports: Sender<Action>,
    keeper: Option<SettingsWriter>,
    journal_writer: Option<JournalWriter>,
    data_dir: Option<PathBuf>,
    /// This run of the program, as others see it.
    us: RunId,
    file_lock: file_lock::LockKeeper,
}

/// Keeps the settings, one write after the other, in a thread of its own.
struct SettingsWriter {
    settings: Option<Sender<Settings>>,
    thread: Option<JoinHandle<()>>,
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

impl Performer {
    /// For a window; what comes of effects goes to `reports`, settings go to `data_dir`, if the
    /// system has such a place.
    pub fn new(ctx: egui::Context, reports: Sender<Action>, data_dir: Option<PathBuf>) -> Self {
        let journal_writer = data_dir.clone().map(|dir| {
            let (failed, screen) = (reports.clone(), ctx.clone());
            JournalWriter::new(dir, move |report| {
                let action = match report {
                    JournalReport::Failed(why) => Action::JournalFailed(Some(why)),
                    JournalReport::Works => Action::JournalFailed(None),
                    JournalReport::Lost => Action::JournalLost,
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
            SettingsWriter { settings: Some(settings), thread: Some(thread) }
        });
        let us = RunId::this();
        let (told, screen) = (reports.clone(), ctx.clone());
        let file_lock = file_lock::LockKeeper::new(us.clone(), move |path, held| {
            // Nobody listens any more once the window is closed.
            let _ = told.send(Action::HeldElsewhere(path, held));
            screen.request_repaint();
        });
        Self { ctx, reports, keeper, journal_writer, data_dir, us, file_lock }
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
                let notifier = self
                    .journal_writer
                    .as_ref()
                    .map_or(SaveNotifier::NOBODY, JournalWriter::notifier);
                let (data_dir, us) = (self.data_dir.clone(), self.us.clone());
                let (reports, ctx) = (self.reports.clone(), self.ctx.clone());
                self.in_background(move || {
                    let report = |result| Action::Saved(path.clone(), revision, result);
                    let save =
                        Save { path: &path, session: &session, known: known.as_deref(), keep };
                    match files::save(save, data_dir.as_deref(), &us) {
                        SaveOutcome::Changed(sum, theirs) => {
                            Some(Action::ChangedUnderneath(path, sum, theirs))
                        }
                        SaveOutcome::Failed(err) => Some(report(Err(err))),
                        SaveOutcome::Saved(Saved { checksum, backup }) => {
                            let known =
                                FileFingerprint { path: path.clone(), checksum: checksum.clone() };
                            notifier.saved(document, known, edits);
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
            Effect::Hold { path, take } => self.file_lock.hold(path, take),
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
                if let Some(journal_writer) = &self.journal_writer {
                    journal_writer.order(order);
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
        self.journal_writer.as_ref().is_some_and(|journal_writer| journal_writer.waits() > LATE)
    }

    /// Looks for what earlier runs left unsaved.
    pub fn look_for_recoveries(&self) {
        let Some(dir) = self.data_dir.clone() else { return };
        let stopped = dir.clone();
        self.in_background(move || reports::take_untold(&stopped).map(Action::Stopped));
        self.in_background(move || {
            let (offers, unreadable) = journal_writer::waiting(&dir);
            let there = !offers.is_empty() || !unreadable.is_empty();
            there.then_some(Action::Recoveries(offers, unreadable.len()))
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
