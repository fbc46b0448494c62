//! Whatever bytes come, reading them never panics, and what is read is sound: the reader of
//! sessions, what is taken out of damaged ones, journals, pasted tables as text and as HTML, and files
//! with tables.
//!
//! Inputs are bytes, or edits that the bytes stand for: what becomes of a sound file when words,
//! lines and numbers of it are cut, doubled, moved or put elsewhere (`shaped`). `cargo test` takes
//! some thousand by chance and all of `tests/fuzz/found`, where what was found is kept;
//! `cargo bolero test` goes on from what it finds by coverage (README.md tells how).
#![cfg(test)]

#[allow(dead_code, reason = "most of it is for the tests of storage")]
#[path = "../support/disk.rs"]
mod disk;

mod books;
#[allow(dead_code, reason = "they are taken together here")]
#[path = "../support/clipped.rs"]
mod samples;

use std::borrow::Cow;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryKind;
use lyskryss::domain::session::Session;
use lyskryss::exchange::table_in::book::html;
use lyskryss::exchange::table_in::{self, Mapping, Sheet, TableColumn, TableWords, TakenIn};
use lyskryss::storage::format::{self, FormatError};
use lyskryss::storage::journal::{self, JournalError};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::salvage::salvage;
use lyskryss::storage::{checksum, timestamp::Timestamp};

use crate::disk::Faulty;

/// Beyond this many bytes nothing more is made of an input.
const MOST_SHAPED: usize = 1024 * 1024;

/// What is tried with an input.
type Target = fn(&[u8]);

/// How many inputs a target takes by chance where nobody asks for more.
const SOME: usize = 1500;
/// The same where an input becomes a whole file that is packed, opened and taken in.
const SOME_FILES: usize = 250;

/// What is put into a text, beside the words that stand there already.
const MARKS: [&str; 40] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "#",
    "r#\"",
    "\"#",
    "//",
    "/*",
    "*/",
    "\n",
    "\r\n",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "æ",
    "😀",
    "Some(",
    "None",
    "-",
    "0",
    "1",
    "4294967295",
    "4294967294",
    "99999999999999999999",
    "1e9",
    "\"9999-12-31\"",
    "\"2027-02-30\"",
    "\"2999-12-31 23:59\"",
    "inf",
    "()",
    "\t",
    "// sha256: ",
];

/// A text that edits are made to, and the words in it.
struct Base {
    text: String,
    words: Vec<String>,
}

impl Base {
    fn of(text: String) -> Self {
        let mut words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.sort();
        words.dedup();
        words.extend(MARKS.map(str::to_owned));
        Self { text, words }
    }
}

fn at(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder)
}

fn file(name: &str) -> String {
    fs::read_to_string(at(name)).unwrap()
}

static SESSIONS: LazyLock<Vec<Base>> = LazyLock::new(|| {
    let names = [
        "tests/versions/3.ron",
        "tests/versions/2.ron",
        "tests/versions/1.ron",
        "sessions/mal-en.ron",
    ];
    names.map(file).map(Base::of).into()
});

/// The payloads of a journal, without the checksums in front.
static JOURNALS: LazyLock<Vec<Base>> =
    LazyLock::new(|| vec![Base::of(file("tests/fuzz/journal.txt"))]);

static TABLES: LazyLock<Vec<Base>> = LazyLock::new(|| {
    let table = "Nr.\tTittel\tBeskrivelse\tType\tOmråde\tKostnad\tDato\tAnnet\n\
        2.1\t\"Et \"\"tiltak\"\"\nto linjer\"\tNoe\tProsjekt\tData\t2,5–5\t1.3.2027\tx\n\
        2.2\tTil\t\tAmbisjon\tSpråk\t1 000\t2027-02-30\t\n\n";
    vec![Base::of(table.to_owned())]
});

static CLIPPED: LazyLock<Vec<Base>> =
    LazyLock::new(|| samples::ALL.map(|(_, (_, html))| Base::of(html.to_owned())).into());

