//! The three sentences as three large buttons, "cannot judge yet" apart from them; after the
//! reveal with those who answered so.

use std::sync::Arc;

use eframe::egui::{
    self, Align, Align2, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::board::mark_key;
use crate::app::command::Command;
use crate::app::judge::Phase;
use crate::app::phrases::{self, counts, sentence, verdict_words};
use crate::app::state::Focus;
use crate::domain::field::Field;
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::round::{Answer, Round, Tally};
use crate::insight::answers::far_ends;
use crate::insight::story::is_agreed;
use crate::ui::kit::fields::{Look, field_id, field_ui};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::group::{Group, key_width, paint_box, paint_key};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow, is_shallow};
use crate::ui::kit::{light, text};
use crate::ui::rooms::judge::JudgeSpot;
use crate::ui::rooms::judge::chips::{self, Chip, Chips};

/// How long a reveal takes, in seconds.
const MOTION: f32 = 0.25;

/// What was answered, as far as it is shown: all at once, and calmly.
struct Shown<'a> {
    round: &'a Round,
    tally: Tally,
    /// 0 to 1 while it comes.
    opacity: f32,
}

/// Draws the buttons.
pub(super) fn sentences_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let shown = shown(ui, view, place);
    let mut group = Group::begin(ui, "judge-marks");
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
        if chosen == Some(mark) {
            if focus {
                response.request_focus();
            }
            pane_begins(ui.ctx(), Pane::Room, response.id);
        }
        if response.clicked() {
            view.run(Command::Mark(mark));
        }
    }
    group.end(ui);
}

/// What is agreed on. While the room answers, nothing shows which button was used.
fn chosen(place: JudgeSpot<'_>) -> Option<Mark> {
    let agreed = place.phase == Phase::Talking && is_agreed(place.session, place.at);
    place.session.mark(place.at.0, place.at.1).filter(|_| agreed)
}

/// What was agreed on before the room answered anew. It stands, but nobody has chosen it again.
fn stands_from_before(place: JudgeSpot<'_>) -> Option<Mark> {
    let talks = place.phase == Phase::Talking && !is_agreed(place.session, place.at);
    place.session.mark(place.at.0, place.at.1).filter(|_| talks)
}

fn shown<'a>(ui: &Ui, view: &View<'_>, place: JudgeSpot<'a>) -> Option<Shown<'a>> {
    let round = match place.phase {
        Phase::Talking => place.session.shown_round(place.at.0, place.at.1),
        Phase::Answering(_) => None,
    };
    // Each reveal has a motion of its own, that of a round that is shown anew included.
    let number = place.session.rounds_of(place.at.0, place.at.1).last().map_or(1, |r| r.number);
    let id = Id::unique(("reveal", place.at, number));
    let time = if view.app.moves() { MOTION } else { 0.0 };
    let opacity = ui.ctx().animate_bool_with_time(id, round.is_some(), time);
    let round = round?;
    Some(Shown { round, tally: round.tally()?, opacity })
}

/// A button laid out: its texts, and how much room they take.
struct Button {
    words: Arc<Galley>,
    note: Option<Arc<Galley>>,
    chips: Chips,
    /// Where the texts begin, and where the key's sign does, from the edges.
    left: f32,
    right: f32,
    /// The room kept free for answers beside the words; below them where it is 0.
    beside: f32,
    height: f32,
}

impl Button {
    fn words_height(&self) -> f32 {
        self.words.size().y + self.note.as_ref().map_or(0.0, |galley| galley.size().y + 2.0)
    }

    /// How high the answers stand below the words.
    fn below(&self) -> f32 {
        if self.beside > 0.0 { 0.0 } else { self.chips.height }
    }
}

fn layout(
    ui: &Ui,
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    words: &str,
    shown: Option<&Shown<'_>>,
) -> Button {
    let (narrow, low) = (is_narrow(ui.ctx()), is_shallow(ui.ctx()));
    let size = match (narrow, low) {
        (true, _) => theme::LEAD,
        (false, true) => theme::QUESTION,
        (false, false) => theme::SENTENCE,
    };
    let key = key_width(ui, &view.sign(Command::Mark(mark)));
    let (left, right) = if narrow { (62.0, key + 20.0) } else { (92.0, key + 36.0) };
    let room = ui.available_width() - left - right;
    // What is kept free for answers is kept free before they are there: a reveal moves no word.
    let has_answers = shown.is_some() || place.phase == Phase::Answering(RoundKind::Ballots);
    let beside = match place.phase {
        Phase::Answering(RoundKind::Hands) => 90.0,
        _ if has_answers && !narrow => room * 0.42,
        // Without names there is a count beside the words.
        _ if shown.is_some_and(|shown| shown.round.stands().is_none()) => 56.0,
        _ => 0.0,
    };
    let words_room = room - beside - if beside > 0.0 { 16.0 } else { 0.0 };
    let text = |words: &str, size, colour, rows| {
        let font = theme::regular(size);
        text::layout(ui.painter(), words, font, colour, words_room, rows, Align::LEFT)
    };
    let enabled = mark.light().is_none_or(|light| place.criterion.can_choose(light));
    let colour = if enabled { view.colours.ink } else { view.colours.ink_soft };
    let words = text(words, size, colour, 6);
    let note = note_of(view, place, mark);
    let note = note.map(|words| text(&words, theme::NOTE, view.colours.ink_soft, 2));
    let chips_room = if narrow { room } else { beside };
    let chips = chips::layout(ui, view, &chips_of(view, shown, mark), chips_room, !narrow);
    let mut button = Button { words, note, chips, left, right, beside, height: 0.0 };
    let pad = if low || narrow { 16.0 } else { 30.0 };
    let least = if low || narrow { 48.0 } else { 66.0 };
    let texts = (button.words_height() + button.below()).max(button.chips.height);
    button.height = (texts + pad).max(least);
    button
}

