//! What is pasted into a list: how it is understood, and what comes of it. Of a large table it takes a
//! while: not for the drawing thread.

use std::sync::Arc;

use crate::app::core::ready::{Base, Ready, Refusal};
use crate::app::core::table_words::words;
use crate::domain::date::Moment;
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::typed::Unit;
use crate::exchange::table_in::{self, Mapping, Sheet, TableReport};

/// What a person says of a table that does not say it itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PasteWay {
    /// Rows that are there already are changed, not added.
    pub update: bool,
    /// What amounts are counted in that name no unit.
    pub unit: Option<Unit>,
}

/// What was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// As text.
    pub text: String,
    /// The table that lay beside it as HTML and says the same: with its fills, merged cells and lines.
    pub beside: Option<Box<Sheet>>,
}

/// A table that was pasted, to be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasteOrder {
    /// What it is answered by.
    pub token: u64,
    /// The open session.
    pub base: Base,
    /// Whose list it was pasted into.
    pub kind: EntryKind,
    /// What was pasted.
    pub source: Arc<Source>,
    /// How it is taken in.
    pub way: PasteWay,
    /// When.
    pub now: Moment,
}

/// What comes of a table that was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasteTried {
    /// What it would be; nothing where there is no entry in it.
    pub taken: Option<TakenPaste>,
    /// What it answers.
    pub order: PasteOrder,
}

/// What becomes of a table that has entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPaste {
    /// The first of them.
    pub first: EntryId,
    /// What becomes of each.
    pub report: TableReport,
    /// All of it taken in; nothing where it says what is there.
    pub ready: Result<Option<Box<Ready>>, Refusal>,
}

impl PasteTried {
    /// Tries a table as ordered.
    pub fn of(order: PasteOrder) -> Self {
        let session = order.base.session();
        let sheet = match &order.source.beside {
            Some(sheet) => table_in::prepared(session, (**sheet).clone(), words(), order.kind),
            None => table_in::read(session, &order.source.text, words(), order.kind),
        };
        let guess = Mapping::guess(session, &sheet, words(), order.kind);
        let unit = guess.unit.or(order.way.unit);
        let mapping = Mapping { update: order.way.update, unit, ..guess };
        let taken = table_in::take(session, &sheet, &mapping, words(), order.now);
        let taken = taken.map(|taken| {
            let edit = Some(taken.edit).filter(|edit| !edit.changes.is_empty());
            let ready = edit.map(|edit| Ready::of(order.base.clone(), edit).map(Box::new));
            TakenPaste { first: taken.first, report: taken.report, ready: ready.transpose() }
        });
        Self { taken, order }
    }
}
