//! What was answered and agreed, in the user's words: for Judge and for the audience alike.

use std::borrow::Cow;

use crate::app::core::names::{answer_key, mark_key};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::Measure;
use crate::domain::round::{Answer, Round, Tally};
use crate::i18n::Texts;
use crate::insight::answers::{End, Move, Moves, Verdict, far_ends, verdict};

/// What somebody is called, or that they have no name yet.
pub fn name<'a>(texts: &Texts, name: &'a str) -> Cow<'a, str> {
    if name.trim().is_empty() {
        Cow::Owned(texts.get("unnamed").into_owned())
    } else {
        Cow::Borrowed(name)
    }
}

/// How much of a name is told that somebody else's file gives, in characters.
const MOST_OF_A_NAME: usize = 40;

/// A name that somebody else's file gives: it may be of any length, and hold any signs.
pub fn name_of_other(texts: &Texts, given: &str) -> String {
    let is_plain = |sign: &char| !sign.is_control() && !('\u{200b}'..='\u{206f}').contains(sign);
    let plain: String = given.chars().filter(is_plain).collect();
    let plain = name(texts, plain.trim());
    match plain.char_indices().nth(MOST_OF_A_NAME) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default()),
        None => plain.into_owned(),
    }
}

/// A name in the middle of a sentence.
pub(crate) fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// An answer's name in the middle of a sentence.
pub fn answer(texts: &Texts, answer: Option<Answer>) -> String {
    in_sentence(&texts.get(answer_key(answer)))
}

/// "2 high, 4 medium, 1 low"; what nobody said is not told.
pub fn counts(texts: &Texts, tally: &Tally) -> String {
    let parts = [
        ("tally-high", tally.high),
        ("tally-medium", tally.medium),
        ("tally-low", tally.low),
        ("tally-cannot", tally.cannot_judge),
        ("tally-abstained", tally.abstained),
        ("tally-silent", tally.silent),
    ];
    let said = parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| texts.count(key, *n));
    said.collect::<Vec<_>>().join(", ")
}

/// What a rationale is called that was written for another mark than today's.
pub fn rationale_for(texts: &Texts, mark: Mark) -> String {
    let mark = in_sentence(&texts.get(mark_key(Some(mark))));
    texts.with("field-rationale-for", &[("mark", mark.into())])
}

/// That a rationale was written for another mark than today's.
pub fn rationale_was_for(texts: &Texts, mark: Mark) -> String {
    let mark = in_sentence(&texts.get(mark_key(Some(mark))));
    texts.with("rationale-was-for", &[("mark", mark.into())])
}

/// Words with their name before them: "Rationale: …"; a question needs no colon.
pub fn named(name: &str, words: &str) -> String {
    if name.ends_with('?') { format!("{name} {words}") } else { format!("{name}: {words}") }
}

/// Words with their name before them, where they have one.
pub fn named_or_not(name: &str, words: &str) -> String {
    if name.is_empty() { words.to_owned() } else { named(name, words) }
}

/// How the answers of a revealed round lie to each other.
pub fn verdict_words(texts: &Texts, round: &Round) -> Option<String> {
    let tally = round.tally()?;
    let all = tally.silent + tally.abstained == 0;
    let key = match verdict(round)? {
        // Not all, where somebody has not said.
        Verdict::Agree(mark) if !all => {
            let level = in_sentence(&texts.get(mark_key(Some(mark))));
            return Some(texts.with("verdict-those-agree", &[("level", level.into())]));
        }
        Verdict::Agree(mark) => match mark.light() {
            Some(Light::High) => "verdict-agree-high",
            Some(Light::Medium) => "verdict-agree-medium",
            Some(Light::Low) => "verdict-agree-low",
            None => "verdict-agree-cannot",
        },
        Verdict::Split => "verdict-split",
        Verdict::Several => "verdict-several",
        Verdict::Nobody => "verdict-nobody",
    };
    Some(texts.get(key).into_owned())
}

