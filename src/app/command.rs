//! Every named verb of the program: the menus, the palette, the keys and F1 all come from here.

use std::sync::LazyLock;

use enum_iterator::Sequence;

pub use crate::app::core::crossing::CrossingCommand;
pub use crate::app::core::properties::{LeadsTo, Properties, Section};
pub use crate::app::help::command::HelpCommand;
pub use crate::app::rooms::board::BoardCommand;
pub use crate::app::rooms::judge::JudgeCommand;
pub use crate::app::rooms::minutes::MinutesCommand;
pub use crate::app::rooms::prepare::PrepareCommand;
pub use crate::app::rooms::roadmap::{
    ActionsCommand, PlanCommand, ProgressCommand, RoadmapCommand,
};
pub use crate::app::rooms::see::SeeCommand;
pub use crate::app::services::audience::AudienceCommand;
pub use crate::app::services::files::FileCommand;
pub use crate::app::services::preferences::ViewCommand;

use crate::app::core::place::Room;

/// A named verb, by who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as who does it")]
pub enum Command {
    File(FileCommand),
    Edit(EditCommand),
    /// Goes to a room.
    Go(Room),
    /// About the crossing at hand, in whatever room it is.
    Crossing(CrossingCommand),
    Judge(JudgeCommand),
    See(SeeCommand),
    Audience(AudienceCommand),
    Board(BoardCommand),
    Roadmap(RoadmapCommand),
    Minutes(MinutesCommand),
    Prepare(PrepareCommand),
    View(ViewCommand),
    Help(HelpCommand),
}

/// Taking back and doing again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum EditCommand {
    Undo,
    Redo,
}

impl EditCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        let key = match self {
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
        };
        Properties::new(Section::Edit, key).repeats().is_texts_own()
    }
}

const fn go(room: Room) -> Properties {
    let key = match room {
        Room::Start => "command-go-start",
        Room::Prepare => "command-go-prepare",
        Room::Board => "command-go-board",
        Room::Judge => "command-go-judge",
        Room::See => "command-go-see",
        Room::Roadmap => "command-go-roadmap",
        Room::Minutes => "command-go-minutes",
    };
    Properties::new(Section::Go, key).leads_to(LeadsTo::Elsewhere)
}

impl Command {
    /// All commands, in the order the palette and F1 list them.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        static ALL: LazyLock<Vec<Command>> = LazyLock::new(|| {
            let mut all: Vec<Command> = enum_iterator::all().collect();
            // Stable: within a section they stand as they are declared.
            all.sort_by_key(|command| command.properties().section);
            all
        });
        ALL.iter().copied()
    }

    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        match self {
            Self::File(command) => command.properties(),
            Self::Edit(command) => command.properties(),
            Self::Go(room) => go(room),
            Self::Crossing(command) => command.properties(),
            Self::Judge(command) => command.properties(),
            Self::See(command) => command.properties(),
            Self::Audience(command) => command.properties(),
            Self::Board(command) => command.properties(),
            Self::Roadmap(command) => command.properties(),
            Self::Minutes(command) => command.properties(),
            Self::Prepare(command) => command.properties(),
            Self::View(command) => command.properties(),
            Self::Help(command) => command.properties(),
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        self.properties().key
    }
}

macro_rules! commands {
    ($($group:ident($type:ident)),+) => {
        $(impl From<$type> for Command {
            fn from(command: $type) -> Self {
                Self::$group(command)
            }
        })+
    };
}

commands!(
    File(FileCommand),
    Edit(EditCommand),
    Go(Room),
    Crossing(CrossingCommand),
    Judge(JudgeCommand),
    See(SeeCommand),
    Audience(AudienceCommand),
    Board(BoardCommand),
    Roadmap(RoadmapCommand),
    Minutes(MinutesCommand),
    Prepare(PrepareCommand),
    View(ViewCommand),
    Help(HelpCommand)
);

impl From<PlanCommand> for Command {
    fn from(command: PlanCommand) -> Self {
        Self::Roadmap(RoadmapCommand::Plan(command))
    }
}

impl From<ProgressCommand> for Command {
    fn from(command: ProgressCommand) -> Self {
        Self::Roadmap(RoadmapCommand::Progress(command))
    }
}

impl From<ActionsCommand> for Command {
    fn from(command: ActionsCommand) -> Self {
        Self::Roadmap(RoadmapCommand::Actions(command))
    }
}
