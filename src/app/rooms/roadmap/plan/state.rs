//! What is selected, in hand and folded away; and where all stands, as of a revision.

use std::collections::HashMap;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::place::{Focus, Room};
use crate::app::core::touched::Touched;
use crate::app::rooms::roadmap::plan::lifted::{Lifted, Typed};
use crate::app::rooms::roadmap::plan::sheet::Sheet;
use crate::domain::date::Date;
use crate::domain::history::Revision;
use crate::domain::judgement::Outcome;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::measure::MeasureId;
use crate::domain::plan::frame::{FrameId, Shelf};
use crate::domain::step::StepId;
use crate::insight::balance::{BalanceStanding, standings};
use crate::insight::concerns::{self, Concern};
use crate::insight::money::StepMoney;
use crate::insight::plan::{Moved, Plan};
use crate::insight::rows::Rows;

/// What can be folded away beside the roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fold {
    /// What is not taken up now.
    NotNow,
    /// What is not decided.
    Undecided,
}

/// In a narrow window, what stands in place of the steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// Nothing does.
    #[default]
    None,
    /// The queue, and what is below it.
    Queue,
    /// The panel.
    Panel,
}

/// What the panel is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// The selected card, or the one in hand.
    #[default]
    Card,
    /// What the selected measure needs, supports and serves.
    Links,
    /// The frames of money.
    Frames,
    /// What the roadmap should hold as a whole.
    Balance,
    /// What the kinds mean.
    Meanings,
}

