//! See, from action to effect: which questions are shown, what is done with one, and what becomes of
//! that when the lights change.

use lyskryss::app::command::{EditCommand, PrepareCommand, SeeCommand};
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::place::{Focus, MeasureChoice, Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, FileAction, SeeAction, SeeReport};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::rooms::see::{AreaFilter, SeeRow, place_of};
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::field::{
    DecisionField, DeliverableField, Field, JudgementField, MeasureField,
};
use lyskryss::domain::focus_area::FocusAreaId;
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::progress::deliverable::DeliverableId;
use lyskryss::domain::question::Dealt;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::insight::questions::said::QuestionStanding;
use lyskryss::insight::questions::{Bound, Lack, QuestionKey, QuestionKind, ask, questions};
use lyskryss::storage::format;

use crate::meeting::{MEETING, Person, crossing};

const DATA: MeasureId = MeasureId(11);
const VALUE: CriterionId = CriterionId(7);

/// In See: Data is green on value and red on owners; Mer data red on value, green on owners.
fn person() -> Person {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    for (at, mark) in
        [((11, 7), Mark::High), ((11, 8), Mark::Low), ((12, 7), Mark::Low), ((12, 8), Mark::High)]
    {
        sets(&mut person, crossing(at), Some(mark));
    }
    person.runs(Room::See);
    person
}

fn sets(person: &mut Person, at: Crossing, mark: Option<Mark>) {
    use lyskryss::app::input::BoardAction;
    person.does(BoardAction::Mark(at, mark));
}

fn keys(person: &Person) -> Vec<QuestionKey> {
    person.app.see.questions().iter().map(lyskryss::insight::questions::Question::key).collect()
}

fn standing(person: &Person, key: QuestionKey) -> QuestionStanding {
    let at = keys(person).iter().position(|it| *it == key).unwrap();
    person.app.see.standing(at)
}

/// Chooses a question.
fn goes_to(person: &mut Person, key: QuestionKey) {
    let at = keys(person).iter().position(|it| *it == key).unwrap();
    let from = keys(person);
    let chosen = person.app.see.chosen().unwrap().key();
    let from = from.iter().position(|it| *it == chosen).unwrap();
    let by = isize::try_from(at).unwrap() - isize::try_from(from).unwrap();
    person.does(SeeAction::Walk(by));
    assert_eq!(person.app.see.chosen().unwrap().key(), key);
}

const TENSION: QuestionKey = QuestionKey::Tension(DATA);

#[test]
fn an_answer_is_written_where_minutes_find_it_and_marked_in_one_more_step() {
    let mut person = person();
    goes_to(&mut person, TENSION);
    person.does(SeeAction::Answer);
    let why = Field::Decision(DATA, DecisionField::Why);
    assert_eq!(person.app.focus().1, Some(Focus::Field(why)));
    person.does(Action::Type(why, "Vi tar det først.".to_owned()));
    person.runs(SeeCommand::Answered);
    assert_eq!(person.session().decision(DATA).unwrap().why, "Vi tar det først.");
    assert_eq!(standing(&person, TENSION), QuestionStanding::Dealt(Dealt::Answered));
    assert_eq!(person.session().questions[0].words, "Vi tar det først.");
    assert_eq!(person.app.focus().1, Some(Focus::Questions), "the arrows lead on");
    person.runs(EditCommand::Undo);
    assert_eq!(standing(&person, TENSION), QuestionStanding::Open);
    assert_eq!(person.session().decision(DATA).unwrap().why, "Vi tar det først.");
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().decision(DATA), None);
    person.runs(EditCommand::Redo);
    person.runs(EditCommand::Redo);
    assert_eq!(standing(&person, TENSION), QuestionStanding::Dealt(Dealt::Answered));
}

