//! What earlier runs left unsaved: what, when, and what to do with it.

use eframe::egui::{ScrollArea, TextWrapMode, Ui, vec2};

use crate::app::core::phrases;
use crate::app::input::{Action, FileAction};
use crate::app::services::files::{JournalText, Offer, Standing};
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::{heading_ui, path_words_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, moment};
use crate::ui::kit::{buttons, text, wording};
use crate::ui::shell::dialogs::keys::scroll_keys;

pub(super) fn recover_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("recover-title"));
    let soft = view.colours.ink_soft;
    if !view.app.files.recoveries().is_empty() {
        text::text(ui, &view.t("recover-what"), theme::regular(theme::BODY), soft);
    }
    if let Some(report) = view.app.files.report() {
        let words = view.with("recover-panic", &[("path", report.display().to_string().into())]);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
    let take_focus = focus_is_outside(ui);
    let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
    ScrollArea::vertical().id_salt("recover").max_height(height).show(ui, |ui| {
        let files = &view.app.files;
        for (at, offer) in files.recoveries().iter().enumerate() {
            offer_ui(ui, view, offer, take_focus && at == 0);
            if at + 1 < files.recoveries().len() {
                ui.separator();
            }
        }
        unreadable_ui(ui, view, take_focus && files.recoveries().is_empty());
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
    let texts = recovery.drafts.len() + recovery.homeless.len();
    if texts > 0 {
        text::text(ui, &view.count("recover-drafts", texts), body, ink);
    }
    if recovery.is_cut() {
        text::text(ui, &view.t("recover-cut"), theme::medium(theme::BODY), ink);
    }
    if !recovery.unknown.is_empty() {
        text::text(ui, &view.t("recover-newer"), theme::medium(theme::BODY), ink);
    }
    if let Some(file) = &recovery.file {
        let path = file.path.display().to_string();
        text::text(ui, &path, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
    let of_file = match offer.standing {
        Standing::Changed => Some("recover-file-changed"),
        Standing::Gone => Some("message-file-gone"),
        Standing::Nowhere | Standing::Same => None,
    };
    if let Some(key) = of_file {
        text::text(ui, &view.t(key), theme::medium(theme::BODY), ink);
    }
    if recovery.may_go_on {
        let machine = phrases::name_of_other(view.app.texts, &recovery.run.machine);
        let words = view.with("recover-may-go-on", &[("machine", machine.into())]);
        text::text(ui, &words, theme::medium(theme::BODY), ink);
    }
}

/// The journals that cannot be read: each by name and date, with what can be done.
fn unreadable_ui(ui: &mut Ui, view: &mut View<'_>, take_focus: bool) {
    let files = &view.app.files;
    if files.unreadable().is_empty() {
        return;
    }
    if !files.recoveries().is_empty() {
        ui.separator();
    }
    let (body, colours) = (theme::regular(theme::BODY), view.colours);
    text::text(
        ui,
        &view.count("unreadable-what", files.unreadable().len()),
        body.clone(),
        colours.ink_soft,
    );
    for (at, unreadable) in files.unreadable().iter().enumerate() {
        ui.spacing_mut().item_spacing.y = gap::XS;
        ui.add_space(gap::XS);
        text::text(ui, &unreadable.name, theme::semibold(theme::BODY), colours.ink);
        let why = wording::journal_error(view.app.texts, &unreadable.why);
        let words = match unreadable.begun {
            Some(begun) => {
                let begun =
                    view.with("unreadable-begun", &[("time", moment(view, begun.moment()).into())]);
                format!("{begun} {why}")
            }
            None => why,
        };
        text::text(ui, &words, body.clone(), colours.ink);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::APART, gap::M);
            let show = buttons::second_button(ui, colours, &view.t("unreadable-show"));
            if take_focus && at == 0 {
                show.request_focus();
            }
            if show.clicked() {
                view.ask(FileAction::ShowJournal(unreadable.path.clone()));
            }
            if buttons::quiet_button(ui, colours, true, &view.t("recover-throw-away")).clicked() {
                view.ask(FileAction::ThrowAway(unreadable.path.clone()));
            }
        });
    }
}

/// A journal that cannot be read, as text: only the lines in sight are laid out.
pub(super) fn journal_ui(ui: &mut Ui, view: &mut View<'_>, journal: &JournalText) {
    heading_ui(ui, view, &view.t("journal-text-title"));
    path_words_ui(ui, view, &journal.path);
    let (body, soft) = (theme::regular(theme::BODY), view.colours.ink_soft);
    match &journal.text {
        None => {
            text::text(ui, &view.t("versions-looking"), body, soft);
        }
        Some(Err(err)) => {
            text::text(ui, &wording::file_error(view.app.texts, err), body, soft);
        }
        Some(Ok(shown)) => {
            text::text(ui, &view.t("journal-text-what"), body, soft);
            ui.scope(|ui| lines_ui(ui, view, shown.lines()));
        }
    }
    let take_focus = focus_is_outside(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::APART, gap::M);
        let close = buttons::main_button(ui, view.colours, &view.t("close"));
        if take_focus {
            close.request_focus();
        }
        if close.clicked() {
            view.ask(Action::Dismiss);
        }
        let shown = journal.text.as_ref().and_then(|text| text.as_ref().ok());
        if shown.is_some_and(|text| text.without_unshown().is_some()) {
            let words = view.t("journal-text-copy-shown");
            if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
                view.ask(FileAction::CopyJournalShown);
            }
        }
        let there = shown.is_some();
        if buttons::quiet_button(ui, view.colours, there, &view.t("journal-text-copy")).clicked() {
            view.ask(FileAction::CopyJournal);
        }
    });
}

fn lines_ui(ui: &mut Ui, view: &View<'_>, lines: &[String]) {
    let height = (ui.ctx().content_rect().height() - 300.0).max(120.0);
    let font = theme::regular(theme::SMALL);
    let line_height = ui.ctx().fonts_mut(|fonts| fonts.row_height(&font));
    ui.spacing_mut().item_spacing.y = gap::XXS;
    let moved = vec2(0.0, scroll_keys(ui, height));
    let area = ScrollArea::both().id_salt("journal-text").max_height(height);
    area.auto_shrink([false, true]).show_rows(ui, line_height, lines.len(), |ui, range| {
        ui.scroll_with_delta(moved);
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        for line in lines.get(range).unwrap_or_default() {
            text::inline(ui, line, font.clone(), view.colours.ink);
        }
    });
}
