//! Words as they are looked for: whoever has no å, æ or ø at hand, or is in a hurry, finds them all
//! the same.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text without what is optional to type when one looks for it: capitals and accents, å as a, ø
/// as o, æ as ae. Only to compare with another one that was folded.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_marks_are_found_without_them() {
        assert_eq!(folded("Åpne ØKTA"), folded("apne okta"));
        assert_eq!(folded("ære"), folded("aere"));
        assert_eq!(folded("Čállán ruoktot"), folded("callan ruoktot"));
        assert_eq!(folded("idé"), folded("IDE\u{301}"));
        assert_ne!(folded("kø"), folded("ka"));
    }
}
