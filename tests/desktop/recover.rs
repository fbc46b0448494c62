//! `lyskryss recover`: what can be taken out of a damaged file is taken, what cannot is told, and
//! nothing else is touched.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use lyskryss::desktop::recover::{Recovered, recover};
use lyskryss::domain::judgement::Decision;
use lyskryss::domain::list::List;
use lyskryss::domain::session::Session;
use lyskryss::storage::checksum;
use lyskryss::storage::format::{self, FormatError, Position};
use lyskryss::storage::reading;
use lyskryss::storage::salvage::{Loss, Salvage, salvage};
use tempfile::TempDir;

fn practice() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/ovelse.ron");
    fs::read_to_string(path).unwrap()
}

fn seeds() -> u64 {
    std::env::var("LYSKRYSS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(1500)
}

fn session_of(text: &str) -> Session {
    format::from_text(text).unwrap().session
}

fn of(bytes: impl AsRef<[u8]>) -> (Session, Vec<String>) {
    let Salvage { session, left } = salvage(bytes.as_ref()).unwrap();
    (session, left.iter().map(Loss::to_string).collect())
}

/// How many entries there are, of all lists.
fn entries(session: &Session) -> usize {
    let text = format::to_text(session).unwrap();
    text.lines().filter(|line| line.starts_with("        (")).count()
}

#[test]
fn of_a_sound_file_all_is_taken_and_nothing_left() {
    assert_eq!(of(practice()), (session_of(&practice()), Vec::new()));
    let windows = format!("\u{feff}{}", practice().replace('\n', "\r\n"));
    assert_eq!(of(windows), (session_of(&practice()), Vec::new()));
}

#[test]
fn of_a_file_cut_short_all_whole_entries_before_the_cut_are_taken() {
    let text = practice();
    let whole = session_of(&text);
    let first_list = text.find("    participants").unwrap();
    for length in (first_list..text.len()).filter(|at| text.is_char_boundary(*at)).step_by(41) {
        let (session, _) = of(&text[..length]);
        let lines: Vec<&str> = text[..length].split('\n').collect();
        let before = lines[..lines.len() - 1].iter();
        let lists = ["participants", "focus_areas", "criteria", "steps", "measures"];
        let list_of =
            |at: usize| lines[..at].iter().rev().find(|line| line.ends_with(": [")).copied();
        let named = before
            .enumerate()
            .filter(|(at, line)| {
                line.starts_with("        (")
                    && list_of(*at).is_some_and(|list| lists.iter().any(|l| list.contains(l)))
            })
            .count();
        let taken = session.participants.len()
            + session.focus_areas.len()
            + session.criteria.len()
            + session.steps.len()
            + session.measures.len();
        assert!(taken == named || taken == named + 1, "cut at {length}: {taken} of {named}");
        assert_eq!(session.title, whole.title);
        assert_eq!(session.check(), Ok(()));
    }
}

#[test]
fn a_line_in_ruins_costs_that_line_and_is_told() {
    let text = practice();
    let whole = session_of(&text);
    let foot = text.lines().position(|line| line == ")").unwrap();
    for (at, line) in text.lines().enumerate().take(foot) {
        if !line.starts_with("        (") {
            continue;
        }
        for ruin in ["        (id: \"", "\u{0}\u{0}\u{0}", "\"", "((((((", "]]]", ")))"] {
            let mut other: Vec<&str> = text.lines().collect();
            other[at] = ruin;
            let (session, left) = of(other.join("\n"));
            let gone = entries(&whole) - entries(&session);
            assert!(gone <= 1, "{gone} gone by {ruin:?} in {at}: {left:#?}");
            // Brackets alone are told by what follows them or needs what stood there, if anything.
            let is_told = |told: &String| told.starts_with(&format!("{}:", at + 1));
            assert!(
                ruin.ends_with([']', ')']) || left.iter().any(is_told),
                "{ruin:?} in {at}: {left:#?}"
            );
        }
    }
}

#[test]
fn bytes_that_are_no_text_cost_a_letter_and_are_told() {
    let mut bytes = practice().into_bytes();
    let at = practice().find("Etat B").unwrap();
    bytes[at] = 0xff;
    let (session, left) = of(&bytes);
    assert_eq!(left, ["20:9: participants: participant 2: organisation: not as it was"]);
    assert_eq!(session.participants[1].organisation, "\u{fffd}tat B");
    assert_eq!(entries(&session), entries(&session_of(&practice())));
}

#[test]
fn the_head_of_a_list_with_a_wrong_letter_is_understood() {
    for (head, ruin) in [
        ("measures: [", "mecsures: ["),
        ("measures: [", "measures; ["),
        ("measures: [", "measures: {"),
        ("judgements: [", "jud\u{1}ements: ["),
        ("    title: ", "    tit|e: "),
    ] {
        let (session, left) = of(practice().replacen(head, ruin, 1));
        assert_eq!((session, left), (session_of(&practice()), Vec::new()), "{ruin}");
    }
}

#[test]
fn what_is_written_by_hand_on_few_lines_is_understood_too() {
    let text = "(format: 1, title: \"Møte\", place: \"\", organiser: \"\", next_id: 20, \
                participants: [(id: 1, organisation: \"A\", role: Member), (id: 2, \
                organisation: \"B\", role: Membr)], criteria: [\n(id: 3,\n  name: \"Nytte\"),\n(id: \
                4,\n name: Pris),\n(id: 5, name: \"Tid\")],\n measures: [(id: 6, number: \"1\", title: \
                \"a\"";
    let (session, left) = of(text);
    assert_eq!((session.title.as_str(), session.next_id), ("Møte", 20));
    assert_eq!(session.participants[1].organisation, "B");
    let names: Vec<&str> = session.criteria.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["Nytte", "criterion 4, lost", "Tid"]);
    assert_eq!(session.measures[0].title, "a");
    assert_eq!(
        left,
        [
            "1:124: participants: participant 2: role: cannot be read",
            "4:1: criteria: criterion 4: name: cannot be read",
            "7:13: measures: measure 6: it was damaged, and read as it seems to have been",
            "7:44: the file ends in the middle: what may have stood behind this is not there; \
             nothing is there of focus_areas, steps, frames, balances, deliverables, questions, meetings, \
             items, papers, notes, private_notes, presences, follow_ups, \
             judgements, rounds, history, reservations, decisions, links, statuses",
        ]
    );
}

