//! What is told beside a sheet, line by line; each line leads to its cell.

use eframe::egui::{Align, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::core::differences::DiffRow;
use crate::app::core::imports::tried::TriedSheet;
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{At, Taking, TakingAction};
use crate::domain::criterion::CriterionId;
use crate::domain::lists::EntryId;
use crate::domain::measure::Measure;
use crate::exchange::table_in::book::Noted;
use crate::exchange::table_in::{Fate, LeftOut, Target, Why};
use crate::insight::differences::Piece;
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text, wording};
use crate::ui::rooms::prepare::taking::cells::{is_doubtful, shown_cell};

/// As many lines of a list as one reads.
const MOST: usize = 60;
/// How wide the name of a cell is.
const CELL: f32 = 54.0;

/// Whether a row is lost that may have been meant as an entry.
pub(super) fn is_lost_row(left: &LeftOut) -> bool {
    matches!(left.why, Why::NoName | Why::AlreadyThere)
}

pub(super) fn lists_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let Some(sheet) = taking.sheet() else { return };
    let left = || sheet.report.iter().flat_map(|report| &report.left);
    let lost: Vec<&LeftOut> = left().filter(|left| is_lost_row(left)).collect();
    let doubtful: Vec<&LeftOut> =
        left().filter(|left| is_doubtful(left.why) && !is_lost_row(left)).collect();
    let stays: Vec<&LeftOut> =
        left().filter(|left| matches!(left.why, Why::Judged | Why::Decided | Why::Open)).collect();
    let around = |left: &&LeftOut| {
        matches!(left.why, Why::Above | Why::Total | Why::Below | Why::Group | Why::HeadsAgain)
    };
    let around: Vec<&LeftOut> = left().filter(around).collect();
    left_ui(ui, view, sheet, "taking-cannot", &lost);
    near_ui(ui, view, taking, sheet);
    answers_ui(ui, view, sheet);
    offers_ui(ui, view, sheet);
    left_ui(ui, view, sheet, "taking-worth", &doubtful);
    changes_ui(ui, view, taking);
    left_ui(ui, view, sheet, "taking-stays", &stays);
    left_ui(ui, view, sheet, "taking-around", &around);
    noted_ui(ui, view, taking);
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, key: &str, n: usize) {
    ui.add_space(gap::M);
    let words = format!("{} ({n})", view.t(key));
    text::list_heading(ui, &words, view.colours.ink_soft);
}

fn more_ui(ui: &mut Ui, view: &View<'_>, more: usize) {
    if more > 0 {
        let words = view.count("pasted-left-more", more);
        text::text(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
}

fn left_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet, key: &str, all: &[&LeftOut]) {
    if all.is_empty() {
        return;
    }
    heading_ui(ui, view, key, all.len());
    for left in all.iter().take(MOST) {
        let why = wording::why_left(view.app.texts, sheet.import.mapping.kind, left.why);
        let said = shown_cell(view, &left.words);
        let mut short: String = said.chars().take(60).collect();
        if short.len() < said.len() {
            short.push('…');
        }
        let words = if short.is_empty() {
            why
        } else {
            format!("{} – {why}", view.with("quoted", &[("words", short.into())]))
        };
        let cell = match left.column {
            Some(column) => sheet.import.sheet.cell_name(left.row, column),
            None => sheet.import.sheet.row_name(left.row),
        };
        line_ui(ui, view, sheet, (left.row, left.column), &cell, &words);
    }
    more_ui(ui, view, all.len().saturating_sub(MOST));
}

/// A line with the name of a cell, which leads there.
fn line_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    sheet: &TriedSheet,
    place: (usize, Option<usize>),
    cell: &str,
    words: &str,
) {
    let colours = view.colours;
    let room = ui.available_width();
    let font = theme::regular(theme::DETAIL);
    let said = text::layout(ui.painter(), words, font, colours.ink, room - CELL, 4, Align::LEFT);
    let size = vec2(room, (said.size().y + gap::M).max(theme::TARGET));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{cell}: {words}")));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 4.0, colours.accent_soft);
    }
    let name = text::layout(
        ui.painter(),
        cell,
        theme::semibold(theme::DETAIL),
        colours.ink,
        CELL,
        1,
        Align::LEFT,
    );
    let top = rect.center().y - said.size().y / 2.0;
    ui.painter().galley(eframe::egui::pos2(rect.left() + gap::XS, top), name, colours.ink);
    ui.painter().galley(eframe::egui::pos2(rect.left() + CELL, top), said, colours.ink);
    ui.painter().hline(rect.x_range(), rect.bottom(), colours.hairline());
    if response.clicked() {
        let (row, column) = place;
        let row = sheet.import.sheet.rows.iter().position(|it| it.number == row);
        let look = At { row: row.unwrap_or(0), column: column.unwrap_or(0) };
        view.ask(PrepareAction::Taking(TakingAction::Look(look)));
    }
}

