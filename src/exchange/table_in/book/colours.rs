//! Fills of cells, as far as they are the colours of traffic lights.

/// A colour of a traffic light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Colour {
    /// Green.
    Green,
    /// Yellow, amber, orange.
    Yellow,
    /// Red.
    Red,
}

impl Colour {
    /// The sign that stands for it in a cell.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Green => "🟩",
            Self::Yellow => "🟨",
            Self::Red => "🟥",
        }
    }

    /// The colour of a fill; nothing where it is white, grey, or another one.
    ///
    /// By hue, in degrees: red around 0, yellow from orange (`F79646`, 26) to 70, green from there to
    /// 170. The tints that Excel calls good, neutral and bad (`C6EFCE`, `FFEB9C`, `FFC7CE`) are those.
    pub(super) fn of(red: u8, green: u8, blue: u8) -> Option<Self> {
        /// The least difference between the channels that is a colour.
        const COLOURED: i32 = 20;
        let (r, g, b) = (i32::from(red), i32::from(green), i32::from(blue));
        let (most, least) = (r.max(g).max(b), r.min(g).min(b));
        let span = most - least;
        if span < COLOURED {
            return None;
        }
        let hue = if most == r {
            60 * (g - b) / span
        } else if most == g {
            120 + 60 * (b - r) / span
        } else {
            240 + 60 * (r - g) / span
        };
        match hue.rem_euclid(360) {
            0..22 | 340..360 => Some(Self::Red),
            22..71 => Some(Self::Yellow),
            71..171 => Some(Self::Green),
            _ => None,
        }
    }

    /// The colour of six hexadecimal digits, with or without a hash before them.
    pub(super) fn of_digits(digits: &str) -> Option<Self> {
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Self::of(red, green, blue)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour::{self, Green, Red, Yellow};

    #[test]
    fn fills_that_spreadsheets_offer_are_the_colours_that_people_call_them() {
        let named = [
            ("00B050", Some(Green)),
            ("92D050", Some(Green)),
            ("C6EFCE", Some(Green)),
            ("E2EFDA", Some(Green)),
            ("00FF00", Some(Green)),
            ("FFFF00", Some(Yellow)),
            ("FFC000", Some(Yellow)),
            ("FFEB9C", Some(Yellow)),
            ("F79646", Some(Yellow)),
            ("#ffd966", Some(Yellow)),
            ("FF0000", Some(Red)),
            ("C00000", Some(Red)),
            ("FFC7CE", Some(Red)),
            ("FFFFFF", None),
            ("D9D9D9", None),
            ("000000", None),
            ("4F81BD", None),
            ("DCE6F1", None),
            ("7030A0", None),
            ("FF00", None),
        ];
        for (digits, colour) in named {
            assert_eq!(Colour::of_digits(digits), colour, "{digits}");
        }
    }
}
