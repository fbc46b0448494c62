//! What edits are called.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::light::Mark;
use crate::domain::lists::EntryKind;

macro_rules! verbs {
    ($($(#[doc = $doc:literal])+ $verb:ident = $word:literal,)+) => {
        /// What an edit is called, for "Undo: …". What is said to people is found elsewhere. In
        /// journals it is a word, and a word that this version does not know is [`Verb::Other`]: a
        /// verb may come or go without another form of journals.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Verb {
            /// Set or cleared the mark of a crossing.
            Mark(Option<Mark>),
            /// Added an entry.
            Add(EntryKind),
            /// Changed an entry.
            Change(EntryKind),
            /// Deleted an entry.
            Delete(EntryKind),
            /// Moved an entry.
            Move(EntryKind),
            /// Copied an entry.
            Duplicate(EntryKind),
            $($(#[doc = $doc])+ $verb,)+
        }

        impl Verb {
            /// The word, and the word of the list, if it is about an entry of one.
            const fn words(self) -> (&'static str, Option<EntryKind>) {
                match self {
                    Self::Mark(mark) => (mark_word(mark), None),
                    Self::Add(kind) => ("add", Some(kind)),
                    Self::Change(kind) => ("change", Some(kind)),
                    Self::Delete(kind) => ("delete", Some(kind)),
                    Self::Move(kind) => ("move", Some(kind)),
                    Self::Duplicate(kind) => ("duplicate", Some(kind)),
                    $(Self::$verb => ($word, None),)+
                }
            }

            /// The verb of a word; [`Verb::Other`] where there is none.
            pub fn from_word(word: &str) -> Self {
                let of_list = |name: &str| {
                    EntryKind::ALL.iter().copied().find(|kind| kind.list_name() == name)
                };
                if let Some((word, kind)) = word
                    .split_once(' ')
                    .and_then(|(word, name)| Some((word, of_list(name)?)))
                {
                    return match word {
                        "add" => Self::Add(kind),
                        "change" => Self::Change(kind),
                        "delete" => Self::Delete(kind),
                        "move" => Self::Move(kind),
                        "duplicate" => Self::Duplicate(kind),
                        _ => Self::Other,
                    };
                }
                let mut marks = Mark::ALL.into_iter().map(Some).chain([None]);
                if let Some(mark) = marks.find(|mark| mark_word(*mark) == word) {
                    return Self::Mark(mark);
                }
                match word {
                    $($word => Self::$verb,)+
                    _ => Self::Other,
                }
            }
        }
    };
}

verbs! {
    /// Wrote why.
    Rationale = "rationale",
    /// Wrote what would make it green.
    Condition = "condition",
    /// Wrote what is missing.
    Missing = "missing",
    /// Found that a light set under an earlier wording stands.
    Confirm = "confirm",
    /// Said that a changed wording was only a slip of the pen.
    Typo = "typo",
    /// Began another round.
    NewRound = "new-round",
    /// Took an answer, or took it back. Never says which: this is shown while it is hidden.
    Ballot = "ballot",
    /// Counted hands.
    Hands = "hands",
    /// Showed all answers.
    Reveal = "reveal",
    /// Gave a round up.
    CancelRound = "cancel-round",
    /// Changed a stand after the reveal.
    ChangeStand = "change-stand",
    /// Wrote an organisation's own view.
    Reservation = "reservation",
    /// Pinned a measure as an example, or took it away.
    Example = "example",
    /// Ticked a follow-up off, or on again.
    Tick = "tick",
    /// Changed how the room answers.
    Rules = "rules",
    /// Changed the order of the walk.
    Walk = "walk",
    /// Decided where a measure goes.
    Decide = "decide",
    /// Wrote why it was decided so.
    Reason = "reason",
    /// Wrote what the queue asks.
    Queue = "queue",
    /// Changed title, dates, place or organiser.
    Details = "details",
    /// Wrote what a word of the roadmap means.
    Meaning = "meaning",
    /// Put a measure in another place of the roadmap, or said how it is paid for.
    Place = "place",
    /// Linked a measure to another, or took the link away.
    Link = "link",
    /// Said how a measure goes.
    Status = "status",
    /// Said how far a measure has come.
    Stage = "stage",
    /// Said what was delivered.
    Deliver = "deliver",
    /// Answered a question that the lights raise.
    Answer = "answer",
    /// Put a question on the agenda.
    OnAgenda = "on-agenda",
    /// Set a question aside.
    SetAside = "set-aside",
    /// Began an item of the agenda, or went on with it.
    BeginItem = "begin-item",
    /// Paused an item.
    PauseItem = "pause-item",
    /// Ended an item.
    EndItem = "end-item",
    /// Said how somebody is there.
    Attend = "attend",
    /// Wrote what was decided.
    Resolve = "resolve",
    /// Said how far the minutes have come.
    Approve = "approve",
    /// Chose what goes into the minutes.
    Contents = "contents",
    /// Took measures in from a table.
    Paste = "paste",
    /// Took in what somebody else has put into the file.
    Merge = "merge",
    /// Did something that this version has no verb for.
    Other = "other",
}

const fn mark_word(mark: Option<Mark>) -> &'static str {
    match mark {
        Some(Mark::High) => "light-high",
        Some(Mark::Medium) => "light-medium",
        Some(Mark::Low) => "light-low",
        Some(Mark::CannotJudge) => "cannot-judge",
        None => "clear",
    }
}

/// The word, such as `reveal`; with the name of the list, such as `add steps`.
impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.words() {
            (word, None) => f.write_str(word),
            (word, Some(kind)) => write!(f, "{word} {}", kind.list_name()),
        }
    }
}

impl Serialize for Verb {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Verb {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|word| Self::from_word(&word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_one_word_and_a_word_that_nobody_knows_is_another_verb() {
        for (verb, word) in [
            (Verb::Mark(Some(Mark::Low)), "light-low"),
            (Verb::Mark(None), "clear"),
            (Verb::CancelRound, "cancel-round"),
            (Verb::Add(EntryKind::FocusArea), "add focus_areas"),
            (Verb::Other, "other"),
        ] {
            assert_eq!((verb.to_string().as_str(), Verb::from_word(word)), (word, verb));
        }
        for word in ["", " ", "add", "add ", "add rooms", "sing steps", "Reveal", "reveal steps"] {
            assert_eq!(Verb::from_word(word), Verb::Other, "{word}");
        }
    }
}
