//! What was answered, as far as it is shown, and the button that shows it.

use eframe::egui::{Align, Context, Id, Layout, Response, TextWrapMode, Ui, vec2};

use crate::app::command::{Command, CrossingCommand, JudgeCommand};
use crate::app::rooms::judge::Phase;
use crate::domain::judging::RoundKind;
use crate::domain::round::{Round, Tally};
use crate::ui::kit::focus::is_at_crossing;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow, is_shallow};
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::judge::chair_menu::who_menu_ui;
use crate::ui::rooms::judge::spot::JudgeSpot;

/// How long a reveal takes, in seconds.
const MOTION: f32 = 0.25;

/// What was answered, as far as it is shown: all at once, and calmly.
pub(super) struct Revealed<'a> {
    pub(super) round: &'a Round,
    pub(super) tally: Tally,
    /// 0 to 1 while it comes.
    pub(super) opacity: f32,
}

pub(super) fn revealed<'a>(ui: &Ui, view: &View<'_>, place: JudgeSpot<'a>) -> Option<Revealed<'a>> {
    let round = match place.phase {
        Phase::Talking => place.session.shown_round(place.at.0, place.at.1),
        Phase::Answering(_) => None,
    };
    // Each reveal has a motion of its own, that of a round that is shown anew included.
    let number = place.session.rounds_of(place.at.0, place.at.1).last().map_or(1, |r| r.number);
    let id = Id::unique(("reveal", place.at, number));
    let time = if view.app.moves() { MOTION } else { 0.0 };
    let opacity = ui.ctx().animate_bool_with_time(id, round.is_some(), time);
    let round = round?;
    Some(Revealed { round, tally: round.tally()?, opacity })
}

/// Brings the keyboard to the button that shows all, as it was drawn last.
pub(crate) fn focus_reveal(ctx: &Context) {
    if let Some(id) = ctx.data(|data| data.get_temp::<Id>(reveal_place())) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Whether the keyboard is at the button that shows all.
pub(super) fn has_reveal_focus(ctx: &Context) -> bool {
    let button = ctx.data(|data| data.get_temp::<Id>(reveal_place()));
    button.is_some_and(|id| ctx.memory(|memory| memory.has_focus(id)))
}

fn reveal_place() -> Id {
    Id::unique("reveal-button")
}

/// How far it has come, and the button that shows all.
pub(super) fn reveal_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    counted: &str,
) -> Response {
    let asked = view.app.asks_to_reveal();
    let layout = Layout::left_to_right(Align::Center)
        .with_main_wrap(is_narrow(ui.ctx()) || is_shallow(ui.ctx()));
    let size = vec2(ui.available_width(), 44.0);
    let row = ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.spacing_mut().item_spacing.x = gap::COLUMN;
        // What does not fit stands on the next line, rather than letter below letter.
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        text::inline(ui, counted, theme::semibold(theme::LEAD), view.colours.ink);
        let key = if asked.is_some() { "reveal-anyway" } else { "command-reveal" };
        let words = format!("{}  {}", view.t(key), view.shortcut(JudgeCommand::Reveal));
        let button = buttons::main_button(ui, view.colours, &words);
        ui.ctx().data_mut(|data| data.insert_temp(reveal_place(), button.id));
        is_at_crossing(ui.ctx(), button.id);
        if button.clicked() {
            view.run(JudgeCommand::Reveal);
        }
        instead_ui(ui, view, place);
        button
    });
    if let Some(message) = asked {
        let words = format!("! {}", message.say(view.app.texts));
        text::text(ui, &words, theme::medium(theme::BODY), view.colours.ink);
    }
    row.inner
}

/// What can be done instead of the reveal: abstain, take back, give the round up.
fn instead_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    if place.phase == Phase::Answering(RoundKind::Ballots) {
        for (command, key) in [
            (Command::Judge(JudgeCommand::Abstain), "command-abstain"),
            (Command::Crossing(CrossingCommand::ClearMark), "take-back"),
        ] {
            let words = format!("{}  {}", view.t(key), view.shortcut(command));
            let enabled = view.app.judge.seat().is_some();
            if buttons::quiet_button(ui, view.colours, enabled, &words).clicked() {
                view.run(command);
            }
        }
        if Command::Judge(JudgeCommand::PassAround).is_enabled(view.app)
            && buttons::quiet_button(ui, view.colours, true, &view.t("pass-around")).clicked()
        {
            view.run(JudgeCommand::PassAround);
        }
    }
    if place.phase == Phase::Answering(RoundKind::Hands) {
        who_menu_ui(ui, view, place.session);
    }
    if place.session.open_round(place.at.0, place.at.1).is_some() {
        let cancel = view.t("command-cancel-round");
        if buttons::quiet_button(ui, view.colours, true, &cancel).clicked() {
            view.run(JudgeCommand::CancelRound);
        }
    }
}
