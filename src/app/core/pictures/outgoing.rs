//! Pictures that go out as files: the same as on the wall, without what is looked at.

use enum_iterator::Sequence;

use crate::app::core::picture::{Picture, Scene};

/// What a picture shows that goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum PictureOf {
    /// The board, in lines that can be read from the back: on several sheets where it is long.
    #[default]
    Board,
    /// The board on as few sheets as can be.
    Overview,
    /// The roadmap with the queue.
    Roadmap,
    /// How measures go.
    Status,
    /// One crossing.
    Crossing,
}

impl PictureOf {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }

    /// Its word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Overview => "overview",
            Self::Roadmap => "roadmap",
            Self::Status => "status",
            Self::Crossing => "crossing",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "picture-board",
            Self::Overview => "picture-overview",
            Self::Roadmap => "picture-roadmap",
            Self::Status => "picture-status",
            Self::Crossing => "picture-crossing",
        }
    }
}

/// A picture that goes out, and what its words need beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct OutgoingPicture {
    /// What it shows.
    pub of: PictureOf,
    /// As it is drawn.
    pub picture: Picture,
    /// What the session is called.
    pub title: String,
    /// What the criteria are called, in their order.
    pub criteria: Vec<String>,
}

impl OutgoingPicture {
    /// A scene as it goes out: without the place that is looked at.
    pub(crate) fn without_place(mut scene: Scene) -> Scene {
        match &mut scene {
            Scene::Board(it) | Scene::Overview(it) => {
                (it.row, it.column, it.at_hand) = (None, None, None);
            }
            Scene::Plan(it) => (it.row, it.step) = (None, None),
            Scene::Progress(it) => (it.row, it.column) = (None, None),
            Scene::Crossing(it) => it.timer = None,
            // These do not go out, or have no such place.
            Scene::Empty
            | Scene::Words(_)
            | Scene::Title(_)
            | Scene::Measure(_)
            | Scene::Decision(_)
            | Scene::Points(_)
            | Scene::Question(_)
            | Scene::Agenda(_)
            | Scene::Item(_)
            | Scene::Resolution(_) => {}
        }
        scene
    }
}
