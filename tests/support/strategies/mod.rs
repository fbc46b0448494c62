//! Strategies for proptest: what people do to a session, and sessions that came of doing some of it.

pub(crate) mod held;
mod meeting;
pub(crate) mod raw;
pub(crate) mod room;

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::{Date, Moment};
pub(crate) use lyskryss::domain::edit::EntryKind;
use lyskryss::domain::edit::{Edit, EditError, Verb, apply};
use lyskryss::domain::field::{
    BalanceField, CriterionField, DecisionField, DeliverableField, DetailsField, Field, FieldError,
    FrameField, JudgementField, MeasureField, ParticipantField, StatusField, StepField, Value,
};
use lyskryss::domain::focus_area::FocusArea;
use lyskryss::domain::judgement::{Decision, Outcome};
use lyskryss::domain::judging;
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::lists::EntryVisitor;
use lyskryss::domain::meanings::Meant;
use lyskryss::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use lyskryss::domain::meeting::along::along;
use lyskryss::domain::participant::{Attendance, Participant, Role};
use lyskryss::domain::plan::balance::{Balance, Bound, Limit, Quality, Scope};
use lyskryss::domain::plan::frame::{Frame, Shelf};
use lyskryss::domain::plan::link::{LinkKind, link};
use lyskryss::domain::progress::deliverable::Deliverable;
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::progress::status::{StatusLevel, StatusRefusal, set_status};
use lyskryss::domain::question::{Dealt, QuestionKind, Reply};
use lyskryss::domain::rules::{AnswerWay, Rules};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::Step;
use lyskryss::domain::verbs::{self, Editable};
use lyskryss::exchange::table_in::{self, Mapping, TableColumn, TableWords};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use self::room::{InRoom, in_room, of_rounds};

/// A minute of the day it is held.
pub(crate) fn moment(minute: u8) -> Moment {
    Moment::new(Date::new(2027, 1, 14).unwrap(), 13, minute)
}

/// Two of everything, judged and decided in part. The ids are 1 to 10.
pub(crate) fn small() -> Session {
    let mut session = Session::default();
    for list in &EntryKind::ALL[..5] {
        for name in ["Én", "To"] {
            let edit = add_to(&session, *list, name, None);
            apply(&mut session, edit).unwrap();
        }
    }
    let [first, second] = [0, 1].map(|at: usize| session.measures[at].id);
    let columns = [0, 1].map(|at: usize| session.criteria[at].id);
    for (measure, criterion, mark) in [
        (first, columns[0], Mark::High),
        (first, columns[1], Mark::Low),
        (second, columns[1], Mark::CannotJudge),
    ] {
        let edit = judging::set_mark(&session, measure, criterion, Some(mark), moment(0));
        apply(&mut session, edit.unwrap().unwrap()).unwrap();
    }
    for (at, outcome) in
        [Outcome::Step(session.steps[0].id), Outcome::Queue].into_iter().enumerate()
    {
        let mut decision = Decision::new(session.measures[at].id);
        (decision.outcome, decision.why) = (Some(outcome), "Fordi.".to_owned());
        let edit = verbs::decide(&session, Verb::Decide, decision).unwrap();
        apply(&mut session, edit).unwrap();
    }
    for (measure, area) in [(first, 0), (second, 1)] {
        let mut measure = session.measure(measure).unwrap().clone();
        measure.focus_area = Some(session.focus_areas[area].id);
        let edit = verbs::change(&session, measure).unwrap();
        apply(&mut session, edit).unwrap();
    }
    session
}

/// The same with three who judge, and a sentence for every level: rounds can be held in it. The
/// third seat's id is 11; behind it come two of what the roadmap is planned by, each.
pub(crate) fn whole() -> Session {
    let mut session = small();
    let edit = add_to(&session, EntryKind::Participant, "Tre", None);
    apply(&mut session, edit).unwrap();
    for criterion in session.criteria.clone() {
        let field = Field::Criterion(criterion.id, CriterionField::Medium);
        let edit = field.write(&session, "Noe.", moment(0)).unwrap().unwrap();
        apply(&mut session, edit).unwrap();
    }
    for list in &EntryKind::ALL[5..] {
        for name in ["Én", "To"] {
            let edit = add_to(&session, *list, name, None);
            apply(&mut session, edit).unwrap();
        }
    }
    session
}

