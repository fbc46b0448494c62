//! Somebody who does anything at all, as a seed has it: marks, rounds, texts, decisions, entries
//! that come and go, undo and redo, saves.
//!
//! Must not know the disk or the clock: the same seed, and the same found, give the same steps.

use std::path::{Path, PathBuf};

use core::time::Duration;

use fastrand::Rng;

use crate::app::command::{
    Command, CrossingCommand, EditCommand, FileCommand, JudgeCommand, PrepareCommand,
};
use crate::app::core::effect::{Effect, Now, SaveOrder};
use crate::app::core::place::{Place, Room};
use crate::app::input::{
    Action, BoardAction, CrossingAction, FileAction, FileReport, Input, JudgeAction, PrepareAction,
};
use crate::app::rooms::prepare::{Seating, Tab};
use crate::app::services::files::Comparison;
use crate::app::state::App;
use crate::app::update::update;
use crate::desktop::exercise::LeftBehind;
use crate::domain::date::Date;
use crate::domain::field::{
    CriterionField, DecisionField, DetailsField, Field, JudgementField, MeasureField,
    ParticipantField, StepField,
};
use crate::domain::history::Revision;
use crate::domain::judgement::Outcome;
use crate::domain::judging::FollowUp;
use crate::domain::light::{Light, Mark};
use crate::domain::list::List;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::participant::Role;
use crate::domain::round::Answer;
use crate::domain::rules::AnswerWay;
use crate::domain::session::Session;
use crate::domain::walk::WalkOrder;
use crate::storage::settings::Settings;

/// Beyond so many entries of a list, they rather go than come.
const MANY: usize = 24;

/// What is typed: words, what steers and what quotes, what fits no date, nothing.
const TEXTS: [&str; 12] = [
    "Fordi det haster",
    "",
    " ",
    "1.3.2027",
    "i morgen",
    "2,5–5",
    "«Æ ø å» \"\\\" // /* */",
    "to\nlinjer\r\ntil",
    "\u{202e}snudd\u{0}\u{1b}[2J",
    "3",
    "r#\"rå\"#",
    "Et tiltak med en lang tittel som går over flere linjer på tavla, og litt til for sikkerhets skyld",
];

/// What is pasted.
const TABLES: [&str; 3] = ["2.1\tEn\n2.2\tTo\n", "Tittel\tOmråde\nA\tNytt\n", "ett ord"];

/// The person, with what they have open.
pub struct Player {
    app: App,
    dice: Rng,
    steps: u32,
    file: PathBuf,
    found: Option<LeftBehind>,
    /// The save that is under way, and after which step its end is heard of.
    saving: Option<(u32, PathBuf, Revision)>,
}

impl Player {
    /// Starts the program: goes on with what was left unsaved, or opens the file, or begins a new
    /// session. Gives what is to be done.
    pub fn begins(seed: u64, file: &Path, mut found: LeftBehind) -> (Self, Vec<Effect>) {
        let offers = std::mem::take(&mut found.offers);
        let app = App::new(Settings::default(), Some("nb-NO"));
        let dice = Rng::with_seed(seed);
        let found = Some(found);
        let mut player = Self { app, dice, steps: 0, file: file.to_owned(), found, saving: None };
        let effects = match offers.first().map(|offer| offer.recovery.path.clone()) {
            Some(journal) => {
                let mut effects = player.does(FileReport::Recoveries(offers, Vec::new()));
                effects.extend(player.does(FileAction::OpenRecovery(journal)));
                effects
            }
            None => match player.found.take().map(|found| found.file) {
                Some(Ok(opened)) => {
                    let mut effects = player.does(FileAction::Open(file.to_owned()));
                    effects.extend(player.does(FileReport::Loaded(file.to_owned(), Ok(opened))));
                    effects
                }
                _ => player.does(FileAction::NewFromTemplate("nb".to_owned())),
            },
        };
        (player, effects)
    }

    /// What they have open.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// Whether it is time to hear what came of the save that is under way.
    pub fn hears_now(&self) -> bool {
        self.saving.as_ref().is_some_and(|(at, ..)| *at <= self.steps)
    }

