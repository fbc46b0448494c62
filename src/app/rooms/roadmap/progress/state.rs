//! What is looked at of how measures go, where one is in it, and all of it as of a revision.

use std::collections::BTreeSet;
use std::sync::Arc;

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::place::{Focus, Room};
use crate::app::core::touched::Touched;
use crate::app::rooms::roadmap::progress::at::ProgressCursor;
use crate::app::rooms::roadmap::progress::past::Past;
use crate::domain::date::Date;
use crate::domain::field::{Field, StatusField};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::half_year::HalfYear;
use crate::domain::history::Revision;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::meanings::Meant;
use crate::domain::measure::MeasureId;
use crate::domain::progress::status::StatusLevel;
use crate::domain::session::Session;
use crate::insight::progress::{Progress, Shown, Wanted, halves};

/// How many half-years are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum HalfYears {
    /// The last three.
    #[default]
    Three,
    /// The last six.
    Six,
    /// All of which anything is known.
    All,
}

impl HalfYears {
    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Three => "progress-three",
            Self::Six => "progress-six",
            Self::All => "progress-all-halves",
        }
    }

    const fn count(self) -> Option<usize> {
        match self {
            Self::Three => Some(3),
            Self::Six => Some(6),
            Self::All => None,
        }
    }
}

/// As of what all was computed.
type AsOf = (DocumentId, Revision, HalfYear, HalfYears, Option<Option<FocusAreaId>>, Wanted);

/// How Status is looked at.
#[derive(Clone, Debug, Default)]
pub struct ProgressView {
    pub(super) cursor: Option<ProgressCursor>,
    pub(super) half_years: HalfYears,
    #[expect(clippy::option_option, reason = "all, one, or those without one, as on the board")]
    pub(super) area: Option<Option<FocusAreaId>>,
    pub(super) wanted: Wanted,
    /// Whether, in a narrow window, the panel stands in place of the table.
    pub(super) panel: bool,
    /// Whether it is written what each level means.
    pub(super) meanings: bool,
    /// What was said earlier in a half-year, and is written in again: by the day it was said.
    pub(super) earlier: Option<(ProgressCursor, Date)>,
    /// What is asked of a half-year that is over.
    pub(super) past: Past,
    /// What was looked at since it was chosen what to look at: it stays, though it may be otherwise
    /// by now.
    stays: BTreeSet<MeasureId>,
    progress: Arc<Progress>,
    as_of: Option<AsOf>,
}

impl ProgressView {
    /// How all goes that is under way.
    pub const fn progress(&self) -> &Arc<Progress> {
        &self.progress
    }

    /// The selected half-year of a measure, if one is.
    pub const fn cursor(&self) -> Option<ProgressCursor> {
        self.cursor
    }

    /// The selected half-year, and what it shows.
    pub fn shown_at_cursor(&self) -> Option<(ProgressCursor, Shown)> {
        let at = self.cursor?;
        let line = self.progress.lines().find(|line| line.measure == at.measure)?;
        let column = self.progress.halves.iter().position(|half| *half == at.half)?;
        Some((at, *line.shown.get(column)?))
    }

    /// How many half-years are looked at.
    pub const fn half_years(&self) -> HalfYears {
        self.half_years
    }

    /// The one focus area that is looked at, if not all are.
    pub const fn area(&self) -> Option<Option<FocusAreaId>> {
        self.area
    }

    /// Which measures are looked at.
    pub const fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// Whether, in a narrow window, the panel stands in place of the table.
    pub const fn has_panel(&self) -> bool {
        self.panel
    }

    /// Whether it is written what each level means.
    pub const fn writes_meanings(&self) -> bool {
        self.meanings
    }

    /// Whether a half-year can be written in without being asked about: it is not over, or one has
    /// said that it shall be set right.
    pub fn is_open(&self, half: HalfYear) -> bool {
        self.progress.now().is_some_and(|now| half >= now) || self.past.is_agreed(half)
    }

    /// The half-year that is asked about before something in it is changed, while that stands in
    /// front.
    pub(crate) fn asks_about(&self, cx: &Context) -> Option<HalfYear> {
        self.past.asks(cx)
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, is_seen: bool, cx: &mut Context) {
        if touched.replaced {
            *self = Self::default();
        }
        if let Some(cursor) = &mut self.cursor {
            cursor.measure = MeasureId(touched.renumbered(cursor.measure.0));
        }
        if touched.structure || touched.undone.is_some() {
            self.forget_missing(cx);
        }
        let is_seen = is_seen && cx.room == Room::Roadmap;
        if !is_seen {
            return;
        }
        self.refresh(cx);
        self.show_undone(touched, cx);
    }

