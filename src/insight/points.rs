//! The follow-ups of all crossings and of all items of the agenda in one list: who does what by when.

use crate::domain::date::Date;
use crate::domain::judgement::{ActionItem, Judgement};
use crate::domain::judging::{Crossing, FollowUp};
use crate::domain::light::Mark;
use crate::domain::meeting::follow_up::{self, FollowUpId};
use crate::domain::meeting::item::Item;
use crate::domain::session::Session;

/// A follow-up, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenPoint<'a> {
    /// For which crossing.
    pub crossing: Crossing,
    /// Which of its two.
    pub which: FollowUp,
    /// What, who, by when.
    pub item: &'a ActionItem,
    /// Whether the mark is still one it belongs to.
    pub applies: bool,
}

impl<'a> OpenPoint<'a> {
    fn of(judgement: &'a Judgement, which: FollowUp) -> Self {
        let applies = match which {
            FollowUp::Condition => matches!(judgement.mark, Some(Mark::Medium | Mark::Low)),
            FollowUp::Missing => judgement.mark == Some(Mark::CannotJudge),
        };
        Self { crossing: judgement.key(), which, item: which.of(judgement), applies }
    }

    /// Whether somebody has taken it.
    pub fn is_taken(&self) -> bool {
        !self.item.who.trim().is_empty()
    }
}

/// All follow-ups: those that nobody has taken first, then by day, those without one last; within
/// a day as the crossings stand. Those that are done come behind all others, if they are wanted.
pub fn points(session: &Session, with_done: bool) -> Vec<OpenPoint<'_>> {
    let mut points: Vec<OpenPoint<'_>> = session
        .judgements
        .iter()
        .flat_map(|judgement| {
            [FollowUp::Condition, FollowUp::Missing].map(|which| OpenPoint::of(judgement, which))
        })
        .filter(|point| point.item.says_something() && (with_done || point.item.done.is_none()))
        .collect();
    let rows = session
        .measures
        .iter()
        .enumerate()
        .map(|(at, m)| (m.id, at))
        .collect::<std::collections::HashMap<_, _>>();
    let columns = session
        .criteria
        .iter()
        .enumerate()
        .map(|(at, c)| (c.id, at))
        .collect::<std::collections::HashMap<_, _>>();
    points.sort_by_key(|point| {
        let no_day = point.item.by.is_none();
        let day = point.item.by.unwrap_or(Date::FIRST_OF_2000);
        let place = (rows.get(&point.crossing.0), columns.get(&point.crossing.1));
        (point.item.done.is_some(), point.is_taken(), no_day, day, place)
    });
    points
}

/// A follow-up, of a crossing or of an item of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnyPoint<'a> {
    /// Of a crossing.
    Crossing(OpenPoint<'a>),
    /// Of an item, where that is still there.
    Item(&'a follow_up::FollowUp, Option<&'a Item>),
}

impl AnyPoint<'_> {
    /// What is to be done; may be empty.
    pub fn what(&self) -> &str {
        match self {
            Self::Crossing(point) => point.item.what.trim(),
            Self::Item(follow_up, _) => follow_up.what.trim(),
        }
    }

    /// Who has taken it; empty where nobody has.
    pub fn who(&self) -> &str {
        match self {
            Self::Crossing(point) => point.item.who.trim(),
            Self::Item(follow_up, _) => follow_up.who.trim(),
        }
    }

    /// By when.
    pub const fn by(&self) -> Option<Date> {
        match self {
            Self::Crossing(point) => point.item.by,
            Self::Item(follow_up, _) => follow_up.by,
        }
    }

    /// When it was ticked off, if it is.
    pub const fn done(&self) -> Option<Date> {
        match self {
            Self::Crossing(point) => point.item.done,
            Self::Item(follow_up, _) => follow_up.done,
        }
    }
}

/// Names a follow-up, of a crossing or of an item of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointName {
    /// Of a crossing, and which of its two.
    Crossing(Crossing, FollowUp),
    /// Of an item.
    Item(FollowUpId),
}

