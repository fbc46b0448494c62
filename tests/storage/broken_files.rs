//! Session files as they should not be: each gives an error that says what and where, and never a
//! panic. Files that are as they should be are in `files.rs`.
//!
//! That it is said soon is seen by how large they are, and by no clock, which tells of the machine:
//! whatever goes through fifty megabytes again for each place in them never comes to an end.

use std::fs;
use std::path::Path;

use lyskryss::storage::file::{self, FileError};
use lyskryss::storage::format::{self, FormatError, Read, Syntax};
use tempfile::TempDir;

/// How large a file of noise is.
const NOISE: usize = 50_000_000;

/// A sound file with a place for more in its second measure, and one behind its lists.
fn text(in_measure: &str, behind: &str) -> String {
    format!(
        "(
    format: 1,
    title: \"æøå\",
    next_id: 20,
    criteria: [
        (id: 1, name: \"Nytte\"),
        (id: 2, name: \"Ansvar\"),
    ],
    steps: [(id: 3, name: \"2027\")],
    measures: [
        (id: 4, number: \"1\", title: \"(id: 7)\"),
        (id: 5, number: \"2\", title: \"ø\"{in_measure}),
    ],{behind}
)
"
    )
}

/// What is said of a text, as `LINE:COLUMN: WHAT`, or `WHAT` where there is no place.
fn said(bytes: impl AsRef<[u8]>) -> String {
    match format::from_bytes(bytes.as_ref()) {
        Ok(Read { unknown, .. }) => panic!("it was read, with {unknown:?} unknown"),
        Err(err) => match err.position() {
            Some(at) => format!("{at}: {err}"),
            None => err.to_string(),
        },
    }
}

#[test]
fn the_text_that_is_broken_here_is_sound_before() {
    let read = format::from_text(&text("", "")).unwrap();
    assert_eq!(read.unknown, Vec::<String>::new());
}

// Not written as it should be. The measure that is broken stands in line 12; what is put into it
// begins in column 40.

#[test]
fn a_doubled_field_is_named_where_it_stands_again() {
    assert_eq!(said(text(", title: \"b\"", "")), "12:42: the field `title` is there twice");
    assert_eq!(said(text("", "\n    steps: [],")), "14:5: the field `steps` is there twice");
}

#[test]
fn a_missing_field_is_named_where_its_owner_ends() {
    assert_eq!(said(text("), (id: 6, number: \"\"", "")), "12:61: the field `title` is missing");
    let untitled = text("", "").replace("    title: \"æøå\",\n", "");
    assert_eq!(said(untitled), "13:1: the field `title` is missing");
}

#[test]
fn a_word_that_stands_for_nothing_is_shown() {
    for value in ["Idea", "Some(Idea)"] {
        let at = if value == "Idea" { 48 } else { 53 };
        let expected = format!("12:{at}: `Idea` is none of the words that can stand here");
        assert_eq!(said(text(&format!(", kind: {value}"), "")), expected);
    }
    let seat = "\n    participants: [(id: 6, organisation: \"\", role: Guest)],";
    assert_eq!(said(text("", seat)), "14:52: `Guest` is none of the words that can stand here");
}

#[test]
fn a_value_of_the_wrong_kind_is_said_where_it_stands() {
    for (value, expected) in [
        (", owner: 5", "12:49: Expected string"),
        (", owner: Etat", "12:49: Expected string"),
        (", kind: \"Project\"", "12:48: Expected identifier"),
        (", focus_area: \"6\"", "12:54: Expected integer"),
        (", focus_area: -6", "12:55: Integer is out of bounds"),
        (", focus_area: 99999999999", "12:54: Integer is out of bounds"),
        (", cost: 5", "12:48: Expected opening `(` for struct `Raw`"),
    ] {
        assert_eq!(said(text(value, "")), expected, "{value}");
    }
    assert_eq!(said(text("", "\n    decisions: 5,")), "14:16: Expected opening `[`");
}

#[test]
fn a_date_the_calendar_has_not_is_said_where_it_stands() {
    let field = |value: &str| text(&format!(", state_date: {value}"), "");
    assert_eq!(said(field("\"2027-02-30\"")), "12:55: no such day in the calendar");
    assert_eq!(said(field("Some(\"2027-02-30\")")), "12:60: no such day in the calendar");
    for typed in ["\"1.3.2027\"", "\"i dag\"", "\"\"", "\"2027-03-01 \""] {
        assert_eq!(said(field(typed)), "12:55: not a date (write 2027-03-01)", "{typed}");
    }
    assert_eq!(said(field("2027")), "12:54: Expected string");
}

#[test]
fn money_from_more_to_less_or_beyond_all_is_refused() {
    let cost = |from: u64, to: u64| said(text(&format!(", cost: (from: {from}, to: {to})"), ""));
    assert_eq!(cost(3, 2), "12:63: the amount is from more to less");
    assert!(cost(0, 1_000_000_001).ends_with(": the amount is too large"));
}

#[test]
fn marks_of_punctuation_that_lack_or_are_too_many_are_said() {
    for (value, expected) in [
        (" owner: \"x\"", "12:41: Expected comma"),
        (",, owner: \"x\"", "12:41: Expected identifier"),
        (", owner", "12:47: Expected colon"),
        (", owner: \"\\q\"", "12:52: Unknown escape character"),
        (", \"owner\": \"x\"", "12:42: Expected identifier"),
    ] {
        assert_eq!(said(text(value, "")), expected, "{value}");
    }
    let more = format!("{}(", text("", ""));
    assert_eq!(said(more), "15:1: there is something after the end of the session");
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_move_no_place() {
    let broken = text(", kind: Idea", "");
    let plain = said(&broken);
    assert_eq!(said(broken.replace('\n', "\r\n")), plain);
    assert_eq!(said(format!("\u{feff}{broken}")), plain);
}

// Written as it should be, but contradicting itself.

#[test]
fn a_doubled_id_is_named_with_both_places_whatever_the_kinds() {
    let third = text("), (id: 4, number: \"\", title: \"\"", "");
    assert_eq!(said(third), "12:43: measures.2: the id 4 is taken already, by measures.0");
    let area = text(
        "",
        "\n    focus_areas: [\n        (id: 6, name: \"\"),\n        (id: 2, name: \"\"),\n    ],",
    );
    // Lists are looked at in the order of a written file, whatever theirs is.
    assert_eq!(said(area), "7:9: criteria.1: the id 2 is taken already, by focus_areas.1");
}

#[test]
fn a_doubled_crossing_and_a_doubled_decision_are_named() {
    let judged = "\n    judgements: [\n        (measure: 4, criterion: 1, mark: High),\n        \
                  (measure: 5, criterion: 1),\n        (measure: 4, criterion: 1),\n    ],";
    let what = "17:9: judgements.2: the crossing of measure 4 and criterion 1 stands there twice";
    assert_eq!(said(text("", judged)), what);
    let decided = "\n    decisions: [(measure: 5), // (\n  (measure: 5, why: \")\")],";
    assert_eq!(
        said(text("", decided)),
        "15:3: decisions.1: the decision on measure 5 stands there twice"
    );
}

#[test]
fn what_points_at_nothing_is_named() {
    let nothing = |in_measure, behind| said(text(in_measure, behind));
    assert_eq!(
        nothing(", focus_area: 9", ""),
        "12:9: measures.1.focus_area: there is no focus area with the id 9"
    );
    assert_eq!(
        nothing("", "\n    judgements: [(measure: 9, criterion: 1)],"),
        "14:18: judgements.0: there is no measure with the id 9"
    );
    assert_eq!(
        nothing("", "\n    judgements: [(measure: 4, criterion: 9)],"),
        "14:18: judgements.0: there is no criterion with the id 9"
    );
    assert_eq!(
        nothing("", "\n    decisions: [(measure: 9)],"),
        "14:17: decisions.0: there is no measure with the id 9"
    );
    assert_eq!(
        nothing("", "\n    decisions: [(measure: 4, outcome: Step(9))],"),
        "14:17: decisions.0: there is no step with the id 9"
    );
}

#[test]
fn an_id_of_another_kind_is_nothing_to_point_at() {
    assert_eq!(
        said(text(", focus_area: 1", "")),
        "12:9: measures.1.focus_area: there is no focus area with the id 1"
    );
    assert_eq!(
        said(text("", "\n    judgements: [(measure: 1, criterion: 4)],")),
        "14:18: judgements.0: there is no measure with the id 1"
    );
}

#[test]
fn a_counter_that_would_give_an_id_away_again_is_said_where_it_stands() {
    let low = |next: &str| said(text("", "").replace("next_id: 20", next));
    assert_eq!(low("next_id: 5"), "4:5: next_id is 5, but the id 5 is in use");
    assert_eq!(low("next_id: 0"), "4:5: next_id is 0, but the id 5 is in use");
    // Without any id there is none to give away again.
    assert!(format::from_text("(format: 1, title: \"\", next_id: 0)").is_ok());
}

// Rounds that cannot have been held so. Seat 6 judges, 7 is absent, 8 observes; the first round
// stands in line 20.

fn with_rounds(rounds: &[&str]) -> String {
    let rounds: Vec<_> = rounds.iter().map(|round| format!("        ({round}),\n")).collect();
    let seats = "
    participants: [
        (id: 6, organisation: \"A\", role: Member),
        (id: 7, organisation: \"B\", role: Member, attendance: Absent),
        (id: 8, organisation: \"C\", role: Observer),
    ],
    rounds: [
";
    text("", &format!("{seats}{}    ],", rounds.concat()))
}

const OPEN: &str = "measure: 4, criterion: 1, number: 1, opened: \"2027-01-14 13:42\"";
const SHOWN: &str = "measure: 4, criterion: 1, number: 1, opened: \"2027-01-14 13:42\", \
    revealed: \"2027-01-14 13:50\"";

fn ballots(of: &str, ballots: &str) -> String {
    format!("{of}, answers: Ballots([{ballots}])")
}

#[test]
fn what_is_broken_in_rounds_here_is_sound_before() {
    let open = ballots(OPEN, "(name: \"A\", seats: [6], answer: High)");
    let shown = ballots(SHOWN, "(name: \"B\", seats: [7, 8, 19], answer: High)");
    let second = open.replace("number: 1", "number: 2");
    let left = ballots(OPEN, "(name: \"B\", seats: [7], answer: High)");
    // Whoever has left since, and in whatever order they stand.
    for rounds in [vec![open.as_str()], vec![&left], vec![&shown], vec![&second, &shown]] {
        let read = format::from_text(&with_rounds(&rounds)).unwrap();
        assert_eq!((read.session.rounds.len(), read.unknown.len()), (rounds.len(), 0));
    }
}

#[test]
fn a_ballot_in_an_open_round_of_somebody_who_does_not_judge_is_named_with_its_round() {
    let fine = ballots(OPEN, "(name: \"A\", seats: [6])");
    let other = fine.replace("criterion: 1", "criterion: 2");
    // (A member who has gone out keeps what was answered.)
    for seat in [8, 19] {
        let held =
            ballots(OPEN, &format!("(name: \"A\", seats: [6]), (name: \"X\", seats: [{seat}])"));
        let shared = ballots(OPEN, &format!("(name: \"X\", seats: [6, {seat}], answer: Low)"));
        for round in [held, shared] {
            let expected = format!(
                "21:9: rounds.1: participant {seat} does not judge and can hold no ballot in an open round"
            );
            assert_eq!(said(with_rounds(&[&other, &round])), expected);
        }
    }
}

#[test]
fn a_seat_with_two_ballots_is_named() {
    let twice = "20:9: rounds.0: participant 6 holds two ballots in one round";
    let two = "(name: \"A\", seats: [6]), (name: \"B\", seats: [6], answer: High)";
    assert_eq!(said(with_rounds(&[&ballots(OPEN, two)])), twice);
    assert_eq!(said(with_rounds(&[&ballots(SHOWN, two)])), twice);
    let group = ballots(OPEN, "(name: \"A\", seats: [6, 6])");
    assert_eq!(said(with_rounds(&[&group])), twice);
}

#[test]
fn more_hands_than_people_are_refused_however_many() {
    let hands = |of: &str, counts: &str| format!("{of}, answers: Hands((of: 3, {counts}))");
    for of in [OPEN, SHOWN] {
        let round = hands(of, "high: 2, cannot_judge: 2");
        let expected = "20:9: rounds.0: 4 hands are counted, but only 3 judge";
        assert_eq!(said(with_rounds(&[&round])), expected);
        let round = hands(of, "high: 4294967295, low: 4294967295");
        let expected = "20:9: rounds.0: 4294967295 hands are counted, but only 3 judge";
        assert_eq!(said(with_rounds(&[&round])), expected);
        assert!(format::from_text(&with_rounds(&[&hands(of, "high: 2, low: 1")])).is_ok());
    }
}

#[test]
fn a_round_that_was_shown_has_an_answer() {
    let empty = "20:9: rounds.0: a round in which nobody answered cannot be revealed";
    let nobody = ballots(SHOWN, "(name: \"A\", seats: [6]), (name: \"B\", seats: [7])");
    let no_hands = format!("{SHOWN}, answers: Hands((of: 3, high: 0))");
    for round in [nobody, ballots(SHOWN, ""), no_hands] {
        assert_eq!(said(with_rounds(&[&round])), empty);
    }
}

#[test]
fn rounds_are_numbered_without_gaps_and_only_the_last_can_be_open() {
    let order = "rounds are numbered from 1, and only the last one of a crossing can be open";
    let open = ballots(OPEN, "(name: \"A\", seats: [6])");
    let shown = ballots(SHOWN, "(name: \"A\", seats: [6], answer: High)");
    let numbered = |round: &str, n: u32| round.replace("number: 1", &format!("number: {n}"));
    let zero = with_rounds(&[&numbered(&shown, 0)]);
    assert_eq!(said(zero), format!("20:9: rounds.0: {order}"));
    let second_alone = with_rounds(&[&numbered(&shown, 2)]);
    assert_eq!(said(second_alone), format!("20:9: rounds.0: {order}"));
    let gap = with_rounds(&[&numbered(&shown, 3), &shown]);
    assert_eq!(said(gap), format!("20:9: rounds.0: {order}"));
    for second in [&open, &shown] {
        let behind_an_open_one = with_rounds(&[&open, &numbered(second, 2)]);
        assert_eq!(said(behind_an_open_one), format!("21:9: rounds.1: {order}"));
    }
    let last = with_rounds(&[&shown, &numbered(&shown, u32::MAX)]);
    assert_eq!(said(last), format!("21:9: rounds.1: {order}"));
    let twice = with_rounds(&[&shown, &shown]);
    let what = "1 of the crossing of measure 4 and criterion 1 stands there twice";
    assert_eq!(said(twice), format!("21:9: rounds.1: {what}"));
}

#[test]
fn what_was_said_in_a_crossing_that_is_not_there_is_named() {
    let round = ballots(OPEN, "").replace("measure: 4", "measure: 9");
    let gone = "there is no measure with the id 9";
    assert_eq!(said(with_rounds(&[&round])), format!("20:9: rounds.0: {gone}"));
    let event = "measure: 9, criterion: 1, number: 1, at: \"2027-01-14 13:42\", what: Agreed(None)";
    let behind = format!("\n    history: [({event})],");
    assert_eq!(said(text("", &behind)), format!("14:15: history.0: {gone}"));
    let view = "measure: 4, criterion: 9, who: 1, name: \"A\", text: \"\"";
    let behind = format!("\n    reservations: [({view})],");
    let gone = "there is no criterion with the id 9";
    assert_eq!(said(text("", &behind)), format!("14:20: reservations.0: {gone}"));
    let pinned = text("", "").replace("name: \"Ansvar\"", "name: \"Ansvar\", low_example: 3");
    let gone = "there is no measure with the id 3";
    assert_eq!(said(pinned), format!("7:9: criteria.1: {gone}"));
}

#[test]
fn a_walk_by_a_measure_that_is_not_there_or_comes_twice_is_said_where_the_walk_stands() {
    let walk = |ids: &str| said(text("", &format!("\n    walk: (shuffled: [{ids}]),")));
    let (nothing, twice) = (walk("5, 9"), walk("5, 4, 5"));
    assert!(nothing.ends_with(" walk.shuffled.1: there is no measure with the id 9"), "{nothing}");
    assert!(twice.ends_with(" walk.shuffled.2: measure 5 stands there twice"), "{twice}");
    for said in [nothing, twice] {
        assert!(said.starts_with("14:"), "{said}");
    }
}

#[test]
fn a_time_the_clock_has_not_is_said_where_it_stands() {
    for time in
        ["2027-01-14", "2027-01-14 24:00", "2027-02-30 10:00", "2027-01-14T13:42", "", "13:42"]
    {
        let round = OPEN.replace("2027-01-14 13:42", time);
        let said = said(with_rounds(&[&ballots(&round, "")]));
        assert_eq!(said, "20:56: not a time (write 2027-03-01 13:42)", "{time}");
    }
}

// Of another time, or of another kind.

#[test]
fn a_newer_format_is_refused_by_its_number_whatever_else_the_file_holds_and_left_untouched() {
    let folder = TempDir::new().unwrap();
    for number in [4, 99_999_999_999_u64] {
        for rest in [", title: \"\", next_id: 1)", ", { of: another, kind }", "", " æ \0"] {
            let path = folder.path().join("a.ron");
            let text = format!("(\n    format: {number}{rest}");
            fs::write(&path, &text).unwrap();
            match file::load(&path) {
                Err(FileError::Format(FormatError::Newer(said))) => assert_eq!(said, number),
                other => panic!("{other:?}"),
            }
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }
    assert_eq!(
        said("(format: 4)"),
        "the file has format 4, and this version of lyskryss reads up to 3; it is left untouched"
    );
    assert_eq!(said("(format: 0)"), "there is no format 0");
}

#[test]
fn what_does_not_begin_as_a_session_is_none() {
    let none = "this is not a Lyskryss session (it should begin with `(` and `format: 3`)";
    for (text, at) in [
        ("", "1:1"),
        ("\n\n ", "3:2"),
        ("(", "1:2"),
        ("(format", "1:8"),
        ("(format:", "1:9"),
        ("(formatted: 1)", "1:8"),
        ("(title: \"\", format: 1)", "1:2"),
        ("{\"format\": 1}", "1:1"),
        ("(format: one)", "1:10"),
        ("(format: -1)", "1:10"),
        ("(format: 99999999999999999999999)", "1:10"),
        ("<?xml version=\"1.0\"?>", "1:1"),
        ("/* (format: 1)", "1:15"),
        ("\u{feff}\u{feff}(format: 1)", "1:1"),
    ] {
        assert_eq!(said(text), format!("{at}: {none}"), "{text:?}");
    }
}

#[test]
fn what_is_no_text_is_said_with_the_place_of_the_first_bad_byte() {
    let sound = text("", "").into_bytes();
    let title = text("", "").find("øå").unwrap();
    for (bad, at) in [(0, "1:1"), (title, "3:14"), (title + 1, "3:14"), (title + 2, "3:15")] {
        let mut bytes = sound.clone();
        bytes[bad] = 0xff;
        assert_eq!(said(bytes), format!("{at}: this is not text (UTF-8)"));
    }
    let mut cut = sound;
    cut.truncate(title + 1);
    assert_eq!(said(cut), "3:14: this is not text (UTF-8)");
    let utf16: Vec<u8> = text("", "").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(said([&[0xff, 0xfe], &utf16[..]].concat()).starts_with("1:1: "));
}

// Cut short.

#[test]
fn a_file_cut_anywhere_gives_an_error_on_its_last_line() {
    for name in ["handlingsplan-2020.ron", "ovelse.ron"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions").join(name);
        let whole = fs::read(path).unwrap();
        // Every kilobyte, and places between them.
        let line = whole.windows(3).rposition(|three| three == b"\n//").unwrap();
        for length in (0..line).step_by(64) {
            let cut = &whole[..length];
            let err = format::from_bytes(cut).unwrap_err();
            let sort = match &err {
                FormatError::NotText(_) => !cut.is_ascii() && std::str::from_utf8(cut).is_err(),
                FormatError::NotSession(_) => length < 20,
                // Half a word may be taken for another one.
                FormatError::Syntax { what, .. } => {
                    matches!(
                        what,
                        Syntax::Ends
                            | Syntax::Word(_)
                            | Syntax::Unshown(_)
                            | Syntax::Twice(_)
                            | Syntax::Expected(_)
                    )
                }
                _ => false,
            };
            assert!(sort, "{name} cut at {length}: {err:?}");
            let lines = String::from_utf8_lossy(cut).split('\n').count();
            assert_eq!(err.position().unwrap().line, lines, "{name} cut at {length}: {err}");
        }
        for length in line..whole.len() {
            // Only the checksum is cut: one stroke is no comment.
            let read = format::from_bytes(&whole[..length]);
            assert!(
                read.is_ok_and(|read| !read.checksum_matches) || length == line + 2,
                "{length}"
            );
        }
    }
}

#[test]
fn a_file_that_ends_in_the_middle_is_said_to() {
    let ends = "the file ends in the middle; something is missing";
    for cut in [
        "(format: 1",
        "(format: 1,",
        "(format: 1, title",
        "(format: 1, title: \"a",
        "(format: 1, title: \"\", next_id: 3, steps: [",
        "(format: 1, title: \"\", next_id: 3, steps: [(id: 1, name: \"\")",
        "(format: 1, title: \"\", next_id: 3, steps: [(id: 1, name: \"\")],\n",
        "(format: 1, title: \"\", next_id: 3, mood: (a: [",
    ] {
        let said = said(cut);
        assert!(said.ends_with(ends), "{cut}: {said}");
    }
}

#[test]
fn a_comment_that_does_not_end_is_said_where_it_begins() {
    let what = "a comment begins here and does not end";
    assert_eq!(said(text("", "\n    /* hei")), format!("14:5: {what}"));
    assert_eq!(said(text(", /* \" /* */ owner: \"x\"", "")), format!("12:42: {what}"));
    assert_eq!(said("(format: 1, title: \"/*\", next_id: 3) /* and"), format!("1:38: {what}"));
}

// Of what nobody may be told.

#[test]
fn of_a_damaged_answer_the_place_and_the_round_are_said_and_no_word() {
    for ruin in ["Lov", "Some(Lov)", "\"hemmelig\"", "Low, hemmelig: 1", "hemmelig Low", "5"] {
        let round = ballots(OPEN, &format!("(name: \"A\", seats: [6], answer: {ruin})"));
        let read = format::from_bytes(with_rounds(&[&round]).as_bytes());
        let said = format!(
            "{read:?} {}",
            read.as_ref().map_or_else(ToString::to_string, |_| String::new())
        );
        assert!(!["Lov", "Low"].iter().any(|word| said.contains(word)), "{ruin}: {said}");
        if let Err(err) = read {
            let at = err.position().unwrap();
            assert_eq!(at.line, 20, "{ruin}");
            assert!(
                err.to_string().contains("round or event 1 of measure 4 and criterion 1"),
                "{err}"
            );
            assert!(!said.contains("hemmelig"), "{said}");
        }
    }
}

#[test]
fn of_a_private_note_no_word_is_said() {
    for note in [
        ", kind: Hemmelig, private_notes: \"x\"",
        ", private_notes: Hemmelig",
        ", private_notes: \"a\" Hemmelig",
    ] {
        assert!(!said(text(note, "")).contains("Hemmelig"), "{note}");
    }
    assert!(said(text(", kind: Idea", "")).contains("Idea"));
}

// Deep, and large.

#[test]
fn brackets_within_brackets_are_refused_wherever_they_stand() {
    for bracket in ["(", "[", "{", "Some(", "a(", "(a:", "{1:", "(a:[{\"b\":"] {
        let deep = bracket.repeat(100_000);
        said(&deep);
        said(format!("(format: 1, {deep}"));
        said(text(&format!(", owner: {deep}"), ""));
        said(text(&format!(", cost: {deep}"), ""));
        said(text("", &format!("\n    judgements: [{deep}")));
        let unknown = said(text(&format!(", colour: {deep}"), ""));
        assert!(unknown.starts_with("12:"), "{unknown}");
        assert!(unknown.ends_with(": too many brackets within brackets"), "{unknown}");
    }
    let closed = format!(", colour: {}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(said(text(&closed, "")).ends_with(": too many brackets within brackets"));
}

/// Numbers that look like chance, and are the same every time.
fn chance() -> impl Iterator<Item = u64> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    })
}

#[test]
fn fifty_megabytes_of_random_bytes_are_no_text() {
    let noise: Vec<u8> = chance().flat_map(u64::to_le_bytes).take(NOISE).collect();
    assert!(said(&noise).ends_with("this is not text (UTF-8)"));
    assert!(said([b"(format: 1, ", &noise[..]].concat()).ends_with("this is not text (UTF-8)"));
}

#[test]
fn fifty_megabytes_of_random_text_are_no_session() {
    let letters: Vec<char> = "()[]{}:,\"'\\/*#-.0159 abrøå€😀\n\t\0Some".chars().collect();
    let mut noise = String::with_capacity(NOISE + 8);
    for number in chance() {
        noise.push(letters[usize::try_from(number % letters.len() as u64).unwrap()]);
        if noise.len() >= NOISE {
            break;
        }
    }
    assert!(said(&noise).contains("this is not a Lyskryss session"));
    said(format!("(format: 1, {noise}"));
    said(text(&format!(", colour: {noise}"), ""));
    said(text(&format!(", colour: \"{}\"", noise.replace(['"', '\\'], "")), ",,"));
    said(text("", &format!("\n    mood: r##\"{}\"##, title: \"\",", noise.replace('"', ""))));
}

/// Puts a text that goes on and on where things can be expected of it.
fn say_everywhere(noise: &str) {
    assert!(said(noise).contains("this is not a Lyskryss session"));
    said(format!("(format: 1,{noise}"));
    said(text(&format!(", owner: {noise}"), ""));
    said(text(&format!(", colour: [{noise}"), ""));
    said(text("", &format!("\n    measures: [{noise}")));
}

#[test]
fn fifty_megabytes_of_white_space_or_brackets_are_refused_soon() {
    for one in [" ", "(", "["] {
        say_everywhere(&one.repeat(NOISE));
    }
}

#[test]
fn megabytes_of_anything_else_are_refused_soon() {
    let anything = [
        "\n", "\"", "\\", "/*", "//\n", "/**/", "1", "a", "a:", "(),", "r#\"", "'", "\u{0}",
        "\u{a0}",
    ];
    for one in anything {
        say_everywhere(&one.repeat(NOISE / 10 / one.len()));
    }
}

#[test]
fn a_million_unknown_fields_and_an_error_behind_large_lists_are_said_soon() {
    // What follows is not looked at: it would be said otherwise.
    let many = ", colour: 1".repeat(1_000_000);
    assert_eq!(format::from_text(&text(&many, ",,")), Err(FormatError::TooManyUnknown));
    let seats: Vec<String> = (100..200_000_u32)
        .map(|id| format!("(id: {id}, organisation: \"Etat )\", role: Member),\n"))
        .collect();
    let seats = seats.concat();
    let behind =
        format!("\n    participants: [\n{seats}(id: 199999, organisation: \"\", role: Member)],");
    let doubled = text("", &behind).replace("next_id: 20", "next_id: 200000");
    let expected = "participants.199900: the id 199999 is taken already, by participants.199899";
    assert_eq!(said(doubled), format!("199915:1: {expected}"));
}

#[test]
fn a_ballot_for_sixty_thousand_seats_is_looked_through_soon() {
    let seats: Vec<_> = (100..60_000_u32).map(|id| id.to_string()).collect();
    let ballot = format!("(name: \"\", seats: [{}, 100], answer: High)", seats.join(","));
    let twice = "20:9: rounds.0: participant 100 holds two ballots in one round";
    assert_eq!(said(with_rounds(&[&ballots(SHOWN, &ballot)])), twice);
}

#[test]
fn a_file_beyond_all_size_is_refused_without_reading_it_all() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    // Without taking room on the disk: no memory has room for it.
    fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
    let loaded = file::load(&path);
    assert!(matches!(loaded, Err(FileError::Format(FormatError::TooLarge))), "{loaded:?}");
    assert_eq!(loaded.unwrap_err().to_string(), "the file is larger than 128 MB");
}
