//! The room Roadmap, through roles and names: its rows, its drawers, what is done in it by keys alone,
//! and a very large one.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use lyskryss::app::command::{PlanCommand, ProgressCommand, RoadmapCommand};
use lyskryss::app::core::place::{BoardColumn, Cursor, RoadmapTab, Room};
use lyskryss::app::input::BoardAction;
use lyskryss::app::rooms::roadmap::{Page, Side};
use lyskryss::domain::judgement::{Decision, Outcome};
use lyskryss::domain::measure::Measure;
use lyskryss::domain::progress::deliverable::{Deliverable, DeliverableId};
use lyskryss::domain::progress::status::StatusLevel;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::domain::verbs::Editable as _;
use lyskryss::insight::agenda::status_on_agenda;
use lyskryss::insight::balance::Keeping;
use lyskryss::insight::progress::Wanted;
use lyskryss::insight::rows::Rows;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Settings;

use crate::harness::{ALT, CTRL, LARGE, Window, large_session};

/// Too narrow for anything beside the steps, the table or the list.
const NARROW: Vec2 = Vec2::new(760.0, 700.0);

fn roadmap() -> Window {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    window
}

fn narrow(tab: RoadmapTab) -> Window {
    let mut window = Window::with(NARROW, Settings::default(), |builder| builder);
    window.open(Sample::Practice.session());
    window.run(RoadmapCommand::Show(tab));
    window
}

/// Presses F6 until something holds of the window; whether it came to that in one round.
fn f6_until(window: &mut Window, holds: impl Fn(&Window) -> bool) -> bool {
    (0..6).any(|_| {
        window.key(Key::F6);
        holds(window)
    })
}

// Rows.

#[test]
fn the_rows_are_chosen_by_keys() {
    let mut window = roadmap();
    assert!(window.paints("Sammenhengende tjenester"));
    let menu = "Rader: innsatsområder";
    window.tab_to(Role::Button, menu);
    window.key(Key::Enter);
    window.tab_to(Role::MenuItemRadio, "Eiere");
    window.key(Key::Enter);
    assert_eq!(window.app().roadmap.plan.rows(), Rows::Owners);
    assert!(!window.paints("Sammenhengende tjenester"));
    assert!(window.find(Role::Button, "Rader: eiere").is_some());
    // The card that was selected has the keyboard again, in its owner's row.
    assert!(window.focused_name().starts_with("1.2 "), "{}", window.focused_name());
}

#[test]
fn move_here_stands_in_the_selected_cards_row_whatever_rows_are() {
    for rows in Rows::all() {
        let mut window = roadmap();
        window.run(PlanCommand::Rows(rows));
        let card = window.focused_rects().unwrap().0;
        let here = window.get(Role::Button, "Flytt 1.2 til 2030 og senere").rect;
        let is_beside = here.top() >= card.top() - 40.0 && here.top() <= card.bottom() + 40.0;
        assert!(is_beside, "{rows:?}: {here} beside {card}");
    }
}

// What is folded away.

#[test]
fn f6_unfolds_the_panel_of_each_view_and_folds_it_on_the_way_back() {
    for tab in RoadmapTab::all() {
        let mut window = narrow(tab);
        let selected = window.focused_name();
        let is_open = |window: &Window| match tab {
            RoadmapTab::Plan => window.app().roadmap.plan.side() == Side::Panel,
            RoadmapTab::Progress => window.app().roadmap.progress.has_panel(),
            RoadmapTab::Actions => window.app().roadmap.actions.has_form(),
        };
        assert!(!is_open(&window), "{tab:?}");
        assert!(f6_until(&mut window, is_open), "{tab:?}");
        let inside = window.focused().map(|seen| seen.role);
        let wanted = match tab {
            RoadmapTab::Plan | RoadmapTab::Progress => Role::RadioButton,
            RoadmapTab::Actions => Role::MultilineTextInput,
        };
        assert_eq!(inside, Some(wanted), "{tab:?}: {}", window.focused_name());
        assert!(f6_until(&mut window, |window| !is_open(window)), "{tab:?}");
        assert_eq!(window.focused_name(), selected, "{tab:?}");
    }
}

