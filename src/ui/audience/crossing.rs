//! A crossing on the wall, in each of its phases.

use std::time::Duration;

use eframe::egui::{Align, Align2, Color32, Id, Rect, Stroke, StrokeKind, vec2};

use crate::app::core::picture::{Below, CrossingScene, LevelLine, NamedText, Picture};
use crate::domain::light::{Light, Mark};
use crate::ui::audience::canvas::{Canvas, left_middle};
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::{clock, light, theme};

/// From the edge to what stands there, in units.
const MARGIN: f32 = 84.0;
/// Where it begins.
const TOP: f32 = 50.0;
/// From a bar's left end to its words, and from there past a count.
const WORDS: f32 = 204.0;
const COUNT: f32 = 108.0;
/// From the left of one who answers to the middle of the mark, to the name, and from the name to
/// the right.
const SEAT_MARK: f32 = 16.0;
const SEAT: f32 = 40.0;
const SEAT_END: f32 = 22.0;
/// Where the bars end, where nothing stands below them.
const BARS_END: f32 = 1030.0;
/// Between the bars and the verdict.
const AROUND: f32 = 16.0;
/// The least height of a bar.
const LEAST: f32 = 70.0;
/// The height of what is agreed on, and the most of any bar.
const MOST: f32 = 150.0;
/// Inside a bar, at its right end.
const BAR_END: f32 = 34.0;
/// The room of the clock.
const CLOCK_WIDTH: f32 = 200.0;
/// Where the clock stands, and where what is above it ends.
const CLOCK: f32 = 975.0;
const ABOVE_CLOCK: f32 = 960.0;
/// Where those who answer end, and how high the line is that counts them.
const SEATS_END: f32 = 1035.0;
const COUNTED: f32 = 62.0;
/// Where it is said how the answers lie to each other, and where the clock stands beside that.
const VERDICT: f32 = 916.0;
const CLOCK_BESIDE: f32 = 930.0;
/// The room of the name above a text.
const NAMED: f32 = 34.0;

/// Paints the crossing.
pub(super) fn crossing(
    canvas: &Canvas<'_>,
    scene: &CrossingScene,
    picture: &Picture,
    running: Duration,
) {
    let top = head(canvas, scene);
    let timer = scene.left(running);
    match &scene.below {
        Below::Agreed(words) => agreed(canvas, scene, picture, words, top, timer),
        Below::Nothing => {
            let bottom = if timer.is_some() { ABOVE_CLOCK } else { BARS_END };
            bars(canvas, scene, picture, top, bottom);
            time(canvas, timer, CLOCK);
        }
        Below::Answering { counted, seats } => {
            // Four bars at their least come first.
            let room = SEATS_END - COUNTED - (top + 4.0 * LEAST + 3.0 * gap::BAR);
            let seats = Seats::new(canvas, seats, room);
            let bottom = SEATS_END - COUNTED - seats.height();
            bars(canvas, scene, picture, top, bottom);
            answering(canvas, counted, &seats, bottom + gap::BAR);
        }
        Below::Shown { verdict, more } => {
            bars(canvas, scene, picture, top, VERDICT - AROUND);
            shown(canvas, verdict, more, timer);
        }
    }
}

/// What is judged, for whom, on what, and the question. Gives where it ends.
fn head(canvas: &Canvas<'_>, scene: &CrossingScene) -> f32 {
    let width = canvas.between(MARGIN);
    let colours = canvas.colours;
    let soft = Typeset { colour: colours.ink_soft, rows: 2, ..canvas.set(sizes::NAME) };
    let name = Typeset { weight: Weight::Medium, ..soft };
    let mut y = TOP;
    y += canvas.write([MARGIN, y, width, 84.0], &scene.name.called(), name) + gap::XXS;
    let whom = format!("{} {}", scene.name.owner, scene.name.benefits);
    let small = Typeset { rows: 2, ..Typeset { size: sizes::WHOM, ..soft } };
    y += canvas.write([MARGIN, y, width, 68.0], &whom, small) + gap::XXS;
    let strong = Typeset { weight: Weight::Strong, rows: 2, ..canvas.set(sizes::CRITERION) };
    y += canvas.write([MARGIN, y, width, 100.0], &scene.criterion, strong);
    y += canvas.write(
        [MARGIN, y, width, 80.0],
        &scene.question,
        Typeset { size: sizes::BELOW, ..soft },
    );
    y + gap::L
}

