//! What a person says that a column is.

use serde::{Deserialize, Serialize};

use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::exchange::table_in::{Asked, TableColumn, Target, plain};

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Choice {
    /// It fills a field.
    Field(TableColumn),
    /// It holds the lights of the criterion of that name.
    Lights(String),
    /// It holds why the lights of the criterion of that name are as they are.
    Rationale(String),
    /// It holds what a participant answered alone. Whichever of both is left out is what the head names;
    /// whom it names that is not there comes in.
    Answers {
        /// The criterion of that name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        criterion: String,
        /// The participant of that name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        participant: String,
    },
    /// It becomes a criterion of its own, with its lights.
    NewCriterion,
    /// It is kept in the notes, under its head.
    Notes,
    /// It is left out.
    Out,
}

impl Choice {
    /// How a target is written down; nothing for one that no person chooses.
    pub fn of(target: Target, session: &Session) -> Option<Self> {
        let named = |id| session.criterion(id).map(|criterion| criterion.name.clone());
        Some(match target {
            Target::Field(column) => Self::Field(column),
            Target::Lights(id) => Self::Lights(named(id)?),
            Target::Rationale(id) => Self::Rationale(named(id)?),
            Target::Answers(Asked { of, who }) => {
                let called = |id| session.find::<Participant>(id).map(|it| it.told_apart(session));
                Self::Answers {
                    criterion: of.map_or(Some(String::new()), named)?,
                    participant: who.map_or(Some(String::new()), called)?,
                }
            }
            Target::NewCriterion => Self::NewCriterion,
            Target::Unknown => Self::Notes,
            Target::Out => Self::Out,
            Target::Doubled(_) => return None,
        })
    }

    /// What it is in a session.
    ///
    /// # Errors
    /// A sentence that names what is not there.
    pub fn target(&self, session: &Session) -> Result<Target, String> {
        let named = |name: &String| {
            let fits = |text: &str| plain(text) == plain(name);
            let mut criteria = session.criteria.iter();
            let found = criteria.find(|it| fits(&it.name) || fits(&it.short));
            found.map(|it| it.id).ok_or_else(|| format!("there is no criterion {name:?}"))
        };
        let seated = |name: &String| {
            let fits = |text: &str| plain(text) == plain(name);
            let is_it = |it: &&Participant| {
                let called = [&it.organisation, &it.short, &it.person];
                called.into_iter().any(|name| fits(name)) || fits(&it.told_apart(session))
            };
            let mut all = session.participants.iter().filter(is_it);
            match (all.next(), all.next()) {
                (Some(found), None) => Ok(found.id),
                (Some(_), Some(_)) => Err(format!("several participants are called {name:?}")),
                _ => Err(format!("there is no participant {name:?}")),
            }
        };
        Ok(match self {
            Self::Answers { criterion, participant } => Target::Answers(Asked {
                of: Some(criterion).filter(|it| !it.is_empty()).map(named).transpose()?,
                who: Some(participant).filter(|it| !it.is_empty()).map(seated).transpose()?,
            }),
            Self::Field(column) => Target::Field(*column),
            Self::Lights(name) => Target::Lights(named(name)?),
            Self::Rationale(name) => Target::Rationale(named(name)?),
            Self::NewCriterion => Target::NewCriterion,
            Self::Notes => Target::Unknown,
            Self::Out => Target::Out,
        })
    }
}
