//! A picture of the session for a file: what is asked, and what is ordered.

use lyskryss::app::command::{Command, FileCommand};
use lyskryss::app::core::effect::{Effect, PictureOrder};
use lyskryss::app::core::picture::Scene;
use lyskryss::app::core::pictures::{PictureChoice, PictureKind, PictureOf, PictureSize};
use lyskryss::app::core::place::Room;
use lyskryss::app::input::{Action, FileAction, FileReport};
use lyskryss::app::services::files::{FileQuestion, PictureReport};
use lyskryss::app::state::Dialog;

use crate::meeting::Person;

const SESSION: &str = r#"(format: 1, title: "Felles tiltak", next_id: 20,
    criteria: [(id: 7, name: "Nytte", high: "Mye.", medium: "Noe.", low: "Lite.")],
    measures: [(id: 9, number: "1", title: "Én"), (id: 10, number: "2", title: "To")],
    judgements: [(measure: 9, criterion: 7, mark: Some(High))])"#;

fn asked(person: &Person) -> Option<PictureChoice> {
    match person.app.dialog() {
        Some(Dialog::File(FileQuestion::Picture(choice))) => Some(*choice),
        _ => None,
    }
}

fn ordered(effects: &[Effect]) -> PictureOrder {
    let [Effect::GivePicture(order)] = effects else { panic!("{effects:?}") };
    (**order).clone()
}

#[test]
fn a_person_chooses_what_how_large_and_as_what_and_then_picks_a_file() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    person.runs(Command::Go(Room::Board));
    person.runs(FileCommand::GivePicture);
    let first = asked(&person).unwrap();
    assert_eq!(first, PictureChoice::default());
    let choice =
        PictureChoice { of: PictureOf::Overview, size: PictureSize::Large, kind: PictureKind::Svg };
    person.does(FileAction::ChoosePicture(choice));
    assert_eq!(asked(&person), Some(choice));
    let order = ordered(&person.does(FileAction::GivePicture(choice)));
    assert!(person.app.dialog().is_none());
    assert_eq!((order.choice, &*order.name), (choice, "Hele tavla Felles tiltak.svg"));
    assert_eq!(order.folder, Some("/tmp/møte".into()));
    // What the wall shows, but for the place that is looked at.
    let Scene::Overview(scene) = &order.picture.picture.scene else { panic!() };
    assert_eq!((scene.rows.len(), scene.row, scene.column), (2, None, None));
    assert!(scene.at_hand.is_none() && person.app.board.cursor().is_some());
    // One at a time.
    person.runs(FileCommand::GivePicture);
    assert_eq!(person.does(FileAction::GivePicture(choice)), []);
    assert_eq!(person.says(), "message-dialog-is-open");
    for (report, says) in [
        (PictureReport::Given("/tmp/b.svg".into(), 1), "message-picture-given"),
        (PictureReport::Given("/tmp/b-1.svg".into(), 3), "message-pictures-given"),
        (PictureReport::Stands("/tmp/b.txt".into()), "message-picture-stands"),
        (PictureReport::NotWritten("/tmp/b.svg".into()), "message-picture-not-written"),
        (PictureReport::TooMany, "message-picture-too-many"),
        (PictureReport::NotMade, "message-picture-not-made"),
    ] {
        person.does(FileReport::Picture(report));
        assert_eq!(person.says(), says);
        ordered(&person.does(FileAction::GivePicture(first)));
    }
    person.does(FileReport::Picture(PictureReport::NotWanted));
    person.runs(FileCommand::GivePicture);
    person.does(Action::Dismiss);
    assert!(person.app.dialog().is_none());
}

#[test]
fn in_judge_it_is_the_crossing_and_where_there_is_none_that_is_said() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    person.runs(Command::Go(Room::Prepare));
    let crossing = PictureChoice { of: PictureOf::Crossing, ..PictureChoice::default() };
    assert_eq!(person.does(FileAction::GivePicture(crossing)), []);
    assert_eq!(person.says(), "message-picture-of-nothing");
    person.runs(Command::Go(Room::Board));
    person.runs(Command::Go(Room::Judge));
    person.runs(FileCommand::GivePicture);
    assert_eq!(asked(&person), Some(crossing));
    let order = ordered(&person.does(FileAction::GivePicture(crossing)));
    let Scene::Crossing(scene) = &order.picture.picture.scene else { panic!() };
    assert_eq!((&*scene.name.title, &*scene.criterion), ("Én", "Nytte"));
}
