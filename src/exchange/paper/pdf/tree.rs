//! What the parts of a paper are to whoever listens to it: a tree of tags, whose leaves are what is
//! drawn. Built while the paper is laid out; filled in while it is drawn.

use krilla::geom::Rect;
use krilla::tagging::{BBox, Identifier, Tag, TagGroup, TagKind, TagTree};

/// A group of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GroupId(usize);

/// What is drawn in one go: on one line, of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LeafId(usize);

enum Child {
    Group(GroupId),
    Leaf(LeafId),
}

struct Group {
    tag: TagKind,
    children: Vec<Child>,
}

/// A tree of tags.
pub(super) struct Tree {
    groups: Vec<Group>,
    leaves: Vec<Option<Identifier>>,
}

impl Tree {
    /// A tree with its root only.
    pub(super) fn new() -> Self {
        // The root's own tag is made by the library; this one is never written.
        let root = Group { tag: Tag::Div.into(), children: Vec::new() };
        Self { groups: vec![root], leaves: Vec::new() }
    }

    /// All of the paper.
    pub(super) const ROOT: GroupId = GroupId(0);

    /// A new group, the last of those in `of`.
    pub(super) fn group(&mut self, of: GroupId, tag: impl Into<TagKind>) -> GroupId {
        let id = GroupId(self.groups.len());
        self.groups.push(Group { tag: tag.into(), children: Vec::new() });
        if let Some(parent) = self.groups.get_mut(of.0) {
            parent.children.push(Child::Group(id));
        }
        id
    }

    /// A group that is in no other, for what is no part of the text.
    pub(super) fn unseen(&mut self) -> GroupId {
        let id = GroupId(self.groups.len());
        self.groups.push(Group { tag: Tag::Div.into(), children: Vec::new() });
        id
    }

    /// A new leaf, the last of those in `of`.
    pub(super) fn leaf(&mut self, of: GroupId) -> LeafId {
        let id = LeafId(self.leaves.len());
        self.leaves.push(None);
        if let Some(parent) = self.groups.get_mut(of.0) {
            parent.children.push(Child::Leaf(id));
        }
        id
    }

    /// Notes what a leaf became on the page.
    pub(super) fn drawn(&mut self, leaf: LeafId, as_what: Identifier) {
        if let Some(place) = self.leaves.get_mut(leaf.0) {
            *place = Some(as_what);
        }
    }

    /// Notes where a picture stands: on which page, counted from 0, and its box there.
    pub(super) fn stands(&mut self, picture: GroupId, page: usize, at: Rect) {
        if let Some(TagKind::Figure(tag)) = self.groups.get_mut(picture.0).map(|g| &mut g.tag) {
            tag.set_bbox(Some(BBox::new(page, at)));
        }
    }

    /// The tree as the library takes it, in the language of that tag.
    pub(super) fn finish(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for child in self.children_of(Self::ROOT) {
            match child {
                Child::Group(id) => tree.push(self.finished(id)),
                Child::Leaf(id) => self.identifier(id).into_iter().for_each(|leaf| tree.push(leaf)),
            }
        }
        tree
    }

    fn finished(&mut self, id: GroupId) -> TagGroup {
        let tag = self.groups.get(id.0).map_or(Tag::Div.into(), |group| group.tag.clone());
        let mut finished = TagGroup::new(tag);
        for child in self.children_of(id) {
            match child {
                Child::Group(id) => finished.push(self.finished(id)),
                Child::Leaf(id) => finished.children.extend(self.identifier(id).map(Into::into)),
            }
        }
        finished
    }

    fn children_of(&mut self, id: GroupId) -> Vec<Child> {
        self.groups
            .get_mut(id.0)
            .map(|group| std::mem::take(&mut group.children))
            .unwrap_or_default()
    }

    fn identifier(&self, leaf: LeafId) -> Option<Identifier> {
        self.leaves.get(leaf.0).copied().flatten()
    }
}
