//! What differs between two versions of a session, in the user's words.
//!
//! Of a round that is still open nothing is told but that it is; of private notes only that they
//! are not the same: these words can stand on a wall.

use crate::app::core::differences::names::{order_key, piece_key};
use crate::app::core::names::{horizon_key, kind_key, mark_key, role_key, seat_key, stage_key};
use crate::app::core::phrases::{counts, name};
use crate::domain::criterion::Criterion;
use crate::domain::date::Date;
use crate::domain::focus_area::FocusArea;
use crate::domain::judgement::{ActionItem, Outcome};
use crate::domain::judging::Crossing;
use crate::domain::lists::{EntryId, EntryVisitor};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::Note;
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::presence::Presence;
use crate::domain::meeting::private_note::PrivateNote;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::participant::{Attendance, Participant};
use crate::domain::plan::balance::Balance;
use crate::domain::plan::frame::Frame;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::question::Reply;
use crate::domain::record::ListEntry;
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::domain::verbs::Editable;
use crate::i18n::Texts;
use crate::insight::differences::Piece;

/// How much of a text is told, in characters: enough to know it by.
const MOST_TOLD: usize = 160;

/// A field of a piece, as it stands in both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffLine {
    /// What it is called; empty where the piece itself is meant.
    pub name: String,
    /// As it stands in ours.
    pub ours: String,
    /// As it stands in theirs.
    pub theirs: String,
}

/// What a piece is called.
pub fn piece_name(texts: &Texts, piece: Piece, ours: &Session, theirs: &Session) -> String {
    fn find<'a, E: ListEntry>(one: &'a Session, other: &'a Session, id: E::Id) -> Option<&'a E> {
        one.find::<E>(id).or_else(|| other.find::<E>(id))
    }
    let of = |key: &str, what: Option<String>| {
        let what = what.unwrap_or_default();
        texts.with(key, &[("name", name(texts, what.trim()).into_owned().into())])
    };
    let measure = |id| find::<Measure>(ours, theirs, id).map(Measure::called);
    match piece {
        Piece::Details => texts.get("piece-details").into_owned(),
        Piece::Rules => texts.get("rules").into_owned(),
        Piece::Walk => texts.get("piece-walk").into_owned(),
        Piece::Order(what) => texts.get(order_key(what)).into_owned(),
        Piece::Entry(id) => {
            let named = EntryName { id, ours, theirs };
            of(piece_key(id.kind()), id.kind().visit(named))
        }
        Piece::Decision(id) => of("piece-decision", measure(id)),
        Piece::Crossing(id, criterion) => {
            let column = find::<Criterion>(ours, theirs, criterion);
            let column = column.map(|c| c.name.clone()).unwrap_or_default();
            format!("{} / {}", name(texts, &measure(id).unwrap_or_default()), name(texts, &column))
        }
    }
}

/// What an entry is called, in whichever version has it.
struct EntryName<'a> {
    id: EntryId,
    ours: &'a Session,
    theirs: &'a Session,
}

impl EntryVisitor for EntryName<'_> {
    type Output = Option<String>;
    fn visit<E: Editable>(self) -> Option<String> {
        let id = self.id.number().into();
        let entry = self.ours.find::<E>(id).or_else(|| self.theirs.find::<E>(id));
        entry.map(E::full_name)
    }
}

