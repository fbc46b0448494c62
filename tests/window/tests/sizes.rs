//! Whatever size a window is given by a screen, a half of one, or a hand at its edge: every scene of
//! the wall and every place of the program is drawn in it, with what it is about.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Pos2, Rect, Vec2};
use lyskryss::app::core::picture::{Below, Picture, Scene, SceneRow};
use lyskryss::app::core::place::Room;
use lyskryss::domain::session::Session;
use lyskryss::storage::samples::Sample;
use lyskryss::ui::kit::theme::LIGHT;

use crate::harness::painted::{self, Line, overlapping};
use crate::harness::places::{Go, all};
use crate::harness::scenes::{SCENES, harsh, picture};
use crate::harness::wall::Wall;
use crate::harness::{Window, large_session};
use crate::zoom::{beyond_the_sides, clear_behind};

/// Points wide and high: the least there can be, screens and halves of screens as they are and at
/// 200 %, on their sides, and very wide; each next one is far from the one before, as after a cable.
const SIZES: [[f32; 2]; 13] = [
    [1920.0, 1080.0],
    [320.0, 180.0],
    [3840.0, 1080.0],
    [1080.0, 1920.0],
    [640.0, 360.0],
    [960.0, 1040.0],
    [1366.0, 768.0],
    [540.0, 960.0],
    [1920.0, 540.0],
    [1024.0, 768.0],
    [320.0, 1040.0],
    [3840.0, 200.0],
    [160.0, 90.0],
];

/// A long walk over sizes that nobody has thought of, the same each time.
fn any_sizes() -> impl Iterator<Item = Vec2> {
    let mut dice = 0x2f49_u16;
    let mut roll = move |least: u16, most: u16| {
        dice ^= dice << 7;
        dice ^= dice >> 9;
        dice ^= dice << 8;
        f32::from(least + dice % (most - least))
    };
    std::iter::repeat_with(move || Vec2::new(roll(160, 3840), roll(90, 2160)))
}

/// Every size of the list, and some others that are new each time.
fn sizes(others: &mut impl Iterator<Item = Vec2>) -> Vec<Vec2> {
    SIZES.into_iter().map(Vec2::from).chain(others.take(2)).collect()
}

// The wall.

/// What a scene is about: it stands on the wall at every size, perhaps cut behind its first word.
fn essentials(picture: &Picture) -> Vec<String> {
    match &picture.scene {
        Scene::Empty => Vec::new(),
        Scene::Words(words) => vec![words.clone()],
        // What is looked at, or else the first of its steps.
        Scene::Plan(plan) => {
            let step = plan.sheet.steps.get(plan.step.unwrap_or(0));
            step.map(|step| step.name.clone())
                .into_iter()
                .chain([plan.sheet.name.clone()])
                .collect()
        }
        Scene::Title(title) => vec![title.title.clone(), title.when.clone()],
        Scene::Board(board) | Scene::Overview(board) => {
            let row = board.row.and_then(|row| board.rows.get(row));
            let looked_at = match row {
                Some(SceneRow::Measure(row)) => vec![row.number.clone(), row.title.clone()],
                Some(SceneRow::Area(_)) | None => Vec::new(),
            };
            let column = board.column.and_then(|column| board.heads.get(column));
            let head = column.map(|head| head.name.clone());
            looked_at.into_iter().chain([board.measure.clone()]).chain(head).collect()
        }
        Scene::Crossing(crossing) => {
            let mut words = vec![crossing.name.called(), crossing.criterion.clone()];
            let is_agreed = matches!(crossing.below, Below::Agreed(_));
            let shown = crossing.levels.iter().filter(|level| !is_agreed || level.is_agreed);
            words.extend(shown.map(|level| level.sentence.clone()));
            match &crossing.below {
                Below::Answering { counted, .. } => words.push(counted.clone()),
                Below::Shown { verdict, .. } => words.push(verdict.clone()),
                Below::Agreed(_) | Below::Nothing => {}
            }
            words
        }
        Scene::Measure(measure) => vec![measure.name.called()],
        Scene::Decision(decision) => vec![decision.name.called(), decision.outcome.words.clone()],
        Scene::Progress(scene) => scene.heads.last().into_iter().cloned().collect(),
        Scene::Points(points) => vec![points.title.clone()],
        Scene::Question(question) => vec![question.kind.clone(), question.sentence.clone()],
        Scene::Agenda(agenda) => vec![agenda.title.clone()],
        Scene::Item(item) => vec![item.about.clone(), item.title.clone()],
        Scene::Resolution(resolution) => vec![resolution.item.clone()],
    }
}

fn first_word(words: &str) -> Option<&str> {
    words.split_whitespace().next()
}

