//! The room Judge by keyboard and mouse: the way there and back, answers, the reveal, the mark that
//! is agreed on.

use egui::accesskit::Role;
use egui::{Event, Key, Vec2};
use lyskryss::app::command::{BoardCommand, JudgeCommand};
use lyskryss::app::core::place::Room;
use lyskryss::app::rooms::judge::Phase;
use lyskryss::domain::edit::apply;
use lyskryss::domain::judging::RoundKind;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::round::Answer;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::verbs;
use lyskryss::insight::walk;

use crate::harness::meeting::{
    FRESH, JUDGING, SPLIT, judging, marks, name, on_board, revealed, seats,
};
use crate::harness::{CTRL, Window};

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
    assert_eq!(window.focused_name(), format!("Tavle. {before}"));
    assert_eq!(window.undo_steps(), 0, "to look is no change");
}

#[test]
fn keys_that_come_in_one_frame_mean_what_they_mean_where_the_ones_before_them_lead() {
    let keys = |window: &mut Window, keys: &[(Key, &str)]| {
        let events = keys.iter().flat_map(|(key, text)| {
            let key = |pressed| Event::Key {
                key: *key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            };
            let text = (!text.is_empty()).then(|| Event::Text((*text).to_owned()));
            [key(true)].into_iter().chain(text).chain([key(false)])
        });
        window.input(events.collect::<Vec<_>>());
    };
    let mut window = on_board(FRESH);
    keys(&mut window, &[(Key::Enter, ""), (Key::N, "n"), (Key::H, "h")]);
    let session = window.session();
    let at = window.app().judged().unwrap();
    let round = session.open_round(at.0, at.1).unwrap();
    let answered = round.ballots().iter().filter(|ballot| ballot.has_answered()).count();
    assert_eq!((session.mark(at.0, at.1), answered), (None, 1));
    keys(&mut window, &[(Key::Escape, ""), (Key::ArrowRight, ""), (Key::F7, ""), (Key::L, "l")]);
    assert_eq!(window.app().room, Room::Board);
    assert_ne!(window.app().board.cursor().unwrap().crossing(), Some(at));
    assert_eq!(window.undo_steps(), 2, "the open points are in front: L marks nothing behind them");
}

#[test]
fn a_double_click_on_a_crossing_opens_judge_there_wherever_the_cursor_was() {
    let at = ("2.1", "Finansiering");
    let cell = on_board(at).focused_name();
    for panel in [true, false] {
        for begin in [at, ("1.1", "Verdi for brukerne")] {
            let mut window = on_board(begin);
            if !panel {
                window.run(BoardCommand::TogglePanel);
            }
            window.double_click(Role::GridCell, &cell);
            let judges = (window.app().room, window.app().judged().is_some());
            assert_eq!(judges, (Room::Judge, true), "panel {panel}, from {begin:?}");
            assert_eq!(window.judged_name(), name(at));
            assert!(!window.app().board.is_choosing());
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
        assert!(mark.name.contains(sentence.as_str()), "{}", mark.name);
        assert!(mark.clickable && mark.rect.height() >= 44.0 && mark.rect.width() > 500.0);
    }
    for (mark, key) in marks.iter().zip(["H", "M", "L", "?"]) {
        let lines = window.painted_lines();
        let inside = |line: &&crate::harness::painted::Line| mark.rect.contains_rect(line.ink);
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
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots));
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
    let mut wanted: Vec<String> = names.iter().map(|name| format!("{name}, ikke svart")).collect();
    wanted[2] += ", vara";
    wanted[0] += ", har turen nå";
    assert_eq!(told(&window), wanted);
    window.write("m");
    wanted[0] = "Etat A, har svart".to_owned();
    wanted[1] += ", har turen nå";
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
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots), "there is nothing to show");
    window.write("hmlah");
    window.write("r");
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots));
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
    assert_eq!(window.focused_name(), "Etat A, har svart, har turen nå");
    let before = window.session().clone();
    window.write("l");
    assert_eq!(window.session(), &before, "an answer that is there is not written over");
    assert!(window.status().contains("Etat A"), "{}", window.status());
    window.write("0");
    assert_eq!(window.focused_name(), "Etat A, ikke svart, har turen nå");
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
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots), "hidden again");
    assert!(seats(&window).iter().all(|seat| seat.name.contains("har svart")));
    for _ in 0..JUDGING {
        window.chord(CTRL, Key::Z);
    }
    assert!(window.rounds().is_empty());
    assert_eq!(window.undo_steps(), 0);
}

// A show of hands.

#[test]
fn by_a_show_of_hands_it_takes_seven_keys() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    let field = |window: &Window| window.focused_name();
    assert_eq!(field(&window), "Antall kort: Høyt", "the keyboard is where one types");
    window.pressed = 0;
    window.write("2");
    assert_eq!(field(&window), "Antall kort: Middels");
    window.write("410");
    assert!(window.paints("7 av 7 er talt"));
    assert_eq!(field(&window), format!("{}  R", window.t("command-reveal")));
    window.write("r");
    assert_eq!(window.phase(), Phase::Talking);
    let tally = window.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low, tally.cannot_judge), (2, 4, 1, 0));
    window.write("m");
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium));
    assert_eq!(window.pressed, 4 + 1 + 2, "counts, reveal, mark, done");
    assert_eq!(field(&window), "Antall kort: Høyt", "the next can be counted at once");
}

