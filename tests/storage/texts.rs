//! Texts of any characters and any length: a file and a journal give them back as they were, and
//! none of them breaks a line.

use std::path::Path;
use std::sync::Arc;

use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::Attendance;
use lyskryss::domain::plain::{instead_of, is_plain};
use lyskryss::domain::round::{Answers, Happened};
use lyskryss::domain::session::Session;
use lyskryss::storage::journal::{self, Journal, JournalEntry, Start};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::salvage::{Salvage, salvage};
use lyskryss::storage::timestamp::Timestamp;
use lyskryss::storage::{file, format};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::disk::Faulty;

/// What steers terminals, turns lines around, ends strings and comments, or is no letter at all.
const NASTY: [char; 30] = [
    '\0',
    '\u{1}',
    '\u{7}',
    '\u{8}',
    '\t',
    '\n',
    '\u{b}',
    '\u{c}',
    '\r',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{ad}',
    '\u{61c}',
    '\u{200b}',
    '\u{200d}',
    '\u{200e}',
    '\u{2028}',
    '\u{2029}',
    '\u{202e}',
    '\u{2066}',
    '\u{2069}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{10ffff}',
    '"',
    '\\',
    '\'',
    '/',
];

fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        3 => select(NASTY.to_vec()),
        3 => any::<char>(),
        2 => proptest::char::range('a', 'z'),
        1 => select("()[]{},:#*rb".chars().collect::<Vec<_>>()),
    ];
    let some = vec(character, 0..40).prop_map(String::from_iter);
    prop_oneof![
        20 => some.clone(),
        2 => select(vec!["\r\n", "// sha256: ", "*/", "/*", "\"#", "Some(", "\\u{"]).prop_map(str::to_owned),
        1 => (some, 100..500_usize).prop_map(|(text, times)| text.repeat(times)),
    ]
}

/// Puts texts wherever there are texts, one after the other and then from the first again.
fn with(mut session: Session, texts: &[String]) -> Session {
    let mut texts = texts.iter().cycle();
    let mut next = || texts.next().unwrap().clone();
    (session.title, session.place, session.organiser) = (next(), next(), next());
    for seat in &mut session.participants {
        (seat.organisation, seat.short, seat.person) = (next(), next(), next());
        seat.group = next();
        if matches!(seat.attendance, Attendance::Substitute(_)) {
            seat.attendance = Attendance::Substitute(next());
        }
    }
    for area in &mut session.focus_areas {
        area.name = next();
    }
    for criterion in &mut session.criteria {
        (criterion.name, criterion.short, criterion.question) = (next(), next(), next());
        (criterion.high, criterion.medium, criterion.low) = (next(), next(), next());
    }
    for step in &mut session.steps {
        (step.name, step.meaning) = (next(), next());
    }
    for measure in &mut session.measures {
        (measure.number, measure.title, measure.description) = (next(), next(), next());
        (measure.owner, measure.benefits, measure.state) = (next(), next(), next());
        (measure.notes, measure.private_notes) = (next(), next());
    }
    for judgement in &mut session.judgements {
        judgement.rationale = next();
        (judgement.condition.what, judgement.condition.who) = (next(), next());
        (judgement.missing.what, judgement.missing.who) = (next(), next());
        if judgement.mark.and_then(Mark::light).is_some() {
            judgement.wording = Some(next());
        }
    }
    for round in &mut session.rounds {
        if let Answers::Ballots(ballots) = &mut round.answers {
            for ballot in ballots {
                ballot.name = next();
            }
        }
    }
    for event in &mut session.history {
        event.why = next();
        if let Happened::Changed { name, .. } = &mut event.what {
            *name = next();
        }
    }
    for reservation in &mut session.reservations {
        // One of nothing but blanks is none.
        (reservation.name, reservation.text) = (next(), format!("x{}", next()));
    }
    for decision in &mut session.decisions {
        (decision.why, decision.queue.what) = (next(), next());
    }
    session.tidy();
    session
}

fn todays() -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions/3.ron");
    file::load(&path).unwrap().session
}

/// The texts as they are read again: without what is no writing.
fn read_again(texts: &[String]) -> Vec<String> {
    let stays = |c: char| if is_plain(c) || c == '\r' { Some(c) } else { instead_of(c) };
    texts.iter().map(|text| text.chars().filter_map(stays).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_file_gives_them_back_whatever_happens_to_its_line_ends(texts in vec(text(), 1..60)) {
        let session = with(todays(), &texts);
        let written = format::to_text(&session).unwrap();
        let lines = format::to_text(&with(todays(), &["x".to_owned()])).unwrap().lines().count();
        // Judgements and decisions of nothing but empty texts are none.
        let entries = |session: &Session| session.judgements.len() + session.decisions.len();
        prop_assert_eq!(written.lines().count() + entries(&todays()), lines + entries(&session));
        let steers = |c: char| c.is_control() && c != '\n';
        prop_assert!(!written.contains(steers), "nothing in a file steers a terminal");
        let session = with(todays(), &read_again(&texts));
        for other in [written.clone(), format!("\u{feff}{}", written.replace('\n', "\r\n"))] {
            let read = format::from_bytes(other.as_bytes()).unwrap();
            prop_assert!(read.checksum_matches);
            prop_assert_eq!(&read.session, &session);
        }
        // Where it has to be recovered line by line, too.
        let damaged = written.replacen("    next_id: ", "    next_id; ", 1);
        let Salvage { session: salvaged, .. } = salvage(damaged.as_bytes()).unwrap();
        prop_assert_eq!(salvaged.measures, session.measures);
        prop_assert_eq!(salvaged.judgements, session.judgements);
    }

    #[test]
    fn a_journal_gives_them_back(texts in vec(text(), 1..20)) {
        let disk = Faulty::new(&["/"], 0);
        let mut session = with(todays(), &texts);
        let owner = RunId { user: texts[0].clone(), machine: texts[0].clone(), process: 1, started: 1, ..RunId::default() };
        let now = Moment::new(Date::FIRST_OF_2000, 9, 5);
        let data = Path::new("/data");
        let shared = Arc::new(disk.clone());
        let mut journal =
            Journal::begin(shared, data, &owner, &Start::default(), &session, Timestamp::new(now, 0)).unwrap();
        let field = Field::Details(DetailsField::Title);
        for text in &texts {
            let edit = field.write(&session, text, now).unwrap();
            let edit = edit.map(|edit| {
                lyskryss::domain::edit::apply(&mut session, edit.clone()).unwrap();
                JournalEntry::Edit(edit)
            });
            let draft = JournalEntry::Draft(field, Some(text.clone()));
            let entries: Vec<JournalEntry> = edit.into_iter().chain([draft]).collect();
            journal.write(&entries, now).unwrap();
        }
        let found = journal::read(&disk, journal.path()).unwrap();
        let mut expected = with(todays(), &read_again(&texts));
        expected.title = read_again(&[session.title]).remove(0);
        prop_assert_eq!(found.session, Session { next_id: session.next_id, ..expected });
        prop_assert_eq!(found.drafts, [(field, texts.last().unwrap().clone())]);
        prop_assert_eq!(found.run, owner);
    }
}

#[test]
fn a_text_of_ten_megabytes_is_saved_and_opened_again() {
    let long = "Æ\u{202e}\"\r\n".repeat(1_200_000);
    let session = Session { title: long, ..Session::default() };
    let written = format::to_text(&session).unwrap();
    assert!(format::from_text(&written).unwrap().session == session);
}
