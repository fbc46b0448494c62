//! The papers of a meeting from its session to every form of file: text of any kind is in all of them, and
//! what is private is in no part of any.

use lyskryss::app::core::papers::{agenda, case_paper, minutes};
use lyskryss::domain::meeting::item::ItemId;
use lyskryss::domain::meeting::sitting::MeetingId;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::{Paper, docx, html, markdown, pdf, plain_text, unwatched};
use lyskryss::i18n::Texts;
use lyskryss::storage::format;
use scraper::Html;

use crate::opened::Opened;
use crate::paper_pdf::{KINDS, letters};
use crate::papers::without_blanks;
use crate::read_pdf::Pdf;

/// A session in which every text that a paper can have is asked for by a number: `<3>`; what no paper may
/// have is HEMMELIG, and nobody but those who answered in hiding says "kan ikke vurdere".
const SESSION: &str = r#"(
    format: 3, title: "<1>", place: "<2>", organiser: "<3>", next_id: 100,
    participants: [
        (id: 1, organisation: "<4>", short: "A", person: "<5>", role: Member),
        (id: 2, organisation: "Etat B", short: "B", person: "<6>", role: Adviser),
    ],
    criteria: [(id: 10, name: "<7>", question: "HEMMELIG?", high: "<8>", medium: "Noen.", low: "Få.")],
    steps: [(id: 15, name: "<9>", meaning: "Fast.")],
    measures: [(id: 20, number: "3.1", title: "<10>", owner: "Etat A", private_notes: "HEMMELIG notat")],
    meetings: [(id: 30, name: "<11>", on: Some("2027-01-20"), chair: "<12>", secretary: "<13>", next: "<14>",
        contents: (rounds: Names, parts: [Board, Roadmap, Queue, Status, Questions]))],
    items: [(id: 41, meeting: Some(30), number: "2/27", title: "<15>", kind: Decision, presenter: "<16>",
        presents_for: "<17>", measures: [20], ended: true,
        case: (history: "<18>", background: "<19>", asked: "<20>", proposal: "<21>"))],
    papers: [
        (id: 50, item: Some(41), title: "<22>", exempt: "<23>"),
        (id: 51, item: Some(41), title: "<24>", shown: true),
    ],
    notes: [
        (id: 60, item: Some(41), text: "<25>"),
        (id: 61, item: Some(41), kind: Paragraph, text: "<26>"),
        (id: 62, item: Some(41), kind: About, text: "<27>"),
        (id: 63, item: Some(41), kind: Decision, text: "<28>"),
        (id: 64, item: Some(41), kind: Reservation, text: "<29>", by: Some(2)),
    ],
    private_notes: [(id: 70, item: Some(41), private_note: "HEMMELIG under saken")],
    presences: [(id: 75, meeting: Some(30), seat: Some(2), how: Substitute, substitute: "<30>")],
    follow_ups: [(id: 80, item: Some(41), what: "<31>", who: "<32>")],
    judgements: [(measure: 20, criterion: 10, mark: Some(High), rationale: "<33>")],
    rounds: [
        (measure: 20, criterion: 10, number: 1, opened: "2027-01-20 10:00", revealed: Some("2027-01-20 10:05"), answers: Ballots([(name: "<34>", seats: [1], answer: Some(High))])),
        (measure: 20, criterion: 10, number: 2, anonymous: true, opened: "2027-01-20 10:10", revealed: Some("2027-01-20 10:15"), answers: Ballots([(name: "HEMMELIG A", seats: [1], answer: Some(High))])),
        (measure: 20, criterion: 10, number: 3, opened: "2027-01-20 10:30", answers: Ballots([(name: "HEMMELIG B", seats: [1], answer: Some(CannotJudge))])),
    ],
    reservations: [(measure: 20, criterion: 10, who: 1, name: "<35>", text: "<36>")],
    decisions: [(measure: 20, outcome: Some(Step(15)), why: "<37>", despite_lock: "<38>")],
)
"#;

/// How many texts are asked for in [`SESSION`].
const ASKED: usize = 38;
/// Those that stand in the agenda that is sent out, and in the case paper.
const IN_AGENDA: [usize; 9] = [2, 11, 12, 13, 15, 16, 17, 22, 23];
const IN_CASE: [usize; 11] = [10, 11, 15, 16, 17, 18, 19, 20, 21, 22, 23];

