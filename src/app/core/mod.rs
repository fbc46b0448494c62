//! What all rooms and services share: the document, the words, the place, the texts on their way.
//!
//! Owns [`context::Context`], through which alone anything is changed. Absent on purpose: every
//! room, every service, the commands. A room that needs another room's state needs a
//! [`place::Place`] or a [`touched::Touched`] instead.

pub mod aside;
pub mod asked_for;
pub mod context;
pub mod crossing;
pub mod differences;
pub mod document;
pub mod drafts;
pub mod edge;
mod edit_messages;
pub mod edit_names;
pub mod effect;
pub mod file_names;
mod file_size;
pub mod imports;
mod in_place;
pub mod journal_queue;
pub mod meeting_words;
pub mod message;
pub mod names;
pub mod papers;
pub mod phrases;
pub mod picture;
pub mod pictures;
pub mod place;
pub mod plan_words;
pub mod progress_words;
pub mod properties;
pub mod question_words;
pub mod ready;
mod room_left;
pub(crate) mod scenes;
mod stages;
pub mod table_words;
pub mod tables;
pub mod timer;
pub mod touched;
pub(crate) mod typed_words;
mod undo;
mod writing;