    /// The save has gone well.
    pub fn hears_it_is_saved(&mut self, checksum: String) -> Vec<Effect> {
        match self.saving.take() {
            Some((_, path, revision)) => self.does(FileReport::Saved(path, revision, Ok(checksum))),
            None => Vec::new(),
        }
    }

    /// Does one thing.
    pub fn acts(&mut self) -> Vec<Effect> {
        self.steps += 1;
        let action = self.action();
        self.does(action)
    }

    fn now(&mut self) -> Now {
        let minutes = self.steps / 50;
        Now {
            day: Date::FIRST_OF_2000,
            hour: u8::try_from(minutes / 60 % 24).unwrap_or(0),
            minute: u8::try_from(minutes % 60).unwrap_or(0),
            running: Duration::from_millis(u64::from(self.steps)),
            dice: self.dice.u64(..),
        }
    }

    /// What the app asks is answered once all that came with it is handed on, as in the window:
    /// where to save, what the file holds.
    fn does(&mut self, input: impl Into<Input>) -> Vec<Effect> {
        let now = self.now();
        let (asked, mut effects): (Vec<Effect>, Vec<Effect>) =
            update(&mut self.app, input, now).into_iter().partition(|effect| {
                matches!(
                    effect,
                    Effect::PickSave { .. } | Effect::CompareFile { .. } | Effect::Compare(_)
                )
            });
        for effect in &effects {
            if let Effect::Save(SaveOrder { path, revision, .. }) = effect {
                let heard = self.steps + self.dice.u32(1..30);
                self.saving = Some((heard, path.clone(), *revision));
            }
        }
        for effect in asked {
            let answered = match effect {
                Effect::CompareFile { path, expected } => self.looks(path, &expected),
                Effect::Compare(order) => {
                    let found = Comparison::of(self.app.texts, order);
                    self.does(FileReport::Compared(Box::new(found)))
                }
                _ => self.does(FileReport::PickedSave(Some(self.file.clone()))),
            };
            effects.extend(answered);
        }
        effects
    }

    fn looks(&mut self, path: PathBuf, expected: &str) -> Vec<Effect> {
        match self.found.take().map(|found| found.file) {
            Some(Ok(opened)) if opened.checksum == expected => Vec::new(),
            Some(file) => self.does(FileReport::FileDiffers(path, file)),
            None => Vec::new(),
        }
    }

    fn action(&mut self) -> Action {
        if self.app.dialog().is_some() {
            return Action::Agree;
        }
        let Some(session) = self.app.session() else { return Action::File(FileAction::NewEmpty) };
        let dice = &mut self.dice;
        let action = match dice.u8(..20) {
            0..3 => typing(session, dice),
            3 | 4 => marking(session, dice),
            5..9 => in_judge(session, dice),
            9..12 => Some(Action::Do(Command::Edit(EditCommand::Undo))),
            12 => Some(Action::Do(Command::Edit(EditCommand::Redo))),
            13 => deciding(session, dice),
            14 | 15 => setting(session, dice),
            16 | 17 => coming_and_going(session, &self.app, dice),
            18 if dice.u8(..5) == 0 => Some(Action::Do(Command::File(FileCommand::Save))),
            18 => Some(Action::Go(Place::Room(pick(
                dice,
                &[Room::Prepare, Room::Board, Room::Judge, Room::See],
            )))),
            _ => Some(Action::Commit),
        };
        // Where there is nothing to do it to.
        action.unwrap_or(Action::Do(Command::Prepare(PrepareCommand::AddEntry)))
    }
}

/// One of some; of none it is never asked.
fn pick<T: Clone>(dice: &mut Rng, of: &[T]) -> T {
    of[dice.usize(..of.len())].clone()
}

fn some<'a, T>(dice: &mut Rng, of: &'a List<T>) -> Option<&'a T> {
    if of.is_empty() { None } else { of.get(dice.usize(..of.len())) }
}