#[test]
fn what_points_at_what_is_gone_stays_with_a_placeholder_and_is_told() {
    let text = practice();
    let whole = session_of(&text);
    for (id, what) in [(25, "measure"), (16, "criterion"), (23, "step"), (13, "focus area")] {
        let line =
            text.lines().find(|line| line.starts_with(&format!("        (id: {id},"))).unwrap();
        // Its id can be read, the whole line cannot, or it is gone.
        for ruin in [&*format!("        (id: {id}, "), "        (\"", ""] {
            let (session, left) = of(text.replace(line, ruin));
            assert_eq!(entries(&session), entries(&whole), "{what} {id}, {ruin}: {left:#?}");
            assert!(left.iter().any(|told| told.contains(what)), "{what} {ruin}: {left:#?}");
            let written = format::to_text(&session).unwrap();
            assert!(written.contains(&format!("\"{what} {id}, lost\"")), "{what} {ruin}");
            assert_eq!(
                (session.judgements, session.decisions),
                (whole.judgements.clone(), whole.decisions.clone())
            );
        }
    }
}

/// A session with a round that is open, and whose answers nobody was shown.
const UNSEEN: &str = "(format: 1, title: \"Møte\", place: \"\", organiser: \"\", next_id: 20,
    participants: [
        (id: 1, organisation: \"Etat A\", role: Member),
        (id: 2, organisation: \"Etat B\", role: Member)],
    criteria: [(id: 3, name: \"Nytte\")], measures: [(id: 6, number: \"\", title: \"\")],
    rounds: [
        (measure: 6, criterion: 3, number: 1, opened: \"2027-01-14 13:42\",
            answers: Ballots([(name: \"Etat A\", seats: [1], answer: Low),
                (name: \"Etat B\", seats: [2], answer: High)])),
    ])";

#[test]
fn a_round_that_nobody_was_shown_is_not_told_of_in_words() {
    for ruin in ["Lov", "\"hemmelig\"", "Some(Lov)"] {
        let (session, left) = of(UNSEEN.replace("answer: Low", &format!("answer: {ruin}")));
        let round = &session.rounds[0];
        assert_eq!(round.ballots().len(), 2, "{left:#?}");
        assert!(!round.ballots()[0].has_answered() && round.ballots()[1].has_answered(), "{ruin}");
        assert_eq!(left.len(), 1);
        assert!(left[0].starts_with("7:9: rounds: "), "{left:#?}");
        for word in ["Lov", "Low", "Lav", "High", "hemmelig"] {
            assert!(!format!("{left:?}").contains(word), "{left:?}");
        }
    }
}

#[test]
fn who_is_lost_costs_the_open_round_nothing() {
    let (session, left) =
        of(UNSEEN.replace("(id: 1, organisation: \"Etat A\", role: Member)", "(id"));
    assert_eq!(session.rounds, session_of(UNSEEN).rounds);
    assert_eq!(session.participants[0].organisation, "Etat A");
    assert!(left.iter().any(|told| told.contains("participant 1 is lost")), "{left:#?}");
    // Who is there and does not judge any more takes back the own answer, and no other.
    let (session, left) = of(UNSEEN.replace("A\", role: Member", "A\", role: Observer"));
    assert_eq!(session.rounds[0].ballots().len(), 1, "{left:#?}");
}

#[test]
fn ids_that_are_taken_or_too_high_cost_nothing() {
    let whole = session_of(&practice());
    let first = "(id: 25, number: \"1.1\"";
    for id in ["1", "16", "24", "26", "31", "4294967294", "4000000001", "3999999999", "99999999999"]
    {
        let (session, left) = of(practice().replace(first, &format!("(id: {id}, number: \"1.1\"")));
        assert_eq!(session, whole, "{id}: {left:#?}");
        assert!(left.iter().any(|told| told.starts_with("51:9: measures: its id")), "{left:#?}");
    }
    let judged = "(measure: 25, criterion: 16, mark: Some(High), rationale: \"Familiene";
    for id in ["1", "16", "90", "4294967294", "4000000001", "3999999999"] {
        let broken = practice().replace(judged, &judged.replace("25", id));
        let (session, left) = of(broken);
        assert_eq!(session.judgements.len(), whole.judgements.len(), "{id}: {left:#?}");
        assert!(session.next_id < 200 && !left.is_empty(), "{id}: {left:#?}");
    }
}

#[test]
fn chance_that_flips_cuts_and_adds_bytes_never_makes_it_panic_and_little_is_lost() {
    let bytes = practice().into_bytes();
    let all = entries(&session_of(&practice()));
    let (mut taken, mut recovered) = (0, 0);
    for seed in 0..seeds() {
        let mut chance = Rng::with_seed(seed);
        let mut other = bytes.clone();
        for _ in 0..chance.usize(1..4) {
            let at = chance.usize(..other.len());
            match chance.u8(..4) {
                0 => drop(other.remove(at)),
                1 => other.insert(at, chance.u8(..)),
                _ => other[at] ^= 1 << chance.u8(..8),
            }
        }
        if let Ok(Salvage { session, left }) = salvage(&other) {
            assert_eq!(session.check(), Ok(()), "seed {seed}");
            let text = format::to_text(&session).unwrap();
            assert_eq!(format::from_text(&text).unwrap().session, session, "seed {seed}");
            // What opens as it is, opens here as it is; what does not, with something told.
            match format::from_bytes(&other) {
                Ok(read) if read.unknown.is_empty() => assert_eq!(read.session, session),
                _ => assert!(!left.is_empty() || entries(&session) == all, "seed {seed}"),
            }
            taken += entries(&session);
            recovered += all;
        }
    }
    println!("{taken} of {recovered} entries");
    assert!(taken * 100 > recovered * 90, "{taken} of {recovered}");
}

#[test]
fn what_is_no_session_or_a_newer_one_is_an_error() {
    for text in ["", "hei", "\u{0}\u{0}", "(format: 1)", "[1, 2]", "((((", "/* (format: 1"] {
        assert!(salvage(text.as_bytes()).is_err(), "{text}");
    }
    let above = practice().rfind("//").map(|at| practice()[..at].to_owned()).unwrap();
    let newer = checksum::seal(above.replacen("format: 3", "format: 4", 1));
    assert_eq!(salvage(newer.as_bytes()), Err(FormatError::Newer(4)));
    let strange = "(format: 4, title: \"\", goals: [(id: 1, aim: \"a\"), (id: 2, aim: \"b\")], \
                   steps: [(id: 3, name: \"2027\", aims: [1])])";
    assert_eq!(salvage(strange.as_bytes()), Err(FormatError::Newer(4)));
}

#[test]
fn a_damaged_digit_makes_no_file_a_newer_one() {
    for digit in ["4", "9", "11", "17"] {
        let damaged = practice().replacen("format: 3", &format!("format: {digit}"), 1);
        let read = reading::read(damaged.as_bytes());
        let at = Position { line: 2, column: 13 };
        assert_eq!(read, Err(FormatError::Beginning(at)), "nor is it told to be one: {digit}");
        let (session, left) = of(damaged);
        assert_eq!(session, session_of(&practice()));
        assert_eq!(left, ["2:5: format: it cannot be read"]);
        // Nor where more is damaged.
        let twice = practice()
            .replacen("format: 3", &format!("format: {digit}"), 1)
            .replace("(id: 7, ", "(id; 7, ");
        assert_eq!(of(twice).0.participants.len(), 11);
    }
}

#[test]
fn a_damaged_beginning_is_told_as_that_and_what_is_something_else_is_not() {
    for beginning in
        ["format: 0", "format: q", "format: !", "formet: 2", "form\u{e5}t: 2", "format; 2"]
    {
        let damaged = practice().replacen("format: 3", beginning, 1);
        let read = reading::read(damaged.as_bytes());
        assert!(matches!(read, Err(FormatError::Beginning(_))), "{beginning}: {read:?}");
        assert_eq!(of(damaged).0.measures.len(), session_of(&practice()).measures.len());
    }
    let other = "A list of things:\n    measures: [ one, two, three ]\n".repeat(100);
    let read = reading::read(other.as_bytes());
    assert!(matches!(read, Err(FormatError::NotSession(_))), "{read:?}");
    let above = practice().rfind("//").map(|at| practice()[..at].to_owned()).unwrap();
    let newer = checksum::seal(above.replacen("format: 3", "format: 4", 1));
    assert_eq!(reading::read(newer.as_bytes()), Err(FormatError::Newer(4)));
}

#[test]
fn a_comment_hides_nothing_in_silence() {
    let whole = session_of(&practice());
    let entry = "        (id: 26, ";
    for open in ["/*", "(id: 1 /* */ /*", "\n/*\n"] {
        let (session, left) =
            of(practice().replacen("    measures: [", &format!("    measures: [{open}"), 1));
        assert!(entries(&session) >= entries(&whole) && !left.is_empty(), "{open:?}: {left:#?}");
    }
    let closed = practice().replacen(entry, &format!("/*{entry}"), 1).replacen(
        "        (id: 28",
        "*/        (id: 28",
        1,
    );
    let (session, left) = of(closed);
    assert_eq!(session.measures.len(), whole.measures.len());
    assert!(left.contains(&"52:1: a comment hides what stands in it (2 entries or lists)".into()));
    assert!(left.iter().any(|told| told.contains("measure 27 is lost")), "{left:#?}");
    let (_, left) = of(practice().replacen(entry, &format!("//{entry}"), 1));
    assert!(left.iter().any(|told| told.contains("52:1: a comment hides")), "{left:#?}");
    let (_, left) = of(practice().replacen("    title", "//    title", 1));
    assert!(left.iter().any(|told| told.contains("a comment hides")), "{left:#?}");
}

#[test]
fn what_is_lost_of_the_session_itself_is_told() {
    let (session, left) = of(practice().replacen("    title: \"Øvelse: felles tiltak\",\n", "", 1));
    assert_eq!(
        (session.title.as_str(), left.as_slice()),
        ("", &["1:1: title: it is not there".to_owned()][..])
    );
    let (session, left) = of(practice().replacen("tiltak\",", "tiltak,", 1));
    assert_eq!(session.title, "Øvelse: felles tiltak");
    assert_eq!(left, ["3:5: title: it is not as it was"]);
    let (session, left) = of(practice().replacen("\"2027-01-14\"", "\"2027-01-74\"", 1));
    assert_eq!(session.starts, None);
    assert_eq!(left, ["4:5: starts: it cannot be read"]);
}

#[test]
fn what_an_editor_wrote_in_another_encoding_is_read() {
    let text = practice();
    let le: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let latin: Vec<u8> = text
        .replace('–', "-")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect();
    for (bytes, whole) in [(le, text.clone()), (be, text.clone()), (latin, text.replace('–', "-"))]
    {
        let (session, left) = of(bytes);
        assert_eq!(session, session_of(&whole));
        assert_eq!(left.len(), 1, "{left:#?}");
    }
}

#[test]
fn what_is_left_of_the_end_of_a_file_alone_is_taken() {
    let text = practice();
    let (session, left) = of(&text[text.find("    rounds: [").unwrap()..]);
    let whole = session_of(&text);
    // A frame that is used once, and is gone, is gone; how a measure is paid for stays said.
    let without = |decision: Decision| Decision { frame: None, ..decision };
    let decisions: List<Decision> = whole.decisions.into_iter().map(without).collect();
    assert_eq!((session.rounds, session.decisions), (whole.rounds, decisions));
    assert!(left.iter().any(|told| told.contains("its frame is not there")), "{left:#?}");
    assert!(left.iter().any(|told| told.contains("measure 26 is lost")), "{left:#?}");
    assert_eq!(session.judgements, []);
}

#[test]
fn entries_whose_brackets_are_gone_are_known_by_their_fields() {
    let broken = practice().replace("        (", "        ");
    let (session, left) = of(&broken);
    assert_eq!(entries(&session), entries(&session_of(&practice())), "{left:#?}");
}

#[test]
fn control_characters_are_left_and_told() {
    for nul in ["\\u{0}", "\\0", "\0", "\\x00"] {
        let (session, left) =
            of(practice().replacen("felles tiltak", &format!("felles{nul} tiltak"), 1));
        assert_eq!(session, session_of(&practice()), "{nul:?}");
        assert_eq!(left, ["1:1: 1 control characters in its texts"], "{nul:?}");
    }
    let damaged = practice()
        .replacen("felles tiltak", "felles\u{b}tiltak", 1)
        .replace("(id: 7, ", "(id; 7, ");
    assert_eq!(of(damaged).0.title, "Øvelse: felles tiltak");
}

#[test]
fn megabytes_of_ruins_are_walked_through_to_their_end() {
    let head = "(format: 1, title: \"a\", next_id: 9, measures: [\n";
    // No clock: what goes through a megabyte again for each place in it never comes to the end of it.
    for ruin in ["(", "(id: \"\n", "\"\n", "(\n", "[\n", "x: (\n", "/*\n", "\u{fffd}"] {
        let ruins = ruin.repeat(1_000_000 / ruin.len());
        are_walked_through([head, &ruins].concat());
    }
    let mut bytes = head.as_bytes().to_vec();
    bytes.extend([0xff, b'\n'].repeat(500_000));
    are_walked_through(&bytes);
}

/// What stands behind ruins is found, and that something is left is told.
fn are_walked_through(ruins: impl AsRef<[u8]>) {
    let behind = b"\n    (id: 4, number: \"1\", title: \"b\"),\n";
    let (session, left) = of([ruins.as_ref(), behind].concat());
    let titles: Vec<_> = session.measures.iter().map(|measure| measure.title.as_str()).collect();
    assert_eq!((session.title.as_str(), titles), ("a", vec!["b"]));
    assert!(left.len() > 1 && left.last().unwrap().contains("the file ends in the middle"));
}

// The command.

fn said(folder: &Path, from: &str, to: &str) -> (String, Recovered) {
    let mut out = Vec::new();
    let recovered = recover(&folder.join(from), &folder.join(to), &mut out);
    let prefix = format!("{}/", folder.display());
    (String::from_utf8(out).unwrap().replace(&prefix, ""), recovered)
}

#[test]
fn the_command_writes_a_new_sound_file_and_says_first_how_much_it_left() {
    let folder = TempDir::new().unwrap();
    let damaged = practice().replacen("role: Member),", "role: Membr),", 1);
    fs::write(folder.path().join("a.ron"), &damaged).unwrap();
    let (lines, recovered) = said(folder.path(), "a.ron", "ny.ron");
    assert_eq!(recovered, Recovered::InPart);
    let lines: Vec<&str> = lines.lines().collect();
    let first = "ny.ron: recovered: format 3, 12 measures, 6 criteria, 11 participants, ";
    assert!(lines[0].starts_with(first) && lines[0].ends_with("; 1 lost or changed"), "{lines:#?}");
    assert_eq!(lines[1], "a.ron: warning: changed outside lyskryss");
    assert_eq!(lines[2..], ["a.ron:19:9: lost: participants: participant 1: role: cannot be read"]);
    let read = lyskryss::storage::file::load(&folder.path().join("ny.ron")).unwrap();
    assert!(read.checksum_matches && read.session.participants.len() == 11);
    assert_eq!(fs::read_to_string(folder.path().join("a.ron")).unwrap(), damaged);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    fs::write(folder.path().join("b.ron"), practice()).unwrap();
    let (lines, recovered) = said(folder.path(), "b.ron", "c.ron");
    assert!(recovered == Recovered::All && lines.ends_with("; nothing lost\n"), "{lines}");
    assert_eq!(lines.lines().count(), 1);
}

#[test]
fn the_new_file_is_written_where_nobody_reads_what_is_said() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
    }
    let folder = TempDir::new().unwrap();
    let (from, to) = (folder.path().join("a.ron"), folder.path().join("ny.ron"));
    fs::write(&from, practice().replace("(id: 7, ", "(id; 7, ")).unwrap();
    assert_eq!(recover(&from, &to, &mut Closed), Recovered::InPart);
    assert!(lyskryss::storage::file::load(&to).is_ok());
}

#[test]
fn the_command_overwrites_nothing() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.ron"), practice()).unwrap();
    fs::write(folder.path().join("ny.ron"), "mitt").unwrap();
    let there = "error: there is a file already, and it is left untouched\n";
    assert_eq!(
        said(folder.path(), "a.ron", "ny.ron"),
        (format!("ny.ron: {there}"), Recovered::Nothing)
    );
    assert_eq!(
        said(folder.path(), "a.ron", "a.ron"),
        (format!("a.ron: {there}"), Recovered::Nothing)
    );
    assert_eq!(fs::read_to_string(folder.path().join("ny.ron")).unwrap(), "mitt");
    assert_eq!(fs::read_to_string(folder.path().join("a.ron")).unwrap(), practice());
    let (line, fine) = said(folder.path(), "borte.ron", "b.ron");
    assert_eq!((line.as_str(), fine), ("borte.ron: error: no such file\n", Recovered::Nothing));
    let (line, fine) = said(folder.path(), "a.ron", "borte/b.ron");
    let no_folder = "borte/b.ron: error: there is no folder borte\n";
    assert_eq!((line.as_str(), fine), (no_folder, Recovered::Nothing));
}