/// The text that some bytes stand for: themselves, or edits made to one of the bases.
fn shaped(bytes: &[u8], bases: &[Base]) -> Vec<u8> {
    let Some((first, rest)) = bytes.split_first() else { return Vec::new() };
    let Some(base) = usize::from(*first).checked_sub(1).map(|at| &bases[at % bases.len()]) else {
        return rest.to_owned();
    };
    let mut text = base.text.clone().into_bytes();
    for random_edit in rest.chunks_exact(6) {
        if text.len() > MOST_SHAPED {
            // A line that is doubled again and again grows beyond all memory.
            break;
        }
        let place = |high: u8, low: u8, of: usize| {
            usize::from(u16::from_be_bytes([high, low])) * of / (usize::from(u16::MAX) + 1)
        };
        let from = place(random_edit[1], random_edit[2], text.len() + 1);
        let to = (from + usize::from(random_edit[3])).min(text.len());
        let other = place(random_edit[4], random_edit[5], text.len() + 1);
        let word = base.words[usize::from(random_edit[5]) % base.words.len()].as_bytes();
        let line = line_around(&text, from);
        match random_edit[0] % 10 {
            0 => drop(text.drain(from..to)),
            1 => insert(&mut text, from, word),
            2 => drop(text.splice(from..to, word.iter().copied())),
            3 => {
                let piece = text[from..to].to_owned();
                insert(&mut text, other, &piece);
            }
            4 => {
                // Another number where the next one stands.
                if let Some(begin) = text[from..].iter().position(u8::is_ascii_digit) {
                    let begin = from + begin;
                    let digits = text[begin..].iter().take_while(|b| b.is_ascii_digit()).count();
                    let number = u16::from_be_bytes([random_edit[4], random_edit[5]]) % 64;
                    let number = number.to_string().into_bytes();
                    drop(text.splice(begin..begin + digits, number));
                }
            }
            5 => drop(text.drain(line)),
            6 => {
                let piece = text[line.clone()].to_owned();
                insert(&mut text, line.end, &piece);
            }
            7 => {
                let piece: Vec<u8> = text.drain(line).collect();
                let to = line_around(&text, other.min(text.len())).start;
                insert(&mut text, to, &piece);
            }
            8 => insert(&mut text, from, &random_edit[4..5]),
            _ if random_edit[3] == 0 => text.truncate(from),
            _ => {
                // Another word where the next one stands.
                let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
                if let Some(begin) = text[from..].iter().position(is_letter) {
                    let begin = from + begin;
                    let letters = text[begin..].iter().take_while(|byte| is_letter(byte)).count();
                    drop(text.splice(begin..begin + letters, word.iter().copied()));
                }
            }
        }
    }
    text
}

fn insert(text: &mut Vec<u8>, at: usize, what: &[u8]) {
    text.splice(at..at, what.iter().copied());
}