/// The same with rounds in its first crossing, under any rules.
pub(crate) fn held() -> impl Strategy<Value = Session> {
    let rules =
        any::<[bool; 4]>().prop_map(|[anonymous, by_group, change_after_reveal, said]| Rules {
            anonymous,
            by_group,
            change_after_reveal,
            way: said.then_some(AnswerWay::Hands),
            talk_minutes: said.then_some(5),
            talk_timer: said.then_some(false),
            goes_on: said.then_some(true),
        });
    (rules, vec(of_rounds(), 0..25)).prop_map(|(rules, done)| {
        let mut session = Session { rules, ..whole() };
        for seat in session.participants.iter_mut().skip(1) {
            "Gruppe".clone_into(&mut seat.group);
        }
        let at = (session.measures[0].id, session.criteria[0].id);
        for (minute, done) in (0..).zip(done) {
            if let Some(edit) = done.edit(&session, at, moment(minute)) {
                apply(&mut session, edit).unwrap();
            }
        }
        session
    })
}

/// The kept file of today's format, which has something in every list.
fn kept() -> Session {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/versions/3.ron");
    lyskryss::storage::file::load(std::path::Path::new(path)).unwrap().session
}

/// What it may begin with.
pub(crate) fn start() -> impl Strategy<Value = Session> {
    let empty = Just(Session::default());
    prop_oneof![1 => empty, 1 => Just(kept()), 1 => Just(small()), 2 => Just(whole()), 4 => held()]
}

/// What comes of doing some of it.
pub(crate) fn session() -> impl Strategy<Value = Session> {
    (start(), vec(random_edit(), 0..30)).prop_map(|(mut session, random_edits)| {
        for random_edit in random_edits {
            if let Some(edit) = random_edit.edit(&session) {
                apply(&mut session, edit).unwrap();
            }
        }
        session
    })
}

/// One thing a person does. What it is done to is picked from what is there.
#[derive(Clone, Debug)]
pub(crate) enum RandomEdit {
    Add(EntryKind, String, Option<Index>),
    Duplicate(EntryKind, Index),
    Delete(EntryKind, Index),
    Move(EntryKind, Index, usize),
    Choose(EntryKind, Index, u8),
    Mark(Index, Index, Option<Mark>, u8),
    /// In the first crossing, or another one.
    InRoom(Option<[Index; 2]>, u8, InRoom),
    Decide(Index, u8),
    /// Links, status, shelves.
    Plan(Index, Index, u8),
    /// Items that are begun and ended, who is there, the minutes.
    Meet(Index, u8),
    Write(Index, String),
    Paste(&'static str),
}

fn add<E: Editable>(session: &Session, value: E, after: Option<Index>) -> Edit {
    let list = E::list(session);
    let after = after.filter(|_| !list.is_empty()).map(|index| list[index.index(list.len())].id());
    verbs::add(session, value, after)
}

fn pick<E: Editable>(session: &Session, index: Index) -> Option<E::Id> {
    let list = E::list(session);
    (!list.is_empty()).then(|| list[index.index(list.len())].id())
}

/// What is done to an entry of any list.
enum On {
    Duplicate,
    Delete,
    MoveTo(usize),
}

struct Does<'a>(&'a Session, Index, On);

impl EntryVisitor for Does<'_> {
    type Output = Option<Edit>;
    fn visit<E: Editable>(self) -> Option<Edit> {
        let Self(session, index, what) = self;
        let id = pick::<E>(session, index)?;
        match what {
            On::Duplicate => verbs::duplicate::<E>(session, id),
            On::Delete => verbs::delete::<E>(session, id),
            On::MoveTo(to) => verbs::move_to::<E>(session, id, to),
        }
    }
}

struct AddNamed<'a>(&'a Session, String, Option<Index>);

