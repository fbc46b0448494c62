//! What a person can do, and where they are looking.
//!
//! Owns the open document with its history, the views of it, and every rule of what follows on
//! what. Must not know egui, the disk or the clock: what is to happen outside is given back as
//! [`core::effect::Effect`]s, and what time it is comes in as [`core::effect::Now`].
//!
//! | part | holds | knows |
//! |---|---|---|
//! | [`core`] | the [`core::context::Context`] all share: document, settings, drafts, journal queue, effects | no room, no service |
//! | [`rooms`] | a room's state, actions, commands and update | the core |
//! | [`services`] | files, the audience's picture, how all looks | the core |
//! | [`state`], [`command`], [`help`], [`holds`], [`input`], [`update`], `arriving`, `pictures`, `why_not` | all of it together, and nothing else | all |
//!
//! An input goes one way: [`update::update`] ends what is being typed, if a person asked for
//! something else; one `match` leads it to the room or service it names; that changes the document
//! by `Context::apply_edit`; then every room and service hears what was touched,
//! whoever was sent somewhere arrives there, and the effects are handed out.
//!
//! Where a new thing goes:
//!
//! * A **room**: a folder in `rooms` with its state, a `...Action`, a `...Command` and `update`,
//!   `run`, `is_enabled`, `hear`; a variant in [`core::place::Room`], [`input::Action`] and
//!   [`command::Command`], and a field in [`state::App`]. The compiler names the rest. Its drawing is
//!   in `ui::rooms`.
//! * A **command**: a variant in its room's `...Command`; the compiler asks for its properties,
//!   when it is enabled and what it does, and `ui` for its key. Its name goes into each language.
//! * An **action**: a variant in its room's `...Action`.
//! * A **report** of the outside: a variant in `FileReport` or `AudienceReport`.
//! * A **place** to go to: a variant in [`core::place::Place`], and what is done on arrival there.

mod arriving;
pub mod command;
pub mod core;
pub mod help;
pub mod holds;
pub mod input;
mod pictures;
pub mod rooms;
pub mod services;
pub mod state;
pub mod update;
mod why_not;
