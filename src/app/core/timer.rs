//! The time for a talk.

// From `core`, which has no clock.
use core::time::Duration;

/// The time for a talk, counted by the app's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    left: Option<Duration>,
    /// Since when it runs, as the program's running time.
    since: Option<Duration>,
}

impl Timer {
    /// How much is left; nothing where it was never started.
    pub fn left(&self, running: Duration) -> Option<Duration> {
        let gone = self.since.map_or(Duration::ZERO, |since| running.saturating_sub(since));
        self.left.map(|left| left.saturating_sub(gone))
    }

    /// Whether it was started here.
    pub const fn is_started(&self) -> bool {
        self.left.is_some()
    }

    /// Whether it counts down.
    pub fn is_running(&self, running: Duration) -> bool {
        self.since.is_some() && self.left(running).is_some_and(|left| !left.is_zero())
    }

    /// Starts, pauses, goes on; starts anew where the time is up.
    pub(crate) fn toggle(&mut self, running: Duration, whole: Duration) {
        let left = self.left(running).filter(|left| !left.is_zero());
        self.since = if self.is_running(running) { None } else { Some(running) };
        self.left = Some(left.unwrap_or(whole));
    }

    /// Gives more time, and goes on where the time was up.
    pub(crate) fn extend(&mut self, running: Duration, whole: Duration, more: Duration) {
        let left = self.left(running);
        if left == Some(Duration::ZERO) || self.since.is_some() {
            self.since = Some(running);
        }
        self.left = Some(left.unwrap_or(whole).saturating_add(more));
    }
}
