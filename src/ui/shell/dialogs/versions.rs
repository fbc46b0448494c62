//! The earlier versions of a file: when, how far each had come, and what to do with one.

use eframe::egui::{ScrollArea, Ui, vec2};

use crate::app::input::{Action, FileAction};
use crate::app::services::files::{Version, Versions};
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::{heading_ui, path_words_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, second};
use crate::ui::kit::{buttons, text, wording};

pub(super) fn versions_ui(ui: &mut Ui, view: &mut View<'_>, versions: &Versions) {
    heading_ui(ui, view, &view.t("versions-title"));
    path_words_ui(ui, view, &versions.document);
    let say = |ui: &mut Ui, view: &View<'_>, words: &str| {
        text::text(ui, words, theme::regular(theme::BODY), view.colours.ink_soft);
    };
    let take_focus = focus_is_outside(ui);
    let mut is_empty = true;
    match &versions.list {
        None => say(ui, view, &view.t("versions-looking")),
        Some(Err(err)) => say(ui, view, &wording::file_error(view.app.texts, err)),
        Some(Ok(list)) if list.is_empty() => say(ui, view, &view.t("versions-none")),
        Some(Ok(list)) => {
            is_empty = false;
            say(ui, view, &view.t("versions-what"));
            list_ui(ui, view, list, take_focus);
        }
    }
    let close = buttons::second_button(ui, view.colours, &view.t("close"));
    if take_focus && is_empty {
        close.request_focus();
    }
    if close.clicked() {
        view.ask(Action::Dismiss);
    }
}

fn list_ui(ui: &mut Ui, view: &mut View<'_>, list: &[Version], take_focus: bool) {
    let height = (ui.ctx().content_rect().height() - 300.0).max(120.0);
    let area = ScrollArea::vertical().id_salt("versions").max_height(height);
    area.auto_shrink([false, true]).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - 14.0);
        ui.spacing_mut().item_spacing.y = gap::XS;
        for (at, version) in list.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            version_ui(ui, view, version, take_focus && at == 0);
        }
        bring_focus_into_view(ui);
    });
}

fn version_ui(ui: &mut Ui, view: &mut View<'_>, version: &Version, take_focus: bool) {
    let time = second(view, version.at);
    let title = view.with("versions-kept", &[("time", time.clone().into())]);
    text::inline(ui, &title, theme::medium(theme::BODY), view.colours.ink);
    let Some(counts) = &version.counts else {
        let soft = view.colours.ink_soft;
        text::text(ui, &view.t("versions-unreadable"), theme::regular(theme::BODY), soft);
        return;
    };
    let judged = [("judged", counts.judged.into()), ("all", counts.crossings().into())];
    let decided = [("decided", counts.decided.into()), ("all", counts.measures.into())];
    let mut parts =
        vec![view.count("count-measures", counts.measures), view.with("status-judged", &judged)];
    if counts.from_sheet > 0 {
        parts.push(view.count("status-from-sheet", counts.from_sheet));
    }
    parts.push(view.with("status-decided", &decided));
    let words = parts.join(", ");
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::XXL, gap::XS);
        let words = view.t("versions-open");
        let open = buttons::quiet_button(ui, view.colours, true, &words);
        let open = open.accessible_name(format!("{words}: {time}"));
        if take_focus {
            open.request_focus();
        }
        if open.clicked() {
            view.ask(FileAction::OpenVersion(version.path.clone()));
        }
        if view.app.document.is_some() {
            let words = view.t("versions-compare");
            let compare = buttons::quiet_button(ui, view.colours, true, &words);
            if compare.accessible_name(format!("{words}: {time}")).clicked() {
                view.ask(FileAction::CompareVersion(version.path.clone()));
            }
        }
    });
    ui.add_space(gap::XXS);
}
