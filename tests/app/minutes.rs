//! The meeting, from action to effect: the agenda, what is written, who is there, what the room sees.

use std::path::Path;

use lyskryss::app::command::{AudienceCommand, Command, EditCommand, MinutesCommand};
use lyskryss::app::core::effect::{Effect, GiveOrder, GiveTo, Stands};
use lyskryss::app::core::picture::{AgendaStands, Scene};
use lyskryss::app::core::place::{Focus, Place, Room};
use lyskryss::app::input::{Action, MinutesAction, MinutesReport};
use lyskryss::app::rooms::minutes::{AgendaMove, At, Fold, NotGiven};
use lyskryss::app::services::audience::Show;
use lyskryss::domain::field::Field;
use lyskryss::domain::field::meeting::{FollowUpField, ItemField, MeetingField, MeetingText};
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::light::Mark;
use lyskryss::domain::meeting::item::{Item, ItemId, ItemKind, Progress};
use lyskryss::domain::meeting::note::{Note, NoteKind};
use lyskryss::domain::meeting::presence::How;
use lyskryss::domain::participant::{Attendance, Participant, ParticipantId};
use lyskryss::exchange::paper::form::Form;
use lyskryss::storage::file::FileError;

use crate::meeting::{FIRST, MEETING, Person, crossing};

const B: ParticipantId = ParticipantId(2);

/// With a usual agenda, at its first item.
fn person() -> Person {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    person.runs(Room::Minutes);
    person.runs(MinutesCommand::UsualAgenda);
    person
}

fn item(person: &Person) -> &Item {
    person.app.minutes.item(&person.app).unwrap()
}

fn field(text: MeetingText) -> Field {
    Field::Meeting(text)
}

fn texts(person: &Person, kind: NoteKind) -> Vec<String> {
    let notes = person.session().notes_of(item(person).id, kind);
    notes.map(|note| note.text.clone()).collect()
}

/// The note that the keyboard was sent to.
fn written(person: &Person) -> &Note {
    let Some(Focus::Field(Field::Meeting(MeetingText::Note(id)))) = person.app.focus().1 else {
        panic!("the keyboard is at {:?}", person.app.focus().1);
    };
    person.session().find(id).unwrap()
}

fn writes(person: &mut Person, text: &str) {
    let note = written(person).id;
    person.types(field(MeetingText::Note(note)), text);
}

fn seen(person: &Person) -> Scene {
    person.app.seen().scene.clone()
}

#[test]
fn a_usual_agenda_is_one_step_and_makes_the_meeting_of_what_the_session_says() {
    let text = MEETING.replace("title: \"Møte\"", "title: \"Møte\", starts: Some(\"2027-01-14\")");
    let mut person = Person::with("/tmp/møte.ron", &text);
    person.runs(Room::Minutes);
    assert_eq!(person.app.minutes.at(&person.app), None);
    person.runs(MinutesCommand::UsualAgenda);
    let session = person.session();
    assert_eq!(session.meetings.len(), 1);
    assert_eq!(session.meetings[0].on, session.starts);
    let numbers: Vec<&str> = session.items.iter().map(|item| item.number.as_str()).collect();
    assert_eq!(numbers, ["1/27", "2/27", "3/27", "4/27", "5/27", "6/27"]);
    assert_eq!(session.items.iter().filter(|item| item.walk).count(), 1);
    assert_eq!(item(&person).kind, ItemKind::Approval);
    assert!(!Command::from(MinutesCommand::UsualAgenda).is_enabled(&person.app));
    person.runs(EditCommand::Undo);
    assert!(person.session().meetings.is_empty() && person.session().items.is_empty());
}