impl PointName {
    /// What it names, while that is there.
    pub fn find(self, session: &Session) -> Option<AnyPoint<'_>> {
        Some(match self {
            Self::Crossing((measure, criterion), which) => {
                let judgement = session.judgement(measure, criterion)?;
                AnyPoint::Crossing(OpenPoint::of(judgement, which))
            }
            Self::Item(id) => of_item(session, session.find::<follow_up::FollowUp>(id)?),
        })
    }
}

impl From<&AnyPoint<'_>> for PointName {
    fn from(point: &AnyPoint<'_>) -> Self {
        match point {
            AnyPoint::Crossing(point) => Self::Crossing(point.crossing, point.which),
            AnyPoint::Item(follow_up, _) => Self::Item(follow_up.id),
        }
    }
}

fn of_item<'a>(session: &'a Session, it: &'a follow_up::FollowUp) -> AnyPoint<'a> {
    AnyPoint::Item(it, it.item.and_then(|id| session.item(id)))
}

/// Whether what is followed up from an item says something.
fn says_something(it: &follow_up::FollowUp) -> bool {
    !it.what.trim().is_empty() || it.is_taken() || it.by.is_some()
}

/// Whether what is followed up from an item says something that is not done.
pub(crate) fn is_open_follow_up(it: &follow_up::FollowUp) -> bool {
    says_something(it) && it.done.is_none()
}

/// All follow-ups, those of crossings and those of items: in the order of [`points`], within a day
/// those of crossings first. One of an item that says nothing is none.
pub fn all_points(session: &Session, with_done: bool) -> Vec<AnyPoint<'_>> {
    let of_items = session
        .follow_ups
        .iter()
        .filter(|it| says_something(it))
        .filter(|it| with_done || it.done.is_none())
        .map(|it| of_item(session, it));
    let of_crossings = points(session, with_done).into_iter().map(AnyPoint::Crossing);
    let mut all: Vec<AnyPoint<'_>> = of_crossings.chain(of_items).collect();
    // Stable: within a day they stay as they stand.
    all.sort_by_key(|point| {
        let day = point.by().unwrap_or(Date::FIRST_OF_2000);
        (point.done().is_some(), !point.who().is_empty(), point.by().is_none(), day)
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::meeting::item::ItemId;
    use crate::domain::verbs::Editable as _;

    #[test]
    fn follow_ups_of_items_stand_among_those_of_crossings_by_day() {
        let mut session = Session::default();
        let day = |day| Date::new(2027, 2, day).ok();
        let mut judgement = Judgement::new(
            crate::domain::measure::MeasureId(1),
            crate::domain::criterion::CriterionId(2),
        );
        judgement.mark = Some(Mark::Low);
        judgement.condition = ActionItem {
            what: "Kryss".to_owned(),
            who: "Etat A".to_owned(),
            by: day(10),
            ..ActionItem::default()
        }
        .into();
        let judgement_of = judgement.key();
        session.judgements.push(judgement);
        session.items.push(Item::named(ItemId(3), "Sak".to_owned()));
        for (id, what, who, by) in [
            (4, "Sist", "Etat B", day(20)),
            (5, "Først", "Etat B", day(1)),
            (6, "Ingen har det", "", day(28)),
            (7, "", "", None),
        ] {
            let follow_up = follow_up::FollowUp::named(FollowUpId(id), what.to_owned());
            let (who, item) = (who.to_owned(), Some(ItemId(3)));
            session.follow_ups.push(follow_up::FollowUp { item, who, by, ..follow_up });
        }
        let all = all_points(&session, false);
        let whats: Vec<&str> = all.iter().map(AnyPoint::what).collect();
        assert_eq!(whats, ["Ingen har det", "Først", "Kryss", "Sist"]);
        assert!(matches!(all[0], AnyPoint::Item(_, Some(item)) if item.id == ItemId(3)));
        session.follow_ups[1].done = day(2);
        assert_eq!(all_points(&session, false).len(), 3);
        assert_eq!(all_points(&session, true).last().map(AnyPoint::what), Some("Først"));
        for point in all_points(&session, true) {
            assert_eq!(PointName::from(&point).find(&session), Some(point));
        }
        session.judgements.clear();
        let gone = PointName::Crossing(judgement_of, FollowUp::Condition);
        assert_eq!(gone.find(&session), None);
    }
}
