//! A crossing's story in words: rounds, moves, agreed marks, with time and reason.

use eframe::egui::Ui;

use crate::app::core::names::mark_key;
use crate::app::core::phrases::{answer, counts, moves};
use crate::domain::light::Mark;
use crate::domain::round::{Event, Happened, Round};
use crate::insight::answers::Moves;
use crate::insight::story::{StoryLine, story};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, moment};
use crate::ui::rooms::judge::spot::JudgeSpot;

/// Draws the story, the oldest first.
pub(super) fn story_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let lines = story(place.session, place.at);
    if lines.is_empty() {
        return;
    }
    text::caption(ui, &view.t("story"), view.colours.ink_soft);
    for line in lines {
        let (head, more) = match line {
            StoryLine::Round(round, moved) => round_words(view, round, moved.as_ref()),
            StoryLine::Event(event, why) => event_words(view, event, why),
        };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = gap::XXS;
            text::text(ui, &head, theme::medium(theme::DETAIL), view.colours.ink);
            for words in more.iter().filter(|words| !words.is_empty()) {
                text::text(ui, words, theme::regular(theme::DETAIL), view.colours.ink_soft);
            }
        });
        ui.separator();
    }
}

fn round_words(view: &View<'_>, round: &Round, moved: Option<&Moves>) -> (String, Vec<String>) {
    let Some(tally) = round.tally() else {
        let words = view.with("story-round-open", &[("n", round.number.into())]);
        return (words, vec![moment(view, round.opened)]);
    };
    let at = round.revealed.map(|at| moment(view, at)).unwrap_or_default();
    let key = match round.hands() {
        Some(_) => "story-hands",
        None if round.from_sheet => "story-round-sheet",
        None => "story-round",
    };
    let head = view.with(key, &[("n", round.number.into()), ("time", at.into())]);
    let moved = moved.map(|moved| moves(view.app.texts, moved)).unwrap_or_default();
    (head, vec![counts(view.app.texts, &tally), moved])
}

fn event_words(view: &View<'_>, event: &Event, why: &str) -> (String, Vec<String>) {
    let name = |mark: Option<Mark>| view.t(mark_key(mark));
    let at = moment(view, event.at);
    let head = match &event.what {
        Happened::Agreed(None) => view.with("story-cleared", &[("time", at.into())]),
        Happened::Agreed(mark) => {
            view.with("story-agreed", &[("mark", name(*mark).into()), ("time", at.into())])
        }
        Happened::Confirmed(mark) => {
            let args = [("mark", name(Some(*mark)).into()), ("time", at.into())];
            view.with("story-confirmed", &args)
        }
        Happened::Changed { name, from, to } => {
            let args = [
                ("name", name.as_str().into()),
                ("from", answer(view.app.texts, *from).into()),
                ("to", answer(view.app.texts, Some(*to)).into()),
                ("time", at.into()),
            ];
            view.with("story-changed", &args)
        }
    };
    (head, vec![why.to_owned()])
}
