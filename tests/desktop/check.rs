//! `lyskryss check`: exactly the lines it prints.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use lyskryss::desktop::check::check;
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::domain::session::Session;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file::{Keeping, Over};
use lyskryss::storage::journal::{FileFingerprint, Journal, JournalEntry, Start};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::timestamp::Timestamp;
use lyskryss::storage::{checksum, file};
use tempfile::TempDir;

/// What it says of these files in that folder, without the folder's name, and its verdict.
fn said(folder: &Path, names: &[&str]) -> (String, bool) {
    let paths: Vec<OsString> = names.iter().map(|name| folder.join(name).into()).collect();
    let mut out = Vec::new();
    let fine = check(&paths, Some(&folder.join("data")), &mut out).unwrap();
    let prefix = format!("{}/", folder.display());
    (String::from_utf8(out).unwrap().replace(&prefix, ""), fine)
}

/// What it says of a file with that text, and the checksum below it.
fn of(text: impl AsRef<[u8]>) -> (String, bool) {
    let folder = TempDir::new().unwrap();
    let mut bytes = text.as_ref().to_owned();
    if let Ok(text) = String::from_utf8(bytes.clone()) {
        bytes = checksum::seal(format!("{}\n", text.trim_end_matches('\n'))).into_bytes();
    }
    fs::write(folder.path().join("a.ron"), bytes).unwrap();
    said(folder.path(), &["a.ron"])
}

#[test]
fn a_file_changed_outside_is_warned_of_and_fine() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    let ok = "a.ron: ok: format 1, 0 measures, 0 criteria, 0 participants, 0 of 0 crossings \
              judged, 0 cannot judge, 0 rounds, 0 open, 0 follow-ups, 0 of 0 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    for (text, is_changed) in [
        (checksum::seal(EMPTY.to_owned()), false),
        (checksum::seal(EMPTY.to_owned()).replace('\n', "\r\n"), false),
        (EMPTY.to_owned(), true),
        (checksum::seal(EMPTY.to_owned()).replace("id: 1", "id: 2"), true),
        (checksum::seal(EMPTY.to_owned()) + "// her\n", true),
    ] {
        fs::write(&path, &text).unwrap();
        let warning = if is_changed { "a.ron: warning: changed outside lyskryss\n" } else { "" };
        assert_eq!(said(folder.path(), &["a.ron"]), (format!("{warning}{ok}"), true), "{text}");
    }
}

const EMPTY: &str = "(\n    format: 1,\n    title: \"\",\n    next_id: 1,\n)\n";

#[test]
fn a_sound_file_is_ok_with_its_counts() {
    let sessions = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    assert_eq!(
        said(&sessions, &["ovelse.ron"]),
        (
            "ovelse.ron: ok: format 3, 12 measures, 6 criteria, 11 participants, \
             64 of 72 crossings judged, 1 cannot judge, 7 rounds, 0 open, 25 follow-ups, \
             9 of 12 decided, 3 frames, 4 balance sentences, \
             4 links, 14 statuses, 8 deliverables, 5 questions, 2 meetings, 11 items, 13 notes, 0 from a sheet\n"
                .to_owned(),
            true
        )
    );
    assert_eq!(
        said(&sessions, &["handlingsplan-2020.ron"]),
        (
            "handlingsplan-2020.ron: ok: format 3, 35 measures, 6 criteria, 11 participants, \
             0 of 210 crossings judged, 0 cannot judge, 0 rounds, 0 open, 0 follow-ups, \
             0 of 35 decided, 0 frames, 0 balance sentences, \
             7 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n"
                .to_owned(),
            true
        )
    );
}

