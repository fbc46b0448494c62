//! Numbers that a file gives away without an entry to bear them: seats that are only spoken of any
//! more, and the lines of a crossing's story.

use lyskryss::app::command::PrepareCommand;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::judging;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::session::Session;
use lyskryss::storage::format;

use crate::meeting::{FIRST, MEETING, Person, crossing};

/// The meeting with something more in its file.
fn with(more: &str) -> String {
    let text = MEETING.trim_end();
    format!("{}, {more})", text.strip_suffix(')').unwrap())
}

fn shown(seats: &str) -> String {
    let ballot = format!("(name: \"Etat X\", seats: [{seats}], answer: Some(High))");
    with(&format!(
        "rounds: [(measure: 11, criterion: 7, number: 1, opened: \"2027-01-14 13:00\", \
         revealed: Some(\"2027-01-14 13:05\"), answers: Ballots([{ballot}]))]"
    ))
}

fn view(who: u32) -> String {
    with(&format!(
        "reservations: [(measure: 11, criterion: 7, who: {who}, name: \"Etat X\", text: \"Nei.\")]"
    ))
}

fn next_id(text: &str) -> u32 {
    format::from_text(text).unwrap().session.next_id
}

#[test]
fn the_id_of_a_seat_that_is_only_spoken_of_is_given_to_nobody_else() {
    assert_eq!(next_id(MEETING), 20);
    assert_eq!(next_id(&shown("19")), 20, "it was counted already");
    assert_eq!(next_id(&shown("1, 30")), 31);
    assert_eq!(next_id(&view(40)), 41);
    for text in [shown("20"), view(20)] {
        let mut person = Person::with("/tmp/møte.ron", &text);
        person.runs(PrepareCommand::Show(Tab::Participants));
        person.runs(PrepareCommand::AddEntry);
        let ids: Vec<_> = person.session().participants.iter().map(|p| p.id).collect();
        assert!(ids.contains(&ParticipantId(21)) && !ids.contains(&ParticipantId(20)), "{ids:?}");
    }
}

fn told(number: u32) -> String {
    with(&format!(
        "judgements: [(measure: 11, criterion: 7, mark: Some(Low))], \
         history: [(measure: 11, criterion: 7, number: {number}, at: \"2027-01-14 13:05\", \
         what: Agreed(Some(Low)))]"
    ))
}

#[test]
fn a_line_of_history_with_a_number_beyond_all_reason_is_refused_with_its_place() {
    for number in [1_000_001, u32::MAX] {
        let refused = format::from_text(&told(number)).unwrap_err().to_string();
        assert!(refused.contains("the number is too high"), "{number}: {refused}");
    }
    let (measure, criterion) = crossing(FIRST);
    for number in [1, 499_999, 500_000, 999_999, 1_000_000] {
        let mut session: Session = format::from_text(&told(number)).unwrap().session;
        // Far up there they are numbered anew, so that there is room for the next ones.
        let first = if number < 500_000 { number } else { 1 };
        assert_eq!(session.history.last().unwrap().number, first);
        let now = lyskryss::app::core::effect::Now::default().moment();
        let edit = judging::set_mark(&session, measure, criterion, Some(Mark::High), now);
        lyskryss::domain::edit::apply(&mut session, edit.unwrap().unwrap()).unwrap();
        assert_eq!(session.history.last().unwrap().number, first + 1);
        let text = format::to_text(&session).unwrap();
        assert!(format::from_text(&text).is_ok(), "{number}: it can be opened again");
    }
}

#[test]
fn ids_after_which_there_would_soon_be_none_are_refused_with_their_place() {
    let high = ["4000000000", "4294967294", "4294967295"];
    for id in high {
        for (text, place) in [
            (shown(id), "rounds.0: "),
            (shown(&format!("1, {id}")), "rounds.0: "),
            (view(id.parse().unwrap()), "reservations.0: "),
            (MEETING.replace("next_id: 20", "next_id: 4000000001"), "next_id: "),
            (MEETING.replace("(id: 1,", &format!("(id: {id},")), "participants.0: "),
            (MEETING.replace("(id: 12,", &format!("(id: {id},")), "measures.2: "),
        ] {
            let refused = format::from_text(&text).unwrap_err();
            assert!(refused.to_string().starts_with(place), "{id}: {refused}");
            assert!(refused.to_string().contains("too high"), "{id}: {refused}");
            assert!(refused.position().is_some(), "{id}: {refused}");
        }
    }
    assert_eq!(next_id(&view(3_999_999_000)), 3_999_999_001);
    let mut person = Person::with("/tmp/møte.ron", &view(3_999_999_000));
    person.runs(PrepareCommand::Show(Tab::Participants));
    person.runs(PrepareCommand::AddEntry);
    assert!(person.session().participants.iter().any(|p| p.id == ParticipantId(3_999_999_001)));
}
