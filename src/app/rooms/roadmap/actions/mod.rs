//! The view Action plan: what all measures deliver, by whom and when.

mod asked;
mod scene;
mod state;

pub use asked::{ActionsAction, ActionsCommand, ActionsMove};
pub use state::ActionsView;
