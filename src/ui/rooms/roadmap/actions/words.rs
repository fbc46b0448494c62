//! What is said of what measures deliver, in words: on the screen and by ear.

use crate::app::core::progress_words;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::session::Session;
use crate::insight::action_plan::{ActionCounts, Period};
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::view::View;

/// What is delivered, or that it has no name yet.
pub(crate) fn what(view: &View<'_>, deliverable: &Deliverable) -> String {
    progress_words::what(view.app.texts, deliverable)
}

/// Who delivers it, or that nobody has taken it.
pub(super) fn who(view: &View<'_>, deliverable: &Deliverable) -> String {
    progress_words::deliverer(view.app.texts, deliverable)
}

/// When it was delivered, should have been, or is due.
pub(super) fn when(view: &View<'_>, deliverable: &Deliverable) -> String {
    progress_words::when(view.app.texts, deliverable, view.now.day)
}

/// Who delivers it, and when.
pub(crate) fn who_and_when(view: &View<'_>, deliverable: &Deliverable) -> String {
    progress_words::who_and_when(view.app.texts, deliverable, view.now.day)
}

/// Number and title of the measure that delivers it.
pub(super) fn measure(view: &View<'_>, session: &Session, deliverable: &Deliverable) -> String {
    let measure = session.deliverer(deliverable).map(crate::domain::measure::Measure::called);
    measure.unwrap_or_else(|| view.t("actions-no-measure").into_owned())
}

/// What a part of the plan is called.
pub(super) fn period(view: &View<'_>, period: Period) -> String {
    match period {
        Period::Late => view.t("actions-late").into_owned(),
        Period::Untaken => view.t("actions-untaken").into_owned(),
        Period::HalfYear(half) => progress_words::half_year_head(view.app.texts, half),
        Period::Undated => view.t("actions-undated").into_owned(),
        Period::Done => view.t("actions-done").into_owned(),
    }
}

/// "12 deliverables, 2 delivered, 3 late": counts, and no rating.
pub(super) fn counts(view: &View<'_>, counts: ActionCounts) -> String {
    let parts = [
        ("actions-count-done", counts.done),
        ("actions-count-late", counts.late),
        ("actions-count-untaken", counts.untaken),
    ];
    let parts = parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n));
    [view.count("actions-count", counts.all)]
        .into_iter()
        .chain(parts)
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a line says: what, by whom, when, of which measure, and in which part it stands.
pub(super) fn line_name(
    view: &View<'_>,
    session: &Session,
    deliverable: &Deliverable,
    at: Period,
) -> String {
    let part = match at {
        Period::Late | Period::Untaken | Period::Done => period(view, at),
        Period::HalfYear(_) | Period::Undated => String::new(),
    };
    in_a_row([
        what(view, deliverable),
        part,
        who(view, deliverable),
        when(view, deliverable),
        measure(view, session, deliverable),
    ])
}
