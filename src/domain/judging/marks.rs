//! The agreed mark of a crossing, and how its story goes on.

use crate::domain::criterion::CriterionId;
use crate::domain::date::Moment;
use crate::domain::edit::{Change, Edit, EditError, Verb};
use crate::domain::judgement::{JudgedAs, Judgement};
use crate::domain::judging::{Crossing, edit};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::round::{Event, Happened};
use crate::domain::session::Session;
use crate::domain::verbs::{judge, judgement_or_new};

/// A new line in a crossing's story.
pub(super) fn event(session: &Session, at: Crossing, what: Happened, now: Moment) -> Change {
    let number = session.history_of(at.0, at.1).last().map_or(0, |e| e.number) + 1;
    put_event(session, at, number, what, now)
}

fn put_event(session: &Session, at: Crossing, number: u32, what: Happened, now: Moment) -> Change {
    let after_round = session.rounds_of(at.0, at.1).last().map_or(0, |r| r.number);
    let (measure, criterion) = at;
    let is_mark = matches!(what, Happened::Agreed(_));
    let before = session.mark(measure, criterion).filter(|_| is_mark);
    let why = String::new();
    let event =
        Event { measure, criterion, number, at: now, after_round, before, what, why, item: None };
    Change::Event(measure, criterion, number, Some(event))
}

/// How a crossing's story goes on when another mark is agreed on. A slip of the finger that is
/// mended within the minute, and for which nothing was written, leaves no line; a mark that held
/// keeps the reason it had, which is told once.
fn agreed(session: &Session, at: Crossing, mark: Option<Mark>, now: Moment) -> Vec<Change> {
    let story = session.history_of(at.0, at.1);
    let rounds = session.rounds_of(at.0, at.1).last().map_or(0, |r| r.number);
    let rationale = session.judgement(at.0, at.1).map_or("", |j| j.rationale.trim());
    let is_mark = |e: &&Event| matches!(e.what, Happened::Agreed(_));
    let is_told = !rationale.is_empty() && story.iter().any(|e| e.why.trim() == rationale);
    let nothing_written = rationale.is_empty() || is_told;
    let slip = |e: &&Event| e.at == now && e.after_round == rounds && nothing_written;
    if let Some(last) = story.last().filter(is_mark).filter(slip) {
        if last.before != mark {
            let mended = Event { what: Happened::Agreed(mark), ..last.clone() };
            return vec![Change::Event(at.0, at.1, last.number, Some(mended))];
        }
        // What held before holds again, with whatever reason is written from now on.
        let earlier = story.iter().rev().skip(1).find(is_mark);
        let is_todays = |e: &&Event| !e.why.is_empty() && e.why.trim() == rationale;
        let anew = earlier.filter(is_todays).map(|e| {
            let held = Event { why: String::new(), ..e.clone() };
            Change::Event(at.0, at.1, e.number, Some(held))
        });
        return [Change::Event(at.0, at.1, last.number, None)].into_iter().chain(anew).collect();
    }
    let mut changes = Vec::new();
    let held = story.iter().rev().find(is_mark).filter(|e| e.what != Happened::Agreed(None));
    if let Some(held) = held.filter(|e| e.why.is_empty() && !rationale.is_empty() && !is_told) {
        let kept = Event { why: rationale.to_owned(), ..held.clone() };
        changes.push(Change::Event(at.0, at.1, kept.number, Some(kept)));
    }
    changes.push(event(session, at, Happened::Agreed(mark), now));
    changes
}

/// Sets or clears the mark of a crossing; its words stay. Setting the same light anew judges it
/// under today's wording. Nothing where it stands so already.
///
/// # Errors
/// [`EditError::NoSentence`] where the criterion does not say what that level takes.
pub fn set_mark(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    mark: Option<Mark>,
    now: Moment,
) -> Result<Option<Edit>, EditError> {
    if let Some(light) = mark.and_then(Mark::light)
        && session.criterion(criterion).is_some_and(|c| !c.can_choose(light))
    {
        return Err(EditError::NoSentence { criterion, light });
    }
    let before = judgement_or_new(session, measure, criterion);
    if let Some(mark) = mark
        && before.mark == Some(mark)
        && before.awaits_confirmation()
    {
        return Ok(confirm(session, (measure, criterion), now));
    }
    let after = before.marked(mark);
    // The same mark again, after another round, is agreed on again.
    if before.mark == mark && (mark.is_none() || !is_answered_since(session, (measure, criterion)))
    {
        return Ok(None);
    }
    let mut changes = vec![Change::Judgement(measure, criterion, Some(after))];
    changes.extend(agreed(session, (measure, criterion), mark, now));
    Ok(Some(edit(session, (measure, criterion), Verb::Mark(mark), changes)))
}