    /// Comes to what was undone.
    fn show_undone(&mut self, touched: &Touched, cx: &mut Context) {
        let about = touched.undone.map(|undone| undone.about);
        let Some(Subject::Measure(measure) | Subject::Entry(EntryId::Measure(measure))) = about
        else {
            return;
        };
        if self.progress.lines().any(|line| line.measure == measure)
            && let Some(cursor) = &mut self.cursor
        {
            cursor.measure = measure;
            cx.wish_focus(Focus::Card);
        }
    }

    /// The day of what is written in again, where that was not said last in its half-year.
    pub fn earlier(&self, session: &Session, at: ProgressCursor) -> Option<Date> {
        let (_, on) = self.earlier.filter(|(earlier, _)| *earlier == at)?;
        session.statuses_of(at.measure).iter().any(|status| status.on == on).then_some(on)
    }

    /// A field of what is said of a half-year: of what was said last in it, or is written in again.
    pub fn field(
        &self,
        session: &Session,
        at: ProgressCursor,
        today: Date,
        field: StatusField,
    ) -> Field {
        let on = self.earlier(session, at).unwrap_or_else(|| at.day(session, today));
        Field::Status(at.measure, on, field)
    }

    /// Comes to what was said of a measure on a day.
    pub(crate) fn come_to(
        &mut self,
        measure: MeasureId,
        on: Date,
        field: StatusField,
        cx: &mut Context,
    ) {
        let at = ProgressCursor { measure, half: HalfYear::of(on) };
        let last = cx.session().map(|session| at.day(session, cx.now.day));
        self.earlier = (last != Some(on)).then_some((at, on));
        self.area = None;
        self.wanted = Wanted::All;
        if !self.progress.halves.contains(&at.half) {
            self.half_years = HalfYears::All;
        }
        self.cursor = Some(at);
        self.look_anew(cx);
        self.write(at, field, cx);
    }

    /// Comes to what a level means.
    pub(crate) fn come_to_meaning(&mut self, level: StatusLevel, cx: &mut Context) {
        self.meanings = true;
        self.panel = true;
        cx.wish_focus(Focus::Field(Field::Meaning(Meant::Level(level))));
    }

    fn forget_missing(&mut self, cx: &Context) {
        let Some(session) = cx.session() else { return };
        let is_there = |id: FocusAreaId| session.find::<FocusArea>(id).is_some();
        self.area.take_if(|area| area.is_some_and(|id| !is_there(id)));
        self.stays.retain(|id| session.measure(*id).is_some());
    }

    /// Looks at other measures, or at other half-years.
    pub(super) fn look_anew(&mut self, cx: &Context) {
        self.stays.clear();
        self.refresh(cx);
    }

    /// Computes anew what is computed once a state of the document, while it is looked at.
    pub(crate) fn refresh(&mut self, cx: &Context) {
        let Some(document) = &cx.document else { return };
        let now = HalfYear::of(cx.now.day);
        let looked = (self.half_years, self.area, self.wanted);
        let revision = document.history.revision();
        let as_of = (document.id, revision, now, looked.0, looked.1, looked.2);
        if self.as_of == Some(as_of) && !self.stays.is_empty() {
            return;
        }
        let session = document.session();
        let halves = halves(session, now, self.half_years.count());
        let progress = Progress::of(session, halves, self.area, self.wanted, &self.stays);
        self.stays = progress.lines().map(|line| line.measure).collect();
        self.progress = Arc::new(progress);
        self.as_of = Some(as_of);
        self.place_cursor();
    }

    /// The selected half-year is one that is there: of the first measure the one that is asked
    /// about, where none was selected or it is gone.
    fn place_cursor(&mut self) {
        let progress = self.progress().clone();
        let Some(now) = progress.now() else { return };
        let is_there =
            |cursor: &ProgressCursor| progress.lines().any(|line| line.measure == cursor.measure);
        let first = || progress.lines().next().map(|line| line.measure);
        self.cursor = self
            .cursor
            .filter(is_there)
            .or_else(|| first().map(|measure| ProgressCursor { measure, half: now }));
        if let Some(cursor) = &mut self.cursor
            && !progress.halves.contains(&cursor.half)
        {
            cursor.half = now;
        }
    }
}
