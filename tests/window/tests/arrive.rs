//! Every text that can be typed is gone to in the room and the view where it is written: what is
//! typed then is typed there.

use std::collections::BTreeSet;

use egui::{Key, Vec2};
use lyskryss::app::command::{EditCommand, JudgeCommand};
use lyskryss::app::core::place::{MeasureChoice, Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, FileAction, FileReport};
use lyskryss::app::services::files::Standing;
use lyskryss::domain::date::Date;
use lyskryss::domain::field::meeting::{
    FollowUpField, ItemField, MeetingField, MeetingText, PaperField,
};
use lyskryss::domain::field::{
    BalanceField, CriterionField, DecisionField, DeliverableField, DetailsField, Field, FrameField,
    JudgementField, MeasureField, ParticipantField, StatusField, StepField,
};
use lyskryss::domain::light::Mark;
use lyskryss::domain::meanings::Meant;
use lyskryss::domain::measure::MeasureKind;
use lyskryss::domain::meeting::presence::How;
use lyskryss::domain::plan::balance::Quality;
use lyskryss::domain::progress::status::StatusLevel;
use lyskryss::domain::question::Dealt;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::session::Session;
use lyskryss::storage::samples::Sample;

use crate::harness::meeting::FRESH;
use crate::harness::places::left;
use crate::harness::{LAPTOP, LAPTOP_AT_200, Window};

/// Which field it is, whatever it belongs to. A new field has to be named here, and then stands
/// in [`fields`].
fn name(field: Field) -> String {
    match field {
        Field::Details(of) => format!("{of:?}"),
        Field::Participant(_, of) => format!("participant {of:?}"),
        Field::FocusArea(_) => "focus area".to_owned(),
        Field::Criterion(_, of) => format!("criterion {of:?}"),
        Field::Step(_, of) => format!("step {of:?}"),
        Field::Measure(_, of) => format!("measure {of:?}"),
        Field::Judgement(_, _, of) => format!("judgement {of:?}"),
        Field::Reservation(..) => "reservation".to_owned(),
        Field::Hands(_, _, mark) => format!("hands {mark:?}"),
        Field::Decision(_, of) => format!("decision {of:?}"),
        Field::Frame(_, of) => format!("frame {of:?}"),
        Field::Balance(_, of) => format!("balance {of:?}"),
        Field::Deliverable(_, of) => format!("deliverable {of:?}"),
        Field::Reply(_) => "question".to_owned(),
        Field::Meeting(of) => format!("meeting {of:?}"),
        Field::Status(_, _, of) => format!("status {of:?}"),
        Field::Meaning(Meant::Kind(kind)) => format!("kind {kind:?}"),
        Field::Meaning(Meant::Level(level)) => format!("level {level:?}"),
    }
}

/// The practice session, with a sentence that is counted by owners.
fn session() -> Session {
    let mut session = Sample::Practice.session();
    let bound = session.balances[2].bound.as_mut().unwrap();
    bound.of = Quality::Owner("Etat".to_owned());
    session
}

