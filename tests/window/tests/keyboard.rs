//! A whole workshop without a mouse: every job from a new session to opening it again, done with
//! keys and typed text alone. What the system's dialogs and the disk would answer, the test answers.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use lyskryss::app::core::effect::{Effect, SaveOrder};
use lyskryss::app::core::place::Room;
use lyskryss::app::input::FileReport;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::{FileQuestion, Opened};
use lyskryss::app::state::Dialog;
use lyskryss::domain::date::Date;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::round::Answer;
use lyskryss::domain::session::Session;
use lyskryss::storage::format;
use lyskryss::storage::samples::template;

use crate::harness::meeting::{FRESH, JUDGING};
use crate::harness::{CTRL, Window};

/// A new window with a session from the template of its language, begun by keys alone.
fn from_template() -> Window {
    let mut window = Window::new();
    window.chord(CTRL, Key::N);
    assert!(matches!(window.app().dialog(), Some(Dialog::File(FileQuestion::New))));
    // The keyboard stands on the template in the window's language.
    window.key(Key::Enter);
    window
}

/// A tab of Prepare, come to with Tab and Enter.
fn to_tab(window: &mut Window, key: &str) {
    if window.app().room != Room::Prepare {
        window.chord(CTRL, Key::Num2);
    }
    let name = window.t(key);
    let name = window.entry(Role::Tab, &name);
    window.tab_to(Role::Tab, &name);
    window.key(Key::Enter);
}

/// Adds a measure with its number, title and owner.
fn add_measure(window: &mut Window, number: &str, title: &str, owner: &str) {
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-title"));
    window.write(title);
    // Another number than the one that is proposed.
    window.chord(Modifiers::SHIFT, Key::Tab);
    assert_eq!(window.focused_name(), window.t("field-number"));
    window.chord(CTRL, Key::A);
    window.write(number);
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("field-title"));
    let field = window.t("field-owner");
    window.tab_to_field(&field);
    window.write(owner);
    window.key(Key::Escape);
}

/// Adds one who judges.
fn add_participant(window: &mut Window, organisation: &str) {
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-organisation"));
    window.write(organisation);
    window.key(Key::Escape);
}

/// The practice session, opened from Start by keys alone.
fn practice() -> Window {
    let mut window = Window::new();
    let title = window.t("sample-practice");
    let name = window.entry(Role::ListItem, &title);
    window.tab_to(Role::ListItem, &name);
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Board);
    window
}

/// Goes to a row of the board by its number, with Ctrl+Home and the arrows.
fn to_row(window: &mut Window, number: &str) {
    window.chord(CTRL, Key::Home);
    for _ in 0..40 {
        if window.focused_name().starts_with(&format!("{number} ")) {
            return;
        }
        window.key(Key::ArrowDown);
    }
    panic!("the arrows do not come to {number}, but to {}", window.focused_name());
}

/// Goes along the row to a column by its name.
fn to_column(window: &mut Window, name: &str) {
    window.key(Key::Home);
    for _ in 0..20 {
        if window.focused_name().contains(&format!(", {name}: ")) {
            return;
        }
        window.key(Key::ArrowRight);
    }
    panic!("the arrows do not come to {name}, but to {}", window.focused_name());
}

/// Answers the request to save as the system and the disk would, and gives what stands in the file.
fn saved_to(window: &mut Window, path: &str) -> String {
    let path = PathBuf::from(path);
    let asked = window.take_effects();
    let picks = |effect: &Effect| matches!(effect, Effect::PickSave { .. });
    if asked.iter().any(picks) {
        window.act(FileReport::PickedSave(Some(path.clone())));
    } else {
        window.harness.state_mut().effects.extend(asked);
    }
    let effects = window.take_effects();
    let (session, revision) = effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Save(SaveOrder { path: to, session, revision, .. }) if *to == path => {
                Some((session.clone(), *revision))
            }
            _ => None,
        })
        .unwrap_or_else(|| panic!("nothing is written to {}: {effects:?}", path.display()));
    window.act(FileReport::Saved(path, revision, Ok(String::new())));
    format::to_text(&session).unwrap()
}

#[test]
fn a_new_session_is_begun_from_the_template() {
    let window = from_template();
    assert!(window.app().dialog().is_none());
    assert_eq!(window.app().room, Room::Prepare);
    let (session, wanted) = (window.session(), template("nb"));
    assert_eq!((&session.criteria, &session.steps), (&wanted.criteria, &wanted.steps));
    assert!(session.measures.is_empty() && session.participants.is_empty());
    assert_eq!(window.undo_steps(), 0, "what one begins with is no change");
}

