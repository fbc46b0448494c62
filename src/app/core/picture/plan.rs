//! The roadmap, as the audience sees it.

use std::sync::Arc;

use crate::app::core::picture::lines::LongestTexts;
use crate::domain::light::Mark;

/// The roadmap, as far as it is shown; how much of it fits depends on the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanScene {
    /// What it shows. Shared, so that a large one is not made anew with every key.
    pub sheet: Arc<PlanSheet>,
    /// The focus area that is looked at.
    pub row: Option<usize>,
    /// The step that is looked at.
    pub step: Option<usize>,
}

/// What a roadmap shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanSheet {
    /// What the room is called.
    pub name: String,
    /// What the workshop is called.
    pub title: String,
    /// What is said where nothing stands on it; empty where something does.
    pub empty: String,
    /// What money is counted in.
    pub unit: String,
    /// The steps.
    pub steps: Vec<PlanStep>,
    /// The focus areas.
    pub areas: Vec<PlanArea>,
    /// What the queue is called.
    pub queue_name: String,
    /// What matures, what is due first.
    pub queue: Vec<PlanQueued>,
    /// The longest of the measures' numbers.
    pub numbers: LongestTexts,
}

/// A step of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// What it is called.
    pub name: String,
    /// That it is locked, if it is.
    pub locked: Option<String>,
    /// What standing there means.
    pub meaning: String,
    /// What it costs, in words: a line for each way in which it is paid for.
    pub money: String,
    /// The same as a bar, where it has a frame.
    pub bar: Option<PlanBar>,
}

/// What stands inside a frame, in thousandths of its upper end; what passes it is cut there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanBar {
    /// The low estimates.
    pub from: u16,
    /// The high ones.
    pub to: u16,
    /// The frame's lower end.
    pub tick: u16,
}

/// A focus area of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanArea {
    /// What it is called.
    pub name: String,
    /// What stands at each step.
    pub cells: Vec<Vec<PlanCard>>,
}

/// A measure on the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlanCard {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its lights, a criterion each.
    pub marks: Vec<Option<Mark>>,
    /// Who owns it.
    pub whose: String,
    /// What it costs.
    pub money: String,
}

/// A measure in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanQueued {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What must change.
    pub what: String,
    /// When it is looked at again.
    pub again: String,
}
