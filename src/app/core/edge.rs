//! Where a move of the keyboard ends.

/// Where a board, a table or a list ends, and a move with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the side it is")]
pub enum Edge {
    Top,
    Bottom,
    RowStart,
    RowEnd,
}
