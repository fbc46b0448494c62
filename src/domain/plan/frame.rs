//! Frames of money: what a step can cost a year, and which shelf of it a measure stands on.

use serde::{Deserialize, Serialize};

use crate::domain::cost::Cost;
use crate::domain::is_default;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::step::StepId;
use crate::domain::verbs::Editable;

/// Names a frame for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FrameId(pub u32);

/// A frame of money for a step, such as "today's frame". A step may have several, and one of them is
/// looked at at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Names it.
    pub id: FrameId,
    /// What people call it.
    pub name: String,
    /// The step it is for; nothing where that is not said yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub step: Option<StepId>,
    /// Money a year, from and to, where that is said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: Option<Cost>,
    /// What it is, in a sentence.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meaning: String,
}

/// How a measure on the roadmap is paid for. Chosen by the group, never filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Shelf {
    /// Inside the frame.
    Inside,
    /// Together with others, outside the frame.
    CoFunded,
    /// With money that is not there yet.
    NeedsNewMoney,
    /// The group has looked at it and does not know.
    Unclear,
}

impl Shelf {
    /// All shelves, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Inside, Self::CoFunded, Self::NeedsNewMoney, Self::Unclear];
}

impl References for Frame {
    references!(|visit, Self { step, .. }| {
        visit.field("step").uses(step);
    });
}

impl Editable for Frame {
    const CALLED: &'static str = "frame";

    fn named(id: FrameId, name: String) -> Self {
        Self { id, name, step: None, money: None, meaning: String::new() }
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Session {
    /// The frames of a step, in the order the group gave them.
    pub fn frames_of(&self, step: StepId) -> impl Iterator<Item = &Frame> {
        self.frames.iter().filter(move |frame| frame.step == Some(step))
    }
}
