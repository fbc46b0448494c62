//! What is answered unseen shows nowhere in the window before the reveal.
//!
//! The same meeting is held several times, with another hidden answer each time. After every step
//! all that can be met of the program is compared: the accessibility tree, every painted shape,
//! the window's title, the names of undo and redo, what is asked of the outside, and the
//! audience's picture. Only who has answered and who waits may be told.

use egui::Key;
use egui::epaint::ClippedShape;
use lyskryss::app::command::{AudienceCommand, JudgeCommand};
use lyskryss::app::core::picture::Picture;
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::{Action, AudienceReport, FileAction, FileReport};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::audience::{Screen, Show};

use crate::harness::meeting::{FRESH, SPLIT};
use crate::harness::{CTRL, Seen, Window};

/// The keys of all five answers.
const ANSWERS: [&str; 5] = ["h", "m", "l", "4", "a"];

/// All that can be met of the program at a moment.
#[derive(PartialEq)]
struct Met {
    seen: Vec<Seen>,
    shapes: Vec<ClippedShape>,
    title: String,
    undo: [Option<String>; 2],
    message: String,
    /// What is read out by itself.
    said: Vec<String>,
    asked: String,
    picture: Picture,
}

impl Met {
    fn of(window: &mut Window) -> Self {
        let asked = format!("{:?}", window.take_effects());
        let app = window.app();
        Self {
            seen: window.seen(),
            shapes: window.harness.output().shapes.clone(),
            title: app.window_title(),
            undo: [app.undo_name(), app.redo_name()],
            message: format!("{:?}", app.message()),
            said: window.said(),
            asked,
            picture: (*app.seen()).clone(),
        }
    }

    /// What differs from another, by name.
    fn differs(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        let mut note = |same: bool, what: String| found.extend((!same).then_some(what));
        note(self.seen.len() == other.seen.len(), "how much is in the tree".to_owned());
        for (one, two) in self.seen.iter().zip(&other.seen) {
            note(one == two, format!("the tree: {one:?}, {two:?}"));
        }
        note(self.shapes == other.shapes, "what is painted".to_owned());
        note(self.title == other.title, "the title".to_owned());
        note(self.undo == other.undo, format!("undo: {:?}, {:?}", self.undo, other.undo));
        note(self.message == other.message, format!("{}, {}", self.message, other.message));
        note(self.said == other.said, format!("aloud: {:?}, {:?}", self.said, other.said));
        note(self.asked == other.asked, "what is asked of the outside".to_owned());
        note(self.picture == other.picture, "the audience's picture".to_owned());
        found
    }
}

