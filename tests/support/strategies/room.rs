//! What a room does in a crossing, made up at random: rounds, changed wordings, views, follow-ups.

use lyskryss::domain::date::Moment;
use lyskryss::domain::edit::Edit;
use lyskryss::domain::field::{CriterionField, Field, JudgementField};
use lyskryss::domain::judging::{self, Crossing, FollowUp, Refusal, RoundKind};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::participant::Participant;
use lyskryss::domain::round::Answer;
use lyskryss::domain::rules::{AnswerWay, Rules};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use lyskryss::domain::walk::{Walk, WalkFilter, WalkOrder};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::text;

/// One thing a room does in a crossing, at a time.
#[derive(Clone, Debug)]
pub(crate) enum InRoom {
    Begin(RoundKind),
    Answer(usize, Option<Answer>),
    Count(Mark, Option<u32>),
    Reveal,
    Cancel,
    ChangeStand(usize, Answer),
    Reword(Light, &'static str),
    OnlyATypo(Light, &'static str),
    Confirm,
    Reserve(Index, String),
    Pin(Light, Option<Index>),
    Words(JudgementField, &'static str),
    Tick(FollowUp, bool),
    Rules(u8),
    Walk(u8, Index),
}

/// A refusal is no edit; that something is gone is none of those a room meets.
fn or_nothing<T>(done: Result<T, Refusal>) -> Option<T> {
    assert!(!matches!(done, Err(Refusal::Gone)), "the crossing is there");
    done.ok()
}

impl InRoom {
    /// The edit it makes of a session, if it would change anything.
    pub(crate) fn edit(&self, session: &Session, at: Crossing, now: Moment) -> Option<Edit> {
        match self {
            Self::Begin(kind) => or_nothing(judging::new_round(session, at, *kind, now)),
            Self::Answer(ballot, answer) => {
                // Beyond the last ballot there is nobody to answer.
                judging::answer(session, at, *ballot, *answer, now).ok()
            }
            Self::Count(mark, count) => {
                or_nothing(judging::count_hands(session, at, *mark, *count, now))?
            }
            Self::Reveal => or_nothing(judging::reveal(session, at, now)),
            Self::Cancel => judging::cancel_round(session, at),
            Self::ChangeStand(ballot, to) => {
                judging::change_stand(session, at, *ballot, *to, now).ok()?
            }
            Self::Reword(light, words) => {
                let field = match light {
                    Light::High => CriterionField::High,
                    Light::Medium => CriterionField::Medium,
                    Light::Low => CriterionField::Low,
                };
                Field::Criterion(at.1, field).write(session, words, now).unwrap()
            }
            Self::OnlyATypo(light, earlier) => judging::only_a_typo(session, at.1, *light, earlier),
            Self::Confirm => judging::confirm(session, at, now),
            Self::Reserve(who, text) => {
                let seats = &session.participants;
                let seat: &Participant =
                    (!seats.is_empty()).then(|| &seats[who.index(seats.len())])?;
                or_nothing(judging::reserve(session, at, seat.id, text))?
            }
            Self::Pin(light, measure) => {
                let measures = &session.measures;
                let measure = measure.map(|index| measures[index.index(measures.len())].id);
                judging::pin_example(session, at.1, *light, measure)
            }
            Self::Words(field, words) => {
                Field::Judgement(at.0, at.1, *field).write(session, words, now).unwrap()
            }
            Self::Tick(which, done) => {
                judging::tick(session, at, *which, done.then_some(now.day()))
            }
            Self::Rules(bits) => {
                let rules = Rules {
                    anonymous: bits & 1 != 0,
                    by_group: bits & 2 != 0,
                    change_after_reveal: bits & 0b1100 != 0,
                    way: (bits & 0b1000 != 0).then_some(AnswerWay::Hands),
                    talk_minutes: (bits & 0b1000 != 0).then_some(u32::from(*bits)),
                    ..Rules::default()
                };
                judging::rules(session, rules)
            }
            Self::Walk(choice, turn) => {
                let choice = usize::from(*choice);
                let mut shuffled: Vec<_> = session.measures.iter().map(|m| m.id).collect();
                let by = turn.index(shuffled.len());
                shuffled.rotate_left(by);
                let (order, only) = (WalkOrder::ALL[choice % 3], WalkFilter::ALL[choice % 5]);
                verbs::walk(session, Walk { order, only, shuffled })
            }
        }
    }
}

pub(crate) fn answer() -> impl Strategy<Value = Answer> {
    select(Answer::ALL.to_vec())
}

fn light() -> impl Strategy<Value = Light> {
    select(Light::ALL.to_vec())
}

/// What belongs to the rounds themselves.
pub(crate) fn of_rounds() -> impl Strategy<Value = InRoom> {
    let answered = (0..4_usize, answer());
    let count =
        (select(Mark::ALL.to_vec()), prop_oneof![1 => Just(None), 5 => (0..4_u32).prop_map(Some)]);
    prop_oneof![
        3 => select(vec![RoundKind::Ballots, RoundKind::Ballots, RoundKind::Hands]).prop_map(InRoom::Begin),
        9 => answered.prop_map(|(b, a)| InRoom::Answer(b, Some(a))),
        2 => (0..4_usize).prop_map(|b| InRoom::Answer(b, None)),
        4 => count.prop_map(|(m, n)| InRoom::Count(m, n)),
        4 => Just(InRoom::Reveal),
        1 => Just(InRoom::Cancel),
        2 => (0..4_usize, answer()).prop_map(|(b, a)| InRoom::ChangeStand(b, a)),
        2 => any::<u8>().prop_map(InRoom::Rules),
    ]
}

/// All that a room does in a crossing.
pub(crate) fn in_room() -> impl Strategy<Value = InRoom> {
    let words = || select(vec!["Én", "To", "Noe.", "Noe mer.", ""]);
    let item = || select(vec![FollowUp::Condition, FollowUp::Missing]);
    let index = any::<Index>;
    let fields =
        [JudgementField::Rationale, JudgementField::ConditionWhat, JudgementField::MissingWho];
    let field = select(fields.to_vec());
    prop_oneof![
        12 => of_rounds(),
        4 => (light(), words()).prop_map(|(l, w)| InRoom::Reword(l, w)),
        2 => (light(), words()).prop_map(|(l, w)| InRoom::OnlyATypo(l, w)),
        3 => Just(InRoom::Confirm),
        2 => (index(), text()).prop_map(|(i, t)| InRoom::Reserve(i, t)),
        2 => (light(), any::<Option<Index>>()).prop_map(|(l, i)| InRoom::Pin(l, i)),
        4 => (field, words()).prop_map(|(f, t)| InRoom::Words(f, t)),
        2 => (item(), any::<bool>()).prop_map(|(w, d)| InRoom::Tick(w, d)),
        1 => (any::<u8>(), index()).prop_map(|(c, t)| InRoom::Walk(c, t)),
    ]
}
