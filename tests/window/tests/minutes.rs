//! A meeting led with keys and typed text alone: the agenda, points, a decision, a follow-up.

use egui::accesskit::Role;
use egui::{Event, Key};
use lyskryss::app::command::MinutesCommand;
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::papers::Composed;
use lyskryss::app::core::place::{MinutesTab, Room};
use lyskryss::app::input::{MinutesAction, MinutesReport};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::light::Mark;
use lyskryss::domain::meeting::contents::{Contents, Part};
use lyskryss::domain::meeting::item::{Item, ItemId, Progress};
use lyskryss::domain::meeting::note::NoteKind;
use lyskryss::domain::meeting::sitting::{Approval, Meeting, MeetingId};
use lyskryss::domain::verbs::Editable as _;
use lyskryss::i18n::Texts;

use crate::harness::{CTRL, Window, large_session, now, without_meetings};

/// With a usual agenda, made by keys.
fn meeting() -> Window {
    let mut window = Window::showing(without_meetings());
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
fn what_is_typed_faster_than_it_is_drawn_is_cut_into_points_by_enter() {
    let mut window = meeting();
    window.key(Key::Enter);
    let text = |words: &str| Event::Text(words.to_owned());
    let enter = || Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    };
    // All of it in one frame: an Enter in an empty one is none.
    window.input([enter(), text("Én"), enter(), text("To"), enter(), enter(), text("Tre")]);
    window.write("!");
    window.key(Key::Escape);
    let first = item(&window).clone();
    assert_eq!(texts(&window, &first, NoteKind::Point), ["Én", "To", "Tre!"]);
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
    window.reach(Role::Button, &add);
    window.key(Key::Enter);
    window.write("Tas inn.");
    window.key(Key::Enter);
    window.write("Ses på igjen.");
    let now = item(&window).clone();
    let add = window.t("minutes-add-follow-up");
    window.reach(Role::Button, &add);
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

/// In the minutes as they will be, by keys alone.
fn paper() -> Window {
    let mut window = meeting();
    window.chord(CTRL, Key::Enter);
    let tab = window.entry(Role::Tab, &window.t("minutes-tab-paper"));
    window.tab_to(Role::Tab, &tab);
    window.key(Key::Enter);
    window
}

#[test]
fn the_minutes_as_they_will_be_are_read_piece_by_piece_and_heading_by_heading() {
    let mut window = paper();
    let title = window.session().title.clone();
    let title = format!("{}, {title}, overskrift", window.t("paper-minutes"));
    assert_eq!(window.focused_name(), title, "a role alone would be all that is read");
    window.key(Key::ArrowDown);
    assert_eq!(window.focused_name(), window.t("paper-draft"));
    // From heading to heading of the first level.
    window.keys(Key::PageDown, 2);
    let heading = |key: &str, window: &Window| format!("{}, overskrift", window.t(key));
    assert_eq!(window.focused_name(), heading("paper-agenda", &window));
    window.key(Key::PageUp);
    assert_eq!(window.focused_name(), heading("paper-participants", &window));
    window.key(Key::End);
    let last = window.focused_name();
    window.key(Key::ArrowDown);
    assert_eq!(window.focused_name(), last, "the end is the end");
    assert_eq!(window.said(), [window.t("spoken-edge-bottom")]);
    window.key(Key::Home);
    window.key(Key::ArrowUp);
    assert_eq!(window.focused_name(), title);
    assert_eq!(window.undo_steps(), 2, "whoever reads changes nothing");
}

#[test]
fn what_is_missing_is_said_and_leads_to_where_it_is_written() {
    let mut window = paper();
    let missing = window.count("lack-decision", 1);
    window.reach(Role::Button, &missing);
    window.key(Key::Enter);
    assert_eq!(window.app().minutes.tab(), MinutesTab::Meeting);
    assert_eq!(item(&window).number, "1/27");
    let add = window.t("minutes-add-decision");
    window.reach(Role::Button, &add);
    window.key(Key::Enter);
    window.write("Referatet er godkjent.");
    window.run(MinutesCommand::Show(MinutesTab::Paper));
    assert!(window.find(Role::Button, &missing).is_none());
    let plain = window.app().minutes.preview().paper().unwrap().plain();
    assert!(plain.contains("Referatet er godkjent."));
    let chair = window.t("lack-chair");
    window.reach(Role::Button, &chair);
    window.key(Key::Enter);
    window.write("Etat A");
    window.key(Key::Escape);
    assert_eq!(window.session().meetings[0].chair, "Etat A");
}

#[test]
fn what_goes_into_the_minutes_is_chosen_with_keys_seen_at_once_and_taken_back() {
    let mut window = paper();
    let plain = |window: &Window| window.app().minutes.preview().paper().unwrap().plain();
    let board = window.t("paper-part-board");
    assert!(!plain(&window).contains(&board));
    let with = window.t("minutes-with-board");
    window.reach(Role::CheckBox, &with);
    window.key(Key::Space);
    assert!(plain(&window).contains(&board));
    assert_eq!(window.session().meetings[0].contents.parts, [Part::Board]);
    let only = window.t("minutes-only-decisions");
    window.reach(Role::CheckBox, &only);
    window.key(Key::Space);
    assert!(window.session().meetings[0].contents.only_decisions);
    window.act(MinutesAction::Language(Some("en")));
    assert!(plain(&window).contains("Draft."), "{}", plain(&window));
    for _ in 0..3 {
        window.chord(CTRL, Key::Z);
    }
    assert_eq!(window.session().meetings[0].contents, Contents::default());
    assert_eq!(window.app().minutes.tab(), MinutesTab::Paper, "one sees it where one is");
    assert!(window.status().contains(&window.t("room-minutes").to_lowercase()));
}

#[test]
fn minutes_are_sent_out_and_approved_with_keys_and_say_that_they_were_changed_since() {
    let mut window = paper();
    let press = |window: &mut Window, key| {
        let name = window.t(key);
        window.reach(Role::Button, &name);
        window.key(Key::Enter);
    };
    press(&mut window, "minutes-send-out");
    let day = now().day;
    assert_eq!(window.session().meetings[0].approval, Approval::Sent(day));
    press(&mut window, "minutes-approve");
    // By whom is asked for at once.
    window.write("gruppa");
    window.key(Key::Escape);
    assert!(window.says("Godkjent 14. januar 2027 av gruppa."), "{}", window.describe());
    let on = window.t("field-approved-on");
    window.tab_to_field(&on);
    window.chord(CTRL, Key::A);
    window.write("16.1.");
    window.key(Key::Enter);
    let Approval::Approved { on, by, .. } = &window.session().meetings[0].approval else {
        panic!("not approved")
    };
    assert_eq!((on.to_string().as_str(), by.as_str()), ("2027-01-16", "gruppa"));
    let changed = window.t("paper-changed-since");
    assert!(!window.says(&changed));
    window.run(MinutesCommand::Show(MinutesTab::Meeting));
    window.run(MinutesCommand::AddPoint);
    window.write("Enda noe.");
    window.run(MinutesCommand::Show(MinutesTab::Paper));
    assert!(window.says(&changed), "{}", window.describe());
    press(&mut window, "minutes-approve-again");
    window.key(Key::Escape);
    assert!(!window.says(&changed));
    press(&mut window, "minutes-back-to-draft");
    assert_eq!(window.session().meetings[0].approval, Approval::Draft);
}

#[test]
fn f6_unfolds_what_is_folded_away_in_a_narrow_window() {
    let mut window = Window::sized(egui::vec2(900.0, 700.0));
    window.open_practice();
    window.run(MinutesCommand::Show(MinutesTab::Paper));
    assert!(window.find(Role::CheckBox, &window.t("minutes-with-board")).is_none());
    window.key(Key::F6);
    window.settle();
    let first = window.focused().unwrap();
    assert!(window.find(Role::CheckBox, &window.t("minutes-with-board")).is_some());
    assert!(matches!(first.role, Role::Button | Role::CheckBox), "{first:?}");
    window.key(Key::Escape);
    window.settle();
    assert!(window.focused_name().ends_with(", overskrift"), "back at the paper");
    window.run(MinutesCommand::Show(MinutesTab::Meeting));
    let there = window.t("minutes-there-change");
    for _ in 0..9 {
        if window.focused_name() == there {
            break;
        }
        window.key(Key::F6);
        window.settle();
    }
    assert_eq!(window.focused_name(), there, "{}", window.describe());
}

#[test]
fn since_last_time_tells_of_follow_ups_lights_and_the_queue_and_leads_there() {
    let mut window = Window::practice();
    window.run(MinutesCommand::Show(MinutesTab::Since));
    let top = window.focused_name();
    assert!(top.starts_with("Siden "), "{top}");
    let light = window.seen().into_iter().find(|seen| {
        seen.role == Role::Button && seen.name.contains(" fra ") && seen.name.contains(" til ")
    });
    let light = light.unwrap_or_else(|| panic!("{}", window.describe()));
    window.reach(Role::Button, &light.name);
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Judge);
}

