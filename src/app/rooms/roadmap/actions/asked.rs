//! What can be asked of the action plan, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, RoadmapTab};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::roadmap::actions::state::ActionsView;
use crate::domain::field::{DeliverableField, Field};
use crate::domain::measure::MeasureId;
use crate::domain::progress::deliverable::{Deliverable, DeliverableId, tick};
use crate::domain::verbs::{self, Editable as _};

/// Which way one walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum ActionsMove {
    Up,
    Down,
    First,
    Last,
    /// So many lines.
    PageUp(usize),
    PageDown(usize),
}

/// What a view of the action plan can ask for.
#[derive(Clone, Copy, Debug)]
pub enum ActionsAction {
    /// Selects something.
    Select(DeliverableId),
    /// Walks to another line.
    Walk(ActionsMove),
    /// Adds something that a measure delivers.
    Add(Option<MeasureId>),
    /// Says which measure delivers it.
    Measure(DeliverableId, Option<MeasureId>),
    /// Says that it was delivered, or was not.
    Tick(DeliverableId),
    /// Unfolds what was delivered, or folds it away.
    FoldDone(bool),
    /// In a narrow window, puts the form in place of the list, or takes it away.
    Form(bool),
}

/// What can be asked of the action plan by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum ActionsCommand {
    Add,
    Write,
    Tick,
    Delete,
}

impl ActionsCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        let key = match self {
            Self::Add => "command-actions-add",
            Self::Write => "command-actions-write",
            Self::Tick => "command-actions-tick",
            Self::Delete => "command-actions-delete",
        };
        let properties = Properties::new(Section::Roadmap, key).only_in_tab(RoadmapTab::Actions);
        match self {
            Self::Add | Self::Write => properties.leads_to(LeadsTo::Text),
            Self::Tick | Self::Delete => properties,
        }
    }
}

impl ActionsView {
    /// Whether a command can be done now.
    pub(crate) const fn is_enabled(&self, command: ActionsCommand) -> bool {
        match command {
            ActionsCommand::Add => true,
            ActionsCommand::Write | ActionsCommand::Tick | ActionsCommand::Delete => {
                self.cursor.is_some()
            }
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: ActionsCommand, cx: &mut Context) {
        match (command, self.cursor) {
            (ActionsCommand::Add, at) => {
                let beside = cx.session().zip(at).and_then(|(s, id)| s.find::<Deliverable>(id));
                let measure = beside.and_then(|deliverable| deliverable.measure);
                self.add(measure, cx);
            }
            (ActionsCommand::Write, Some(id)) => self.write(id, cx),
            (ActionsCommand::Tick, Some(id)) => self.tick(id, cx),
            (ActionsCommand::Delete, Some(id)) => self.delete(id, cx),
            (ActionsCommand::Write | ActionsCommand::Tick | ActionsCommand::Delete, None) => {}
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: ActionsAction, cx: &mut Context) {
        match action {
            ActionsAction::Select(id) => self.come_to(id, cx),
            ActionsAction::Walk(way) => self.walk(way, cx),
            ActionsAction::Add(measure) => self.add(measure, cx),
            ActionsAction::Measure(id, measure) => {
                let edit = cx.session().and_then(|session| {
                    let before = session.find::<Deliverable>(id)?;
                    verbs::change(session, Deliverable { measure, ..before.clone() })
                });
                cx.apply_if(edit);
            }
            ActionsAction::Tick(id) => self.tick(id, cx),
            ActionsAction::FoldDone(open) => {
                self.done_open = open;
                let seen = self.seen();
                if !self.cursor.is_some_and(|id| seen.contains(&id)) {
                    self.cursor = seen.last().copied();
                }
            }
            ActionsAction::Form(open) => {
                self.form = open;
                match self.cursor.filter(|_| open) {
                    Some(id) => self.write(id, cx),
                    None => cx.wish_focus(Focus::Card),
                }
            }
        }
    }

    /// One step back: what stands in place of the list goes away.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let was_open = std::mem::take(&mut self.form);
        if was_open {
            cx.wish_focus(Focus::Card);
        }
        was_open
    }

    /// Somebody goes elsewhere.
    pub(crate) const fn leave(&mut self) {
        self.form = false;
    }

    fn walk(&mut self, way: ActionsMove, cx: &mut Context) {
        let seen = self.seen();
        let at = seen.iter().position(|id| Some(*id) == self.cursor).unwrap_or_default();
        let last = seen.len().saturating_sub(1);
        let to = match way {
            ActionsMove::Up => at.saturating_sub(1),
            ActionsMove::Down => at + 1,
            ActionsMove::First => 0,
            ActionsMove::Last => last,
            ActionsMove::PageUp(lines) => at.saturating_sub(lines),
            ActionsMove::PageDown(lines) => at + lines,
        };
        if let Some(id) = seen.get(to.min(last)) {
            if self.cursor == Some(*id) {
                let is_up =
                    matches!(way, ActionsMove::Up | ActionsMove::First | ActionsMove::PageUp(_));
                cx.stop_at(if is_up { Edge::Top } else { Edge::Bottom });
            }
            self.cursor = Some(*id);
            cx.wish_focus(Focus::Card);
        }
    }

    /// Adds something that a measure delivers, and goes to what it is.
    pub(crate) fn add(&mut self, measure: Option<MeasureId>, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let id = DeliverableId(session.next_id);
        let new = Deliverable { measure, ..Deliverable::named(id, String::new()) };
        let edit = verbs::add(session, new, None);
        if cx.apply_edit(edit) {
            self.refresh(cx);
            self.cursor = Some(id);
            self.write(id, cx);
        }
    }

    fn write(&mut self, id: DeliverableId, cx: &mut Context) {
        self.cursor = Some(id);
        self.form = true;
        cx.wish_focus(Focus::Field(Field::Deliverable(id, DeliverableField::What)));
    }

    fn tick(&mut self, id: DeliverableId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let Some(edit) = tick(session, id, cx.now.day) else { return };
        let before = session.find::<Deliverable>(id);
        let was_done = before.is_some_and(|deliverable| deliverable.done.is_some());
        let name = before.map_or("", |deliverable| deliverable.what.trim()).to_owned();
        if cx.apply_edit(edit) {
            let key = if was_done { "message-actions-not-done" } else { "message-actions-done" };
            cx.say(Message::new(key).called("what", &name));
            // It stands elsewhere now: what was selected stays so.
            self.refresh(cx);
            self.unfold_for_cursor();
        }
    }

    fn delete(&mut self, id: DeliverableId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let Some(edit) = verbs::delete::<Deliverable>(session, id) else { return };
        let name = edit.subject.clone();
        if cx.apply_edit(edit) {
            cx.say(Message::new("message-deleted").called("name", &name));
            self.refresh(cx);
            cx.wish_focus(Focus::Card);
        }
    }
}
