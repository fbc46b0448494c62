//! What a person has written down of how a table is to be taken in, so that the next one is taken in
//! the same way.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::app::core::imports::Import;
use crate::app::core::table_words::words;
use crate::domain::light::Mark;
use crate::domain::session::Session;
use crate::domain::typed::Unit;
use crate::exchange::table_in::book::Page;
use crate::exchange::table_in::{Mapping, TableColumn, TableList, Target, plain};

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
    /// What words mean in columns of lights; nothing for one that is left empty.
    pub lights: BTreeMap<String, Option<Mark>>,
    /// What amounts are counted in that name no unit.
    pub unit: Option<Counted>,
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
    pub fn import(&self, session: &Session, page: &Page) -> Result<Import, String> {
        let kind = self.list.into();
        let mut import = match self.across {
            None => Import::guess(session, page, kind),
            Some(true) => Import::of(session, page.sheet.turned(), kind),
            Some(false) => Import::of(session, page.sheet.clone(), kind),
        };
        if let Some(number) = self.head {
            let head = import.sheet.rows.iter().position(|row| row.number == number);
            if head.is_none() && number > 0 {
                return Err(format!("there is nothing in row {number} for heads"));
            }
            let numbers = import.mapping.lights.numbers;
            let (sheet, words) = (&import.sheet, words());
            import.mapping = Mapping::guess_below(session, sheet, words, kind, head);
            import.mapping.lights.numbers = numbers;
        }
        for (name, choice) in &self.columns {
            let at = place(name, import.sheet.is_turned)?;
            let there = import.mapping.columns.len();
            let target = choice.target(session)?;
            // What was guessed to be that, is not.
            for other in &mut import.mapping.columns {
                if *other == target && !matches!(target, Target::NewCriterion | Target::Out) {
                    *other = Target::Unknown;
                }
            }
            let column = import.mapping.columns.get_mut(at);
            *column.ok_or_else(|| format!("there is no column {name:?} among {there}"))? = target;
        }
        let said = self.lights.iter().map(|(word, mark)| (plain(word), *mark));
        import.mapping.lights.said.extend(said);
        import.mapping.unit = self.unit.map(Unit::from).or(import.mapping.unit);
        Ok(import)
    }
}

impl Choice {
    fn target(&self, session: &Session) -> Result<Target, String> {
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
        crate::exchange::table_in::book::column_of(name.trim())
    };
    place.ok_or_else(|| format!("{name:?} is no column"))
}
