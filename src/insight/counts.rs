//! Plain counts of crossings and measures, each of what it says.

use std::collections::HashSet;

use crate::domain::edit::{Change, Edit};
use crate::domain::judgement::{Judgement, Outcome};
use crate::domain::judging::FollowUp;
use crate::domain::light::Mark;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::measure::{Horizon, Measure};
use crate::domain::session::Session;
use crate::insight::points::is_open_follow_up;

/// How far a session has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Seats at the table.
    pub participants: usize,
    /// Rows.
    pub measures: usize,
    /// Columns.
    pub criteria: usize,
    /// Crossings with a light that the group has set or confirmed.
    pub judged: usize,
    /// Crossings that cannot be judged yet; they carry no light, and are counted apart.
    pub cannot_judge: usize,
    /// Crossings whose mark came with a table, and the group has not confirmed it; they are counted
    /// neither as judged nor as those that cannot be.
    pub from_sheet: usize,
    /// Rounds that were begun.
    pub rounds: usize,
    /// Rounds whose answers are still hidden.
    pub open_rounds: usize,
    /// Follow-ups that are not done.
    pub follow_ups: usize,
    /// Measures with a decision.
    pub decided: usize,
    /// How what stands on the roadmap is mixed.
    pub roadmap: Roadmap,
    /// Frames of money.
    pub frames: usize,
    /// Balance sentences.
    pub balances: usize,
    /// Links between measures.
    pub links: usize,
    /// Times it was said how a measure goes.
    pub statuses: usize,
    /// What measures deliver.
    pub deliverables: usize,
    /// Questions that were answered, put on the agenda or set aside.
    pub questions: usize,
    /// Meetings.
    pub meetings: usize,
    /// Items of their agendas.
    pub items: usize,
    /// What was written under items, private notes left out.
    pub notes: usize,
}

/// How the measures on the roadmap are mixed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roadmap {
    /// All of them.
    pub all: usize,
    /// Those that give quick results.
    pub quick: usize,
    /// Those in between.
    pub middle: usize,
    /// Those that take long.
    pub long: usize,
    /// Those that nobody owns.
    pub no_owner: usize,
    /// What matures beside it.
    pub queue: usize,
    /// What is not taken up now.
    pub not_now: usize,
    /// What is not decided.
    pub undecided: usize,
}

impl Counts {
    /// Those of a session.
    pub fn of(session: &Session) -> Self {
        let mut counts = Self::default();
        counts.of_lists(session);
        session.judgements.iter().for_each(|judgement| counts.judgement(judgement, true));
        counts.open_rounds = session.rounds.iter().filter(|r| r.is_open()).count();
        counts.follow_ups += session.follow_ups.iter().filter(|it| is_open_follow_up(it)).count();
        session.measures.iter().for_each(|measure| counts.measure(session, measure, true));
        counts
    }

    /// Takes off what an edit touches, before it is applied, so that nothing else has to be counted.
    pub fn leave(&mut self, session: &Session, edit: &Edit) {
        if !counts_anew(edit) {
            self.touch(session, edit, false);
        }
    }

    /// Puts on what stands where an edit was applied that was told to [`Counts::leave`].
    pub fn come(&mut self, session: &Session, edit: &Edit) {
        if counts_anew(edit) {
            *self = Self::of(session);
        } else {
            self.touch(session, edit, true);
            self.of_lists(session);
        }
    }

    fn touch(&mut self, session: &Session, edit: &Edit, stands: bool) {
        let touched =
            edit.changes.iter().filter_map(Change::subject).map(|subject| match subject {
                Subject::Entry(EntryId::Measure(measure)) => Subject::Measure(measure),
                other => other,
            });
        for subject in touched.collect::<HashSet<Subject>>() {
            match subject {
                Subject::Crossing(measure, criterion) => {
                    if let Some(judgement) = session.judgement(measure, criterion) {
                        self.judgement(judgement, stands);
                    }
                    let is_open = session.open_round(measure, criterion).is_some();
                    step(&mut self.open_rounds, is_open, stands);
                }
                Subject::Measure(measure) => {
                    if let Some(measure) = session.measure(measure) {
                        self.measure(session, measure, stands);
                    }
                }
                Subject::Entry(EntryId::FollowUp(id)) => {
                    let is_open = session.find(id).is_some_and(is_open_follow_up);
                    step(&mut self.follow_ups, is_open, stands);
                }
                // Of all others there are as many as their list is long.
                Subject::Entry(_) => {}
            }
        }
    }

    fn of_lists(&mut self, session: &Session) {
        self.participants = session.participants.len();
        self.measures = session.measures.len();
        self.criteria = session.criteria.len();
        self.rounds = session.rounds.len();
        self.frames = session.frames.len();
        self.balances = session.balances.len();
        self.links = session.links.len();
        self.statuses = session.statuses.len();
        self.deliverables = session.deliverables.len();
        self.questions = session.questions.len();
        self.meetings = session.meetings.len();
        self.items = session.items.len();
        self.notes = session.notes.len();
    }

    fn judgement(&mut self, judgement: &Judgement, stands: bool) {
        let mark = judgement.mark.filter(|_| !judgement.from_sheet);
        step(&mut self.judged, mark.is_some_and(|mark| mark.light().is_some()), stands);
        step(&mut self.cannot_judge, mark == Some(Mark::CannotJudge), stands);
        step(&mut self.from_sheet, judgement.from_sheet, stands);
        for which in [FollowUp::Condition, FollowUp::Missing] {
            let item = which.of(judgement);
            step(&mut self.follow_ups, item.says_something() && item.done.is_none(), stands);
        }
    }

    fn measure(&mut self, session: &Session, measure: &Measure, stands: bool) {
        let outcome = session.outcome(measure.id);
        step(&mut self.decided, outcome.is_some(), stands);
        self.roadmap.measure(measure, outcome, stands);
    }

    /// All crossings of the board.
    pub const fn crossings(&self) -> usize {
        self.measures * self.criteria
    }
}

impl Roadmap {
    fn measure(&mut self, measure: &Measure, outcome: Option<Outcome>, stands: bool) {
        let count = match outcome {
            Some(Outcome::Step(_)) => &mut self.all,
            Some(Outcome::Queue) => &mut self.queue,
            Some(Outcome::NotNow) => &mut self.not_now,
            None => &mut self.undecided,
        };
        step(count, true, stands);
        if !matches!(outcome, Some(Outcome::Step(_))) {
            return;
        }
        step(&mut self.no_owner, !measure.has_owner(), stands);
        step(&mut self.quick, measure.horizon == Some(Horizon::Quick), stands);
        step(&mut self.middle, measure.horizon == Some(Horizon::Middle), stands);
        step(&mut self.long, measure.horizon == Some(Horizon::Long), stands);
    }
}

/// Whether an edit touches so much that all is counted anew: that is sooner done than finding so many
/// crossings one by one, twice.
fn counts_anew(edit: &Edit) -> bool {
    const MANY: usize = 2_000;
    edit.changes.len() >= MANY || edit.changes.iter().any(|it| matches!(it, Change::Whole(_)))
}

/// One more, or one less, where that holds.
const fn step(count: &mut usize, holds: bool, stands: bool) {
    if holds {
        *count = if stands { *count + 1 } else { count.saturating_sub(1) };
    }
}
