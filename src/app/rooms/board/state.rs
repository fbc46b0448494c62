//! The board as it is looked at: the cursor, the order of rows, what a mark key does.
//!
//! Knows the core only. A crossing whose round is open it leads to by its place; which room
//! answers there, it does not know.

use std::collections::BTreeSet;

use crate::app::core::context::Context;
use crate::app::core::place::{BoardColumn, Cursor, Focus, Room};
use crate::app::core::touched::Touched;
use crate::app::rooms::board::scene_rows::SceneRows;
use crate::domain::field::Field;
use crate::domain::history::Revision;
use crate::domain::judgement::Outcome;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::order::{self, BoardRow, Filter, Sort};

/// How the board is looked at. Order and filter hold from when they are chosen: what is set
/// afterwards moves and hides no row.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// What is selected; always on a row that is shown, where any is.
    pub(super) cursor: Option<Cursor>,
    /// The lines shown.
    pub(super) rows: Vec<BoardRow>,
    /// Which measures are shown.
    pub(super) filter: Filter,
    /// In which order.
    pub(super) sort: Sort,
    /// Whether the choice at the cursor is open.
    pub(super) choosing: bool,
    /// What waits until it is said why: where a measure would go.
    pub(super) held: Option<(MeasureId, Outcome)>,
    /// In a narrow window, whether the panel stands in place of the board.
    pub(super) detail: bool,
    /// Whether order and filter would give other lines today, as of that revision.
    pub(super) stale: (Revision, bool),
    /// The measures that were there when the lines were made.
    pub(super) known: BTreeSet<MeasureId>,
    /// Rises whenever lines, titles or columns may be others.
    pub(super) layout: u64,
    /// Where the cursor was before no line was shown.
    pub(super) resting: Option<Cursor>,
    /// What the audience sees of the lines.
    pub(super) scene_rows: SceneRows,
}

impl Board {
    /// What is selected; always on a row that is shown, where any is.
    pub const fn cursor(&self) -> Option<Cursor> {
        self.cursor
    }

    /// The lines shown.
    pub const fn rows(&self) -> &[BoardRow] {
        self.rows.as_slice()
    }

    /// Which measures are shown.
    pub const fn filter(&self) -> &Filter {
        &self.filter
    }

    /// In which order.
    pub const fn sort(&self) -> Sort {
        self.sort
    }

    /// Whether the choice at the cursor is open.
    pub const fn is_choosing(&self) -> bool {
        self.choosing
    }

    /// In a narrow window, whether the panel stands in place of the board.
    pub const fn is_detailed(&self) -> bool {
        self.detail
    }

    /// Whether refreshing would change the lines.
    pub const fn is_stale(&self) -> bool {
        self.stale.1
    }

    /// A number that is another whenever lines, titles or columns may be others.
    pub const fn layout(&self) -> u64 {
        self.layout
    }

