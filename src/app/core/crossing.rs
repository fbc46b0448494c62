//! What is done to a crossing from whatever room: marks, examples, follow-ups, wordings.
//!
//! The rooms decide what follows: where the keyboard goes, and what a mark key means there.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::names::mark_key;
use crate::app::core::place::Room;
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::domain::criterion::CriterionId;
use crate::domain::edit::EditError;
use crate::domain::judgement::{JudgedAs, Judgement};
use crate::domain::judging::{self, Crossing, FollowUp};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::MeasureId;
use crate::domain::verbs;

/// What can be asked of a crossing, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum CrossingCommand {
    Mark(Mark),
    ClearMark,
    EditRationale,
    /// Say that a light stands under today's wording.
    Confirm,
    /// Pin the measure as what its level looks like, or take it away again.
    PinExample,
}

impl CrossingCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        use Section::{Mark as Marks, Words};
        let properties = match self {
            Self::Mark(Mark::High) => Properties::new(Marks, "command-mark-high").at_crossing(),
            Self::Mark(Mark::Medium) => Properties::new(Marks, "command-mark-medium").at_crossing(),
            Self::Mark(Mark::Low) => Properties::new(Marks, "command-mark-low").at_crossing(),
            Self::Mark(Mark::CannotJudge) => {
                Properties::new(Marks, "command-mark-cannot").at_crossing()
            }
            Self::ClearMark => Properties::new(Marks, "command-clear-mark").at_crossing(),
            Self::EditRationale => {
                Properties::new(Words, "command-edit-rationale").leads_to(LeadsTo::TextWhileTalking)
            }
            Self::Confirm => Properties::new(Words, "command-confirm").at_crossing(),
            Self::PinExample => Properties::new(Words, "command-pin-example"),
        };
        // There the same keys say where a measure goes and how it stands.
        properties.not_in(Room::Roadmap)
    }
}

/// What else can be asked of a crossing.
#[derive(Debug)]
pub enum CrossingAction {
    /// Ticks a follow-up off, or on again.
    Tick(Crossing, FollowUp, bool),
    /// Says that a wording was only mended: criterion, level, the wording before.
    OnlyATypo(CriterionId, Light, String),
    /// Says that a measure's title or description was only mended: what it was before.
    OnlyATypoOf(MeasureId, JudgedAs),
    /// Says that the rationale, written for another mark, holds for today's.
    KeepRationale(Crossing),
    /// Takes away the rationale that was written for another mark.
    ClearRationale(Crossing),
    /// Pins a measure as what a level looks like, or takes it away.
    Pin(CriterionId, Light, Option<MeasureId>),
}

/// What became of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marked {
    /// It stands, or stood so already.
    Stands,
    /// The group answers there, unseen: nothing is set over its head.
    RoundOpen,
    /// It was refused, and that is said.
    Refused,
}

impl Context {
    /// Sets or clears a mark, and says so; a level without a sentence is not chosen, and that is
    /// said.
    pub(crate) fn set_mark(&mut self, at: Crossing, mark: Option<Mark>) -> Marked {
        let (measure, criterion) = at;
        let Some(session) = self.session() else {
            return Marked::Refused;
        };
        if session.open_round(measure, criterion).is_some() {
            return Marked::RoundOpen;
        }
        let subject = verbs::crossing_subject(session, measure, criterion);
        let said = Message::new("message-marked").words("crossing", subject);
        match judging::set_mark(session, measure, criterion, mark, self.now.moment()) {
            Ok(edit) => {
                // That it stood already is told by saying what stands.
                if edit.is_none_or(|edit| self.apply_edit(edit)) {
                    self.say(said.key("mark", mark_key(mark)));
                }
                Marked::Stands
            }
            Err(EditError::NoSentence { criterion, light }) => {
                self.say_no_sentence(criterion, light);
                Marked::Refused
            }
            Err(err) => {
                self.refused(&err);
                Marked::Refused
            }
        }
    }

    /// Says that a level has no sentence to choose.
    pub(crate) fn say_no_sentence(&mut self, criterion: CriterionId, light: Light) {
        let name = self.session().and_then(|s| s.criterion(criterion));
        let name = name.map(|c| c.name.clone()).unwrap_or_default();
        let said = Message::new("message-no-sentence").words("criterion", name);
        self.say(said.key("level", mark_key(Some(light.into()))));
    }