/// One of each field, of something that has it; none where hands are counted, which are counted
/// nowhere here.
fn fields(session: &Session) -> Vec<Field> {
    use {BalanceField as B, CriterionField as C, DecisionField as O, DeliverableField as L};
    use {DetailsField as D, FrameField as F, JudgementField as J, MeasureField as M};
    use {ParticipantField as P, StatusField as S, StepField as T};
    let mut all: Vec<Field> = Vec::new();
    all.extend([D::Title, D::Starts, D::Ends, D::Place, D::Organiser].map(Field::Details));
    // The third has a substitute.
    let seat = session.participants[2].id;
    let texts = [P::Organisation, P::Short, P::Person, P::Group, P::Substitute];
    all.extend(texts.map(|of| Field::Participant(seat, of)));
    all.push(Field::FocusArea(session.focus_areas[2].id));
    let criterion = session.criteria[4].id;
    let texts = [C::Name, C::Short, C::Question, C::High, C::Medium, C::Low];
    all.extend(texts.map(|of| Field::Criterion(criterion, of)));
    all.extend([T::Name, T::Meaning].map(|of| Field::Step(session.steps[1].id, of)));
    let numbered = |number: &str| session.measures.iter().find(|m| m.number == number).unwrap().id;
    let measure = numbered("2.1");
    let texts =
        [M::Number, M::Title, M::Description, M::Owner, M::Benefits, M::State, M::StateDate];
    all.extend(texts.map(|of| Field::Measure(measure, of)));
    let texts = [M::StageDate, M::Cost, M::Notes, M::PrivateNotes];
    all.extend(texts.map(|of| Field::Measure(measure, of)));
    let texts = [J::Rationale, J::ConditionWhat, J::ConditionWho, J::ConditionBy];
    let medium = session.criteria[5].id;
    all.extend(texts.map(|of| Field::Judgement(measure, medium, of)));
    let cannot = session.judgements.iter().find(|it| it.mark == Some(Mark::CannotJudge)).unwrap();
    let texts = [J::MissingWhat, J::MissingWho, J::MissingBy];
    all.extend(texts.map(|of| Field::Judgement(cannot.measure, cannot.criterion, of)));
    let reservation = &session.reservations[0];
    let of = (reservation.measure, reservation.criterion, reservation.who);
    all.push(Field::Reservation(of.0, of.1, of.2));
    let queued = numbered("1.3");
    all.extend([O::Why, O::QueueWhat, O::QueueAgain].map(|of| Field::Decision(queued, of)));
    // It stands at a step that is locked, and nobody has said why.
    all.push(Field::Decision(numbered("2.3"), O::DespiteLock));
    all.extend([F::Name, F::Money, F::Meaning].map(|of| Field::Frame(session.frames[2].id, of)));
    let (whom, who) = (session.balances[1].id, session.balances[2].id);
    all.extend([B::Sentence, B::Count, B::Benefits].map(|of| Field::Balance(whom, of)));
    all.push(Field::Balance(who, B::Owner));
    // What was delivered is folded away.
    let done = session.deliverables.iter().find(|it| it.done.is_some()).unwrap().id;
    all.extend([L::What, L::Who, L::Due].map(|of| Field::Deliverable(done, of)));
    let aside = session.questions.iter().find(|it| it.dealt == Dealt::SetAside).unwrap();
    all.push(Field::Reply(aside.id));
    // What was said of this half-year last.
    let on = Date::new(2027, 5, 28).unwrap();
    let texts = [S::Why, S::NextWhat, S::NextWho, S::NextBy];
    all.extend(texts.map(|of| Field::Status(numbered("1.2"), on, of)));
    all.extend(MeasureKind::ALL.map(|kind| Field::Meaning(Meant::Kind(kind))));
    all.extend(StatusLevel::ALL.map(|level| Field::Meaning(Meant::Level(level))));
    all.extend(meeting_texts(session).into_iter().map(Field::Meeting));
    all
}

/// One of each text of a meeting: of the one that is held, and of how minutes were approved.
fn meeting_texts(session: &Session) -> Vec<MeetingText> {
    use MeetingText as T;
    use {FollowUpField as F, ItemField as I, MeetingField as M, PaperField as P};
    let (before, held) = (session.meetings[0].id, session.meetings[1].id);
    let item = session.items.iter().find(|item| item.number == "5/27").unwrap().id;
    let mut all: Vec<MeetingText> = Vec::new();
    let texts = [M::Name, M::On, M::Until, M::From, M::To, M::Place, M::Chair, M::Secretary];
    all.extend(texts.map(|of| T::Meeting(held, of)));
    all.push(T::Meeting(held, M::Next));
    all.extend([M::ApprovalOn, M::ApprovedBy].map(|of| T::Meeting(before, of)));
    let texts = [I::Number, I::Title, I::Presenter, I::PresentsFor, I::Day, I::Starts, I::Minutes];
    all.extend(texts.map(|of| T::Item(item, of)));
    let texts = [I::History, I::Background, I::Asked, I::Proposal];
    all.extend(texts.map(|of| T::Item(item, of)));
    let exempt = session.papers.iter().find(|paper| !paper.exempt.is_empty()).unwrap().id;
    all.extend([P::Title, P::Exempt].map(|of| T::Paper(exempt, of)));
    all.push(T::Note(session.notes.last().unwrap().id));
    all.push(T::PrivateNote(session.private_notes[0].id));
    let substitute = session.presences.iter().find(|entry| entry.how == How::Substitute).unwrap();
    all.push(T::Substitute(substitute.id));
    let (told, own) = (session.follow_ups[2].id, session.follow_ups.last().unwrap().id);
    all.extend([F::What, F::Who, F::By].map(|of| T::FollowUp(own, of)));
    all.push(T::FollowUp(told, F::Told(held)));
    all
}

/// Goes there from another room and types: gives what is wrong with what came of it, if anything.
fn wrong_at(window: &mut Window, field: Field) -> Option<String> {
    window.run(if Place::Field(field).room() == Room::Board { Room::Start } else { Room::Board });
    window.act(Action::Go(Place::Field(field)));
    let before = window.app().shown(field);
    window.write("7");
    let after = window.app().shown(field);
    if after == before {
        let focused = window.focused().map(|seen| (seen.role, seen.name));
        return Some(format!("{}: {focused:?} has the keyboard", name(field)));
    }
    let stands = window.focused().map(|seen| seen.rect);
    let screen = window.harness.ctx.content_rect();
    let is_seen = stands.is_some_and(|rect| screen.intersects(rect));
    window.write("\u{8}");
    (!is_seen).then(|| format!("{}: out of sight", name(field)))
}

