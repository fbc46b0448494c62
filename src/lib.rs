//! Lyskryss: prioritise together, one measure, one criterion, one light at a time.
//!
//! The house has six floors. A floor imports only from floors below it, and siblings on one floor
//! do not know each other; `tests/house/architecture.rs` sees to that, and to the arrows inside
//! `app` and `ui`. In reading order, with what is absent from each on purpose:
//!
//! 1. [`domain`]: what a workshop is: data, rules, every change as an `Edit`, undo. No screen, disk,
//!    clock, threads, dice or wording.
//! 2. [`i18n`]: the words on the screen, in every language of `assets/locales`. Nothing of ours.
//! 2. [`storage`]: session files, journals, earlier versions, settings: their form, and getting them
//!    onto the disk. No list of the session by name, no clock.
//! 2. [`exchange`]: tables in from a spreadsheet, tables out to one; papers out as documents. No
//!    clipboard, disk or wording.
//! 2. [`insight`]: counts, orders, what differs between versions: pure functions of sessions. No
//!    arithmetic on lights.
//! 3. [`app`]: what a person can do: `update(&mut App, Input, Now) -> Vec<Effect>`. No egui, disk or
//!    clock. Inside it a core knows no room, and rooms know the core only.
//! 4. `ui`: drawing, and nothing else: reads the app, gives actions back (feature `gui`). No way to
//!    change anything.
//! 5. [`desktop`]: the imperative shell: the window, dialogs, threads, the clock, the command line.
//!    No rule of what follows on what.
//!
//! # The way of a key press
//!
//! "H" on the board: `ui::shell::key_queue` finds the command that has the key and gives an
//! `Action::Do` back; [`app::update::update`] leads it by one `match` to the board
//! (`rooms::board`), which has `Context::set_mark` make an `Edit` of it
//! (`domain::judging`) and apply it (`domain::edit::apply`, by way of `domain::history`). The same
//! call notes the edit for the journal, whose effect `desktop` performs on a thread of its own;
//! every room hears what was touched, and the next frame `ui` draws the new state.
//!
//! # Where a new thing goes
//!
//! * **A room**: `app/rooms/NAME` (state, action, command, update, what it hears), `ui/rooms/NAME`,
//!   `assets/locales/TAG/NAME.ftl`, and a variant in [`app::core::place::Room`]. The compiler asks
//!   for the rest: see [`app`], and the map of `ui`.
//! * **A list** of the session: a file with its type, a line in [`domain::lists`], a field in
//!   [`domain::session::Session`], a variant in [`domain::edit::Change`]. Checks, deletion, merging,
//!   differences, salvage and limits follow: see [`domain`].
//! * **A command**: a variant in its room's `...Command`, with one line of
//!   [`app::command::Properties`] and one of what it does; its name in each language. It is then in
//!   the palette. Without a text, a test fails.
//! * **A key**: a line in `USUAL` of `ui/kit/shortcuts.rs`. It is then on F1 and beside the command.
//! * **A text**: a message in the file of its room or subject, in each folder of `assets/locales`,
//!   asked for by its key (`view.t("key")`, or a [`app::core::message::Message`]). Tests find what is
//!   missing in a language, never asked for, or filled in otherwise.

pub mod app;
pub mod desktop;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod insight;
pub mod storage;
#[cfg(feature = "gui")]
pub mod ui;
