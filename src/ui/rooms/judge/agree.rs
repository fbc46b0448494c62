//! What the room agrees on, in words: why, what would make it green, what an organisation reserves.

use eframe::egui::{self, Ui, vec2};

use crate::app::command::{CrossingCommand, JudgeCommand};
use crate::app::core::names::answer_key;
use crate::app::input::JudgeAction;
use crate::domain::field::Field;
use crate::domain::light::Mark;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::Answer;
use crate::ui::kit::buttons;
use crate::ui::kit::crossing::{items_ui, rationale_ui};
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::rooms::judge::spot::{JudgeSpot, chosen};

/// The fields: the rationale, and beside it what is to be done.
pub(super) fn words_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    ui.add_space(gap::S);
    let (measure, criterion) = place.at;
    let mark = place.session.mark(measure, criterion);
    let has_item = !matches!(mark, None | Some(Mark::High))
        || place
            .session
            .judgement(measure, criterion)
            .is_some_and(|j| j.condition.says_something() || j.missing.says_something());
    let rationale = |ui: &mut Ui, view: &mut View<'_>| {
        rationale_ui(ui, view, place.session, place.at, 2);
    };
    if is_narrow(ui.ctx()) || !has_item {
        rationale(ui, view);
        items_ui(ui, view, place.session, measure, criterion);
    } else {
        let width = (ui.available_width() - 20.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::COLUMN;
            for left in [true, false] {
                ui.allocate_ui(vec2(width, 0.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        if left {
                            rationale(ui, view);
                        } else {
                            items_ui(ui, view, place.session, measure, criterion);
                        }
                    });
                });
            }
        });
    }
    reservations_ui(ui, view, place);
}

/// The views that organisations want in the minutes, and those that are being written.
fn reservations_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let (measure, criterion) = place.at;
    let there = place.session.reservations_of(measure, criterion);
    let mut shown: Vec<(ParticipantId, String)> =
        there.iter().map(|r| (r.who, r.name.clone())).collect();
    for who in view.app.judge.reserving() {
        let is_new = shown.iter().all(|(id, _)| id != who);
        if let Some(participant) = place.session.find::<Participant>(*who).filter(|_| is_new) {
            shown.push((*who, participant.told_apart(place.session)));
        }
    }
    for (who, name) in shown {
        let field = Field::Reservation(measure, criterion, who);
        let name = view.with("field-reservation", &[("name", name.into())]);
        named_field_ui(ui, view, field, &name, FieldLook::of_rows(2));
    }
}

/// What can be done next.
pub(super) fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::L, gap::M);
        let shortcut = view.shortcut(JudgeCommand::DoneHere);
        let words = format!("{}  {shortcut}", view.t("judge-next"));
        // Nothing leads on before the group has agreed: the sentences are what is to be done.
        let next = if chosen(place).is_some() {
            buttons::main_button(ui, view.colours, &words)
        } else {
            buttons::second_button(ui, view.colours, &words)
        };
        if next.clicked() {
            view.run(JudgeCommand::DoneHere);
        }
        if place.session.judging().next().is_some() {
            let shortcut = view.shortcut(JudgeCommand::NewRound);
            let words = format!("{}  {shortcut}", view.t("command-new-round"));
            if buttons::second_button(ui, view.colours, &words).clicked() {
                view.run(JudgeCommand::NewRound);
            }
        }
        reserve_menu_ui(ui, view, place);
        change_menu_ui(ui, view, place);
        pin_ui(ui, view, place);
    });
}

fn reserve_menu_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let there: Vec<&Participant> = place.session.judging().collect();
    if there.is_empty() {
        return;
    }
    let words = view.t("reserve");
    menu_ui(ui, view, &words, |ui, view| {
        for participant in there {
            if item_ui(ui, view, MenuLine::new(&participant.told_apart(place.session))) {
                view.ask(JudgeAction::Reserve(participant.id));
            }
        }
    });
}

/// Changing a stand that was shown, where the session lets it.
fn change_menu_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let rounds = place.session.rounds_of(place.at.0, place.at.1);
    let stands = rounds.last().and_then(crate::domain::round::Round::stands);
    let Some(stands) = stands.filter(|_| place.session.rules.change_after_reveal) else {
        return;
    };
    let words = view.t("change-stand");
    menu_ui(ui, view, &words, |ui, view| {
        for (at, (ballot, given)) in stands.iter().enumerate() {
            ui.menu_button(
                egui::RichText::new(&ballot.name).font(theme::regular(theme::BODY)),
                |ui| {
                    ui.set_width(260.0);
                    for answer in Answer::ALL {
                        let name = view.t(answer_key(Some(answer)));
                        if item_ui(ui, view, MenuLine::chosen(&name, *given == Some(answer))) {
                            view.ask(JudgeAction::ChangeStand(at, answer));
                        }
                    }
                },
            );
        }
    });
}

/// "This is what high looks like."
fn pin_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let mark = place.session.mark(place.at.0, place.at.1);
    let Some(light) = mark.and_then(Mark::light) else {
        return;
    };
    let pinned = place.criterion.example(light) == Some(place.at.0);
    let words = view.t(if pinned { "unpin-example" } else { "pin-example" });
    if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
        view.run(CrossingCommand::PinExample);
    }
}
