//! The entries of the lists that people order by hand, whichever list each is of.

use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::{Change, Edit};
use crate::domain::field::meeting::{
    FollowUpField, ItemField, MeetingField, MeetingText, PaperField,
};
use crate::domain::field::{
    BalanceField, CriterionField, DeliverableField, Field, FrameField, MeasureField,
    ParticipantField, StepField,
};
use crate::domain::lists::{EntryId, EntryVisitor};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// The field that names an entry.
pub(super) const fn name_field(entry: EntryId) -> Field {
    match entry {
        EntryId::Participant(id) => Field::Participant(id, ParticipantField::Organisation),
        EntryId::Criterion(id) => Field::Criterion(id, CriterionField::Name),
        EntryId::FocusArea(id) => Field::FocusArea(id),
        EntryId::Measure(id) => Field::Measure(id, MeasureField::Title),
        EntryId::Step(id) => Field::Step(id, StepField::Name),
        EntryId::Frame(id) => Field::Frame(id, FrameField::Name),
        EntryId::Balance(id) => Field::Balance(id, BalanceField::Sentence),
        EntryId::Deliverable(id) => Field::Deliverable(id, DeliverableField::What),
        EntryId::Reply(id) => Field::Reply(id),
        EntryId::Meeting(id) => Field::Meeting(MeetingText::Meeting(id, MeetingField::Name)),
        EntryId::Item(id) => Field::Meeting(MeetingText::Item(id, ItemField::Title)),
        EntryId::Paper(id) => Field::Meeting(MeetingText::Paper(id, PaperField::Title)),
        EntryId::Note(id) => Field::Meeting(MeetingText::Note(id)),
        EntryId::PrivateNote(id) => Field::Meeting(MeetingText::PrivateNote(id)),
        EntryId::Presence(id) => Field::Meeting(MeetingText::Substitute(id)),
        EntryId::FollowUp(id) => Field::Meeting(MeetingText::FollowUp(id, FollowUpField::What)),
    }
}

/// An entry's place in its list, from 0, and the list's length; nothing where it is gone.
pub fn place(session: &Session, entry: EntryId) -> Option<(usize, usize)> {
    struct PlaceOf<'a>(&'a Session, u32);
    impl EntryVisitor for PlaceOf<'_> {
        type Output = Option<(usize, usize)>;
        fn visit<E: Editable>(self) -> Self::Output {
            Some((self.0.place_of::<E>(self.1.into())?, E::list(self.0).len()))
        }
    }
    entry.kind().visit(PlaceOf(session, entry.number()))
}

/// What an entry is called.
pub fn subject(session: &Session, entry: EntryId) -> Option<String> {
    struct SubjectOf<'a>(&'a Session, u32);
    impl EntryVisitor for SubjectOf<'_> {
        type Output = Option<String>;
        fn visit<E: Editable>(self) -> Self::Output {
            self.0.find::<E>(self.1.into()).map(E::subject)
        }
    }
    entry.kind().visit(SubjectOf(session, entry.number()))
}

/// All entries of a tab's list, in order.
pub fn entries(session: &Session, tab: Tab) -> Vec<EntryId> {
    struct Entries<'a>(&'a Session);
    impl EntryVisitor for Entries<'_> {
        type Output = Vec<EntryId>;
        fn visit<E: Editable>(self) -> Self::Output {
            E::list(self.0).iter().map(|entry| entry.id().into()).collect()
        }
    }
    tab.kind().map(|kind| kind.visit(Entries(session))).unwrap_or_default()
}

/// Takes an entry away, with all that cannot be without it.
pub(super) fn delete(session: &Session, entry: EntryId) -> Option<Edit> {
    struct Delete<'a>(&'a Session, u32);
    impl EntryVisitor for Delete<'_> {
        type Output = Option<Edit>;
        fn visit<E: Editable>(self) -> Self::Output {
            verbs::delete::<E>(self.0, self.1.into())
        }
    }
    entry.kind().visit(Delete(session, entry.number()))
}

/// Puts a copy right behind an entry.
pub(super) fn duplicate(session: &Session, entry: EntryId) -> Option<Edit> {
    struct Duplicate<'a>(&'a Session, u32);
    impl EntryVisitor for Duplicate<'_> {
        type Output = Option<Edit>;
        fn visit<E: Editable>(self) -> Self::Output {
            verbs::duplicate::<E>(self.0, self.1.into())
        }
    }
    entry.kind().visit(Duplicate(session, entry.number()))
}

/// Moves an entry to a place of its list, from 0.
pub(super) fn move_to(session: &Session, entry: EntryId, to: usize) -> Option<Edit> {
    struct MoveTo<'a>(&'a Session, u32, usize);
    impl EntryVisitor for MoveTo<'_> {
        type Output = Option<Edit>;
        fn visit<E: Editable>(self) -> Self::Output {
            verbs::move_to::<E>(self.0, self.1.into(), self.2)
        }
    }
    entry.kind().visit(MoveTo(session, entry.number(), to))
}

/// What goes with an entry when it is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoesWith {
    /// Crossings that carry something.
    pub judgements: usize,
    /// Open rounds that lose a hidden ballot.
    pub ballots: usize,
    /// Decisions that fall away, or become undecided.
    pub decisions: usize,
    /// Measures that lose their focus area.
    pub measures: usize,
}

impl GoesWith {
    /// What goes with an entry in an edit that deletes it.
    pub(super) fn of(edit: &Edit, entry: EntryId) -> Self {
        let mut counts = Self::default();
        let mut crossings = std::collections::HashSet::new();
        for change in &edit.changes {
            match change {
                Change::Round(_, _, _, Some(_)) => counts.ballots += 1,
                Change::Round(_, _, _, None) if matches!(entry, EntryId::Participant(_)) => {
                    counts.ballots += 1;
                }
                Change::Judgement(m, c, _)
                | Change::Round(m, c, ..)
                | Change::Event(m, c, ..)
                | Change::Reservation(m, c, ..) => {
                    crossings.insert((*m, *c));
                }
                Change::Decision(..) => counts.decisions += 1,
                Change::Measure(put) if put.value.is_some() => counts.measures += 1,
                _ => {}
            }
        }
        counts.judgements = crossings.len();
        counts
    }
}
