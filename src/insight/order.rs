//! Which measures the board shows, in which order: by choice, never by a total of lights.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

use enum_iterator::Sequence;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use crate::domain::criterion::CriterionId;
use crate::domain::date::Date;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::judgement::Outcome;
use crate::domain::light::Mark;
use crate::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use crate::domain::plan::frame::Shelf;
use crate::domain::progress::stage::Stage;
use crate::domain::session::Session;
use crate::domain::step::StepId;
use crate::insight::find::{folded, is_named};
use crate::insight::signs::{CrossingSign, row_of};

/// A line of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoardRow {
    /// The head of a group; `None` for the measures without a focus area.
    Area(Option<FocusAreaId>),
    /// A measure.
    Measure(MeasureId),
}

/// How the measures inside a focus area are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// As they stand in Prepare.
    #[default]
    Prepared,
    /// By number, 2.10 after 2.9.
    Number,
    /// By title, as the language's alphabet goes.
    Title,
    /// By what was decided, in the order of the roadmap.
    Decision,
    /// By one criterion's light, in the order lights are shown.
    Criterion(CriterionId),
}

/// Decisions to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecisionFilter {
    /// Those not decided.
    Undecided,
    /// Those that were decided so.
    Outcome(Outcome),
}

/// What can be true of a measure on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
pub enum Sign {
    /// A crossing without a mark.
    NotJudged,
    /// A crossing that cannot be judged yet.
    CannotJudge,
    /// A red light.
    HasRed,
    /// Green and red both.
    GreenAndRed,
    /// Nobody owns it.
    NoOwner,
    /// A crossing where the room was split.
    Split,
    /// A crossing judged under an earlier wording.
    OldWording,
    /// A crossing whose light came with a table, and is not confirmed.
    FromSheet,
    /// A crossing with a round, but nothing agreed.
    Unsettled,
}

impl Sign {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::NotJudged,
        Self::CannotJudge,
        Self::HasRed,
        Self::GreenAndRed,
        Self::NoOwner,
        Self::Split,
        Self::OldWording,
        Self::FromSheet,
        Self::Unsettled,
    ];

    fn holds(self, session: &Session, measure: &Measure) -> bool {
        let marked = |wanted: Option<Mark>| {
            session.criteria.iter().any(|c| session.mark(measure.id, c.id) == wanted)
        };
        let bears = |sign| row_of(session, measure.id).iter().any(|(_, signs)| signs.has(sign));
        match self {
            Self::NotJudged => marked(None),
            Self::CannotJudge => marked(Some(Mark::CannotJudge)),
            Self::HasRed => marked(Some(Mark::Low)),
            Self::GreenAndRed => marked(Some(Mark::High)) && marked(Some(Mark::Low)),
            Self::NoOwner => !measure.has_owner(),
            Self::Split => bears(CrossingSign::Split),
            Self::OldWording => bears(CrossingSign::OldWording),
            Self::FromSheet => bears(CrossingSign::FromSheet),
            Self::Unsettled => bears(CrossingSign::Unsettled),
        }
    }
}

/// Which measures are shown: those for which all that is chosen here holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of one focus area; `Some(None)` for those without one.
    pub area: Option<Option<FocusAreaId>>,
    /// With that decision.
    pub decision: Option<DecisionFilter>,
    /// Of that kind.
    pub kind: Option<MeasureKind>,
    /// Of that horizon.
    pub horizon: Option<Horizon>,
    /// So far come; `Some(None)` for those of which nobody has said.
    pub stage: Option<Option<Stage>>,
    /// Paid for so; `Some(None)` for those of which nobody has said.
    pub shelf: Option<Option<Shelf>>,
    /// In the queue, and to be looked at again by that day.
    pub due: Option<Date>,
    /// Owned by somebody, alone or with others.
    pub owner: Option<String>,
    /// With all of these words in number, title, owner, who benefits or description.
    pub text: String,
    /// With all of these signs.
    pub signs: Vec<Sign>,
}

impl Filter {
    /// Asks for a sign, or no longer asks for it.
    pub fn toggle(&mut self, sign: Sign) {
        let asked = self.signs.len();
        self.signs.retain(|s| *s != sign);
        if self.signs.len() == asked {
            self.signs.push(sign);
        }
    }

