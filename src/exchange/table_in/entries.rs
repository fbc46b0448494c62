//! Rows become participants, criteria with their sentences, focus areas or steps.

use std::collections::BTreeMap;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::Change;
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::record::{Id as _, ListEntry};
use crate::domain::session::Session;
use crate::domain::step::{Step, StepId};
use crate::domain::verbs::{self, Editable};
use crate::exchange::table_in::Counts;
use crate::exchange::table_in::Rows;
use crate::exchange::table_in::list::TableList;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::names::Numbering;
use crate::exchange::table_in::report::{AnswersColumn, Fate, LeftOut, RowReport, Why};
use crate::exchange::table_in::rows::RowKind;
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::words::{TableColumn, TableWords, known, plain};

/// What comes of rows of a list.
pub(super) struct Entries {
    pub(super) changes: Vec<Change>,
    pub(super) first: EntryId,
    pub(super) subject: String,
    pub(super) counts: Counts,
    pub(super) left: Vec<LeftOut>,
    pub(super) fates: Vec<RowReport>,
    pub(super) asked: BTreeMap<usize, AnswersColumn>,
}

/// Takes rows into their list; nothing where none of them can be.
pub(super) fn take(
    session: &Session,
    mapping: &Mapping,
    words: &TableWords,
    rows: &Rows<'_>,
) -> Option<Entries> {
    match TableList::of(mapping.kind)? {
        TableList::Participants => take_list::<Participant>(session, mapping, words, rows),
        TableList::FocusAreas => take_list::<FocusArea>(session, mapping, words, rows),
        TableList::Criteria => take_list::<Criterion>(session, mapping, words, rows),
        TableList::Steps => take_list::<Step>(session, mapping, words, rows),
        // They have an intake of their own.
        TableList::Measures => None,
    }
}

/// An entry of a list that a table can hold.
trait Tabled: Editable {
    fn begun(id: u32, name: &str) -> Self;
    /// Puts a cell into its field.
    fn put(&mut self, column: TableColumn, cell: &str, words: &TableWords) -> Result<(), Why>;
    /// Whether it is the same one as another by its names.
    fn is_same(&self, other: &Self) -> bool {
        plain(self.name()) == plain(other.name())
    }
}

impl Tabled for Participant {
    fn begun(id: u32, name: &str) -> Self {
        Self::new(ParticipantId(id), name.to_owned())
    }

    fn put(&mut self, column: TableColumn, cell: &str, words: &TableWords) -> Result<(), Why> {
        let text = match column {
            TableColumn::Short => &mut self.short,
            TableColumn::Person => &mut self.person,
            TableColumn::Group => &mut self.group,
            TableColumn::Role => {
                self.role = known(&words.roles, cell).ok_or(Why::Word)?;
                return Ok(());
            }
            _ => return Err(Why::Word),
        };
        cell.clone_into(text);
        Ok(())
    }

    fn is_same(&self, other: &Self) -> bool {
        plain(&self.organisation) == plain(&other.organisation)
            && plain(&self.person) == plain(&other.person)
    }
}

impl Tabled for FocusArea {
    fn begun(id: u32, name: &str) -> Self {
        Self { id: FocusAreaId(id), name: name.to_owned() }
    }

    fn put(&mut self, _: TableColumn, _: &str, _: &TableWords) -> Result<(), Why> {
        Err(Why::Word)
    }
}

impl Tabled for Criterion {
    fn begun(id: u32, name: &str) -> Self {
        Self::new(CriterionId(id), name.to_owned())
    }

    fn put(&mut self, column: TableColumn, cell: &str, words: &TableWords) -> Result<(), Why> {
        let text = match column {
            TableColumn::Short => &mut self.short,
            TableColumn::Question => &mut self.question,
            TableColumn::High => &mut self.high,
            TableColumn::Medium => &mut self.medium,
            TableColumn::Low => &mut self.low,
            TableColumn::MustHold => {
                self.must_hold = says_yes(cell, words);
                return Ok(());
            }
            _ => return Err(Why::Word),
        };
        cell.clone_into(text);
        Ok(())
    }
}

impl Tabled for Step {
    fn begun(id: u32, name: &str) -> Self {
        Self { id: StepId(id), name: name.to_owned(), meaning: String::new(), locked: false }
    }

