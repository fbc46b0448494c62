//! A session that is open elsewhere: to look at, as a copy, or going on anyway.

use std::path::PathBuf;

use crate::app::core::context::Context;
use crate::app::core::document::Origin;
use crate::app::core::message::Message;
use crate::app::services::files::file_conflict::is_open;
use crate::app::services::files::opened::HeldBy;
use crate::app::services::files::question::{FileQuestion, OpenElsewhere, OpenMode};
use crate::app::services::files::state::Files;

impl Files {
    /// The file that is open here is open elsewhere, too.
    pub(super) fn held_elsewhere(&mut self, path: PathBuf, held: HeldBy, cx: &mut Context) {
        if !is_open(&path, cx) {
            return;
        }
        if cx.front().is_none() {
            self.ask(FileQuestion::OpenElsewhere(OpenElsewhere { path, opened: None, held }), cx);
        } else {
            // Something else is asked about; saving looks whether the file has changed.
            cx.say(Message::new("message-open-elsewhere"));
        }
    }

    /// The answer to the question how to open it.
    pub(super) fn open_as(&mut self, how: OpenMode, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::OpenElsewhere(OpenElsewhere {
                path, opened: Some(opened), ..
            })) => self.show_opened(path, &opened, Some(how), cx),
            Some(FileQuestion::OpenElsewhere(OpenElsewhere { opened: None, .. })) => {
                self.take_hold = how == OpenMode::Anyway;
                if how == OpenMode::Copy {
                    self.go_on_as_a_copy(cx);
                }
                cx.focus_room();
            }
            other => self.put_back(other, cx),
        }
    }

    /// From now on no file holds the open session: it is another document, and what is being
    /// written of the former one is that one's.
    fn go_on_as_a_copy(&mut self, cx: &mut Context) {
        let now = cx.now.moment();
        let Some(document) = &mut cx.document else { return };
        document.id = document.id.next();
        document.origin = Origin::Nowhere { suggested: None };
        document.on_file = None;
        document.history.mark_unsaved();
        cx.journal_queue.begin_anew(document.id, None, document.shared_session(), now);
        self.forget_edits_of_save();
        cx.say(Message::new("message-copy-open"));
    }
}
