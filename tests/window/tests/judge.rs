//! The room Judge by keyboard and mouse: the way there and back, answers, the reveal, the agreed
//! mark and its words, the walk, the talk timer, open points and legend.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod harness;

use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::action::Action;
use lyskryss::app::board::{Column, Cursor};
use lyskryss::app::command::Command;
use lyskryss::app::files::Dialog;
use lyskryss::app::judge::Phase;
use lyskryss::app::state::Room;
use lyskryss::domain::date::Date;
use lyskryss::domain::edit::Verb;
use lyskryss::domain::judging::Kind;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Answer;
use lyskryss::domain::walk::Order;
use lyskryss::storage::settings::Way;

use harness::meeting::{FRESH, JUDGING, Named, OLD_WORDING, RESERVED, SPLIT};
use harness::{CTRL, Seen, Window};

/// The board of the practice session with the cursor on a crossing.
fn on_board((measure, criterion): Named) -> Window {
    let mut window = Window::practice();
    let column = Column::Criterion(window.criterion(criterion));
    window.act(Action::Select(Cursor { measure: window.measure(measure), column }));
    window.act(Action::Choose(false));
    window
}

fn judging(at: Named) -> Window {
    let mut window = Window::new();
    window.judge(at);
    window
}

fn revealed() -> Window {
    let mut window = Window::new();
    window.judge_to_reveal();
    window
}

fn name(at: Named) -> (String, String) {
    (at.0.to_owned(), at.1.to_owned())
}

/// The buttons of the three levels and of "cannot judge yet", in that order.
fn marks(window: &Window) -> Vec<Seen> {
    let role = if window.phase() == Phase::Talking { Role::RadioButton } else { Role::Button };
    let seen: Vec<Seen> = window.seen().into_iter().filter(|seen| seen.role == role).collect();
    let begins = ["Høyt: ", "Middels: ", "Lavt: ", "Kan ikke vurderes ennå"];
    let of = |begin: &str| seen.iter().find(|seen| seen.name.starts_with(begin)).cloned();
    begins.map(|begin| of(begin).unwrap_or_else(|| panic!("{begin}: {}", window.describe()))).into()
}

/// Those who answer, as they are named and told.
fn seats(window: &Window) -> Vec<Seen> {
    let states = ["har svart", "venter"];
    let is_seat = |seen: &Seen| {
        let mut parts = seen.name.split(", ");
        seen.role == Role::Button
            && parts.next().is_some_and(|name| name.starts_with("Etat "))
            && parts.next().is_some_and(|state| states.contains(&state))
    };
    window.seen().into_iter().filter(is_seat).collect()
}

// There and back.

#[test]
fn enter_on_the_board_opens_judge_on_that_crossing_and_esc_goes_back_to_it() {
    let mut window = on_board(FRESH);
    let before = window.focused_name();
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Judge);
    assert_eq!(window.judged_name(), name(FRESH));
    for words in ["4.4 Læremidler på samiske språk", FRESH.1, "Vet vi hvem som eier neste steg?"]
    {
        assert!(window.paints(words), "{words}");
    }
    assert!(window.paints("Etat C") && window.paints("samiske elever"), "owner and benefits");
    window.key(Key::Escape);
    assert_eq!(window.app().room, Room::Board);
    assert_eq!(window.focused_name(), before);
    assert_eq!(window.undo_steps(), 0, "to look is no change");
}

#[test]
fn a_double_click_on_a_crossing_opens_judge_there_wherever_the_cursor_was() {
    let at = ("2.1", "Finansiering");
    let cell = on_board(at).focused_name();
    for panel in [true, false] {
        for begin in [at, ("1.1", "Verdi for brukerne")] {
            let mut window = on_board(begin);
            if !panel {
                window.run(Command::TogglePanel);
            }
            window.double_click(Role::Button, &cell);
            let judges = (window.app().room, window.app().judged().is_some());
            assert_eq!(judges, (Room::Judge, true), "panel {panel}, from {begin:?}");
            assert_eq!(window.judged_name(), name(at));
            assert!(!window.app().board.choosing);
        }
    }
}

