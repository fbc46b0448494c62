//! `lyskryss export FILE --to OUT.png`: a picture of a session as a file, without a window, with what
//! it shows in words beside it.
//!
//! The session is only read; new files are written whole or not at all, and never over others unless
//! that was asked for. No graphics card is needed, and no network. The same session gives the same
//! bytes on the same day.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::app::core::effect::Now;
use crate::app::core::picture::{Begin, Extent};
use crate::app::core::pictures::{OutgoingPicture, PictureOf};
use crate::app::state::App;
use crate::desktop::check::{name, one_line};
use crate::domain::criterion::Criterion;
use crate::domain::judging::Crossing;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::exchange::drawing::{PictureForm, Size, Told};
use crate::i18n;
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::reading;
use crate::ui::audience::outgoing::{MOST_SHEETS, NotDrawn, sheets};
use crate::ui::kit::theme::{LIGHT, Palette};

/// The size of a picture where none is named.
pub const USUAL: Size = Size::USUAL;

/// What is to be drawn, of what, and where to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureOrder {
    /// The session.
    pub file: PathBuf,
    /// The new file; how its name ends says what it is.
    pub to: PathBuf,
    /// Whether files that stand there are written over.
    pub over: bool,
    /// What it shows.
    pub of: PictureOf,
    /// Which crossing, as a person names it: "1.1 / Value".
    pub crossing: Option<String>,
    /// How large, in points.
    pub size: Size,
    /// In this language, by its tag.
    pub language: Option<String>,
}

/// Whether a file is a picture, by how its name ends.
pub fn is_picture(path: &Path) -> bool {
    PictureForm::of(path).is_some()
}

/// What a picture shows, by the words given; a crossing where one is named.
///
/// # Errors
/// A sentence with what is wrong.
pub fn picture_of(words: &[String], has_crossing: bool) -> Result<PictureOf, String> {
    let of = match words {
        [] if has_crossing => PictureOf::Crossing,
        [] => PictureOf::Board,
        [word] => PictureOf::all().find(|of| of.word() == word).ok_or_else(|| {
            let words = PictureOf::all().map(PictureOf::word).collect::<Vec<_>>().join(", ");
            format!("there is no picture {word:?} (there are {words})")
        })?,
        _ => return Err("a picture shows one thing: name one with --what".to_owned()),
    };
    match (of, has_crossing) {
        (PictureOf::Crossing, false) => {
            Err("name the crossing, as in --crossing \"1.1 / Value\"".to_owned())
        }
        (PictureOf::Crossing, true) | (_, false) => Ok(of),
        (_, true) => Err(format!("--crossing is not for --what {}", of.word())),
    }
}

/// A size as it is written: `1920x1080`.
///
/// # Errors
/// A sentence with the bounds.
pub fn size_of(words: &str) -> Result<Size, String> {
    let (least, most) = (Size::LEAST, Size::MOST);
    Size::read(words).ok_or_else(|| {
        format!(
            "there is no size {words:?}: write width and height as in 1920x1080, each from {least} \
             to {most}"
        )
    })
}

/// A file that a picture becomes.
pub(super) struct PictureFile {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

/// The files of a picture: one for each sheet, with numbers where there are several, and beside each
/// its words.
pub(super) fn files(
    picture: &OutgoingPicture,
    colours: &Palette,
    size: Size,
    to: &Path,
) -> Result<Vec<PictureFile>, NotDrawn> {
    let form = PictureForm::of(to).unwrap_or(PictureForm::Png);
    let drawn = sheets(&picture.picture, colours, size)?;
    let begins: Vec<Begin> = drawn.iter().map(|sheet| sheet.begin.clone()).collect();
    let mut files = Vec::new();
    for (at, (sheet, extent)) in drawn.iter().zip(Extent::of(&begins)).enumerate() {
        let told = Told {
            title: picture.called(at + 1, drawn.len()),
            words: picture.words(&extent),
            language: picture.picture.texts.tag().to_owned(),
        };
        let path = if drawn.len() == 1 { to.to_owned() } else { numbered(to, at + 1) };
        let words = format!("{}\n\n{}\n", told.title, told.words).into_bytes();
        let beside = path.with_extension("txt");
        let bytes = form.write(&sheet.drawing, &told, size).ok_or(NotDrawn::Failed)?;
        files.push(PictureFile { path, bytes });
        files.push(PictureFile { path: beside, bytes: words });
    }
    Ok(files)
}

/// The name of a file with a number: `board-2.png`.
fn numbered(path: &Path, number: usize) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}."));
    name.push(path.extension().unwrap_or_default());
    path.with_file_name(name)
}