#[test]
fn tab_and_space_choose_another_template_than_the_first() {
    let mut window = Window::new();
    window.chord(CTRL, Key::N);
    window.keys(Key::Tab, 2);
    let name = window.focused_name();
    assert!(name.ends_with("English"), "{name}");
    window.key(Key::Space);
    assert_eq!(window.session().criteria, template("en").criteria);
}

#[test]
fn title_and_day_of_a_session_are_written() {
    let mut window = from_template();
    let [title, starts] = ["field-session-title", "field-starts"].map(|key| window.t(key));
    window.tab_to_field(&title);
    window.write("Prioritering høsten 2027");
    window.tab_to_field(&starts);
    window.write("7.10.2027");
    window.key(Key::Tab);
    let session = window.session();
    assert_eq!(session.title, "Prioritering høsten 2027");
    assert_eq!(session.starts, Date::new(2027, 10, 7).ok());
}

#[test]
fn measures_are_added_with_number_title_and_owner() {
    let mut window = from_template();
    to_tab(&mut window, "tab-measures");
    add_measure(&mut window, "1.1", "Én søknad", "Etat A");
    add_measure(&mut window, "1.2", "Hml? 1+1", "Etat B");
    let told = |m: &lyskryss::domain::measure::Measure| {
        (m.number.clone(), m.title.clone(), m.owner.clone())
    };
    let all: Vec<_> = window.session().measures.iter().map(told).collect();
    let wanted = [("1.1", "Én søknad", "Etat A"), ("1.2", "Hml? 1+1", "Etat B")];
    assert_eq!(all, wanted.map(|(n, t, o)| (n.to_owned(), t.to_owned(), o.to_owned())));
    assert_eq!(window.app().selected_entry(), Some(EntryId::Measure(window.measure("1.2"))));
    assert!(window.session().judgements.is_empty(), "letters in a title are no marks");
}

#[test]
fn a_row_is_judged_from_left_to_right_with_the_mark_keys() {
    use Mark::{CannotJudge, High, Low, Medium};
    let mut window = from_template();
    to_tab(&mut window, "tab-measures");
    add_measure(&mut window, "1.1", "Én søknad", "Etat A");
    add_measure(&mut window, "1.2", "Åpne data", "Etat B");
    window.chord(CTRL, Key::Num3);
    to_row(&mut window, "1.2");
    for key in ["h", "2", "l", "?", "1", "m"] {
        window.write(key);
        window.key(Key::ArrowRight);
    }
    let marks = |window: &Window, number: &str| -> Vec<Option<Mark>> {
        let session = window.session();
        let measure = window.measure(number);
        session.criteria.iter().map(|c| session.mark(measure, c.id)).collect()
    };
    let wanted = [High, Medium, Low, CannotJudge, High, Medium].map(Some);
    assert_eq!(marks(&window, "1.2"), wanted);
    assert_eq!(marks(&window, "1.1"), [None; 6], "the other row has none");
    assert!(window.focused_name().contains("Beslutning"), "the decision comes after the last");
    window.key(Key::ArrowLeft);
    window.write("0");
    assert_eq!(marks(&window, "1.2")[5], None);
}

#[test]
fn a_rationale_is_written_beside_the_board() {
    let mut window = practice();
    to_row(&mut window, FRESH.0);
    to_column(&mut window, FRESH.1);
    window.write("m");
    window.chord(CTRL, Key::B);
    window.write("Etat B vil, men har ikke folk");
    window.key(Key::Escape);
    let there = window.judgement(FRESH.0, FRESH.1);
    assert_eq!(there.mark, Some(Mark::Medium));
    assert_eq!(there.rationale, "Etat B vil, men har ikke folk");
    assert!(window.focused_name().contains(&format!(", {}: Middels", FRESH.1)));
}

#[test]
fn a_round_is_held_from_the_first_answer_to_the_next_crossing() {
    use Answer::{Abstains, CannotJudge, High, Low, Medium};
    let mut window = practice();
    to_row(&mut window, FRESH.0);
    to_column(&mut window, FRESH.1);
    let (measure, criterion) = (window.measure(FRESH.0), window.criterion(FRESH.1));
    let before = window.session().rounds.len();
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Judge);
    window.write("hhmla4m");
    window.write("r");
    window.write("m");
    window.chord(CTRL, Key::B);
    window.write("Ett hinder igjen");
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("field-condition"));
    window.write("at Etat C sier ja");
    window.chord(CTRL, Key::Enter);

    let session = window.session();
    assert_eq!(session.rounds.len(), before + 1);
    let round = session.rounds_of(measure, criterion).last().unwrap();
    let answers: Vec<_> = round.stands().unwrap().iter().map(|(_, answer)| *answer).collect();
    assert_eq!(answers, [High, High, Medium, Low, Abstains, CannotJudge, Medium].map(Some));
    assert_eq!(answers.len(), JUDGING);
    let there = session.judgement(measure, criterion).unwrap();
    assert_eq!(there.mark, Some(Mark::Medium));
    assert_eq!(there.rationale, "Ett hinder igjen");
    assert_eq!(there.condition.what, "at Etat C sier ja");
    assert_eq!(window.judged_name(), ("4.4".to_owned(), "Finansiering".to_owned()));
}

