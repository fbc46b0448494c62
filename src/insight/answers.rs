//! What a revealed round shows, in counts and names. Nothing is chosen for the group.
//!
//! All of it comes from [`Round::tally`] and [`Round::stands`], which say nothing of an open round.

use crate::domain::light::{Light, Mark};
use crate::domain::round::{Answer, Round, Tally};

/// How the answers lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everybody who took a stand took the same.
    Agree(Mark),
    /// There is both green and red.
    Split,
    /// There are several answers, but not both green and red.
    Several,
    /// Nobody took a stand: all abstained.
    Nobody,
}

/// How the answers of a revealed round lie to each other.
pub fn verdict(round: &Round) -> Option<Verdict> {
    let tally = round.tally()?;
    let given: Vec<Mark> =
        Mark::ALL.into_iter().filter(|mark| tally.of(Answer::from(*mark)) > 0).collect();
    Some(match given[..] {
        [] => Verdict::Nobody,
        [mark] => Verdict::Agree(mark),
        _ if tally.is_split() => Verdict::Split,
        _ => Verdict::Several,
    })
}

/// Up to so many at one end are named; more are a crowd, which is counted.
const FEW: usize = 3;

/// Those at one end of what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// Their light.
    pub light: Light,
    /// Their names, in the order of the ballots.
    pub names: Vec<String>,
}

impl End {
    /// Whether they are so many that nobody is helped by a list of their names.
    pub const fn is_crowd(&self) -> bool {
        self.names.len() > FEW
    }
}

/// The far ends where the lights differ, in the order in which they speak: the smaller first, so
/// that those few are heard before the many; of two as large the lower one. Nothing of an
/// anonymous round or a show of hands, which have no names.
pub fn far_ends(round: &Round) -> Option<(End, End)> {
    let stands = round.stands()?;
    let end = |light: Light| {
        let with =
            stands.iter().filter(|(_, answer)| *answer == Some(Answer::from(Mark::from(light))));
        End { light, names: with.map(|(ballot, _)| ballot.name.clone()).collect() }
    };
    let mut ends = Light::ALL.into_iter().map(end).filter(|end| !end.names.is_empty());
    let highest = ends.next()?;
    let lowest = ends.next_back()?;
    let few_are_high = highest.names.len() < lowest.names.len();
    Some(if few_are_high { (highest, lowest) } else { (lowest, highest) })
}

/// Somebody who answered otherwise than in the round before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Who.
    pub name: String,
    /// From what; `None` where there was no answer.
    pub from: Option<Answer>,
    /// To what; `None` where there was no answer.
    pub to: Option<Answer>,
}

/// What moved from one revealed round to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moves {
    /// By name, where both rounds have names.
    Named(Vec<Move>),
    /// In counts, before and after, where one has not.
    Counted(Vec<(Answer, usize, usize)>),
}

/// What moved between two revealed rounds; nothing while one of them is open.
pub fn moves(before: &Round, after: &Round) -> Option<Moves> {
    let (first, then) = (before.tally()?, after.tally()?);
    let (Some(earlier), Some(later)) = (before.stands(), after.stands()) else {
        return Some(counted(&first, &then));
    };
    let pairs = later.iter().filter_map(|(ballot, to)| {
        let (_, from) = earlier.iter().find(|(other, _)| other.is_of_the_same(ballot))?;
        Some(Move { name: ballot.name.clone(), from: *from, to: *to })
    });
    let pairs: Vec<Move> = pairs.collect();
    if pairs.is_empty() {
        // Quite other people, or groups where there were seats: nobody moved, but the counts did.
        return Some(counted(&first, &then));
    }
    Some(Moves::Named(pairs.into_iter().filter(|pair| pair.from != pair.to).collect()))
}

fn counted(before: &Tally, after: &Tally) -> Moves {
    let counts = Answer::ALL.map(|answer| (answer, before.of(answer), after.of(answer)));
    Moves::Counted(counts.into_iter().filter(|(_, a, b)| a != b).collect())
}
