//! The talk timer of the crossing at hand.

// From `core`, which has no clock.
use core::time::Duration;

use crate::app::core::context::Context;
use crate::app::core::timer::Timer;
use crate::app::rooms::judge::state::Judge;

impl Judge {
    /// Starts, pauses or goes on with the talk.
    pub(super) fn toggle_timer(&mut self, cx: &Context) {
        let whole = talk(cx);
        self.with_timer(|timer, running| timer.toggle(running, whole), cx);
    }

    /// Gives the talk a minute more.
    pub(super) fn extend_timer(&mut self, cx: &Context) {
        let whole = talk(cx);
        self.with_timer(|timer, running| timer.extend(running, whole, Duration::from_mins(1)), cx);
    }

    /// The timer of the crossing at hand; one that ran elsewhere ends there.
    fn with_timer(&mut self, change: impl FnOnce(&mut Timer, Duration), cx: &Context) {
        let mut timer = self.timer();
        change(&mut timer, cx.now.running);
        self.timer = (self.crossing, timer);
    }

    /// Another talk begins with its whole time.
    pub(super) fn reset_timer(&mut self) {
        if self.timer.0 == self.crossing {
            self.timer = Default::default();
        }
    }
}

fn talk(cx: &Context) -> Duration {
    Duration::from_mins(u64::from(cx.talk_minutes()))
}
