//! What is said of cards and places, in words: on the screen and by ear.

use crate::app::core::names::{horizon_key, kind_key, mark_key, outcome_name};
use crate::domain::cost::Cost;
use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::view::View;

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

/// A day: its year goes without saying where it is this one.
fn day(view: &View<'_>, date: Date) -> String {
    if date.year() == view.now.day.year() {
        let parts = [("day", date.day().into()), ("month", date.month().into())];
        return view.with("plan-day", &parts);
    }
    view.app.texts.date(date.year(), date.month(), date.day())
}

/// A measure's lights in words, by criterion.
fn lights(view: &View<'_>, session: &Session, measure: MeasureId) -> String {
    let words = session.criteria.iter().map(|criterion| {
        let mark = view.t(mark_key(session.mark(measure, criterion.id)));
        format!("{}: {}", criterion.short_name(), mark.to_lowercase())
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What a card says aloud: what it is called, where it is in hand, its lights, whose it is, what it
/// costs, what kind of thing it is, and in which focus area.
pub(super) fn card_name(view: &View<'_>, session: &Session, measure: &Measure) -> String {
    let in_hand = view.app.roadmap.plan.lifted().filter(|it| it.measure == measure.id);
    let in_hand = in_hand.map(|lifted| {
        let place = place_in_words(view, session, lifted.to);
        view.with("plan-spoken-in-hand", &[("place", place.into())])
    });
    let kind = measure.kind.map(|kind| view.t(kind_key(Some(kind))).into_owned());
    let horizon = measure.horizon.map(|horizon| view.t(horizon_key(Some(horizon))).into_owned());
    let parts = [
        Some(measure.called()),
        in_hand,
        Some(lights(view, session, measure.id)),
        Some(owner(view, measure)),
        Some(money(view, measure.cost)),
        kind,
        horizon,
        Some(area_name(view, session, measure.focus_area)),
    ];
    in_a_row(parts.into_iter().flatten())
}
