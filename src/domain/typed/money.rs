//! An amount of money as people type it.

use crate::domain::cost::{Cost, CostError};
use crate::domain::typed::TypedWords;

/// What an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named as what it is, of Norwegian kroner")]
pub enum Unit {
    Ones,
    Thousands,
    Millions,
    Billions,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ones, Self::Thousands, Self::Millions, Self::Billions];

    /// How many kroner.
    const fn kroner(self) -> u128 {
        match self {
            Self::Ones => 1,
            Self::Thousands => 1_000,
            Self::Millions => 1_000_000,
            Self::Billions => 1_000_000_000,
        }
    }
}

/// From how many thousands of kroner on an amount is not believed without its unit: 10,000 MNOK.
const HARD_TO_BELIEVE: u32 = 10_000_000;

/// Reads money a year: `20`, `2,5–5`, `450 000 kr`, `2,5 mill.`, `1 500`. Where it names no unit it is
/// counted in `unit`; where there is none either, it is not read. Decimals beyond whole thousands of
/// kroner are refused, as they would be lost, but for amounts in kroner, which are rounded.
///
/// # Errors
/// [`CostError`] where it is no amount, or could be two.
pub fn money(text: &str, words: &TypedWords, unit: Option<Unit>) -> Result<Cost, CostError> {
    let text = text.trim();
    // `450 000,-` is in kroner.
    let (text, dashed) = match text.strip_suffix(",-").or_else(|| text.strip_suffix(",–")) {
        Some(before) => (before, Some(Unit::Ones)),
        None => (text, None),
    };
    let ends: Vec<&str> = text.split(['–', '-', '—']).collect();
    let ends: Vec<(&str, Option<Unit>)> =
        ends.into_iter().map(|end| split_unit(end, words)).collect::<Result<_, _>>()?;
    let ((from, of_from), (to, of_to)) = match ends[..] {
        [one] => (one, one),
        [from, to] => (from, to),
        _ => return Err(CostError::Form),
    };
    let (of_from, of_to) = (of_from.or(of_to).or(dashed), of_to.or(of_from).or(dashed));
    let named = of_from.is_some();
    let amount =
        |text: &str, own: Option<Unit>| in_thousands(text, own.or(unit), words.decimal, named);
    Cost::new(amount(from, of_from)?, amount(to, of_to)?)
}

/// The number of an amount, and the unit that it names.
fn split_unit<'t>(text: &'t str, words: &TypedWords) -> Result<(&'t str, Option<Unit>), CostError> {
    let first = text.find(|c: char| c.is_ascii_digit()).ok_or(CostError::Form)?;
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".,'’".contains(c);
    let end = text[first..].find(|c| !is_of_number(c)).map_or(text.len(), |at| first + at);
    let (before, number, behind) = (&text[..first], &text[first..end], &text[end..]);
    let mut named = None;
    let beside = format!("{before} {behind}").to_lowercase();
    let parts = beside.split(|c: char| c.is_whitespace() || c == '.' || c == '/');
    for word in parts.filter(|word| !word.is_empty()) {
        let unit = words.units.iter().find(|(name, _)| name == word).map(|(_, unit)| *unit);
        match (named, unit) {
            (_, None) if words.beside_money.iter().any(|beside| beside == word) => {}
            // "mill. kr", "kr 3 mill.": of the two the larger is meant.
            (None | Some(Unit::Ones), Some(unit)) => named = Some(unit),
            (Some(_), Some(Unit::Ones)) => {}
            (_, None) | (Some(_), Some(_)) => return Err(CostError::Form),
        }
    }
    Ok((number.trim_matches(|c: char| c.is_whitespace() || c == '.'), named))
}

/// A number without its signs: all its digits, and how many of them are decimals.
struct Digits {
    all: String,
    decimals: usize,
}

impl Digits {
    fn whole(parts: &[&str]) -> Self {
        Self { all: parts.concat(), decimals: 0 }
    }

    fn with_decimals(whole: &str, part: &str) -> Self {
        Self { all: format!("{whole}{part}"), decimals: part.len() }
    }
}

fn in_thousands(
    text: &str,
    unit: Option<Unit>,
    decimal: Option<char>,
    named: bool,
) -> Result<u32, CostError> {
    let Some(unit) = unit else {
        return Err(CostError::NoUnit);
    };
    let digits = digits(text, unit, decimal)?;
    let kroner = digits.all.parse::<u128>().ok().and_then(|n| n.checked_mul(unit.kroner()));
    let divisor = u32::try_from(digits.decimals).ok().and_then(|d| 10_u128.checked_pow(d));
    let divisor = divisor.and_then(|d| d.checked_mul(1_000)).ok_or(CostError::TooLarge)?;
    let kroner = kroner.ok_or(CostError::TooLarge)?;
    let rest = kroner % divisor;
    if unit != Unit::Ones && rest != 0 {
        return Err(CostError::Form);
    }
    if kroner < divisor && rest != 0 {
        return Err(CostError::TooSmall);
    }
    let rounded = kroner / divisor + u128::from(rest * 2 >= divisor && rest > 0);
    let thousands = u32::try_from(rounded).map_err(|_| CostError::TooLarge)?;
    if !named && thousands >= HARD_TO_BELIEVE {
        return Err(CostError::Huge { mnok: thousands / 1000 });
    }
    Ok(thousands)
}

