//! See as it is looked at: which questions, of which kinds and measures, and the chosen one.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::edge::Edge;
use crate::app::core::effect::{Effect, QuestionsOrder};
use crate::app::core::place::{BoardColumn, Cursor, Focus, Room};
use crate::app::core::touched::{Touched, Undone};
use crate::app::rooms::see::rows::{SeeRow, rows};
use crate::domain::criterion::CriterionId;
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::history::Revision;
use crate::domain::lists::{EntryId, Subject};
use crate::domain::question;
use crate::domain::session::Session;
use crate::insight::questions::said::{AllSaid, QuestionStanding, key_of};
use crate::insight::questions::{AT_ONCE, Asked, Bound, Question, QuestionKey, QuestionKind, ask};

/// Of which focus areas measures are asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AreaFilter {
    /// Of all.
    #[default]
    All,
    /// Of one.
    One(FocusAreaId),
    /// Those without one.
    Without,
}

impl AreaFilter {
    fn lets_through(self, area: Option<FocusAreaId>) -> bool {
        match self {
            Self::All => true,
            Self::One(id) => area == Some(id),
            Self::Without => area.is_none(),
        }
    }
}

/// What questions were asked of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Of {
    document: DocumentId,
    revision: Revision,
    without: BTreeSet<CriterionId>,
}

/// How See is looked at. Questions are asked once for a state of the document, and only while they
/// are looked at.
#[derive(Clone, Debug, Default)]
pub struct See {
    /// All questions, and what they were asked of.
    all: Arc<[Question]>,
    pairs_left_out: usize,
    of: Option<Of>,
    /// What is being asked off the drawing thread, by its token.
    waits: Option<(u64, Of)>,
    last_token: u64,
    /// The criteria that count as if they had not been asked.
    without: BTreeSet<CriterionId>,
    /// Those of some focus areas.
    area: AreaFilter,
    /// Those of one kind.
    kind: Option<QuestionKind>,
    /// Kinds of which all questions are shown among those of all kinds.
    unfolded: BTreeSet<QuestionKind>,
    /// Those of the focus area, and how each stands.
    shown: Arc<[Question]>,
    standings: Vec<QuestionStanding>,
    /// How many of them wait for an answer.
    waiting: usize,
    /// The lines of the list.
    rows: Vec<SeeRow>,
    /// The chosen one.
    chosen: Option<QuestionKey>,
    /// Where among those shown it stood last.
    at: usize,
    /// In a narrow window, whether the chosen one stands in place of the list.
    detail: bool,
}

impl See {
    /// The questions of the focus area that is looked at, by kind.
    pub fn questions(&self) -> &[Question] {
        &self.shown
    }

    /// How many of a kind there are among them.
    pub fn count(&self, kind: QuestionKind) -> usize {
        let begin = self.shown.partition_point(|question| question.kind() < kind);
        self.shown.partition_point(|question| question.kind() <= kind) - begin
    }

    /// How the question at a place among them stands.
    pub fn standing(&self, at: usize) -> QuestionStanding {
        self.standings.get(at).copied().unwrap_or_default()
    }

    /// How many of them wait for an answer.
    pub const fn waiting(&self) -> usize {
        self.waiting
    }

    /// How the chosen question stands.
    pub fn chosen_standing(&self) -> QuestionStanding {
        self.chosen().map_or(QuestionStanding::Open, |_| self.standing(self.at))
    }

    /// The lines of the list.
    pub const fn rows(&self) -> &[SeeRow] {
        self.rows.as_slice()
    }

    /// The kind that is looked at, where it is one.
    pub const fn kind(&self) -> Option<QuestionKind> {
        self.kind
    }

    /// Which focus areas are looked at.
    pub const fn area(&self) -> AreaFilter {
        self.area
    }

    /// The criteria that count as if they had not been asked.
    pub const fn without(&self) -> &BTreeSet<CriterionId> {
        &self.without
    }

    /// The chosen question.
    pub fn chosen(&self) -> Option<&Question> {
        let key = self.chosen?;
        self.shown.get(self.at).filter(|question| question.key() == key)
    }

    /// Where the chosen question stands among those that are shown, from 0.
    pub fn chosen_at(&self) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    /// Whether questions are being asked off the drawing thread.
    pub const fn is_waiting(&self) -> bool {
        self.waits.is_some()
    }

