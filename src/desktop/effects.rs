//! Performs what the app asks of the outside, off the drawing thread, and reports back.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::i18n::Texts;
use crate::storage::file;
use crate::storage::settings;

/// A dialog that is gone sooner than this was never there: no person is so quick.
const NO_PERSON: Duration = Duration::from_millis(350);

/// What effects need to be performed.
pub struct Performer {
    /// The window.
    pub ctx: egui::Context,
    /// Where what came of it goes.
    pub reports: Sender<Action>,
    /// Where settings live, if the system has a place.
    pub data_dir: Option<PathBuf>,
}

impl Performer {
    /// Performs an effect. Returns at once; what comes of it is reported later.
    pub fn perform(&self, effect: Effect, texts: &'static Texts) {
        match effect {
            Effect::PickOpen => self.in_background(move || Some(pick_open(texts))),
            Effect::PickSave { folder, name } => {
                self.in_background(move || Some(pick_save(texts, folder, &name)));
            }
            Effect::Load(path) => self.in_background(move || {
                // The recent list and the title bar want a path that holds wherever we are started.
                let path = std::path::absolute(&path).unwrap_or(path);
                let read = file::load(&path).map(Box::new);
                Some(Action::Loaded(path, read))
            }),
            Effect::Save { path, session, revision } => self.in_background(move || {
                let path = std::path::absolute(&path).unwrap_or(path);
                let saved = file::save(&path, &session);
                Some(Action::Saved(path, revision, saved))
            }),
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
                let dir = self.data_dir.clone();
                self.in_background(move || {
                    let stored = dir.map(|dir| settings::store(&dir, &settings));
                    matches!(stored, Some(Err(_))).then_some(Action::SettingsFailed)
                });
            }
            Effect::Quit => self.ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
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
    rfd::FileDialog::new().add_filter(texts.get("file-filter"), &["ron"])
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