impl EntryVisitor for AddNamed<'_> {
    type Output = Edit;
    fn visit<E: Editable>(self) -> Edit {
        let Self(session, name, after) = self;
        add(session, E::named(session.next_id.into(), name), after)
    }
}

impl RandomEdit {
    /// The edit it makes of a session, with what it brings along, if it would change anything.
    pub(crate) fn edit(&self, session: &Session) -> Option<Edit> {
        self.alone(session).map(|edit| along(session, edit))
    }

    fn alone(&self, session: &Session) -> Option<Edit> {
        match self {
            Self::Add(list, name, after) => Some(add_to(session, *list, name, *after)),
            Self::Duplicate(list, index) => list.visit(Does(session, *index, On::Duplicate)),
            Self::Delete(list, index) => list.visit(Does(session, *index, On::Delete)),
            Self::Move(list, index, to) => list.visit(Does(session, *index, On::MoveTo(*to))),
            Self::Choose(list, index, choice) => choose(session, *list, *index, *choice),
            Self::Mark(row, column, mark, minute) => {
                let measure = pick::<Measure>(session, *row)?;
                let criterion = pick::<Criterion>(session, *column)?;
                match judging::set_mark(session, measure, criterion, *mark, moment(*minute)) {
                    Ok(edit) => edit,
                    Err(EditError::NoSentence { criterion, light }) => {
                        assert!(!session.criterion(criterion).unwrap().can_choose(light));
                        None
                    }
                    Err(other) => panic!("{other}"),
                }
            }
            Self::InRoom(at, minute, done) => {
                let first = || Some((session.measures.first()?.id, session.criteria.first()?.id));
                let other = |at: &[Index; 2]| {
                    Some((pick::<Measure>(session, at[0])?, pick::<Criterion>(session, at[1])?))
                };
                let at = at.as_ref().map_or_else(first, other)?;
                done.edit(session, at, moment(*minute))
            }
            Self::Decide(row, outcome) => {
                let measure = pick::<Measure>(session, *row)?;
                let steps = session.steps.iter().map(|s| Some(Outcome::Step(s.id)));
                let outcomes: Vec<_> = [None, Some(Outcome::Queue), Some(Outcome::NotNow)]
                    .into_iter()
                    .chain(steps)
                    .collect();
                let outcome = outcomes[usize::from(*outcome) % outcomes.len()];
                let after = Decision { outcome, ..verbs::decision_or_new(session, measure) };
                verbs::decide(session, Verb::Decide, after)
            }
            Self::Plan(row, other, choice) => {
                let measure = pick::<Measure>(session, *row)?;
                let other = pick::<Measure>(session, *other)?;
                plan(session, measure, other, usize::from(*choice))
            }
            Self::Meet(index, choice) => meeting::run(session, *index, usize::from(*choice)),
            Self::Write(index, text) => write(session, *index.get(&fields(session)), text),
            Self::Paste(table) => {
                let kind = EntryKind::Measure;
                let heads = [("tittel", TableColumn::Name), ("område", TableColumn::FocusArea)];
                let heads = heads.map(|(word, column)| (kind, column, word.to_owned())).to_vec();
                let words = TableWords { heads, ..TableWords::default() };
                let sheet = table_in::read(session, table, &words, kind);
                let mapping = Mapping::guess(session, &sheet, &words, kind);
                table_in::take(session, &sheet, &mapping, &words, moment(0)).map(|t| t.edit)
            }
        }
    }
}

/// What is planned for a measure, and how it goes.
fn plan(session: &Session, measure: MeasureId, other: MeasureId, choice: usize) -> Option<Edit> {
    let what = choice / 3;
    match choice % 3 {
        0 => link(session, measure, other, LinkKind::ALL.get(what % 4).copied()),
        1 => {
            let day = Date::new(2026, 6, 28).unwrap().later(i32::try_from(what % 5).unwrap());
            let level = StatusLevel::ALL.get(what % 4).copied();
            match set_status(session, measure, day, level) {
                Ok(edit) => edit,
                Err(refusal) => {
                    assert_eq!(
                        (refusal, level),
                        (StatusRefusal::NoOwner, Some(StatusLevel::OnTrack))
                    );
                    None
                }
            }
        }
        _ => {
            let after = Decision {
                shelf: Shelf::ALL.get(what % 5).copied(),
                frame: session.frames.get(what % 3).map(|frame| frame.id),
                ..verbs::decision_or_new(session, measure)
            };
            verbs::decide(session, Verb::Place, after)
        }
    }
}

