//! The traffic light and the mark: what a room can say in a crossing.

use serde::{Deserialize, Serialize};

/// A level of a criterion, shown as a light. Lights are chosen, never computed with: there is
/// deliberately no number, order or arithmetic on this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Light {
    /// Green, a triangle pointing up, the letter H.
    High,
    /// Yellow, a disc, the letter M.
    Medium,
    /// Red, a triangle pointing down, the letter L.
    Low,
}

impl Light {
    /// All three, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    /// The letter that stands beside the shape; the same in all three languages.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::High => "H",
            Self::Medium => "M",
            Self::Low => "L",
        }
    }

    /// Whether a measure with this light holds where it must: on a criterion that must hold, red
    /// speaks against the roadmap, and nothing else does.
    pub const fn holds(self) -> bool {
        match self {
            Self::High | Self::Medium => true,
            Self::Low => false,
        }
    }
}

/// What a crossing carries once the room has said something: a light, or that it cannot be
/// judged yet (which is no light, and is counted apart).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// The criterion's sentence for high holds.
    High,
    /// The criterion's sentence for medium holds.
    Medium,
    /// The criterion's sentence for low holds.
    Low,
    /// Something must be found out first.
    CannotJudge,
}

impl Mark {
    /// All four, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::High, Self::Medium, Self::Low, Self::CannotJudge];

    /// The light, where the mark is one.
    pub const fn light(self) -> Option<Light> {
        match self {
            Self::High => Some(Light::High),
            Self::Medium => Some(Light::Medium),
            Self::Low => Some(Light::Low),
            Self::CannotJudge => None,
        }
    }
}

impl From<Light> for Mark {
    fn from(light: Light) -> Self {
        match light {
            Light::High => Self::High,
            Light::Medium => Self::Medium,
            Light::Low => Self::Low,
        }
    }
}