fn line_around(text: &[u8], at: usize) -> std::ops::Range<usize> {
    let from = text[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let to =
        text[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |end| at + end + 1);
    from..to
}

/// What every session that was read is.
fn assert_sound(session: &Session) {
    session.check().unwrap();
    let text = format::to_text(session).unwrap();
    let again = format::from_text(&text).unwrap();
    assert!(again.session == *session, "it is another one when it was saved and opened");
    assert!(again.checksum_matches && again.unknown.is_empty());
    assert_eq!(format::to_text(&again.session).unwrap(), text);
}

fn assert_in(bytes: &[u8], err: &FormatError) {
    let lines = bytes.split(|byte| *byte == b'\n').count();
    if let Some(at) = err.position() {
        assert!((1..=lines).contains(&at.line) && at.column > 0, "{at} of {lines} lines: {err}");
        assert!(at.column <= bytes.len() + 1, "{at}: {err}");
    }
    assert!(!err.to_string().is_empty());
}

fn reads(bytes: &[u8]) {
    match format::from_bytes(bytes) {
        Ok(read) => assert_sound(&read.session),
        Err(err) => assert_in(bytes, &err),
    }
}

fn salvages(bytes: &[u8]) {
    let read = format::from_bytes_counted(bytes);
    match salvage(bytes) {
        Ok(salvaged) => {
            assert_sound(&salvaged.session);
            let lines = bytes.split(|byte| *byte == b'\n').count();
            assert!(salvaged.left.iter().all(|left| left.line <= lines), "{:?}", salvaged.left);
            if let Ok((read, controls)) = read
                && read.unknown.is_empty()
            {
                // That control characters were taken out is all there is to tell.
                assert_eq!(salvaged.left.len(), usize::from(controls > 0), "{:?}", salvaged.left);
                assert!(salvaged.session == read.session);
            }
        }
        Err(err) => {
            assert_in(bytes, &err);
            assert!(read.is_err(), "what can be read can be salvaged: {err}");
        }
    }
}

/// Puts the checksums in front of the lines, as if the program had written them.
fn chained(payloads: &[u8]) -> Vec<u8> {
    let (mut text, mut sum) = (Vec::new(), String::new());
    for payload in payloads.split_inclusive(|byte| *byte == b'\n') {
        let line = payload.strip_suffix(b"\n").unwrap_or(payload);
        sum = checksum::of(&[sum.as_bytes(), b"\n", line].concat());
        sum.truncate(16);
        text.extend_from_slice(sum.as_bytes());
        text.push(b' ');
        text.extend_from_slice(payload);
    }
    text
}

fn reads_journal(bytes: &[u8]) {
    let disk = Faulty::new(&["/data/journals"], 0);
    let path = Path::new("/data/journals/2027-01-14_13-00-00-0badcafe.journal");
    disk.put(path, bytes);
    match journal::read(&disk, path) {
        Err(JournalError::Base(err)) => assert!(!err.to_string().is_empty()),
        Err(err) => assert!(!matches!(err, JournalError::File(_)), "{err}"),
        Ok(recovery) => {
            assert_sound(&recovery.session);
            let now = Timestamp::new(Moment::new(Date::FIRST_OF_2000, 9, 5), 0);
            let (shared, owner) = (Arc::new(disk.clone()), RunId { process: 7, ..owner() });
            let taken =
                journal::take_over(shared, Path::new("/data"), &owner, &recovery, now).unwrap();
            let again = journal::read(&disk, taken.path()).unwrap();
            assert!(again.session == recovery.session && again.drafts == recovery.drafts);
            assert_eq!((again.changes, again.file), (recovery.changes, recovery.file));
        }
    }
}

fn owner() -> RunId {
    RunId {
        user: "kari".to_owned(),
        machine: "pc".to_owned(),
        process: 1,
        started: 7,
        ..RunId::default()
    }
}

fn pastes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    takes_in(|session, words, kind| table_in::read(session, &text, words, kind));
}

/// What lies as HTML on the clipboard: where a table comes of it, it says what the HTML says.
fn clips(bytes: &[u8]) {
    let html = html::whole(bytes).map_or_else(|| String::from_utf8_lossy(bytes), Cow::from);
    let mut goes_on = || ControlFlow::Continue(());
    for takes_hidden in [false, true] {
        let Some(found) = html::read(&html, takes_hidden, &mut goes_on) else { continue };
        let signs: usize =
            found.sheet.rows.iter().flat_map(|row| &row.cells).map(String::len).sum();
        // A number in place of ### is the only word that is not shown.
        assert!(found.sheet.rows.is_empty() || signs > 0);
        let beside = html::beside(&found.said, &html, &mut goes_on);
        assert_eq!(beside.is_some(), !found.said.is_empty());
        if takes_hidden {
            takes_in(|session, words, kind| {
                table_in::prepared(session, found.sheet.clone(), words, kind)
            });
        }
    }
}