#[test]
fn the_rail_opens_judge_where_the_cursor_is_and_from_elsewhere_where_it_was_left() {
    let mut window = on_board(SPLIT);
    let [rail, prepare] = ["room-judge", "room-prepare"].map(|key| window.t(key));
    window.click(Role::Button, &rail);
    assert_eq!(window.judged_name(), name(SPLIT));
    window.key(Key::PageDown);
    let left_at = window.judged_name();
    window.click(Role::Button, &prepare);
    assert_eq!(window.app().room, Room::Prepare);
    window.click(Role::Button, &rail);
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, left_at));
}

#[test]
fn ctrl_4_and_the_panels_button_open_judge_too() {
    let mut window = on_board(FRESH);
    window.chord(CTRL, Key::Num4);
    assert_eq!(window.judged_name(), name(FRESH));
    window.key(Key::Escape);
    let button = format!("{}  Enter", window.t("panel-judge"));
    window.click(Role::Button, &button);
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
}

#[test]
fn a_mark_key_on_the_board_opens_judge_where_a_round_is_open() {
    let mut window = judging(FRESH);
    window.write("h");
    window.key(Key::Escape);
    window.write("l");
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
    assert_eq!(window.here().mark, None);
    let answered = window.app().ballots().iter().filter(|b| b.has_answered()).count();
    assert_eq!(answered, 1, "the key is nobody's answer");
}

// What is asked.

#[test]
fn the_three_sentences_are_large_buttons_with_key_and_sentence_and_cannot_judge_yet_stands_apart() {
    let window = judging(FRESH);
    let marks = marks(&window);
    let criterion = window.session().criterion(window.judged().1).unwrap();
    let sentences = [&criterion.high, &criterion.medium, &criterion.low];
    for (mark, sentence) in marks.iter().zip(sentences) {
        assert!(mark.name.ends_with(sentence.as_str()), "{}", mark.name);
        assert!(mark.clickable && mark.rect.height() >= 44.0 && mark.rect.width() > 500.0);
    }
    for (mark, key) in marks.iter().zip(["H", "M", "L", "?"]) {
        let lines = window.painted_lines();
        let inside = |line: &&harness::painted::Line| mark.rect.contains_rect(line.ink);
        let texts: Vec<_> = lines.iter().filter(inside).map(|line| line.text.as_str()).collect();
        assert!(texts.contains(&key), "{key} should be painted in {texts:?}");
    }
    let gap = |at: usize| marks[at + 1].rect.top() - marks[at].rect.bottom();
    assert!(gap(2) > gap(1) && (gap(1) - gap(0)).abs() < 0.5);
}

#[test]
fn a_click_on_a_sentence_is_an_answer_and_later_the_agreed_mark() {
    let mut window = judging(FRESH);
    for _ in 0..JUDGING {
        window.click_at(marks(&window)[1].rect.center());
    }
    assert_eq!(window.here().mark, None);
    let reveal = format!("{}  R", window.t("command-reveal"));
    window.click(Role::Button, &reveal);
    assert_eq!(window.rounds()[0].tally().unwrap().medium, JUDGING);
    window.click_at(marks(&window)[2].rect.center());
    assert_eq!(window.here().mark, Some(Mark::Low));
}

// Ballots.

#[test]
fn by_ballots_it_takes_one_key_a_participant_then_r_then_one_for_the_mark_then_ctrl_enter() {
    let mut window = on_board(FRESH);
    window.key(Key::Enter);
    window.pressed = 0;
    window.write("hhmmlal");
    assert_eq!(window.phase(), Phase::Answering(Kind::Ballots));
    window.write("r");
    assert_eq!(window.phase(), Phase::Talking);
    window.write("m");
    assert_eq!(window.here().mark, Some(Mark::Medium));
    assert_eq!(window.judged_name(), name(FRESH), "it stays until one goes on");
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.judged_name(), ("4.4".to_owned(), "Finansiering".to_owned()));
    assert_eq!(window.pressed, JUDGING + 3);
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium));
    assert_eq!(window.focused_name(), seats(&window)[0].name, "the next can answer at once");
    window.key(Key::Escape);
    window.key(Key::ArrowLeft);
    assert!(window.focused_name().contains("Middels"), "{}", window.focused_name());
}

