//! A measure: a candidate for priority; and the focus areas and roadmap steps it can stand in.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::date::Date;
use crate::domain::is_default;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a measure for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeasureId(pub u32);

/// Names a focus area for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FocusAreaId(pub u32);

/// Names a step of the roadmap for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepId(pub u32);

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

/// Money a year, from and to, in whole thousands of Norwegian kroner; 0 to [`Cost::MOST`],
/// `from` never above `to`. Shown in MNOK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Cost {
    from: u32,
    to: u32,
}

/// Why something is no [`Cost`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CostError {
    /// It has not the form of one.
    #[error("not an amount in MNOK (write 20 or 20-30)")]
    Form,
    /// The first amount is above the second.
    #[error("the amount is from more to less")]
    Order,
    /// It is above [`Cost::MOST`].
    #[error("the amount is too large")]
    TooLarge,
}

impl Cost {
    /// The largest amount taken: 1,000,000 MNOK, in thousands of kroner.
    pub const MOST: u32 = 1_000_000_000;

    /// From and to, in thousands of kroner a year.
    ///
    /// # Errors
    /// [`CostError::Order`] where `from` is above `to`, [`CostError::TooLarge`] above the most.
    pub fn new(from: u32, to: u32) -> Result<Self, CostError> {
        if from > to {
            Err(CostError::Order)
        } else if to > Self::MOST {
            Err(CostError::TooLarge)
        } else {
            Ok(Self { from, to })
        }
    }

    /// The lower amount, in thousands of kroner a year.
    pub const fn from(self) -> u32 {
        self.from
    }

    /// The upper amount, in thousands of kroner a year.
    pub const fn to(self) -> u32 {
        self.to
    }

    /// Reads what a person types, in MNOK: `20`, `2,5`, `20–30`, `20 - 30`; a point does for a
    /// comma. Decimals beyond the third are refused, as they would be lost.
    ///
    /// # Errors
    /// [`CostError`] where it is no such thing.
    pub fn from_typed(text: &str) -> Result<Self, CostError> {
        let mut parts = text.split(['–', '-', '—']).map(str::trim);
        let from = amount(parts.next().unwrap_or_default())?;
        let to = parts.next().map_or(Ok(from), amount)?;
        if parts.next().is_some() {
            return Err(CostError::Form);
        }
        Self::new(from, to)
    }
}

/// MNOK as typed, in thousands.
fn amount(text: &str) -> Result<u32, CostError> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let digits = |t: &str| t.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 3 {
        return Err(CostError::Form);
    }
    let thousands = format!("{whole}{part:0<3}");
    thousands.parse().map_err(|_| CostError::TooLarge)
}

/// In MNOK with a decimal comma, as it is typed: `2,5–5`.
impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mnok = |thousands: u32| {
            let (whole, part) = (thousands / 1000, thousands % 1000);
            if part == 0 {
                whole.to_string()
            } else {
                format!("{whole},{part:03}").trim_end_matches('0').to_owned()
            }
        };
        if self.from == self.to {
            f.write_str(&mnok(self.from))
        } else {
            write!(f, "{}–{}", mnok(self.from), mnok(self.to))
        }
    }
}

impl<'de> Deserialize<'de> for Cost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Raw {
            from: u32,
            to: u32,
        }
        let raw = Raw::deserialize(deserializer)?;
        Self::new(raw.from, raw.to).map_err(serde::de::Error::custom)
    }
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
            cost: None,
            notes: String::new(),
            private_notes: String::new(),
        }
    }

    /// Number and title, as it is called in a sentence.
    pub fn called(&self) -> String {
        format!("{} {}", self.number.trim(), self.title.trim()).trim().to_owned()
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

    fn subject(&self) -> String {
        self.called()
    }
}

/// A group of measures on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusArea {
    /// Names it.
    pub id: FocusAreaId,
    /// What people call it.
    pub name: String,
}

impl References for FocusArea {
    references!();
}

impl Editable for FocusArea {
    const CALLED: &'static str = "focus area";

    fn named(id: FocusAreaId, name: String) -> Self {
        Self { id, name }
    }

    fn name(&self) -> &str {
        &self.name
    }
}

/// A step of the roadmap: when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Names it.
    pub id: StepId,
    /// What people call it, such as "2028–2029".
    pub name: String,
    /// What standing here means, in a sentence.
    #[serde(default)]
    pub meaning: String,
    /// Plans and resources for it are mostly fixed already.
    #[serde(default, skip_serializing_if = "is_default")]
    pub locked: bool,
}

impl References for Step {
    references!();
}

impl Editable for Step {
    const CALLED: &'static str = "step";

    fn named(id: StepId, name: String) -> Self {
        Self { id, name, meaning: String::new(), locked: false }
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_typed_and_shown_in_mnok() {
        for (typed, shown) in [
            ("20", "20"),
            ("2,5", "2,5"),
            ("2.5–5", "2,5–5"),
            ("20 - 30", "20–30"),
            ("0,125", "0,125"),
            ("1 000", "1000"),
        ] {
            assert_eq!(Cost::from_typed(typed).unwrap().to_string(), shown, "{typed}");
        }
        for typed in ["", "mye", "1,2345", "1-2-3", "-5", "5-"] {
            assert_eq!(Cost::from_typed(typed), Err(CostError::Form), "{typed}");
        }
        assert_eq!(Cost::from_typed("30-20"), Err(CostError::Order));
        assert_eq!(Cost::from_typed("99999999999"), Err(CostError::TooLarge));
    }
}