fn typing(session: &Session, dice: &mut Rng) -> Option<Action> {
    use {CriterionField as C, DecisionField as O, DetailsField as D, JudgementField as J};
    use {MeasureField as M, ParticipantField as P, StepField as S};
    let measure = some(dice, &session.measures).map(|measure| measure.id);
    let criterion = some(dice, &session.criteria).map(|criterion| criterion.id);
    let seat = some(dice, &session.participants).map(|seat| seat.id);
    let field = match dice.u8(..9) {
        0 => Field::Details(pick(dice, &[D::Title, D::Starts, D::Ends, D::Place])),
        1 => Field::Participant(seat?, pick(dice, &[P::Organisation, P::Group, P::Substitute])),
        2 => {
            let fields = [C::Name, C::Question, C::High, C::Medium, C::Low];
            Field::Criterion(criterion?, pick(dice, &fields))
        }
        3 => Field::Step(some(dice, &session.steps)?.id, pick(dice, &[S::Name, S::Meaning])),
        4 => Field::FocusArea(some(dice, &session.focus_areas)?.id),
        5 => {
            let fields = [M::Title, M::StateDate, M::Cost, M::Notes, M::PrivateNotes, M::Owner];
            Field::Measure(measure?, pick(dice, &fields))
        }
        6 => {
            let fields = [J::Rationale, J::ConditionWhat, J::ConditionBy, J::MissingWho];
            Field::Judgement(measure?, criterion?, pick(dice, &fields))
        }
        7 => Field::Reservation(measure?, criterion?, seat?),
        _ => Field::Decision(measure?, pick(dice, &[O::Why, O::QueueWhat, O::QueueAgain])),
    };
    let number = dice.u16(..);
    let text = pick(dice, &TEXTS);
    let text = if dice.bool() { text.to_owned() } else { format!("{text} {number}") };
    Some(Action::Type(field, text))
}

fn marking(session: &Session, dice: &mut Rng) -> Option<Action> {
    let measure = some(dice, &session.measures)?.id;
    let criterion = some(dice, &session.criteria)?.id;
    let mark = (dice.u8(..5) > 0).then(|| pick(dice, &Mark::ALL));
    Some(Action::Board(BoardAction::Mark((measure, criterion), mark)))
}

fn in_judge(session: &Session, dice: &mut Rng) -> Option<Action> {
    let measure = some(dice, &session.measures)?.id;
    let criterion = some(dice, &session.criteria)?.id;
    let light = pick(dice, &Light::ALL);
    Some(match dice.u8(..16) {
        // Rather where something was said already.
        0 => Action::Go(Place::Crossing((
            session.measures.first()?.id,
            session.criteria.first()?.id,
        ))),
        1 => Action::Go(Place::Crossing((measure, criterion))),
        2..7 => Action::Do(Command::Crossing(CrossingCommand::Mark(pick(dice, &Mark::ALL)))),
        7 => Action::Do(Command::Judge(JudgeCommand::Abstain)),
        8 => Action::Do(Command::Judge(JudgeCommand::Reveal)),
        9 => Action::Do(pick(
            dice,
            &[Command::Judge(JudgeCommand::NewRound), Command::Judge(JudgeCommand::CancelRound)],
        )),
        10 => Action::Do(pick(
            dice,
            &[
                Command::Judge(JudgeCommand::DoneHere),
                Command::Judge(JudgeCommand::NextCrossing),
                Command::Crossing(CrossingCommand::Confirm),
            ],
        )),
        11 => Action::Judge(JudgeAction::ChangeStand(dice.usize(..4), pick(dice, &Answer::ALL))),
        12 => Action::Do(Command::Judge(JudgeCommand::Way(pick(dice, &AnswerWay::ALL)))),
        13 => Action::Do(pick(
            dice,
            &[
                Command::Judge(JudgeCommand::Order(WalkOrder::Shuffled)),
                Command::Judge(JudgeCommand::Order(WalkOrder::Criteria)),
                Command::Judge(JudgeCommand::Reshuffle),
                Command::Judge(JudgeCommand::ToggleByGroup),
                Command::Judge(JudgeCommand::ToggleAnonymous),
                Command::Judge(JudgeCommand::ToggleChangeAfterReveal),
            ],
        )),
        14 => {
            Action::Crossing(CrossingAction::Pin(criterion, light, dice.bool().then_some(measure)))
        }
        _ => {
            let which = pick(dice, &[FollowUp::Condition, FollowUp::Missing]);
            Action::Crossing(CrossingAction::Tick((measure, criterion), which, dice.bool()))
        }
    })
}

