//! An item in the minutes: papers, reflections, decision, measures, what is followed up.

use crate::app::core::meeting_words::note_words;
use crate::app::core::names::how_key;
use crate::app::core::papers::writing::Writing;
use crate::app::core::phrases::{in_sentence, named};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::{Item, ItemId, Progress};
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::participant::Participant;
use crate::exchange::paper::{Block, Paper, Paragraph, typed};
use crate::insight::attendance::missing;

impl Writing<'_> {
    /// An item with all that belongs to it.
    pub(super) fn item(&self, paper: &mut Paper, item: &Item) {
        if self.contents.only_decisions && !self.has_outcome(item) {
            return;
        }
        paper.push(Block::heading(1, self.item_heading(item)));
        if !self.contents.only_decisions {
            self.around(paper, item);
            self.papers(paper, item);
            self.about(paper, item);
            self.reflections(paper, item);
        }
        self.decision(paper, item);
        for measure in &item.measures {
            if let Some(measure) = self.session.measure(*measure) {
                self.measure(paper, measure);
            }
        }
        self.to_follow_up(paper, item);
    }

    fn has_outcome(&self, item: &Item) -> bool {
        let said = |kind| self.session.notes_of(item.id, kind).any(Note::says_something);
        said(NoteKind::Decision)
            || said(NoteKind::Reservation)
            || self.session.follow_ups_of(item.id).next().is_some()
            || !item.measures.is_empty()
    }

    /// Who presents it, who takes no part in it, and that it was not treated.
    fn around(&self, paper: &mut Paper, item: &Item) {
        let presenter = self.presented_by(item);
        let mut lines = Vec::new();
        if !presenter.is_empty() {
            lines.push(named(&self.t("field-item-presenter"), &presenter));
        }
        let day = item.on(self.session);
        let of_day = |seat: &Participant| {
            self.session.there_at(seat, self.meeting.id, day.or(self.meeting.on)).how
        };
        // Who is away all day stands in the list of those who were there.
        let away = missing(self.session, item).into_iter();
        let away = away.filter(|(seat, how)| of_day(seat) != *how);
        let away: Vec<String> = away
            .map(|(seat, how)| {
                let how = in_sentence(&self.t(how_key(how)));
                format!("{} ({how})", seat.told_apart(self.session))
            })
            .collect();
        if !away.is_empty() {
            lines.push(named(&self.t("paper-not-taking-part"), &away.join(", ")));
        }
        if item.progress() == Progress::Ahead && !self.is_written(item) {
            lines.push(self.t("paper-not-treated"));
        }
        paper.extend(lines.into_iter().map(|line| Block::paragraph(Paragraph::from(line).quiet())));
    }

    fn is_written(&self, item: &Item) -> bool {
        let written = |note: &Note| note.item == Some(item.id) && note.says_something();
        self.session.notes.iter().any(written) || self.has_outcome(item)
    }

    /// What was sent out for it, and what was shown.
    fn papers(&self, paper: &mut Paper, item: &Item) {
        for (key, shown) in [("paper-papers", false), ("paper-shown", true)] {
            let titles = self.titles_of_papers(item, shown);
            if !titles.is_empty() {
                paper.push(Block::heading(2, self.t(key)));
                paper.push(Block::points(titles));
            }
        }
    }

    /// What it is about.
    fn about(&self, paper: &mut Paper, item: &Item) {
        let notes = self.session.notes_of(item.id, NoteKind::About);
        let notes: Vec<&Note> = notes.filter(|note| note.says_something()).collect();
        if !notes.is_empty() {
            paper.push(Block::heading(2, self.t("paper-about")));
            let parts = notes.into_iter().map(|note| note_words(self.session, note));
            paper.extend(parts.flat_map(typed::blocks));
        }
    }

    /// The papers of an item, sent out before or shown at the meeting, each with what it is exempt from
    /// public access by.
    pub(super) fn titles_of_papers(&self, item: &Item, shown: bool) -> Vec<String> {
        let papers = self.session.papers_of(item.id);
        let papers = papers.filter(|it| it.shown == shown && !it.title.trim().is_empty());
        let called = papers.map(|it| match it.exempt.trim() {
            "" => it.title.trim().to_owned(),
            law => {
                let args = [("title", it.title.trim().into()), ("law", law.to_owned().into())];
                self.with("paper-exempt", &args)
            }
        });
        called.collect()
    }

    /// What was said, points that stand beside each other as one list.
    fn reflections(&self, paper: &mut Paper, item: &Item) {
        let is_said = |note: &&Note| {
            note.item == Some(item.id)
                && matches!(note.kind, NoteKind::Point | NoteKind::Paragraph)
                && note.says_something()
        };
        let notes: Vec<&Note> = self.session.notes.iter().filter(is_said).collect();
        if notes.is_empty() {
            return;
        }
        paper.push(Block::heading(2, self.t("paper-reflections")));
        for part in notes.chunk_by(|one, other| one.kind == other.kind) {
            let words = part.iter().map(|note| note_words(self.session, note));
            if part.first().is_some_and(|note| note.kind == NoteKind::Point) {
                paper.push(Block::points(words.map(typed::item)));
            } else {
                paper.extend(words.flat_map(typed::blocks));
            }
        }
    }

    /// What was decided, and who wants another view entered.
    fn decision(&self, paper: &mut Paper, item: &Item) {
        let of = |kind| self.session.notes_of(item.id, kind).filter(|note| note.says_something());
        let decided: Vec<&Note> = of(NoteKind::Decision).collect();
        let views: Vec<&Note> = of(NoteKind::Reservation).collect();
        if decided.is_empty() && views.is_empty() {
            return;
        }
        paper.push(Block::heading(2, self.t("paper-decision")));
        if let [only] = decided[..] {
            paper.extend(typed::blocks(only.text.trim()));
        } else {
            let items = decided.iter().map(|note| typed::item(note.text.trim()));
            paper.push(Block::numbered(items));
        }
        for view in views {
            let who = view.by.and_then(|by| self.session.find::<Participant>(by));
            let who = who.map(|seat| seat.told_apart(self.session));
            let called = match who {
                Some(who) => self.with("field-reservation", &[("name", who.into())]),
                None => self.t("paper-reservation"),
            };
            paper.push(Block::paragraph(named(&called, view.text.trim())));
        }
    }

    /// What is followed up from it, a line each.
    fn to_follow_up(&self, paper: &mut Paper, item: &Item) {
        let entries = self.session.follow_ups_of(item.id);
        let entries: Vec<String> = entries
            .filter(|entry| !entry.what.trim().is_empty() || entry.is_taken())
            .map(|entry| self.follow_up(entry))
            .collect();
        if !entries.is_empty() {
            paper.push(Block::heading(2, self.t("paper-to-follow-up")));
            paper.push(Block::points(entries));
        }
    }

    /// "Avklare hjemmelen. Etat E, innen 15. februar 2027".
    fn follow_up(&self, entry: &FollowUp) -> String {
        let who = match entry.who.trim() {
            "" => self.t("paper-nobody-yet"),
            who => who.to_owned(),
        };
        let by = entry.by.map(|by| self.with("paper-by", &[("day", self.date(by).into())]));
        let end = [Some(who), by].into_iter().flatten().collect::<Vec<_>>().join(", ");
        format!("{} ({end})", entry.what.trim().trim_end_matches('.'))
    }

    /// The item that a follow-up came up under, as it is called.
    pub(super) fn item_of(&self, id: Option<ItemId>) -> String {
        id.map(|id| self.item_of_id(id)).unwrap_or_default()
    }
}
