//! The papers of a meeting: what stands in them, in which order and words, and what never does.

mod kept;
mod rebuilt;
mod then;

use lyskryss::app::core::papers::{
    Lack, agenda, case_paper, fingerprint, is_changed, lacks, minutes,
};
use lyskryss::domain::date::Date;
use lyskryss::domain::edit::apply;
use lyskryss::domain::meeting::contents::{Contents, Part, RoundsShown};
use lyskryss::domain::meeting::item::ItemId;
use lyskryss::domain::meeting::presence::{self, How, There, When};
use lyskryss::domain::meeting::sitting::{Approval, MeetingId, approve};
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::{Kind, Paper};
use lyskryss::i18n::Texts;
use lyskryss::storage::format;

const MEETING: MeetingId = MeetingId(30);

/// A meeting with two items, a measure judged in two rounds, one of them anonymous, and an open one;
/// what must not be told has the word HEMMELIG in it.
pub(crate) const SESSION: &str = r#"(
    format: 3, title: "Felles tiltak", place: "Møterom 4", organiser: "Sekretariatet", next_id: 100,
    participants: [
        (id: 1, organisation: "Etat A", short: "A", person: "Person 1", role: Member),
        (id: 2, organisation: "Etat B", short: "B", person: "Person 2", role: Member),
        (id: 3, organisation: "Departementet", role: Observer),
        (id: 4, organisation: "Sekretariatet", role: Secretariat),
    ],
    criteria: [
        (id: 10, name: "Nytte", question: "Hva?", high: "Mange får det bedre.", medium: "Noen får det bedre.", low: "Få merker det."),
        (id: 11, name: "Ansvar", question: "Hvem?", high: "Noen eier det.", medium: "Noen peker seg ut.", low: "Ingen."),
    ],
    steps: [(id: 15, name: "2027", meaning: "Fast.")],
    measures: [
        (id: 20, number: "3.1", title: "Felles tilsyn", owner: "Etat A", private_notes: "HEMMELIG notat"),
        (id: 21, number: "3.2", title: "Ikke med her"),
    ],
    meetings: [(id: 30, name: "", on: Some("2027-01-20"), from: Some("09:00"), to: Some("14:30"), chair: "Person 1", next: "1. mars\n4. april")],
    items: [
        (id: 40, meeting: Some(30), number: "1/27", title: "Godkjenning av referat", kind: Approval, ran: [(from: "2027-01-20 09:00", to: Some("2027-01-20 09:05"))], ended: true),
        (id: 41, meeting: Some(30), number: "2/27", title: "Vurdering av tiltak", kind: Decision, presenter: "Person 2", presents_for: "Etat B", minutes: Some(60), measures: [20], case: (history: "Sak 4/26.", asked: "Vurder.", proposal: "3.1 tas inn."), ended: true),
        (id: 42, meeting: Some(30), title: "Lunsj", kind: Break),
        (id: 43, meeting: Some(30), number: "3/27", title: "Eventuelt", kind: AnyOtherBusiness),
    ],
    papers: [
        (id: 50, item: Some(41), title: "Notat", exempt: "offl. § 14"),
        (id: 51, item: Some(41), title: "Presentasjon", shown: true),
    ],
    notes: [
        (id: 60, item: Some(41), text: "Stor verdi for få kan veie tungt."),
        (id: 61, item: Some(41), text: "Vi trenger en hjemmel.", by: Some(2)),
        (id: 62, item: Some(41), kind: Paragraph, text: "Gruppa var samstemt.\n\nSå ble det pause."),
        (id: 63, item: Some(41), kind: About, text: "Tiltaket ble lagt fram."),
        (id: 64, item: Some(41), kind: Decision, text: "3.1 tas inn på veikartet."),
        (id: 65, item: Some(41), kind: Decision, text: "Etat A eier det."),
        (id: 66, item: Some(41), kind: Reservation, text: "Vi ville vente.", by: Some(2)),
    ],
    private_notes: [(id: 70, item: Some(41), private_note: "HEMMELIG under saken")],
    follow_ups: [
        (id: 80, item: Some(41), what: "Avklare hjemmelen.", who: "Etat A", by: Some("2027-03-15")),
        (id: 81, item: Some(41), what: "Finne tall"),
    ],
    judgements: [
        (measure: 20, criterion: 10, mark: Some(High), rationale: "Alle vil ha det."),
        (measure: 20, criterion: 11, mark: Some(Medium), wording: Some("Slik det sto da."), condition: (what: "Noen sier ja", who: "Etat B", by: Some("2027-02-15"))),
        (measure: 21, criterion: 10, mark: Some(Low)),
    ],
    rounds: [
        (measure: 20, criterion: 10, number: 1, opened: "2027-01-20 10:00", revealed: Some("2027-01-20 10:05"), answers: Ballots([(name: "A", seats: [1], answer: Some(High)), (name: "B", seats: [2], answer: Some(Low))])),
        (measure: 20, criterion: 10, number: 2, anonymous: true, opened: "2027-01-20 10:10", revealed: Some("2027-01-20 10:15"), answers: Ballots([(name: "HEMMELIG A", seats: [1], answer: Some(High)), (name: "HEMMELIG B", seats: [2], answer: Some(High))])),
        (measure: 20, criterion: 11, number: 1, opened: "2027-01-20 10:30", answers: Ballots([(name: "HEMMELIG åpen", seats: [1], answer: Some(Low)), (name: "B", seats: [2])])),
    ],
    decisions: [(measure: 20, outcome: Some(Step(15)), why: "Den er klar.")],
)
"#;

