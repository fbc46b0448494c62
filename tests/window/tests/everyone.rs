//! A program for everyone: the keyboard all the way round in every place, the status line, and the
//! board as a list of lines for whoever reads with a screen reader.
//!
//! That everything to press has role, name and size is seen to in `places.rs`.

use std::collections::BTreeSet;

use egui::accesskit::{NodeId, Role};
use egui::{Key, Modifiers, Rect};
use lyskryss::app::command::BoardCommand;
use lyskryss::app::core::names::mark_key;
use lyskryss::app::core::place::{BoardColumn, Cursor, Place, Room};
use lyskryss::app::input::{Action, BoardAction};
use lyskryss::app::rooms::board::{CursorMove, columns};
use lyskryss::domain::light::Mark;
use lyskryss::i18n;
use lyskryss::insight::order::BoardRow;

use crate::harness::places::all;
use crate::harness::{Seen, Window, large_session};

// All the way round.

/// What the keyboard is to come to: all of the window, or of what is in front.
fn stops(window: &Window) -> BTreeSet<NodeId> {
    let front = window.in_front();
    let seen = window.seen().into_iter().filter(|seen| seen.focusable && !seen.disabled);
    let seen = seen.filter(|seen| front.as_ref().is_none_or(|ids| ids.contains(&seen.id)));
    seen.map(|seen| seen.id).collect()
}

/// Presses Tab until it comes to a place where it was, and gives the places in order, with what
/// was out of sight there.
fn around(window: &mut Window, modifiers: Modifiers, most: usize) -> (Vec<Seen>, Vec<String>) {
    let (mut visited, mut hidden): (Vec<Seen>, Vec<String>) = (Vec::new(), Vec::new());
    for _ in 0..most {
        window.chord(modifiers, Key::Tab);
        let Some(focused) = window.focused() else { continue };
        if visited.first().is_some_and(|first| first.id == focused.id) {
            return (visited, hidden);
        }
        if let Some((rect, visible)) = window.focused_rects() {
            let enough = |whole: f32, seen: f32, least: f32| seen >= whole - 1.0 || seen >= least;
            let shown = enough(rect.width(), visible.width(), 200.0)
                && enough(rect.height(), visible.height(), 100.0);
            if !shown {
                let (role, name) = (focused.role, &focused.name);
                hidden.push(format!("{role:?} {name:?} at {rect} is cut to {visible}"));
            }
        }
        visited.push(focused);
    }
    let names: Vec<_> = visited.iter().map(|seen| seen.name.as_str()).collect();
    hidden.push(format!("does not come around: {names:?}"));
    (visited, hidden)
}

