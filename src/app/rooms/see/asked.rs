//! What can be asked of See, what is reported to it, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::place::{Focus, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::see::leads::place_of;
use crate::app::rooms::see::state::{AreaFilter, See};
use crate::domain::criterion::CriterionId;
use crate::domain::field::{DecisionField, Field, JudgementField};
use crate::domain::question::Dealt;
use crate::insight::questions::{AnswerPlace, Asked, Lead, Question, QuestionKind};

/// What a view of See can ask for.
#[derive(Clone, Copy, Debug)]
pub enum SeeAction {
    /// Chooses a question, by its place among those that are shown, from 0.
    Select(usize),
    /// Walks on or back by so many questions.
    Walk(isize),
    /// Shows the questions of one kind, or all.
    Kind(Option<QuestionKind>),
    /// Shows all questions of a kind among those of all kinds.
    Unfold(QuestionKind),
    /// Shows what is asked about the measures of some focus areas.
    Area(AreaFilter),
    /// Leaves a criterion out, or takes it in again.
    Criterion(CriterionId),
    /// Takes all criteria in again.
    AllCriteria,
    /// Goes to where the chosen question is answered.
    Answer,
    /// In a narrow window: shows the chosen question in place of the list, or the list.
    Detail(bool),
}

/// What the outside reports to See.
#[derive(Debug)]
pub enum SeeReport {
    /// The questions of an order, by its token.
    Asked(u64, Asked),
}

/// What can be asked of See by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum SeeCommand {
    /// Mark the question as answered.
    Answered,
    OnAgenda,
    SetAside,
    /// Take it up again.
    Reopen,
    /// Go to the crossing the question is about, or else where it leads.
    ToCrossing,
    AllQuestions,
}

impl SeeCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        match self {
            Self::Answered => here("command-question-answered").only_in(Room::See),
            Self::OnAgenda => here("command-question-on-agenda"),
            Self::SetAside => here("command-question-set-aside").leads_to(LeadsTo::Text),
            Self::Reopen => here("command-question-reopen"),
            Self::ToCrossing => {
                here("command-question-crossing").leads_to(LeadsTo::Elsewhere).only_in(Room::See)
            }
            Self::AllQuestions => here("command-all-questions"),
        }
    }
}

const fn here(key: &'static str) -> Properties {
    Properties::new(Section::See, key)
}

/// The field in which the words of an answer are kept, where a field of the board has them.
pub(super) const fn answer_field(question: &Question) -> Option<Field> {
    match question.answer_place() {
        AnswerPlace::Why(measure) => Some(Field::Decision(measure, DecisionField::Why)),
        AnswerPlace::Rationale((measure, criterion)) => {
            Some(Field::Judgement(measure, criterion, JudgementField::Rationale))
        }
        AnswerPlace::Question => None,
    }
}

impl See {
    /// The field in which the chosen question is answered.
    pub fn answer_field(&self) -> Option<Field> {
        self.chosen().and_then(answer_field)
    }

    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: SeeCommand, cx: &Context) -> bool {
        let here = cx.room == Room::See;
        match command {
            SeeCommand::Answered => here && self.can_deal(Dealt::Answered),
            SeeCommand::OnAgenda => here && self.can_deal(Dealt::OnAgenda),
            SeeCommand::SetAside => here && self.can_deal(Dealt::SetAside),
            SeeCommand::Reopen => here && self.can_reopen(),
            SeeCommand::ToCrossing => here && self.chosen().is_some(),
            SeeCommand::AllQuestions => here,
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: SeeCommand, cx: &mut Context) {
        match command {
            SeeCommand::Answered => self.deal(Dealt::Answered, cx),
            SeeCommand::OnAgenda => self.deal(Dealt::OnAgenda, cx),
            SeeCommand::SetAside => self.deal(Dealt::SetAside, cx),
            SeeCommand::Reopen => self.reopen(cx),
            SeeCommand::ToCrossing => self.to_crossing(cx),
            SeeCommand::AllQuestions => {
                self.show_area(AreaFilter::All, cx);
                self.show_kind(None, cx);
                self.take_all_in();
                cx.wish_focus(Focus::Questions);
            }
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: SeeAction, cx: &mut Context) {
        match action {
            SeeAction::Select(at) => self.select(at),
            SeeAction::Walk(by) => {
                self.walk(by, cx);
                cx.wish_focus(Focus::Questions);
            }
            SeeAction::Kind(kind) => self.show_kind(kind, cx),
            SeeAction::Unfold(kind) => {
                self.unfold(kind, cx);
                cx.wish_focus(Focus::Questions);
            }
            SeeAction::Area(area) => self.show_area(area, cx),
            SeeAction::Criterion(id) => self.toggle_criterion(id),
            SeeAction::AllCriteria => self.take_all_in(),
            SeeAction::Answer => self.answer(cx),
            SeeAction::Detail(open) => {
                self.show_detail(open);
                if !open {
                    cx.wish_focus(Focus::Questions);
                }
            }
        }
    }

    /// Hears what the outside reports.
    pub(crate) fn hear_report(&mut self, report: SeeReport, cx: &Context) {
        match report {
            SeeReport::Asked(token, asked) => self.were_asked(token, asked, cx),
        }
    }

    pub(super) fn answer(&mut self, cx: &mut Context) {
        self.show_detail(true);
        let said = self.said(cx).map(|entry| entry.id).filter(|id| self.is_written(cx, *id));
        let said = said.map(Field::Reply);
        match self.answer_field().or(said) {
            Some(field) => cx.wish_focus(Focus::Field(field)),
            // Where it has no field yet, it is answered by its first button.
            None => cx.wish_focus(Focus::Answer),
        }
    }

    fn to_crossing(&self, cx: &mut Context) {
        let leads = self.chosen().map(Question::leads).unwrap_or_default();
        let crossing = leads.iter().find(|lead| matches!(lead, Lead::Crossing(_)));
        let place =
            crossing.or(leads.first()).zip(cx.session()).map(|(lead, s)| place_of(s, *lead));
        if let Some(place) = place {
            cx.go(place);
        }
    }
}
