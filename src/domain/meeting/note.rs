//! What is written under an item while people talk.

use serde::{Deserialize, Serialize};

use crate::domain::edit::Edit;
use crate::domain::is_default;
use crate::domain::meeting::item::ItemId;
use crate::domain::participant::ParticipantId;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Names a note for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NoteId(pub u32);

/// What a note is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum NoteKind {
    /// What the item is about, and how it was introduced.
    About,
    /// A reflection, as one point of several.
    #[default]
    Point,
    /// A reflection, or whatever else was said, as a paragraph.
    Paragraph,
    /// Something that was decided, in the words of the decision.
    Decision,
    /// What an organisation wants entered beside a decision as its own view.
    Reservation,
}

impl NoteKind {
    /// All kinds, in the order they stand under an item.
    pub const ALL: [Self; 5] =
        [Self::About, Self::Paragraph, Self::Point, Self::Decision, Self::Reservation];
}

/// Something that was written under an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Names it.
    pub id: NoteId,
    /// The item it stands under.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
    /// What it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: NoteKind,
    /// The words.
    pub text: String,
    /// Whose words they are, where that one wants to be named.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<ParticipantId>,
}

impl Note {
    /// Whether it says anything.
    pub fn says_something(&self) -> bool {
        !self.text.trim().is_empty()
    }
}

impl References for Note {
    references!(|visit, Self { item, by, .. }| {
        if let Some(item) = item {
            visit.needs(item);
        }
        visit.field("by").mentions(by, "who said it");
    });
}

impl Editable for Note {
    const CALLED: &'static str = "note";

    fn named(id: NoteId, name: String) -> Self {
        Self { id, item: None, kind: NoteKind::default(), text: name, by: None }
    }

    fn name(&self) -> &str {
        &self.text
    }
}

/// Moves a note one up or down among those of its kind under its item. Nothing where it stands at
/// the end.
pub fn move_by(session: &Session, id: NoteId, down: bool) -> Option<Edit> {
    let note: &Note = session.find(id)?;
    let same = |other: &&Note| (other.item, other.kind) == (note.item, note.kind);
    let places: Vec<NoteId> = session.notes.iter().filter(same).map(|other| other.id).collect();
    let at = places.iter().position(|other| *other == id)?;
    let next = if down { at.checked_add(1) } else { at.checked_sub(1) };
    let beside = places.get(next?)?;
    verbs::move_to::<Note>(session, id, session.place_of::<Note>(*beside)?)
}
