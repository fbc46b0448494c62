//! The tree that a screen reader is given, in the order in which the eye goes over the window, and
//! without what says nothing to anybody.

use std::collections::{HashMap, HashSet};

use eframe::egui::accesskit::{Action, Node, NodeId, Role, TreeUpdate};

/// The row and the column in which things stand that are not drawn in the order they are read.
pub(super) type Places = HashMap<NodeId, (usize, usize)>;

/// Takes frames without a name out of the tree, so that what is in them stands beside each other,
/// and bars without one, which are for the pointer; then puts in order what has a place.
pub(super) fn arrange(update: &mut TreeUpdate, places: &Places, mark: NodeId) {
    let focus = update.focus;
    let mut gone: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for (id, node) in &update.nodes {
        if *id != mark && *id != focus && !places.contains_key(id) {
            match node.role() {
                Role::ScrollBar if node.label().is_none() => gone.insert(*id, Vec::new()),
                Role::GenericContainer if says_nothing(node) => {
                    gone.insert(*id, node.children().to_vec())
                }
                _ => None,
            };
        }
    }
    update.nodes.retain(|(id, _)| !gone.contains_key(id));
    let opened = take_out_of_cells(update, &gone);
    for (_, node) in &mut update.nodes {
        if !node.children().iter().any(|id| gone.contains_key(id) || places.contains_key(id)) {
            continue;
        }
        let mut children = Vec::new();
        put_in(node.children(), &gone, &mut children);
        children.sort_by_key(|id| places.get(id).copied().unwrap_or_default());
        if !opened.is_empty() {
            let and_opened =
                |id| std::iter::once(id).chain(opened.get(&id).into_iter().flatten().copied());
            children = children.into_iter().flat_map(and_opened).collect();
        }
        node.set_children(children);
    }
}

/// What is opened at a cell stands behind it, not in it: of a cell, readers on Linux read all that is
/// in it in place of its name.
fn take_out_of_cells(
    update: &mut TreeUpdate,
    gone: &HashMap<NodeId, Vec<NodeId>>,
) -> HashMap<NodeId, Vec<NodeId>> {
    let cells = update.nodes.iter_mut().filter(|(_, node)| node.role() == Role::GridCell);
    let cells = cells.filter(|(_, node)| !node.children().is_empty());
    let opened = cells.map(|(id, node)| {
        let mut inside = Vec::new();
        put_in(node.children(), gone, &mut inside);
        node.set_children(Vec::new());
        (*id, inside)
    });
    opened.collect()
}

/// Which one is chosen is told of tabs and lists in which the keyboard is, or to which it leads: where
/// another one gets chosen in the rest, a reader would go there, and be beside the keyboard.
pub(super) fn tell_choice_where_the_keyboard_is(update: &mut TreeUpdate) {
    let nodes = || update.nodes.iter();
    let focused = nodes().find(|(id, _)| *id == update.focus);
    let led_to = focused.and_then(|(_, node)| node.active_descendant());
    let is_read = |id: &NodeId| *id == update.focus || Some(*id) == led_to;
    let lists = nodes().filter(|(_, node)| matches!(node.role(), Role::TabList | Role::ListBox));
    let others = lists.filter(|(_, node)| !node.children().iter().any(is_read));
    let quiet: HashSet<NodeId> =
        others.flat_map(|(_, node)| node.children().iter().copied()).collect();
    for (id, node) in &mut update.nodes {
        if quiet.contains(id) {
            node.clear_selected();
        }
    }
}

/// What something stands in, from the inside out, without the window itself.
pub(super) fn around(update: &TreeUpdate, id: NodeId) -> Vec<NodeId> {
    let root = update.tree.as_ref().map(|tree| tree.root);
    let mut around = Vec::new();
    let mut at = id;
    while let Some((id, _)) = update.nodes.iter().find(|(_, node)| node.children().contains(&at))
        && Some(*id) != root
    {
        around.push(*id);
        at = *id;
    }
    around
}

/// What the keyboard has left stays as a place without a word, where it is gone: of what stands in
/// the same part a reader would else read the part anew, and the room around it.
pub(super) fn leave_behind(update: &mut TreeUpdate, left: NodeId, around: &[NodeId]) {
    let is_there = |id: &NodeId| update.nodes.iter().any(|(there, _)| there == id);
    let Some(inside) = around.iter().find(|id| is_there(id)).filter(|_| !is_there(&left)) else {
        return;
    };
    if let Some((_, node)) = update.nodes.iter_mut().find(|(id, _)| id == inside) {
        node.push_child(left);
        update.nodes.push((left, Node::new(Role::Label)));
    }
}

/// Whether a frame is nothing but what is in it.
fn says_nothing(node: &Node) -> bool {
    node.label().is_none()
        && !node.is_hidden()
        && node.live().is_none()
        && ![Action::Focus, Action::Click].iter().any(|action| node.supports_action(*action))
}

fn put_in(ids: &[NodeId], gone: &HashMap<NodeId, Vec<NodeId>>, all: &mut Vec<NodeId>) {
    for id in ids {
        match gone.get(id) {
            Some(inside) => put_in(inside, gone, all),
            None => all.push(*id),
        }
    }
}