    /// Lets go of what the session no longer has.
    pub fn forget_missing(&mut self, session: &Session) {
        let area_is_there = |id| session.find::<crate::domain::focus_area::FocusArea>(id).is_some();
        if matches!(self.area, Some(Some(id)) if !area_is_there(id)) {
            self.area = None;
        }
        let owns = |name: &String| session.measures.iter().any(|m| is_named(&m.owner, name));
        self.owner.take_if(|name| !owns(name));
        let step_is_there = |id: StepId| session.step(id).is_some();
        if matches!(self.decision, Some(DecisionFilter::Outcome(Outcome::Step(id))) if !step_is_there(id))
        {
            self.decision = None;
        }
    }

    /// Whether it asks for what is said of a measure on the board: its lights, or what was decided.
    fn asks_what_is_said(&self) -> bool {
        let of_itself = |sign: &Sign| matches!(sign, Sign::NoOwner);
        self.decision.is_some()
            || self.shelf.is_some()
            || self.due.is_some()
            || !self.signs.iter().all(of_itself)
    }

    /// Its words, as they are looked for.
    fn words(&self) -> Vec<String> {
        folded(&self.text).split_whitespace().map(str::to_owned).collect()
    }

    fn lets_through(&self, session: &Session, measure: &Measure, words: &[String]) -> bool {
        let outcome = session.outcome(measure.id);
        self.area.is_none_or(|area| measure.focus_area == area)
            && self.decision.is_none_or(|wanted| match wanted {
                DecisionFilter::Undecided => outcome.is_none(),
                DecisionFilter::Outcome(wanted) => outcome == Some(wanted),
            })
            && self.kind.is_none_or(|kind| measure.kind == Some(kind))
            && self.horizon.is_none_or(|horizon| measure.horizon == Some(horizon))
            && self.stage.is_none_or(|stage| measure.stage == stage)
            && self.shelf.is_none_or(|wanted| {
                session.decision(measure.id).and_then(|decision| decision.shelf) == wanted
            })
            && self.due.is_none_or(|day| is_due(session, measure.id, day))
            && self.owner.as_ref().is_none_or(|owner| is_named(&measure.owner, owner))
            && says(measure, words)
            && self.signs.iter().all(|sign| sign.holds(session, measure))
    }
}

/// Whether all of these words stand in a measure.
fn says(measure: &Measure, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let texts =
        [&measure.number, &measure.title, &measure.owner, &measure.benefits, &measure.description];
    let texts = texts.map(|text| folded(text));
    words.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
}

/// Puts names in the order of a language's alphabet, and numbers within them by value.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// That of a language, by its tag, such as `nb`.
    pub fn of(tag: &str) -> Self {
        let locale = tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// How two names stand to each other.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a.trim(), b.trim()))
    }
}

/// Whether a light or a decision that is set can put lines elsewhere, or in or out of what is shown.
pub fn hangs_on_what_is_said(filter: &Filter, sort: Sort) -> bool {
    matches!(sort, Sort::Decision | Sort::Criterion(_)) || filter.asks_what_is_said()
}

/// The measures of each focus area, as they stand in Prepare: the areas in their order, and last
/// those without one.
pub(crate) fn by_area(session: &Session) -> Vec<(Option<FocusAreaId>, Vec<&Measure>)> {
    let areas = session.focus_areas.iter().map(|area| Some(area.id)).chain([None]);
    let mut groups: Vec<(Option<FocusAreaId>, Vec<&Measure>)> =
        areas.map(|area| (area, Vec::new())).collect();
    let at: HashMap<Option<FocusAreaId>, usize> =
        groups.iter().enumerate().map(|(at, (area, _))| (*area, at)).collect();
    for measure in &session.measures {
        let group = at.get(&measure.focus_area).and_then(|at| groups.get_mut(*at));
        if let Some((_, measures)) = group {
            measures.push(measure);
        }
    }
    groups
}

/// The lines of groups with what is shown of them.
fn lines<'a>(
    session: &Session,
    groups: impl Iterator<Item = (Option<FocusAreaId>, Vec<MeasureId>)> + 'a,
) -> Vec<BoardRow> {
    let mut rows = Vec::with_capacity(session.measures.len() + session.focus_areas.len() + 1);
    for (area, measures) in groups {
        if !measures.is_empty() && !session.focus_areas.is_empty() {
            rows.push(BoardRow::Area(area));
        }
        rows.extend(measures.into_iter().map(BoardRow::Measure));
    }
    rows
}

