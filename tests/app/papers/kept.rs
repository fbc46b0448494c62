//! The papers of the practice session, kept as text in three languages: whoever changes a word, an order or
//! a rule of theirs sees here what becomes of it. `LYSKRYSS_BLESS=1` writes them anew.

use std::fs;
use std::path::Path;

use lyskryss::app::core::papers::{agenda, case_paper, is_changed, lacks, minutes};
use lyskryss::domain::meeting::contents::{Contents, Part, RoundsShown};
use lyskryss::domain::meeting::item::ItemId;
use lyskryss::domain::meeting::sitting::MeetingId;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::{Paper, markdown, unwatched};
use lyskryss::i18n::{Texts, tags};
use lyskryss::storage::format;

/// What came before the workshop.
const BEFORE: MeetingId = MeetingId(130);
/// The workshop itself.
const WORKSHOP: MeetingId = MeetingId(131);
/// The item under which measures were judged.
const JUDGED: ItemId = ItemId(171);

fn practice() -> Session {
    format::from_text(include_str!("../../../sessions/ovelse.ron")).unwrap().session
}

/// With all that minutes can have.
fn whole() -> Session {
    let mut session = practice();
    let meeting = session.meetings.iter_mut().find(|meeting| meeting.id == WORKSHOP).unwrap();
    meeting.contents =
        Contents { rounds: RoundsShown::Names, parts: Part::ALL.to_vec(), ..Contents::default() };
    session
}

fn compare(name: &str, paper: &Paper) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app/papers/kept").join(name);
    let written = markdown::write(paper, &mut unwatched).unwrap();
    if std::env::var_os("LYSKRYSS_BLESS").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if let Some((at, (is, was))) =
        (1..).zip(written.lines().zip(kept.lines())).find(|(_, (is, was))| is != was)
    {
        panic!("{name}:{at}: (LYSKRYSS_BLESS=1 writes it anew)\n  is:  {is}\n  was: {was}");
    }
    assert_eq!(written.len(), kept.len(), "{name} is longer or shorter than it was");
}

#[test]
fn the_papers_of_the_practice_session_are_as_they_were() {
    let (session, whole) = (practice(), whole());
    for tag in tags() {
        let texts = Texts::of(tag);
        compare(&format!("minutes.{tag}.md"), &minutes(&whole, WORKSHOP, texts).unwrap());
        compare(&format!("before.{tag}.md"), &minutes(&session, BEFORE, texts).unwrap());
        compare(&format!("agenda.{tag}.md"), &agenda(&session, WORKSHOP, texts).unwrap());
        compare(&format!("case.{tag}.md"), &case_paper(&session, JUDGED, texts).unwrap());
    }
}

#[test]
fn the_first_minutes_of_the_practice_session_stand_as_they_were_approved() {
    let session = practice();
    let meeting = session.meeting(BEFORE).unwrap();
    let now = lyskryss::app::core::papers::fingerprint(&session, BEFORE).unwrap();
    assert!(!is_changed(&session, meeting), "they are {now} now, and {:?}", meeting.approval);
    assert!(lacks(&session, BEFORE).is_empty());
}

#[test]
fn minutes_tell_how_it_goes_with_what_earlier_meetings_asked_for() {
    let mut session = practice();
    let texts = Texts::of("nb");
    let plain = |session: &Session, id| minutes(session, id, texts).unwrap().plain();
    let then = plain(&session, WORKSHOP);
    for words in [
        "Oppfølgingspunkter fra tidligere møter",
        "Tallene finnes, men de er fra 2023.",
        "Gjort 7. januar 2027. Ferdig. Setningene ble sendt ut med sakslista.",
    ] {
        assert!(then.contains(words), "{words} is not in\n{then}");
    }
    // What nobody spoke of is not in them, and the earlier minutes do not tell of it.
    assert!(!then.contains("Be etatene om tiltak som mangler"));
    assert!(!plain(&session, BEFORE).contains("Tallene finnes"));
    let fingerprint =
        |session: &Session| lyskryss::app::core::papers::fingerprint(session, WORKSHOP).unwrap();
    let before = fingerprint(&session);
    let numbers = session.follow_ups.iter_mut().find(|entry| entry.what.starts_with("Finne tall"));
    numbers.unwrap().told[0].text = "Tallene er nye.".to_owned();
    assert_ne!(fingerprint(&session), before);
}
