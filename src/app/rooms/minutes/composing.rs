//! Composing the minutes as they will be: once for a state of the document, and only while they are
//! looked at.

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::core::effect::{ComposeOrder, Effect};
use crate::app::core::papers::Composed;
use crate::app::core::place::{Focus, MinutesTab};
use crate::app::rooms::minutes::preview::{Of, Preview, ReadMove};
use crate::app::rooms::minutes::state::Minutes;

/// Up to so many crossings and notes they are composed of at once; of more it is done off the drawing
/// thread.
const AT_ONCE: usize = 1000;

impl Minutes {
    /// The minutes as they will be.
    pub const fn preview(&self) -> &Preview {
        &self.preview
    }

    /// Composes them anew where they are looked at and something is another than when they were
    /// composed last.
    pub(crate) fn compose(&mut self, cx: &mut Context) {
        if self.tab != MinutesTab::Paper {
            return;
        }
        let (Some(document), Some(meeting)) = (&cx.document, self.meeting(cx)) else {
            self.preview = Preview { last_token: self.preview.last_token, ..Preview::default() };
            return;
        };
        let of = Of {
            document: document.id,
            revision: document.history.revision(),
            meeting: meeting.id,
            tag: cx.texts.tag().to_owned(),
        };
        let preview = &mut self.preview;
        let waits_for = preview.waits.as_ref().map(|(_, of)| of);
        if preview.of.as_ref() == Some(&of) || waits_for == Some(&of) {
            return;
        }
        let is_of_another =
            |before: &Of| (before.document, before.meeting) != (of.document, of.meeting);
        if preview.of.as_ref().is_some_and(is_of_another) {
            // Nothing of that is looked at any longer, not even until this is there.
            (preview.at, preview.composed) = (0, None);
        }
        let session = document.session();
        let size = session.judgements.len() + session.notes.len() + session.rounds.len();
        if size <= AT_ONCE {
            preview.waits = None;
            let composed = Composed::of(session, of.meeting, cx.texts);
            preview.take(of, composed);
        } else {
            preview.last_token += 1;
            let (token, session) = (preview.last_token, document.shared_session());
            let order = ComposeOrder { token, session, meeting: of.meeting };
            preview.waits = Some((token, of));
            cx.effect(Effect::Compose(order));
        }
    }

    /// They were composed. Nothing comes of what is not waited for any more.
    pub(super) fn were_composed(&mut self, token: u64, composed: Option<Composed>) {
        if let Some((_, of)) = self.preview.waits.take_if(|(waited, _)| *waited == token) {
            self.preview.take(of, composed);
        }
    }

    /// Reads on in the minutes.
    pub(super) fn read(&mut self, way: ReadMove, cx: &mut Context) {
        let before = self.preview.at();
        self.preview.read(way);
        if self.preview.at() == before {
            match way {
                ReadMove::Up | ReadMove::First | ReadMove::HeadingBefore => cx.stop_at(Edge::Top),
                ReadMove::Down | ReadMove::Last | ReadMove::NextHeading => cx.stop_at(Edge::Bottom),
                ReadMove::To(_) => {}
            }
        }
        cx.wish_focus(Focus::Agenda);
    }
}
