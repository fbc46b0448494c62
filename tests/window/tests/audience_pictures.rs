//! A picture of each scene of the audience window at 1920 x 1080, light and dark.
//!
//! How pictures are drawn anew, and when they are skipped: see `pictures.rs`.

use std::sync::Arc;

use egui_kittest::SnapshotResults;
use lyskryss::storage::samples::Sample;
use lyskryss::ui::kit::theme::{DARK, LIGHT};

use crate::harness::scenes::{SCENES, picture};
use crate::harness::wall::Wall;
use crate::harness::{LARGE, renderer};

/// Takes a picture of a scene of the practice session in both themes.
fn take(name: &str, scene: &str) {
    let (_, go) = SCENES.into_iter().find(|(name, _)| *name == scene).unwrap();
    let picture = picture(Sample::Practice.session(), "nb", go);
    let _guard = renderer::alone();
    let mut results = SnapshotResults::new();
    for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
        let Some(renderer) = renderer::find(name) else { return };
        let mut harness = Wall::paint(Arc::clone(&picture), palette, LARGE, |builder| {
            builder.renderer(renderer).with_render_cursor(false)
        });
        harness.snapshot(format!("audience_{name}-{theme}"));
        results.extend_harness(&mut harness);
    }
}

#[test]
fn the_title_looks_as_agreed_on_the_wall() {
    take("title", "title");
}

#[test]
fn the_pause_looks_as_agreed_on_the_wall() {
    take("pause", "pause");
}

#[test]
fn the_board_looks_as_agreed_on_the_wall() {
    take("board", "board in the middle");
}

#[test]
fn the_whole_board_looks_as_agreed_on_the_wall() {
    take("overview", "overview");
}

#[test]
fn a_round_looks_as_agreed_on_the_wall_while_the_room_answers() {
    take("answering", "answering");
}

#[test]
fn a_round_looks_as_agreed_on_the_wall_when_the_answers_are_shown() {
    take("revealed", "revealed, and the talk runs");
}

#[test]
fn an_agreed_mark_looks_as_agreed_on_the_wall_with_its_words() {
    take("agreed", "agreed, with its words");
}

#[test]
fn a_measure_looks_as_agreed_on_the_wall() {
    take("measure", "measure");
}

#[test]
fn a_decision_looks_as_agreed_on_the_wall() {
    take("decision", "decision");
}

#[test]
fn the_open_points_look_as_agreed_on_the_wall() {
    take("points", "points");
}

#[test]
fn the_roadmap_looks_as_agreed_on_the_wall() {
    take("roadmap", "roadmap");
}

#[test]
fn a_step_of_the_roadmap_looks_as_agreed_on_the_wall() {
    take("step", "a step of the roadmap");
}

#[test]
fn the_queue_looks_as_agreed_on_the_wall() {
    take("queue", "queue");
}

#[test]
fn status_looks_as_agreed_on_the_wall() {
    take("status", "status");
}

#[test]
fn the_action_plan_looks_as_agreed_on_the_wall() {
    take("actions", "action plan");
}

#[test]
fn a_question_looks_as_agreed_on_the_wall() {
    take("question", "question of one at least as good");
}
