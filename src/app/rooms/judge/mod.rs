//! Judge as it is looked at: the crossing, who answers next, the way on.
//!
//! Knows the core only. Which crossing somebody comes for is told on arrival.

mod agree;
mod asked;
mod chairs;
mod passing;
mod rounds;
mod scene;
mod state;
mod timer;
mod walk;

pub use asked::{JudgeAction, JudgeCommand};
pub use chairs::Chair;
pub use passing::PassAction;
pub use state::{Judge, Passing, Phase};
