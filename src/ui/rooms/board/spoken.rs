//! What a cell says aloud: first what differs along the way the cursor came, last what stays the
//! same. Whoever only listens need not hear a measure's title anew at each of its crossings.

use eframe::egui::{Context, Id, Memory, Response, Role, WidgetInfo};

use crate::app::core::names::{mark_key, outcome_name};
use crate::app::core::place::{BoardColumn, Cursor, Focus, Room};
use crate::app::state::App;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::judgement::Outcome;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::concerns::{self, Concern};
use crate::insight::signs::{CrossingSign, signs_of};
use crate::ui::kit::crossing::{area_name, sign_key};
use crate::ui::kit::focus::{granted_focus, is_picture};
use crate::ui::kit::view::View;
use crate::ui::kit::wording;
use crate::ui::rooms::board::keys::cell_id;

/// How the cursor came to its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// From somewhere else, so that nothing is known.
    Afresh,
    /// From a cell of the same measure.
    Across,
    /// From one of the same column.
    Down,
    /// It was there, and what stands there is another.
    Changed,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Mark(Option<Mark>),
    Outcome(Option<Outcome>),
}

/// What is said of the cell with the cursor, as long as the cursor stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spoken {
    cursor: Cursor,
    way: Way,
    /// Whether the cursor came into another focus area with that.
    enters: bool,
    holds: Holds,
}

fn place() -> Id {
    Id::unique("board-spoken")
}

/// Follows the cursor, once in a frame and before anything is drawn. True if just now another mark
/// or decision stands in the cell that has the keyboard: its name says so, and nothing else need.
pub(crate) fn follow(ctx: &Context, app: &App) -> bool {
    let at = app.board.cursor().filter(|_| app.room == Room::Board);
    let (Some(session), Some(cursor)) = (app.session(), at) else {
        ctx.data_mut(|data| data.remove::<Spoken>(place()));
        return false;
    };
    let before = ctx.data(|data| data.get_temp::<Spoken>(place()));
    let holds = held(session, cursor);
    let now = match before.filter(|before| has_keyboard(ctx, app, before.cursor, cursor)) {
        Some(before) if before.cursor != cursor => {
            let way = if before.cursor.measure == cursor.measure {
                Way::Across
            } else if before.cursor.column == cursor.column {
                Way::Down
            } else {
                Way::Afresh
            };
            let area = |cursor| area_of(session, cursor);
            let enters = area(before.cursor) != area(cursor);
            Spoken { cursor, way, enters, holds }
        }
        Some(before) if before.holds != holds => {
            Spoken { way: Way::Changed, enters: false, holds, ..before }
        }
        Some(before) => before,
        None => Spoken { cursor, way: Way::Afresh, enters: false, holds },
    };
    ctx.data_mut(|data| data.insert_temp(place(), now));
    now.way == Way::Changed && before != Some(now)
}

/// Whether the cell has the keyboard, or will have it in this frame, or had it where the cursor was,
/// or nothing has it for a frame, as after Esc, or the choice that is open there.
fn has_keyboard(ctx: &Context, app: &App, before: Cursor, cursor: Cursor) -> bool {
    let (number, focus) = app.focus();
    let comes = focus == Some(Focus::Cursor) && number > granted_focus(ctx);
    let focused = ctx.memory(Memory::focused);
    // Over the audience's picture it is there for the cell.
    let stands_for_it = |id| id == cell_id(cursor) || id == cell_id(before) || is_picture(ctx, id);
    comes || app.board.is_choosing() || focused.is_none_or(stands_for_it)
}

fn held(session: &Session, cursor: Cursor) -> Holds {
    match cursor.column {
        BoardColumn::Criterion(id) => Holds::Mark(session.mark(cursor.measure, id)),
        BoardColumn::Decision => Holds::Outcome(session.outcome(cursor.measure)),
    }
}

fn area_of(session: &Session, cursor: Cursor) -> Option<FocusAreaId> {
    session.measure(cursor.measure).and_then(|measure| measure.focus_area)
}

/// Tells of a cell that it is one, selected or not, and what it says.
pub(super) fn tell(response: &Response, selected: bool, name: &str) {
    response.widget_info(|| WidgetInfo::selected(Role::GridCell, true, selected, name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        node.set_selected(selected);
    });
}

