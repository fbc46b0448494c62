//! Texts as people type or paste them: lines that begin with a point or a dash, or are numbered from one,
//! are lists, so that whoever listens hears them as lists. One such line alone is none: a dash begins
//! what somebody says, and a number a date.

use crate::exchange::paper::block::{Block, InnerList, Item, Kind, Paragraph};
use crate::exchange::paper::text::Text;

/// What a line begins with where it is a point.
const POINTS: [char; 5] = ['•', '-', '–', '*', '·'];

/// The paragraphs and lists of a text: a blank line ends a paragraph, single line breaks stay in one.
pub fn blocks(text: impl Into<Text>) -> Vec<Block> {
    let text = text.into();
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if let Some((list, next)) = list_at(&lines, at) {
            end_paragraph(&mut words, &mut blocks);
            blocks.push(list);
            at = next;
            continue;
        }
        if line.trim().is_empty() {
            end_paragraph(&mut words, &mut blocks);
        } else {
            words.push(line);
        }
        at += 1;
    }
    end_paragraph(&mut words, &mut blocks);
    blocks
}

/// A text as an item of a list: a list that it ends with stands below it.
pub fn item(text: impl Into<Text>) -> Item {
    let text = text.into();
    let is_words = |block: &Block| matches!(block.kind, Kind::Paragraph(_));
    match blocks(text.clone()).split_last() {
        Some((Block { kind: Kind::List(list), .. }, words))
            if !words.is_empty() && words.iter().all(is_words) =>
        {
            let paragraphs = words.iter().filter_map(|block| match &block.kind {
                Kind::Paragraph(paragraph) => Some(paragraph.clone()),
                _ => None,
            });
            let items = list.items.iter().map(|item| item.paragraphs.clone()).collect();
            let inner = InnerList { is_ordered: list.is_ordered, items };
            Item { paragraphs: paragraphs.collect(), inner: Some(inner) }
        }
        _ => Item::from(text),
    }
}

fn end_paragraph(words: &mut Vec<&str>, blocks: &mut Vec<Block>) {
    if !words.is_empty() {
        blocks.push(Block::paragraph(Paragraph::from(words.join("\n"))));
        words.clear();
    }
}

/// The list that begins at a line, of two items at least, and the line behind it; nothing where none
/// does.
fn list_at(lines: &[&str], first: usize) -> Option<(Block, usize)> {
    let is_ordered = numbered(lines.get(first)?, 1).is_some();
    let mut items: Vec<&str> = Vec::new();
    let mut at = first;
    loop {
        let of = |line: &str| {
            if is_ordered { numbered(line, items.len() + 1) } else { pointed(line) }.map(str::len)
        };
        // A blank line between two items is air.
        let is_air = lines.get(at).is_some_and(|line| line.trim().is_empty()) && !items.is_empty();
        let next = if is_air { at + 1 } else { at };
        let Some((line, length)) = lines.get(next).and_then(|line| Some((line, of(line)?))) else {
            break;
        };
        items.push(line.get(line.len() - length..).unwrap_or_default());
        at = next + 1;
    }
    let list =
        if is_ordered { Block::numbered(items.clone()) } else { Block::points(items.clone()) };
    (items.len() > 1).then_some((list, at))
}

/// What a point says; nothing where a line is none.
fn pointed(line: &str) -> Option<&str> {
    let words = line.trim_start().strip_prefix(POINTS)?;
    let said = words.trim_start();
    (said.len() < words.len() && !said.is_empty()).then_some(said)
}

/// What stands behind that number; nothing where another one does, or none.
fn numbered(line: &str, number: usize) -> Option<&str> {
    let words = line.trim_start().strip_prefix(&number.to_string())?.strip_prefix(['.', ')'])?;
    let said = words.trim_start();
    (said.len() < words.len() && !said.is_empty()).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "p" and "l" for paragraphs and lists, with what they say.
    fn told(text: &str) -> Vec<String> {
        let words = |paragraphs: &[Paragraph]| {
            paragraphs
                .iter()
                .map(crate::exchange::paper::piece::spoken)
                .collect::<Vec<_>>()
                .join("|")
        };
        let one = |block: &Block| match &block.kind {
            Kind::Paragraph(paragraph) => format!("p {}", words(std::slice::from_ref(paragraph))),
            Kind::List(list) => {
                let sign = if list.is_ordered { "n" } else { "l" };
                let items = list.items.iter().map(|item| words(&item.paragraphs));
                format!("{sign} {}", items.collect::<Vec<_>>().join(" / "))
            }
            _ => "?".to_owned(),
        };
        blocks(text).iter().map(one).collect()
    }

    #[test]
    fn lines_with_points_and_numbers_are_lists_and_what_stands_between_them_is_not() {
        let text = "Tre ting:\n • Én\n\n • To\n- Tre\nSå dette.\n\n1. Hva?\n2. Hvordan?\n\nSlutt.";
        assert_eq!(
            told(text),
            ["p Tre ting:", "l Én / To / Tre", "p Så dette.", "n Hva? / Hvordan?", "p Slutt."]
        );
        assert_eq!(told("1) a\n2) b"), ["n a / b"]);
    }

    #[test]
    fn one_line_alone_a_date_and_a_minus_are_no_lists() {
        for text in [
            "– Vi må våge, sa hun.",
            "1. mai er fri.",
            "17. juni 2020\n18. juni 2020",
            "-5 grader\n-6 grader",
            "3. punkt\n4. punkt",
            "•\n•",
        ] {
            assert_eq!(told(text), [format!("p {text}")], "{text}");
        }
        assert_eq!(told("1. én\n3. tre"), ["p 1. én\n3. tre"]);
        assert!(told(" \n\n").is_empty());
    }

    #[test]
    fn a_list_that_ends_an_item_stands_below_it_and_else_the_text_stays_one() {
        let with = item("God innretning blir viktig:\n • Kostnader\n • Nytte");
        assert_eq!(with.paragraphs.len(), 1);
        assert_eq!(with.inner.map(|inner| inner.items.len()), Some(2));
        for text in ["Én linje\nog en til", "• a\n• b", "a:\n- b\n- c\nd"] {
            let plain = item(text);
            assert_eq!((plain.paragraphs.len(), plain.inner), (1, None), "{text}");
        }
    }
}