/// What is wrong with a picture as it was painted.
fn wrong_on_the_wall(picture: &Picture, size: Vec2, lines: &[Line]) -> Vec<String> {
    let mut wrong = Vec::new();
    let all = Rect::from_min_size(Pos2::ZERO, size).expand(0.5);
    let said: Vec<&str> = lines.iter().flat_map(|line| line.text.split_whitespace()).collect();
    for words in essentials(picture) {
        // A long word may be cut or broken where it alone fills its line.
        let is_said = |word: &str| {
            said.iter().any(|said| word.starts_with(said.trim_end_matches(['…', '-'])))
        };
        if first_word(&words).is_some_and(|word| !is_said(word)) {
            wrong.push(format!("{words:?} is absent"));
        }
    }
    for line in lines {
        // Less than a pixel high, there is nothing to be cut.
        if size.y >= 180.0 && !all.contains_rect(line.ink) {
            wrong.push(format!("{:?} at {} is outside", line.text, line.ink));
        }
    }
    wrong.extend(
        overlapping(lines).into_iter().map(|(one, other)| format!("{one} lies on {other}")),
    );
    wrong
}

/// Every scene of a session at every size.
fn paint_every_scene(session: &Session, more: Vec<(&'static str, Arc<Picture>)>) {
    let mut failures = Vec::new();
    let mut others = any_sizes();
    let scenes = SCENES.into_iter();
    let pictures = scenes.map(|(name, scene)| (name, picture(session.clone(), "nb", scene)));
    let pictures: Vec<_> = pictures.chain(more).collect();
    let first = Arc::clone(&pictures[0].1);
    let mut wall = Wall::paint(first, &LIGHT, Vec2::splat(500.0), |builder| builder);
    for (name, picture) in pictures {
        wall.state_mut().show(&picture);
        for size in sizes(&mut others) {
            wall.set_size(size);
            wall.run();
            let lines = painted::lines(&wall.output().shapes);
            let wrong = wrong_on_the_wall(&picture, size, &lines);
            failures.extend(wrong.into_iter().map(|it| format!("{name} at {size}: {it}")));
        }
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_scene_is_painted_at_every_size_with_what_it_is_about() {
    let board = |window: &mut Window| window.run(Room::Board);
    let large = picture(large_session(200, 20), "nb", board);
    paint_every_scene(&Sample::Practice.session(), vec![("large board", large)]);
}

#[test]
fn and_so_are_those_with_more_words_than_anybody_wishes_for() {
    paint_every_scene(&harsh(), Vec::new());
}

// The window.

/// The least in which nothing stands beyond the sides: what 1280x720 leaves at 200 %. In less, bars
/// can be moved sideways.
const LEAST: Vec2 = Vec2::new(640.0, 360.0);

/// What can be done in a dialog, by name: all of it is there at every size, to be scrolled to.
fn can_be_done(window: &Window) -> BTreeSet<String> {
    let front = window.in_front().unwrap_or_default();
    let buttons = window.seen().into_iter().filter(|seen| seen.role == Role::Button);
    buttons.filter(|seen| front.contains(&seen.id)).map(|seen| seen.name).collect()
}

/// What is wrong with the window as it was drawn.
fn wrong_in_the_window(window: &Window, size: Vec2, asked: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    let screen = window.harness.ctx.content_rect();
    if (screen.size() - size).length() > 1.0 {
        wrong.push(format!("it is drawn at {}", screen.size()));
    }
    if window.painted_lines().is_empty() {
        wrong.push("nothing is painted".to_owned());
    }
    if size.x >= LEAST.x && size.y >= LEAST.y {
        wrong.extend(beyond_the_sides(window));
        let there = can_be_done(window);
        let missing = asked.difference(&there);
        wrong.extend(missing.map(|name| format!("{name:?} is absent")));
    }
    wrong
}

fn walk(places: impl Iterator<Item = (&'static str, Go)>) {
    let mut failures = BTreeSet::new();
    let mut others = any_sizes();
    let mut walked = 0;
    for (place, go) in places {
        let mut window = Window::new();
        go(&mut window);
        clear_behind(&mut window);
        let asked = can_be_done(&window);
        walked += 1;
        for size in sizes(&mut others) {
            window.harness.set_size(size);
            window.settle();
            // What is as large as it was in the frame before stands where it should in the next one.
            window.settle();
            let wrong = wrong_in_the_window(&window, size, &asked);
            failures.extend(wrong.into_iter().map(|it| format!("{place} at {size}: {it}")));
        }
    }
    assert!(walked > 20, "{walked}");
    let all: Vec<_> = failures.into_iter().collect();
    assert!(all.is_empty(), "{}\n{}", all.len(), all.join("\n"));
}

// Two tests: they run beside each other.

#[test]
fn every_other_place_is_drawn_at_every_size() {
    walk(all().step_by(2));
}

#[test]
fn and_so_are_those_between_them() {
    walk(all().skip(1).step_by(2));
}
