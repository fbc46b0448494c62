//! The house: which floor may know which, and what no floor but the upper ones may know of the
//! world outside. Says all that is wrong at once.

use crate::sources::{Source, Strings, code, line_of, sources};

/// The floors, and how high each is. A floor knows those below it; those at the same height do not
/// know each other.
const FLOORS: [(&str, u8); 8] = [
    ("domain", 1),
    ("i18n", 2),
    ("storage", 2),
    ("exchange", 2),
    ("insight", 2),
    ("app", 3),
    ("ui", 4),
    ("desktop", 5),
];

/// Knows nothing of ours, although there is a floor below it.
const KNOWS_NOTHING: &str = "i18n";

/// What draws and shows windows.
const WINDOW_CRATES: [&str; 10] = [
    "eframe",
    "egui",
    "egui_table",
    "epaint",
    "emath",
    "ecolor",
    "accesskit",
    "rfd",
    "winit",
    "wgpu",
];

/// Floors that must not know the disk, the clock, threads or anything else outside the program.
const INNER_FLOORS: [&str; 5] = ["domain", "i18n", "exchange", "insight", "app"];

/// Ways out of the program.
const OUTSIDE: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];

fn height(floor: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == floor).map(|(_, height)| *height)
}

/// The floor a file stands on, by its path; nothing for `lib.rs` and `main.rs`.
fn floor_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/").unwrap();
    match inside.split_once('/') {
        Some((floor, _)) => Some(floor),
        None => inside.strip_suffix(".rs").filter(|name| !matches!(*name, "lib" | "main")),
    }
}

/// The modules above a file: `src/ui/widgets/light.rs` is three deep, `src/ui/mod.rs` one.
fn depth_of(path: &str) -> usize {
    let parts = path.split('/').count() - 1;
    if path.ends_with("/mod.rs") { parts - 1 } else { parts }
}

/// The places where a word stands alone.
fn places<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).map(|(at, _)| at).filter(move |at| {
        !code[..*at].ends_with(is_part) && !code[at + word.len()..].starts_with(is_part)
    })
}

/// The names that a path goes on with: one, or those of a group, such as `{app::App, ui}`.
fn names(behind: &str) -> Vec<&str> {
    let name = |text: &str| {
        text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '*').unwrap_or(text.len())
    };
    let Some(group) = behind.strip_prefix('{') else {
        return vec![&behind[..name(behind)]];
    };
    let (mut names, mut depth, mut fresh) = (Vec::new(), 1, true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => fresh = true,
            _ if fresh && !c.is_whitespace() => {
                names.push(&group[at..at + name(&group[at..])]);
                fresh = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// What stands behind the `::` behind a word, without blanks in front of it.
fn behind_colons(code: &str, end: usize) -> Option<&str> {
    Some(code[end..].trim_start().strip_prefix("::")?.trim_start())
}

/// What a file names at the root of the crate, each with its place: by `crate::`, or by as many
/// `super::` as lead there.
fn named_at_the_root<'a>(path: &str, code: &'a str) -> Vec<(usize, &'a str)> {
    let mut named = Vec::new();
    for at in places(code, "crate") {
        let end = at + "crate".len();
        if let Some(behind) = behind_colons(code, end) {
            named.extend(names(behind).into_iter().map(|name| (at, name)));
        } else if !code[end..].trim_start().starts_with(')') {
            // Not `pub(crate)`: the crate itself, under whatever name.
            named.push((at, "crate"));
        }
    }
    for at in places(code, "super") {
        let (mut count, mut end) = (1, at + "super".len());
        while let Some(behind) = behind_colons(code, end).filter(|b| b.starts_with("super")) {
            (count, end) = (count + 1, code.len() - behind.len() + "super".len());
        }
        let first = !code[..at].trim_end().ends_with("::");
        if first
            && count >= depth_of(path)
            && let Some(behind) = behind_colons(code, end)
        {
            let floors = names(behind).into_iter().filter(|name| height(name).is_some());
            named.extend(floors.map(|name| (at, name)));
        }
    }
    named
}

/// Why one floor must not name another; nothing where it may.
fn wrong_arrow(from: &str, to: &str) -> Option<&'static str> {
    let (Some(here), Some(there)) = (height(from), height(to)) else {
        return Some("leads to no floor of the house");
    };
    if from == to || (there < here && from != KNOWS_NOTHING) {
        None
    } else if there > here {
        Some("points up")
    } else if there == here {
        Some("points sideways")
    } else {
        Some("is one too many: it imports nothing of ours")
    }
}

