//! What is typed: what a field shows, what is wrong with it, and how it becomes an edit.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::domain::field::{Field, FieldError, Value};
use crate::domain::half_year::Due;
use crate::domain::plain;
use crate::storage::limits::{self, Space};

impl Context {
    /// Whether something would be lost if the window closed now.
    pub fn is_unsaved(&self) -> bool {
        self.document.as_ref().is_some_and(|d| !d.history.is_saved() || self.has_pending_text())
    }

    /// Whether typed text would change the session, or waits to be mended.
    fn has_pending_text(&self) -> bool {
        let Some(session) = self.session() else { return false };
        let typing = self.typing();
        self.drafts.iter().any(|draft| draft.field.write(session, &draft.text, typing) != Ok(None))
    }

    /// What a text field shows: what is being typed there, or what stands there.
    pub fn shown(&self, field: Field) -> String {
        if let Some(text) = self.drafts.get(field) {
            return text.to_owned();
        }
        match self.session().and_then(|session| field.read(session)) {
            Some(Value::Text(text)) => text,
            Some(Value::Date(Some(date)) | Value::Due(Some(Due::Day(date)))) => {
                self.texts.typed_date(date.year(), date.month(), date.day())
            }
            Some(Value::Cost(Some(cost))) => {
                cost.to_string().replace(',', &self.texts.get("decimal-sign"))
            }
            Some(Value::Count(Some(count))) => count.to_string(),
            Some(Value::Due(Some(Due::HalfYear(half)))) => {
                self.texts.half_year(half.year(), half.half())
            }
            Some(Value::Time(Some(time))) => time.to_string(),
            Some(
                Value::Date(None)
                | Value::Cost(None)
                | Value::Count(None)
                | Value::Due(None)
                | Value::Time(None),
            )
            | None => String::new(),
        }
    }

    /// What is wrong with what is typed in a field, if anything.
    pub fn field_error(&self, field: Field) -> Option<FieldError> {
        let text = self.drafts.get(field)?;
        field.write(self.session()?, text, self.typing()).err()
    }

    /// Keeps a letter that was typed.
    pub(crate) fn type_in(&mut self, field: Field, text: &str) {
        let text = self.plain(text);
        match limits::space_for_text(&text) {
            Space::Enough => {}
            Space::Little => self.say(Message::new("message-text-little-room")),
            Space::None => {
                self.say(Message::new("message-text-no-room"));
                // What is shorter than it was is on its way to where it has room.
                if text.len() >= self.shown(field).len() {
                    return;
                }
            }
        }
        if self.shown(field) != text && !self.refuses_to_change() {
            self.drafts.set(field, text);
        }
    }

    /// A text that comes from outside, without control characters: says so where there were any.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        if plain::count_of_strange(text) > 0 {
            self.say(Message::new("message-signs-taken-out"));
        }
        plain::plain(text).into_owned()
    }

    /// Makes edits of the text being typed; what does not fit its field stays as it is.
    pub(crate) fn commit_drafts(&mut self) {
        for draft in self.drafts.take() {
            let Some(session) = self.session() else {
                return;
            };
            match draft.field.write(session, &draft.text, self.typing()) {
                Ok(Some(edit)) => {
                    // What is refused is no loss: it stays where it was typed.
                    if !self.apply_edit(edit) {
                        self.drafts.keep(draft);
                    }
                }
                Ok(None) | Err(FieldError::NoRound) => {}
                Err(FieldError::Gone) => {
                    // A number of hands is no word that could be wanted elsewhere.
                    if !matches!(draft.field, Field::Hands(..)) {
                        self.drafts.lose_place(draft.text);
                    }
                }
                Err(_) => self.drafts.keep(draft),
            }
        }
    }
}