/// The lines of the board: groups in the order of Prepare, measures without a group last. A group
/// with nothing to show has no head; where there are no groups at all there are no heads.
pub fn rows(session: &Session, filter: &Filter, sort: Sort, alphabet: &Alphabet) -> Vec<BoardRow> {
    let words = filter.words();
    let groups = by_area(session).into_iter().map(|(area, mut shown)| {
        shown.retain(|measure| filter.lets_through(session, measure, &words));
        if sort != Sort::Prepared {
            shown.sort_by(|a, b| compare(session, sort, alphabet, a, b));
        }
        (area, shown.into_iter().map(|measure| measure.id).collect())
    });
    lines(session, groups)
}

/// Whether a measure is in the queue and to be looked at again by a day.
fn is_due(session: &Session, measure: MeasureId, day: Date) -> bool {
    session.decision(measure).is_some_and(|decision| {
        let again = decision.queue.again;
        decision.outcome == Some(Outcome::Queue) && again.is_some_and(|again| again <= day)
    })
}

/// The lines of the board after an edit, under an order and filter chosen before it: what was
/// shown stays, in the order it was shown; what is new comes where it stands in Prepare; what is
/// gone is gone. `known` are the measures that were there when order and filter were applied.
pub fn keep(
    session: &Session,
    shown: &[BoardRow],
    known: &BTreeSet<MeasureId>,
    sort: Sort,
) -> Vec<BoardRow> {
    let place: HashMap<MeasureId, usize> = shown
        .iter()
        .enumerate()
        .filter_map(|(at, row)| match row {
            BoardRow::Measure(id) => Some((*id, at)),
            BoardRow::Area(_) => None,
        })
        .collect();
    let groups = by_area(session).into_iter().map(|(area, inside)| {
        let mut kept: Vec<MeasureId> =
            inside.iter().map(|m| m.id).filter(|id| place.contains_key(id)).collect();
        if sort != Sort::Prepared {
            kept.sort_by_key(|id| place.get(id));
        }
        // What is new comes behind what stands before it in Prepare.
        let mut behind: HashMap<Option<MeasureId>, Vec<MeasureId>> = HashMap::new();
        let mut before = None;
        for measure in inside {
            if place.contains_key(&measure.id) {
                before = Some(measure.id);
            } else if !known.contains(&measure.id) {
                behind.entry(before).or_default().push(measure.id);
            }
        }
        let mut all = behind.remove(&None).unwrap_or_default();
        for id in kept {
            all.push(id);
            all.extend(behind.remove(&Some(id)).unwrap_or_default());
        }
        (area, all)
    });
    lines(session, groups)
}

fn compare(
    session: &Session,
    sort: Sort,
    alphabet: &Alphabet,
    a: &Measure,
    b: &Measure,
) -> Ordering {
    match sort {
        Sort::Prepared => Ordering::Equal,
        Sort::Number => alphabet.compare(&a.number, &b.number),
        Sort::Title => alphabet.compare(&a.title, &b.title),
        Sort::Decision => decision_place(session, a.id).cmp(&decision_place(session, b.id)),
        Sort::Criterion(criterion) => {
            let place = |id| mark_place(session.mark(id, criterion));
            place(a.id).cmp(&place(b.id))
        }
    }
}

/// Steps as the roadmap goes, then the queue, not now, undecided.
fn decision_place(session: &Session, measure: MeasureId) -> (u8, usize) {
    match session.outcome(measure) {
        Some(Outcome::Step(id)) => {
            (0, session.place_of::<crate::domain::step::Step>(id).unwrap_or(usize::MAX))
        }
        Some(Outcome::Queue) => (1, 0),
        Some(Outcome::NotNow) => (2, 0),
        None => (3, 0),
    }
}

/// As marks are always shown; those without one last.
fn mark_place(mark: Option<Mark>) -> usize {
    let shown = Mark::ALL.iter().position(|m| Some(*m) == mark);
    shown.unwrap_or(Mark::ALL.len())
}
