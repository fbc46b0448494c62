//! What the audience sees, as a type of its own: words and marks that are for all.
//!
//! Nothing here can hold a hidden answer, a private note, a dialog, a path or an app. Whoever draws
//! for the audience is given a [`Picture`] and nothing else.

use crate::i18n::Texts;

mod begin;
mod board;
mod crossing;
mod lines;
mod meeting;
mod pages;
mod plan;
mod progress;
mod question;

pub use begin::{Begin, Extent};
pub use board::{BoardHead, BoardScene};
pub use crossing::{Below, CrossingScene, LevelLine};
pub use lines::{BoardLines, KnownOfLines, LongestTexts, MeasureRow, SceneCell, SceneRow};
pub use meeting::{AgendaLine, AgendaScene, AgendaStands, ItemScene, ResolutionScene};
pub use pages::{
    DecisionScene, MeasureName, MeasureScene, NamedText, OutcomeBadge, PointLine, PointsScene,
    TitleScene,
};
pub use plan::{PlanArea, PlanBar, PlanCard, PlanQueued, PlanScene, PlanSheet, PlanStep};
pub use progress::{ProgressCell, ProgressRow, ProgressScene, ProgressSceneLine};
pub use question::{QuestionCell, QuestionRow, QuestionScene};

/// What the audience sees.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What is shown.
    pub scene: Scene,
    /// The language of the few words that depend on how much fits.
    pub texts: &'static Texts,
    /// Whether a light that is set comes with a short motion.
    pub motion: bool,
}

impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.scene == other.scene
            && self.texts.tag() == other.texts.tag()
            && self.motion == other.motion
    }
}

/// What can be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Scene {
    /// A calm empty page.
    Empty,
    /// A page with a few words, as in a pause.
    Words(String),
    /// What this is, when, where and who.
    Title(TitleScene),
    /// The board, in lines that can be read from the back.
    Board(BoardScene),
    /// The board, as much of it at once as there is room for.
    Overview(BoardScene),
    /// A crossing, in whatever phase it is.
    Crossing(Box<CrossingScene>),
    /// One measure.
    Measure(MeasureScene),
    /// What was decided, and why.
    Decision(DecisionScene),
    /// What somebody is to do.
    Points(PointsScene),
    /// The roadmap, or one step of it.
    Plan(PlanScene),
    /// How measures go, half-year by half-year.
    Progress(ProgressScene),
    /// A question that the lights raise.
    Question(QuestionScene),
    /// The agenda of a meeting.
    Agenda(AgendaScene),
    /// An item of it.
    Item(ItemScene),
    /// What is decided under one, as it is worded.
    Resolution(ResolutionScene),
}
