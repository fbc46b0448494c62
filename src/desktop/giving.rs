//! Writes a paper, or tables, to the file that a person picks for it. Waits for its user, so it is called off the
//! drawing thread.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::app::core::effect::{GiveOrder, GiveTo, PictureOrder, Stands, TablesOrder};
use crate::app::core::pictures::{OutgoingPicture, PictureChoice};
use crate::app::core::tables::{Outgoing, workbook};
use crate::app::input::MinutesReport;
use crate::app::rooms::minutes::NotGiven;
use crate::app::services::files::{PictureReport, TablesReport};
use crate::desktop::dialogs::{pick_paper, pick_picture, pick_tables};
use crate::desktop::pictures::{self, PictureFile};
use crate::exchange::drawing::Size;
use crate::exchange::paper::docx;
use crate::exchange::paper::form::Form;
use crate::exchange::paper::{Watch, WriteError, unwatched};
use crate::exchange::table_out::form::TableForm;
use crate::i18n::Texts;
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::ui::audience::outgoing::NotDrawn;
use crate::ui::kit::theme::LIGHT;

/// How often it is told how far a writer has come.
const OFTEN: Duration = Duration::from_millis(150);

/// Where something is put, or why it is put nowhere.
enum Placed {
    /// There; whether what stands there is written over.
    At(PathBuf, bool),
    /// A file stands there that was not asked about.
    Stands(Stands),
    /// No place was picked.
    NotWanted,
}

/// Where something goes: `pick` lets a person pick a path, and `ended` gives it the ending of what it
/// is.
fn placed(
    to: &GiveTo,
    pick: impl FnOnce(Option<&Path>, &str) -> Option<(PathBuf, bool)>,
    ended: impl FnOnce(&Path) -> PathBuf,
) -> Placed {
    let (folder, name) = match to {
        GiveTo::Over(path) => return Placed::At(path.clone(), true),
        GiveTo::Picked { folder, name } => (folder.as_deref(), name),
    };
    let Some((picked, is_asked)) = pick(folder, name) else { return Placed::NotWanted };
    let path = ended(&picked);
    let is_asked = is_asked && path == picked;
    let is_open = is_open_elsewhere(&path);
    if is_open || !is_asked && fs::symlink_metadata(&path).is_ok() {
        return Placed::Stands(Stands { path, is_open });
    }
    Placed::At(path, is_asked)
}

/// Puts a file there whole, or not at all; over another one only where that was asked.
fn put(path: &Path, over: bool, bytes: &[u8]) -> Result<(), FileError> {
    if over { file::write_bytes(path, bytes) } else { file::write_new(&RealDisk, path, bytes) }
}

