//! Giving the minutes out: the ways to do it, in which look, and what becomes of it.

use eframe::egui::{ProgressBar, Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::app::core::effect::Stands;
use crate::app::core::file_names::name_of;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::NotGiven;
use crate::exchange::paper::docx::TemplateError;
use crate::i18n::Texts;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::wording::file_error;
use crate::ui::kit::{aloud, buttons, text};

pub(super) fn give_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("minutes-give").into_owned();
    aloud::region_ui(ui, "minutes-give", &name, |ui| {
        ui.spacing_mut().item_spacing.y = gap::M;
        text::list_heading(ui, &name, view.colours.ink_soft);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::M, gap::M);
            for (key, command) in [
                ("minutes-give-word", MinutesCommand::GiveWord),
                ("minutes-give-pdf", MinutesCommand::GivePdf),
                ("minutes-give-web", MinutesCommand::GiveWeb),
                ("minutes-give-copy", MinutesCommand::CopyMinutes),
            ] {
                if buttons::second_button(ui, view.colours, &view.t(key)).clicked() {
                    view.run(command);
                }
            }
        });
        on_its_way_ui(ui, view);
        if let Some(why) = view.app.minutes.why_not_given() {
            let words = not_given(view.app.texts, why);
            text::text(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
        }
        template_ui(ui, view);
        let private = view.t("minutes-private-stay");
        text::text(ui, &private, theme::regular(theme::SMALL), view.colours.ink_soft);
    });
}

/// The paper on its way to a file: how far it has come, or what stands there.
fn on_its_way_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(giving) = view.app.minutes.giving() else { return };
    if let Some(stands) = giving.stands() {
        return stands_ui(ui, view, stands);
    }
    let (written, of) = giving.written();
    if of == 0 {
        return;
    }
    let words = view.t("minutes-writing").into_owned();
    let share = written as f32 / of as f32;
    let bar = ProgressBar::new(share).fill(view.colours.accent).desired_height(gap::M);
    let bar = ui.add(bar);
    ui.ctx().accesskit_node_builder(bar.id, |node| node.set_label(words.as_str()));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        text::inline(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
        if buttons::quiet_button(ui, view.colours, true, &view.t("minutes-stop")).clicked() {
            view.run(MinutesCommand::StopGiving);
        }
    });
}

/// Whether to write over what stands there.
fn stands_ui(ui: &mut Ui, view: &mut View<'_>, stands: &Stands) {
    let key = if stands.is_open { "minutes-is-open" } else { "minutes-stands" };
    let words = view.with(key, &[("name", name_of(&stands.path).into())]);
    text::text(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::M, gap::M);
        for (key, action) in [
            ("minutes-give-over", MinutesAction::GiveOver),
            ("minutes-give-elsewhere", MinutesAction::GiveElsewhere),
        ] {
            if buttons::second_button(ui, view.colours, &view.t(key)).clicked() {
                view.ask(action);
            }
        }
        if buttons::quiet_button(ui, view.colours, true, &view.t("minutes-stop")).clicked() {
            view.run(MinutesCommand::StopGiving);
        }
    });
}

/// The organisation's own template, which documents look like.
fn template_ui(ui: &mut Ui, view: &mut View<'_>) {
    let template = view.app.settings.template.as_deref();
    if let Some(template) = template {
        let words = view.with("template-name", &[("name", name_of(template).into())]);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
    let choose = if template.is_some() { "template-another" } else { "template-choose" };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        if buttons::quiet_button(ui, view.colours, true, &view.t(choose)).clicked() {
            view.run(MinutesCommand::ChooseTemplate);
        }
        if template.is_some()
            && buttons::quiet_button(ui, view.colours, true, &view.t("template-none")).clicked()
        {
            view.run(MinutesCommand::WithoutTemplate);
        }
    });
}

/// Why a paper is in no file, and what to do.
fn not_given(texts: &Texts, why: &NotGiven) -> String {
    let what = |key, what: &str| texts.with(key, &[("what", what.to_owned().into())]);
    match why {
        NotGiven::File(err) => file_error(texts, err),
        NotGiven::NoTemplate(err) => what("template-not-read", &file_error(texts, err)),
        NotGiven::NotMade => texts.get("message-minutes-not-made").into_owned(),
        NotGiven::Template(err) => match err {
            TemplateError::NoDocument => texts.get("template-no-document").into_owned(),
            TemplateError::Locked => texts.get("template-locked").into_owned(),
            TemplateError::Strict => texts.get("template-strict").into_owned(),
            TemplateError::TooLarge => texts.get("template-too-large").into_owned(),
            TemplateError::Damaged(part) => what("template-damaged", part),
            TemplateError::Unsupported(kind) => what("template-unsupported", kind),
        },
    }
}
