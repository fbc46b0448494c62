//! Which view of the roadmap is open.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::touched::Touched;
use crate::app::rooms::roadmap::plan::PlanView;

/// A view of the roadmap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum RoadmapTab {
    /// When each measure comes.
    #[default]
    Plan,
}

impl RoadmapTab {
    /// All of them, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plan => "roadmap-plan",
        }
    }
}

/// How the roadmap is looked at.
#[derive(Clone, Debug, Default)]
pub struct Roadmap {
    pub(super) tab: RoadmapTab,
    /// When each measure comes.
    pub plan: PlanView,
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
    }

    /// Somebody goes to another room.
    pub(crate) fn leave(&mut self, cx: &mut Context) {
        self.plan.leave(cx);
    }

    /// One step back; true where there was one.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        self.plan.step_back(cx)
    }
}
