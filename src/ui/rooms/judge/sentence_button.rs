//! A sentence's button: how its texts and answers are laid out in it, and painted.

use std::sync::Arc;

use eframe::egui::epaint::text::PlacedRow;
use eframe::egui::{Align, Align2, Galley, Pos2, Rect, Ui, pos2, vec2};

use crate::app::command::CrossingCommand;
use crate::app::rooms::judge::Phase;
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::round::Answer;
use crate::insight::story::mark_before_round;
use crate::ui::kit::keycap::key_width;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow, is_shallow};
use crate::ui::kit::{light, text};
use crate::ui::rooms::judge::names::{self, Chip, ChipRoom, Chips, all_chips, chips_of};
use crate::ui::rooms::judge::reveal::Revealed;
use crate::ui::rooms::judge::spot::{JudgeSpot, stands_from_before};

/// A button laid out: its texts, and how much room they take.
pub(super) struct SentenceButton {
    said: Said,
    chips: Chips,
    /// Where the texts begin, and where the key's sign does, from the edges.
    left: f32,
    pub(super) right: f32,
    answers: Answers,
    /// How high the texts are, and what stands behind or below them.
    texts: f32,
    pub(super) height: f32,
}

/// Where room is kept for answers, in points.
#[derive(Clone, Copy)]
enum Answers {
    /// Beside all of the words, so wide; 0 where there are none.
    Beside(f32),
    /// Behind the last line: so wide, so far below the words' top.
    Behind(f32, f32),
    /// Below the words, so high.
    Below(f32),
}

/// That the mark stands from before the round.
struct Before {
    words: Arc<Galley>,
    /// Whether that is said now.
    is_said: bool,
    /// Where it stands behind the sentence: where lines are dear, it takes none of its own.
    behind: Option<f32>,
}

impl Before {
    /// Where it ends behind the sentence, if that is where it stands.
    fn end(&self) -> Option<f32> {
        self.behind.map(|x| x + self.words.size().x)
    }
}

/// The texts of a button.
struct Said {
    words: Arc<Galley>,
    note: Option<Arc<Galley>>,
    before: Option<Before>,
}

impl Said {
    fn height(&self) -> f32 {
        let below = self.below().map(|galley| galley.size().y + gap::XXS);
        self.words.size().y + below.sum::<f32>()
    }

    /// What stands in lines of its own below the sentence.
    fn below(&self) -> impl Iterator<Item = &Arc<Galley>> {
        let before = self.before.as_ref().filter(|before| before.behind.is_none());
        self.note.iter().chain(before.map(|before| &before.words))
    }

    /// Where the last line ends and begins below, from the texts' corner.
    fn last_line(&self) -> Pos2 {
        let last = self.below().last().unwrap_or(&self.words);
        let row = last.rows.last().map_or(Rect::ZERO, PlacedRow::rect);
        let is_sentence = Arc::ptr_eq(last, &self.words);
        let before = self.before.as_ref().and_then(Before::end).filter(|_| is_sentence);
        let top = self.height() - last.size().y + row.top();
        pos2(before.unwrap_or_else(|| row.right()), top)
    }
}

pub(super) fn layout(
    ui: &Ui,
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    words: &str,
    shown: Option<&Revealed<'_>>,
) -> SentenceButton {
    let (narrow, low) = (is_narrow(ui.ctx()), is_shallow(ui.ctx()));
    let size = match (narrow, low) {
        (true, _) => theme::LEAD,
        (false, true) => theme::QUESTION,
        (false, false) => theme::SENTENCE,
    };
    let key = key_width(ui, &view.shortcut(CrossingCommand::Mark(mark)));
    let (left, right) = if narrow { (62.0, key + 20.0) } else { (92.0, key + 36.0) };
    let room = ui.available_width() - left - right;
    let has_names = has_names(view, place, shown);
    let is_below = has_names && (narrow || low);
    let beside = if is_below { 0.0 } else { room_for_answers(place.phase, shown, has_names, room) };
    let everybody = if has_names { all_chips(view, shown) } else { Vec::new() };
    let lines = if is_below && !narrow { 1 } else { 2 };
    let chip_room = ChipRoom { width: beside, from_right: true, lines, small: low || narrow };
    // No wider than the names need: the sentence has the rest.
    let beside = if has_names && !is_below {
        beside.min(chip_room.width_for(ui, view, &everybody))
    } else {
        beside
    };
    let words_room = room - beside - if beside > 0.0 { gap::XL } else { 0.0 };
    let said = said(ui, view, place, mark, words, (size, words_room));
    let behind = behind(ui, view, &said, room, &everybody, chip_room);
    let behind = behind.filter(|_| is_below && !narrow);
    let chip_room = ChipRoom {
        width: behind.unwrap_or(if is_below { room } else { beside }),
        from_right: !narrow,
        ..chip_room
    };
    let chips = names::layout(ui, view, &chips_of(view, shown, mark), chip_room);
    // What is kept free for answers is kept free before they are there: a reveal moves no word.
    let kept = if has_names { chip_room.kept_for(ui, view, &everybody) } else { 0.0 };
    let answers = match behind {
        Some(width) => Answers::Behind(width, said.last_line().y),
        None if is_below => Answers::Below(kept + gap::XXS),
        None => Answers::Beside(beside),
    };
    let texts = match answers {
        Answers::Beside(_) => said.height(),
        Answers::Behind(_, down) => said.height().max(down + kept),
        Answers::Below(high) => said.height() + high,
    };
    let least = if low || narrow { 44.0 } else { 66.0 };
    let all = texts.max(if is_below { 0.0 } else { kept });
    let was_judged = mark_before_round(place.session, place.at).is_some();
    let height = (all + air(low || narrow, was_judged)).max(least);
    SentenceButton { said, chips, left, right, answers, texts, height }
}

