//! The board as a table of words for the clipboard.

use crate::app::core::context::Context;
use crate::app::core::names::{mark_key, outcome_name};
use crate::app::rooms::board::state::Board;
use crate::domain::focus_area::FocusArea;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::i18n::Texts;

impl Board {
    /// The board as shown, as a table of words.
    pub(super) fn as_table(&self, cx: &Context) -> Option<Vec<Vec<String>>> {
        let session = cx.session()?;
        let texts = cx.texts;
        let heads = ["field-number", "field-title", "field-focus-area"]
            .map(|key| texts.get(key).into_owned());
        let criteria = session.criteria.iter().map(|c| c.name.clone());
        let last = ["board-decision", "field-why"].map(|key| texts.get(key).into_owned());
        let head = heads.into_iter().chain(criteria).chain(last).collect();
        let rows = self.measures().filter_map(|id| row(session, texts, id));
        Some([head].into_iter().chain(rows).collect())
    }
}

fn row(session: &Session, texts: &Texts, id: MeasureId) -> Option<Vec<String>> {
    let measure = session.measure(id)?;
    let area = measure.focus_area.and_then(|area| session.find::<FocusArea>(area));
    let first = [
        measure.number.clone(),
        measure.title.clone(),
        area.map(|a| a.name.clone()).unwrap_or_default(),
    ];
    let marks = session.criteria.iter().map(|criterion| match session.mark(id, criterion.id) {
        None => String::new(),
        mark => texts.get(mark_key(mark)).into_owned(),
    });
    let decision = session.decision(id);
    let outcome = outcome_name(session, texts, decision.and_then(|d| d.outcome));
    let why = decision.map(|d| d.why.clone()).unwrap_or_default();
    Some(first.into_iter().chain(marks).chain([outcome, why]).collect())
}
