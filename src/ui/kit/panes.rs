//! Where F6 goes: the parts of the window, each of which says where it begins.

use eframe::egui::{self, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::kit::aloud;
use crate::ui::kit::focus::bar_beside;
use crate::ui::kit::theme;

/// Where F6 goes, by name; each pane tells where it begins when it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The rail, at the open room.
    Rail,
    /// The views of a room that stand in the top bar, at the open one.
    Tabs,
    /// The top bar, at its first menu.
    Top,
    Room,
    /// What stands beside the room.
    Side,
    /// The form of what is chosen there, at the field that names it.
    Form,
    Status,
}

const PANES: [Pane; 7] =
    [Pane::Rail, Pane::Tabs, Pane::Top, Pane::Room, Pane::Side, Pane::Form, Pane::Status];

fn pane_id(pane: Pane) -> Id {
    Id::unique(("pane", pane as u8))
}

/// Where a pane begins, and in which frame that was drawn; nothing where it is folded away.
type Drawn = (u64, Option<Id>);

fn note(ctx: &egui::Context, pane: Pane, at: Option<Id>) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp::<Drawn>(pane_id(pane), (frame, at)));
}

pub(crate) fn pane_begins(ctx: &egui::Context, pane: Pane, at: Id) {
    note(ctx, pane, Some(at));
}

/// Notes that a pane is there, but folded away: F6 unfolds it.
pub(crate) fn pane_is_folded(ctx: &egui::Context, pane: Pane) {
    note(ctx, pane, None);
}

fn noted(ctx: &egui::Context, pane: Pane) -> Option<Drawn> {
    ctx.data(|data| data.get_temp::<Drawn>(pane_id(pane)))
}

/// Where there is nothing yet but a way on, the room begins there, and what is written above it is read
/// with it.
pub(crate) fn room_begins_empty(way_on: &Response, words: &str) {
    pane_begins(&way_on.ctx, Pane::Room, way_on.id);
    aloud::describe(&way_on.ctx, way_on.id, words);
}

/// Where there is nothing but words, the keyboard comes to them.
pub(crate) fn begins_with_words(ui: &Ui, pane: Pane, rect: Rect, words: &str) {
    let id = ui.scope_id().with("nothing-yet");
    // As high as what can be pressed, so that it is found by whoever points at it.
    let rect = rect.expand2(vec2(0.0, ((theme::TARGET - rect.height()) / 2.0).max(0.0)));
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    pane_begins(ui.ctx(), pane, id);
    bar_beside(&response);
}

/// Where a pane begins that is there: keys are taken before the frame is drawn, and what was drawn in
/// the one before last may belong to the room that was left.
fn drawn(ctx: &egui::Context, pane: Pane) -> Option<Drawn> {
    let frame = ctx.cumulative_frame_nr();
    noted(ctx, pane).filter(|(when, _)| when + 1 >= frame)
}

/// Where a pane begins, if it is drawn in this frame.
pub(crate) fn drawn_now(ctx: &egui::Context, pane: Pane) -> Option<Id> {
    let frame = ctx.cumulative_frame_nr();
    noted(ctx, pane).filter(|(when, _)| *when == frame).and_then(|(_, at)| at)
}

/// Goes to the pane after the one where the keyboard is, or was when it was last known. Where that
/// one is folded away it is given back: whoever drew it unfolds it.
pub(crate) fn next_pane(ctx: &egui::Context) -> Option<Pane> {
    let current = Id::unique("current-pane");
    let focused = ctx.memory(egui::Memory::focused);
    let begins_here = |pane: &Pane| drawn(ctx, *pane).is_some_and(|(_, at)| at == focused);
    let here = PANES.iter().position(|pane| focused.is_some() && begins_here(pane));
    let last = ctx.data(|data| data.get_temp::<usize>(current));
    let at = here.or(last).unwrap_or(PANES.len() - 1);
    let after = PANES.iter().enumerate().cycle().skip(at + 1).take(PANES.len());
    let next = after.into_iter().find_map(|(at, pane)| Some((at, *pane, drawn(ctx, *pane)?)));
    let (at, pane, (_, id)) = next?;
    ctx.data_mut(|data| data.insert_temp(current, at));
    match id {
        Some(id) => {
            ctx.memory_mut(|memory| memory.request_focus(id));
            None
        }
        None => Some(pane),
    }
}