fn deciding(session: &Session, dice: &mut Rng) -> Option<Action> {
    let measure = some(dice, &session.measures)?.id;
    let outcome = match dice.u8(..4) {
        0 => None,
        1 => Some(Outcome::Queue),
        2 => Some(Outcome::NotNow),
        _ => Some(Outcome::Step(some(dice, &session.steps)?.id)),
    };
    Some(Action::Board(BoardAction::Decide(measure, outcome)))
}

fn setting(session: &Session, dice: &mut Rng) -> Option<Action> {
    let measure = some(dice, &session.measures).map(|measure| measure.id);
    let seat = some(dice, &session.participants).map(|seat| seat.id);
    Some(match dice.u8(..7) {
        0 => Action::Prepare(PrepareAction::SetRole(seat?, pick(dice, &Role::ALL))),
        1 => Action::Prepare(PrepareAction::SetSeat(
            seat?,
            pick(dice, &[Seating::Present, Seating::Absent, Seating::Substitute]),
        )),
        2 => Action::Prepare(PrepareAction::SetMustHold(
            some(dice, &session.criteria)?.id,
            dice.bool(),
        )),
        3 => Action::Prepare(PrepareAction::SetLocked(some(dice, &session.steps)?.id, dice.bool())),
        4 => Action::Prepare(PrepareAction::SetKind(
            measure?,
            dice.bool().then(|| pick(dice, &MeasureKind::ALL)),
        )),
        5 => Action::Prepare(PrepareAction::SetHorizon(
            measure?,
            dice.bool().then(|| pick(dice, &Horizon::ALL)),
        )),
        _ => Action::Prepare(PrepareAction::SetFocusArea(
            measure?,
            some(dice, &session.focus_areas).map(|area| area.id),
        )),
    })
}

fn coming_and_going(session: &Session, app: &App, dice: &mut Rng) -> Option<Action> {
    let counts = [
        session.participants.len(),
        session.focus_areas.len(),
        session.criteria.len(),
        session.steps.len(),
        session.measures.len(),
    ];
    if app.room != Room::Prepare {
        return Some(Action::Go(Place::Room(Room::Prepare)));
    }
    let entry = match dice.u8(..5) {
        0 => EntryId::Participant(some(dice, &session.participants)?.id),
        1 => EntryId::FocusArea(some(dice, &session.focus_areas)?.id),
        2 => EntryId::Criterion(some(dice, &session.criteria)?.id),
        3 => EntryId::Step(some(dice, &session.steps)?.id),
        _ => EntryId::Measure(some(dice, &session.measures)?.id),
    };
    if counts.iter().any(|count| *count > MANY) && dice.bool() {
        return Some(Action::Do(Command::Prepare(PrepareCommand::DeleteEntry)));
    }
    Some(match dice.u8(..9) {
        0 | 1 => Action::Prepare(PrepareAction::Tab(pick(dice, &Tab::ALL))),
        2 => Action::Prepare(PrepareAction::SelectEntry(entry)),
        3 => Action::Prepare(PrepareAction::MoveEntry(entry, dice.usize(..5))),
        4 | 5 => Action::Do(Command::Prepare(PrepareCommand::AddEntry)),
        6 => Action::Do(Command::Prepare(PrepareCommand::DuplicateEntry)),
        7 => Action::Prepare(PrepareAction::Paste(Tab::Measures, pick(dice, &TABLES).to_owned())),
        _ => Action::Do(Command::Prepare(PrepareCommand::DeleteEntry)),
    })
}
