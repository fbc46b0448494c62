//! The pieces of a paper that are read one after the other: where it is long, not all of it need be
//! drawn to be looked at.

use crate::exchange::paper::{Kind, Paper, Paragraph, Run, inline};

/// A piece of a paper, by the place of its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// What the paper is, and its title.
    Title,
    /// A block that is one piece: a heading, a paragraph, facts, a figure, a rule, a page break.
    Block(usize),
    /// An item of a list with what is below it.
    Item(usize, usize),
    /// The caption of a table, where it is seen.
    Caption(usize),
    /// The head of a table.
    Head(usize),
    /// A row of a table.
    Row(usize, usize),
}

/// The pieces of a paper, in the order of reading.
pub fn pieces(paper: &Paper) -> Vec<Piece> {
    let mut pieces = vec![Piece::Title];
    for (at, block) in paper.blocks().iter().enumerate() {
        match &block.kind {
            Kind::List(list) => pieces.extend((0..list.items.len()).map(|it| Piece::Item(at, it))),
            Kind::Table(table) => {
                let is_captioned = table.shows_caption() && !table.caption().is_blank();
                pieces.extend(is_captioned.then_some(Piece::Caption(at)));
                pieces.push(Piece::Head(at));
                pieces.extend((0..table.rows().len()).map(|row| Piece::Row(at, row)));
            }
            Kind::Heading(..)
            | Kind::Paragraph(_)
            | Kind::Facts(_)
            | Kind::Figure(_)
            | Kind::Rule
            | Kind::PageBreak => pieces.push(Piece::Block(at)),
        }
    }
    pieces
}

/// What a paragraph says, a sign by its word.
pub fn spoken(paragraph: &Paragraph) -> String {
    paragraph.runs.iter().map(word).collect()
}

fn word(run: &Run) -> String {
    inline::word(run).to_owned()
}