/// Adds an entry with nothing but a name; a criterion has sentences for high and low too.
pub(crate) fn add_to(session: &Session, list: EntryKind, name: &str, after: Option<Index>) -> Edit {
    let (id, name) = (session.next_id, name.to_owned());
    match list {
        EntryKind::Criterion => {
            let mut criterion = Criterion::new(CriterionId(id), name.clone());
            criterion.high.clone_from(&name);
            criterion.low = name;
            add(session, criterion, after)
        }
        EntryKind::Measure => {
            let mut measure = Measure::new(MeasureId(id), id.to_string(), name);
            measure.focus_area = after.and_then(|index| pick::<FocusArea>(session, index));
            add(session, measure, after)
        }
        other => other.visit(AddNamed(session, name, after)),
    }
}

/// What is chosen rather than typed.
fn choose(session: &Session, list: EntryKind, index: Index, choice: u8) -> Option<Edit> {
    let at = usize::from(choice);
    match list {
        EntryKind::Participant => {
            let mut seat =
                session.find::<Participant>(pick::<Participant>(session, index)?)?.clone();
            // Most sit at the table, so that there is somebody to judge.
            seat.role = Role::ALL[(at % 10).saturating_sub(5)];
            seat.attendance = match choice % 3 {
                0 => Attendance::Present,
                1 => Attendance::Absent,
                _ => Attendance::Substitute(choice.to_string()),
            };
            ["", "Én", "Gruppe"][at / 3 % 3].clone_into(&mut seat.group);
            verbs::change(session, seat)
        }
        EntryKind::FocusArea => None,
        EntryKind::Criterion => {
            let mut criterion = session.criterion(pick::<Criterion>(session, index)?)?.clone();
            criterion.must_hold = choice.is_multiple_of(2);
            let light = Light::ALL[at % 3];
            *criterion.example_mut(light) = session.measures.get(at / 3 % 3).map(|m| m.id);
            verbs::change(session, criterion)
        }
        EntryKind::Step => {
            let mut step = session.step(pick::<Step>(session, index)?)?.clone();
            step.locked = choice.is_multiple_of(2);
            verbs::change(session, step)
        }
        EntryKind::Measure => {
            let mut measure = session.measure(pick::<Measure>(session, index)?)?.clone();
            measure.kind = MeasureKind::ALL.get(at % 5).copied();
            measure.horizon = Horizon::ALL.get(at % 4).copied();
            measure.focus_area = session.focus_areas.get(at % 3).map(|area| area.id);
            measure.stage = Stage::ALL.get(at % 6).copied();
            verbs::change(session, measure)
        }
        EntryKind::Frame => {
            let mut frame = session.frame(pick::<Frame>(session, index)?)?.clone();
            frame.step = session.steps.get(at % 3).map(|step| step.id);
            verbs::change(session, frame)
        }
        EntryKind::Balance => {
            let mut entry = session.find::<Balance>(pick::<Balance>(session, index)?)?.clone();
            entry.bound = quality(session, at).map(|of| Bound {
                limit: Limit::ALL[at % 2],
                count: u32::from(choice),
                scope: Scope::ALL[at / 2 % 2],
                of,
            });
            verbs::change(session, entry)
        }
        EntryKind::Deliverable => {
            let id = pick::<Deliverable>(session, index)?;
            let mut entry = session.find::<Deliverable>(id)?.clone();
            entry.measure = session.measures.get(at % 3).map(|measure| measure.id);
            entry.done = choice.is_multiple_of(2).then(|| moment(0).day());
            verbs::change(session, entry)
        }
        EntryKind::Reply => {
            let mut entry = session.find::<Reply>(pick::<Reply>(session, index)?)?.clone();
            entry.kind = QuestionKind::ALL[at % 7];
            entry.measures = session.measures.iter().take(at % 3).map(|m| m.id).collect();
            entry.criteria = session.criteria.iter().take(at / 3 % 3).map(|c| c.id).collect();
            entry.dealt = [Dealt::Answered, Dealt::OnAgenda, Dealt::SetAside][at % 3];
            verbs::change(session, entry)
        }
        EntryKind::Meeting
        | EntryKind::Item
        | EntryKind::Paper
        | EntryKind::Note
        | EntryKind::PrivateNote
        | EntryKind::Presence
        | EntryKind::FollowUp => meeting::choose(session, list, index, at),
    }
}

