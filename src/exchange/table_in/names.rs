//! Names with a number or a bullet before them, as lists are written.

use crate::domain::lists::EntryKind;
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{TableColumn, TableWords, plain};

/// How a column of names is numbered.
pub(super) struct Numbering<'a> {
    words: &'a TableWords,
    /// Whether "1. Title" counts: where several do, each further than the one before. Else it may be
    /// a date or an ordinal.
    counts: bool,
}

impl<'a> Numbering<'a> {
    pub(super) fn of<'c>(names: impl Iterator<Item = &'c str>, words: &'a TableWords) -> Self {
        let mut numbers: Vec<u32> = Vec::new();
        for name in names {
            if let Some((number, title)) = without_bullet(name).split_once(". ")
                && title.starts_with(char::is_uppercase)
            {
                numbers.extend(number.parse::<u32>());
            }
        }
        let counts = numbers.len() > 1 && numbers.windows(2).all(|pair| pair[0] < pair[1]);
        Self { words, counts }
    }

    /// The number before a name, if there is one, and the name.
    pub(super) fn split<'c>(&self, name: &'c str) -> (&'c str, &'c str) {
        let name = without_bullet(name);
        let (first, behind) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
        // "Measure 5: Title".
        if self.is_what_it_is_called(first)
            && let Some((number, title)) = behind.split_once(':')
            && values::is_number(number.trim())
        {
            return (number.trim(), title.trim());
        }
        let number = first.trim_end_matches([')', ':', '.']);
        let title = behind.trim();
        let closes = first.ends_with([')', ':']) || title.starts_with(['–', '-']);
        let is_list = number.contains('.') || closes || (self.counts && first.ends_with('.'));
        let begins = number.starts_with(|c: char| c.is_ascii_digit());
        if is_list && begins && values::is_number(number) && !title.is_empty() {
            let title = title.trim_start_matches(|c: char| "–-".contains(c) || c.is_whitespace());
            return (number.trim_start_matches('('), title);
        }
        ("", name)
    }

    fn is_what_it_is_called(&self, word: &str) -> bool {
        let is_name = |(kind, column, head): &(EntryKind, TableColumn, String)| {
            (*kind, *column) == (EntryKind::Measure, TableColumn::Name) && *head == plain(word)
        };
        self.words.heads.iter().any(is_name)
    }
}

/// Bullets of Word and of web pages; "o" is the second one of Word.
fn without_bullet(name: &str) -> &str {
    let mut name = name.trim();
    for bullet in ["•", "▪", "■", "◦", "‣", "·", "*", "–", "-", "o", "§", "\u{f0b7}", "\u{f0a7}"]
    {
        if let Some(behind) = name.strip_prefix(bullet)
            && behind.starts_with(char::is_whitespace)
        {
            name = behind.trim();
        }
    }
    name
}
