//! What a screen reader is told beyond what each control tells of itself: what the window is
//! called, what has just happened, and that nothing behind a dialog is there.
//!
//! The tree of a frame is whole only at its end, so it is finished there, by an [`egui::Plugin`].

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use eframe::egui::accesskit::{Action, Live, Node, NodeId, Role, TreeUpdate};
use eframe::egui::{
    self, Context, Event, FullOutput, Id, RawInput, Response, Ui, UiBuilder, UiKind, WidgetInfo,
};

use crate::ui::kit::entered::EnteredParts;
use crate::ui::kit::tree::{self, Places};
use crate::ui::kit::view::View;

/// What is known of the tree from frame to frame.
#[derive(Debug, Default)]
struct Aloud {
    /// What was given out last, each with a number of its own.
    said: Vec<(u64, String)>,
    /// What is to be said, once the keyboard has come to rest.
    waiting: Vec<(u64, String)>,
    /// In which frame something of that was asked for last.
    asked_in: u64,
    /// In which frame the keyboard moved last, or what had it was called otherwise.
    moved_in: u64,
    /// How often something was said.
    count: u64,
    /// What stands behind a dialog in this frame: nodes that hold all the rest.
    behind: Vec<NodeId>,
    /// What had the keyboard in the last frame.
    focus: Option<NodeId>,
    /// What that was called.
    name: Option<String>,
    /// What that stood in, from the inside out.
    around: Vec<NodeId>,
    /// What had the keyboard before that, and what it stood in.
    left: Option<(NodeId, Vec<NodeId>)>,
    /// What is said before the name of what has the keyboard.
    entered: EnteredParts,
    /// All that stands behind a dialog, as of the last frame: nothing can be asked of it.
    unreachable: HashSet<NodeId>,
    /// Where things stand that are not drawn in the order in which they are read.
    places: Places,
}

/// For how many frames something waits to be said, at the most.
const MOST_WAITS: u64 = 8;

/// Begins a frame: the window is called so, in this language.
pub(crate) fn begin(ctx: &Context, title: &str, language: &str) {
    ctx.add_plugin(Aloud::default());
    let waits = ctx.with_plugin(|aloud: &mut Aloud| {
        aloud.behind.clear();
        aloud.places.clear();
        !aloud.waiting.is_empty()
    });
    if waits == Some(true) {
        ctx.request_repaint();
    }
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |root| {
        root.set_language(language);
        root.set_label(title);
    });
    // Other windows have trees of their own; by this node ours is known.
    ctx.accesskit_node_builder(mark_id(), |node| node.set_role(Role::GenericContainer));
}

fn mark_id() -> Id {
    Id::unique("aloud")
}

/// Says something once, behind what is read as the keyboard comes somewhere; it stays where it is.
pub(crate) fn say(ctx: &Context, words: &str) {
    let words = words.trim();
    if words.is_empty() {
        return;
    }
    let frame = ctx.cumulative_frame_nr();
    ctx.with_plugin(|aloud: &mut Aloud| {
        aloud.count += 1;
        aloud.asked_in = frame;
        aloud.waiting.push((aloud.count, words.to_owned()));
    });
    ctx.request_repaint();
}

/// Says nothing of what was to be said, nor leaves what was said last to be read.
pub(crate) fn hush(ctx: &Context) {
    ctx.with_plugin(|aloud: &mut Aloud| {
        aloud.said.clear();
        aloud.waiting.clear();
    });
}

/// Says something whenever it is said anew: `times` tells how often that was.
pub(crate) fn say_anew(ctx: &Context, place: &str, times: u64, words: &str) {
    let id = Id::unique(("times-said", place));
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<u64>(id).unwrap_or_default();
        data.insert_temp(id, times);
        before
    });
    if before != times {
        say(ctx, words);
    }
}

/// All that was drawn so far in this frame stands behind a dialog, and is out of reach.
pub(crate) fn put_behind(ctx: &Context) {
    let root =
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |root| root.children().to_vec());
    ctx.with_plugin(|aloud: &mut Aloud| aloud.behind = root.unwrap_or_default());
}

/// Names the panel or the dialog that is being drawn.
pub(crate) fn name_frame(ui: &Ui, words: &str) {
    if let Some(id) = frame_id(ui) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(words));
    }
}

fn frame_id(ui: &Ui) -> Option<Id> {
    let is_frame = |kind: UiKind| kind.is_panel() || matches!(kind, UiKind::Modal | UiKind::Menu);
    let mut around = ui.stack().iter();
    let frame = around.find(|ui| ui.info.kind.is_some_and(is_frame));
    frame.map(|frame| frame.unique_id)
}

