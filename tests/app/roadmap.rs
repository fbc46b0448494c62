//! The plan of the roadmap: what is carried, set and put back, what it costs and what it breaks.

use lyskryss::app::command::{EditCommand, PlanCommand};
use lyskryss::app::core::picture::{PlanCard, Scene};
use lyskryss::app::core::place::{Focus, Room};
use lyskryss::app::input::{BoardAction, PlanAction};
use lyskryss::app::rooms::roadmap::{Fold, PlanMove};
use lyskryss::domain::date::Date;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::measure::{Horizon, MeasureId};
use lyskryss::domain::plan::balance::{BalanceId, Bound, Limit, Quality, Scope};
use lyskryss::domain::plan::frame::{FrameId, Shelf};
use lyskryss::domain::plan::link::LinkKind;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::StepId;
use lyskryss::insight::balance::Keeping;
use lyskryss::insight::concerns::Concern;
use lyskryss::insight::money::{Fit, Sum};
use lyskryss::insight::order::{Alphabet, Filter};
use lyskryss::insight::plan::Plan;
use lyskryss::insight::rows::{RowHead, Rows};
use lyskryss::storage::samples::Sample;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::meeting::Person;

const SOON: StepId = StepId(22);
const NEXT: StepId = StepId(23);
const LATE: StepId = StepId(24);

/// Somebody at the plan of the practice session, with a measure selected.
fn at(measure: u32) -> Person {
    let mut person = Person::with("/tmp/økt.ron", include_str!("../../sessions/ovelse.ron"));
    person.runs(Room::Roadmap);
    person.does(PlanAction::Select(MeasureId(measure)));
    person
}

fn outcome(person: &Person, measure: u32) -> Option<Outcome> {
    person.session().outcome(MeasureId(measure))
}

fn keeping(person: &Person, balance: u32) -> Keeping {
    let standings = person.app.roadmap.plan.standings();
    standings.iter().find(|it| it.balance == BalanceId(balance)).unwrap().keeping
}

#[test]
fn a_card_is_carried_past_the_last_step_to_the_queue_and_not_now_and_no_further() {
    let mut person = at(28);
    let to = |person: &Person| person.app.roadmap.plan.lifted().unwrap().to;
    let ways = [Outcome::Step(LATE), Outcome::Queue, Outcome::NotNow, Outcome::NotNow];
    for place in ways {
        person.runs(PlanCommand::Later);
        assert_eq!(to(&person), Some(place));
    }
    for _ in 0..9 {
        person.runs(PlanCommand::Earlier);
    }
    assert_eq!(to(&person), Some(Outcome::Step(SOON)));
    // What is not decided comes in at either end.
    let mut person = at(25);
    person.runs(PlanCommand::Earlier);
    assert_eq!(to(&person), Some(Outcome::Step(LATE)));
    person.runs(PlanCommand::PutBack);
    person.runs(PlanCommand::Later);
    assert_eq!(to(&person), Some(Outcome::Step(SOON)));
}

#[test]
fn nothing_of_a_card_in_hand_is_in_the_document_whatever_is_done_with_it() {
    let mut person = at(28);
    let before: Session = person.session().clone();
    let effects = [
        person.runs(PlanCommand::Later),
        person.does(PlanAction::Why("Fordi.".to_owned())),
        person.does(PlanAction::Shelf(MeasureId(28), Some(Shelf::CoFunded))),
        person.runs(PlanCommand::ToQueue),
        person.runs(PlanCommand::ToUndecided),
        person.does(PlanAction::Walk(PlanMove::Left)),
        person.runs(PlanCommand::PutBack),
    ];
    assert_eq!(*person.session(), before);
    assert!(effects.iter().all(Vec::is_empty), "nothing is journaled: {effects:?}");
    // Another room, and all is where it stood; what was typed is there the next time.
    person.runs(PlanCommand::Later);
    person.runs(Room::Board);
    person.runs(Room::Roadmap);
    assert_eq!((person.app.roadmap.plan.lifted(), person.session()), (None, &before));
    person.runs(PlanCommand::Later);
    assert_eq!(person.app.roadmap.plan.lifted().unwrap().why, "Fordi.");
}

