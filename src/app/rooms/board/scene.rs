//! What the audience sees of the board.

use crate::app::core::context::Context;
use crate::app::core::picture::{BoardHead, BoardScene};
use crate::app::core::place::{BoardColumn, Cursor};
use crate::app::core::scenes;
use crate::app::rooms::board::state::Board;
use crate::domain::criterion::Criterion;
use crate::insight::order::BoardRow;

impl Board {
    /// The board, with what is looked at.
    pub(crate) fn scene(&mut self, at: Option<Cursor>, cx: &Context) -> Option<BoardScene> {
        let document = cx.document.as_ref()?;
        let session = document.session();
        let row = at
            .and_then(|at| self.rows.iter().position(|row| *row == BoardRow::Measure(at.measure)));
        let column = at.filter(|_| row.is_some()).map(|at| match at.column {
            BoardColumn::Criterion(id) => session.place_of::<Criterion>(id).unwrap_or(0),
            BoardColumn::Decision => session.criteria.len(),
        });
        let at_hand = at.filter(|_| row.is_some()).and_then(|at| session.measure(at.measure));
        Some(BoardScene {
            title: cx.document_title(),
            measure: cx.texts.get("board-measure").into_owned(),
            decision: cx.texts.get("board-decision").into_owned(),
            heads: session
                .criteria
                .iter()
                .map(|c| BoardHead {
                    name: c.name.clone(),
                    short: c.short_name().to_owned(),
                    must_hold: c
                        .must_hold
                        .then(|| cx.texts.get("criterion-must-hold-short").into_owned()),
                })
                .collect(),
            rows: self.scene_rows.now(document, &self.rows, self.layout, cx),
            row,
            column,
            at_hand: at_hand.map(|measure| scenes::name_of(cx, measure)),
        })
    }
}