/// Says what holds of a place as it begins to hold, and nothing while it goes on.
pub(crate) fn say_as_it_begins(ctx: &Context, place: impl Hash + std::fmt::Debug, what: &str) {
    let id = Id::unique(("holds", place));
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<String>(id).unwrap_or_default();
        if before != what {
            data.insert_temp(id, what.to_owned());
        }
        before
    });
    if before != what {
        say(ctx, what);
    }
}

/// Tells more of something than its name: it is read behind it.
pub(crate) fn describe(ctx: &Context, id: Id, words: &str) {
    ctx.accesskit_node_builder(id, |node| node.set_description(words));
}

/// Has something read in its place among all that has one beside it, by row and column, rather than
/// when it is drawn. What has no place comes before.
pub(crate) fn stands_at(ctx: &Context, id: Id, row: usize, column: usize) {
    ctx.with_plugin(|aloud: &mut Aloud| aloud.places.insert(id.accesskit_id(), (row, column)));
}

/// Has all that is drawn in this part read behind all that stands beside it.
pub(crate) fn comes_last(ui: &Ui) {
    stands_at(ui.ctx(), ui.stack().unique_id, usize::MAX, 0);
}

/// Says of an entry that it is chosen or not. Its name tells which one it is.
pub(crate) fn is_chosen(ctx: &Context, id: Id, chosen: bool) {
    ctx.accesskit_node_builder(id, |node| {
        node.clear_toggled();
        node.set_selected(chosen);
    });
}

/// The name of an entry with which one it is, and of how many: few readers say that of themselves, and
/// those that do would say it twice, so it stands in the name alone.
pub(crate) fn with_place(view: &View<'_>, name: &str, at: usize, of: usize) -> String {
    let place = view.with("one-of", &[("at", (at + 1).into()), ("of", of.into())]);
    let end = if name.ends_with('.') { "" } else { "," };
    format!("{name}{end} {place}")
}

/// Words behind each other in one name: a sentence ends before the next begins.
pub(crate) fn in_a_row(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).fold(String::new(), |mut name, part| {
        match name.chars().next_back() {
            None => {}
            Some('.' | '!' | '?' | '…') => name.push(' '),
            Some(_) => name.push_str(", "),
        }
        name.push_str(&part);
        name
    })
}

/// Whether names say what readers on Linux are not told otherwise, or say instead of a name.
pub(crate) const IN_NAMES: bool = cfg!(all(unix, not(target_os = "macos")));

/// Says of the head of something that can be unfolded whether it is. Readers on Linux are not told of
/// that state, so there it stands in the name.
pub(crate) fn tell_fold(view: &View<'_>, head: &Response, name: &str, open: bool) {
    let spoken = if IN_NAMES {
        view.with(if open { "fold-open" } else { "fold-shut" }, &[("name", name.into())])
    } else {
        name.to_owned()
    };
    head.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    head.ctx.accesskit_node_builder(head.id, |node| node.set_expanded(open));
}

/// Keeps words out of what is read: what they belong to says them in its name.
pub(crate) fn is_said_elsewhere(drawn: &Response) {
    drawn.ctx.accesskit_node_builder(drawn.id, Node::set_hidden);
}

/// What belongs together, under a name: it is read as somebody comes into it. What is told apart
/// by `salt` is another one, though it stands in the same place.
pub(crate) fn region_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    part_ui(ui, Role::Region, salt, name, content)
}

/// The same of a kind of its own: a list, a group of tabs.
pub(crate) fn part_ui<R>(
    ui: &mut Ui,
    role: Role,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new().id_salt(salt);
    ui.scope_builder(builder.accessibility_role(role).accessibility_label(name), content).inner
}

/// A list of so many entries to choose from, of which only those near what is seen need be drawn. Readers
/// that count entries where they are would count those: what the list stands in tells them how many
/// there are.
pub(crate) fn list_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    of: usize,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let around = UiBuilder::new().id_salt("counted").accessibility_role(Role::Section);
    let counted = |ui: &mut Ui| {
        let id = ui.stack().unique_id;
        ui.ctx().accesskit_node_builder(id, |node| node.set_size_of_set(of));
        part_ui(ui, Role::ListBox, salt, name, content)
    };
    ui.scope_builder(around, counted).inner
}

/// What stands in a list that was begun elsewhere, by the list's id.
pub(crate) fn in_list_ui<R>(ui: &mut Ui, list: Id, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().accessibility_parent(list), content).inner
}

impl Aloud {
    /// Whether a tree is the main window's.
    fn is_ours(update: &TreeUpdate) -> bool {
        update.nodes.iter().any(|(id, _)| *id == mark_id().accesskit_id())
    }