#[test]
fn a_measure_is_decided_with_a_why() {
    let mut window = practice();
    to_row(&mut window, "4.4");
    window.key(Key::End);
    window.write("hml1");
    window.key(Key::Enter);
    assert!(window.app().board.is_choosing(), "{}", window.describe());
    let queue = format!("{}. {}", window.t("outcome-queue"), window.t("outcome-queue-what"));
    window.tab_to(Role::RadioButton, &queue);
    window.key(Key::Enter);
    let measure = window.measure("4.4");
    assert_eq!(window.session().outcome(measure), Some(Outcome::Queue));
    let [what, again, why] =
        ["field-queue-what", "field-queue-again", "field-why"].map(|key| window.t(key));
    window.tab_to_field(&what);
    window.write("Etat D må med");
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), again);
    window.write("1.9.2027");
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), why);
    window.write("Viktig, men ingen eier");
    window.key(Key::Escape);
    let decision = window.session().decision(measure).unwrap();
    assert_eq!(decision.why, "Viktig, men ingen eier");
    assert_eq!(decision.queue.what, "Etat D må med");
    assert_eq!(decision.queue.again, Date::new(2027, 9, 1).ok());
    let name = window.focused_name();
    assert!(name.starts_with("4.4 ") && name.contains("Beslutning: Kø"), "{name}");
}

#[test]
fn a_workshop_is_saved_and_opened_again_as_it_was() {
    let mut window = from_template();
    to_tab(&mut window, "tab-participants");
    for organisation in ["Etat A", "Etat B"] {
        add_participant(&mut window, organisation);
    }
    to_tab(&mut window, "tab-measures");
    add_measure(&mut window, "1.1", "Én søknad", "Etat A");
    window.chord(CTRL, Key::Num3);
    window.chord(CTRL, Key::Home);
    window.key(Key::Enter);
    window.write("hlr");
    window.write("m");
    window.chord(CTRL, Key::B);
    window.write("fordi");
    // What is still being typed goes into the file too.
    window.chord(CTRL, Key::S);
    let text = saved_to(&mut window, "/tmp/høst.ron");
    assert!(!window.app().is_unsaved());
    let before = window.session().clone();

    let mut later = Window::new();
    later.chord(CTRL, Key::O);
    assert_eq!(later.take_effects(), [Effect::PickOpen]);
    let path = PathBuf::from("/tmp/høst.ron");
    later.act(FileReport::PickedOpen(Some(path.clone())));
    assert_eq!(later.take_effects(), [Effect::Load(path.clone())]);
    let read = format::from_text(&text).unwrap();
    later.act(FileReport::Loaded(path, Ok(Box::new(Opened::new(read, String::new())))));
    let session: &Session = later.session();
    assert_eq!(session, &before);
    assert_eq!(session.rounds.len(), 1);
    let first = session.criteria[0].id;
    let there = session.judgement(session.measures[0].id, first).unwrap();
    assert_eq!((there.mark, there.rationale.as_str()), (Some(Mark::Medium), "fordi"));
    assert_eq!(session.participants.len(), 2);

    // And it is worked on from there, and saved where it came from without a question.
    later.chord(CTRL, Key::Num3);
    later.chord(CTRL, Key::Home);
    later.key(Key::ArrowRight);
    later.write("h");
    later.chord(CTRL, Key::S);
    let again = saved_to(&mut later, "/tmp/høst.ron");
    assert_ne!(again, text);
    assert_eq!(format::from_text(&again).unwrap().session.judgements.len(), 2);
}

#[test]
fn the_menus_and_the_tabs_of_prepare_are_worked_by_keyboard() {
    let mut window = practice();
    let file = window.t("menu-file");
    window.tab_to(Role::Button, &file);
    window.key(Key::Enter);
    let save_as = window.t("command-save-as");
    window.tab_to(Role::MenuItem, &save_as);
    window.key(Key::Enter);
    let asked = window.take_effects();
    assert!(matches!(&asked[..], [Effect::PickSave { .. }]), "{asked:?}");
    for (key, tab) in [
        ("tab-participants", Tab::Participants),
        ("tab-criteria", Tab::Criteria),
        ("tab-focus-areas", Tab::FocusAreas),
        ("tab-measures", Tab::Measures),
        ("tab-steps", Tab::Steps),
        ("tab-session", Tab::Session),
    ] {
        to_tab(&mut window, key);
        assert_eq!(window.app().prepare.tab(), tab);
    }
}
