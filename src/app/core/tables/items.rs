//! The items of the meetings as a table, with what was said and decided.

use crate::app::core::meeting_words::note_words;
use crate::app::core::names::item_kind_key;
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::measure::Measure;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::meeting::sitting::Meeting;
use crate::exchange::table_out::{Cell, Kind};
use crate::insight::attendance::minuted;

impl Making<'_> {
    pub(super) fn items(&self) -> Parts {
        let columns = self.columns([
            ("field-item-number", Kind::Number),
            ("field-item-title", Kind::Name),
            ("sheet-meeting", Kind::Name),
            ("field-meeting-on", Kind::Day),
            ("field-item-kind", Kind::Name),
            ("field-item-presenter", Kind::Name),
            ("field-item-measures", Kind::Words),
            ("paper-about", Kind::Words),
            ("paper-reflections", Kind::Words),
            ("paper-decision", Kind::Words),
            ("paper-reservation", Kind::Words),
        ]);
        let meetings = self.session.meetings.iter();
        let rows = meetings.flat_map(|meeting| {
            let items = minuted(self.session, meeting.id).into_iter();
            items.map(|item| self.item(meeting, item)).collect::<Vec<_>>()
        });
        (2, columns, rows.collect())
    }

    fn item(&self, meeting: &Meeting, item: &Item) -> Vec<Cell> {
        let measures = item.measures.iter().filter_map(|id| self.session.measure(*id));
        let measures: Vec<String> = measures.map(Measure::called).collect();
        let said = |kinds: &[NoteKind]| -> Cell {
            let is_it = |note: &&Note| {
                note.item == Some(item.id) && kinds.contains(&note.kind) && note.says_something()
            };
            let notes = self.session.notes.iter().filter(is_it);
            notes.map(|note| note_words(self.session, note)).collect::<Vec<_>>().join("\n").into()
        };
        vec![
            item.number.as_str().into(),
            item.title.as_str().into(),
            meeting.title(self.session).into(),
            Cell::day(item.on(self.session)),
            self.t(item_kind_key(item.kind)).into(),
            item.presenter.as_str().into(),
            measures.join("\n").into(),
            said(&[NoteKind::About]),
            said(&[NoteKind::Paragraph, NoteKind::Point]),
            said(&[NoteKind::Decision]),
            said(&[NoteKind::Reservation]),
        ]
    }
}