fn session() -> Session {
    format::from_text(SESSION).unwrap().session
}

fn with(change: impl FnOnce(&mut Contents)) -> Session {
    let mut session = session();
    change(&mut session.meetings[0].contents);
    session
}

fn written(session: &Session, tag: &str) -> Paper {
    minutes(session, MEETING, Texts::of(tag)).unwrap()
}

fn headings(paper: &Paper) -> Vec<String> {
    let heading = |block: &lyskryss::exchange::paper::Block| match &block.kind {
        Kind::Heading(level, text) => Some(format!("{} {}", level.number(), text.as_str())),
        _ => None,
    };
    paper.blocks().iter().filter_map(heading).collect()
}

#[test]
fn minutes_tell_of_the_meeting_in_its_own_order() {
    let paper = written(&session(), "nb");
    assert_eq!((paper.kind.as_str(), paper.title.as_str()), ("Referat", "Felles tiltak"));
    assert_eq!(
        headings(&paper),
        [
            "1 Deltakere",
            "1 Saksliste",
            "1 Sak 1/27 Godkjenning av referat",
            "1 Sak 2/27 Vurdering av tiltak",
            "2 Saksdokumenter",
            "2 Vist i møtet",
            "2 Saken gjelder",
            "2 Refleksjoner",
            "2 Vedtak",
            "2 3.1 Felles tilsyn: lysene gruppa ble enig om",
            "2 Til oppfølging",
            "1 Sak 3/27 Eventuelt",
            "1 Oppfølgingspunkter",
            "1 Neste møter",
        ]
    );
    let plain = paper.plain();
    for words in [
        "Utkast. Referatet er ikke sendt ut.",
        "20. januar 2027, 09:00–14:30",
        "Innleder: Person 2 på vegne av Etat B",
        "Notat (unntatt offentlighet, offl. § 14)",
        "B: Vi trenger en hjemmel.",
        "Protokolltilførsel fra B: Vi ville vente.",
        "Mange får det bedre.",
        "Slik det sto da.",
        "Runde 1: Delt: både grønt og rødt. 1 høyt, 1 lavt",
        "Runde 2: Alle er enige: høyt. 2 høyt",
        "For grønt lys: Noen sier ja, Etat B, innen 15. februar 2027",
        "Beslutning: 2027. Den er klar.",
        "Avklare hjemmelen (Etat A, innen 15. mars 2027)",
        "Finne tall (Ingen ennå)",
        "Saken ble ikke behandlet.",
        "4. april",
    ] {
        assert!(plain.contains(words), "{words} is not in\n{plain}");
    }
    assert!(!plain.contains("Lunsj") && !plain.contains("Ikke med her"), "{plain}");
}