#[test]
fn only_those_who_judge_have_a_chip_and_each_says_who_it_is_and_whether_they_have_answered() {
    let mut window = judging(FRESH);
    let names = ["Etat A", "Etat B", "Etat C", "Etat D", "Etat E", "Etat F", "Etat G"];
    let told = |window: &Window| seats(window).into_iter().map(|s| s.name).collect::<Vec<_>>();
    let mut wanted: Vec<String> = names.iter().map(|name| format!("{name}, venter")).collect();
    wanted[0] += ", sin tur nå";
    assert_eq!(told(&window), wanted);
    window.write("m");
    wanted[0] = "Etat A, har svart".to_owned();
    wanted[1] += ", sin tur nå";
    assert_eq!(told(&window), wanted);
    assert_eq!(window.focused_name(), wanted[1]);
    assert!(window.paints("1 av 7 har svart"));
}

#[test]
fn when_all_have_answered_the_mark_keys_do_nothing_until_the_reveal() {
    let mut window = judging(FRESH);
    window.write("hhhhhhh");
    assert_eq!(window.focused_name(), format!("{}  R", window.t("command-reveal")));
    let before = window.session().clone();
    window.write("hml?1234a0");
    window.key(Key::Backspace);
    assert_eq!(window.session(), &before);
    window.key(Key::Enter);
    assert_eq!(window.phase(), Phase::Talking, "the button with the keyboard is the reveal");
}

#[test]
fn r_with_answers_missing_names_who_and_asks_once() {
    let mut window = judging(FRESH);
    window.write("r");
    assert_eq!(window.phase(), Phase::Answering(Kind::Ballots), "there is nothing to show");
    window.write("hmlah");
    window.write("r");
    assert_eq!(window.phase(), Phase::Answering(Kind::Ballots));
    let asked = window.painted_texts().into_iter().find(|text| text.starts_with("! ")).unwrap();
    assert!(asked.contains("Etat F") && asked.contains("Etat G"), "{asked}");
    assert!(!asked.contains("Etat A") && !asked.contains("Etat D"), "{asked}");
    let anyway = format!("{}  R", window.t("reveal-anyway"));
    assert!(window.find(Role::Button, &anyway).is_some());
    window.write("r");
    assert_eq!(window.phase(), Phase::Talking);
    assert!(window.says("Har ikke svart: Etat F, Etat G"), "{}", window.describe());
}

#[test]
fn an_answer_is_changed_by_going_back_to_its_chip_and_taking_it_back() {
    let mut window = judging(FRESH);
    window.write("hm");
    window.keys(Key::ArrowLeft, 2);
    assert_eq!(window.focused_name(), "Etat A, har svart, sin tur nå");
    let before = window.session().clone();
    window.write("l");
    assert_eq!(window.session(), &before, "an answer that is there is not written over");
    assert!(window.status().contains("Etat A"), "{}", window.status());
    window.write("0");
    assert_eq!(window.focused_name(), "Etat A, venter, sin tur nå");
    window.write("l");
    window.write("hhhhh");
    window.write("r");
    let tally = window.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low), (5, 1, 1));
}

#[test]
fn undo_of_an_answer_and_of_the_reveal_goes_the_same_way_back() {
    let mut window = judging(FRESH);
    window.write("hhhhhhhr");
    assert_eq!(window.phase(), Phase::Talking);
    window.chord(CTRL, Key::Z);
    assert_eq!(window.phase(), Phase::Answering(Kind::Ballots), "hidden again");
    assert!(seats(&window).iter().all(|seat| seat.name.contains("har svart")));
    for _ in 0..JUDGING {
        window.chord(CTRL, Key::Z);
    }
    assert!(window.rounds().is_empty());
    assert_eq!(window.undo_steps(), 0);
}

// A show of hands.

#[test]
fn by_a_show_of_hands_it_takes_the_counts_with_enter_then_the_same() {
    let mut window = judging(FRESH);
    window.answer_by(Way::Hands);
    let field = |window: &Window| window.focused_name();
    assert_eq!(field(&window), "Antall kort: Høyt", "the keyboard is where one types");
    window.pressed = 0;
    window.counts("2");
    assert_eq!(field(&window), "Antall kort: Middels");
    window.counts("4");
    window.counts("1");
    window.key(Key::Enter);
    assert!(window.paints("7 av 7 er talt"));
    assert_eq!(field(&window), format!("{}  R", window.t("command-reveal")));
    window.key(Key::Enter);
    assert_eq!(window.phase(), Phase::Talking);
    let tally = window.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low, tally.cannot_judge), (2, 4, 1, 0));
    window.write("m");
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium));
    assert_eq!(window.pressed, 3 * 2 + 1 + 1 + 2, "counts and Enter, Enter, reveal, mark, done");
    assert_eq!(field(&window), "Antall kort: Høyt", "the next can be counted at once");
}