/// Where the queue is folded away, what has the keyboard is seen all the same.
#[test]
fn in_a_narrow_window_the_steps_and_the_queue_follow_the_selected_card() {
    let mut window = narrow(RoadmapTab::Plan);
    let side = |window: &Window| window.app().roadmap.plan.side();
    window.keys(Key::ArrowRight, 2);
    assert_eq!(side(&window), Side::Queue);
    assert!(window.focused_name().contains("av 3"), "{}", window.focused_name());
    window.key(Key::ArrowLeft);
    assert_eq!(side(&window), Side::None);
    assert!(window.focused_name().starts_with("2.1 "), "{}", window.focused_name());
    // What is carried there is seen, can be set by a button, and goes back.
    window.key(Key::K);
    assert!(window.focused_name().contains(" til "), "{}", window.focused_name());
    assert!(window.find(Role::Button, "Sett her  Enter").is_some());
    window.key(Key::Escape);
    assert_eq!((side(&window), window.focused_name().starts_with("2.1 ")), (Side::None, true));
    // By its button the queue is opened at its first, and left for a card of the steps.
    window.click(Role::Button, "Kø 3");
    assert!(window.focused_name().contains("1 av 3"), "{}", window.focused_name());
    window.click(Role::Button, "‹ Veikartet");
    assert_eq!(side(&window), Side::None);
    assert!(window.focused_name().starts_with("1.2 "), "{}", window.focused_name());
}

#[test]
fn with_a_card_in_hand_f6_goes_to_its_why() {
    let mut window = narrow(RoadmapTab::Plan);
    window.run(PlanCommand::Later);
    assert!(f6_until(&mut window, |window| { window.app().roadmap.plan.side() == Side::Panel }));
    assert_eq!(window.focused_name(), "Hvorfor her?");
}

#[test]
fn what_the_roadmap_is_planned_by_is_a_menu_away() {
    let mut window = roadmap();
    window.click(Role::Button, "Rammer og balanse");
    window.click(Role::MenuItem, &window.t("command-plan-balance"));
    assert_eq!(window.app().roadmap.plan.page(), Page::Balance);
    assert_eq!(window.focused_name(), "‹ Tilbake");
    // What is in hand goes back before that: it would be out of sight.
    window.key(Key::Escape);
    window.run(PlanCommand::Later);
    window.run(PlanCommand::Frames);
    assert_eq!(window.app().roadmap.plan.page(), Page::Frames);
    assert!(window.app().roadmap.plan.lifted().is_none());
    assert_eq!(window.app().room, Room::Roadmap);
}

// By keys alone.

#[test]
fn a_card_is_moved_with_its_why_by_keys_alone() {
    let mut window = roadmap();
    window.key(Key::ArrowRight);
    assert!(window.focused_name().starts_with("2.1 "), "{}", window.focused_name());
    let (measure, steps) = (window.measure("2.1"), window.undo_steps());
    let decision = |window: &Window| window.session().decision(measure).cloned().unwrap();
    // To the last step, with why.
    window.chord(ALT, Key::ArrowRight);
    assert!(window.focused_name().ends_with(" til 2030 og senere"));
    assert!(window.says("Koster 2,5–5 mill. kr i året."), "what it costs stands beside it");
    assert!(f6_until(&mut window, |window| window.focused_name() == "Hvorfor her?"));
    let costs = "Koster 2,5–5 mill. kr i året.\n2030 og senere, innenfor ramma: 2,5–5 mill.";
    assert!(window.says(costs), "{}", window.describe());
    window.chord(CTRL, Key::A);
    window.write("Vi venter på begrepene.");
    window.chord(CTRL, Key::Enter);
    let last = window.session().steps[2].id;
    assert_eq!(decision(&window).outcome, Some(Outcome::Step(last)));
    assert_eq!(decision(&window).why, "Vi venter på begrepene.");
    assert_eq!(window.undo_steps(), steps + 1, "one gesture is one step of undo");
    // On to the queue by its key, and to what is not decided and back.
    window.key(Key::K);
    window.key(Key::Enter);
    assert_eq!(decision(&window).outcome, Some(Outcome::Queue));
    window.key(Key::Num0);
    window.settle();
    assert!(window.focused_name().contains(" til "), "{}", window.focused_name());
    window.key(Key::Escape);
    assert_eq!(decision(&window).outcome, Some(Outcome::Queue));
    assert_eq!(window.undo_steps(), steps + 2);
    // To a step that is locked, which asks why.
    for _ in 0..3 {
        window.chord(ALT, Key::ArrowLeft);
    }
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), "Steget er låst. Hvorfor likevel?");
    assert_eq!(decision(&window).outcome, Some(Outcome::Queue), "not before that is said");
    window.write("Eieren har folk.");
    window.chord(CTRL, Key::Enter);
    let first = window.session().steps[0].id;
    assert_eq!(decision(&window).outcome, Some(Outcome::Step(first)));
    assert_eq!(decision(&window).despite_lock, "Eieren har folk.");
    assert!(window.focused_name().starts_with("2.1 "), "{}", window.focused_name());
}

