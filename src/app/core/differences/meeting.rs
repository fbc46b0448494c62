//! What differs in a meeting, in words.

use crate::app::core::differences::text::DiffLines;
use crate::app::core::names::{how_key, item_kind_key};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::Note;
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::presence::Presence;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::time_of_day::TimeOfDay;

impl DiffLines<'_> {
    pub(super) fn meeting(&mut self, one: &Meeting, other: &Meeting) {
        self.words("field-meeting-name", &one.name, &other.name);
        self.dates("field-meeting-on", one.on, other.on);
        self.dates("field-meeting-until", one.until, other.until);
        self.times("field-meeting-from", one.from, other.from);
        self.times("field-meeting-to", one.to, other.to);
        self.words("field-place", &one.place, &other.place);
        self.words("field-meeting-chair", &one.chair, &other.chair);
        self.words("field-meeting-secretary", &one.secretary, &other.secretary);
        self.words("field-meeting-next", &one.next, &other.next);
        if one.contents != other.contents {
            self.otherwise("field-meeting-contents");
        }
        if one.approval != other.approval {
            self.otherwise("field-meeting-approval");
        }
    }

    pub(super) fn item(&mut self, one: &Item, other: &Item) {
        self.words("field-item-number", &one.number, &other.number);
        self.words("field-item-title", &one.title, &other.title);
        self.keys("field-item-kind", item_kind_key(one.kind), item_kind_key(other.kind));
        self.words("field-item-presenter", &one.presenter, &other.presenter);
        self.words("field-item-presents-for", &one.presents_for, &other.presents_for);
        self.dates("field-item-day", one.day, other.day);
        self.times("field-item-starts", one.starts, other.starts);
        let minutes = |it: &Item| it.minutes.map(|n| n.to_string()).unwrap_or_default();
        self.words("field-item-minutes", &minutes(one), &minutes(other));
        self.words("field-item-history", &one.case.history, &other.case.history);
        self.words("field-item-background", &one.case.background, &other.case.background);
        self.words("field-item-asked", &one.case.asked, &other.case.asked);
        self.words("field-item-proposal", &one.case.proposal, &other.case.proposal);
        if (&one.measures, one.walk) != (&other.measures, other.walk) {
            self.otherwise("field-item-measures");
        }
        if (&one.ran, one.ended) != (&other.ran, other.ended) {
            self.otherwise("field-item-ran");
        }
    }

    pub(super) fn paper(&mut self, one: &Paper, other: &Paper) {
        self.words("field-paper-title", &one.title, &other.title);
        self.words("field-paper-exempt", &one.exempt, &other.exempt);
        self.switch("field-paper-shown", one.shown, other.shown);
    }

    pub(super) fn note(&mut self, one: &Note, other: &Note) {
        self.words("field-note", &one.text, &other.text);
        if (one.by, one.kind) != (other.by, other.kind) {
            self.otherwise("field-note-by");
        }
    }

    pub(super) fn presence(&mut self, one: &Presence, other: &Presence) {
        self.keys("field-attendance", how_key(one.how), how_key(other.how));
        self.words("field-substitute", &one.substitute, &other.substitute);
    }

    pub(super) fn follow_up(&mut self, one: &FollowUp, other: &FollowUp) {
        self.words("field-follow-up-what", &one.what, &other.what);
        self.words("field-follow-up-who", &one.who, &other.who);
        self.dates("field-follow-up-by", one.by, other.by);
        self.dates("differs-done", one.done, other.done);
        if one.told != other.told {
            self.otherwise("field-follow-up-told");
        }
    }

    fn times(&mut self, key: &str, ours: Option<TimeOfDay>, theirs: Option<TimeOfDay>) {
        let say = |time: Option<TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
        self.words(key, &say(ours), &say(theirs));
    }
}
