//! The people at the table, in Judge: how they answer unseen at one laptop, who goes out and comes
//! back, and what of it stands where on a small screen.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use lyskryss::app::command::JudgeCommand;
use lyskryss::app::core::place::Room;
use lyskryss::app::rooms::judge::Phase;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::{Attendance, Participant};
use lyskryss::domain::rules::AnswerWay;
use lyskryss::i18n;
use lyskryss::storage::settings::Settings;

use crate::harness::meeting::{FRESH, JUDGING, judging, seats};
use crate::harness::{CTRL, LAPTOP, Window};

// The laptop goes round.

#[test]
fn while_the_laptop_goes_round_each_sees_the_sentences_alone_and_that_an_answer_came() {
    let mut window = judging(FRESH);
    window.click(Role::Button, &window.t("pass-around"));
    for (letter, key) in ["A", "B", "C", "D", "E", "F", "G"].into_iter().zip("hml?aHM".chars()) {
        let name = format!("Etat {letter}");
        assert!(window.paints(&format!("Neste: {name}")), "{:?}", window.painted_texts());
        for covered in ["Tavle", "har svart", "Neste kryss"] {
            assert!(!window.says(covered) && !window.paints(covered), "{covered} is not covered");
        }
        assert!(window.session().criteria.iter().all(|c| !window.says(&c.high)), "nor a sentence");
        window.write(&key.to_string());
        assert!(window.paints(&format!("Neste: {name}")), "no key answers before it is uncovered");
        window.key(Key::Enter);
        assert!(window.paints(&format!("{name} svarer")));
        let is_owner = |name: &str| name.starts_with("Eier: ");
        let others = window.seen().into_iter();
        let others = others.filter(|s| s.name.contains("Etat ") && !is_owner(&s.name));
        assert!(others.into_iter().all(|seen| seen.name.contains(&name)), "nobody else is there");
        window.chord(CTRL, Key::Z);
        window.write(&key.to_string());
        if letter != "G" {
            assert!(window.paints(&format!("✓ Svaret fra {name} er mottatt")));
        }
    }
    assert!(window.paints("Alle har svart"));
    window.key(Key::Enter);
    assert_eq!(window.app().passing(), None);
    window.write("r");
    let tally = window.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.medium, tally.low), (2, 2, 1));
    assert_eq!((tally.cannot_judge, tally.abstained, tally.silent), (1, 1, 0));
}

#[test]
fn what_the_laptop_shows_while_it_goes_round_never_tells_an_answer() {
    let mut all = Vec::new();
    for key in "hml?a".chars() {
        let mut window = judging(FRESH);
        window.run(JudgeCommand::PassAround);
        window.key(Key::Enter);
        window.write(&key.to_string());
        let covered = window.describe();
        window.key(Key::Enter);
        let open = window.describe();
        window.key(Key::Escape);
        window.key(Key::Escape);
        assert_eq!((window.app().room, window.app().passing()), (Room::Judge, None));
        all.push((covered, open, window.describe()));
    }
    assert!(all.iter().all(|other| *other == all[0]));
}

#[test]
fn how_a_group_answers_unseen_is_told_in_place_until_it_is_known() {
    let mut window = judging(FRESH);
    let title = window.t("how-title");
    assert!(window.paints(&title), "{:?}", window.painted_texts());
    window.click(Role::Button, &window.t("how-known"));
    assert!(!window.paints(&title));
    assert!(window.app().settings.knows_answering);
    let mut window = judging(FRESH);
    window.click(Role::Button, &window.t("how-cards-button"));
    assert!(matches!(
        window.phase(),
        Phase::Answering(lyskryss::domain::judging::RoundKind::Hands)
    ));
}

// From the chip.

fn attendance(window: &Window, name: &str) -> Attendance {
    let seat = window.session().participants.iter().find(|p| p.short_name() == name).unwrap();
    Participant::clone(seat).attendance
}

#[test]
fn going_out_coming_back_and_a_substitute_are_chosen_from_the_chip_by_keyboard() {
    let mut window = judging(FRESH);
    window.write("h");
    window.key(Key::Enter);
    window.tab_to(Role::MenuItem, &window.t("chair-goes"));
    window.key(Key::Enter);
    assert_eq!(attendance(&window, "Etat B"), Attendance::Absent);
    assert_eq!(window.focused_name(), "Etat C, ikke svart, vara, har turen nå");
    assert!(window.status().contains("Etat B er ute"), "{}", window.status());
    window.reach(Role::Button, "Etat B, ute");
    window.key(Key::Enter);
    window.tab_to(Role::MenuItem, &window.t("chair-substitute"));
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), "Vara for Etat B");
    window.write("Person 9");
    window.key(Key::Enter);
    assert_eq!(attendance(&window, "Etat B"), Attendance::Substitute("Person 9".to_owned()));
    let names: Vec<_> = seats(&window).into_iter().map(|seat| seat.name).collect();
    assert!(names[1].starts_with("Etat B, ikke svart, vara"), "in its place: {names:?}");
    window.write("m");
    assert_eq!(window.mark(FRESH.0, FRESH.1), None::<Mark>);
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), 2);
}

