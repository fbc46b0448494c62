//! Since last time: what was to be followed up from earlier meetings and how it goes, the lights that
//! are others since, and what in the queue is to be looked at again.

use eframe::egui::{
    Align, CentralPanel, Frame, Id, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use crate::app::core::names::mark_key;
use crate::app::core::place::{Focus, Place};
use crate::app::input::Action;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, MeetingText};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::session::Session;
use crate::insight::since::{Moved, before, due, follow_ups, moved};
use crate::ui::kit::focus::{ring_inside, takes_focus};
use crate::ui::kit::light::paint_cell;
use crate::ui::kit::panes::{Pane, drawn_now, pane_begins};
use crate::ui::kit::sign::against_line_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, day, is_narrow};
use crate::ui::kit::{aloud, text};
use crate::ui::rooms::minutes::follow_ups::told_ui;
use crate::ui::rooms::minutes::parts;

/// How wide what stands here is at most.
const MOST: f32 = 1010.0;
/// About the height of a line, until it is drawn; and its least.
const LINE: f32 = 54.0;
/// A light, and the room of two with what stands between.
const LIGHT: f32 = 64.0;
const LIGHT_HIGH: f32 = 31.0;
const ARROW: f32 = 34.0;
/// The least room of a measure's name beside its lights.
const NAME: f32 = 240.0;

/// A line of the list.
enum Line<'a> {
    Top,
    Head(&'static str, usize),
    /// That a kind has nothing.
    Nothing(&'static str),
    FollowUp(&'a FollowUp),
    Moved(Moved),
    Due(&'a Measure),
}

pub(super) fn since_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, meeting: &Meeting) {
    let earlier = before(session, meeting.id);
    let lines = lines(view, session, meeting, earlier);
    let paper = Frame::new().fill(view.colours.paper);
    let inside = if is_narrow(ui.ctx()) { gap::FORM_NARROW } else { gap::CROSSING };
    let wanted = takes_focus(ui, view, Focus::Agenda);
    let name = view.t("minutes-tab-since").into_owned();
    CentralPanel::default().frame(paper).show(ui, |ui| {
        aloud::region_ui(ui, ("minutes-since", meeting.id), &name, |ui| {
            ui.spacing_mut().item_spacing.y = gap::S;
            let area = ScrollArea::vertical().id_salt(("since", meeting.id)).auto_shrink(false);
            let wished = lines.iter().position(|line| is_wished(view, line, meeting));
            let reach = Reach { beyond: 1.0, always: [0].into_iter().chain(wished).collect() };
            uneven_rows_ui(
                ui,
                area,
                lines.len(),
                &reach,
                |_| LINE,
                |ui, at| {
                    let Some(line) = lines.get(at) else { return };
                    let full = ui.max_rect();
                    let width = (full.width() - inside.sum().x).min(MOST);
                    let left = full.left() + f32::from(inside.left);
                    let place =
                        Rect::from_min_size(pos2(left, full.top()), vec2(width, full.height()));
                    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                        line_ui(ui, view, session, (meeting, earlier), line);
                    });
                },
            );
        });
    });
    if let Some(id) = drawn_now(ui.ctx(), Pane::Room).filter(|_| wanted) {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
}

/// Whether somebody comes for the sake of what is told in a line.
fn is_wished(view: &View<'_>, line: &Line<'_>, meeting: &Meeting) -> bool {
    let Line::FollowUp(follow_up) = line else { return false };
    let told = MeetingText::FollowUp(follow_up.id, FollowUpField::Told(meeting.id));
    view.app.focus().1 == Some(Focus::Field(Field::Meeting(told)))
}

fn lines<'a>(
    view: &View<'_>,
    session: &'a Session,
    meeting: &Meeting,
    earlier: Option<&Meeting>,
) -> Vec<Line<'a>> {
    let mut lines = vec![Line::Top];
    let Some(earlier) = earlier else { return lines };
    let mut part = |key, none, of: Vec<Line<'a>>| {
        lines.push(Line::Head(key, of.len()));
        if of.is_empty() {
            lines.push(Line::Nothing(none));
        }
        lines.extend(of);
    };
    let told = follow_ups(session, meeting.id).into_iter().map(Line::FollowUp).collect();
    part("since-follow-ups", "since-no-follow-ups", told);
    let last = earlier.until.max(earlier.on);
    let until = meeting.until.max(meeting.on);
    let lights = last.map(|last| moved(session, last, until.filter(|day| *day < view.now.day)));
    let lights = lights.unwrap_or_default().into_iter().map(Line::Moved).collect();
    part("since-lights", "since-no-lights", lights);
    let again = due(session, meeting.on.unwrap_or(view.now.day));
    part("since-queue", "since-no-queue", again.into_iter().map(Line::Due).collect());
    lines
}

fn line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    (meeting, earlier): (&Meeting, Option<&Meeting>),
    line: &Line<'_>,
) {
    let soft = view.colours.ink_soft;
    match line {
        Line::Top => top_ui(ui, view, session, earlier),
        Line::Head(key, n) => {
            ui.add_space(gap::L);
            parts::head_ui(ui, view, &format!("{}  {n}", view.t(key)));
        }
        Line::Nothing(key) => {
            text::text(ui, &view.t(key), theme::regular(theme::BODY), soft);
        }
        Line::FollowUp(follow_up) => {
            ui.add_space(gap::S);
            told_ui(ui, view, follow_up, meeting.id);
            let today = meeting.on.map_or(view.now.day, |on| on.max(view.now.day));
            let is_late = follow_up.by.is_some_and(|by| by < today);
            if is_late && follow_up.done.is_none() {
                against_line_ui(ui, view.colours, &view.t("since-overdue"));
            }
            ui.add_space(gap::S);
            parts::rule_ui(ui, view);
        }
        Line::Moved(moved) => moved_ui(ui, view, session, *moved),
        Line::Due(measure) => due_ui(ui, view, session, measure),
    }
}