    /// In a narrow window, whether the chosen one stands in place of the list.
    pub const fn is_detailed(&self) -> bool {
        self.detail
    }

    /// What the chosen question is about, for pictures of a measure.
    pub(crate) fn looked_at(&self) -> Option<Cursor> {
        let measure = self.chosen()?.measures().into_iter().next()?;
        Some(Cursor { measure, column: BoardColumn::Decision })
    }

    /// Keeps in step with what was touched. What the lights ask is seen by the revision.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            *self = Self { last_token: self.last_token, ..Self::default() };
        } else if !touched.renumbered.is_empty() {
            // They are asked anew of those that bear other numbers now.
            self.without = std::mem::take(&mut self.without)
                .into_iter()
                .map(|id| CriterionId(touched.renumbered(id.0)))
                .collect();
            if let AreaFilter::One(id) = &mut self.area {
                id.0 = touched.renumbered(id.0);
            }
            self.chosen = None;
        }
        if let Some(Undone { about: Subject::Entry(EntryId::Reply(id)), .. }) = touched.undone
            && cx.room == Room::See
        {
            let entry = cx.session().and_then(|session| session.find::<question::Reply>(id));
            if let Some(key) = entry.and_then(key_of) {
                self.look_at(key, cx);
            }
            cx.wish_focus(Focus::Questions);
        }
    }

    /// Somebody comes to the questions.
    pub(crate) fn arrive(&mut self, cx: &mut Context) {
        self.detail = false;
        cx.wish_focus(Focus::Questions);
    }

    /// One step back: from the chosen one to the list.
    pub(crate) const fn step_back(&mut self) {
        self.detail = false;
    }

    /// Asks anew where the document is another than when it was asked last.
    pub(crate) fn refresh(&mut self, cx: &mut Context) {
        let Some(document) = &cx.document else {
            *self = Self { last_token: self.last_token, ..Self::default() };
            return;
        };
        let session = document.session();
        self.forget_missing(session);
        let of = Of {
            document: document.id,
            revision: document.history.revision(),
            without: self.without.clone(),
        };
        if self.of.as_ref() == Some(&of) || self.waits.as_ref().is_some_and(|(_, now)| *now == of) {
            return;
        }
        if session.measures.len() * session.criteria.len() <= AT_ONCE {
            self.waits = None;
            let asked = ask(session, &self.without, Some(Bound::FOR_WINDOW));
            self.take(of, asked, cx);
        } else {
            self.last_token += 1;
            let (token, session) = (self.last_token, document.shared_session());
            let order = QuestionsOrder { token, session, without: of.without.clone() };
            self.waits = Some((token, of));
            cx.effect(Effect::AskQuestions(order));
        }
    }

    /// They were asked. Nothing comes of an answer that is not waited for any more.
    pub(super) fn were_asked(&mut self, token: u64, asked: Asked, cx: &Context) {
        if let Some((_, of)) = self.waits.take_if(|(waited, _)| *waited == token) {
            self.take(of, asked, cx);
        }
    }

    fn take(&mut self, of: Of, asked: Asked, cx: &Context) {
        (self.of, self.all) = (Some(of), asked.questions.into());
        self.pairs_left_out = asked.pairs_left_out;
        self.lay_out(cx);
    }

    /// Lets go of what the session no longer has.
    fn forget_missing(&mut self, session: &Session) {
        self.without.retain(|id| session.criterion(*id).is_some());
        let is_gone = |id: FocusAreaId| session.find::<FocusArea>(id).is_none();
        if matches!(self.area, AreaFilter::One(id) if is_gone(id)) {
            self.area = AreaFilter::All;
        }
    }

    /// Makes the lines anew, and keeps to the chosen question, or else to its place.
    fn lay_out(&mut self, cx: &Context) {
        let Some(session) = cx.session() else { return };
        self.shown = match self.area {
            AreaFilter::All => Arc::clone(&self.all),
            AreaFilter::One(_) | AreaFilter::Without => {
                let inside: BTreeSet<_> = session
                    .measures
                    .iter()
                    .filter(|measure| self.area.lets_through(measure.focus_area))
                    .map(|measure| measure.id)
                    .collect();
                let is_inside = |id| inside.contains(&id);
                self.all.iter().filter_map(|question| question.among(&is_inside)).collect()
            }
        };
        let said = AllSaid::of(session);
        self.standings = self.shown.iter().map(|question| said.standing(question)).collect();
        self.waiting = self.standings.iter().filter(|standing| !standing.is_dealt()).count();
        self.rows = rows(&self.shown, self.kind, &self.unfolded, self.pairs_left_out);
        self.keep_chosen();
    }

    fn keep_chosen(&mut self) {
        let is_chosen = |question: &Question| Some(question.key()) == self.chosen;
        if let Some(at) = self.shown.iter().position(is_chosen)
            && self.is_listed(at)
        {
            self.at = at;
            return;
        }
        let listed: Vec<usize> = self.listed().collect();
        let next = listed.iter().copied().find(|at| *at >= self.at).or(listed.last().copied());
        self.choose(next);
    }

    /// The places of the questions in the list, among those that are shown.
    fn listed(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.rows.iter().filter_map(|row| match row {
            SeeRow::Question(at) => Some(*at),
            SeeRow::Head(_) | SeeRow::More(..) | SeeRow::LeftOut(_) => None,
        })
    }

    fn is_listed(&self, at: usize) -> bool {
        self.listed().any(|listed| listed == at)
    }

    fn choose(&mut self, at: Option<usize>) {
        self.chosen = at.and_then(|at| self.shown.get(at)).map(Question::key);
        self.at = at.unwrap_or(0);
    }

    /// Chooses a question wherever it is, whatever is shown.
    pub(super) fn look_at(&mut self, key: QuestionKey, cx: &mut Context) {
        self.refresh(cx);
        let is_it = |question: &Question| question.key() == key;
        if !self.shown.iter().any(is_it) {
            self.area = AreaFilter::All;
            self.lay_out(cx);
        }
        let Some(at) = self.shown.iter().position(is_it) else { return };
        if !self.is_listed(at) {
            self.kind = None;
            self.unfolded.insert(self.shown.get(at).map_or(QuestionKind::Missing, Question::kind));
            self.lay_out(cx);
        }
        self.select(at);
    }

    /// Chooses a question of the list, by its place among those that are shown.
    pub(super) fn select(&mut self, at: usize) {
        if self.is_listed(at) {
            self.choose(Some(at));
        }
    }

    /// Walks on or back by so many; into what is folded, which unfolds then.
    pub(super) fn walk(&mut self, by: isize, cx: &mut Context) {
        let is_there = |at: &usize| {
            self.shown.get(*at).is_some_and(|q| self.kind.is_none_or(|kind| kind == q.kind()))
        };
        let last = (0..self.shown.len()).rev().find(is_there);
        let first = (0..self.shown.len()).find(is_there);
        let (Some(first), Some(last)) = (first, last) else { return };
        let to = self.at.saturating_add_signed(by).max(first).min(last);
        if to == self.at {
            cx.stop_at(if by < 0 { Edge::Top } else { Edge::Bottom });
        }
        if let Some(kind) = self.shown.get(to).map(Question::kind).filter(|_| !self.is_listed(to)) {
            self.unfolded.insert(kind);
            self.choose(Some(to));
            self.lay_out(cx);
        }
        self.choose(Some(to));
    }

    pub(super) fn show_kind(&mut self, kind: Option<QuestionKind>, cx: &mut Context) {
        self.kind = kind;
        self.lay_out(cx);
    }

    pub(super) fn show_area(&mut self, area: AreaFilter, cx: &Context) {
        self.area = area;
        self.lay_out(cx);
    }

    pub(super) fn unfold(&mut self, kind: QuestionKind, cx: &Context) {
        self.unfolded.insert(kind);
        let first = self.shown.iter().position(|question| question.kind() == kind);
        let shown =
            self.listed().filter(|at| self.shown.get(*at).map(Question::kind) == Some(kind));
        let next = first.map(|first| first + shown.count());
        self.lay_out(cx);
        if let Some(next) = next {
            self.select(next);
        }
    }

    /// Leaves a criterion out, or takes it in again.
    pub(super) fn toggle_criterion(&mut self, id: CriterionId) {
        if !self.without.remove(&id) {
            self.without.insert(id);
        }
    }

    /// Takes all criteria in again.
    pub(super) fn take_all_in(&mut self) {
        self.without.clear();
    }

    pub(super) const fn show_detail(&mut self, open: bool) {
        self.detail = open;
    }
}