/// Whether a round was shown since the room last agreed.
fn is_answered_since(session: &Session, at: Crossing) -> bool {
    let last = session.shown_round(at.0, at.1).map_or(0, |round| round.number);
    let settled = |e: &Event| e.after_round >= last && !matches!(e.what, Happened::Changed { .. });
    !session.history_of(at.0, at.1).iter().any(settled) && last > 0
}

/// Says that a mark set under an earlier sentence, title or description, or that came with a table,
/// stands under today's. Nothing where there is none, or today's sentence says nothing.
pub fn confirm(session: &Session, at: Crossing, now: Moment) -> Option<Edit> {
    let before = session.judgement(at.0, at.1)?;
    let mark = before.mark.filter(|_| before.awaits_confirmation())?;
    let criterion = session.criterion(at.1)?;
    mark.light().is_none_or(|light| criterion.can_choose(light)).then_some(())?;
    let (wording, judged_as, from_sheet) = (None, None, false);
    let after = Judgement { wording, judged_as, from_sheet, ..before.clone() };
    let story = event(session, at, Happened::Confirmed(mark), now);
    let changes = vec![Change::Judgement(at.0, at.1, Some(after)), story];
    Some(edit(session, at, Verb::Confirm, changes))
}

/// Says that a wording was only mended: lights set under the earlier one are set under today's.
/// Nothing where there are none.
pub fn only_a_typo(
    session: &Session,
    criterion: CriterionId,
    light: Light,
    earlier: &str,
) -> Option<Edit> {
    let under = |j: &&Judgement| {
        j.criterion == criterion
            && j.mark == Some(light.into())
            && j.wording.as_deref() == Some(earlier)
    };
    let changes: Vec<Change> = session
        .judgements
        .iter()
        .filter(under)
        .map(|j| {
            let after = Judgement { wording: None, ..j.clone() };
            Change::Judgement(j.measure, j.criterion, Some(after))
        })
        .collect();
    let subject = session.criterion(criterion).map(|c| c.name.clone()).unwrap_or_default();
    (!changes.is_empty()).then_some(Edit { verb: Verb::Typo, subject, changes })
}

/// Says that a measure's title or description was only mended: marks set under the earlier one are
/// set under today's. Nothing where there are none.
pub fn only_a_typo_of(session: &Session, measure: MeasureId, earlier: &JudgedAs) -> Option<Edit> {
    let under = |j: &&Judgement| j.measure == measure && j.judged_as.as_deref() == Some(earlier);
    let there = session.judgements.iter().filter(under);
    let mended = there.map(|j| {
        let after = Judgement { judged_as: None, ..j.clone() };
        Change::Judgement(j.measure, j.criterion, Some(after))
    });
    let changes: Vec<Change> = mended.collect();
    let subject = session.measure(measure).map(Measure::called).unwrap_or_default();
    (!changes.is_empty()).then_some(Edit { verb: Verb::Typo, subject, changes })
}

/// Says that a rationale written for another mark holds for today's. Nothing where it does.
pub fn keep_rationale(session: &Session, at: Crossing) -> Option<Edit> {
    let before = session.judgement(at.0, at.1)?;
    before.earlier_reason()?;
    judge(session, Verb::Rationale, Judgement { rationale_for: None, ..before.clone() })
}

/// Takes away a rationale that was written for another mark; the story of the crossing has it.
pub fn clear_rationale(session: &Session, at: Crossing) -> Option<Edit> {
    let before = session.judgement(at.0, at.1)?;
    before.earlier_reason()?;
    let after = Judgement { rationale: String::new(), rationale_for: None, ..before.clone() };
    judge(session, Verb::Rationale, after)
}

/// The mark that a measure comes with from a table, and why: where nobody has judged it yet. It awaits
/// being confirmed, and needs no sentence until then; the crossing's story begins when the group
/// says something of it.
pub fn mark_from_sheet(session: &Session, at: Crossing, mark: Mark, why: &str) -> Change {
    let before = judgement_or_new(session, at.0, at.1);
    let rationale = if why.is_empty() { before.rationale.clone() } else { why.to_owned() };
    let after = Judgement { rationale, from_sheet: true, ..before.marked(Some(mark)) };
    Change::Judgement(at.0, at.1, Some(after))
}
