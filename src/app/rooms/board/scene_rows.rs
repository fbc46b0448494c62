//! The audience's lines of the board, made once for a state of it: a large board is not made anew
//! with every key.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::{Document, DocumentId};
use crate::app::core::picture::{MeasureRow, SceneCell, SceneRow};
use crate::app::core::scenes;
use crate::domain::criterion::Criterion;
use crate::domain::focus_area::FocusArea;
use crate::domain::history::Revision;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::order::BoardRow;
use crate::insight::signs::signs_of;

/// As of what they were made: the document, its revision, which lines the board has, the language.
type AsOf = (DocumentId, Revision, u64, &'static str);

/// The lines, as of what.
#[derive(Clone, Debug, Default)]
pub(super) struct SceneRows(Option<(AsOf, Arc<[SceneRow]>)>);

impl SceneRows {
    /// The lines as they are now; `layout` is another number whenever `rows` may be others.
    pub(super) fn now(
        &mut self,
        document: &Document,
        rows: &[BoardRow],
        layout: u64,
        cx: &Context,
    ) -> Arc<[SceneRow]> {
        let as_of = (document.id, document.history.revision(), layout, cx.texts.tag());
        if let Some((before, rows)) = &self.0
            && *before == as_of
        {
            return Arc::clone(rows);
        }
        let rows = rows.iter().map(|row| scene_row(cx, document.session(), *row));
        let rows: Arc<[SceneRow]> = rows.collect();
        self.0 = Some((as_of, Arc::clone(&rows)));
        rows
    }
}

fn scene_row(cx: &Context, session: &Session, row: BoardRow) -> SceneRow {
    match row {
        BoardRow::Area(area) => {
            let area = area.and_then(|id| session.find::<FocusArea>(id));
            let name = area.map(|area| area.name.clone());
            SceneRow::Area(name.unwrap_or_else(|| cx.texts.get("no-focus-area").into_owned()))
        }
        BoardRow::Measure(id) => SceneRow::Measure(measure_row(cx, session, id)),
    }
}

fn measure_row(cx: &Context, session: &Session, id: MeasureId) -> MeasureRow {
    let measure = session.measure(id);
    let words = |text: fn(&Measure) -> &str| measure.map_or("", text).trim().to_owned();
    let cell = |criterion: &Criterion| SceneCell {
        mark: session.mark(id, criterion.id),
        signs: signs_of(session, id, criterion.id),
    };
    MeasureRow {
        number: words(|measure| &measure.number),
        title: words(|measure| &measure.title),
        cells: session.criteria.iter().map(cell).collect(),
        decision: scenes::outcome_of(cx, session, id),
    }
}
