//! Sizes and gaps have names: what draws takes them from `ui/kit/theme` (the audience's picture from
//! `ui/audience/sizes.rs` and `gap.rs`), as it takes colours. Says all that is wrong at once.
//!
//! Kept out are numbers where a font, a gap or a margin is asked for. What is painted by hand (the
//! points of a sign, the inside of a button) has measures of its own, and nothing is a size, too.

use crate::sources::{Source, Strings, code, line_of, sources};

/// The only places where sizes are numbers.
const HOMES: [&str; 3] =
    ["src/ui/kit/theme/", "src/ui/audience/sizes.rs", "src/ui/audience/gap.rs"];

/// What is called with a size.
const CALLS: [&str; 15] = [
    "regular",
    "medium",
    "semibold",
    "proportional",
    "monospace",
    "FontId::new",
    "set",
    "wide",
    "add_space",
    "same",
    "symmetric",
    "margin",
    "inner_margin",
    "outer_margin",
    "gap",
];

/// What is given a size: fields of a style, or of a value that is made.
const FIELDS: [&str; 8] = [
    "item_spacing",
    "button_padding",
    "interact_size",
    "window_margin",
    "menu_margin",
    "size",
    "apart",
    "indent",
];

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The places behind a word that stands alone.
fn behind<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let alone = move |at: &usize| {
        !code[..*at].ends_with(is_part) && !code[at + word.len()..].starts_with(is_part)
    };
    code.match_indices(word).map(|(at, _)| at).filter(alone).map(|at| at + word.len())
}

/// What stands in brackets that begin a text.
fn in_brackets(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if depth == 0 {
            return &text[1..at];
        }
    }
    text
}

/// What a text begins with, up to the end of the value that it is.
fn value(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        let ends = matches!(c, ';' | ',') && depth == 0;
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if ends || depth < 0 {
            return &text[..at];
        }
    }
    text
}

/// The first number of an expression that is a size: not nothing, and not a share of something.
fn size_in(expression: &str) -> Option<&str> {
    let starts = expression.char_indices().filter(|(at, c)| {
        c.is_ascii_digit() && !expression[..*at].ends_with(|c| is_part(c) || c == '.')
    });
    for (at, _) in starts {
        let number = &expression[at..];
        let end = number.find(|c: char| !is_part(c) && c != '.').unwrap_or(number.len());
        let number = &number[..end];
        let is_share = expression[..at].trim_end().ends_with(['*', '/']);
        let is_nothing = number.trim_end_matches("_f32").chars().all(|c| matches!(c, '0' | '.'));
        if !is_share && !is_nothing {
            return Some(number);
        }
    }
    None
}

/// The numbers that are added to a place or taken from it. One is how many fewer gaps there are than
/// things, and a half is a rounding; what is multiplied is a count.
fn added(code: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    // With a blank behind it: else it is the sign of a number.
    let signs = code.match_indices(['+', '-']).filter(|(at, _)| code[at + 1..].starts_with(' '));
    signs.filter_map(|(at, sign)| {
        let term = code[at + 1..].trim_start();
        let end = term.find(|c: char| !is_part(c) && c != '.').unwrap_or(term.len());
        let is_factor = term[end..].trim_start().starts_with('*');
        let is_gap = term[..end].parse().is_ok_and(|number: f32| number > 1.0) && !is_factor;
        is_gap.then_some((at, sign, &term[..end]))
    })
}

/// All sizes that are numbers where they should be names, a line each.
fn wrongs(sources: &[Source]) -> Vec<String> {
    let mut wrongs = Vec::new();
    let drawn = |path: &str| path.starts_with("src/ui/") || path == "src/desktop/window.rs";
    for source in sources.iter().filter(|source| drawn(&source.path)) {
        if HOMES.iter().any(|home| source.path.starts_with(home)) {
            continue;
        }
        let code = code(&source.text, Strings::Blank);
        let mut look = |word: &str, at: usize, expression: &str| {
            if let Some(number) = size_in(expression) {
                let line = line_of(&code, at);
                wrongs.push(format!("{}:{line}: {number} for {word} has no name", source.path));
            }
        };
        for word in CALLS {
            for at in behind(&code, word).filter(|at| code[*at..].starts_with('(')) {
                look(word, at, in_brackets(&code[at..]));
            }
        }
        for word in FIELDS {
            for at in behind(&code, word) {
                let rest = code[at..].strip_prefix(".x").or(code[at..].strip_prefix(".y"));
                let rest = rest.unwrap_or(&code[at..]).trim_start();
                let is_let = code[..at - word.len()].trim_end().ends_with("let");
                let given = match rest.strip_prefix('=').filter(|rest| !rest.starts_with('=')) {
                    // A size that is made of others is a box, not a font.
                    Some(given) if word != "size" || is_let => Some(given),
                    _ => rest.strip_prefix(':').filter(|rest| !rest.starts_with(':')),
                };
                let is_box = |given: &str| word == "size" && given.contains(['(', '*']);
                if let Some(given) = given.map(value).filter(|given| !is_box(given)) {
                    look(word, at, given);
                }
            }
        }
        if source.path.starts_with("src/ui/audience/") {
            for (at, sign, number) in added(&code) {
                look(sign, at, number);
            }
        }
        for at in behind(&code, "Margin") {
            if let Some(fields) = code[at..].trim_start().strip_prefix('{') {
                look("Margin", at, fields.split('}').next().unwrap_or(fields));
            }
        }
    }
    wrongs
}

