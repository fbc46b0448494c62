//! Titles that are nearly those of measures that are there: shown to a person, and never taken for them.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use crate::domain::list::List;
use crate::domain::measure::Measure;
use crate::exchange::table_in::words::plain;

/// How alike two titles are that may be one, from 0 to 1, as `strsim` reckons it.
const ALIKE: f64 = 0.82;
/// How many letters a word has at least that titles are looked up by.
const LETTERS: usize = 4;
/// A word that stands in more titles tells nothing.
const MOST_TITLES: usize = 40;

/// The titles of a session's measures, to be looked up by their words.
pub(super) struct Near<'a> {
    titles: Vec<There>,
    by_word: HashMap<String, Vec<usize>>,
    measures: &'a List<Measure>,
}

/// A title that is there, and how it is compared, once it has been.
struct There {
    plain: String,
    compared: OnceCell<Title>,
}

impl<'a> Near<'a> {
    /// Those of some measures, whose titles are given as [`plain`] has them, in their order.
    pub(super) fn of(measures: &'a List<Measure>, titles: Vec<String>) -> Self {
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, title) in titles.iter().enumerate() {
            for word in words_in(title) {
                match by_word.get_mut(word) {
                    Some(found) if found.last() == Some(&at) || found.len() > MOST_TITLES => {}
                    Some(found) => found.push(at),
                    None => drop(by_word.insert(word.to_owned(), vec![at])),
                }
            }
        }
        let there = |plain| There { plain, compared: OnceCell::new() };
        Self { titles: titles.into_iter().map(there).collect(), by_word, measures }
    }

    /// The measure whose title is most like that, if one is like it.
    pub(super) fn to(&self, title: &str) -> Option<&'a Measure> {
        let title = Title::of(plain(title));
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for word in &title.words {
            let found = self.by_word.get(word).filter(|found| found.len() <= MOST_TITLES);
            for at in found.into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let alike = |at: usize| {
            let there = &self.titles[at];
            title.alike(there.compared.get_or_init(|| Title::of(there.plain.clone())))
        };
        let near = shared.into_keys().map(|at| (at, alike(at))).filter(|(_, it)| *it >= ALIKE);
        let (at, _) = near.max_by(|one, other| one.1.total_cmp(&other.1))?;
        self.measures.get(at)
    }
}

/// The words in a title that it can be known by.
fn words_in(title: &str) -> impl Iterator<Item = &str> {
    title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().nth(LETTERS - 1).is_some())
}

/// The words of a title that it can be known by, each once.
fn words(title: &str) -> Vec<String> {
    let mut words: Vec<String> = words_in(title).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// A title as it is compared.
struct Title {
    said: Signs,
    /// As [`words`] gives them.
    words: Vec<String>,
    joined: Signs,
}

impl Title {
    /// That of a title as [`plain`] gives it.
    fn of(title: String) -> Self {
        let words = words(&title);
        // What is between words counts for nothing there.
        let joined = Signs::of(words.concat());
        Self { said: Signs::of(title), words, joined }
    }

    /// How alike two are, as far as that is [`ALIKE`] at least, and anything less where it is not.
    fn alike(&self, other: &Self) -> f64 {
        let (one, two) = (&self.said, &other.said);
        // Each sign that the other has not is a difference.
        let all = one.sorted.len().max(two.sorted.len());
        let whole = if (one.shared(two) as f64) < ALIKE * all as f64 {
            0.0
        } else {
            strsim::normalized_damerau_levenshtein(&one.text, &two.text)
        };
        whole.max(self.words_alike(other))
    }

    /// The same of titles whose words stand in another order, or of which one says more in the end.
    fn words_alike(&self, other: &Self) -> f64 {
        let (one, two) = (&self.joined, &other.joined);
        // Of as many pairs of signs, one less than signs, no more can be the same than signs are.
        let pairs = (one.sorted.len() + two.sorted.len()).saturating_sub(2);
        let is_less = 2.0 * (one.shared(two) as f64) < ALIKE * pairs as f64;
        if is_less || self.words.len().min(other.words.len()) < 2 {
            return 0.0;
        }
        strsim::sorensen_dice(&one.text, &two.text)
    }
}

/// A text, and its signs in order.
struct Signs {
    text: String,
    sorted: Vec<char>,
}

impl Signs {
    fn of(text: String) -> Self {
        let mut sorted: Vec<char> = text.chars().collect();
        sorted.sort_unstable();
        Self { text, sorted }
    }

    /// How many signs two texts share, each as often as both have it.
    fn shared(&self, other: &Self) -> usize {
        let (mut one, mut two) = (self.sorted.iter().peekable(), other.sorted.iter().peekable());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (one.peek(), two.peek()) {
            match a.cmp(b) {
                Ordering::Less => drop(one.next()),
                Ordering::Greater => drop(two.next()),
                Ordering::Equal => {
                    shared += 1;
                    one.next();
                    two.next();
                }
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::MeasureId;

    fn near(there: &[&str], title: &str) -> Option<u32> {
        let measures: List<Measure> = (1..)
            .zip(there)
            .map(|(id, title)| Measure::new(MeasureId(id), String::new(), (*title).to_owned()))
            .collect();
        Near::of(&measures, there.iter().map(|it| plain(it)).collect())
            .to(title)
            .map(|measure| measure.id.0)
    }

    #[test]
    fn what_is_passed_over_unmeasured_is_never_alike() {
        let mut titles = vec!["a".to_owned(), String::new(), "Mål og mening".to_owned()];
        let mut long = "Felles innlogging for foresatte i alle barnehager".to_owned();
        while long.pop().is_some() {
            titles.extend([long.clone(), format!("{long} xy"), long.replacen(' ', "  ", 2)]);
            titles.push(long.split(' ').rev().collect::<Vec<_>>().join(" "));
        }
        let titles: Vec<Title> = titles.iter().map(|title| Title::of(plain(title))).collect();
        let mut found = 0;
        for (one, two) in titles.iter().flat_map(|one| titles.iter().map(move |two| (one, two))) {
            let whole = strsim::normalized_damerau_levenshtein(&one.said.text, &two.said.text);
            let has_words = one.words.len().min(two.words.len()) >= 2;
            let dice = strsim::sorensen_dice(&one.words.join(" "), &two.words.join(" "));
            let measured = whole.max(if has_words { dice } else { 0.0 });
            let alike = one.alike(two);
            let is_same = (alike - measured).abs() < 1e-9 || (alike < ALIKE && measured < ALIKE);
            assert!(is_same, "{} {}", one.said.text, two.said.text);
            found += usize::from(measured >= ALIKE);
        }
        assert!(found > 1_000, "{found}");
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
