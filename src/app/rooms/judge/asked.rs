//! What can be asked of Judge, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::crossing::CrossingCommand;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::judge::passing::PassAction;
use crate::app::rooms::judge::state::{Judge, Phase};
use crate::app::rooms::judge::walk;
use crate::domain::judging::{self, RoundKind};
use crate::domain::participant::{Attendance, ParticipantId};
use crate::domain::round::Answer;
use crate::domain::rules::{AnswerWay, LONGEST_TALK, Rules};
use crate::domain::walk::{WalkFilter, WalkOrder};

/// What a view of Judge can ask for.
#[derive(Clone, Debug)]
pub enum JudgeAction {
    /// Makes it somebody's turn to answer, by the place of the ballot from 0.
    Seat(usize),
    /// Changes a stand that was shown, by the place of the ballot from 0.
    ChangeStand(usize, Answer),
    /// A seat is left, taken again, or taken by a substitute.
    Attend(ParticipantId, Attendance),
    /// While the laptop goes round.
    Pass(PassAction),
    /// It has been read how a group answers unseen.
    AnsweringIsKnown,
    /// Takes an answer back, by the place of the ballot from 0.
    TakeBack(usize),
    /// Opens a field for a seat's own view.
    Reserve(ParticipantId),
    /// Whether the list of open points shows those that are done.
    PointsWithDone(bool),
}

/// What can be asked of Judge by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum JudgeCommand {
    Abstain,
    Reveal,
    /// Send the laptop round the table.
    PassAround,
    NewRound,
    CancelRound,
    DoneHere,
    NextCrossing,
    PreviousCrossing,
    Talk,
    MoreTime,
    LongerTalk,
    ShorterTalk,
    ToggleTimer,
    Way(AnswerWay),
    Order(WalkOrder),
    Reshuffle,
    Walk(WalkFilter),
    ToSettle,
    ToggleAnonymous,
    ToggleByGroup,
    ToggleChangeAfterReveal,
    ToggleJudgeAdvance,
}

impl JudgeCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        match self {
            Self::Abstain => here("command-abstain").at_crossing(),
            Self::Reveal => here("command-reveal").at_crossing(),
            Self::PassAround => anywhere("command-pass-around").leads_to(LeadsTo::Elsewhere),
            Self::NewRound => here("command-new-round").leads_to(LeadsTo::Counts).at_crossing(),
            Self::CancelRound => anywhere("command-cancel-round"),
            Self::DoneHere => here("command-done-here").leads_to(LeadsTo::Counts),
            Self::NextCrossing => {
                here("command-next-crossing").leads_to(LeadsTo::Counts).is_texts_own()
            }
            Self::PreviousCrossing => {
                here("command-previous-crossing").leads_to(LeadsTo::Counts).is_texts_own()
            }
            Self::Talk => here("command-talk").keeps_typing(),
            Self::MoreTime => here("command-more-time").keeps_typing(),
            Self::LongerTalk => anywhere("command-longer-talk"),
            Self::ShorterTalk => anywhere("command-shorter-talk"),
            Self::ToggleTimer => anywhere("command-toggle-timer"),
            Self::Way(AnswerWay::Direct) => anywhere("command-way-direct"),
            Self::Way(AnswerWay::Ballots) => anywhere("command-way-ballots"),
            Self::Way(AnswerWay::Hands) => anywhere("command-way-hands"),
            Self::Order(WalkOrder::Measures) => anywhere("command-order-measures"),
            Self::Order(WalkOrder::Criteria) => anywhere("command-order-criteria"),
            Self::Order(WalkOrder::Shuffled) => anywhere("command-order-shuffled"),
            Self::Reshuffle => anywhere("command-reshuffle"),
            Self::Walk(WalkFilter::All) => anywhere("command-walk-all"),
            Self::Walk(WalkFilter::NotJudged) => anywhere("command-walk-not-judged"),
            Self::Walk(WalkFilter::Split) => anywhere("command-walk-split"),
            Self::Walk(WalkFilter::OldWording) => anywhere("command-walk-old-wording"),
            Self::Walk(WalkFilter::FromSheet) => anywhere("command-walk-from-sheet"),
            Self::Walk(WalkFilter::Unsettled) => anywhere("command-walk-unsettled"),
            Self::ToSettle => anywhere("command-to-settle").leads_to(LeadsTo::Elsewhere),
            Self::ToggleAnonymous => anywhere("command-toggle-anonymous"),
            Self::ToggleByGroup => anywhere("command-toggle-by-group"),
            Self::ToggleChangeAfterReveal => anywhere("command-toggle-change-after-reveal"),
            Self::ToggleJudgeAdvance => anywhere("command-toggle-judge-advance"),
        }
    }
}

