//! Errors in the user's words, with what to do next. The command line has its own, in English.

use crate::app::core::table_words::{is_kept, why_key};
use crate::domain::check::Flaw;
use crate::domain::cost::CostError;
use crate::domain::date::DateError;
use crate::domain::field::FieldError;
use crate::domain::lists::EntryKind;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::frame::FrameId;
use crate::domain::session::Session;
use crate::domain::time_of_day::TimeError;
use crate::exchange::table_in::Why;
use crate::i18n::Texts;
use crate::insight::concerns::Concern;
use crate::storage::file::FileError;
use crate::storage::format::{FormatError, MOST_BYTES, MOST_UNKNOWN_READ, Syntax};
use crate::storage::journal::JournalError;
use crate::storage::limits::MOST_TEXT;
use crate::storage::unshown::Unshown;

/// What is wrong with typed text, and what to write instead.
pub(crate) fn field_error(texts: &Texts, error: FieldError) -> String {
    let key = match error {
        FieldError::Date(DateError::Form) => "error-date-form",
        FieldError::Date(DateError::NoSuchDay) => "error-date-no-such-day",
        FieldError::Date(DateError::NoDay) => "error-date-no-day",
        FieldError::Cost(error) => return cost_error(texts, error),
        FieldError::Time(TimeError::Form) => "error-time-form",
        FieldError::Time(TimeError::NoSuchTime) => "error-time-no-such",
        FieldError::Minutes => "error-minutes",
        FieldError::Count => "error-count",
        FieldError::TooMany { .. } => "error-too-many",
        FieldError::OwnerNeeded => "error-owner-needed",
        FieldError::NoRound => "error-no-round",
        FieldError::Gone => "error-gone",
    };
    texts.get(key).into_owned()
}

/// Why something of a table is not what its column is, and where it is kept.
pub(crate) fn why_left(texts: &Texts, kind: EntryKind, why: Why) -> String {
    let has_notes = kind == EntryKind::Measure;
    let words = match why {
        Why::Amount(error) if error != CostError::NoUnit => cost_error(texts, error),
        _ => texts.get(why_key(why, has_notes)).into_owned(),
    };
    if is_kept(why) && has_notes {
        return texts.with("why-noted", &[("why", words.into())]);
    }
    words
}

fn cost_error(texts: &Texts, error: CostError) -> String {
    let key = match error {
        CostError::Form => "error-cost-form",
        CostError::Order => "error-cost-order",
        CostError::TooLarge => "error-cost-too-large",
        CostError::TooSmall => "error-cost-too-small",
        CostError::NoUnit => "error-cost-no-unit",
        CostError::Thousands { whole, part } => {
            let sign = texts.get("decimal-sign");
            let decimals = format!("{whole}{sign}{part:03}");
            let decimals = decimals.trim_end_matches('0').trim_end_matches(&*sign).to_owned();
            let args = [("large", format!("{whole} {part:03}").into()), ("small", decimals.into())];
            return texts.with("error-cost-thousands", &args);
        }
        CostError::Huge { mnok } => {
            return texts.with("error-cost-huge", &[("mnok", mnok.to_string().into())]);
        }
    };
    texts.get(key).into_owned()
}

/// What speaks against a choice.
pub(crate) fn concern(session: &Session, texts: &Texts, concern: Concern) -> String {
    let of_measure = |key: &str, id: MeasureId| {
        let name = session.measure(id).map_or("", Measure::short_name).to_owned();
        texts.with(key, &[("measure", name.into())])
    };
    let of_frame = |key: &str, id: FrameId| {
        let name = session.frame(id).map(|frame| frame.name.clone()).unwrap_or_default();
        texts.with(key, &[("frame", name.into())])
    };
    match concern {
        Concern::NoOwner => texts.get("concern-no-owner").into_owned(),
        Concern::NoKind => texts.get("concern-no-kind").into_owned(),
        Concern::LockedStep => texts.get("concern-locked-step").into_owned(),
        Concern::Red(id) => {
            let name = session.criterion(id).map(|c| c.name.clone()).unwrap_or_default();
            texts.with("concern-red", &[("criterion", name.into())])
        }
        Concern::NeedsMissing(id) => of_measure("concern-needs-missing", id),
        Concern::NeedsLater(id) => of_measure("concern-needs-later", id),
        Concern::NeededBefore(id) => of_measure("concern-needed-before", id),
        Concern::NeedsNewMoney => texts.get("concern-new-money").into_owned(),
        Concern::PassesFrame(id) => of_frame("concern-passes-frame", id),
        Concern::MayPassFrame(id) => of_frame("concern-may-pass-frame", id),
        Concern::Breaks(id) => {
            let balance = session.balances.iter().find(|it| it.id == id);
            let sentence = balance.map(|it| it.sentence.clone()).unwrap_or_default();
            texts.with("concern-breaks", &[("sentence", sentence.into())])
        }
        Concern::LeavesEmpty(id) => {
            let name = session.step(id).map(|step| step.name.clone()).unwrap_or_default();
            texts.with("concern-leaves-empty", &[("step", name.into())])
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
        FileError::LinkGone => texts.get("error-file-link-gone").into_owned(),
        FileError::Special => texts.get("error-file-special").into_owned(),
        FileError::Full => texts.get("error-file-full").into_owned(),
        FileError::Name => texts.get("error-file-name").into_owned(),
        FileError::AlreadyThere => texts.get("error-file-already-there").into_owned(),
        FileError::InUse => texts.get("error-file-in-use").into_owned(),
        FileError::Changed => texts.get("conflict-title").into_owned(),
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
        FormatError::TooManyUnknown => {
            texts.with("error-format-too-many-unknown", &[("most", MOST_UNKNOWN_READ.into())])
        }
        FormatError::TooLong(_) => {
            let most = MOST_TEXT / (1024 * 1024);
            texts.with("error-format-too-long", &[("most", most.into())])
        }
        FormatError::NotText(_) => texts.get("error-format-not-text").into_owned(),
        FormatError::NotSession(_) => texts.get("error-format-not-session").into_owned(),
        FormatError::Newer(number) => {
            texts.with("error-format-newer", &[("number", number.to_string().into())])
        }
        FormatError::Beginning(_) => texts.get("error-format-beginning").into_owned(),
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
        Syntax::Comment => texts.get("error-syntax-comment").into_owned(),
        Syntax::Unshown(place) => unshown(texts, place),
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

/// What is wrong where no word of it may be shown.
fn unshown(texts: &Texts, place: &Unshown) -> String {
    match *place {
        Unshown { measure: Some(measure), criterion: Some(criterion), round: Some(round) } => {
            let number = |n: u32| n.to_string().into();
            let args = [
                ("measure", number(measure)),
                ("criterion", number(criterion)),
                ("round", number(round)),
            ];
            texts.with("error-syntax-round", &args)
        }
        _ => texts.get("error-syntax-unshown").into_owned(),
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
