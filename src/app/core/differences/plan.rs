//! What differs in what the roadmap is planned by, in words.

use crate::app::core::differences::text::DiffLines;
use crate::domain::cost::Cost;
use crate::domain::half_year::Due;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::balance::Balance;
use crate::domain::plan::frame::Frame;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::question::Reply;
use crate::domain::session::Session;
use crate::domain::step::StepId;

impl DiffLines<'_> {
    pub(super) fn frame(&mut self, one: &Frame, other: &Frame) {
        self.words("field-frame-name", &one.name, &other.name);
        let step = |id: Option<StepId>, session: &Session| {
            id.and_then(|id| session.step(id)).map(|step| step.name.clone()).unwrap_or_default()
        };
        self.words("field-frame-step", &step(one.step, self.ours), &step(other.step, self.theirs));
        self.costs("field-frame-money", one.money, other.money);
        self.words("field-frame-meaning", &one.meaning, &other.meaning);
    }

    pub(super) fn balance(&mut self, one: &Balance, other: &Balance) {
        self.words("field-balance-sentence", &one.sentence, &other.sentence);
        if one.bound != other.bound {
            self.otherwise("field-balance-bound");
        }
    }

    pub(super) fn deliverable(&mut self, one: &Deliverable, other: &Deliverable) {
        self.words("field-deliverable-what", &one.what, &other.what);
        let measure = |id: Option<MeasureId>, session: &Session| {
            id.and_then(|id| session.measure(id)).map_or(String::new(), Measure::called)
        };
        let (ours, theirs) = (measure(one.measure, self.ours), measure(other.measure, self.theirs));
        self.words("field-deliverable-measure", &ours, &theirs);
        self.words("field-deliverable-who", &one.who, &other.who);
        let due = |due: Option<Due>| due.map(|due| self.due(due)).unwrap_or_default();
        let (ours, theirs) = (due(one.due), due(other.due));
        self.words("field-deliverable-due", &ours, &theirs);
        self.dates("field-deliverable-done", one.done, other.done);
    }

    pub(super) fn question(&mut self, one: &Reply, other: &Reply) {
        self.words("field-question-words", &one.words, &other.words);
    }

    /// What else was said of a measure, and of no crossing.
    pub(super) fn said_of(&mut self, measure: MeasureId) {
        let of = |s: &Session| s.decision(measure).map(|d| (d.shelf, d.frame));
        if of(self.ours) != of(self.theirs) {
            self.otherwise("field-shelf");
        }
        let why = |s: &Session| s.decision(measure).map(|d| d.despite_lock.clone());
        let (ours, theirs) = (why(self.ours), why(self.theirs));
        self.words("field-despite-lock", &ours.unwrap_or_default(), &theirs.unwrap_or_default());
        if self.ours.links_from(measure) != self.theirs.links_from(measure) {
            self.otherwise("field-links");
        }
        if self.ours.statuses_of(measure) != self.theirs.statuses_of(measure) {
            self.otherwise("field-status");
        }
    }

    fn due(&self, due: Due) -> String {
        match due {
            Due::Day(day) => self.texts.date(day.year(), day.month(), day.day()),
            Due::HalfYear(half) => self.texts.half_year(half.year(), half.half()),
        }
    }

    pub(super) fn costs(&mut self, key: &str, ours: Option<Cost>, theirs: Option<Cost>) {
        let say = |cost: Option<Cost>| {
            let cost = cost.map(|cost| cost.to_string()).unwrap_or_default();
            cost.replace(',', &self.texts.get("decimal-sign"))
        };
        let (ours, theirs) = (say(ours), say(theirs));
        self.words(key, &ours, &theirs);
    }
}
