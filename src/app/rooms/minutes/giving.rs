//! Giving the papers of a meeting out: as files, and onto the clipboard for an e-mail.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::effect::{Effect, GiveOrder, GiveTo, Stands};
use crate::app::core::file_names::{name_of, numbered};
use crate::app::core::message::Message;
use crate::app::core::papers::{self, Composed, Lack, lacking};
use crate::app::core::place::Place;
use crate::app::rooms::minutes::on_its_way::{Giving, NotGiven};
use crate::app::rooms::minutes::state::Minutes;
use crate::exchange::paper::form::{Form, offered_name};
use crate::exchange::paper::{Paper, html, plain_text, unwatched};

/// What is reported to Minutes. What is said of an order is said by its token.
#[derive(Debug)]
pub enum MinutesReport {
    /// So many of so many blocks of a paper are written.
    Writing(u64, usize, usize),
    /// Nobody wants the file any more: none was picked, or it was stopped.
    NotWanted(u64),
    /// A file stands there that was not asked about, or another program has it open.
    Stands(u64, Stands),
    /// A paper was written to a file, or was not.
    Given(u64, PathBuf, Result<(), NotGiven>),
    /// Minutes were composed to be looked at, or their meeting is gone.
    Composed(u64, Option<Composed>),
    /// A template was picked, or none.
    PickedTemplate(Option<PathBuf>),
    /// The system has no dialog to pick a template with.
    NoDialog,
}

impl Minutes {
    /// What is still missing in the minutes of the meeting, and each place where it is written.
    pub fn lacks(&self, cx: &Context) -> Vec<(Lack, Vec<Place>)> {
        let found = cx.session().zip(self.meeting(cx));
        found.map_or(Vec::new(), |(session, meeting)| lacking(session, meeting.id))
    }

    /// The paper on its way to a file, if one is.
    pub const fn giving(&self) -> Option<&Giving> {
        self.giving.as_ref()
    }

    /// Why the paper that was given out last is in no file, if it is in none.
    pub const fn why_not_given(&self) -> Option<&NotGiven> {
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
        let path = cx.document.as_ref().and_then(|document| document.path());
        let folder = path.and_then(|path| path.parent()).map(Path::to_path_buf);
        let to = GiveTo::Picked { folder, name: offered_name(&paper, form) };
        let template = cx.settings.template.clone().filter(|_| form == Form::Docx);
        let order = GiveOrder { token: 0, paper: Arc::new(paper), form, template, to };
        self.begin(order, cx);
    }

    /// Has an order done that nobody has asked for before.
    fn begin(&mut self, order: GiveOrder, cx: &mut Context) {
        self.not_given = None;
        self.last_given += 1;
        let order = GiveOrder { token: self.last_given, ..order };
        self.giving = Some(Giving { order: order.clone(), written: (0, 0), stands: None });
        cx.effect(Effect::GiveOut(order));
    }

    /// Writes over what stands there, which was asked about.
    pub(super) fn give_over(&mut self, cx: &mut Context) {
        if let Some(Giving { order, stands: Some(stands), .. }) = self.giving.take() {
            self.begin(GiveOrder { to: GiveTo::Over(stands.path), ..order }, cx);
        }
    }

    /// Has another file picked than the one that stands there.
    pub(super) fn give_elsewhere(&mut self, cx: &mut Context) {
        let Some(Giving { order, stands: Some(stands), .. }) = self.giving.take() else { return };
        let folder = stands.path.parent().map(Path::to_path_buf);
        let to = GiveTo::Picked { folder, name: numbered(&stands.path) };
        self.begin(GiveOrder { to, ..order }, cx);
    }

    /// Writes no more of the paper on its way.
    pub(super) fn stop_giving(&mut self, cx: &mut Context) {
        if let Some(giving) = self.giving.take() {
            cx.effect(Effect::StopGiving(giving.order.token));
            cx.say(Message::new("message-minutes-stopped"));
        }
    }

    /// Has documents look as the program's own again.
    pub(super) fn without_template(cx: &mut Context) {
        cx.settings.template = None;
        cx.store_settings();
        cx.say(Message::new("message-template-dropped"));
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
            MinutesReport::Writing(token, done, of) => {
                if let Some(giving) = self.awaited(token) {
                    giving.written = (done, of);
                }
            }
            MinutesReport::NotWanted(token) => {
                self.giving.take_if(|giving| giving.order.token == token);
            }
            MinutesReport::Stands(token, stands) => {
                if let Some(giving) = self.awaited(token) {
                    giving.stands = Some(stands);
                    cx.say(Message::new("message-minutes-stands"));
                }
            }
            MinutesReport::Given(token, path, given) => {
                self.giving.take_if(|giving| giving.order.token == token);
                self.was_given(&path, given, cx);
            }
            MinutesReport::Composed(token, composed) => self.were_composed(token, composed),
            MinutesReport::PickedTemplate(None) => {}
            MinutesReport::NoDialog => cx.say(Message::new("message-template-no-dialog")),
            MinutesReport::PickedTemplate(Some(path)) => {
                let name = name_of(&path);
                cx.settings.template = Some(path);
                cx.store_settings();
                cx.say(Message::new("message-template-picked").words("name", name));
            }
        }
    }

    fn awaited(&mut self, token: u64) -> Option<&mut Giving> {
        self.giving.as_mut().filter(|giving| giving.order.token == token)
    }

    fn was_given(&mut self, path: &Path, given: Result<(), NotGiven>, cx: &mut Context) {
        self.not_given = given.err();
        cx.say(if self.not_given.is_some() {
            Message::new("message-minutes-not-given")
        } else {
            Message::new("message-minutes-given").words("name", name_of(path))
        });
    }
}