#[test]
fn the_words_are_the_same_for_none_one_and_many() {
    let none = "a.ron: ok: format 1, 0 measures, 0 criteria, 0 participants, \
                0 of 0 crossings judged, 0 cannot judge, 0 rounds, 0 open, 0 follow-ups, \
             0 of 0 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    assert_eq!(of(EMPTY), (none.to_owned(), true));
    let one = "(format: 1, title: \"\", next_id: 4,
        participants: [(id: 3, organisation: \"Etat A\", role: Member)],
        criteria: [(id: 1, name: \"Nytte\")],
        measures: [(id: 2, number: \"\", title: \"\")],
        judgements: [(measure: 2, criterion: 1, mark: High)],
        decisions: [(measure: 2, outcome: Queue)])";
    let said = "a.ron: ok: format 1, 1 measures, 1 criteria, 1 participants, \
                1 of 1 crossings judged, 0 cannot judge, 0 rounds, 0 open, 0 follow-ups, \
             1 of 1 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    assert_eq!(of(one), (said.to_owned(), true));
}

#[test]
fn rounds_are_counted_and_of_an_open_one_nothing_else_is_said() {
    let text = |answer: &str| {
        format!(
            "(format: 1, title: \"\", next_id: 5,
        participants: [(id: 3, organisation: \"Etat A\", role: Member)],
        criteria: [(id: 1, name: \"Nytte\")],
        measures: [(id: 2, number: \"\", title: \"\"), (id: 4, number: \"\", title: \"\")],
        judgements: [
            (measure: 2, criterion: 1, condition: (what: \"Mer.\"), missing: (who: \"Etat A\")),
            (measure: 4, criterion: 1, condition: (what: \"Mer.\", done: \"2027-01-14\")),
        ],
        rounds: [
            (measure: 2, criterion: 1, number: 1, opened: \"2027-01-14 13:42\",
                revealed: \"2027-01-14 13:50\", answers: Hands((of: 1, low: 1))),
            (measure: 2, criterion: 1, number: 2, opened: \"2027-01-14 13:52\",
                answers: Ballots([(name: \"Etat A\", seats: [3], answer: {answer})])),
        ])"
        )
    };
    let line = "a.ron: ok: format 1, 2 measures, 1 criteria, 1 participants, \
                0 of 2 crossings judged, 0 cannot judge, 2 rounds, 1 open, 2 follow-ups, \
                0 of 2 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    assert_eq!(of(text("High")), (line.to_owned(), true));
    // Who has gone out keeps the answer that was given; who never judges has none.
    let absent = text("High").replace("role: Member", "role: Member, attendance: Absent");
    assert_eq!(of(absent), (line.to_owned(), true));
    let adviser = text("High").replace("role: Member", "role: Adviser");
    let said = "a.ron:12:13: error: rounds.1: participant 3 does not judge and can hold no ballot \
                in an open round\n";
    assert_eq!(of(adviser), (said.to_owned(), false));
}

#[test]
fn cannot_judge_is_counted_apart_and_words_alone_are_neither_judged_nor_decided() {
    let text = "(format: 1, title: \"\", next_id: 4,
        criteria: [(id: 1, name: \"Nytte\")],
        measures: [(id: 2, number: \"\", title: \"\"), (id: 3, number: \"\", title: \"\")],
        judgements: [
            (measure: 2, criterion: 1, mark: CannotJudge),
            (measure: 3, criterion: 1, rationale: \"Vi venter.\"),
        ],
        decisions: [(measure: 2, why: \"Senere.\")])";
    let said = "a.ron: ok: format 1, 2 measures, 1 criteria, 0 participants, \
                0 of 2 crossings judged, 1 cannot judge, 0 rounds, 0 open, 0 follow-ups, \
             0 of 2 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    assert_eq!(of(text), (said.to_owned(), true));
}

#[test]
fn unknown_fields_are_warned_of_before_the_ok_and_the_file_is_fine() {
    let text = "(format: 1, title: \"\", next_id: 3, mood: Good,
        measures: [
            (id: 1, number: \"\", title: \"\"),
            (id: 2, number: \"\", title: \"\", colour: \"red\", cost: Some((from: 1, to: 2, per: 3))),
        ])";
    let said = "a.ron: warning: unknown field mood\n\
                a.ron: warning: unknown field measures.1.colour\n\
                a.ron: warning: unknown field measures.1.cost.per\n\
                a.ron: ok: format 1, 2 measures, 0 criteria, 0 participants, \
                0 of 0 crossings judged, 0 cannot judge, 0 rounds, 0 open, 0 follow-ups, \
             0 of 2 decided, 0 frames, 0 balance sentences, \
             0 links, 0 statuses, 0 deliverables, 0 questions, 0 meetings, 0 items, 0 notes, 0 from a sheet\n";
    assert_eq!(of(text), (said.to_owned(), true));
}

#[test]
fn control_characters_are_warned_of() {
    let fine = |text: &str| of(text).0.lines().next().unwrap().to_owned();
    let warning = "a.ron: warning: 2 control characters, which are left out";
    assert_eq!(fine(&EMPTY.replace("\"\"", "\"a\\u{0}\\u{b}b\"")), warning);
    assert_eq!(fine(&EMPTY.replace("\"\"", "\"\u{1b}[2J\u{7}\"")), warning);
    assert!(
        fine(&EMPTY.replace("\"\"", "\"a\\nb\\tc\\r\\n \\u{301}\"")).starts_with("a.ron: ok: ")
    );
}

#[test]
fn comments_are_found_as_a_file_is_opened_and_the_checksum_is_none() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    let us = RunId::this(None);
    let lines = |text: &str| {
        fs::write(&path, text).unwrap();
        lyskryss::desktop::files::open(&path, None, &us).unwrap().comments
    };
    let sealed = checksum::seal(EMPTY.to_owned());
    assert_eq!(lines(&sealed), []);
    assert_eq!(lines(&sealed.replace("id: 1", "id: 2")), []);
    assert_eq!(lines(&sealed.replace("    title", "    // hei\n    /* a\n b */ title")), [3, 4]);
    assert_eq!(lines(&sealed.replace("\"\"", "\"// ikke en kommentar\"")), []);
}

#[test]
fn of_answers_no_more_is_said_than_where_they_are() {
    let text = "(format: 1, title: \"\", next_id: 4, participants: [(id: 3, organisation: \"A\", role: Member)],
        criteria: [(id: 1, name: \"Nytte\")], measures: [(id: 2, number: \"\", title: \"\")],
        rounds: [(measure: 2, criterion: 1, number: 1, opened: \"2027-01-14 13:52\",
            answers: Ballots([(name: \"A\", seats: [3], hemmelig: High)]))])";
    let (lines, fine) = of(text);
    assert!(fine && lines.starts_with("a.ron: warning: unknown field rounds.0\n"), "{lines}");
    let (lines, fine) = of(text.replace("hemmelig: High", "answer: Hoy"));
    let said = "a.ron:4:63: error: something in round or event 1 of measure 2 and criterion 1 is not \
                written as it should be\n";
    assert!(!fine && lines == said, "{lines}");
}

#[test]
fn a_bad_file_is_said_with_its_place() {
    let bad = |text: &str, said: &str| assert_eq!(of(text), (format!("{said}\n"), false));
    bad(&EMPTY.replace("\"\"", "5"), "a.ron:3:12: error: Expected string");
    bad(
        &EMPTY.replace("next_id: 1,", "starts: \"2027-02-30\","),
        "a.ron:4:14: error: no such day in the calendar",
    );
    bad(
        &EMPTY.replace("    next_id: 1,\n", ""),
        "a.ron:4:1: error: the field `next_id` is missing",
    );
    bad(
        "hei",
        "a.ron:1:1: error: this is not a Lyskryss session (it should begin with `(` and `format: 3`)",
    );
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.ron"), "").unwrap();
    let none = "a.ron:1:1: error: this is not a Lyskryss session (it should begin with `(` and `format: 3`)\n";
    assert_eq!(said(folder.path(), &["a.ron"]), (none.to_owned(), false));
}

#[test]
fn of_a_damaged_file_the_newest_backup_and_what_was_not_saved_are_told() {
    let folder = TempDir::new().unwrap();
    let (path, data) = (folder.path().join("a.ron"), folder.path().join("data"));
    let at = |second| Timestamp::new(Moment::new(Date::new(2027, 3, 1).unwrap(), 13, 42), second);
    for (second, title) in [(7, "En"), (8, "To"), (9, "Tre")] {
        let session = Session { title: title.to_owned(), ..Session::default() };
        let keeping = Keeping { data_dir: &data, at: at(second), must: false };
        file::save_with_backup(&RealDisk, &path, &session, Over::Whatever, Some(keeping)).unwrap();
    }
    let start =
        Start { source: Some(FileFingerprint::now(&RealDisk, &path).unwrap()), ..Start::default() };
    let mut session = file::load(&path).unwrap().session;
    let mut journal = Journal::begin(
        Arc::new(RealDisk),
        &data,
        &RunId::this(Some(&data)),
        &start,
        &session,
        at(9),
    )
    .unwrap();
    let edit = Field::Details(DetailsField::Title).write(&session, "Fire", at(9).moment());
    let edit = edit.unwrap().unwrap();
    apply(&mut session, edit.clone()).unwrap();
    journal.write(&[JournalEntry::Edit(edit)], at(9).moment()).unwrap();
    assert_eq!(said(folder.path(), &["a.ron"]).0.lines().count(), 1, "it is sound");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, &text[..50]).unwrap();
    let (lines, fine) = said(folder.path(), &["a.ron"]);
    let lines: Vec<&str> = lines.lines().collect();
    assert!(!fine && lines.len() == 3 && lines[0].starts_with("a.ron:5:1: error: "), "{lines:#?}");
    let kept = "a.ron: note: a sound version of 2027-03-01 13:42 is kept in data/backups/a-";
    assert!(lines[1].starts_with(kept), "{lines:#?}");
    assert!(lines[1].contains("/last-saved_"), "{lines:#?}");
    assert!(lines[1].ends_with("_2027-03-01_13-42-09.ron"), "{lines:#?}");
    let waits = "a.ron: note: 1 changes that are not saved wait in data/journals/2027-03-01_";
    assert!(lines[2].starts_with(waits), "{lines:#?}");
}

#[test]
fn what_was_changed_outside_is_told_beside_what_was_saved_last() {
    let folder = TempDir::new().unwrap();
    let (path, data) = (folder.path().join("a.ron"), folder.path().join("data"));
    let at = Timestamp::new(Moment::new(Date::new(2027, 3, 1).unwrap(), 13, 42), 7);
    for title in ["En", "To"] {
        let session = Session { title: title.to_owned(), ..Session::default() };
        let keeping = Keeping { data_dir: &data, at, must: false };
        file::save_with_backup(&RealDisk, &path, &session, Over::Whatever, Some(keeping)).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("To", "Tre")).unwrap();
    let (lines, fine) = said(folder.path(), &["a.ron"]);
    let lines: Vec<&str> = lines.lines().collect();
    assert!(fine && lines.len() == 3, "{lines:#?}");
    assert_eq!(lines[0], "a.ron: warning: changed outside lyskryss");
    let differs = "a.ron: note: since the version of 2027-03-01 13:42: \
                   About the session: Title: Tre, was To";
    assert_eq!(lines[1], differs);
}

#[test]
fn a_newer_file_is_refused_by_number() {
    assert_eq!(
        of(EMPTY.replace("format: 1", "format: 4")),
        (
            "a.ron: error: the file has format 4, and this version of lyskryss reads up to 3; \
             it is left untouched\n"
                .to_owned(),
            false
        )
    );
}

#[test]
fn a_damaged_digit_makes_no_file_a_newer_one_and_the_way_on_is_told() {
    let practice = include_str!("../../sessions/ovelse.ron");
    for beginning in ["format: 9", "format: 11", "format: 0", "format: q"] {
        let lines = "a.ron:2:13: error: the beginning of the file is damaged (it should begin with \
                     `(` and `format: 3`)\n\
                     a.ron: note: what can be read of it, `lyskryss recover` puts into a new file\n";
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("a.ron"), practice.replacen("format: 3", beginning, 1))
            .unwrap();
        assert_eq!(said(folder.path(), &["a.ron"]), (lines.to_owned(), false));
    }
}

#[test]
fn what_contradicts_itself_is_named_with_its_place() {
    let text = "(\n    format: 1,\n    title: \"\",\n    next_id: 9,\n    steps: [\n        \
                (id: 1, name: \"a\"),\n        (id: 1, name: \"b\"),\n    ],\n)\n";
    let said = "a.ron:7:9: error: steps.1: the id 1 is taken already, by steps.0\n";
    assert_eq!(of(text), (said.to_owned(), false));
}

#[test]
fn what_is_no_text_is_said_with_the_place_of_the_first_bad_byte() {
    let mut bytes = EMPTY.as_bytes().to_vec();
    bytes[30] = 0xff;
    let said = "a.ron:3:14: error: this is not text (UTF-8)\n";
    assert_eq!(of(bytes), (said.to_owned(), false));
}

#[test]
fn what_is_not_there_or_no_file_is_said_without_a_place() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("mappe.ron")).unwrap();
    assert_eq!(
        said(folder.path(), &["borte.ron", "mappe.ron"]),
        (
            "borte.ron: error: no such file\nmappe.ron: error: this is a folder, not a file\n"
                .to_owned(),
            false
        )
    );
}

#[test]
fn files_are_said_in_the_order_asked_and_one_bad_file_is_enough() {
    let folder = TempDir::new().unwrap();
    for name in ["en.ron", "tre.ron"] {
        fs::write(folder.path().join(name), checksum::seal(EMPTY.to_owned())).unwrap();
    }
    let (lines, fine) = said(folder.path(), &["en.ron", "to.ron", "tre.ron"]);
    let starts: Vec<_> = lines.lines().map(|line| &line[..line.len().min(13)]).collect();
    assert_eq!(starts, ["en.ron: ok: f", "to.ron: error", "tre.ron: ok: "]);
    assert!(!fine);
    assert!(said(folder.path(), &["en.ron", "tre.ron"]).1);
    assert_eq!(said(folder.path(), &[]), (String::new(), true));
}

#[test]
fn a_line_is_cut_where_nobody_reads_on() {
    let word = "æ".repeat(5000);
    let (lines, fine) = of(format!("(format: 1, title: \"\", next_id: 3, {word}: 1)"));
    assert!(fine);
    let shown = "æ".repeat(300);
    assert!(lines.starts_with(&format!("a.ron: warning: unknown field {shown}…\n")), "{lines}");
    let (line, _) = of(format!("({}", EMPTY.trim_start_matches('(').replace('1', &word)));
    assert_eq!(line.lines().count(), 1, "{line}");
}

#[test]
fn a_name_with_letters_and_blanks_is_shown_as_it_is() {
    let folder = TempDir::new().unwrap();
    let name = "Økt nr. 1 – blåbær.ron";
    fs::write(folder.path().join(name), checksum::seal(EMPTY.to_owned())).unwrap();
    let (line, fine) = said(folder.path(), &[name]);
    assert!(fine);
    assert!(line.starts_with("Økt nr. 1 – blåbær.ron: ok: "), "{line}");
}

#[test]
fn control_characters_in_a_name_are_shown_escaped() {
    let folder = TempDir::new().unwrap();
    let (line, _) = said(folder.path(), &["a\nb\u{1b}[31m\u{202e}\u{85}.ron"]);
    assert_eq!(line, "a\\nb\\u{1b}[31m\\u{202e}\\u{85}.ron: error: no such file\n");
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_shown_byte_by_byte() {
    use std::os::unix::ffi::OsStringExt as _;
    let mut out = Vec::new();
    let fine = check(&[OsString::from_vec(b"/nowhere/\xff\xc3\xa6.ron".to_vec())], None, &mut out)
        .unwrap();
    assert!(!fine);
    assert_eq!(String::from_utf8(out).unwrap(), "/nowhere/\\xffæ.ron: error: no such file\n");
}

#[test]
fn where_nothing_more_can_be_said_that_is_an_error_and_no_panic() {
    struct Closed;
    impl io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let err = check(&["/nowhere.ron".into()], None, &mut Closed).unwrap_err();
    assert_eq!(err.kind(), io::ErrorKind::BrokenPipe);
}