/// What differs in a piece, field by field.
pub fn lines(texts: &Texts, piece: Piece, ours: &Session, theirs: &Session) -> Vec<DiffLine> {
    let mut found = DiffLines { texts, ours, theirs, all: Vec::new() };
    match piece {
        Piece::Details => found.details(),
        Piece::Rules => found.rules(),
        Piece::Walk | Piece::Order(_) => found.otherwise(""),
        Piece::Entry(EntryId::Participant(id)) => {
            found.entry::<Participant>(id, None, DiffLines::participant);
        }
        Piece::Entry(EntryId::FocusArea(id)) => {
            found.entry::<FocusArea>(id, None, |found, one, other| {
                found.words("field-focus-area-name", &one.name, &other.name);
            });
        }
        Piece::Entry(EntryId::Criterion(id)) => {
            let judged = |s: &Session| s.judgements.iter().filter(|j| j.criterion == id).count();
            found.entry::<Criterion>(id, Some(&judged), DiffLines::criterion);
        }
        Piece::Entry(EntryId::Step(id)) => found.entry::<Step>(id, None, |found, one, other| {
            found.words("field-step-name", &one.name, &other.name);
            found.words("field-step-meaning", &one.meaning, &other.meaning);
            found.switch("step-locked-short", one.locked, other.locked);
        }),
        Piece::Entry(EntryId::Measure(id)) => {
            let judged = |s: &Session| s.judgements.iter().filter(|j| j.measure == id).count();
            found.entry::<Measure>(id, Some(&judged), DiffLines::measure);
        }
        Piece::Entry(EntryId::Frame(id)) => found.entry::<Frame>(id, None, DiffLines::frame),
        Piece::Entry(EntryId::Balance(id)) => {
            found.entry::<Balance>(id, None, DiffLines::balance);
        }
        Piece::Entry(EntryId::Deliverable(id)) => {
            found.entry::<Deliverable>(id, None, DiffLines::deliverable);
        }
        Piece::Entry(EntryId::Reply(id)) => {
            found.entry::<Reply>(id, None, DiffLines::question);
        }
        Piece::Entry(EntryId::Meeting(id)) => {
            found.entry::<Meeting>(id, None, DiffLines::meeting);
        }
        Piece::Entry(EntryId::Item(id)) => found.entry::<Item>(id, None, DiffLines::item),
        Piece::Entry(EntryId::Paper(id)) => found.entry::<Paper>(id, None, DiffLines::paper),
        Piece::Entry(EntryId::Note(id)) => found.entry::<Note>(id, None, DiffLines::note),
        Piece::Entry(EntryId::PrivateNote(id)) => {
            found.entry::<PrivateNote>(id, None, |found, _, _| {
                found.otherwise("differs-private-notes");
            });
        }
        Piece::Entry(EntryId::Presence(id)) => {
            found.entry::<Presence>(id, None, DiffLines::presence);
        }
        Piece::Entry(EntryId::FollowUp(id)) => {
            found.entry::<FollowUp>(id, None, DiffLines::follow_up);
        }
        Piece::Crossing(measure, criterion) => found.crossing((measure, criterion)),
        Piece::Decision(measure) => {
            found.decision(measure);
            found.said_of(measure);
        }
    }
    if found.all.is_empty() {
        // Something that has no words of its own.
        found.otherwise("");
    }
    found.all
}

pub(super) struct DiffLines<'a> {
    pub(super) texts: &'a Texts,
    pub(super) ours: &'a Session,
    pub(super) theirs: &'a Session,
    all: Vec<DiffLine>,
}

impl<'a> DiffLines<'a> {
    /// A field whose words differ.
    pub(super) fn words(&mut self, key: &str, ours: &str, theirs: &str) {
        self.words_named(&self.texts.get(key), ours, theirs);
    }

    fn words_named(&mut self, name: &str, ours: &str, theirs: &str) {
        if ours == theirs {
            return;
        }
        let (mut one, mut other) = (self.told(ours), self.told(theirs));
        if one == other {
            // What differs stands where nobody reads on.
            one = self.texts.get("differs-here").into_owned();
            other = self.texts.get("differs-there").into_owned();
        }
        self.all.push(DiffLine { name: name.to_owned(), ours: one, theirs: other });
    }

