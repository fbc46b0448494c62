//! Words that all papers share.

use crate::app::core::meeting_words::{days_between, item_heading, span};
use crate::app::core::names::mark_key;
use crate::app::core::papers::writing::Writing;
use crate::app::core::phrases::name;
use crate::domain::date::Date;
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::meeting::item::{Item, ItemId};
use crate::exchange::paper::{Footer, Paper, Run, Sign};
use crate::i18n::Args;
use crate::insight::meeting::Planned;
use crate::insight::then::Unsure;

impl Writing<'_> {
    pub(super) fn t(&self, key: &str) -> String {
        self.texts.get(key).into_owned()
    }

    pub(super) fn with(&self, key: &str, args: &Args<'_>) -> String {
        self.texts.with(key, args)
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.texts.date(date.year(), date.month(), date.day())
    }

    /// When something was done, as far as that was known when the meeting was over: what is ticked off
    /// later belongs to the minutes of a later one.
    pub(super) fn done_then(&self, done: Option<Date>) -> Option<Date> {
        done.filter(|done| self.then.was_by_then(*done))
    }

    /// Words of a crossing; with that they read so today, where they may have been others when the
    /// meeting was over.
    pub(super) fn as_now(&self, crossing: Crossing, of: Unsure, words: String) -> String {
        if self.then.is_unsure(crossing, of) {
            self.with("paper-as-now", &[("words", words.into())])
        } else {
            words
        }
    }

    /// When the meeting is: its days and its times, as far as they are known.
    pub(super) fn period(&self) -> String {
        let meeting = self.meeting;
        let days = days_between(self.texts, meeting.on, meeting.until);
        let times = span(Planned { from: meeting.from, to: meeting.to });
        let parts = days.into_iter().chain(Some(times)).filter(|part| !part.is_empty());
        parts.collect::<Vec<String>>().join(", ")
    }

    /// A paper of the meeting that holds nothing yet.
    pub(super) fn paper(&self, kind: &str, title: &str) -> Paper {
        let title = name(self.texts, title);
        let mut paper = Paper::new(self.language, self.t(kind), title.as_ref());
        let day = self.meeting.on.map(|day| self.date(day)).unwrap_or_default();
        let page = self.with("paper-page", &[("n", "{n}".into()), ("m", "{m}".into())]);
        let left: Vec<&str> =
            [title.as_ref(), day.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        paper.footer = Footer::new(left.join(", "), &page);
        paper.date = day.into();
        paper.author = self.session.organiser.trim().into();
        paper
    }

    /// A mark as its sign and its word.
    pub(super) fn mark(&self, mark: Option<Mark>) -> Run {
        let sign = match mark {
            Some(Mark::High) => Sign::High,
            Some(Mark::Medium) => Sign::Medium,
            Some(Mark::Low) => Sign::Low,
            Some(Mark::CannotJudge) => Sign::CannotJudge,
            None => Sign::NotJudged,
        };
        let word = self.t(mark_key(mark));
        Run::sign(sign, word.clone(), word)
    }

    /// An item as it is called in a sentence: "sak 4/27", or its title.
    pub(super) fn item_called(&self, item: &Item) -> String {
        match item.number.trim() {
            "" => item.title.trim().to_owned(),
            number => self.with("paper-item-number", &[("number", number.to_owned().into())]),
        }
    }

    /// The same for an item of that name; empty where it is gone.
    pub(super) fn item_of_id(&self, id: ItemId) -> String {
        self.session.item(id).map(|item| self.item_called(item)).unwrap_or_default()
    }

    /// An item of a meeting with its day: "sak 7/27, 14. april 2027".
    pub(super) fn item_dated(&self, id: ItemId) -> String {
        let day = self.session.item(id).and_then(|item| item.on(self.session));
        let parts = Some(self.item_of_id(id)).into_iter().chain(day.map(|day| self.date(day)));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// An item's number and title, as a heading: "Sak 4/27 Vurdering av tiltak".
    pub(super) fn item_heading(&self, item: &Item) -> String {
        item_heading(self.texts, item)
    }

    /// Who presents an item, and for whom; empty where nobody is named.
    pub(super) fn presented_by(&self, item: &Item) -> String {
        match (item.presenter.trim(), item.presents_for.trim()) {
            ("", other) => other.to_owned(),
            (who, "") => who.to_owned(),
            (who, whom) => self.on_behalf(who, whom),
        }
    }

    /// "Person 1 pva. Person 2".
    pub(super) fn on_behalf(&self, who: &str, whom: &str) -> String {
        let args = [("who", who.to_owned().into()), ("whom", whom.to_owned().into())];
        self.with("paper-on-behalf", &args)
    }
}
