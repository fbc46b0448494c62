//! What the audience sees of a meeting. Nothing here can hold a private note, what is said while
//! people talk, or how the day goes against its plan.

/// An agenda, with where the group is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaScene {
    /// What the meeting is called.
    pub title: String,
    /// When and where it is.
    pub when: String,
    /// Its items.
    pub lines: Vec<AgendaLine>,
}

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AgendaStands {
    /// It comes.
    Ahead,
    /// The group is at it.
    Here,
    /// It was begun and is not ended.
    Paused,
    /// It is ended.
    Done,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AgendaLine {
    /// Its number; empty for a break.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// What it is for, and who presents it.
    pub about: String,
    /// When it is planned.
    pub time: String,
    /// How it stands.
    pub stands: AgendaStands,
    /// The same in words; empty where it comes.
    pub words: String,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScene {
    /// Its number, and what it is for.
    pub about: String,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// What the group is asked; empty where nothing is.
    pub asked: String,
    /// What that is called.
    pub asked_name: String,
    /// What the decision's texts are called, and they as they are typed.
    pub decided: (String, Vec<String>),
    /// What is followed up: what, and by whom and when.
    pub follow_ups: (String, Vec<(String, String)>),
}

/// What is decided under an item, as it is worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolutionScene {
    /// The item's number and title.
    pub item: String,
    /// What the texts are called.
    pub name: String,
    /// They, as they are typed.
    pub texts: Vec<String>,
}
