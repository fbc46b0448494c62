//! What was asked for on the agenda in other rooms, and the items that are made of it.

use std::sync::Arc;

use crate::app::core::asked_for::AskedFor;
use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::rooms::minutes::state::{At, Minutes};
use crate::app::rooms::minutes::usual::Together;
use crate::domain::meeting::item::{CasePaper, Item, ItemId, ItemKind};
use crate::domain::meeting::number;
use crate::domain::question::ReplyId;
use crate::domain::verbs::{self, Editable as _};

/// Of more measures than these, an item is not made to treat each.
const MOST_MEASURES: usize = 8;

impl Minutes {
    /// All that is asked for on the agenda.
    pub fn asked_for(&self) -> Arc<[AskedFor]> {
        self.asked.all()
    }

    /// Finds anew what is asked for, once a state of the document, while it is looked at.
    pub(crate) fn refresh(&mut self, cx: &Context) {
        self.asked.refresh(cx);
    }

    /// Makes an item of what is asked for, behind the chosen one; a meeting is made where there is
    /// none.
    pub(super) fn take_up(&mut self, reply: ReplyId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let all = self.asked_for();
        let Some(it) = all.iter().find(|it| it.reply == reply) else { return };
        let mut steps = Together::new(session);
        let meeting = steps.meeting_or_new(self.meeting(cx));
        let now = &steps.session;
        let id = ItemId(now.next_id);
        let measures = if it.measures.len() > MOST_MEASURES { &[][..] } else { &it.measures[..] };
        let new = Item {
            meeting: Some(meeting),
            number: number::next(now, meeting),
            kind: ItemKind::Discussion,
            measures: measures.to_vec(),
            case: CasePaper { asked: it.asked.clone(), ..CasePaper::default() },
            ..Item::named(id, it.title.clone())
        };
        let (subject, behind) = (new.subject(), self.item(cx).map(|item| item.id));
        let said = Message::new("message-taken-up").called("name", &subject);
        let edit = verbs::add(now, new, behind);
        let verb = edit.verb;
        steps.take(Some(edit));
        let edit = steps.edit(verb, subject);
        if cx.apply_if(edit) {
            self.choose(At::Item(id), cx);
            cx.say(said);
            cx.focus_room();
        }
    }
}
