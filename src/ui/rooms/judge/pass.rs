//! What whoever has the laptop sees while it goes round: who is next, or the sentences; and nothing
//! of anybody else's.

use eframe::egui::{
    Align, CentralPanel, Frame, Id, Modifiers, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::command::{Command, CrossingCommand, JudgeCommand};
use crate::app::core::names::mark_key;
use crate::app::core::phrases;
use crate::app::core::place::Focus;
use crate::app::input::JudgeAction;
use crate::app::rooms::judge::{PassAction, Passing, Phase};
use crate::domain::light::Mark;
use crate::domain::round::Answer;
use crate::ui::kit::crossing::for_whom_ui;
use crate::ui::kit::focus::{bar_beside, scroll_ui, takes_focus};
use crate::ui::kit::group::paint_box;
use crate::ui::kit::keycap::{key_width, paint_key};
use crate::ui::kit::shortcuts::{Shortcut, keys_of};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_shallow};
use crate::ui::kit::{aloud, buttons, light, text};
use crate::ui::rooms::judge::spot::JudgeSpot;

/// The widest that lines are.
const WIDEST: f32 = 1000.0;

pub(crate) fn pass_ui(ui: &mut Ui, view: &mut View<'_>, passing: &Passing) {
    let app = view.app;
    let Some((session, at)) = app.session().zip(app.judged()) else {
        return;
    };
    let (Some(measure), Some(criterion)) = (session.measure(at.0), session.criterion(at.1)) else {
        return;
    };
    let place = JudgeSpot { session, at, measure, criterion, phase: app.phase() };
    let turn = app.judge.seat().and_then(|seat| app.ballots().get(seat).cloned());
    let name = turn.map(|ballot| phrases::name(app.texts, &ballot.name).into_owned());
    let frame = Frame::new().fill(view.colours.paper);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        scroll_ui(ui, "pass", |ui| {
            let side = ((ui.available_width() - WIDEST) / 2.0).max(gap::MARGIN);
            Frame::new().inner_margin(vec2(side, gap::XL)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = gap::M;
                match (passing, name) {
                    (Passing::Open, Some(name)) => open_ui(ui, view, place, &name),
                    (Passing::Covered(received), Some(name)) => {
                        covered_ui(ui, view, received.as_deref(), &name);
                    }
                    (_, None) => done_ui(ui, view),
                }
            });
        });
    });
}

/// From the top to what stands in the middle of an empty screen.
fn space_above(ui: &mut Ui) {
    ui.add_space((ui.ctx().content_rect().height() * 0.24).max(gap::XL));
}

fn received_words(view: &View<'_>, name: &str) -> String {
    view.with("pass-received", &[("name", phrases::name(view.app.texts, name).into())])
}

fn received_ui(ui: &mut Ui, view: &View<'_>, received: Option<&str>) {
    if let Some(name) = received {
        let words = received_words(view, name);
        text::text(ui, &words, theme::medium(theme::SENTENCE), view.colours.ink_soft);
        ui.add_space(gap::XL);
    }
}

/// A large line that a screen reader is led to.
fn heading_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    let drawn = text::text(ui, words, theme::semibold(theme::CRITERION), view.colours.ink);
    let response = ui.interact(drawn.rect, Id::unique("pass-heading"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
}

fn covered_ui(ui: &mut Ui, view: &mut View<'_>, received: Option<&str>, name: &str) {
    space_above(ui);
    let received_words = received.map(|name| received_words(view, name));
    let alone = view.t("pass-alone").into_owned();
    let told = aloud::in_a_row(received_words.into_iter().chain([alone]));
    received_ui(ui, view, received);
    heading_ui(ui, view, &view.with("pass-next", &[("name", name.into())]));
    text::text(ui, &view.t("pass-alone"), theme::regular(theme::QUESTION), view.colours.ink_soft);
    ui.add_space(gap::L);
    let words = format!("{}  Enter", view.with("pass-uncover", &[("name", name.into())]));
    let button = buttons::main_button(ui, view.colours, &words);
    aloud::describe(ui.ctx(), button.id, &told);
    if takes_focus(ui, view, Focus::Judge) {
        button.request_focus();
    }
    if button.clicked() {
        view.ask(JudgeAction::Pass(PassAction::Uncover));
    }
    ui.add_space(gap::M);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::APART;
        for (words, action) in [
            (view.with("pass-later", &[("name", name.into())]), PassAction::Later),
            (format!("{}  Esc", view.t("pass-stop")), PassAction::Stop),
        ] {
            if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
                view.ask(JudgeAction::Pass(action));
            }
        }
    });
}

