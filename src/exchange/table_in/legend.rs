//! What a table itself says that its signs and numbers mean: "1 = high, 3 = low", "● high ◐ medium".

use std::collections::BTreeMap;

use crate::domain::light::Mark;
use crate::exchange::table_in::words::{TableWords, known, plain};

/// What rows outside of the entries say of signs and numbers.
#[derive(Default)]
pub(super) struct Legend {
    /// What each means, as [`plain`] gives it; nothing where it is said to mean two things.
    pub(super) means: BTreeMap<String, Option<Mark>>,
    /// Whether something is said of numbers that nobody understands.
    pub(super) is_unread: bool,
}

/// A piece of what is said.
#[derive(Clone, PartialEq)]
enum Piece {
    Sign(String),
    Says(Mark),
    Other,
}

impl Legend {
    /// Reads what cells beside each other say; of two, one may say what the other means.
    pub(super) fn read_row<'c>(
        &mut self,
        cells: impl Iterator<Item = (usize, &'c str)>,
        words: &TableWords,
    ) {
        let cells: Vec<&str> = cells.map(|(_, cell)| cell).collect();
        match cells[..] {
            [one, other] => self.read(&format!("{one} = {other}"), words),
            _ => cells.iter().for_each(|cell| self.read(cell, words)),
        }
    }

    /// Reads a text, as far as it says what signs mean.
    pub(super) fn read(&mut self, text: &str, words: &TableWords) {
        let mut unread = 0;
        for part in text.split([',', ';', '\n', '|']) {
            let pieces = pieces(part, words);
            let levels = pieces.iter().filter(|piece| is_level(piece)).count();
            // "3 high ones" counts; "3 = high" explains.
            let explains = levels == 0 || part.contains(['=', ':', '(', '–', '-']);
            let pairs = if explains { pairs(&pieces) } else { Vec::new() };
            if pairs.is_empty() {
                unread += levels;
                self.is_unread |=
                    levels > 0 && pieces.iter().any(|it| matches!(it, Piece::Says(_)));
            }
            for (sign, mark) in pairs {
                let there = self.means.entry(sign).or_insert(Some(mark));
                *there = there.filter(|other| *other == mark);
            }
        }
        // "1 = very important, 3 = of no importance"; a year or a note's number says nothing of levels.
        self.is_unread |= unread > 1 && text.contains(['=', ':', '(', '–']);
    }
}

/// Whether two cells say no more than what a sign means.
pub(super) fn is_pair(one: &str, other: &str, words: &TableWords) -> bool {
    let of = |cell: &str| pieces(cell, words);
    let both = [of(one), of(other)];
    both.iter().all(|pieces| pieces.len() == 1) && pairs(&both.concat()).len() == 1
}

fn is_level(piece: &Piece) -> bool {
    matches!(piece, Piece::Sign(sign) if sign.bytes().all(|b| b.is_ascii_digit()))
}

/// The signs of a part, each with what is said of it: all right before or all right behind it. "3 of
/// them are high" says nothing of 3.
fn pairs(part: &[Piece]) -> Vec<(String, Mark)> {
    let pair = |two: &[Piece]| match two {
        [Piece::Sign(sign), Piece::Says(mark)] | [Piece::Says(mark), Piece::Sign(sign)] => {
            Some((sign.clone(), *mark))
        }
        _ => None,
    };
    let is_sign = |piece: &Piece| matches!(piece, Piece::Sign(_));
    let told = || part.split(|it| *it == Piece::Other).flat_map(|run| run.chunks(2));
    let begins = told().next().and_then(|two| two.first()).is_some_and(is_sign);
    let is_even = told().all(|two| pair(two).is_some() && is_sign(&two[0]) == begins);
    if is_even { told().filter_map(pair).collect() } else { Vec::new() }
}

fn pieces(part: &str, words: &TableWords) -> Vec<Piece> {
    let is_edge = |c: char| c.is_whitespace() || "=:()[]–\"'".contains(c);
    part.split(is_edge).filter(|word| !word.is_empty()).map(|word| piece(word, words)).collect()
}

fn piece(word: &str, words: &TableWords) -> Piece {
    let word = plain(word);
    let is_digit = word.len() == 1 && word.bytes().all(|b| b.is_ascii_digit());
    let is_sign = !word.is_empty()
        && word.chars().count() <= 2
        && !word.chars().any(|c| c.is_alphanumeric() || ".,-–—/&%§+".contains(c));
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    match known(&words.marks, &word).or_else(|| known(&words.most, &word)) {
        Some(mark) if !is_letter => Piece::Says(mark),
        None if is_digit || is_sign || word == "+" || word == "++" => Piece::Sign(word),
        _ => Piece::Other,
    }
}