#[test]
fn every_size_and_gap_has_a_name() {
    let wrongs = wrongs(&sources());
    assert!(wrongs.is_empty(), "{} wrong:\n{}\n", wrongs.len(), wrongs.join("\n"));
}

// The checker itself.

fn of(path: &str, text: &str) -> Vec<String> {
    wrongs(&[Source { path: path.to_owned(), text: format!("//! Owns this.\n{text}") }])
}

#[test]
fn a_planted_number_is_caught_with_file_and_line() {
    for (text, caught) in [
        ("FontId::proportional(13.0)", "13.0 for proportional"),
        ("theme::regular(14.0)", "14.0 for regular"),
        ("theme::semibold(theme::BODY + 1.0)", "1.0 for semibold"),
        ("theme::medium(if small { 17.0 } else { theme::HEAD })", "17.0 for medium"),
        ("ui.add_space(6.0);", "6.0 for add_space"),
        ("ui.add_space(above * 0.6 + 2.0);", "2.0 for add_space"),
        ("ui.spacing_mut().item_spacing.x = 8.0;", "8.0 for item_spacing"),
        ("ui.spacing_mut().item_spacing = vec2(gap::M, 8.0);", "8.0 for item_spacing"),
        ("ui.spacing_mut().button_padding.x = 2.;", "2. for button_padding"),
        ("let x = Margin::same(8);", "8 for same"),
        ("let x = Margin::symmetric(gap, 4);", "4 for symmetric"),
        ("let x = Margin { left: 12, ..gap::PANEL };", "12 for Margin"),
        ("let edit = edit.margin(vec2(10.0, 7.0));", "10.0 for margin"),
        ("frame.inner_margin(22.0)", "22.0 for inner_margin"),
        ("popup.gap(6.0)", "6.0 for gap"),
        ("let look = Look { size: 24.0, ..Look::default() };", "24.0 for size"),
        ("let size = if low { 32.0 } else { theme::CRITERION };", "32.0 for size"),
        ("canvas.set(28.0)", "28.0 for set"),
        ("canvas.wide(&note, 28.0, weight)", "28.0 for wide"),
    ] {
        let path = "src/ui/rooms/start.rs";
        assert_eq!(of(path, text), [format!("{path}:2: {caught} has no name")], "{text}");
    }
    for (text, caught) in [
        ("y += canvas.write(area, words, set) + 26.0;", "26.0 for +"),
        ("let room = bottom - y - 34.0;", "34.0 for -"),
    ] {
        let path = "src/ui/audience/pages.rs";
        assert_eq!(of(path, text), [format!("{path}:2: {caught} has no name")], "{text}");
    }
}

#[test]
fn names_shares_nothing_and_what_is_no_size_are_fine() {
    for (path, text) in [
        ("src/ui/rooms/start.rs", "ui.add_space(gap::M); theme::regular(theme::BODY);"),
        ("src/ui/rooms/start.rs", "ui.add_space(if low { 0.0 } else { gap::S });"),
        ("src/ui/rooms/start.rs", "ui.add_space(above * 0.6); theme::semibold(size * 0.86);"),
        ("src/ui/rooms/start.rs", "ui.spacing_mut().item_spacing.y = 0.0; // = 8.0;"),
        ("src/ui/rooms/start.rs", "let size = vec2(width, 44.0); reset(3); let sizes = 4;"),
        ("src/ui/rooms/start.rs", "let words = \"add_space(6.0)\"; item_spacing.x == 8.0;"),
        ("src/ui/kit/theme/gap.rs", "const X: Margin = Margin::same(8);"),
        ("src/app/board.rs", "ui.add_space(6.0)"),
        ("src/ui/audience/pages.rs", "let x = gap::BAR * (all - 1.0) + 2.0 * MARGIN + 0.5;"),
    ] {
        assert_eq!(of(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}
