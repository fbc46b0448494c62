//! Two seats of one organisation, and entries that are called the same.

use lyskryss::app::command::{AudienceCommand, JudgeCommand};
use lyskryss::app::core::picture::Scene;
use lyskryss::app::services::audience::Show;
use lyskryss::domain::field::{Field, ParticipantField};
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs::Editable;
use lyskryss::insight::alike::{Alike, Same};

use crate::meeting::{FIRST, MEETING, Person};

/// Etat A sits there twice as a member, once with an adviser; Etat B has a namesake by its short name.
const TWICE: &str = r#"
        (id: 13, organisation: "Etat A", person: "Person 2", role: Member),
        (id: 14, organisation: "etat a ", person: "Person 3", role: Adviser),
        (id: 15, organisation: "Etat Berg", short: "Etat B", role: Member),
        (id: 4, organisation: "Etat D", role: Observer),"#;

fn meeting() -> Person {
    let observer = "\n        (id: 4, organisation: \"Etat D\", role: Observer),";
    let text = MEETING.replace(observer, TWICE);
    let text = text.replace(
        "(id: 1, organisation: \"Etat A\", role",
        "(id: 1, organisation: \"Etat A\", person: \"Person 1\", role",
    );
    let mut person = Person::with("/tmp/møte.ron", &text);
    person.goes_to(FIRST);
    person
}

fn apart(session: &Session, id: u32) -> String {
    session.find::<Participant>(ParticipantId(id)).unwrap().told_apart(session)
}

#[test]
fn two_members_of_one_organisation_are_told_apart_by_person_or_number() {
    let person = meeting();
    let session = person.session();
    assert_eq!(apart(session, 1), "Etat A (Person 1)");
    assert_eq!(apart(session, 13), "Etat A (Person 2)");
    assert_eq!(apart(session, 14), "etat a (Person 3)");
    assert_eq!((&*apart(session, 2), &*apart(session, 15)), ("Etat B 1", "Etat B 2"));
    assert_eq!(apart(session, 3), "Etat C", "who is alone with a name keeps it");
    // The adviser beside it gives a single member no longer name.
    let mut single = session.clone();
    single.participants.retain(|p| p.id.0 != 13);
    assert_eq!(apart(&single, 1), "Etat A");
    let full = session.find::<Participant>(ParticipantId(13)).unwrap().full_name();
    assert_eq!(full, "Etat A (Person 2)", "in what differs between two versions");
}

#[test]
fn they_are_told_apart_where_they_answer_and_follow_when_a_name_is_written() {
    let mut person = meeting();
    let names = |person: &Person| -> Vec<String> {
        person.app.ballots().iter().map(|ballot| ballot.name.clone()).collect()
    };
    let right = ["Etat A (Person 1)", "Etat B 1", "Etat C", "Etat A (Person 2)", "Etat B 2"];
    assert_eq!(names(&person), right);
    person.runs(JudgeCommand::NewRound);
    assert_eq!(names(&person), right);
    let field = |id| Field::Participant(ParticipantId(id), ParticipantField::Person);
    person.types(field(15), "Person 5");
    assert_eq!(names(&person)[4], "Etat B (Person 5)", "an open round follows");
    person.types(field(1), "Person 6");
    assert_eq!(names(&person)[0], "Etat A (Person 6)");
}

#[test]
fn an_organisation_with_two_seats_is_named_once_where_all_are_named() {
    let mut person = meeting();
    person.runs(AudienceCommand::AudienceWindow);
    person.runs(AudienceCommand::AudienceShow(Show::Title));
    let seen = person.app.seen();
    let Scene::Title(title) = &seen.scene else { panic!("{seen:?}") };
    assert_eq!(title.organisations, ["Etat A", "Etat B", "Etat C", "Etat Berg"]);
}

#[test]
fn entries_that_are_called_the_same_are_found() {
    let mut text = MEETING.replace("title: \"Mer data\"", "title: \" data\"");
    text = text.replace("number: \"1.2\"", "number: \"1.1\"");
    text = text.replace("name: \"Penger\"", "name: \"VERDI\"");
    let person = Person::with("/tmp/møte.ron", &text);
    let alike = Alike::of(person.session());
    let same = |entry: EntryId| alike.same(entry);
    let session = person.session();
    assert_eq!(same(EntryId::Measure(session.measures[1].id)), Same { name: 1, number: 1 });
    assert_eq!(same(EntryId::Measure(session.measures[0].id)), Same::default());
    assert_eq!(same(EntryId::Criterion(session.criteria[0].id)), Same { name: 1, number: 0 });
    assert_eq!(same(EntryId::Participant(ParticipantId(1))), Same::default());
    let twice = meeting();
    let same = Alike::of(twice.session()).same(EntryId::Participant(ParticipantId(15)));
    assert_eq!(same, Same { name: 1, number: 0 }, "by the short name");
}