#[test]
fn private_notes_hidden_answers_and_anonymous_names_are_in_no_paper_whatever_is_chosen() {
    for rounds in RoundsShown::ALL {
        for only_decisions in [false, true] {
            let session = with(|contents| {
                *contents = Contents {
                    rounds,
                    only_decisions,
                    parts: Part::ALL.to_vec(),
                    language: String::new(),
                };
            });
            for tag in ["nb", "nn", "en"] {
                let texts = Texts::of(tag);
                let papers = [
                    minutes(&session, MEETING, texts),
                    agenda(&session, MEETING, texts),
                    case_paper(&session, ItemId(41), texts),
                ];
                for paper in papers {
                    let plain = paper.unwrap().plain();
                    assert!(!plain.contains("HEMMELIG"), "{tag} {rounds:?}\n{plain}");
                }
            }
        }
    }
}

#[test]
fn names_stand_beside_answers_only_where_that_was_chosen() {
    let names = |rounds| written(&with(|contents| contents.rounds = rounds), "nb").plain();
    assert!(names(RoundsShown::Names).contains("Høyt: A. Lavt: B"));
    assert!(!names(RoundsShown::Counts).contains("Høyt: A"));
    assert!(!names(RoundsShown::Without).contains("Runde 1"));
}

#[test]
fn only_decisions_and_follow_ups_are_left_where_that_was_chosen() {
    let paper = written(&with(|contents| contents.only_decisions = true), "nb");
    let plain = paper.plain();
    assert!(plain.contains("3.1 tas inn på veikartet.") && plain.contains("Finne tall"));
    assert!(!plain.contains("Stor verdi for få") && !plain.contains("Runde 1"), "{plain}");
    assert!(!headings(&paper).contains(&"1 Sak 3/27 Eventuelt".to_owned()));
}

#[test]
fn the_same_is_said_in_nynorsk_and_in_english_in_their_own_words() {
    for (tag, all) in [
        (
            "nn",
            [
                "Saksdokument",
                "Person 2 på vegner av Etat B",
                "3.1 Felles tilsyn: lysa gruppa vart samd om",
                "innan 15. mars 2027",
                "Saka vart ikkje behandla.",
            ],
        ),
        (
            "en",
            [
                "Papers",
                "Person 2 on behalf of Etat B",
                "3.1 Felles tilsyn: the lights the group agreed on",
                "by 15 March 2027",
                "The item was not considered.",
            ],
        ),
    ] {
        let plain = written(&session(), tag).plain();
        for words in all {
            assert!(plain.contains(words), "{words} is not in\n{plain}");
        }
    }
    // The meeting's own choice goes before the program's.
    let chosen = with(|contents| "nn".clone_into(&mut contents.language));
    assert_eq!(written(&chosen, "en").plain(), written(&session(), "nn").plain());
}

#[test]
fn who_was_there_for_what_is_told_by_items() {
    let mut session = session();
    for (seat, item, how, substitute) in [
        (ParticipantId(2), ItemId(41), How::Disqualified, ""),
        (ParticipantId(1), ItemId(41), How::CameLater, ""),
        (ParticipantId(3), ItemId(40), How::Substitute, "Person 9"),
    ] {
        let there = There { how, substitute: substitute.to_owned() };
        let edit = presence::attend(&session, seat, When::Item(item), there).unwrap();
        apply(&mut session, edit).unwrap();
    }
    let plain = written(&session, "nb").plain();
    for words in [
        "Til stede, inhabil i sak 2/27",
        "Fra og med sak 2/27",
        "Til stede, vara",
        "Deltok ikke: B (inhabil)",
    ] {
        assert!(plain.contains(words), "{words} is not in\n{plain}");
    }
    assert!(plain.contains("Person 9"));
    // The first one goes before the last item.
    let there = There { how: How::Left, substitute: String::new() };
    let edit = presence::attend(&session, ParticipantId(3), When::Item(ItemId(43)), there).unwrap();
    apply(&mut session, edit).unwrap();
    for (tag, words) in [
        ("nb", "Til og med sak 2/27"),
        ("nn", "Til og med sak 2/27"),
        ("en", "Up to and including item 2/27"),
    ] {
        assert!(written(&session, tag).plain().contains(words), "{words}");
    }
}

