//! Control characters in a session's texts: taken out as it is read, whatever wrote them.

use crate::domain::plain::{instead_of, is_plain};
use crate::domain::session::Session;
use crate::storage::format;

/// What a text of RON can hold a control character as, beside the sign itself.
const ESCAPES: [&str; 4] = ["\\u", "\\x", "\\0", "\\b"];

/// Whether there can be one in a session of that text.
pub(super) fn may_be_in(text: &str) -> bool {
    let raw = |sign: char| !is_plain(sign) && sign != '\r';
    text.contains(raw) || ESCAPES.iter().any(|escape| text.contains(escape))
}

/// Takes them out of all texts of a session, and says how many there were.
pub(super) fn take_out(session: &mut Session) -> usize {
    let Ok(text) = ron::to_string(session) else { return 0 };
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
    fn control_characters_go_and_all_else_stays() {
        let title = "a\u{0}b\u{b}c \\u{0} \u{301}\u{202e}\"\n\t\r".to_owned();
        let mut session = Session { title, ..Session::default() };
        assert_eq!(take_out(&mut session), 2);
        assert_eq!(session.title, "ab c \\u{0} \u{301}\u{202e}\"\n\t\r");
        assert_eq!(take_out(&mut session), 0);
    }
}
