//! Status and the action plan: what keys and clicks do, what is refused and what is asked first.

use lyskryss::app::command::{
    ActionsCommand, Command, EditCommand, ProgressCommand, RoadmapCommand,
};
use lyskryss::app::core::place::{Focus, Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, ActionsAction, PrepareAction, ProgressAction};
use lyskryss::app::rooms::roadmap::{ActionsMove, HalfYears, ProgressCursor, ProgressMove};
use lyskryss::app::state::Dialog;
use lyskryss::domain::date::Date;
use lyskryss::domain::field::{DeliverableField, Field, StatusField};
use lyskryss::domain::half_year::HalfYear;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::progress::deliverable::DeliverableId;
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::progress::status::{StatusLevel, StatusLight};
use lyskryss::insight::action_plan::Period;
use lyskryss::insight::progress::{Shown, Wanted};

use crate::meeting::Person;

/// Two on the roadmap, one with a stage, one that nobody has begun with; today is 14 January 2027.
const UNDER_WAY: &str = r#"(format: 2, title: "Møte", next_id: 40,
    participants: [(id: 1, organisation: "Etat A", role: Member)],
    focus_areas: [(id: 5, name: "Data"), (id: 6, name: "Språk")],
    steps: [(id: 20, name: "2027", meaning: "")],
    measures: [
        (id: 10, number: "2.1", title: "Språk", focus_area: 6),
        (id: 11, number: "1.1", title: "Data", focus_area: 5),
        (id: 12, number: "1.2", title: "Mer data", focus_area: 5, stage: Some(Started), stage_date: Some("2026-08-01")),
        (id: 13, number: "1.3", title: "Enda mer", focus_area: 5),
    ],
    deliverables: [
        (id: 30, what: "Rapport", measure: Some(10), who: "Etat A", due: Some("2027-H1")),
        (id: 31, what: "Plan", measure: Some(11), due: Some("2027-03-01")),
        (id: 32, what: "Avtale", measure: Some(11), who: "Etat B", due: Some("2026-12-31")),
        (id: 33, what: "Ferdig for lengst", measure: Some(11), who: "Etat B", done: Some("2026-12-31")),
    ],
    decisions: [
        (measure: 10, outcome: Some(Step(20))),
        (measure: 11, outcome: Some(Step(20))),
    ],
    statuses: [
        (measure: 11, on: "2026-10-01", level: Some(OnTrack), why: "Går bra.", next: (who: "Etat A")),
    ])"#;

fn half(text: &str) -> HalfYear {
    text.parse().unwrap()
}

fn at(measure: u32, of: &str) -> ProgressCursor {
    ProgressCursor { measure: MeasureId(measure), half: half(of) }
}

fn person() -> Person {
    let mut person = Person::with("/tmp/status.ron", UNDER_WAY);
    person.does(Action::Go(Place::Room(Room::Roadmap)));
    person.runs(RoadmapCommand::Show(RoadmapTab::Progress));
    person
}

impl Person {
    fn cursor(&self) -> ProgressCursor {
        self.app.roadmap.progress.cursor().unwrap()
    }

    fn walks(&mut self, ways: &[ProgressMove]) -> ProgressCursor {
        for way in ways {
            self.does(ProgressAction::Walk(*way));
        }
        self.cursor()
    }

    fn shown(&self, measure: u32) -> Vec<Shown> {
        let progress = self.app.roadmap.progress.progress();
        let line = progress.lines().find(|line| line.measure.0 == measure);
        line.unwrap().shown.clone()
    }

    fn said_of(&self, measure: u32) -> &[StatusLight] {
        self.app.session().unwrap().statuses_of(MeasureId(measure))
    }

    fn message_key(&self) -> &str {
        self.app.message().map_or("", |message| message.key)
    }

    fn lines(&self) -> Vec<u32> {
        self.app.roadmap.actions.seen().iter().map(|id| id.0).collect()
    }

