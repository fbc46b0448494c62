//! RON in and out: what a session file looks like, and what is said of one that does not.
//!
//! Format 2 is today's domain types, written by [`to_text`], and below them the line of
//! [`crate::storage::checksum`]. Format 1 is the same without what joined since, all of it fields whose
//! default says what 1 meant: it needs no types of its own. A newer format is refused by number.
//! When the format gets another number, the old types are frozen here with a conversion, and a file
//! of that number is kept in `tests/versions/` for ever; what asks for another number,
//! [`crate::domain`] says.

use std::fmt;
use std::panic::{self, AssertUnwindSafe};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::check::Flaw;
use crate::domain::session::{FORMAT, Session};
use crate::storage::beside::beside;
use crate::storage::limits::{self, MOST_TEXT};
use crate::storage::locate::{
    format_number, line_and_column, locate_entry, locate_field, offset_of, unclosed_comment,
};
use crate::storage::unshown::{Unshown, unshown_at};
use crate::storage::{checksum, controls};

/// The largest file read, in bytes.
pub const MOST_BYTES: u64 = 128 * 1024 * 1024;

/// How many fields are named that this version does not know; of more, how many there are.
pub const MOST_UNKNOWN: usize = 1000;

/// How many of them a file may have at all: far more than any newer version adds.
pub const MOST_UNKNOWN_READ: usize = 100_000;

/// A place in a text, as editors count it: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// What is wrong with the text of a session.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// It is larger than [`MOST_BYTES`].
    #[error("the file is larger than {} MB", MOST_BYTES / (1024 * 1024))]
    TooLarge,
    /// A list has more entries than any workshop has.
    #[error("there are more than {most} {list}")]
    TooMany {
        /// Where the list begins.
        at: Position,
        /// Its name, as it stands in the file.
        list: &'static str,
        /// How many there may be.
        most: usize,
    },
    /// It holds more fields that this version does not know than [`MOST_UNKNOWN_READ`].
    #[error("there are more than {MOST_UNKNOWN_READ} fields that this version does not know")]
    TooManyUnknown,
    /// A text is longer than [`MOST_TEXT`].
    #[error("a text here is longer than {} MB", MOST_TEXT / (1024 * 1024))]
    TooLong(Position),
    /// It is no text.
    #[error("this is not text (UTF-8)")]
    NotText(Position),
    /// It is text, but does not begin as a session does.
    #[error("this is not a Lyskryss session (it should begin with `(` and `format: {FORMAT}`)")]
    NotSession(Position),
    /// It was written by a newer version of the program.
    #[error(
        "the file has format {0}, and this version of lyskryss reads up to {FORMAT}; it is left untouched"
    )]
    Newer(u64),
    /// Its first words, or the number behind them, are damaged; all else is as this version writes it.
    #[error(
        "the beginning of the file is damaged (it should begin with `(` and `format: {FORMAT}`)"
    )]
    Beginning(Position),
    /// It is in no format that ever was.
    #[error("there is no format {0}")]
    NoSuchFormat(u64),
    /// Something is not written as it should be.
    #[error("{what}")]
    Syntax {
        /// Where.
        at: Position,
        /// What.
        what: Syntax,
    },
    /// It is written as it should be, but contradicts itself.
    #[error("{flaw}")]
    Flaw {
        /// Where, as far as it can be told.
        at: Option<Position>,
        /// What.
        flaw: Flaw,
    },
}

/// What is not written as it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Syntax {
    /// A comment that begins there does not end.
    #[error("a comment begins here and does not end")]
    Comment,
    /// Something of which no word may be told, as it may be a hidden answer or a private note.
    #[error("{}", unshown(.0))]
    Unshown(Unshown),
    /// The text ends too early.
    #[error("the file ends in the middle; something is missing")]
    Ends,
    /// There is more behind the session's last bracket.
    #[error("there is something after the end of the session")]
    Trailing,
    /// A field that must be there is not.
    #[error("the field `{0}` is missing")]
    Missing(String),
    /// A field is there twice.
    #[error("the field `{0}` is there twice")]
    Twice(String),
    /// A word that stands for nothing.
    #[error("`{0}` is none of the words that can stand here")]
    Word(String),
    /// Brackets within brackets beyond reason.
    #[error("too many brackets within brackets")]
    Deep,
    /// A value that its kind does not allow, with why, in English.
    #[error("{0}")]
    Value(String),
    /// Something else was expected, said as the parser says it, in English.
    #[error("{0}")]
    Expected(String),
}

impl FormatError {
    /// Where in the text, if it can be told.
    pub const fn position(&self) -> Option<Position> {
        match self {
            Self::NotText(at)
            | Self::NotSession(at)
            | Self::Beginning(at)
            | Self::TooLong(at)
            | Self::TooMany { at, .. }
            | Self::Syntax { at, .. } => Some(*at),
            Self::Flaw { at, .. } => *at,
            Self::TooLarge | Self::TooManyUnknown | Self::Newer(_) | Self::NoSuchFormat(_) => None,
        }
    }
}