#[test]
fn set_it_is_one_step_of_undo_with_its_why_and_how_it_is_paid_for() {
    let mut person = at(28);
    let before = person.session().clone();
    person.runs(PlanCommand::Later);
    person.does(PlanAction::Why("Arbeidslivet er ikke klart.".to_owned()));
    person.does(PlanAction::Shelf(MeasureId(28), Some(Shelf::NeedsNewMoney)));
    person.runs(PlanCommand::Set);
    let decision = person.session().decision(MeasureId(28)).unwrap();
    assert_eq!(decision.outcome, Some(Outcome::Step(LATE)));
    assert_eq!(decision.why, "Arbeidslivet er ikke klart.");
    assert_eq!((decision.shelf, decision.frame), (Some(Shelf::NeedsNewMoney), None));
    assert_eq!(person.app.undo_name().unwrap(), "plass på veikartet for 2.1");
    person.runs(EditCommand::Undo);
    assert_eq!(*person.session(), before);
    assert_eq!(person.app.roadmap.plan.cursor(), Some(MeasureId(28)), "it is looked at");
    person.runs(EditCommand::Redo);
    assert_eq!(outcome(&person, 28), Some(Outcome::Step(LATE)));
}

/// What is done to a card, and whether it is set there.
fn moves() -> impl Strategy<Value = (usize, Vec<PlanCommand>, bool)> {
    use PlanCommand::{Earlier, Later, ToQueue, ToUndecided};
    let ways = vec(select(vec![Earlier, Later, Later, ToQueue, ToUndecided]), 1..4);
    (0..12_usize, ways, proptest::bool::weighted(0.8))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn moving_cards_to_and_fro_undoes_to_the_start(all in vec(moves(), 1..12)) {
        let mut person = at(28);
        let before = person.session().clone();
        let mut set = 0;
        for (which, ways, is_set) in all {
            let id = before.measures[which % before.measures.len()].id;
            person.does(PlanAction::Select(id));
            for way in ways {
                person.runs(way);
            }
            let was = person.session().clone();
            person.does(PlanAction::Despite("Det haster.".to_owned()));
            person.runs(if is_set { PlanCommand::Set } else { PlanCommand::PutBack });
            prop_assert!(person.app.roadmap.plan.lifted().is_none());
            let moved = *person.session() != was;
            prop_assert!(is_set || !moved, "what is put back changes nothing");
            set += usize::from(moved);
        }
        let after = person.session().clone();
        for _ in 0..set {
            person.runs(EditCommand::Undo);
        }
        prop_assert_eq!(person.session(), &before, "a move is one step of undo");
        for _ in 0..set {
            person.runs(EditCommand::Redo);
        }
        prop_assert_eq!(person.session(), &after);
    }
}

#[test]
fn a_locked_step_asks_why_and_keeps_that() {
    let mut person = at(28);
    person.runs(PlanCommand::Earlier);
    person.runs(PlanCommand::Set);
    assert_eq!(outcome(&person, 28), Some(Outcome::Step(NEXT)), "not yet");
    assert_eq!(person.says(), "message-plan-locked");
    assert_eq!(person.app.focus().1, Some(Focus::MoveDespite));
    person.does(PlanAction::Despite("  ".to_owned()));
    person.runs(PlanCommand::Set);
    assert_eq!(outcome(&person, 28), Some(Outcome::Step(NEXT)), "blanks are no reason");
    person.does(PlanAction::Despite("Partene har sagt ja.".to_owned()));
    person.runs(PlanCommand::Set);
    let decision = person.session().decision(MeasureId(28)).unwrap();
    assert_eq!(decision.outcome, Some(Outcome::Step(SOON)));
    assert_eq!(decision.despite_lock, "Partene har sagt ja.");
    // Who takes it in hand there and sets it down again is not asked.
    person.runs(PlanCommand::Later);
    person.runs(PlanCommand::Earlier);
    person.runs(PlanCommand::Set);
    assert_eq!(person.app.roadmap.plan.lifted(), None);
}