    fn put(&mut self, column: TableColumn, cell: &str, words: &TableWords) -> Result<(), Why> {
        match column {
            TableColumn::Meaning => cell.clone_into(&mut self.meaning),
            TableColumn::Locked => self.locked = says_yes(cell, words),
            _ => return Err(Why::Word),
        }
        Ok(())
    }
}

fn says_yes(cell: &str, words: &TableWords) -> bool {
    words.yes.contains(&plain(cell))
}

fn take_list<E: Tabled>(
    session: &Session,
    mapping: &Mapping,
    words: &TableWords,
    rows: &Rows<'_>,
) -> Option<Entries> {
    let place = mapping.place(TableColumn::Name)?;
    let (mut changes, mut counts, mut left) = (Vec::new(), Counts::default(), Vec::new());
    let (mut taken, mut fates): (Vec<E>, Vec<RowReport>) = (Vec::new(), Vec::new());
    let names = rows.iter().map(|(row, _)| row.cell(place));
    let numbering = Numbering::of(names, words);
    let mut next = session.next_id;
    for (row, kind) in rows.iter() {
        let leave = |words: &str, column, why| LeftOut {
            row: row.number,
            column,
            words: words.to_owned(),
            why,
        };
        if let RowKind::Not(why) = kind {
            left.push(leave(&whole(row), None, *why));
            continue;
        }
        // A plain list of names may be numbered; the number is no part of a name, nor kept. Below heads
        // it is: "1. Value" is called so wherever else the table speaks of it.
        let name = row.cell(place);
        let name = if rows.head.is_some() { name } else { numbering.split(name).1 };
        let mut entry = E::begun(next, name);
        for (at, cell) in row.filled() {
            if let Some(Target::Field(column)) = mapping.columns.get(at)
                && at != place
                && let Err(why) = entry.put(*column, cell, words)
            {
                left.push(leave(cell, Some(at), why));
            }
        }
        let there = E::list(session).iter().find(|there| there.is_same(&entry));
        let again = taken.iter().any(|earlier| earlier.is_same(&entry));
        if mapping.kind == EntryKind::FocusArea && (there.is_some() || again) {
            left.push(leave(name, None, Why::AlreadyThere));
        } else if let Some(there) = there.filter(|_| mapping.update && !again) {
            let merged = merged(there, row, place, mapping, words);
            let id = there.id().into();
            let edit = verbs::change(session, merged);
            let fate = if edit.is_some() { Fate::Updated(id) } else { Fate::Known(id) };
            fates.push(RowReport { row: row.number, fate });
            changes.extend(edit.into_iter().flat_map(|edit| edit.changes));
            counts.updated += 1;
            taken.push(entry);
        } else {
            counts.doubled += usize::from(there.is_some());
            let fate = there.map_or(Fate::New, |there| Fate::Doubled(there.id().into()));
            fates.push(RowReport { row: row.number, fate });
            let at = E::list(session).len() + counts.added;
            let (before, after) = E::along(session, &entry);
            changes.extend(before);
            changes.push(E::change(entry.id(), at, Some(entry.clone())));
            changes.extend(after);
            counts.added += 1;
            next = next.saturating_add(1);
            taken.push(entry);
        }
    }
    let first = taken.first()?;
    let there = || E::list(session).iter().find(|there| there.is_same(first));
    let id = if mapping.update { there().map_or(first.id(), ListEntry::id) } else { first.id() };
    let (first, subject) = (mapping.kind.id(id.number()), first.subject());
    Some(Entries { changes, first, subject, counts, left, fates, asked: BTreeMap::new() })
}

/// An entry that is there, with what a row says of it.
fn merged<E: Tabled>(
    there: &E,
    row: &Row,
    place: usize,
    mapping: &Mapping,
    words: &TableWords,
) -> E {
    let mut merged = there.clone();
    for (at, cell) in row.filled().filter(|(at, _)| *at != place) {
        if let Some(Target::Field(column)) = mapping.columns.get(at) {
            // What does not fit is told of the row already.
            let _ = merged.put(*column, cell, words);
        }
    }
    merged
}

/// A row in words.
fn whole(row: &Row) -> String {
    row.filled().map(|(_, cell)| cell).collect::<Vec<_>>().join(" ")
}