/// Since when, and where the keyboard comes to.
fn top_ui(ui: &mut Ui, view: &View<'_>, session: &Session, earlier: Option<&Meeting>) {
    let last = earlier.and_then(|earlier| earlier.until.max(earlier.on));
    let words = match (earlier, last) {
        (_, Some(last)) => view.with("since-day", &[("day", day(view, last).into())]),
        (Some(earlier), None) => {
            let called = earlier.title(session).trim().to_owned();
            view.with("since-meeting", &[("name", called.into())])
        }
        (None, None) => view.t("since-nothing").into_owned(),
    };
    ui.add_space(gap::L);
    let font = if earlier.is_some() { theme::TITLE } else { theme::HEAD };
    let drawn = text::heading(ui, &words, theme::semibold(font), view.colours.ink);
    if earlier.is_none() {
        let more = view.t("since-nothing-more");
        text::text(ui, &more, theme::regular(theme::BODY), view.colours.ink_soft);
    }
    let id = Id::unique("since-top");
    let place = drawn.rect.with_max_y(drawn.rect.bottom().max(drawn.rect.top() + theme::TARGET));
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    crate::ui::kit::focus::bar_beside(&response);
    pane_begins(ui.ctx(), Pane::Room, id);
}

/// A light that is another now: a button that leads to where it is judged.
fn moved_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, moved: Moved) {
    let (measure, criterion) = moved.crossing;
    let (Some(row), Some(column)) = (session.measure(measure), session.criterion(criterion)) else {
        return;
    };
    let colours = view.colours;
    let when = day(view, moved.on);
    let about = format!("{}. {when}", column.name.trim());
    let lights = 2.0 * LIGHT + ARROW;
    let beside = ui.available_width() >= NAME + lights;
    let room = if beside { ui.available_width() - lights } else { ui.available_width() };
    let marks = [moved.before, moved.after].map(|mark| view.t(mark_key(mark)));
    let change = view.with(
        "since-from-to",
        &[("from", marks[0].to_string().into()), ("to", marks[1].to_string().into())],
    );
    let name = aloud::in_a_row([row.called(), about.clone(), change]);
    let extra = if beside { 0.0 } else { LIGHT_HIGH + gap::M };
    let (rect, clicked) = row_ui(ui, view, measure, &name, (&row.called(), &about, room), extra);
    let left = if beside { rect.right() - lights } else { rect.left() };
    let y = if beside { rect.center().y } else { rect.bottom() - gap::M - LIGHT_HIGH / 2.0 };
    let cell = |left: f32| {
        Rect::from_center_size(pos2(left + LIGHT / 2.0, y), vec2(LIGHT - gap::XS, LIGHT_HIGH))
    };
    paint_cell(ui.painter(), cell(left), moved.before, colours);
    paint_cell(ui.painter(), cell(left + LIGHT + ARROW), moved.after, colours);
    let arrow = ui.painter().layout_no_wrap("→".into(), theme::regular(theme::LEAD), colours.ink);
    let at = pos2(left + LIGHT + ARROW / 2.0, y) - arrow.size() / 2.0;
    ui.painter().galley(at, arrow, colours.ink);
    if clicked {
        view.ask(Action::Go(Place::Crossing(moved.crossing)));
    }
}

/// What in the queue is to be looked at again: a button that leads to its card.
fn due_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: &Measure) {
    let Some(decision) = session.decision(measure.id) else { return };
    let again = decision.queue.again.map(|on| day(view, on)).unwrap_or_default();
    let again = view.with("since-again", &[("day", again.into())]);
    let about = aloud::in_a_row([decision.queue.what.trim().to_owned(), again]);
    let name = aloud::in_a_row([measure.called(), about.clone()]);
    let room = ui.available_width();
    let (_, clicked) = row_ui(ui, view, measure.id, &name, (&measure.called(), &about, room), 0.0);
    if clicked {
        view.ask(Action::Go(Place::Card(measure.id)));
    }
}

/// A line with a title and what is said of it; where it stands, and whether it is pressed.
fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    measure: MeasureId,
    name: &str,
    (title, about, room): (&str, &str, f32),
    extra: f32,
) -> (Rect, bool) {
    let colours = view.colours;
    let lay = |words: &str, font, ink| {
        text::layout(ui.painter(), words, font, ink, room - gap::L, 3, Align::LEFT)
    };
    let title = lay(title, theme::regular(theme::BODY), colours.ink);
    let about = lay(about, theme::regular(theme::SMALL), colours.ink_soft);
    let high = (title.size().y + about.size().y + 2.0 * gap::M + extra).max(LINE);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
    let id = ui.scope_id().with(("since", measure));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
    }
    let top = (high - extra - title.size().y - about.size().y) / 2.0;
    let at = rect.left_top() + vec2(0.0, top);
    let below = at + vec2(0.0, title.size().y);
    ui.painter().galley(at, title, colours.ink);
    ui.painter().galley(below, about, colours.ink_soft);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
    (rect, response.clicked())
}
