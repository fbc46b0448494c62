//! A half-year that is over: before something in it is changed, it is asked whether that is meant.

use crate::app::core::context::{Context, Front};
use crate::app::rooms::roadmap::progress::at::ProgressCursor;
use crate::domain::field::StatusField;
use crate::domain::half_year::HalfYear;
use crate::domain::progress::status::StatusLevel;

/// What waits until it is said that a half-year shall be set right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// To be set so, or cleared.
    Level(Option<StatusLevel>),
    /// To be written in, there.
    Words(StatusField),
}

/// What was asked and agreed on of half-years that are over.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Past {
    pub(super) asked: Option<(ProgressCursor, Waits)>,
    pub(super) agreed: Option<HalfYear>,
}

impl Past {
    pub(super) fn is_agreed(&self, half: HalfYear) -> bool {
        self.agreed == Some(half)
    }

    pub(super) fn asks(&self, cx: &Context) -> Option<HalfYear> {
        self.asked.filter(|_| cx.front() == Some(Front::Roadmap)).map(|(at, _)| at.half)
    }

    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}
