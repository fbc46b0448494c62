//! What comes in: what a person asks for, and what the outside reports.

pub use crate::app::core::crossing::CrossingAction;
pub use crate::app::help::HelpAction;
pub use crate::app::rooms::board::BoardAction;
pub use crate::app::rooms::judge::JudgeAction;
pub use crate::app::rooms::minutes::{MinutesAction, MinutesReport};
pub use crate::app::rooms::prepare::{PrepareAction, PrepareReport};
pub use crate::app::rooms::roadmap::{ActionsAction, PlanAction, ProgressAction, RoadmapAction};
pub use crate::app::rooms::see::{SeeAction, SeeReport};
pub use crate::app::services::audience::{AudienceAction, AudienceReport};
pub use crate::app::services::files::{FileAction, FileReport};

use crate::app::command::Command;
use crate::app::core::aside::Aside;
use crate::app::core::context::System;
use crate::app::core::place::Place;
use crate::domain::field::Field;
use crate::storage::settings::WindowPlace;

/// Something that comes in.
#[derive(Debug)]
pub enum Input {
    /// A person asks for it. That ends what they are typing, but for what only changes how things
    /// look.
    Asked(Action),
    /// The outside reports it, whenever it comes. That never ends what somebody is typing.
    Heard(Report),
}

/// One thing that a person asks for.
#[derive(Debug)]
pub enum Action {
    /// A named command.
    Do(Command),
    /// Another place.
    Go(Place),
    /// A letter was typed in a field.
    Type(Field, String),
    /// Focus left the text fields.
    Commit,
    /// One step back: out of the choice, out of a field, back to where the room's work is.
    Back,
    /// Out of a text field, back to what the room is about.
    LeaveField,
    /// Copies the texts whose place is gone; or lets them go.
    Homeless(Homeless),
    /// A key of the crossing was pressed while the keyboard was at something else.
    KeyUnheard,
    /// Answers the question in front: go on.
    Agree,
    /// Answers the question about unsaved work: let it go.
    Discard,
    /// Takes what is in front away; changes nothing.
    Dismiss,
    /// Another language, by its tag.
    Language(String),
    /// Of Prepare.
    Prepare(PrepareAction),
    /// Of the board.
    Board(BoardAction),
    /// Of the roadmap.
    Roadmap(RoadmapAction),
    /// Of a crossing, in whatever room.
    Crossing(CrossingAction),
    /// Of Judge.
    Judge(JudgeAction),
    /// Of See.
    See(SeeAction),
    /// Of the meeting.
    Minutes(MinutesAction),
    /// Of the audience window.
    Audience(AudienceAction),
    /// Of files.
    File(FileAction),
    /// Of the keys.
    Help(HelpAction),
}

/// What is done with texts whose place is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Homeless {
    /// They are put on the clipboard.
    Copy,
    /// Nobody wants them.
    LetGo,
}

/// One thing that the outside reports.
#[derive(Debug)]
pub enum Report {
    /// Of files.
    File(FileReport),
    /// Of the audience window and the screens.
    Audience(AudienceReport),
    /// Of the questions that the lights raise.
    See(SeeReport),
    /// Of the papers of a meeting.
    Minutes(MinutesReport),
    /// Of tables that are taken in.
    Prepare(PrepareReport),
    /// A large edit is ready.
    Ready(Box<Aside>),
    /// What the system says its user prefers.
    System(System),
    /// Where the main window stands, in an arrangement of screens.
    WindowStands(String, WindowPlace),
    /// The settings could not be kept.
    SettingsFailed,
}

impl Action {
    /// Whether what somebody is typing goes on: what is asked for is typing itself, or only
    /// changes how things look.
    pub(crate) const fn keeps_typing(&self) -> bool {
        match self {
            Self::Type(..)
            | Self::KeyUnheard
            | Self::Homeless(_)
            | Self::Language(_)
            | Self::Audience(_)
            | Self::Help(_) => true,
            Self::Do(command) => command.properties().keeps_typing,
            Self::File(action) => action.keeps_typing(),
            Self::Roadmap(action) => action.keeps_typing(),
            Self::Go(_)
            | Self::Commit
            | Self::Back
            | Self::LeaveField
            | Self::Agree
            | Self::Discard
            | Self::Dismiss
            | Self::Prepare(_)
            | Self::Board(_)
            | Self::Crossing(_)
            | Self::Judge(_)
            | Self::See(_)
            | Self::Minutes(_) => false,
        }
    }
}

impl Action {
    /// Whether whoever asks for it goes on from what they pasted, and waits no longer for its colours.
    pub(crate) const fn ends_waiting(&self) -> bool {
        let is_aside = matches!(self, Self::Commit | Self::Prepare(PrepareAction::SelectEntry(_)));
        !is_aside && !self.keeps_typing()
    }
}

macro_rules! groups {
    ($into:ident: $($group:ident($type:ident)),+) => {
        $(impl From<$type> for $into {
            fn from(inside: $type) -> Self {
                Self::$group(inside)
            }
        }

        impl From<$type> for Input {
            fn from(inside: $type) -> Self {
                $into::from(inside).into()
            }
        })+
    };
}

groups!(
    Action: Prepare(PrepareAction),
    Board(BoardAction),
    Roadmap(RoadmapAction),
    Crossing(CrossingAction),
    Judge(JudgeAction),
    See(SeeAction),
    Minutes(MinutesAction),
    Audience(AudienceAction),
    File(FileAction),
    Help(HelpAction)
);
groups!(
    Report: File(FileReport),
    Audience(AudienceReport),
    See(SeeReport),
    Minutes(MinutesReport),
    Prepare(PrepareReport)
);

impl From<PlanAction> for Action {
    fn from(action: PlanAction) -> Self {
        Self::Roadmap(RoadmapAction::Plan(action))
    }
}

impl From<PlanAction> for Input {
    fn from(action: PlanAction) -> Self {
        Action::from(action).into()
    }
}

impl From<ProgressAction> for Action {
    fn from(action: ProgressAction) -> Self {
        Self::Roadmap(RoadmapAction::Progress(action))
    }
}

impl From<ProgressAction> for Input {
    fn from(action: ProgressAction) -> Self {
        Action::from(action).into()
    }
}

impl From<ActionsAction> for Action {
    fn from(action: ActionsAction) -> Self {
        Self::Roadmap(RoadmapAction::Actions(action))
    }
}

impl From<ActionsAction> for Input {
    fn from(action: ActionsAction) -> Self {
        Action::from(action).into()
    }
}

impl From<Action> for Input {
    fn from(action: Action) -> Self {
        Self::Asked(action)
    }
}

impl From<Report> for Input {
    fn from(report: Report) -> Self {
        Self::Heard(report)
    }
}