#[test]
fn a_question_comes_back_when_the_lights_behind_it_change_and_not_for_others() {
    let mut person = person();
    goes_to(&mut person, TENSION);
    person.runs(SeeCommand::Answered);
    sets(&mut person, crossing((12, 7)), Some(Mark::Medium));
    assert_eq!(standing(&person, TENSION), QuestionStanding::Dealt(Dealt::Answered));
    sets(&mut person, crossing((11, 8)), Some(Mark::Medium));
    assert!(!keys(&person).contains(&TENSION), "there is no red now");
    sets(&mut person, crossing((11, 9)), Some(Mark::Low));
    assert_eq!(standing(&person, TENSION), QuestionStanding::Returned(Dealt::Answered));
    sets(&mut person, crossing((11, 9)), None);
    sets(&mut person, crossing((11, 8)), Some(Mark::Low));
    assert_eq!(standing(&person, TENSION), QuestionStanding::Dealt(Dealt::Answered), "as it was");
}

#[test]
fn a_question_set_aside_asks_for_a_reason_and_can_be_taken_up_again() {
    let mut person = person();
    goes_to(&mut person, QuestionKey::Missing(Lack::Owner));
    person.runs(SeeCommand::SetAside);
    let reason = Field::Reply(person.session().questions[0].id);
    assert_eq!(person.app.focus().1, Some(Focus::Field(reason)));
    person.types(reason, "Eierne velges i mai.");
    assert_eq!(person.session().questions[0].words, "Eierne velges i mai.");
    let key = QuestionKey::Missing(Lack::Owner);
    // For fewer measures it holds, for others it does not.
    person.types(Field::Measure(DATA, MeasureField::Owner), "Etat A");
    assert_eq!(standing(&person, key), QuestionStanding::Dealt(Dealt::SetAside));
    person.runs(SeeCommand::OnAgenda);
    assert_eq!(standing(&person, key), QuestionStanding::Dealt(Dealt::OnAgenda));
    person.types(Field::Measure(DATA, MeasureField::Owner), "");
    assert_eq!(standing(&person, key), QuestionStanding::Returned(Dealt::OnAgenda));
    person.runs(SeeCommand::Reopen);
    assert_eq!(standing(&person, key), QuestionStanding::Open);
    assert_eq!(person.session().questions, []);
}

#[test]
fn a_question_leads_to_its_crossing() {
    let mut person = person();
    goes_to(&mut person, TENSION);
    person.runs(SeeCommand::ToCrossing);
    assert_eq!(person.app.room, Room::Judge);
    assert_eq!(person.app.judged(), Some(crossing((11, 8))), "the red one first");
    person.runs(Room::See);
    assert_eq!(person.app.see.chosen().unwrap().key(), TENSION, "where one was");
}

#[test]
fn a_question_leads_to_the_card_where_it_stands_and_to_what_is_lacking() {
    let mut person = Person::with("/tmp/økt.ron", include_str!("../../sessions/ovelse.ron"));
    person.runs(Room::See);
    let leads = |person: &Person, key: QuestionKey| {
        let asked = person.app.see.questions().iter().find(|it| it.key() == key).unwrap();
        asked.leads().into_iter().map(|lead| place_of(person.session(), lead)).collect::<Vec<_>>()
    };
    let (waits, planned) = (MeasureId(34), MeasureId(31));
    let key = QuestionKey::AtLeastAsGood(waits, planned);
    assert_eq!(leads(&person, key)[..2], [Place::Card(waits), Place::Card(planned)]);
    for measure in [planned, waits] {
        person.runs(Room::See);
        person.does(Action::Go(Place::Card(measure)));
        let roadmap = &person.app.roadmap;
        assert_eq!((person.app.room, roadmap.tab()), (Room::Roadmap, RoadmapTab::Plan));
        assert_eq!(roadmap.plan.cursor(), Some(measure));
        assert_eq!(person.app.focus().1, Some(Focus::Card));
    }
    // What is decided on the board only is gone to there; what is chosen, in its list.
    let why = Place::Field(Field::Decision(MeasureId(35), DecisionField::Why));
    assert!(leads(&person, QuestionKey::Tension(MeasureId(35))).contains(&why));
    let kind = Place::MeasureChoice(MeasureId(36), MeasureChoice::Kind);
    assert_eq!(leads(&person, QuestionKey::Missing(Lack::Kind)), [kind]);
}

#[test]
fn the_practice_session_asks_every_kind_of_question() {
    let mut person = Person::with("/tmp/økt.ron", include_str!("../../sessions/ovelse.ron"));
    person.runs(Room::See);
    for kind in QuestionKind::ALL {
        assert!(person.app.see.count(kind) > 0, "{kind:?}");
    }
}

