//! How what was decided goes on: what each half-year shows of each measure that is under way, what
//! changed since the one before, and who has not said anything. Counted, and never summed up.

use std::collections::BTreeSet;

use crate::domain::date::Date;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::half_year::HalfYear;
use crate::domain::judgement::{ActionItem, Outcome};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::progress::stage::Stage;
use crate::domain::progress::status::{StatusLevel, StatusLight};
use crate::domain::session::Session;
use crate::insight::agenda::status_on_agenda;

/// What a half-year shows of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// How it went: what was said last in that half-year.
    Level(StatusLevel),
    /// It was done by then.
    Done,
    /// Nobody had begun.
    NotStarted,
    /// Nobody has said.
    NotReported,
}

/// Which of those under way are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, enum_iterator::Sequence)]
pub enum Wanted {
    /// All of them.
    #[default]
    All,
    /// Those that stand otherwise than in the half-year before.
    Changed,
    /// Those of which nobody has said how they go.
    NotReported,
    /// Those whose next step nobody owns.
    NoOwner,
    /// Those that the group takes up in its meeting.
    OnAgenda,
}

/// How many of some measures stand how, in one half-year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgressCounts {
    /// All of them.
    pub all: usize,
    /// Those on track.
    pub on_track: usize,
    /// Those that need help.
    pub needs_help: usize,
    /// Those that stopped.
    pub stopped: usize,
    /// Those that are done.
    pub done: usize,
    /// Those nobody has begun.
    pub not_started: usize,
    /// Those of which nobody has said.
    pub not_reported: usize,
}

/// A measure under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressLine {
    /// Which one.
    pub measure: MeasureId,
    /// What each half-year shows, the earliest first.
    pub shown: Vec<Shown>,
    /// Whether the last one shows something else than the one before it.
    pub is_changed: bool,
    /// Whether somebody must own its next step, and nobody does.
    pub lacks_owner: bool,
    /// Whether the group takes it up in its meeting.
    pub on_agenda: bool,
}

/// The measures under way of one focus area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressGroup {
    /// Which one; nothing for measures without one.
    pub area: Option<FocusAreaId>,
    /// How all of them stand in the last half-year, whichever of them are looked at.
    pub counts: ProgressCounts,
    /// Those that are looked at, as they stand in Prepare.
    pub lines: Vec<ProgressLine>,
}

/// How all goes that is under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The half-years, the earliest first; the last one is the one that is asked about.
    pub halves: Vec<HalfYear>,
    /// The focus areas with measures under way, those without one last.
    pub groups: Vec<ProgressGroup>,
    /// How all that is under way stands in the last half-year.
    pub counts: ProgressCounts,
    /// How many stand otherwise than in the half-year before.
    pub changed: usize,
    /// How many have a next step that nobody owns.
    pub no_owner: usize,
}

/// Whether a measure is under way: it stands on the roadmap, or somebody has said how far it has
/// come, or how it goes.
pub fn is_under_way(session: &Session, measure: &Measure) -> bool {
    measure.stage.is_some()
        || matches!(session.outcome(measure.id), Some(Outcome::Step(_)))
        || session.statuses_of(measure.id).iter().any(|status| status.level.is_some())
}

/// What was said last in a half-year of how a measure went, words without a level aside.
pub fn said_in(session: &Session, measure: MeasureId, half: HalfYear) -> Option<&StatusLight> {
    let said = session.statuses_of(measure).iter().rev();
    said.filter(|status| status.level.is_some()).find(|status| HalfYear::of(status.on) == half)
}

/// What a half-year shows of a measure. What is done or given up is so from its day on, or, where no
/// day is said, from `now` on; before its start, nobody had begun.
pub fn shown_in(session: &Session, measure: &Measure, half: HalfYear, now: HalfYear) -> Shown {
    let since = measure.stage_date.map(HalfYear::of);
    let is_since = since.unwrap_or(now) <= half;
    match measure.stage {
        Some(Stage::Completed) if is_since => return Shown::Done,
        Some(Stage::Stopped) if is_since => return Shown::Level(StatusLevel::Stopped),
        Some(
            Stage::Completed | Stage::Stopped | Stage::NotStarted | Stage::Started | Stage::Pilot,
        )
        | None => {}
    }
    if let Some(level) = said_in(session, measure.id, half).and_then(|status| status.level) {
        return Shown::Level(level);
    }
    match measure.stage {
        Some(Stage::NotStarted) => Shown::NotStarted,
        Some(Stage::Started | Stage::Pilot) if since.is_some_and(|since| half < since) => {
            Shown::NotStarted
        }
        Some(Stage::Started | Stage::Pilot | Stage::Completed | Stage::Stopped) | None => {
            Shown::NotReported
        }
    }
}

