//! What a measure costs a year. How people type it is read in [`crate::domain::typed`].

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

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
    /// It is less than a thousand kroner.
    #[error("the amount is less than a thousand kroner")]
    TooSmall,
    /// It names no unit where one is needed.
    #[error("an amount without its unit (write 20 mill or 450 000 kr)")]
    NoUnit,
    /// A point or comma that may stand before decimals or between thousands.
    #[error("either {whole}{part:03} or {whole} and {part:03} thousandths")]
    Thousands {
        /// What stands before it.
        whole: u32,
        /// What stands behind it.
        part: u32,
    },
    /// So much that its unit must be named to be believed.
    #[error("really {mnok} MNOK? (write its unit)")]
    Huge {
        /// What it would be, in MNOK.
        mnok: u32,
    },
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
