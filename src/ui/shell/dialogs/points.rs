//! Open points: the follow-ups of all crossings in one list.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Checkbox, RichText, ScrollArea, Ui, UiBuilder, WidgetInfo};

use crate::app::core::place::Place;
use crate::app::input::{Action, CrossingAction, JudgeAction};
use crate::domain::criterion::Criterion;
use crate::domain::judging::FollowUp;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::points::{OpenPoint, points};
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::heading_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

pub(super) fn points_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("points-title"));
    let Some(session) = view.app.session() else {
        return;
    };
    let list = points(session, view.app.judge.with_done());
    let height = ui.ctx().content_rect().height() - 220.0;
    let take_focus = focus_is_outside(ui);
    if list.is_empty() {
        text::text(ui, &view.t("points-none"), theme::regular(theme::BODY), view.colours.ink_soft);
    }
    ScrollArea::vertical().id_salt("points").max_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            ui.spacing_mut().item_spacing.y = gap::XXS;
            let name = view.count("status-points", list.len());
            aloud::part_ui(ui, Role::List, "points", &name, |ui| {
                for (at, point) in list.iter().enumerate() {
                    if at > 0 {
                        ui.separator();
                    }
                    let place = (at, list.len());
                    item_ui(ui, at, |ui| {
                        point_ui(ui, view, session, (point, place), take_focus && at == 0);
                    });
                }
            });
            bring_focus_into_view(ui);
        },
    );
    below_ui(ui, view, take_focus && list.is_empty());
}

/// The way out, and whether what is done is shown too.
fn below_ui(ui: &mut Ui, view: &mut View<'_>, take_focus: bool) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        let close = buttons::main_button(ui, view.colours, &view.t("close"));
        if take_focus {
            close.request_focus();
        }
        if close.clicked() {
            view.ask(Action::Dismiss);
        }
        let mut with = view.app.judge.with_done();
        let words = RichText::new(view.t("points-with-done")).font(theme::regular(theme::BODY));
        if ui.add(Checkbox::new(&mut with, words)).changed() {
            view.ask(JudgeAction::PointsWithDone(with));
        }
    });
}

/// One of the list, by its place from 0.
fn item_ui(ui: &mut Ui, at: usize, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().id_salt(at).accessibility_role(Role::ListItem);
    ui.scope_builder(builder, content);
}

fn point_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (point, (at, of)): (&OpenPoint<'_>, (usize, usize)),
    take_focus: bool,
) {
    let what = match (point.item.what.trim(), point.which) {
        ("", FollowUp::Condition) => view.t("field-condition").into_owned(),
        ("", FollowUp::Missing) => view.t("field-missing").into_owned(),
        (what, _) => what.to_owned(),
    };
    let mut done = point.item.done.is_some();
    let words = RichText::new(&what).font(theme::medium(theme::BODY)).color(view.colours.ink);
    let response = ui.add(Checkbox::new(&mut done, words));
    let (measure, criterion) = point.crossing;
    let row = session.measure(measure).map(Measure::called).unwrap_or_default();
    let column = session.criterion(criterion).map_or("", Criterion::short_name);
    let crossing = format!("{row}, {column}");
    let place = aloud::with_place(view, &crossing, at, of);
    let said = who_and_when(view, point).into_iter().map(|(words, _)| words);
    let parts = [what].into_iter().chain(said).chain([place]);
    let spoken = aloud::in_a_row(parts);
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, done, &spoken));
    if take_focus {
        response.request_focus();
    }
    if response.changed() {
        view.ask(CrossingAction::Tick(point.crossing, point.which, done));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XL;
        ui.add_space(gap::APART);
        who_and_when_ui(ui, view, point);
        let shown = format!("{crossing} ›");
        if buttons::quiet_button(ui, view.colours, true, &shown).clicked() {
            view.ask(Action::Go(Place::Crossing((measure, criterion))));
        }
    });
}

/// Who has taken it and by when, and whether it still applies; and what of that stands out.
fn who_and_when(view: &View<'_>, point: &OpenPoint<'_>) -> Vec<(String, bool)> {
    let mut said = Vec::new();
    if point.is_taken() {
        said.push((point.item.who.trim().to_owned(), false));
    } else {
        said.push((view.t("points-nobody").into_owned(), true));
    }
    if let Some(by) = point.item.by {
        let day = view.app.texts.date(by.year(), by.month(), by.day());
        let late = by < view.now.day && point.item.done.is_none();
        let key = if late { "points-late" } else { "points-by" };
        said.push((view.with(key, &[("day", day.into())]), false));
    }
    if !point.applies {
        said.push((view.t("left-over").into_owned(), false));
    }
    said
}

fn who_and_when_ui(ui: &mut Ui, view: &View<'_>, point: &OpenPoint<'_>) {
    for (words, stands_out) in who_and_when(view, point) {
        let drawn = if stands_out {
            let words = format!("! {words}");
            text::inline(ui, &words, theme::semibold(theme::NOTE), view.colours.ink)
        } else {
            text::inline(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft)
        };
        aloud::is_said_elsewhere(&drawn);
    }
}
