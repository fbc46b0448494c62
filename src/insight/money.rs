//! What the measures of a step cost, shelf by shelf, beside the frame of money that is looked at.
//! Money is added up as ranges; what has no estimate is counted, and never taken for nothing.

use crate::domain::cost::Cost;
use crate::domain::judgement::Decision;
use crate::domain::measure::MeasureId;
use crate::domain::plan::frame::{Frame, FrameId, Shelf};
use crate::domain::session::Session;
use crate::domain::step::StepId;

/// Money a year, added up, in thousands of kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The low ends.
    pub from: u64,
    /// The high ends.
    pub to: u64,
    /// How many measures have an estimate.
    pub known: usize,
    /// How many have none.
    pub unknown: usize,
}

impl Sum {
    /// That of some estimates.
    pub fn of(costs: impl IntoIterator<Item = Option<Cost>>) -> Self {
        costs.into_iter().fold(Self::default(), |sum, cost| match cost {
            Some(cost) => Self {
                from: sum.from + u64::from(cost.from()),
                to: sum.to + u64::from(cost.to()),
                known: sum.known + 1,
                ..sum
            },
            None => Self { unknown: sum.unknown + 1, ..sum },
        })
    }

    /// How it stands to a frame.
    pub fn beside(self, frame: Cost) -> Fit {
        let most = u64::from(frame.to());
        if self.from > most {
            Fit::Passes { from: self.from - most, to: self.to - most }
        } else if self.to > most {
            Fit::MayPass { by: self.to - most }
        } else {
            Fit::Within
        }
    }
}

/// How a sum stands to a frame, in thousands of kroner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// All of it is no more than the frame's upper end.
    Within,
    /// Its high end is above that by so much.
    MayPass {
        /// By how much.
        by: u64,
    },
    /// Its low end is above that already.
    Passes {
        /// By so much at the least.
        from: u64,
        /// By so much at the most.
        to: u64,
    },
}

/// A measure on a shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which one.
    pub measure: MeasureId,
    /// What it costs, where that is known.
    pub cost: Option<Cost>,
}

/// The measures of a step that are paid for in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfMoney {
    /// In which way; nothing where the group has not said.
    pub shelf: Option<Shelf>,
    /// Which measures.
    pub blocks: Vec<Block>,
    /// What they cost together.
    pub sum: Sum,
}

/// The money of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepMoney {
    /// The frame that is looked at.
    pub frame: Option<FrameId>,
    /// How much money that is, where it is said.
    pub money: Option<Cost>,
    /// What stands on each shelf: the frame's own always, others where something stands there.
    pub shelves: Vec<ShelfMoney>,
    /// How many are inside another frame of the step than the one that is looked at.
    pub elsewhere: usize,
}

impl StepMoney {
    /// That of the measures of a step. `looked_at` is one of its frames, else its first one is;
    /// `in_hand` stands for the decision of a measure that is about to be set.
    pub fn of(
        session: &Session,
        step: StepId,
        measures: impl IntoIterator<Item = MeasureId>,
        looked_at: Option<FrameId>,
        in_hand: Option<&Decision>,
    ) -> Self {
        let frames: Vec<&Frame> = session.frames_of(step).collect();
        let frame = frames.iter().find(|frame| Some(frame.id) == looked_at).or(frames.first());
        let frame = frame.copied();
        let mut shelves: Vec<(Option<Shelf>, Vec<Block>)> =
            [Some(Shelf::Inside)].into_iter().chain(OTHERS).map(|it| (it, Vec::new())).collect();
        let mut elsewhere = 0;
        for id in measures {
            let Some(measure) = session.measure(id) else { continue };
            let decision = in_hand.filter(|decision| decision.measure == id);
            let decision = decision.or_else(|| session.decision(id));
            let shelf = decision.and_then(|decision| decision.shelf);
            let of = decision.and_then(|decision| decision.frame);
            // Of several frames, one is looked at at a time.
            let is_other = |of: FrameId| {
                Some(of) != frame.map(|frame| frame.id) && frames.iter().any(|it| it.id == of)
            };
            if shelf == Some(Shelf::Inside) && of.is_some_and(is_other) {
                elsewhere += 1;
                continue;
            }
            if let Some((_, blocks)) = shelves.iter_mut().find(|(it, _)| *it == shelf) {
                blocks.push(Block { measure: id, cost: measure.cost });
            }
        }
        let shelves = shelves.into_iter().map(|(shelf, blocks)| ShelfMoney {
            shelf,
            sum: Sum::of(blocks.iter().map(|block| block.cost)),
            blocks,
        });
        Self {
            frame: frame.map(|frame| frame.id),
            money: frame.and_then(|frame| frame.money),
            shelves: shelves
                .filter(|it| it.shelf == Some(Shelf::Inside) || !it.blocks.is_empty())
                .collect(),
            elsewhere,
        }
    }

    /// What stands on a shelf.
    pub fn on(&self, way: Option<Shelf>) -> Option<&ShelfMoney> {
        self.shelves.iter().find(|it| it.shelf == way)
    }

    /// How what is inside the frame stands to it; nothing where it is not said how much it is.
    pub fn fit(&self) -> Option<Fit> {
        let inside = self.on(Some(Shelf::Inside))?;
        self.money.map(|money| inside.sum.beside(money))
    }
}

/// The shelves beside the frame's own, in the order they are shown.
const OTHERS: [Option<Shelf>; 4] =
    [Some(Shelf::CoFunded), Some(Shelf::NeedsNewMoney), Some(Shelf::Unclear), None];

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(from: u32, to: u32) -> Cost {
        Cost::new(from * 1000, to * 1000).unwrap()
    }

    #[test]
    fn ranges_add_up_end_by_end_and_what_has_no_estimate_is_counted() {
        let sum = Sum::of([Some(cost(6, 8)), Some(cost(3, 4)), None, Some(cost(8, 10))]);
        assert_eq!(sum, Sum { from: 17_000, to: 22_000, known: 3, unknown: 1 });
        assert_eq!(Sum::of([]), Sum::default());
        // As many of the largest there are: no number runs over.
        let most = Some(Cost::new(Cost::MOST, Cost::MOST).unwrap());
        assert_eq!(Sum::of(std::iter::repeat_n(most, 5000)).to, 5_000_000_000_000);
    }

    #[test]
    fn a_sum_is_within_a_frame_may_pass_it_or_passes_it() {
        let frame = cost(20, 30);
        let fit = |from, to| Sum { from, to, known: 1, unknown: 0 }.beside(frame);
        assert_eq!(fit(17_000, 22_000), Fit::Within);
        assert_eq!(fit(30_000, 30_000), Fit::Within);
        assert_eq!(fit(28_000, 30_001), Fit::MayPass { by: 1 });
        assert_eq!(fit(30_000, 36_000), Fit::MayPass { by: 6000 });
        assert_eq!(fit(33_000, 36_500), Fit::Passes { from: 3000, to: 6500 });
    }
}