#[test]
fn a_broken_sentence_of_the_balance_is_mended_by_moving_one_card_by_keys_alone() {
    // Without its last step the practice session has one step with nothing that is quick.
    let mut session = Sample::Practice.session();
    session.steps.pop();
    let mut window = Window::showing(session);
    window.chord(CTRL, Key::Num6);
    let sentence = window.session().balances[0].clone();
    assert_eq!(sentence.sentence, "Noe gir rask nytte i hvert steg vi planlegger");
    let kept = |window: &Window| {
        let standings = window.app().roadmap.plan.standings();
        standings.iter().find(|it| it.balance == sentence.id).unwrap().keeping
    };
    assert_eq!(kept(&window), Keeping::Broken);
    let number = |window: &Window| window.focused_name().split(' ').next().unwrap().to_owned();
    assert_eq!(number(&window), "1.2", "quick, and one of two in 2027");
    window.chord(ALT, Key::ArrowRight);
    assert_eq!(kept(&window), Keeping::Kept, "seen before it is set");
    window.key(Key::Escape);
    assert_eq!(kept(&window), Keeping::Broken);
    window.chord(ALT, Key::ArrowRight);
    let steps = window.undo_steps();
    window.key(Key::Enter);
    assert_eq!((kept(&window), window.undo_steps()), (Keeping::Kept, steps + 1));
    assert_eq!(number(&window), "1.2", "the keyboard stays with the card");
    window.chord(CTRL, Key::Z);
    assert_eq!(kept(&window), Keeping::Broken);
}

#[test]
fn esc_leads_from_the_queue_back_to_the_steps() {
    let mut window = narrow(RoadmapTab::Plan);
    window.reach(Role::Button, "Kø 3");
    window.key(Key::Enter);
    assert_eq!(window.app().roadmap.plan.side(), Side::Queue);
    let queued = window.focused_name();
    assert!(queued.starts_with("4.2 "), "the first of the queue: {queued}");
    window.key(Key::ArrowDown);
    window.key(Key::Escape);
    assert_eq!(window.app().roadmap.plan.side(), Side::None);
    assert!(window.focused_name().contains("1.2 "), "{}", window.focused_name());
    // With a card of the queue in hand, Esc first puts that back, and leaves one where it stands.
    window.reach(Role::Button, "Kø 3");
    window.key(Key::Enter);
    window.chord(ALT, Key::ArrowLeft);
    assert!(window.app().roadmap.plan.lifted().is_some());
    window.key(Key::Escape);
    assert!(window.app().roadmap.plan.lifted().is_none());
    assert_eq!(window.app().room, Room::Roadmap);
    window.key(Key::Escape);
    assert_eq!((window.app().roadmap.plan.side(), window.app().room), (Side::None, Room::Roadmap));
}

#[test]
fn the_board_asks_why_at_a_locked_step_as_the_roadmap_does() {
    let mut window = Window::practice();
    window.run(Room::Board);
    let measure = window.measure("2.1");
    window.act(BoardAction::Select(Cursor { measure, column: BoardColumn::Decision }));
    let first = window.session().steps[0].id;
    let before = window.session().outcome(measure);
    let goes_first = |window: &mut Window| {
        window.key(Key::Enter);
        window.key(Key::ArrowUp);
        window.key(Key::Enter);
        assert_eq!(window.focused_name(), "Steget er låst. Hvorfor likevel?");
        assert_eq!(window.session().outcome(measure), before, "asked first");
        assert!(window.says("2027 velges når dere har skrevet hvorfor."));
    };
    // Without a word it stays where it was.
    goes_first(&mut window);
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(!window.says("2027 velges når dere har skrevet hvorfor."));
    assert_eq!(window.session().outcome(measure), before);
    goes_first(&mut window);
    window.write("Eieren har folk.");
    window.key(Key::Escape);
    assert_eq!(window.session().outcome(measure), Some(Outcome::Step(first)));
    assert_eq!(window.session().decision(measure).unwrap().despite_lock, "Eieren har folk.");
    assert!(!window.says("2027 velges når dere har skrevet hvorfor."));
}

#[test]
fn a_status_is_set_by_keys_alone_and_green_waits_for_who_owns_the_next_step() {
    let mut window = Window::practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Progress));
    let progress = window.app().roadmap.progress.progress().clone();
    let measure = progress.lines().find(|line| line.lacks_owner).unwrap().measure;
    let number = window.session().measure(measure).unwrap().number.clone();
    for _ in 0..progress.lines().count() {
        if window.app().roadmap.progress.cursor().unwrap().measure == measure {
            break;
        }
        window.key(Key::ArrowDown);
    }
    assert!(window.says(&number));
    let level = |window: &Window| {
        window.session().statuses_of(measure).last().and_then(|status| status.level)
    };
    let before = level(&window);
    window.key(Key::Num1);
    assert_eq!(level(&window), before, "nobody owns the next step");
    window.key(Key::Num2);
    assert_eq!(level(&window), Some(StatusLevel::NeedsHelp));
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), "Hvorfor?");
    window.chord(CTRL, Key::A);
    window.write("Avtalen mangler.");
    window.tab_to_field("Hvem eier neste steg?");
    window.write("Etat F");
    window.key(Key::Escape);
    window.key(Key::Num1);
    assert_eq!(level(&window), Some(StatusLevel::OnTrack));
    let said = window.session().statuses_of(measure).last().unwrap().clone();
    assert_eq!((said.why.as_str(), said.next.who.as_str()), ("Avtalen mangler.", "Etat F"));
}

