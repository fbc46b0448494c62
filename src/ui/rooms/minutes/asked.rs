//! Below the agenda: what was asked for on it in other rooms, and the way to an item of it.

use eframe::egui::{Ui, vec2};

use crate::app::core::asked_for::AskedFor;
use crate::app::core::meeting_words;
use crate::app::core::place::Place;
use crate::app::input::{Action, MinutesAction};
use crate::app::rooms::minutes::At;
use crate::domain::session::Session;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::minutes::parts::head_ui;

/// All that was asked for; nothing where nothing was.
pub(super) fn asked_for_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let all = view.app.minutes.asked_for();
    if all.is_empty() {
        return;
    }
    head_ui(ui, view, &view.t("asked-for"));
    for (at, it) in all.iter().enumerate() {
        ui.push_id(("asked-for", it.reply), |ui| {
            if at > 0 {
                ui.add_space(gap::S);
            }
            one_ui(ui, view, session, it);
        });
    }
}

/// What is asked for, and either the item that takes it up or the way to make one.
fn one_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, it: &AskedFor) {
    ui.spacing_mut().item_spacing.y = gap::XS;
    text::text(ui, &it.title, theme::medium(theme::BODY), view.colours.ink);
    if !it.asked.is_empty() {
        text::text(ui, &it.asked, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::XL, gap::XS);
        let item = it.item.and_then(|id| session.item(id));
        let first = if let Some(item) = item {
            let called = meeting_words::called(view.app.texts, item);
            view.with("asked-for-item", &[("item", called.into())])
        } else {
            view.t("asked-for-take-up").into_owned()
        };
        let button = buttons::quiet_button(ui, view.colours, true, &first);
        aloud::describe(ui.ctx(), button.id, &it.title);
        if button.clicked() {
            view.ask(match item {
                Some(item) => MinutesAction::Select(At::Item(item.id)),
                None => MinutesAction::TakeUp(it.reply),
            });
        }
        let key = match it.lead {
            Place::Field(_) => "asked-for-go-status",
            _ => "asked-for-question",
        };
        let lead = buttons::quiet_button(ui, view.colours, true, &view.t(key));
        aloud::describe(ui.ctx(), lead.id, &it.title);
        if lead.clicked() {
            view.ask(Action::Go(it.lead));
        }
    });
}
