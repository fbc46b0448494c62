//! A crossing's story in words: rounds, moves, agreed marks, with time and reason.

use eframe::egui::Ui;

use crate::app::board::mark_key;
use crate::domain::date::Moment;
use crate::domain::light::Mark;
use crate::domain::round::{Answer, Event, Happened, Round, Tally};
use crate::insight::answers::{Move, Moves};
use crate::insight::story::{Line, story};
use crate::ui::judge::Place;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::text;

/// The key of an answer's name.
const fn answer_key(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::High) => "mark-high",
        Some(Answer::Medium) => "mark-medium",
        Some(Answer::Low) => "mark-low",
        Some(Answer::CannotJudge) => "mark-cannot",
        Some(Answer::Abstains) => "answer-abstains",
        None => "answer-none",
    }
}

/// An answer's name in the middle of a sentence.
fn answer(view: &View<'_>, answer: Option<Answer>) -> String {
    let name = view.t(answer_key(answer));
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// "2 high, 4 medium, 1 low"; what nobody said is not told.
pub(super) fn counts(view: &View<'_>, tally: &Tally) -> String {
    let parts = [
        ("tally-high", tally.high),
        ("tally-medium", tally.medium),
        ("tally-low", tally.low),
        ("tally-cannot", tally.cannot_judge),
        ("tally-abstained", tally.abstained),
        ("tally-silent", tally.silent),
    ];
    let said = parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n));
    said.collect::<Vec<_>>().join(", ")
}

/// What moved, as sentences: those who went the same way together.
pub(super) fn moves(view: &View<'_>, moves: &Moves) -> String {
    match moves {
        Moves::Counted(counts) => {
            let line = |(what, from, to): &(Answer, usize, usize)| {
                let args = [
                    ("answer", answer(view, Some(*what)).into()),
                    ("from", (*from).into()),
                    ("to", (*to).into()),
                ];
                view.with("moved-count", &args)
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
                    ("from", answer(view, *from).into()),
                    ("to", answer(view, *to).into()),
                ];
                view.with("moved", &args)
            };
            ways.iter().map(line).collect::<Vec<_>>().join(". ")
        }
    }
}

/// The time, and the day where it is not today.
fn time(view: &View<'_>, at: Moment) -> String {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    if at.day() == view.now.day {
        return time;
    }
    let day = view.app.texts.date(at.day().year(), at.day().month(), at.day().day());
    format!("{day} {time}")
}

/// Draws the story, the oldest first.
pub(super) fn story_ui(ui: &mut Ui, view: &View<'_>, place: Place<'_>) {
    let lines = story(place.session, place.at);
    if lines.is_empty() {
        return;
    }
    text::caption(ui, &view.t("story"), view.colours.ink_soft);
    for line in lines {
        let (head, more) = match line {
            Line::Round(round, moved) => round_words(view, round, moved.as_ref()),
            Line::Event(event, why) => event_words(view, event, why),
        };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text::text(ui, &head, theme::medium(theme::BODY - 1.0), view.colours.ink);
            for words in more.iter().filter(|words| !words.is_empty()) {
                text::text(ui, words, theme::regular(theme::BODY - 1.0), view.colours.ink_soft);
            }
        });
        ui.separator();
    }
}

fn round_words(view: &View<'_>, round: &Round, moved: Option<&Moves>) -> (String, Vec<String>) {
    let number = ("n", round.number.into());
    let Some(tally) = round.tally() else {
        let words = view.with("story-round-open", &[number]);
        return (words, vec![time(view, round.opened)]);
    };
    let at = round.revealed.map(|at| time(view, at)).unwrap_or_default();
    let key = if round.hands().is_some() { "story-hands" } else { "story-round" };
    let head = view.with(key, &[number, ("time", at.into())]);
    let moved = moved.map(|moved| moves(view, moved)).unwrap_or_default();
    (head, vec![counts(view, &tally), moved])
}

fn event_words(view: &View<'_>, event: &Event, why: &str) -> (String, Vec<String>) {
    let name = |mark: Option<Mark>| view.t(mark_key(mark));
    let at = ("time", time(view, event.at).into());
    let head = match &event.what {
        Happened::Agreed(None) => view.with("story-cleared", &[at]),
        Happened::Agreed(mark) => view.with("story-agreed", &[("mark", name(*mark).into()), at]),
        Happened::Confirmed(mark) => {
            view.with("story-confirmed", &[("mark", name(Some(*mark)).into()), at])
        }
        Happened::Changed { name, from, to } => {
            let args = [
                ("name", name.as_str().into()),
                ("from", answer(view, *from).into()),
                ("to", answer(view, Some(*to)).into()),
                at,
            ];
            view.with("story-changed", &args)
        }
    };
    (head, vec![why.to_owned()])
}