/// Who gave each answer: "Høyt: Etat A, Etat B", "Lavt: Etat C"; nothing where a round has no names to
/// tell.
pub fn who_answered(texts: &Texts, round: &Round) -> Option<Vec<String>> {
    let stands = round.stands()?;
    let of = |answer: Option<Answer>| {
        let those = stands.iter().filter(|(_, given)| *given == answer);
        let those: Vec<&str> = those.map(|(ballot, _)| ballot.name.trim()).collect();
        let word = texts.get(answer_key(answer));
        (!those.is_empty()).then(|| named(&word, &those.join(", ")))
    };
    let answers = Answer::ALL.into_iter().map(Some).chain([None]);
    let said: Vec<String> = answers.filter_map(of).collect();
    (!said.is_empty()).then_some(said)
}

/// Who speaks first: the smaller end by name, a crowd by how many it is. Nothing where the lights
/// do not differ or have no names.
pub fn first_to_speak(texts: &Texts, round: &Round) -> Option<String> {
    let (first, then) = far_ends(round)?;
    let end = |end: &End| {
        let level = in_sentence(&texts.get(mark_key(Some(end.light.into()))));
        if end.is_crowd() {
            let args = [("n", end.names.len().into()), ("level", level.into())];
            return texts.with("first-crowd", &args);
        }
        let names: Vec<_> = end.names.iter().map(|called| name(texts, called)).collect();
        let args = [("names", names.join(", ").into()), ("level", level.into())];
        texts.with("first-end", &args)
    };
    let args = [("first", end(&first).into()), ("then", end(&then).into())];
    Some(texts.with("first-then", &args))
}

/// What moved, as sentences: those who went the same way together.
pub fn moves(texts: &Texts, moves: &Moves) -> String {
    match moves {
        Moves::Counted(counts) => {
            let line = |(what, from, to): &(Answer, usize, usize)| {
                let args = [
                    ("answer", answer(texts, Some(*what)).into()),
                    ("from", (*from).into()),
                    ("to", (*to).into()),
                ];
                texts.with("moved-count", &args)
            };
            counts.iter().map(line).collect::<Vec<_>>().join(", ")
        }
        Moves::Named(people) => {
            let mut ways: Vec<(Option<Answer>, Option<Answer>, Vec<&str>)> = Vec::new();
            for Move { name, from, to } in people {
                match ways.iter_mut().find(|(f, t, _)| f == from && t == to) {
                    Some((_, _, names)) => names.push(name),
                    None => ways.push((*from, *to, vec![name])),
                }
            }
            let line = |(from, to, names): &(Option<Answer>, Option<Answer>, Vec<&str>)| {
                let args = [
                    ("names", names.join(", ").into()),
                    ("from", answer(texts, *from).into()),
                    ("to", answer(texts, *to).into()),
                ];
                texts.with("moved", &args)
            };
            ways.iter().map(line).collect::<Vec<_>>().join(". ")
        }
    }
}

/// Who owns a measure, in words.
pub fn owner(texts: &Texts, measure: &Measure) -> String {
    let nobody = texts.get("no-owner");
    let owner = if measure.has_owner() { without_stop(&measure.owner) } else { &*nobody };
    texts.with("panel-owner", &[("owner", owner.into())])
}

/// Who benefits from a measure, in words, or that it is not said.
pub fn benefits(texts: &Texts, measure: &Measure) -> String {
    let unsaid = texts.get("no-benefits");
    let said = without_stop(&measure.benefits);
    let benefits = if said.is_empty() { &*unsaid } else { said };
    texts.with("panel-benefits", &[("benefits", benefits.into())])
}

/// What somebody wrote, without the stop behind it where another one follows.
pub(crate) fn without_stop(words: &str) -> &str {
    let words = words.trim();
    words.strip_suffix('.').filter(|it| !it.ends_with('.')).unwrap_or(words)
}

/// What a level takes, or that it says nothing yet.
pub fn sentence(
    texts: &Texts,
    criterion: &crate::domain::criterion::Criterion,
    mark: Mark,
) -> String {
    match mark.light() {
        None => texts.get("mark-cannot").into_owned(),
        Some(light) if criterion.can_choose(light) => criterion.sentence(light).to_owned(),
        Some(_) => texts.get("choice-no-sentence").into_owned(),
    }
}
