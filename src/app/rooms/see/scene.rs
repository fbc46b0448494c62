//! What the audience sees of the chosen question: its sentence, and the lights it is about beside
//! each other. Nothing that is private is among them: no notes, and no answer of an open round.

use crate::app::core::context::Context;
use crate::app::core::phrases;
use crate::app::core::picture::{NamedText, QuestionCell, QuestionRow, QuestionScene, Scene};
use crate::app::core::question_words::{kind_key, sentence, stands};
use crate::app::rooms::see::state::See;
use crate::app::rooms::see::table::QuestionTable;
use crate::domain::criterion::Criterion;
use crate::domain::session::Session;

/// How many rows and columns the back row can read.
const MOST_ROWS: usize = 5;
const MOST_COLUMNS: usize = 8;

impl See {
    /// The question, with the lights it is about.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        let (session, question) = (cx.session()?, self.chosen()?);
        let left_out = !self.without().is_empty();
        let mut table = QuestionTable::of(session, question, self.without(), MOST_ROWS);
        if table.criteria.len() > MOST_COLUMNS {
            keep_most(&mut table);
        }
        let row = |measure: &&crate::domain::measure::Measure| QuestionRow {
            number: measure.number.trim().to_owned(),
            title: measure.title.trim().to_owned(),
            stands: stands(cx.texts, session, measure),
            cells: table
                .criteria
                .iter()
                .map(|criterion| QuestionCell {
                    mark: session.mark(measure.id, criterion.id),
                    is_named: table.is_named(criterion.id),
                })
                .collect(),
        };
        let compared = |criterion: &&Criterion| {
            let is_same = table.is_same(session, criterion.id);
            let key = if is_same { "see-same" } else { "see-differs" };
            (cx.texts.get(key).into_owned(), !is_same)
        };
        Some(Scene::Question(QuestionScene {
            kind: cx.texts.get(kind_key(question.kind())).into_owned(),
            sentence: sentence(cx.texts, session, question, left_out),
            heads: table.criteria.iter().map(|c| phrases::name(cx.texts, &c.name).into()).collect(),
            rows: table.measures.iter().map(row).collect(),
            compared: if table.compares {
                table.criteria.iter().map(compared).collect()
            } else {
                Vec::new()
            },
            more: table.more,
            words: words(cx, session, &table),
        }))
    }
}

/// Of more criteria than can be read those that are named come first, then the others.
fn keep_most(table: &mut QuestionTable<'_>) {
    let named = table.criteria.iter().filter(|c| table.is_named(c.id)).count();
    let mut others = MOST_COLUMNS.saturating_sub(named);
    let mut criteria = std::mem::take(&mut table.criteria);
    criteria.retain(|criterion| {
        if table.is_named(criterion.id) {
            return true;
        }
        let is_kept = others > 0;
        others = others.saturating_sub(1);
        is_kept
    });
    criteria.truncate(MOST_COLUMNS);
    table.criteria = criteria;
}

/// What the lights stand for under the criteria that are named.
fn words(cx: &Context, session: &Session, table: &QuestionTable<'_>) -> Vec<NamedText> {
    let named = table.criteria.iter().filter(|criterion| table.is_named(criterion.id));
    let text = |criterion: &&Criterion| {
        let line = |measure: &&crate::domain::measure::Measure| {
            let mark = session.mark(measure.id, criterion.id)?;
            let words = phrases::sentence(cx.texts, criterion, mark);
            Some(format!("{}: {words}", measure.short_name().trim()))
        };
        let lines: Vec<String> = table.measures.iter().filter_map(line).collect();
        NamedText { name: phrases::name(cx.texts, &criterion.name).into(), text: lines.join("\n") }
    };
    named.map(text).filter(|words| !words.text.is_empty()).collect()
}