/// Writes what was ordered, and says so; whether it is written.
///
/// # Errors
/// Where `out` takes no more.
pub fn write(order: &PictureOrder, now: Now, out: &mut dyn Write) -> io::Result<bool> {
    let mut lines = Vec::new();
    let made = made(order, now);
    let written = made.and_then(|files| put(order, &files, &mut lines));
    let is_written = written.is_ok();
    lines.extend(written.err());
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(is_written)
}

fn failed(path: &Path, what: &str) -> String {
    format!("{}: error: {}", name(path.as_os_str()), one_line(what))
}

fn made(order: &PictureOrder, now: Now) -> Result<Vec<PictureFile>, String> {
    let bytes = file::bytes_of(&RealDisk, &order.file);
    let (read, _) = bytes
        .and_then(|bytes| Ok(reading::read(&bytes)?))
        .map_err(|err| failed(&order.file, &err.to_string()))?;
    let crossing = match &order.crossing {
        Some(words) => {
            Some(crossing(&read.session, words).map_err(|what| failed(&order.file, &what))?)
        }
        None => None,
    };
    let tag = order.language.as_deref().unwrap_or(i18n::FALLBACK);
    let picture = App::looking_at(read.session, tag, now).outgoing_picture(order.of, crossing);
    let picture = picture.ok_or_else(|| failed(&order.file, "there is nothing to draw"))?;
    files(&picture, &LIGHT, order.size, &order.to).map_err(|why| {
        let most = MOST_SHEETS;
        failed(
            &order.to,
            &match why {
                NotDrawn::TooMany => format!(
                    "it would take more than {most} pictures: name a larger --size, or another --what"
                ),
                NotDrawn::Failed => "it could not be drawn, which is a defect".to_owned(),
            },
        )
    })
}

/// Puts all files there; none where one stands in the way.
fn put(order: &PictureOrder, files: &[PictureFile], lines: &mut Vec<String>) -> Result<(), String> {
    let stands = |it: &&PictureFile| !order.over && std::fs::symlink_metadata(&it.path).is_ok();
    let untouched = "there is a file already, and it is left untouched (--over writes over it)";
    if let Some(file) = files.iter().find(stands) {
        return Err(failed(&file.path, untouched));
    }
    let pictures = files.len() / 2;
    if pictures > 1 {
        lines.push(format!(
            "{}: note: not all of it can be read in one picture of this size: {pictures} pictures, \
             with numbers",
            name(order.to.as_os_str())
        ));
    }
    for (at, file) in files.iter().enumerate() {
        let PictureFile { path, bytes } = file;
        let saved = if order.over {
            file::write_bytes(path, bytes)
        } else {
            file::write_new(&RealDisk, path, bytes)
        };
        saved.map_err(|err| match err {
            FileError::AlreadyThere => failed(path, untouched),
            other => failed(path, &other.to_string()),
        })?;
        let (wide, high) = (order.size.width(), order.size.height());
        let what = match at % 2 {
            0 => format!("{}, {wide} x {high}", order.of.word()),
            _ => "the same in words".to_owned(),
        };
        lines.push(format!("{}: written: {what}", name(path.as_os_str())));
    }
    Ok(())
}

/// The crossing that a person names: a measure by its number or title, then a criterion by its name.
fn crossing(session: &Session, words: &str) -> Result<Crossing, String> {
    let is = |known: &str, said: &str| {
        let known = known.trim();
        !known.is_empty() && known.to_lowercase() == said.trim().to_lowercase()
    };
    let is_measure = |it: &Measure, said: &str| {
        is(&it.number, said) || is(&it.title, said) || is(&it.called(), said)
    };
    let is_criterion = |it: &Criterion, said: &str| is(&it.name, said) || is(it.short_name(), said);
    let mut found: Vec<Crossing> = Vec::new();
    for (at, slash) in words.match_indices('/') {
        let (row, column) = (&words[..at], &words[at + slash.len()..]);
        for measure in session.measures.iter().filter(|it| is_measure(it, row)) {
            let criteria = session.criteria.iter().filter(|it| is_criterion(it, column));
            found.extend(criteria.map(|criterion| (measure.id, criterion.id)));
        }
    }
    found.dedup();
    match found[..] {
        [crossing] => Ok(crossing),
        [] => Err(format!(
            "there is no crossing {words:?}: name the measure by its number or title, and the \
             criterion, as in \"1.1 / Value\""
        )),
        _ => Err(format!(
            "more than one crossing is called {words:?}: name the measure by its title"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_pictures_have_numbers() {
        assert_eq!(numbered(Path::new("/a/Tavle 2.0.png"), 2), Path::new("/a/Tavle 2.0-2.png"));
    }
}
