//! `lyskryss recover`: what can be taken out of a damaged file is taken, what cannot is told, and
//! nothing else is touched.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fastrand::Rng;
use lyskryss::desktop::recover::recover;
use lyskryss::domain::session::Session;
use lyskryss::storage::format::{self, FormatError};
use lyskryss::storage::salvage::{Left, Salvage, salvage};
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
    (session, left.iter().map(Left::to_string).collect())
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
            // A bracket too many tells only by what follows it, if anything does.
            let is_end = ruin == "]]]" && !text.lines().nth(at + 1).unwrap().ends_with("),");
            let near = [format!("{}: ", at + 1), format!("{}: ", at + 2)];
            let is_told = |told: &String| near.iter().any(|line| told.starts_with(line));
            assert!(is_end || left.iter().any(is_told), "{ruin:?} in {at}: {left:#?}");
            // What points at it goes too, and is told.
            let gone = entries(&whole) - entries(&session);
            assert!(gone <= 1 + left.len(), "{gone} gone by {ruin:?} in {at}: {left:#?}");
        }
    }
}

#[test]
fn bytes_that_are_no_text_cost_their_entry() {
    let mut bytes = practice().into_bytes();
    let at = practice().find("Etat B").unwrap();
    bytes[at] = 0xff;
    let (session, left) = of(&bytes);
    assert!(left.contains(&"11: participants: this is not text (UTF-8)".to_owned()), "{left:#?}");
    assert_eq!(session.participants.len(), session_of(&practice()).participants.len() - 1);
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
    let text = "(format: 1, title: \"Møte\", next_id: 20, participants: [(id: 1, organisation: \"A\", \
                role: Member), (id: 2, organisation: \"B\", role: Membr)], criteria: [\n(id: 3,\n  \
                name: \"Nytte\"),\n(id: 4,\n name: Pris),\n(id: 5, name: \"Tid\")],\n measures: [(id: 6, \
                number: \"1\", title: \"a\"";
    let (session, left) = of(text);
    assert_eq!(session.title, "Møte");
    assert_eq!(session.participants.len(), 1);
    assert_eq!(session.criteria.iter().map(|c| c.id.0).collect::<Vec<_>>(), [3, 5]);
    assert!(session.measures.is_empty() && session.next_id == 20);
    assert_eq!(
        left,
        [
            "1: participants: `Membr` is none of the words that can stand here",
            "4: criteria: Expected string",
            "5: criteria: this cannot be read",
            "7: measures: this does not end",
        ]
    );
}

#[test]
fn what_points_at_what_is_gone_goes_too_and_is_told() {
    let text = practice();
    let measure = session_of(&text).measures[0].id.0;
    let line =
        text.lines().find(|line| line.starts_with(&format!("        (id: {measure},"))).unwrap();
    let (session, left) = of(text.replace(line, "        (id: \""));
    assert!(session.measure(lyskryss::domain::measure::MeasureId(measure)).is_none());
    assert!(
        left.iter().any(|told| told.contains("judgements: its measure is not there")),
        "{left:#?}"
    );
    assert_eq!(session.check(), Ok(()));
}

#[test]
fn a_round_that_nobody_was_shown_is_not_told_of_in_words() {
    let text = "(format: 1, title: \"Møte\", next_id: 20,
        participants: [(id: 1, organisation: \"A\", role: Member)],
        criteria: [(id: 3, name: \"Nytte\")], measures: [(id: 6, number: \"\", title: \"\")],
        rounds: [
            (measure: 6, criterion: 3, number: 1, opened: \"2027-01-14 13:42\",
                answers: Ballots([(name: \"A\", seats: [1], answer: Low, Low)])),
        ])";
    let (_, left) = of(text);
    assert_eq!(left, ["5: rounds: Expected colon", "6: rounds: this cannot be read"]);
    assert!(!format!("{left:?}").contains("Low"));
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
    let newer = practice().replacen("format: 1", "format: 2", 1);
    assert_eq!(salvage(newer.as_bytes()), Err(FormatError::Newer(2)));
}

#[test]
fn megabytes_of_ruins_are_walked_through_soon() {
    let head = "(format: 1, title: \"a\", next_id: 9, measures: [\n";
    let started = Instant::now();
    for ruin in ["(", "(id: \"\n", "\"\n", "(\n", "[\n", "x: (\n", "/*\n", "\u{fffd}"] {
        let _ = salvage(format!("{head}{}", ruin.repeat(1_000_000 / ruin.len())).as_bytes());
    }
    let mut bytes = head.as_bytes().to_vec();
    bytes.extend([0xff, b'\n'].repeat(500_000));
    let _ = salvage(&bytes);
    assert!(started.elapsed() < Duration::from_mins(2), "{:?}", started.elapsed());
}

// The command.

fn said(folder: &Path, from: &str, to: &str) -> (String, bool) {
    let mut out = Vec::new();
    let fine = recover(&folder.join(from), &folder.join(to), &mut out).unwrap();
    let prefix = format!("{}/", folder.display());
    (String::from_utf8(out).unwrap().replace(&prefix, ""), fine)
}

#[test]
fn the_command_writes_a_new_sound_file_and_says_what_it_left() {
    let folder = TempDir::new().unwrap();
    let damaged = practice().replacen("(id: 2, ", "(id: 2; ", 1);
    fs::write(folder.path().join("a.ron"), &damaged).unwrap();
    let (lines, fine) = said(folder.path(), "a.ron", "ny.ron");
    assert!(fine);
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines[0], "a.ron:11: left: participants: Expected comma");
    assert!(
        lines
            .last()
            .unwrap()
            .starts_with("ny.ron: recovered: format 1, 12 measures, 6 criteria, 10 participants, ")
    );
    let read = lyskryss::storage::file::load(&folder.path().join("ny.ron")).unwrap();
    assert!(read.checksum_matches && read.session.participants.len() == 10);
    assert_eq!(fs::read_to_string(folder.path().join("a.ron")).unwrap(), damaged);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn the_command_overwrites_nothing() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.ron"), practice()).unwrap();
    fs::write(folder.path().join("ny.ron"), "mitt").unwrap();
    let there = "error: there is a file already, and it is left untouched\n";
    assert_eq!(said(folder.path(), "a.ron", "ny.ron"), (format!("ny.ron: {there}"), false));
    assert_eq!(said(folder.path(), "a.ron", "a.ron"), (format!("a.ron: {there}"), false));
    assert_eq!(fs::read_to_string(folder.path().join("ny.ron")).unwrap(), "mitt");
    assert_eq!(fs::read_to_string(folder.path().join("a.ron")).unwrap(), practice());
    let (line, fine) = said(folder.path(), "borte.ron", "b.ron");
    assert_eq!((line.as_str(), fine), ("borte.ron: error: no such file\n", false));
    let (line, fine) = said(folder.path(), "a.ron", "borte/b.ron");
    assert_eq!((line.as_str(), fine), ("borte/b.ron: error: no such file\n", false));
}