/// The modules of `desktop` that are built with the window only.
fn window_modules(sources: &[Source]) -> Vec<String> {
    let Some(map) = sources.iter().find(|source| source.path == "src/desktop/mod.rs") else {
        return Vec::new();
    };
    let code = code(&map.text, Strings::Kept);
    let with_window = code.split("#[cfg(feature = \"gui\")]").skip(1);
    let module = |behind: &str| {
        let item = behind.trim_start();
        let name = item.strip_prefix("pub ").unwrap_or(item).strip_prefix("mod ")?;
        Some(name.split_once(';')?.0.to_owned())
    };
    with_window.filter_map(module).collect()
}

/// All that is wrong with a house of these files, a line each.
fn wrongs(sources: &[Source]) -> Vec<String> {
    let window_modules = window_modules(sources);
    let mut wrongs = Vec::new();
    for source in sources {
        let path = &source.path;
        if !source.text.starts_with("//!") {
            wrongs.push(format!(
                "{path}:1: does not begin with `//!`, which says what the file owns"
            ));
        }
        let code = code(&source.text, Strings::Blank);
        let mut say = |at: usize, what: String| {
            wrongs.push(format!("{path}:{}: {what}", line_of(&code, at)));
        };
        let Some(floor) = floor_of(path) else {
            for name in WINDOW_CRATES {
                places(&code, name)
                    .for_each(|at| say(at, format!("{name} is for `ui` and `desktop`")));
            }
            continue;
        };
        if height(floor).is_none() {
            say(0, format!("`{floor}` is no floor of the house: add it here and to lib.rs"));
            continue;
        }
        for (at, to) in named_at_the_root(path, &code) {
            if let Some(why) = wrong_arrow(floor, to) {
                say(at, format!("the arrow {floor} -> {to} {why}"));
            }
        }
        let in_window = window_modules.iter().any(|module| {
            *path == format!("src/desktop/{module}.rs")
                || path.starts_with(&format!("src/desktop/{module}/"))
        });
        if floor != "ui" && !in_window {
            for name in WINDOW_CRATES {
                let what = if floor == "desktop" {
                    "in a module that is built without the window too"
                } else {
                    "is for `ui` and `desktop`"
                };
                places(&code, name).for_each(|at| say(at, format!("{name} {what}")));
            }
        }
        if INNER_FLOORS.contains(&floor) {
            for at in places(&code, "std") {
                let named = behind_colons(&code, at + "std".len()).map(names).unwrap_or_default();
                for name in named.into_iter().filter(|name| OUTSIDE.contains(name)) {
                    say(at, format!("{floor} must not know std::{name}"));
                }
            }
        }
    }
    wrongs
}

#[test]
fn every_arrow_points_down_and_every_file_says_what_it_owns() {
    let wrongs = wrongs(&sources());
    assert!(wrongs.is_empty(), "{} wrong:\n{}\n", wrongs.len(), wrongs.join("\n"));
}

#[test]
fn every_floor_is_there_and_on_the_map() {
    let sources = sources();
    let map = &sources.iter().find(|source| source.path == "src/lib.rs").unwrap().text;
    for (floor, height) in FLOORS {
        let there = sources.iter().any(|source| floor_of(&source.path) == Some(floor));
        assert!(there, "nothing stands on {floor}");
        let lines = [format!("//! {height}. [`{floor}`]"), format!("//! {height}. `{floor}`")];
        let drawn =
            map.lines().any(|line| lines.iter().any(|start| line.starts_with(start.as_str())));
        assert!(drawn, "lib.rs does not show {floor} at height {height}");
        assert!(map.contains(&format!("pub mod {floor};")), "lib.rs does not name {floor}");
    }
}

// Inside `app` and `ui`.

