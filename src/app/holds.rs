//! Which commands switch something or choose it, and whether that holds now.

use crate::app::command::{
    AudienceCommand, BoardCommand, Command, JudgeCommand, PlanCommand, ProgressCommand,
    RoadmapCommand, ViewCommand,
};
use crate::app::core::message::Message;
use crate::app::state::App;
use crate::insight::order::Sort;

/// Whether what a command stands for holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It is on, or off.
    On(bool),
    /// It is the one of several that is chosen, or is not.
    Chosen(bool),
}

impl Command {
    /// Whether what it switches or chooses holds; nothing where it does neither.
    pub fn holds(self, app: &App) -> Option<Holds> {
        match self {
            Self::Audience(command) => audience(command, app),
            Self::Board(command) => board(command, app),
            Self::Judge(command) => judge(command, app),
            Self::View(command) => view(command, app),
            Self::Roadmap(command) => roadmap(command, app),
            Self::File(_)
            | Self::Edit(_)
            | Self::Go(_)
            | Self::Crossing(_)
            | Self::See(_)
            | Self::Minutes(_)
            | Self::Prepare(_)
            | Self::Help(_) => None,
        }
    }

    /// That it has switched or chosen something, of what has no words of its own for it; `before` is
    /// whether that held before.
    pub(super) fn told_by_its_name(self, before: Option<Holds>, app: &App) -> Option<Message> {
        let now = self.holds(app)?;
        let key = match now {
            Holds::On(_) if before == Some(now) => return None,
            Holds::On(true) => "message-is-on",
            Holds::On(false) => "message-is-off",
            Holds::Chosen(true) => "message-is-chosen",
            Holds::Chosen(false) => return None,
        };
        Some(Message::new(key).key("what", self.key()))
    }
}

fn audience(command: AudienceCommand, app: &App) -> Option<Holds> {
    let audience = &app.audience;
    Some(match command {
        AudienceCommand::Audience => Holds::On(audience.is_shown()),
        AudienceCommand::AudienceFull => Holds::On(audience.is_full() || audience.fills_here()),
        AudienceCommand::Freeze => Holds::On(audience.is_frozen()),
        AudienceCommand::Blank => Holds::On(audience.is_blank()),
        AudienceCommand::AudienceShow(show) => Holds::Chosen(audience.shows() == show),
        AudienceCommand::AudienceWindow => return None,
    })
}

fn board(command: BoardCommand, app: &App) -> Option<Holds> {
    let (board, settings) = (&app.board, &app.settings);
    let sorted = |sort| Holds::Chosen(board.sort() == sort);
    Some(match command {
        BoardCommand::Only(sign) => Holds::On(board.filter().signs.contains(&sign)),
        BoardCommand::SortPrepared => sorted(Sort::Prepared),
        BoardCommand::SortNumber => sorted(Sort::Number),
        BoardCommand::SortTitle => sorted(Sort::Title),
        BoardCommand::SortDecision => sorted(Sort::Decision),
        BoardCommand::SortCriterion => Holds::Chosen(matches!(board.sort(), Sort::Criterion(_))),
        BoardCommand::TogglePanel => Holds::On(settings.panel),
        BoardCommand::ToggleBoardList => Holds::On(settings.board_list),
        BoardCommand::After(advance) => Holds::Chosen(settings.advance == advance),
        BoardCommand::CopyBoard
        | BoardCommand::Choose
        | BoardCommand::Search
        | BoardCommand::ClearFilter
        | BoardCommand::Refresh => return None,
    })
}

fn judge(command: JudgeCommand, app: &App) -> Option<Holds> {
    let session = app.session()?;
    let (rules, walk) = (session.rules, &session.walk);
    Some(match command {
        JudgeCommand::Way(way) => Holds::Chosen(app.chosen_way() == way),
        JudgeCommand::Order(order) => Holds::Chosen(walk.order == order),
        JudgeCommand::Walk(only) => Holds::Chosen(walk.only == only),
        JudgeCommand::ToggleTimer => Holds::On(app.has_talk_timer()),
        JudgeCommand::ToggleAnonymous => Holds::On(rules.anonymous),
        JudgeCommand::ToggleByGroup => Holds::On(rules.by_group),
        JudgeCommand::ToggleChangeAfterReveal => Holds::On(rules.change_after_reveal),
        JudgeCommand::ToggleJudgeAdvance => Holds::On(app.rules().goes_on == Some(true)),
        JudgeCommand::Abstain
        | JudgeCommand::Reveal
        | JudgeCommand::PassAround
        | JudgeCommand::NewRound
        | JudgeCommand::CancelRound
        | JudgeCommand::DoneHere
        | JudgeCommand::NextCrossing
        | JudgeCommand::PreviousCrossing
        | JudgeCommand::Talk
        | JudgeCommand::MoreTime
        | JudgeCommand::LongerTalk
        | JudgeCommand::ShorterTalk
        | JudgeCommand::Reshuffle
        | JudgeCommand::ToSettle => return None,
    })
}

fn view(command: ViewCommand, app: &App) -> Option<Holds> {
    let settings = &app.settings;
    Some(match command {
        ViewCommand::Theme(theme) => Holds::Chosen(settings.theme == theme),
        ViewCommand::ToggleSpacing => Holds::On(settings.wide_spacing),
        ViewCommand::ToggleMotion => Holds::On(settings.motion),
        ViewCommand::ZoomIn
        | ViewCommand::ZoomOut
        | ViewCommand::ZoomReset
        | ViewCommand::NextPane => return None,
    })
}

fn roadmap(command: RoadmapCommand, app: &App) -> Option<Holds> {
    let (plan, progress) = (&app.roadmap.plan, &app.roadmap.progress);
    match command {
        RoadmapCommand::Plan(PlanCommand::Rows(rows)) => Some(Holds::Chosen(plan.rows() == rows)),
        RoadmapCommand::Progress(ProgressCommand::Look(wanted)) => {
            Some(Holds::Chosen(progress.wanted() == wanted))
        }
        RoadmapCommand::Progress(ProgressCommand::HalfYears(half_years)) => {
            Some(Holds::Chosen(progress.half_years() == half_years))
        }
        RoadmapCommand::Show(_)
        | RoadmapCommand::Copy
        | RoadmapCommand::Plan(_)
        | RoadmapCommand::Progress(_)
        | RoadmapCommand::Actions(_) => None,
    }
}
