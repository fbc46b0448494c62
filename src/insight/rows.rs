//! What the rows of the roadmap are, and in which of them a measure stands.

use std::collections::HashMap;

use enum_iterator::Sequence;

use crate::domain::focus_area::FocusAreaId;
use crate::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use crate::domain::session::Session;
use crate::insight::find::folded;
use crate::insight::order::Alphabet;

/// What the rows are. In the order they are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum Rows {
    /// The focus areas.
    #[default]
    FocusAreas,
    /// Those who own measures.
    Owners,
    /// The kinds of measures.
    Kinds,
    /// How soon measures bear fruit.
    Horizons,
    /// All measures stand in one.
    One,
}

impl Rows {
    /// All of them, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }
}

/// What the measures of a row have in common. A kind with nothing in it has no row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RowHead {
    /// A focus area; nothing for measures without one.
    Area(Option<FocusAreaId>),
    /// Who owns them, as it is written first; nothing where nobody does.
    Owner(Option<String>),
    /// Their kind, where it is said.
    Kind(Option<MeasureKind>),
    /// Their horizon, where it is said.
    Horizon(Option<Horizon>),
    /// Nothing: it is the only row.
    All,
}

impl RowHead {
    /// That of a measure's row.
    fn of(measure: &Measure, rows: Rows) -> Self {
        let owner = || measure.has_owner().then(|| measure.owner.trim().to_owned());
        match rows {
            Rows::FocusAreas => Self::Area(measure.focus_area),
            Rows::Owners => Self::Owner(owner()),
            Rows::Kinds => Self::Kind(measure.kind),
            Rows::Horizons => Self::Horizon(measure.horizon),
            Rows::One => Self::All,
        }
    }

    /// However an owner is written, it is the same one.
    fn key(self) -> Self {
        match self {
            Self::Owner(owner) => Self::Owner(owner.map(|owner| folded(&owner))),
            Self::Area(_) | Self::Kind(_) | Self::Horizon(_) | Self::All => self,
        }
    }
}

/// The rows of a session from above, what is not said last; and in which of them each measure
/// stands. Those who own measures together own them as one: a card stands in one row only.
pub(crate) fn rows_of(
    session: &Session,
    alphabet: &Alphabet,
    rows: Rows,
) -> (Vec<RowHead>, HashMap<MeasureId, usize>) {
    let mut heads: HashMap<RowHead, RowHead> = HashMap::new();
    for measure in &session.measures {
        let head = RowHead::of(measure, rows);
        heads.entry(head.clone().key()).or_insert(head);
    }
    let mut heads: Vec<RowHead> = heads.into_values().collect();
    let areas: HashMap<Option<FocusAreaId>, usize> =
        session.focus_areas.iter().enumerate().map(|(at, area)| (Some(area.id), at)).collect();
    // What is not said has no place among them, and comes behind.
    let place = |head: &RowHead| match head {
        RowHead::Area(area) => areas.get(area).copied(),
        RowHead::Owner(owner) => owner.is_some().then_some(0),
        RowHead::Kind(kind) => MeasureKind::ALL.iter().position(|it| Some(*it) == *kind),
        RowHead::Horizon(horizon) => Horizon::ALL.iter().position(|it| Some(*it) == *horizon),
        RowHead::All => None,
    };
    let name = |head: &RowHead| match head {
        RowHead::Owner(Some(owner)) => owner.clone(),
        _ => String::new(),
    };
    heads.sort_by(|a, b| {
        let (at, other) = (place(a), place(b));
        let placed = (at.is_none(), at).cmp(&(other.is_none(), other));
        let (a, b) = (name(a), name(b));
        placed.then_with(|| alphabet.compare(&a, &b)).then_with(|| a.cmp(&b))
    });
    let at: HashMap<RowHead, usize> =
        heads.iter().enumerate().map(|(at, head)| (head.clone().key(), at)).collect();
    let row = |measure: &Measure| Some((measure.id, *at.get(&RowHead::of(measure, rows).key())?));
    let of_measures = session.measures.iter().filter_map(row).collect();
    (heads, of_measures)
}
