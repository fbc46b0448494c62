//! Pages that are put forward on request: the first page, a measure, a decision, the open points.

use crate::domain::light::Mark;

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
    /// What, who and by when, where: the first of them, at least as many as any wall can show.
    pub points: Vec<PointLine>,
    /// How many more there are.
    pub more: usize,
}

impl PointsScene {
    /// More than fit on any wall at the size that is still read.
    const MOST: usize = 100;

    /// The first of so many, each made as it is taken.
    pub(crate) fn of(title: String, all: usize, points: impl Iterator<Item = PointLine>) -> Self {
        let points: Vec<PointLine> = points.take(Self::MOST).collect();
        let more = all.saturating_sub(points.len());
        Self { title, points, more }
    }
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