#[test]
fn an_item_is_added_behind_the_chosen_one_with_the_next_number_and_its_title_is_written_first() {
    let mut person = person();
    person.runs(MinutesCommand::AddItem);
    let id = item(&person).id;
    let title = field(MeetingText::Item(id, ItemField::Title));
    assert_eq!(person.app.focus().1, Some(Focus::Field(title)));
    person.types(title, "Ny sak");
    assert_eq!(person.session().items[1].title, "Ny sak");
    assert_eq!(person.session().items[1].number, "7");
    person.runs(MinutesCommand::MoveUp);
    assert_eq!(person.session().items[0].id, id);
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().items[1].id, id);
    person.runs(MinutesCommand::DeleteItem);
    assert_eq!((person.says(), person.session().items.len()), ("message-deleted", 6));
    assert_eq!(item(&person).id, person.session().items[1].id, "what stands in its place");
    person.runs(EditCommand::Undo);
    assert_eq!((item(&person).id, person.session().items.len()), (id, 7));
}

#[test]
fn enter_opens_the_item_and_its_points_follow_each_other() {
    let mut person = person();
    person.runs(MinutesCommand::Write);
    writes(&mut person, "Første");
    let first = written(&person).id;
    person.does(MinutesAction::AddNote(NoteKind::Point, Some(first)));
    writes(&mut person, "Tredje");
    person.does(MinutesAction::AddNote(NoteKind::Point, Some(first)));
    writes(&mut person, "Andre");
    assert_eq!(texts(&person, NoteKind::Point), ["Første", "Andre", "Tredje"]);
    // Opened again, it is written on.
    person.does(Action::Back);
    person.runs(MinutesCommand::Write);
    assert_eq!(written(&person).text, "Tredje");
    let by = written(&person).id;
    person.does(MinutesAction::NoteBy(by, Some(B)));
    person.does(MinutesAction::MoveNote(by, false));
    assert_eq!(texts(&person, NoteKind::Point), ["Første", "Tredje", "Andre"]);
    assert_eq!(written(&person).by, Some(B));
    person.does(MinutesAction::RemoveNote(by));
    assert_eq!(written(&person).id, first, "the one before it");
    person.runs(EditCommand::Undo);
    assert_eq!(texts(&person, NoteKind::Point), ["Første", "Tredje", "Andre"]);
}

#[test]
fn an_item_is_begun_and_closed_and_what_says_nothing_goes_with_that() {
    let mut person = person();
    person.runs(MinutesCommand::BeginOrPause);
    assert_eq!(
        (item(&person).progress(), person.says()),
        (Progress::Running, "message-item-begun")
    );
    person.runs(MinutesCommand::BeginOrPause);
    assert_eq!(item(&person).progress(), Progress::Paused);
    person.runs(MinutesCommand::BeginOrPause);
    person.runs(MinutesCommand::AddPoint);
    writes(&mut person, "Noe");
    person.runs(MinutesCommand::AddPoint);
    let before = item(&person).id;
    // While it is typed, in the line that says nothing.
    person.runs(MinutesCommand::EndItem);
    assert_eq!(item(&person).id, person.session().items[1].id, "the next one");
    assert_eq!(person.session().item(before).unwrap().progress(), Progress::Ended);
    let notes = &person.session().notes;
    assert_eq!(notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["Noe"]);
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().notes.len(), 2, "one step");
    assert!(person.session().item(before).unwrap().is_running());
}

#[test]
fn what_is_typed_is_kept_as_the_item_is_closed() {
    let mut person = person();
    person.runs(MinutesCommand::AddDecision);
    let note = written(&person).id;
    person.does(Action::Type(field(MeetingText::Note(note)), "Tiltaket tas inn.".to_owned()));
    person.runs(MinutesCommand::EndItem);
    assert_eq!(person.session().find::<Note>(note).unwrap().text, "Tiltaket tas inn.");
}

