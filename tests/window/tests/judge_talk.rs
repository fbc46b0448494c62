//! The room Judge while it talks: the words of an agreed mark, the walk, the timer, open points and
//! the legend.

use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::JudgeCommand;
use lyskryss::app::core::place::Room;
use lyskryss::app::help::HelpPage;
use lyskryss::app::state::Dialog;
use lyskryss::domain::date::Date;
use lyskryss::domain::edit::Verb;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::walk::{WalkFilter, WalkOrder};

use crate::harness::meeting::{
    FRESH, JUDGING, OLD_WORDING, RESERVED, SPLIT, judging, name, revealed,
};
use crate::harness::{CTRL, Window};

// Its words.

#[test]
fn rationale_condition_who_and_by_when_are_written_by_keyboard_without_leaving_the_place() {
    let mut window = revealed();
    window.write("m");
    window.chord(CTRL, Key::B);
    assert_eq!(window.focused_name(), window.t("field-rationale"));
    window.write("hml fordi");
    for (field, text) in [
        (window.t("field-condition"), "en eier"),
        (format!("{} {}", window.t("field-condition"), window.t("field-who")), "etat a"),
        (format!("{} {}", window.t("field-condition"), window.t("field-by")), "1.6.2027"),
    ] {
        window.key(Key::Tab);
        assert_eq!(window.focused_name(), field);
        window.write(text);
    }
    window.key(Key::Escape);
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
    assert!(window.focused_name().starts_with("Middels: "), "{}", window.focused_name());
    let here = window.here();
    assert_eq!((here.mark, here.rationale.as_str()), (Some(Mark::Medium), "hml fordi"));
    assert_eq!((here.condition.what.as_str(), here.condition.who.as_str()), ("en eier", "etat a"));
    assert_eq!(here.condition.by, Date::new(2027, 6, 1).ok());
    assert!(window.app().document.as_ref().unwrap().counts().follow_ups > 0);
    window.key(Key::Escape);
    assert_eq!(window.app().room, Room::Board);
}

#[test]
fn for_cannot_judge_yet_it_asks_what_is_missing_and_for_high_it_asks_nothing() {
    let mut window = revealed();
    let [condition, missing] = ["field-condition", "field-missing"].map(|key| window.t(key));
    let asks = |window: &Window, name: &str| window.find(Role::MultilineTextInput, name).is_some();
    for (key, asked) in [("h", [false, false]), ("l", [true, false]), ("4", [false, true])] {
        window.write(key);
        assert_eq!([asks(&window, &condition), asks(&window, &missing)], asked, "{key}");
    }
    window.chord(CTRL, Key::B);
    window.key(Key::Tab);
    window.write("tall");
    window.key(Key::Escape);
    assert_eq!(window.here().missing.what, "tall");
}

#[test]
fn a_reservation_is_opened_and_written_by_keyboard() {
    let mut window = revealed();
    window.write("h");
    let reserve = window.t("reserve");
    window.tab_to(Role::Button, &reserve);
    window.key(Key::Enter);
    window.tab_to(Role::MenuItem, "Etat B");
    window.key(Key::Enter);
    let field = window.app().texts.with("field-reservation", &[("name", "Etat B".into())]);
    assert_eq!(window.focused_name(), field);
    window.write("vi er uenige");
    window.key(Key::Escape);
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
    let (measure, criterion) = window.judged();
    let there = window.session().reservation(measure, criterion, ParticipantId(2)).unwrap();
    assert_eq!((there.name.as_str(), there.text.as_str()), ("Etat B", "vi er uenige"));
    window.judge_here(RESERVED);
    let of_g = window.app().texts.with("field-reservation", &[("name", "Etat G".into())]);
    assert!(window.field(&of_g).value.starts_with("Etat G mener"));
}

#[test]
fn while_the_room_answers_there_is_no_rationale_to_write_into() {
    let mut window = judging(FRESH);
    window.chord(CTRL, Key::B);
    assert_eq!(window.status().split("     ").next().unwrap(), window.t("message-rationale-later"));
    window.write("h");
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), 1);
}

