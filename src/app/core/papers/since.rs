//! What was said at a meeting of what earlier ones had asked for.

use crate::app::core::papers::writing::Writing;
use crate::domain::meeting::follow_up::FollowUp;
use crate::exchange::paper::{Block, Paper, Table};
use crate::insight::since::follow_ups;

impl Writing<'_> {
    /// The follow-ups of earlier meetings of which something was said at this one, or that were
    /// ticked off on a day of it.
    pub(super) fn since(&self, paper: &mut Paper) {
        let days = self.meeting.days();
        let was_spoken_of = |entry: &&FollowUp| {
            !entry.told_at(self.meeting.id).trim().is_empty()
                || entry.done.is_some_and(|done| days.contains(&done))
        };
        let entries = follow_ups(self.session, self.meeting.id).into_iter().filter(was_spoken_of);
        let lines: Vec<[String; 4]> = entries.map(|entry| self.how_it_goes(entry)).collect();
        if lines.is_empty() {
            return;
        }
        let heading = self.t("since-follow-ups");
        let columns =
            [("paper-what", 7), ("paper-who", 4), ("paper-due", 4), ("field-follow-up-told", 7)];
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table =
            Table::of(heading.clone(), columns).with_unseen_caption().without_row_heads();
        for line in lines {
            table.row(line);
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(String::new()));
    }

    fn how_it_goes(&self, entry: &FollowUp) -> [String; 4] {
        let line = self.line(&entry.what, &entry.who, entry.by, None, String::new());
        let [what, who, due, _] = line.cells;
        let done = self.done_then(entry.done);
        let done = done.map(|day| self.with("paper-done-on", &[("day", self.date(day).into())]));
        let told = Some(entry.told_at(self.meeting.id).trim().to_owned());
        let told = told.filter(|told| !told.is_empty());
        let words = [done.map(|done| format!("{done}.")), told];
        [what, who, due, words.into_iter().flatten().collect::<Vec<_>>().join(" ")]
    }
}
