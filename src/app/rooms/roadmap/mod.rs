//! The roadmap as it is looked at: which view of it is open, and what each is looked at by.
//!
//! Knows the core only. Each view has a folder of its own; they do not know each other.

mod actions;
mod asked;
mod plan;
mod progress;
mod state;

pub use actions::{ActionsAction, ActionsCommand, ActionsMove, ActionsView};
pub use asked::{RoadmapAction, RoadmapCommand};
pub use plan::{Fold, Lifted, Page, PlanAction, PlanCommand, PlanMove, PlanView, Side};
pub use progress::{
    HalfYears, ProgressAction, ProgressCommand, ProgressCursor, ProgressMove, ProgressView,
};
pub use state::Roadmap;