    fn told(&self, words: &str) -> String {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return self.texts.get("differs-empty").into_owned();
        }
        match words.char_indices().nth(MOST_TOLD) {
            Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
            None => words,
        }
    }

    /// A field that differs, without its words.
    pub(super) fn otherwise(&mut self, key: &str) {
        let name = if key.is_empty() { String::new() } else { self.texts.get(key).into_owned() };
        let [ours, theirs] =
            ["differs-here", "differs-there"].map(|key| self.texts.get(key).into_owned());
        self.all.push(DiffLine { name, ours, theirs });
    }

    pub(super) fn keys(&mut self, key: &str, ours: &str, theirs: &str) {
        let (ours, theirs) = (self.texts.get(ours), self.texts.get(theirs));
        self.words(key, &ours, &theirs);
    }

    pub(super) fn switch(&mut self, key: &str, ours: bool, theirs: bool) {
        let word = |on: bool| if on { "differs-yes" } else { "differs-no" };
        self.keys(key, word(ours), word(theirs));
    }

    pub(super) fn dates(&mut self, key: &str, ours: Option<Date>, theirs: Option<Date>) {
        let say = |date: Option<Date>| {
            date.map_or(String::new(), |d| self.texts.date(d.year(), d.month(), d.day()))
        };
        let (ours, theirs) = (say(ours), say(theirs));
        self.words(key, &ours, &theirs);
    }

    fn details(&mut self) {
        let (one, other) = (self.ours, self.theirs);
        self.words("field-title", &one.title, &other.title);
        self.dates("field-starts", one.starts, other.starts);
        self.dates("field-ends", one.ends, other.ends);
        self.words("field-place", &one.place, &other.place);
        self.words("field-organiser", &one.organiser, &other.organiser);
        if one.meanings != other.meanings {
            self.otherwise("field-meanings");
        }
        if one.tables != other.tables {
            self.otherwise("field-tables");
        }
    }

    fn rules(&mut self) {
        let (one, other) = (self.ours.rules, self.theirs.rules);
        self.switch("command-toggle-anonymous", one.anonymous, other.anonymous);
        self.switch("command-toggle-by-group", one.by_group, other.by_group);
        let (one, other) = (one.change_after_reveal, other.change_after_reveal);
        self.switch("command-toggle-change-after-reveal", one, other);
    }

    /// An entry: its fields where both have it, else that it is there, and with how much.
    fn entry<E: ListEntry + 'a>(
        &mut self,
        id: E::Id,
        judged: Option<&dyn Fn(&Session) -> usize>,
        fields: impl Fn(&mut Self, &E, &E),
    ) {
        let (ours, theirs) = (self.ours.find::<E>(id), self.theirs.find::<E>(id));
        if let (Some(ours), Some(theirs)) = (ours, theirs) {
            fields(self, ours, theirs);
            return;
        }
        let say = |is_there: bool, session: &Session| match judged.map_or(0, |n| n(session)) {
            _ if !is_there => self.texts.get("differs-is-not-there").into_owned(),
            0 => self.texts.get("differs-is-there").into_owned(),
            n => self.texts.count("differs-is-there-judged", n),
        };
        let ours = say(ours.is_some(), self.ours);
        let theirs = say(theirs.is_some(), self.theirs);
        self.all.push(DiffLine { name: String::new(), ours, theirs });
    }

    fn participant(&mut self, one: &Participant, other: &Participant) {
        self.words("field-organisation", &one.organisation, &other.organisation);
        self.words("field-short-organisation", &one.short, &other.short);
        self.words("field-person", &one.person, &other.person);
        self.words("field-group", &one.group, &other.group);
        self.keys("field-role", role_key(one.role), role_key(other.role));
        let seat = |seat: &Attendance| {
            let said = self.texts.get(seat_key(seat)).into_owned();
            match seat {
                Attendance::Substitute(who) => format!("{said}: {}", who.trim()),
                Attendance::Present | Attendance::Absent => said,
            }
        };
        let (one, other) = (seat(&one.attendance), seat(&other.attendance));
        self.words("field-attendance", &one, &other);
    }

    fn criterion(&mut self, one: &Criterion, other: &Criterion) {
        self.words("field-criterion-name", &one.name, &other.name);
        self.words("field-short-criterion", &one.short, &other.short);
        self.words("field-question", &one.question, &other.question);
        self.words("mark-high", &one.high, &other.high);
        self.words("mark-medium", &one.medium, &other.medium);
        self.words("mark-low", &one.low, &other.low);
        self.switch("criterion-must-hold-short", one.must_hold, other.must_hold);
        let example = |id: Option<MeasureId>, session: &Session| {
            id.and_then(|id| session.measure(id)).map_or(String::new(), Measure::called)
        };
        for (key, one, other) in [
            ("example-high", one.high_example, other.high_example),
            ("example-medium", one.medium_example, other.medium_example),
            ("example-low", one.low_example, other.low_example),
        ] {
            if one != other {
                self.words(key, &example(one, self.ours), &example(other, self.theirs));
            }
        }
    }

    fn measure(&mut self, one: &Measure, other: &Measure) {
        self.words("field-number", &one.number, &other.number);
        self.words("field-title", &one.title, &other.title);
        self.words("field-description", &one.description, &other.description);
        self.keys("field-kind", kind_key(one.kind), kind_key(other.kind));
        let area = |measure: &Measure, session: &Session| {
            let area = measure.focus_area.and_then(|id| session.find::<FocusArea>(id));
            area.map(|area| area.name.clone()).unwrap_or_default()
        };
        self.words("field-focus-area", &area(one, self.ours), &area(other, self.theirs));
        self.words("field-owner", &one.owner, &other.owner);
        self.words("field-benefits", &one.benefits, &other.benefits);
        self.keys("field-horizon", horizon_key(one.horizon), horizon_key(other.horizon));
        self.words("field-state", &one.state, &other.state);
        self.dates("field-state-date", one.state_date, other.state_date);
        self.keys("field-stage", stage_key(one.stage), stage_key(other.stage));
        self.dates("field-stage-date", one.stage_date, other.stage_date);
        self.costs("field-cost", one.cost, other.cost);
        self.words("field-notes", &one.notes, &other.notes);
        if one.private_notes != other.private_notes {
            self.otherwise("differs-private-notes");
        }
    }

    fn crossing(&mut self, at: Crossing) {
        let key = |s: &Session| mark_key(s.mark(at.0, at.1));
        self.keys("differs-mark", key(self.ours), key(self.theirs));
        let (one, other) = (self.ours.judgement(at.0, at.1), self.theirs.judgement(at.0, at.1));
        let why = |j: Option<&crate::domain::judgement::Judgement>| {
            j.map(|j| j.rationale.clone()).unwrap_or_default()
        };
        self.words("field-rationale", &why(one), &why(other));
        for (key, one, other) in [
            ("field-condition", one.map(|j| &*j.condition), other.map(|j| &*j.condition)),
            ("field-missing", one.map(|j| &*j.missing), other.map(|j| &*j.missing)),
        ] {
            let (one, other) = (self.point(one), self.point(other));
            self.words(key, &one, &other);
        }
        let rounds = |s: &Session| self.rounds(s, at);
        let (one, other) = (rounds(self.ours), rounds(self.theirs));
        if one != other {
            self.words("differs-rounds", &one, &other);
        } else if self.ours.rounds_of(at.0, at.1) != self.theirs.rounds_of(at.0, at.1) {
            self.otherwise("differs-rounds");
        }
        self.reservations(at);
    }

    /// What must be done, who, by when, and whether it is.
    fn point(&self, point: Option<&ActionItem>) -> String {
        let Some(point) = point else { return String::new() };
        let date = |date: Date| self.texts.date(date.year(), date.month(), date.day());
        let done = point.done.map(|_| self.texts.get("differs-done").into_owned());
        let parts = [Some(point.what.clone()), Some(point.who.clone()), point.by.map(date), done];
        let said = parts.into_iter().flatten().filter(|part| !part.trim().is_empty());
        said.collect::<Vec<_>>().join(", ")
    }

    /// How many rounds were shown, what the last of them said, and whether one is open.
    fn rounds(&self, session: &Session, at: Crossing) -> String {
        let rounds = session.rounds_of(at.0, at.1);
        let shown = rounds.iter().filter(|round| !round.is_open()).count();
        let mut said = Vec::new();
        if shown > 0 {
            said.push(self.texts.count("differs-rounds-shown", shown));
        }
        // Where one of both has a round open, what it is shown to say in the other is not told.
        let one_is_open =
            [self.ours, self.theirs].iter().any(|s| s.open_round(at.0, at.1).is_some());
        let shown_round = session.shown_round(at.0, at.1).filter(|_| !one_is_open);
        if let Some(tally) = shown_round.and_then(Round::tally) {
            said.push(counts(self.texts, &tally));
        }
        if rounds.len() > shown {
            said.push(self.texts.get("differs-round-open").into_owned());
        }
        said.join(", ")
    }

    fn reservations(&mut self, at: Crossing) {
        let (ours, theirs) =
            (self.ours.reservations_of(at.0, at.1), self.theirs.reservations_of(at.0, at.1));
        let more = theirs.iter().filter(|view| ours.iter().all(|o| o.who != view.who));
        for view in ours.iter().chain(more) {
            let text = |s: &Session| {
                s.reservation(at.0, at.1, view.who).map(|r| r.text.clone()).unwrap_or_default()
            };
            let called = [("name", name(self.texts, &view.name).into_owned().into())];
            let field = self.texts.with("field-reservation", &called);
            let (one, other) = (text(self.ours), text(self.theirs));
            self.words_named(&field, &one, &other);
        }
    }

    fn decision(&mut self, measure: MeasureId) {
        let outcome = |s: &Session| match s.outcome(measure) {
            None => self.texts.get("outcome-undecided").into_owned(),
            Some(Outcome::Queue) => self.texts.get("outcome-queue").into_owned(),
            Some(Outcome::NotNow) => self.texts.get("outcome-not-now").into_owned(),
            Some(Outcome::Step(id)) => s.step(id).map(|s| s.name.clone()).unwrap_or_default(),
        };
        let (one, other) = (outcome(self.ours), outcome(self.theirs));
        self.words("board-decision", &one, &other);
        let (one, other) = (self.ours.decision(measure), self.theirs.decision(measure));
        let why = |d: Option<&crate::domain::judgement::Decision>| {
            d.map(|d| (d.why.clone(), d.queue.clone())).unwrap_or_default()
        };
        let ((one, one_queue), (other, other_queue)) = (why(one), why(other));
        self.words("field-why", &one, &other);
        self.words("field-queue-what", &one_queue.what, &other_queue.what);
        self.dates("field-queue-again", one_queue.again, other_queue.again);
    }
}
