//! A measure in the minutes: its lights with what they say, how the answers stood, what was decided.

use crate::app::core::names::outcome_name;
use crate::app::core::papers::writing::Writing;
use crate::app::core::phrases::{counts, named, rationale_was_for, verdict_words, who_answered};
use crate::domain::criterion::Criterion;
use crate::domain::judgement::{ActionItem, Judgement, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::meeting::contents::RoundsShown;
use crate::domain::round::Round;
use crate::exchange::paper::{Block, Cell, Paper, Paragraph, Table};
use crate::insight::then::Unsure;

impl Writing<'_> {
    /// A measure that was dealt with.
    pub(super) fn measure(&self, paper: &mut Paper, measure: &Measure) {
        let called = measure.called();
        let heading = self.with("paper-lights-of", &[("measure", called.into())]);
        paper.push(Block::heading(2, heading.clone()));
        let columns = [("paper-criterion", 4), ("paper-light", 3), ("paper-chosen-and-why", 10)];
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table = Table::of(heading, columns).with_unseen_caption();
        for criterion in &self.session.criteria {
            if let Some(cells) = self.crossing(measure, criterion) {
                table.row(cells);
            }
        }
        paper.push(table.into_block(self.t("paper-no-lights")));
        paper.extend(self.decided(measure));
    }

    /// A crossing as a row; nothing where nobody has said anything there.
    fn crossing(&self, measure: &Measure, criterion: &Criterion) -> Option<[Cell; 3]> {
        let judgement = self.session.judgement(measure.id, criterion.id);
        let mark = judgement.and_then(|judgement| judgement.mark);
        let mut words = Vec::new();
        if let Some(judgement) = judgement {
            words.extend(self.chosen(judgement, criterion));
        }
        if !self.contents.only_decisions {
            words.extend(self.answers(measure, criterion));
        }
        for view in self.session.reservations_of(measure.id, criterion.id) {
            let args = [("name", view.name.trim().to_owned().into())];
            let called = self.with("field-reservation", &args);
            let called = self.as_now((measure.id, criterion.id), Unsure::Views, called);
            words.push(named(&called, view.text.trim()).into());
        }
        if mark.is_none() && words.is_empty() {
            return None;
        }
        let light = Cell::runs([self.mark(mark)]);
        Some([criterion.name.trim().into(), light, Cell::of(words)])
    }

    /// The sentence that was chosen, why, and what would make it green.
    fn chosen(&self, judgement: &Judgement, criterion: &Criterion) -> Vec<Paragraph> {
        let mut words: Vec<Paragraph> = Vec::new();
        if let Some(light) = judgement.mark.and_then(Mark::light) {
            let sentence = judgement.wording.as_deref().unwrap_or(criterion.sentence(light));
            words.push(sentence.trim().into());
            if self.then.is_unsure(judgement.key(), Unsure::Sentence) {
                words.push(Paragraph::from(self.t("paper-sentence-now")).quiet());
            }
        }
        if judgement.from_sheet {
            words.push(Paragraph::from(self.t("paper-from-sheet")).quiet());
        }
        if judgement.is_outdated() {
            words.push(Paragraph::from(self.t("paper-earlier-wording")).quiet());
        }
        if self.contents.only_decisions {
            return words;
        }
        let rationale = judgement.rationale.trim();
        if !rationale.is_empty() {
            words.push(rationale.into());
            if let Some(mark) = judgement.earlier_reason() {
                words.push(Paragraph::from(rationale_was_for(self.texts, mark)).quiet());
            }
        }
        if self.then.is_unsure(judgement.key(), Unsure::Rationale) {
            words.push(Paragraph::from(self.t("paper-rationale-gone")).quiet());
        }
        let is_green = judgement.mark == Some(Mark::High);
        let cannot = judgement.mark == Some(Mark::CannotJudge);
        let condition = (&judgement.condition, "paper-for-green", Unsure::Condition);
        let missing = (&judgement.missing, "paper-missing", Unsure::Missing);
        for ((item, key, unsure), applies) in [(condition, !is_green && !cannot), (missing, cannot)]
        {
            if applies && item.says_something() {
                let called = self.as_now(judgement.key(), unsure, self.t(key));
                words.push(Paragraph::from(named(&called, &self.point(item))).quiet());
            }
        }
        words
    }

    /// "Hjemmel avklares, Etat E, innen 15. februar 2027".
    fn point(&self, item: &ActionItem) -> String {
        let by = item.by.map(|by| self.with("paper-by", &[("day", self.date(by).into())]));
        let done = self.done_then(item.done);
        let done = done.map(|day| self.with("paper-done-on", &[("day", self.date(day).into())]));
        let parts = [item.what.trim().trim_end_matches('.').to_owned(), item.who.trim().to_owned()];
        let parts = parts.into_iter().chain(by).chain(done).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }

    /// How the answers stood in each round that was shown, and so how they moved.
    fn answers(&self, measure: &Measure, criterion: &Criterion) -> Vec<Paragraph> {
        if self.contents.rounds == RoundsShown::Without {
            return Vec::new();
        }
        let rounds = self.session.rounds_of(measure.id, criterion.id).iter();
        let shown: Vec<&Round> = rounds.filter(|round| !round.is_open()).collect();
        let are_several = shown.len() > 1;
        let told = shown.iter().filter_map(|round| {
            let said = self.round(round)?;
            let said = if are_several {
                let called = self.with("paper-round", &[("n", round.number.into())]);
                named(&called, &said)
            } else {
                said
            };
            Some(Paragraph::from(said).quiet())
        });
        told.collect()
    }

    /// How the answers of a round stood: in counts, or with names where those may be told.
    fn round(&self, round: &Round) -> Option<String> {
        let verdict = verdict_words(self.texts, round)?;
        let who = (self.contents.rounds == RoundsShown::Names && !round.anonymous)
            .then(|| who_answered(self.texts, round))
            .flatten();
        let said = match who {
            Some(who) => who.join(". "),
            None => counts(self.texts, &round.tally()?),
        };
        Some(format!("{verdict}. {said}"))
    }

    /// What was decided on it, and why.
    fn decided(&self, measure: &Measure) -> Vec<Block> {
        let Some(decision) = self.session.decision(measure.id) else {
            return Vec::new();
        };
        if decision.outcome.is_none() && decision.why.trim().is_empty() {
            return Vec::new();
        }
        let outcome = outcome_name(self.session, self.texts, decision.outcome);
        let mut said = named(&self.t("board-decision"), &outcome);
        let mut also = |words: String| {
            said.push_str(if said.ends_with(['.', '!', '?']) { " " } else { ". " });
            said.push_str(&words);
        };
        if !decision.why.trim().is_empty() {
            also(decision.why.trim().to_owned());
        }
        if decision.outcome == Some(Outcome::Queue) {
            if !decision.queue.what.trim().is_empty() {
                also(decision.queue.what.trim().to_owned());
            }
            if let Some(again) = decision.queue.again {
                also(self.with("paper-again", &[("day", self.date(again).into())]));
            }
        }
        if !decision.despite_lock.trim().is_empty() {
            also(named(&self.t("field-despite-lock"), decision.despite_lock.trim()));
        }
        let again = self.then.again(measure.id).map(|item| {
            let item = self.item_dated(item);
            Block::paragraph(
                Paragraph::from(self.with("paper-again-in", &[("item", item.into())])).quiet(),
            )
        });
        again.into_iter().chain([Block::paragraph(said)]).collect()
    }
}
