//! Files far beyond any workshop: they are refused with words that say what is too much and where,
//! none takes the place of a sound one, and what cannot be saved is still in the journal.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file::{self, FileError};
use lyskryss::storage::format::{self, FormatError, MOST_UNKNOWN, MOST_UNKNOWN_READ};
use lyskryss::storage::journal::{self, Journal, JournalEntry, Start};
use lyskryss::storage::limits::{MOST_ENTRIES, MOST_SAID, MOST_TEXT};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::salvage::salvage;
use lyskryss::storage::timestamp::Timestamp;
use tempfile::TempDir;

/// What is said of a file, as `LINE:COLUMN: WHAT`.
fn said(text: &str) -> String {
    let err = format::from_bytes(text.as_bytes()).unwrap_err();
    err.position().map_or(err.to_string(), |at| format!("{at}: {err}"))
}

/// A file of that many measures.
fn with_measures(count: usize) -> String {
    let mut text = format!("(format: 1, title: \"\", next_id: {}, measures: [\n", count + 1);
    for id in 1..=count {
        writeln!(text, "(id: {id}, number: \"{id}\", title: \"Tiltak {id}\"),").unwrap();
    }
    text.push_str("])\n");
    text
}

fn many(count: usize) -> Session {
    let id = |at: usize| u32::try_from(at + 1).unwrap();
    let measure = |at| Measure::new(MeasureId(id(at)), String::new(), String::new());
    let measures = (0..count).map(measure).collect();
    Session { measures, next_id: id(count), ..Session::default() }
}

fn long(length: usize) -> Session {
    Session { title: "x".repeat(length), ..Session::default() }
}

fn now() -> Moment {
    Moment::new(Date::FIRST_OF_2000, 9, 5)
}

#[test]
fn a_million_measures_are_too_many_and_as_many_as_there_may_be_are_fine() {
    assert_eq!(said(&with_measures(1_000_000)), "1:42: there are more than 20000 measures");
    assert_eq!(said(&with_measures(MOST_ENTRIES + 1)), "1:40: there are more than 20000 measures");
    let read = format::from_bytes(with_measures(MOST_ENTRIES).as_bytes()).unwrap();
    assert_eq!(read.session.measures.len(), MOST_ENTRIES);
}

#[test]
fn more_than_a_million_of_what_was_said_are_too_many() {
    let mut text = "(format: 1, title: \"\", next_id: 20001,\ncriteria: [".to_owned();
    for id in 1..=100 {
        write!(text, "(id: {id}, name: \"\"),").unwrap();
    }
    text.push_str("],\nmeasures: [");
    for id in 101..=10_101 {
        write!(text, "(id: {id}, number: \"\", title: \"\"),").unwrap();
    }
    text.push_str("],\njudgements: [");
    let crossings = (101..=10_101).flat_map(|row| (1..=100).map(move |column| (row, column)));
    for (measure, criterion) in crossings.take(MOST_SAID + 1) {
        write!(text, "(measure: {measure}, criterion: {criterion}, mark: Low),").unwrap();
    }
    text.push_str("])");
    assert_eq!(said(&text), "4:1: there are more than 1000000 judgements");
}

#[test]
fn a_text_of_ten_megabytes_is_too_long_wherever_and_however_it_is_written() {
    let long = "å".repeat(5 * MOST_TEXT);
    let what = "a text here is longer than 1 MB";
    let title = format!("(format: 1,\n  title: \"{long}\", next_id: 1)");
    assert_eq!(said(&title), format!("2:10: {what}"));
    let raw = title.replace(&format!("\"{long}\""), &format!("r##\"{long}\"##"));
    assert_eq!(said(&raw), format!("2:10: {what}"));
    let unknown = format!("(format: 1, title: \"\", colour: \"{long}\", next_id: 1)");
    assert_eq!(said(&unknown), format!("1:32: {what}"));
    let escaped = "\\u{202e}".repeat(MOST_TEXT / 8);
    let title = format!("(format: 1, title: \"{escaped}\", next_id: 1)");
    assert_eq!(said(&title), format!("1:20: {what}"));
    let as_long_as_can_be =
        format!("(format: 1, title: \"{}\", next_id: 1)", "x".repeat(MOST_TEXT - 2));
    assert!(format::from_bytes(as_long_as_can_be.as_bytes()).is_ok());
}

#[test]
fn what_could_not_be_opened_again_is_not_saved_and_the_old_file_stays() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("økt.ron");
    file::save(&path, &long(10)).unwrap();
    let before = fs::read(&path).unwrap();
    for (session, is_long) in [(long(MOST_TEXT), true), (many(MOST_ENTRIES + 1), false)] {
        match file::save(&path, &session) {
            Err(FileError::Format(FormatError::TooLong(_))) => assert!(is_long),
            Err(FileError::Format(FormatError::TooMany { list: "measures", .. })) => {
                assert!(!is_long);
            }
            other => panic!("{other:?}"),
        }
        assert!(file::save_new(&RealDisk, &folder.path().join("ny.ron"), &session).is_err());
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
    for session in [long(MOST_TEXT - 2), many(MOST_ENTRIES)] {
        file::save(&path, &session).unwrap();
        assert!(file::load(&path).unwrap().session == session);
    }
}

