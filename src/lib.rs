//! Lyskryss: prioritise together, one measure, one criterion, one light at a time.
//!
//! The house has six floors. A floor imports only from floors below it, and siblings on one floor
//! do not know each other; `tests/architecture.rs` sees to that. In reading order:
//!
//! 1. [`domain`]: what a workshop is: data, rules, every change as an `Edit`, undo.
//! 2. [`i18n`]: the words on the screen, in every language of `assets/locales`.
//! 2. [`storage`]: session files, samples and settings: their form, and getting them onto the disk.
//! 2. [`exchange`]: tables in from a spreadsheet, tables out to one.
//! 2. [`insight`]: counts, orders, what differs between versions: pure functions of sessions.
//! 3. [`app`]: what a person can do: `update(&mut App, Action, &Now) -> Vec<Effect>`.
//! 4. `ui`: drawing, and nothing else: reads the app, gives actions back (feature `gui`).
//! 5. [`desktop`]: the imperative shell: the window, dialogs, threads, the clock, the command line.
//!
//! A key press goes one way round: `ui::shell::keys` makes it an `Action`; `app::update` makes that
//! an `Edit`; `domain::edit::apply` makes that a new state and its inverse, which goes to
//! `domain::history`; what must happen outside comes back as `Effect`s, which `desktop` performs;
//! the next frame `ui` draws the new state.

pub mod app;
pub mod desktop;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod insight;
pub mod storage;
#[cfg(feature = "gui")]
pub mod ui;