/// A part of a floor: its name, which other parts of the floor it may know, and whether its own
/// folders and files must not know each other.
type Part = (&'static str, &'static [&'static str], bool);

/// The floors that have parts.
const PARTED: [(&str, &[Part]); 2] = [
    (
        "app",
        &[
            ("core", &[], false),
            ("rooms", &["core"], true),
            ("services", &["core"], true),
            ("command", APP_PARTS, false),
            ("help", APP_PARTS, false),
            ("holds", APP_PARTS, false),
            ("arriving", APP_PARTS, false),
            ("input", APP_PARTS, false),
            ("pictures", APP_PARTS, false),
            ("state", APP_PARTS, false),
            ("update", APP_PARTS, false),
            ("why_not", APP_PARTS, false),
        ],
    ),
    (
        "ui",
        &[
            ("kit", &[], false),
            ("rooms", &["kit"], true),
            ("audience", &["kit"], false),
            ("shell", &["kit", "rooms", "audience"], false),
        ],
    ),
];

/// What the few files know that put the app together.
const APP_PARTS: &[&str] = &[
    "core", "rooms", "services", "arriving", "command", "help", "holds", "input", "pictures",
    "state", "update", "why_not",
];

/// The modules from the root to a file: `src/ui/kit/theme/mod.rs` is `ui`, `kit`, `theme`.
fn modules_of(path: &str) -> Vec<&str> {
    let inside = path.strip_prefix("src/").unwrap().strip_suffix(".rs").unwrap();
    inside.strip_suffix("/mod").unwrap_or(inside).split('/').collect()
}

/// The paths that begin behind `::`, each whole: `{kit::theme, shell}` is two.
fn paths_behind(text: &str) -> Vec<Vec<&str>> {
    let text = text.trim_start();
    let mut paths = Vec::new();
    if let Some(group) = text.strip_prefix('{') {
        let (mut depth, mut from) = (1, 0);
        for (at, c) in group.char_indices() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if (c == ',' && depth == 1) || depth == 0 {
                paths.extend(paths_behind(&group[from..at]));
                from = at + 1;
            }
            if depth == 0 {
                break;
            }
        }
        return paths;
    }
    let Some(name) = names(text).first().copied().filter(|name| !name.is_empty()) else {
        return paths;
    };
    let more = behind_colons(text, name.len()).map(paths_behind).unwrap_or_default();
    if more.is_empty() {
        return vec![vec![name]];
    }
    more.into_iter().map(|path| [vec![name], path].concat()).collect()
}

/// Every path of a file into the crate, from its root, each with its place.
fn named_modules<'a>(path: &'a str, code: &'a str) -> Vec<(usize, Vec<&'a str>)> {
    let mut named = Vec::new();
    // `pub(in crate::ui::kit)` says who may know, not what is known.
    for at in places(code, "crate").filter(|at| !code[..*at].trim_end().ends_with("(in")) {
        let behind = behind_colons(code, at + "crate".len()).map(paths_behind);
        named.extend(behind.unwrap_or_default().into_iter().map(|path| (at, path)));
    }
    for at in places(code, "super").filter(|at| !code[..*at].trim_end().ends_with("::")) {
        for path_up in behind_colons(code, at + "super".len()).map(paths_behind).unwrap_or_default()
        {
            let ups = 1 + path_up.iter().take_while(|name| **name == "super").count();
            let here = modules_of(path);
            let above = here.len().saturating_sub(ups);
            named.push((at, [&here[..above], &path_up[ups - 1..]].concat()));
        }
    }
    named
}

/// Why a file of a floor must not know a module of the same floor; nothing where it may.
fn wrong_inner_arrow(from: &[&str], to: &[&str]) -> Option<String> {
    let ([floor, here, inside @ ..], [other_floor, there, whither @ ..]) = (from, to) else {
        return None;
    };
    let (_, parts) = PARTED.iter().find(|(name, _)| name == floor)?;
    if floor != other_floor {
        return None;
    }
    let Some((_, known, apart)) = parts.iter().find(|(part, ..)| part == here) else {
        return Some(format!("`{here}` is no part of {floor}: add it here and to {floor}/mod.rs"));
    };
    if parts.iter().all(|(part, ..)| part != there) {
        return Some(format!("`{there}` is no part of {floor}"));
    }
    let (own, other) = (inside.first(), whither.first());
    if *apart && here == there && own.is_some() && own != other {
        return Some(format!("{} knows another of the {here}", from.join("::")));
    }
    let is_allowed = here == there || known.contains(there);
    (!is_allowed).then(|| format!("{here} must not know {there}"))
}

