//! The way through all texts of a paper, seen and unseen. It names every field, so that a new one is
//! not passed over.

use crate::exchange::paper::block::{
    Block, Content, Facts, Figure, InnerList, Item, Kind, List, Paragraph, Run,
};
use crate::exchange::paper::table::Cell;
use crate::exchange::paper::text::Text;
use crate::exchange::paper::{Footer, PagePart, Paper};

/// Shows every text of a paper, in the order of reading.
pub(super) fn texts(paper: &Paper, see: &mut dyn FnMut(&Text)) {
    let Paper { title, kind, language: _, date, author, footer, blocks } = paper;
    for text in [kind, title, date, author] {
        see(text);
    }
    for block in blocks {
        block_texts(block, see);
    }
    let Footer { left, page } = footer;
    see(left);
    for part in page {
        match part {
            PagePart::Text(text) => see(text),
            PagePart::Number | PagePart::Count => {}
        }
    }
}

fn block_texts(block: &Block, see: &mut dyn FnMut(&Text)) {
    let Block { kind, language: _ } = block;
    match kind {
        Kind::Heading(_, text) => see(text),
        Kind::Paragraph(paragraph) => runs_texts(&paragraph.runs, see),
        Kind::Facts(Facts { items, in_two_columns: _ }) => {
            for (label, value) in items {
                see(label);
                runs_texts(value, see);
            }
        }
        Kind::List(List { is_ordered: _, items }) => {
            for Item { paragraphs, inner } in items {
                paragraphs_texts(paragraphs, see);
                let inner = inner.iter().flat_map(|InnerList { is_ordered: _, items }| items);
                inner.for_each(|paragraphs| paragraphs_texts(paragraphs, see));
            }
        }
        Kind::Table(table) => {
            see(table.caption());
            table.columns().iter().for_each(|column| see(&column.head));
            for Cell { paragraphs } in table.rows().iter().flatten() {
                paragraphs_texts(paragraphs, see);
            }
        }
        Kind::Figure(Figure { picture, alternative, caption }) => {
            // What a drawing says in letters is text as well.
            see(&picture.as_svg().unwrap_or_default().into());
            see(alternative);
            see(caption);
        }
        Kind::Rule | Kind::PageBreak => {}
    }
}

fn paragraphs_texts(paragraphs: &[Paragraph], see: &mut dyn FnMut(&Text)) {
    for Paragraph { tone: _, runs } in paragraphs {
        runs_texts(runs, see);
    }
}

fn runs_texts(runs: &[Run], see: &mut dyn FnMut(&Text)) {
    for Run { content, look: _, language: _ } in runs {
        match content {
            Content::Text(text) => see(text),
            Content::Sign { sign: _, word, alternative } => {
                see(word);
                see(alternative);
            }
        }
    }
}
