//! Open points: the follow-ups of all crossings in one list.

use eframe::egui::{Checkbox, RichText, ScrollArea, Ui};

use crate::app::core::place::Place;
use crate::app::input::{Action, CrossingAction, JudgeAction};
use crate::domain::criterion::Criterion;
use crate::domain::judging::FollowUp;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::points::{OpenPoint, points};
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
            for (at, point) in list.iter().enumerate() {
                if at > 0 {
                    ui.separator();
                }
                point_ui(ui, view, session, point, take_focus && at == 0);
            }
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

fn point_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    point: &OpenPoint<'_>,
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
        let (measure, criterion) = point.crossing;
        let row = session.measure(measure).map(Measure::called).unwrap_or_default();
        let column = session.criterion(criterion).map_or("", Criterion::short_name);
        let crossing = format!("{row}, {column} ›");
        if buttons::quiet_button(ui, view.colours, true, &crossing).clicked() {
            view.ask(Action::Go(Place::Crossing((measure, criterion))));
        }
    });
}

fn who_and_when_ui(ui: &mut Ui, view: &View<'_>, point: &OpenPoint<'_>) {
    let (font, soft) = (theme::regular(theme::NOTE), view.colours.ink_soft);
    if point.is_taken() {
        text::inline(ui, point.item.who.trim(), font.clone(), soft);
    } else {
        let words = format!("! {}", view.t("points-nobody"));
        text::inline(ui, &words, theme::semibold(theme::NOTE), view.colours.ink);
    }
    if let Some(by) = point.item.by {
        let day = view.app.texts.date(by.year(), by.month(), by.day());
        let late = by < view.now.day && point.item.done.is_none();
        let key = if late { "points-late" } else { "points-by" };
        text::inline(ui, &view.with(key, &[("day", day.into())]), font.clone(), soft);
    }
    if !point.applies {
        text::inline(ui, &view.t("left-over"), font, soft);
    }
}
