//! Very large and very small: 200 % on 1280x720 and 300 % on 1920x1080 (both leave 640x360 points),
//! and 50 %. In every room, dialog and menu, in every language: nothing beyond the sides of the
//! window or cut at the sides of where it stands, and whatever has the keyboard is in view.

use std::collections::BTreeSet;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, Vec2};
use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, FileCommand, HelpCommand, JudgeCommand, PrepareCommand,
};
use lyskryss::app::core::phrases::named;
use lyskryss::app::core::place::{Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, HelpAction};
use lyskryss::app::rooms::board::CursorMove as Move;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::i18n;
use lyskryss::storage::file::FileError;
use lyskryss::storage::settings::Settings;

use crate::harness::focus::unreached;
use crate::harness::meeting::{FRESH, SPLIT};
use crate::harness::places::{Go, all};
use crate::harness::{CTRL, LAPTOP_AT_200, Window};

/// A size of the window in points, and how many pixels a point has.
type Size = (&'static str, Vec2, f32);

const AT_200: Size = ("1280x720 at 200 %", LAPTOP_AT_200, 2.0);
const AT_300: Size = ("1920x1080 at 300 %", LAPTOP_AT_200, 3.0);
const AT_50: Size = ("1280x720 at 50 %", Vec2::new(2560.0, 1440.0), 0.5);

/// Places that no other suite walks.
const MORE: [(&str, Go); 15] = [
    ("board as a list", list),
    ("board as a list: decision", |window| {
        list(window);
        window.act(BoardAction::Move(Move::RowEnd));
    }),
    ("board as a list: choice", |window| {
        list(window);
        window.run(BoardCommand::Choose);
    }),
    ("board as a list: choice of the decision", |window| {
        list(window);
        window.act(BoardAction::Move(Move::RowEnd));
        window.run(BoardCommand::Choose);
    }),
    ("board: panel of a decision", |window| {
        window.open_practice();
        window.act(BoardAction::Move(Move::RowEnd));
        window.act(BoardAction::Detail(true));
    }),
    ("board: panel of a split crossing", |window| {
        window.judge(SPLIT);
        window.run(Room::Board);
        window.act(BoardAction::Detail(true));
    }),
    ("board: no criteria", |window| {
        a_measure_alone(window);
        window.run(Room::Board);
    }),
    ("judge: no criteria", |window| {
        a_measure_alone(window);
        window.run(Room::Judge);
    }),
    ("prepare: a measure that is being written", |window| {
        a_measure_alone(window);
    }),
    ("dialog: own keys", |window| {
        window.open_practice();
        window.run(HelpCommand::OwnKeys);
    }),
    ("dialog: own keys, two the same, one waiting", |window| {
        window.open_practice();
        window.run(HelpCommand::OwnKeys);
        window.act(HelpAction::SetKey(Command::Judge(JudgeCommand::Reveal), Some("H".to_owned())));
        window.act(HelpAction::TakeKey(Some(Command::Judge(JudgeCommand::Abstain))));
    }),
    ("dialog: palette", |window| {
        window.open_practice();
        window.run(HelpCommand::Palette);
    }),
    ("dialog: palette, searched", |window| {
        window.judge(FRESH);
        window.chord(CTRL, Key::K);
        window.write("e");
    }),
    ("dialog: cannot save", |window| {
        window.open_practice();
        window.run(FileCommand::Save);
        let path = PathBuf::from(LONG_PATH);
        window.act(FileReport::PickedSave(Some(path.clone())));
        let revision = window.app().document.as_ref().unwrap().history.revision();
        window.act(FileReport::Saved(path, revision, Err(FileError::NotFound)));
    }),
    ("dialog: cannot open, with a long path", |window| {
        window.open_practice();
        window.cannot_open(LONG_PATH, FileError::NotFound);
    }),
];

/// Menus that open from within a room.
const OPENED: [(&str, Go); 4] = [
    ("judge: reservations", |window| {
        window.judge(SPLIT);
        open(window, Role::Button, "reserve");
    }),
    ("judge: whose stand is changed", change_a_stand),
    ("judge: what a stand is changed to", |window| {
        change_a_stand(window);
        let first = window.app().session().unwrap().participants[0].short_name().to_owned();
        window.reach(Role::Button, &first);
        window.key(Key::Enter);
        assert!(window.find(Role::MenuItemRadio, &window.t("answer-abstains")).is_some());
    }),
    ("prepare: a list of choices", |window| {
        window.open_practice();
        window.prepare(Tab::Measures);
        let name = named(&window.t("field-kind"), &window.t("kind-ambition"));
        window.reach(Role::Button, &name);
        window.key(Key::Enter);
        assert!(window.says(&window.t("kind-project")), "{}", window.describe());
    }),
];

fn open(window: &mut Window, role: Role, key: &str) {
    let name = window.t(key);
    window.reach(role, &name);
    window.key(Key::Enter);
    assert!(egui::Popup::is_any_open(&window.harness.ctx), "{name} does not open");
}

fn change_a_stand(window: &mut Window) {
    window.judge(SPLIT);
    window.run(JudgeCommand::ToggleChangeAfterReveal);
    open(window, Role::Button, "change-stand");
}

const LONG_PATH: &str = "/home/etat-a/Dokumenter/fellesområde/prioritering/2027/\
    arbeidsseminar_om_felles_prioritering_av_tiltak_mellom_virksomheter_endelig_utkast.ron";

fn a_measure_alone(window: &mut Window) {
    window.act(FileAction::NewEmpty);
    window.prepare(Tab::Measures);
    window.run(PrepareCommand::AddEntry);
}

fn list(window: &mut Window) {
    window.open_practice();
    window.run(BoardCommand::ToggleBoardList);
}

fn window((_, size, pixels): Size, tag: &str) -> Window {
    let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
    Window::with(size, settings, |builder| builder.with_pixels_per_point(pixels))
}

/// All places but those whose menu has another name here; menus are opened further down.
fn places() -> impl Iterator<Item = (&'static str, Go)> {
    all().filter(|(place, _)| !place.starts_with("menu")).chain(MORE)
}

/// The table of the board, or a sheet before it is taken in, which may scroll sideways; nothing in the
/// other places.
fn may_scroll_sideways(window: &Window) -> Rect {
    let app = window.app();
    let screen = window.harness.ctx.content_rect();
    if app.room == Room::Roadmap && app.roadmap.tab() == RoadmapTab::Plan {
        // Steps are never narrower than their cards: they scroll, the heads with them.
        let step = app.session().and_then(|session| session.steps.first()).map(|step| &step.name);
        let heads = window.seen().into_iter().filter(|seen| {
            seen.role == Role::Label && step.is_some_and(|step| seen.name.starts_with(step))
        });
        let top = heads.map(|seen| seen.rect.left_top()).min_by(|a, b| a.y.total_cmp(&b.y));
        return top.map_or(Rect::NOTHING, |top| {
            Rect::from_min_max(top, screen.right_bottom()).expand(1.0)
        });
    }
    if app.room == Room::Prepare && app.prepare.taking().is_some() {
        // What columns mean scrolls with the cells below them.
        let args = [("letter", "".into()), ("head", "".into())];
        let column = app.texts.with("taking-column-is", &args);
        let column = column.split_whitespace().next().unwrap_or_default().to_owned();
        let of_sheet = window
            .seen()
            .into_iter()
            .filter(|seen| seen.role == Role::Cell || seen.name.starts_with(&column));
        let top = of_sheet.map(|seen| seen.rect.left_top()).reduce(egui::Pos2::min);
        return top.map_or(Rect::NOTHING, |top| {
            Rect::from_min_max(top, screen.right_bottom()).expand(1.0)
        });
    }
    let is_table = app.room == Room::Board && !app.settings.board_list && app.dialog().is_none();
    if !is_table {
        return Rect::NOTHING;
    }
    let measure = window.find(Role::Label, &window.t("board-measure"));
    measure.map_or(Rect::NOTHING, |head| {
        Rect::from_min_max(head.rect.left_top(), screen.right_bottom()).expand(1.0)
    })
}

/// What is painted or told beyond the sides of the window, or cut at the sides of where it stands.
pub(crate) fn beyond_the_sides(window: &Window) -> Vec<String> {
    // Text is put on whole pixels.
    let pixel = (1.0 / window.harness.ctx.pixels_per_point()).max(0.5);
    let screen = window.harness.ctx.content_rect().expand(0.5);
    let table = may_scroll_sideways(window);
    let mut found = Vec::new();
    for line in window.painted_lines() {
        let sides = line.clip.expand(pixel).x_range();
        let cut = !sides.contains(line.ink.left()) || !sides.contains(line.ink.right());
        let beyond = line.ink.left() < screen.left() || line.ink.right() > screen.right();
        if (cut || beyond) && !table.contains_rect(line.visible()) {
            found.push(format!("text {:?} at {}, cut to {}", line.text, line.ink, line.clip));
        }
    }
    for seen in window.seen().into_iter().filter(|seen| seen.rect.is_positive()) {
        let inside = seen.rect.left() >= screen.left() && seen.rect.right() <= screen.right();
        if !inside && !table.intersects(seen.rect) {
            found.push(format!("{:?} {:?} at {}", seen.role, seen.name, seen.rect));
        }
    }
    found
}

/// Takes the board away from behind what is in front: it has its own leave to scroll.
pub(crate) fn clear_behind(window: &mut Window) {
    // What asks in the roadmap goes with it.
    if window.app().dialog().is_some() && window.app().room != Room::Roadmap {
        window.act(Action::Go(Place::Room(Room::Start)));
        assert!(window.app().dialog().is_some());
    }
}

/// Goes to every place in a language, and tells of what stands beyond the sides.
fn walk(size: Size, tag: &str) {
    let mut failures = BTreeSet::new();
    let mut walked = 0;
    for (place, go) in OPENED.into_iter().chain(places()) {
        let mut window = window(size, tag);
        go(&mut window);
        clear_behind(&mut window);
        walked += 1;
        failures.extend(beyond_the_sides(&window).into_iter().map(|it| format!("{place}: {it}")));
    }
    assert!(walked > 60, "{walked}");
    let all: Vec<_> = failures.into_iter().collect();
    assert!(all.is_empty(), "{tag}, {}: {}\n{}", size.0, all.len(), all.join("\n"));
}

// A test for each language: they run beside each other.

#[test]
fn at_200_percent_nothing_in_bokmal_stands_beyond_the_sides() {
    walk(AT_200, "nb");
}

#[test]
fn at_200_percent_nothing_in_nynorsk_stands_beyond_the_sides() {
    walk(AT_200, "nn");
}

#[test]
fn at_200_percent_nothing_in_english_stands_beyond_the_sides() {
    walk(AT_200, "en");
}

#[test]
fn at_300_percent_on_a_large_screen_nothing_stands_beyond_the_sides_either() {
    for tag in i18n::tags() {
        walk(AT_300, tag);
    }
}

#[test]
fn at_50_percent_nothing_stands_beyond_the_sides_either() {
    for tag in i18n::tags() {
        walk(AT_50, tag);
    }
}

// Menus.

/// Where the keyboard has come to a menu that the room has, opens it and looks.
fn menus_of(window: &mut Window, room: Room, failures: &mut BTreeSet<String>) -> usize {
    let language = window.t("language-name");
    let language = window.app().texts.with("menu-language", &[("language", language.into())]);
    let way = format!("{}, {}", window.t("way-ballots"), window.t("way-open"));
    let place = window.app().judge.place().map(|place| {
        let args = [("at", place.at.into()), ("of", place.of.into())];
        window.app().texts.with("walk-place", &args)
    });
    let long = place.as_ref().map(|place| format!("{place}, {}", window.t("walk-by-measure")));
    let keys = ["menu-file", "menu-view", "audience-title", "filter", "sorted-prepared"];
    let names = keys.map(|key| window.t(key)).into_iter().chain([language, way]);
    let mut opened = 0;
    for name in names.chain(place).chain(long) {
        if window.find(Role::Button, &name).is_none() {
            continue;
        }
        opened += 1;
        window.reach(Role::Button, &name);
        window.key(Key::Enter);
        assert!(egui::Popup::is_any_open(&window.harness.ctx), "{room:?}: {name} does not open");
        let found = beyond_the_sides(window);
        failures.extend(found.into_iter().map(|it| format!("{room:?}, {name}: {it}")));
        let screen = window.harness.ctx.content_rect().expand(0.5);
        let mut lines = 0;
        for _ in 0..60 {
            window.key(Key::ArrowDown);
            let Some((rect, visible)) = window.focused_rects() else { break };
            lines += 1;
            if !visible.expand(1.0).contains_rect(rect) || !screen.contains_rect(rect) {
                let focused = window.focused_name();
                failures.insert(format!("{room:?}, {name}, {focused:?}: {rect} cut to {visible}"));
            }
        }
        assert!(lines > 1, "{room:?}: the arrows do not come into {name}");
        window.key(Key::Escape);
        assert!(!egui::Popup::is_any_open(&window.harness.ctx), "{room:?}: {name} stays open");
        if window.app().room != room {
            window.act(Action::Go(Place::Room(room)));
        }
    }
    opened
}

fn menus(size: Size) {
    let mut failures = BTreeSet::new();
    for tag in i18n::tags() {
        for room in Room::all() {
            let mut window = window(size, tag);
            list(&mut window);
            window.run(AudienceCommand::AudienceWindow);
            window.act(Action::Go(Place::Room(room)));
            let opened = menus_of(&mut window, room, &mut failures);
            let of_room = if matches!(room, Room::Board | Room::Judge) { 2 } else { 0 };
            assert_eq!(opened, 4 + of_room, "{tag}, {room:?}: some menu is called otherwise");
        }
    }
    let all: Vec<_> = failures.into_iter().collect();
    assert!(all.is_empty(), "{}: {}\n{}", size.0, all.len(), all.join("\n"));
}

#[test]
fn at_200_percent_every_menu_opens_inside_the_window_and_each_line_comes_into_view() {
    menus(AT_200);
}

#[test]
fn at_300_percent_every_menu_opens_inside_the_window_and_each_line_comes_into_view() {
    menus(AT_300);
}

// By keyboard. The other places are walked like this in `places.rs`.

#[test]
fn at_300_percent_tab_comes_to_everything_and_brings_it_into_view() {
    let mut failures = Vec::new();
    for tag in i18n::tags() {
        for (place, go) in MORE {
            let mut window = window(AT_300, tag);
            go(&mut window);
            let found = unreached(&mut window);
            failures.extend(found.into_iter().map(|it| format!("{tag}, {place}: {it}")));
        }
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
}

// Downwards.

/// Turns the wheel over a place; whether anything moved.
fn wheel(window: &mut Window, at: egui::Pos2, delta: f32) -> bool {
    let before: Vec<_> = window.seen().into_iter().map(|seen| (seen.id, seen.rect)).collect();
    window.input([
        egui::Event::PointerMoved(at),
        egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, delta),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        },
    ]);
    let after: Vec<_> = window.seen().into_iter().map(|seen| (seen.id, seen.rect)).collect();
    before != after
}

