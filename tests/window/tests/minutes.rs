//! A meeting led with keys and typed text alone: the agenda, points, a decision, a follow-up.

use egui::Key;
use lyskryss::app::core::place::Room;
use lyskryss::domain::meeting::item::{Item, Progress};
use lyskryss::domain::meeting::note::NoteKind;

use crate::harness::{CTRL, Window};

/// With a usual agenda, made by keys.
fn meeting() -> Window {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num7);
    assert_eq!(window.app().room, Room::Minutes);
    assert_eq!(window.focused_name(), window.t("minutes-usual"));
    window.key(Key::Enter);
    window
}

fn item(window: &Window) -> &Item {
    window.app().minutes.item(window.app()).unwrap()
}

fn texts(window: &Window, item: &Item, kind: NoteKind) -> Vec<String> {
    window.session().notes_of(item.id, kind).map(|note| note.text.clone()).collect()
}

#[test]
fn points_are_written_one_after_the_other_and_the_item_is_closed() {
    let mut window = meeting();
    assert_eq!(item(&window).number, "1/27");
    window.key(Key::Space);
    assert!(item(&window).is_running());
    window.key(Key::Enter);
    window.write("Det første n");
    window.key(Key::Enter);
    window.write("Det andre");
    window.key(Key::Enter);
    // An empty one is taken away again, and the one before it is written on.
    window.key(Key::Backspace);
    window.write("!");
    let first = item(&window).clone();
    assert_eq!(window.session().notes.len(), 2);
    window.chord(CTRL, Key::Enter);
    assert_eq!(texts(&window, &first, NoteKind::Point), ["Det første n", "Det andre!"]);
    let ended = window.session().item(first.id).unwrap().progress();
    assert_eq!((ended, item(&window).number.as_str()), (Progress::Ended, "2/27"));
    window.key(Key::PageDown);
    assert_eq!(item(&window).number, "3/27");
    window.key(Key::ArrowUp);
    assert_eq!(item(&window).number, "2/27");
    window.chord(egui::Modifiers::ALT, Key::ArrowUp);
    assert_eq!(window.session().items[0].number, "2/27");
    window.key(Key::Delete);
    assert_eq!(window.session().items.len(), 5);
    window.chord(CTRL, Key::Z);
    assert_eq!(window.session().items.len(), 6);
}

#[test]
fn a_new_item_is_named_at_once_and_letters_typed_in_it_are_no_keys() {
    let mut window = meeting();
    window.key(Key::N);
    window.write("Ny sak om noe");
    window.key(Key::Escape);
    assert_eq!(item(&window).title, "Ny sak om noe");
    assert_eq!(window.session().items.len(), 7);
}

#[test]
fn a_decision_and_a_follow_up_are_come_to_with_tab() {
    let mut window = meeting();
    let add = window.t("minutes-add-decision");
    window.reach(egui::accesskit::Role::Button, &add);
    window.key(Key::Enter);
    window.write("Tas inn.");
    window.key(Key::Enter);
    window.write("Ses på igjen.");
    let now = item(&window).clone();
    let add = window.t("minutes-add-follow-up");
    window.reach(egui::accesskit::Role::Button, &add);
    window.key(Key::Enter);
    window.write("Avklare");
    window.key(Key::Enter);
    window.write("Etat E");
    window.key(Key::Escape);
    assert_eq!(texts(&window, &now, NoteKind::Decision), ["Tas inn.", "Ses på igjen."]);
    let follow_up = &window.session().follow_ups[0];
    assert_eq!((follow_up.what.as_str(), follow_up.item), ("Avklare", Some(now.id)));
    assert_eq!(follow_up.who, "Etat E");
}