#[test]
fn while_cards_are_counted_who_goes_out_and_comes_back_is_chosen_in_judge_too() {
    for size in [LAPTOP, Vec2::new(1920.0, 1080.0)] {
        let mut window = Window::sized(size);
        window.judge(FRESH);
        window.answer_by(AnswerWay::Hands);
        window.write("2");
        assert!(window.paints("2 av 7 er talt"), "{:?}", window.painted_texts());
        let who = window.t("hands-who");
        window.click(Role::Button, &who);
        window.click(Role::Button, "Etat B");
        window.click(Role::MenuItem, &window.t("chair-goes"));
        assert_eq!(attendance(&window, "Etat B"), Attendance::Absent);
        assert_eq!(window.focused_name(), "Antall kort: Middels", "one counts on");
        assert!(window.paints("2 av 6 er talt"), "{:?}", window.painted_texts());
        window.click(Role::Button, &who);
        window.click(Role::Button, "Etat B, ute");
        window.click(Role::MenuItem, &window.t("chair-substitute"));
        assert_eq!(window.focused_name(), "Vara for Etat B");
        window.write("Person 9");
        window.key(Key::Enter);
        assert_eq!(window.focused_name(), "Antall kort: Middels", "where one was");
        assert_eq!(attendance(&window, "Etat B"), Attendance::Substitute("Person 9".to_owned()));
        assert!(window.paints("2 av 7 er talt"));
        window.write("4");
        assert!(window.paints("6 av 7 er talt"), "{:?}", window.painted_texts());
        window.click(Role::Button, &who);
        window.click(Role::Button, "Etat B, vara");
        window.click(Role::MenuItem, &window.t("chair-goes"));
        window.run(JudgeCommand::Reveal);
        assert_eq!(window.phase(), Phase::Talking, "all six are counted");
        assert_eq!(window.rounds()[0].tally().unwrap().silent, 0, "who is out is not silent");
    }
}

// On a small screen.

#[test]
fn on_a_laptop_the_answers_and_the_main_button_are_seen_too_and_no_sentence_moves() {
    let mut failures = Vec::new();
    for tag in i18n::tags() {
        let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
        let mut window = Window::with(LAPTOP, settings, |builder| builder);
        window.judge(FRESH);
        window.write("hmlhhl");
        let whole = |window: &Window, words: &str| {
            let lines = window.painted_lines();
            lines.iter().any(|l| l.text.contains(words) && l.clip.expand(0.5).contains_rect(l.ink))
        };
        let (measure, criterion) = window.judged();
        let criterion = window.session().criterion(criterion).unwrap().clone();
        let title = window.session().measure(measure).unwrap().title.clone();
        let sentences = [&criterion.high, &criterion.medium, &criterion.low];
        let first = |words: &str| words.chars().take(18).collect::<String>();
        let at = |window: &Window| {
            let lines = window.painted_lines();
            sentences.map(|words| {
                let line = lines.iter().find(|line| line.text.contains(&first(words)));
                line.map(|line| (line.ink.min.round(), line.text.clone()))
            })
        };
        let mut missing = |window: &Window, phase: &str, wanted: Vec<String>| {
            let always = sentences.iter().map(|words| first(words));
            let always = always.chain([first(&title), first(&criterion.question)]);
            for words in always.chain(wanted) {
                if !whole(window, &words) {
                    failures.push(format!("{tag}, {phase}: {words:?}"));
                }
            }
        };
        let names: Vec<String> = (0..JUDGING)
            .map(|n| format!("Etat {}", ["A", "B", "C", "D", "E", "F", "G"][n]))
            .collect();
        let reveal = window.t("command-reveal");
        missing(&window, "answering", names.iter().cloned().chain([reveal]).collect());
        let before = at(&window);
        window.write("m");
        window.write("r");
        let next = window.t("judge-next");
        missing(&window, "shown", names.iter().cloned().chain([next.clone()]).collect());
        assert_eq!(at(&window), before, "{tag}: a sentence moved when names appeared");
        window.write("m");
        missing(&window, "agreed", names.into_iter().chain([next]).collect());
        assert_eq!(at(&window), before, "{tag}: a sentence moved when the group agreed");
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn on_a_large_screen_no_sentence_moves_when_all_names_come_to_one_of_them() {
    for keys in ["hhhhhhh", "hmlhmlh", "aaaaaa?"] {
        let mut window = Window::sized(Vec2::new(1920.0, 1080.0));
        window.judge(FRESH);
        let (_, criterion) = window.judged();
        let criterion = window.session().criterion(criterion).unwrap().clone();
        let at = |window: &Window| {
            let lines = window.painted_lines();
            [&criterion.high, &criterion.medium, &criterion.low].map(|words| {
                let first: String = words.chars().take(18).collect();
                lines.iter().find(|l| l.text.contains(&first)).map(|l| l.ink.min.round())
            })
        };
        let before = at(&window);
        window.write(keys);
        window.write("r");
        assert_eq!(at(&window), before, "{keys}");
    }
}

#[test]
fn when_the_room_answers_again_no_sentence_moves_when_it_is_said_which_light_is_from_before() {
    for size in [LAPTOP, Vec2::new(1920.0, 1080.0)] {
        for (said, again, agreed) in [("hhhhhhh", "mmmmmmm", "m"), ("mmmmmmm", "hmlhmlh", "h")] {
            let mut window = Window::sized(size);
            window.judge(FRESH);
            let (_, criterion) = window.judged();
            let criterion = window.session().criterion(criterion).unwrap().clone();
            let at = |window: &Window| {
                let lines = window.painted_lines();
                [&criterion.high, &criterion.medium, &criterion.low].map(|words| {
                    let first: String = words.chars().take(18).collect();
                    lines.iter().find(|l| l.text.contains(&first)).map(|l| l.ink.min.round())
                })
            };
            window.write(said);
            window.write("r");
            window.write(&said[..1]);
            window.write("n");
            let before = at(&window);
            let note = window.t("mark-from-before");
            assert!(!window.paints(&note), "while the room answers, nothing leads it");
            window.write(again);
            assert_eq!(at(&window), before, "{size}: answering");
            window.write("r");
            assert!(window.paints(&note));
            assert_eq!(at(&window), before, "{size}: shown");
            window.write(agreed);
            assert!(!window.paints(&note));
            assert_eq!(at(&window), before, "{size}: agreed on another");
        }
    }
}
