//! The way through the crossings, and what is judged: measure, criterion, question, phase.

use std::borrow::Cow;
use std::iter;

use eframe::egui::{self, Align, Button, Layout, RichText, Sense, Stroke, Ui, vec2};

use crate::app::command::{Command, JudgeCommand};
use crate::app::core::phrases;
use crate::app::core::place::Focus;
use crate::app::rooms::judge::Phase;
use crate::domain::criterion::Criterion;
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::domain::walk::{WalkFilter, WalkOrder};
use crate::insight::story::is_agreed;
use crate::ui::kit::crossing::for_whom_ui;
use crate::ui::kit::focus::{bar_beside, is_at_crossing, takes_focus};
use crate::ui::kit::menus::{command_item_ui, menu_ui, menu_width};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low, is_narrow, is_shallow};
use crate::ui::rooms::judge::spoken;
use crate::ui::rooms::judge::spot::JudgeSpot;

/// The crossing before, where one is in the walk, the crossing after.
pub(super) fn walk_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let Some(walked) = view.app.judge.place() else {
        return;
    };
    let room = (ui.available_width() - 2.0 * gap::M).max(0.0);
    let (words, middle) = walk_words(ui, view, place.session, (walked.at, walked.of), room);
    let middle = middle.min(room);
    let side = (room - middle) / 2.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap::M;
        let cell = |ui: &mut Ui, wide: f32, align: Layout, content: &mut dyn FnMut(&mut Ui)| {
            ui.allocate_ui_with_layout(vec2(wide, theme::WALK), align, |ui| {
                ui.set_width(wide);
                content(ui);
            });
        };
        cell(ui, side, Layout::left_to_right(Align::Center), &mut |ui| {
            step_ui(
                ui,
                view,
                place.session,
                walked.previous,
                Command::Judge(JudgeCommand::PreviousCrossing),
            );
        });
        let centred = Layout::left_to_right(Align::Center)
            .with_main_justify(true)
            .with_main_align(Align::Center);
        cell(ui, middle, centred, &mut |ui| walk_menu_ui(ui, view, place.session, &words));
        cell(ui, side, Layout::right_to_left(Align::Center), &mut |ui| {
            step_ui(
                ui,
                view,
                place.session,
                walked.next,
                Command::Judge(JudgeCommand::NextCrossing),
            );
        });
    });
}

fn step_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    to: Option<Crossing>,
    command: Command,
) {
    let Some((measure, criterion)) = to else {
        return;
    };
    let row = session.measure(measure).map_or("", Measure::short_name);
    let column = session.criterion(criterion).map_or("", Criterion::short_name);
    let back = command == Command::Judge(JudgeCommand::PreviousCrossing);
    let name = format!("{row} {column}");
    let shown = match (is_narrow(ui.ctx()), back) {
        (true, true) => "‹".to_owned(),
        (true, false) => "›".to_owned(),
        (false, true) => format!("‹ {name}"),
        (false, false) => format!("{name} ›"),
    };
    let words = RichText::new(shown).font(theme::regular(theme::BODY)).color(view.colours.ink_soft);
    // Its words begin and end where the sentences do.
    ui.spacing_mut().button_padding.x = gap::XXS;
    let button = Button::new(words).frame_when_inactive(false).truncate();
    let response = ui.add(button.min_size(vec2(0.0, theme::TARGET)));
    let spoken = format!("{}: {name}", view.t(command.key()));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    if response.clicked() {
        view.run(command);
    }
}

const fn order_key(order: WalkOrder) -> &'static str {
    match order {
        WalkOrder::Measures => "walk-by-measure",
        WalkOrder::Criteria => "walk-by-criterion",
        WalkOrder::Shuffled => "walk-shuffled",
    }
}

const fn only_key(only: WalkFilter) -> &'static str {
    match only {
        WalkFilter::All => "walk-all",
        WalkFilter::NotJudged => "walk-not-judged",
        WalkFilter::Split => "walk-split",
        WalkFilter::OldWording => "walk-old-wording",
        WalkFilter::FromSheet => "walk-from-sheet",
        WalkFilter::Unsettled => "walk-unsettled",
    }
}

/// The most of the line that is taken by where one is in the walk.
const MOST_OF_WALK: f32 = 0.6;

/// Where one is in the walk, in as many words as there is room for, and how wide that is: at least
/// a third.
fn walk_words(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    (at, of): (usize, usize),
    room: f32,
) -> (String, f32) {
    let walk = &session.walk;
    let place = view.with("walk-place", &[("at", at.into()), ("of", of.into())]);
    let only = (walk.only != WalkFilter::All).then(|| view.t(only_key(walk.only)));
    let order = (!is_narrow(ui.ctx())).then(|| view.t(order_key(walk.order)));
    let said = |parts: &[&Option<Cow<'_, str>>]| {
        let parts = parts.iter().filter_map(|part| part.as_deref());
        iter::once(place.as_str()).chain(parts).collect::<Vec<_>>().join(", ")
    };
    let least = room / 3.0;
    let mut all = [said(&[&order, &only]), said(&[&only]), place.clone()].into_iter();
    all.find_map(|words| {
        let wide = menu_width(ui, &words);
        (wide <= (room * MOST_OF_WALK).max(least)).then(|| (words, wide.max(least)))
    })
    .unwrap_or_else(|| (place.clone(), menu_width(ui, &place).max(least)))
}

fn walk_menu_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, words: &str) {
    let walk = &session.walk;
    menu_ui(ui, view, words, |ui, view| {
        text::caption(ui, &view.t("walk-order"), view.colours.ink_soft);
        for order in WalkOrder::ALL {
            command_item_ui(ui, view, JudgeCommand::Order(order));
        }
        if !walk.shuffled.is_empty() {
            command_item_ui(ui, view, JudgeCommand::Reshuffle);
        }
        ui.separator();
        text::caption(ui, &view.t("walk-which"), view.colours.ink_soft);
        for only in WalkFilter::ALL {
            command_item_ui(ui, view, JudgeCommand::Walk(only));
        }
    });
}

