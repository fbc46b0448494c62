//! Numbers and days of a spreadsheet as words, as it shows them.

/// A number as it is shown: with as many decimals as its format gives it, where that loses nothing,
/// and with a percent sign where the format has one.
pub(super) fn number(value: f64, format: &str) -> String {
    let format = first_section(format);
    if format.contains('%') {
        return format!("{} %", fixed(value * 100.0, decimals(&format)));
    }
    fixed(value, decimals(&format))
}

/// A day, and the hours of it where there are any.
pub(super) fn day((year, month, date): (u16, u8, u8), (hour, minute): (u8, u8)) -> String {
    let day = format!("{year:04}-{month:02}-{date:02}");
    if (hour, minute) == (0, 0) { day } else { format!("{day} {hour:02}:{minute:02}") }
}

/// What a format says of numbers above 0, without words in quotes and signs that stand for themselves.
fn first_section(format: &str) -> String {
    let (mut plain, mut is_quoted, mut chars) = (String::new(), false, format.chars());
    while let Some(c) = chars.next() {
        match c {
            '"' => is_quoted = !is_quoted,
            '\\' | '_' | '*' if !is_quoted => drop(chars.next()),
            ';' if !is_quoted => break,
            c if !is_quoted => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// How many decimals a format always shows.
fn decimals(format: &str) -> usize {
    let behind = format.split_once('.').map_or("", |(_, behind)| behind);
    behind.chars().take_while(|c| *c == '0').count()
}

/// A number without what reckoning in binary adds at its far end, and with that many decimals where
/// it is the same number still. Three decimals are four, so that nobody takes them for thousands.
fn fixed(value: f64, decimals: usize) -> String {
    let value: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    let value = if value == 0.0 { 0.0 } else { value };
    let shown = format!("{value:.decimals$}");
    let is_same = shown.parse().is_ok_and(|again: f64| again.to_bits() == value.to_bits());
    let shown = if is_same { shown } else { value.to_string() };
    let three = shown.split_once('.').is_some_and(|(_, behind)| behind.len() == 3);
    if three { format!("{shown}0") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::{day, number};

    #[test]
    fn numbers_are_as_the_spreadsheet_shows_them() {
        for (value, format, shown) in [
            (2.0, "General", "2"),
            (2.1, "General", "2.1"),
            (2.1, "0.00", "2.10"),
            (2.125, "0.00", "2.1250"),
            (0.1 + 0.2, "General", "0.3"),
            (0.25, "0%", "25 %"),
            (0.075, "0.0%", "7.5 %"),
            (2_500_000.0, "#,##0", "2500000"),
            (14.0, "0.0\" MNOK\";-0.0", "14.0"),
            (-0.0, "General", "0"),
        ] {
            assert_eq!(number(value, format), shown, "{value} {format}");
        }
        assert_eq!(day((2027, 1, 20), (0, 0)), "2027-01-20");
        assert_eq!(day((2027, 1, 20), (9, 5)), "2027-01-20 09:05");
    }
}