#[test]
fn money_adds_up_as_by_hand_and_follows_the_card_in_hand() {
    let mut person = at(26);
    let inside = |person: &Person, at: usize| {
        person.app.roadmap.plan.money()[at].on(Some(Shelf::Inside)).unwrap().sum
    };
    // 1.2 costs 3–5 and 2.3 costs 0.3–0.6.
    assert_eq!(inside(&person, 0), Sum { from: 3300, to: 5600, known: 2, unknown: 0 });
    assert_eq!(person.app.roadmap.plan.money()[0].fit(), Some(Fit::Within));
    assert_eq!(inside(&person, 1), Sum { from: 2500, to: 5000, known: 1, unknown: 0 });
    person.runs(PlanCommand::Later);
    assert_eq!(inside(&person, 0), Sum { from: 300, to: 600, known: 1, unknown: 0 });
    assert_eq!(inside(&person, 1), Sum { from: 5500, to: 10_000, known: 2, unknown: 0 });
    // 4.1 costs 6–10: with it, 8–12 may be passed, and 8–12 is passed by 3 with 2.1 and 1.2.
    person.runs(PlanCommand::Set);
    person.does(PlanAction::Select(MeasureId(33)));
    person.does(PlanAction::Shelf(MeasureId(33), Some(Shelf::Inside)));
    assert_eq!(person.app.roadmap.plan.money()[1].fit(), Some(Fit::MayPass { by: 8000 }));
    // Another frame is looked at: what is said to be inside today's is elsewhere.
    person.does(PlanAction::LookAt(NEXT, FrameId(39)));
    let money = &person.app.roadmap.plan.money()[1];
    assert_eq!((money.frame, money.elsewhere), (Some(FrameId(39)), 1));
    assert_eq!(money.fit(), Some(Fit::Within), "9–15 of 20–25");
}

#[test]
fn a_broken_sentence_is_mended_by_moving_one_card_by_keys() {
    let mut person = at(25);
    let of = Quality::Horizon(Horizon::Long);
    let bound = Bound { limit: Limit::AtLeast, count: 1, scope: Scope::Roadmap, of };
    person.does(PlanAction::Bound(BalanceId(43), Some(bound)));
    assert_eq!(keeping(&person, 43), Keeping::Broken);
    person.does(PlanAction::Select(MeasureId(25)));
    person.runs(PlanCommand::Earlier);
    assert_eq!(keeping(&person, 43), Keeping::Kept, "as if it stood there");
    person.runs(PlanCommand::PutBack);
    assert_eq!(keeping(&person, 43), Keeping::Broken);
    person.runs(PlanCommand::Earlier);
    person.runs(PlanCommand::Set);
    assert_eq!(
        (outcome(&person, 25), keeping(&person, 43)),
        (Some(Outcome::Step(LATE)), Keeping::Kept)
    );
}

#[test]
fn what_a_move_breaks_leaves_empty_and_lacks_is_said_and_never_in_the_way() {
    // Etat A owns 1.2 in 2027: with 4.3 there it carries two.
    let mut person = at(35);
    person.does(PlanAction::Lift(MeasureId(35), Some(Outcome::Step(SOON))));
    let concerns = person.app.roadmap.plan.concerns();
    assert!(concerns.contains(&Concern::Breaks(BalanceId(42))), "{concerns:?}");
    assert!(concerns.contains(&Concern::LockedStep));
    // 1.3 needs 1.2, and is needed by nobody.
    let mut person = at(27);
    person.does(PlanAction::Link(MeasureId(27), MeasureId(33), Some(LinkKind::Needs)));
    person.does(PlanAction::Lift(MeasureId(27), Some(Outcome::Step(SOON))));
    let concerns = person.app.roadmap.plan.concerns();
    assert!(concerns.contains(&Concern::NeedsLater(MeasureId(33))), "{concerns:?}");
    assert!(!concerns.contains(&Concern::NeedsLater(MeasureId(26))), "it is in the same step");
    // 2.3 needs 3.2, which is in the queue.
    let mut person = at(30);
    person.runs(PlanCommand::Later);
    let concerns = person.app.roadmap.plan.concerns();
    assert!(concerns.contains(&Concern::NeedsMissing(MeasureId(32))), "{concerns:?}");
    person.runs(PlanCommand::Set);
    assert_eq!(outcome(&person, 30), Some(Outcome::Step(NEXT)), "said, and not in the way");
}

