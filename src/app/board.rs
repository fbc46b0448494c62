//! The board as it is looked at: the cursor, the order of rows, what a mark key does.

use std::collections::BTreeSet;

use crate::app::action::CursorMove;
use crate::app::message::Message;
use crate::app::state::{App, Focus, Room};
use crate::domain::criterion::CriterionId;
use crate::domain::edit::{EditError, Verb};
use crate::domain::history::Revision;
use crate::domain::judgement::{Decision, Outcome};
use crate::domain::judging;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::insight::order::{self, BoardRow, Filter, Sort};
use crate::storage::settings::Advance;

/// A column of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoardColumn {
    /// A criterion's.
    Criterion(CriterionId),
    /// The decision's, the last one.
    Decision,
}

/// What is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub column: BoardColumn,
}

impl Cursor {
    /// The crossing it stands on, if it is not in the decision column.
    pub const fn crossing(self) -> Option<(MeasureId, CriterionId)> {
        match self.column {
            BoardColumn::Criterion(criterion) => Some((self.measure, criterion)),
            BoardColumn::Decision => None,
        }
    }
}

/// How the board is looked at. Order and filter hold from when they are chosen: what is set
/// afterwards moves and hides no row.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// What is selected; always on a row that is shown, where any is.
    pub cursor: Option<Cursor>,
    /// The lines shown.
    pub rows: Vec<BoardRow>,
    /// Which measures are shown.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// Whether the choice at the cursor is open.
    pub choosing: bool,
    /// In a narrow window, whether the panel stands in place of the board.
    pub detail: bool,
    /// Whether order and filter would give other lines today, as of that revision.
    stale: (Revision, bool),
    /// Whether an edit touched more than lights and decisions since the lines were made.
    pub(crate) restructured: bool,
    /// The measures that were there when the lines were made.
    known: BTreeSet<MeasureId>,
    /// Rises whenever lines, titles or columns may be others.
    layout: u64,
    /// Where the cursor was before no line was shown.
    resting: Option<Cursor>,
}

impl Board {
    /// Whether refreshing would change the lines.
    pub const fn is_stale(&self) -> bool {
        self.stale.1
    }

    /// A number that is another whenever lines, titles or columns may be others.
    pub const fn layout(&self) -> u64 {
        self.layout
    }

    fn forget_missing(&mut self, session: &Session) {
        self.filter.forget_missing(session);
        if matches!(self.sort, Sort::Criterion(id) if session.criterion(id).is_none()) {
            self.sort = Sort::Prepared;
        }
    }

    /// The measures shown, in order.
    pub fn measures(&self) -> impl DoubleEndedIterator<Item = MeasureId> + Clone + '_ {
        self.rows.iter().filter_map(|row| match row {
            BoardRow::Measure(id) => Some(*id),
            BoardRow::Area(_) => None,
        })
    }
}

/// The columns of the board, in order.
pub fn columns(session: &Session) -> Vec<BoardColumn> {
    let criteria = session.criteria.iter().map(|c| BoardColumn::Criterion(c.id));
    criteria.chain([BoardColumn::Decision]).collect()
}

impl App {
    /// Applies order and filter anew, and keeps the cursor on a row that is shown.
    pub(crate) fn refresh_rows(&mut self) {
        let Some(document) = &self.document else {
            self.board = Board::default();
            return;
        };
        let session = &document.session;
        self.board.forget_missing(session);
        let rows = order::rows(session, &self.board.filter, self.board.sort, &self.alphabet);
        self.board.known = session.measures.iter().map(|m| m.id).collect();
        self.board.stale = (document.history.revision(), false);
        self.show_rows(rows);
    }

    /// After an edit: what was shown stays where it was, what is new is shown; that order or
    /// filter no longer hold is only said.
    pub(crate) fn settle_rows(&mut self) {
        let Some(document) = &self.document else { return };
        let revision = document.history.revision();
        let restructured = std::mem::take(&mut self.board.restructured);
        if self.board.stale.0 == revision && !restructured {
            return;
        }
        let session = &document.session;
        let mut rows = None;
        if restructured {
            self.board.forget_missing(session);
            let board = &self.board;
            rows = Some(order::keep(session, &board.rows, &board.known, board.sort));
            self.board.known = session.measures.iter().map(|m| m.id).collect();
        }
        let fresh = order::rows(session, &self.board.filter, self.board.sort, &self.alphabet);
        let shown = rows.as_ref().unwrap_or(&self.board.rows);
        self.board.stale = (revision, fresh != *shown);
        if let Some(rows) = rows {
            self.show_rows(rows);
        }
    }