/// Those that stand in minutes: not the session's title and organiser, for the meeting has a name and the
/// organiser stands in the properties of a file; nor what a case paper says.
fn in_minutes() -> Vec<usize> {
    (1..=ASKED).filter(|number| !matches!(number, 1 | 3 | 18..=21)).collect()
}

/// The session, with what is said for each number.
fn saying(said: impl Fn(usize) -> String) -> Session {
    let mut text = SESSION.to_owned();
    for number in 1..=ASKED {
        let mut quoted = String::new();
        for c in said(number).chars() {
            quoted.extend(c.escape_unicode());
        }
        text = text.replace(&format!("<{number}>"), &quoted);
    }
    format::from_text(&text).unwrap().session
}

fn papers_of(session: &Session, tag: &str) -> [Paper; 3] {
    let (texts, meeting) = (Texts::of(tag), MeetingId(30));
    [
        minutes(session, meeting, texts).unwrap(),
        agenda(session, meeting, texts).unwrap(),
        case_paper(session, ItemId(41), texts).unwrap(),
    ]
}

/// What a reader finds in each form of file.
fn found(paper: &Paper) -> [(&'static str, String); 5] {
    let document = Opened::new(&docx::write(paper, &mut unwatched).unwrap());
    document.check();
    let page = html::write(paper, &mut unwatched).unwrap();
    let seen: String = Html::parse_document(&page).root_element().text().collect();
    [
        ("docx", document.seen()),
        ("pdf", Pdf::new(&pdf::write(paper, &mut unwatched).unwrap()).tree.text()),
        ("html", seen),
        ("markdown", markdown::write(paper, &mut unwatched).unwrap()),
        ("text", plain_text::write(paper, &mut unwatched).unwrap()),
    ]
}

#[test]
fn text_of_any_kind_is_in_every_form_of_every_paper() {
    for kind in KINDS {
        let session = saying(|number| format!("Fra{number}x {kind} til{number}y"));
        let asked = [in_minutes(), IN_AGENDA.to_vec(), IN_CASE.to_vec()];
        for (paper, asked) in papers_of(&session, "nb").iter().zip(asked) {
            for (form, seen) in found(paper) {
                let seen = letters(&seen);
                for number in &asked {
                    for end in [format!("Fra{number}x"), format!("til{number}y")] {
                        let paper = paper.kind.as_str();
                        assert!(seen.contains(&end), "{end} {kind}: {paper} {form}\n{seen}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_megabyte_in_one_note_comes_through_to_every_form() {
    let long = "Et ord til. ".repeat(90_000);
    let session =
        saying(|number| if number == 25 { format!("Begynner {long}Slutter") } else { "x".into() });
    let [minutes, ..] = papers_of(&session, "nn");
    for (form, seen) in found(&minutes) {
        assert!(seen.contains("Begynner") && seen.contains("Slutter"), "{form}");
        assert!(without_blanks(&seen).len() > 800_000, "{form}: {}", seen.len());
    }
}

#[test]
fn what_is_private_is_in_no_part_of_any_file() {
    let session = saying(|number| format!("Ord {number}"));
    for tag in ["nb", "nn", "en"] {
        let hidden = Texts::of(tag).get("mark-cannot").to_lowercase();
        for paper in papers_of(&session, tag) {
            for (form, seen) in found(&paper) {
                assert!(!seen.contains("HEMMELIG"), "{form} in {tag}:\n{seen}");
                assert!(!seen.to_lowercase().contains(&hidden), "{form} in {tag}:\n{seen}");
            }
            // Nor in what nobody sees: every part of a packed file, names and properties too.
            let parts = Opened::new(&docx::write(&paper, &mut unwatched).unwrap()).parts;
            for (path, bytes) in parts {
                assert!(!holds(&bytes, "HEMMELIG") && !path.contains("HEMMELIG"), "{path}");
            }
            let file = pdf::write(&paper, &mut unwatched).unwrap();
            let pdf = Pdf::new(&file);
            let told = format!("{:?} {:?} {:?}", pdf.root, pdf.information(), pdf.unheard);
            assert!(!told.contains("HEMMELIG"), "{told}");
            assert!(!holds(&file, "HEMMELIG"));
        }
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|part| part == words.as_bytes())
}
