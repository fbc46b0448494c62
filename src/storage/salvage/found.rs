//! What the walk found, fitting together or not.

use std::collections::HashMap;

use crate::domain::record::Record;
use crate::domain::session::Session;
use crate::storage::salvage::Loss;
use crate::storage::salvage::ground::TextPosition;
use crate::storage::salvage::pieces::FoundField;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The session's own fields, in the order they stood there.
    pub(super) fields: Vec<(TextPosition, FoundField)>,
    /// Where the order of the walk stood.
    pub(super) walk_place: Option<TextPosition>,
    /// The lists whose heads were there.
    pub(super) lists: Vec<&'static str>,
    /// The entries of all lists. An id that could not be read is [`NO_ID`].
    entries: Session,
    /// Where they stood, by the name of the list.
    places: HashMap<&'static str, Vec<(TextPosition, Stood)>>,
    pub(super) left: Vec<Loss>,
    /// What comments hide.
    pub(super) hidden: Vec<Loss>,
}

/// The id of an entry whose own cannot be read: higher than any can be.
pub(super) const NO_ID: u32 = u32::MAX;

/// How an entry stood in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stood {
    /// It says something.
    Told,
    /// There is nothing of it but that it was there.
    Lost,
}

impl Found {
    /// Whether there is nothing in it that makes a session.
    pub(super) fn is_bare(&self) -> bool {
        let is_title = |(_, piece): &(TextPosition, FoundField)| {
            piece.name == "title" && piece.value.is_some()
        };
        !self.fields.iter().any(is_title) && self.places.is_empty()
    }

    /// Whether much of it is not as this version writes it: more than a fourth of its entries.
    pub(super) fn is_strange(&self) -> bool {
        4 * self.left.len() > self.places.values().map(Vec::len).sum()
    }

    /// Whether a list, or an entry of it, was there.
    pub(super) fn has(&self, list: &str) -> bool {
        self.lists.contains(&list) || self.places.contains_key(list)
    }

    pub(super) fn tell(&mut self, place: TextPosition, what: String) {
        self.left.push(Loss { line: place.line, column: place.column, what });
    }

    pub(super) fn tell_hidden(&mut self, place: TextPosition, what: String) {
        self.hidden.push(Loss { line: place.line, column: place.column, what });
    }

    pub(super) fn put<R: Record>(&mut self, place: TextPosition, stood: Stood, entry: R) {
        R::list_mut(&mut self.entries).push(entry);
        self.places.entry(R::LIST).or_default().push((place, stood));
    }

    /// The entries of a list, with where and how they stood there.
    pub(super) fn take<R: Record>(&mut self) -> Vec<(TextPosition, Stood, R)> {
        let places = self.places.remove(R::LIST).unwrap_or_default();
        let entries = std::mem::take(R::list_mut(&mut self.entries));
        places
            .into_iter()
            .zip(entries)
            .map(|((place, stood), entry)| (place, stood, entry))
            .collect()
    }

    /// All entries of a list, with where they stood.
    pub(super) fn list<R: Record>(&self) -> impl Iterator<Item = (TextPosition, &R)> {
        let places = self.places.get(R::LIST).into_iter().flatten();
        places.map(|(place, _)| *place).zip(R::list(&self.entries))
    }
}
