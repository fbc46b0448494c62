//! Taking back and doing again: what is said of it, and where one looks then.

use crate::app::board::{Column, Cursor};
use crate::app::message::Message;
use crate::app::naming;
use crate::app::prepare::Entry;
use crate::app::state::{App, Focus, Room};
use crate::domain::edit::{Change, Edit, Verb, What};

impl App {
    pub(crate) fn undo(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        match document.history.undo(&mut document.session) {
            Ok(Some(edit)) => {
                self.ledger.edited(edit.clone());
                if matches!(edit.verb, Verb::Reveal | Verb::Merge) {
                    self.audience.hide();
                }
                self.went("message-undone", &edit);
            }
            Ok(None) => {}
            Err(err) => self.refused(&err),
        }
    }

    pub(crate) fn redo(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        match document.history.redo(&mut document.session) {
            Ok(Some(edit)) => {
                self.ledger.edited(edit.clone());
                if edit.verb == Verb::Merge {
                    self.audience.hide();
                }
                self.went("message-redone", &edit);
            }
            Ok(None) => {}
            Err(err) => self.refused(&err),
        }
    }

    /// Says what was undone or redone, and looks at it.
    fn went(&mut self, key: &'static str, edit: &Edit) {
        self.message = Some(Message::new(key).message("what", naming::of_edit(edit)));
        self.board.restructured |= edit.is_structural();
        // Rows that are back must be there before the cursor can go to them.
        self.settle_rows();
        let Some(change) =
            edit.changes.iter().find(|change| is_what_it_is_about(edit.verb, change))
        else {
            return;
        };
        let entry = match change {
            Change::Judgement(measure, criterion, _)
            | Change::Round(measure, criterion, ..)
            | Change::Event(measure, criterion, ..)
            | Change::Reservation(measure, criterion, ..) => {
                if self.room == Room::Judge {
                    self.judge_crossing((*measure, *criterion));
                    if matches!(change, Change::Round(..)) {
                        self.next_seat(0);
                    }
                }
                self.look_at(Cursor { measure: *measure, column: Column::Criterion(*criterion) });
                return;
            }
            Change::Decision(measure, _) => {
                self.look_at(Cursor { measure: *measure, column: Column::Decision });
                return;
            }
            Change::Details(_) | Change::Rules(_) | Change::Walk(_) | Change::Whole(_) => return,
            Change::Participant(put) => Entry::Participant(put.id),
            Change::FocusArea(put) => Entry::FocusArea(put.id),
            Change::Criterion(put) => Entry::Criterion(put.id),
            Change::Step(put) => Entry::Step(put.id),
            Change::Measure(put) => Entry::Measure(put.id),
        };
        if self.session().is_some_and(|session| entry.place(session).is_some()) {
            self.prepare.select(entry);
        }
        if let (Entry::Measure(measure), Some(cursor)) = (entry, self.board.cursor) {
            self.look_at(Cursor { measure, ..cursor });
        }
        if self.room == Room::Prepare {
            self.wish_focus(Focus::List);
        }
    }

    /// Puts the cursor there, if that row is shown.
    pub(crate) fn look_at(&mut self, cursor: Cursor) {
        if self.board.measures().any(|m| m == cursor.measure) {
            self.board.cursor = Some(cursor);
        }
        if self.room == Room::Board {
            self.wish_focus(Focus::Cursor);
        }
    }
}

/// Whether a change is what its edit is about, not what went along with it.
const fn is_what_it_is_about(verb: Verb, change: &Change) -> bool {
    let what = match verb {
        Verb::Add(what)
        | Verb::Change(what)
        | Verb::Delete(what)
        | Verb::Move(what)
        | Verb::Duplicate(what) => what,
        Verb::Paste => What::Measure,
        _ => return true,
    };
    matches!(
        (what, change),
        (What::Participant, Change::Participant(_))
            | (What::FocusArea, Change::FocusArea(_))
            | (What::Criterion, Change::Criterion(_))
            | (What::Step, Change::Step(_))
            | (What::Measure, Change::Measure(_))
    )
}
