//! Why a command cannot be done now, for whoever asks for it all the same.

use crate::app::command::{
    BoardCommand, Command, EditCommand, FileCommand, HelpCommand, JudgeCommand, PlanCommand,
    PrepareCommand, RoadmapCommand,
};
use crate::app::core::message::Message;
use crate::app::core::place::{RoadmapTab, Room};
use crate::app::rooms::prepare::Tab;
use crate::app::state::App;

impl Command {
    /// Why it cannot be done now. Of one that can be done this says nothing that holds.
    pub fn why_not(self, app: &App) -> Message {
        let cx = &app.cx;
        if let Self::File(FileCommand::Recover) = self {
            return Message::new("why-nothing-to-recover");
        }
        if cx.document.is_none() && !matches!(self, Self::Help(HelpCommand::UsualKeys)) {
            return Message::new("why-no-session");
        }
        match self {
            Self::File(_) => Message::new("why-never-saved"),
            Self::Edit(EditCommand::Undo) => Message::new("why-nothing-to-undo"),
            Self::Edit(EditCommand::Redo) => Message::new("why-nothing-to-redo"),
            Self::Crossing(_) if app.is_key_of_a_crossing_at_a_decision(self) => {
                Message::new("message-keys-in-decision")
            }
            Self::Crossing(command) => {
                let here = app.crossing_in_hand().map(|at| cx.why_not(command, at));
                here.map_or(Message::new("why-no-crossing"), |why| why.unwrap_or_else(nothing_here))
            }
            Self::Judge(command) => judge(command, app),
            Self::See(_) => in_room(Room::See, app).unwrap_or_else(so_already),
            Self::Audience(_) => Message::new("why-audience-closed"),
            Self::Board(command) => board(command, app),
            Self::Roadmap(command) => roadmap(command, app),
            Self::Minutes(_) => in_room(Room::Minutes, app).unwrap_or_else(nothing_here),
            Self::Prepare(command) => prepare(command, app),
            Self::Help(_) => so_already(),
            Self::Go(_) | Self::View(_) => nothing_here(),
        }
    }
}

fn nothing_here() -> Message {
    Message::new("why-nothing-here")
}

fn so_already() -> Message {
    Message::new("why-so-already")
}

/// That it is done in another room than this one.
fn in_room(room: Room, app: &App) -> Option<Message> {
    let key = match room {
        Room::Start => "room-start",
        Room::Prepare => "room-prepare",
        Room::Board => "room-board",
        Room::Judge => "room-judge",
        Room::See => "room-see",
        Room::Roadmap => "room-roadmap",
        Room::Minutes => "room-minutes",
    };
    (app.room != room).then(|| Message::new("why-in-room").key("room", key))
}

fn judge(command: JudgeCommand, app: &App) -> Message {
    match command {
        JudgeCommand::LongerTalk | JudgeCommand::ShorterTalk => Message::new("why-no-further"),
        JudgeCommand::ToSettle | JudgeCommand::Reshuffle => nothing_here(),
        other => {
            let here = || app.judge.why_not(other, &app.cx).unwrap_or_else(nothing_here);
            in_room(Room::Judge, app).unwrap_or_else(here)
        }
    }
}

fn board(command: BoardCommand, app: &App) -> Message {
    match command {
        BoardCommand::CopyBoard => nothing_here(),
        BoardCommand::Choose => in_room(Room::Board, app).unwrap_or_else(nothing_here),
        _ => in_room(Room::Board, app).unwrap_or_else(so_already),
    }
}

fn roadmap(command: RoadmapCommand, app: &App) -> Message {
    let tab = match command {
        RoadmapCommand::Show(_) => return so_already(),
        RoadmapCommand::Copy => return nothing_here(),
        RoadmapCommand::Plan(_) => RoadmapTab::Plan,
        RoadmapCommand::Progress(_) => RoadmapTab::Progress,
        RoadmapCommand::Actions(_) => RoadmapTab::Actions,
    };
    if app.room != Room::Roadmap || app.roadmap.tab() != tab {
        return Message::new("why-in-tab").key("room", "room-roadmap").key("tab", tab.key());
    }
    match command {
        RoadmapCommand::Plan(PlanCommand::Set | PlanCommand::PutBack) => {
            Message::new("why-none-in-hand")
        }
        _ => nothing_here(),
    }
}

fn prepare(command: PrepareCommand, app: &App) -> Message {
    if let Some(elsewhere) = in_room(Room::Prepare, app) {
        return elsewhere;
    }
    if app.prepare.tab() == Tab::Session {
        return Message::new("why-in-list");
    }
    match command {
        PrepareCommand::MoveUp | PrepareCommand::MoveDown if app.selected_entry().is_some() => {
            Message::new("why-no-further")
        }
        _ => nothing_here(),
    }
}
