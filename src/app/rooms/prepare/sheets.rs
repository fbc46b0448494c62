//! Tables before they are taken in, as they are looked at: the file, what is chosen of it, and what
//! would come of that.

use std::sync::Arc;

use crate::app::core::imports::tried::{SheetPlan, Tried, TriedSheet};
use crate::domain::history::Revision;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::book::Book;
use crate::exchange::table_in::{Reading, Row};

/// A file with tables that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableReading {
    /// Which order reads it.
    pub(in crate::app::rooms::prepare) token: u64,
    /// What it is called.
    pub name: String,
    /// How many of how many rows or parts are read; of none before it is begun.
    pub read: (usize, usize),
}

impl TableReading {
    /// Which order reads it: reports on it say that.
    pub const fn token(&self) -> u64 {
        self.token
    }
}

/// A cell of a sheet: its row's place among the sheet's rows, and its column, both from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as what it is")]
pub struct At {
    pub row: usize,
    pub column: usize,
}

/// Tables before they are taken in.
#[derive(Clone, Debug)]
pub struct Taking {
    /// What the file is called; empty for what was pasted.
    pub(in crate::app::rooms::prepare) name: String,
    pub(in crate::app::rooms::prepare) book: Arc<Book>,
    /// What its only sheet holds, where that is known.
    pub(in crate::app::rooms::prepare) kind: Option<EntryKind>,
    /// How each sheet is to be taken in; none before that is guessed.
    pub(in crate::app::rooms::prepare) plans: Vec<SheetPlan>,
    /// The sheet that is looked at.
    pub(in crate::app::rooms::prepare) shown: usize,
    pub(in crate::app::rooms::prepare) at: At,
    pub(in crate::app::rooms::prepare) remembers: bool,
    pub(in crate::app::rooms::prepare) tried: Option<Tried>,
    /// What was ordered last, and of which state of the session.
    pub(in crate::app::rooms::prepare) ordered: u64,
    pub(in crate::app::rooms::prepare) made_of: Option<Revision>,
    /// Whether it is taken in as soon as it is tried.
    pub(in crate::app::rooms::prepare) takes: bool,
}

impl Taking {
    /// What the file is called; empty for what was pasted.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// How each of its sheets is to be taken in.
    pub fn plans(&self) -> &[SheetPlan] {
        &self.plans
    }

    /// The sheet that is looked at, by its place.
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// How the sheet that is looked at is to be taken in.
    pub fn plan(&self) -> Option<&SheetPlan> {
        self.plans.get(self.shown)
    }

    /// The cell that is looked at.
    pub const fn at(&self) -> At {
        self.at
    }

    /// Whether what is chosen is kept in the session.
    pub const fn remembers(&self) -> bool {
        self.remembers
    }

    /// What would come of it all, once that is known.
    pub const fn tried(&self) -> Option<&Tried> {
        self.tried.as_ref()
    }

    /// What would come of the sheet that is looked at.
    pub fn sheet(&self) -> Option<&TriedSheet> {
        self.tried.as_ref()?.sheets.get(&self.shown)
    }

    /// The rows of the sheet that is looked at, as they are read.
    pub fn rows(&self) -> &[Row] {
        self.sheet().map_or(&[], |sheet| &sheet.import.sheet.rows)
    }

    /// Whether what was chosen last is still being tried.
    pub fn is_waiting(&self) -> bool {
        self.tried.as_ref().is_none_or(|tried| tried.token != self.ordered)
    }

    pub(in crate::app::rooms::prepare) fn stay_inside(&mut self) {
        let Some(sheet) = self.sheet() else { return };
        let rows = sheet.import.sheet.rows.len().saturating_sub(1);
        let columns = sheet.import.mapping.columns.len().saturating_sub(1);
        self.at = At { row: self.at.row.min(rows), column: self.at.column.min(columns) };
    }
}

/// The first column that needs a person: one with words that nobody knows, one that may hold answers, or
/// the first of lights.
pub(in crate::app::rooms::prepare) fn first_to_look_at(taking: &Taking) -> usize {
    let Some(sheet) = taking.sheet() else { return 0 };
    let doubtful = |words: &Vec<(String, usize, Reading)>| {
        words.iter().any(|(.., read)| matches!(read, Reading::Between | Reading::Unknown))
    };
    let asks = sheet.words.iter().find(|(_, words)| doubtful(words)).map(|(at, _)| *at);
    let offers = &sheet.offers;
    asks.or_else(|| offers.answers.first().and_then(|offer| offer.columns.first()).copied())
        .or_else(|| sheet.words.keys().next().copied())
        .or_else(|| offers.criteria.first().copied())
        .unwrap_or(0)
}