#[test]
fn a_way_of_answering_is_chosen_by_keyboard_alone() {
    let mut window = judging(FRESH);
    for (way, key) in [
        (Way::Hands, "command-way-hands"),
        (Way::Direct, "command-way-direct"),
        (Way::Ballots, "command-way-ballots"),
    ] {
        window.chord(CTRL, Key::K);
        let words = window.t(key).to_lowercase();
        window.paste(&words);
        window.key(Key::Enter);
        assert_eq!(window.app().settings.way, way, "{words}");
        assert_eq!(window.app().room, Room::Judge);
    }
}

#[test]
fn more_hands_than_people_are_refused_said_and_cannot_be_revealed() {
    let mut window = judging(FRESH);
    window.answer_by(Way::Hands);
    window.counts("5");
    window.counts("3");
    let said = format!("! {}", window.count("hands-too-many", JUDGING));
    assert!(window.paints(&said), "{:?}", window.painted_texts());
    assert!(window.paints("5 av 7 er talt"), "what does not fit does not count");
    window.run(Command::Reveal);
    assert_eq!(window.phase(), Phase::Answering(Kind::Hands));
    let field = window.get(Role::MultilineTextInput, "Antall kort: Middels");
    assert_eq!(field.value, "3", "it stays to be mended");
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(FRESH), "it is not left behind unseen");
}

#[test]
fn where_hands_are_counted_letters_are_not_taken() {
    let mut window = judging(FRESH);
    window.answer_by(Way::Hands);
    window.write("hml2r");
    assert_eq!(window.focused().unwrap().value, "2");
    assert_eq!(window.phase(), Phase::Answering(Kind::Hands));
}

#[test]
fn in_the_direct_way_one_key_sets_the_mark() {
    let mut window = judging(FRESH);
    window.answer_by(Way::Direct);
    assert_eq!(window.phase(), Phase::Talking);
    let heading = window.focused().unwrap();
    assert_eq!(heading.role, Role::Heading, "no sentence looks chosen: {}", heading.name);
    window.write("h");
    assert_eq!(window.here().mark, Some(Mark::High));
    assert!(window.rounds().is_empty());
    assert_eq!(window.focused().map(|f| (f.role, f.selected)), Some((Role::RadioButton, true)));
}

// The reveal, and what is agreed on.

#[test]
fn a_reveal_says_in_words_how_the_room_lies_and_chooses_nothing_for_it() {
    let window = revealed();
    let focused = window.focused_name();
    assert!(focused.starts_with("Delt: både grønt og rødt. "), "{focused}");
    for words in ["2 høyt", "2 middels", "1 lavt", "1 kan ikke vurdere ennå", "1 avstår"] {
        assert!(focused.contains(words), "{words} in {focused}");
    }
    let marks = marks(&window);
    for (mark, names) in marks.iter().zip(["Etat A, Etat G", "Etat B, Etat E", "Etat C", "Etat F"])
    {
        assert!(mark.name.contains(&format!("svarte dette: {names}")), "{}", mark.name);
        assert!(!mark.selected, "{}", mark.name);
    }
    assert!(window.says("Avstår: Etat D"));
    assert!(window.says(&window.t("first-to-speak")));
    assert!(window.says("Etat C (lavt), så Etat A, Etat G (høyt)"), "{}", window.describe());
    assert_eq!(window.here().mark, None);
}

#[test]
fn of_a_round_without_names_only_counts_are_shown() {
    let mut window = judging(FRESH);
    window.run(Command::ToggleAnonymous);
    window.write("hmlam4hr");
    assert_eq!(window.phase(), Phase::Talking);
    assert!(window.focused_name().contains("2 høyt"), "{}", window.focused_name());
    for mark in marks(&window) {
        assert!(!mark.name.contains("Etat"), "{}", mark.name);
    }
    assert!(!window.says(&window.t("first-to-speak")));
    assert!(!window.painted_lines().iter().any(|line| line.text == "Etat A"));
}