#[test]
fn an_approved_text_that_is_changed_says_so_and_one_that_is_not_does_not() {
    let mut session = session();
    let print = fingerprint(&session, MEETING).unwrap();
    let on = Date::new(2027, 2, 1).unwrap();
    let by = "gruppa".to_owned();
    let approval = Approval::Approved { on, by, fingerprint: print };
    let edit = approve(&session, MEETING, approval).unwrap();
    apply(&mut session, edit).unwrap();
    let said = |session: &Session| written(session, "nb").plain();
    assert!(said(&session).contains("Godkjent 1. februar 2027 av gruppa."));
    session.private_notes[0].private_note = "Noe annet".to_owned();
    session.measures[1].title = "Noe annet".to_owned();
    assert!(!is_changed(&session, &session.meetings[0]));
    session.notes[0].text = "Noe annet".to_owned();
    assert!(is_changed(&session, &session.meetings[0]));
    assert!(said(&session).contains("av gruppa. Endret etter godkjenningen."));
}

#[test]
fn what_is_missing_is_counted_and_nothing_else() {
    let mut session = session();
    let all = [(Lack::Decision, 1), (Lack::Who, 1), (Lack::Due, 1)];
    assert_eq!(lacks(&session, MEETING), all);
    session.meetings[0].chair = String::new();
    session.meetings[0].on = None;
    let more = [(Lack::Date, 1), (Lack::Chair, 1)];
    assert_eq!(lacks(&session, MEETING), [&all[..], &more].concat());
    let said = Lack::Decision.message(3).say(Texts::of("nb"));
    assert_eq!(said, "3 vedtak uten tekst");
}

#[test]
fn the_agenda_has_the_breaks_and_the_plan_and_the_case_paper_what_is_proposed() {
    let texts = Texts::of("nb");
    let plain = agenda(&session(), MEETING, texts).unwrap().plain();
    assert!(plain.contains("Lunsj") && plain.contains("60") && plain.contains("Notat"));
    assert!(!plain.contains("3.1 tas inn på veikartet."), "nothing of what was decided");
    let case = case_paper(&session(), ItemId(41), texts).unwrap();
    assert_eq!(
        headings(&case),
        [
            "1 Tidligere behandling",
            "1 Det gruppa blir bedt om",
            "1 Forslag til vedtak",
            "1 Tiltak i saken",
            "1 Saksdokumenter",
        ]
    );
}

#[test]
fn what_is_done_after_the_meeting_does_not_change_its_minutes() {
    let mut session = session();
    let before = written(&session, "nb").plain();
    let then = fingerprint(&session, MEETING);
    session.follow_ups[0].done = Some(Date::new(2027, 2, 1).unwrap());
    session.judgements[1].condition.done = Some(Date::new(2027, 2, 1).unwrap());
    assert_eq!(written(&session, "nb").plain(), before);
    assert_eq!(fingerprint(&session, MEETING), then);
    // On the day itself it was known.
    session.follow_ups[0].done = Some(Date::new(2027, 1, 20).unwrap());
    assert!(written(&session, "nb").plain().contains("Gjort 20. januar 2027"));
    assert_ne!(fingerprint(&session, MEETING), then);
}

#[test]
fn the_days_of_a_meeting_are_written_as_one_writes_them() {
    let mut session = session();
    let mut when = |until: (u16, u8, u8), tag: &str| {
        session.meetings[0].until = Date::new(until.0, until.1, until.2).ok();
        let plain = written(&session, tag).plain();
        plain.lines().find(|line| line.contains("09:00")).unwrap_or_default().to_owned()
    };
    assert!(when((2027, 1, 21), "nb").contains("20.–21. januar 2027, 09:00–14:30"));
    assert!(when((2027, 1, 21), "en").contains("20–21 January 2027, 09:00–14:30"));
    assert!(when((2027, 2, 1), "nn").contains("20. januar 2027 – 1. februar 2027, 09:00"));
    assert!(when((2027, 1, 20), "nb").contains("20. januar 2027, 09:00–14:30"));
}
