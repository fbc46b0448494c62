//! A few pictures: Start, Prepare, Board, See and the plan on a laptop, light, dark and in high
//! contrast; Judge in its phases; the other views of the roadmap.
//!
//! They catch what roles and names do not tell: a colour, a gap, a line that is cut. After a change
//! that is meant, `UPDATE_SNAPSHOTS=1 cargo test -p lyskryss-window-tests pictures::` draws them
//! anew, those of the audience too, into `tests/window/tests/snapshots`; look at each before keeping
//! it. Where there is nothing to draw with (on Debian: `mesa-vulkan-drivers`), they are skipped, but
//! never where `CI` is set.

use egui::Key;
use egui_kittest::SnapshotResults;
use lyskryss::app::command::{HelpCommand, PlanCommand, RoadmapCommand};
use lyskryss::app::core::place::{BoardColumn, Cursor, Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, BoardAction, SeeAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::insight::questions::QuestionKind;
use lyskryss::storage::settings::{Settings, Theme};

use crate::harness::meeting::FRESH;
use crate::harness::places::table;
use crate::harness::{CTRL, LAPTOP, Window, renderer};

const THEMES: [(&str, Theme); 3] =
    [("light", Theme::Light), ("dark", Theme::Dark), ("high-contrast", Theme::HighContrast)];

/// Takes a picture of a place in every theme.
fn take(name: &str, go: impl Fn(&mut Window)) {
    take_in(&THEMES, name, go);
}

/// Takes a picture of a place in some themes.
fn take_in(themes: &[(&str, Theme)], name: &str, go: impl Fn(&mut Window)) {
    let _guard = renderer::alone();
    let mut results = SnapshotResults::new();
    for &(theme_name, theme) in themes {
        let Some(renderer) = renderer::find(name) else { return };
        let settings = Settings { theme, ..Settings::default() };
        let mut window = Window::with(LAPTOP, settings, |builder| {
            builder.renderer(renderer).with_render_cursor(false)
        });
        go(&mut window);
        window.settle();
        window.harness.snapshot(format!("{name}-{theme_name}"));
        results.extend_harness(&mut window.harness);
    }
}

#[test]
fn start_looks_as_agreed() {
    take("start", |_| {});
}

#[test]
fn prepare_looks_as_agreed() {
    take("prepare", |window| {
        window.open_practice();
        window.prepare(Tab::Criteria);
    });
}

#[test]
fn a_table_looks_as_agreed_before_it_is_taken_in() {
    take("prepare_table", |window| {
        table(window);
    });
}

#[test]
fn the_board_looks_as_agreed() {
    take("board", |window| {
        window.open_practice();
        let column = BoardColumn::Criterion(window.criterion("Gjennomførbart"));
        window.act(BoardAction::Select(Cursor { measure: window.measure("2.1"), column }));
        window.act(BoardAction::Choose(false));
    });
}

#[test]
fn judge_looks_as_agreed_while_the_room_answers() {
    take_in(&THEMES[..1], "judge_answering", |window| {
        window.judge(FRESH);
        window.write("hml");
    });
}

#[test]
fn judge_looks_as_agreed_when_the_answers_are_shown() {
    take_in(&THEMES[..2], "judge_revealed", Window::judge_to_reveal);
}

#[test]
fn judge_looks_as_agreed_when_the_room_has_agreed() {
    take_in(&THEMES[..1], "judge_agreed", |window| {
        window.judge_to_reveal();
        window.write("m");
        window.chord(CTRL, Key::B);
        window.write("en etat peker seg ut");
        window.key(Key::Tab);
        window.write("etaten sier ja");
        window.key(Key::Escape);
    });
}

#[test]
fn judge_looks_as_agreed_when_hands_are_counted() {
    take_in(&THEMES[..1], "judge_hands", |window| {
        window.judge(FRESH);
        window.answer_by(AnswerWay::Hands);
        window.counts("2");
        window.counts("4");
    });
}

#[test]
fn the_open_points_look_as_agreed() {
    take_in(&THEMES[..1], "points", |window| {
        window.open_practice();
        window.run(HelpCommand::Points);
    });
}

#[test]
fn the_legend_looks_as_agreed() {
    take_in(&THEMES[..1], "legend", |window| {
        window.open_practice();
        window.run(HelpCommand::Legend);
    });
}

#[test]
fn see_looks_as_agreed() {
    take("see", |window| {
        window.open_practice();
        window.run(Room::See);
        let questions = window.app().see.questions();
        let kind = QuestionKind::AtLeastAsGood;
        let at = questions.iter().position(|question| question.kind() == kind).unwrap();
        window.act(SeeAction::Select(at));
    });
}

#[test]
fn the_plan_looks_as_agreed_with_a_card_in_hand() {
    take("roadmap_plan", |window| {
        window.open_practice();
        window.act(Action::Go(Place::Card(window.measure("4.1"))));
        window.run(PlanCommand::Later);
    });
}

#[test]
fn status_looks_as_agreed() {
    take_in(&THEMES[..2], "roadmap_status", |window| {
        window.open_practice();
        window.run(RoadmapCommand::Show(RoadmapTab::Progress));
    });
}

#[test]
fn the_action_plan_looks_as_agreed() {
    take_in(&THEMES[..1], "roadmap_actions", |window| {
        window.open_practice();
        window.run(RoadmapCommand::Show(RoadmapTab::Actions));
    });
}