    fn undoes(&mut self) {
        self.runs(Command::Edit(EditCommand::Undo));
    }
}

use ProgressCommand::{Clear, NeedsHelp, OnTrack, Stopped, Why};
use ProgressMove::{Down, First, Last, Left, PageDown, PageUp, Right, Up};

#[test]
fn arrows_walk_along_the_half_years_of_what_is_under_way() {
    let mut person = person();
    // By focus area, and at what is asked about now.
    assert_eq!(person.cursor(), at(11, "2027-H1"));
    assert_eq!(person.walks(&[Down, Left]), at(12, "2026-H2"));
    assert_eq!(person.walks(&[Down, Left, Left]), at(10, "2026-H1"));
    assert_eq!(person.walks(&[Down, Right, Right, Right]), at(10, "2027-H1"));
    assert_eq!(person.walks(&[PageUp(9), First]), at(11, "2026-H1"));
    assert_eq!(person.walks(&[Up, PageDown(2), Last]), at(10, "2027-H1"));
    // Nobody has said anything of 13, nor does it stand on the roadmap.
    assert!(person.app.roadmap.progress.progress().lines().all(|line| line.measure.0 != 13));
}

#[test]
fn a_key_says_how_a_measure_goes_and_undo_says_what_it_takes_back() {
    let mut person = person();
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(Stopped);
    assert_eq!(person.said_of(12)[0].level, Some(StatusLevel::Stopped));
    assert_eq!(person.said_of(12)[0].on, Date::new(2027, 1, 14).unwrap());
    assert_eq!(person.message_key(), "message-progress-set");
    let said = person.app.message().unwrap().say(person.app.texts);
    assert_eq!(said, "1.2, 1. halvår 2027: Stoppet");
    assert_eq!(person.app.undo_name().as_deref(), Some("status for 1.2"));
    person.runs(NeedsHelp);
    assert_eq!(person.said_of(12).len(), 1, "said anew the same day");
    person.runs(Clear);
    assert!(person.said_of(12).is_empty());
    person.undoes();
    person.undoes();
    assert_eq!(person.said_of(12)[0].level, Some(StatusLevel::Stopped));
    // One comes to what was undone.
    person.does(ProgressAction::Walk(ProgressMove::Up));
    person.undoes();
    assert_eq!((person.cursor(), person.said_of(12).len()), (at(12, "2027-H1"), 0));
}

#[test]
fn green_is_shut_until_somebody_owns_the_next_step() {
    let mut person = person();
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(OnTrack);
    assert_eq!((person.said_of(12).len(), person.message_key()), (0, "message-progress-no-owner"));
    person.runs(Why);
    let field = |field| Field::Status(MeasureId(12), Date::new(2027, 1, 14).unwrap(), field);
    assert_eq!(person.app.focus().1, Some(Focus::Field(field(StatusField::Why))));
    person.types(field(StatusField::NextWho), "Etat A");
    // What is being typed is written before green is asked for.
    person.runs(OnTrack);
    assert_eq!(person.said_of(12)[0].level, Some(StatusLevel::OnTrack));
    assert_eq!(person.said_of(12)[0].next.who, "Etat A");
    // Nor can the owner be taken away while it is green: what is typed stays, and is complained of.
    person.types(field(StatusField::NextWho), "");
    person.does(Action::Commit);
    assert_eq!(person.said_of(12)[0].next.who, "Etat A");
    assert!(person.app.field_error(field(StatusField::NextWho)).is_some());
}

#[test]
fn who_owns_the_next_step_goes_on_to_the_next_half_year() {
    let mut person = person();
    person.runs(OnTrack);
    let said = person.said_of(11);
    assert_eq!((said.len(), said[1].next.who.as_str()), (2, "Etat A"));
    assert_eq!((said[0].why.as_str(), said[1].why.as_str()), ("Går bra.", ""));
}

