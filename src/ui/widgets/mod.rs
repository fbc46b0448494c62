//! Small parts used by several rooms.

pub mod buttons;
pub mod field;
pub mod icon;
pub mod light;
pub mod text;
