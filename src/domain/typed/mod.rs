//! What people type for days and money, read as they mean it. The words and signs of a language
//! come from outside; what can mean two things is not read as one of them.

mod date;
mod due;
mod money;
mod time;

use crate::domain::date::Moment;

pub use date::{Lean, date};
pub use due::due;
pub use money::{Unit, money};
pub use time::time;

/// The words and signs that dates and amounts are typed with, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedWords {
    /// The sign before decimals. Where it is not known, three digits behind a comma or a point can
    /// be thousands as well, and are not read.
    pub decimal: Option<char>,
    /// Months, 1 to 12, in full and cut short.
    pub months: Vec<(String, u8)>,
    /// What can stand in a date and says nothing of the day: days of the week, endings of ordinals.
    pub passed_over: Vec<String>,
    /// Units of money.
    pub units: Vec<(String, Unit)>,
    /// What can stand beside an amount and changes nothing: "a year".
    pub beside_money: Vec<String>,
}

impl TypedWords {
    /// No words, and a decimal comma: what files and tests write.
    pub const PLAIN: Self = Self {
        decimal: Some(','),
        months: Vec::new(),
        passed_over: Vec::new(),
        units: Vec::new(),
        beside_money: Vec::new(),
    };
}

/// When something is typed, and in which words.
#[derive(Clone, Copy, Debug)]
pub struct Typing<'a> {
    /// The time, where the meeting is held.
    pub now: Moment,
    /// The words.
    pub words: &'a TypedWords,
}

impl From<Moment> for Typing<'static> {
    fn from(now: Moment) -> Self {
        static PLAIN: TypedWords = TypedWords::PLAIN;
        Self { now, words: &PLAIN }
    }
}
