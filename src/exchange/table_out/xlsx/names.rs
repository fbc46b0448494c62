//! Names of sheets as Excel takes them.

use std::collections::HashSet;

/// How long a name can be, in units of UTF-16.
const MOST: usize = 31;

/// The names that are taken.
#[derive(Debug, Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// A name that can be had, like the one that is wanted.
    pub(super) fn valid(&mut self, wanted: &str) -> String {
        let is_not_taken = |c: char| c.is_control() || "[]:*?/\\".contains(c);
        let plain: String = wanted.chars().map(|c| if is_not_taken(c) { ' ' } else { c }).collect();
        let plain = plain.trim_matches(|c: char| c.is_whitespace() || c == '\'');
        let plain = if plain.is_empty() { "1" } else { plain };
        let mut number = 1;
        loop {
            let end = if number == 1 { String::new() } else { format!(" ({number})") };
            let name = short(plain, MOST - end.len()) + &end;
            // That one Excel keeps for itself.
            let is_free = name.to_lowercase() != "history";
            if is_free && self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// As much of a name as there is room for.
fn short(name: &str, mut room: usize) -> String {
    let mut short = String::new();
    for c in name.chars() {
        let Some(left) = room.checked_sub(c.len_utf16()) else { break };
        room = left;
        short.push(c);
    }
    short.trim_end_matches(|c: char| c.is_whitespace() || c == '\'').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_one_that_excel_takes_and_no_two_are_the_same() {
        let mut names = Names::default();
        assert_eq!(names.valid("Tavle"), "Tavle");
        assert_eq!(names.valid("tavle"), "tavle (2)");
        assert_eq!(names.valid("'Kø: [a/b]*?\\'"), "Kø   a b");
        assert_eq!(names.valid(""), "1");
        assert_eq!(names.valid("''"), "1 (2)");
        assert_eq!(names.valid("History"), "History (2)");
        let long = "Ansvar".repeat(9);
        let (first, second) = (names.valid(&long), names.valid(&long));
        assert_eq!((first.len(), second.len()), (31, 31));
        assert!(second.ends_with(" (2)") && first != second);
    }
}
