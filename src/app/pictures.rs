//! The pictures that go out: made as the wall's are, by the rooms whose they are.

use crate::app::core::document::{Document, DocumentId, Origin};
use crate::app::core::effect::Now;
use crate::app::core::picture::{Picture, Scene};
use crate::app::core::pictures::{OutgoingPicture, PictureOf};
use crate::app::rooms::judge::Judge;
use crate::app::state::App;
use crate::domain::judging::Crossing;
use crate::domain::session::Session;
use crate::storage::settings::Settings;

impl App {
    /// An app in which a session is only looked at, in a language.
    pub fn looking_at(session: Session, tag: &str, now: Now) -> Self {
        let mut app = Self::new(Settings::default(), Some(tag));
        app.cx.now = now;
        let origin = Origin::Nowhere { suggested: None };
        let document = Document::new(DocumentId::default(), session, origin, Vec::new());
        app.cx.replace_document(document);
        app.tell_what_was_touched();
        app
    }

    /// A picture that goes out, with the lines, frames and half-years that are looked at; of a crossing
    /// where one is meant. Nothing where there is nothing of that kind.
    pub fn outgoing_picture(
        &mut self,
        of: PictureOf,
        crossing: Option<Crossing>,
    ) -> Option<OutgoingPicture> {
        let cx = &self.cx;
        let scene = match of {
            PictureOf::Board => self.board.scene(None, cx).map(Scene::Board),
            PictureOf::Overview => self.board.scene(None, cx).map(Scene::Overview),
            PictureOf::Roadmap => self.roadmap.plan.scene(cx),
            PictureOf::Status => {
                self.roadmap.progress.refresh(cx);
                self.roadmap.progress.scene(cx)
            }
            PictureOf::Crossing => Judge::settled_scene(cx, crossing?),
        }?;
        let scene = OutgoingPicture::without_place(scene);
        let criteria = cx.session()?.criteria.iter().map(|it| it.short_name().to_owned());
        Some(OutgoingPicture {
            of,
            title: cx.document_title(),
            criteria: criteria.collect(),
            picture: Picture { scene, texts: cx.texts, motion: false },
        })
    }
}
