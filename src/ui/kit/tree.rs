//! The tree that a screen reader is given, in the order in which the eye goes over the window, and
//! without what says nothing to anybody.

use std::collections::HashMap;

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
    for (_, node) in &mut update.nodes {
        if !node.children().iter().any(|id| gone.contains_key(id) || places.contains_key(id)) {
            continue;
        }
        let mut children = Vec::new();
        put_in(node.children(), &gone, &mut children);
        children.sort_by_key(|id| places.get(id).copied().unwrap_or_default());
        node.set_children(children);
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