#[test]
fn the_proposal_is_the_first_wording_of_the_decision_and_the_room_sees_it_typed() {
    let mut person = person();
    person.runs(AudienceCommand::AudienceWindow);
    assert!(matches!(seen(&person), Scene::Agenda(_)));
    let id = item(&person).id;
    person.types(field(MeetingText::Item(id, ItemField::Proposal)), "Tas inn.");
    person.runs(MinutesCommand::BeginOrPause);
    assert!(matches!(seen(&person), Scene::Item(_)));
    person.runs(MinutesCommand::TakeProposal);
    let note = written(&person).id;
    assert_eq!(texts(&person, NoteKind::Decision), ["Tas inn."]);
    // Not yet an edit.
    person.does(Action::Type(field(MeetingText::Note(note)), "Tas inn i 2027.".to_owned()));
    assert_eq!(texts(&person, NoteKind::Decision), ["Tas inn."]);
    let Scene::Resolution(scene) = seen(&person) else { panic!("{:?}", seen(&person)) };
    assert_eq!(scene.texts, ["Tas inn i 2027."]);
    assert!(!Command::from(MinutesCommand::TakeProposal).is_enabled(&person.app));
}

#[test]
fn the_wall_has_where_the_group_is_and_no_private_note() {
    let mut person = person();
    person.runs(AudienceCommand::AudienceWindow);
    person.runs(MinutesCommand::BeginOrPause);
    for command in [MinutesCommand::AddPoint, MinutesCommand::AddDecision] {
        person.runs(command);
        writes(&mut person, if command == MinutesCommand::AddPoint { "sies" } else { "Vedtas." });
    }
    person.runs(MinutesCommand::AddFollowUp);
    let follow_up = person.session().follow_ups[0].id;
    let of = |part| field(MeetingText::FollowUp(follow_up, part));
    person.types(of(FollowUpField::What), "Avklare");
    person.runs(MinutesCommand::AddPrivateNote);
    let private = person.session().private_notes[0].id;
    person.types(field(MeetingText::PrivateNote(private)), "mumles");
    for show in [Show::Follow, Show::Agenda, Show::Item, Show::Resolution, Show::Points] {
        person.runs(AudienceCommand::AudienceShow(show));
        let scene = format!("{:?}", seen(&person));
        assert!(!scene.contains("mumles") && !scene.contains("sies"), "{show:?}: {scene}");
        assert_eq!(scene.contains("Avklare"), matches!(show, Show::Item | Show::Points), "{scene}");
    }
    person.runs(AudienceCommand::AudienceShow(Show::Agenda));
    let Scene::Agenda(scene) = seen(&person) else { panic!() };
    let stands: Vec<AgendaStands> = scene.lines.iter().map(|line| line.stands).collect();
    assert_eq!(stands[..2], [AgendaStands::Here, AgendaStands::Ahead]);
}

#[test]
fn what_is_judged_while_an_item_runs_stands_under_it() {
    let mut person = person();
    person.runs(MinutesCommand::BeginOrPause);
    let id = item(&person).id;
    let at: Crossing = crossing(FIRST);
    person.does(lyskryss::app::input::BoardAction::Mark(at, Some(Mark::High)));
    assert_eq!(person.session().item(id).unwrap().measures, [at.0]);
    person.does(MinutesAction::Treats(at.0, false));
    assert!(person.session().item(id).unwrap().measures.is_empty());
}

#[test]
fn who_is_there_is_said_of_the_day_or_of_an_item_alone() {
    let mut person = person();
    person.runs(MinutesCommand::Attendance);
    assert!(person.app.minutes.changes_attendance() && person.app.minutes.is_of_day());
    person.does(MinutesAction::Attend(B, How::Absent));
    let how = |person: &Person, at: usize| {
        let session = person.session();
        session.there(session.find(B).unwrap(), &session.items[at]).how
    };
    assert_eq!((how(&person, 0), how(&person, 1)), (How::Absent, How::Absent));
    person.does(MinutesAction::OfDay(false));
    person.does(MinutesAction::Attend(B, How::Substitute));
    let Some(Focus::Field(substitute @ Field::Meeting(MeetingText::Substitute(_)))) =
        person.app.focus().1
    else {
        panic!("who stands in is asked for");
    };
    person.types(substitute, "Person 1");
    assert_eq!((how(&person, 0), how(&person, 1)), (How::Substitute, How::Absent));
    person.runs(MinutesCommand::BeginOrPause);
    let seat = person.session().find::<lyskryss::domain::participant::Participant>(B).unwrap();
    assert_eq!(seat.attendance, Attendance::Substitute("Person 1".to_owned()));
    person.does(MinutesAction::AsOnTheDay(B));
    assert_eq!(how(&person, 0), How::Absent);
    for _ in 0..2 {
        person.does(Action::Back);
    }
    assert!(!person.app.minutes.changes_attendance() && !person.app.minutes.has_side());
}

