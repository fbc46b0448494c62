//! What the audience sees of how measures go: the same half-years in words and shapes. Nothing that
//! is private is among it: no notes, and nothing that is being typed.

use crate::app::core::context::Context;
use crate::app::core::names::shown_key;
use crate::app::core::picture::{
    ProgressCell, ProgressRow, ProgressScene, ProgressSceneLine, Scene,
};
use crate::app::core::progress_words;
use crate::app::rooms::roadmap::progress::state::ProgressView;
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::session::Session;
use crate::insight::progress::{Progress, ProgressLine, Shown, is_settled, next_step};

impl ProgressView {
    /// How all goes that is looked at.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        let session = cx.session()?;
        let progress = self.progress();
        let mut lines = Vec::new();
        let mut row = None;
        for group in &progress.groups {
            if !session.focus_areas.is_empty() {
                let counts = progress_words::counts(cx.texts, &group.counts);
                lines.push(ProgressSceneLine::Area(area_name(cx, session, group.area), counts));
            }
            for line in &group.lines {
                if self.cursor().is_some_and(|at| at.measure == line.measure) {
                    row = Some(lines.len());
                }
                lines.extend(measure(cx, session, progress, line).map(ProgressSceneLine::Measure));
            }
        }
        Some(Scene::Progress(ProgressScene {
            counts: progress_words::counted(cx.texts, &progress.counts),
            measures: cx.texts.get("progress-measures").into_owned(),
            heads: progress
                .halves
                .iter()
                .map(|half| progress_words::half_year_head(cx.texts, *half))
                .collect(),
            owner: cx.texts.get("progress-next-owner").into_owned(),
            lines,
            row,
            column: self.cursor().and_then(|at| progress.halves.iter().position(|h| *h == at.half)),
        }))
    }
}

fn area_name(cx: &Context, session: &Session, area: Option<FocusAreaId>) -> String {
    let name = area.and_then(|id| session.find::<FocusArea>(id)).map(|area| area.name.clone());
    name.unwrap_or_else(|| cx.texts.get("no-focus-area").into_owned())
}

fn measure(
    cx: &Context,
    session: &Session,
    progress: &Progress,
    line: &ProgressLine,
) -> Option<ProgressRow> {
    let (measure, now) = (session.measure(line.measure)?, progress.now()?);
    let cell = |shown: &Shown| ProgressCell {
        shown: *shown,
        words: cx.texts.get(shown_key(*shown)).into_owned(),
    };
    let owner = if is_settled(measure, now, now) {
        String::new()
    } else {
        progress_words::owner(cx.texts, next_step(session, measure.id, now))
    };
    Some(ProgressRow {
        number: measure.number.trim().to_owned(),
        title: measure.title.trim().to_owned(),
        cells: line.shown.iter().map(cell).collect(),
        owner,
    })
}
