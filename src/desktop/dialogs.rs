//! The system's dialogs: where a file lies, where it goes. Each waits for its user, so it is called
//! off the drawing thread.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::app::input::FileReport;
use crate::i18n::Texts;

/// A dialog that is gone sooner than this was never there: no person is so quick.
const NO_PERSON: Duration = Duration::from_millis(700);

/// Lets a person pick a file to open.
pub(super) fn pick_open(texts: &Texts) -> FileReport {
    let asked = Instant::now();
    let path = dialog(texts).set_title(texts.get("path-open-title")).pick_file();
    match path {
        None if asked.elapsed() < NO_PERSON => FileReport::NoOpenDialog,
        path => FileReport::PickedOpen(path),
    }
}

/// Lets a person pick where to save; the name is a suggestion.
pub(super) fn pick_save(texts: &Texts, folder: Option<PathBuf>, name: &str) -> FileReport {
    let asked = Instant::now();
    let mut dialog = dialog(texts).set_title(texts.get("path-save-title")).set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    match dialog.save_file() {
        None if asked.elapsed() < NO_PERSON => FileReport::NoSaveDialog,
        path => FileReport::PickedSave(path),
    }
}

fn dialog(texts: &Texts) -> rfd::FileDialog {
    rfd::FileDialog::new()
        .add_filter(texts.get("file-filter"), &["ron"])
        .add_filter(texts.get("file-filter-all"), &["*"])
}
