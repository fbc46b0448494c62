//! Plain counts of crossings and measures, each of what it says.

use crate::domain::judgement::{Judgement, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::Horizon;
use crate::domain::session::Session;
use crate::insight::points::all_points;

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
        let of_group = |judgement: &&Judgement| !judgement.from_sheet;
        let marks = || session.judgements.iter().filter(of_group).filter_map(|j| j.mark);
        Self {
            participants: session.participants.len(),
            measures: session.measures.len(),
            criteria: session.criteria.len(),
            judged: marks().filter(|mark| mark.light().is_some()).count(),
            cannot_judge: marks().filter(|mark| *mark == Mark::CannotJudge).count(),
            from_sheet: session.judgements.iter().filter(|j| j.from_sheet).count(),
            rounds: session.rounds.len(),
            open_rounds: session.rounds.iter().filter(|r| r.is_open()).count(),
            follow_ups: all_points(session, false).len(),
            decided: session.decisions.iter().filter(|d| d.outcome.is_some()).count(),
            roadmap: Roadmap::of(session),
            frames: session.frames.len(),
            balances: session.balances.len(),
            links: session.links.len(),
            statuses: session.statuses.len(),
            deliverables: session.deliverables.len(),
            questions: session.questions.len(),
            meetings: session.meetings.len(),
            items: session.items.len(),
            notes: session.notes.len(),
        }
    }

    /// All crossings of the board.
    pub const fn crossings(&self) -> usize {
        self.measures * self.criteria
    }
}

impl Roadmap {
    fn of(session: &Session) -> Self {
        let mut roadmap = Self::default();
        for measure in &session.measures {
            let beside = match session.outcome(measure.id) {
                Some(Outcome::Step(_)) => None,
                Some(Outcome::Queue) => Some(&mut roadmap.queue),
                Some(Outcome::NotNow) => Some(&mut roadmap.not_now),
                None => Some(&mut roadmap.undecided),
            };
            if let Some(beside) = beside {
                *beside += 1;
                continue;
            }
            roadmap.all += 1;
            roadmap.no_owner += usize::from(!measure.has_owner());
            match measure.horizon {
                Some(Horizon::Quick) => roadmap.quick += 1,
                Some(Horizon::Middle) => roadmap.middle += 1,
                Some(Horizon::Long) => roadmap.long += 1,
                None => {}
            }
        }
        roadmap
    }
}