#[test]
fn an_agreed_mark_may_differ_from_all_ballots_and_both_are_told() {
    let mut window = judging(FRESH);
    window.write("hhhhhhhr");
    window.write("l");
    assert_eq!(window.here().mark, Some(Mark::Low));
    let chosen: Vec<bool> = marks(&window).iter().map(|mark| mark.selected).collect();
    assert_eq!(chosen, [false, false, true, false]);
    assert!(window.says("Runde 1, 13:42") && window.says("Enige om: Lavt, 13:42"));
    let stands = window.rounds()[0].stands().unwrap();
    assert!(stands.iter().all(|(_, answer)| *answer == Some(Answer::High)));
    window.write("0");
    assert_eq!(window.here().mark, None, "and it is taken away again");
}

#[test]
fn n_asks_again_keeps_the_first_round_and_tells_who_moved() {
    let mut window = revealed();
    window.write("n");
    assert_eq!(window.phase(), Phase::Answering(Kind::Ballots));
    window.write("hmmam4hr");
    assert_eq!(window.rounds().len(), 2);
    assert!(window.says(&window.t("moved-title")));
    assert!(window.says("Etat C: lavt til middels"), "{}", window.describe());
}

#[test]
fn a_new_round_on_an_agreed_crossing_shows_the_mark_as_from_before() {
    let mut window = judging(SPLIT);
    window.write("n");
    assert!(marks(&window).iter().all(|mark| !mark.selected), "nothing is chosen while it answers");
    window.write("lllllllr");
    let marks = marks(&window);
    assert!(marks.iter().all(|mark| !mark.selected));
    assert!(marks[1].name.contains(&window.t("mark-from-before")), "{}", marks[1].name);
    assert_eq!(window.here().mark, Some(Mark::Medium));
}

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
    window.tab_to(Role::Button, "Etat B");
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
    assert!(window.get(Role::MultilineTextInput, &of_g).value.starts_with("Etat G mener"));
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
    window.run(Command::Order(Order::Criteria));
    assert_eq!(window.judged_name(), name(("1.1", "Verdi for brukerne")));
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(("1.2", "Verdi for brukerne")));
    assert_eq!(window.session().walk.order, Order::Criteria, "it is part of the document");
    window.run(Command::Walk(lyskryss::domain::walk::Only::NotJudged));
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
    window.wait(Duration::from_millis(60_000));
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
    window.run(Command::ToggleTimer);
    assert!(!window.seen().iter().any(|seen| seen.name.contains("igjen av samtalen")));
    window.run(Command::ToggleTimer);
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
    assert!(matches!(window.app().dialog, Some(Dialog::Points)));
    let first = window.focused().unwrap();
    assert_eq!((first.role, first.name.as_str()), (Role::CheckBox, "noen tar det"));
    assert!(window.says(&format!("! {}", window.t("points-nobody"))));
    window.key(Key::Space);
    assert_eq!(window.here().condition.done, Date::new(2027, 1, 14).ok());
    assert!(window.find(Role::CheckBox, "noen tar det").is_none(), "done, so out of the way");
    let jump = "3.1 Felles tilsyn og veiledning for læremidler, Gjennomførbart ›";
    window.tab_to(Role::Button, jump);
    window.key(Key::Enter);
    assert!(window.app().dialog.is_none());
    assert_eq!(window.judged_name(), name(SPLIT));
}

#[test]
fn f2_explains_lights_and_signs_and_esc_goes_back_to_where_one_was() {
    let mut window = revealed();
    let before = window.focused_name();
    window.key(Key::F2);
    assert!(matches!(window.app().dialog, Some(Dialog::Legend)));
    for key in ["mark-none", "crossing-split", "crossing-reservation", "crossing-condition"] {
        assert!(window.says(&window.t(key)), "{key}");
    }
    window.key(Key::Escape);
    assert!(window.app().dialog.is_none());
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
        ("command-next-crossing", "PageDown"),
        ("command-talk", "T"),
        ("command-points", "F7"),
    ] {
        assert!(window.says(&window.t(key)), "{key}");
        assert!(window.seen().iter().any(|seen| seen.name == sign), "{sign}");
    }
}