/// As of what a plan was made: the document, the language, the day, what is in hand and how it would
/// be paid for, and how often it was looked at otherwise: by another frame, in other rows.
type AsOf = (DocumentId, Revision, &'static str, Date, Option<(Moved, Paid)>, u32);
type Paid = (Option<Shelf>, Option<FrameId>);

/// How the plan is looked at.
#[derive(Clone, Debug, Default)]
pub struct PlanView {
    /// The selected measure.
    pub(super) cursor: Option<MeasureId>,
    /// The one in hand.
    pub(super) lifted: Option<Lifted>,
    /// Why measures would be moved, as it was typed and not set: nobody has to type it again.
    pub(super) typed: HashMap<MeasureId, Typed>,
    /// What is folded away, where somebody has said so.
    pub(super) not_now_open: Option<bool>,
    pub(super) undecided_open: Option<bool>,
    /// What stands in place of the steps in a narrow window.
    pub(super) side: Side,
    /// What the panel is about.
    pub(super) page: Page,
    /// What the rows are.
    pub(super) rows: Rows,
    /// The frames that are looked at, where a step has several.
    pub(super) frames: HashMap<StepId, FrameId>,
    pub(super) looked: u32,
    /// What each step costs, how the balance stands, and what is worth talking about of what is in
    /// hand: as of the same.
    money: Vec<StepMoney>,
    standings: Vec<BalanceStanding>,
    concerns: Vec<Concern>,
    /// What the audience sees.
    pub(super) sheet: Sheet,
    pub(super) plan: Arc<Plan>,
    as_of: Option<AsOf>,
}

impl PlanView {
    /// Where all stands; what is in hand stands where it would be set.
    pub const fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The selected measure, if one is.
    pub const fn cursor(&self) -> Option<MeasureId> {
        self.cursor
    }

    /// The one in hand, if one is.
    pub const fn lifted(&self) -> Option<&Lifted> {
        self.lifted.as_ref()
    }

    /// What the panel is about.
    pub const fn page(&self) -> Page {
        self.page
    }

    /// What the rows are.
    pub const fn rows(&self) -> Rows {
        self.rows
    }

    /// What each step costs, in their order.
    pub const fn money(&self) -> &[StepMoney] {
        self.money.as_slice()
    }

    /// How the sentences of the balance stand; with what is in hand where it would be set.
    pub const fn standings(&self) -> &[BalanceStanding] {
        self.standings.as_slice()
    }

    /// What is worth talking about before what is in hand is set.
    pub const fn concerns(&self) -> &[Concern] {
        self.concerns.as_slice()
    }

    /// What stands in place of the steps in a narrow window.
    pub const fn side(&self) -> Side {
        self.side
    }

    /// Whether a part is unfolded. While nothing is placed, that is what there is to take from.
    pub fn is_open(&self, fold: Fold) -> bool {
        match fold {
            Fold::NotNow => self.not_now_open.unwrap_or(false),
            Fold::Undecided => self.undecided_open.unwrap_or_else(|| {
                self.plan.is_empty() && self.plan.queue.is_empty() && self.plan.not_now.is_empty()
            }),
        }
    }

    pub(super) fn open(&mut self, fold: Fold, open: bool) {
        match fold {
            Fold::NotNow => self.not_now_open = Some(open),
            Fold::Undecided => self.undecided_open = Some(open),
        }
    }

    /// Keeps in step with what was touched: what is in hand is let go where something else
    /// happened to the document.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            *self = Self::default();
        }
        let anew = |id: MeasureId| MeasureId(touched.renumbered(id.0));
        self.cursor = self.cursor.map(anew);
        if touched.undone.is_some() || touched.structure || !touched.renumbered.is_empty() {
            self.let_go();
        }
        let about = touched.undone.map(|undone| undone.about);
        if cx.room == Room::Roadmap
            && let Some(Subject::Measure(measure) | Subject::Entry(EntryId::Measure(measure))) =
                about
        {
            self.cursor = Some(measure);
            self.refresh(cx);
            self.follow_card(cx);
        }
        self.refresh(cx);
    }

    /// Computes anew what is computed once a state of the document, while it is looked at.
    pub(crate) fn refresh(&mut self, cx: &Context) {
        let Some(document) = cx.document.as_ref().filter(|_| cx.room == Room::Roadmap) else {
            return;
        };
        let moved = self.lifted.as_ref().map(|lifted| (lifted.measure, lifted.to));
        let paid = self.lifted.as_ref().map(|lifted| (lifted.shelf, lifted.frame));
        let (revision, tag) = (document.history.revision(), cx.texts.tag());
        let as_of = (document.id, revision, tag, cx.now.day, moved.zip(paid), self.looked);
        if self.as_of == Some(as_of) {
            return;
        }
        let session = document.session();
        let of = |moved| Plan::of(session, &cx.alphabet, cx.now.day, self.rows, moved);
        let plan = of(moved);
        // What was laid out by it goes on where it is the same.
        if *self.plan != plan || self.as_of.map(|it| (it.0, it.1)) != Some((as_of.0, as_of.1)) {
            self.plan = Arc::new(plan);
        }
        self.as_of = Some(as_of);
        let decision = self.lifted.as_ref().map(|lifted| lifted.decision(session));
        self.standings = standings(session, &self.plan);
        self.concerns = decision.as_ref().map_or_else(Vec::new, |decision| {
            let before = of(None);
            let looked_at = match decision.outcome {
                Some(Outcome::Step(step)) => self.frames.get(&step).copied(),
                Some(Outcome::Queue | Outcome::NotNow) | None => None,
            };
            concerns::of_move(session, &before, &self.plan, decision, looked_at)
        });
        let at = |(column, step): (usize, &StepId)| {
            let (measures, frame) = (self.plan.at_step(column), self.frames.get(step).copied());
            StepMoney::of(session, *step, measures, frame, decision.as_ref())
        };
        self.money = self.plan.steps.iter().enumerate().map(at).collect();
        self.place_cursor(cx);
    }

    /// Comes to a card, wherever it stands; in a narrow window to what it stands in.
    pub(crate) fn come_to(&mut self, measure: MeasureId, cx: &mut Context) {
        self.let_go();
        self.page = Page::Card;
        self.cursor = Some(measure);
        self.refresh(cx);
        self.place_cursor(cx);
        let outcome = cx.session().and_then(|session| session.outcome(measure));
        let is_at_step = matches!(outcome, Some(Outcome::Step(_)));
        self.side = if is_at_step { Side::None } else { Side::Queue };
        cx.wish_focus(Focus::Card);
    }

    /// Opens a page of the panel; what is in hand goes back.
    pub(crate) fn open_page(&mut self, page: Page, cx: &mut Context) {
        self.let_go();
        self.refresh(cx);
        self.side = Side::Panel;
        self.page = page;
        cx.wish_focus(Focus::Places);
    }

    /// The selected measure is one that is there and seen.
    pub(super) fn place_cursor(&mut self, cx: &Context) {
        let session = cx.session();
        let is_there = |id: &MeasureId| session.is_some_and(|s| s.measure(*id).is_some());
        self.cursor = self.cursor.filter(is_there);
        if let Some(id) = self.cursor {
            self.unfold_for(id);
        } else {
            self.cursor = self.columns().into_iter().flatten().next();
        }
    }

    /// Has a measure seen that stands where something is folded away.
    pub(super) fn unfold_for(&mut self, id: MeasureId) {
        if self.plan.not_now.contains(&id) {
            self.open(Fold::NotNow, true);
        } else if self.plan.undecided.contains(&id) {
            self.open(Fold::Undecided, true);
        }
    }

    /// Whether the selected card stands beside the roadmap.
    pub(super) fn stands_beside(&self) -> bool {
        self.cursor.is_some_and(|id| !self.plan.on_roadmap().any(|there| there == id))
    }

    /// In a narrow window, has what the selected card stands in seen: the steps, or the queue.
    pub(super) fn show_card(&mut self, cx: &mut Context) {
        self.side = if self.stands_beside() { Side::Queue } else { Side::None };
        cx.wish_focus(Focus::Card);
    }

    /// The same, but what stands in the panel goes on.
    pub(super) fn follow_card(&mut self, cx: &mut Context) {
        if self.side == Side::Panel {
            cx.wish_focus(Focus::Card);
        } else {
            self.show_card(cx);
        }
    }

    /// What is seen, column by column: the steps, and what is beside them.
    pub(super) fn columns(&self) -> Vec<Vec<MeasureId>> {
        let steps = (0..self.plan.steps.len()).map(|column| self.plan.at_step(column).collect());
        let mut beside: Vec<MeasureId> =
            self.plan.queue.iter().map(|queued| queued.measure).collect();
        for (fold, measures) in
            [(Fold::NotNow, &self.plan.not_now), (Fold::Undecided, &self.plan.undecided)]
        {
            if self.is_open(fold) {
                beside.extend(measures);
            }
        }
        steps.chain([beside]).collect()
    }

    /// Lets go of what is in hand; what was typed is kept for the next time.
    pub(super) fn let_go(&mut self) {
        if let Some(lifted) = self.lifted.take() {
            self.typed.insert(lifted.measure, (lifted.why, lifted.despite));
        }
    }
}