/// Measure and criterion, in type that is read from the back row.
pub(super) fn head_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let colours = view.colours;
    let (low, narrow) = (is_shallow(ui.ctx()), is_narrow(ui.ctx()));
    let small = narrow || is_low(ui.ctx());
    ui.spacing_mut().item_spacing.y = gap::XXS;
    let called = place.measure.called();
    text::heading(
        ui,
        &called,
        theme::medium(if small { theme::LEAD } else { theme::SENTENCE }),
        colours.ink_soft,
    );
    what_ui(ui, view, place.measure, low && !small);
    let rect = question_ui(ui, view, place, low, small);
    heading_focus(ui, view, place, rect);
    ui.add_space(if low { 0.0 } else { gap::S });
    phases_ui(ui, view, place);
    ui.spacing_mut().item_spacing.y = if low { gap::S } else { gap::M };
    ui.add_space(if low { 0.0 } else { gap::XS });
}

/// What the measure is, who owns it and who benefits; in a low window one behind the other.
fn what_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure, in_line: bool) {
    let soft = view.colours.ink_soft;
    let what = measure.description.trim();
    if in_line && !what.is_empty() {
        let texts = view.app.texts;
        let (owner, benefits) = (phrases::owner(texts, measure), phrases::benefits(texts, measure));
        let words = format!("{what}  {owner} {benefits}");
        text::text(ui, words.trim(), theme::regular(theme::NOTE), soft);
        return;
    }
    if !what.is_empty() {
        text::text(ui, what, theme::regular(theme::BODY), soft);
    }
    for_whom_ui(ui, view, measure);
}

/// The question of the criterion, as it is read aloud.
fn question(view: &View<'_>, criterion: &Criterion) -> String {
    if criterion.must_hold {
        return format!("{}  ({})", criterion.question, view.t("criterion-must-hold-short"));
    }
    criterion.question.clone()
}

/// The criterion and its question; in a low window on one line, where they fit.
fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    place: JudgeSpot<'_>,
    low: bool,
    small: bool,
) -> egui::Rect {
    let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
    let asked = question(view, place.criterion);
    let name = place.criterion.name.as_str();
    if small || !low {
        let size = if small { theme::TITLE } else { theme::CRITERION };
        let name = text::heading(ui, name, theme::semibold(size), ink);
        let size = if small { theme::BODY } else { theme::QUESTION };
        return name.rect.union(text::text(ui, &asked, theme::regular(size), soft).rect);
    }
    let line = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        let drawn = text::inline(ui, name, theme::semibold(theme::CRITERION_LOW), ink);
        text::is_heading(&drawn, name);
        text::inline(ui, &asked, theme::regular(theme::QUESTION), soft);
    });
    line.response.rect
}

/// Where the keyboard comes to while nothing is agreed and nothing is shown: a screen reader is
/// told what is judged.
fn heading_focus(ui: &Ui, view: &View<'_>, place: JudgeSpot<'_>, rect: egui::Rect) {
    let question = question(view, place.criterion);
    let id = egui::Id::unique(("judged", place.at));
    let response = ui.interact(rect.expand2(vec2(6.0, 0.0)), id, Sense::focusable_noninteractive());
    // What it stands in says which crossing it is. Of a heading that has the keyboard Orca says no
    // more than that it is one.
    let name = spoken::question(view, place, &question);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
    is_at_crossing(ui.ctx(), id);
    bar_beside(&response);
    let (measure, criterion) = place.at;
    let is_quiet = place.phase == Phase::Talking
        && place.session.mark(measure, criterion).is_none()
        && place.session.shown_round(measure, criterion).is_none();
    if is_quiet {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        if takes_focus(ui, view, Focus::Judge) {
            response.request_focus();
        }
    }
}

/// What the room does now, among what comes before and after.
fn phases_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let app = view.app;
    let has_round = !place.session.rounds_of(place.at.0, place.at.1).is_empty();
    let (all, now): (&[&str], usize) = match place.phase {
        Phase::Answering(RoundKind::Hands) => (&["phase-hands", "phase-talk", "phase-agree"], 0),
        Phase::Answering(RoundKind::Ballots) => {
            let ready = app.ballots().iter().all(crate::domain::round::Ballot::has_answered);
            (&["phase-alone", "phase-reveal", "phase-talk", "phase-agree"], usize::from(ready))
        }
        Phase::Talking if has_round => {
            let now = if is_agreed(place.session, place.at) { 3 } else { 2 };
            (&["phase-alone", "phase-reveal", "phase-talk", "phase-agree"], now)
        }
        Phase::Talking => {
            (&["phase-talk", "phase-agree"], usize::from(is_agreed(place.session, place.at)))
        }
    };
    let response = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::M;
        for (at, key) in all.iter().enumerate() {
            if at > 0 {
                let (rect, _) = ui.allocate_exact_size(vec2(24.0, 20.0), Sense::hover());
                let line = Stroke::new(1.0, view.colours.rule_strong);
                ui.painter().hline(rect.x_range(), rect.center().y, line);
            }
            let (font, colour) = if at == now {
                (theme::semibold(theme::NOTE), view.colours.accent)
            } else {
                (theme::regular(theme::NOTE), view.colours.ink_soft)
            };
            text::inline(ui, &view.t(key), font, colour);
        }
    });
    let now = all.get(now).map(|key| view.t(key)).unwrap_or_default();
    let spoken = view.with("phase-now", &[("phase", now.into())]);
    let response = response.response.interact(Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &spoken));
}
