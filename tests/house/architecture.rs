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
