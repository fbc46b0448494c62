//! What the audience sees of the board.

use crate::app::core::context::Context;
use crate::app::core::picture::{BoardScene, Scene, SceneRow};
use crate::app::core::place::BoardColumn;
use crate::app::core::scenes;
use crate::app::rooms::board::state::Board;
use crate::domain::criterion::Criterion;
use crate::domain::focus_area::FocusArea;
use crate::insight::order::BoardRow;

impl Board {
    /// The board as it is looked at.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        let session = cx.session()?;
        let rows = self.rows.iter().map(|row| match row {
            BoardRow::Area(area) => {
                let area = area.and_then(|id| session.find::<FocusArea>(id));
                let name = area.map(|area| area.name.clone());
                SceneRow::Area(name.unwrap_or_else(|| cx.texts.get("no-focus-area").into_owned()))
            }
            BoardRow::Measure(id) => SceneRow::Measure {
                name: session.measure(*id).map(|m| scenes::name_of(cx, m)).unwrap_or_default(),
                marks: session.criteria.iter().map(|c| session.mark(*id, c.id)).collect(),
                decision: scenes::outcome_of(cx, session, *id),
            },
        });
        let cursor = self.cursor;
        let row = cursor.and_then(|cursor| {
            self.rows.iter().position(|row| *row == BoardRow::Measure(cursor.measure))
        });
        let column = cursor.map(|cursor| match cursor.column {
            BoardColumn::Criterion(id) => session.place_of::<Criterion>(id).unwrap_or(0),
            BoardColumn::Decision => session.criteria.len(),
        });
        Some(Scene::Board(BoardScene {
            title: cx.document_title(),
            measure: cx.texts.get("board-measure").into_owned(),
            decision: cx.texts.get("board-decision").into_owned(),
            heads: session
                .criteria
                .iter()
                .map(|c| (c.name.clone(), c.short_name().to_owned()))
                .collect(),
            rows: rows.collect(),
            row,
            column,
        }))
    }
}
