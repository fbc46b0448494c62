//! What the roadmap is planned by, as it is written: money, frames, balance, links.

use crate::app::core::context::Context;
use crate::app::core::place::Focus;
use crate::app::rooms::roadmap::plan::state::PlanView;
use crate::domain::edit::Verb;
use crate::domain::field::{BalanceField, Field, FrameField};
use crate::domain::judgement::Decision;
use crate::domain::measure::MeasureId;
use crate::domain::plan::balance::{Balance, BalanceId, Bound};
use crate::domain::plan::frame::{Frame, FrameId, Shelf};
use crate::domain::plan::link::{LinkKind, link};
use crate::domain::step::StepId;
use crate::domain::verbs::{self, Editable};

/// How a measure is paid for.
type Paid = (Option<Shelf>, Option<FrameId>);

impl PlanView {
    /// Says how a measure is paid for. Of what is in hand that is set with it.
    pub(super) fn pay(&mut self, id: MeasureId, cx: &mut Context, change: impl FnOnce(&mut Paid)) {
        if let Some(lifted) = self.lifted.as_mut().filter(|lifted| lifted.measure == id) {
            let mut paid = (lifted.shelf, lifted.frame);
            change(&mut paid);
            (lifted.shelf, lifted.frame) = paid;
            self.refresh(cx);
            return;
        }
        let Some(session) = cx.session() else { return };
        let before = verbs::decision_or_new(session, id);
        let mut paid = (before.shelf, before.frame);
        change(&mut paid);
        let after = Decision { shelf: paid.0, frame: paid.1, ..before };
        let edit = verbs::decide(session, Verb::Place, after);
        cx.apply_if(edit);
    }

    pub(super) fn link(
        measure: MeasureId,
        other: MeasureId,
        kind: Option<LinkKind>,
        cx: &mut Context,
    ) {
        let edit = cx.session().and_then(|session| link(session, measure, other, kind));
        cx.apply_if(edit);
    }

    /// Gives a step another frame, and goes to its name.
    pub(super) fn add_frame(step: StepId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let id = FrameId(session.next_id);
        let frame = Frame { step: Some(step), ..Frame::named(id, String::new()) };
        let edit = verbs::add(session, frame, None);
        if cx.apply_edit(edit) {
            cx.wish_focus(Focus::Field(Field::Frame(id, FrameField::Name)));
        }
    }

    /// Adds a sentence to the balance, and goes to it.
    pub(super) fn add_balance(cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let id = BalanceId(session.next_id);
        let edit = verbs::add(session, Balance::named(id, String::new()), None);
        if cx.apply_edit(edit) {
            cx.wish_focus(Focus::Field(Field::Balance(id, BalanceField::Sentence)));
        }
    }

    /// Takes an entry away: undone as easily.
    pub(super) fn delete<E: Editable>(id: E::Id, cx: &mut Context) {
        let edit = cx.session().and_then(|session| verbs::delete::<E>(session, id));
        cx.apply_if(edit);
    }

    /// Says what is counted for a sentence, or that the group decides itself.
    pub(super) fn bind(id: BalanceId, bound: Option<Bound>, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let Some(before) = session.find::<Balance>(id) else { return };
        let edit = verbs::change(session, Balance { bound, ..before.clone() });
        cx.apply_if(edit);
    }
}