#[test]
fn a_text_of_the_meeting_is_gone_to_where_it_stands() {
    let mut person = person();
    let last = person.session().items.last().unwrap().id;
    let way = field(MeetingText::Item(last, ItemField::Background));
    person.runs(Room::Board);
    person.does(Action::Go(Place::Field(way)));
    assert_eq!((person.app.room, item(&person).id), (Room::Minutes, last));
    assert!(person.app.minutes.is_open(Fold::Case));
    assert_eq!(person.app.focus().1, Some(Focus::Field(way)));
    person.does(MinutesAction::Walk(AgendaMove::First));
    assert_eq!(person.app.minutes.at(&person.app), Some(At::Meeting));
    person.runs(MinutesCommand::Write);
    let meeting = person.session().meetings[0].id;
    let on = field(MeetingText::Meeting(meeting, MeetingField::On));
    assert_eq!(person.app.focus().1, Some(Focus::Field(on)));
    person.runs(MinutesCommand::NewMeeting);
    assert_eq!(person.session().meetings.len(), 2);
    assert_eq!(person.app.minutes.lines(&person.app), [At::Meeting]);
    person.does(MinutesAction::Meeting(meeting));
    assert_eq!(person.app.minutes.lines(&person.app).len(), 7);
    assert!(matches!(person.app.minutes.at(&person.app), Some(At::Item(ItemId(_)))));
}