/// Takes a table into each list, and back.
fn takes_in(table: impl Fn(&Session, &TableWords, EntryKind) -> Sheet) {
    use TableColumn as C;
    static SESSION: LazyLock<Session> =
        LazyLock::new(|| format::from_text(&file("tests/versions/3.ron")).unwrap().session);
    let heads = ["nr", "tittel", "beskrivelse", "type", "område", "kostnad", "dato", "beslutning"];
    let columns = [
        C::Number,
        C::Name,
        C::Description,
        C::Kind,
        C::FocusArea,
        C::Cost,
        C::StateDate,
        C::Decision,
    ];
    let heads = heads.into_iter().map(str::to_owned).zip(columns);
    let heads = heads.map(|(word, column)| (EntryKind::Measure, column, word)).collect();
    let marks = [("høy", Mark::High), ("middels", Mark::Medium), ("lav", Mark::Low)];
    let marks = marks.map(|(word, mark)| (word.to_owned(), mark)).to_vec();
    let totals = vec!["sum".to_owned()];
    let words = TableWords { heads, marks, totals, ..TableWords::default() };
    let now = Moment::new(Date::FIRST_OF_2000, 9, 5);
    for kind in EntryKind::ALL {
        let sheet = table(&SESSION, &words, *kind);
        let guess = Mapping::guess(&SESSION, &sheet, &words, *kind);
        for update in [false, true] {
            let mapping = Mapping { update, ..guess.clone() };
            let taken = table_in::take(&SESSION, &sheet, &mapping, &words, now);
            let Some(TakenIn { edit, report, .. }) = taken else { continue };
            let mut session = SESSION.clone();
            let back = apply(&mut session, edit).unwrap();
            let count = |session: &Session| {
                session.measures.len()
                    + session.participants.len()
                    + session.criteria.len()
                    + session.steps.len()
            };
            let came = count(&session) - count(&SESSION);
            assert!(came == report.added || *kind == EntryKind::FocusArea);
            assert_sound(&session);
            apply(&mut session, back).unwrap();
            session.next_id = SESSION.next_id;
            assert!(session == *SESSION);
        }
    }
}

/// Does it with some inputs by chance, or, under `cargo bolero`, with those it comes upon.
macro_rules! goes_on {
    ($does:expr) => {
        goes_on!($does, SOME)
    };
    ($does:expr, $some:expr) => {
        bolero::check!()
            .with_iterations($some)
            .with_max_len(1024)
            .for_each(|bytes: &[u8]| $does(bytes))
    };
}

#[test]
fn reader() {
    goes_on!(|bytes| reads(&shaped(bytes, &SESSIONS)));
}

#[test]
fn salvager() {
    goes_on!(|bytes| salvages(&shaped(bytes, &SESSIONS)));
}

#[test]
fn journals() {
    goes_on!(|bytes: &[u8]| {
        let shaped = shaped(bytes, &JOURNALS);
        // Else hardly anything would come further than the first checksum.
        reads_journal(&if bytes.first() == Some(&0) { shaped } else { chained(&shaped) });
    });
}

#[test]
fn pasted() {
    goes_on!(|bytes| pastes(&shaped(bytes, &TABLES)));
}

#[test]
fn clipped() {
    goes_on!(|bytes| clips(&shaped(bytes, &CLIPPED)), SOME / 3);
}

#[test]
fn tables() {
    goes_on!(books::opens_made, SOME_FILES);
}

#[test]
fn whatever_was_found_stays_mended() {
    let mut count = 0;
    let targets: [(&str, Target); 6] = [
        ("reader", reads),
        ("salvager", salvages),
        ("journals", reads_journal),
        ("pasted", pastes),
        ("clipped", clips),
        ("tables", books::opens),
    ];
    for (target, does) in targets {
        let Ok(found) = fs::read_dir(at("tests/fuzz/found").join(target)) else { continue };
        for path in found.map(|entry| entry.unwrap().path()) {
            println!("{}", path.display());
            does(&fs::read(path).unwrap());
            count += 1;
        }
    }
    println!("{count} inputs");
}

#[test]
fn the_texts_that_are_broken_here_are_sound_before() {
    for base in SESSIONS.iter() {
        assert_sound(&format::from_text(&base.text).unwrap().session);
    }
    let disk = Faulty::new(&["/"], 0);
    disk.put(Path::new("/a.journal"), &chained(JOURNALS[0].text.as_bytes()));
    let found = journal::read(&disk, Path::new("/a.journal")).unwrap();
    assert_eq!(found.ends, journal::Ends::Whole);
    assert!(found.changes > 20 && !found.drafts.is_empty(), "{found:?}");
    for (name, (text, html)) in samples::ALL {
        let beside = html::beside(text, html, &mut || ControlFlow::Continue(()));
        assert!(beside.is_some(), "{name}");
    }
    let pasted = Sheet::split(&TABLES[0].text, '\t');
    let (head, row) = (&pasted.rows[0], &pasted.rows[1]);
    assert_eq!((head.cells.len(), row.cell(1)), (8, "Et \"tiltak\"\nto linjer"));
}
