//! What can be asked of the board, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::crossing::{CrossingCommand, Marked};
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::core::place::{Cursor, Focus, Place, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::core::tables::{Outgoing, board_of};
use crate::app::rooms::board::cursor::CursorMove;
use crate::app::rooms::board::state::Board;
use crate::domain::edit::Verb;
use crate::domain::field::{Field, JudgementField};
use crate::domain::judgement::{Decision, Outcome};
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::verbs;
use crate::exchange::table_out::clipboard;
use crate::insight::order::{Filter, Sign, Sort};
use crate::storage::settings::Advance;

/// What a view of the board can ask for.
#[derive(Debug)]
pub enum BoardAction {
    /// Puts the cursor somewhere.
    Select(Cursor),
    /// Moves the cursor.
    Move(CursorMove),
    /// Opens or closes the choice at the cursor.
    Choose(bool),
    /// In a narrow window, puts the panel in place of the board or takes it away.
    Detail(bool),
    /// Sets or clears a mark.
    Mark(Crossing, Option<Mark>),
    /// Decides where a measure goes.
    Decide(MeasureId, Option<Outcome>),
    /// Shows other measures.
    Filter(Filter),
    /// Shows them in another order.
    Sort(Sort),
}

/// What can be asked of the board by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum BoardCommand {
    CopyBoard,
    Choose,
    Search,
    ClearFilter,
    Only(Sign),
    SortPrepared,
    SortNumber,
    SortTitle,
    SortDecision,
    SortCriterion,
    Refresh,
    TogglePanel,
    ToggleBoardList,
    After(Advance),
}

impl BoardCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        use Section::{Board as Here, Edit, Mark as Marks};
        match self {
            Self::CopyBoard => Properties::new(Edit, "command-copy-board").is_texts_own(),
            Self::Choose => Properties::new(Marks, "command-choose").leads_to(LeadsTo::Elsewhere),
            Self::Search => Properties::new(Here, "command-search").leads_to(LeadsTo::Text),
            Self::ClearFilter => Properties::new(Here, "command-clear-filter"),
            Self::Only(Sign::NotJudged) => Properties::new(Here, "command-only-not-judged"),
            Self::Only(Sign::CannotJudge) => Properties::new(Here, "command-only-cannot-judge"),
            Self::Only(Sign::HasRed) => Properties::new(Here, "command-only-red"),
            Self::Only(Sign::GreenAndRed) => Properties::new(Here, "command-only-green-and-red"),
            Self::Only(Sign::NoOwner) => Properties::new(Here, "command-only-no-owner"),
            Self::Only(Sign::Split) => Properties::new(Here, "command-only-split"),
            Self::Only(Sign::OldWording) => Properties::new(Here, "command-only-old-wording"),
            Self::Only(Sign::FromSheet) => Properties::new(Here, "command-only-from-sheet"),
            Self::Only(Sign::Unsettled) => Properties::new(Here, "command-only-unsettled"),
            Self::SortPrepared => Properties::new(Here, "command-sort-prepared"),
            Self::SortNumber => Properties::new(Here, "command-sort-number"),
            Self::SortTitle => Properties::new(Here, "command-sort-title"),
            Self::SortDecision => Properties::new(Here, "command-sort-decision"),
            Self::SortCriterion => Properties::new(Here, "command-sort-criterion"),
            Self::Refresh => Properties::new(Here, "command-refresh"),
            Self::TogglePanel => Properties::new(Here, "command-toggle-panel"),
            Self::ToggleBoardList => Properties::new(Here, "command-toggle-board-list"),
            Self::After(Advance::Stay) => Properties::new(Here, "command-after-stay"),
            Self::After(Advance::Down) => Properties::new(Here, "command-after-down"),
            Self::After(Advance::Right) => Properties::new(Here, "command-after-right"),
        }
    }
}