    fn show_rows(&mut self, rows: Vec<BoardRow>) {
        let before: Vec<MeasureId> = self.board.measures().collect();
        self.board.rows = rows;
        self.board.layout += 1;
        self.place_cursor(&before);
    }

    /// Keeps the cursor where it is if that is still shown; else the nearest row that was below
    /// or above it; else the first.
    fn place_cursor(&mut self, before: &[MeasureId]) {
        let Some(session) = self.document.as_ref().map(|d| &d.session) else {
            return;
        };
        let columns = columns(session);
        let shown: Vec<MeasureId> = self.board.measures().collect();
        let wanted = self.board.cursor.or(self.board.resting);
        let column = wanted
            .map(|c| c.column)
            .filter(|column| columns.contains(column))
            .or_else(|| columns.first().copied());
        let measure = wanted.and_then(|cursor| {
            if shown.contains(&cursor.measure) {
                return Some(cursor.measure);
            }
            let at = before.iter().position(|m| *m == cursor.measure)?;
            let (above, below) = before.split_at(at);
            below.iter().chain(above.iter().rev()).find(|m| shown.contains(m)).copied()
        });
        let measure = measure.or_else(|| shown.first().copied());
        self.board.cursor = measure.zip(column).map(|(measure, column)| Cursor { measure, column });
        // A search passes by nothing on its way: the place is kept for when there is something.
        self.board.resting = wanted.filter(|_| self.board.cursor.is_none());
        if self.board.cursor != wanted {
            self.board.choosing = false;
        }
    }

    /// Moves the cursor; at an edge it stays.
    pub(crate) fn move_cursor(&mut self, way: CursorMove) {
        let Some(session) = self.document.as_ref().map(|d| &d.session) else {
            return;
        };
        let Some(cursor) = self.board.cursor else {
            return;
        };
        let columns = columns(session);
        let shown: Vec<MeasureId> = self.board.measures().collect();
        let row = shown.iter().position(|m| *m == cursor.measure).unwrap_or(0);
        let column = columns.iter().position(|c| *c == cursor.column).unwrap_or(0);
        let last_row = shown.len().saturating_sub(1);
        let by_line = self.settings.board_list;
        let (row, column) = match way {
            CursorMove::Up | CursorMove::Down | CursorMove::Left | CursorMove::Right if by_line => {
                // As the lines stand: through a measure's crossings and on to the next measure.
                let at = row * columns.len() + column;
                let back = matches!(way, CursorMove::Up | CursorMove::Left);
                let last = shown.len() * columns.len() - 1;
                let at = if back { at.saturating_sub(1) } else { (at + 1).min(last) };
                (at / columns.len(), at % columns.len())
            }
            CursorMove::PageUp(_) if by_line => (row.saturating_sub(1), 0),
            CursorMove::PageDown(_) if by_line => ((row + 1).min(last_row), 0),
            CursorMove::Up => (row.saturating_sub(1), column),
            CursorMove::Down => ((row + 1).min(last_row), column),
            CursorMove::Left => (row, column.saturating_sub(1)),
            CursorMove::Right => (row, (column + 1).min(columns.len() - 1)),
            CursorMove::RowStart => (row, 0),
            CursorMove::RowEnd => (row, columns.len() - 1),
            CursorMove::First => (0, 0),
            CursorMove::Last => (last_row, columns.len() - 1),
            CursorMove::PageUp(rows) => (row.saturating_sub(rows), column),
            CursorMove::PageDown(rows) => ((row + rows).min(last_row), column),
        };
        let place = shown.get(row).zip(columns.get(column));
        self.board.cursor = place.map(|(m, c)| Cursor { measure: *m, column: *c });
        self.board.choosing = false;
        self.wish_focus(Focus::Cursor);
    }