/// Rows that may be measures that are there: shown, and never taken for them unasked.
fn near_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking, sheet: &TriedSheet) {
    let rows = sheet.report.iter().flat_map(|report| &report.rows);
    let near: Vec<(usize, Measure)> = rows
        .filter_map(|row| match row.fate {
            Fate::Near(EntryId::Measure(id)) => {
                let measure = view.app.session().and_then(|session| session.measure(id))?;
                Some((row.row, measure.clone()))
            }
            _ => None,
        })
        .collect();
    let same = taking.plan().map(|plan| plan.same.clone()).unwrap_or_default();
    if near.is_empty() && same.is_empty() {
        return;
    }
    heading_ui(ui, view, "taking-near-titles", near.len() + same.len());
    for (row, measure) in near.iter().take(MOST) {
        let args = [("measure", measure.called().into())];
        let words = view.with("taking-is-near", &args);
        let cell = sheet.import.sheet.row_name(*row);
        line_ui(ui, view, sheet, (*row, None), &cell, &words);
        if buttons::quiet_button(ui, view.colours, true, &view.t("taking-is-same")).clicked() {
            view.ask(PrepareAction::Taking(TakingAction::Same(*row, Some(measure.id))));
        }
    }
    for (row, id) in same.iter().take(MOST) {
        let measure = view.app.session().and_then(|session| session.measure(*id));
        let called = measure.map(Measure::called).unwrap_or_default();
        let words = view.with("taking-same-as", &[("measure", called.into())]);
        let cell = sheet.import.sheet.row_name(*row);
        line_ui(ui, view, sheet, (*row, None), &cell, &words);
        if buttons::quiet_button(ui, view.colours, true, &view.t("taking-is-another")).clicked() {
            view.ask(PrepareAction::Taking(TakingAction::Same(*row, None)));
        }
    }
    more_ui(ui, view, near.len().saturating_sub(MOST));
}

/// Columns that may be answers of participants.
fn answers_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet) {
    let offers = &sheet.offers.answers;
    if offers.is_empty() {
        return;
    }
    heading_ui(ui, view, "taking-answers-offers", offers.len());
    let row = sheet.import.mapping.head.and_then(|at| sheet.import.sheet.rows.get(at));
    for (at, offer) in offers.iter().enumerate() {
        let people = offer.people.join(", ");
        let args = [("criterion", offer.criterion.as_str().into()), ("people", people.into())];
        let is_told = !offer.criterion.is_empty();
        let words = if is_told {
            view.with("taking-answers-offer", &args)
        } else {
            view.with("taking-answers-offer-bare", &args[1..])
        };
        let place = (row.map_or(1, |row| row.number), offer.columns.first().copied());
        line_ui(ui, view, sheet, place, &columns_name(sheet, &offer.columns), &words);
        let take = |of| PrepareAction::Taking(TakingAction::Answers(offer.columns.clone(), of));
        if is_told {
            let name = view.t("taking-answers-take").into_owned();
            if buttons::quiet_button(ui, view.colours, true, &name).clicked() {
                view.ask(take(offer.asked.of));
            }
            continue;
        }
        let session = view.app.session();
        let criteria: Vec<(CriterionId, String)> = session
            .into_iter()
            .flat_map(|it| it.criteria.iter().map(|it| (it.id, it.name.clone())))
            .collect();
        if !criteria.is_empty() {
            ui.push_id(("answers-in", at), |ui| criteria_ui(ui, view, &criteria, &take));
        }
    }
}

/// The letters of columns: of several that follow each other, the first and the last.
fn columns_name(sheet: &TriedSheet, columns: &[usize]) -> String {
    let name = |at: &usize| sheet.import.sheet.column_name(*at);
    match columns {
        [first, .., last] if last - first + 1 == columns.len() => {
            format!("{}–{}", name(first), name(last))
        }
        _ => columns.iter().map(name).collect::<Vec<_>>().join(" "),
    }
}