#[test]
fn arrows_walk_over_all_that_is_seen_and_back() {
    let mut person = at(26);
    let cursor = |person: &Person| person.app.roadmap.plan.cursor().unwrap().0;
    let walks = [
        (PlanMove::Down, 30),
        (PlanMove::Right, 28),
        (PlanMove::Down, 33),
        (PlanMove::Down, 33),
        (PlanMove::Left, 31),
        (PlanMove::Top, 26),
        (PlanMove::Up, 26),
    ];
    for (way, comes_to) in walks {
        person.does(PlanAction::Walk(way));
        assert_eq!(cursor(&person), comes_to, "{way:?}");
    }
    // To the queue, from the focus area where something waits.
    person.does(PlanAction::Walk(PlanMove::Right));
    person.does(PlanAction::Walk(PlanMove::Right));
    assert_eq!(cursor(&person), 27);
    person.does(PlanAction::Walk(PlanMove::Bottom));
    assert_eq!(cursor(&person), 32, "what is folded away is not walked over");
    person.does(PlanAction::Fold(Fold::Undecided, true));
    person.does(PlanAction::Walk(PlanMove::Bottom));
    assert_eq!(cursor(&person), 36);
    person.does(PlanAction::Fold(Fold::Undecided, false));
    assert_ne!(cursor(&person), 36, "what is folded away is not selected");
}

#[test]
fn the_wall_never_shows_a_card_on_its_way() {
    let mut person = at(28);
    person.runs(lyskryss::app::command::AudienceCommand::AudienceWindow);
    person.runs(Room::Roadmap);
    let titles = |person: &Person| {
        let picture = person.app.seen();
        let Scene::Plan(scene) = &picture.scene else { panic!("{:?}", picture.scene) };
        let cards = |at: usize| {
            let areas = scene.sheet.areas.iter();
            areas.flat_map(|area| &area.cells[at]).map(|card| card.number.clone()).collect()
        };
        (0..3).map(cards).collect::<Vec<Vec<String>>>()
    };
    let before = titles(&person);
    assert_eq!(before, [vec!["1.2", "2.3", "3.1"], vec!["2.1", "4.1"], Vec::new()]);
    person.runs(PlanCommand::Later);
    person.does(PlanAction::Why("Hemmelig til det er satt.".to_owned()));
    assert_eq!(titles(&person), before);
    assert!(!format!("{:?}", person.app.seen()).contains("Hemmelig"));
    person.runs(PlanCommand::Set);
    assert_eq!(titles(&person)[2], ["2.1"]);
}

/// In which row each measure of the roadmap stands, by the number and the row's name.
fn rows_on_the_wall(person: &Person) -> Vec<(String, Vec<String>)> {
    let picture = person.app.seen();
    let Scene::Plan(scene) = &picture.scene else { panic!("{:?}", picture.scene) };
    let numbers =
        |cells: &[Vec<PlanCard>]| cells.iter().flatten().map(|it| it.number.clone()).collect();
    scene.sheet.areas.iter().map(|area| (area.name.clone(), numbers(&area.cells))).collect()
}

