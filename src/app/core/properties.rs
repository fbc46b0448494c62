//! What is to be known of a command, in one value; a room's commands each give theirs.

use enum_iterator::Sequence;

use crate::app::core::place::{RoadmapTab, Room};
use crate::domain::light::Mark;
use crate::domain::rules::AnswerWay;
use crate::domain::walk::{WalkFilter, WalkOrder};

/// A part of the list of commands. The palette and F1 list them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Opening, saving, leaving.
    File,
    /// Taking back, copying, pasting.
    Edit,
    /// From room to room.
    Go,
    /// The marks of a crossing.
    Mark,
    /// What is said of a mark.
    Words,
    /// The round, the talk, the walk.
    Judge,
    /// The questions that the lights raise.
    See,
    /// What the audience sees.
    Audience,
    /// How the board is looked at.
    Board,
    /// Where measures stand, and when they come.
    Roadmap,
    /// The agenda, what is said and decided, who is there.
    Minutes,
    /// The lists of Prepare.
    Entries,
    /// How all looks, and which keys there are.
    View,
    /// What is seldom needed.
    Last,
}

/// What the next key is for, once a command is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeadsTo {
    /// The same as before it.
    Here,
    /// Another room or a question, where keys mean something else.
    Elsewhere,
    /// A text field.
    Text,
    /// A text field, where no answers are awaited: in Judge only while the group talks.
    TextWhileTalking,
    /// A field for a number, where hands are counted.
    Counts,
}

/// What is to be known of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of its own")]
pub struct Properties {
    /// The key of its name, such as `command-save`; by it a key of one's own is remembered.
    pub key: &'static str,
    /// Where it is listed.
    pub section: Section,
    /// The only room where its key means it, if its key means something else elsewhere.
    pub only_in: Option<Room>,
    /// A room where its keys mean something else, if there is one.
    pub not_in: Option<Room>,
    /// The only view of the roadmap where its key means it.
    pub only_in_tab: Option<RoadmapTab>,
    /// Whether its key means it only while tables are looked at before they are taken in, or only while
    /// they are not, if it matters.
    pub while_taking: Option<bool>,
    /// What the next key is for.
    pub leads_to: LeadsTo,
    /// Whether a key held down gives it again and again. A mark does not: a key held a moment too
    /// long must not fill a column.
    pub repeats: bool,
    /// Whether what somebody is typing goes on: it only changes how things look.
    pub keeps_typing: bool,
    /// Whether its key edits the text, while somebody types.
    pub is_texts_own: bool,
    /// Whether its key works while something is in front.
    pub works_in_front: bool,
    /// Whether its key is heard only while the keyboard is at the crossing: it sets, takes or shows
    /// what the group says, and a word typed at some other button must not.
    pub at_crossing: bool,
}

impl Properties {
    /// Of a command that ends typing, once for each press, and leaves all where it is.
    pub(crate) const fn new(section: Section, key: &'static str) -> Self {
        Self {
            key,
            section,
            only_in: None,
            not_in: None,
            only_in_tab: None,
            while_taking: None,
            leads_to: LeadsTo::Here,
            repeats: false,
            keeps_typing: false,
            is_texts_own: false,
            works_in_front: false,
            at_crossing: false,
        }
    }

    pub(crate) const fn only_in(self, room: Room) -> Self {
        Self { only_in: Some(room), ..self }
    }

    pub(crate) const fn not_in(self, room: Room) -> Self {
        Self { not_in: Some(room), ..self }
    }

    pub(crate) const fn only_in_tab(self, tab: RoadmapTab) -> Self {
        Self { only_in: Some(Room::Roadmap), only_in_tab: Some(tab), ..self }
    }

    /// Only while tables are looked at before they are taken in, or only while they are not.
    pub(crate) const fn while_taking(self, taking: bool) -> Self {
        Self { while_taking: Some(taking), ..self }
    }

    /// Whether its keys mean it in a room, where the roadmap shows a view and tables are looked at or
    /// not.
    pub fn is_heard_in(self, room: Room, tab: RoadmapTab, taking: bool) -> bool {
        self.only_in.is_none_or(|only| only == room)
            && self.while_taking.is_none_or(|only| only == taking)
            && self.not_in != Some(room)
            && self.only_in_tab.is_none_or(|only| only == tab)
    }

    /// Whether there is a room, or a view of one, where the keys of both mean them.
    pub fn meets(self, other: Self) -> bool {
        let both = |room, tab, taking| {
            self.is_heard_in(room, tab, taking) && other.is_heard_in(room, tab, taking)
        };
        let in_tab = |room, tab| [true, false].into_iter().any(|taking| both(room, tab, taking));
        Room::all().any(|room| RoadmapTab::all().any(|tab| in_tab(room, tab)))
    }

    pub(crate) const fn leads_to(self, leads_to: LeadsTo) -> Self {
        Self { leads_to, ..self }
    }

    pub(crate) const fn repeats(self) -> Self {
        Self { repeats: true, ..self }
    }

    pub(crate) const fn keeps_typing(self) -> Self {
        Self { keeps_typing: true, ..self }
    }

    pub(crate) const fn is_texts_own(self) -> Self {
        Self { is_texts_own: true, ..self }
    }

    pub(crate) const fn works_in_front(self) -> Self {
        Self { works_in_front: true, ..self }
    }

    pub(crate) const fn at_crossing(self) -> Self {
        Self { at_crossing: true, ..self }
    }
}

/// Enumerates a type of the domain for the commands that carry it: the domain knows no crate for
/// that. A variant that is forgotten here does not compile.
macro_rules! in_order {
    ($type:ident: $($variant:ident),+) => {
        impl Sequence for $type {
            const CARDINALITY: usize = [$(Self::$variant),+].len();

            fn next(&self) -> Option<Self> {
                [$(Self::$variant),+].into_iter().skip_while(|it| it != self).nth(1)
            }

            fn previous(&self) -> Option<Self> {
                [$(Self::$variant),+].into_iter().take_while(|it| it != self).last()
            }

            fn first() -> Option<Self> {
                [$(Self::$variant),+].into_iter().next()
            }

            fn last() -> Option<Self> {
                // No wildcard: this is where a new variant is missed.
                let known = |it| match it { $(Self::$variant => it),+ };
                [$(Self::$variant),+].into_iter().last().map(known)
            }
        }
    };
}

in_order!(AnswerWay: Direct, Ballots, Hands);
in_order!(Mark: High, Medium, Low, CannotJudge);
in_order!(WalkOrder: Measures, Criteria, Shuffled);
in_order!(WalkFilter: All, NotJudged, Split, OldWording, FromSheet, Unsettled);
