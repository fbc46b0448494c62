//! What the group said to the questions that its lights raise. The questions themselves are found by
//! `insight`, and stand nowhere.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::CriterionId;
use crate::domain::edit::{Edit, Verb};
use crate::domain::is_default;
use crate::domain::measure::MeasureId;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Names what was said to a question for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReplyId(pub u32);

/// What kind of question it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum QuestionKind {
    /// Criteria pull apart.
    Tension,
    /// The group saw it differently.
    Split,
    /// One measure is at least as good as another everywhere, and that one was chosen.
    AtLeastAsGood,
    /// Criteria do not tell measures apart.
    NoDifference,
    /// One light keeps it from something.
    OneStep,
    /// What must hold does not.
    MustHold,
    /// Something is not said.
    #[default]
    Missing,
}

impl QuestionKind {
    /// All kinds, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Tension,
        Self::Split,
        Self::AtLeastAsGood,
        Self::NoDifference,
        Self::OneStep,
        Self::MustHold,
        Self::Missing,
    ];
}

/// What the group did with a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Dealt {
    /// It answered it.
    #[default]
    Answered,
    /// It takes it up as an item of its agenda.
    OnAgenda,
    /// It set it aside, with a reason.
    SetAside,
}

/// What the group said to one question. It holds as long as the lights are as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Names it.
    pub id: ReplyId,
    /// What kind of question.
    pub kind: QuestionKind,
    /// What of that kind it asks, in a word of the program's, such as `owner`; empty where the kind
    /// says all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: String,
    /// The measures it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measures: Vec<MeasureId>,
    /// The criteria it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub criteria: Vec<CriterionId>,
    /// The lights behind it as they were then, a letter each, as whoever finds questions writes
    /// them. Where they are others today, the question is asked again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lights: String,
    /// What was done with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dealt: Dealt,
    /// The answer, or why it was set aside.
    #[serde(default, skip_serializing_if = "is_default")]
    pub words: String,
}

impl Reply {
    /// What it is about, as it is called in "Undo: …": a measure, a crossing, or criteria.
    fn of_what(&self, session: &Session) -> String {
        let criteria = self.criteria.iter().filter_map(|id| session.criterion(*id));
        let criteria: Vec<&str> = criteria.map(|criterion| criterion.name.trim()).collect();
        let measures = self.measures.iter().filter_map(|id| session.measure(*id));
        let measures: Vec<&str> = measures.take(2).map(|it| it.short_name().trim()).collect();
        let parts = [measures.join(", "), criteria.join(", ")];
        let parts: Vec<&str> =
            parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        parts.join(" / ")
    }
}

/// Says something to a question, in the place of what was said before. Nothing where that is the
/// same.
pub fn deal(session: &Session, entry: Reply) -> Option<Edit> {
    let verb = match entry.dealt {
        Dealt::Answered => Verb::Answer,
        Dealt::OnAgenda => Verb::OnAgenda,
        Dealt::SetAside => Verb::SetAside,
    };
    let subject = entry.of_what(session);
    let is_new = session.find::<Reply>(entry.id).is_none();
    let edit =
        if is_new { Some(verbs::add(session, entry, None)) } else { verbs::change(session, entry) };
    edit.map(|edit| Edit { verb, subject, ..edit })
}

impl References for Reply {
    references!(|visit, Self { measures, criteria, .. }| {
        for measure in measures {
            visit.needs(measure);
        }
        for criterion in criteria {
            visit.needs(criterion);
        }
    });
}

impl Editable for Reply {
    const CALLED: &'static str = "answer to a question";

    fn named(id: ReplyId, name: String) -> Self {
        Self {
            id,
            kind: QuestionKind::default(),
            about: String::new(),
            measures: Vec::new(),
            criteria: Vec::new(),
            lights: String::new(),
            dealt: Dealt::default(),
            words: name,
        }
    }

    fn name(&self) -> &str {
        &self.words
    }
}