fn sentence_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    enabled: bool,
    shown: Option<&Shown<'_>>,
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
    let (rect, response) = ui.allocate_exact_size(size, sense);
    say(view, place, mark, &words, enabled, shown, &response);
    let hovered = enabled && place.phase == Phase::Talking && response.hovered();
    paint_box(ui.painter(), rect, view.colours, chosen(place) == Some(mark), hovered);
    paint_texts(ui, view, rect, mark, &button, shown);
    if let Some(shown) = shown.filter(|s| s.round.stands().is_none()) {
        paint_count(ui, view, rect, shown, mark, button.right);
    }
    let key = view.sign(Command::Mark(mark));
    paint_key(ui, view, pos2(rect.right() - 16.0, rect.center().y - 11.0), &key);
    if place.phase == Phase::Answering(RoundKind::Hands) {
        hands_field_ui(ui, view, place, mark, rect, button.right);
    }
    response
}

/// The mark, the sentence, what stands below it, and those who answered so.
fn paint_texts(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    mark: Mark,
    button: &Button,
    shown: Option<&Shown<'_>>,
) {
    let words_height = button.words_height();
    let top = rect.center().y - f32::midpoint(words_height, button.below());
    let line = button.words.rows.first().map_or(12.0, |row| row.rect().center().y);
    paint_mark(ui, view, rect, top + line, mark, is_narrow(ui.ctx()));
    let words_at = pos2(rect.left() + button.left, top);
    let note_at = words_at + vec2(0.0, button.words.size().y + 2.0);
    ui.painter().galley(words_at, button.words.clone(), view.colours.ink);
    if let Some(note) = &button.note {
        ui.painter().galley(note_at, note.clone(), view.colours.ink_soft);
    }
    let chips_at = if button.beside > 0.0 {
        let left = rect.right() - button.right - button.beside;
        pos2(left, rect.center().y - button.chips.height / 2.0)
    } else {
        pos2(rect.left() + button.left, top + words_height + 2.0)
    };
    let opacity = shown.map_or(1.0, |shown| shown.opacity);
    button.chips.paint(ui, view, chips_at, opacity);
}

/// What stands below a sentence: the measure that shows what the level looks like, and that the
/// mark stands from before the room answered anew.
fn note_of(view: &View<'_>, place: JudgeSpot<'_>, mark: Mark) -> Option<String> {
    let before = (stands_from_before(place) == Some(mark)).then(|| view.t("mark-from-before"));
    let example = mark.light().and_then(|light| place.criterion.example(light));
    let name = example.and_then(|id| place.session.measure(id)).map(Measure::called);
    let example = name.map(|name| view.with("example-like", &[("measure", name.into())]));
    match (before, example) {
        (Some(before), Some(example)) => Some(format!("{before}. {example}")),
        (Some(before), None) => Some(before.into_owned()),
        (None, example) => example,
    }
}

/// Those who answered so, those at the far ends marked.
fn chips_of(view: &View<'_>, shown: Option<&Shown<'_>>, mark: Mark) -> Vec<Chip> {
    let Some(stands) = shown.and_then(|shown| shown.round.stands()) else {
        return Vec::new();
    };
    let ends = shown.and_then(|shown| far_ends(shown.round));
    let at_end = ends.is_some_and(|(low, high)| {
        mark.light().is_some_and(|light| light == low.light || light == high.light)
    });
    let so = stands.iter().filter(|(_, answer)| *answer == Some(Answer::from(mark)));
    so.map(|(ballot, _)| Chip {
        name: phrases::name(view.app.texts, &ballot.name).into_owned(),
        strong: at_end,
    })
    .collect()
}

fn say(
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    words: &str,
    enabled: bool,
    shown: Option<&Shown<'_>>,
    response: &Response,
) {
    let name = view.t(mark_key(Some(mark)));
    let mut spoken =
        if mark == Mark::CannotJudge { words.to_owned() } else { format!("{name}: {words}") };
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
    let holds = chosen(place) == Some(mark);
    // What is answered unseen is pressed; what is agreed on is chosen.
    let role = if place.phase == Phase::Talking { Role::RadioButton } else { Role::Button };
    response.widget_info(|| match role {
        Role::Button => WidgetInfo::labeled(role, enabled, &spoken),
        _ => WidgetInfo::selected(role, enabled, holds, &spoken),
    });
}

