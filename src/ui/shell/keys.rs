//! The keys and pastes of a frame that belong to no control.

use eframe::egui::{self, Event, Id, Key, Ui};

use crate::app::action::Action;
use crate::app::audience::AudiencePlace;
use crate::app::command::Command;
use crate::app::judge::Phase;
use crate::app::prepare::Tab;
use crate::app::state::{App, Room};
use crate::domain::judging::RoundKind;
use crate::ui::kit::focus::keep_focus;
use crate::ui::kit::panes::next_pane;
use crate::ui::rooms::{board, judge};
use crate::ui::shell::key_queue;

/// The keys and pastes that belong to no control.
pub(super) fn take_keys(ui: &Ui, app: &App, out: &mut Vec<Action>) {
    let ctx = ui.ctx();
    let on_board = board::keys::has_keys(ctx, app);
    let page = board::keys::page(ctx);
    let is_here = app.audience.place == AudiencePlace::Here;
    let also = |key, modifiers| {
        if on_board {
            board::keys::key(app, key, modifiers, page)
        } else if is_here {
            judge::unseen_key(app, key, modifiers)
        } else {
            None
        }
    };
    let taken = key_queue::take(ctx, app, also);
    if taken.iter().any(|action| matches!(action, Action::Move(_))) {
        keep_focus(ctx);
    }
    if taken.iter().any(|action| matches!(action, Action::Do(Command::NextPane))) {
        next_pane(ctx);
    }
    out.extend(taken);
    let typing = ctx.text_edit_focused() || app.dialog.is_some();
    if !typing && app.room == Room::Prepare && app.prepare.tab == Tab::Measures {
        let pasted = ui.input(|i| {
            i.events.iter().find_map(|event| match event {
                Event::Paste(text) => Some(text.clone()),
                _ => None,
            })
        });
        out.extend(pasted.map(Action::Paste));
    }
    let menu_is_open = egui::Popup::is_any_open(ctx) && !app.board.choosing;
    if app.dialog.is_none() && !menu_is_open && ui.input(|i| i.key_pressed(Key::Escape)) {
        // Out of a field first: what was written in Judge must not take the room with it.
        let typing = ctx.data(|data| data.get_temp(was_typing_id())).unwrap_or(false);
        let leaves_field = typing && app.room == Room::Judge && !is_here;
        if leaves_field && app.phase() == Phase::Answering(RoundKind::Hands) {
            // What the room is about is a field, too: beside it, so that the next Esc leads on.
            judge::focus_reveal(ctx);
        } else {
            out.push(if leaves_field { Action::LeaveField } else { Action::Back });
        }
    }
}

/// Whether a text field had the keyboard when the frame before was drawn: Esc takes it away
/// before anybody can ask.
pub(super) fn was_typing_id() -> Id {
    Id::unique("was-typing")
}
