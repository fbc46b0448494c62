//! The board as a table of words for the clipboard, and pasted tables in every language's words.

use crate::app::board::mark_key;
use crate::app::message::Message;
use crate::app::prepare::{EntryId, Tab};
use crate::app::state::{App, Room};
use crate::domain::judgement::Outcome;
use crate::domain::measure::{FocusArea, Horizon, MeasureId, MeasureKind};
use crate::domain::session::Session;
use crate::exchange::table_in::{self, TableColumn, TableWords};
use crate::exchange::table_out;
use crate::i18n::{self, Texts};

/// The key of a kind's name.
pub const fn kind_key(kind: Option<MeasureKind>) -> &'static str {
    match kind {
        Some(MeasureKind::Ambition) => "kind-ambition",
        Some(MeasureKind::Activity) => "kind-activity",
        Some(MeasureKind::Project) => "kind-project",
        Some(MeasureKind::JointProject) => "kind-joint-project",
        None => "kind-none",
    }
}

/// The key of a horizon's name.
pub const fn horizon_key(horizon: Option<Horizon>) -> &'static str {
    match horizon {
        Some(Horizon::Quick) => "horizon-quick",
        Some(Horizon::Middle) => "horizon-middle",
        Some(Horizon::Long) => "horizon-long",
        None => "horizon-none",
    }
}

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

/// What an outcome is called.
pub fn outcome_name(session: &Session, texts: &Texts, outcome: Option<Outcome>) -> String {
    match outcome {
        Some(Outcome::Step(id)) => session.step(id).map(|s| s.name.clone()).unwrap_or_default(),
        Some(Outcome::Queue) => texts.get("outcome-queue").into_owned(),
        Some(Outcome::NotNow) => texts.get("outcome-not-now").into_owned(),
        None => texts.get("outcome-undecided").into_owned(),
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

impl App {
    /// Takes measures in from a pasted table, as one step to undo.
    pub(crate) fn paste_measures(&mut self, text: &str) {
        let after = match self
            .prepare
            .selected(self.session().unwrap_or(&Session::default()), Tab::Measures)
        {
            Some(EntryId::Measure(id)) if self.prepare.tab == Tab::Measures => Some(id),
            _ => None,
        };
        let Some(session) = self.session() else {
            return;
        };
        let before = session.measures.len();
        let Some(edit) = table_in::measures(session, text, &words(), after) else {
            self.message = Some(Message::new("message-pasted-nothing"));
            return;
        };
        let first = edit.changes.iter().find_map(|change| match change {
            crate::domain::edit::Change::Measure(put) => Some(put.id),
            _ => None,
        });
        if self.act(edit) {
            let added = self.session().map_or(0, |s| s.measures.len()) - before;
            self.message = Some(Message::new("message-pasted").count("n", added));
            self.room = Room::Prepare;
            if let Some(first) = first {
                self.prepare.select(EntryId::Measure(first));
            }
        }
    }

    /// The board as shown, as a table of words.
    pub(crate) fn board_as_table(&self) -> Option<String> {
        let session = self.session()?;
        let texts = self.texts;
        let heads = ["field-number", "field-title", "field-focus-area"]
            .map(|key| texts.get(key).into_owned());
        let criteria = session.criteria.iter().map(|c| c.name.clone());
        let last = ["board-decision", "field-why"].map(|key| texts.get(key).into_owned());
        let head = heads.into_iter().chain(criteria).chain(last).collect();
        let rows = self.board.measures().filter_map(|id| self.table_row(session, id));
        Some(table_out::to_clipboard(&[head].into_iter().chain(rows).collect::<Vec<Vec<_>>>()))
    }

    fn table_row(&self, session: &Session, id: MeasureId) -> Option<Vec<String>> {
        let measure = session.measure(id)?;
        let area = measure.focus_area.and_then(|area| session.find::<FocusArea>(area));
        let first = [
            measure.number.clone(),
            measure.title.clone(),
            area.map(|a| a.name.clone()).unwrap_or_default(),
        ];
        let marks = session.criteria.iter().map(|criterion| match session.mark(id, criterion.id) {
            None => String::new(),
            mark => self.texts.get(mark_key(mark)).into_owned(),
        });
        let decision = session.decision(id);
        let outcome = outcome_name(session, self.texts, decision.and_then(|d| d.outcome));
        let why = decision.map(|d| d.why.clone()).unwrap_or_default();
        Some(first.into_iter().chain(marks).chain([outcome, why]).collect())
    }
}
