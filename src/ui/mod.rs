//! Drawing, and nothing else: reads the app, gives actions back.
//!
//! Owns how things look and where they stand, and which key is which command. What is absent from
//! it on purpose: any way to change the app (a view asks for [`crate::app::input::Action`]s, and
//! the next frame shows what came of them), and the disk, the clock and threads (what the time is
//! comes in with each frame). What only the screen knows, such as where a list is scrolled to or
//! what is typed into the palette, egui keeps, under an id.
//!
//! # The map
//!
//! An arrow points from what draws to what it is made of. `architecture.rs` among the tests holds
//! these, and that no file knows another in a circle.
//!
//! ```text
//! shell ──> rooms::{start, prepare, board, judge, see, roadmap, minutes} ──> kit
//!   └─────> audience ────────────────────────────────────────────────────────> kit
//! ```
//!
//! - `kit`: what everything is made of. [`kit::theme`] has all colours, fonts, sizes and gaps;
//!   `view` is what each function that draws is given; `shortcuts` says which command has which
//!   key; `focus` and `panes` say where the keyboard is and where F6 goes; `menus`, `questions`,
//!   `fields`, `buttons`, `group` are what a person works with; `text`, [`kit::light`], `sign`,
//!   `badge`, `keycap`, `emblem`, `clock` what there is to see; `crossing` and `wording` what
//!   several rooms show and say of the same thing. It knows no room: nothing in it asks which one
//!   is open.
//! - `rooms`: a folder or a file a room, which draws it in the middle of the window. A room knows
//!   no other and nothing of what stands around it; the way to another room is an `Action`.
//! - [`shell`]: the window around the open room: rail, top bar, status line, what stands in front
//!   (`dialogs`), and the one way in for keys (`keys`, `key_queue`).
//! - [`audience`]: paints a [`crate::app::core::picture::Picture`]. It does not know the app, and so
//!   cannot show what is not for all.
//!
//! What is painted on the audience's window has sizes of its own, in shares of its height:
//! `audience::sizes` and `audience::gap`.
//!
//! # A new room
//!
//! 1. `rooms/<name>/mod.rs` with `<name>_ui(ui, view)`, and its line in `rooms/mod.rs`. What it
//!    shares with another room goes down to `kit`.
//! 2. Its picture, and the key of its name, in `shell/rail.rs`.
//! 3. Its line in `shell/mod.rs` (`room_ui`, and where the keyboard falls to in `keep_a_focus`), in
//!    `shell/status.rs` (its hints), and in `shell/top_bar.rs` where it has tools.
//! 4. The room says where it begins: `pane_begins(.., Pane::Room, ..)` with what the keyboard comes
//!    to first; what stands beside it is `Pane::Side`.
//!
//! The compiler asks for 2 and 3.
//!
//! # A new key
//!
//! 1. A line in `USUAL` in `kit/shortcuts.rs`. It is then on F1 and beside the command wherever
//!    that is offered; a test fails where another command of the same room has the key.
//! 2. A letter that must not be heard while somebody types is `Shortcut::Plain`. What else is to be
//!    known of the command stands beside it, in its `Properties`: that a text field has a use of its
//!    own for the key, that one types after it, that it leads elsewhere, that it may be held down.
//! 3. A key that belongs to a control in focus, as the arrows do on the board, is no command: the
//!    control takes it (`rooms/board/keys.rs`), and `IN_FOCUS` says it on F1.

pub mod audience;
pub mod kit;
pub(crate) mod rooms;
pub mod shell;