/// The sentences, as high as there is room for.
fn bars(canvas: &Canvas<'_>, scene: &CrossingScene, picture: &Picture, top: f32, bottom: f32) {
    let all = scene.levels.len().max(1) as f32;
    let high = ((bottom - top - gap::BAR * (all - 1.0)) / all).clamp(LEAST, MOST);
    for (at, level) in scene.levels.iter().enumerate() {
        let y = top + (high + gap::BAR) * at as f32;
        bar(canvas, scene, level, picture, (y, high));
    }
}

fn ground(canvas: &Canvas<'_>, mark: Mark) -> Color32 {
    mark.light().map_or(canvas.colours.sunken, |light| canvas.colours.light_ground(light))
}

/// A bar's ground, with the shape and letter of its mark; gives the box, and where words begin.
fn bar_ground(canvas: &Canvas<'_>, mark: Mark, (y, high): (f32, f32)) -> (Rect, f32) {
    let width = canvas.between(MARGIN);
    let area = canvas.area(MARGIN, y, width, high);
    let radius = 16.0 * canvas.unit;
    canvas.painter.rect_filled(area, radius, ground(canvas, mark));
    if canvas.colours.hard_edges {
        let edge = canvas.colours.field_edge();
        canvas.painter.rect_stroke(area, radius, edge, StrokeKind::Inside);
    }
    let size = (high * 0.55).min(74.0);
    let middle = left_middle(area, 76.0 * canvas.unit);
    light::paint_mark(&canvas.painter, middle, size * canvas.unit, Some(mark), canvas.colours);
    if let Some(letter) = mark.light().map(Light::letter) {
        let at = left_middle(area, 152.0 * canvas.unit);
        let font =
            theme::semibold((high * 0.42).clamp(sizes::SMALLEST, sizes::CLOCK) * canvas.unit);
        canvas.painter.text(at, Align2::CENTER_CENTER, letter, font, canvas.colours.ink);
    }
    (area, MARGIN + WORDS)
}

fn bar(
    canvas: &Canvas<'_>,
    scene: &CrossingScene,
    level: &LevelLine,
    picture: &Picture,
    (y, high): (f32, f32),
) {
    let (_, mut x) = bar_ground(canvas, level.mark, (y, high));
    let right = canvas.width() - MARGIN - BAR_END;
    let key = Id::unique(("audience-shown", scene.name.called(), &scene.criterion));
    let opacity = canvas.glide(key, u64::from(level.count.is_some()), picture.motion);
    if let Some(count) = level.count {
        let strong = Typeset {
            weight: Weight::Strong,
            colour: canvas.colours.ink.gamma_multiply(opacity),
            align: Align::Center,
            ..canvas.set(sizes::COUNT.min(high * 0.6))
        };
        let galley = canvas.fitted(&count.to_string(), strong, 100.0, high);
        canvas.put(x + gap::XXL, y + (high - canvas.high(&galley)) / 2.0, &galley);
        x += COUNT;
    }
    let mut room = right - x;
    if !level.names.is_empty() {
        // As much as the names ask for, up to half of the bar.
        let names = level.names.join(", ");
        let wish = canvas.wide(&names, sizes::NOTE, Weight::Regular) + gap::XS;
        let side = wish.min(room * 0.46);
        let set = Typeset {
            rows: 4,
            colour: canvas.colours.ink.gamma_multiply(opacity),
            align: Align::RIGHT,
            ..canvas.set(sizes::NOTE)
        };
        let galley = canvas.fitted(&names, set, side, high - 2.0 * gap::XS);
        canvas.put(right, y + (high - canvas.high(&galley)) / 2.0, &galley);
        room -= side + gap::PART;
    }
    sentence(canvas, level, (x, y), (room, high));
}

