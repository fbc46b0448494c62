//! What lines of the agenda say, by ear.

use crate::app::core::meeting_words;
use crate::app::core::names::item_progress_key;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::session::Session;
use crate::insight::meeting::{behind, planned};
use crate::ui::kit::aloud;
use crate::ui::kit::view::View;

/// How far an item has come, in a word; nothing where it was not begun.
pub(super) fn stands(view: &View<'_>, item: &Item) -> String {
    item_progress_key(item.progress()).map_or(String::new(), |key| view.t(key).into_owned())
}

/// An item: its number and title, what it is for, when, how far it has come.
pub(super) fn line(view: &View<'_>, session: &Session, item: &Item) -> String {
    let texts = view.app.texts;
    aloud::in_a_row([
        meeting_words::called(texts, item),
        meeting_words::title(texts, item),
        meeting_words::about(texts, item),
        meeting_words::span(planned(session, item)),
        stands(view, item),
    ])
}

/// A meeting: when and where it is, and how the day goes.
pub(super) fn meeting(view: &View<'_>, session: &Session, meeting: &Meeting) -> String {
    aloud::in_a_row([
        view.t("minutes-meeting").into_owned(),
        meeting.name.trim().to_owned(),
        meeting_words::when(view.app.texts, meeting),
        meeting.where_held(session).trim().to_owned(),
        behind(session, meeting.id, view.now.moment())
            .map_or(String::new(), |minutes| meeting_words::behind(view.app.texts, minutes)),
    ])
}
