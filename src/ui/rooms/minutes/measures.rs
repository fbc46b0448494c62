//! The measures an item treats, with their lights: each leads to where it is judged and decided.

use eframe::egui::{Align, Align2, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::core::names::{mark_key, outcome_name};
use crate::app::core::place::{Place, Room};
use crate::app::input::Action;
use crate::domain::criterion::Criterion;
use crate::domain::field::{DecisionField, Field};
use crate::domain::judgement::Outcome;
use crate::domain::measure::Measure;
use crate::domain::meeting::item::Item;
use crate::domain::session::Session;
use crate::insight::signs::signs_of;
use crate::ui::kit::badge::paint_badge;
use crate::ui::kit::focus::ring_inside;
use crate::ui::kit::light::paint_cell;
use crate::ui::kit::sign::paint_signs;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, hyphens, text};
use crate::ui::rooms::minutes::parts;

/// A light, and its least width; with what is between two.
const LIGHT: f32 = 64.0;
const LIGHT_LEAST: f32 = 34.0;
const LIGHT_HIGH: f32 = 31.0;
const BETWEEN: f32 = 4.0;
/// The room of a decision, and the least of a name.
const DECISION: f32 = 120.0;
const NAME: f32 = 190.0;
/// The height of a line, and of the heads.
const LINE: f32 = 46.0;
const HEADS: f32 = 44.0;

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    name: f32,
    each: f32,
    many: usize,
}

impl Columns {
    fn of(width: f32, criteria: usize) -> Self {
        let most = LIGHT + BETWEEN;
        let each = (width - NAME - DECISION) / criteria.max(1) as f32;
        // Where they would be mere slivers, the names stand alone: the lights are heard and read there.
        let many = if each < LIGHT_LEAST + BETWEEN { 0 } else { criteria };
        let each = each.min(most);
        Self { name: width - DECISION - each * many as f32, each, many }
    }

    fn light(&self, row: Rect, at: usize) -> Rect {
        let left = row.left() + self.name + self.each * at as f32;
        let middle = pos2(left + self.each / 2.0, row.center().y);
        Rect::from_center_size(middle, vec2(self.each - BETWEEN, LIGHT_HIGH))
    }

    fn decision(row: Rect) -> Rect {
        row.with_min_x(row.right() - DECISION + gap::L)
    }
}

pub(super) fn measures_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let treated: Vec<&Measure> =
        session.measures.iter().filter(|measure| item.measures.contains(&measure.id)).collect();
    if treated.is_empty() && !item.walk {
        return;
    }
    parts::head_ui(ui, view, &view.t("minutes-measures"));
    if !treated.is_empty() {
        let columns = Columns::of(ui.available_width(), session.criteria.len());
        if columns.many > 0 {
            heads_ui(ui, view, session, columns);
        }
        for measure in treated {
            row_ui(ui, view, session, measure, columns);
        }
    }
    if item.walk
        && buttons::quiet_button(ui, view.colours, true, &view.t("minutes-to-judge")).clicked()
    {
        view.ask(Action::Go(Place::Room(Room::Judge)));
    }
}

fn heads_ui(ui: &mut Ui, view: &View<'_>, session: &Session, columns: Columns) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEADS));
    let ink = view.colours.ink_soft;
    for (at, criterion) in session.criteria.iter().enumerate() {
        let font = theme::regular(theme::SMALLEST);
        let width = columns.each - BETWEEN;
        let wide =
            |words: &str| ui.painter().layout_no_wrap(words.to_owned(), font.clone(), ink).size().x;
        let room = hyphens::Room { width, size: font.size, wide: &wide };
        let words = hyphens::broken(view.app.texts, criterion.short_name(), &room);
        let head = text::layout(ui.painter(), &words, font.clone(), ink, width, 2, Align::Center);
        let place = columns.light(rect, at);
        let y = rect.bottom() - gap::XS - head.size().y;
        ui.painter().galley(pos2(place.center().x, y), head, ink);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), view.colours.hairline());
}

