//! What would come of it all: how many, what is left out and why, what is worth a look, and what
//! changes of what is there.

use eframe::egui::{Panel, ScrollArea, Ui, vec2};

use crate::app::command::PrepareCommand;
use crate::app::input::Action;
use crate::app::rooms::prepare::{Taking, count_key};
use crate::domain::lists::EntryKind;
use crate::ui::kit::focus::bring_focus_into_view;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::prepare::taking::head::list_key;
use crate::ui::rooms::prepare::taking::lists;
use crate::ui::rooms::prepare::taking::part::part;

pub(super) fn panel_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    aloud::name_frame(ui, &view.t("taking-what-happens"));
    let foot = Panel::bottom("taking-foot").resizable(false).show_separator_line(false);
    foot.frame(eframe::egui::Frame::new().inner_margin(vec2(0.0, gap::L))).show(ui, |ui| {
        part(ui, "buttons", |ui| buttons_ui(ui, view, taking));
    });
    ScrollArea::vertical().id_salt("taking-panel").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - theme::SCROLL_BAR);
        part(ui, "found", |ui| found_ui(ui, view, taking));
        bring_focus_into_view(ui);
    });
}

/// The same below the sheet.
pub(super) fn all_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    part(ui, "found", |ui| found_ui(ui, view, taking));
    ui.add_space(gap::L);
    part(ui, "buttons", |ui| buttons_ui(ui, view, taking));
}

fn found_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    ui.spacing_mut().item_spacing.y = gap::S;
    counts_ui(ui, view, taking);
    lists::lists_ui(ui, view, taking);
}

/// How many come, over all sheets that are taken.
fn counts_ui(ui: &mut Ui, view: &View<'_>, taking: &Taking) {
    let heading = view.t("taking-what-happens");
    text::list_heading(ui, &heading, view.colours.ink_soft);
    let Some(tried) = taking.tried() else {
        let words = view.t("taking-trying");
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
        return;
    };
    let plans = taking.plans().iter().enumerate();
    for (at, plan) in plans.filter(|(_, plan)| plan.is_taken) {
        let Some(sheet) = tried.sheets.get(&at) else { continue };
        if taking.plans().iter().filter(|plan| plan.is_taken).count() > 1 {
            let name = view.t(list_key(plan.choices.list));
            text::text(ui, &name, theme::semibold(theme::BODY), view.colours.ink);
        }
        let Some(report) = &sheet.report else {
            let words = view.t("taking-holds-nothing");
            text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
            continue;
        };
        let changed = report.changed();
        let out = report.left.iter().filter(|left| lists::is_lost_row(left)).count();
        for (key, n) in [
            ("taking-count-new", report.added),
            ("taking-count-changed", changed),
            ("taking-count-known", report.updated - changed.min(report.updated)),
            ("taking-count-lights", report.lights),
            ("taking-count-answers", report.answers),
            ("taking-count-comers", report.comers),
            ("taking-count-out", out),
        ] {
            if key == "taking-count-answers" && n > 0 {
                let args = [("n", n.into()), ("rounds", report.rounds.into())];
                let words = view.with(key, &args);
                text::text(ui, &words, theme::regular(theme::LEAD), view.colours.ink);
            } else if n > 0 || key == "taking-count-new" {
                count_ui(ui, view, key, n);
            }
        }
    }
}

fn count_ui(ui: &mut Ui, view: &View<'_>, key: &str, n: usize) {
    let words = view.count(key, n);
    let words = format!("{n}  {words}");
    text::text(ui, &words, theme::regular(theme::LEAD), view.colours.ink);
}

/// What the button says: how many come of what.
fn take_words(view: &View<'_>, taking: &Taking) -> String {
    let (new, changed) = taking.tried().map_or((0, 0), |tried| tried.counts(taking.plans()));
    let mut lists = taking.plans().iter().filter(|plan| plan.is_taken).map(|it| it.choices.list);
    let what = match (lists.next(), lists.next()) {
        (Some(list), None) => view.count(count_key(EntryKind::from(list)), new + changed),
        _ => view.count("taking-rows", new + changed),
    };
    view.with("taking-take", &[("what", what.into())])
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    ui.spacing_mut().item_spacing = vec2(gap::BUTTON, gap::M);
    let words = take_words(view, taking);
    let can = taking.tried().is_some_and(|tried| tried.ready.is_some());
    ui.horizontal_wrapped(|ui| {
        if can {
            let take = buttons::main_button(ui, view.colours, &words);
            pane_begins(ui.ctx(), Pane::Side, take.id);
            if take.clicked() {
                view.run(PrepareCommand::TakeIn);
            }
        }
        let stop = buttons::second_button(ui, view.colours, &view.t("taking-stop"));
        if !can {
            pane_begins(ui.ctx(), Pane::Side, stop.id);
        }
        if stop.clicked() {
            view.ask(Action::Back);
        }
    });
    let key = match taking.tried() {
        None => "taking-trying",
        Some(tried) if tried.no_room.is_some() => "taking-too-much",
        Some(tried) if tried.ready.is_none() => "taking-nothing",
        Some(_) => "taking-one-step",
    };
    text::text(ui, &view.t(key), theme::regular(theme::SMALL), view.colours.ink_soft);
}