const fn anywhere(key: &'static str) -> Properties {
    Properties::new(Section::Judge, key)
}

/// Of a command whose key means it in Judge only.
const fn here(key: &'static str) -> Properties {
    anywhere(key).only_in(Room::Judge)
}

impl Judge {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: JudgeCommand, cx: &Context) -> bool {
        let at = self.judged(cx).filter(|_| cx.room == Room::Judge);
        let is_open = || {
            let open = cx.session().zip(at).and_then(|(s, at)| s.open_round(at.0, at.1));
            open.is_some()
        };
        match command {
            JudgeCommand::Abstain => {
                at.is_some() && self.phase(cx) == Phase::Answering(RoundKind::Ballots)
            }
            JudgeCommand::Reveal => at.is_some() && matches!(self.phase(cx), Phase::Answering(_)),
            JudgeCommand::PassAround => at.is_some() && self.can_pass(cx),
            JudgeCommand::NewRound => at.is_some() && !is_open(),
            JudgeCommand::CancelRound => at.is_some() && is_open(),
            JudgeCommand::DoneHere
            | JudgeCommand::NextCrossing
            | JudgeCommand::PreviousCrossing => at.is_some(),
            JudgeCommand::Talk | JudgeCommand::MoreTime => at.is_some() && cx.has_talk_timer(),
            JudgeCommand::LongerTalk => cx.document.is_some() && cx.talk_minutes() < LONGEST_TALK,
            JudgeCommand::ShorterTalk => cx.document.is_some() && cx.talk_minutes() > 1,
            JudgeCommand::ToSettle => self.unsettled > 0,
            JudgeCommand::Reshuffle => cx.session().is_some_and(|s| !s.walk.shuffled.is_empty()),
            JudgeCommand::Way(_)
            | JudgeCommand::Order(_)
            | JudgeCommand::Walk(_)
            | JudgeCommand::ToggleTimer
            | JudgeCommand::ToggleJudgeAdvance
            | JudgeCommand::ToggleAnonymous
            | JudgeCommand::ToggleByGroup
            | JudgeCommand::ToggleChangeAfterReveal => cx.document.is_some(),
        }
    }

    /// Why a command cannot be done in this room now, where there is more to say than that there is
    /// nothing to do it with.
    pub(crate) fn why_not(&self, command: JudgeCommand, cx: &Context) -> Option<Message> {
        let (session, at) = cx.session().zip(self.judged(cx))?;
        let key = match command {
            JudgeCommand::Reveal if session.shown_round(at.0, at.1).is_some() => {
                "message-shown-already"
            }
            JudgeCommand::Reveal
            | JudgeCommand::Abstain
            | JudgeCommand::PassAround
            | JudgeCommand::CancelRound => "message-nobody-answers",
            JudgeCommand::NewRound => "message-round-goes-on",
            JudgeCommand::Talk | JudgeCommand::MoreTime => "message-no-timer",
            JudgeCommand::DoneHere
            | JudgeCommand::NextCrossing
            | JudgeCommand::PreviousCrossing
            | JudgeCommand::LongerTalk
            | JudgeCommand::ShorterTalk
            | JudgeCommand::ToSettle
            | JudgeCommand::Reshuffle
            | JudgeCommand::Way(_)
            | JudgeCommand::Order(_)
            | JudgeCommand::Walk(_)
            | JudgeCommand::ToggleTimer
            | JudgeCommand::ToggleJudgeAdvance
            | JudgeCommand::ToggleAnonymous
            | JudgeCommand::ToggleByGroup
            | JudgeCommand::ToggleChangeAfterReveal => return None,
        };
        Some(Message::new(key))
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: JudgeCommand, cx: &mut Context) {
        match command {
            JudgeCommand::Abstain => self.answer(Answer::Abstains, cx),
            JudgeCommand::Reveal => self.reveal(cx),
            JudgeCommand::PassAround => {
                answering_is_known(cx);
                self.begin_passing(cx);
            }
            JudgeCommand::NewRound => self.new_round(cx),
            JudgeCommand::CancelRound => self.cancel_round(cx),
            JudgeCommand::DoneHere => self.done_here(cx),
            JudgeCommand::NextCrossing => self.step(true, cx),
            JudgeCommand::PreviousCrossing => self.step(false, cx),
            JudgeCommand::Talk => self.toggle_timer(cx),
            JudgeCommand::MoreTime => self.extend_timer(cx),
            JudgeCommand::LongerTalk => set_talk(cx.talk_minutes() + 1, cx),
            JudgeCommand::ShorterTalk => set_talk(cx.talk_minutes() - 1, cx),
            JudgeCommand::ToggleTimer => {
                let shown = cx.has_talk_timer();
                change_rules(|r| r.talk_timer = Some(!shown), cx);
            }
            JudgeCommand::Way(way) => {
                self.set_way(way, cx);
            }
            JudgeCommand::Order(order) => walk::set_order(order, cx),
            JudgeCommand::Reshuffle => walk::reshuffle(cx),
            JudgeCommand::Walk(only) => walk::set_only(only, cx),
            JudgeCommand::ToSettle => walk::to_settle(self.judged(cx), cx),
            JudgeCommand::ToggleAnonymous => change_rules(|r| r.anonymous = !r.anonymous, cx),
            JudgeCommand::ToggleByGroup => change_rules(|r| r.by_group = !r.by_group, cx),
            JudgeCommand::ToggleChangeAfterReveal => {
                change_rules(|r| r.change_after_reveal = !r.change_after_reveal, cx);
            }
            JudgeCommand::ToggleJudgeAdvance => {
                let goes_on = cx.rules().goes_on == Some(true);
                change_rules(|r| r.goes_on = Some(!goes_on), cx);
            }
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: JudgeAction, cx: &mut Context) {
        match action {
            JudgeAction::Seat(seat) => self.select_seat(seat, cx),
            JudgeAction::Attend(who, attendance) => self.attend(who, attendance, cx),
            JudgeAction::Pass(action) => self.pass(action, cx),
            JudgeAction::AnsweringIsKnown => answering_is_known(cx),
            JudgeAction::TakeBack(seat) => {
                self.select_seat(seat, cx);
                self.take_back(cx);
            }
            JudgeAction::ChangeStand(ballot, to) => self.change_stand(ballot, to, cx),
            JudgeAction::Reserve(who) => self.reserve(who, cx),
            JudgeAction::PointsWithDone(with) => self.with_done = with,
        }
    }

    /// Does what a command about a crossing means in Judge: a mark key is an answer while the
    /// group answers, else the agreed mark.
    pub(crate) fn run_here(&mut self, command: CrossingCommand, cx: &mut Context) {
        let Some(at) = self.judged(cx) else {
            return;
        };
        match command {
            CrossingCommand::Mark(mark) => self.mark(mark, cx),
            CrossingCommand::ClearMark => self.clear(cx),
            CrossingCommand::EditRationale => self.edit_rationale(cx),
            CrossingCommand::Confirm => cx.confirm(at),
            CrossingCommand::PinExample => cx.pin_example(at),
        }
    }
}

/// Who knows how a group answers unseen is not told again.
fn answering_is_known(cx: &mut Context) {
    if !cx.settings.knows_answering {
        cx.settings.knows_answering = true;
        cx.store_settings();
    }
    cx.wish_focus(Focus::Judge);
}

fn set_talk(minutes: u32, cx: &mut Context) {
    change_rules(|rules| rules.talk_minutes = Some(minutes), cx);
    cx.say(Message::new("talk-length").count("n", minutes as usize));
}

pub(super) fn change_rules(change: impl FnOnce(&mut Rules), cx: &mut Context) {
    let edit = cx.session().and_then(|session| {
        let mut rules = session.rules;
        change(&mut rules);
        judging::rules(session, rules)
    });
    cx.apply_if(edit);
}
