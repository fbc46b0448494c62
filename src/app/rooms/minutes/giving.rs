//! Giving the papers of a meeting out: as files, and onto the clipboard for an e-mail.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::effect::{Effect, GiveOrder};
use crate::app::core::message::Message;
use crate::app::core::papers::{self, Composed, Lack, lacking};
use crate::app::core::place::Place;
use crate::app::rooms::minutes::state::Minutes;
use crate::exchange::paper::form::{Form, offered_name};
use crate::exchange::paper::{Paper, html, plain_text, unwatched};
use crate::storage::file::FileError;

/// What is reported to Minutes.
#[derive(Debug)]
pub enum MinutesReport {
    /// A paper was written to a file, or was not.
    Given(PathBuf, Result<(), FileError>),
    /// A paper could not be made into a file: a defect of ours.
    NotMade,
    /// Minutes were composed to be looked at, for the order of that token.
    Composed(u64, Option<Composed>),
}

impl Minutes {
    /// What is still missing in the minutes of the meeting, and each place where it is written.
    pub fn lacks(&self, cx: &Context) -> Vec<(Lack, Vec<Place>)> {
        let found = cx.session().zip(self.meeting(cx));
        found.map_or(Vec::new(), |(session, meeting)| lacking(session, meeting.id))
    }

    /// Why the paper that was given out last is in no file, if it is in none.
    pub const fn why_not_given(&self) -> Option<&FileError> {
        self.not_given.as_ref()
    }

    fn paper(&self, cx: &Context) -> Option<Paper> {
        papers::minutes(cx.session()?, self.meeting(cx)?.id, cx.texts)
    }

    /// Writes the minutes to a file that a person picks.
    pub(super) fn give(&mut self, form: Form, cx: &mut Context) {
        let paper = self.paper(cx);
        self.order(paper, form, cx);
    }

    /// Writes the agenda, as it is sent out, to a file that a person picks.
    pub(super) fn give_agenda(&mut self, cx: &mut Context) {
        let ids = cx.session().zip(self.meeting(cx)).map(|(session, it)| (session, it.id));
        let paper = ids.and_then(|(session, id)| papers::agenda(session, id, cx.texts));
        self.order(paper, Form::Docx, cx);
    }

    fn order(&mut self, paper: Option<Paper>, form: Form, cx: &mut Context) {
        let Some(paper) = paper else { return };
        self.not_given = None;
        let path = cx.document.as_ref().and_then(|document| document.path());
        let folder = path.and_then(|path| path.parent()).map(std::path::Path::to_path_buf);
        let name = offered_name(&paper, form);
        cx.effect(Effect::GiveOut(GiveOrder { paper: Arc::new(paper), form, folder, name }));
    }

    /// Puts the minutes on the clipboard, as text and as a page with its tables.
    pub(super) fn copy(&self, cx: &mut Context) {
        let Some(paper) = self.paper(cx) else { return };
        let text = plain_text::write(&paper, &mut unwatched);
        let page = html::write(&paper, &mut unwatched);
        if let (Ok(text), Ok(html)) = (text, page) {
            cx.effect(Effect::CopyTable { text, html });
            cx.say(Message::new("message-minutes-copied"));
        } else {
            cx.say(Message::new("message-minutes-not-made"));
        }
    }

    /// Hears what became of a paper.
    pub(crate) fn hear_report(&mut self, report: MinutesReport, cx: &mut Context) {
        match report {
            MinutesReport::Given(path, Ok(())) => {
                self.not_given = None;
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
                cx.say(Message::new("message-minutes-given").words("name", name.into_owned()));
            }
            MinutesReport::Given(_, Err(err)) => {
                self.not_given = Some(err);
                cx.say(Message::new("message-minutes-not-given"));
            }
            MinutesReport::NotMade => cx.say(Message::new("message-minutes-not-made")),
            MinutesReport::Composed(token, composed) => self.were_composed(token, composed),
        }
    }
}