/// What a line says: the measure, each of its lights, and where it goes.
fn name_of(view: &View<'_>, session: &Session, measure: &Measure) -> String {
    let light = |criterion: &Criterion| {
        let mark = view.t(mark_key(session.mark(measure.id, criterion.id)));
        format!("{}: {mark}", criterion.short_name())
    };
    let lights = session.criteria.iter().map(light);
    let outcome = outcome_name(session, view.app.texts, session.outcome(measure.id));
    aloud::in_a_row([measure.called()].into_iter().chain(lights).chain([outcome]))
}

/// A measure: one Tab stop that leads to the first of its crossings that has no light, or the first.
fn row_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    columns: Columns,
) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
    let response = ui.interact(rect, Id::unique(("minutes-measure", measure.id)), Sense::click());
    let name = name_of(view, session, measure);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ring_inside_if(ui, &response);
    let colours = view.colours;
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
    }
    let room = columns.name - gap::L;
    let font = theme::regular(theme::BODY);
    let called = measure.called();
    let title = text::layout(ui.painter(), &called, font, colours.ink, room, 2, Align::LEFT);
    let at = pos2(rect.left(), rect.center().y - title.size().y / 2.0);
    ui.painter().galley(at, title, colours.ink);
    for (at, criterion) in session.criteria.iter().take(columns.many).enumerate() {
        light_ui(ui, view, session, (measure, criterion), columns.light(rect, at));
    }
    decision_ui(ui, view, session, measure, Columns::decision(rect));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
    if response.clicked() {
        let open = |criterion: &&Criterion| session.mark(measure.id, criterion.id).is_none();
        let first = session.criteria.iter().find(open).or(session.criteria.first());
        if let Some(criterion) = first {
            view.ask(Action::Go(Place::Crossing((measure.id, criterion.id))));
        }
    }
}

fn ring_inside_if(ui: &Ui, response: &eframe::egui::Response) {
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
}

fn light_ui(
    ui: &Ui,
    view: &mut View<'_>,
    session: &Session,
    (measure, criterion): (&Measure, &Criterion),
    place: Rect,
) {
    let id = Id::unique(("minutes-light", measure.id, criterion.id));
    let response = ui.interact(place, id, Sense::CLICK);
    let mark = session.mark(measure.id, criterion.id);
    let name = format!("{}, {}: {}", measure.called(), criterion.name, view.t(mark_key(mark)));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    paint_cell(ui.painter(), place, mark, view.colours);
    if place.width() >= LIGHT - BETWEEN {
        paint_signs(ui.painter(), place, signs_of(session, measure.id, criterion.id), view.colours);
    }
    if response.hovered() {
        let edge = Stroke::new(1.0, view.colours.rule_strong);
        let inside = eframe::egui::StrokeKind::Inside;
        ui.painter().rect_stroke(place, theme::CELL_RADIUS, edge, inside);
    }
    if response.clicked() {
        view.ask(Action::Go(Place::Crossing((measure.id, criterion.id))));
    }
}

/// Where it goes; a click leads to why.
fn decision_ui(ui: &Ui, view: &mut View<'_>, session: &Session, measure: &Measure, place: Rect) {
    let colours = view.colours;
    let outcome = session.outcome(measure.id);
    let words = outcome_name(session, view.app.texts, outcome);
    let id = Id::unique(("minutes-decision", measure.id));
    let response = ui.interact(place, id, Sense::CLICK);
    let name = format!("{}: {words}", measure.called());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let on_roadmap = matches!(outcome, Some(Outcome::Step(_)));
    let ink = match outcome {
        Some(_) if on_roadmap => colours.on_accent,
        Some(_) => colours.ink,
        None => colours.ink_soft,
    };
    let font = theme::medium(theme::NOTE);
    let inset = if outcome.is_some() { gap::BUTTON } else { 0.0 };
    let room = place.width() - 2.0 * inset;
    let galley = text::layout(ui.painter(), &words, font, ink, room, 1, Align::LEFT);
    if outcome.is_some() {
        let size = galley.size() + vec2(2.0 * inset, gap::M);
        let pill = Align2::LEFT_CENTER.align_size_within_rect(size, place);
        paint_badge(ui.painter(), pill, on_roadmap, colours);
    }
    let at = place.left_center() + vec2(inset, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    if response.clicked() {
        let why = Field::Decision(measure.id, DecisionField::Why);
        view.ask(Action::Go(Place::Field(why)));
    }
}
