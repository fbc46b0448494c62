//! What every drawing function is given: the app to read, the colours, and where it puts what a
//! person asks for. Gives out nothing to change the app by.

use std::borrow::Cow;

use eframe::egui;

use crate::app::command::Command;
use crate::app::core::progress_words;
use crate::app::input::Action;
use crate::app::state::App;
use crate::domain::date::{Date, Moment};
use crate::i18n::Args;
use crate::storage::timestamp::Timestamp;
use crate::ui::kit::shortcuts;
use crate::ui::kit::theme::{self, Palette};

pub(crate) struct View<'a> {
    pub(crate) app: &'a App,
    pub(crate) colours: &'a Palette,
    /// The time as this frame is drawn, for "today" and the talk timer.
    pub(crate) now: crate::app::core::effect::Now,
    /// What was asked for in this frame, in the order it was.
    pub(crate) out: &'a mut Vec<Action>,
}

impl<'a> View<'a> {
    pub(crate) fn t(&self, key: &str) -> Cow<'a, str> {
        self.app.texts.get(key)
    }

    /// A text with its arguments.
    pub(crate) fn with(&self, key: &str, args: &Args<'_>) -> String {
        self.app.texts.with(key, args)
    }

    /// A text about a number of things.
    pub(crate) fn count(&self, key: &str, n: usize) -> String {
        self.app.texts.count(key, n)
    }

    /// How a command's first key is written, or nothing.
    pub(crate) fn shortcut(&self, command: impl Into<Command>) -> String {
        shortcuts::label_of(command.into(), &self.app.settings.keys)
    }

    pub(crate) fn ask(&mut self, action: impl Into<Action>) {
        self.out.push(action.into());
    }

    pub(crate) fn run(&mut self, command: impl Into<Command>) {
        self.out.push(Action::Do(command.into()));
    }
}

/// The time, and the day where it is not today.
pub(crate) fn moment(view: &View<'_>, at: Moment) -> String {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    if at.day() == view.now.day {
        return time;
    }
    let day = view.app.texts.date(at.day().year(), at.day().month(), at.day().day());
    format!("{day} {time}")
}

/// A day: its year goes without saying where it is this one.
pub(crate) fn day(view: &View<'_>, date: Date) -> String {
    progress_words::day(view.app.texts, date, view.now.day)
}

/// A time of the program's own files, to the second: what was kept in one minute is told apart.
pub(crate) fn second(view: &View<'_>, at: Timestamp) -> String {
    format!("{}:{:02}", moment(view, at.moment()), at.second())
}

/// Whether there is little room, so that one thing is shown at a time.
pub(crate) fn is_narrow(ctx: &egui::Context) -> bool {
    ctx.content_rect().width() < theme::NARROW
}

/// Whether there is too little room for anything beside the crossing that is judged, and for
/// the board's tools beside the menus.
pub(crate) fn is_tight(ctx: &egui::Context) -> bool {
    ctx.content_rect().width() < theme::TIGHT
}

/// Whether the window is so low that bars must be, too.
pub(crate) fn is_low(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < theme::LOW
}

/// Whether a crossing that is judged must do with smaller type and less air.
pub(crate) fn is_shallow(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < theme::SHALLOW
}

/// How many things of a size there is room for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of things on a screen; what is below none is none"
)]
pub(crate) fn how_many(room: f32, each: f32) -> usize {
    (room / each).floor() as usize
}
