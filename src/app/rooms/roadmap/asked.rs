//! What can be asked of the roadmap.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::place::{Focus, Room};
use crate::app::core::properties::{Properties, Section};
use crate::app::rooms::roadmap::plan::{PlanAction, PlanCommand};
use crate::app::rooms::roadmap::state::{Roadmap, RoadmapTab};

/// What a view of the roadmap can ask for.
#[derive(Debug)]
pub enum RoadmapAction {
    /// Opens a view.
    Show(RoadmapTab),
    /// Of the plan.
    Plan(PlanAction),
}

impl RoadmapAction {
    /// Whether what somebody is typing goes on.
    pub(crate) const fn keeps_typing(&self) -> bool {
        match self {
            Self::Show(_) => false,
            Self::Plan(action) => action.keeps_typing(),
        }
    }
}

/// What can be asked of the roadmap by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum RoadmapCommand {
    Show(RoadmapTab),
    Plan(PlanCommand),
}

impl RoadmapCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        match self {
            Self::Show(RoadmapTab::Plan) => {
                Properties::new(Section::Roadmap, "command-roadmap-plan")
            }
            Self::Plan(command) => command.properties(),
        }
    }
}

impl Roadmap {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: RoadmapCommand, cx: &Context) -> bool {
        let here = cx.room == Room::Roadmap;
        match command {
            RoadmapCommand::Show(tab) => here && self.tab != tab,
            RoadmapCommand::Plan(command) => {
                here && self.tab == RoadmapTab::Plan && self.plan.is_enabled(command, cx)
            }
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: RoadmapCommand, cx: &mut Context) {
        match command {
            RoadmapCommand::Show(tab) => self.show(tab, cx),
            RoadmapCommand::Plan(command) => self.plan.run(command, cx),
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: RoadmapAction, cx: &mut Context) {
        match action {
            RoadmapAction::Show(tab) => self.show(tab, cx),
            RoadmapAction::Plan(action) => self.plan.update(action, cx),
        }
    }

    fn show(&mut self, tab: RoadmapTab, cx: &mut Context) {
        self.tab = tab;
        cx.wish_focus(Focus::Card);
    }
}
