//! What panics where two numbers stand the wrong way round is given numbers that cannot: `clamp` ends
//! the program where its least is more than its most, and that depends on the size of a window where
//! one of them is computed. `at_most.min(..)` and `at_least.max(..)` say which of the two comes first.

use crate::sources::{Source, Strings, code, line_of, sources};

/// What is given a least and a most.
const CALL: &str = ".clamp(";

/// What stands in brackets that were opened before a text.
fn in_brackets(text: &str) -> &str {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// Whether an expression is known before the program runs: numbers, constants, and what leads to them.
fn is_fixed(expression: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = expression;
    while let Some(start) = rest.find(is_part) {
        let word = &rest[start..];
        let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
        let (word, behind) = word.split_at(end);
        let is_path = behind.starts_with("::");
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let is_constant = !word.contains(|c: char| c.is_lowercase());
        // As in `f32::from(LEAST)`.
        let is_conversion = word == "from" && behind.starts_with('(');
        if !(is_path || is_number || is_constant || is_conversion) {
            return false;
        }
        rest = behind;
    }
    true
}

fn wrongs(sources: &[Source]) -> Vec<String> {
    let mut wrongs = Vec::new();
    for source in sources {
        let code = code(&source.text, Strings::Blank);
        for (at, _) in code.match_indices(CALL) {
            let bounds = in_brackets(&code[at + CALL.len()..]);
            if !is_fixed(bounds) {
                let line = line_of(&code, at);
                wrongs.push(format!("{}:{line}: clamp({bounds}) can end the program", source.path));
            }
        }
    }
    wrongs
}

#[test]
fn no_clamp_has_bounds_that_are_computed() {
    let sources = sources();
    let all = sources.iter().filter(|source| source.text.contains(CALL)).count();
    assert!(all > 5, "the search finds nothing");
    let wrongs = wrongs(&sources);
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}

#[test]
fn a_planted_clamp_with_a_computed_bound_is_caught() {
    let of = |text: &str| {
        wrongs(&[Source {
            path: "src/ui/a.rs".to_owned(),
            text: format!("//! Owns this.\n{text}"),
        }])
    };
    for bad in ["x.clamp(190.0, width * 0.2)", "x.clamp(number + LEAST, 5.0)", "x.clamp(a(), B)"] {
        assert_eq!(of(bad).len(), 1, "{bad}");
        assert!(of(bad)[0].starts_with("src/ui/a.rs:2: "), "{:?}", of(bad));
    }
    for good in ["x.clamp(112.0, 280.0)", "(width * 0.2).clamp(f32::from(LEAST), sizes::CLOCK)"] {
        assert_eq!(of(good), Vec::<String>::new(), "{good}");
    }
}
