//! Which view of the roadmap is open.

use crate::app::core::context::Context;
use crate::app::core::picture::Scene;
use crate::app::core::place::{Focus, RoadmapTab};
use crate::app::core::touched::Touched;
use crate::app::rooms::roadmap::actions::ActionsView;
use crate::app::rooms::roadmap::plan::PlanView;
use crate::app::rooms::roadmap::progress::ProgressView;
use crate::domain::field::Field;
use crate::domain::measure::MeasureId;

/// How the roadmap is looked at.
#[derive(Clone, Debug, Default)]
pub struct Roadmap {
    pub(super) tab: RoadmapTab,
    /// When each measure comes.
    pub plan: PlanView,
    /// How each measure goes.
    pub progress: ProgressView,
    /// What each measure delivers.
    pub actions: ActionsView,
}

impl Roadmap {
    /// The open view.
    pub const fn tab(&self) -> RoadmapTab {
        self.tab
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            self.tab = RoadmapTab::default();
        }
        self.plan.hear(touched, cx);
        self.progress.hear(touched, self.tab == RoadmapTab::Progress, cx);
        self.actions.hear(touched, self.tab == RoadmapTab::Actions, cx);
    }

    /// The measure that is looked at, in whatever view.
    pub fn measure(&self, cx: &Context) -> Option<MeasureId> {
        match self.tab {
            RoadmapTab::Plan => self.plan.cursor(),
            RoadmapTab::Progress => self.progress.cursor().map(|at| at.measure),
            RoadmapTab::Actions => self.actions.measure(cx),
        }
    }

    /// What the audience sees of the open view, if it is for them.
    pub(crate) fn scene(&mut self, cx: &Context) -> Option<Scene> {
        match self.tab {
            RoadmapTab::Plan => self.plan.scene(cx),
            RoadmapTab::Progress => self.progress.scene(cx),
            RoadmapTab::Actions => self.actions.scene(cx),
        }
    }

    /// Somebody comes to a field of Status or of the action plan.
    pub(crate) fn arrive_at_field(&mut self, field: Field, cx: &mut Context) {
        if let Field::Deliverable(id, _) = field {
            self.show(RoadmapTab::Actions, cx);
            self.actions.come_to(id, cx);
            self.actions.open_form();
        } else {
            self.show(RoadmapTab::Progress, cx);
            self.progress.come_to(field, cx);
        }
        cx.wish_focus(Focus::Field(field));
    }

    /// Somebody goes to another room.
    pub(crate) fn leave(&mut self, cx: &mut Context) {
        self.plan.leave(cx);
        self.progress.leave();
        self.actions.leave();
    }

    /// One step back; true where there was one.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        match self.tab {
            RoadmapTab::Plan => self.plan.step_back(cx),
            RoadmapTab::Progress => self.progress.step_back(cx),
            RoadmapTab::Actions => self.actions.step_back(cx),
        }
    }
}