#[test]
fn what_is_too_much_to_be_saved_is_in_the_journal_all_the_same() {
    let data = TempDir::new().unwrap();
    for mut session in [long(3 * MOST_TEXT), many(MOST_ENTRIES + 1)] {
        let (owner, start) =
            (RunId { run: "en".to_owned(), ..RunId::this(None) }, Start::default());
        let disk = Arc::new(RealDisk);
        let timestamp = Timestamp::new(now(), 0);
        let mut journal =
            Journal::begin(disk, data.path(), &owner, &start, &session, timestamp).unwrap();
        let place = Field::Details(DetailsField::Place);
        let edit = place.write(&session, "Oslo", now()).unwrap().unwrap();
        lyskryss::domain::edit::apply(&mut session, edit.clone()).unwrap();
        journal.write(&[JournalEntry::Edit(edit)], now()).unwrap();
        drop(journal);
        let us = RunId::this(None);
        let found = journal::waiting(&RealDisk, data.path(), &us, now().day()).unwrap();
        assert!(found.recoveries.len() == 1 && found.recoveries[0].session == session);
        journal::discard(&RealDisk, &found.recoveries[0].path).unwrap();
    }
}

#[test]
fn a_damaged_file_of_twenty_megabytes_gives_what_there_is() {
    let mut text = with_measures(MOST_ENTRIES);
    let cut = text.len() - 40;
    text.truncate(cut);
    let broken = format!("(id: 7; number: \"\", title: \"{}\"),\n", "x".repeat(200));
    text.push_str(&broken.repeat(20_000_000 / broken.len()));
    assert!(text.len() > 20_000_000);
    assert!(matches!(format::from_bytes(text.as_bytes()), Err(FormatError::Syntax { .. })));
    let salvaged = salvage(text.as_bytes()).unwrap();
    assert!(salvaged.session.measures.len() >= MOST_ENTRIES - 2);
    assert!(salvaged.left.len() > 80_000);
}

#[test]
fn years_that_no_calendar_here_has_are_refused_where_they_stand() {
    for day in ["10000-01-01", "9999-12-31", "3000-01-01", "1899-12-31", "0000-00-00", "-001-01-01"]
    {
        let text = format!("(format: 1, title: \"\", starts: \"{day}\", next_id: 1)");
        let said = said(&text);
        let sound = ["no such day in the calendar", "not a date (write 2027-03-01)"];
        assert!(
            said.starts_with("1:33: ") && sound.iter().any(|s| said.ends_with(s)),
            "{day}: {said}"
        );
    }
    for day in ["1900-01-01", "2999-12-31"] {
        let text = format!("(format: 1, title: \"\", starts: \"{day}\", next_id: 1)");
        assert!(format::from_bytes(text.as_bytes()).is_ok(), "{day}");
    }
}

#[test]
fn ids_that_are_missing_the_last_of_all_or_beyond_are_refused_where_they_stand() {
    let measure = |id: &str| {
        format!(
            "(format: 1, title: \"\", next_id: 5, measures: [\n({id}number: \"\", title: \"\")])"
        )
    };
    assert_eq!(said(&measure("")), "2:23: the field `id` is missing");
    for (id, what) in [
        ("4294967295", "too high"),
        ("4294967294", "too high"),
        ("4294967296", "Integer is out of bounds"),
        ("-1", "Integer is out of bounds"),
        ("1.5", "Expected comma"),
    ] {
        let said = said(&measure(&format!("id: {id}, ")));
        assert!(said.starts_with("2:") && said.contains(what), "{id}: {said}");
    }
}

#[test]
fn entries_that_point_at_each_other_in_a_circle_are_read_and_shown_as_they_are() {
    // An example of a criterion is a measure, whose light in that criterion is given by the
    // example: nothing follows such a chain.
    let text = "(format: 1, title: \"\", next_id: 9,
        criteria: [(id: 1, name: \"A\", high: \"x\", low: \"y\", high_example: 2, low_example: 2)],
        measures: [(id: 2, number: \"\", title: \"\")],
        judgements: [(measure: 2, criterion: 1, mark: High)])";
    let read = format::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(read.session.criteria[0].high_example, Some(MeasureId(2)));
    let itself = text.replace("high_example: 2", "high_example: 1");
    assert!(said(&itself).ends_with("there is no measure with the id 1"));
}

#[test]
fn a_path_of_nothing_but_strange_signs_is_said_not_followed() {
    for name in ["/dev/null", "/proc/self/mem", "/proc/self/environ"] {
        if Path::new(name).exists() {
            assert!(file::load(Path::new(name)).is_err(), "{name}");
        }
    }
}

#[test]
fn unknown_fields_beyond_counting_are_refused_with_a_word_and_soon() {
    let text = |many: usize| {
        let mut fields = String::new();
        for field in 0..many {
            write!(fields, ", f{field}: 1").unwrap();
        }
        format!("(format: 1, title: \"\", next_id: 1{fields})")
    };
    let read = format::from_bytes(text(MOST_UNKNOWN_READ).as_bytes()).unwrap();
    let last = read.unknown.last().unwrap();
    assert_eq!(*last, format!("… ({} more)", MOST_UNKNOWN_READ - MOST_UNKNOWN));
    let more = text(MOST_UNKNOWN_READ + 1);
    assert_eq!(format::from_bytes(more.as_bytes()), Err(FormatError::TooManyUnknown));
    assert_eq!(said(&more), "there are more than 100000 fields that this version does not know");
    // What follows is not looked at, however much that is: it ends in what cannot be read.
    for (many, expected) in [(MOST_UNKNOWN_READ - 1, false), (3_000_000, true)] {
        let said = format::from_bytes(format!("{},)", text(many)).as_bytes()).unwrap_err();
        assert_eq!(said == FormatError::TooManyUnknown, expected, "{many}: {said}");
    }
}
