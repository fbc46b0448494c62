//! Which view of the roadmap is open.

use crate::app::core::context::Context;
use crate::app::core::picture::Scene;
use crate::app::core::place::{Focus, RoadmapTab};
use crate::app::core::touched::Touched;
use crate::app::rooms::roadmap::actions::ActionsView;
use crate::app::rooms::roadmap::plan::{Page, PlanView};
use crate::app::rooms::roadmap::progress::ProgressView;
use crate::domain::field::Field;
use crate::domain::lists::EntryKind;
use crate::domain::meanings::Meant;
use crate::domain::measure::MeasureId;
use crate::domain::progress::deliverable::DeliverableId;

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

    /// Somebody comes to what is written in one of the views, for the sake of an entry's kind.
    pub(crate) fn arrive_at_list(&mut self, kind: EntryKind, cx: &mut Context) {
        match kind {
            EntryKind::Frame => self.open_page(Page::Frames, cx),
            EntryKind::Balance => self.open_page(Page::Balance, cx),
            EntryKind::Deliverable => self.show(RoadmapTab::Actions, cx),
            // These are written in other rooms.
            EntryKind::Participant
            | EntryKind::FocusArea
            | EntryKind::Criterion
            | EntryKind::Step
            | EntryKind::Measure
            | EntryKind::Reply
            | EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::Presence
            | EntryKind::FollowUp => {}
        }
    }

    /// Somebody comes to a measure's card.
    pub(crate) fn arrive_at_card(&mut self, measure: MeasureId, cx: &mut Context) {
        self.show(RoadmapTab::Plan, cx);
        self.plan.come_to(measure, cx);
    }

    /// Somebody comes to what a measure delivers.
    pub(crate) fn arrive_at_deliverable(&mut self, id: DeliverableId, cx: &mut Context) {
        self.show(RoadmapTab::Actions, cx);
        self.actions.come_to(id, cx);
    }

    /// Somebody comes for the sake of a field, to the view where it is written.
    pub(crate) fn arrive_at_field(&mut self, field: Field, cx: &mut Context) {
        match field {
            Field::Deliverable(id, _) => {
                self.arrive_at_deliverable(id, cx);
                self.actions.open_form();
            }
            Field::Status(measure, on, field) => {
                self.show(RoadmapTab::Progress, cx);
                return self.progress.come_to(measure, on, field, cx);
            }
            Field::Meaning(Meant::Level(level)) => {
                self.show(RoadmapTab::Progress, cx);
                return self.progress.come_to_meaning(level, cx);
            }
            Field::Frame(..) => self.open_page(Page::Frames, cx),
            Field::Balance(..) => self.open_page(Page::Balance, cx),
            Field::Meaning(Meant::Kind(_)) => self.open_page(Page::Meanings, cx),
            Field::Decision(measure, _) => {
                self.arrive_at_card(measure, cx);
                self.open_page(Page::Card, cx);
            }
            // These are written in other rooms.
            Field::Details(_)
            | Field::Participant(..)
            | Field::FocusArea(_)
            | Field::Criterion(..)
            | Field::Step(..)
            | Field::Measure(..)
            | Field::Judgement(..)
            | Field::Reservation(..)
            | Field::Hands(..)
            | Field::Meeting(_)
            | Field::Reply(_) => {}
        }
        cx.wish_focus(Focus::Field(field));
    }

    /// Opens a page of the plan's panel.
    fn open_page(&mut self, page: Page, cx: &mut Context) {
        self.show(RoadmapTab::Plan, cx);
        self.plan.open_page(page, cx);
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
