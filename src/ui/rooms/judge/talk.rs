//! The talk timer for those who do not see it: its beginning, one minute left and its end are said
//! once, and nothing each second.

use std::time::Duration;

use eframe::egui::{Context, Id};

use crate::domain::judging::Crossing;
use crate::ui::kit::aloud;
use crate::ui::kit::view::View;

/// How it stood with the talk in a frame.
#[derive(Clone, Copy, Default)]
struct Talk {
    of: Option<Crossing>,
    /// How much was left; nothing where it was never started.
    left: Option<Duration>,
    counts_down: bool,
}

const LAST_MINUTE: Duration = Duration::from_mins(1);

/// Says what has become of the talk since the frame before, in whichever room, and wakes when there
/// is something to say next.
pub(crate) fn say_talk(ctx: &Context, view: &View<'_>) {
    let (timer, running) = (view.app.judge.timer(), view.now.running);
    let now = Talk {
        of: view.app.judged().filter(|_| view.app.has_talk_timer()),
        left: timer.left(running),
        counts_down: timer.is_running(running),
    };
    let id = Id::unique("talk-said");
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<Talk>(id).unwrap_or_default();
        data.insert_temp(id, now);
        before
    });
    if now.of.is_none() {
        return;
    }
    if now.of == before.of
        && let Some(words) = words(view, before, now)
    {
        aloud::say(ctx, &words);
    }
    if let Some(left) = now.left.filter(|_| now.counts_down) {
        let next = if left > LAST_MINUTE { left.saturating_sub(LAST_MINUTE) } else { left };
        ctx.request_repaint_after(next + Duration::from_millis(5));
    }
}

fn words(view: &View<'_>, before: Talk, now: Talk) -> Option<String> {
    let left = now.left?;
    let is_more = before.left.is_some_and(|before| left > before);
    let key = match (before.counts_down, now.counts_down) {
        (true, false) if left.is_zero() => return Some(view.t("talk-over").into_owned()),
        (true, false) => "talk-is-paused",
        (false, true) if !is_more => "talk-goes",
        (true, true) if before.left > Some(LAST_MINUTE) && left <= LAST_MINUTE => "talk-left",
        _ if is_more => "talk-left",
        _ => return None,
    };
    Some(view.with(key, &[("time", time(view, left).into())]))
}

/// Minutes and seconds in words.
fn time(view: &View<'_>, left: Duration) -> String {
    let seconds = usize::try_from(left.as_millis().div_ceil(1000)).unwrap_or(usize::MAX);
    let parts = [("spoken-minutes", seconds / 60), ("spoken-seconds", seconds % 60)];
    let said = parts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, n));
    said.collect::<Vec<_>>().join(" ")
}
