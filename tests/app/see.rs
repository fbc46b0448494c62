//! See, from action to effect: which questions are shown, what is done with one, and what becomes of
//! that when the lights change.

use lyskryss::app::command::{
    AudienceCommand, EditCommand, MinutesCommand, PrepareCommand, SeeCommand,
};
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::place::{Focus, MeasureChoice, Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, FileAction, MinutesAction, SeeAction, SeeReport};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::rooms::see::{AreaFilter, SeeRow, place_of};
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::edit::apply;
use lyskryss::domain::field::{
    DecisionField, DeliverableField, Field, JudgementField, MeasureField,
};
use lyskryss::domain::focus_area::FocusAreaId;
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::meeting::item::ItemId;
use lyskryss::domain::progress::deliverable::DeliverableId;
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::question::Dealt;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::insight::agenda::turn_status_on_agenda;
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
fn no_question_changes_a_session_however_it_is_looked_at() {
    let mut person = Person::with("/tmp/økt.ron", include_str!("../../sessions/ovelse.ron"));
    let before = person.session().clone();
    person.runs(Room::See);
    person.runs(AudienceCommand::Audience);
    let mut effects = Vec::new();
    effects.extend(person.does(SeeAction::Walk(isize::MIN)));
    for _ in 0..person.app.see.questions().len() {
        effects.extend(person.does(SeeAction::Answer));
        effects.extend(person.runs(SeeCommand::ToCrossing));
        effects.extend(person.runs(Room::See));
        effects.extend(person.does(SeeAction::Walk(1)));
    }
    for criterion in before.criteria.iter().map(|criterion| criterion.id) {
        effects.extend(person.does(SeeAction::Criterion(criterion)));
    }
    for kind in QuestionKind::ALL {
        effects.extend(person.does(SeeAction::Kind(Some(kind))));
    }
    assert_eq!(*person.session(), before);
    assert_eq!(person.app.undo_name(), None);
    let writes = |effect: &&Effect| matches!(effect, Effect::Journal(_));
    assert_eq!(effects.iter().find(writes).map(|_| "a line of the journal"), None);
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
    let steps = [Step { id: step, name, meaning, locked: false }].into();
    let criteria = [Criterion::new(VALUE, "Verdi".to_owned())].into();
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

#[test]
fn what_is_put_on_the_agenda_stands_there_until_an_item_takes_it_up() {
    let mut person = person();
    goes_to(&mut person, TENSION);
    person.runs(SeeCommand::OnAgenda);
    goes_to(&mut person, QuestionKey::Missing(Lack::Benefits));
    person.runs(SeeCommand::OnAgenda);
    let own = Field::Reply(person.session().questions[1].id);
    person.types(own, "Nytten må være klar først.");
    // How it goes, too, now that somebody has begun.
    let edit = turn_status_on_agenda(person.session(), DATA).unwrap();
    let status = {
        let mut after = person.session().clone();
        apply(&mut after, edit).unwrap();
        let data = after.measures.iter_mut().find(|measure| measure.id == DATA).unwrap();
        data.stage = Some(Stage::Started);
        after
    };
    let mut person = Person::with("/tmp/møte.ron", &format::to_text(&status).unwrap());
    person.runs(Room::Minutes);
    let all = person.app.minutes.asked_for();
    let titles: Vec<&str> = all.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Spenning: 1.1 Data", "Nytten må være klar først.", "Status: 1.1 Data"]);
    assert_eq!(all[0].asked, "Høyt på Verdi, lavt på Ansvar. Hva gjør vi med 1.1?");
    assert!(all.iter().all(|it| it.item.is_none()));
    // An item is made of it in one step, with a meeting where there is none.
    person.does(MinutesAction::TakeUp(all[1].reply));
    let item = person.session().items[0].clone();
    assert_eq!((item.title.as_str(), item.measures.len()), (titles[1], 3));
    assert_eq!(item.case.asked, "Hvem har nytte av 1.1, 1.2 og 2.1?");
    let taken = |person: &Person| -> Vec<Option<ItemId>> {
        person.app.minutes.asked_for().iter().map(|it| it.item).collect()
    };
    assert_eq!(taken(&person), [Some(item.id); 3], "it treats what they are about");
    person.runs(EditCommand::Undo);
    assert_eq!((person.session().items.len(), person.session().meetings.len()), (0, 0));
    assert_eq!(taken(&person), [None; 3]);
    // An item that treats the measure takes up all that is asked of it.
    person.does(MinutesAction::TakeUp(all[2].reply));
    let first = person.session().items[0].id;
    assert_eq!(person.session().items[0].measures, [DATA]);
    assert_eq!(taken(&person), [Some(first), None, Some(first)]);
    person.runs(MinutesCommand::EndItem);
    assert_eq!(taken(&person), [None; 3], "it was not answered there");
    // Each leads to where it was asked for.
    person.does(Action::Go(all[0].lead));
    assert_eq!(person.app.room, Room::See);
    assert_eq!(person.app.see.chosen().unwrap().key(), TENSION);
    person.does(Action::Go(all[2].lead));
    assert_eq!(person.app.room, Room::Roadmap);
    assert_eq!(person.app.roadmap.tab(), RoadmapTab::Progress);
    assert_eq!(person.app.roadmap.progress.cursor().unwrap().measure, DATA);
}
