//! What the audience sees, as a type of its own: words and marks that are for all.
//!
//! Nothing here can hold a hidden answer, a private note, a dialog, a path or an app. Whoever draws
//! for the audience is given a [`Picture`] and nothing else.

// From `core`, which has no clock.
use core::time::Duration;
use std::sync::Arc;

use crate::app::core::timer::Timer;
use crate::domain::light::Mark;
use crate::i18n::Texts;
use crate::insight::progress::Shown;
use crate::insight::signs::Signs;

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
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleScene {
    /// What the workshop is called.
    pub title: String,
    /// When and where.
    pub when: String,
    /// Who holds it.
    pub organiser: String,
    /// Who is there.
    pub organisations: Vec<String>,
}

/// A measure's name, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureName {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// "Owner: …", in words.
    pub owner: String,
    /// "Benefits: …", in words; empty where it is not said.
    pub benefits: String,
}

impl MeasureName {
    /// Number and title.
    pub fn called(&self) -> String {
        format!("{} {}", self.number, self.title).trim().to_owned()
    }
}

/// The board, all of it; how much of it is shown depends on the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardScene {
    /// What the workshop is called.
    pub title: String,
    /// What the first column is called.
    pub measure: String,
    /// What the last column is called.
    pub decision: String,
    /// The criteria.
    pub heads: Vec<BoardHead>,
    /// The lines. Shared, so that a large board is not made anew with every key.
    pub rows: Arc<[SceneRow]>,
    /// Which line is looked at.
    pub row: Option<usize>,
    /// Which column of it: a criterion's, or the decision's, which comes behind them.
    pub column: Option<usize>,
    /// What is looked at, and for whom.
    pub at_hand: Option<MeasureName>,
}

/// The head of a criterion's column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BoardHead {
    /// The full name.
    pub name: String,
    /// The short one.
    pub short: String,
    /// What stands below it where the criterion must hold.
    pub must_hold: Option<String>,
}

/// A line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneRow {
    /// The head of a group.
    Area(String),
    /// A measure.
    Measure(MeasureRow),
}

/// A measure's line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its crossings, a criterion each.
    pub cells: Vec<SceneCell>,
    /// What was decided.
    pub decision: OutcomeBadge,
}

/// A crossing on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SceneCell {
    /// Its light, if it has one.
    pub mark: Option<Mark>,
    /// What is to be known of it besides.
    pub signs: Signs,
}

/// What was decided, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeBadge {
    /// In words.
    pub words: String,
    /// Whether it is on the roadmap.
    pub on_roadmap: bool,
    /// Whether anything was decided.
    pub is_decided: bool,
}

/// A crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossingScene {
    /// What is judged.
    pub name: MeasureName,
    /// What it is, in a sentence or two.
    pub what: String,
    /// On which criterion.
    pub criterion: String,
    /// The question.
    pub question: String,
    /// The four levels, "cannot judge yet" last.
    pub levels: Vec<LevelLine>,
    /// Whether answers are given here, or were: how many is then shown beside the levels.
    pub has_answers: bool,
    /// Whether it is shown who answered so, once it is shown.
    pub has_names: bool,
    /// What stands below them.
    pub below: Below,
    /// The time that is left for the talk, if it was started.
    pub timer: Option<Timer>,
}

/// What a level takes, and who said so once it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelLine {
    /// Which one.
    pub mark: Mark,
    /// The sentence.
    pub sentence: String,
    /// The measure that shows what it looks like, in words.
    pub example: String,
    /// How many answered so, after a reveal.
    pub count: Option<usize>,
    /// Who, after a reveal that names them.
    pub names: Vec<String>,
    /// Whether the room agreed on it.
    pub is_agreed: bool,
}

/// What stands below the sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Below {
    /// Nothing.
    Nothing,
    /// Who has answered, and who has not. Not what.
    Answering {
        /// "5 of 8 have answered".
        counted: String,
        /// Who, and whether they have.
        seats: Vec<(String, bool)>,
    },
    /// How the answers lie to each other.
    Shown {
        /// In words: "split: both green and red".
        verdict: String,
        /// Who speaks first; or the counts.
        more: String,
    },
    /// What the room agreed on, in words as they are typed.
    Agreed(Vec<NamedText>),
}

/// A text with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedText {
    /// What it is.
    pub name: String,
    /// The text.
    pub text: String,
}

/// One measure, large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureScene {
    /// What it is called, and for whom.
    pub name: MeasureName,
    /// What it is, where it stands, notes for all.
    pub words: Vec<NamedText>,
    /// Its lights, with the criteria's names.
    pub marks: Vec<(String, Option<Mark>)>,
}

