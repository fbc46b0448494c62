//! Words as they are looked for, and names as they are listed: whoever has no å, æ or ø at hand, or is
//! in a hurry, finds them all the same.

use std::collections::BTreeSet;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::domain::session::Session;
use crate::insight::order::Alphabet;

/// A text without what is optional to type when one looks for it: capitals and accents, å as a, ø
/// as o, æ as ae. Only to compare with another one that was folded.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    if text.chars().all(|letter| letter.is_ascii() || "æøåÆØÅ".contains(letter)) {
        // The usual case, and there are many.
        for letter in text.chars() {
            match letter {
                'æ' | 'Æ' => folded.push_str("ae"),
                'ø' | 'Ø' => folded.push('o'),
                'å' | 'Å' => folded.push('a'),
                other => folded.push(other.to_ascii_lowercase()),
            }
        }
        return folded;
    }
    let lower = text.to_lowercase();
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(lower.chars()) {
        match letter {
            // Marks that combine with the letter before.
            '\u{300}'..='\u{36f}' => {}
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'đ' | 'ð' => folded.push('d'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            'ß' => folded.push_str("ss"),
            other => folded.push(other),
        }
    }
    folded
}

/// What stands between two names.
const BETWEEN: [&str; 7] = [",", ";", "/", "\n", " og ", " and ", " & "];

/// Where in a list of names the last one begins, in bytes: behind a comma, or an "and" of any of the
/// languages.
pub fn last_name_at(names: &str) -> usize {
    let ends = BETWEEN.iter().filter_map(|between| Some(names.rfind(between)? + between.len()));
    let from = ends.max().unwrap_or(0);
    names[from..].find(|c: char| !c.is_whitespace()).map_or(names.len(), |at| from + at)
}

/// The names in a list of names, one by one.
pub fn names_in(names: &str) -> Vec<&str> {
    let mut parts = vec![names];
    for between in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts.into_iter().map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// Whether a list of names holds a name, however it is written.
pub fn is_named(names: &str, name: &str) -> bool {
    let name = folded(name.trim());
    names_in(names).into_iter().any(|other| folded(other) == name)
}

/// Those who own a measure, each once and as written first, in the order of an alphabet.
pub fn owners(session: &Session, alphabet: &Alphabet) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = session.measures.iter().flat_map(|measure| names_in(&measure.owner));
    let mut owners: Vec<String> =
        all.filter(|name| seen.insert(folded(name))).map(str::to_owned).collect();
    owners.sort_by(|a, b| alphabet.compare(a, b));
    owners
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_marks_are_found_without_them() {
        assert_eq!(folded("Åpne ØKTA"), folded("apne okta"));
        assert_eq!(folded("ære"), folded("aere"));
        // With one letter more that has to be taken apart they are folded in the other way.
        for word in ["", "ABC 1.2", "ÆØÅ æøå Zz"] {
            assert_eq!(folded(&format!("{word}é")), folded(word) + "e");
        }
        assert_eq!(folded("Čállán ruoktot"), folded("callan ruoktot"));
        assert_eq!(folded("idé"), folded("IDE\u{301}"));
        assert_ne!(folded("kø"), folded("ka"));
    }

    #[test]
    fn names_are_told_apart_as_people_write_them() {
        assert_eq!(names_in("Etat A og Etat B, Etat C"), ["Etat A", "Etat B", "Etat C"]);
        assert_eq!(names_in("  "), Vec::<&str>::new());
        assert_eq!(&"Etat A og et"[last_name_at("Etat A og et")..], "et");
        assert_eq!(last_name_at("Etat A, "), 8);
        assert!(is_named("Etat A og etat b", "Etat B"));
        assert!(!is_named("Etat AB", "Etat A"));
    }
}