/// The criteria to choose from, below a button.
fn criteria_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    criteria: &[(CriterionId, String)],
    take: &dyn Fn(Option<CriterionId>) -> PrepareAction,
) {
    let name = view.t("taking-answers-choose").into_owned();
    menu_ui(ui, view, &name, |ui, view| {
        for (id, name) in criteria {
            if item_ui(ui, view, MenuLine::new(name)) {
                view.ask(take(Some(*id)));
            }
        }
    });
}

/// Columns of lights that nobody knows.
fn offers_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet) {
    let is_free = |at: &&usize| sheet.import.mapping.columns[**at] != Target::NewCriterion;
    let offers: Vec<usize> = sheet.offers.criteria.iter().filter(is_free).copied().collect();
    if offers.is_empty() {
        return;
    }
    heading_ui(ui, view, "taking-offers", offers.len());
    for column in offers {
        let row = sheet.import.mapping.head.and_then(|at| sheet.import.sheet.rows.get(at));
        let head = sheet.import.shown_head(column);
        let words = view.with("taking-offer-of", &[("name", head.into())]);
        let cell = sheet.import.sheet.column_name(column);
        let place = (row.map_or(1, |row| row.number), Some(column));
        line_ui(ui, view, sheet, place, &cell, &words);
        if buttons::quiet_button(ui, view.colours, true, &view.t("taking-offer-take")).clicked() {
            view.ask(PrepareAction::Taking(TakingAction::Is(column, Target::NewCriterion)));
        }
    }
}

/// What changes of what is there: lights that give way first, then the rest, cell by cell.
fn changes_ui(ui: &mut Ui, view: &View<'_>, taking: &Taking) {
    let Some(tried) = taking.tried() else { return };
    let is_light = |row: &&DiffRow| matches!(row.difference.piece, Piece::Crossing(..));
    let lights: Vec<&DiffRow> = tried.changes.iter().filter(is_light).collect();
    let rest: Vec<&DiffRow> = tried.changes.iter().filter(|row| !is_light(row)).collect();
    for (key, rows, more) in
        [("taking-lights-change", lights, 0), ("taking-changes", rest, tried.more_changes)]
    {
        if rows.is_empty() {
            continue;
        }
        heading_ui(ui, view, key, rows.len() + more);
        for row in rows.iter().take(MOST) {
            change_ui(ui, view, row);
        }
        more_ui(ui, view, rows.len().saturating_sub(MOST) + more);
    }
}

fn change_ui(ui: &mut Ui, view: &View<'_>, row: &DiffRow) {
    text::text(ui, &row.name, theme::medium(theme::DETAIL), view.colours.ink);
    for line in &row.lines {
        let empty = || view.t("taking-empty").into_owned();
        let side = |words: &str| if words.is_empty() { empty() } else { words.to_owned() };
        let args = [
            ("field", line.name.as_str().into()),
            ("before", side(&line.ours).into()),
            ("after", side(&line.theirs).into()),
        ];
        let key = if line.name.is_empty() { "taking-change-bare" } else { "taking-change" };
        let words = view.with(key, &args);
        text::text(ui, &words, theme::regular(theme::DETAIL), view.colours.ink_soft);
    }
}

/// What is to be known of the file and the sheet as a whole.
fn noted_ui(ui: &mut Ui, view: &View<'_>, taking: &Taking) {
    let book = taking.book();
    let page = book.pages.get(taking.shown());
    let mut said: Vec<String> = book
        .noted
        .iter()
        .map(|noted| {
            view.t(match noted {
                Noted::Macros => "taking-macros",
                Noted::Links => "taking-links",
            })
            .into_owned()
        })
        .collect();
    if let Some(page) = page {
        let hidden = page.sheet.hidden_rows;
        if hidden > 0 {
            said.push(view.count("taking-hidden-rows", hidden));
        }
        let stray = page.stray.as_ref();
        said.extend(stray.map(|cell| view.with("taking-stray", &[("cell", cell.as_str().into())])));
    }
    if taking.sheet().is_some_and(|sheet| sheet.report.as_ref().is_some_and(|it| it.lights > 0)) {
        said.push(view.t("taking-from-sheet").into_owned());
    }
    if taking.sheet().is_some_and(|sheet| sheet.report.as_ref().is_some_and(|it| it.answers > 0)) {
        said.push(view.t("taking-answers-shown").into_owned());
    }
    if said.is_empty() {
        return;
    }
    ui.add_space(gap::M);
    aloud::list_ui(ui, "taking-noted", &view.t("taking-to-know"), said.len(), |ui| {
        for words in &said {
            text::text(ui, words, theme::regular(theme::DETAIL), view.colours.ink_soft);
        }
    });
}
