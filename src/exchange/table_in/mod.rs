//! Tables come in: [`Sheet`] (how it stands) -> [`Mapping`] (what each column is taken for, a guess that
//! can be changed) -> [`take`] (one edit, and a [`TableReport`] of what became of it).

mod answers;
mod asked;
mod below;
pub mod book;
mod entries;
mod grouped;
mod heads;
mod joined;
mod known;
mod legend;
mod lights;
mod list;
mod mapping;
mod measures;
mod names;
mod near;
mod offers;
mod report;
mod rows;
mod sequence;
mod shape;
mod sheet;
mod taken;
mod values;
mod words;

use crate::domain::date::Moment;
use crate::domain::edit::{Edit, Verb};
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::session::Session;
use crate::exchange::table_in::rows::RowKind;

pub use asked::Asked;
pub use lights::{LightWords, Reading};
pub use list::TableList;
pub use mapping::{Mapping, Target};
pub use offers::{AnswersOffer, Offers};
pub use report::{AnswersColumn, ColumnReport, Fate, LeftOut, RowReport, TableReport, Why};
pub use sheet::{HEAD_WITHIN, Merged, Row, Sheet};
pub use words::{PlainOutcome, SURE, Surely, TableColumn, TableWords, plain};

/// What comes of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// What takes all of it in, as one step.
    pub edit: Edit,
    /// The first entry of it.
    pub first: EntryId,
    /// What became of it.
    pub report: TableReport,
}

/// How many entries came, were changed, are there already; how many rows have what stands above
/// them; how many lights came, and answers, in how many rounds, with how many participants.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    added: usize,
    updated: usize,
    doubled: usize,
    carried: usize,
    lights: usize,
    answers: usize,
    rounds: usize,
    comers: usize,
}

/// The rows of a table, sorted out.
struct Rows<'a> {
    sheet: &'a Sheet,
    head: Option<&'a Row>,
    all: Vec<(&'a Row, RowKind)>,
}

impl<'a> Rows<'a> {
    fn iter(&self) -> impl Iterator<Item = &(&'a Row, RowKind)> {
        self.all.iter()
    }
}

/// A pasted text as a table for a list.
pub fn read(session: &Session, text: &str, words: &TableWords, kind: EntryKind) -> Sheet {
    let mut sheet = Sheet::read(text, |row| heads::count_heads(session, words, kind, row));
    if kind == EntryKind::Measure {
        heads::join_groups(session, &mut sheet, words);
    }
    heads::join_heads(session, &mut sheet, words, kind);
    sheet
}

/// A sheet of a file as a table for a list: fills that are lights are told in words, heads of two lines
/// stand in one.
pub fn prepared(session: &Session, mut sheet: Sheet, words: &TableWords, kind: EntryKind) -> Sheet {
    if kind == EntryKind::Measure {
        heads::join_groups(session, &mut sheet, words);
        sheet.tell_fills(words);
    }
    heads::join_heads(session, &mut sheet, words, kind);
    sheet
}

/// Takes a table in as it is mapped, at the end of its list; nothing where it holds no entry.
pub fn take(
    session: &Session,
    sheet: &Sheet,
    mapping: &Mapping,
    words: &TableWords,
    now: Moment,
) -> Option<TakenIn> {
    let spread = sheet.spread(mapping);
    let sheet = spread.as_ref().unwrap_or(sheet);
    let head = mapping.head.and_then(|at| sheet.rows.get(at));
    let rows = Rows { sheet, head, all: rows::sorted_out(sheet, mapping, words) };
    let taken = if mapping.kind == EntryKind::Measure {
        let mut intake = measures::Intake::new(session, mapping, words, &rows, now);
        for (row, kind) in rows.iter() {
            match kind {
                RowKind::Entry => intake.take(row),
                RowKind::Not(why) => intake.pass_over(row, *why),
            }
        }
        intake.entries()?
    } else {
        entries::take(session, mapping, words, &rows)?
    };
    let entries::Entries { changes, first, subject, counts, left, fates, mut asked } = taken;
    let is_used = |at: usize| rows.iter().any(|(row, _)| !row.cell(at).is_empty());
    let columns = mapping.columns.iter().enumerate().filter(|(at, _)| is_used(*at));
    let columns = columns.map(|(at, target)| {
        let head = head.map_or("", |head| head.cell(at)).to_owned();
        ColumnReport { at, head, target: *target, answers: asked.remove(&at) }
    });
    let report = TableReport {
        kind: mapping.kind,
        is_turned: sheet.is_turned,
        added: counts.added,
        updated: counts.updated,
        doubled: counts.doubled,
        carried: counts.carried,
        lights: counts.lights,
        answers: counts.answers,
        rounds: counts.rounds,
        comers: counts.comers,
        columns: columns.collect(),
        rows: fates,
        left,
    };
    Some(TakenIn { edit: Edit { verb: Verb::Paste, subject, changes }, first, report })
}