/// One thing that happens, by name.
type Step = (&'static str, fn(&mut Window, &str));

/// Holds a meeting with a hidden answer, and keeps what is met after each of its steps.
fn hold(begin: fn() -> Window, steps: &[Step], answer: &str) -> Vec<Met> {
    let mut window = begin();
    let met = |(_, step): &Step| {
        step(&mut window, answer);
        Met::of(&mut window)
    };
    steps.iter().map(met).collect()
}

/// Asserts that a meeting looks the same whatever was answered, up to its last step, the reveal.
#[track_caller]
fn assert_same_whatever_is_answered(begin: fn() -> Window, steps: &[Step]) {
    let all: Vec<_> = ANSWERS.iter().map(|answer| hold(begin, steps, answer)).collect();
    let mut failures = Vec::new();
    let (last, before) = steps.split_last().unwrap();
    for (answer, met) in ANSWERS.iter().zip(&all) {
        for (at, (step, _)) in before.iter().enumerate() {
            let differs = met[at].differs(&all[0][at]);
            failures.extend(differs.into_iter().map(|what| format!("{answer}, {step}: {what}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    for (at, met) in all.iter().enumerate().skip(1) {
        let (one, two) = (met.last().unwrap(), all[0].last().unwrap());
        let is_told = one.seen != two.seen || one.picture != two.picture;
        let looks = one.shapes != two.shapes && is_told;
        assert!(looks, "{} tells {} apart from nothing", last.0, ANSWERS[at]);
    }
}

fn practice() -> Window {
    let mut window = Window::new();
    window.judge(FRESH);
    window
}

fn without_names() -> Window {
    let mut window = practice();
    window.run(JudgeCommand::ToggleAnonymous);
    window
}

/// The audience's picture in a window of its own: in small, it is beside the room.
fn with_audience() -> Window {
    let mut window = practice();
    window.run(AudienceCommand::AudienceWindow);
    window
}

/// A second round where the first one was shown, and a mark agreed on.
fn second_round() -> Window {
    let mut window = Window::new();
    window.judge(SPLIT);
    window.write("n");
    window
}

/// Answers of the others: five, then the last, so that all have answered.
const ANSWERING: [Step; 11] = [
    ("the first answers", |window, answer| window.write(answer)),
    ("it is looked at again", |window, _| window.key(Key::ArrowLeft)),
    ("the same key again", |window, answer| window.write(answer)),
    ("every other key", |window, _| window.write("hml4a")),
    ("taken back", |window, _| window.write("0")),
    ("undone", |window, _| window.chord(CTRL, Key::Z)),
    ("done again", |window, _| window.chord(CTRL, Key::Y)),
    ("answered again", |window, answer| window.write(answer)),
    ("others answer", |window, _| window.write("mmhlm")),
    ("shown too early", |window, _| window.write("r")),
    ("the last answers", |window, answer| window.write(answer)),
];

/// Where one can look while a round is open.
const LOOKING: [Step; 22] = [
    ("Tab", |window, _| window.key(Key::Tab)),
    ("Tab and back", |window, _| window.chord(egui::Modifiers::SHIFT, Key::Tab)),
    ("the list of keys", |window, _| window.key(Key::F1)),
    ("closed", |window, _| window.key(Key::Escape)),
    ("open points", |window, _| window.key(Key::F7)),
    ("closed", |window, _| window.key(Key::Escape)),
    ("the legend", |window, _| window.key(Key::F2)),
    ("closed", |window, _| window.key(Key::Escape)),
    ("the palette", |window, _| {
        window.chord(CTRL, Key::K);
        window.write("angre");
    }),
    ("closed", |window, _| window.key(Key::Escape)),
    ("the file menu", |window, _| {
        let name = window.t("menu-file");
        window.click(egui::accesskit::Role::Button, &name);
    }),
    ("closed", |window, _| window.key(Key::Escape)),
    ("the next crossing", |window, _| window.key(Key::PageDown)),
    ("and back", |window, _| window.key(Key::PageUp)),
    ("done here", |window, _| window.chord(CTRL, Key::Enter)),
    ("and back", |window, _| window.key(Key::PageUp)),
    ("the board", |window, _| window.key(Key::Escape)),
    ("the choice", |window, _| window.write(" ")),
    ("participants", |window, _| window.prepare(Tab::Participants)),
    ("the criteria", |window, _| window.prepare(Tab::Criteria)),
    ("Start", |window, _| window.act(Action::Go(Place::Room(Room::Start)))),
    ("Judge", |window, _| window.act(Action::Go(Place::Room(Room::Judge)))),
];

/// What happens around a round: another language, a wish to close, somebody who leaves.
const AROUND: [Step; 8] = [
    ("in English", |window, _| window.act(Action::Language("en".to_owned()))),
    ("in nynorsk", |window, _| window.act(Action::Language("nn".to_owned()))),
    ("in bokmål", |window, _| window.act(Action::Language("nb".to_owned()))),
    ("saved", |window, _| window.chord(CTRL, Key::S)),
    ("no place to save", |window, _| window.act(FileReport::PickedSave(None))),
    ("closing", |window, _| window.act(FileAction::CloseRequested)),
    ("not yet", |window, _| window.key(Key::Escape)),
    ("a mark key on the board", |window, _| {
        window.key(Key::Escape);
        window.write("l");
    }),
];

const REVEAL: [Step; 1] = [("the reveal", |window, _| window.write("r"))];

fn everything() -> Vec<Step> {
    [&ANSWERING[..], &LOOKING, &AROUND, &REVEAL].concat()
}

#[test]
fn in_an_open_round_the_window_is_the_same_whichever_answer_is_hidden() {
    assert_same_whatever_is_answered(practice, &everything());
}

#[test]
fn in_a_round_without_names_the_window_is_the_same_whichever_answer_is_hidden() {
    assert_same_whatever_is_answered(without_names, &everything());
}

#[test]
fn in_a_second_round_beside_a_first_one_the_window_is_the_same_whichever_answer_is_hidden() {
    let mut steps = [&ANSWERING[..], &LOOKING].concat();
    // Somebody is missing when it is shown: it is asked, and then done.
    steps.extend(REVEAL);
    assert_same_whatever_is_answered(second_round, &steps);
}

#[test]
fn the_audiences_picture_is_the_same_whichever_answer_is_hidden() {
    let mut steps = [&ANSWERING[..], &LOOKING].concat();
    for show in [
        |window: &mut Window, _: &str| window.run(AudienceCommand::AudienceShow(Show::Measure)),
        |window: &mut Window, _: &str| window.run(AudienceCommand::AudienceShow(Show::Decision)),
        |window: &mut Window, _: &str| window.run(AudienceCommand::AudienceShow(Show::Points)),
        |window: &mut Window, _: &str| window.run(AudienceCommand::AudienceShow(Show::Title)),
        |window: &mut Window, _: &str| window.run(AudienceCommand::AudienceShow(Show::Follow)),
    ] {
        steps.push(("the audience is shown something else", show));
    }
    steps.push(("folded out in this window", |window, _| {
        window.run(AudienceCommand::Audience);
        let size = (1280, 720);
        let screen = Screen { name: "A".to_owned(), size, is_ours: true, ..Screen::default() };
        window.act(AudienceReport::Screens(vec![screen]));
        window.run(AudienceCommand::Audience);
    }));
    steps.push(("frozen", |window, _| window.write("f")));
    steps.push(("and not", |window, _| window.write("f")));
    steps.extend(REVEAL);
    assert_same_whatever_is_answered(with_audience, &steps);
}

/// The picture in the place of everything else, where there is one screen.
fn on_one_screen() -> Window {
    let mut window = practice();
    let size = (1280, 720);
    let screen = Screen { name: "A".to_owned(), size, is_ours: true, ..Screen::default() };
    window.act(AudienceReport::Screens(vec![screen]));
    window.key(Key::F5);
    window
}

#[test]
fn on_one_screen_nothing_is_read_or_shown_of_a_hidden_answer() {
    assert_same_whatever_is_answered(on_one_screen, &[&ANSWERING[..], &REVEAL].concat());
}

#[test]
fn what_differs_while_answers_are_hidden_is_who_has_answered_and_who_waits() {
    let mut window = practice();
    let before = window.seen();
    window.write("h");
    let after = window.seen();
    let names = |seen: &[Seen]| seen.iter().map(|seen| seen.name.clone()).collect::<Vec<_>>();
    let new: Vec<_> = names(&after).into_iter().filter(|n| !names(&before).contains(n)).collect();
    let may_be_told = |name: &String| {
        let who = ["har svart", "ikke svart", "Runde 1 er åpen", "13:42"];
        let keys = ["top-unsaved", "command-cancel-round", "story", "crossing-unsettled"];
        who.iter().any(|who| name.contains(who)) || keys.iter().any(|key| *name == window.t(key))
    };
    let rest: Vec<_> = new.iter().filter(|name| !may_be_told(name)).collect();
    assert!(rest.is_empty(), "{rest:#?}");
    assert!(new.iter().any(|name| name == "Etat A, har svart"), "{new:#?}");
    assert_eq!(
        window.get(egui::accesskit::Role::Label, "1 av 7 har svart").name,
        "1 av 7 har svart"
    );
}

#[test]
fn nothing_is_held_down_or_hovered_after_a_key_so_no_answer_can_be_read_from_the_look() {
    for answer in ANSWERS {
        let mut window = practice();
        window.write(answer);
        for mark in crate::harness::meeting::marks(&window) {
            assert!(!mark.selected && !mark.focused && !mark.focusable, "{answer}: {}", mark.name);
        }
    }
}
