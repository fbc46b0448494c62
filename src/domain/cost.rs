//! What a measure costs a year.

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
