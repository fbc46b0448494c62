//! Pictures that go out as files, and what they show in words. They are made where the rooms are known,
//! of the same scenes as the wall's.

mod outgoing;
mod words;

pub use outgoing::{OutgoingPicture, PictureChoice, PictureKind, PictureOf, PictureSize};
