//! Pasted tables, in every language's words.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::names::{horizon_key, kind_key};
use crate::app::core::place::Room;
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::lists::{EntryId, EntryKind, EntryVisitor};
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
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

/// New entries of these names, at the end of their list.
struct Named<'a>(&'a Session, &'a [String]);

impl EntryVisitor for Named<'_> {
    type Output = Vec<Change>;
    fn visit<E: Editable>(self) -> Vec<Change> {
        let Self(session, names) = self;
        let entry = |(i, name): (u32, &String)| {
            let id: E::Id = session.next_id.saturating_add(i).into();
            let at = E::list(session).len() + i as usize;
            E::change(id, at, Some(E::named(id, name.clone())))
        };
        (0..).zip(names).map(entry).collect()
    }
}

impl Prepare {
    /// Takes entries of a tab's list in from a pasted table, as one step to undo.
    pub(super) fn paste(&mut self, tab: Tab, text: &str, cx: &mut Context) {
        match tab.kind() {
            None | Some(EntryKind::Measure) => self.paste_measures(text, cx),
            Some(kind) => self.paste_names(kind, text, cx),
        }
    }

    /// Takes each row in as the name of an entry, at the end of the list.
    fn paste_names(&mut self, kind: EntryKind, text: &str, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        let rows = table_in::cells(text);
        let names = rows.into_iter().filter_map(|row| row.into_iter().find(|c| !c.is_empty()));
        let names: Vec<String> = names.collect();
        let changes = kind.visit(Named(session, &names));
        let Some(subject) = names.first().cloned() else {
            cx.say(Message::new("message-pasted-nothing"));
            return;
        };
        let first = kind.id(session.next_id);
        if cx.apply_edit(Edit { verb: Verb::Paste, subject, changes }) {
            cx.say(Message::new("message-pasted").count("n", names.len()));
            cx.room = Room::Prepare;
            self.select(first);
        }
    }

    /// Takes measures in from a pasted table, as one step to undo.
    fn paste_measures(&mut self, text: &str, cx: &mut Context) {
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
