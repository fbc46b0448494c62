//! The plan as it is looked at: the selected card, the one in hand, what is folded away.
//!
//! Knows the core only. A card in hand changes nothing of the document before it is set: what it
//! would mean is computed as if it stood there.

mod asked;
mod carry;
mod cursor;
mod entries;
mod lifted;
mod scene;
mod sheet;
mod state;

pub use asked::{PlanAction, PlanCommand};
pub use cursor::PlanMove;
pub use lifted::Lifted;
pub use state::{Fold, Page, PlanView, Side};