fn digits(text: &str, unit: Unit, decimal: Option<char>) -> Result<Digits, CostError> {
    let grouped: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == '\'' || c == '’').collect();
    let joined = grouped.concat();
    let signs: Vec<char> = joined.chars().filter(|c| !c.is_ascii_digit()).collect();
    let whole_of = |text: &str| text.find([',', '.']).unwrap_or(text.len());
    if grouped.len() > 1 {
        let last = grouped[grouped.len() - 1];
        let groups = [&grouped[..grouped.len() - 1], &[&last[..whole_of(last)]]].concat();
        if !are_groups(&groups) {
            return Err(CostError::Form);
        }
    }
    let parts: Vec<&str> = joined.split([',', '.']).collect();
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !parts.iter().all(|part| sound(part)) {
        return Err(CostError::Form);
    }
    match (&signs[..], &parts[..]) {
        ([], _) => Ok(Digits::whole(&parts)),
        ([sign], [whole, part]) => {
            let may_group = grouped.len() == 1 && part.len() == 3 && are_groups(&[whole, part]);
            if may_group && unit == Unit::Ones {
                // Nobody writes a thousandth of a krone.
                Ok(Digits::whole(&parts))
            } else if may_group && decimal != Some(*sign) {
                Err(doubt(whole, part))
            } else {
                Ok(Digits::with_decimals(whole, part))
            }
        }
        (_, [groups @ .., part]) if grouped.len() == 1 => {
            let (last, before) = signs.split_last().ok_or(CostError::Form)?;
            let alike = before.iter().all(|sign| *sign == before[0]);
            if *last != before[0] && alike && are_groups(groups) {
                Ok(Digits::with_decimals(&groups.concat(), part))
            } else if *last == before[0] && alike && are_groups(&parts) {
                Ok(Digits::whole(&parts))
            } else {
                Err(CostError::Form)
            }
        }
        _ => Err(CostError::Form),
    }
}

/// Whether thousands can be grouped so: `1`, `234`, `567`.
fn are_groups(parts: &[&str]) -> bool {
    let [first, more @ ..] = parts else { return false };
    (1..=3).contains(&first.len()) && *first != "0" && more.iter().all(|part| part.len() == 3)
}

fn doubt(whole: &str, part: &str) -> CostError {
    let number = |text: &str| text.parse().unwrap_or(0);
    CostError::Thousands { whole: number(whole), part: number(part) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> TypedWords {
        let units = [
            ("kr", Unit::Ones),
            ("tusen", Unit::Thousands),
            ("mill", Unit::Millions),
            ("mnok", Unit::Millions),
            ("mrd", Unit::Billions),
        ];
        TypedWords {
            units: units.map(|(name, unit)| (name.to_owned(), unit)).to_vec(),
            beside_money: ["i", "året"].map(str::to_owned).to_vec(),
            ..TypedWords::PLAIN
        }
    }

    fn typed(text: &str) -> Result<String, CostError> {
        money(text, &words(), Some(Unit::Millions)).map(|cost| cost.to_string())
    }

    #[test]
    fn money_is_typed_and_shown_in_mnok() {
        for (text, shown) in [
            ("20", "20"),
            ("2,5", "2,5"),
            ("2.5–5", "2,5–5"),
            ("20 - 30", "20–30"),
            ("0,125", "0,125"),
            ("0.125", "0,125"),
            ("1,500", "1,5"),
            ("1 000", "1000"),
            ("1.234,5", "1234,5"),
            ("2,5 MNOK", "2,5"),
            ("kr 3 mill", "3"),
            ("3 mill. kr i året", "3"),
            ("3-4 mill.", "3–4"),
            ("2 mrd", "2000"),
            ("450000 kr", "0,45"),
            ("450.000 kr", "0,45"),
            ("450,000 kr", "0,45"),
            ("450 000,-", "0,45"),
            ("kr 1 234 567,50", "1,235"),
            ("1,234,567 kr", "1,235"),
            ("750 tusen – 1 mill", "0,75–1"),
            ("450000 MNOK", "450000"),
            ("0", "0"),
        ] {
            assert_eq!(typed(text).as_deref(), Ok(shown), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            "mye",
            "1,2345",
            "1-2-3",
            "-5",
            "−2,5",
            "5-",
            "ca. 2,5",
            "2 50",
            "1 5,3",
            "#I/T",
            "-",
            "3 EUR",
            "2 mill mrd",
            "1.5.2",
            "0,0001",
            "1,,5",
            "1.50.000,0",
        ] {
            assert_eq!(typed(text), Err(CostError::Form), "{text}");
        }
        assert_eq!(typed("30-20"), Err(CostError::Order));
        assert_eq!(typed("99999999999 mill"), Err(CostError::TooLarge));
        assert_eq!(typed("2,50 kr"), Err(CostError::TooSmall));
    }

    #[test]
    fn what_can_be_a_thousand_times_more_is_asked() {
        assert_eq!(typed("1.500"), Err(CostError::Thousands { whole: 1, part: 500 }));
        assert_eq!(typed("450000"), Err(CostError::Huge { mnok: 450_000 }));
        assert_eq!(typed("2 500 000"), Err(CostError::Huge { mnok: 2_500_000 }));
        assert_eq!(typed("1,234,567"), Err(CostError::Huge { mnok: 1_234_567 }));
        let english = TypedWords { decimal: Some('.'), ..words() };
        let read = |text, words| money(text, words, Some(Unit::Millions));
        assert_eq!(read("1,500", &english), Err(CostError::Thousands { whole: 1, part: 500 }));
        assert_eq!(read("1.500", &english).unwrap().from(), 1500);
        let unknown = TypedWords { decimal: None, ..words() };
        assert!(read("1,500", &unknown).is_err() && read("1.500", &unknown).is_err());
        assert_eq!(read("2.5", &unknown).unwrap().from(), 2500);
        assert_eq!(money("20", &words(), None), Err(CostError::NoUnit));
        assert_eq!(money("20 mill", &words(), None).unwrap().from(), 20_000);
    }
}
