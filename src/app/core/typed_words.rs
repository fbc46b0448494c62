//! The words with which days and money are typed: those of all languages, and the decimal sign of
//! the one that is spoken. A person may write a month as they are used to, whatever the screen says.

use crate::domain::typed::{TypedWords, Unit};
use crate::i18n::{self, Texts};

/// The key of a unit's words, separated by commas.
const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Ones => "typed-ones",
        Unit::Thousands => "typed-thousands",
        Unit::Millions => "typed-millions",
        Unit::Billions => "typed-billions",
    }
}

/// The words of a text, separated by commas, in lower case.
pub(crate) fn listed(texts: &Texts, key: &str) -> Vec<String> {
    texts.get(key).split(',').map(|word| word.trim().to_lowercase()).collect()
}

/// The words of all languages, with the decimal sign of one.
pub(crate) fn typed_words(spoken: &Texts) -> TypedWords {
    let decimal = spoken.get("decimal-sign").chars().next();
    let mut words = TypedWords { decimal, ..TypedWords::default() };
    for texts in i18n::tags().map(Texts::of) {
        let months = texts.get("typed-months");
        for (month, names) in (1..).zip(months.split(';')) {
            let names = names.split(',').map(|name| (name.trim().to_lowercase(), month));
            words.months.extend(names);
        }
        words.passed_over.extend(listed(texts, "typed-passed-over"));
        words.beside_money.extend(listed(texts, "typed-beside-money"));
        for unit in Unit::ALL {
            words.units.extend(listed(texts, unit_key(unit)).into_iter().map(|word| (word, unit)));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_names_twelve_months_as_it_prints_them() {
        for texts in i18n::tags().map(Texts::of) {
            let words = typed_words(texts);
            for month in 1..=12 {
                let printed = texts.date(2027, month, 1).to_lowercase();
                let named = |(name, number): &(String, u8)| {
                    *number == month && printed.split(' ').any(|word| word == name)
                };
                assert!(words.months.iter().any(named), "{}: {printed}", texts.tag());
            }
            assert_eq!(texts.get("typed-months").split(';').count(), 12, "{}", texts.tag());
        }
    }
}
