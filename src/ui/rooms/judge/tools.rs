//! Judge's tools in the top bar: how the room answers, and how long it talks.

use eframe::egui::Ui;

use crate::app::command::JudgeCommand;
use crate::domain::rules::AnswerWay;
use crate::domain::rules::Rules;
use crate::ui::kit::menus::{command_item_ui, menu_ui};
use crate::ui::kit::text;
use crate::ui::kit::view::View;

const fn way_key(way: AnswerWay) -> &'static str {
    match way {
        AnswerWay::Direct => "way-direct",
        AnswerWay::Ballots => "way-ballots",
        AnswerWay::Hands => "way-hands",
    }
}

pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    let rules = view.app.session().map(|s| s.rules).unwrap_or_default();
    let words = tools_words(view, rules);
    menu_ui(ui, view, &words, |ui, view| {
        text::caption(ui, &view.t("way-question"), view.colours.ink_soft);
        for way in AnswerWay::ALL {
            command_item_ui(ui, view, JudgeCommand::Way(way));
        }
        ui.separator();
        rules_ui(ui, view, rules);
        ui.separator();
        command_item_ui(ui, view, JudgeCommand::ToggleJudgeAdvance);
        ui.separator();
        let minutes = view.count("talk-length", view.app.talk_minutes() as usize);
        text::caption(ui, &minutes, view.colours.ink_soft);
        command_item_ui(ui, view, JudgeCommand::LongerTalk);
        command_item_ui(ui, view, JudgeCommand::ShorterTalk);
        command_item_ui(ui, view, JudgeCommand::ToggleTimer);
    });
}

/// How the room answers.
fn tools_words(view: &View<'_>, rules: Rules) -> String {
    let way = view.app.chosen_way();
    let words = view.t(way_key(way)).into_owned();
    if way != AnswerWay::Ballots {
        return words;
    }
    // Of the round that is open what holds for it, whatever was chosen for those to come.
    let open = view.app.session().zip(view.app.judged());
    let open = open.and_then(|(session, at)| session.open_round(at.0, at.1));
    let anonymous = open.map_or(rules.anonymous, |round| round.anonymous);
    let names = view.t(if anonymous { "way-anonymous" } else { "way-open" });
    format!("{words}, {names}")
}

fn rules_ui(ui: &mut Ui, view: &mut View<'_>, rules: Rules) {
    text::caption(ui, &view.t("rules"), view.colours.ink_soft);
    command_item_ui(ui, view, JudgeCommand::ToggleAnonymous);
    if rules.anonymous {
        text::caption(ui, &view.t("rules-names-stay"), view.colours.ink_soft);
    }
    command_item_ui(ui, view, JudgeCommand::ToggleByGroup);
    command_item_ui(ui, view, JudgeCommand::ToggleChangeAfterReveal);
}