#[test]
fn a_half_year_that_is_over_is_asked_about_once_before_it_is_set_right() {
    let mut person = person();
    person.does(ProgressAction::Select(at(12, "2026-H2")));
    person.runs(Stopped);
    assert!(matches!(person.app.dialog(), Some(Dialog::PastHalfYear(h)) if h == half("2026-H2")));
    person.does(Action::Dismiss);
    assert!(person.said_of(12).is_empty() && person.app.dialog().is_none());
    person.runs(Stopped);
    person.does(Action::Agree);
    assert!(person.app.dialog().is_none());
    // It is kept under its last day.
    assert_eq!(person.said_of(12)[0].on, Date::new(2026, 12, 31).unwrap());
    person.does(ProgressAction::Select(at(11, "2026-H2")));
    person.runs(NeedsHelp);
    assert_eq!(person.said_of(11)[0].level, Some(StatusLevel::NeedsHelp), "asked once");
    assert_eq!(person.said_of(11)[0].on, Date::new(2026, 10, 1).unwrap(), "where it was said");
    // Another one is asked about; and this one again, once somebody was elsewhere.
    person.does(ProgressAction::Select(at(11, "2026-H1")));
    person.runs(NeedsHelp);
    assert!(matches!(person.app.dialog(), Some(Dialog::PastHalfYear(h)) if h == half("2026-H1")));
    person.does(Action::Dismiss);
    person.does(Action::Go(Place::Room(Room::Board)));
    person.runs(RoadmapCommand::Show(RoadmapTab::Progress));
    person.does(ProgressAction::Select(at(12, "2026-H2")));
    person.runs(Why);
    assert!(person.app.dialog().is_some());
    person.does(Action::Agree);
    let field = Field::Status(MeasureId(12), Date::new(2026, 12, 31).unwrap(), StatusField::Why);
    assert_eq!(person.app.focus().1, Some(Focus::Field(field)));
}

#[test]
fn words_are_written_to_what_was_said_last_in_the_half_year() {
    let mut person = person();
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(Stopped);
    person.now.day = Date::new(2027, 6, 2).unwrap();
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(Why);
    let session = person.app.session().unwrap();
    let field = person.cursor().field(session, person.now.day, StatusField::Why);
    assert_eq!(
        field,
        Field::Status(MeasureId(12), Date::new(2027, 1, 14).unwrap(), StatusField::Why)
    );
    person.types(field, "Ingen har tatt det.");
    person.does(Action::Commit);
    assert_eq!(person.said_of(12).len(), 1);
    // Said otherwise later on, it is another line of how it has gone.
    person.runs(NeedsHelp);
    let said: Vec<_> = person.said_of(12).iter().map(|s| (s.level, s.why.as_str())).collect();
    let expected =
        [(Some(StatusLevel::Stopped), "Ingen har tatt det."), (Some(StatusLevel::NeedsHelp), "")];
    assert_eq!(said, expected);
}

#[test]
fn what_is_done_or_given_up_is_told_by_its_stage() {
    let mut person = person();
    person.does(ProgressAction::Stage(MeasureId(12), Some(Stage::Completed)));
    assert_eq!(person.app.undo_name().as_deref(), Some("stadium for 1.2"));
    assert_eq!(person.shown(12)[2], Shown::Done);
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(NeedsHelp);
    assert_eq!(person.message_key(), "message-progress-settled");
    assert!(person.said_of(12).is_empty());
    // The same in Prepare, as of the same day.
    person.does(PrepareAction::SetStage(MeasureId(10), Some(Stage::Pilot)));
    let measure = person.app.session().unwrap().measure(MeasureId(10)).unwrap().clone();
    assert_eq!((measure.stage, measure.stage_date), (Some(Stage::Pilot), Some(person.now.day)));
    person.does(PrepareAction::SetStage(MeasureId(10), None));
    let measure = person.app.session().unwrap().measure(MeasureId(10)).unwrap();
    assert_eq!((measure.stage, measure.stage_date), (None, None));
}

