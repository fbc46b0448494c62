//! Taking back and doing again: what is said of it, and where one looks then.

use crate::app::board::{BoardColumn, Cursor};
use crate::app::edit_names;
use crate::app::message::Message;
use crate::app::prepare::EntryId;
use crate::app::state::{App, Focus, Room};
use crate::domain::edit::{Change, Edit, EntryKind, Verb};
use crate::domain::lists::Subject;

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
        self.message = Some(Message::new(key).message("what", edit_names::of_edit(edit)));
        self.board.restructured |= edit.is_structural();
        // Rows that are back must be there before the cursor can go to them.
        self.settle_rows();
        let Some(change) =
            edit.changes.iter().find(|change| is_what_it_is_about(edit.verb, change))
        else {
            return;
        };
        let entry = match change.subject() {
            None => return,
            Some(Subject::Crossing(measure, criterion)) => {
                if self.room == Room::Judge {
                    self.judge_crossing((measure, criterion));
                    if matches!(change, Change::Round(..)) {
                        self.next_seat(0);
                    }
                }
                self.look_at(Cursor { measure, column: BoardColumn::Criterion(criterion) });
                return;
            }
            Some(Subject::Measure(measure)) => {
                self.look_at(Cursor { measure, column: BoardColumn::Decision });
                return;
            }
            Some(Subject::Entry(entry)) => entry,
        };
        if self.session().is_some_and(|session| entry.place(session).is_some()) {
            self.prepare.select(entry);
        }
        if let (EntryId::Measure(measure), Some(cursor)) = (entry, self.board.cursor) {
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
fn is_what_it_is_about(verb: Verb, change: &Change) -> bool {
    let what = match verb {
        Verb::Add(what)
        | Verb::Change(what)
        | Verb::Delete(what)
        | Verb::Move(what)
        | Verb::Duplicate(what) => what,
        Verb::Paste => EntryKind::Measure,
        _ => return true,
    };
    change.subject().and_then(Subject::kind) == Some(what)
}
