//! Where one is in the action plan, what is folded away, and all of it as of a revision.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::place::{Focus, Room};
use crate::app::core::touched::Touched;
use crate::domain::date::Date;
use crate::domain::history::Revision;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::measure::MeasureId;
use crate::domain::progress::deliverable::{Deliverable, DeliverableId};
use crate::insight::action_plan::{ActionPlan, Period};

/// How the action plan is looked at.
#[derive(Clone, Debug, Default)]
pub struct ActionsView {
    pub(super) cursor: Option<DeliverableId>,
    /// Whether what was delivered is unfolded.
    pub(super) done_open: bool,
    /// Whether, in a narrow window, the form stands in place of the list.
    pub(super) form: bool,
    plan: Arc<ActionPlan>,
    as_of: Option<(DocumentId, Revision, Date)>,
}

impl ActionsView {
    /// What all measures deliver.
    pub const fn plan(&self) -> &Arc<ActionPlan> {
        &self.plan
    }

    /// What is selected, if anything is.
    pub const fn cursor(&self) -> Option<DeliverableId> {
        self.cursor
    }

    /// Whether a part is unfolded.
    pub fn is_open(&self, period: Period) -> bool {
        period != Period::Done || self.done_open
    }

    /// Whether, in a narrow window, the form stands in place of the list.
    pub const fn has_form(&self) -> bool {
        self.form
    }

    /// What is seen, as it stands.
    pub fn seen(&self) -> Vec<DeliverableId> {
        let open = self.plan.periods.iter().filter(|(period, _)| self.is_open(*period));
        open.flat_map(|(_, lines)| lines.iter().copied()).collect()
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, is_seen: bool, cx: &mut Context) {
        if touched.replaced {
            *self = Self::default();
        }
        let anew = |id: DeliverableId| DeliverableId(touched.renumbered(id.0));
        self.cursor = self.cursor.map(anew);
        if !is_seen || cx.room != Room::Roadmap {
            return;
        }
        self.refresh(cx);
        if let Some(Subject::Entry(EntryId::Deliverable(id))) =
            touched.undone.map(|undone| undone.about)
            && cx.session().is_some_and(|session| session.find::<Deliverable>(id).is_some())
        {
            self.come_to(id, cx);
        }
    }

    /// The measure of what is selected.
    pub(crate) fn measure(&self, cx: &Context) -> Option<MeasureId> {
        let deliverable = cx.session()?.find::<Deliverable>(self.cursor?)?;
        deliverable.measure
    }

    /// In a narrow window, puts the form in place of the list.
    pub(crate) const fn open_form(&mut self) {
        self.form = true;
    }

    /// Comes to something, wherever it stands.
    pub(crate) fn come_to(&mut self, id: DeliverableId, cx: &mut Context) {
        self.refresh(cx);
        self.cursor = Some(id);
        self.unfold_for_cursor();
        cx.wish_focus(Focus::Card);
    }

    /// Computes anew what is computed once a state of the document, while it is looked at.
    pub(crate) fn refresh(&mut self, cx: &Context) {
        let Some(document) = &cx.document else { return };
        let as_of = (document.id, document.history.revision(), cx.now.day);
        if self.as_of == Some(as_of) {
            return;
        }
        let before = self.seen();
        self.plan = Arc::new(ActionPlan::of(document.session(), cx.now.day, None));
        self.as_of = Some(as_of);
        self.place_cursor(&before);
    }

    /// What is selected is there. What took its place where it is gone is selected then.
    fn place_cursor(&mut self, before: &[DeliverableId]) {
        let is_there = |id: &DeliverableId| self.plan.lines().any(|line| line == *id);
        if self.cursor.as_ref().is_some_and(is_there) {
            self.unfold_for_cursor();
            return;
        }
        let at = before.iter().position(|id| Some(*id) == self.cursor).unwrap_or_default();
        let seen = self.seen();
        self.cursor = seen.get(at).or(seen.last()).copied();
    }

    pub(super) fn unfold_for_cursor(&mut self) {
        let done = self.plan.periods.iter().filter(|(period, _)| *period == Period::Done);
        let mut done = done.flat_map(|(_, lines)| lines);
        if done.any(|id| Some(*id) == self.cursor) {
            self.done_open = true;
        }
    }
}
