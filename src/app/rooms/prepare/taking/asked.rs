//! What can be chosen of tables before they are taken in.

use crate::app::core::context::Context;
use crate::app::core::imports::Choice;
use crate::app::core::imports::choices::{Choices, Counted};
use crate::app::core::imports::tried::SheetPlan;
use crate::app::core::place::Focus;
use crate::app::rooms::prepare::sheets::{At, Taking};
use crate::app::rooms::prepare::state::Prepare;

use crate::domain::criterion::CriterionId;
use crate::domain::measure::MeasureId;
use crate::domain::round::Answer;
use crate::exchange::table_in::{Asked, TableList, Target, plain};

/// What a view of tables can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakingAction {
    /// Looks at another sheet, by its place.
    Show(usize),
    /// Whether the sheet that is looked at is taken in, and into which list.
    Into(Option<TableList>),
    /// The row of its heads, by its number, from 1; 0 where there are none.
    Head(usize),
    /// Whether entries stand side by side.
    Across(bool),
    /// Looks at a cell.
    Look(At),
    /// What a column, from 0, is.
    Is(usize, Target),
    /// Several columns hold answers of participants: in that criterion, or in the one of their heads.
    Answers(Vec<usize>, Option<CriterionId>),
    /// What a word in columns of lights and of answers stands for; nothing where for nothing.
    Word(String, Option<Answer>),
    /// What amounts are counted in that name no unit.
    Unit(Counted),
    /// A row, by its number, is that measure; or a new one again.
    Same(usize, Option<MeasureId>),
    /// Whether what is chosen is kept in the session.
    Remember(bool),
}

impl Prepare {
    /// Does what a view of tables asks for.
    pub(in crate::app::rooms::prepare) fn choose_of_tables(
        &mut self,
        action: TakingAction,
        cx: &mut Context,
    ) {
        let Some(taking) = self.taking.as_mut() else { return };
        if let TakingAction::Look(at) = action {
            taking.at = at;
            taking.stay_inside();
            cx.wish_focus(Focus::Table);
            return;
        }
        if taking.choose(action, cx) {
            self.try_out(cx);
        }
    }
}

impl Taking {
    /// Whether that changes what would come of it.
    fn choose(&mut self, action: TakingAction, cx: &Context) -> bool {
        let shown = self.shown;
        let columns = match &action {
            TakingAction::Is(column, _) => vec![*column],
            TakingAction::Answers(columns, _) => columns.clone(),
            _ => Vec::new(),
        };
        let name = |at: usize| self.sheet().map(|sheet| sheet.import.sheet.column_name(at));
        let names: Vec<String> = columns.into_iter().filter_map(name).collect();
        let Some(plan) = self.plans.get_mut(shown) else { return false };
        match action {
            TakingAction::Show(at) => {
                self.shown = at.min(self.book.pages.len().saturating_sub(1));
                self.at = At::default();
            }
            TakingAction::Into(None) => plan.is_taken = false,
            TakingAction::Into(Some(list)) => {
                plan.is_taken = true;
                if plan.choices.list != list {
                    plan.choices = Choices {
                        list,
                        across: plan.choices.across,
                        new_criteria: plan.choices.new_criteria,
                        ..Choices::default()
                    };
                    plan.same.clear();
                }
            }
            TakingAction::Head(row) => plan.choices.head = Some(row),
            TakingAction::Across(across) => {
                plan.choices.across = Some(across);
                plan.choices.head = None;
                plan.choices.columns.clear();
                plan.same.clear();
                self.at = At::default();
            }
            TakingAction::Is(_, target) => return plan.choose(names, target, cx),
            TakingAction::Answers(_, of) => {
                return plan.choose(names, Target::Answers(Asked { of, who: None }), cx);
            }
            TakingAction::Word(word, said) => {
                plan.choices.lights.insert(plain(&word), said);
            }
            TakingAction::Unit(unit) => plan.choices.unit = Some(unit),
            TakingAction::Same(row, Some(id)) => {
                plan.same.insert(row, id);
            }
            TakingAction::Same(row, None) => {
                plan.same.remove(&row);
            }
            TakingAction::Remember(remembers) => self.remembers = remembers,
            TakingAction::Look(_) => return false,
        }
        true
    }
}

impl SheetPlan {
    /// Says what columns are, by their names; whether that can be said.
    fn choose(&mut self, names: Vec<String>, target: Target, cx: &Context) -> bool {
        let said = cx.session().and_then(|session| Choice::of(target, session));
        let Some(said) = said.filter(|_| !names.is_empty()) else { return false };
        self.choices.columns.extend(names.into_iter().map(|name| (name, said.clone())));
        true
    }
}
