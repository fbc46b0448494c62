//! Reads what stands in a file: as [`mod@format`] says, but for a file whose beginning is damaged. Such a
//! one is neither somebody's from the future nor something else altogether.

use crate::storage::format::{self, FormatError, Read};
use crate::storage::locate::{line_and_column, number_offset};
use crate::storage::salvage::is_of_today;

/// Reads a session, and says how many control characters were taken out of its texts.
///
/// # Errors
/// [`FormatError`], with the place where there is one.
pub fn read(bytes: &[u8]) -> Result<(Read, usize), FormatError> {
    format::from_bytes_counted(bytes).map_err(|err| match err {
        FormatError::Newer(_) | FormatError::NoSuchFormat(_) | FormatError::NotSession(_)
            if is_of_today(bytes) =>
        {
            let text = String::from_utf8_lossy(bytes);
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            FormatError::Beginning(line_and_column(text, number_offset(text)))
        }
        other => other,
    })
}
