//! Rows of small lights beside a question: what it is about, at a glance.

use eframe::egui::{Align2, Pos2, Rect, Ui, pos2};

use crate::domain::criterion::CriterionId;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::questions::Question;
use crate::ui::kit::light::paint_mark;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// How high a small light is, how far from the next, and how high its row.
const LIGHT: f32 = 19.0;
const PITCH: f32 = 22.0;
const ROW: f32 = 24.0;
/// The room of a measure's number.
const NUMBER: f32 = 52.0;

/// How many lights stand in a row at most, and how many rows.
const MOST_LIGHTS: usize = 10;
const MOST_ROWS: usize = 3;

/// How much of a number is shown, in characters.
const MOST_OF_A_NUMBER: usize = 6;

/// Rows of small lights, each with what it is of.
#[derive(Default)]
pub(super) struct Strips(Vec<(String, Vec<Option<Mark>>)>);

impl Strips {
    /// Those of a question.
    pub(super) fn of(view: &View<'_>, session: &Session, question: &Question) -> Self {
        match question {
            Question::OneLight { .. }
            | Question::SameLights { .. }
            | Question::CannotJudge { .. } => by_criterion(session, &question.criteria()),
            _ => by_measure(view, session, question),
        }
    }

    /// How wide they are.
    pub(super) fn width(&self) -> f32 {
        let lights = self.0.iter().map(|(_, marks)| marks.len()).max().unwrap_or(0);
        let number = if self.has_numbers() { NUMBER } else { 0.0 };
        number + lights as f32 * PITCH
    }

    /// How high they are.
    pub(super) fn height(&self) -> f32 {
        self.0.len() as f32 * ROW
    }

    fn has_numbers(&self) -> bool {
        self.0.iter().any(|(number, _)| !number.is_empty())
    }

    /// Paints them, right-aligned in a part of the list.
    pub(super) fn paint(&self, ui: &Ui, view: &View<'_>, area: Rect) {
        let (left, top) = (area.right() - self.width(), area.center().y - self.height() / 2.0);
        let first = left + if self.has_numbers() { NUMBER } else { 0.0 };
        for (at, (number, marks)) in self.0.iter().enumerate() {
            let middle = top + (at as f32 + 0.5) * ROW;
            let place = pos2(first - gap::S, middle);
            let font = theme::regular(theme::COLUMN_HEAD);
            let soft = view.colours.ink_soft;
            ui.painter().text(place, Align2::RIGHT_CENTER, number, font, soft);
            for (at, mark) in marks.iter().enumerate() {
                let centre: Pos2 = pos2(first + (at as f32 + 0.5) * PITCH, middle);
                paint_mark(ui.painter(), centre, LIGHT, *mark, view.colours);
            }
        }
    }
}

/// The criteria a row shows: all that are asked about, or else those the question names.
fn columns(view: &View<'_>, session: &Session, question: &Question) -> Vec<CriterionId> {
    let without = view.app.see.without();
    let asked = session.criteria.iter().map(|c| c.id).filter(|id| !without.contains(id));
    let asked: Vec<CriterionId> = asked.collect();
    let is_pair = matches!(question, Question::PullsApart { .. });
    if asked.len() > MOST_LIGHTS || is_pair {
        let mut named = question.criteria();
        named.truncate(MOST_LIGHTS);
        if !named.is_empty() {
            return named;
        }
    }
    asked.into_iter().take(MOST_LIGHTS).collect()
}

fn by_measure(view: &View<'_>, session: &Session, question: &Question) -> Strips {
    let columns = columns(view, session, question);
    let row = |id: MeasureId| {
        let name = session.measure(id).map_or("", |measure| measure.number.trim());
        let name: String = name.chars().take(MOST_OF_A_NUMBER).collect();
        (name, columns.iter().map(|criterion| session.mark(id, *criterion)).collect())
    };
    Strips(question.measures().into_iter().take(MOST_ROWS).map(row).collect())
}

/// A row a criterion: its lights over the first measures that have one.
fn by_criterion(session: &Session, criteria: &[CriterionId]) -> Strips {
    let judged = |id: &MeasureId| criteria.iter().all(|c| session.mark(*id, *c).is_some());
    let measures = session.measures.iter().map(|measure| measure.id).filter(judged);
    let measures: Vec<MeasureId> = measures.take(MOST_LIGHTS + 1).collect();
    let row = |criterion: &CriterionId| {
        (String::new(), measures.iter().map(|id| session.mark(*id, *criterion)).collect())
    };
    Strips(criteria.iter().map(row).collect())
}
