//! Where F6 goes: the parts of the window, each of which says where it begins.

use eframe::egui::{self, Id};

/// Where F6 goes, by name; each pane tells where it begins when it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The rail, at the open room.
    Rail,
    /// The top bar, at its first menu.
    Top,
    Room,
    /// What stands beside the room.
    Side,
    /// The form of what is chosen there, at the field that names it.
    Form,
    Status,
}

const PANES: [Pane; 6] = [Pane::Rail, Pane::Top, Pane::Room, Pane::Side, Pane::Form, Pane::Status];

fn pane_id(pane: Pane) -> Id {
    Id::unique(("pane", pane as u8))
}

pub(crate) fn pane_begins(ctx: &egui::Context, pane: Pane, at: Id) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(pane_id(pane), (frame, at)));
}

/// Where a pane begins that is there: keys are taken before the frame is drawn, and what was drawn in
/// the one before last may belong to the room that was left.
fn drawn(ctx: &egui::Context, pane: Pane) -> Option<Id> {
    let frame = ctx.cumulative_frame_nr();
    let place = ctx.data(|data| data.get_temp::<(u64, Id)>(pane_id(pane)));
    place.filter(|(when, _)| when + 1 >= frame).map(|(_, at)| at)
}

/// Where a pane begins, if it is drawn in this frame.
pub(crate) fn drawn_now(ctx: &egui::Context, pane: Pane) -> Option<Id> {
    let frame = ctx.cumulative_frame_nr();
    let place = ctx.data(|data| data.get_temp::<(u64, Id)>(pane_id(pane)));
    place.filter(|(when, _)| *when == frame).map(|(_, at)| at)
}

/// Goes to the pane after the one where the keyboard is, or was when it was last known.
pub(crate) fn next_pane(ctx: &egui::Context) {
    let current = Id::unique("current-pane");
    let focused = ctx.memory(egui::Memory::focused);
    let here = PANES.iter().position(|pane| focused.is_some() && drawn(ctx, *pane) == focused);
    let last = ctx.data(|data| data.get_temp::<usize>(current));
    let at = here.or(last).unwrap_or(PANES.len() - 1);
    let after = PANES.iter().enumerate().cycle().skip(at + 1).take(PANES.len());
    let next = after.into_iter().find_map(|(at, pane)| drawn(ctx, *pane).map(|id| (at, id)));
    if let Some((at, id)) = next {
        ctx.data_mut(|data| data.insert_temp(current, at));
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}
