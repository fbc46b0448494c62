//! What a row says in crossings: lights, and what those at the table answered, each alone.

use crate::domain::criterion::CriterionId;
use crate::domain::measure::MeasureId;
use crate::exchange::table_in::lights::Reading;
use crate::exchange::table_in::measures::Intake;
use crate::exchange::table_in::report::Why;
use crate::exchange::table_in::taken::Taken;

impl Intake<'_> {
    /// Takes a light, where the room has not judged the crossing itself.
    pub(super) fn light(
        &mut self,
        taken: &mut Taken,
        at: usize,
        criterion: CriterionId,
        cell: &str,
    ) -> Result<(), Option<Why>> {
        let marks = self.marks.get(&at).ok_or(None)?;
        let (mark, said) = match marks.mark(cell) {
            Ok(found) => found,
            Err(Reading::Nothing) => return Ok(()),
            Err(Reading::Between) => return Err(Some(Why::Between)),
            Err(_) => return Err(Some(Why::Mark)),
        };
        let id = taken.measure.id;
        if let Some(there) = self.session.judgement(id, criterion).filter(|_| !taken.is_new()) {
            if there.mark == Some(mark) {
                return Ok(());
            }
            if !there.from_sheet || self.has_answered(id, criterion) {
                return Err(Some(Why::Judged));
            }
        } else if !taken.is_new() && self.has_answered(id, criterion) {
            return Err(Some(Why::Judged));
        }
        taken.marks.push((criterion, mark, said.to_owned()));
        self.counts.lights += 1;
        Ok(())
    }

    /// Whether the room has answered in a crossing itself.
    fn has_answered(&self, id: MeasureId, criterion: CriterionId) -> bool {
        self.session.rounds_of(id, criterion).iter().any(|round| !round.from_sheet)
    }

    /// Takes what one at the table answered. What is said beside it is a note.
    pub(super) fn answer(
        &self,
        taken: &mut Taken,
        at: usize,
        cell: &str,
    ) -> Result<(), Option<Why>> {
        let marks = self.marks.get(&at).ok_or(None)?;
        let (answer, said) = match marks.answer(cell) {
            Ok(found) => found,
            Err(Reading::Nothing) => return Ok(()),
            Err(Reading::Between) => return Err(Some(Why::Between)),
            Err(_) => return Err(Some(Why::Answer)),
        };
        let there = (!taken.is_new()).then_some(taken.measure.id);
        let (of, place, answer) = self.answers.said(self.session, there, at, answer)?;
        taken.said.entry(of).or_default().push((place, answer));
        if !said.is_empty() {
            taken.noted.push(self.under_its_head(at, cell));
        }
        Ok(())
    }
}
