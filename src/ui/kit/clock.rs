//! The time that is left for a talk: how it is written, and when it is written anew.

use std::time::Duration;

use eframe::egui::Context;

/// Minutes and seconds. A second is over when it is over: 3:00 stands a whole second.
pub(crate) fn minutes(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Asks for the next frame when the next second shows, and for none before.
pub(crate) fn wake_at_next_second(ctx: &Context, left: Duration) {
    let nanos = left.subsec_nanos();
    let next = if nanos == 0 { Duration::from_secs(1) } else { Duration::from_nanos(nanos.into()) };
    ctx.request_repaint_after(next + Duration::from_millis(5));
}