#[test]
fn a_light_under_an_old_wording_shows_it_and_is_confirmed_with_one_key() {
    let mut window = judging(OLD_WORDING);
    assert!(window.says("«Én virksomhet eier neste steg og har satt av folk.»"));
    window.write("c");
    assert_eq!(window.here().wording, None);
    assert!(!window.says("«Én virksomhet eier neste steg og har satt av folk.»"));
    let last = window.app().document.as_ref().unwrap().history.next_undo().unwrap().verb;
    assert_eq!(last, Verb::Confirm);
}

// The walk.

#[test]
fn page_down_and_page_up_go_through_the_crossings_and_say_where_one_is() {
    let mut window = judging(("1.1", "Verdi for brukerne"));
    assert!(window.says("Kryss 1 av 72, tiltak for tiltak"), "{}", window.describe());
    window.key(Key::PageUp);
    assert_eq!(window.judged_name(), name(("1.1", "Verdi for brukerne")));
    assert!(window.status().contains(&window.t("message-first-crossing")), "{}", window.status());
    window.keys(Key::PageDown, 6);
    assert_eq!(window.judged_name(), name(("1.2", "Verdi for brukerne")));
    assert!(window.says("Kryss 7 av 72"));
    window.key(Key::PageUp);
    assert_eq!(window.judged_name(), name(("1.1", "Finansiering")));
    window.judge_here(("4.4", "Finansiering"));
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(("4.4", "Finansiering")));
    assert!(window.status().contains(&window.t("message-last-crossing")), "{}", window.status());
}

#[test]
fn in_another_order_the_same_keys_go_another_way_and_the_place_is_kept() {
    let mut window = judging(("1.1", "Verdi for brukerne"));
    window.run(JudgeCommand::Order(WalkOrder::Criteria));
    assert_eq!(window.judged_name(), name(("1.1", "Verdi for brukerne")));
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(("1.2", "Verdi for brukerne")));
    assert_eq!(window.session().walk.order, WalkOrder::Criteria, "it is part of the document");
    window.run(JudgeCommand::Walk(WalkFilter::NotJudged));
    window.key(Key::PageDown);
    assert_eq!(window.here().mark, None);
}

#[test]
fn page_keys_in_a_text_stay_in_the_text() {
    let mut window = revealed();
    window.write("h");
    window.chord(CTRL, Key::B);
    window.write("a");
    window.key(Key::PageDown);
    window.key(Key::PageUp);
    assert_eq!(window.judged_name(), name(FRESH));
    assert_eq!(window.focused().unwrap().value, "a");
}

// The talk timer.

fn left(window: &Window) -> String {
    let mut seen = window.seen().into_iter().map(|seen| seen.name);
    let said = seen.find(|name| name.ends_with(" igjen av samtalen")).unwrap();
    said.trim_end_matches(" igjen av samtalen").to_owned()
}

#[test]
fn the_talk_timer_counts_the_apps_time_is_paused_extended_and_says_when_it_is_over() {
    let mut window = revealed();
    assert_eq!(left(&window), "3:00");
    window.wait(Duration::from_secs(30));
    assert_eq!(left(&window), "3:00", "it does not start by itself");
    window.write("t");
    window.wait(Duration::from_millis(1500));
    assert_eq!(left(&window), "2:59");
    window.wait(Duration::from_mins(1));
    assert_eq!(left(&window), "1:59");
    window.write("t");
    window.wait(Duration::from_mins(5));
    assert_eq!(left(&window), "1:59", "paused");
    window.typed_key(egui::Modifiers::NONE, Key::Plus, "+");
    assert_eq!(left(&window), "2:59");
    window.write("t");
    window.wait(Duration::from_mins(4));
    assert_eq!(left(&window), "0:00");
    assert!(window.says(&window.t("talk-over")));
    assert_eq!(window.undo_steps(), JUDGING + 1, "time is no part of the document");
}

#[test]
fn a_running_timer_draws_once_a_second_and_a_paused_one_not_at_all() {
    let mut window = revealed();
    window.write("t");
    let delay = |window: &Window| {
        let output = window.harness.output();
        output.viewport_output[&egui::ViewportId::ROOT].repaint_delay
    };
    let wait = delay(&window);
    assert!(wait > Duration::from_millis(500) && wait <= Duration::from_millis(1100), "{wait:?}");
    window.write("t");
    assert!(delay(&window) > Duration::from_hours(1), "{:?}", delay(&window));
}