/// Which measures a balance sentence counts.
fn quality(session: &Session, at: usize) -> Option<Quality> {
    [
        None,
        Some(Quality::Any),
        Some(Quality::EachOwner),
        Some(Quality::Owner("Etat".to_owned())),
        Some(Quality::Benefits("Alle".to_owned())),
        Some(Quality::FocusArea(session.focus_areas.first().map(|area| area.id))),
        Some(Quality::Light(session.criteria.first().map(|c| c.id), Light::ALL[at % 3])),
        Some(Quality::Stage(Stage::ALL[at % 5])),
    ][at % 8]
        .clone()
}

/// What typing a text there makes; a text that fits is read there again.
fn write(session: &Session, field: Field, text: &str) -> Option<Edit> {
    match field.write(session, text, moment(0)) {
        Ok(edit) => {
            let mut after = session.clone();
            if let Some(edit) = edit.clone() {
                apply(&mut after, edit).unwrap();
            }
            if let Some(Value::Text(read)) = field.read(&after) {
                // A view of nothing but blanks is none.
                let blank = matches!(field, Field::Reservation(..)) && text.trim().is_empty();
                assert_eq!(read, if blank { "" } else { text }, "{field:?}");
            }
            edit
        }
        Err(FieldError::Gone) => panic!("{field:?} is there"),
        Err(_) => {
            assert!(
                !matches!(field.read(session), Some(Value::Text(_)))
                    || matches!(field, Field::Status(_, _, StatusField::NextWho)),
                "any text fits {field:?}"
            );
            None
        }
    }
}

/// Every text a person could type into, and some that are gone or never were.
fn fields(session: &Session) -> Vec<Field> {
    use {CriterionField as C, DecisionField as O, DetailsField as D, JudgementField as J};
    use {MeasureField as M, ParticipantField as P, StepField as S};
    let details = [D::Title, D::Starts, D::Ends, D::Place, D::Organiser];
    let mut fields: Vec<Field> = details.into_iter().map(Field::Details).collect();
    for seat in &session.participants {
        let texts = [P::Organisation, P::Short, P::Person, P::Group, P::Substitute];
        fields.extend(texts.map(|f| Field::Participant(seat.id, f)));
    }
    fields.extend(session.focus_areas.iter().map(|area| Field::FocusArea(area.id)));
    for criterion in &session.criteria {
        let texts = [C::Name, C::Short, C::Question, C::High, C::Medium, C::Low];
        fields.extend(texts.map(|f| Field::Criterion(criterion.id, f)));
    }
    for step in &session.steps {
        fields.extend([S::Name, S::Meaning].map(|f| Field::Step(step.id, f)));
    }
    for measure in &session.measures {
        let texts = [
            M::Number,
            M::Title,
            M::Description,
            M::Owner,
            M::Benefits,
            M::State,
            M::StateDate,
            M::StageDate,
            M::Cost,
            M::Notes,
            M::PrivateNotes,
        ];
        fields.extend(texts.map(|f| Field::Measure(measure.id, f)));
        let texts = [O::Why, O::QueueWhat, O::QueueAgain, O::DespiteLock];
        fields.extend(texts.map(|f| Field::Decision(measure.id, f)));
        for criterion in &session.criteria {
            let texts = [
                J::Rationale,
                J::ConditionWhat,
                J::ConditionWho,
                J::ConditionBy,
                J::MissingWhat,
                J::MissingWho,
                J::MissingBy,
            ];
            fields.extend(texts.map(|f| Field::Judgement(measure.id, criterion.id, f)));
            fields.extend(Mark::ALL.map(|mark| Field::Hands(measure.id, criterion.id, mark)));
            let seats = session.participants.iter();
            fields.extend(seats.map(|p| Field::Reservation(measure.id, criterion.id, p.id)));
        }
    }
    let texts = [FrameField::Name, FrameField::Money, FrameField::Meaning];
    let of_frames = session.frames.iter();
    fields.extend(of_frames.flat_map(|frame| texts.map(|f| Field::Frame(frame.id, f))));
    let of_balances = session.balances.iter();
    fields.extend(of_balances.map(|b| Field::Balance(b.id, BalanceField::Sentence)));
    let texts = [DeliverableField::What, DeliverableField::Who, DeliverableField::Due];
    let of_deliverables = session.deliverables.iter();
    fields.extend(of_deliverables.flat_map(|d| texts.map(|f| Field::Deliverable(d.id, f))));
    fields.extend(session.questions.iter().map(|question| Field::Reply(question.id)));
    let texts =
        [StatusField::Why, StatusField::NextWhat, StatusField::NextWho, StatusField::NextBy];
    let on = moment(0).day();
    let of_statuses = session.measures.iter();
    fields.extend(of_statuses.flat_map(|m| texts.map(|f| Field::Status(m.id, on, f))));
    fields.push(Field::Meaning(Meant::Level(StatusLevel::Stopped)));
    fields.extend(meeting::fields(session).into_iter().map(Field::Meeting));
    fields
}

