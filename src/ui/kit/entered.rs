//! Which parts of the window the keyboard has come into with a cell or a tab: readers on Linux leave out
//! what those stand in, so they say it themselves.

use eframe::egui::accesskit::{Node, NodeId, Role, TreeUpdate};

/// What has the keyboard, as it came there.
#[derive(Debug)]
struct Entered {
    id: NodeId,
    /// Its own name then: once that is another, it is what is read.
    name: String,
    /// What it stands in that the keyboard has come into.
    parts: String,
}

/// What is said before the name of what has the keyboard, as long as the keyboard stays and it is
/// called the same.
#[derive(Debug, Default)]
pub(super) struct EnteredParts {
    now: Option<Entered>,
    /// The same of what had the keyboard before: it is called so until the keyboard is elsewhere, as
    /// readers would read another name of it before they hear of that.
    before: Option<Entered>,
}

impl EnteredParts {
    /// Puts the names of the parts before that of what has the keyboard, by what is around it, and, where the
    /// keyboard has just moved, by what was around what it has left.
    pub(super) fn say(
        &mut self,
        update: &mut TreeUpdate,
        around: &[NodeId],
        left: Option<&[NodeId]>,
    ) {
        self.before = None;
        if let Some(left) = left {
            let entered = entered(update, around, left);
            let entered = entered.map(|(name, parts)| Entered { id: update.focus, name, parts });
            self.before = std::mem::replace(&mut self.now, entered);
        }
        for entered in [&mut self.before, &mut self.now] {
            let Some(Entered { id, name, parts }) = entered else { continue };
            let node = update.nodes.iter_mut().find(|(there, _)| there == id);
            match node.filter(|(_, node)| node.label() == Some(name.as_str())) {
                Some((_, node)) => node.set_label(format!("{parts}. {name}")),
                None => *entered = None,
            }
        }
    }
}

/// What a cell or a tab with the keyboard is called, and the parts of the window, from the outside in,
/// that were not around what was left; nothing where readers say that themselves, or there are none.
fn entered(update: &TreeUpdate, around: &[NodeId], left: &[NodeId]) -> Option<(String, String)> {
    let find = |id: NodeId| update.nodes.iter().find(|(at, _)| *at == id).map(|(_, node)| node);
    let focused = find(update.focus)?;
    if !matches!(focused.role(), Role::GridCell | Role::Tab) {
        return None;
    }
    let new = around.iter().rev().filter(|id| !left.contains(id)).filter_map(|id| find(*id));
    let parts = new.filter(|node| matches!(node.role(), Role::Region | Role::Grid));
    let mut parts: Vec<&str> = parts.filter_map(Node::label).collect();
    parts.dedup();
    (!parts.is_empty()).then_some((focused.label()?.to_owned(), parts.join(". ")))
}