#[test]
fn who_presses_enter_behind_each_count_all_the_same_passes_nothing_by() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    for (digit, next) in [("2", "Middels"), ("4", "Lavt"), ("1", "Kan ikke vurderes ennå")] {
        window.counts(digit);
        assert_eq!(window.focused_name(), format!("Antall kort: {next}"));
    }
    window.counts("0");
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Hands), "nothing is shown unawares");
    window.key(Key::Enter);
    assert_eq!(window.phase(), Phase::Talking);
    let tally = window.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low, tally.silent), (2, 4, 1, 0));
}

#[test]
fn a_count_is_mended_by_typing_another_digit_over_it() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    window.write("31");
    window.reach(Role::TextInput, "Antall kort: Høyt");
    window.write("2");
    let hands = *window.rounds()[0].hands().unwrap();
    assert_eq!((hands.high, hands.medium), (Some(2), Some(1)));
    assert_eq!(window.focused_name(), "Antall kort: Middels");
}

#[test]
fn a_tab_behind_a_digit_passes_no_field_by() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    window.write("3");
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), "Antall kort: Middels");
    window.write("2");
    let hands = *window.rounds()[0].hands().unwrap();
    assert_eq!((hands.high, hands.medium, hands.low), (Some(3), Some(2), None));
}

#[test]
fn where_ten_judge_a_count_may_have_two_digits_and_waits_for_enter() {
    let mut window = judging(FRESH);
    let mut session = window.session().clone();
    for n in 0..3 {
        let seat = Participant::new(ParticipantId(session.next_id), format!("Etat 1{n}"));
        let edit = verbs::add(&session, seat, None);
        apply(&mut session, edit).unwrap();
    }
    window.open(session);
    window.judge_here(FRESH);
    window.answer_by(AnswerWay::Hands);
    window.write("1");
    assert_eq!(window.focused_name(), "Antall kort: Høyt");
    window.counts("0");
    assert_eq!(window.focused_name(), "Antall kort: Middels");
    assert_eq!(window.rounds()[0].hands().unwrap().high, Some(10));
}

#[test]
fn a_way_of_answering_is_chosen_by_keyboard_alone() {
    let mut window = judging(FRESH);
    for (way, key) in [
        (AnswerWay::Hands, "command-way-hands"),
        (AnswerWay::Direct, "command-way-direct"),
        (AnswerWay::Ballots, "command-way-ballots"),
    ] {
        window.chord(CTRL, Key::K);
        let words = window.t(key).to_lowercase();
        window.paste(&words);
        window.key(Key::Enter);
        assert_eq!(window.app().chosen_way(), way, "{words}");
        assert_eq!(window.app().room, Room::Judge);
    }
}

#[test]
fn more_hands_than_people_are_refused_said_and_cannot_be_revealed() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    window.counts("5");
    window.counts("3");
    let said = format!("! {}", window.count("hands-too-many", JUDGING));
    assert!(window.paints(&said), "{:?}", window.painted_texts());
    assert!(window.paints("5 av 7 er talt"), "what does not fit does not count");
    window.run(JudgeCommand::Reveal);
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Hands));
    let field = window.field("Antall kort: Middels");
    assert_eq!(field.value, "3", "it stays to be mended");
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(FRESH), "it is not left behind unseen");
}

#[test]
fn where_hands_are_counted_letters_are_not_taken() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Hands);
    window.write("hmlr");
    assert_eq!(window.focused().unwrap().value, "");
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Hands));
}

#[test]
fn in_the_direct_way_one_key_sets_the_mark() {
    let mut window = judging(FRESH);
    window.answer_by(AnswerWay::Direct);
    assert_eq!(window.phase(), Phase::Talking);
    let heading = window.focused().unwrap();
    assert_eq!(heading.role, Role::Label, "no sentence looks chosen: {}", heading.name);
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
    window.run(JudgeCommand::ToggleAnonymous);
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
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots));
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

// On and on.

#[test]
fn the_way_on_is_no_main_button_before_the_group_has_agreed() {
    let mut window = Window::sized(Vec2::new(1920.0, 1080.0));
    window.judge_to_reveal();
    let next = format!("{}  Ctrl Enter", window.t("judge-next"));
    let ground = |window: &Window| {
        let lines = window.painted_lines();
        lines.into_iter().find(|line| line.text == next).map(|line| line.ground)
    };
    let before = ground(&window);
    window.write("m");
    assert_ne!(ground(&window), before, "then it is");
    window.write("n");
    window.write("hhhhhhhr");
    assert_eq!(ground(&window), before, "asked anew, it is not agreed");
}

#[test]
fn what_was_left_without_agreement_stays_said_and_is_walked_through() {
    let mut window = revealed();
    let base = walk::Way::of(window.session()).unsettled_elsewhere(window.judged());
    let line =
        |window: &Window, n: usize| window.paints(&window.count("unsettled-crossings", base + n));
    window.chord(CTRL, Key::Enter);
    assert!(window.status().contains("4.4 / "), "{}", window.status());
    assert_ne!(window.judged_name(), name(FRESH));
    assert!(line(&window, 1), "{:?}", window.painted_texts());
    window.write("h");
    assert!(line(&window, 1), "it stays");
    window.run(JudgeCommand::CancelRound);
    window.click(Role::Button, &window.t("command-to-settle"));
    while window.judged_name() != name(FRESH) {
        window.write("m");
        window.chord(CTRL, Key::Enter);
    }
    window.write("m");
    assert!(window.paints(&window.count("unsettled-crossings", 0)), "all is settled");
    window.click(Role::Button, &window.t("command-walk-all"));
    assert!(!window.paints(&window.count("unsettled-crossings", 0)));
}
