//! What can be asked of the plan, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::place::{Focus, RoadmapTab};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::roadmap::plan::cursor::PlanMove;
use crate::app::rooms::roadmap::plan::state::{Fold, Page, PlanView, Side};
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::plan::balance::{Balance, BalanceId, Bound};
use crate::domain::plan::frame::{Frame, FrameId, Shelf};
use crate::domain::plan::link::LinkKind;
use crate::domain::step::StepId;
use crate::insight::rows::Rows;

/// What a view of the plan can ask for.
#[derive(Debug)]
pub enum PlanAction {
    /// Selects a card.
    Select(MeasureId),
    /// Walks to another card.
    Walk(PlanMove),
    /// Takes a card in hand and carries it there.
    Lift(MeasureId, Option<Outcome>),
    /// What is typed of why it goes there.
    Why(String),
    /// What is typed of why it goes to a locked step.
    Despite(String),
    /// How a measure is paid for: of what is in hand it is part of the move.
    Shelf(MeasureId, Option<Shelf>),
    /// Inside which frame it is.
    Frame(MeasureId, Option<FrameId>),
    /// Looks at another frame of a step.
    LookAt(StepId, FrameId),
    /// What the panel is about.
    Page(Page),
    /// Links a measure to another, or takes the link away.
    Link(MeasureId, MeasureId, Option<LinkKind>),
    /// Gives a step another frame.
    AddFrame(StepId),
    /// Takes a frame away.
    DeleteFrame(FrameId),
    /// Adds a sentence to the balance.
    AddBalance,
    /// Takes a sentence away.
    DeleteBalance(BalanceId),
    /// What is counted for a sentence.
    Bound(BalanceId, Option<Bound>),
    /// Folds a part away, or unfolds it.
    Fold(Fold, bool),
    /// In a narrow window, puts something in place of the steps.
    Side(Side),
}

impl PlanAction {
    /// Whether what somebody is typing goes on.
    pub(crate) const fn keeps_typing(&self) -> bool {
        match self {
            Self::Why(_) | Self::Despite(_) => true,
            Self::Select(_)
            | Self::Walk(_)
            | Self::Lift(..)
            | Self::Fold(..)
            | Self::Side(_)
            | Self::Shelf(..)
            | Self::Frame(..)
            | Self::LookAt(..)
            | Self::Page(_)
            | Self::Link(..)
            | Self::AddFrame(_)
            | Self::DeleteFrame(_)
            | Self::AddBalance
            | Self::DeleteBalance(_)
            | Self::Bound(..) => false,
        }
    }
}

/// What can be asked of the plan by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum PlanCommand {
    Earlier,
    Later,
    ToQueue,
    ToUndecided,
    Choose,
    Set,
    PutBack,
    Rows(Rows),
    Links,
    Frames,
    Balance,
    Meanings,
}

impl PlanCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        let key = match self {
            Self::Earlier => "command-plan-earlier",
            Self::Later => "command-plan-later",
            Self::ToQueue => "command-plan-queue",
            Self::ToUndecided => "command-plan-undecided",
            Self::Choose => "command-plan-choose",
            Self::Set => "command-plan-set",
            Self::PutBack => "command-plan-put-back",
            Self::Rows(Rows::FocusAreas) => "command-plan-rows-areas",
            Self::Rows(Rows::Owners) => "command-plan-rows-owners",
            Self::Rows(Rows::Kinds) => "command-plan-rows-kinds",
            Self::Rows(Rows::Horizons) => "command-plan-rows-horizons",
            Self::Rows(Rows::One) => "command-plan-rows-one",
            Self::Links => "command-plan-links",
            Self::Frames => "command-plan-frames",
            Self::Balance => "command-plan-balance",
            Self::Meanings => "command-plan-meanings",
        };
        let properties = Properties::new(Section::Roadmap, key).only_in_tab(RoadmapTab::Plan);
        match self {
            Self::Choose | Self::Links | Self::Frames | Self::Balance | Self::Meanings => {
                properties.leads_to(LeadsTo::Elsewhere)
            }
            // In a text they are the text's, which sets what is in hand by itself.
            Self::Earlier | Self::Later | Self::Set => properties.is_texts_own(),
            Self::ToQueue | Self::ToUndecided | Self::PutBack | Self::Rows(_) => properties,
        }
    }
}

