//! What the audience sees of the action plan: who does what when, what is late and what nobody has
//! taken first. What was delivered is no longer among it.

use crate::app::core::context::Context;
use crate::app::core::picture::{PointLine, PointsScene, Scene};
use crate::app::core::progress_words;
use crate::app::rooms::roadmap::actions::state::ActionsView;
use crate::domain::measure::Measure;
use crate::domain::progress::deliverable::Deliverable;
use crate::insight::action_plan::Period;

impl ActionsView {
    /// What is to be delivered.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        let session = cx.session()?;
        let open = || self.plan().periods.iter().filter(|(period, _)| *period != Period::Done);
        let all = open().map(|(_, lines)| lines.len()).sum();
        let lines = open().flat_map(|(_, lines)| lines);
        let line = |deliverable: &Deliverable| {
            let measure = session.deliverer(deliverable).map_or("", Measure::short_name);
            PointLine {
                what: progress_words::what(cx.texts, deliverable),
                who: progress_words::who_and_when(cx.texts, deliverable, cx.now.day),
                crossing: measure.to_owned(),
            }
        };
        let title = cx.texts.get("roadmap-actions").into_owned();
        let lines = lines.filter_map(|id| session.find::<Deliverable>(*id)).map(line);
        Some(Scene::Points(PointsScene::of(title, all, lines)))
    }
}