/// Lays out what is said, in a size and a width.
fn said(
    ui: &Ui,
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    words: &str,
    (size, room): (f32, f32),
) -> Said {
    let text = |words: &str, size, colour, rows| {
        let font = theme::regular(size);
        text::layout(ui.painter(), words, font, colour, room, rows, Align::LEFT)
    };
    let enabled = mark.light().is_none_or(|light| place.criterion.can_choose(light));
    let colour = if enabled { view.colours.ink } else { view.colours.ink_soft };
    let words = text(words, size, colour, 6);
    let note = example_of(view, place, mark);
    let note = note.map(|words| text(&words, theme::NOTE, view.colours.ink_soft, 2));
    let before = before_of(ui, view, place, mark, room, &words);
    Said { words, note, before }
}

/// The most of a line that names behind it must have, to stand there rather than below.
const MOST_BEHIND: f32 = 0.45;

/// How wide names can stand behind the last line, if that is wide enough.
fn behind(
    ui: &Ui,
    view: &View<'_>,
    said: &Said,
    room: f32,
    everybody: &[Chip],
    of: ChipRoom,
) -> Option<f32> {
    let left = room - said.last_line().x - gap::XL;
    let wanted = of.width_for(ui, view, everybody).min(room * MOST_BEHIND);
    (left >= wanted).then_some(left)
}

/// Above and below what stands in a button, together.
fn air(is_small: bool, was_judged: bool) -> f32 {
    // What is said of a light from before takes of the air before it takes of what is seen further
    // down; of that of every button, so that none tells beforehand where it will be said.
    match (is_small, was_judged) {
        (true, true) => 7.0,
        (true, false) => 10.0,
        (false, true) => 14.0,
        (false, false) => 30.0,
    }
}

/// That the mark stands from before, where it does. Its room is kept in every button from the
/// beginning of the round: no word moves, and while answers are given nothing tells which it was.
fn before_of(
    ui: &Ui,
    view: &View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    room: f32,
    sentence: &Galley,
) -> Option<Before> {
    let is_said = stands_from_before(place) == Some(mark);
    let before = mark_before_round(place.session, place.at);
    if !is_said && before.is_none() {
        return None;
    }
    let is_small = is_narrow(ui.ctx()) || is_shallow(ui.ctx());
    let font = theme::regular(if is_small { theme::SMALL } else { theme::NOTE });
    let (words, ink) = (view.t("mark-from-before"), view.colours.ink_soft);
    let words = text::layout(ui.painter(), &words, font, ink, room, 1, Align::LEFT);
    let behind = sentence.rows.last().map_or(0.0, |row| row.rect().right()) + gap::M;
    let fits = is_small && behind + words.size().x <= room;
    // Where lines are dear, one of its own comes with the answers, and to that button alone.
    let is_kept = before == Some(mark) && matches!(place.phase, Phase::Talking);
    if is_small && !fits && !is_said && !is_kept {
        return None;
    }
    Some(Before { words, is_said, behind: fits.then_some(behind) })
}

/// Whether names stand in the buttons, or will once they are shown.
fn has_names(view: &View<'_>, place: JudgeSpot<'_>, shown: Option<&Revealed<'_>>) -> bool {
    if let Some(shown) = shown {
        return shown.round.stands().is_some();
    }
    let open = place.session.open_round(place.at.0, place.at.1);
    let anonymous = open.map_or(view.app.rules().anonymous, |round| round.anonymous);
    place.phase == Phase::Answering(RoundKind::Ballots) && !anonymous
}

