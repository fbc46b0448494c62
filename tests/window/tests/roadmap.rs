//! The room Roadmap, through roles and names: its rows, its drawers, what is done in it by keys alone,
//! and a very large one.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use lyskryss::app::command::{PlanCommand, RoadmapCommand};
use lyskryss::app::core::place::{RoadmapTab, Room};
use lyskryss::app::rooms::roadmap::{Page, Side};
use lyskryss::insight::rows::Rows;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Settings;

use crate::harness::{CTRL, Window};

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