/// What a cell of the table says: measure, column, mark, what else is there. Of the cell with the
/// cursor what differs from the one before it comes first.
pub(crate) fn cell_name(ctx: &Context, view: &View<'_>, session: &Session, at: Cursor) -> String {
    let spoken = spoken(ctx, at);
    let is_new_row = spoken.is_some_and(|spoken| matches!(spoken.way, Way::Afresh | Way::Down));
    let row = view.app.board.measures().position(|id| id == at.measure).filter(|_| is_new_row);
    named(view, session, at, spoken, &says(view, session, at, None), row)
}

/// What a line of the list says: the same with all that is written there, and which row it is in.
pub(super) fn line_name(
    ctx: &Context,
    view: &View<'_>,
    session: &Session,
    at: Cursor,
    words: &[String],
    row: usize,
) -> String {
    let says = says(view, session, at, Some(words));
    named(view, session, at, spoken(ctx, at), &says, Some(row))
}

fn spoken(ctx: &Context, at: Cursor) -> Option<Spoken> {
    ctx.data(|data| data.get_temp::<Spoken>(place())).filter(|spoken| spoken.cursor == at)
}

fn named(
    view: &View<'_>,
    session: &Session,
    at: Cursor,
    spoken: Option<Spoken>,
    says: &str,
    row: Option<usize>,
) -> String {
    let measure = session.measure(at.measure).map(Measure::called).unwrap_or_default();
    let column = match at.column {
        BoardColumn::Decision => view.t("board-decision").into_owned(),
        BoardColumn::Criterion(id) => session.criterion(id).map_or("", |c| &c.name).to_owned(),
    };
    let mut name = match spoken.map_or(Way::Afresh, |spoken| spoken.way) {
        Way::Afresh => format!("{measure}, {column}: {says}"),
        Way::Across => format!("{column}: {says}. {measure}"),
        Way::Down => format!("{measure}: {says}. {column}"),
        Way::Changed => format!("{says}. {column}, {measure}"),
    };
    if spoken.is_some_and(|spoken| spoken.enters) {
        name = format!("{}. {name}", area_name(view, session, area_of(session, at)));
    }
    if let Some(row) = row {
        let of = view.app.board.measures().count();
        name.push_str(", ");
        name.push_str(&view.with("spoken-row", &[("row", (row + 1).into()), ("of", of.into())]));
    }
    name
}

/// The mark or the decision, and what else is there: that it is so, or in words, where they are.
fn says(view: &View<'_>, session: &Session, at: Cursor, words: Option<&[String]>) -> String {
    let mut parts = Vec::new();
    let mut sentences = Vec::new();
    match at.column {
        BoardColumn::Decision => {
            parts.push(outcome_name(session, view.app.texts, session.outcome(at.measure)));
            let decision = session.decision(at.measure);
            if words.is_none() && decision.is_some_and(|it| !it.why.trim().is_empty()) {
                parts.push(view.t("spoken-rationale").into_owned());
            }
            let against = against(session, at.measure).into_iter();
            sentences.extend(against.map(|it| wording::concern(session, view.app.texts, it)));
        }
        BoardColumn::Criterion(id) => {
            let judgement = session.judgement(at.measure, id);
            parts.push(view.t(mark_key(judgement.and_then(|j| j.mark))).into_owned());
            let is_open = session.open_round(at.measure, id).is_some();
            if is_open {
                parts.push(view.t("spoken-round-open").into_owned());
            }
            if words.is_none() && judgement.is_some_and(|j| !j.rationale.trim().is_empty()) {
                parts.push(view.t("spoken-rationale").into_owned());
            }
            let signs = signs_of(session, at.measure, id);
            // That nothing is agreed goes without saying as long as the round is open.
            let is_said = |sign| signs.has(sign) && !(is_open && sign == CrossingSign::Unsettled);
            let signs = CrossingSign::ALL.into_iter().filter(|sign| is_said(*sign));
            parts.extend(signs.map(|sign| view.t(sign_key(sign)).into_owned()));
        }
    }
    sentences.insert(0, parts.join(", "));
    sentences.extend(words.into_iter().flatten().cloned());
    let sentences: Vec<_> = sentences.iter().map(|words| words.trim_end_matches('.')).collect();
    sentences.join(". ")
}

/// What speaks against where a measure was put, where it was put on the roadmap.
pub(super) fn against(session: &Session, id: MeasureId) -> Vec<Concern> {
    match session.outcome(id) {
        Some(Outcome::Step(step)) => concerns::against(session, id, step),
        Some(Outcome::Queue | Outcome::NotNow) | None => Vec::new(),
    }
}
