//! What the audience sees of the meeting: the agenda with where the group is, the item, and what is
//! decided under it as it is worded. No private note, no reflection and no clock is among it.

use crate::app::core::context::Context;
use crate::app::core::meeting_words;
use crate::app::core::picture::{
    AgendaLine, AgendaScene, AgendaStands, ItemScene, ResolutionScene, Scene,
};
use crate::app::core::scenes::read;
use crate::app::rooms::minutes::state::Minutes;
use crate::domain::field::Field;
use crate::domain::field::meeting::{FollowUpField, ItemField, MeetingText};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::{Item, ItemKind, Progress};
use crate::domain::meeting::note::NoteKind;
use crate::insight::meeting::plan;

impl Minutes {
    /// What follows what one does: what is decided under the chosen item as soon as that is worded,
    /// the item while the group is at it, else the agenda.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        let is_running = self.item(cx).is_some_and(Item::is_running);
        let item = || self.item_scene(cx).filter(|_| is_running);
        self.resolution_scene(cx).or_else(item).or_else(|| self.agenda_scene(cx))
    }

    /// The agenda, with where the group is.
    pub(crate) fn agenda_scene(&self, cx: &Context) -> Option<Scene> {
        let (session, meeting) = (cx.session()?, self.meeting(cx)?);
        let plan = plan(session, meeting.id);
        let lines = session.agenda(meeting.id).zip(plan).map(|(item, (_, planned))| AgendaLine {
            number: if item.is_minuted() {
                shown(cx, item, ItemField::Number)
            } else {
                String::new()
            },
            title: title(cx, item),
            about: meeting_words::about(cx.texts, item),
            time: planned.from.map(|from| from.to_string()).unwrap_or_default(),
            stands: stands(item),
            words: stands_key(item).map_or(String::new(), |key| cx.texts.get(key).into_owned()),
        });
        let place = meeting.where_held(session).trim();
        let when = meeting_words::when(cx.texts, meeting);
        Some(Scene::Agenda(AgendaScene {
            title: meeting.title(session).trim().to_owned(),
            when: if place.is_empty() { when } else { format!("{when}, {place}") },
            lines: lines.collect(),
        }))
    }

    /// The chosen item, or else the one that the group is at.
    pub(crate) fn item_scene(&self, cx: &Context) -> Option<Scene> {
        let session = cx.session()?;
        let item = self.item(cx).or_else(|| session.running_item())?;
        let number = meeting_words::called(cx.texts, item);
        let kind = cx.texts.get(crate::app::core::names::item_kind_key(item.kind));
        let about = match item.kind {
            ItemKind::Break => kind.into_owned(),
            _ => format!("{number}. {kind}"),
        };
        let follow_ups = session.follow_ups_of(item.id).filter_map(|it| follow_up(cx, it));
        Some(Scene::Item(ItemScene {
            about,
            title: title(cx, item),
            presenter: meeting_words::presenter(cx.texts, item),
            asked: shown(cx, item, ItemField::Asked),
            asked_name: cx.texts.get("field-item-asked").into_owned(),
            decided: (cx.texts.get("minutes-decided").into_owned(), decided(cx, item)),
            follow_ups: (cx.texts.get("minutes-follow-ups").into_owned(), follow_ups.collect()),
        }))
    }

    /// What is decided under the chosen item, or the one the group is at; nothing before a word of
    /// it is written.
    pub(crate) fn resolution_scene(&self, cx: &Context) -> Option<Scene> {
        let session = cx.session()?;
        let item = self.item(cx).or_else(|| session.running_item())?;
        let texts = decided(cx, item);
        let number = meeting_words::called(cx.texts, item);
        (!texts.is_empty()).then(|| {
            Scene::Resolution(ResolutionScene {
                item: format!("{number}. {}", title(cx, item)),
                name: cx.texts.get("minutes-decided").into_owned(),
                texts,
            })
        })
    }
}

fn shown(cx: &Context, item: &Item, field: ItemField) -> String {
    cx.shown(Field::Meeting(MeetingText::Item(item.id, field))).trim().to_owned()
}

fn title(cx: &Context, item: &Item) -> String {
    match shown(cx, item, ItemField::Title) {
        title if title.is_empty() => cx.texts.get("unnamed").into_owned(),
        title => title,
    }
}

/// The texts of the decision, as they are typed.
fn decided(cx: &Context, item: &Item) -> Vec<String> {
    let Some(session) = cx.session() else { return Vec::new() };
    let notes = session.notes_of(item.id, NoteKind::Decision);
    let texts = notes.map(|note| cx.shown(Field::Meeting(MeetingText::Note(note.id))));
    texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// What is done, and by whom and when; nothing where that is not said yet.
fn follow_up(cx: &Context, follow_up: &FollowUp) -> Option<(String, String)> {
    let field = |field| Field::Meeting(MeetingText::FollowUp(follow_up.id, field));
    let what = cx.shown(field(FollowUpField::What)).trim().to_owned();
    let (who, by) = (read(cx, field(FollowUpField::Who)), read(cx, field(FollowUpField::By)));
    let who = match who.trim() {
        "" => cx.texts.get("minutes-nobody").into_owned(),
        who => who.to_owned(),
    };
    let who = match by.trim() {
        "" => who,
        by => format!("{who}, {}", cx.texts.with("points-by", &[("day", by.into())])),
    };
    (!what.is_empty()).then_some((what, who))
}

fn stands(item: &Item) -> AgendaStands {
    match item.progress() {
        Progress::Ahead => AgendaStands::Ahead,
        Progress::Running => AgendaStands::Here,
        Progress::Paused => AgendaStands::Paused,
        Progress::Ended => AgendaStands::Done,
    }
}

/// The key of how an item stands; none where it comes.
fn stands_key(item: &Item) -> Option<&'static str> {
    crate::app::core::names::item_progress_key(item.progress())
}