#[test]
fn tab_goes_all_around_every_place_and_shift_tab_the_same_way_back() {
    let mut failures = Vec::new();
    let (mut most, mut places) = (0, 0);
    for (place, go) in all() {
        let mut window = Window::new();
        go(&mut window);
        let wanted = stops(&window);
        if wanted.is_empty() {
            assert!(place.contains(" here"), "{place} has nothing to come to");
            continue;
        }
        let limit = 2 * wanted.len() + 8;
        let (forwards, hidden) = around(&mut window, Modifiers::NONE, limit);
        failures.extend(hidden.into_iter().map(|it| format!("{place}: {it}")));
        let (backwards, hidden) = around(&mut window, Modifiers::SHIFT, limit);
        failures.extend(hidden.into_iter().map(|it| format!("{place}, backwards: {it}")));
        let ids = |seen: &[Seen]| seen.iter().map(|seen| seen.id).collect::<Vec<_>>();
        let there: BTreeSet<_> = ids(&forwards).into_iter().collect();
        for missing in wanted.difference(&there) {
            let seen = window.seen().into_iter().find(|seen| seen.id == *missing);
            let what = seen.map(|seen| format!("{:?} {:?}", seen.role, seen.name));
            failures.push(format!("{place}: Tab does not come to {what:?}"));
        }
        let (forwards, mut backwards) = (ids(&forwards), ids(&backwards));
        backwards.reverse();
        if !is_turned(&forwards, &backwards) {
            failures.push(format!("{place}: the way back is another"));
        }
        most = most.max(forwards.len());
        places += 1;
    }
    assert!(places > 60 && most > 15, "{places} places with {most} stops at most");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Whether two ways around are the same but for where they begin.
fn is_turned(one: &[NodeId], other: &[NodeId]) -> bool {
    let twice: Vec<_> = one.iter().chain(one).collect();
    one.len() == other.len()
        && twice.windows(one.len().max(1)).any(|part| part.iter().copied().eq(other))
}

/// The crossings and decisions of the board that the keyboard can come to.
fn board_stops(window: &Window) -> Vec<Seen> {
    window.seen().into_iter().filter(|seen| seen.focusable && seen.role == Role::GridCell).collect()
}

#[test]
fn the_board_is_one_tab_stop_as_a_table_and_as_a_list() {
    for list in [false, true] {
        let mut window = Window::practice();
        if list {
            window.run(BoardCommand::ToggleBoardList);
        }
        for way in [CursorMove::Down, CursorMove::Right, CursorMove::RowEnd, CursorMove::Last] {
            window.act(BoardAction::Move(way));
            let stops = board_stops(&window);
            assert_eq!(stops.len(), 1, "list: {list}, {way:?}: {stops:#?}");
            assert!(stops[0].focused && stops[0].selected, "list: {list}, {way:?}");
        }
    }
}

// The status line.

#[test]
fn f6_comes_to_the_status_line_and_it_says_the_last_change_in_every_language() {
    for tag in i18n::tags() {
        let mut window = Window::speaking(tag);
        window.open_practice();
        for (key, mark) in [("l", Mark::Low), ("h", Mark::High), ("?", Mark::CannotJudge)] {
            window.write(key);
            let word = window.t(mark_key(Some(mark)));
            for _ in 0..5 {
                window.key(Key::F6);
                if window.focused().is_some_and(|seen| seen.role == Role::Label) {
                    break;
                }
            }
            let focused = window.focused().unwrap();
            assert_eq!(focused.role, Role::Label, "{tag}");
            assert!(focused.name.contains("1.1") && focused.name.contains(&word), "{focused:?}");
            assert_eq!(focused.value, focused.name, "{tag}");
            // And on, around to the board.
            for _ in 0..5 {
                window.key(Key::F6);
                if window.focused_name().contains(". 1.1 ") {
                    break;
                }
            }
            assert!(window.focused_name().contains(&word), "{tag}: {}", window.focused_name());
        }
    }
}

#[test]
fn in_every_room_f6_comes_to_the_status_line_and_back() {
    for room in Room::all() {
        let mut window = Window::new();
        window.open_practice();
        window.act(Action::Go(Place::Room(room)));
        let mut visited = Vec::new();
        for _ in 0..6 {
            window.key(Key::F6);
            visited.push(window.focused_name());
        }
        let status = window.status();
        assert!(!status.is_empty() && visited.contains(&status), "{room:?}: {visited:?}");
        let (name, menu) =
            (window.t("menu-file"), window.t(&format!("room-{room:?}").to_lowercase()));
        assert!(visited.contains(&name) && visited.contains(&menu), "{room:?}: {visited:?}");
    }
}

// The board as a list.

fn as_list(tag: &str) -> Window {
    let mut window = Window::speaking(tag);
    window.open_practice();
    window.run(BoardCommand::ToggleBoardList);
    window
}

/// Every crossing and decision in the order they are read.
fn in_order(window: &Window) -> Vec<Cursor> {
    let columns = columns(window.session());
    let rows = window.app().board.rows().iter().filter_map(|row| match row {
        BoardRow::Measure(id) => Some(*id),
        BoardRow::Area(_) => None,
    });
    rows.flat_map(|measure| columns.iter().map(move |column| Cursor { measure, column: *column }))
        .collect()
}

/// What a line must say: measure, column, mark or outcome, and the words that belong to it.
fn wanted(window: &Window, cursor: Cursor) -> (String, Vec<String>) {
    let session = window.session();
    let measure = session.measure(cursor.measure).unwrap().called();
    match cursor.column {
        BoardColumn::Decision => {
            let start = format!("{measure}, {}: ", window.t("board-decision"));
            let why = session.decision(cursor.measure).map(|d| d.why.trim().to_owned());
            (start, why.into_iter().filter(|why| !why.is_empty()).collect())
        }
        BoardColumn::Criterion(id) => {
            let judgement = session.judgement(cursor.measure, id);
            let mark = window.t(mark_key(judgement.and_then(|j| j.mark)));
            let start = format!("{measure}, {}: {mark}", session.criterion(id).unwrap().name);
            let why = judgement.map(|j| j.rationale.trim().to_owned());
            (start, why.into_iter().filter(|why| !why.is_empty()).collect())
        }
    }
}

#[test]
fn as_a_list_every_crossing_and_decision_has_a_line_with_its_mark_and_why() {
    for tag in i18n::tags() {
        let mut window = as_list(tag);
        let order = in_order(&window);
        assert_eq!(order.len(), 12 * 7);
        let mut reasons = 0;
        for measure in order.chunks(7) {
            assert_eq!(window.app().board.cursor(), Some(measure[0]), "{tag}");
            let mut lines: Vec<Seen> = window.seen().into_iter().filter(is_line).collect();
            let tops: Vec<f32> = lines.iter().map(|line| line.rect.top()).collect();
            assert!(tops.is_sorted(), "{tag}, from the top to the bottom: {tops:?}");
            // Far away measures have none.
            assert!(lines.len() < order.len(), "{tag}: {}", lines.len());
            let first = lines.iter().position(|line| line.selected).unwrap();
            for (line, cursor) in lines.split_off(first).iter().zip(measure) {
                let (start, words) = wanted(&window, *cursor);
                assert!(line.name.starts_with(&start), "{tag}: {:?}, not {start:?}", line.name);
                for words in words {
                    let words = words.trim_end_matches('.');
                    assert!(line.name.contains(words), "{tag}: {:?} lacks {words:?}", line.name);
                    reasons += 1;
                }
            }
            window.key(Key::PageDown);
        }
        assert!(reasons > 50, "{reasons}");
    }
}

fn is_line(seen: &Seen) -> bool {
    seen.role == Role::GridCell
}

#[test]
fn as_a_list_arrows_go_from_line_to_line_in_the_order_they_are_read() {
    let mut window = as_list("nb");
    window.chord(crate::harness::CTRL, Key::Home);
    let order = in_order(&window);
    for (at, cursor) in order.iter().enumerate() {
        let (start, _) = wanted(&window, *cursor);
        assert!(window.focused_name().starts_with(&start), "{at}: {}", window.focused_name());
        assert_whole(&window);
        window.key(Key::ArrowDown);
    }
    let last = window.focused_name();
    window.key(Key::ArrowDown);
    assert_eq!(window.focused_name(), last, "at the end it stays");
    for cursor in order.iter().rev() {
        let (start, _) = wanted(&window, *cursor);
        assert!(window.focused_name().starts_with(&start), "{}", window.focused_name());
        window.key(Key::ArrowUp);
    }
}

/// What has the focus stands wholly in view.
#[track_caller]
fn assert_whole(window: &Window) {
    let (rect, visible) = window.focused_rects().expect("something should have the focus");
    let (wide, high) =
        (visible.width() >= rect.width() - 1.0, visible.height() >= rect.height() - 1.0);
    assert!(wide && high, "{:?} at {rect} is cut to {visible}", window.focused_name());
}

#[test]
fn as_a_list_mark_keys_change_the_mark_and_the_name_far_down_as_well() {
    let mut window = as_list("nb");
    for steps in [0, 3, 40] {
        window.keys(Key::ArrowDown, steps);
        let cursor = window.app().board.cursor().unwrap();
        let (measure, criterion) = cursor.crossing().expect("a crossing should be chosen");
        let mut names = BTreeSet::new();
        for (key, mark) in [
            ("h", Some(Mark::High)),
            ("m", Some(Mark::Medium)),
            ("l", Some(Mark::Low)),
            ("?", Some(Mark::CannotJudge)),
            ("0", None),
        ] {
            window.write(key);
            assert_eq!(window.session().mark(measure, criterion), mark, "{steps}: {key}");
            assert_eq!(window.app().board.cursor(), Some(cursor));
            let word = window.t(mark_key(mark));
            assert!(window.focused_name().contains(&format!(": {word}")), "{steps}: {key}");
            names.insert(window.focused_name());
        }
        assert_eq!(names.len(), 5);
    }
}

#[test]
fn as_a_list_enter_opens_judge_or_the_choice_of_the_decision_and_esc_comes_back() {
    let mut window = as_list("nb");
    window.keys(Key::ArrowDown, 30);
    let (measure, criterion) = window.app().board.cursor().and_then(Cursor::crossing).unwrap();
    let name = window.focused_name();
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Judge);
    assert_eq!(window.judged(), (measure, criterion));
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), format!("Tavle. {name}"));
    window.key(Key::End);
    let decision = window.focused_name();
    assert!(decision.contains(&window.t("board-decision")), "{decision}");
    window.key(Key::Enter);
    assert_eq!(window.focused().unwrap().role, Role::RadioButton);
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), decision);
}

