//! How a measure on the roadmap is paid for: chosen by the group, never filled in.

use eframe::egui::Ui;

use crate::app::input::{Action, PlanAction};
use crate::domain::measure::MeasureId;
use crate::domain::plan::frame::{FrameId, Shelf};
use crate::domain::session::Session;
use crate::domain::step::StepId;
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::plan::pick::pick_ui;
use crate::ui::rooms::roadmap::plan::words;

/// The shelf; and inside which frame, where its step has several.
pub(super) fn paid_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (measure, step): (MeasureId, StepId),
    shelf: Option<Shelf>,
    frame: Option<FrameId>,
) {
    let all = [None].into_iter().chain(Shelf::ALL.map(Some));
    let picks = all.map(|it| {
        let name = view.t(words::shelf_key(it)).into_owned();
        (name, it == shelf, Action::from(PlanAction::Shelf(measure, it)))
    });
    let picks = picks.collect();
    pick_ui(ui, view, &view.t("field-shelf"), picks);
    let frames: Vec<_> = session.frames_of(step).collect();
    if shelf != Some(Shelf::Inside) || frames.len() < 2 {
        return;
    }
    let all = frames.iter().map(|frame| (Some(frame.id), words::frame_name(view, frame)));
    let none = [(None, view.t("plan-frame-none").into_owned())].into_iter();
    let picks = none
        .chain(all)
        .map(|(it, name)| (name, it == frame, Action::from(PlanAction::Frame(measure, it))));
    let picks = picks.collect();
    pick_ui(ui, view, &view.t("field-frame-name"), picks);
}
