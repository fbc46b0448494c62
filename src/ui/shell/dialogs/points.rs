//! Open points: the follow-ups of all crossings and items of the agenda in one list.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Checkbox, RichText, ScrollArea, Ui, UiBuilder, WidgetInfo};

use crate::app::core::meeting_words;
use crate::app::core::place::Place;
use crate::app::input::{Action, CrossingAction, JudgeAction, MinutesAction};
use crate::domain::criterion::Criterion;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, MeetingText};
use crate::domain::judging::FollowUp;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::points::AnyPoint;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::focus_is_outside;
use crate::ui::kit::questions::heading_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// About the height of a point, until it is drawn.
const ROW: f32 = 62.0;
/// So many are drawn, whether they are seen or not.
const FEW: usize = 60;

pub(super) fn points_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("points-title"));
    let Some(session) = view.app.session() else {
        return;
    };
    let Some(document) = &view.app.document else {
        return;
    };
    let list = document.points(view.app.judge.with_done());
    let height = ui.ctx().content_rect().height() - 220.0;
    let take_focus = focus_is_outside(ui);
    if list.is_empty() {
        text::text(ui, &view.t("points-none"), theme::regular(theme::BODY), view.colours.ink_soft);
    }
    let name = view.count("status-points", list.len());
    let area = ScrollArea::vertical().id_salt("points").max_height(height);
    let area = area.auto_shrink([false, true]);
    // As many as a meeting has are all there, for whoever reads through them; of more, those near what
    // is seen. The keyboard comes into the list at its first row and at its last one.
    let beyond = if list.len() <= FEW { 1_000.0 } else { 2.0 };
    let reach = Reach { beyond, always: vec![0, list.len().saturating_sub(1)] };
    aloud::part_ui(ui, Role::List, "points", &name, |ui| {
        uneven_rows_ui(
            ui,
            area,
            list.len(),
            &reach,
            |_| ROW,
            |ui, at| {
                ui.set_max_width(ui.available_width() - 12.0);
                ui.spacing_mut().item_spacing.y = gap::XXS;
                if at > 0 {
                    ui.separator();
                }
                if let Some(point) = list.get(at).and_then(|name| name.find(session)) {
                    item_ui(ui, at, |ui| {
                        let place = (at, list.len());
                        point_ui(ui, view, session, (&point, place), take_focus && at == 0);
                    });
                }
            },
        );
    });
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
    (point, (at, of)): (&AnyPoint<'_>, (usize, usize)),
    take_focus: bool,
) {
    let what = what(view, point);
    let mut done = point.done().is_some();
    let words = RichText::new(&what).font(theme::medium(theme::BODY)).color(view.colours.ink);
    let response = ui.add(Checkbox::new(&mut done, words));
    let (comes_from, way) = comes_from(view, session, point);
    let place = aloud::with_place(view, &comes_from, at, of);
    let said = who_and_when(view, point).into_iter().map(|(words, _)| words);
    let parts = [what].into_iter().chain(said).chain([place]);
    let spoken = aloud::in_a_row(parts);
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, done, &spoken));
    if take_focus {
        response.request_focus();
    }
    if response.changed() {
        view.ask(tick(point, done));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XL;
        ui.add_space(gap::APART);
        who_and_when_ui(ui, view, point);
        let shown = format!("{comes_from} ›");
        if buttons::quiet_button(ui, view.colours, true, &shown).clicked() {
            view.ask(Action::Go(way));
        }
    });
}

/// What is to be done; where that is not written, what it is about.
fn what(view: &View<'_>, point: &AnyPoint<'_>) -> String {
    let key = match (point.what(), point) {
        ("", AnyPoint::Crossing(point)) => match point.which {
            FollowUp::Condition => "field-condition",
            FollowUp::Missing => "field-missing",
        },
        ("", AnyPoint::Item(..)) => "field-follow-up-what",
        (what, _) => return what.to_owned(),
    };
    view.t(key).into_owned()
}

/// Where a point comes from, and the way there.
fn comes_from(view: &View<'_>, session: &Session, point: &AnyPoint<'_>) -> (String, Place) {
    match point {
        AnyPoint::Crossing(point) => {
            let (measure, criterion) = point.crossing;
            let row = session.measure(measure).map(Measure::called).unwrap_or_default();
            let column = session.criterion(criterion).map_or("", Criterion::short_name);
            (format!("{row}, {column}"), Place::Crossing((measure, criterion)))
        }
        AnyPoint::Item(follow_up, item) => {
            let name = match item {
                Some(item) => meeting_words::called(view.app.texts, item),
                None => view.t("room-minutes").into_owned(),
            };
            let text = MeetingText::FollowUp(follow_up.id, FollowUpField::What);
            (name, Place::Field(Field::Meeting(text)))
        }
    }
}

/// Ticks a point off, or on again.
fn tick(point: &AnyPoint<'_>, done: bool) -> Action {
    match point {
        AnyPoint::Crossing(point) => CrossingAction::Tick(point.crossing, point.which, done).into(),
        AnyPoint::Item(follow_up, _) => MinutesAction::Tick(follow_up.id).into(),
    }
}

/// Who has taken it and by when, and whether it still applies; and what of that stands out.
fn who_and_when(view: &View<'_>, point: &AnyPoint<'_>) -> Vec<(String, bool)> {
    let mut said = Vec::new();
    if point.who().is_empty() {
        said.push((view.t("points-nobody").into_owned(), true));
    } else {
        said.push((point.who().to_owned(), false));
    }
    if let Some(by) = point.by() {
        let day = view.app.texts.date(by.year(), by.month(), by.day());
        let late = by < view.now.day && point.done().is_none();
        let key = if late { "points-late" } else { "points-by" };
        said.push((view.with(key, &[("day", day.into())]), false));
    }
    if matches!(point, AnyPoint::Crossing(point) if !point.applies) {
        said.push((view.t("left-over").into_owned(), false));
    }
    said
}

fn who_and_when_ui(ui: &mut Ui, view: &View<'_>, point: &AnyPoint<'_>) {
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
