//! What the board is filtered by: said above it as long as it holds, and taken away there.

use eframe::egui::{Frame, Panel, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::command::BoardCommand;
use crate::app::core::names::{horizon_key, kind_key, outcome_name, stage_key};
use crate::app::core::plan_words::shelf_key;
use crate::app::input::BoardAction;
use crate::domain::session::Session;
use crate::insight::order::{DecisionFilter, Filter};
use crate::ui::kit::buttons;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::board::tools::sign_key;

/// The room for the sign that takes a chip away.
const CROSS: f32 = 26.0;

/// One part of a filter: what it is called, and the filter without it.
struct Chip {
    name: String,
    without: Filter,
}

pub(super) fn filters_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some(session) = app.session().filter(|_| *app.board.filter() != Filter::default()) else {
        return;
    };
    let chips = chips(view, session);
    let frame = Frame::new().fill(view.colours.paper).inner_margin(vec2(gap::MARGIN, gap::S));
    let line = Panel::top("filters").resizable(false).show_separator_line(true).frame(frame);
    line.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::M, gap::XS);
            for chip in chips {
                if chip_ui(ui, view, &chip.name).clicked() {
                    view.ask(BoardAction::Filter(chip.without));
                }
            }
            ui.add_space(gap::S);
            let all = view.t("command-clear-filter");
            if buttons::quiet_button(ui, view.colours, true, &all).clicked() {
                view.run(BoardCommand::ClearFilter);
            }
        });
    });
}

/// A part of the filter, and the sign that takes it away.
fn chip_ui(ui: &mut Ui, view: &View<'_>, name: &str) -> Response {
    let colours = view.colours;
    let font = theme::medium(theme::NOTE);
    let galley = ui.painter().layout_no_wrap(name.to_owned(), font, colours.ink);
    let most = (ui.max_rect().width() - gap::L - CROSS).max(CROSS);
    let words = galley.size().x.min(most);
    let size = vec2(gap::L + words + CROSS, theme::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = view.with("filter-without", &[("what", name.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let fill = if response.hovered() { colours.accent_soft } else { colours.surface };
    let radius = theme::TARGET / 2.0;
    ui.painter().rect(rect, radius, fill, colours.field_edge(), StrokeKind::Inside);
    let at = rect.left_center() + vec2(gap::L, -galley.size().y / 2.0);
    let clip = rect.with_max_x(rect.left() + gap::L + words);
    ui.painter().with_clip_rect(clip.intersect(ui.clip_rect())).galley(at, galley, colours.ink);
    let cross = rect.right_center() - vec2(CROSS / 2.0 + 1.0, 0.0);
    let stroke = Stroke::new(1.8, colours.ink_soft);
    for way in [-1.0, 1.0] {
        let arm = vec2(4.0, 4.0 * way);
        ui.painter().line_segment([cross - arm, cross + arm], stroke);
    }
    response
}

/// The parts of the filter, in the order of its menu.
fn chips(view: &View<'_>, session: &Session) -> Vec<Chip> {
    let filter = view.app.board.filter();
    let mut chips = Vec::new();
    let mut chip = |name: String, change: &dyn Fn(&mut Filter)| {
        let mut without = filter.clone();
        change(&mut without);
        chips.push(Chip { name, without });
    };
    let named = |key: &str, what: &str| format!("{}: {what}", view.t(key));
    if !filter.text.trim().is_empty() {
        let words = [("words", filter.text.trim().into())];
        chip(view.with("filter-words", &words), &|f| f.text.clear());
    }
    for sign in &filter.signs {
        chip(view.t(sign_key(*sign)).into_owned(), &|f| f.toggle(*sign));
    }
    if let Some(area) = filter.area {
        chip(named("field-focus-area", &area_name(view, session, area)), &|f| f.area = None);
    }
    if let Some(owner) = &filter.owner {
        chip(named("field-owner", owner), &|f| f.owner = None);
    }
    if let Some(decision) = filter.decision {
        let outcome = match decision {
            DecisionFilter::Undecided => None,
            DecisionFilter::Outcome(outcome) => Some(outcome),
        };
        let name = outcome_name(session, view.app.texts, outcome);
        chip(named("board-decision", &name), &|f| f.decision = None);
    }
    if let Some(kind) = filter.kind {
        chip(view.t(kind_key(Some(kind))).into_owned(), &|f| f.kind = None);
    }
    if let Some(horizon) = filter.horizon {
        let name = view.t(horizon_key(Some(horizon)));
        chip(named("field-horizon", &name), &|f| f.horizon = None);
    }
    if let Some(way) = filter.shelf {
        chip(named("field-shelf", &view.t(shelf_key(way))), &|f| f.shelf = None);
    }
    if filter.due.is_some() {
        chip(view.t("filter-due").into_owned(), &|f| f.due = None);
    }
    if let Some(stage) = filter.stage {
        let name = view.t(stage_key(stage));
        chip(named("field-stage", &name), &|f| f.stage = None);
    }
    chips
}
