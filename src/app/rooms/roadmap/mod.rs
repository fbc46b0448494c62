//! The roadmap as it is looked at: which view of it is open, and what each is looked at by.
//!
//! Knows the core only. Each view has a folder of its own; they do not know each other.

mod asked;
mod plan;
mod state;

pub use asked::{RoadmapAction, RoadmapCommand};
pub use plan::{Fold, Lifted, Page, PlanAction, PlanCommand, PlanMove, PlanView, Side};
pub use state::{Roadmap, RoadmapTab};
