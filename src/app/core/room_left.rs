//! How much room the open session has left in a file: what would not fit any more is refused with a
//! word, and not only when it is saved.

use crate::app::core::context::Context;
use crate::app::core::document::Document;
use crate::app::core::file_size::{FileSize, Growth};
use crate::app::core::message::Message;
use crate::domain::edit::{Edit, apply};
use crate::domain::session::Session;
use crate::storage::format::{self, MOST_BYTES};
use crate::storage::limits::{self, MOST_TEXT, Space};

impl Document {
    /// How near it is to what a file may hold: the whole of it, or its fullest list.
    pub fn space(&self) -> Space {
        self.size.space().max(limits::least_space(&self.session).0)
    }

    /// It is as it was read from a file of so many bytes.
    pub(crate) const fn was_read_from(&mut self, bytes: u64) {
        self.size.is_known(bytes);
    }

    /// An edit was done, undone or done again, by which it grows by so many bytes at most.
    pub(super) fn has_grown(&mut self, growth: Growth) {
        self.size.grow(growth, &self.session);
    }

    /// Why no file could hold it with that edit, by which it grows by so many bytes, where none could.
    fn no_room_for(&mut self, edit: &Edit, growth: Growth) -> Option<Message> {
        let before = match self.size.may_be_too_much(&self.session, edit, growth) {
            Ok(before) => before?,
            Err(message) => return Some(message),
        };
        // How it would be is tried, and taken back.
        let session = self.changing().1;
        let next_id = session.next_id;
        let back = apply(session, edit.clone()).ok()?;
        let message = before.is_too_much(session);
        let undone = apply(session, back);
        debug_assert!(undone.is_ok(), "an inverse was refused: {undone:?}");
        session.next_id = next_id;
        message
    }
}

/// A session before an edit after which it may be too much for a file.
pub(super) struct Before {
    space: Space,
    /// Its bytes, and the most it may have, where it may come to have more.
    bytes: Option<(u64, u64)>,
}

impl FileSize {
    /// Whether a session of this size may become too much for a file with an edit, by which it grows by
    /// so many bytes at most: nothing where it surely does not.
    ///
    /// # Errors
    /// What is said where it surely does.
    pub(super) fn may_be_too_much(
        &mut self,
        session: &Session,
        edit: &Edit,
        growth: Growth,
    ) -> Result<Option<Before>, Message> {
        if self.counted.is_none() {
            self.count(session);
        }
        if growth.longest > MOST_TEXT as u64 && limits::holds_too_long(&edit.changes) {
            return Err(Message::new("message-text-no-room"));
        }
        let may_be_too_large = self.at_most() + growth.bytes > self.most;
        let more = edit.changes.iter().filter(|change| !change.takes_away()).count();
        if !may_be_too_large && !limits::may_overflow(session, more) {
            return Ok(None);
        }
        let space = limits::least_space(session).0;
        let size = if may_be_too_large { self.count(session) } else { 0 };
        let is_too_large = may_be_too_large && size + growth.bytes > self.most;
        Ok(Some(Before { space, bytes: is_too_large.then_some((size, self.most)) }))
    }
}

impl Before {
    /// What is said where the session is too much for a file as it is with the edit.
    pub(super) fn is_too_much(&self, session: &Session) -> Option<Message> {
        let (space, _, most) = limits::least_space(session);
        if space == Space::None && self.space != Space::None {
            return Some(Message::new("message-list-no-room").count("most", most));
        }
        let is_too_large =
            self.bytes.is_some_and(|(bytes, most)| format::length_of(session) > bytes.max(most));
        let megabytes = usize::try_from(MOST_BYTES / (1024 * 1024)).unwrap_or_default();
        is_too_large.then(|| Message::new("message-session-no-room").count("most", megabytes))
    }
}

#[cfg(test)]
impl Document {
    /// As if files could have no more than so many bytes.
    pub(crate) fn holds_at_most(&mut self, bytes: u64) {
        self.size.most = bytes;
    }
}

impl Context {
    /// Whether there is no room for an edit that takes so many bytes; says so where there is none.
    pub(super) fn refuses_for_room(&mut self, edit: &Edit, growth: Growth) -> bool {
        let Some(document) = &mut self.document else { return false };
        let Some(message) = document.no_room_for(edit, growth) else { return false };
        self.say(message);
        true
    }

    /// How near the open session is to what a file may hold.
    pub(crate) fn space(&self) -> Space {
        self.document.as_ref().map_or(Space::Enough, Document::space)
    }

    /// Says that the session has come near what a file may hold, where it had more room before.
    pub(crate) fn warn_of_room(&mut self, before: Space) {
        let Some(document) = &self.document else { return };
        if document.space() <= before {
            return;
        }
        let (space, _, most) = limits::least_space(document.session());
        if space > before {
            self.say(Message::new("message-list-little-room").count("most", most));
        } else {
            let megabytes = usize::try_from(MOST_BYTES / (1024 * 1024)).unwrap_or_default();
            self.say(Message::new("message-session-little-room").count("most", megabytes));
        }
    }
}