fn paint_mark(ui: &Ui, view: &View<'_>, rect: Rect, line: f32, mark: Mark, narrow: bool) {
    let (x, size) = if narrow { (22.0, 22.0) } else { (38.0, 30.0) };
    light::paint_mark(ui.painter(), pos2(rect.left() + x, line), size, Some(mark), view.colours);
    if let Some(light) = mark.light() {
        let at = pos2(rect.left() + x + if narrow { 22.0 } else { 34.0 }, line);
        let font = theme::semibold(if narrow { theme::LEAD } else { theme::SENTENCE });
        ui.painter().text(at, Align2::CENTER_CENTER, light.letter(), font, view.colours.ink);
    }
}

fn paint_count(ui: &Ui, view: &View<'_>, rect: Rect, shown: &Shown<'_>, mark: Mark, right: f32) {
    let count = shown.tally.of(Answer::from(mark)).to_string();
    let at = pos2(rect.right() - right - 8.0, rect.center().y);
    let mut painter = ui.painter().clone();
    painter.multiply_opacity(shown.opacity);
    painter.text(at, Align2::RIGHT_CENTER, count, theme::semibold(theme::COUNT), view.colours.ink);
}

/// Where the cards for a mark are counted. Enter goes on to the next.
fn hands_field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    rect: Rect,
    right: f32,
) {
    let field = |mark| Field::Hands(place.at.0, place.at.1, mark);
    let area = Rect::from_min_size(
        pos2(rect.right() - right - 78.0, rect.center().y - 19.0),
        vec2(78.0, 38.0),
    );
    if mark == Mark::High && takes_focus(ui, view, Focus::Judge) {
        ui.ctx().memory_mut(|memory| memory.request_focus(field_id(view, field(mark))));
    }
    let name = view.with("hands-field", &[("mark", view.t(mark_key(Some(mark))).into())]);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area));
    let look = Look { size: theme::HEAD, width: Some(58.0), quiet: true, ..Look::default() };
    let typing = ui.ctx().memory(|memory| memory.has_focus(field_id(view, field(mark))));
    let response = field_ui(&mut child, view, field(mark), &name, look);
    if mark == Mark::High {
        pane_begins(ui.ctx(), Pane::Room, response.id);
    }
    // Taken, so that one Enter goes one field on.
    let enter =
        |input: &mut egui::InputState| input.consume_key(egui::Modifiers::NONE, egui::Key::Enter);
    // Held, it would go on to the reveal, and press that.
    let held = ui.input(|input| {
        let is_held = |event: &egui::Event| {
            matches!(event, egui::Event::Key { key: egui::Key::Enter, repeat: true, .. })
        };
        input.events.iter().any(is_held)
    });
    if typing && ui.input_mut(enter) && !held {
        let next = Mark::ALL.iter().position(|m| *m == mark).and_then(|at| Mark::ALL.get(at + 1));
        match next.map(|next| field_id(view, field(*next))) {
            Some(next) => ui.ctx().memory_mut(|memory| memory.request_focus(next)),
            None => chips::focus_reveal(ui.ctx()),
        }
    }
    if view.app.field_error(field(mark)).is_some() {
        let edge = Stroke::new(2.0, view.colours.ink);
        ui.painter().rect_stroke(response.rect, 7.0, edge, StrokeKind::Outside);
    }
}

/// How the answers lie to each other, in words, and in counts.
pub(super) fn verdict_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let Some(shown) = shown(ui, view, place) else {
        return;
    };
    let texts = view.app.texts;
    let Some(words) = verdict_words(texts, shown.round) else {
        return;
    };
    let said = format!("{words}. {}", counts(texts, &shown.tally));
    // Room for the ring around it, below the last button.
    ui.add_space(gap::HEAD);
    let response = ui.scope(|ui| {
        ui.multiply_opacity(shown.opacity);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::APART;
            let colours = view.colours;
            let words = egui::RichText::new(words);
            ui.label(words.font(theme::semibold(theme::HEAD)).color(colours.ink));
            let counts =
                egui::RichText::new(counts(texts, &shown.tally)).font(theme::regular(theme::LEAD));
            ui.label(counts.color(colours.ink_soft));
        });
        others_ui(ui, view, shown.round);
    });
    let id = Id::unique(("verdict", place.at));
    let sense = Sense::focusable_noninteractive();
    let response = ui.interact(response.response.rect.expand2(vec2(6.0, 3.0)), id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    if chosen(place).is_none() {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        if takes_focus(ui, view, Focus::Judge) {
            response.request_focus();
        }
    }
}

/// Those who took no stand, by name.
fn others_ui(ui: &mut Ui, view: &View<'_>, round: &Round) {
    let Some(stands) = round.stands() else {
        return;
    };
    for (answer, key) in [(Some(Answer::Abstains), "who-abstains"), (None, "who-is-silent")] {
        let so = stands.iter().filter(|(_, given)| *given == answer);
        let names: Vec<&str> = so.map(|(ballot, _)| ballot.name.as_str()).collect();
        if !names.is_empty() {
            let words = view.with(key, &[("names", names.join(", ").into())]);
            text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
        }
    }
}