/// Whether how far a measure has come says how it goes: it is done or given up, by that half-year.
pub fn is_settled(measure: &Measure, half: HalfYear, now: HalfYear) -> bool {
    matches!(measure.stage, Some(Stage::Completed | Stage::Stopped))
        && measure.stage_date.map_or(now, HalfYear::of) <= half
}

/// The next step of a measure as it was said last, up to the end of a half-year.
pub fn next_step(session: &Session, measure: MeasureId, half: HalfYear) -> Option<&ActionItem> {
    let said = session.statuses_of(measure).iter().rev();
    said.filter(|status| status.on <= half.last_day()).map(|status| &status.next).next()
}

/// The half-years to look at: so many up to `now`, or, without a number, from the first of which
/// anything is known.
pub fn halves(session: &Session, now: HalfYear, count: Option<usize>) -> Vec<HalfYear> {
    let first = match count {
        Some(count) => (1..count).fold(now, |half, _| half.before()),
        None => first_known(session).map_or(now, |day| HalfYear::of(day).min(now)),
    };
    let mut halves = vec![first];
    while let Some(last) = halves.last().copied().filter(|last| *last < now) {
        halves.push(last.after());
    }
    halves
}

fn first_known(session: &Session) -> Option<Date> {
    let said = session.statuses.iter().map(|status| status.on);
    let stages = session.measures.iter().filter(|measure| measure.stage.is_some());
    said.chain(stages.filter_map(|measure| measure.stage_date)).min()
}

impl Progress {
    /// That of a session in some half-years, the last of which is `now`; of one focus area alone
    /// where one is asked for. What is in `stays` is looked at whether it is wanted or not.
    pub fn of(
        session: &Session,
        halves: Vec<HalfYear>,
        area: Option<Option<FocusAreaId>>,
        wanted: Wanted,
        stays: &BTreeSet<MeasureId>,
    ) -> Self {
        let mut progress = Self { halves, ..Self::default() };
        let Some(now) = progress.halves.last().copied() else { return progress };
        let areas = session.focus_areas.iter().map(|area| Some(area.id)).chain([None]);
        for of in areas.filter(|of| area.is_none_or(|area| area == *of)) {
            let inside = session.measures.iter().filter(|measure| measure.focus_area == of);
            let mut group =
                ProgressGroup { area: of, counts: ProgressCounts::default(), lines: Vec::new() };
            for measure in inside.filter(|measure| is_under_way(session, measure)) {
                let line = ProgressLine::of(session, measure, &progress.halves, now);
                let last = line.last();
                group.counts.add(last);
                progress.counts.add(last);
                progress.changed += usize::from(line.is_changed);
                progress.no_owner += usize::from(line.lacks_owner);
                if line.is_wanted(wanted) || stays.contains(&line.measure) {
                    group.lines.push(line);
                }
            }
            if !group.lines.is_empty() {
                progress.groups.push(group);
            }
        }
        progress
    }

    /// The half-year that is asked about.
    pub fn now(&self) -> Option<HalfYear> {
        self.halves.last().copied()
    }

    /// All that is looked at, as it stands.
    pub fn lines(&self) -> impl Iterator<Item = &ProgressLine> {
        self.groups.iter().flat_map(|group| &group.lines)
    }
}

impl ProgressLine {
    fn of(session: &Session, measure: &Measure, halves: &[HalfYear], now: HalfYear) -> Self {
        let at = |half| shown_in(session, measure, half, now);
        let shown: Vec<Shown> = halves.iter().map(|half| at(*half)).collect();
        let (last, before) = (at(now), at(now.before()));
        let owner = next_step(session, measure.id, now).map_or("", |next| next.who.trim());
        Self {
            measure: measure.id,
            shown,
            is_changed: last != before && last != Shown::NotReported,
            lacks_owner: owner.is_empty() && !is_settled(measure, now, now),
            on_agenda: status_on_agenda(session, measure.id).is_some(),
        }
    }

    /// What the half-year shows that is asked about.
    pub fn last(&self) -> Shown {
        self.shown.last().copied().unwrap_or(Shown::NotReported)
    }

    fn is_wanted(&self, wanted: Wanted) -> bool {
        match wanted {
            Wanted::All => true,
            Wanted::Changed => self.is_changed,
            Wanted::NotReported => self.last() == Shown::NotReported,
            Wanted::NoOwner => self.lacks_owner,
            Wanted::OnAgenda => self.on_agenda,
        }
    }
}

impl ProgressCounts {
    fn add(&mut self, shown: Shown) {
        self.all += 1;
        *match shown {
            Shown::Level(StatusLevel::OnTrack) => &mut self.on_track,
            Shown::Level(StatusLevel::NeedsHelp) => &mut self.needs_help,
            Shown::Level(StatusLevel::Stopped) => &mut self.stopped,
            Shown::Done => &mut self.done,
            Shown::NotStarted => &mut self.not_started,
            Shown::NotReported => &mut self.not_reported,
        } += 1;
    }
}
