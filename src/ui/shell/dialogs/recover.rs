//! What earlier runs left unsaved: what, when, and what to do with it.

use eframe::egui::{ScrollArea, Ui, vec2};

use crate::app::input::{Action, FileAction};
use crate::app::services::files::recovery::{Offer, Standing};
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::heading_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, moment};
use crate::ui::kit::{buttons, text};

pub(super) fn recover_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("recover-title"));
    let soft = view.colours.ink_soft;
    text::text(ui, &view.t("recover-what"), theme::regular(theme::BODY), soft);
    if let Some(report) = &view.app.files.report {
        let words = view.with("recover-panic", &[("path", report.display().to_string().into())]);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
    let take_focus = focus_is_outside(ui);
    let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
    ScrollArea::vertical().id_salt("recover").max_height(height).show(ui, |ui| {
        let offers = &view.app.files.recoveries;
        for (at, offer) in offers.iter().enumerate() {
            offer_ui(ui, view, offer, take_focus && at == 0);
            if at + 1 < offers.len() {
                ui.separator();
            }
        }
        bring_focus_into_view(ui);
    });
    if buttons::quiet_button(ui, view.colours, true, &view.t("recover-later")).clicked() {
        view.ask(Action::Dismiss);
    }
}

fn offer_ui(ui: &mut Ui, view: &mut View<'_>, offer: &Offer, take_focus: bool) {
    ui.spacing_mut().item_spacing.y = gap::XS;
    offer_words_ui(ui, view, offer);
    ui.add_space(gap::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::APART, gap::M);
        let open = buttons::main_button(ui, view.colours, &view.t("recover-open"));
        if take_focus {
            open.request_focus();
        }
        if open.clicked() {
            view.ask(FileAction::OpenRecovery(offer.recovery.path.clone()));
        }
        let throw = view.t("recover-throw-away");
        if buttons::quiet_button(ui, view.colours, true, &throw).clicked() {
            view.ask(FileAction::ThrowAway(offer.recovery.path.clone()));
        }
    });
    ui.add_space(gap::XS);
}

/// What was left, how much of it, of which file, and what is to be known of it.
fn offer_words_ui(ui: &mut Ui, view: &View<'_>, offer: &Offer) {
    let recovery = &offer.recovery;
    let (body, ink) = (theme::regular(theme::BODY), view.colours.ink);
    let title = recovery.session.title.trim();
    let title = if title.is_empty() { view.t("unnamed").into_owned() } else { title.to_owned() };
    text::text(ui, &title, theme::semibold(theme::LEAD), ink);
    let mut words = view.count("recover-changes", recovery.changes);
    if let Some(last) = recovery.last {
        let last = view.with("recover-last", &[("time", moment(view, last).into())]);
        words = format!("{words} {last}");
    }
    text::text(ui, &words, body.clone(), ink);
    if !recovery.drafts.is_empty() {
        text::text(ui, &view.count("recover-drafts", recovery.drafts.len()), body, ink);
    }
    if recovery.is_cut() {
        text::text(ui, &view.t("recover-cut"), theme::medium(theme::BODY), ink);
    }
    if let Some(file) = &recovery.file {
        let path = file.path.display().to_string();
        text::text(ui, &path, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
    if offer.standing == Standing::Changed {
        text::text(ui, &view.t("recover-file-changed"), theme::medium(theme::BODY), ink);
    }
}
