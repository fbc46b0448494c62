//! Public minutes rebuilt as sessions, without persons' names: each head, role, item, paper, reflection,
//! decision and follow-up finds a place, in the order it had.

use lyskryss::app::core::papers::minutes;
use lyskryss::i18n::Texts;
use lyskryss::storage::format;

/// A two-day meeting in bokmål with substitutes, people who left, guests for an item, papers sent out
/// and shown, what each item was about, reflections, and a decision.
const BOKMAL: &str = r#"(
    format: 3, title: "Fagdager", next_id: 100,
    participants: [
        (id: 1, organisation: "Etat A", role: Member),
        (id: 2, organisation: "Etat B", role: Member),
        (id: 3, organisation: "Etat C", person: "Direktør 3", role: Member),
        (id: 4, organisation: "Etat D", role: Presenter),
        (id: 5, organisation: "Departementet", role: Observer),
        (id: 6, organisation: "Etat A", role: Secretariat),
    ],
    meetings: [(id: 10, name: "Fagdager", on: Some("2023-05-03"), until: Some("2023-05-04"), from: Some("12:30"), to: Some("13:00"), place: "Fjordhotellet", next: "14. juni 2023")],
    items: [
        (id: 20, meeting: Some(10), number: "4/23", title: "Refleksjon om strategiske tema", kind: Discussion, presenter: "Etat B", ended: true),
        (id: 21, meeting: Some(10), number: "5/23", title: "KI: strategiske problemstillinger", kind: Discussion, presenter: "Etat A", ended: true),
        (id: 22, meeting: Some(10), number: "9/23", title: "Møte med statsråden", kind: Information, day: Some("2023-05-04")),
    ],
    papers: [
        (id: 30, item: Some(20), title: "Sak 4-23 Notat"),
        (id: 31, item: Some(20), title: "Sak 4-23 Presentasjon", shown: true),
    ],
    notes: [
        (id: 40, item: Some(20), kind: About, text: "Noen tema går igjen i strategiene."),
        (id: 41, item: Some(20), text: "Beslutninger blir ofte bedre om de fattes lenger nede."),
        (id: 42, item: Some(20), text: "Vi må tørre å prøve."),
        (id: 43, item: Some(21), kind: Paragraph, text: "Saken følges opp i neste møte."),
        (id: 44, item: Some(21), kind: Decision, text: "Gruppa slutter seg til forslaget."),
        (id: 45, item: Some(22), kind: Paragraph, text: "Saken utgikk da møtet ble avlyst."),
    ],
    presences: [
        (id: 50, meeting: Some(10), seat: Some(2), day: Some("2023-05-04"), how: Absent),
        (id: 51, meeting: Some(10), seat: Some(3), how: Substitute, substitute: "Vara 3"),
        (id: 52, meeting: Some(10), seat: Some(4), how: Absent),
        (id: 53, meeting: Some(10), seat: Some(4), item: Some(21)),
    ],
    follow_ups: [(id: 60, item: Some(21), what: "Ny sak om KI", who: "Etat A", by: Some("2023-06-14"))],
)
"#;

#[test]
fn a_two_day_meeting_in_bokmal_finds_a_place_for_all_of_it_in_its_order() {
    let session = format::from_text(BOKMAL).unwrap().session;
    let paper = minutes(&session, session.meetings[0].id, Texts::of("nb")).unwrap();
    let plain = paper.plain();
    let mut rest = plain.as_str();
    for words in [
        "Referat",
        "Fagdager",
        "3.–4. mai 2023, 12:30–13:00",
        "Fjordhotellet",
        "Etat B",
        // Away on the second day.
        "3. mai 2023",
        "Vara 3 på vegne av Direktør 3",
        "Observatør",
        "Sekretariat",
        "Innleder",
        "Sak 5/23",
        "Saksliste",
        "Sak 4/23 Refleksjon om strategiske tema",
        "Innleder: Etat B",
        "Saksdokumenter",
        "Sak 4-23 Notat",
        "Vist i møtet",
        "Sak 4-23 Presentasjon",
        "Saken gjelder",
        "Noen tema går igjen",
        "Refleksjoner",
        "Beslutninger blir ofte bedre",
        "Vi må tørre å prøve.",
        "Sak 5/23 KI",
        "Vedtak",
        "Gruppa slutter seg til forslaget.",
        "Til oppfølging",
        "Ny sak om KI (Etat A, innen 14. juni 2023)",
        "Sak 9/23 Møte med statsråden",
        "Saken utgikk da møtet ble avlyst.",
        "Oppfølgingspunkter",
        "Neste møter",
        "14. juni 2023",
    ] {
        let at = rest.find(words);
        assert!(at.is_some(), "{words} does not follow in\n{plain}");
        rest = &rest[at.unwrap() + words.len()..];
    }
}

/// A meeting in nynorsk: substitutes, advisers, an observer, approval of agenda and minutes.
const NYNORSK: &str = r#"(
    format: 3, title: "Møte 2/20", place: "Digitalt", next_id: 100,
    participants: [
        (id: 1, organisation: "Etat A", person: "Leiar 1", role: Member),
        (id: 2, organisation: "Etat B", role: Adviser),
        (id: 3, organisation: "Departementet", role: Observer),
    ],
    meetings: [(id: 10, name: "", on: Some("2020-06-17"), from: Some("08:30"), to: Some("11:30"), contents: (language: "nn"))],
    items: [
        (id: 20, meeting: Some(10), number: "7/20", title: "Godkjenning av agenda", kind: Approval, ended: true),
        (id: 21, meeting: Some(10), number: "9/20", title: "Nytt mandat", kind: Decision, presenter: "Etat A", ended: true),
    ],
    notes: [
        (id: 40, item: Some(20), kind: Decision, text: "Agendaen vart godkjend."),
        (id: 41, item: Some(21), text: "Fleire peika på behovet for eit tydelegare mandat."),
        (id: 42, item: Some(21), kind: Decision, text: "Mandatet vart vedteke."),
    ],
    presences: [(id: 50, meeting: Some(10), seat: Some(1), how: Substitute, substitute: "Vara 1")],
)
"#;

#[test]
fn a_meeting_in_nynorsk_has_its_own_forms() {
    let session = format::from_text(NYNORSK).unwrap().session;
    let paper = minutes(&session, session.meetings[0].id, Texts::of("en")).unwrap();
    let plain = paper.plain();
    for words in [
        "17. juni 2020, 08:30–11:30",
        "Vara 1 på vegner av Leiar 1",
        "Til stades, vara",
        "Bisitjar",
        "Sak 9/20 Nytt mandat",
        "Innleiar: Etat A",
        "Vedtak",
        "Refleksjonar",
        "Mandatet vart vedteke.",
    ] {
        assert!(plain.contains(words), "{words} is not in\n{plain}");
    }
}
