//! A table as text with a sign between its cells.

use crate::domain::date::Date;
use crate::exchange::table_out::book::{Cell, Kind, Sheet, millions};
use crate::exchange::table_out::clipboard::harmless;

/// How the text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// As a Norwegian Excel opens it at a double click: a byte-order mark, so that it is read as UTF-8;
    /// semicolons; days and decimals as they are written in Norway. What Excel would make a date or
    /// another number of, as 2.10, has a mark before it that nobody sees.
    #[default]
    Excel,
    /// As RFC 4180 has it, for other programs: commas; days as 2027-01-31, decimals with a point. No
    /// byte-order mark: to most that read such files it is a part of the first head.
    Rfc4180,
}

impl Dialect {
    const fn delimiter(self) -> u8 {
        match self {
            Self::Excel => b';',
            Self::Rfc4180 => b',',
        }
    }

    const fn decimal(self) -> char {
        match self {
            Self::Excel => ',',
            Self::Rfc4180 => '.',
        }
    }

    fn day(self, day: Date) -> String {
        match self {
            Self::Excel => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
            Self::Rfc4180 => day.to_string(),
        }
    }

    /// Words that no spreadsheet calculates with.
    fn words(self, words: &str) -> String {
        match self {
            Self::Excel if is_read_as_number(words) => format!("\u{200b}{words}"),
            Self::Excel | Self::Rfc4180 => harmless(words),
        }
    }

    fn cell(self, cell: &Cell) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(words) | Cell::Light(_, words) => self.words(words),
            Cell::Amount(thousands) => millions(*thousands, self.decimal()),
            Cell::Count(count) => count.to_string(),
            Cell::Day(day) => self.day(*day),
        }
    }
}

/// A table in UTF-8, a line for each row, the first for the heads.
pub fn write(sheet: &Sheet, dialect: Dialect) -> Vec<u8> {
    let begins = match dialect {
        Dialect::Excel => "\u{feff}",
        Dialect::Rfc4180 => "",
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(dialect.delimiter())
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(begins.as_bytes().to_vec());
    // Writing to memory cannot fail, and a flexible writer takes rows of any length.
    let heads = sheet.columns.iter().map(|column| dialect.words(&column.head));
    let _ = writer.write_record(heads);
    for row in &sheet.rows {
        let kinds = sheet.columns.iter().map(|column| column.kind);
        let cells = row.iter().zip(kinds).map(|(cell, kind)| match (cell, kind) {
            // A year among the names of steps is a number to everybody, and harms nothing.
            (Cell::Text(words), Kind::Words) => harmless(words),
            _ => dialect.cell(cell),
        });
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether a spreadsheet takes words for a number or a day that it then writes otherwise: "2.10",
/// "1/27", "007".
fn is_read_as_number(words: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || ".,/:-eE ".contains(c);
    let digits = words.chars().filter(char::is_ascii_digit).count();
    let is_plain = digits == words.len() && digits < 16 && !words.starts_with('0');
    words.starts_with(|c: char| c.is_ascii_digit()) && words.chars().all(is_part) && !is_plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::paper::Sign;
    use crate::exchange::table_out::Column;

    fn sheet() -> Sheet {
        let columns = [
            ("Nr", Kind::Number),
            ("Tittel; og mer", Kind::Name),
            ("Nytte", Kind::Light),
            ("MNOK", Kind::Amount),
            ("Dag", Kind::Day),
        ];
        let day = Date::new(2027, 1, 31).unwrap();
        let row = vec![
            "2.10".into(),
            Cell::text("=1+1; \"sitat\"\r\nlinje to, æ"),
            Cell::Light(Sign::High, "Høyt".into()),
            Cell::Amount(2_500),
            Cell::Day(day),
        ];
        let columns = columns.map(|(head, kind)| Column::new(head, kind)).to_vec();
        Sheet { name: "Tavle".into(), columns, heads: 2, rows: vec![row] }
    }

    #[test]
    fn a_norwegian_excel_gets_a_mark_semicolons_and_its_own_numbers() {
        let text = String::from_utf8(write(&sheet(), Dialect::Excel)).unwrap();
        assert_eq!(
            text,
            "\u{feff}Nr;\"Tittel; og mer\";Nytte;MNOK;Dag\r\n\
             \u{200b}2.10;\"'=1+1; \"\"sitat\"\"\nlinje to, æ\";Høyt;2,5;31.01.2027\r\n"
        );
    }

    #[test]
    fn other_programs_get_commas_and_what_stands_there() {
        let text = String::from_utf8(write(&sheet(), Dialect::Rfc4180)).unwrap();
        assert_eq!(
            text,
            "Nr,Tittel; og mer,Nytte,MNOK,Dag\r\n\
             2.10,\"'=1+1; \"\"sitat\"\"\nlinje to, æ\",Høyt,2.5,2027-01-31\r\n"
        );
    }

    #[test]
    fn what_a_spreadsheet_would_make_something_else_of_is_known() {
        for words in ["2.10", "1/27", "007", "1-2", "12:30", "1e5", "1234567890123456"] {
            assert!(is_read_as_number(words), "{words}");
        }
        for words in ["2", "2027", "2027-H1", "A-1", "2.1a", "", "-5", "§ 14"] {
            assert!(!is_read_as_number(words), "{words}");
        }
    }
}