#[test]
fn rows_are_what_the_facilitator_chooses_and_on_the_wall_the_same() {
    let mut person = at(28);
    person.runs(lyskryss::app::command::AudienceCommand::AudienceWindow);
    person.runs(Room::Roadmap);
    let before = person.session().clone();
    let mut rows = |rows: Rows| {
        person.runs(PlanCommand::Rows(rows));
        rows_on_the_wall(&person)
    };
    let named = |rows: &[(String, Vec<String>)]| {
        let filled = rows.iter().filter(|(_, cards)| !cards.is_empty());
        filled.map(|(name, cards)| format!("{name}: {}", cards.join(" "))).collect::<Vec<_>>()
    };
    let owners = rows(Rows::Owners);
    assert_eq!(
        named(&owners),
        ["Etat A: 1.2", "Etat D: 2.1", "Etat E: 3.1", "Etat F: 4.1", "Etat G: 2.3"]
    );
    // Who own one together have a row of their own, and what nobody owns stands last.
    assert!(owners.iter().any(|(name, _)| name == "Etat F og Etat G"), "{owners:?}");
    assert_eq!(owners.last().unwrap().0, "Uten eier");
    let horizons = rows(Rows::Horizons);
    assert_eq!(named(&horizons), ["Kort: 1.2 2.3", "Mellomlang: 3.1 2.1 4.1"]);
    assert_eq!(horizons.last().unwrap().0, "Lang", "its one measure is in the queue");
    let kinds = rows(Rows::Kinds);
    let found = named(&kinds);
    assert_eq!(found, ["Aktivitet: 2.3 3.1", "Prosjekt: 1.2", "Samarbeidsprosjekt: 2.1 4.1"]);
    assert_eq!(kinds.last().unwrap().0, "Uavklart hva slags");
    let one = rows(Rows::One);
    assert_eq!(
        one,
        [(String::new(), ["1.2", "2.3", "3.1", "2.1", "4.1"].map(String::from).into())]
    );
    assert_eq!(rows(Rows::FocusAreas).len(), 4);
    assert_eq!(*person.session(), before, "it is looked at, and not written");
}

#[test]
fn an_owner_is_one_however_it_is_written() {
    let mut session = Sample::Practice.session();
    for (measure, owner) in session.measures.iter_mut().zip(["Etat Å", "etat å ", "ETAT Å", " "])
    {
        measure.owner = owner.to_owned();
    }
    session.measures = session.measures.iter().take(4).cloned().collect();
    let alphabet = Alphabet::of("nb");
    let day = Date::new(2027, 1, 14).unwrap();
    let plan = Plan::of(&session, &alphabet, day, Rows::Owners, None);
    let heads: Vec<_> = plan.rows.iter().map(|row| row.head.clone()).collect();
    assert_eq!(heads, [RowHead::Owner(Some("Etat Å".to_owned())), RowHead::Owner(None)]);
    let rows = session.measures.iter().map(|measure| plan.row_of(measure.id).unwrap());
    assert_eq!(rows.collect::<Vec<_>>(), [0, 0, 0, 1]);
}

#[test]
fn the_board_shows_what_is_due_in_the_queue_and_what_is_paid_for_in_one_way() {
    let mut person = at(28);
    person.runs(Room::Board);
    let shown = |person: &mut Person, filter: Filter| {
        person.does(BoardAction::Filter(filter));
        person.app.board.measures().map(|id| id.0).collect::<Vec<_>>()
    };
    let due = |day| Filter { due: Some(day), ..Filter::default() };
    let day = |month, day| Date::new(2027, month, day).unwrap();
    let before = shown(&mut person, due(day(9, 14)));
    assert!(!before.contains(&27));
    let on_the_day = shown(&mut person, due(day(9, 15)));
    assert_eq!(on_the_day.len(), before.len() + 1);
    assert!(on_the_day.contains(&27));
    assert_eq!(shown(&mut person, due(day(12, 31))).len(), before.len() + 2);
    let paid = |shelf| Filter { shelf: Some(shelf), ..Filter::default() };
    assert_eq!(shown(&mut person, paid(Some(Shelf::NeedsNewMoney))), [33]);
    assert_eq!(shown(&mut person, paid(Some(Shelf::Inside))), [26, 28, 30]);
    assert_eq!(shown(&mut person, paid(None)).len(), 7, "of which nobody has said");
}
