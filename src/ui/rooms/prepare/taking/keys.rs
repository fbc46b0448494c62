//! The one Tab stop of a sheet: when keys belong to it, and what they do there.

use eframe::egui::{self, Key, Modifiers};

use crate::app::core::place::{Focus, Room};
use crate::app::input::{Action, PrepareAction};
use crate::app::rooms::prepare::{At, Taking, TakingAction};
use crate::app::state::App;
use crate::ui::kit::focus::granted_focus;
use crate::ui::rooms::prepare::taking::cells::cell_id;
use crate::ui::rooms::prepare::taking::meaning::is_chosen_button;

/// How many rows a page is.
const PAGE: usize = 12;

/// Whether keys belong to the cell that is looked at: it, or what its column means, has the focus or is
/// about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(taking) = app.prepare.taking().filter(|_| is_heard(app)) else { return false };
    let at = taking.at();
    let focused = ctx.memory(egui::Memory::focused);
    // Another one may have been looked at by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Table) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    let is_here = |id| id == cell_id(at.row, at.column) || is_chosen_button(ctx, id);
    is_free && (follows || focused.is_none_or(is_here))
}

/// Whether the sheet hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    let there = app.prepare.taking().and_then(Taking::sheet).is_some();
    app.room == Room::Prepare && there && app.dialog().is_none()
}

/// What a key does at the cell that is looked at.
pub(crate) fn key(app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    let At { row, column } = app.prepare.taking()?.at();
    let at = match key {
        Key::ArrowUp => At { row: row.saturating_sub(1), column },
        Key::ArrowDown => At { row: row + 1, column },
        Key::ArrowLeft => At { row, column: column.saturating_sub(1) },
        Key::ArrowRight => At { row, column: column + 1 },
        Key::PageUp => At { row: row.saturating_sub(PAGE), column },
        Key::PageDown => At { row: row + PAGE, column },
        Key::Home => At { row, column: 0 },
        Key::End => At { row, column: usize::MAX },
        _ => return None,
    };
    Some(PrepareAction::Taking(TakingAction::Look(at)).into())
}

/// Whether an action walks from cell to cell.
pub(crate) const fn walks(action: &Action) -> bool {
    matches!(action, Action::Prepare(PrepareAction::Taking(TakingAction::Look(_))))
}
