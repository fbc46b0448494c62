//! The system's dialogs: where a file lies, where it goes. Each waits for its user, so it is called
//! off the drawing thread.

use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::app::core::pictures::PictureKind;
use crate::app::input::{FileReport, MinutesReport, PrepareReport};
use crate::desktop::tables::ENDINGS;
use crate::exchange::paper::form::Form;
use crate::exchange::table_out::form::TableForm;
use crate::i18n::Texts;

/// Whether a dialog could not be opened since this was last set to false. The library that opens
/// them tells nobody but its log: to its caller it looks as if somebody had closed the dialog.
static HAS_FAILED: AtomicBool = AtomicBool::new(false);

/// Hears what that library writes into its log where it finds no dialog to open.
struct Listener;

impl Log for Listener {
    fn enabled(&self, of: &Metadata<'_>) -> bool {
        of.level() == Level::Error && of.target().starts_with("rfd")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            HAS_FAILED.store(true, Ordering::SeqCst);
        }
    }

    fn flush(&self) {}
}

/// What a dialog gave; an error where there was none.
fn opened(dialog: impl FnOnce() -> Option<PathBuf>) -> Result<Option<PathBuf>, NoDialog> {
    static LISTENS: Once = Once::new();
    LISTENS.call_once(|| {
        // Where somebody else listens already, a missing dialog looks like a closed one.
        if log::set_logger(&Listener).is_ok() {
            log::set_max_level(LevelFilter::Error);
        }
    });
    HAS_FAILED.store(false, Ordering::SeqCst);
    let path = dialog();
    if path.is_none() && HAS_FAILED.load(Ordering::SeqCst) { Err(NoDialog) } else { Ok(path) }
}

/// The system has no dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct NoDialog;

/// Lets a person pick a file to open.
pub(super) fn pick_open(texts: &Texts) -> FileReport {
    let dialog = dialog(texts).set_title(texts.get("path-open-title"));
    opened(|| dialog.pick_file()).map_or(FileReport::NoOpenDialog, FileReport::PickedOpen)
}

/// Lets a person pick where to save; the name is a suggestion.
pub(super) fn pick_save(texts: &Texts, folder: Option<PathBuf>, name: &str) -> FileReport {
    let mut dialog = dialog(texts).set_title(texts.get("path-save-title")).set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    opened(|| dialog.save_file()).map_or(FileReport::NoSaveDialog, FileReport::PickedSave)
}

/// Lets a person pick where a paper goes, and says whether the dialog asks before a file that stands
/// there is written over; nothing where they do not want to. Where the system has no dialog, beside the
/// session, or else in the folder the program was started in.
pub(super) fn pick_paper(
    texts: &Texts,
    form: Form,
    folder: Option<&Path>,
    name: &str,
) -> Option<(PathBuf, bool)> {
    let ending = form.ending();
    let dialog = rfd::FileDialog::new()
        .add_filter(ending, &[ending])
        .set_title(texts.get("path-paper-title"))
        .set_file_name(name);
    place_of(dialog, folder, name)
}

/// The same for tables: a workbook, or text, by how the name ends.
pub(super) fn pick_tables(
    texts: &Texts,
    folder: Option<&Path>,
    name: &str,
) -> Option<(PathBuf, bool)> {
    let [workbook, text] = TableForm::ALL.map(TableForm::ending);
    let dialog = rfd::FileDialog::new()
        .add_filter("Excel", &[workbook])
        .add_filter(texts.get("tables-filter-csv"), &[text])
        .set_title(texts.get("path-tables-title"))
        .set_file_name(name);
    place_of(dialog, folder, name)
}

/// The same for a picture.
pub(super) fn pick_picture(
    texts: &Texts,
    kind: PictureKind,
    folder: Option<&Path>,
    name: &str,
) -> Option<(PathBuf, bool)> {
    let dialog = rfd::FileDialog::new()
        .add_filter(texts.get(kind.key()), &[kind.ending()])
        .set_title(texts.get("path-picture-title"))
        .set_file_name(name);
    place_of(dialog, folder, name)
}

/// What a dialog for a new file gives, and whether it asks before one that stands there is written
/// over; where there is no dialog, the suggested name in the folder.
fn place_of(dialog: rfd::FileDialog, folder: Option<&Path>, name: &str) -> Option<(PathBuf, bool)> {
    let dialog = match folder {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    };
    match opened(|| dialog.save_file()) {
        Ok(path) => path.map(|path| (path, true)),
        Err(NoDialog) => Some((folder.unwrap_or(Path::new("")).join(name), false)),
    }
}

/// Lets a person pick a template for documents.
pub(super) fn pick_template(texts: &Texts) -> MinutesReport {
    let dialog = rfd::FileDialog::new()
        .add_filter("Word", &["docx", "dotx"])
        .set_title(texts.get("path-template-title"));
    let picked = opened(|| dialog.pick_file());
    picked.map_or(MinutesReport::NoDialog, MinutesReport::PickedTemplate)
}

/// Lets a person pick a file with a table.
pub(super) fn pick_table(texts: &Texts) -> PrepareReport {
    let dialog = rfd::FileDialog::new()
        .add_filter(texts.get("table-filter"), &ENDINGS)
        .add_filter(texts.get("file-filter-all"), &["*"])
        .set_title(texts.get("path-table-title"));
    let picked = opened(|| dialog.pick_file());
    picked.map_or(PrepareReport::NoDialog, PrepareReport::Picked)
}

fn dialog(texts: &Texts) -> rfd::FileDialog {
    rfd::FileDialog::new()
        .add_filter(texts.get("file-filter"), &["ron"])
        .add_filter(texts.get("file-filter-all"), &["*"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_that_is_closed_at_once_was_there_and_one_that_could_not_be_opened_was_not() {
        assert_eq!(opened(|| None), Ok(None));
        let fails = |target: &'static str, level| {
            let words = format_args!("Failed to pick file").to_string();
            log::logger().log(
                &Record::builder()
                    .level(level)
                    .target(target)
                    .args(format_args!("{words}"))
                    .build(),
            );
            None
        };
        let library = "rfd::backend::xdg_desktop_portal";
        assert_eq!(opened(|| fails(library, Level::Error)), Err(NoDialog));
        assert_eq!(opened(|| fails(library, Level::Warn)), Ok(None));
        assert_eq!(opened(|| fails("wgpu", Level::Error)), Ok(None));
        let path = Some(PathBuf::from("/tmp/økt.ron"));
        assert_eq!(opened(|| path.clone()), Ok(path.clone()));
    }
}