#[test]
fn as_a_list_a_line_scrolled_out_of_sight_keeps_the_keyboard() {
    let mut window = as_list("nb");
    window.harness.input_mut().events.push(egui::Event::PointerMoved(egui::pos2(500.0, 400.0)));
    window.input([egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -1500.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    }]);
    let (rect, visible) = window.focused_rects().unwrap();
    assert!(!visible.is_positive(), "{rect} should be scrolled away, not {visible}");
    let (measure, criterion) = window.app().board.cursor().and_then(Cursor::crossing).unwrap();
    window.write("l");
    assert_eq!(window.session().mark(measure, criterion), Some(Mark::Low));
    let word = window.t(mark_key(Some(Mark::Low)));
    assert!(window.focused_name().contains(&word), "{}", window.focused_name());
    window.key(Key::ArrowDown);
    assert_whole(&window);
}

#[test]
fn a_long_list_comes_to_rest_and_walks_to_its_end() {
    let mut window = Window::showing(large_session(60, 8));
    window.run(BoardCommand::ToggleBoardList);
    window.chord(crate::harness::CTRL, Key::End);
    let cursor = window.app().board.cursor().unwrap();
    assert_eq!(Some(&cursor), in_order(&window).last());
    assert_whole(&window);
    window.harness.step();
    window.harness.step();
    assert!(!window.wants_another_frame(), "{:#?}", window.harness.ctx.repaint_causes());
    let screen = Rect::from_min_size(egui::Pos2::ZERO, crate::harness::LAPTOP);
    let lines = window.seen().into_iter().filter(is_line);
    assert!(lines.filter(|line| screen.intersects(line.rect)).count() > 5);
}