    /// Sets or clears a mark, and says so; a level without a sentence is not chosen, and where to
    /// write it is said. Where a round is open, Judge opens instead. True where the mark stands.
    pub(crate) fn set_mark(
        &mut self,
        measure: MeasureId,
        criterion: CriterionId,
        mark: Option<Mark>,
    ) -> bool {
        if self.session().is_some_and(|s| s.open_round(measure, criterion).is_some()) {
            // What the room answers unseen is not set over its head.
            self.close_choice();
            self.judge_crossing((measure, criterion));
            self.message = Some(Message::new("message-round-open-here"));
            return false;
        }
        let Some(session) = self.session() else {
            return false;
        };
        let subject = verbs::crossing_subject(session, measure, criterion);
        match judging::set_mark(session, measure, criterion, mark, self.now.moment()) {
            Ok(None) => {}
            Ok(Some(edit)) => {
                if self.act(edit) {
                    let said = Message::new("message-marked").words("crossing", subject);
                    self.message = Some(said.key("mark", mark_key(mark)));
                }
            }
            Err(EditError::NoSentence { criterion, light }) => {
                let name = self.session().and_then(|s| s.criterion(criterion));
                let name = name.map(|c| c.name.clone()).unwrap_or_default();
                let said = Message::new("message-no-sentence").words("criterion", name);
                self.message = Some(said.key("level", mark_key(Some(light.into()))));
                return false;
            }
            Err(err) => {
                self.refused(&err);
                return false;
            }
        }
        self.close_choice();
        true
    }

    /// Takes the choice away, and the keyboard back to the board if it was there.
    fn close_choice(&mut self) {
        if std::mem::take(&mut self.board.choosing) {
            self.wish_focus(Focus::Cursor);
        }
    }

    /// What a mark key does: marks where the cursor is, and moves on if that was chosen.
    pub(crate) fn mark_at_cursor(&mut self, mark: Option<Mark>) {
        let Some((measure, criterion)) = self.board.cursor.and_then(Cursor::crossing) else {
            return;
        };
        let is_set = self.set_mark(measure, criterion, mark);
        if self.room != Room::Board {
            return;
        }
        self.wish_focus(Focus::Cursor);
        if !is_set || mark.is_none() {
            return;
        }
        match self.settings.advance {
            Advance::Stay => {}
            Advance::Down => self.move_cursor(CursorMove::Down),
            Advance::Right => self.advance_right(),
        }
    }

    /// One crossing to the right; behind the last criterion, the first one of the next row.
    fn advance_right(&mut self) {
        let columns = self.session().map(columns).unwrap_or_default();
        let Some(cursor) = self.board.cursor else {
            return;
        };
        let last_crossing = columns.len().checked_sub(2).and_then(|at| columns.get(at));
        let last_row = self.board.measures().next_back() == Some(cursor.measure);
        if last_crossing != Some(&cursor.column) {
            self.move_cursor(CursorMove::Right);
        } else if !last_row {
            self.move_cursor(CursorMove::Down);
            self.move_cursor(CursorMove::RowStart);
        }
    }

    /// Decides where a measure goes, and says so.
    pub(crate) fn decide(&mut self, measure: MeasureId, outcome: Option<Outcome>) {
        let Some(session) = self.session() else {
            return;
        };
        let after = Decision { outcome, ..verbs::decision_or_new(session, measure) };
        let name = session.measure(measure).map(|m| m.short_name().to_owned()).unwrap_or_default();
        let said = Message::new("message-decided").words("measure", name);
        let said = match outcome {
            Some(Outcome::Step(step)) => {
                let step = session.step(step).map(|s| s.name.clone()).unwrap_or_default();
                said.words("outcome", step)
            }
            Some(Outcome::Queue) => said.key("outcome", "outcome-queue"),
            Some(Outcome::NotNow) => said.key("outcome", "outcome-not-now"),
            None => said.key("outcome", "outcome-undecided"),
        };
        if let Some(edit) = verbs::decide(session, Verb::Decide, after)
            && self.act(edit)
        {
            self.message = Some(said);
        }
        self.close_choice();
    }
}

/// The key of a mark's name.
pub const fn mark_key(mark: Option<Mark>) -> &'static str {
    match mark {
        Some(Mark::High) => "mark-high",
        Some(Mark::Medium) => "mark-medium",
        Some(Mark::Low) => "mark-low",
        Some(Mark::CannotJudge) => "mark-cannot",
        None => "mark-none",
    }
}
