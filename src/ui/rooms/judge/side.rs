//! Beside the crossing: the talk timer, who speaks first, the story so far.

use std::time::Duration;

use eframe::egui::{self, Id, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::app::command::{Command, JudgeCommand};
use crate::app::core::phrases;
use crate::app::core::phrases::first_to_speak;
use crate::app::rooms::judge::Phase;
use crate::domain::judging::RoundKind;
use crate::domain::walk::WalkFilter;
use crate::insight::answers::moves;
use crate::ui::kit::crossing::signs_ui;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, clock, text};
use crate::ui::rooms::judge::how::how_ui;
use crate::ui::rooms::judge::spot::JudgeSpot;
use crate::ui::rooms::judge::story;

pub(super) fn side_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    ui.spacing_mut().item_spacing.y = gap::M;
    if place.phase == Phase::Answering(RoundKind::Ballots) {
        how_ui(ui, view);
    }
    if view.app.has_talk_timer() {
        part_ui(ui, "talk-timer", |ui| timer_ui(ui, view));
        ui.add_space(gap::M);
    }
    if place.phase == Phase::Talking {
        first_ui(ui, view, place);
        moved_ui(ui, view, place);
    }
    signs_ui(ui, view, place.session, place.at);
    part_ui(ui, "unsettled", |ui| unsettled_ui(ui, view, place));
    ui.add_space(gap::XS);
    story::story_ui(ui, view, place);
}

/// A part with a place of its own: what comes and goes above it makes no other buttons of its.
fn part_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique(("judge-side", name))), content);
}

/// The time that is left for the talk, and its keys.
fn timer_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let running = view.now.running;
    let whole = Duration::from_mins(u64::from(app.talk_minutes()));
    let started = app.judge.timer().left(running);
    let left = started.unwrap_or(whole);
    let counts_down = app.judge.timer().is_running(running);
    text::caption(ui, &view.t("talk"), view.colours.ink_soft);
    let shown = clock::minutes(left);
    let colour = if counts_down { view.colours.ink } else { view.colours.ink_soft };
    let galley = ui.painter().layout_no_wrap(shown.clone(), theme::semibold(theme::CLOCK), colour);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 50.0), Sense::hover());
    ui.painter().galley(rect.left_top(), galley, colour);
    let name = view.with("talk-left", &[("time", shown.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
    if started == Some(Duration::ZERO) {
        text::text(ui, &view.t("talk-over"), theme::medium(theme::BODY), view.colours.ink);
    }
    let key = match (counts_down, started) {
        (true, _) => "talk-pause",
        (false, Some(left)) if left < whole && !left.is_zero() => "talk-go-on",
        (false, _) => "talk-start",
    };
    timer_buttons_ui(ui, view, key);
    if counts_down {
        clock::wake_at_next_second(ui.ctx(), left);
    }
}

fn timer_buttons_ui(ui: &mut Ui, view: &mut View<'_>, talk_key: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::PART;
        for (command, key) in [
            (Command::Judge(JudgeCommand::Talk), talk_key),
            (Command::Judge(JudgeCommand::MoreTime), "talk-more"),
        ] {
            let shortcut = view.shortcut(command);
            let words = format!("{}  {shortcut}", view.t(key));
            let response = buttons::quiet_button(ui, view.colours, true, &words);
            if command == Command::Judge(JudgeCommand::Talk) {
                pane_begins(ui.ctx(), Pane::Side, response.id);
            }
            if response.clicked() {
                view.run(command);
            }
        }
    });
}

/// The far ends, lowest first: they speak first.
fn first_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let round = place.session.shown_round(place.at.0, place.at.1);
    let Some(words) = round.and_then(|round| first_to_speak(view.app.texts, round)) else {
        return;
    };
    text::caption(ui, &view.t("first-to-speak"), view.colours.ink_soft);
    text::text(ui, &words, theme::regular(theme::LARGE), view.colours.ink);
    ui.add_space(gap::M);
}

/// How many crossings were answered and left without agreement, and the way through them. It
/// stays for as long as there are any.
fn unsettled_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let (all, only) = (view.app.judge.unsettled(), place.session.walk.only);
    let is_walk = only == WalkFilter::Unsettled;
    if all == 0 && !is_walk {
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        let words = view.count("unsettled-crossings", all);
        text::text(ui, &words, theme::medium(theme::DETAIL), view.colours.ink);
        let (command, key) = if is_walk {
            (JudgeCommand::Walk(WalkFilter::All), "command-walk-all")
        } else {
            (JudgeCommand::ToSettle, "command-to-settle")
        };
        if buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked() {
            view.run(command);
        }
    });
}

/// What moved since the round before.
fn moved_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let rounds = place.session.rounds_of(place.at.0, place.at.1);
    let [.., before, last] = rounds else {
        return;
    };
    let Some(moved) = moves(before, last) else {
        return;
    };
    let words = phrases::moves(view.app.texts, &moved);
    let words = if words.is_empty() { view.t("moved-nothing").into_owned() } else { words };
    text::caption(ui, &view.t("moved-title"), view.colours.ink_soft);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    ui.add_space(gap::M);
}
