//! What is asked for on the agenda, in words, and where it leads.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::DocumentId;
use crate::app::core::place::Place;
use crate::app::core::question_words::{kind_key, listed, sentence};
use crate::domain::criterion::CriterionId;
use crate::domain::date::Date;
use crate::domain::field::{Field, StatusField};
use crate::domain::half_year::HalfYear;
use crate::domain::history::Revision;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::item::ItemId;
use crate::domain::progress::status::day_for;
use crate::domain::question::{Reply, ReplyId};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::agenda::{asked_for, status_of, taken_up};
use crate::insight::questions::said::key_of;
use crate::insight::questions::{AT_ONCE, Bound, Question, ask};

/// How long a title may be that is made of the group's own words, in characters.
const LONGEST_TITLE: usize = 80;

/// Something that is asked for on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFor {
    /// What it is.
    pub reply: ReplyId,
    /// What an item that takes it up is called.
    pub title: String,
    /// What is asked, where the title does not say that already.
    pub asked: String,
    /// What it is about.
    pub measures: Vec<MeasureId>,
    /// The item that takes it up, if one does.
    pub item: Option<ItemId>,
    /// Where it was asked for.
    pub lead: Place,
}

/// As of what it was found.
type AsOf = (DocumentId, Revision, &'static str, Date);

/// All that is asked for on the agenda, found once for a state of the document.
#[derive(Clone, Debug, Default)]
pub struct FoundAskedFor(Option<(AsOf, Arc<[AskedFor]>)>);

impl FoundAskedFor {
    /// What was found.
    pub fn all(&self) -> Arc<[AskedFor]> {
        self.0.as_ref().map(|(_, all)| Arc::clone(all)).unwrap_or_default()
    }

    /// Finds it anew, where the document is another than when it was found last.
    pub(crate) fn refresh(&mut self, cx: &Context) {
        let Some(document) = &cx.document else { return };
        let as_of = (document.id, document.history.revision(), cx.texts.tag(), cx.now.day);
        if self.0.as_ref().is_none_or(|(before, _)| *before != as_of) {
            let all = all_asked_for(cx.texts, document.session(), cx.now.day);
            self.0 = Some((as_of, all.into()));
        }
    }
}

/// All that is asked for on the agenda. Sentences of questions are told where they are found fast
/// enough for every state of a session.
fn all_asked_for(texts: &Texts, session: &Session, today: Date) -> Vec<AskedFor> {
    if asked_for(session).next().is_none() {
        return Vec::new();
    }
    let is_small = session.measures.len() * session.criteria.len() <= AT_ONCE;
    let questions = if is_small {
        ask(session, &BTreeSet::new(), Some(Bound::FOR_WINDOW)).questions
    } else {
        Vec::new()
    };
    asked_for(session).map(|entry| one(texts, session, &questions, entry, today)).collect()
}

fn one(
    texts: &Texts,
    session: &Session,
    questions: &[Question],
    entry: &Reply,
    today: Date,
) -> AskedFor {
    let key = key_of(entry);
    let question = questions.iter().find(|question| Some(question.key()) == key);
    let asked = question.map(|question| sentence(texts, session, question, false));
    let asked = asked.unwrap_or_default();
    let own = entry.words.trim();
    let (title, asked) = if own.is_empty() {
        (called(texts, session, entry), asked)
    } else if own.chars().count() <= LONGEST_TITLE && !own.contains('\n') {
        (own.to_owned(), asked)
    } else {
        (called(texts, session, entry), own.to_owned())
    };
    let lead = match status_of(entry) {
        Some(measure) => {
            let on = day_for(session, measure, HalfYear::of(today), today);
            Place::Field(Field::Status(measure, on, StatusField::Why))
        }
        None => Place::Entry(EntryId::Reply(entry.id)),
    };
    AskedFor {
        reply: entry.id,
        item: taken_up(session, entry, &title).map(|item| item.id),
        title,
        asked,
        measures: entry.measures.clone(),
        lead,
    }
}

/// What it is called: its kind, and what it is about.
fn called(texts: &Texts, session: &Session, entry: &Reply) -> String {
    let measures: Vec<String> = match &entry.measures[..] {
        [only] => session.measure(*only).map(Measure::called).into_iter().collect(),
        several => {
            let name = |id: &MeasureId| session.measure(*id).map(|m| m.short_name().to_owned());
            several.iter().filter_map(name).collect()
        }
    };
    let criterion = |id: &CriterionId| session.criterion(*id).map(|it| it.name.trim().to_owned());
    let criteria: Vec<String> = entry.criteria.iter().filter_map(criterion).collect();
    let about = [listed(texts, &measures), listed(texts, &criteria)];
    let about: Vec<&str> = about.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    let kind = if status_of(entry).is_some() { "asked-for-status" } else { kind_key(entry.kind) };
    let kind = texts.get(kind);
    if about.is_empty() { kind.into_owned() } else { format!("{kind}: {}", about.join(", ")) }
}
