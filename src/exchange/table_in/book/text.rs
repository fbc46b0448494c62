//! Tables as text: in UTF-8, UTF-16, or the one-byte encoding of western Europe that spreadsheets
//! write without saying so.

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::exchange::table_in::book::{Book, BookError, MOST_COLUMNS, MOST_ROWS, Page};
use crate::exchange::table_in::sheet::Sheet;

/// Reads a text as a table: the separator is the sign that makes it even.
pub(super) fn read(bytes: &[u8]) -> Result<Book, BookError> {
    let text = decoded(bytes).ok_or(BookError::NoTable)?;
    let sheet = Sheet::of_file(&text);
    let page = Page { sheet, ..Page::default() };
    if let Some(last) = page.sheet.rows.last().filter(|row| row.number > MOST_ROWS) {
        return Err(BookError::TooManyRows(String::new(), last.number));
    }
    if page.sheet.width() > MOST_COLUMNS {
        return Err(BookError::TooManyColumns(String::new()));
    }
    Ok(Book { pages: vec![page], noted: Vec::new() })
}

/// The text of some bytes: by a byte-order mark; else strict UTF-8; else UTF-16 where every other
/// byte is nothing, as no text of bytes has it; else windows-1252, in which every byte is a letter.
/// Nothing where it is no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    /// How much is looked at to know what it is, in bytes.
    const LOOKED_AT: usize = 4_096;
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding.decode(bytes).0.into_owned());
    }
    let begins = &bytes[..bytes.len().min(LOOKED_AT)];
    let nothing = |odd: usize| begins.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (nothing(0), nothing(1));
    if even + odd == 0 {
        let text = std::str::from_utf8(bytes).map(str::to_owned);
        return Some(text.unwrap_or_else(|_| WINDOWS_1252.decode(bytes).0.into_owned()));
    }
    let pairs = begins.len() / 2;
    if odd * 3 > pairs && even * 10 < pairs {
        return Some(encoding_rs::UTF_16LE.decode(bytes).0.into_owned());
    }
    if even * 3 > pairs && odd * 10 < pairs {
        return Some(encoding_rs::UTF_16BE.decode(bytes).0.into_owned());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::decoded;

    fn in_pairs(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn norwegian_letters_come_out_of_every_encoding() {
        let text = "Nr;Tiltak\r\n1;Blåbærsyltetøy på Ås\r\n";
        assert_eq!(decoded(text.as_bytes()).as_deref(), Some(text));
        let marked: Vec<u8> = b"\xef\xbb\xbf".iter().copied().chain(text.bytes()).collect();
        assert_eq!(decoded(&marked).as_deref(), Some(text));
        let (latin, ..) = encoding_rs::WINDOWS_1252.encode(text);
        assert_eq!(decoded(&latin).as_deref(), Some(text));
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            assert_eq!(decoded(&in_pairs(text, order)).as_deref(), Some(text));
            let marked = format!("\u{feff}{text}");
            assert_eq!(decoded(&in_pairs(&marked, order)).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_text_is_none() {
        assert_eq!(decoded(b"\x7fELF\0\0\0\0\x02\x01\0\0\0\0"), None);
        assert_eq!(decoded(b""), Some(String::new()));
    }
}
