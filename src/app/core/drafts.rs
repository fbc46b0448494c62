//! Text being typed, before it becomes an edit: one when focus leaves, not one a letter.

use crate::domain::field::Field;

/// A text on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it belongs.
    pub field: Field,
    /// What is typed so far.
    pub text: String,
}

/// The texts on their way. Usually one; a text that does not fit its field (a date that is none)
/// stays until it is mended, so that no word is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(Vec<Draft>);

impl Drafts {
    /// What is typed for a field, if anything.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|d| d.field == field).map(|d| d.text.as_str())
    }

    /// Keeps what is typed for a field.
    pub fn set(&mut self, field: Field, text: String) {
        match self.0.iter_mut().find(|d| d.field == field) {
            Some(draft) => draft.text = text,
            None => self.0.push(Draft { field, text }),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Draft> {
        self.0.iter()
    }

    /// Takes them all out.
    pub fn take(&mut self) -> Vec<Draft> {
        std::mem::take(&mut self.0)
    }

    /// Lets go of those in certain fields.
    pub fn forget(&mut self, goes: impl Fn(Field) -> bool) {
        self.0.retain(|draft| !goes(draft.field));
    }

    /// Puts one back.
    pub fn keep(&mut self, draft: Draft) {
        self.0.push(draft);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
