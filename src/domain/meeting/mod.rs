//! The meeting that a workshop is: its agenda, who was there, what was said and decided, and what is
//! followed up.
//!
//! [`sitting`] is a meeting itself and [`contents`] what goes into its minutes; [`item`] stands on
//! its agenda, [`run`] begins and ends it, [`number`] counts items on; [`paper`], [`note`],
//! [`private_note`] and [`follow_up`] belong to an item, [`presence`] tells who was there for it. [`along`] is what an
//! edit brings with it while an item runs: what is judged then belongs to the item.

pub mod along;
pub mod contents;
pub mod follow_up;
pub mod item;
pub mod note;
pub mod number;
pub mod paper;
pub mod presence;
pub mod private_note;
pub mod run;
pub mod sitting;