/// Writes a paper where it goes, and gives the last that is to be told of it; how far it has come is
/// told on the way. Stops where `stopped` is the order's token, or a later one.
pub(super) fn given(
    texts: &Texts,
    order: &GiveOrder,
    stopped: &AtomicU64,
    tell: &dyn Fn(MinutesReport),
) -> MinutesReport {
    let token = order.token;
    let pick = |folder: Option<&Path>, name: &str| pick_paper(texts, order.form, folder, name);
    let (path, over) = match placed(&order.to, pick, |path| ending_as(path, order.form)) {
        Placed::At(path, over) => (path, over),
        Placed::Stands(stands) => return MinutesReport::Stands(token, stands),
        Placed::NotWanted => return MinutesReport::NotWanted(token),
    };
    let mut told = Instant::now();
    let mut watch = |done, of| {
        if told.elapsed() >= OFTEN {
            told = Instant::now();
            tell(MinutesReport::Writing(token, done, of));
        }
        let is_stopped = stopped.load(Ordering::SeqCst) >= token;
        if is_stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let written = match bytes(order, &mut watch) {
        Err(None) => return MinutesReport::NotWanted(token),
        Err(Some(why)) => Err(why),
        Ok(bytes) => match put(&path, over, &bytes) {
            Err(FileError::AlreadyThere) => {
                return MinutesReport::Stands(token, Stands { path, is_open: false });
            }
            other => other.map_err(NotGiven::File),
        },
    };
    MinutesReport::Given(token, path, written)
}

/// Writes tables where they go, and gives what is to be told of it.
pub(super) fn tables_given(texts: &Texts, order: &TablesOrder) -> TablesReport {
    let pick = |folder: Option<&Path>, name: &str| pick_tables(texts, folder, name);
    let (path, over) = match placed(&order.to, pick, table_ending) {
        Placed::At(path, over) => (path, over),
        Placed::Stands(stands) => return TablesReport::Stand(stands),
        Placed::NotWanted => return TablesReport::NotWanted,
    };
    let form = TableForm::of(&path).unwrap_or(TableForm::Xlsx);
    if matches!(form, TableForm::Csv(_)) && order.only.is_none() {
        return TablesReport::Which(path);
    }
    let only: Vec<_> = order.only.into_iter().collect();
    let book = workbook(&Outgoing::of(&order.session), texts, &only);
    let Ok(file) = form.write(&book, &mut unwatched) else { return TablesReport::NotMade };
    match put(&path, over, &file.bytes) {
        Ok(()) => TablesReport::Given(path, file.cut),
        Err(FileError::AlreadyThere) => TablesReport::Stand(Stands { path, is_open: false }),
        Err(why) => TablesReport::NotWritten(path, why),
    }
}

/// Writes a picture where a person wants it, with its words beside it, and gives what is to be told of
/// it. What was not asked about is not written over, but for the words of the picture that was.
pub(super) fn picture_given(texts: &Texts, order: &PictureOrder) -> PictureReport {
    let choice = order.choice;
    let picked = pick_picture(texts, choice.kind, order.folder.as_deref(), &order.name);
    let Some((picked, is_asked)) = picked else { return PictureReport::NotWanted };
    drawn(&order.picture, choice, &picked, is_asked)
}

/// Draws a picture and puts it where it was picked, over what stands there where that was asked.
fn drawn(
    picture: &OutgoingPicture,
    choice: PictureChoice,
    picked: &Path,
    is_asked: bool,
) -> PictureReport {
    let ending = choice.kind.ending();
    let has_ending = picked.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    let path = if has_ending { picked.to_owned() } else { with_ending(picked, ending) };
    let (wide, high) = choice.size.points();
    let Some(size) = Size::new(wide.into(), high.into()) else { return PictureReport::NotMade };
    let files = match pictures::files(picture, &LIGHT, size, &path) {
        Ok(files) => files,
        Err(NotDrawn::TooMany) => return PictureReport::TooMany,
        Err(NotDrawn::Failed) => return PictureReport::NotMade,
    };
    // The words lie beside the picture that they are of.
    let over = is_asked && has_ending && files.len() == 2 && fs::symlink_metadata(&path).is_ok();
    let stands = |it: &&PictureFile| !over && fs::symlink_metadata(&it.path).is_ok();
    if let Some(file) = files.iter().find(stands) {
        return PictureReport::Stands(file.path.clone());
    }
    for PictureFile { path, bytes } in &files {
        match put(path, over, bytes) {
            Ok(()) => {}
            Err(FileError::AlreadyThere) => return PictureReport::Stands(path.clone()),
            Err(_) => return PictureReport::NotWritten(path.clone()),
        }
    }
    let first = files.first().map(|file| file.path.clone());
    first.map_or(PictureReport::NotMade, |first| PictureReport::Given(first, files.len() / 2))
}

/// The path with the ending of a workbook, where it has that of no table.
fn table_ending(path: &Path) -> PathBuf {
    if TableForm::of(path).is_some() {
        return path.to_owned();
    }
    with_ending(path, TableForm::Xlsx.ending())
}

/// The paper as a file; no reason where it was stopped.
fn bytes(order: &GiveOrder, watch: &mut Watch<'_>) -> Result<Vec<u8>, Option<NotGiven>> {
    let written = match &order.template {
        Some(template) if order.form == Form::Docx => {
            let template = file::bytes_of(&RealDisk, template)
                .map_err(|err| Some(NotGiven::NoTemplate(err)))?;
            docx::write_with_template(&order.paper, &template, watch)
        }
        _ => order.form.write(&order.paper, watch),
    };
    written.map_err(|err| match err {
        WriteError::Stopped => None,
        WriteError::Template(err) => Some(NotGiven::Template(err)),
        WriteError::Failed(_) => Some(NotGiven::NotMade),
    })
}

/// Whether another program says that it has a file open, as Word and `LibreOffice` do by a file beside
/// it.
fn is_open_elsewhere(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    // Word leaves the first two characters of a name out where it is long enough.
    let short: String = name.chars().skip(2).collect();
    let beside = [format!(".~lock.{name}#"), format!("~${short}"), format!("~${name}")];
    beside.iter().any(|name| path.with_file_name(name).exists())
}

/// The path with the ending of its form, which not every dialog adds: so that no session is written
/// over, either.
fn ending_as(path: &Path, form: Form) -> PathBuf {
    if Form::of(path) == Some(form) {
        return path.to_owned();
    }
    with_ending(path, form.ending())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::core::pictures::{PictureKind, PictureOf, PictureSize};
    use crate::app::core::tables::TableOf;
    use crate::app::state::App;
    use crate::exchange::paper::{Block, Language, Paper};
    use crate::storage::samples::Sample;

    #[test]
    fn a_name_without_its_ending_gets_it_and_a_session_is_not_written_over() {
        for (picked, written) in [
            ("/a/Referat.docx", "/a/Referat.docx"),
            ("/a/Referat.DOCX", "/a/Referat.DOCX"),
            ("/a/Referat 2.0", "/a/Referat 2.0.docx"),
            ("/a/økt.ron", "/a/økt.ron.docx"),
        ] {
            assert_eq!(ending_as(Path::new(picked), Form::Docx), Path::new(written));
        }
    }

    #[test]
    fn a_file_that_is_open_elsewhere_is_known_by_what_lies_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Referat.docx");
        assert!(!is_open_elsewhere(&path));
        for beside in [".~lock.Referat.docx#", "~$ferat.docx"] {
            let beside = folder.path().join(beside);
            fs::write(&beside, "").unwrap();
            assert!(is_open_elsewhere(&path), "{beside:?}");
            fs::remove_file(beside).unwrap();
        }
    }

    /// An order to write over a file of a folder.
    fn order(folder: &Path, template: Option<PathBuf>) -> GiveOrder {
        let mut paper = Paper::new(Language::Bokmal, "Referat", "Økt");
        paper.extend(["a", "b", "c"].map(Block::paragraph));
        let to = GiveTo::Over(folder.join("Referat.docx"));
        GiveOrder { token: 3, paper: Arc::new(paper), form: Form::Docx, template, to }
    }

    fn written(order: &GiveOrder, stopped: u64) -> MinutesReport {
        given(Texts::of("nb"), order, &AtomicU64::new(stopped), &|_| {})
    }

    #[test]
    fn what_was_stopped_leaves_no_file_and_what_stood_there_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (path, order) = (folder.path().join("Referat.docx"), order(folder.path(), None));
        fs::write(&path, "før").unwrap();
        assert!(matches!(written(&order, 3), MinutesReport::NotWanted(3)));
        assert_eq!(fs::read(&path).unwrap(), "før".as_bytes());
        assert!(matches!(written(&order, 2), MinutesReport::Given(3, _, Ok(()))));
        assert!(fs::read(&path).unwrap().starts_with(b"PK"));
    }

    #[test]
    fn a_template_that_cannot_be_used_is_told_of_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let template = folder.path().join("mal.dotx");
        let order = order(folder.path(), Some(template.clone()));
        let MinutesReport::Given(_, _, Err(NotGiven::NoTemplate(FileError::NotFound))) =
            written(&order, 0)
        else {
            panic!("a template that is not there")
        };
        fs::write(&template, "ikke et dokument").unwrap();
        let said = written(&order, 0);
        assert!(matches!(said, MinutesReport::Given(_, _, Err(NotGiven::Template(_)))), "{said:?}");
        assert!(!folder.path().join("Referat.docx").exists());
    }

    #[test]
    fn a_picture_is_written_with_its_words_and_over_nothing_that_was_not_asked_about() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut app =
            App::looking_at(Sample::Practice.session(), "nb", crate::desktop::clock::now());
        let give = |picture: &OutgoingPicture, kind, name: &str, is_asked| {
            let choice =
                PictureChoice { kind, size: PictureSize::Small, ..PictureChoice::default() };
            drawn(picture, choice, &at(name), is_asked)
        };
        let whole = app.outgoing_picture(PictureOf::Overview, None).unwrap();
        let given = give(&whole, PictureKind::Svg, "a", false);
        assert_eq!(given, PictureReport::Given(at("a.svg"), 1));
        assert!(fs::read_to_string(at("a.txt")).unwrap().contains("1.1 "));
        // One that was asked about goes over its own, words and all.
        fs::write(at("a.svg"), "før").unwrap();
        assert_eq!(
            give(&whole, PictureKind::Svg, "a.svg", false),
            PictureReport::Stands(at("a.svg"))
        );
        assert_eq!(fs::read(at("a.svg")).unwrap(), "før".as_bytes());
        assert_eq!(
            give(&whole, PictureKind::Svg, "a.svg", true),
            PictureReport::Given(at("a.svg"), 1)
        );
        // Words that are of no picture here stay.
        fs::write(at("b.txt"), "mine").unwrap();
        assert_eq!(
            give(&whole, PictureKind::Png, "b.png", true),
            PictureReport::Stands(at("b.txt"))
        );
        assert!(!at("b.png").exists());
        // Numbers stand behind the names of several, which nobody was asked about.
        let board = app.outgoing_picture(PictureOf::Board, None).unwrap();
        assert_eq!(
            give(&board, PictureKind::Png, "c.png", true),
            PictureReport::Given(at("c-1.png"), 2)
        );
        assert_eq!(
            give(&board, PictureKind::Png, "c.png", true),
            PictureReport::Stands(at("c-1.png"))
        );
        let nowhere = give(&whole, PictureKind::Png, "ingen/a.png", true);
        assert_eq!(nowhere, PictureReport::NotWritten(at("ingen/a.png")));
    }

    #[test]
    fn tables_are_written_over_nothing_unasked_and_what_cannot_be_written_is_told_of() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let give = |to, only| {
            let order = TablesOrder { session: Arc::default(), to, only };
            tables_given(Texts::of("nb"), &order)
        };
        assert_eq!(table_ending(&at("a.b")), at("a.b.xlsx"));
        assert_eq!(table_ending(&at("a.CSV")), at("a.CSV"));
        // A text holds one table, and nothing is written before a person says which.
        fs::write(at("a.csv"), "før").unwrap();
        assert_eq!(give(GiveTo::Over(at("a.csv")), None), TablesReport::Which(at("a.csv")));
        assert_eq!(fs::read(at("a.csv")).unwrap(), "før".as_bytes());
        for (name, only, begins) in [
            ("a.xlsx", None, &b"PK"[..]),
            ("a.csv", Some(TableOf::Board), "\u{feff}Nummer;".as_bytes()),
            ("a.csv", Some(TableOf::Criteria), "\u{feff}Kriterium;".as_bytes()),
        ] {
            fs::write(at(name), "før").unwrap();
            let report = give(GiveTo::Over(at(name)), only);
            assert_eq!(report, TablesReport::Given(at(name), Vec::new()));
            assert!(fs::read(at(name)).unwrap().starts_with(begins));
        }
        let report = give(GiveTo::Over(at("ingen/a.xlsx")), None);
        assert!(matches!(report, TablesReport::NotWritten(_, _)), "{report:?}");
    }
}