/// The most of a sentence's width that is kept free for names.
const MOST_BESIDE: f32 = 0.42;

/// The room beside the words.
fn room_for_answers(phase: Phase, shown: Option<&Revealed<'_>>, names: bool, room: f32) -> f32 {
    match phase {
        Phase::Answering(RoundKind::Hands) => 90.0,
        _ if names => room * MOST_BESIDE,
        // Without names there is a count beside the words, or will be.
        Phase::Answering(RoundKind::Ballots) => 56.0,
        Phase::Talking if shown.is_some_and(|shown| shown.round.stands().is_none()) => 56.0,
        Phase::Talking => 0.0,
    }
}

/// The mark, the sentence, what stands below it, and those who answered so.
pub(super) fn paint_texts(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    mark: Mark,
    button: &SentenceButton,
    shown: Option<&Revealed<'_>>,
) {
    let said = &button.said;
    let top = rect.center().y - button.texts / 2.0;
    paint_mark(ui, view, rect, mark, is_narrow(ui.ctx()));
    let words_at = pos2(rect.left() + button.left, top);
    let mut note_at = words_at + vec2(0.0, said.words.size().y + gap::XXS);
    ui.painter().galley(words_at, said.words.clone(), view.colours.ink);
    if let Some(note) = &said.note {
        ui.painter().galley(note_at, note.clone(), view.colours.ink_soft);
        note_at.y += note.size().y + gap::XXS;
    }
    if let Some(before) = said.before.as_ref().filter(|before| before.is_said) {
        let last = said.words.rows.last().map_or(0.0, |row| row.rect().center().y);
        let beside = last - before.words.size().y / 2.0;
        let at = before.behind.map_or(note_at, |x| words_at + vec2(x, beside));
        ui.painter().galley(at, before.words.clone(), view.colours.ink_soft);
    }
    let right = rect.right() - button.right;
    let chips = &button.chips;
    let chips_at = match button.answers {
        Answers::Beside(width) => pos2(right - width, rect.center().y - chips.height / 2.0),
        Answers::Behind(width, down) => pos2(right - width, top + down),
        Answers::Below(_) => pos2(words_at.x, top + said.height() + gap::XXS),
    };
    let opacity = shown.map_or(1.0, |shown| shown.opacity);
    chips.paint(ui, view, chips_at, opacity);
}

/// The light and its letter, in the middle of the button's height.
fn paint_mark(ui: &Ui, view: &View<'_>, rect: Rect, mark: Mark, narrow: bool) {
    let (x, size) = if narrow { (22.0, 22.0) } else { (38.0, 30.0) };
    let line = rect.center().y;
    light::paint_mark(ui.painter(), pos2(rect.left() + x, line), size, Some(mark), view.colours);
    if let Some(light) = mark.light() {
        let at = pos2(rect.left() + x + if narrow { 22.0 } else { 34.0 }, line);
        let font = theme::semibold(if narrow { theme::LEAD } else { theme::SENTENCE });
        ui.painter().text(at, Align2::CENTER_CENTER, light.letter(), font, view.colours.ink);
    }
}

pub(super) fn paint_count(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    shown: &Revealed<'_>,
    mark: Mark,
    right: f32,
) {
    let count = shown.tally.of(Answer::from(mark)).to_string();
    let at = pos2(rect.right() - right - 8.0, rect.center().y);
    let mut painter = ui.painter().clone();
    painter.multiply_opacity(shown.opacity);
    painter.text(at, Align2::RIGHT_CENTER, count, theme::semibold(theme::COUNT), view.colours.ink);
}

/// The measure that shows what a level looks like, where one is pinned.
fn example_of(view: &View<'_>, place: JudgeSpot<'_>, mark: Mark) -> Option<String> {
    let example = mark.light().and_then(|light| place.criterion.example(light));
    let name = example.and_then(|id| place.session.measure(id)).map(Measure::called);
    name.map(|name| view.with("example-like", &[("measure", name.into())]))
}

/// What is said below a sentence: the measure that shows what the level looks like, and that the
/// mark stands from before the room answered anew.
pub(super) fn note_of(view: &View<'_>, place: JudgeSpot<'_>, mark: Mark) -> Option<String> {
    let before = (stands_from_before(place) == Some(mark)).then(|| view.t("mark-from-before"));
    match (example_of(view, place, mark), before) {
        (Some(example), Some(before)) => Some(format!("{example}. {before}")),
        (None, Some(before)) => Some(before.into_owned()),
        (example, None) => example,
    }
}
