//! Where the keyboard comes to with Tab, and whether that is in view.

use std::collections::BTreeSet;

use egui::{Key, Rect};

use super::Window;

/// Presses Tab all the way around, and tells of what the keyboard did not come to, or came to out
/// of sight.
pub fn unreached(window: &mut Window) -> Vec<String> {
    let mut failures = Vec::new();
    let reachable = |window: &Window| -> Vec<(_, String)> {
        let front = window.in_front();
        let seen = window.seen().into_iter().filter(|seen| seen.focusable && !seen.disabled);
        // What is behind a dialog is not to be reached.
        let seen = seen.filter(|seen| front.as_ref().is_none_or(|ids| ids.contains(&seen.id)));
        seen.map(|seen| (seen.id, format!("{:?} {:?}", seen.role, seen.name))).collect()
    };
    let mut missing = reachable(window);
    let mut known: BTreeSet<_> = missing.iter().map(|(id, _)| *id).collect();
    let mut presses = missing.len() + 8;
    while presses > 0 {
        presses -= 1;
        window.key(Key::Tab);
        // A long list draws what the keyboard comes near to.
        for (id, what) in reachable(window) {
            if known.insert(id) {
                missing.push((id, what));
                presses += 1;
            }
        }
        let Some(focused) = window.focused() else {
            continue;
        };
        missing.retain(|(id, _)| *id != focused.id);
        if let Some((rect, visible)) = window.focused_rects()
            && !is_in_view(window, rect, visible)
        {
            let failure =
                format!("{:?} {:?} at {rect} is cut to {visible}", focused.role, focused.name);
            if !failures.contains(&failure) {
                failures.push(failure);
            }
        }
    }
    failures.extend(missing.into_iter().map(|(_, what)| format!("Tab does not come to {what}")));
    failures
}

/// Whether enough of what has the focus can be seen: all of it, or a good part of what is larger
/// than where it stands.
fn is_in_view(window: &Window, rect: Rect, visible: Rect) -> bool {
    let screen = window.harness.ctx.content_rect();
    let enough = |whole: f32, seen: f32, least: f32| seen >= whole - 1.0 || seen >= least;
    screen.expand(1.0).contains_rect(visible)
        && enough(rect.width(), visible.width(), 120.0)
        && enough(rect.height(), visible.height(), 60.0)
}
