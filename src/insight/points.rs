//! The follow-ups of all crossings in one list: who does what by when.

use crate::domain::date::Date;
use crate::domain::judgement::ActionItem;
use crate::domain::judging::{Crossing, FollowUp};
use crate::domain::light::Mark;
use crate::domain::session::Session;

/// A follow-up, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenPoint<'a> {
    /// For which crossing.
    pub crossing: Crossing,
    /// Which of its two.
    pub which: FollowUp,
    /// What, who, by when.
    pub item: &'a ActionItem,
    /// Whether the mark is still one it belongs to.
    pub applies: bool,
}

impl OpenPoint<'_> {
    /// Whether somebody has taken it.
    pub fn is_taken(&self) -> bool {
        !self.item.who.trim().is_empty()
    }
}

/// All follow-ups: those that nobody has taken first, then by day, those without one last; within
/// a day as the crossings stand. Those that are done come behind all others, if they are wanted.
pub fn points(session: &Session, with_done: bool) -> Vec<OpenPoint<'_>> {
    let mut points: Vec<OpenPoint<'_>> = session
        .judgements
        .iter()
        .flat_map(|judgement| {
            [FollowUp::Condition, FollowUp::Missing].map(|which| OpenPoint {
                crossing: judgement.key(),
                which,
                item: which.of(judgement),
                applies: match which {
                    FollowUp::Condition => {
                        matches!(judgement.mark, Some(Mark::Medium | Mark::Low))
                    }
                    FollowUp::Missing => judgement.mark == Some(Mark::CannotJudge),
                },
            })
        })
        .filter(|point| point.item.says_something() && (with_done || point.item.done.is_none()))
        .collect();
    let rows = session
        .measures
        .iter()
        .enumerate()
        .map(|(at, m)| (m.id, at))
        .collect::<std::collections::HashMap<_, _>>();
    let columns = session
        .criteria
        .iter()
        .enumerate()
        .map(|(at, c)| (c.id, at))
        .collect::<std::collections::HashMap<_, _>>();
    points.sort_by_key(|point| {
        let no_day = point.item.by.is_none();
        let day = point.item.by.unwrap_or(Date::FIRST_OF_2000);
        let place = (rows.get(&point.crossing.0), columns.get(&point.crossing.1));
        (point.item.done.is_some(), point.is_taken(), no_day, day, place)
    });
    points
}