#[test]
fn minutes_of_a_large_session_are_composed_elsewhere_and_only_what_is_near_is_drawn() {
    let mut session = large_session(150, 10);
    let (meeting, item) = (MeetingId(session.next_id), ItemId(session.next_id + 1));
    session.next_id += 2;
    session.meetings.push(Meeting::named(meeting, String::new()));
    let measures: Vec<_> = session.measures.iter().map(|measure| measure.id).collect();
    for measure in &measures {
        for criterion in &session.criteria {
            let mut judgement = Judgement::new(*measure, criterion.id);
            judgement.mark = Some(Mark::Medium);
            judgement.rationale = "Det er delte meninger om dette, og de står her.".to_owned();
            session.judgements.push(judgement);
        }
    }
    let new = Item::named(item, "Vurdering".to_owned());
    session.items.push(Item { meeting: Some(meeting), measures, ..new });
    let mut window = Window::showing(session);
    window.take_effects();
    window.run(MinutesCommand::Show(MinutesTab::Paper));
    assert!(window.says(&window.t("minutes-composing")), "{}", window.describe());
    let effects = window.take_effects();
    let [Effect::Compose(order)] = &effects[..] else { panic!("{effects:?}") };
    let composed = Composed::of(&order.session, order.meeting, window.app().texts);
    window.act(MinutesReport::Composed(order.token, composed));
    let pieces = window.app().minutes.preview().pieces().len();
    assert!(pieces > 1500, "{pieces}");
    assert!(window.nodes() < 400, "{}", window.nodes());
    window.key(Key::End);
    window.settle();
    assert!(
        window.focused_rects().is_some_and(|(whole, seen)| seen.height() > whole.height() * 0.9)
    );
    window.key(Key::PageUp);
    window.settle();
    assert!(window.focused_name().ends_with(", overskrift"), "{}", window.focused_name());
    assert!(window.take_effects().is_empty(), "once for a state of the document");
    // What nobody waits for any more is not taken.
    let other = Composed::of(&order.session, order.meeting, Texts::of("en"));
    window.act(MinutesReport::Composed(order.token, other));
    let paper = window.app().minutes.preview().paper().unwrap();
    assert_eq!(paper.kind.as_str(), window.t("paper-minutes"));
}