/// Why a file of `ui` must not know a room of `app`; nothing where it may: what draws a room knows
/// that room.
fn wrong_app_room(from: &[&str], to: &[&str]) -> Option<String> {
    let (["ui", "rooms", room, ..], ["app", "rooms", other, ..]) = (from, to) else {
        return None;
    };
    (room != other).then(|| format!("{} knows another of the rooms", from.join("::")))
}

/// All arrows between the parts of a floor that are wrong, a line each.
fn wrong_inside(floor: &str, sources: &[Source]) -> Vec<String> {
    let folder = format!("src/{floor}/");
    let mut wrongs = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with(&folder)) {
        let code = code(&source.text, Strings::Blank);
        for (at, to) in named_modules(&source.path, &code) {
            let from = modules_of(&source.path);
            if let Some(why) = wrong_inner_arrow(&from, &to).or(wrong_app_room(&from, &to)) {
                let line = line_of(&code, at);
                wrongs.push(format!("{}:{line}: {} {why}", source.path, to.join("::")));
            }
        }
    }
    wrongs
}

/// The files of a floor that know each other in a circle, and those that know such: each file stands
/// above those that it is made of, and its own modules count among them.
fn circle_in(floor: &str, sources: &[Source]) -> Option<Vec<String>> {
    let folder = format!("src/{floor}/");
    let files: Vec<String> =
        sources.iter().map(|source| modules_of(&source.path).join("::")).collect();
    let file_of = |path: &[&str]| {
        let begins = (1..=path.len()).rev().map(|end| path[..end].join("::"));
        begins.into_iter().find(|begin| files.contains(begin))
    };
    let mut arrows: Vec<(String, String)> = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with(&folder)) {
        let here = modules_of(&source.path);
        let code = code(&source.text, Strings::Blank);
        let named = named_modules(&source.path, &code).into_iter().map(|(_, path)| path);
        let inside = places(&code, "mod").filter_map(|at| {
            let (name, _) = code[at + "mod".len()..].split_once(';')?;
            let is_name = name.trim().chars().all(|c| c.is_alphanumeric() || c == '_');
            is_name.then(|| [&here[..], &[name.trim()]].concat())
        });
        // `super::*` in a file's own tests is the file.
        let known = named.chain(inside);
        let known = known.filter(|path| path[0] == floor && path.last() != Some(&"*"));
        let from = here.join("::");
        let to = known.filter_map(|path| file_of(&path)).filter(|to| *to != from);
        arrows.extend(to.map(|to| (from.clone(), to)));
    }
    // What knows nothing that is left is in no circle.
    loop {
        let left = arrows.len();
        let begins: Vec<String> = arrows.iter().map(|(from, _)| from.clone()).collect();
        arrows.retain(|(_, to)| begins.contains(to));
        if arrows.len() == left {
            let mut circle: Vec<String> = arrows.into_iter().map(|(from, _)| from).collect();
            circle.sort();
            circle.dedup();
            return (!circle.is_empty()).then_some(circle);
        }
    }
}

#[test]
fn what_is_shared_knows_no_room_and_no_room_knows_another() {
    let sources = sources();
    for (floor, parts) in PARTED {
        let wrongs = wrong_inside(floor, &sources);
        assert!(wrongs.is_empty(), "{} wrong:\n{}\n", wrongs.len(), wrongs.join("\n"));
        for (part, ..) in parts {
            let is_there = |source: &Source| {
                source.path == format!("src/{floor}/{part}.rs")
                    || source.path.starts_with(&format!("src/{floor}/{part}/"))
            };
            assert!(sources.iter().any(is_there), "{floor} has no {part}");
        }
        assert_eq!(circle_in(floor, &sources), None);
    }
}