    fn finish(&mut self, update: &mut TreeUpdate, frame: u64) {
        for (_, node) in &mut update.nodes {
            match node.role() {
                // A frame without a name says nothing to anybody.
                Role::Pane | Role::Dialog if node.label().is_none() => {
                    node.set_role(Role::GenericContainer);
                }
                // Of a pane all that is written in it is read as one comes into it; of a region its
                // name.
                Role::Pane => node.set_role(Role::Region),
                Role::Dialog => node.set_modal(),
                _ => {}
            }
        }
        let mut dialogs = update.nodes.iter().filter(|(_, node)| node.role() == Role::Dialog);
        let dialog = dialogs.next().map(|(id, _)| *id);
        self.unreachable.clear();
        if dialog.is_some() {
            self.hide_behind(update);
        }
        let has_moved = self.keep_focus(update, dialog);
        tree::arrange(update, &self.places, mark_id().accesskit_id());
        tree::tell_choice_where_the_keyboard_is(update);
        if let Some((id, around)) = self.left.as_ref().filter(|_| dialog.is_none()) {
            tree::leave_behind(update, *id, around);
        }
        self.around = tree::around(update, update.focus);
        let left = has_moved.then(|| self.left.as_ref().map_or(&[][..], |(_, around)| around));
        self.entered.say(update, &self.around, left);
        self.give_out(update, has_moved, frame);
    }

    /// What stands behind a dialog is not in the tree, and hears nothing.
    fn hide_behind(&mut self, update: &mut TreeUpdate) {
        let mut places: HashMap<NodeId, &mut Node> =
            update.nodes.iter_mut().map(|(id, node)| (*id, node)).collect();
        let mut waiting = self.behind.clone();
        for id in &waiting {
            if let Some(node) = places.get_mut(id) {
                node.set_hidden();
            }
        }
        while let Some(id) = waiting.pop() {
            if self.unreachable.insert(id)
                && let Some(node) = places.get(&id)
            {
                waiting.extend(node.children());
            }
        }
    }

    /// The keyboard can be nowhere for a frame: while a dialog comes, and where Tab goes around.
    /// Until it is somewhere, it is where it was, or else at the dialog. Gives whether it has moved.
    fn keep_focus(&mut self, update: &mut TreeUpdate, dialog: Option<NodeId>) -> bool {
        let root = egui::accesskit_root_id().accesskit_id();
        if update.focus == root || self.unreachable.contains(&update.focus) {
            let is_there = |id: &NodeId| update.nodes.iter().any(|(there, _)| there == id);
            let stays = self.focus.filter(|id| !self.unreachable.contains(id) && is_there(id));
            update.focus = stays.or(dialog).unwrap_or(root);
        }
        let has_moved = self.focus != Some(update.focus);
        if has_moved && self.focus != Some(root) {
            self.left = self.focus.map(|id| (id, std::mem::take(&mut self.around)));
        }
        self.focus = Some(update.focus);
        has_moved
    }

    /// What was said last stays in the tree until something else is said: a node that comes into
    /// it is read out, and once. Readers break off when the keyboard comes somewhere, or what has it
    /// is called otherwise: so nothing is given out before that is over.
    fn give_out(&mut self, update: &mut TreeUpdate, has_moved: bool, frame: u64) {
        let focused = update.nodes.iter().find(|(id, _)| *id == update.focus);
        let name = focused.and_then(|(_, node)| node.label().or(node.value())).map(str::to_owned);
        if has_moved || name != self.name {
            self.moved_in = frame;
        }
        self.name = name;
        let rests = frame > self.asked_in.max(self.moved_in) || frame > self.asked_in + MOST_WAITS;
        if rests && !self.waiting.is_empty() {
            self.said = std::mem::take(&mut self.waiting);
        }
        let said = self.said.iter().map(|(number, words)| {
            let mut node = Node::new(Role::Label);
            node.set_value(words.as_str());
            node.set_live(Live::Polite);
            (mark_id().with(number).accesskit_id(), node)
        });
        let said: Vec<(NodeId, Node)> = said.collect();
        let root = egui::accesskit_root_id().accesskit_id();
        if let Some((_, root)) = update.nodes.iter_mut().find(|(id, _)| *id == root) {
            for (id, _) in &said {
                root.push_child(*id);
            }
            update.nodes.extend(said);
        }
    }
}

impl egui::Plugin for Aloud {
    fn debug_name(&self) -> &'static str {
        "aloud"
    }

    /// A screen reader asks for things by their nodes, whatever stands in front of them.
    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        input.events.retain(|event| match event {
            Event::AccessKitActionRequest(request) => {
                request.action == Action::ScrollIntoView
                    || !self.unreachable.contains(&request.target_node)
            }
            _ => true,
        });
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        match &mut output.platform_output.accesskit_update {
            Some(update) if Self::is_ours(update) => {
                self.finish(update, ctx.cumulative_frame_nr());
            }
            Some(_) => {}
            // Nobody listens: what waited to be said would have frame after frame drawn for nothing.
            None => self.waiting.clear(),
        }
    }
}
