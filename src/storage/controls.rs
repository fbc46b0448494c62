//! Control characters in a session's texts: taken out as it is read, whatever wrote them.

use crate::domain::plain::{instead_of, is_plain};
use crate::domain::session::Session;
use crate::storage::format;

/// How much of a text is looked at before it is looked at more closely.
const PIECE: usize = 4096;

/// Whether there can be one in a session of that text: as it is, or escaped.
pub(super) fn may_be_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    let suspects = |piece: &&[u8]| piece.iter().fold(false, |any, byte| any | may_begin(*byte));
    let mut pieces = bytes.chunks(PIECE).zip(0..).filter(|(piece, _)| suspects(piece));
    pieces.any(|(_, at)| {
        // What begins in a piece may end in the next one.
        let (from, to) = (at * PIECE, bytes.len().min((at + 1) * PIECE + 1));
        bytes.get(from..to).unwrap_or_default().windows(2).any(is_control)
    }) || bytes.last().is_some_and(|last| is_control(&[*last, 0]))
}

/// Whether that may begin a control character: it is one, or the first byte of one in UTF-8 or of one
/// that is escaped.
const fn may_begin(byte: u8) -> bool {
    (byte < b' ' && !matches!(byte, b'\n' | b'\t' | b'\r')) | matches!(byte, 0x7f | 0xc2 | b'\\')
}

/// Whether the first of two bytes is a control character, or both are, or begin one that is escaped.
const fn is_control(two: &[u8]) -> bool {
    match two {
        [b'\\', next] => matches!(next, b'u' | b'x' | b'0' | b'b'),
        [0xc2, next] => matches!(next, 0x80..=0x9f),
        [first, _] => may_begin(*first),
        _ => false,
    }
}

/// Takes them out of all texts of a session, and says how many there were.
pub(super) fn take_out(session: &mut Session) -> usize {
    let mut text = String::new();
    if format::write_to(session, &mut text).is_err() {
        return 0;
    }
    let (plain, count) = without(&text);
    if count > 0
        && let Ok(read) = format::deserialize::<Session>(&plain, &mut Vec::new())
    {
        *session = read;
        session.tidy();
    }
    count
}

/// A text of RON without them, as it is written by us: escaped, in strings only.
fn without(text: &str) -> (String, usize) {
    let (mut out, mut rest, mut count) = (String::with_capacity(text.len()), text, 0);
    while let Some((before, behind)) = rest.split_once('\\') {
        out.push_str(before);
        let (sign, length) = escaped(behind);
        if let Some(sign) = sign.filter(|sign| !is_plain(*sign) && *sign != '\r') {
            count += 1;
            out.extend(instead_of(sign));
        } else {
            out.push('\\');
            out.push_str(&behind[..length]);
        }
        rest = &behind[length..];
    }
    out.push_str(rest);
    (out, count)
}

/// The sign that is escaped so, where it is one of these, and how long that is behind the stroke.
fn escaped(text: &str) -> (Option<char>, usize) {
    let Some(first) = text.chars().next() else { return (None, 0) };
    if first == '0' {
        return (Some('\0'), 1);
    }
    let point = text.strip_prefix("u{").and_then(|inside| {
        let (digits, _) = inside.split_once('}')?;
        let sign = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        Some((Some(sign), digits.len() + 3))
    });
    point.unwrap_or((None, first.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_seen_wherever_they_stand_in_a_long_text() {
        let plain = "æ\n\t\r–«»\u{a0}\\\"\\n ".repeat(PIECE / 8);
        assert!(!may_be_in(&plain) && !may_be_in("\\") && !may_be_in("") && !may_be_in("«"));
        for sign in ["\0", "\u{1f}", "\u{7f}", "\u{80}", "\u{9f}", "\\u", "\\x", "\\0", "\\b"] {
            for at in (0..3).chain(PIECE - 3..PIECE + 3).chain([2 * PIECE]) {
                let (before, behind) = (" ".repeat(at), &plain);
                assert!(may_be_in(&format!("{before}{sign}{behind}")), "{sign:?} at {at}");
                assert!(may_be_in(&format!("{before}{sign}")), "{sign:?} at {at}, the end");
            }
        }
    }

    #[test]
    fn control_characters_go_and_all_else_stays() {
        let title = "a\u{0}b\u{b}c \\u{0} \u{301}\u{202e}\"\n\t\r".to_owned();
        let mut session = Session { title, ..Session::default() };
        assert_eq!(take_out(&mut session), 2);
        assert_eq!(session.title, "ab c \\u{0} \u{301}\u{202e}\"\n\t\r");
        assert_eq!(take_out(&mut session), 0);
    }
}