/// A session as read, with what the file held beyond it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The number of the format that the file has.
    pub format: u32,
    /// The session.
    pub session: Session,
    /// Fields of the file that this version does not know and would drop on saving, such as
    /// `measures.1.colour`.
    pub unknown: Vec<String>,
    /// Whether its last line is the checksum of what stands above it: nobody but the program has
    /// written it.
    pub checksum_matches: bool,
}

fn options() -> ron::Options {
    // People may write a bare value where we write `Some(value)`.
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads a session. A byte-order mark and Windows line ends are fine.
///
/// # Errors
/// [`FormatError`], with the place where there is one.
pub fn from_bytes(bytes: &[u8]) -> Result<Read, FormatError> {
    let (read, _) = from_bytes_counted(bytes)?;
    Ok(read)
}

/// The same, and how many control characters were taken out of its texts.
///
/// # Errors
/// [`FormatError`], with the place where there is one.
pub fn from_bytes_counted(bytes: &[u8]) -> Result<(Read, usize), FormatError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(FormatError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|err| {
        let sound = String::from_utf8_lossy(bytes.get(..err.valid_up_to()).unwrap_or_default());
        FormatError::NotText(line_and_column(&sound, sound.len()))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (read, controls) = from_text_counted(text)?;
    limits::check(&read.session, text, read.checksum_matches)?;
    Ok((read, controls))
}

/// Reads a session from its text, without a byte-order mark, however much it is.
///
/// # Errors
/// [`FormatError`], with the place where there is one.
pub fn from_text(text: &str) -> Result<Read, FormatError> {
    let (read, _) = from_text_counted(text)?;
    Ok(read)
}

fn from_text_counted(text: &str) -> Result<(Read, usize), FormatError> {
    let format = match format_number(text) {
        Err(at) => return Err(FormatError::NotSession(line_and_column(text, at))),
        Ok(number) if number > u64::from(FORMAT) => return Err(FormatError::Newer(number)),
        Ok(0) => return Err(FormatError::NoSuchFormat(0)),
        Ok(number) => u32::try_from(number).unwrap_or(FORMAT),
    };
    // The checksum is of the text alone, and so it is taken while that is read.
    let (read, checksum_matches) = beside(text, || sound(text), || checksum::matches(text));
    let (mut session, unknown) = read?;
    let controls = if controls::may_be_in(text) { controls::take_out(&mut session) } else { 0 };
    Ok((Read { format, session, unknown, checksum_matches }, controls))
}

/// The session of a text, where it is sound, in its order; and the fields that are not known.
fn sound(text: &str) -> Result<(Session, Vec<String>), FormatError> {
    let mut unknown = Vec::new();
    let mut session: Session =
        deserialize(text, &mut unknown).map_err(|err| as_it_may_be_told(text, err))?;
    session.check().map_err(|flaw| {
        let at = match flaw.entry() {
            Some((list, at)) => locate_entry(text, list, at),
            None if matches!(flaw, Flaw::NextId { .. } | Flaw::IdTooHigh { .. }) => {
                locate_field(text, "next_id")
            }
            // The only other thing that stands in no list.
            None => locate_field(text, "walk"),
        };
        FormatError::Flaw { at: at.map(|at| line_and_column(text, at)), flaw }
    })?;
    session.tidy();
    Ok((session, unknown))
}

/// A fault of a session's text, where the text tells more of it, and without words that nobody may
/// be told.
fn as_it_may_be_told(text: &str, err: FormatError) -> FormatError {
    let FormatError::Syntax { at, what } = err else { return err };
    if what == Syntax::Ends
        && let Some(begin) = unclosed_comment(text)
    {
        return FormatError::Syntax { at: line_and_column(text, begin), what: Syntax::Comment };
    }
    let unshown = offset_of(text, at).and_then(|offset| unshown_at(text, offset));
    let what = match (what, unshown) {
        (Syntax::Word(_) | Syntax::Expected(_), Some(place)) => Syntax::Unshown(place),
        (what, _) => what,
    };
    FormatError::Syntax { at, what }
}

/// Where something is wrong of which no word may be told, in English.
fn unshown(place: &Unshown) -> String {
    let what = "is not written as it should be";
    match *place {
        Unshown { measure: Some(measure), criterion: Some(criterion), round: Some(round) } => {
            format!(
                "something in round or event {round} of measure {measure} and criterion {criterion} {what}"
            )
        }
        Unshown { measure: Some(measure), .. } => {
            format!("something that was said of measure {measure} {what}")
        }
        _ => format!("something beside a private note {what}"),
    }
}

/// Reads a value, and notes the fields that its type does not know, as many as anybody reads.
pub(super) fn deserialize<T: DeserializeOwned>(
    text: &str,
    unknown: &mut Vec<String>,
) -> Result<T, FormatError> {
    deserialize_with(&options(), text, unknown)
}

/// As [`deserialize`], in another dialect.
pub(super) fn deserialize_with<T: DeserializeOwned>(
    options: &ron::Options,
    text: &str,
    unknown: &mut Vec<String>,
) -> Result<T, FormatError> {
    let mut parser =
        ron::Deserializer::from_str_with_options(text, options).map_err(|err| syntax(&err))?;
    let mut more = 0_usize;
    let mut note = |path: serde_ignored::Path<'_>| {
        if unknown.len() < MOST_UNKNOWN {
            unknown.push(path.to_string().replace(".?", ""));
        } else if more < MOST_UNKNOWN_READ - MOST_UNKNOWN {
            more += 1;
        } else {
            // Whoever is told of a field cannot refuse to go on in any other way.
            panic::resume_unwind(Box::new(Enough));
        }
    };
    let read = || serde_ignored::deserialize(&mut parser, &mut note);
    let value = match panic::catch_unwind(AssertUnwindSafe(read)) {
        Ok(value) => value,
        Err(why) if why.is::<Enough>() => return Err(FormatError::TooManyUnknown),
        Err(why) => panic::resume_unwind(why),
    };
    if more > 0 {
        unknown.push(format!("… ({more} more)"));
    }
    let value = value.map_err(|err| fault(&parser, err))?;
    parser.end().map_err(|err| fault(&parser, err))?;
    Ok(value)
}

/// Why reading was left in the middle: nobody reads more unknown fields than that.
struct Enough;

/// What the parser stopped at. Whatever it expected: where nothing follows, the text ends early.
fn fault(parser: &ron::Deserializer<'_>, err: ron::Error) -> FormatError {
    match syntax(&parser.span_error(err)) {
        FormatError::Syntax { at, what: Syntax::Expected(_) }
            if parser.remainder().trim().is_empty() =>
        {
            FormatError::Syntax { at, what: Syntax::Ends }
        }
        other => other,
    }
}

fn syntax(err: &ron::error::SpannedError) -> FormatError {
    use ron::Error as E;
    let what = match &err.code {
        E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment | E::UnclosedLineComment => {
            Syntax::Ends
        }
        E::TrailingCharacters => Syntax::Trailing,
        E::MissingStructField { field, .. } => Syntax::Missing((*field).to_owned()),
        E::DuplicateStructField { field, .. } => Syntax::Twice((*field).to_owned()),
        E::NoSuchEnumVariant { found, .. } => Syntax::Word(found.clone()),
        E::ExceededRecursionLimit => Syntax::Deep,
        E::Message(message) => Syntax::Value(message.clone()),
        other => Syntax::Expected(other.to_string()),
    };
    let at = match &err.code {
        // What is wrong was read already: it begins where the parser last began.
        E::DuplicateStructField { .. }
        | E::NoSuchEnumVariant { .. }
        | E::IntegerOutOfBounds
        | E::ExpectedStringEnd
        | E::Message(_) => err.span.start,
        // What is wrong is what comes next.
        _ => err.span.end,
    };
    let at = Position { line: at.line, column: at.col };
    FormatError::Syntax { at, what }
}

/// Writes a session: the same session gives the same bytes, one entry a line, and the checksum
/// below.
///
/// # Errors
/// Where the serializer fails, which no session makes it do.
pub fn to_text(session: &Session) -> Result<String, ron::Error> {
    let mut text = String::with_capacity(room_for(session));
    write_sealed(session, &mut text)?;
    Ok(text)
}

/// How much room its text will take, and rather more: what is not used costs nothing, and what is
/// moved about while it grows is there twice.
pub(super) fn room_for(session: &Session) -> usize {
    /// The line of an entry in which hardly anything is written.
    const LINE: usize = 128;
    4096 + LINE * limits::entries(session)
}

/// The same, written where it goes.
pub(super) fn write_sealed(session: &Session, out: &mut dyn fmt::Write) -> Result<(), ron::Error> {
    let mut sealing = checksum::Sealing::new(out);
    write_to(session, &mut sealing)?;
    Ok(sealing.seal()?)
}

/// How long that text is, in bytes, without making it.
pub fn length_of(session: &Session) -> u64 {
    let mut counter = Counter::default();
    // What cannot be written has no length; saving says why.
    let _ = write_to(session, &mut counter);
    counter.0 + checksum::LINE as u64
}

/// How long the text of any value is, in bytes, without blanks.
pub fn length_of_value(value: &impl Serialize) -> u64 {
    let mut counter = Counter::default();
    let out: &mut dyn fmt::Write = &mut counter;
    let _ = ron::Serializer::with_options(out, None, &ron::Options::default())
        .and_then(|mut writer| value.serialize(&mut writer));
    counter.0
}

/// Counts what is written, and keeps nothing of it.
#[derive(Default)]
struct Counter(u64);

impl fmt::Write for Counter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len() as u64;
        Ok(())
    }
}

/// Writes its text without the seal, whatever it goes to: written out once for every kind of that, the
/// code would be as many times as large.
pub(super) fn write_to(session: &Session, out: &mut dyn fmt::Write) -> Result<(), ron::Error> {
    let pretty =
        PrettyConfig::new().depth_limit(2).new_line("\n").indentor("    ").struct_names(false);
    let mut writer =
        ron::Serializer::with_options(&mut *out, Some(pretty), &ron::Options::default())?;
    session.serialize(&mut writer)?;
    out.write_char('\n')?;
    Ok(())
}