fn done_ui(ui: &mut Ui, view: &mut View<'_>) {
    space_above(ui);
    heading_ui(ui, view, &view.t("pass-done"));
    text::text(ui, &view.t("pass-back"), theme::regular(theme::QUESTION), view.colours.ink_soft);
    ui.add_space(gap::L);
    let words = format!("{}  Enter", view.t("pass-to-meeting"));
    let button = buttons::main_button(ui, view.colours, &words);
    if takes_focus(ui, view, Focus::Judge) {
        button.request_focus();
    }
    if button.clicked() {
        view.ask(JudgeAction::Pass(PassAction::Stop));
    }
}

/// The sentences of one person. Nothing here knows what anybody has answered.
fn open_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>, name: &str) {
    let low = is_shallow(ui.ctx());
    let colours = view.colours;
    let answers = view.with("pass-answers", &[("name", name.into())]);
    text::text(ui, &answers, theme::semibold(theme::SENTENCE), colours.accent);
    ui.add_space(gap::S);
    text::text(ui, &place.measure.called(), theme::medium(theme::LEAD), colours.ink_soft);
    if !place.measure.description.trim().is_empty() {
        let what = place.measure.description.as_str();
        text::text(ui, what, theme::regular(theme::BODY), colours.ink_soft);
    }
    for_whom_ui(ui, view, place.measure);
    let size = if low { theme::TITLE } else { theme::CRITERION };
    let head = text::text(ui, &place.criterion.name, theme::semibold(size), colours.ink);
    let question = place.criterion.question.as_str();
    text::text(ui, question, theme::regular(theme::QUESTION), colours.ink_soft);
    let id = Id::unique(("pass-judged", place.at));
    let heading = ui.interact(head.rect, id, Sense::focusable_noninteractive());
    let spoken =
        format!("{answers}. {}. {}. {question}", place.measure.called(), place.criterion.name);
    heading.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    bar_beside(&heading);
    if takes_focus(ui, view, Focus::Judge) {
        heading.request_focus();
    }
    ui.add_space(gap::S);
    for mark in Mark::ALL {
        let command = Command::Crossing(CrossingCommand::Mark(mark));
        let words = phrases::sentence(view.app.texts, place.criterion, mark);
        if answer_ui(ui, view, Some(mark), &words, command) {
            view.ask(JudgeAction::Pass(PassAction::Answer(mark.into())));
        }
    }
    let command = Command::Judge(JudgeCommand::Abstain);
    let words = view.t("command-abstain").into_owned();
    if answer_ui(ui, view, None, &words, command) {
        view.ask(JudgeAction::Pass(PassAction::Answer(Answer::Abstains)));
    }
    let note = format!("{}  Esc", view.t("pass-hide"));
    text::text(ui, &note, theme::regular(theme::NOTE), colours.ink_soft);
    debug_assert!(matches!(place.phase, Phase::Answering(_)), "nobody is asked");
}

/// A button for an answer; true where it, or its key, was pressed.
fn answer_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mark: Option<Mark>,
    words: &str,
    command: Command,
) -> bool {
    let colours = view.colours;
    let key = view.shortcut(command);
    let (left, right) = (64.0, key_width(ui, &key) + gap::COLUMN);
    let room = ui.available_width() - left - right;
    let font = theme::regular(theme::QUESTION);
    let galley = text::layout(ui.painter(), words, font, colours.ink, room, 6, Align::LEFT);
    let height = (galley.size().y + gap::XL).max(theme::TARGET + gap::L);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    // Where the pointer happens to rest nothing looks chosen.
    paint_box(ui.painter(), rect, colours, false, false);
    if let Some(mark) = mark {
        let at = pos2(rect.left() + left / 2.0, rect.center().y);
        light::paint_mark(ui.painter(), at, 26.0, Some(mark), colours);
    }
    let at = pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colours.ink);
    paint_key(ui, colours, pos2(rect.right() - gap::L, rect.center().y - 11.0), &key);
    let spoken = match mark.filter(|mark| mark.light().is_some()) {
        Some(mark) => format!("{}: {words}", view.t(mark_key(Some(mark)))),
        None => words.to_owned(),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let is_pressed = |shortcut: &Shortcut| {
        let (held, key) = match shortcut {
            Shortcut::Plain(key) => (false, *key),
            Shortcut::Held(key) => (true, *key),
            Shortcut::Chord(_) => return false,
        };
        ui.input(|input| {
            let Modifiers { alt, ctrl, command, .. } = input.modifiers;
            input.key_pressed(key) && alt == held && !ctrl && !command
        })
    };
    response.clicked() || keys_of(command, &view.app.settings.keys).iter().any(is_pressed)
}
