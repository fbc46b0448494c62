//! The lines of the list: heads, questions, and how many more there are.

use std::collections::BTreeSet;

use crate::insight::questions::{Question, QuestionKind};

/// So many questions of a kind are shown where all kinds are, until more are asked for.
const FEW: usize = 3;

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeeRow {
    /// The head of a kind.
    Head(QuestionKind),
    /// A question, by its place among those that are shown.
    Question(usize),
    /// How many more of a kind there are.
    More(QuestionKind, usize),
    /// How many pairs of measures are not compared aloud: there are too many.
    LeftOut(usize),
}

/// The lines: of one kind all, of all kinds the first few. A kind with nothing has no line here.
pub(super) fn rows(
    questions: &[Question],
    only: Option<QuestionKind>,
    unfolded: &BTreeSet<QuestionKind>,
    pairs_left_out: usize,
) -> Vec<SeeRow> {
    let mut rows = Vec::new();
    for kind in QuestionKind::ALL {
        if only.is_some_and(|only| only != kind) {
            continue;
        }
        let begin = questions.partition_point(|question| question.kind() < kind);
        let end = questions.partition_point(|question| question.kind() <= kind);
        let all = end - begin;
        if all == 0 {
            continue;
        }
        rows.push(SeeRow::Head(kind));
        // One more line would say that there is one more.
        let is_whole = only.is_some() || unfolded.contains(&kind) || all <= FEW + 1;
        let shown = if is_whole { all } else { FEW };
        rows.extend((begin..begin + shown).map(SeeRow::Question));
        if shown < all {
            rows.push(SeeRow::More(kind, all - shown));
        }
        if kind == QuestionKind::AtLeastAsGood && pairs_left_out > 0 {
            rows.push(SeeRow::LeftOut(pairs_left_out));
        }
    }
    rows
}
