//! What each room does when somebody comes to a place of it.

use crate::app::core::place::{BoardColumn, Cursor, Focus, Place, Room};
use crate::app::state::App;
use crate::domain::field::{BalanceField, DecisionField, Field, FrameField};
use crate::domain::lists::EntryId;

impl App {
    /// Does what is done on arrival at a place.
    pub(super) fn arrive(&mut self, from: Room, place: Place) {
        let on_board = self.board.cursor().and_then(Cursor::crossing);
        let judged = self.judged().filter(|_| from == Room::Judge).map(Cursor::at);
        let cx = &mut self.cx;
        self.board.leave();
        if place.room() != Room::Roadmap {
            self.roadmap.leave(cx);
        }
        if matches!(place, Place::Room(Room::Judge) | Place::Crossing(_)) {
            self.audience.take_up();
        }
        match place {
            Place::Room(Room::Start | Room::Prepare | Room::Roadmap) => cx.focus_room(),
            Place::Room(Room::Board) => self.board.arrive(judged, cx),
            Place::Room(Room::Judge) => self.judge.arrive_anywhere(on_board, from, cx),
            Place::Room(Room::See) => self.see.arrive(cx),
            Place::Room(Room::Minutes) => self.minutes.arrive(cx),
            Place::Crossing(at) => self.judge.arrive(at, cx),
            Place::List(kind) => match place.room() {
                Room::See => self.see.arrive(cx),
                Room::Roadmap => self.roadmap.arrive_at_list(kind, cx),
                Room::Minutes => self.minutes.arrive(cx),
                Room::Start | Room::Prepare | Room::Board | Room::Judge => {
                    self.prepare.arrive_at_list(kind, cx);
                }
            },
            Place::Entry(entry) => self.arrive_at_entry(entry),
            Place::Card(measure) => self.roadmap.arrive_at_card(measure, cx),
            Place::MeasureChoice(measure, of) => self.prepare.arrive_at_choice(measure, of, cx),
            Place::Sentences(criterion) => self.prepare.arrive_at_sentences(criterion, cx),
            Place::Field(field) => self.arrive_at_field(field),
        }
    }

    fn arrive_at_entry(&mut self, entry: EntryId) {
        let cx = &mut self.cx;
        match entry {
            EntryId::Participant(_)
            | EntryId::FocusArea(_)
            | EntryId::Criterion(_)
            | EntryId::Step(_)
            | EntryId::Measure(_) => self.prepare.arrive_at_entry(entry, cx),
            EntryId::Meeting(_)
            | EntryId::Item(_)
            | EntryId::Paper(_)
            | EntryId::Note(_)
            | EntryId::PrivateNote(_)
            | EntryId::Presence(_)
            | EntryId::FollowUp(_) => self.minutes.arrive_at_entry(entry, cx),
            EntryId::Frame(id) => {
                self.roadmap.arrive_at_field(Field::Frame(id, FrameField::Name), cx);
            }
            EntryId::Balance(id) => {
                self.roadmap.arrive_at_field(Field::Balance(id, BalanceField::Sentence), cx);
            }
            EntryId::Deliverable(id) => self.roadmap.arrive_at_deliverable(id, cx),
            EntryId::Reply(id) => self.see.arrive_at_said(id, cx),
        }
    }

    fn arrive_at_field(&mut self, field: Field) {
        let cx = &mut self.cx;
        let entry = match field {
            Field::Details(_) => None,
            Field::Meeting(text) => {
                self.minutes.arrive_at_text(text, cx);
                return;
            }
            Field::Participant(id, _) => Some(EntryId::Participant(id)),
            Field::FocusArea(id) => Some(EntryId::FocusArea(id)),
            Field::Criterion(id, _) => Some(EntryId::Criterion(id)),
            Field::Step(id, _) => Some(EntryId::Step(id)),
            Field::Measure(id, _) => Some(EntryId::Measure(id)),
            Field::Reply(id) => {
                self.see.arrive_at_said(id, cx);
                return;
            }
            Field::Frame(..)
            | Field::Balance(..)
            | Field::Deliverable(..)
            | Field::Status(..)
            | Field::Meaning(_)
            | Field::Decision(_, DecisionField::DespiteLock) => {
                self.roadmap.arrive_at_field(field, cx);
                return;
            }
            Field::Judgement(measure, criterion, _) => {
                self.board.arrive_at_field(Cursor::at((measure, criterion)), field, cx);
                return;
            }
            Field::Decision(
                measure,
                DecisionField::Why | DecisionField::QueueWhat | DecisionField::QueueAgain,
            ) => {
                let cursor = Cursor { measure, column: BoardColumn::Decision };
                self.board.arrive_at_field(cursor, field, cx);
                return;
            }
            Field::Reservation(measure, criterion, _) | Field::Hands(measure, criterion, _) => {
                self.judge.arrive((measure, criterion), cx);
                cx.wish_focus(Focus::Field(field));
                return;
            }
        };
        self.prepare.arrive_at_field(entry, field, cx);
    }
}