#[test]
fn how_a_measure_goes_is_put_on_the_agenda_and_taken_off_by_keys_alone() {
    let mut window = Window::practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Progress));
    let measure = window.measure("1.1");
    let (steps, all) = (window.undo_steps(), window.session().questions.len());
    window.tab_to(Role::Button, "Sett på sakslista");
    window.key(Key::Enter);
    assert!(status_on_agenda(window.session(), measure).is_some());
    assert_eq!((window.undo_steps(), window.session().questions.len()), (steps + 1, all + 1));
    assert!(window.says("Status for 1.1 står på sakslista"), "{:?}", window.said());
    // It is among what can be looked at alone.
    window.run(ProgressCommand::Look(Wanted::OnAgenda));
    let lines = window.app().roadmap.progress.progress().lines().map(|it| it.measure);
    assert_eq!(lines.collect::<Vec<_>>(), [measure]);
    window.tab_to(Role::Button, "Ta av sakslista");
    window.key(Key::Enter);
    assert!(status_on_agenda(window.session(), measure).is_none());
    // What See finds in the lights is as it was.
    assert_eq!(window.session().questions.len(), all);
}

#[test]
fn what_is_delivered_is_reported_and_added_by_keys_alone() {
    let mut window = Window::practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Actions));
    let first = window.app().roadmap.actions.cursor().unwrap();
    window.key(Key::Space);
    assert!(window.session().find::<Deliverable>(first).unwrap().done.is_some());
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-deliverable-what"));
    window.write("Opplæring i tre fylker");
    window.tab_to_field(&window.t("field-deliverable-who"));
    window.write("Etat B");
    window.tab_to_field(&window.t("field-deliverable-due"));
    window.write("2. halvår 2027");
    window.key(Key::Escape);
    let new = window.session().deliverables.last().unwrap().clone();
    assert_eq!((new.what.as_str(), new.who.as_str()), ("Opplæring i tre fylker", "Etat B"));
    assert_eq!(new.due.unwrap().to_string(), "2027-H2");
}

// A very large one.

/// As many measures at three steps and in the queue, each with a status and something to deliver.
fn planned(measures: u32) -> Session {
    let mut session = large_session(measures, 6);
    let mut id = || {
        session.next_id += 1;
        session.next_id - 1
    };
    let step = |id: u32| Step {
        id: StepId(id),
        name: format!("Steg {id}"),
        meaning: String::new(),
        locked: false,
    };
    let steps = [id(), id(), id()].map(step);
    let deliver = |measure: &Measure| Deliverable {
        measure: Some(measure.id),
        who: "Etat A".to_owned(),
        ..Deliverable::named(DeliverableId(id()), "Rapport".to_owned())
    };
    session.deliverables = session.measures.clone().iter().map(deliver).collect();
    let decision = |(at, measure): (usize, &Measure)| {
        let step = steps.get(at % 4).map(|step| Outcome::Step(step.id));
        let outcome = Some(step.unwrap_or(Outcome::Queue));
        Decision { outcome, ..Decision::new(measure.id) }
    };
    session.decisions = session.measures.iter().enumerate().map(decision).collect();
    session.steps = steps.into();
    session
}

/// At a view with so many measures, in a large window.
fn at_planned(measures: u32, tab: RoadmapTab) -> Window {
    let mut window = Window::with(LARGE, Settings::default(), |builder| builder);
    window.open(planned(measures));
    window.run(RoadmapCommand::Show(tab));
    window
}

#[test]
fn with_a_thousand_measures_no_more_is_drawn_than_is_seen() {
    for tab in RoadmapTab::all() {
        let mut window = at_planned(1000, tab);
        let few = at_planned(40, tab).nodes();
        for key in [Key::Home, Key::End, Key::ArrowUp, Key::PageUp] {
            let nodes = window.nodes();
            assert!(nodes < 2 * few + 60, "{tab:?}: {nodes} nodes, and {few} of 40 measures");
            window.key(key);
        }
    }
    // Nor while one is carried, and the keyboard goes with it.
    let mut window = at_planned(1000, RoadmapTab::Plan);
    let few = at_planned(40, RoadmapTab::Plan).nodes();
    window.key(Key::End);
    for _ in 0..3 {
        window.chord(ALT, Key::ArrowRight);
        assert!(window.nodes() < 2 * few + 60, "{} nodes", window.nodes());
        assert!(window.focused_name().contains(" til "), "{}", window.focused_name());
    }
}