/// What is told of and never comes to stand within the window, however far one scrolls.
fn out_of_reach(window: &mut Window) -> Vec<String> {
    let screen = window.harness.ctx.content_rect().expand(0.5);
    let has_name = |seen: &crate::harness::Seen| !seen.name.is_empty() && seen.rect.is_positive();
    let front = window.in_front();
    // While the choice is open it has the wheel.
    let choosing = window.app().board.is_choosing();
    let is_choice = |seen: &crate::harness::Seen| !choosing || seen.role == Role::RadioButton;
    let counts = |seen: &crate::harness::Seen| {
        has_name(seen) && is_choice(seen) && front.as_ref().is_none_or(|ids| ids.contains(&seen.id))
    };
    let below = |rect: Rect| rect.bottom() > screen.bottom();
    let mut missing: Vec<_> =
        window.seen().into_iter().filter(|seen| counts(seen) && below(seen.rect)).collect();
    let mut reached = BTreeSet::new();
    while let Some(next) = missing.first().cloned() {
        let x = next.rect.center().x.clamp(4.0, screen.right() - 4.0);
        let moves = [0.5, 0.8, 0.3].into_iter().any(|part| {
            let mut moved = false;
            while wheel(window, egui::pos2(x, screen.height() * part), -150.0) {
                moved = true;
                let seen = window.seen().into_iter();
                reached.extend(seen.filter(|it| !below(it.rect)).map(|it| it.id));
            }
            moved
        });
        missing.retain(|seen| !reached.contains(&seen.id));
        if !moves || missing.first().is_some_and(|first| first.id == next.id) {
            break;
        }
    }
    missing.iter().map(|seen| format!("{:?} {:?} at {}", seen.role, seen.name, seen.rect)).collect()
}

#[test]
fn at_200_percent_everything_is_reached_by_scrolling_downwards() {
    let mut failures = Vec::new();
    for (place, go) in places() {
        let mut window = window(AT_200, "nb");
        go(&mut window);
        clear_behind(&mut window);
        let found = out_of_reach(&mut window);
        failures.extend(found.into_iter().map(|it| format!("{place}: {it}")));
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
}
