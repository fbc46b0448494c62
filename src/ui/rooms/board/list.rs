//! The board as a list: every crossing a line that says all there is, one after the other; only
//! those near what is seen are there. For whoever reads with a screen reader, where no table's rows and columns reach, or at a large size.

use eframe::egui::{Align, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::core::names::{mark_key, outcome_name};
use crate::app::core::phrases;
use crate::app::core::place::{BoardColumn, Cursor, Focus};
use crate::app::rooms::board::columns;
use crate::domain::judgement::Judgement;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::order::BoardRow;
use crate::insight::signs::signs_of;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, how_many, is_narrow};
use crate::ui::kit::{light, sign, text};
use crate::ui::rooms::board::cells::clicked;
use crate::ui::rooms::board::choice;
use crate::ui::rooms::board::keys::cell_id;
use crate::ui::rooms::board::spoken::{line_name, tell};
use crate::ui::rooms::board::table::cursor_keys;

/// The height of a line, and of one whose words stand below its name.
const LINE: f32 = 34.0;
const TALL: f32 = 56.0;
/// About the height of a head, until it is drawn.
const HEAD: f32 = 26.0;
/// Where a name begins, behind its mark; and the column of what is marked.
const NAME: f32 = 44.0;
const WHAT: f32 = 190.0;

/// How far beyond what is seen lines are drawn, in heights of what is seen.
const BEYOND: f32 = 0.5;

pub(super) fn list_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    let (rows, columns) = (app.board.rows(), columns(session));
    let wants_focus = takes_focus(ui, view, Focus::Cursor);
    let page = how_many(ui.available_height(), LINE);
    let cursor = app.board.cursor();
    let is_here = |row: &BoardRow| cursor.is_some_and(|c| *row == BoardRow::Measure(c.measure));
    let reach =
        Reach { beyond: BEYOND, always: rows.iter().position(is_here).into_iter().collect() };
    let area = ScrollArea::vertical().id_salt("board-list").auto_shrink(false);
    let guess = |at: usize| match rows.get(at) {
        Some(BoardRow::Measure(_)) => gap::M + HEAD + columns.len() as f32 * (LINE + gap::XXS),
        Some(BoardRow::Area(_)) | None => gap::L + HEAD,
    };
    let mut drawn = None;
    uneven_rows_ui(ui, area, rows.len(), &reach, guess, |ui, at| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        match rows.get(at) {
            Some(BoardRow::Area(area)) => {
                ui.add_space(gap::L);
                let name = area_name(view, session, *area);
                head_ui(ui, &name, theme::COLUMN_HEAD, view.colours.ink_soft);
            }
            Some(BoardRow::Measure(id)) => {
                let response = measure_ui(ui, view, session, &columns, *id, at);
                drawn = response.or(drawn.take());
            }
            None => {}
        }
        if at + 1 == rows.len() {
            ui.add_space(gap::XL);
        }
    });
    cursor_keys(ui, view, drawn.as_ref(), wants_focus, page.max(2) - 1);
    if let (Some(line), Some(cursor)) = (&drawn, app.board.cursor()) {
        choice::choice_ui(ui, view, line, cursor);
    }
}

/// A measure with its lines. Gives the one with the cursor, if that is among them.
fn measure_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    columns: &[BoardColumn],
    id: MeasureId,
    at: usize,
) -> Option<Response> {
    let measure = session.measure(id)?;
    let board = &view.app.board;
    let is_measure = |row: &&BoardRow| matches!(row, BoardRow::Measure(_));
    let row = board.rows().iter().take(at).filter(is_measure).count();
    let selected = board.cursor();
    ui.add_space(gap::M);
    head_ui(ui, &measure.called(), theme::LEAD, view.colours.ink);
    let mut drawn = None;
    for column in columns {
        let cursor = Cursor { measure: id, column: *column };
        let response = line_ui(ui, view, session, measure, cursor, row);
        if selected == Some(cursor) {
            drawn = Some(response);
        }
    }
    drawn
}

fn head_ui(ui: &mut Ui, words: &str, size: f32, colour: eframe::egui::Color32) {
    ui.horizontal(|ui| {
        ui.add_space(gap::MARGIN);
        text::heading(ui, words, theme::semibold(size), colour);
    });
}

/// What belongs to a light in words: why, what would make it green, what is missing, who reserves.
fn words_of(view: &View<'_>, session: &Session, judgement: &Judgement) -> Vec<String> {
    let named = |key: &str, words: &str| {
        let words = words.trim();
        (!words.is_empty()).then(|| phrases::named(&view.t(key), words))
    };
    let condition = matches!(judgement.mark, Some(Mark::Medium | Mark::Low));
    let item = match judgement.mark {
        Some(Mark::CannotJudge) => named("field-missing", &judgement.missing.what),
        _ if condition => named("field-condition", &judgement.condition.what),
        _ => None,
    };
    let reserved = session.reservations_of(judgement.measure, judgement.criterion).iter();
    let reserved = reserved.filter_map(|reservation| {
        let words = reservation.text.trim();
        let name = view.with("field-reservation", &[("name", reservation.name.as_str().into())]);
        (!words.is_empty()).then(|| phrases::named(&name, words))
    });
    let why = named("field-rationale", &judgement.rationale);
    why.into_iter().chain(item).chain(reserved).collect()
}

