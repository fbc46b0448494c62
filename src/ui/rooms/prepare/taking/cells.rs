//! What stands in the cells of a sheet, and what becomes of them.

use std::borrow::Cow;

use eframe::egui::{
    Align, Align2, FontId, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::app::core::imports::tried::TriedSheet;
use crate::app::core::names::{answer_key, mark_key};
use crate::domain::light::Mark;
use crate::domain::round::Answer;
use crate::exchange::table_in::{Fate, Reading, Row, Target, Why, plain};
use crate::ui::kit::hint::hint;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, light, text, wording};

/// The size of a light in a cell.
const LIGHT: f32 = 17.0;

/// The id of a cell, by its row's place and its column.
pub(super) fn cell_id(row: usize, column: usize) -> Id {
    Id::unique(("sheet-cell", row, column))
}

/// Whether a column holds lights, or answers.
pub(super) const fn lights_of(target: Target) -> bool {
    matches!(target, Target::Lights(_) | Target::NewCriterion | Target::Answers(_))
}

/// A cell on one line; a fill that stands for words, in words.
pub(super) fn shown_cell(view: &View<'_>, cell: &str) -> String {
    let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let fill = |sign: char, key: &str| {
        let behind = line.strip_prefix(sign)?.trim_start_matches(':').trim();
        let fill = view.t(key);
        Some(if behind.is_empty() { fill.into_owned() } else { format!("{behind} ({fill})") })
    };
    fill('🟩', "taking-fill-green")
        .or_else(|| fill('🟨', "taking-fill-yellow"))
        .or_else(|| fill('🟥', "taking-fill-red"))
        .unwrap_or(line)
}

/// How a cell is read, where its column holds lights or answers.
pub(super) fn reading(sheet: &TriedSheet, row: &Row, column: usize) -> Option<Reading> {
    let cell = row.cell(column);
    let is_entry = sheet.fates.contains_key(&row.number);
    let readings = sheet.readings.get(&column).filter(|_| is_entry && !cell.is_empty())?;
    readings.get(&plain(cell)).copied()
}

/// Whether a reason needs a person to look.
pub(super) const fn is_doubtful(why: Why) -> bool {
    match why {
        Why::Amount(_)
        | Why::Day
        | Why::Word
        | Why::Mark
        | Why::Answer
        | Why::Between
        | Why::SheetError
        | Why::Nameless
        | Why::LostZero
        | Why::WasDay
        | Why::MayHaveLostZero
        | Why::NumberTwice
        | Why::Again => true,
        // What the group has set stands, and what is no entry is none.
        Why::Judged
        | Why::Open
        | Why::Decided
        | Why::AlreadyThere
        | Why::Group
        | Why::HeadsAgain
        | Why::Above
        | Why::Total
        | Why::Below
        | Why::NoName => false,
    }
}

/// What becomes of a row, in a word.
pub(super) fn fate_words<'v>(view: &'v View<'_>, sheet: &TriedSheet, row: &Row) -> Cow<'v, str> {
    if let Some(fate) = sheet.fates.get(&row.number) {
        return view.t(match fate {
            Fate::New | Fate::Doubled(_) => "taking-new",
            Fate::Near(_) => "taking-near",
            Fate::Updated(_) => "taking-updated",
            Fate::Known(_) => "taking-known",
        });
    }
    let head = sheet.import.mapping.head.and_then(|at| sheet.import.sheet.rows.get(at));
    if head.is_some_and(|head| head.number == row.number) {
        return view.t("taking-is-head");
    }
    match sheet.left_rows.get(&row.number) {
        Some(Why::Group) => view.t("taking-is-group"),
        Some(Why::Total) => view.t("taking-is-total"),
        Some(_) | None => view.t("taking-left-out"),
    }
}

