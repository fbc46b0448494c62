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

/// How large a picture is that goes out, of those that screens have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum PictureSize {
    /// For a web page or a letter.
    Small,
    /// What a projector shows.
    #[default]
    Usual,
    /// For print, and for a large screen.
    Large,
}

impl PictureSize {
    /// Width and height, in points.
    pub const fn points(self) -> (u16, u16) {
        match self {
            Self::Small => (1280, 720),
            Self::Usual => (1920, 1080),
            Self::Large => (3840, 2160),
        }
    }
}

/// The kind of file that a picture goes into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum PictureKind {
    /// Points of colour.
    #[default]
    Png,
    /// Shapes, sharp at any size.
    Svg,
}

impl PictureKind {
    /// How the name of such a file ends, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Png => "picture-kind-png",
            Self::Svg => "picture-kind-svg",
        }
    }
}

/// What a person wants as a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PictureChoice {
    /// What it shows.
    pub of: PictureOf,
    /// How large.
    pub size: PictureSize,
    /// As what kind of file.
    pub kind: PictureKind,
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
