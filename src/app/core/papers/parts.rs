//! What minutes can have beside the meeting itself: the board, the roadmap, the queue, how measures
//! go, and the questions the lights raise.

use std::collections::BTreeSet;

use crate::app::core::names::{shown_key, status_key};
use crate::app::core::papers::writing::Writing;
use crate::app::core::phrases::name;
use crate::app::core::question_words::sentence;
use crate::domain::date::Date;
use crate::domain::half_year::HalfYear;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::contents::Part;
use crate::domain::progress::status::StatusLevel;
use crate::exchange::paper::{Block, Cell, Item, Paper, Paragraph, Run, Sign, Table};
use crate::insight::plan::Plan;
use crate::insight::progress::{Shown, is_under_way, shown_in};
use crate::insight::questions::questions;
use crate::insight::questions::said::AllSaid;
use crate::insight::rows::Rows;

impl Writing<'_> {
    /// The day that what stands in the minutes is told of.
    fn day(&self) -> Date {
        self.meeting.until.or(self.meeting.on).unwrap_or(Date::FIRST_OF_2000)
    }

    /// What was chosen to stand in them.
    pub(super) fn parts(&self, paper: &mut Paper) {
        for part in Part::ALL {
            if self.contents.parts.contains(&part) {
                match part {
                    Part::Board => self.board(paper),
                    Part::Roadmap => self.roadmap(paper),
                    Part::Queue => self.queue(paper),
                    Part::Status => self.status(paper),
                    Part::Questions => self.questions(paper),
                }
            }
        }
    }

    /// That a later meeting may have changed what follows, where one has begun.
    fn as_it_stands_now(&self) -> Option<Block> {
        let words = || Paragraph::from(self.t("paper-stands-now")).quiet();
        self.then.has_later().then(|| Block::paragraph(words()))
    }

    fn called(&self, id: MeasureId) -> String {
        self.session.measure(id).map(crate::domain::measure::Measure::called).unwrap_or_default()
    }

    fn board(&self, paper: &mut Paper) {
        let heading = self.t("paper-part-board");
        let criteria = self.session.criteria.iter().map(|it| (it.short_name().to_owned(), 2));
        let columns = [(self.t("paper-measure"), 6)].into_iter().chain(criteria);
        let mut table = Table::of(heading.clone(), columns).with_unseen_caption();
        for measure in &self.session.measures {
            let lights = self.session.criteria.iter().map(|criterion| {
                Cell::runs([self.mark(self.session.mark(measure.id, criterion.id))])
            });
            let head = Cell::from(measure.called());
            table.row([head].into_iter().chain(lights));
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(self.t("paper-no-measures")));
    }

    fn plan(&self) -> Plan {
        Plan::of(self.session, &self.alphabet, self.day(), Rows::default(), None)
    }

    fn roadmap(&self, paper: &mut Paper) {
        let plan = self.plan();
        paper.push(Block::heading(1, self.t("paper-part-roadmap")));
        paper.extend(self.as_it_stands_now());
        if plan.is_empty() {
            paper.push(Block::paragraph(Paragraph::from(self.t("paper-empty-roadmap")).quiet()));
        }
        for (column, step) in self.session.steps.iter().enumerate() {
            let standing: Vec<Item> = plan
                .at_step(column)
                .map(|id| {
                    let owner = self.session.measure(id).map_or("", |it| it.owner.trim());
                    let called = self.called(id);
                    let line =
                        if owner.is_empty() { called } else { format!("{called} ({owner})") };
                    Item::from(line)
                })
                .collect();
            if !standing.is_empty() {
                paper.push(Block::heading(2, name(self.texts, &step.name).as_ref()));
                paper.push(Block::points(standing));
            }
        }
    }

    fn queue(&self, paper: &mut Paper) {
        let heading = self.t("paper-part-queue");
        let columns = [("paper-measure", 6), ("paper-must-change", 6), ("paper-looked-at", 3)];
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table = Table::of(heading.clone(), columns).with_unseen_caption();
        for queued in self.plan().queue {
            let decision = self.session.decision(queued.measure);
            let what = decision.map_or("", |decision| decision.queue.what.trim()).to_owned();
            let again = queued.again.map(|day| self.date(day)).unwrap_or_default();
            table.row([self.called(queued.measure), what, again]);
        }
        paper.push(Block::heading(1, heading));
        paper.extend(self.as_it_stands_now());
        paper.push(table.into_block(self.t("paper-empty-queue")));
    }

    fn status(&self, paper: &mut Paper) {
        let heading = self.t("paper-part-status");
        let columns = [("paper-measure", 6), ("field-status", 3), ("paper-why-and-next", 6)];
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table = Table::of(heading.clone(), columns).with_unseen_caption();
        let now = HalfYear::of(self.day());
        let under_way = self.session.measures.iter();
        for measure in under_way.filter(|measure| is_under_way(self.session, measure)) {
            let shown = shown_in(self.session, measure, now, now);
            let said = self.session.statuses_of(measure.id).iter().rev();
            let said = said.clone().find(|status| status.on <= self.day());
            let mut words = Vec::new();
            // What nobody has said anew stands as it was said last, with when that was.
            let level = said.and_then(|status| status.level);
            let shown = match (shown, level) {
                (Shown::NotReported, Some(level)) => Shown::Level(level),
                _ => shown,
            };
            if let Some(status) = said {
                let on = self.with("paper-reported-on", &[("day", self.date(status.on).into())]);
                words.push(Paragraph::from(on).quiet());
                words.push(Paragraph::from(status.why.trim()));
                let next = [status.next.what.trim(), status.next.who.trim()];
                let next: Vec<&str> = next.into_iter().filter(|it| !it.is_empty()).collect();
                words.push(Paragraph::from(next.join(", ")).quiet());
            }
            let light = Cell::runs([self.shown(shown)]);
            table.row([Cell::from(measure.called()), light, Cell::of(words)]);
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(self.t("paper-nothing-under-way")));
    }

    fn shown(&self, shown: Shown) -> Run {
        let (sign, key) = match shown {
            Shown::Level(StatusLevel::OnTrack) => {
                (Sign::OnTrack, status_key(Some(StatusLevel::OnTrack)))
            }
            Shown::Level(StatusLevel::NeedsHelp) => {
                (Sign::NeedsHelp, status_key(Some(StatusLevel::NeedsHelp)))
            }
            Shown::Level(StatusLevel::Stopped) => {
                (Sign::Stopped, status_key(Some(StatusLevel::Stopped)))
            }
            Shown::Done => (Sign::Done, shown_key(shown)),
            Shown::NotStarted => (Sign::NotStarted, shown_key(shown)),
            Shown::NotReported => (Sign::NotReported, shown_key(shown)),
        };
        let word = self.t(key);
        Run::sign(sign, word.clone(), word)
    }

    /// The questions that were answered, put on the agenda or set aside, and what was said.
    fn questions(&self, paper: &mut Paper) {
        let said = AllSaid::of(self.session);
        let all = questions(self.session, &BTreeSet::new());
        let dealt = all.iter().filter(|question| said.standing(question).is_dealt());
        let items: Vec<Item> = dealt
            .map(|question| {
                let asked = sentence(self.texts, self.session, question, false);
                let words = said.to(question).map_or("", |entry| entry.words.trim());
                let mut item = Item::from(Run::text(asked));
                if !words.is_empty() {
                    item.paragraphs.push(Paragraph::from(words));
                }
                item
            })
            .collect();
        paper.push(Block::heading(1, self.t("paper-part-questions")));
        if items.is_empty() {
            paper.push(Block::paragraph(Paragraph::from(self.t("paper-no-questions")).quiet()));
        } else {
            paper.push(Block::points(items));
        }
    }
}
