//! What a person has written down of how a table is to be taken in, so that the next one is taken in
//! the same way.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::app::core::imports::choice::Choice;
use crate::app::core::imports::import::Import;
use crate::app::core::imports::remembered::recall;
use crate::domain::round::Answer;
use crate::domain::session::Session;
use crate::domain::typed::Unit;
use crate::exchange::table_in::book::column_of;
use crate::exchange::table_in::{Sheet, TableList, plain};

/// How a table is to be taken in, as it stands in a file of its own, in RON. Whatever is not said is
/// guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// The sheet, by its name.
    pub sheet: Option<String>,
    /// The list that it becomes; measures where nothing is said.
    pub list: TableList,
    /// The row that the heads stand in, from 1, as the spreadsheet numbers it; 0 where there is none.
    pub head: Option<usize>,
    /// Whether the entries stand side by side, not below each other.
    pub across: Option<bool>,
    /// What columns are, by their letters; where entries stand side by side, rows by their numbers.
    pub columns: BTreeMap<String, Choice>,
    /// What words mean in columns of lights and of answers; nothing for one that is left empty.
    pub lights: BTreeMap<String, Option<Answer>>,
    /// What amounts are counted in that name no unit.
    pub unit: Option<Counted>,
    /// Whether columns that hold lights, and are nothing else, become criteria.
    pub new_criteria: bool,
}

/// What amounts are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named as what it is, of Norwegian kroner")]
pub enum Counted {
    Kroner,
    Thousands,
    Millions,
}

impl Choices {
    /// Those of a text.
    ///
    /// # Errors
    /// A sentence with the line that is not understood.
    pub fn read(text: &str) -> Result<Self, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    /// A sheet as it is to be taken in: guessed, and then as it is written down.
    ///
    /// # Errors
    /// A sentence that names what is not there.
    pub fn import(&self, session: &Session, sheet: Sheet) -> Result<Import, String> {
        let (import, missing) = self.fitted(session, sheet);
        missing.into_iter().next().map_or(Ok(import), Err)
    }

    /// Whether what a column, from 0, is was chosen.
    pub(super) fn chose(&self, at: usize, is_turned: bool) -> bool {
        self.columns.keys().any(|name| place(name, is_turned) == Ok(at))
    }

    /// The same, and sentences that name what is not there: that stays as it is guessed.
    pub fn fitted(&self, session: &Session, sheet: Sheet) -> (Import, Vec<String>) {
        let kind = self.list.into();
        let mut missing = Vec::new();
        let mut import = match self.across {
            None => Import::guess_of(session, sheet, kind),
            Some(true) => Import::of(session, sheet.turned(), kind),
            Some(false) => Import::of(session, sheet, kind),
        };
        if let Some(number) = self.head {
            let head = import.sheet.rows.iter().position(|row| row.number == number);
            if head.is_none() && number > 0 {
                missing.push(format!("there is nothing in row {number} for heads"));
            } else {
                import.set_head(session, kind, head);
            }
        }
        recall(&mut import, session);
        if self.new_criteria {
            import.take_new_criteria(session);
        }
        for (name, choice) in &self.columns {
            let target = place(name, import.sheet.is_turned)
                .and_then(|at| choice.target(session).map(|target| (at, target)))
                .and_then(|(at, target)| import.set_column(at, target));
            missing.extend(target.err());
        }
        let said = self.lights.iter().map(|(word, mark)| (plain(word), *mark));
        import.mapping.lights.said.extend(said);
        import.mapping.unit = self.unit.map(Unit::from).or(import.mapping.unit);
        (import, missing)
    }
}

impl From<Counted> for Unit {
    fn from(counted: Counted) -> Self {
        match counted {
            Counted::Kroner => Self::Ones,
            Counted::Thousands => Self::Thousands,
            Counted::Millions => Self::Millions,
        }
    }
}

/// The place, from 0, of a column by its letters, or by its row's number where rows are columns.
fn place(name: &str, is_turned: bool) -> Result<usize, String> {
    let place = if is_turned {
        name.trim().parse().ok().and_then(|number: usize| number.checked_sub(1))
    } else {
        column_of(name.trim())
    };
    place.ok_or_else(|| format!("{name:?} is no column"))
}
