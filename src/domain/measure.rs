//! A measure: a candidate for priority.

use serde::{Deserialize, Serialize};

use crate::domain::cost::Cost;
use crate::domain::date::Date;
use crate::domain::edit::Change;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::is_default;
use crate::domain::judgement::Judgement;
use crate::domain::progress::stage::Stage;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;

/// Names a measure for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeasureId(pub u32);

/// What kind of thing would stand on the roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MeasureKind {
    /// Something wished for, not yet work.
    Ambition,
    /// Ongoing work.
    Activity,
    /// Work with a beginning and an end.
    Project,
    /// A project several organisations share.
    JointProject,
}

impl MeasureKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Ambition, Self::Activity, Self::Project, Self::JointProject];
}

/// How soon it bears fruit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Horizon {
    /// Quick results.
    Quick,
    /// In between.
    Middle,
    /// Long, strategic work.
    Long,
}

impl Horizon {
    /// All horizons, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Quick, Self::Middle, Self::Long];
}

/// A row of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Names it.
    pub id: MeasureId,
    /// The number people call it by, such as "2.8"; any text, may be empty.
    pub number: String,
    /// What people call it.
    pub title: String,
    /// What it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// What kind of thing it is, if that is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: Option<MeasureKind>,
    /// The focus area it is grouped under.
    #[serde(default, skip_serializing_if = "is_default")]
    pub focus_area: Option<FocusAreaId>,
    /// Who owns it; empty where nobody does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// Who benefits.
    #[serde(default, skip_serializing_if = "is_default")]
    pub benefits: String,
    /// How soon it bears fruit, if that is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub horizon: Option<Horizon>,
    /// How things stand, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: String,
    /// The day the state was true.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state_date: Option<Date>,
    /// How far it has come, where that is said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stage: Option<Stage>,
    /// Since when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stage_date: Option<Date>,
    /// Money a year, where it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cost: Option<Cost>,
    /// Notes for all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: String,
    /// Notes that never leave the facilitator's own window.
    #[serde(default, skip_serializing_if = "is_default")]
    pub private_notes: String,
}

/// How long the name of a measure is at most where it stands for it, in characters: a title may be
/// of any length.
const MOST_OF_A_NAME: usize = 400;

impl Measure {
    /// A measure with nothing but a number and a title.
    pub fn new(id: MeasureId, number: String, title: String) -> Self {
        Self {
            id,
            number,
            title,
            description: String::new(),
            kind: None,
            focus_area: None,
            owner: String::new(),
            benefits: String::new(),
            horizon: None,
            state: String::new(),
            state_date: None,
            stage: None,
            stage_date: None,
            cost: None,
            notes: String::new(),
            private_notes: String::new(),
        }
    }

    /// Number and title, as it is called in a sentence.
    pub fn called(&self) -> String {
        let whole = format!("{} {}", self.number.trim(), self.title.trim());
        let whole = whole.trim();
        match whole.char_indices().nth(MOST_OF_A_NAME) {
            Some((end, _)) => format!("{}…", whole.get(..end).unwrap_or_default()),
            None => whole.to_owned(),
        }
    }

    /// The number, or the title where it has none: the shortest name that tells it apart.
    pub fn short_name(&self) -> &str {
        if self.number.trim().is_empty() { &self.title } else { &self.number }
    }

    /// Whether somebody owns it.
    pub fn has_owner(&self) -> bool {
        !self.owner.trim().is_empty()
    }
}

impl References for Measure {
    references!(|visit, Self { focus_area, .. }| {
        visit.field("focus_area").uses(focus_area);
    });
}

impl Editable for Measure {
    const CALLED: &'static str = "measure";

    fn named(id: MeasureId, name: String) -> Self {
        Self::new(id, String::new(), name)
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn full_name(&self) -> String {
        self.called()
    }

    /// Marks set when it was called or said to be something else keep what that was.
    fn along(session: &Session, after: &Self) -> (Vec<Change>, Vec<Change>) {
        let Some(before) = session.measure(after.id) else {
            return (Vec::new(), Vec::new());
        };
        let follows = |judgement: &Judgement| {
            let of_today = judgement.of_changed(before, after);
            let (measure, criterion) = judgement.key();
            let changed = of_today != *judgement;
            changed.then_some(Change::Judgement(measure, criterion, Some(of_today)))
        };
        let there = session.judgements.iter().filter(|j| j.measure == after.id);
        (Vec::new(), there.filter_map(follows).collect())
    }
}