// The checker itself.

/// What is wrong with a house of one file; it begins as it should.
fn of(path: &str, text: &str) -> Vec<String> {
    wrongs(&[Source { path: path.to_owned(), text: format!("//! Owns this.\n{text}") }])
}

#[test]
fn a_planted_arrow_that_points_up_or_sideways_is_caught_with_file_line_and_arrow() {
    let planted = |path: &str, text: &str, wrong: &str| {
        assert_eq!(of(path, text), [format!("{path}:{wrong}")], "{text}");
    };
    planted(
        "src/domain/light.rs",
        "\nuse crate::app::state::App;",
        "3: the arrow domain -> app points up",
    );
    planted(
        "src/domain/light.rs",
        "use crate::i18n::Texts;",
        "2: the arrow domain -> i18n points up",
    );
    planted(
        "src/storage/file.rs",
        "use crate::insight::counts;",
        "2: the arrow storage -> insight points sideways",
    );
    planted("src/app/state.rs", "fn f() { crate::ui::draw() }", "2: the arrow app -> ui points up");
    planted(
        "src/ui/board.rs",
        "pub use crate::desktop::clock;",
        "2: the arrow ui -> desktop points up",
    );
    planted(
        "src/i18n/mod.rs",
        "use crate::domain::date::Date;",
        "2: the arrow i18n -> domain is one too many: it imports nothing of ours",
    );
    planted(
        "src/insight/order.rs",
        "use crate::{\n    domain::{light::Light, session},\n    exchange::table_out,\n};",
        "2: the arrow insight -> exchange points sideways",
    );
    planted("src/app/mod.rs", "use crate :: ui :: shell;", "2: the arrow app -> ui points up");
    planted("src/app/board.rs", "use super::super::ui;", "2: the arrow app -> ui points up");
    planted("src/domain.rs", "use super::app;", "2: the arrow domain -> app points up");
    planted(
        "src/app/x.rs",
        "macro_rules! m { () => { $crate::ui::x!() } }",
        "2: the arrow app -> ui points up",
    );
    planted(
        "src/app/x.rs",
        "use crate as all;",
        "2: the arrow app -> crate leads to no floor of the house",
    );
    planted(
        "src/app/x.rs",
        "use crate::*;",
        "2: the arrow app -> * leads to no floor of the house",
    );
    planted(
        "src/cellar/mod.rs",
        "",
        "1: `cellar` is no floor of the house: add it here and to lib.rs",
    );
}

