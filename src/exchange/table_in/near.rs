//! Titles that are nearly those of measures that are there: shown to a person, and never taken for them.

use std::collections::{BTreeMap, HashMap};

use crate::domain::list::List;
use crate::domain::measure::{Measure, MeasureId};
use crate::exchange::table_in::words::plain;

/// How alike two titles are that may be one, from 0 to 1, as `strsim` reckons it.
const ALIKE: f64 = 0.82;
/// How many letters a word has at least that titles are looked up by.
const LETTERS: usize = 4;
/// A word that stands in more titles tells nothing.
const MOST_TITLES: usize = 40;

/// The titles of a session's measures, to be looked up by their words.
pub(super) struct Near<'a> {
    titles: Vec<(MeasureId, String)>,
    by_word: HashMap<String, Vec<usize>>,
    measures: &'a List<Measure>,
}

impl<'a> Near<'a> {
    pub(super) fn of(measures: &'a List<Measure>) -> Self {
        let titles: Vec<(MeasureId, String)> =
            measures.iter().map(|measure| (measure.id, plain(&measure.title))).collect();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, (_, title)) in titles.iter().enumerate() {
            for word in words(title) {
                by_word.entry(word).or_default().push(at);
            }
        }
        Self { titles, by_word, measures }
    }

    /// The measure whose title is most like that, if one is like it.
    pub(super) fn to(&self, title: &str) -> Option<&'a Measure> {
        let title = plain(title);
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for word in words(&title) {
            let found = self.by_word.get(&word).filter(|found| found.len() <= MOST_TITLES);
            for at in found.into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let alike = |at: usize| {
            let other = &self.titles[at].1;
            strsim::normalized_damerau_levenshtein(&title, other).max(words_alike(&title, other))
        };
        let near = shared.into_keys().map(|at| (at, alike(at))).filter(|(_, it)| *it >= ALIKE);
        let (at, _) = near.max_by(|one, other| one.1.total_cmp(&other.1))?;
        self.measures.get(at)
    }
}

/// The words of a title that it can be known by, each once.
fn words(title: &str) -> Vec<String> {
    let mut words: Vec<String> = title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= LETTERS)
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// How alike titles are whose words stand in another order, or of which one says more in the end.
fn words_alike(one: &str, other: &str) -> f64 {
    let (one, other) = (words(one), words(other));
    if one.len().min(other.len()) < 2 {
        return 0.0;
    }
    strsim::sorensen_dice(&one.join(" "), &other.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(there: &[&str], title: &str) -> Option<u32> {
        let measures: List<Measure> = (1..)
            .zip(there)
            .map(|(id, title)| Measure::new(MeasureId(id), String::new(), (*title).to_owned()))
            .collect();
        Near::of(&measures).to(title).map(|measure| measure.id.0)
    }

    #[test]
    fn titles_that_are_nearly_the_same_are_found_and_others_are_not() {
        let there = ["Felles innlogging for foresatte", "Register over godkjente fagskoler", "Mal"];
        assert_eq!(near(&there, "Felles innlogging for forsatte"), Some(1));
        assert_eq!(near(&there, "Innlogging for foresatte, felles"), Some(1));
        assert_eq!(near(&there, "Registeret over godkjente fagskoler"), Some(2));
        assert_eq!(near(&there, "Felles tilsyn for skoler"), None);
        assert_eq!(near(&there, "Register over godkjente lærebøker i bruk"), None);
        assert_eq!(near(&there, "Mål"), None);
    }
}
