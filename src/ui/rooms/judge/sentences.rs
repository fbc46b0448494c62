//! The three sentences as three large buttons, "cannot judge yet" apart from them; after the
//! reveal with those who answered so.

use eframe::egui::{Context, Id, Memory, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::CrossingCommand;
use crate::app::core::phrases::sentence;
use crate::app::core::place::{Focus, Room};
use crate::app::rooms::judge::Phase;
use crate::app::services::audience::AudiencePlace;
use crate::app::state::App;
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::light::Mark;
use crate::domain::round::Answer;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{granted_focus, is_at_crossing, is_at_picture, takes_focus};
use crate::ui::kit::group::{ChoiceGroup, paint_box};
use crate::ui::kit::keycap::paint_key;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::rooms::judge::hands::hands_field_ui;
use crate::ui::rooms::judge::names::chips_of;
use crate::ui::rooms::judge::reveal::{Revealed, revealed};
use crate::ui::rooms::judge::sentence_button::{layout, note_of, paint_count, paint_texts};
use crate::ui::rooms::judge::spoken::level;
use crate::ui::rooms::judge::spot::{JudgeSpot, chosen};

pub(super) fn sentences_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let shown = revealed(ui, view, place);
    let mut group = ChoiceGroup::begin(ui, "judge-marks");
    let chosen = chosen(place);
    // The keyboard begins at what is agreed; at nothing of the three while nothing is, so that no
    // button looks chosen for the group.
    let focus = chosen.is_some() && takes_focus(ui, view, Focus::Judge);
    for mark in Mark::ALL {
        if mark == Mark::CannotJudge {
            ui.add_space(gap::CAPTION);
        }
        let enabled = mark.light().is_none_or(|light| place.criterion.can_choose(light));
        let response = sentence_ui(ui, view, place, mark, enabled, shown.as_ref());
        if enabled && place.phase != Phase::Answering(RoundKind::Ballots) {
            group.add(response.id);
        }
        is_at_crossing(ui.ctx(), response.id);
        if chosen == Some(mark) {
            if focus {
                response.request_focus();
            }
            pane_begins(ui.ctx(), Pane::Room, response.id);
        }
        if response.clicked() {
            view.run(CrossingCommand::Mark(mark));
        }
    }
    group.end(ui);
}

/// A sentence's button, wherever it stands.
fn sentence_id(at: Crossing, mark: Mark) -> Id {
    Id::unique(("sentence", at, mark))
}

/// Whether in this frame the keyboard comes to the sentence of what was agreed on, or is over the
/// picture that shows it: that is read then, and which mark was set need not be said.
pub(crate) fn follow(ctx: &Context, app: &App) -> bool {
    let judged = app.judged().filter(|_| app.room == Room::Judge && app.phase() == Phase::Talking);
    let place = Id::unique("judge-followed");
    let before = ctx.data(|data| data.get_temp::<Option<Crossing>>(place)).flatten();
    ctx.data_mut(|data| data.insert_temp(place, judged));
    let (Some(session), Some(at)) = (app.session(), judged.filter(|_| before == judged)) else {
        return false;
    };
    if app.audience.place() == AudiencePlace::Here {
        return is_at_picture(ctx);
    }
    let (number, focus) = app.focus();
    let comes = focus == Some(Focus::Judge) && number > granted_focus(ctx);
    let focused = ctx.memory(Memory::focused);
    let is_there = |mark| focused == Some(sentence_id(at, mark));
    comes && session.mark(at.0, at.1).is_some_and(|mark| !is_there(mark))
}

fn sentence_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    enabled: bool,
    shown: Option<&Revealed<'_>>,
) -> Response {
    let words = sentence(view.app.texts, place.criterion, mark);
    let button = layout(ui, view, place, mark, &words, shown);
    // What has the keyboard shows: while answers are hidden, no button may have it.
    let hidden = place.phase == Phase::Answering(RoundKind::Ballots);
    let sense = match (enabled, hidden) {
        (true, true) => Sense::CLICK,
        (true, false) => Sense::click(),
        (false, _) => Sense::hover(),
    };
    let size = vec2(ui.available_width(), button.height);
    // By name, so that the keyboard stays where it is when more or less stands above.
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, sentence_id(place.at, mark), sense);
    say(view, place, mark, enabled, shown, &response);
    let hovered = enabled && place.phase == Phase::Talking && response.hovered();
    paint_box(ui.painter(), rect, view.colours, chosen(place) == Some(mark), hovered);
    paint_texts(ui, view, rect, mark, &button, shown);
    if let Some(shown) = shown.filter(|s| s.round.stands().is_none()) {
        paint_count(ui, view, rect, shown, mark, button.right);
    }
    let key = view.shortcut(CrossingCommand::Mark(mark));
    paint_key(ui, view.colours, pos2(rect.right() - 16.0, rect.center().y - 11.0), &key);
    if place.phase == Phase::Answering(RoundKind::Hands) {
        hands_field_ui(ui, view, place, mark, rect, button.right);
    }
    response
}

fn say(
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    enabled: bool,
    shown: Option<&Revealed<'_>>,
    response: &Response,
) {
    let mut spoken = level(view, place.criterion, mark);
    if let Some(shown) = shown {
        let chips: Vec<String> =
            chips_of(view, Some(shown), mark).into_iter().map(|c| c.name).collect();
        let count = shown.tally.of(Answer::from(mark));
        spoken = format!("{spoken} {}", view.count("spoken-answers", count));
        if !chips.is_empty() {
            spoken = format!("{spoken}: {}", chips.join(", "));
        }
    }
    if let Some(note) = note_of(view, place, mark) {
        spoken = format!("{spoken} {note}");
    }
    let at = Mark::ALL.iter().position(|one| *one == mark).unwrap_or_default();
    let key = view.shortcut(CrossingCommand::Mark(mark));
    spoken = aloud::in_a_row([spoken, aloud::with_place(view, &key, at, Mark::ALL.len())]);
    let holds = chosen(place) == Some(mark);
    // What is answered unseen is pressed; what is agreed on is chosen.
    let role = if place.phase == Phase::Talking { Role::RadioButton } else { Role::Button };
    response.widget_info(|| match role {
        Role::Button => WidgetInfo::labeled(role, enabled, &spoken),
        _ => WidgetInfo::selected(role, enabled, holds, &spoken),
    });
}
