//! The board's one Tab stop: when keys belong to it, and what they do there.

use eframe::egui::{self, Context, Id, Key};

use crate::app::core::place::{Cursor, Focus, Place, Room};
use crate::app::input::{Action, BoardAction};
use crate::app::rooms::board::CursorMove;
use crate::app::state::App;
use crate::ui::kit::focus::granted_focus;

/// Whether keys belong to the board: its cell has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(cursor) = app.board.cursor().filter(|_| app.room == Room::Board) else {
        return false;
    };
    let free = is_heard(app) && !egui::Popup::is_any_open(ctx);
    let focused = ctx.memory(eframe::egui::Memory::focused);
    // The cursor may have moved in this frame's last key: the focus follows when it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Cursor) && number > granted_focus(ctx);
    free && (follows || focused.is_none_or(|id| id == cell_id(cursor)))
}

/// Whether the board hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    let has_cursor = app.room == Room::Board && app.board.cursor().is_some();
    has_cursor && app.dialog().is_none() && !app.board.is_choosing()
}

pub(super) fn page_id() -> Id {
    Id::unique("board-page")
}

/// How many rows the board showed last.
pub(crate) fn page(ctx: &Context) -> usize {
    ctx.data(|data| data.get_temp(page_id())).unwrap_or(8)
}

/// What a key does at the board's one Tab stop.
pub(crate) fn key(app: &App, key: Key, modifiers: egui::Modifiers, page: usize) -> Option<Action> {
    if modifiers.command && !modifiers.alt && !modifiers.shift {
        return match key {
            Key::Home => Some(Action::Board(BoardAction::Move(CursorMove::First))),
            Key::End => Some(Action::Board(BoardAction::Move(CursorMove::Last))),
            _ => None,
        };
    }
    if modifiers.any() {
        return None;
    }
    // A crossing opens in Judge; a decision is chosen right there.
    let crossing = app.board.cursor().and_then(Cursor::crossing);
    let enter = crossing.map_or(Action::Board(BoardAction::Choose(true)), |(m, c)| {
        Action::Go(Place::Crossing((m, c)))
    });
    Some(Action::Board(BoardAction::Move(match key {
        Key::ArrowUp => CursorMove::Up,
        Key::ArrowDown => CursorMove::Down,
        Key::ArrowLeft => CursorMove::Left,
        Key::ArrowRight => CursorMove::Right,
        Key::Home => CursorMove::RowStart,
        Key::End => CursorMove::RowEnd,
        Key::PageUp => CursorMove::PageUp(page),
        Key::PageDown => CursorMove::PageDown(page),
        Key::Enter => return Some(enter),
        _ => return None,
    })))
}

/// The id of a crossing, from the ids of its row and column, wherever they stand.
pub(crate) fn cell_id(cursor: Cursor) -> Id {
    Id::unique(("cell", cursor.measure, cursor.column))
}