#[test]
fn undoing_what_another_room_has_leaves_the_lists_of_prepare_as_they_were() {
    let mut person = Person::with("/tmp/økt.ron", include_str!("../../sessions/ovelse.ron"));
    let (tab, listed) = (Tab::Measures, |entry| matches!(entry, EntryId::Measure(_)));
    person.runs(PrepareCommand::Show(tab));
    let what = Field::Deliverable(DeliverableId(101), DeliverableField::What);
    person.types(what, "En plan");
    person.runs(EditCommand::Undo);
    assert_eq!(person.app.prepare.tab(), tab);
    assert!(person.app.prepare.selected(person.session(), tab).is_some_and(listed));
    person.does(Action::Go(Place::Entry(EntryId::Deliverable(DeliverableId(101)))));
    assert_eq!(person.app.roadmap.tab(), RoadmapTab::Actions);
    assert_eq!(person.app.roadmap.actions.cursor(), Some(DeliverableId(101)));
}

#[test]
fn a_criterion_can_be_left_out_and_nothing_is_changed() {
    let mut person = person();
    let before = person.session().clone();
    person.does(SeeAction::Criterion(VALUE));
    assert!(!keys(&person).contains(&TENSION));
    let without = [VALUE].into();
    assert_eq!(person.app.see.questions(), questions(&before, &without));
    assert_eq!(*person.session(), before);
    person.runs(SeeCommand::AllQuestions);
    assert!(keys(&person).contains(&TENSION));
}

#[test]
fn those_of_one_focus_area_and_of_one_kind_are_shown() {
    let mut person = person();
    person.does(SeeAction::Area(AreaFilter::One(FocusAreaId(6))));
    assert!(!keys(&person).contains(&TENSION), "Språk has no light at all");
    let owners = person.app.see.questions().iter().find(|it| it.measures() == [MeasureId(10)]);
    assert!(owners.is_some(), "what is missing is asked of it alone");
    person.runs(SeeCommand::AllQuestions);
    person.does(SeeAction::Kind(Some(QuestionKind::Tension)));
    let rows = person.app.see.rows();
    assert_eq!(rows[0], SeeRow::Head(QuestionKind::Tension));
    assert_eq!(rows.len(), 1 + person.app.see.count(QuestionKind::Tension));
    person.does(SeeAction::Kind(Some(QuestionKind::MustHold)));
    assert_eq!(person.app.see.rows(), []);
    assert_eq!(person.app.see.chosen(), None);
}

#[test]
fn of_many_a_few_are_shown_and_the_arrows_unfold_the_others() {
    let mut person = person();
    let missing = person.app.see.count(QuestionKind::Missing);
    assert!(missing > 4);
    let more = SeeRow::More(QuestionKind::Missing, missing - 3);
    assert!(person.app.see.rows().contains(&more));
    person.does(SeeAction::Walk(isize::MAX));
    assert!(!person.app.see.rows().contains(&more));
    assert_eq!(person.app.see.chosen(), person.app.see.questions().last());
    person.does(SeeAction::Walk(isize::MIN));
    assert_eq!(person.app.see.chosen(), person.app.see.questions().first());
}

#[test]
fn somebody_who_comes_for_the_sake_of_a_reason_finds_it() {
    let mut person = person();
    goes_to(&mut person, QuestionKey::Missing(Lack::Kind));
    person.runs(SeeCommand::SetAside);
    let id = person.session().questions[0].id;
    person.does(SeeAction::Kind(Some(QuestionKind::Tension)));
    person.runs(Room::Board);
    person.does(Action::Go(Place::Field(Field::Reply(id))));
    assert_eq!(person.app.room, Room::See);
    assert_eq!(person.app.see.chosen().unwrap().key(), QuestionKey::Missing(Lack::Kind));
    assert_eq!(person.app.focus().1, Some(Focus::Field(Field::Reply(id))));
}

