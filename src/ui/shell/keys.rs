//! The keys and pastes of a frame that belong to no control.

use eframe::egui::{self, Event, Key, Ui};

use crate::app::command::{Command, ViewCommand};
use crate::app::core::place::Room;
use crate::app::input::{Action, BoardAction, PrepareAction};
use crate::app::rooms::judge::Phase;
use crate::app::services::audience::AudiencePlace;
use crate::app::state::App;
use crate::domain::judging::RoundKind;
use crate::ui::kit::fields;
use crate::ui::kit::focus::{is_at_picture, keep_focus, was_typing};
use crate::ui::kit::hint;
use crate::ui::kit::panes::next_pane;
use crate::ui::rooms::{board, judge, minutes, prepare, roadmap, see};
use crate::ui::shell::key_queue;

/// Takes what was pressed and pasted in this frame, and asks for what it means.
pub(super) fn take_keys(ui: &Ui, app: &App, out: &mut Vec<Action>) {
    let ctx = ui.ctx();
    hint::dismiss(ctx);
    let is_here = app.audience.place() == AudiencePlace::Here;
    // The bar has the arrows and Enter to itself.
    let at_picture = is_here && is_at_picture(ctx);
    let on_board = if is_here {
        at_picture && board::keys::is_heard(app)
    } else {
        board::keys::has_keys(ctx, app)
    };
    let on_plan = if is_here {
        at_picture && roadmap::keys::is_heard(app)
    } else {
        roadmap::keys::has_keys(ctx, app)
    };
    let on_questions = if is_here {
        at_picture && see::keys::is_heard(app)
    } else {
        see::keys::has_keys(ctx, app)
    };
    let on_agenda = if is_here {
        at_picture && minutes::keys::is_heard(app)
    } else {
        minutes::keys::has_keys(ctx, app)
    };
    let on_sheet = if is_here {
        at_picture && prepare::taking::keys::is_heard(app)
    } else {
        prepare::taking::keys::has_keys(ctx, app)
    };
    if at_picture {
        // They lead along the crossings, and not into the bar.
        keep_focus_from_arrows(ui);
    }
    let page = board::keys::page(ctx);
    let also = |key, modifiers| {
        if on_board {
            board::keys::key(app, key, modifiers, page)
        } else if on_plan {
            roadmap::keys::key(ctx, app, key, modifiers)
        } else if on_questions {
            see::keys::key(key, modifiers)
        } else if on_agenda {
            minutes::keys::key(app, key, modifiers)
        } else if on_sheet {
            prepare::taking::keys::key(app, key, modifiers)
        } else if at_picture {
            judge::unseen_key(app, key, modifiers)
        } else {
            None
        }
    };
    let taken = key_queue::take(ctx, app, also);
    let walks = |action: &Action| {
        matches!(action, Action::Board(BoardAction::Move(_)))
            || roadmap::keys::walks(action)
            || see::keys::walks(action)
            || minutes::keys::walks(action)
            || prepare::taking::keys::walks(action)
    };
    if taken.iter().any(walks) {
        keep_focus(ctx);
    }
    if !app.board.is_choosing()
        && taken.iter().any(|action| matches!(action, Action::Do(_) | Action::Go(_)))
    {
        // Who goes on leaves a menu that is open: it would take the keys of where they come to.
        egui::Popup::close_all(ctx);
    }
    if taken.iter().any(|action| matches!(action, Action::Do(Command::View(ViewCommand::NextPane))))
        && let Some(folded) = next_pane(ctx)
    {
        out.extend(roadmap::keys::unfolded(app, folded));
        out.extend(minutes::keys::unfolded(app, folded));
    }
    out.extend(taken);
    out.extend(pasted(ui, app));
    out.extend(step_back(ui, app));
}

fn keep_focus_from_arrows(ui: &Ui) {
    let arrows = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
    if ui.input(|input| arrows.iter().any(|key| input.key_pressed(*key))) {
        keep_focus(ui.ctx());
    }
}

/// Rows that were pasted in Prepare, wherever the keyboard is: in its lists, or in a field that
/// cannot hold them. What a field can hold is left to it.
fn pasted(ui: &Ui, app: &App) -> Option<Action> {
    let is_here = app.audience.place() == AudiencePlace::Here;
    if app.dialog().is_some() || app.room != Room::Prepare || is_here {
        return None;
    }
    let (ctx, tab) = (ui.ctx(), app.prepare.tab());
    let typing = ctx.text_edit_focused();
    let has_lines = fields::has_lines(ctx);
    let is_rows = |text: &str| {
        if typing { are_rows(text, has_lines) } else { tab.kind().is_some() }
    };
    ui.input_mut(|input| {
        let is_it = |event: &Event| matches!(event, Event::Paste(text) if is_rows(text));
        let at = input.events.iter().position(is_it)?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(PrepareAction::Paste(tab, text).into()),
            _ => None,
        }
    })
}

/// Whether what is pasted into a field is rows of a table rather than words: cells beside each
/// other, or more lines than a broken one would make. A field of several lines takes lines.
fn are_rows(text: &str, has_lines: bool) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    let cells = text.trim_matches(['\r', '\n']).contains('\t');
    if has_lines { cells && lines > 1 } else { cells || lines > 2 }
}

/// What Esc means, if it was pressed.
fn step_back(ui: &Ui, app: &App) -> Option<Action> {
    let ctx = ui.ctx();
    let menu_is_open = egui::Popup::is_any_open(ctx) && !app.board.is_choosing();
    if app.dialog().is_some() || menu_is_open || !ui.input(|i| i.key_pressed(Key::Escape)) {
        return None;
    }
    // Out of a field first: what was written in Judge must not take the room with it.
    let typing = was_typing(ctx);
    let is_here = app.audience.place() == AudiencePlace::Here;
    let leaves_field = typing && app.room == Room::Judge && !is_here;
    if leaves_field && app.phase() == Phase::Answering(RoundKind::Hands) {
        // What the room is about is a field, too: beside it, so that the next Esc leads on.
        judge::focus_reveal(ctx);
        return None;
    }
    Some(if leaves_field { Action::LeaveField } else { Action::Back })
}