#[test]
fn what_is_looked_at_stays_until_it_is_chosen_anew() {
    let mut person = person();
    person.runs(ProgressCommand::Look(Wanted::NotReported));
    let seen = |person: &Person| {
        let progress = person.app.roadmap.progress.progress().clone();
        progress.lines().map(|line| line.measure.0).collect::<Vec<_>>()
    };
    assert_eq!(seen(&person), [11, 12, 10]);
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(Stopped);
    assert_eq!((seen(&person), person.cursor()), (vec![11, 12, 10], at(12, "2027-H1")));
    person.runs(ProgressCommand::Look(Wanted::NotReported));
    assert_eq!(seen(&person), [11, 10]);
    person.runs(ProgressCommand::Look(Wanted::Changed));
    assert_eq!(seen(&person), [12]);
    person.runs(ProgressCommand::Look(Wanted::All));
    person.does(ProgressAction::Area(Some(Some(lyskryss::domain::focus_area::FocusAreaId(6)))));
    assert_eq!((seen(&person), person.cursor().measure.0), (vec![10], 10));
    person.does(ProgressAction::Area(None));
    person.runs(ProgressCommand::HalfYears(HalfYears::Six));
    assert_eq!(person.app.roadmap.progress.progress().halves.len(), 6);
    person.runs(ProgressCommand::HalfYears(HalfYears::All));
    assert_eq!(person.app.roadmap.progress.progress().halves[0], half("2026-H2"));
}

#[test]
fn a_field_of_a_status_is_come_to_where_it_stands() {
    let mut person = person();
    let on = Date::new(2026, 10, 1).unwrap();
    let field = Field::Status(MeasureId(11), on, StatusField::Why);
    person.runs(ProgressCommand::Look(Wanted::NoOwner));
    person.does(Action::Go(Place::Room(Room::Board)));
    person.does(Action::Go(Place::Field(field)));
    assert_eq!((person.app.room, person.app.roadmap.tab()), (Room::Roadmap, RoadmapTab::Progress));
    assert!(person.app.dialog().is_some(), "that half-year is over");
    person.does(Action::Agree);
    assert_eq!(
        (person.cursor(), person.app.focus().1),
        (at(11, "2026-H2"), Some(Focus::Field(field)))
    );
    let field = Field::Deliverable(DeliverableId(31), DeliverableField::Who);
    person.does(Action::Go(Place::Field(field)));
    assert_eq!(person.app.roadmap.tab(), RoadmapTab::Actions);
    assert_eq!(person.app.roadmap.actions.cursor(), Some(DeliverableId(31)));
    assert_eq!(person.app.focus().1, Some(Focus::Field(field)));
}

#[test]
fn a_session_that_is_only_looked_at_is_not_asked_about_and_not_changed() {
    let mut person = person();
    let before = person.app.session().unwrap().clone();
    person.app.document.as_mut().unwrap().read_only = true;
    person.does(ProgressAction::Select(at(12, "2026-H2")));
    person.runs(Stopped);
    assert!(person.app.dialog().is_none());
    assert_eq!(person.message_key(), "message-read-only");
    person.does(ProgressAction::Select(at(12, "2027-H1")));
    person.runs(Stopped);
    person.runs(RoadmapCommand::Show(RoadmapTab::Actions));
    person.runs(ActionsCommand::Add);
    person.runs(ActionsCommand::Tick);
    person.runs(ActionsCommand::Delete);
    assert_eq!(*person.app.session().unwrap(), before);
}

