//! Giving a picture of the session out: to a file that a person picks, never over another unasked.

use std::path::{Path, PathBuf};

use crate::app::core::context::Context;
use crate::app::core::effect::{Effect, PictureOrder};
use crate::app::core::file_names::name_of;
use crate::app::core::message::Message;
use crate::app::core::pictures::{OutgoingPicture, PictureChoice, PictureOf};
use crate::app::core::place::Room;
use crate::app::services::files::question::FileQuestion;
use crate::app::services::files::state::{Files, Picking};
use crate::exchange::paper::form::plain_name;

/// What became of a picture on its way to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureReport {
    /// Nobody wants the file any more: none was picked.
    NotWanted,
    /// A file stands there that was not asked about; nothing is written.
    Stands(PathBuf),
    /// So many pictures were written, the first of them there.
    Given(PathBuf, usize),
    /// The file could not be written.
    NotWritten(PathBuf),
    /// It would take more pictures than anybody looks at.
    TooMany,
    /// A defect of ours.
    NotMade,
}

impl Files {
    /// Asks what is wanted as a picture: at first what the open room shows.
    pub(super) fn ask_for_picture(&mut self, cx: &mut Context) {
        let of = match cx.room {
            Room::Judge => PictureOf::Crossing,
            Room::Roadmap => PictureOf::Roadmap,
            Room::Start | Room::Prepare | Room::Board | Room::See | Room::Minutes => {
                PictureOf::Board
            }
        };
        self.ask(FileQuestion::Picture(PictureChoice { of, ..PictureChoice::default() }), cx);
    }

    /// Writes a picture to a file that a person picks.
    pub(crate) fn give_picture(
        &mut self,
        choice: PictureChoice,
        picture: Option<OutgoingPicture>,
        cx: &mut Context,
    ) {
        self.take_question(cx);
        cx.put_in_front(None);
        let (Some(document), Some(picture)) = (&cx.document, picture) else {
            cx.say(Message::new("message-picture-of-nothing"));
            return;
        };
        let folder = document.path().and_then(|path| path.parent()).map(Path::to_owned);
        let what = cx.texts.get(choice.of.key());
        let name = plain_name(&format!("{what} {}", picture.title));
        let name = format!("{name}.{}", choice.kind.ending());
        let order = PictureOrder { picture, choice, folder, name };
        self.pick(Picking::Picture, Effect::GivePicture(Box::new(order)), cx);
    }

    /// Hears what became of it.
    pub(super) fn hear_of_picture(&mut self, report: PictureReport, cx: &mut Context) {
        self.under_way.picking.take_if(|picking| *picking == Picking::Picture);
        let named = |key, path: &Path| Message::new(key).words("name", name_of(path));
        match report {
            PictureReport::NotWanted => {}
            PictureReport::Stands(path) => cx.say(named("message-picture-stands", &path)),
            PictureReport::Given(path, 1) => cx.say(named("message-picture-given", &path)),
            PictureReport::Given(path, count) => {
                cx.say(named("message-pictures-given", &path).count("n", count));
            }
            PictureReport::NotWritten(path) => cx.say(named("message-picture-not-written", &path)),
            PictureReport::TooMany => cx.say(Message::new("message-picture-too-many")),
            PictureReport::NotMade => cx.say(Message::new("message-picture-not-made")),
        }
    }
}