    /// Does what was asked of a crossing.
    pub(crate) fn crossing_action(&mut self, action: CrossingAction) {
        let Some(session) = self.session() else {
            return;
        };
        let edit = match action {
            CrossingAction::Tick(at, which, done) => {
                judging::tick(session, at, which, done.then_some(self.now.day))
            }
            CrossingAction::OnlyATypo(criterion, light, earlier) => {
                judging::only_a_typo(session, criterion, light, &earlier)
            }
            CrossingAction::OnlyATypoOf(measure, earlier) => {
                judging::only_a_typo_of(session, measure, &earlier)
            }
            CrossingAction::KeepRationale(at) => judging::keep_rationale(session, at),
            CrossingAction::ClearRationale(at) => judging::clear_rationale(session, at),
            CrossingAction::Pin(criterion, light, measure) => {
                judging::pin_example(session, criterion, light, measure)
            }
        };
        self.apply_if(edit);
    }

    /// Says that a light stands under today's wording.
    pub(crate) fn confirm(&mut self, at: Crossing) {
        let Some(session) = self.session() else {
            return;
        };
        let crossing = verbs::crossing_subject(session, at.0, at.1);
        let light = session.mark(at.0, at.1).and_then(Mark::light);
        let unsaid =
            light.filter(|light| session.criterion(at.1).is_some_and(|c| !c.can_choose(*light)));
        let edit = judging::confirm(session, at, self.now.moment());
        if let Some(light) = unsaid {
            self.say_no_sentence(at.1, light);
        } else if self.apply_if(edit) {
            self.say(Message::new("message-confirmed").words("crossing", crossing));
        }
    }

    /// Pins the crossing's measure as what its level looks like, or takes it away again.
    pub(crate) fn pin_example(&mut self, at: Crossing) {
        let Some(session) = self.session() else {
            return;
        };
        let Some(light) = session.mark(at.0, at.1).and_then(Mark::light) else {
            return;
        };
        let pinned = session.criterion(at.1).and_then(|c| c.example(light));
        let to = (pinned != Some(at.0)).then_some(at.0);
        let said = if to.is_some() { "message-pinned" } else { "message-unpinned" };
        let name = session.measure(at.0).map(|m| m.short_name().to_owned()).unwrap_or_default();
        let edit = judging::pin_example(session, at.1, light, to);
        if self.apply_if(edit) {
            self.say(Message::new(said).words("measure", name));
        }
    }

    /// Why a command cannot be done on a crossing now.
    pub(crate) fn why_not(&self, command: CrossingCommand, at: Crossing) -> Option<Message> {
        let session = self.session()?;
        let is_open = session.open_round(at.0, at.1).is_some();
        let mark = session.mark(at.0, at.1);
        let key = match command {
            CrossingCommand::Confirm | CrossingCommand::PinExample if is_open => {
                "message-round-goes-on"
            }
            CrossingCommand::Confirm if mark.is_some() => "message-nothing-to-confirm",
            CrossingCommand::Confirm | CrossingCommand::PinExample => "message-no-light-here",
            // These can always be done.
            CrossingCommand::Mark(_)
            | CrossingCommand::ClearMark
            | CrossingCommand::EditRationale => return None,
        };
        Some(Message::new(key))
    }

    /// Whether a command can be done on a crossing, in a room where one is at hand.
    pub(crate) fn can_be_done(&self, command: CrossingCommand, at: Crossing) -> bool {
        let Some(session) = self.session() else { return false };
        let open = session.open_round(at.0, at.1).is_some();
        let judgement = session.judgement(at.0, at.1);
        match command {
            CrossingCommand::Mark(_)
            | CrossingCommand::ClearMark
            | CrossingCommand::EditRationale => true,
            CrossingCommand::Confirm => {
                judgement.is_some_and(Judgement::awaits_confirmation) && !open
            }
            CrossingCommand::PinExample => {
                judgement.and_then(|j| j.mark).and_then(Mark::light).is_some() && !open
            }
        }
    }
}
