//! What can be asked of the roadmap.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Place, RoadmapTab, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::core::tables::{Outgoing, TableOf, table};
use crate::app::rooms::roadmap::actions::{ActionsAction, ActionsCommand};
use crate::app::rooms::roadmap::plan::{PlanAction, PlanCommand};
use crate::app::rooms::roadmap::progress::{ProgressAction, ProgressCommand};
use crate::app::rooms::roadmap::state::Roadmap;
use crate::domain::judgement::{Decision, Outcome};
use crate::exchange::table_out::clipboard;

/// What a view of the roadmap can ask for.
#[derive(Debug)]
pub enum RoadmapAction {
    /// Opens a view.
    Show(RoadmapTab),
    /// Of the plan.
    Plan(PlanAction),
    /// Of how measures go.
    Progress(ProgressAction),
    /// Of what they deliver.
    Actions(ActionsAction),
}

impl RoadmapAction {
    /// Whether what somebody is typing goes on.
    pub(crate) const fn keeps_typing(&self) -> bool {
        match self {
            Self::Show(_) | Self::Progress(_) | Self::Actions(_) => false,
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
    Progress(ProgressCommand),
    Actions(ActionsCommand),
    /// Puts it on the clipboard, as a table.
    Copy,
}

impl RoadmapCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        match self {
            Self::Show(tab) => {
                let key = match tab {
                    RoadmapTab::Plan => "command-roadmap-plan",
                    RoadmapTab::Progress => "command-roadmap-progress",
                    RoadmapTab::Actions => "command-roadmap-actions",
                };
                Properties::new(Section::Go, key).leads_to(LeadsTo::Elsewhere)
            }
            Self::Plan(command) => command.properties(),
            Self::Progress(command) => command.properties(),
            Self::Actions(command) => command.properties(),
            Self::Copy => Properties::new(Section::Edit, "command-copy-roadmap"),
        }
    }
}

impl Roadmap {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: RoadmapCommand, cx: &Context) -> bool {
        let here = cx.room == Room::Roadmap;
        match command {
            RoadmapCommand::Show(tab) => cx.document.is_some() && !(here && self.tab == tab),
            RoadmapCommand::Plan(command) => {
                here && self.tab == RoadmapTab::Plan && self.plan.is_enabled(command, cx)
            }
            RoadmapCommand::Progress(command) => {
                here && self.tab == RoadmapTab::Progress && self.progress.is_enabled(command)
            }
            RoadmapCommand::Actions(command) => {
                here && self.tab == RoadmapTab::Actions && self.actions.is_enabled(command)
            }
            RoadmapCommand::Copy => cx.session().is_some_and(|session| {
                let is_planned = |decision: &Decision| {
                    matches!(decision.outcome, Some(Outcome::Step(_) | Outcome::Queue))
                };
                session.decisions.iter().any(is_planned)
            }),
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: RoadmapCommand, cx: &mut Context) {
        match command {
            RoadmapCommand::Show(tab) => {
                if cx.room != Room::Roadmap {
                    cx.go(Place::Room(Room::Roadmap));
                }
                self.show(tab, cx);
            }
            RoadmapCommand::Plan(command) => self.plan.run(command, cx),
            RoadmapCommand::Progress(command) => self.progress.run(command, cx),
            RoadmapCommand::Actions(command) => self.actions.run(command, cx),
            RoadmapCommand::Copy => copy(cx),
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: RoadmapAction, cx: &mut Context) {
        match action {
            RoadmapAction::Show(tab) => self.show(tab, cx),
            RoadmapAction::Plan(action) => self.plan.update(action, cx),
            RoadmapAction::Progress(action) => self.progress.update(action, cx),
            // Ticked off it is wherever it stands, and else looked at where all of it does.
            RoadmapAction::Actions(action) => {
                if self.tab != RoadmapTab::Actions && !matches!(action, ActionsAction::Tick(_)) {
                    self.show(RoadmapTab::Actions, cx);
                }
                self.actions.update(action, cx);
            }
        }
    }

    /// Opens a view.
    pub(super) fn show(&mut self, tab: RoadmapTab, cx: &mut Context) {
        if self.tab != tab {
            self.leave(cx);
            self.tab = tab;
        }
        match tab {
            RoadmapTab::Plan => self.plan.refresh(cx),
            RoadmapTab::Progress => self.progress.refresh(cx),
            RoadmapTab::Actions => self.actions.refresh(cx),
        }
        cx.wish_focus(Focus::Card);
    }
}

/// Puts the roadmap and the queue on the clipboard, as a table.
fn copy(cx: &mut Context) {
    cx.commit_drafts();
    let Some(session) = cx.session() else { return };
    let sheet = table(&Outgoing::of(session), cx.texts, TableOf::Roadmap);
    let (text, html) = clipboard::both(&sheet, cx.texts.tag());
    cx.say(Message::new("message-copied").count("n", sheet.rows.len()));
    cx.effect(Effect::CopyTable { text, html });
}