/// So large that it is asked about off the drawing thread.
fn large() -> Session {
    let mut session = Session::default();
    let criterion = |id: u32| Criterion::new(CriterionId(id), format!("K{id}"));
    session.criteria = (1..=30).map(criterion).collect();
    for id in 100..200 {
        let measure = Measure::new(MeasureId(id), id.to_string(), String::new());
        for criterion in &session.criteria {
            let mark = if (id + criterion.id.0) % 2 == 0 { Mark::High } else { Mark::Low };
            let judgement = Judgement::new(measure.id, criterion.id);
            session.judgements.push(Judgement { mark: Some(mark), ..judgement });
        }
        session.measures.push(measure);
    }
    session.next_id = 1000;
    session
}

#[test]
fn a_large_session_is_asked_about_elsewhere_once_a_state_and_only_while_it_is_looked_at() {
    let text = format::to_text(&large()).unwrap();
    let mut person = Person::with("/tmp/stor.ron", &text);
    let orders = |effects: Vec<Effect>| -> Vec<_> {
        let order = |effect| match effect {
            Effect::AskQuestions(order) => Some(order),
            _ => None,
        };
        effects.into_iter().filter_map(order).collect()
    };
    let first = orders(person.runs(Room::See));
    assert_eq!(first.len(), 1);
    assert!(std::ptr::eq(&raw const *first[0].session, person.session()), "handed on, not copied");
    assert!(person.app.see.is_waiting() && person.app.see.questions().is_empty());
    assert_eq!(orders(person.runs(Room::See)), [], "it was asked already");
    // What comes of another state than today's is let go.
    let rationale = Field::Judgement(MeasureId(100), CriterionId(1), JudgementField::Rationale);
    person.does(Action::Type(rationale, "Fordi.".to_owned()));
    let second = orders(person.does(Action::Commit));
    assert_eq!(second.len(), 1);
    let asked = ask(&first[0].session, &first[0].without, None);
    person.does(SeeReport::Asked(first[0].token, asked));
    assert!(person.app.see.is_waiting() && person.app.see.questions().is_empty());
    let asked = ask(&second[0].session, &second[0].without, None);
    person.does(SeeReport::Asked(second[0].token, asked.clone()));
    assert!(!person.app.see.is_waiting());
    assert_eq!(person.app.see.questions(), asked.questions);
    person.runs(Room::Board);
    person.does(Action::Type(rationale, "Derfor.".to_owned()));
    assert_eq!(orders(person.does(Action::Commit)), [], "nobody looks at it");
    person.does(FileAction::NewEmpty);
}

#[test]
fn that_not_all_pairs_are_compared_aloud_is_a_line_of_its_own() {
    let step = StepId(1);
    let (name, meaning) = ("2027".to_owned(), String::new());
    let steps = vec![Step { id: step, name, meaning, locked: false }];
    let criteria = vec![Criterion::new(VALUE, "Verdi".to_owned())];
    let mut session = Session { steps, criteria, ..Session::default() };
    // Each of sixty that wait is greener than each of sixty on the roadmap.
    for at in 0..120 {
        let id = MeasureId(100 + at);
        let (mark, outcome) = if at % 2 == 0 {
            (Mark::High, Outcome::Queue)
        } else {
            (Mark::Low, Outcome::Step(step))
        };
        let judgement = Judgement::new(id, VALUE);
        session.judgements.push(Judgement { mark: Some(mark), ..judgement });
        session.decisions.push(Decision { outcome: Some(outcome), ..Decision::new(id) });
        session.measures.push(Measure::new(id, at.to_string(), String::new()));
    }
    session.next_id = 1000;
    let mut person = Person::with("/tmp/stor.ron", &format::to_text(&session).unwrap());
    person.runs(Room::See);
    let each = Bound::FOR_WINDOW.of_each;
    assert_eq!(person.app.see.count(QuestionKind::AtLeastAsGood), 60 * each);
    let left_out = SeeRow::LeftOut(60 * 60 - 60 * each);
    assert_eq!(person.app.see.rows().iter().filter(|row| **row == left_out).count(), 1);
    let all = ask(person.session(), &[].into(), None);
    assert_eq!(all.pairs_left_out, 0);
    let pairs = all.questions.iter().filter(|it| it.kind() == QuestionKind::AtLeastAsGood);
    assert_eq!(pairs.count(), 60 * 60, "the command line prints them all");
    person.does(SeeAction::Kind(Some(QuestionKind::Tension)));
    assert!(!person.app.see.rows().contains(&left_out));
}