fn sentence(canvas: &Canvas<'_>, level: &LevelLine, (x, y): (f32, f32), (room, high): (f32, f32)) {
    let words = Typeset { rows: 4, ..canvas.set(sizes::SENTENCE) };
    let soft = Typeset { rows: 1, colour: canvas.colours.ink_soft, ..canvas.set(sizes::SMALLEST) };
    let example = (!level.example.is_empty() && high >= 120.0)
        .then(|| canvas.fitted(&level.example, soft, room, 34.0));
    let below = example.as_ref().map_or(0.0, |galley| canvas.high(galley) + gap::XXS);
    let galley = canvas.fitted(&level.sentence, words, room, high - 2.0 * gap::XS - below);
    let top = y + (high - canvas.high(&galley) - below) / 2.0;
    canvas.put(x, top, &galley);
    if let Some(example) = example {
        canvas.put(x, top + canvas.high(&galley) + gap::XXS, &example);
    }
}

/// Those who answer, in lines.
struct Seats<'a> {
    /// From the left, who, and whether they have answered.
    rows: Vec<Vec<(f32, &'a str, bool)>>,
    /// The size of the names.
    size: f32,
    /// The height of a line.
    line: f32,
}

impl<'a> Seats<'a> {
    /// As large as there is room for; where there are very many, only those that the room waits for.
    fn new(canvas: &Canvas<'_>, seats: &'a [(String, bool)], room: f32) -> Self {
        let at = |(size, line, all): (f32, f32, bool)| {
            let shown = seats.iter().filter(|(_, has)| all || !*has);
            Self { rows: rows(canvas, shown, size), size, line }
        };
        let waiting = (sizes::SMALLEST, 42.0, false);
        let mut ways =
            [(sizes::WHOM, 54.0, true), (sizes::SMALLEST, 42.0, true), waiting].into_iter().map(at);
        ways.find(|seats| seats.height() <= room).unwrap_or_else(|| {
            let mut seats = at(waiting);
            while !seats.rows.is_empty() && seats.height() > room {
                seats.rows.pop();
            }
            seats
        })
    }

    fn height(&self) -> f32 {
        self.rows.len() as f32 * self.line
    }
}

fn rows<'a>(
    canvas: &Canvas<'_>,
    seats: impl Iterator<Item = &'a (String, bool)>,
    size: f32,
) -> Vec<Vec<(f32, &'a str, bool)>> {
    let width = canvas.between(MARGIN);
    let mut rows: Vec<Vec<(f32, &str, bool)>> = Vec::new();
    let mut x = f32::INFINITY;
    for (name, has) in seats {
        let wide = (canvas.wide(name, size, Weight::Medium) + SEAT + SEAT_END).min(width);
        if x + wide > width {
            rows.push(Vec::new());
            x = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, name, *has));
        }
        x += wide + gap::BAR;
    }
    rows
}

/// Who has answered and who has not, by shape and weight; not what.
fn answering(canvas: &Canvas<'_>, counted: &str, seats: &Seats<'_>, top: f32) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::COUNTED) };
    canvas.write([MARGIN, top, width, 52.0], counted, strong);
    for (line, row) in seats.rows.iter().enumerate() {
        let y = top + COUNTED - gap::XS + seats.line * line as f32;
        for (x, name, has) in row {
            let at = canvas.at(MARGIN + x + SEAT_MARK, y + seats.size * 0.7);
            let radius = 14.0 * canvas.unit;
            if *has {
                canvas.painter.circle_filled(at, radius, canvas.colours.accent);
                let unit = canvas.unit;
                let tick = [vec2(-6.5, 0.0), vec2(-1.5, 5.0), vec2(6.5, -5.5)];
                let tick = tick.map(|d| at + d * unit).to_vec();
                canvas.painter.line(tick, Stroke::new(3.0 * unit, canvas.colours.on_accent));
            } else {
                let ring = Stroke::new((2.0 * canvas.unit).max(1.0), canvas.colours.rule_strong);
                canvas.painter.circle_stroke(at, radius, ring);
            }
            let colour = if *has { canvas.colours.ink } else { canvas.colours.ink_soft };
            let set = Typeset { weight: Weight::Medium, colour, ..canvas.set(seats.size) };
            let room = width - x - SEAT - gap::XS;
            canvas.write([MARGIN + x + SEAT, y, room, 38.0], name, set);
        }
    }
}

