//! Places in a session file of which no word may be told, whatever is wrong there: what was answered
//! in a round that may still be open, and private notes. Numbers that say where are no secret.

use crate::storage::locate::is_entry;

/// Of what a place in a file is, where no word of it may be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unshown {
    /// The measure.
    pub measure: Option<u32>,
    /// The criterion.
    pub criterion: Option<u32>,
    /// Which round it is in the crossing, from 1.
    pub round: Option<u32>,
}

/// What private words stand behind.
const PRIVATE: &str = "private_n";

/// What a place is of, where no word of it may be told: of any entry that is about a measure, and
/// of one with private notes.
pub(super) fn unshown_at(text: &str, offset: usize) -> Option<Unshown> {
    let before = text.get(..offset)?;
    let (begin, _) = before.rmatch_indices('(').find(|(at, _)| is_entry(text, *at))?;
    let behind = text[offset..].match_indices('(').find(|(at, _)| is_entry(text, offset + at));
    let entry = &text[begin..behind.map_or(text.len(), |(at, _)| offset + at)];
    let inside = entry[1..].trim_start();
    if !inside.starts_with("measure") {
        return entry.contains(PRIVATE).then_some(Unshown::default());
    }
    let number = |name: &str| {
        let value = entry.split_once(name)?.1.trim_start().strip_prefix(':')?.trim_start();
        let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
        value[..end].parse().ok()
    };
    Some(Unshown {
        measure: number("measure"),
        criterion: number("criterion"),
        round: number("number"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_private_notes_are_places_of_which_no_word_is_told() {
        let text = "(title: Å, measures: [(id: 1, kind: X, private_notes: \"y\"), (id: 2, kind: Z)], \
                    rounds: [(measure: 1, criterion: 3, number: 2, answers: Q), (measure: 7, mark: R)])";
        let at = |word: char| unshown_at(text, text.find(word).unwrap());
        assert_eq!((at('Å'), at('Z')), (None, None));
        assert_eq!(at('X'), Some(Unshown::default()));
        let round = Unshown { measure: Some(1), criterion: Some(3), round: Some(2) };
        assert_eq!(at('Q'), Some(round));
        assert_eq!(at('R').and_then(|place| place.measure), Some(7));
    }
}
