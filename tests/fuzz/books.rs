//! Files with tables: whatever bytes come, they are opened, understood and taken in, or refused in
//! words. Inputs are files, or edits to the parts of a sound one, which is then packed anew.

use std::io::{Cursor, Read as _, Write as _};
use std::ops::ControlFlow;
use std::sync::LazyLock;

use lyskryss::app::core::imports::{Import, chosen};
use lyskryss::app::core::tables::{Outgoing, workbook};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::unwatched;
use lyskryss::exchange::table_in::book::{self, Book, BookError};
use lyskryss::exchange::table_in::{TakenIn, Target};
use lyskryss::exchange::table_out::form::TableForm;
use lyskryss::i18n::Texts;
use lyskryss::storage::format;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::{Base, assert_sound, file, shaped};

/// The parts of a file that is packed, by their names.
type Parts = Vec<(String, Base)>;

static SESSION: LazyLock<Session> =
    LazyLock::new(|| format::from_text(&file("tests/versions/3.ron")).unwrap().session);

/// A workbook that this program writes, and one that another does.
static PACKED: LazyLock<[Parts; 2]> = LazyLock::new(|| {
    let book = workbook(&Outgoing::of(&SESSION), Texts::of("nb"), &[]);
    let xlsx = TableForm::Xlsx.write(&book, &mut unwatched).unwrap().bytes;
    [unpacked(&xlsx), unpacked(include_bytes!("../exchange/kept/liten.ods"))]
});

const XLS: &[u8] = include_bytes!("../exchange/kept/liten.xls");

fn unpacked(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() && !text.is_empty() {
            parts.push((part.name().unwrap().into_owned(), Base::of(text)));
        }
    }
    parts
}

/// The file that some bytes stand for: themselves, or edits to a part of a sound one.
fn made(bytes: &[u8]) -> Vec<u8> {
    let [kind, which, edits @ ..] = bytes else { return bytes.to_owned() };
    match kind % 5 {
        0 => bytes[1..].to_owned(),
        1 => {
            let mut xls = XLS.to_vec();
            for edit in edits.chunks_exact(4) {
                let at = usize::from(u16::from_be_bytes([edit[0], edit[1]])) % xls.len();
                // Most of such a file is text and nothing; its records begin early.
                let at = if edit[2] & 1 == 0 { at } else { at % 4_096 };
                xls[at] = edit[3];
            }
            xls
        }
        kind => {
            let parts = &PACKED[usize::from(kind == 4)];
            let which = usize::from(*which) % parts.len();
            let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
            let options =
                SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
            for (at, (name, base)) in parts.iter().enumerate() {
                writer.start_file(name, options).unwrap();
                if at == which {
                    let edited = shaped(&[&[1], edits].concat(), std::slice::from_ref(base));
                    writer.write_all(&edited).unwrap();
                } else {
                    writer.write_all(base.text.as_bytes()).unwrap();
                }
            }
            writer.finish().unwrap().into_inner()
        }
    }
}

fn opened(bytes: &[u8]) -> Result<Book, BookError> {
    book::open(bytes, &mut |_, _| ControlFlow::Continue(()))
}

/// Opens a file, and takes in what it holds.
pub(crate) fn opens(bytes: &[u8]) {
    let book = match opened(bytes) {
        Ok(book) => book,
        Err(err) => return assert!(!err.to_string().is_empty()),
    };
    assert!(!book.pages.is_empty());
    let now = Moment::new(Date::FIRST_OF_2000, 9, 5);
    for (at, kind) in chosen(&SESSION, &book) {
        let mut import = Import::guess(&SESSION, &book.pages[at], kind);
        import.take_new_criteria(&SESSION);
        // Whoever is asked about columns of answers may say yes.
        let offers = import.offers(&SESSION);
        for offer in offers.answers {
            for at in offer.columns {
                import.mapping.columns[at] = Target::Answers(offer.asked);
            }
        }
        for update in [false, true] {
            import.mapping.update = update;
            let Some(TakenIn { edit, report, .. }) = import.take(&SESSION, now) else { continue };
            for left in &report.left {
                assert!(
                    left.row > 0
                        && !report.cell_name(left.row, left.column.unwrap_or(0)).is_empty()
                );
            }
            let mut session = SESSION.clone();
            let back = apply(&mut session, edit).unwrap();
            assert_sound(&session);
            apply(&mut session, back).unwrap();
            session.next_id = SESSION.next_id;
            assert!(session == *SESSION);
        }
    }
}

pub(crate) fn opens_made(bytes: &[u8]) {
    opens(&made(bytes));
}

/// The files that are broken here are sound before.
#[test]
fn the_files_that_are_broken_here_are_sound_before() {
    for (kind, sheets) in [(1, 1), (2, 3), (4, 1)] {
        let book = opened(&made(&[kind, 0])).unwrap();
        assert!(book.pages.len() >= sheets, "{kind}: {:?}", book.pages);
        opens_made(&[kind, 0]);
    }
}