/// A cell of the sheet; gives what was drawn.
pub(super) fn cell_ui(
    ui: &Ui,
    view: &View<'_>,
    sheet: &TriedSheet,
    place: (usize, usize),
    is_chosen: bool,
) -> Option<Response> {
    let (at, column) = place;
    let row = sheet.import.sheet.rows.get(at)?;
    let (rect, colours) = (ui.max_rect(), view.colours);
    // One of them is the sheet's Tab stop.
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, cell_id(at, column), sense);
    let words = shown_cell(view, row.cell(column));
    let why = sheet.left_cells.get(&(row.number, column)).copied();
    let reading = reading(sheet, row, column);
    let is_head = sheet.import.mapping.head == Some(at);
    let is_entry = sheet.fates.contains_key(&row.number);
    let soft =
        !is_entry && !is_head || sheet.import.mapping.columns.get(column) == Some(&Target::Out);
    let ink = if soft { colours.ink_soft } else { colours.ink };
    let font = if is_head { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) };
    let doubtful = why.filter(|why| is_doubtful(*why));
    let side = if reading.is_some() || doubtful.is_some() { LIGHT + gap::M } else { 0.0 };
    let elided = paint_words(ui, rect, &words, font, ink, side);
    let middle = pos2(rect.right() - gap::M - LIGHT / 2.0, rect.center().y);
    match reading {
        Some(Reading::Mark(mark)) => {
            light::paint_mark(ui.painter(), middle, LIGHT, Some(mark), colours);
        }
        _ if doubtful.is_some() => {
            ui.painter().text(
                middle,
                Align2::CENTER_CENTER,
                "⚠",
                theme::semibold(theme::BODY),
                ink,
            );
        }
        _ => {}
    }
    if doubtful.is_some() {
        let edge = Stroke::new(colours.edge + 1.0, colours.ink);
        ui.painter().rect_stroke(rect.shrink(1.0), 0.0, edge, StrokeKind::Inside);
    }
    tell(view, sheet, row, (at, column), &response, is_chosen, &words, reading, why);
    if elided || why.is_some() {
        let kind = sheet.import.mapping.kind;
        let why = why.map(|why| wording::why_left(view.app.texts, kind, why));
        let said = [Some(shown_cell(view, row.cell(column))), why].into_iter().flatten();
        return Some(hinted(response, &said.collect::<Vec<_>>().join("\n")));
    }
    Some(response)
}

fn hinted(response: Response, words: &str) -> Response {
    let kept = response.clone();
    hint(response, words);
    kept
}

/// Words on one line at the left of a cell; whether they are cut.
fn paint_words(
    ui: &Ui,
    rect: Rect,
    words: &str,
    font: FontId,
    ink: eframe::egui::Color32,
    side: f32,
) -> bool {
    let room = rect.width() - gap::M - side - gap::XS;
    let galley = text::layout(ui.painter(), words, font, ink, room, 1, Align::LEFT);
    let elided = galley.elided;
    let at = rect.left_center() + vec2(gap::M, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    elided
}

/// Says a cell with what it is called in the spreadsheet, what stands in it, and what becomes of it.
#[expect(clippy::too_many_arguments, reason = "all that is known of a cell is said")]
fn tell(
    view: &View<'_>,
    sheet: &TriedSheet,
    row: &Row,
    place: (usize, usize),
    response: &Response,
    is_chosen: bool,
    words: &str,
    reading: Option<Reading>,
    why: Option<Why>,
) {
    let (at, column) = place;
    aloud::stands_at(&response.ctx, response.id, at + 3, column + 1);
    response.widget_info(|| {
        let name = sheet.import.sheet.cell_name(row.number, column);
        let said =
            if words.is_empty() { view.t("taking-empty").into_owned() } else { words.to_owned() };
        let read = reading.and_then(|reading| match reading {
            Reading::Mark(mark) => Some(view.t(mark_key(Some(mark))).into_owned()),
            Reading::Abstains => Some(view.t(answer_key(Some(Answer::Abstains))).into_owned()),
            _ => None,
        });
        let kind = sheet.import.mapping.kind;
        let why = why.map(|why| wording::why_left(view.app.texts, kind, why));
        let fate = fate_words(view, sheet, row).into_owned();
        let parts = [Some(format!("{name}: {said}")), read, why, Some(fate)];
        WidgetInfo::labeled(Role::Cell, true, aloud::in_a_row(parts.into_iter().flatten()))
    });
    aloud::is_chosen(&response.ctx, response.id, is_chosen);
}

/// A mark with its name, as it stands in a list of what words mean.
pub(super) const MARKS: [Mark; 4] = Mark::ALL;