/// How the answers lie to each other, who speaks first, and the time.
fn shown(canvas: &Canvas<'_>, verdict: &str, more: &str, timer: Option<Duration>) {
    let clock = if timer.is_some() { CLOCK_WIDTH + gap::L } else { 0.0 };
    let width = canvas.between(MARGIN) - clock;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::VERDICT) };
    let high = canvas.write([MARGIN, VERDICT, width, 60.0], verdict, strong);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    canvas.write([MARGIN, VERDICT + high + gap::XS, width, 80.0], more, soft);
    time(canvas, timer, CLOCK_BESIDE);
}

/// The time that is left, at the right edge.
fn time(canvas: &Canvas<'_>, timer: Option<Duration>, y: f32) {
    let Some(left) = timer else { return };
    let set = Typeset { align: Align::RIGHT, ..canvas.set(sizes::CLOCK) };
    let area = [canvas.width() - MARGIN - CLOCK_WIDTH, y, CLOCK_WIDTH, 70.0];
    canvas.write(area, &clock::minutes(left), set);
    if !left.is_zero() {
        clock::wake_at_next_second(canvas.ui.ctx(), left);
    }
}

/// What the room agreed on, large, and the words that go with it.
fn agreed(
    canvas: &Canvas<'_>,
    scene: &CrossingScene,
    picture: &Picture,
    words: &[NamedText],
    top: f32,
    timer: Option<Duration>,
) {
    let Some(level) = scene.levels.iter().find(|level| level.is_agreed) else {
        return;
    };
    let high = MOST;
    let key = Id::unique(("audience-agreed", scene.name.called(), &scene.criterion));
    let opacity = canvas.glide(key, level.mark as u64 + 1, picture.motion);
    let (area, x) = bar_ground(canvas, level.mark, (top, high));
    let edge =
        Stroke::new((4.0 * canvas.unit).max(2.0), canvas.colours.ink.gamma_multiply(opacity));
    canvas.painter.rect_stroke(area, 16.0 * canvas.unit, edge, StrokeKind::Inside);
    let room = canvas.width() - MARGIN - BAR_END - x;
    sentence(canvas, level, (x, top), (room, high));
    let bottom = if timer.is_some() { ABOVE_CLOCK } else { canvas.bottom() };
    paragraphs(canvas, words, (MARGIN, top + high + gap::APART), bottom);
    time(canvas, timer, CLOCK);
}

/// Texts with their names, below each other, all in the largest size in which all fit.
pub(super) fn paragraphs(
    canvas: &Canvas<'_>,
    words: &[NamedText],
    (x, top): (f32, f32),
    bottom: f32,
) {
    let width = canvas.width() - 2.0 * x;
    let names = Typeset {
        weight: Weight::Strong,
        colour: canvas.colours.ink_soft,
        ..canvas.set(sizes::LABEL)
    };
    let whole = |size: f32| {
        let set = Typeset { rows: 40, ..canvas.set(size) };
        let texts: Vec<_> =
            words.iter().map(|w| canvas.fitted(&w.text, set, width, 4000.0)).collect();
        let high: f32 = texts.iter().map(|galley| canvas.high(galley) + NAMED + gap::WORDS).sum();
        (texts, high, size)
    };
    let fits = sizes::PARAGRAPHS.into_iter().map(whole).find(|(_, high, _)| *high <= bottom - top);
    let (texts, _, size) = fits.unwrap_or_else(|| whole(sizes::SMALLEST));
    let mut y = top;
    for (words, text) in words.iter().zip(texts) {
        let room = bottom - y - NAMED;
        if room < size * 1.3 {
            break;
        }
        canvas.write([x, y, width, 32.0], &words.name, names);
        let set = Typeset { rows: 40, ..canvas.set(size) };
        let text = if canvas.high(&text) > room {
            canvas.fitted(&words.text, set, width, room)
        } else {
            text
        };
        canvas.put(x, y + NAMED, &text);
        y += canvas.high(&text) + NAMED + gap::WORDS;
    }
}
