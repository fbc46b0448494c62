//! Words that are wider than a line, in parts that are not: by the rules of the language where they
//! are known, else between any two letters.

use std::ops::Range;

use super::words::{Atom, Text, Word, measure};
use crate::exchange::faces::{Faces, Glyph};

/// Letters that are drawn together, in the order they are read.
struct Cluster {
    atom: usize,
    glyphs: Range<usize>,
    /// Where they end in the text.
    end: usize,
    width: f32,
}

/// Longer than any word that somebody wrote on purpose, in bytes: no rules are looked up for it.
const NO_WORD: usize = 200;

/// The parts of a word, each as wide as a line at the most; a letter is never broken.
pub(super) fn chop(text: &Text, faces: &mut Faces, word: &Word, width: f32) -> Vec<Word> {
    let clusters = clusters(text, word);
    let hyphen = word.atoms.first().map_or(0.0, |first| text.hyphen(faces, first).1);
    let soft = soft_places(text, word);
    let mut parts = Vec::new();
    let (mut begin, mut full) = (0, 0.0);
    // The last place where a hyphen fits.
    let mut good: Option<usize> = None;
    let mut at = 0;
    while let Some(cluster) = clusters.get(at) {
        let is_blank = is_blank(text, cluster, &clusters, at);
        if full + cluster.width > width && at > begin && !is_blank {
            let (cut, with_hyphen) = good.take().map_or((at, false), |good| (good, true));
            parts.push(part(text, word, clusters.get(begin..cut), with_hyphen));
            (begin, full, at) = (cut, 0.0, cut);
            continue;
        }
        full += cluster.width;
        at += 1;
        if full + hyphen <= width && soft.binary_search(&cluster.end).is_ok() {
            good = Some(at);
        }
    }
    parts.push(part(text, word, clusters.get(begin..), word.soft));
    parts
}

/// Whether letters are blanks at the end of the word, which hang out of the line.
fn is_blank(text: &Text, cluster: &Cluster, all: &[Cluster], at: usize) -> bool {
    let begin = at.checked_sub(1).and_then(|before| all.get(before)).map(|before| before.end);
    let letters = begin.and_then(|begin| text.letters.get(begin..cluster.end));
    letters.is_some_and(|letters| letters.chars().all(|c| matches!(c, ' ' | '\t')))
}

/// Where the rules of the language allow a hyphen, as bytes of the whole text, in order.
fn soft_places(text: &Text, word: &Word) -> Vec<usize> {
    let (Some(first), Some(last)) = (word.atoms.first(), word.atoms.last()) else {
        return Vec::new();
    };
    let language = text.languages.get(first.piece).copied().flatten();
    let place = first.letters.start..last.letters.end;
    let letters = text.letters.get(place.clone()).unwrap_or_default();
    let (Some(language), true) = (language, letters.len() <= NO_WORD) else {
        return Vec::new();
    };
    let is_around = |c: char| !c.is_alphabetic();
    let begin = letters.find(char::is_alphabetic).unwrap_or(letters.len());
    let alone = letters.trim_matches(is_around);
    // In an address or a file's name a hyphen would be a part of it.
    if alone.contains(is_around) {
        return Vec::new();
    }
    // Not after one letter, nor before two: what is left alone is hard to read.
    let mut end = place.start + begin;
    let syllables = hypher::hyphenate_bounded(alone, language, 2, 3).map(|syllable| {
        end += syllable.len();
        end
    });
    let mut places: Vec<usize> = syllables.collect();
    places.pop();
    places
}

fn clusters(text: &Text, word: &Word) -> Vec<Cluster> {
    let mut all = Vec::new();
    for (atom, is) in word.atoms.iter().enumerate() {
        let size = text.styles.get(is.piece).map_or(0.0, |style| style.size);
        let from = all.len();
        let mut begin = 0;
        for end in 1..=is.glyphs.len() {
            let first = is.glyphs.get(begin);
            if first.map(|g| g.start) != is.glyphs.get(end).map(|g| g.start) {
                let glyphs = is.glyphs.get(begin..end).unwrap_or_default();
                let width = glyphs.iter().map(|g| g.advance * size).sum();
                let ends = first.map_or(0, |g| g.end);
                all.push(Cluster { atom, glyphs: begin..end, end: ends, width });
                begin = end;
            }
        }
        if is.glyphs.is_empty() {
            all.push(Cluster { atom, glyphs: 0..0, end: is.letters.end, width: is.width });
        }
        if is.level.is_rtl() {
            all.get_mut(from..).unwrap_or_default().reverse();
        }
    }
    all
}

/// A part of a word of those letters.
fn part(text: &Text, word: &Word, clusters: Option<&[Cluster]>, soft: bool) -> Word {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut rest = clusters.unwrap_or_default();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|cluster| cluster.atom == first.atom).count();
        let (these, behind) = rest.split_at(count);
        rest = behind;
        let Some(whole) = word.atoms.get(first.atom) else { continue };
        let (from, to) = these.iter().fold((usize::MAX, 0), |(from, to), cluster| {
            (cluster.glyphs.start.min(from), cluster.glyphs.end.max(to))
        });
        let glyphs: Vec<Glyph> = whole.glyphs.get(from..to).unwrap_or_default().to_vec();
        let begin = glyphs.iter().map(|g| g.start).min().unwrap_or(whole.letters.start);
        let end = these.last().map_or(begin, |cluster| cluster.end);
        let size = text.styles.get(whole.piece).map_or(0.0, |style| style.size);
        let (width, blank) = match whole.face {
            Some(_) => measure(&glyphs, &text.letters, size),
            None => (whole.width, 0.0),
        };
        atoms.push(Atom { letters: begin..end, glyphs, width, blank, ..whole.without_glyphs() });
    }
    Word { atoms, soft }
}