    /// The measures shown, in order.
    pub fn measures(&self) -> impl DoubleEndedIterator<Item = MeasureId> + Clone + '_ {
        self.rows.iter().filter_map(|row| match row {
            BoardRow::Measure(id) => Some(*id),
            BoardRow::Area(_) => None,
        })
    }

    /// Keeps in step with what was touched. What was shown stays where it was, what is new is
    /// shown; that order or filter no longer hold is only said.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            *self = Self::default();
            self.refresh_rows(cx);
        } else {
            self.follow_ids(touched);
            self.scene_rows.hear(touched);
            self.keep_rows(touched.structure, cx);
        }
        match touched.undone.map(|undone| undone.about) {
            Some(Subject::Crossing(measure, criterion)) => {
                self.look_at(Cursor::at((measure, criterion)), cx);
            }
            Some(Subject::Measure(measure)) => {
                self.look_at(Cursor { measure, column: BoardColumn::Decision }, cx);
            }
            Some(Subject::Entry(EntryId::Measure(measure))) => {
                if let Some(cursor) = self.cursor {
                    self.look_at(Cursor { measure, ..cursor }, cx);
                }
            }
            Some(Subject::Entry(_)) | None => {}
        }
    }

    pub(super) fn follow_ids(&mut self, touched: &Touched) {
        if let Some(cursor) = &mut self.cursor {
            cursor.measure.0 = touched.renumbered(cursor.measure.0);
            if let BoardColumn::Criterion(id) = &mut cursor.column {
                id.0 = touched.renumbered(id.0);
            }
        }
    }

    /// Somebody comes to the board; from Judge, with the crossing that was judged there.
    pub(crate) fn arrive(&mut self, judged: Option<Cursor>, cx: &mut Context) {
        self.choosing = false;
        cx.wish_focus(Focus::Cursor);
        if let Some(cursor) = judged {
            self.look_at(cursor, cx);
        }
    }

    /// Somebody goes to another room.
    pub(crate) const fn leave(&mut self) {
        self.choosing = false;
    }

    /// Somebody comes for the sake of a field, whatever the filter hides.
    pub(crate) fn arrive_at_field(&mut self, cursor: Cursor, field: Field, cx: &mut Context) {
        cx.settings.panel = true;
        self.detail = true;
        if !self.measures().any(|m| m == cursor.measure) {
            self.filter = Filter::default();
            self.refresh_rows(cx);
        }
        self.look_at(cursor, cx);
        cx.wish_focus(Focus::Field(field));
    }

    /// One step back: out of the choice, and out of the panel.
    pub(crate) const fn step_back(&mut self) {
        self.choosing = false;
        self.held = None;
        self.detail = false;
    }

    /// Applies order and filter anew, and keeps the cursor on a row that is shown.
    pub(super) fn refresh_rows(&mut self, cx: &Context) {
        let Some(document) = &cx.document else {
            *self = Self::default();
            return;
        };
        let session = document.session();
        self.forget_missing(session);
        let rows = order::rows(session, &self.filter, self.sort, &cx.alphabet);
        self.known = session.measures.iter().map(|m| m.id).collect();
        self.stale = (document.history.revision(), false);
        self.show_rows(rows, session);
    }

    pub(super) fn keep_rows(&mut self, structure: bool, cx: &Context) {
        let Some(document) = &cx.document else { return };
        let revision = document.history.revision();
        if self.stale.0 == revision && !structure {
            return;
        }
        let session = document.session();
        if !structure && !order::hangs_on_what_is_said(&self.filter, self.sort) {
            self.stale.0 = revision;
            return;
        }
        let mut rows = None;
        if structure {
            self.forget_missing(session);
            rows = Some(order::keep(session, &self.rows, &self.known, self.sort));
            self.known = session.measures.iter().map(|m| m.id).collect();
        }
        let fresh = order::rows(session, &self.filter, self.sort, &cx.alphabet);
        let shown = rows.as_ref().unwrap_or(&self.rows);
        self.stale = (revision, fresh != *shown);
        if let Some(rows) = rows {
            self.show_rows(rows, session);
        }
    }

    pub(super) fn forget_missing(&mut self, session: &Session) {
        self.filter.forget_missing(session);
        if matches!(self.sort, Sort::Criterion(id) if session.criterion(id).is_none()) {
            self.sort = Sort::Prepared;
        }
    }

    pub(super) fn show_rows(&mut self, rows: Vec<BoardRow>, session: &Session) {
        let before: Vec<MeasureId> = self.measures().collect();
        self.rows = rows;
        self.layout += 1;
        self.place_cursor(&before, session);
    }

    /// Takes the choice away, and the keyboard back to the board if it was there.
    pub(super) fn close_choice(&mut self, cx: &mut Context) {
        if std::mem::take(&mut self.choosing) {
            cx.wish_focus(Focus::Cursor);
        }
    }

    /// Puts the cursor there, if that row is shown.
    pub(super) fn look_at(&mut self, cursor: Cursor, cx: &mut Context) {
        if self.measures().any(|m| m == cursor.measure) {
            self.cursor = Some(cursor);
        }
        if cx.room == Room::Board {
            cx.wish_focus(Focus::Cursor);
        }
    }
}

/// The columns of the board, in order.
pub fn columns(session: &Session) -> Vec<BoardColumn> {
    let criteria = session.criteria.iter().map(|c| BoardColumn::Criterion(c.id));
    criteria.chain([BoardColumn::Decision]).collect()
}
