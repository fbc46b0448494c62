//! Errors in the user's words, with what to do next. The command line has its own, in English.

use crate::domain::check::Flaw;
use crate::domain::cost::CostError;
use crate::domain::field::FieldError;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::concerns::Concern;
use crate::storage::file::FileError;
use crate::storage::format::{FormatError, MOST_BYTES, Syntax};
use crate::storage::journal::JournalError;
use crate::storage::limits::MOST_TEXT;

/// The key of what is wrong with typed text.
pub(crate) const fn field_error_key(error: FieldError) -> &'static str {
    match error {
        FieldError::Date(crate::domain::date::DateError::Form) => "error-date-form",
        FieldError::Date(crate::domain::date::DateError::NoSuchDay) => "error-date-no-such-day",
        FieldError::Cost(CostError::Form) => "error-cost-form",
        FieldError::Cost(CostError::Order) => "error-cost-order",
        FieldError::Cost(CostError::TooLarge) => "error-cost-too-large",
        FieldError::Count => "error-count",
        FieldError::TooMany { .. } => "error-too-many",
        FieldError::NoRound => "error-no-round",
        FieldError::Gone => "error-gone",
    }
}

/// What speaks against a choice.
pub(crate) fn concern(session: &Session, texts: &Texts, concern: Concern) -> String {
    match concern {
        Concern::NoOwner => texts.get("concern-no-owner").into_owned(),
        Concern::NoKind => texts.get("concern-no-kind").into_owned(),
        Concern::LockedStep => texts.get("concern-locked-step").into_owned(),
        Concern::Red(id) => {
            let name = session.criterion(id).map(|c| c.name.clone()).unwrap_or_default();
            texts.with("concern-red", &[("criterion", name.into())])
        }
    }
}

/// What is wrong with a file, and what to do.
pub(crate) fn file_error(texts: &Texts, error: &FileError) -> String {
    match error {
        FileError::NotFound => texts.get("error-file-not-found").into_owned(),
        FileError::Denied => texts.get("error-file-denied").into_owned(),
        FileError::ReadOnly => texts.get("error-file-read-only").into_owned(),
        FileError::Folder => texts.get("error-file-folder").into_owned(),
        FileError::Special => texts.get("error-file-special").into_owned(),
        FileError::Full => texts.get("error-file-full").into_owned(),
        FileError::Name => texts.get("error-file-name").into_owned(),
        FileError::AlreadyThere => texts.get("error-file-already-there").into_owned(),
        FileError::InUse => texts.get("error-file-in-use").into_owned(),
        FileError::Gone => texts.get("error-file-gone").into_owned(),
        FileError::Garbled => texts.get("error-file-garbled").into_owned(),
        FileError::Other(words) => {
            texts.with("error-file-other", &[("words", words.as_str().into())])
        }
        FileError::Format(error) => format_error(texts, error),
    }
}

/// Why a journal cannot be read.
pub(crate) fn journal_error(texts: &Texts, error: &JournalError) -> String {
    match error {
        JournalError::Empty | JournalError::Damaged => {
            texts.get("error-journal-damaged").into_owned()
        }
        JournalError::Form(_) => texts.get("error-journal-newer").into_owned(),
        JournalError::Base(error) => format_error(texts, error),
        JournalError::File(error) => file_error(texts, error),
    }
}

fn format_error(texts: &Texts, error: &FormatError) -> String {
    let what = match error {
        FormatError::TooLarge => {
            let most = MOST_BYTES / (1024 * 1024);
            texts.with("error-format-too-large", &[("most", most.into())])
        }
        FormatError::TooMany { list, most, .. } => texts
            .with("error-format-too-many", &[("list", (*list).into()), ("most", (*most).into())]),
        FormatError::TooLong(_) => {
            let most = MOST_TEXT / (1024 * 1024);
            texts.with("error-format-too-long", &[("most", most.into())])
        }
        FormatError::NotText(_) => texts.get("error-format-not-text").into_owned(),
        FormatError::NotSession(_) => texts.get("error-format-not-session").into_owned(),
        FormatError::Newer(number) => {
            texts.with("error-format-newer", &[("number", number.to_string().into())])
        }
        FormatError::NoSuchFormat(number) => {
            texts.with("error-format-no-such", &[("number", number.to_string().into())])
        }
        FormatError::Syntax { what, .. } => syntax(texts, what),
        FormatError::Flaw { flaw, .. } => self::flaw(texts, flaw),
    };
    match error.position() {
        None => what,
        Some(at) => {
            let place = [("line", at.line.into()), ("column", at.column.into())];
            format!("{} {what}", texts.with("error-place", &place))
        }
    }
}

fn syntax(texts: &Texts, what: &Syntax) -> String {
    let named = |key: &str, name: &str| texts.with(key, &[("name", name.into())]);
    match what {
        Syntax::Ends => texts.get("error-syntax-ends").into_owned(),
        Syntax::Trailing => texts.get("error-syntax-trailing").into_owned(),
        Syntax::Missing(field) => named("error-syntax-missing", field),
        Syntax::Twice(field) => named("error-syntax-twice", field),
        Syntax::Word(word) => named("error-syntax-word", word),
        Syntax::Deep => texts.get("error-syntax-deep").into_owned(),
        // What the parser says of these is English, and about RON: the place tells more.
        Syntax::Value(_) => texts.get("error-syntax-value").into_owned(),
        Syntax::Expected(_) => texts.get("error-syntax-expected").into_owned(),
    }
}

fn flaw(texts: &Texts, flaw: &Flaw) -> String {
    let number = |n: u32| n.to_string().into();
    match flaw {
        Flaw::DoubledId { id, place, first } => texts.with(
            "error-flaw-doubled-id",
            &[
                ("id", number(*id)),
                ("place", place.as_str().into()),
                ("first", first.as_str().into()),
            ],
        ),
        Flaw::Doubled { place, .. } => {
            texts.with("error-flaw-doubled", &[("place", place.as_str().into())])
        }
        Flaw::Dangling { place, id, .. } => texts
            .with("error-flaw-dangling", &[("place", place.as_str().into()), ("id", number(*id))]),
        Flaw::Round { place, .. } => {
            texts.with("error-flaw-round", &[("place", place.as_str().into())])
        }
        Flaw::IdTooHigh { place, id } => texts.with(
            "error-flaw-id-too-high",
            &[("place", place.as_str().into()), ("id", number(*id))],
        ),
        Flaw::NextId { next, highest } => texts
            .with("error-flaw-next-id", &[("next", number(*next)), ("highest", number(*highest))]),
    }
}
