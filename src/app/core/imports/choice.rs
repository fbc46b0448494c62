//! What a person says that a column is.

use serde::{Deserialize, Serialize};

use crate::domain::session::Session;
use crate::exchange::table_in::{TableColumn, Target, plain};

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// It fills a field.
    Field(TableColumn),
    /// It holds the lights of the criterion of that name.
    Lights(String),
    /// It holds why the lights of the criterion of that name are as they are.
    Rationale(String),
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
        Ok(match self {
            Self::Field(column) => Target::Field(*column),
            Self::Lights(name) => Target::Lights(named(name)?),
            Self::Rationale(name) => Target::Rationale(named(name)?),
            Self::NewCriterion => Target::NewCriterion,
            Self::Notes => Target::Unknown,
            Self::Out => Target::Out,
        })
    }
}