impl Board {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: BoardCommand, cx: &Context) -> bool {
        let here = cx.room == Room::Board;
        match command {
            BoardCommand::CopyBoard => self.measures().next().is_some(),
            BoardCommand::Choose => here && self.cursor.is_some(),
            BoardCommand::Search
            | BoardCommand::Only(_)
            | BoardCommand::TogglePanel
            | BoardCommand::ToggleBoardList => here,
            BoardCommand::ClearFilter => here && self.filter != Filter::default(),
            BoardCommand::SortPrepared => here && self.sort != Sort::Prepared,
            BoardCommand::SortNumber => here && self.sort != Sort::Number,
            BoardCommand::SortTitle => here && self.sort != Sort::Title,
            BoardCommand::SortDecision => here && self.sort != Sort::Decision,
            BoardCommand::SortCriterion => here && self.cursor.and_then(Cursor::crossing).is_some(),
            BoardCommand::Refresh => here && self.is_stale(),
            BoardCommand::After(_) => true,
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: BoardCommand, cx: &mut Context) {
        match command {
            BoardCommand::CopyBoard => self.copy(cx),
            BoardCommand::Choose => {
                self.choosing = true;
                cx.wish_focus(Focus::Choice);
            }
            BoardCommand::Search => cx.wish_focus(Focus::Search),
            BoardCommand::ClearFilter => self.set_filter(Filter::default(), cx),
            BoardCommand::Only(sign) => {
                let mut filter = self.filter.clone();
                filter.toggle(sign);
                self.set_filter(filter, cx);
            }
            BoardCommand::SortPrepared => self.set_sort(Sort::Prepared, cx),
            BoardCommand::SortNumber => self.set_sort(Sort::Number, cx),
            BoardCommand::SortTitle => self.set_sort(Sort::Title, cx),
            BoardCommand::SortDecision => self.set_sort(Sort::Decision, cx),
            BoardCommand::SortCriterion => {
                if let Some((_, criterion)) = self.cursor.and_then(Cursor::crossing) {
                    self.set_sort(Sort::Criterion(criterion), cx);
                }
            }
            BoardCommand::Refresh => {
                self.refresh_rows(cx);
                cx.wish_focus(Focus::Cursor);
            }
            BoardCommand::TogglePanel => self.toggle_panel(cx),
            BoardCommand::ToggleBoardList => {
                cx.settings.board_list = !cx.settings.board_list;
                cx.wish_focus(Focus::Cursor);
                cx.store_settings();
            }
            BoardCommand::After(advance) => {
                cx.settings.advance = advance;
                cx.store_settings();
            }
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: BoardAction, cx: &mut Context) {
        match action {
            BoardAction::Select(cursor) => {
                if self.cursor != Some(cursor) {
                    self.choosing = false;
                }
                if self.measures().any(|m| m == cursor.measure) {
                    self.cursor = Some(cursor);
                }
            }
            BoardAction::Move(way) => self.move_cursor(way, cx),
            BoardAction::Choose(open) => {
                self.choosing = open && self.cursor.is_some();
                cx.wish_focus(if open { Focus::Choice } else { Focus::Cursor });
            }
            BoardAction::Detail(open) => {
                self.detail = open;
                if !open {
                    cx.wish_focus(Focus::Cursor);
                }
            }
            BoardAction::Mark(at, mark) => {
                self.mark(at, mark, cx);
            }
            BoardAction::Decide(measure, outcome) => self.decide(measure, outcome, cx),
            BoardAction::Filter(filter) => self.set_filter(filter, cx),
            BoardAction::Sort(sort) => self.set_sort(sort, cx),
        }
    }

    /// Does what a command about a crossing means on the board: for the one at the cursor.
    pub(crate) fn run_at_cursor(&mut self, command: CrossingCommand, cx: &mut Context) {
        let Some(at) = self.cursor.and_then(Cursor::crossing) else {
            return;
        };
        match command {
            CrossingCommand::Mark(mark) => self.mark_and_move_on(at, Some(mark), cx),
            CrossingCommand::ClearMark => self.mark_and_move_on(at, None, cx),
            CrossingCommand::EditRationale => self.edit_rationale(at, cx),
            CrossingCommand::Confirm => cx.confirm(at),
            CrossingCommand::PinExample => cx.pin_example(at),
        }
    }

    /// What a mark key does: marks where the cursor is, and moves on if that was chosen.
    fn mark_and_move_on(&mut self, at: Crossing, mark: Option<Mark>, cx: &mut Context) {
        let marked = self.mark(at, mark, cx);
        if marked == Marked::RoundOpen {
            return;
        }
        cx.wish_focus(Focus::Cursor);
        if marked == Marked::Refused || mark.is_none() {
            return;
        }
        match cx.settings.advance {
            Advance::Stay => {}
            Advance::Down => self.move_cursor(CursorMove::Down, cx),
            Advance::Right => self.advance_right(cx),
        }
    }

    /// Sets or clears a mark. Where the group is answering, that is gone to instead.
    fn mark(&mut self, at: Crossing, mark: Option<Mark>, cx: &mut Context) -> Marked {
        let marked = cx.set_mark(at, mark);
        match marked {
            Marked::Stands => self.close_choice(cx),
            Marked::RoundOpen => {
                self.close_choice(cx);
                cx.go(Place::Crossing(at));
                cx.say(Message::new("message-round-open-here"));
            }
            // What was asked about stays open.
            Marked::Refused => {}
        }
        marked
    }

    /// Decides where a measure goes, and says so.
    pub(super) fn decide(
        &mut self,
        measure: MeasureId,
        outcome: Option<Outcome>,
        cx: &mut Context,
    ) {
        if self.hold_back(measure, outcome, cx) {
            return;
        }
        let Some(session) = cx.session() else {
            return;
        };
        let after = Decision { outcome, ..verbs::decision_or_new(session, measure) };
        let name = session.measure(measure).map(|m| m.short_name().to_owned()).unwrap_or_default();
        let said = Message::new("message-decided").words("measure", name);
        let said = match outcome {
            Some(Outcome::Step(step)) => {
                let step = session.step(step).map(|s| s.name.clone()).unwrap_or_default();
                said.words("outcome", step)
            }
            Some(Outcome::Queue) => said.key("outcome", "outcome-queue"),
            Some(Outcome::NotNow) => said.key("outcome", "outcome-not-now"),
            None => said.key("outcome", "outcome-undecided"),
        };
        let edit = verbs::decide(session, Verb::Decide, after);
        let is_decided = cx.apply_if(edit);
        self.close_choice(cx);
        if is_decided {
            cx.say(said);
        }
    }

    /// Opens the panel where it is closed, and goes to the rationale.
    fn edit_rationale(&mut self, (measure, criterion): Crossing, cx: &mut Context) {
        self.write_in_panel(Field::Judgement(measure, criterion, JudgementField::Rationale), cx);
    }

    pub(super) fn write_in_panel(&mut self, field: Field, cx: &mut Context) {
        cx.wish_focus(Focus::Field(field));
        self.detail = true;
        if !cx.settings.panel {
            cx.settings.panel = true;
            cx.store_settings();
        }
    }

    fn toggle_panel(&mut self, cx: &mut Context) {
        // One holds in a wide window, the other in a narrow one.
        cx.settings.panel = !cx.settings.panel;
        self.detail = !self.detail;
        cx.store_settings();
    }

    fn set_filter(&mut self, filter: Filter, cx: &Context) {
        self.filter = filter;
        self.refresh_rows(cx);
    }

    fn set_sort(&mut self, sort: Sort, cx: &mut Context) {
        self.sort = sort;
        self.refresh_rows(cx);
        cx.wish_focus(Focus::Cursor);
    }

    fn copy(&self, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let sheet = board_of(&Outgoing::of(session), cx.texts, self.measures());
        let (text, html) = clipboard::both(&sheet, cx.texts.tag());
        cx.say(Message::new("message-copied").count("n", sheet.rows.len()));
        cx.effect(Effect::CopyTable { text, html });
    }
}
