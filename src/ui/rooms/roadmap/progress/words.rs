//! What is said of how measures go, in words: on the screen and by ear.

use eframe::egui::{Context, Id};

use crate::app::core::names::shown_key;
use crate::app::core::progress_words::{half_year_head, owner};
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::half_year::HalfYear;
use crate::domain::judgement::ActionItem;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::progress::{Shown, next_step, shown_in};
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::view::{View, day};

/// "1. halvår 2027", as a head.
pub(super) fn half_head(view: &View<'_>, half: HalfYear) -> String {
    half_year_head(view.app.texts, half)
}

/// The same in few words, for the head of a column.
pub(super) fn half_short(view: &View<'_>, half: HalfYear) -> String {
    let parts = [("half", half.half().into()), ("year", half.year().to_string().into())];
    view.with("progress-half-short", &parts)
}

/// The same within a sentence.
pub(super) fn half(view: &View<'_>, half: HalfYear) -> String {
    view.app.texts.half_year(half.year(), half.half())
}

/// Who owns the next step, or that nobody does; and what it is, by when.
pub(super) fn next(view: &View<'_>, item: Option<&ActionItem>) -> (String, String) {
    let owner = owner(view.app.texts, item);
    let what = item.map_or("", |item| item.what.trim());
    let by = item.and_then(|item| item.by);
    let by = by.map(|by| view.with("progress-by", &[("day", day(view, by).into())]));
    let parts = [Some(what.to_owned()), by].into_iter().flatten().filter(|part| !part.is_empty());
    (owner, parts.collect::<Vec<_>>().join(", "))
}

/// How the cursor came to its cell, and what that shows: what differs from before is said first.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Came {
    at: ProgressCursor,
    shown: Shown,
    way: Way,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// From another measure, or from elsewhere.
    Afresh,
    /// From another half-year of the same measure.
    Across,
    /// It was there, and what stands there is another.
    Changed,
}

fn came(ctx: &Context, at: ProgressCursor, shown: Shown) -> Way {
    let place = Id::unique("progress-came");
    let before = ctx.data(|data| data.get_temp::<Came>(place));
    let way = match before {
        Some(before) if before.at == at && before.shown == shown => before.way,
        Some(before) if before.at == at => Way::Changed,
        Some(before) if before.at.measure == at.measure => Way::Across,
        Some(_) | None => Way::Afresh,
    };
    ctx.data_mut(|data| data.insert_temp(place, Came { at, shown, way }));
    way
}

/// What a cell says: measure, half-year, how it went, why, and who owns the next step.
pub(super) fn cell_name(
    ctx: &Context,
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    at: ProgressCursor,
) -> String {
    let is_cursor = view.app.roadmap.progress.cursor() == Some(at);
    let now = view.app.roadmap.progress.progress().now().unwrap_or(at.half);
    let shown = shown_in(session, measure, at.half, now);
    let way = if is_cursor { came(ctx, at, shown) } else { Way::Afresh };
    let shown = view.t(shown_key(shown)).into_owned();
    let when = half(view, at.half);
    let why = at.said(session).map(|said| said.why.trim().to_owned()).unwrap_or_default();
    let next = || owner_spoken(view, session, measure.id, at.half);
    match way {
        Way::Afresh => in_a_row([format!("{}, {when}: {shown}.", measure.called()), why, next()]),
        Way::Across => in_a_row([format!("{when}: {shown}. {}.", measure.called()), why, next()]),
        Way::Changed => in_a_row([format!("{shown}. {when}, {}.", measure.short_name()), why]),
    }
}

fn owner_spoken(view: &View<'_>, session: &Session, id: MeasureId, half: HalfYear) -> String {
    let (who, what) = next(view, next_step(session, id, half));
    let name = view.t("progress-next");
    in_a_row([format!("{name}: {who}"), what])
}
