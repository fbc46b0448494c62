//! What is said of cards and places, in words: on the screen and by ear.

use crate::app::core::names::{horizon_key, kind_key, mark_key, outcome_name};
use crate::app::core::plan_words;
pub(super) use crate::app::core::plan_words::shelf_key;
use crate::app::rooms::roadmap::Lifted;
use crate::domain::cost::Cost;
use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::frame::{Frame, Shelf};
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::insight::money::{ShelfMoney, StepMoney, Sum};
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::view::View;
use crate::ui::kit::wording;

/// What a measure costs, or that nobody has said.
pub(super) fn money(view: &View<'_>, cost: Option<Cost>) -> String {
    plan_words::money(view.app.texts, cost)
}

/// An amount of thousands of kroner, in millions.
pub(super) fn thousands(view: &View<'_>, amount: u64) -> String {
    plan_words::thousands(view.app.texts, amount)
}

/// A sum: "12–16 m, 1 with no estimate".
pub(super) fn sum(view: &View<'_>, sum: Sum) -> String {
    plan_words::sum(view.app.texts, sum)
}

/// All that a step costs, in words.
pub(super) fn step_money(view: &View<'_>, money: &StepMoney) -> String {
    plan_words::step_money(view.app.texts, money)
}

/// When something in the queue is looked at again.
pub(super) fn again(view: &View<'_>, again: Option<Date>, is_due: bool) -> String {
    plan_words::again(view.app.texts, again, is_due, view.now.day)
}

/// Who owns a measure, or that nobody does.
pub(super) fn owner(view: &View<'_>, measure: &Measure) -> String {
    if measure.has_owner() {
        measure.owner.trim().to_owned()
    } else {
        view.t("plan-no-owner").into_owned()
    }
}

/// What a place is called.
pub(super) fn place(view: &View<'_>, session: &Session, outcome: Option<Outcome>) -> String {
    outcome_name(session, view.app.texts, outcome)
}

/// The same within a sentence.
pub(super) fn place_in_words(
    view: &View<'_>,
    session: &Session,
    outcome: Option<Outcome>,
) -> String {
    match outcome {
        Some(Outcome::Step(_)) => place(view, session, outcome),
        Some(Outcome::Queue) => view.t("place-queue").into_owned(),
        Some(Outcome::NotNow) => view.t("place-not-now").into_owned(),
        None => view.t("place-undecided").into_owned(),
    }
}

/// A measure's lights in words, by criterion.
fn lights(view: &View<'_>, session: &Session, measure: MeasureId) -> String {
    let words = session.criteria.iter().map(|criterion| {
        let mark = view.t(mark_key(session.mark(measure, criterion.id)));
        format!("{}: {}", criterion.short_name(), mark.to_lowercase())
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What a card is called aloud: its title; in hand, in short, where it is carried. That alone is read
/// anew as it is carried and set.
pub(crate) fn card_name(view: &View<'_>, session: &Session, measure: &Measure) -> String {
    let in_hand = view.app.roadmap.plan.lifted().filter(|it| it.measure == measure.id);
    let Some(lifted) = in_hand else { return measure.called() };
    let place = place_in_words(view, session, lifted.to).into();
    let key = if lifted.to == lifted.from { "message-plan-back" } else { "plan-spoken-to" };
    view.with(key, &[("measure", measure.short_name().to_owned().into()), ("place", place)])
}

/// What is told of a card behind its name: its lights, whose it is, what it costs, what kind of thing
/// it is, and in which focus area.
pub(super) fn card_told(view: &View<'_>, session: &Session, measure: &Measure) -> String {
    let kind = measure.kind.map(|kind| view.t(kind_key(Some(kind))).into_owned());
    let horizon = measure.horizon.map(|horizon| view.t(horizon_key(Some(horizon))).into_owned());
    let parts = [
        Some(lights(view, session, measure.id)),
        Some(owner(view, measure)),
        Some(money(view, measure.cost)),
        kind,
        horizon,
        Some(area_name(view, session, measure.focus_area)),
    ];
    in_a_row(parts.into_iter().flatten())
}

/// What a measure costs a year, as a sentence.
fn cost(view: &View<'_>, measure: &Measure) -> String {
    match measure.cost {
        Some(_) => view.with("plan-costs", &[("money", money(view, measure.cost).into())]),
        None => view.t("plan-costs-unknown").into_owned(),
    }
}

/// What the measure in hand costs, and what is worth talking about, behind each other.
pub(super) fn weighed(view: &View<'_>, session: &Session, lifted: &Lifted) -> String {
    let cost = session.measure(lifted.measure).map(|measure| cost(view, measure));
    let concerns = view.app.roadmap.plan.concerns().iter();
    let concerns = concerns.map(|it| wording::concern(session, view.app.texts, *it));
    cost.into_iter().chain(concerns).collect::<Vec<_>>().join(" ")
}

/// What the measure in hand costs, and what the shelf comes to that it would stand on.
pub(super) fn costs(
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    lifted: &Lifted,
) -> String {
    let cost = cost(view, measure);
    let step = match lifted.to {
        Some(Outcome::Step(step)) => session.step(step),
        Some(Outcome::Queue | Outcome::NotNow) | None => None,
    };
    let at = step.and_then(|step| session.place_of::<Step>(step.id));
    let then = at.and_then(|at| view.app.roadmap.plan.money().get(at));
    let Some((step, then)) = step.zip(then) else { return cost };
    let sum = match lifted.shelf {
        Some(Shelf::Inside) => plan_words::frame_money_lines(view.app.texts, then),
        shelf => then.on(shelf).map_or_else(String::new, |on| sum(view, on.sum)),
    };
    let shelf = view.t(shelf_key(lifted.shelf)).to_lowercase();
    format!("{cost}\n{}, {shelf}: {sum}", step.name)
}

/// What is inside a frame, with what else is said of it on a line of its own.
pub(super) fn frame_money_lines(view: &View<'_>, money: &StepMoney) -> String {
    plan_words::frame_money_lines(view.app.texts, money)
}

/// What is inside a frame, and how that stands to it; in short where its bar says how large that is.
pub(super) fn frame_money(view: &View<'_>, money: &StepMoney, short: bool) -> String {
    plan_words::frame_money(view.app.texts, money, short)
}

/// What a frame is called: its name, or how much it is.
pub(super) fn frame_name(view: &View<'_>, frame: &Frame) -> String {
    let money = frame.money.map(|money| plan_words::amount(view.app.texts, money));
    match (frame.name.trim(), money) {
        ("", Some(money)) => view.with("plan-money", &[("money", money.into())]),
        ("", None) => view.t("unnamed").into_owned(),
        (name, Some(money)) => format!("{name} {money}"),
        (name, None) => name.to_owned(),
    }
}

/// A shelf of a step by ear: which, what it costs, which measures.
pub(super) fn shelf_spoken(
    view: &View<'_>,
    session: &Session,
    step: &Step,
    on: Option<&ShelfMoney>,
    words: &str,
) -> String {
    let shelf = on.and_then(|on| on.shelf);
    let blocks = on.map(|on| on.blocks.as_slice()).unwrap_or_default();
    let measures = blocks.iter().filter_map(|block| session.measure(block.measure));
    let measures: Vec<&str> = measures.map(Measure::short_name).collect();
    let head = format!("{}, {}: {words}", step.name, view.t(shelf_key(shelf)).to_lowercase());
    in_a_row([head, measures.join(", ")])
}
