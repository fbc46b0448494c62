//! A crossing's own story, in order: rounds, agreed marks and changes, with time and reason.

use crate::domain::judgement::Judgement;
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::round::{Event, Happened, Round};
use crate::domain::session::Session;
use crate::insight::answers::{Moves, moves};

/// A line of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryLine<'a> {
    /// A round, and what moved since the one before. Of an open one only that it is open.
    Round(&'a Round, Option<Moves>),
    /// What became of the mark, and why.
    Event(&'a Event, &'a str),
}

/// Whether the room has agreed on a mark since it last answered.
pub fn is_agreed(session: &Session, (measure, criterion): Crossing) -> bool {
    let has_mark = session.mark(measure, criterion).is_some();
    let rounds = session.rounds_of(measure, criterion);
    has_mark && is_agreed_in(rounds, session.history_of(measure, criterion))
}

/// Whether the room has agreed since it last answered, where it has a mark: by the rounds and the
/// history of the crossing.
pub(super) fn is_agreed_in(rounds: &[Round], history: &[Event]) -> bool {
    let last = rounds.last().map_or(0, |round| round.number);
    // A mark from before there was a history holds as long as nothing else was asked.
    last == 0 || history.iter().any(|event| is_agreement(event, last))
}

/// Whether an event is an agreement on a mark, since the round with that number.
fn is_agreement(event: &Event, round: u32) -> bool {
    let agrees = matches!(event.what, Happened::Agreed(Some(_)) | Happened::Confirmed(_));
    agrees && event.after_round >= round
}

/// All crossings in which a round was held and nothing is agreed on since, in their order: what
/// [`is_agreed`] says of each, in one go through what is kept of all.
pub fn unsettled(session: &Session) -> Vec<Crossing> {
    let mut marked = session.judgements.iter().peekable();
    let mut events = session.history.iter().peekable();
    let mut unsettled = Vec::new();
    let of_one = |a: &Round, b: &Round| a.crossing() == b.crossing();
    for last in session.rounds.chunk_by(of_one).filter_map(<[Round]>::last) {
        let here = last.crossing();
        while marked.next_if(|it| (it.measure, it.criterion) < here).is_some() {}
        while events.next_if(|it| (it.measure, it.criterion) < here).is_some() {}
        let is_marked = |it: &&Judgement| (it.measure, it.criterion) == here && it.mark.is_some();
        let has_mark = marked.peek().is_some_and(is_marked);
        let mut is_settled = false;
        while let Some(event) = events.next_if(|it| (it.measure, it.criterion) == here) {
            is_settled |= is_agreement(event, last.number);
        }
        if !(has_mark && is_settled) {
            unsettled.push(here);
        }
    }
    unsettled
}

/// The mark that was agreed on before the room began to answer last, if there was one.
pub fn mark_before_round(session: &Session, (measure, criterion): Crossing) -> Option<Mark> {
    let last = session.rounds_of(measure, criterion).last()?.number;
    let agreed = |event: &&Event| matches!(event.what, Happened::Agreed(_));
    let mut events = session.history_of(measure, criterion).iter().filter(agreed).peekable();
    if events.peek().is_none() {
        // It stands from before there was a history.
        return session.mark(measure, criterion);
    }
    match events.rfind(|event| event.after_round < last)?.what {
        Happened::Agreed(mark) => mark,
        Happened::Confirmed(_) | Happened::Changed { .. } => None,
    }
}

/// The story of a crossing, the oldest first.
pub fn story<'a>(session: &'a Session, (measure, criterion): Crossing) -> Vec<StoryLine<'a>> {
    let rounds = session.rounds_of(measure, criterion);
    let events = session.history_of(measure, criterion);
    let rationale = session.judgement(measure, criterion).map_or("", |j| j.rationale.trim());
    // Today's reason belongs to the mark that holds today, unless it was an earlier one's.
    let holds = events.iter().rev().find(|e| matches!(e.what, Happened::Agreed(_)));
    let is_told = events.iter().any(|e| holds != Some(e) && e.why.trim() == rationale);
    let line = |event: &'a Event| -> StoryLine<'a> {
        let is_current = holds == Some(event) && event.what != Happened::Agreed(None);
        let todays = is_current && !rationale.is_empty() && !is_told;
        StoryLine::Event(event, if todays { rationale } else { event.why.trim() })
    };
    let after = |number: u32| events.iter().filter(move |e| e.after_round == number).map(line);
    let mut lines: Vec<StoryLine<'_>> = after(0).collect();
    for (at, round) in rounds.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| rounds.get(at));
        lines.push(StoryLine::Round(round, before.and_then(|before| moves(before, round))));
        lines.extend(after(round.number));
    }
    // A round that was given up may leave lines that came after it.
    let last = rounds.last().map_or(0, |round| round.number);
    lines.extend(events.iter().filter(|e| e.after_round > last).map(line));
    lines
}