#[test]
fn arrows_down_and_at_home_are_fine_and_so_is_what_is_no_code() {
    for (path, text) in [
        ("src/domain/edit.rs", "use crate::domain::light::Light;"),
        ("src/app/state.rs", "use crate::{domain, i18n::Texts, storage::{file, format}};"),
        (
            "src/ui/widgets/light.rs",
            "use super::super::theme;\nmod tests { use super::super::super::ui; }",
        ),
        (
            "src/desktop/cli.rs",
            "use crate::ui::theme;\npub(crate) fn f() {}\npub(in crate::desktop) fn g() {}",
        ),
        (
            "src/domain/mod.rs",
            "// use crate::app;\n/* crate::ui /* */ crate::ui */ /// [`crate::app`]\n",
        ),
        (
            "src/domain/mod.rs",
            "const A: &str = \"crate::app \\\" egui\"; const B: &str = r#\"\"crate::ui\"#;",
        ),
        ("src/domain/mod.rs", "const Q: char = '\"'; fn f<'a>(x: &'a str) {} // \" crate::app"),
        ("src/domain/mod.rs", "use mycrate::app; fn supersede() {} use other::crate_::ui;"),
        ("src/main.rs", "use lyskryss::desktop::cli; fn main() { std::process::exit(0) }"),
    ] {
        assert_eq!(of(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

#[test]
fn a_window_where_none_may_be_is_caught() {
    assert_eq!(
        of("src/app/state.rs", "use egui::Ui;\nfn f(_: rfd::FileDialog) {}"),
        [
            "src/app/state.rs:2: egui is for `ui` and `desktop`",
            "src/app/state.rs:3: rfd is for `ui` and `desktop`",
        ]
    );
    assert_eq!(of("src/ui/board.rs", "use egui::Ui;"), Vec::<String>::new());
    assert_eq!(of("src/app/state.rs", "// egui draws\nlet no_egui = 1;"), Vec::<String>::new());
    let map = "//! Map.\npub mod check;\n/// Draws.\n#[cfg(feature = \"gui\")]\npub mod window;\n";
    let house = ["check", "window"].map(|name| Source {
        path: format!("src/desktop/{name}.rs"),
        text: "//! Owns this.\nuse eframe::App;\n".to_owned(),
    });
    let map = Source { path: "src/desktop/mod.rs".to_owned(), text: map.to_owned() };
    let said = wrongs(&house.into_iter().chain([map]).collect::<Vec<_>>());
    assert_eq!(
        said,
        ["src/desktop/check.rs:2: eframe in a module that is built without the window too"]
    );
}

#[test]
fn a_way_out_of_the_inner_floors_is_caught() {
    assert_eq!(of("src/app/x.rs", "use std::fs;"), ["src/app/x.rs:2: app must not know std::fs"]);
    assert_eq!(
        of("src/domain/x.rs", "use std::{fmt, time::Instant};"),
        ["src/domain/x.rs:2: domain must not know std::time"]
    );
    assert_eq!(of("src/storage/x.rs", "use std::fs;"), Vec::<String>::new());
    assert_eq!(of("src/domain/x.rs", "use std::fmt;"), Vec::<String>::new());
}

#[test]
fn a_file_that_does_not_say_what_it_owns_is_caught() {
    let silent = Source { path: "src/app/x.rs".to_owned(), text: "use std::fmt;\n".to_owned() };
    assert_eq!(
        wrongs(&[silent]),
        ["src/app/x.rs:1: does not begin with `//!`, which says what the file owns"]
    );
}

/// What is wrong inside the floor of one file.
fn inside(path: &str, text: &str) -> Vec<String> {
    let text = format!("//! Owns this.\n{text}");
    wrong_inside(floor_of(path).unwrap(), &[Source { path: path.to_owned(), text }])
}

/// Each file with what it says, and what is to be said of that.
fn all_caught(planted: &[(&str, &str, &str)]) {
    for (path, text, caught) in planted {
        let path = format!("src/{path}");
        assert_eq!(inside(&path, text), [format!("{path}:2: {caught}")], "{text}");
    }
}

#[test]
fn a_planted_arrow_between_the_parts_of_ui_is_caught() {
    all_caught(&[
        (
            "ui/kit/view.rs",
            "use crate::ui::rooms::board;",
            "ui::rooms::board kit must not know rooms",
        ),
        (
            "ui/kit/view.rs",
            "use crate::ui::{kit::theme, shell::rail};",
            "ui::shell::rail kit must not know shell",
        ),
        (
            "ui/kit/view.rs",
            "use crate::{app::App, ui::audience::audience_ui};",
            "ui::audience::audience_ui kit must not know audience",
        ),
        (
            "ui/rooms/board/mod.rs",
            "use crate::ui::rooms::judge::x;",
            "ui::rooms::judge::x ui::rooms::board knows another of the rooms",
        ),
        (
            "ui/rooms/board/cells.rs",
            "use super::super::judge;",
            "ui::rooms::judge ui::rooms::board::cells knows another of the rooms",
        ),
        (
            "ui/rooms/start.rs",
            "fn f() { super::prepare::g() }",
            "ui::rooms::prepare::g ui::rooms::start knows another of the rooms",
        ),
        ("ui/rooms/start.rs", "use crate::ui::shell;", "ui::shell rooms must not know shell"),
        (
            "ui/rooms/board/mod.rs",
            "use crate::app::rooms::prepare::Tab;",
            "app::rooms::prepare::Tab ui::rooms::board knows another of the rooms",
        ),
        (
            "ui/rooms/start.rs",
            "use crate::ui::audience;",
            "ui::audience rooms must not know audience",
        ),
        ("ui/audience/board.rs", "use crate::ui::shell;", "ui::shell audience must not know shell"),
        (
            "ui/audience/board.rs",
            "use super::super::rooms::board;",
            "ui::rooms::board audience must not know rooms",
        ),
        (
            "ui/kit/view.rs",
            "use crate::ui::window_ui;",
            "ui::window_ui `window_ui` is no part of ui",
        ),
        (
            "ui/cellar.rs",
            "use crate::ui::kit;",
            "ui::kit `cellar` is no part of ui: add it here and to ui/mod.rs",
        ),
    ]);
}

#[test]
fn a_planted_arrow_between_the_parts_of_app_is_caught() {
    all_caught(&[
        (
            "app/core/x.rs",
            "use crate::app::rooms::board;",
            "app::rooms::board core must not know rooms",
        ),
        (
            "app/core/x.rs",
            "use crate::app::state::App;",
            "app::state::App core must not know state",
        ),
        (
            "app/rooms/board/asked.rs",
            "use crate::app::rooms::judge::Judge;",
            "app::rooms::judge::Judge app::rooms::board::asked knows another of the rooms",
        ),
        (
            "app/rooms/board/mod.rs",
            "use crate::app::services::files::Files;",
            "app::services::files::Files rooms must not know services",
        ),
        (
            "app/rooms/board/mod.rs",
            "use crate::app::command::Command;",
            "app::command::Command rooms must not know command",
        ),
        (
            "app/services/audience/mod.rs",
            "use super::files;",
            "app::services::files app::services::audience knows another of the services",
        ),
        (
            "app/services/preferences.rs",
            "fn f(_: crate::app::rooms::judge::Phase) {}",
            "app::rooms::judge::Phase services must not know rooms",
        ),
        (
            "app/cellar.rs",
            "use crate::app::core::place;",
            "app::core::place `cellar` is no part of app: add it here and to app/mod.rs",
        ),
    ]);
}

#[test]
fn arrows_between_the_parts_of_a_floor_that_are_allowed_are_fine() {
    for (path, text) in [
        ("src/ui/shell/mod.rs", "use crate::ui::{audience, kit::view, rooms::{board, judge}};"),
        ("src/ui/rooms/board/cells.rs", "use super::table;\nuse crate::ui::rooms::board::keys;"),
        ("src/ui/rooms/board/x.rs", "use crate::ui::kit::text; mod tests { use super::*; }"),
        ("src/ui/rooms/mod.rs", "pub(crate) mod board; // use crate::ui::shell"),
        ("src/app/update.rs", "use crate::app::{rooms::board, services::files, state::App};"),
        ("src/app/rooms/judge/walk.rs", "use crate::app::rooms::judge::Judge;\nuse super::walk;"),
    ] {
        assert_eq!(inside(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

#[test]
fn a_planted_circle_in_ui_is_caught() {
    let file = |path: &str, text: &str| Source {
        path: format!("src/ui/{path}.rs"),
        text: format!("//! Owns this.\n{text}\n"),
    };
    let circle = |files: &[&str]| Some(files.iter().map(|file| (*file).to_owned()).collect());
    let menus = || file("kit/menus", "use crate::ui::kit::{focus::takes_focus, text};");
    let focus = || file("kit/focus", "use crate::ui::kit::view::View;");
    let view = file("kit/view", "use crate::ui::kit::theme;");
    assert_eq!(circle_in("ui", &[menus(), focus(), view]), None);
    let back = file("kit/view", "use crate::ui::kit::menus::menu_ui;");
    let all = ["ui::kit::focus", "ui::kit::menus", "ui::kit::view"];
    assert_eq!(circle_in("ui", &[menus(), focus(), back]), circle(&all));
    let room = || file("rooms/judge/mod", "mod head;\npub(crate) mod tools;\nmod tests { }");
    let head = file("rooms/judge/head", "use crate::ui::kit::text;");
    assert_eq!(circle_in("ui", &[room(), head]), None);
    let up = file("rooms/judge/head", "use crate::ui::rooms::judge::JudgeSpot;");
    assert_eq!(
        circle_in("ui", &[room(), up]),
        circle(&["ui::rooms::judge", "ui::rooms::judge::head"])
    );
}
