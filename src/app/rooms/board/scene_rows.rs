//! The audience's lines of the board, made once for a state of it: a large board is not made anew
//! with every key.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::{Document, DocumentId};
use crate::app::core::picture::{BoardLines, MeasureRow, SceneCell, SceneRow};
use crate::app::core::scenes;
use crate::app::core::touched::Touched;
use crate::domain::focus_area::FocusArea;
use crate::domain::history::Revision;
use crate::domain::lists::Subject;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::order::BoardRow;
use crate::insight::signs::row_of;

/// As of what they were made: the document, its revision, which lines the board has, the language.
type AsOf = (DocumentId, Revision, u64, &'static str);

/// The lines, as of what, and of which measures something was said since.
#[derive(Clone, Debug, Default)]
pub(super) struct SceneRows {
    made: Option<(AsOf, BoardLines)>,
    said_of: BTreeSet<MeasureId>,
}

impl SceneRows {
    /// Notes what was touched since they were made.
    pub(super) fn hear(&mut self, touched: &Touched) {
        if touched.structure {
            self.made = None;
        }
        if self.made.is_none() {
            self.said_of.clear();
            return;
        }
        self.said_of.extend(touched.said_of.iter().filter_map(|subject| match subject {
            Subject::Crossing(measure, _) | Subject::Measure(measure) => Some(*measure),
            Subject::Entry(_) => None,
        }));
    }

    /// The lines as they are now; `layout` is another number whenever `rows` may be others.
    pub(super) fn now(
        &mut self,
        document: &Document,
        rows: &[BoardRow],
        layout: u64,
        cx: &Context,
    ) -> BoardLines {
        let (id, revision, tag) = (document.id, document.history.revision(), cx.texts.tag());
        let as_of = (id, revision, layout, tag);
        let new = |row: &BoardRow| scene_row(cx, document.session(), *row);
        let lines = match &self.made {
            Some((before, made)) if *before == as_of => made.clone(),
            // But for a few they are as they were.
            Some(((of, _, lines, language), made))
                if (*of, *lines, *language) == (id, layout, tag) =>
            {
                let is_other = |row: &BoardRow| match row {
                    BoardRow::Measure(measure) => self.said_of.contains(measure),
                    BoardRow::Area(_) => false,
                };
                let others = rows.iter().enumerate().filter(|(_, row)| is_other(row));
                made.with(others.map(|(at, row)| (at, new(row))))
            }
            _ => BoardLines::new(rows.iter().map(new)),
        };
        self.made = Some((as_of, lines.clone()));
        self.said_of.clear();
        lines
    }
}

fn scene_row(cx: &Context, session: &Session, row: BoardRow) -> SceneRow {
    match row {
        BoardRow::Area(area) => {
            let area = area.and_then(|id| session.find::<FocusArea>(id));
            let name = area.map(|area| area.name.clone());
            SceneRow::Area(name.unwrap_or_else(|| cx.texts.get("no-focus-area").into_owned()))
        }
        BoardRow::Measure(id) => SceneRow::Measure(Arc::new(measure_row(cx, session, id))),
    }
}

fn measure_row(cx: &Context, session: &Session, id: MeasureId) -> MeasureRow {
    let measure = session.measure(id);
    let words = |text: fn(&Measure) -> &str| measure.map_or("", text).trim().to_owned();
    let cells = row_of(session, id).into_iter();
    MeasureRow {
        number: words(|measure| &measure.number),
        title: words(|measure| &measure.title),
        cells: cells.map(|(mark, signs)| SceneCell { mark, signs }).collect(),
        decision: scenes::outcome_of(cx, session, id),
    }
}