struct CrossingLine {
    /// Of a crossing that is judged.
    mark: Option<Mark>,
    name: String,
    what: String,
    words: Vec<String>,
}

fn crossing_line(
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    cursor: Cursor,
) -> CrossingLine {
    match cursor.column {
        BoardColumn::Criterion(id) => {
            let judgement = session.judgement(measure.id, id);
            let mark = judgement.and_then(|j| j.mark);
            CrossingLine {
                mark,
                name: session.criterion(id).map(|c| c.name.clone()).unwrap_or_default(),
                what: view.t(mark_key(mark)).into_owned(),
                words: judgement.map(|j| words_of(view, session, j)).unwrap_or_default(),
            }
        }
        BoardColumn::Decision => {
            let decision = session.decision(measure.id);
            let why = decision.map(|d| d.why.trim().to_owned()).filter(|why| !why.is_empty());
            CrossingLine {
                mark: None,
                name: view.t("board-decision").into_owned(),
                what: outcome_name(session, view.app.texts, session.outcome(measure.id)),
                words: why.into_iter().collect(),
            }
        }
    }
}

/// One crossing, or a decision: its mark, its name, what it is, and why.
fn line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    cursor: Cursor,
    row: usize,
) -> Response {
    let selected = view.app.board.cursor() == Some(cursor);
    let says = crossing_line(view, session, measure, cursor);
    let high = if is_narrow(ui.ctx()) && !says.words.is_empty() { TALL } else { LINE };
    let width = ui.available_width();
    let (_, rect) = ui.allocate_space(vec2(width, high));
    let line = Rect::from_min_max(
        pos2(rect.left() + gap::MARGIN - gap::M, rect.top()),
        pos2(rect.right() - gap::L, rect.bottom()),
    );
    let sense = if selected { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(line, cell_id(cursor), sense);
    let spoken = line_name(ui.ctx(), view, session, cursor, &says.words, row);
    tell(&response, selected, &spoken);
    if ui.is_rect_visible(line) {
        if selected {
            let ground = view.colours.accent_soft;
            ui.painter().rect_filled(line, theme::CELL_RADIUS, ground);
        }
        paint_line(ui, view, session, line, cursor, &says);
        paint_edge(ui, view, line, selected, response.hovered());
    }
    clicked(ui, view, &response, cursor, selected);
    response
}

fn paint_line(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    line: Rect,
    cursor: Cursor,
    says: &CrossingLine,
) {
    let painter = ui.painter();
    let middle = line.top() + LINE / 2.0;
    let at = |x: f32| pos2(line.left() + x, middle);
    if cursor.crossing().is_some() {
        light::paint_mark(painter, at(20.0), 19.0, says.mark, view.colours);
    }
    let put = |x: f32, y: f32, words: &str, font, colour, room: f32| {
        let galley = text::layout(painter, words, font, colour, room, 1, Align::LEFT);
        painter.galley(pos2(line.left() + x, y - galley.size().y / 2.0), galley, colour);
    };
    let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
    let column = (line.width() * 0.26).clamp(150.0, 280.0);
    let regular = theme::regular(theme::BODY);
    put(NAME, middle, &says.name, regular.clone(), ink, column - gap::L);
    put(NAME + column, middle, &says.what, theme::medium(theme::BODY), ink, WHAT - gap::L);
    let mut x = NAME + column + WHAT;
    if let Some((id, criterion)) = cursor.crossing() {
        let signs = signs_of(session, id, criterion);
        x += sign::paint_row(painter, at(x), signs, view.colours);
    }
    // The first, why it is so, needs no name before it.
    let why = format!("{}: ", view.t("field-rationale"));
    let said: Vec<&str> = says.words.iter().map(|words| phrases::without_stop(words)).collect();
    let words = said.join(". ");
    let words = words.strip_prefix(&why).unwrap_or(&words);
    if is_narrow(ui.ctx()) {
        put(NAME, line.top() + 43.0, words, regular, soft, line.width() - NAME - gap::L);
    } else {
        let room = line.right() - gap::L - line.left() - x;
        put(x, middle, words, regular, soft, room.max(1.0));
    }
}

fn paint_edge(ui: &Ui, view: &View<'_>, line: Rect, selected: bool, hovered: bool) {
    let edge = if selected {
        Stroke::new(2.0, view.colours.accent)
    } else if hovered {
        Stroke::new(1.0, view.colours.rule_strong)
    } else {
        Stroke::NONE
    };
    ui.painter().rect_stroke(line, theme::CELL_RADIUS, edge, StrokeKind::Inside);
}