fn at_size(size: Vec2) -> Vec<String> {
    let session = session();
    let fields = fields(&session);
    let names: BTreeSet<String> = fields.iter().map(|field| name(*field)).collect();
    assert_eq!(names.len(), fields.len(), "each is named once");
    let mut window = Window::sized(size);
    window.open(session);
    let mut wrong = Vec::new();
    for field in fields {
        wrong.extend(wrong_at(&mut window, field));
        window.act(Action::LeaveField);
        window.run(EditCommand::Undo);
    }
    wrong
}

#[test]
fn every_field_is_gone_to_where_it_is_written() {
    let wrong = at_size(LAPTOP);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_field_is_gone_to_in_a_small_window_too() {
    let wrong = at_size(LAPTOP_AT_200);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_hands_of_a_round_are_gone_to_where_they_are_counted() {
    let mut window = Window::practice();
    window.judge(FRESH);
    window.run(JudgeCommand::Way(AnswerWay::Hands));
    let at = window.app().judged().unwrap();
    let wrong: Vec<String> = Mark::ALL
        .into_iter()
        .filter_map(|mark| wrong_at(&mut window, Field::Hands(at.0, at.1, mark)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_half_year_that_is_over_is_asked_about_first_and_its_field_gone_to_then() {
    let mut window = Window::practice();
    let on = Date::new(2026, 11, 2).unwrap();
    let field = Field::Status(window.measure("1.2"), on, StatusField::NextWhat);
    window.act(Action::Go(Place::Field(field)));
    window.act(Action::Agree);
    window.write("7");
    assert!(window.app().shown(field).contains('7'), "{}", window.describe());
}

#[test]
fn what_was_typed_somewhere_is_found_though_it_is_not_asked_for_there_now() {
    let window = Window::practice();
    let (measure, criterion) = (window.measure("2.1"), window.criterion("Plassert ansvar"));
    let question = window.session().questions[1].id;
    let fields = [
        // Green, and judged; answered, but of other lights.
        Field::Judgement(measure, criterion, JudgementField::ConditionWho),
        Field::Judgement(measure, criterion, JudgementField::MissingWhat),
        Field::Reply(question),
    ];
    for field in fields {
        let mut window = Window::new();
        let offer = left("/tmp/økt.ron", Standing::Same, vec![(field, "Etat".to_owned())]);
        let journal = offer.recovery.path.clone();
        window.act(FileReport::Recoveries(vec![offer], Vec::new()));
        window.act(FileAction::OpenRecovery(journal));
        window.write(" B");
        assert_eq!(window.app().shown(field), "Etat B", "{field:?}: {}", window.describe());
    }
}

#[test]
fn what_is_chosen_for_a_measure_is_gone_to_and_chosen_there() {
    let mut window = Window::practice();
    let measure = window.measure("4.4");
    assert_eq!(window.session().measure(measure).unwrap().kind, None);
    window.act(Action::Go(Place::MeasureChoice(measure, MeasureChoice::Kind)));
    window.key(Key::Enter);
    window.keys(Key::ArrowDown, 2);
    window.key(Key::Enter);
    assert!(window.session().measure(measure).unwrap().kind.is_some(), "{}", window.describe());
    window.act(Action::Go(Place::MeasureChoice(measure, MeasureChoice::Horizon)));
    let focused = window.focused().unwrap();
    assert!(focused.name.starts_with(&window.t("field-horizon")), "{focused:?}");
}

#[test]
fn a_card_is_gone_to_wherever_it_stands_and_in_a_window_of_any_size() {
    for size in [LAPTOP, LAPTOP_AT_200] {
        let mut window = Window::sized(size);
        window.open_practice();
        // At a step, in the queue, not now, not decided.
        for number in ["3.1", "4.2", "4.3", "1.1"] {
            let measure = window.measure(number);
            window.run(Room::See);
            window.act(Action::Go(Place::Card(measure)));
            assert_eq!(window.app().room, Room::Roadmap);
            assert_eq!(window.app().roadmap.tab(), RoadmapTab::Plan);
            assert_eq!(window.app().roadmap.plan.cursor(), Some(measure));
            let focused = window.focused().unwrap();
            assert!(focused.name.starts_with(number), "{size}, {number}: {focused:?}");
            assert!(window.harness.ctx.content_rect().contains_rect(focused.rect), "{focused:?}");
        }
    }
}