impl PlanView {
    /// Whether a command can be done now.
    pub(crate) const fn is_enabled(&self, command: PlanCommand, _cx: &Context) -> bool {
        match command {
            PlanCommand::Earlier
            | PlanCommand::Later
            | PlanCommand::ToQueue
            | PlanCommand::ToUndecided
            | PlanCommand::Links => self.cursor.is_some(),
            PlanCommand::Choose => self.cursor.is_some() && self.lifted.is_none(),
            PlanCommand::Set | PlanCommand::PutBack => self.lifted.is_some(),
            PlanCommand::Rows(_)
            | PlanCommand::Frames
            | PlanCommand::Balance
            | PlanCommand::Meanings => true,
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: PlanCommand, cx: &mut Context) {
        match command {
            PlanCommand::Earlier => self.carry(false, cx),
            PlanCommand::Later => self.carry(true, cx),
            PlanCommand::ToQueue => self.lift_cursor(Some(Outcome::Queue), cx),
            PlanCommand::ToUndecided => self.lift_cursor(None, cx),
            PlanCommand::Choose => self.show_page(Page::Card, cx),
            PlanCommand::Set => self.set(cx),
            PlanCommand::PutBack => {
                self.put_back(cx);
            }
            PlanCommand::Rows(rows) => {
                self.rows = rows;
                self.looked += 1;
                self.refresh(cx);
                cx.wish_focus(Focus::Card);
            }
            PlanCommand::Links => self.show_page(Page::Links, cx),
            PlanCommand::Frames => self.show_page(Page::Frames, cx),
            PlanCommand::Balance => self.show_page(Page::Balance, cx),
            PlanCommand::Meanings => self.show_page(Page::Meanings, cx),
        }
    }

    /// Has the panel be about something, and seen: what is in hand goes back before that.
    fn show_page(&mut self, page: Page, cx: &mut Context) {
        if page != Page::Card {
            self.put_back(cx);
        }
        self.page = page;
        self.side = Side::Panel;
        cx.wish_focus(Focus::Places);
    }

    /// In a narrow window, puts something in place of the steps, or takes it away: where another
    /// card is seen then, that one is selected.
    fn show_side(&mut self, side: Side, cx: &mut Context) {
        let is_lifted = self.lifted.is_some();
        if side != Side::Panel && !is_lifted && self.stands_beside() != (side == Side::Queue) {
            let columns = self.columns();
            let steps = self.plan.steps.len();
            let seen =
                if side == Side::Queue { columns.get(steps..) } else { columns.get(..steps) };
            let first = seen.into_iter().flatten().flatten().next().copied();
            self.cursor = first.or(self.cursor);
        }
        self.side = side;
        cx.wish_focus(match side {
            Side::None | Side::Queue => Focus::Card,
            Side::Panel if is_lifted => Focus::MoveWhy,
            Side::Panel => Focus::Places,
        });
    }

    fn lift_cursor(&mut self, to: Option<Outcome>, cx: &mut Context) {
        if let Some(id) = self.cursor {
            self.lift(id, to, cx);
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: PlanAction, cx: &mut Context) {
        match action {
            PlanAction::Select(id) => {
                if self.lifted.as_ref().is_some_and(|lifted| lifted.measure != id) {
                    self.put_back(cx);
                }
                self.cursor = Some(id);
                self.place_cursor(cx);
                self.show_card(cx);
            }
            PlanAction::Walk(way) => self.walk(way, cx),
            PlanAction::Lift(id, to) => self.lift(id, to, cx),
            PlanAction::Why(text) => {
                let text = cx.plain(&text);
                if let Some(lifted) = &mut self.lifted {
                    lifted.why = text;
                }
            }
            PlanAction::Despite(text) => {
                let text = cx.plain(&text);
                if let Some(lifted) = &mut self.lifted {
                    lifted.despite = text;
                }
            }
            PlanAction::Shelf(id, way) => self.pay(id, cx, |paid| paid.0 = way),
            PlanAction::Frame(id, frame) => self.pay(id, cx, |paid| paid.1 = frame),
            PlanAction::LookAt(step, frame) => {
                self.frames.insert(step, frame);
                self.looked += 1;
                self.refresh(cx);
            }
            PlanAction::Page(page) => self.show_page(page, cx),
            PlanAction::Link(measure, other, kind) => Self::link(measure, other, kind, cx),
            PlanAction::AddFrame(step) => Self::add_frame(step, cx),
            PlanAction::DeleteFrame(id) => Self::delete::<Frame>(id, cx),
            PlanAction::AddBalance => Self::add_balance(cx),
            PlanAction::DeleteBalance(id) => Self::delete::<Balance>(id, cx),
            PlanAction::Bound(id, bound) => Self::bind(id, bound, cx),
            PlanAction::Fold(fold, open) => {
                self.open(fold, open);
                let is_seen = |id: &MeasureId| self.columns().iter().any(|c| c.contains(id));
                if !self.cursor.as_ref().is_some_and(is_seen) {
                    self.cursor = self.columns().into_iter().flatten().next();
                }
            }
            PlanAction::Side(side) => self.show_side(side, cx),
        }
    }

    /// One step back: what is in hand goes back; from the panel to the card; from what stands beside
    /// the steps to them.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        if self.put_back(cx) {
            return true;
        }
        if self.side == Side::Panel || self.page != Page::Card {
            self.page = Page::Card;
            self.show_card(cx);
            return true;
        }
        let was_beside = self.side == Side::Queue;
        if was_beside {
            self.show_side(Side::None, cx);
        }
        was_beside
    }

    /// Somebody goes to another room: what is in hand goes back.
    pub(crate) fn leave(&mut self, cx: &mut Context) {
        self.let_go();
        if self.side == Side::Panel {
            self.side = Side::None;
        }
        self.refresh(cx);
    }
}
