//! Heads in two lines: what stands over several columns, as a criterion over those who answered in it,
//! goes into the head of each of them.

use std::ops::Range;

use crate::exchange::table_in::heads::Heads;
use crate::exchange::table_in::lights::{Marks, NOTHING_SAID};
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::sheet::{Merged, Row, Sheet};
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{SURE, TableColumn, plain};

/// Joins such heads where it is sure that they are some: what stands above is a criterion, or what stands
/// below are participants, or the same below each.
pub(super) fn join(heads: &Heads<'_>, sheet: &mut Sheet) {
    let Some((at, _)) = heads.find(sheet) else { return };
    let pairs = [at.checked_sub(1).map(|above| (above, at)), Some((at, at + 1))];
    for (above, below) in pairs.into_iter().flatten() {
        let (Some(top), Some(names)) = (sheet.rows.get(above), sheet.rows.get(below)) else {
            continue;
        };
        if top.number + 1 != names.number {
            continue;
        }
        let spans = spans(heads, sheet, top, names);
        if !are_sure(heads, top, names, &spans) {
            continue;
        }
        if above != at || is_heads(heads, top, names, &spans) {
            return put_together(sheet, above, below, above == at, &spans);
        }
    }
}

/// Whether a line below the one that is known for heads holds nothing but more of them.
fn is_heads(heads: &Heads<'_>, top: &Row, names: &Row, spans: &[Range<usize>]) -> bool {
    let (targets, _) = heads.targets(names);
    names.filled().all(|(at, _)| {
        let is_field = matches!(targets[at], (Target::Field(_), surely) if surely >= SURE - 10);
        spans.iter().any(|span| span.contains(&at)) || (is_field && top.cell(at).is_empty())
    })
}

/// The columns that each cell of the upper line stands over, where it is more than one.
fn spans(heads: &Heads<'_>, sheet: &Sheet, top: &Row, names: &Row) -> Vec<Range<usize>> {
    let (targets, _) = heads.targets(names);
    let is_field = |at: usize| match targets.get(at) {
        Some((Target::Field(_), surely)) => *surely >= SURE - 10,
        Some((Target::Lights(_), _)) => heads.names.participant(names.cell(at)).is_none(),
        _ => false,
    };
    let starts: Vec<usize> = top.filled().map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([names.cells.len()]);
    let spans = starts.iter().zip(ends).map(|(start, end)| {
        let is_it =
            |field: &&Merged| field.columns.start() == start && field.rows.contains(&top.number);
        let merged = sheet.merged.iter().find(is_it).map(|field| *field.columns.end() + 1);
        let end = merged.unwrap_or(end);
        // What is not merged ends where something else begins.
        let goes_on = |at: &usize| !names.cell(*at).is_empty() && !is_field(*at);
        *start..(*start..end).take_while(goes_on).last().map_or(*start, |last| last + 1)
    });
    let name = targets.iter().position(|(it, _)| *it == Target::Field(TableColumn::Name));
    let is_apart = |span: &Range<usize>| {
        let mut below: Vec<String> = span.clone().map(|at| plain(names.cell(at))).collect();
        below.sort_unstable();
        let count = below.len();
        below.dedup();
        count > 1 && below.len() == count && name.is_none_or(|name| !span.contains(&name))
    };
    spans.filter(is_apart).collect()
}

fn are_sure(heads: &Heads<'_>, top: &Row, names: &Row, spans: &[Range<usize>]) -> bool {
    let is_words = |at: usize| {
        let cell = names.cell(at);
        let marks = Marks::of(at, [cell].into_iter(), heads.words, &NOTHING_SAID).of_answers();
        marks.answer(cell).is_err() && !values::is_number(cell) && !values::is_blank(cell)
    };
    let below = |span: &Range<usize>| -> Vec<String> {
        span.clone().map(|at| plain(names.cell(at))).collect()
    };
    let is_criterion = |span: &Range<usize>| heads.names.criterion(top.cell(span.start)).is_some();
    let are_people = |span: &Range<usize>| {
        span.clone().all(|at| heads.names.participant(names.cell(at)).is_some())
    };
    let is_repeated =
        |span: &Range<usize>| spans.iter().filter(|other| below(other) == below(span)).count() > 1;
    !spans.is_empty()
        && spans.iter().all(|span| span.clone().all(is_words))
        && spans.iter().all(|span| is_criterion(span) || are_people(span) || is_repeated(span))
}

/// Makes one line of both, in the place of the lower one.
fn put_together(
    sheet: &mut Sheet,
    above: usize,
    below: usize,
    is_upper: bool,
    all: &[Range<usize>],
) {
    let top = sheet.rows[above].clone();
    let joined = &mut sheet.rows[below];
    joined.cells.resize(joined.cells.len().max(top.cells.len()), String::new());
    let mut is_used_up = true;
    for (at, over) in top.filled() {
        if let Some(span) = all.iter().find(|span| span.start == at) {
            for at in span.clone() {
                joined.cells[at] = format!("{over} – {}", joined.cells[at]);
            }
        } else if is_upper {
            over.clone_into(&mut joined.cells[at]);
        } else {
            // A title above stays what it is.
            is_used_up = false;
        }
    }
    if is_used_up {
        sheet.rows.remove(above);
    }
}