#[test]
fn minutes_are_given_out_in_the_form_that_was_asked_for_and_a_failure_stays_to_be_read() {
    let mut person = person();
    let effects = person.runs(MinutesCommand::GivePdf);
    let [Effect::GiveOut(order)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(order.form, Form::Pdf);
    let GiveTo::Picked { folder, name } = &order.to else { panic!("{order:?}") };
    assert!(name.starts_with("Referat "), "{name}");
    assert_eq!(Form::of(Path::new(name)), Some(Form::Pdf));
    assert_eq!(folder.as_deref(), Some(Path::new("/tmp")));
    let token = order.token;
    // One after the other.
    assert!(!Command::from(MinutesCommand::GiveWord).is_enabled(&person.app));
    let failed = NotGiven::File(FileError::Denied);
    person.does(MinutesReport::Given(token, "/tmp/a.pdf".into(), Err(failed.clone())));
    assert_eq!(person.app.minutes.why_not_given(), Some(&failed));
    person.runs(MinutesCommand::GivePdf);
    assert_eq!(person.app.minutes.why_not_given(), None);
    person.does(MinutesReport::Given(token + 1, "/tmp/a.pdf".into(), Ok(())));
    assert!(person.app.minutes.giving().is_none());
    let effects = person.runs(MinutesCommand::CopyMinutes);
    let [Effect::CopyTable { text, html }] = &effects[..] else { panic!("{effects:?}") };
    assert!(text.contains("Saksliste") && html.contains("<h1"), "{text}");
}

/// The order that is given out.
fn given(effects: &[Effect]) -> GiveOrder {
    let [Effect::GiveOut(order)] = effects else { panic!("{effects:?}") };
    order.clone()
}

#[test]
fn a_file_that_stands_there_is_written_over_only_where_that_is_asked_and_another_can_be_picked() {
    let mut person = person();
    let order = given(&person.runs(MinutesCommand::GiveWord));
    let stands = Stands { path: "/tmp/annet/Referat.docx".into(), is_open: true };
    person.does(MinutesReport::Stands(order.token + 7, stands.clone()));
    assert_eq!(person.app.minutes.giving().unwrap().stands(), None, "of another order");
    person.does(MinutesReport::Stands(order.token, stands.clone()));
    assert_eq!(person.app.minutes.giving().unwrap().stands(), Some(&stands));
    let again = given(&person.does(MinutesAction::GiveElsewhere));
    let GiveTo::Picked { folder, .. } = &again.to else { panic!("{again:?}") };
    assert_eq!(folder.as_deref(), Some(Path::new("/tmp/annet")));
    assert_ne!(again.token, order.token);
    person.does(MinutesReport::Stands(again.token, stands.clone()));
    let over = given(&person.does(MinutesAction::GiveOver));
    assert_eq!((&over.to, &over.paper), (&GiveTo::Over(stands.path), &order.paper));
    assert!(person.does(MinutesAction::GiveOver).is_empty(), "it was asked once");
}

#[test]
fn a_paper_on_its_way_is_stopped_and_what_comes_of_it_later_is_not_waited_for() {
    let mut person = person();
    let order = given(&person.runs(MinutesCommand::GivePdf));
    person.does(MinutesReport::Writing(order.token, 3, 10));
    assert_eq!(person.app.minutes.giving().unwrap().written(), (3, 10));
    let effects = person.runs(MinutesCommand::StopGiving);
    assert_eq!(effects, [Effect::StopGiving(order.token)]);
    person.does(MinutesReport::Writing(order.token, 4, 10));
    person.does(MinutesReport::NotWanted(order.token));
    assert!(person.app.minutes.giving().is_none());
    assert!(Command::from(MinutesCommand::GivePdf).is_enabled(&person.app));
}

#[test]
fn a_template_is_remembered_on_this_machine_and_documents_alone_follow_it() {
    let mut person = person();
    assert_eq!(person.runs(MinutesCommand::ChooseTemplate), [Effect::PickTemplate]);
    let session = person.session().clone();
    let template = std::path::PathBuf::from("/tmp/mal.dotx");
    person.does(MinutesReport::PickedTemplate(Some(template.clone())));
    assert_eq!(person.session(), &session, "it is no part of the session");
    let order = given(&person.runs(MinutesCommand::GiveWord));
    assert_eq!(order.template.as_ref(), Some(&template));
    person.does(MinutesReport::NotWanted(order.token));
    let order = given(&person.runs(MinutesCommand::GiveWeb));
    assert_eq!(order.template, None);
    person.does(MinutesReport::NotWanted(order.token));
    // Whoever picks none keeps the one there is.
    person.does(MinutesReport::PickedTemplate(None));
    assert_eq!(person.app.settings.template.as_ref(), Some(&template));
    person.runs(MinutesCommand::WithoutTemplate);
    assert_eq!(given(&person.runs(MinutesCommand::GiveWord)).template, None);
}

#[test]
fn who_stands_in_while_an_item_runs_sits_in_the_seat_as_soon_as_the_name_is_written() {
    let mut person = person();
    person.runs(MinutesCommand::BeginOrPause);
    person.does(MinutesAction::Attend(B, How::Substitute));
    let Some(Focus::Field(name)) = person.app.focus().1 else { panic!("who it is is asked for") };
    person.types(name, "Person 7");
    let seat = person.session().find::<Participant>(B).unwrap();
    assert_eq!(seat.attendance, Attendance::Substitute("Person 7".to_owned()));
    person.runs(Command::Edit(EditCommand::Undo));
    let seat = person.session().find::<Participant>(B).unwrap();
    assert_eq!(seat.attendance, Attendance::Substitute(String::new()));
}