/// What was decided on a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionScene {
    /// What it is called, and for whom.
    pub name: MeasureName,
    /// Where it goes.
    pub outcome: OutcomeBadge,
    /// Why, and what the queue asks.
    pub words: Vec<NamedText>,
    /// Its lights, with the criteria's names.
    pub marks: Vec<(String, Option<Mark>)>,
}

/// The open points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointsScene {
    /// What the list is called.
    pub title: String,
    /// What, who and by when, where.
    pub points: Vec<PointLine>,
}

/// An open point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointLine {
    /// What is to be done.
    pub what: String,
    /// Who, and by when; or that nobody has taken it.
    pub who: String,
    /// For which crossing.
    pub crossing: String,
}

/// How measures go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressScene {
    /// How many of all stand how, in words, each with its sign.
    pub counts: Vec<(Shown, String)>,
    /// What the first column is called.
    pub measures: String,
    /// The half-years.
    pub heads: Vec<String>,
    /// What the last column is called.
    pub owner: String,
    /// The lines.
    pub lines: Vec<ProgressSceneLine>,
    /// Which line is looked at.
    pub row: Option<usize>,
    /// Which half-year of it.
    pub column: Option<usize>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgressSceneLine {
    /// A focus area, with how its measures stand, in counts.
    Area(String, String),
    /// A measure.
    Measure(ProgressRow),
}

/// How a measure goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its half-years.
    pub cells: Vec<ProgressCell>,
    /// Who owns the next step, or that nobody does; empty where there is none.
    pub owner: String,
}

/// What a half-year shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressCell {
    /// Its sign.
    pub shown: Shown,
    /// Its word.
    pub words: String,
}

/// A question that the lights raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionScene {
    /// What kind of question, in words.
    pub kind: String,
    /// The question.
    pub sentence: String,
    /// The criteria.
    pub heads: Vec<String>,
    /// The measures with their lights.
    pub rows: Vec<QuestionRow>,
    /// Whether the lights under each criterion are the same, in words, and whether they differ;
    /// empty where it is not asked.
    pub compared: Vec<(String, bool)>,
    /// How many measures more it is about.
    pub more: usize,
    /// What the lights stand for, for the criteria it is about.
    pub words: Vec<NamedText>,
}

/// A measure in a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Who owns it, and where it stands.
    pub stands: String,
    /// Its crossings, a criterion each.
    pub cells: Vec<QuestionCell>,
}

/// A crossing in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionCell {
    /// Its mark.
    pub mark: Option<Mark>,
    /// Whether the question is about it.
    pub is_named: bool,
}

/// The roadmap, as far as it is shown; how much of it fits depends on the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanScene {
    /// What it shows. Shared, so that a large one is not made anew with every key.
    pub sheet: Arc<PlanSheet>,
    /// The focus area that is looked at.
    pub row: Option<usize>,
    /// The step that is looked at.
    pub step: Option<usize>,
}

/// What a roadmap shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanSheet {
    /// What the room is called.
    pub name: String,
    /// What the workshop is called.
    pub title: String,
    /// What is said where nothing stands on it; empty where something does.
    pub empty: String,
    /// The steps.
    pub steps: Vec<PlanStep>,
    /// The focus areas.
    pub areas: Vec<PlanArea>,
    /// What the queue is called.
    pub queue_name: String,
    /// What matures, what is due first.
    pub queue: Vec<PlanQueued>,
}

/// A step of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// What it is called.
    pub name: String,
    /// That it is locked, if it is.
    pub locked: Option<String>,
    /// What standing there means.
    pub meaning: String,
    /// What it costs, in words.
    pub money: String,
    /// The same as a bar, where it has a frame.
    pub bar: Option<PlanBar>,
}

/// What stands inside a frame, in thousandths of its upper end; what passes it is cut there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanBar {
    /// The low estimates.
    pub from: u16,
    /// The high ones.
    pub to: u16,
    /// The frame's lower end.
    pub tick: u16,
}

/// A focus area of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanArea {
    /// What it is called.
    pub name: String,
    /// What stands at each step.
    pub cells: Vec<Vec<PlanCard>>,
}

/// A measure on the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlanCard {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its lights, a criterion each.
    pub marks: Vec<Option<Mark>>,
    /// Who owns it; what it costs, where one step is shown.
    pub whose: String,
}

/// A measure in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanQueued {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What must change.
    pub what: String,
    /// When it is looked at again.
    pub again: String,
}

impl CrossingScene {
    /// The time that is left, for a clock.
    pub fn left(&self, running: Duration) -> Option<Duration> {
        self.timer.and_then(|timer| timer.left(running))
    }
}
