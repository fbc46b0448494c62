//! What is said of cards and places, in words: on the screen and by ear.

use crate::app::core::names::{horizon_key, kind_key, mark_key, outcome_name};
use crate::domain::cost::Cost;
use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::frame::{Frame, Shelf};
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::insight::money::{Fit, ShelfMoney, StepMoney, Sum};
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::view::{View, day};

/// Money as it is written in this language: "6–8".
pub(super) fn amount(view: &View<'_>, cost: Cost) -> String {
    cost.to_string().replace(',', &view.t("decimal-sign"))
}

/// What a measure costs, or that nobody has said.
pub(super) fn money(view: &View<'_>, cost: Option<Cost>) -> String {
    cost.map_or_else(
        || view.t("plan-no-estimate").into_owned(),
        |cost| view.with("plan-money", &[("money", amount(view, cost).into())]),
    )
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

/// When something in the queue is looked at again: "look at now", or the day.
pub(super) fn again(view: &View<'_>, again: Option<Date>, is_due: bool) -> String {
    let Some(date) = again else {
        return view.t("plan-no-day").into_owned();
    };
    let day = day(view, date);
    let key = if is_due { "plan-due" } else { "plan-again" };
    view.with(key, &[("day", day.into())])
}

/// A measure's lights in words, by criterion.
fn lights(view: &View<'_>, session: &Session, measure: MeasureId) -> String {
    let words = session.criteria.iter().map(|criterion| {
        let mark = view.t(mark_key(session.mark(measure, criterion.id)));
        format!("{}: {}", criterion.short_name(), mark.to_lowercase())
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What a card is called aloud: its title, and where it is carried. That alone is read anew as it is
/// carried and set.
pub(super) fn card_name(view: &View<'_>, session: &Session, measure: &Measure) -> String {
    let in_hand = view.app.roadmap.plan.lifted().filter(|it| it.measure == measure.id);
    let carried = in_hand.map(|lifted| {
        let place = place_in_words(view, session, lifted.to);
        view.with("plan-spoken-in-hand", &[("place", place.into())])
    });
    in_a_row([measure.called(), carried.unwrap_or_default()])
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

/// The key of a shelf's name.
pub(super) const fn shelf_key(shelf: Option<Shelf>) -> &'static str {
    match shelf {
        Some(Shelf::Inside) => "shelf-inside",
        Some(Shelf::CoFunded) => "shelf-co-funded",
        Some(Shelf::NeedsNewMoney) => "shelf-new-money",
        Some(Shelf::Unclear) => "shelf-unclear",
        None => "shelf-none",
    }
}

/// An amount of thousands of kroner, in millions.
pub(super) fn thousands(view: &View<'_>, amount: u64) -> String {
    let (whole, part) = (amount / 1000, amount % 1000);
    if part == 0 {
        return whole.to_string();
    }
    let decimals = format!("{part:03}");
    format!("{whole}{}{}", view.t("decimal-sign"), decimals.trim_end_matches('0'))
}

fn range(view: &View<'_>, from: u64, to: u64) -> String {
    if from == to {
        return thousands(view, from);
    }
    format!("{}–{}", thousands(view, from), thousands(view, to))
}

/// A sum: "12–16 m, 1 without an estimate".
pub(super) fn sum(view: &View<'_>, sum: Sum) -> String {
    let money = (sum.known > 0)
        .then(|| view.with("plan-money", &[("money", range(view, sum.from, sum.to).into())]));
    let unknown = (sum.unknown > 0).then(|| view.count("plan-unknown", sum.unknown));
    let parts: Vec<String> = money.into_iter().chain(unknown).collect();
    if parts.is_empty() { view.t("plan-shelf-none").into_owned() } else { parts.join(", ") }
}

/// What is inside a frame, and how that stands to it.
pub(super) fn frame_money(view: &View<'_>, money: &StepMoney) -> String {
    let Some(inside) = money.on(Some(Shelf::Inside)) else { return String::new() };
    if money.frame.is_none() && inside.blocks.is_empty() {
        return view.t("plan-no-frame").into_owned();
    }
    let mut words = sum(view, inside.sum);
    let amount = |amount: String| vec![("money", amount.into())];
    match money.fit() {
        None | Some(Fit::Within) => {}
        Some(Fit::MayPass { by }) => {
            words.push_str(". ");
            words.push_str(&view.with("plan-may-pass", &amount(thousands(view, by))));
        }
        Some(Fit::Passes { from, to }) => {
            words.push_str(". ");
            words.push_str(&view.with("plan-passes", &amount(range(view, from, to))));
        }
    }
    if money.elsewhere > 0 {
        words.push_str(". ");
        words.push_str(&view.count("plan-elsewhere", money.elsewhere));
    }
    words
}

/// All that a step costs, in words: what is inside its frame, and what stands on other shelves.
pub(super) fn step_money(view: &View<'_>, money: &StepMoney) -> String {
    let frame = money.money.map(|frame| amount(view, frame));
    let parts = money.shelves.iter().filter(|it| !it.blocks.is_empty()).map(|it| {
        let words = sum(view, it.sum);
        let of = frame.clone().filter(|_| it.shelf == Some(Shelf::Inside));
        let args = |of: String| vec![("sum", words.clone().into()), ("frame", of.into())];
        let inside = of.map(|of| view.with("plan-of-frame", &args(of)));
        inside.unwrap_or_else(|| format!("{} {words}", view.t(shelf_key(it.shelf)).to_lowercase()))
    });
    let parts: Vec<String> = parts.collect();
    match (parts.is_empty(), frame) {
        (true, Some(frame)) => view.with("plan-frame-empty", &[("frame", frame.into())]),
        (true, None) => view.t("plan-shelf-none").into_owned(),
        (false, _) => parts.join("; "),
    }
}

/// What a frame is called: its name, or how much it is.
pub(super) fn frame_name(view: &View<'_>, frame: &Frame) -> String {
    let money = frame.money.map(|money| amount(view, money));
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
