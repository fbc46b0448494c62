//! The head of a paper: when, where, who led; who was there; the agenda.

use std::collections::BTreeMap;

use crate::app::core::meeting_words::span;
use crate::app::core::names::{item_kind_key, role_key};
use crate::app::core::papers::writing::Writing;
use crate::app::core::phrases::in_sentence;
use crate::domain::date::Date;
use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::participant::{Participant, Role};
use crate::exchange::paper::{Block, Paper, Table, TableRows};
use crate::insight::attendance::{Attended, attended, minuted};
use crate::insight::meeting::{Planned, plan};

impl Writing<'_> {
    /// When, where, who led and who wrote; what nobody has said is left out.
    pub(super) fn facts(&self) -> Block {
        let meeting = self.meeting;
        let facts = [
            ("paper-time", self.period()),
            ("field-place", meeting.where_held(self.session).trim().to_owned()),
            ("field-meeting-chair", meeting.chair.trim().to_owned()),
            ("field-meeting-secretary", meeting.secretary.trim().to_owned()),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        Block::facts(facts.map(|(key, value)| (self.t(key), value)))
    }

    /// Who was there, as a table.
    pub(super) fn attendance(&self, paper: &mut Paper) {
        let mut seats: Vec<&Participant> = self.session.participants.iter().collect();
        let place = |role: Role| Role::ALL.iter().position(|other| *other == role);
        seats.sort_by_key(|seat| place(seat.role));
        let heading = self.t("paper-participants");
        let columns = [("field-organisation", 4), ("paper-name", 5), ("field-role", 3)];
        let columns = columns.into_iter().chain([("paper-presence", 4)]);
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let mut table = Table::of(heading.clone(), columns).with_unseen_caption();
        for seat in seats {
            let there = attended(self.session, seat, self.meeting.id);
            table.row([
                seat.organisation.trim().to_owned(),
                self.who_sat(seat, &there),
                self.t(role_key(seat.role)),
                self.how_there(&there),
            ]);
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(self.t("paper-no-participants")));
    }

    /// The person of a seat, or who sat there on their behalf.
    fn who_sat(&self, seat: &Participant, there: &Attended) -> String {
        let person = seat.person.trim();
        let others = there.substitutes.join(", ");
        match (others.is_empty(), person.is_empty()) {
            (true, _) => person.to_owned(),
            (false, true) => others,
            (false, false) => self.on_behalf(&others, person),
        }
    }

    /// "Til stede", "Forfall", "Til stede i sak 4/27–6/27, inhabil i sak 5/27".
    fn how_there(&self, there: &Attended) -> String {
        if there.is_absent() {
            return self.t("how-absent");
        }
        let is_substituted = !there.substitutes.is_empty() || there.has_nameless_substitute;
        let mut parts =
            vec![if there.in_all { self.t("how-present") } else { self.present_in(there) }];
        if is_substituted {
            parts.push(in_sentence(&self.t("how-substitute")));
        }
        if !there.disqualified.is_empty() {
            let items: Vec<String> =
                there.disqualified.iter().map(|item| self.number_of(*item)).collect();
            let many = there.disqualified.len();
            let said = [("n", many.into()), ("items", items.join(", ").into())];
            parts.push(self.with("paper-disqualified-in", &said));
        }
        parts.join(", ")
    }

    /// "3. mai 2023", "Til og med sak 7/27", "Sakene 4/27–6/27, 8/27".
    fn present_in(&self, there: &Attended) -> String {
        let items = minuted(self.session, self.meeting.id);
        let place = |id: ItemId| items.iter().position(|item| item.id == id).unwrap_or_default();
        let in_row =
            |at| there.took_part.iter().any(|row| (place(row.0)..=place(row.1)).contains(&at));
        // Of each day whether it was there for all of it; a day in part is told by its items.
        let mut days: BTreeMap<Option<Date>, Vec<bool>> = BTreeMap::new();
        for (at, item) in items.iter().enumerate() {
            let is_there = in_row(at) || there.disqualified.contains(&item.id);
            days.entry(item.on(self.session)).or_default().push(is_there);
        }
        if days.values().all(|there| there.iter().all(|is| *is == there.contains(&true))) {
            let whole = days.iter().filter(|(_, there)| there.contains(&true));
            let whole: Option<Vec<String>> =
                whole.map(|(day, _)| Some(self.date((*day)?))).collect();
            if let Some(whole) = whole.filter(|_| days.len() > 1) {
                return whole.join(", ");
            }
        }
        let ends = |first, last| (place(first) == 0, place(last) + 1 == items.len());
        let called = |id| self.number_of(id).into();
        match there.took_part[..] {
            [(first, last)] if first != last && ends(first, last).0 => {
                self.with("paper-present-until", &[("item", called(last))])
            }
            [(first, last)] if first != last && ends(first, last).1 => {
                self.with("paper-present-since", &[("item", called(first))])
            }
            _ => {
                let row = |(first, last): &(ItemId, ItemId)| {
                    let until = (first != last).then(|| format!("–{}", self.number_of(*last)));
                    self.number_of(*first) + &until.unwrap_or_default()
                };
                let rows: Vec<String> = there.took_part.iter().map(row).collect();
                let is_of_one = matches!(there.took_part[..], [(first, last)] if first == last);
                let many = if is_of_one { 1 } else { 2 };
                let said = [("n", many.into()), ("items", rows.join(", ").into())];
                self.with("paper-present-in", &said)
            }
        }
    }

    /// An item's number, or its title in quotation marks where it has none.
    fn number_of(&self, id: ItemId) -> String {
        let Some(item) = self.session.item(id) else { return String::new() };
        match item.number.trim() {
            "" => self.with("quoted", &[("words", item.title.trim().to_owned().into())]),
            number => number.to_owned(),
        }
    }

    /// The agenda, as a table.
    pub(super) fn agenda_table(&self, paper: &mut Paper) {
        let heading = self.t("paper-agenda");
        let mut table = self.table_of_items(&heading, None);
        for item in minuted(self.session, self.meeting.id) {
            table.row(self.cells_of(item));
        }
        paper.push(Block::heading(1, heading));
        paper.push(table.into_block(self.t("paper-no-items")));
    }

    /// The agenda with when each item is planned: a table, or one for each day where there are more.
    pub(super) fn planned_agenda(&self, paper: &mut Paper) {
        let heading = self.t("paper-agenda");
        let planned = plan(self.session, self.meeting.id);
        let items = self.session.agenda(self.meeting.id).zip(planned);
        let mut days: BTreeMap<Option<Date>, Vec<(&Item, Planned)>> = BTreeMap::new();
        for (item, (_, planned)) in items {
            days.entry(item.on(self.session)).or_default().push((item, planned));
        }
        let is_one_day = days.len() < 2;
        paper.push(Block::heading(1, heading.clone()));
        if days.is_empty() {
            paper.push(Block::paragraph(self.t("paper-no-items")));
        }
        for (day, items) in days {
            let called = match day.filter(|_| !is_one_day) {
                Some(day) => self.date(day),
                None => heading.clone(),
            };
            if !is_one_day {
                paper.push(Block::heading(2, called.clone()));
            }
            let mut table = self.table_of_items(&called, Some("paper-time"));
            for (item, planned) in items {
                let time = vec![self.time_of(item, planned)];
                table.row(time.into_iter().chain(self.cells_of(item)));
            }
            paper.push(table.into_block(String::new()));
        }
    }

    fn table_of_items(&self, caption: &str, before: Option<&str>) -> TableRows {
        let columns = [("paper-item", 2), ("field-title", 8), ("field-item-kind", 4)];
        let columns = columns.into_iter().chain([("field-item-presenter", 6)]);
        let columns = before.map(|key| (key, 3)).into_iter().chain(columns);
        let columns = columns.map(|(key, width)| (self.t(key), width));
        let table = Table::of(caption.to_owned(), columns).with_unseen_caption();
        if before.is_some() { table.without_row_heads() } else { table }
    }

    fn cells_of(&self, item: &Item) -> [String; 4] {
        [
            item.number.trim().to_owned(),
            item.title.trim().to_owned(),
            self.t(item_kind_key(item.kind)),
            self.presented_by(item),
        ]
    }

    /// "10:30–12:00"; how long it takes where it is not known when.
    fn time_of(&self, item: &Item, planned: Planned) -> String {
        let time = span(planned);
        match item.minutes {
            Some(n) if time.is_empty() => self.with("paper-minutes-long", &[("n", n.into())]),
            _ => time,
        }
    }
}
