//! Pasted tables, in every language's words.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::names::{horizon_key, kind_key};
use crate::app::core::place::Room;
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::Change;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::exchange::table_in::{self, TableColumn, TableWords};
use crate::i18n::{self, Texts};

/// The key of a column's head words in pasted tables, separated by commas.
const fn heads_key(column: TableColumn) -> &'static str {
    match column {
        TableColumn::Number => "heads-number",
        TableColumn::Title => "heads-title",
        TableColumn::Description => "heads-description",
        TableColumn::Kind => "heads-kind",
        TableColumn::FocusArea => "heads-focus-area",
        TableColumn::Owner => "heads-owner",
        TableColumn::Benefits => "heads-benefits",
        TableColumn::Horizon => "heads-horizon",
        TableColumn::State => "heads-state",
        TableColumn::StateDate => "heads-state-date",
        TableColumn::Cost => "heads-cost",
        TableColumn::Notes => "heads-notes",
    }
}

/// The words of all languages: a table may be in another one than the screen.
fn words() -> TableWords {
    let mut words = TableWords::default();
    for tag in i18n::tags() {
        let texts = Texts::of(tag);
        for column in TableColumn::ALL {
            let heads = texts.get(heads_key(column));
            let heads = heads.split(',').map(|word| (word.trim().to_owned(), column));
            words.columns.extend(heads);
        }
        let kinds =
            MeasureKind::ALL.map(|kind| (texts.get(kind_key(Some(kind))).into_owned(), kind));
        words.kinds.extend(kinds);
        let horizons = Horizon::ALL.map(|h| (texts.get(horizon_key(Some(h))).into_owned(), h));
        words.horizons.extend(horizons);
    }
    words
}

impl Prepare {
    /// Takes measures in from a pasted table, as one step to undo.
    pub(super) fn paste_measures(&mut self, text: &str, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        let selected = self.selected(session, Tab::Measures).filter(|_| self.tab == Tab::Measures);
        let after = match selected {
            Some(EntryId::Measure(id)) => Some(id),
            _ => None,
        };
        let before = session.measures.len();
        let Some(edit) = table_in::measures(session, text, &words(), after) else {
            cx.say(Message::new("message-pasted-nothing"));
            return;
        };
        let first = edit.changes.iter().find_map(|change| match change {
            Change::Measure(put) => Some(put.id),
            _ => None,
        });
        if cx.apply_edit(edit) {
            let added = cx.session().map_or(0, |s| s.measures.len()) - before;
            cx.say(Message::new("message-pasted").count("n", added));
            cx.room = Room::Prepare;
            if let Some(first) = first {
                self.select(EntryId::Measure(first));
            }
        }
    }
}