#[test]
fn the_timer_goes_on_while_one_looks_elsewhere_and_can_be_hidden() {
    let mut window = revealed();
    window.write("t");
    window.key(Key::Escape);
    window.wait(Duration::from_secs(10));
    window.key(Key::Enter);
    assert_eq!(left(&window), "2:50");
    window.run(JudgeCommand::ToggleTimer);
    assert!(!window.seen().iter().any(|seen| seen.name.contains("igjen av samtalen")));
    window.run(JudgeCommand::ToggleTimer);
    assert_eq!(left(&window), "2:50");
}

// In front.

#[test]
fn f7_lists_open_points_those_nobody_took_first_ticks_them_and_jumps_to_their_crossing() {
    let mut window = revealed();
    window.write("l");
    window.chord(CTRL, Key::B);
    window.key(Key::Tab);
    window.write("noen tar det");
    window.key(Key::F7);
    assert!(matches!(window.app().dialog(), Some(Dialog::Help(HelpPage::Points))));
    let first = window.focused().unwrap();
    let begin = format!("noen tar det, {}, ", window.t("points-nobody"));
    assert!(first.role == Role::CheckBox && first.name.starts_with(&begin), "{}", first.name);
    assert!(window.paints(&format!("! {}", window.t("points-nobody"))));
    window.key(Key::Space);
    assert_eq!(window.here().condition.done, Date::new(2027, 1, 14).ok());
    assert!(!window.says("noen tar det"), "done, so out of the way");
    let jump = "3.1 Felles tilsyn og veiledning for læremidler, Gjennomførbart ›";
    window.tab_to(Role::Button, jump);
    window.key(Key::Enter);
    assert!(window.app().dialog().is_none());
    assert_eq!(window.judged_name(), name(SPLIT));
}

#[test]
fn f2_explains_lights_and_signs_and_esc_goes_back_to_where_one_was() {
    let mut window = revealed();
    let before = window.focused_name();
    window.key(Key::F2);
    assert!(matches!(window.app().dialog(), Some(Dialog::Help(HelpPage::Legend))));
    for key in ["mark-none", "crossing-split", "crossing-reservation", "crossing-condition"] {
        assert!(window.says(&window.t(key)), "{key}");
    }
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
    assert_eq!((window.app().room, window.focused_name()), (Room::Judge, before));
}

#[test]
fn f1_lists_the_keys_of_judge() {
    let mut window = judging(FRESH);
    window.key(Key::F1);
    for (key, sign) in [
        ("command-reveal", "R"),
        ("command-abstain", "A"),
        ("command-new-round", "N"),
        ("command-done-here", "Ctrl Enter"),
        ("command-next-crossing", "side ned"),
        ("command-talk", "T"),
        ("command-points", "F7"),
    ] {
        let line = format!("{sign}: {}, ", window.t(key));
        assert!(window.seen().iter().any(|seen| seen.name.starts_with(&line)), "{line}");
    }
}

#[test]
fn a_rationale_of_another_light_is_said_to_be_that_and_is_kept_rewritten_or_cleared() {
    let said = "! Begrunnelsen ble skrevet for «middels»";
    let mut window = revealed();
    window.write("m");
    window.chord(CTRL, Key::B);
    window.write("Ingen har sagt ja.");
    window.key(Key::Escape);
    assert!(!window.paints(said));
    window.write("h");
    assert!(window.paints(said), "{:?}", window.painted_texts());
    window.reach(Role::Button, "Skriv den om");
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-rationale"));
    window.key(Key::Escape);
    window.reach(Role::Button, "Behold den");
    window.key(Key::Enter);
    assert!(!window.paints(said));
    assert_eq!(window.here().rationale, "Ingen har sagt ja.");
    window.chord(CTRL, Key::Z);
    assert!(window.paints(said));
    window.reach(Role::Button, "Fjern den");
    window.key(Key::Enter);
    assert_eq!((window.here().rationale.as_str(), window.paints(said)), ("", false));
}
