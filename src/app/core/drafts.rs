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
pub struct Drafts {
    drafts: Vec<Draft>,
    /// Texts whose place is gone, until somebody has copied them or let them go.
    homeless: Vec<String>,
}

impl Drafts {
    /// What is typed for a field, if anything.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.drafts.iter().find(|d| d.field == field).map(|d| d.text.as_str())
    }

    /// Keeps what is typed for a field.
    pub fn set(&mut self, field: Field, text: String) {
        match self.drafts.iter_mut().find(|d| d.field == field) {
            Some(draft) => draft.text = text,
            None => self.drafts.push(Draft { field, text }),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter()
    }

    /// Takes them all out.
    pub fn take(&mut self) -> Vec<Draft> {
        std::mem::take(&mut self.drafts)
    }

    /// Lets go of those in certain fields.
    pub fn forget(&mut self, goes: impl Fn(Field) -> bool) {
        self.drafts.retain(|draft| !goes(draft.field));
    }

    /// Keeps a text whose place is gone, to be offered.
    pub fn lose_place(&mut self, text: String) {
        if !text.trim().is_empty() {
            self.homeless.push(text);
        }
    }

    /// The texts whose place is gone.
    pub fn homeless(&self) -> &[String] {
        &self.homeless
    }

    /// Lets go of the texts whose place is gone.
    pub fn forget_homeless(&mut self) {
        self.homeless.clear();
    }

    /// Puts one back.
    pub fn keep(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.drafts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }
}