#[test]
fn the_action_plan_is_written_and_ticked_off_by_keys() {
    let mut person = person();
    person.runs(RoadmapCommand::Show(RoadmapTab::Actions));
    let periods: Vec<Period> =
        person.app.roadmap.actions.plan().periods.iter().map(|(period, _)| *period).collect();
    let expected = [Period::Late, Period::Untaken, Period::HalfYear(half("2027-H1")), Period::Done];
    assert_eq!(periods, expected);
    assert_eq!(person.lines(), [32, 31, 30], "what was delivered is folded away");
    // A new one is of the measure that is looked at, and its words are typed at once.
    person.does(ActionsAction::Walk(ActionsMove::Down));
    person.runs(ActionsCommand::Add);
    let new = DeliverableId(40);
    let field = |field| Field::Deliverable(new, field);
    assert_eq!(person.app.focus().1, Some(Focus::Field(field(DeliverableField::What))));
    person.types(field(DeliverableField::What), "Kurs");
    person.types(field(DeliverableField::Who), "Etat A");
    person.types(field(DeliverableField::Due), "1. halvår 2028");
    person.does(Action::Commit);
    let session = person.app.session().unwrap();
    let made = session.find::<lyskryss::domain::progress::deliverable::Deliverable>(new).unwrap();
    assert_eq!((made.measure, made.due), (Some(MeasureId(11)), Some("2028-H1".parse().unwrap())));
    assert_eq!(person.lines(), [32, 31, 30, 40]);
    person.runs(ActionsCommand::Tick);
    assert_eq!(person.app.undo_name().as_deref(), Some("leveranse for Kurs"));
    assert_eq!(person.lines(), [32, 31, 30, 40, 33], "it is seen where it stands now");
    assert_eq!(person.app.roadmap.actions.cursor(), Some(new));
    person.runs(ActionsCommand::Tick);
    person.runs(ActionsCommand::Delete);
    assert_eq!(person.lines(), [32, 31, 30, 33]);
    assert_eq!(person.message_key(), "message-deleted");
    person.undoes();
    assert_eq!(person.app.roadmap.actions.cursor(), Some(new));
}

#[test]
fn a_measures_deliverables_are_ticked_off_where_its_status_is_said() {
    let mut person = person();
    person.does(ActionsAction::Tick(DeliverableId(31)));
    assert_eq!(person.app.roadmap.tab(), RoadmapTab::Progress);
    let session = person.app.session().unwrap();
    assert_eq!(session.deliverables[1].done, Some(person.now.day));
    person.does(ActionsAction::Add(Some(MeasureId(12))));
    assert_eq!(person.app.roadmap.tab(), RoadmapTab::Actions);
    assert_eq!(person.app.session().unwrap().deliverables[4].measure, Some(MeasureId(12)));
}

#[test]
fn what_was_said_earlier_in_a_half_year_is_found_by_its_day() {
    let later = UNDER_WAY.replace(
        "why: \"Går bra.\", next: (who: \"Etat A\")),",
        "why: \"Går bra.\", next: (who: \"Etat A\")),
        (measure: 11, on: \"2026-12-01\", level: Some(NeedsHelp), why: \"Stopper opp.\"),",
    );
    let mut person = Person::with("/tmp/status.ron", &later);
    let why = |on: &str| Field::Status(MeasureId(11), on.parse().unwrap(), StatusField::Why);
    for on in ["2026-10-01", "2026-12-01"] {
        person.does(Action::Go(Place::Field(why(on))));
        person.does(Action::Agree);
        assert_eq!(person.app.focus().1, Some(Focus::Field(why(on))));
        let (progress, session) = (&person.app.roadmap.progress, person.session());
        let shown = progress.field(session, at(11, "2026-H2"), person.now.day, StatusField::Why);
        assert_eq!(shown, why(on), "the field of that day is the one that is shown");
    }
    person.does(Action::Go(Place::Field(why("2026-10-01"))));
    person.does(ProgressAction::Walk(ProgressMove::Right));
    person.does(ProgressAction::Walk(ProgressMove::Left));
    let (progress, session) = (&person.app.roadmap.progress, person.session());
    let shown = progress.field(session, at(11, "2026-H2"), person.now.day, StatusField::Why);
    assert_eq!(shown, why("2026-12-01"), "else what was said last is");
}