fn text() -> impl Strategy<Value = String> {
    let some =
        vec!["", " ", "x", "Nytte", "1.3.2027", "2027-02-30", "29.2.2028", "1", "2,5–5", "5-1"];
    prop_oneof![4 => select(some).prop_map(str::to_owned), 1 => any::<String>()]
}

fn list() -> impl Strategy<Value = EntryKind> {
    select(EntryKind::ALL)
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    let marks =
        [None, Some(Mark::High), Some(Mark::Medium), Some(Mark::Low), Some(Mark::CannotJudge)];
    select(marks.to_vec())
}

pub(crate) fn random_edit() -> impl Strategy<Value = RandomEdit> {
    let index = any::<Index>;
    let tables = ["2.1\tEn\n2.2\tTo\n", "", "Tittel\tOmråde\nA\tNytt\nB\tNytt\n"];
    prop_oneof![
        4 => (list(), text(), any::<Option<Index>>()).prop_map(|(l, t, a)| RandomEdit::Add(l, t, a)),
        2 => (list(), index()).prop_map(|(l, i)| RandomEdit::Duplicate(l, i)),
        3 => (list(), index()).prop_map(|(l, i)| RandomEdit::Delete(l, i)),
        3 => (list(), index(), 0..6_usize).prop_map(|(l, i, to)| RandomEdit::Move(l, i, to)),
        3 => (list(), index(), any::<u8>()).prop_map(|(l, i, c)| RandomEdit::Choose(l, i, c)),
        6 => (index(), index(), mark(), 0..3_u8).prop_map(|(r, c, m, t)| RandomEdit::Mark(r, c, m, t)),
        16 => (any::<Option<[Index; 2]>>(), 0..3_u8, in_room())
            .prop_map(|(at, t, d)| RandomEdit::InRoom(at, t, d)),
        4 => (index(), any::<u8>()).prop_map(|(r, o)| RandomEdit::Decide(r, o)),
        6 => (index(), index(), any::<u8>()).prop_map(|(r, o, c)| RandomEdit::Plan(r, o, c)),
        8 => (index(), any::<u8>()).prop_map(|(i, c)| RandomEdit::Meet(i, c)),
        6 => (index(), text()).prop_map(|(f, t)| RandomEdit::Write(f, t)),
        1 => select(tables.to_vec()).prop_map(RandomEdit::Paste),
    ]
}
