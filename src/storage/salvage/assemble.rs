//! Makes a value of the fields that were found of it: what is wrong in one of them is cut out of
//! it, as little as can be.

use serde::de::DeserializeOwned;

use crate::storage::format::{self, FormatError};
use crate::storage::locate::{Token, offset_of, token};
use crate::storage::salvage::pieces::FoundField;

/// How often something is cut out of one value, before it is given up.
const MOST_CUTS: usize = 24;

/// A value, and what is not as it stood there: the fields' names, each with whether a part of it is
/// there.
#[derive(Debug)]
pub(super) struct Assembled<T> {
    pub(super) value: T,
    pub(super) damaged: Vec<(&'static str, bool)>,
    /// Whether it held fields that its type does not know.
    pub(super) unknown: bool,
}

/// Makes a value of fields; where one cannot be used at all, or is missing, `usual` stands in.
/// Nothing where a field is missing that has no usual value.
pub(super) fn assemble<T: DeserializeOwned>(
    found: &[FoundField],
    usual: &[FoundField],
) -> Option<Assembled<T>> {
    let mut damaged: Vec<(&'static str, bool)> = Vec::new();
    let mut fields: Vec<(&'static str, String)> = Vec::new();
    for piece in found {
        if !piece.is_whole {
            damaged.push((piece.name, piece.value.is_some()));
        }
        fields.extend(piece.value.clone().map(|value| (piece.name, value)));
    }
    let mut cuts = 0;
    loop {
        for piece in usual {
            if !fields.iter().any(|(name, _)| *name == piece.name) {
                fields.extend(piece.value.clone().map(|value| (piece.name, value)));
            }
        }
        let mut unknown = Vec::new();
        let (text, spans) = text_of(&fields);
        let wrong = match format::deserialize::<T>(&text, &mut unknown) {
            Ok(value) => return Some(Assembled { value, damaged, unknown: !unknown.is_empty() }),
            Err(err) => offset(&text, &err)?,
        };
        let which = spans.iter().position(|(begin, end)| (*begin..=*end).contains(&wrong))?;
        let (name, value) = fields.get(which)?.clone();
        let (begin, _) = *spans.get(which)?;
        cuts += 1;
        let mended = (cuts < MOST_CUTS).then(|| without::<T>(&fields, which, wrong - begin));
        damaged.retain(|(other, _)| *other != name);
        damaged.push((name, matches!(mended, Some(Some(_)))));
        match mended.flatten() {
            Some(mended) => fields.get_mut(which)?.1 = mended,
            None if is_usual(usual, name, &value) || cuts > 2 * MOST_CUTS => return None,
            None => _ = fields.remove(which),
        }
    }
}

fn is_usual(usual: &[FoundField], name: &str, value: &str) -> bool {
    usual.iter().any(|piece| piece.name == name && piece.value.as_deref() == Some(value))
}

/// The text of a value with those fields, and where the values stand in it.
fn text_of(fields: &[(&'static str, String)]) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut spans) = ("(".to_owned(), Vec::new());
    for (name, value) in fields {
        text.push_str(name);
        text.push(':');
        spans.push((text.len(), text.len() + value.len()));
        text.push_str(value);
        text.push(',');
    }
    text.push(')');
    (text, spans)
}

/// Where reading stopped.
fn offset(text: &str, err: &FormatError) -> Option<usize> {
    offset_of(text, err.position()?)
}

/// One field's value without what is wrong at an offset in it: the least whose loss lets reading
/// go on behind it.
fn without<T: DeserializeOwned>(
    fields: &[(&'static str, String)],
    which: usize,
    wrong: usize,
) -> Option<String> {
    let value = &fields.get(which)?.1;
    for (begin, end) in items_around(value, wrong) {
        let mut shorter = fields.to_vec();
        let mended = format!("{}{}", &value[..begin], &value[end..]);
        shorter.get_mut(which)?.1.clone_from(&mended);
        let (text, spans) = text_of(&shorter);
        let (from, to) = *spans.get(which)?;
        match format::deserialize::<T>(&text, &mut Vec::new()) {
            Ok(_) => return Some(mended),
            Err(err) if offset(&text, &err).is_some_and(|at| at > from + begin && at != to) => {
                return Some(mended);
            }
            Err(_) => {}
        }
    }
    None
}

/// The items of lists and fields of brackets in a value that an offset is in, the smallest first,
/// each with a comma beside it.
fn items_around(value: &str, wrong: usize) -> Vec<(usize, usize)> {
    let (mut open, mut items, mut at): (Vec<usize>, Vec<(usize, usize)>, usize) =
        (Vec::new(), Vec::new(), 0);
    while let Some((start, token, end)) = token(value, at) {
        match token {
            Token::Open => open.push(end),
            Token::Close => {
                if let Some(begin) = open.pop() {
                    // The last one goes with the comma before it.
                    let before = value[..begin].trim_end();
                    let with = if before.ends_with(',') { before.len() - 1 } else { begin };
                    items.push((with, start));
                }
            }
            Token::Other if value[start..].starts_with(',') => {
                if let Some(begin) = open.last_mut() {
                    items.push((*begin, end));
                    *begin = end;
                }
            }
            Token::Word(_) | Token::Other => {}
        }
        at = end;
    }
    items.retain(|(begin, end)| begin < end && (*begin..=*end).contains(&wrong));
    items.sort_by_key(|(begin, end)| end - begin);
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::round::Round;

    fn piece(name: &'static str, value: &str) -> FoundField {
        FoundField { name, value: Some(value.to_owned()), is_whole: true }
    }

    #[test]
    fn an_answer_that_is_none_costs_itself_and_nothing_else() {
        let found = [
            piece("measure", "36"),
            piece("criterion", "16"),
            piece("number", "1"),
            piece("opened", "\"2027-01-14 15:40\""),
            piece(
                "answers",
                "Ballots([(name: \"A\", seats: [1], answer: Some(High)), (name: \"B\", seats: [2], \
                 answer: Some(Lov)), (name: \"C\", seats: [x]), (nxme: \"D\", seats: [4])])",
            ),
        ];
        let made = assemble::<Round>(&found, &[]).unwrap();
        let ballots = made.value.ballots();
        let names: Vec<&str> = ballots.iter().map(|ballot| ballot.name.as_str()).collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert!(ballots[0].has_answered() && !ballots[1].has_answered());
        assert_eq!(made.damaged, [("answers", true)]);
    }

    #[test]
    fn without_what_it_cannot_be_without_there_is_nothing() {
        let found = [piece("measure", "36"), piece("criterion", "x")];
        assert!(assemble::<Round>(&found, &[]).is_none());
    }
}
