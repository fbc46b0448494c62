//! Pages the facilitator puts forward on request: the first page, a pause, a measure, a decision,
//! the open points. Each as large as there is room for.

use std::sync::Arc;

use eframe::egui::{Align, Galley};

use crate::app::core::picture::{
    DecisionScene, MeasureName, MeasureScene, NamedText, OutcomeBadge, Picture, PointLine,
    PointsScene, SceneCell, TitleScene,
};
use crate::domain::light::Mark;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::cell::CellRoom;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, paragraphs, sizes};
use crate::ui::kit::badge::paint_badge;
use crate::ui::kit::view::how_many;

const MARGIN: f32 = 96.0;
/// Where a page with a measure begins, and as a share of the height one with a title.
const TOP: f32 = 84.0;
const TITLE_TOP: f32 = 0.17;
/// The room of a light's criterion above it, and of a light, where they stand on one line and where
/// there are more.
const CRITERION: f32 = 66.0;
const CELL: f32 = 92.0;
/// Between two lines of lights.
const BETWEEN: f32 = 18.0;
/// The most width of a light with what is beside it.
const WIDEST: f32 = 280.0;
/// Around a word of a criterion, together.
const AROUND: f32 = 18.0;
/// Between a measure and its outcome.
const ABOVE_OUTCOME: f32 = 30.0;
/// Inside the badge of an outcome: at its ends, and above and below.
const BADGE: f32 = 34.0;
const BADGE_ABOVE: f32 = 12.0;
/// Where the open points begin, and what is kept for the line that counts those left.
const POINTS_TOP: f32 = 56.0;
const MORE: f32 = 50.0;
/// How much larger the open points are than at the least that can be read well.
const SCALES: [f32; 6] = [1.5, 1.36, 1.24, 1.14, 1.06, 1.0];

/// A few words in the middle.
pub(super) fn words(canvas: &Canvas<'_>, words: &str) {
    let width = canvas.between(MARGIN);
    let set = Typeset { align: Align::Center, rows: 3, ..canvas.set(sizes::WORDS) };
    let galley = canvas.fitted(words, set, width, 600.0);
    canvas.put(canvas.width() / 2.0, (canvas.height() - canvas.high(&galley)) / 2.0, &galley);
}

/// What this is, when and where, who holds it, who is there.
pub(super) fn title(canvas: &Canvas<'_>, title: &TitleScene) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, rows: 3, ..canvas.set(sizes::TITLE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::WHEN) };
    let mut y = canvas.height() * TITLE_TOP;
    y += canvas.write([MARGIN, y, width, 400.0], &title.title, strong) + gap::XL;
    y += canvas.write([MARGIN, y, width, 130.0], &title.when, soft) + gap::S;
    let small = Typeset { size: sizes::ORGANISER, ..soft };
    y += canvas.write([MARGIN, y, width, 110.0], &title.organiser, small) + gap::XXL;
    let all = title.organisations.join(", ");
    let names = Typeset { rows: 12, ..canvas.set(sizes::THERE) };
    canvas.write([MARGIN, y, width, canvas.bottom() - y], &all, names);
}

fn name(canvas: &Canvas<'_>, name: &MeasureName, top: f32) -> f32 {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, rows: 3, ..canvas.set(sizes::MEASURE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    let mut y = top;
    y += canvas.write([MARGIN, y, width, 220.0], &name.called(), strong) + gap::M;
    let whom = format!("{} {}", name.owner, name.benefits);
    y + canvas.write([MARGIN, y, width, 84.0], &whom, soft)
}

/// A measure's lights in a row, with the criteria above them; in several rows where there are many.
fn marks(canvas: &Canvas<'_>, marks: &[(String, Option<Mark>)]) -> f32 {
    if marks.is_empty() {
        return canvas.bottom();
    }
    let width = canvas.between(MARGIN);
    let longest = marks
        .iter()
        .map(|(name, _)| canvas.widest_syllable(name, sizes::SMALLEST, Weight::Regular))
        .fold(0.0, f32::max);
    let least = (longest + AROUND).clamp(130.0, 300.0);
    let across = how_many(width, least).min(marks.len()).max(1);
    let lines = marks.len().div_ceil(across);
    let each = (width / across as f32).min(WIDEST);
    let cell = if lines == 1 { CELL } else { sizes::CELL };
    let high = CRITERION + gap::S + cell + BETWEEN;
    let top = canvas.bottom() + BETWEEN - lines as f32 * high;
    let set = Typeset { rows: 2, colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
    for (at, (name, mark)) in marks.iter().enumerate() {
        let (line, column) = (at / across, at % across);
        let (x, y) = (MARGIN + each * column as f32, top + high * line as f32);
        let galley = canvas.fitted(name, set, each - gap::M, CRITERION);
        canvas.put(x, y + CRITERION - canvas.high(&galley), &galley);
        let area = canvas.area(x, y + CRITERION + gap::S, each - gap::L, cell);
        let shown = SceneCell { mark: *mark, ..SceneCell::default() };
        canvas.cell(area, shown, CellRoom::Ample, 1.0);
    }
    top
}

/// One measure, large.
pub(super) fn measure(canvas: &Canvas<'_>, measure: &MeasureScene) {
    let y = name(canvas, &measure.name, TOP) + gap::PART;
    let bottom = marks(canvas, &measure.marks);
    texts(canvas, &measure.words, y, bottom - gap::L);
}

/// Where a measure goes, and why.
pub(super) fn decision(canvas: &Canvas<'_>, decision: &DecisionScene) {
    let y = name(canvas, &decision.name, TOP) + ABOVE_OUTCOME;
    let y = outcome(canvas, &decision.outcome, y) + gap::PART;
    let bottom = marks(canvas, &decision.marks);
    texts(canvas, &decision.words, y, bottom - gap::L);
}

fn texts(canvas: &Canvas<'_>, words: &[NamedText], top: f32, bottom: f32) {
    let size = paragraphs::size(canvas, words, canvas.between(MARGIN), bottom - top);
    paragraphs::paragraphs(canvas, words, (MARGIN, top), bottom, size);
}

fn outcome(canvas: &Canvas<'_>, outcome: &OutcomeBadge, y: f32) -> f32 {
    let colours = canvas.colours;
    let colour = if outcome.on_roadmap { colours.on_accent } else { colours.ink };
    let set = Typeset { weight: Weight::Strong, colour, ..canvas.set(sizes::OUTCOME) };
    let room = canvas.between(MARGIN) - 2.0 * BADGE;
    let galley = canvas.fitted(&outcome.words, set, room, 84.0);
    let high = canvas.high(&galley) + 2.0 * BADGE_ABOVE;
    let area = canvas.area(MARGIN, y, galley.size().x / canvas.unit + 2.0 * BADGE, high);
    paint_badge(&canvas.painter, area, outcome.on_roadmap, colours);
    canvas.put(MARGIN + BADGE, y + BADGE_ABOVE, &galley);
    y + high
}

/// What somebody is to do: as many as can be read, and how many more there are.
pub(super) fn points(canvas: &Canvas<'_>, points: &PointsScene, picture: &Picture) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::POINTS) };
    let top = POINTS_TOP
        + canvas.write([MARGIN, POINTS_TOP, width, 84.0], &points.title, strong)
        + 2.0 * gap::M;
    let all: Vec<_> = points.points.iter().map(|it| (&it.what, &it.who, &it.crossing)).collect();
    let scale = canvas.first_fit(("points", all), &SCALES, |scale| {
        // Far too many are known by a few.
        let mut y = top;
        let fits = points.points.iter().all(|point| {
            y += Point::new(canvas, point, scale).high;
            y <= canvas.bottom() + gap::XL / 2.0
        });
        fits && points.more == 0
    });
    let mut y = top;
    for (at, point) in points.points.iter().enumerate() {
        let laid = Point::new(canvas, point, scale);
        let left = points.points.len() - at + points.more;
        let last = left == 1;
        let kept = if last { -gap::XL / 2.0 } else { MORE };
        if y + laid.high > canvas.bottom() - kept {
            let more = picture.texts.count("audience-more", left);
            let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
            canvas.write([MARGIN, y + gap::S, width, 42.0], &more, soft);
            return;
        }
        canvas.put(MARGIN, y, &laid.what);
        canvas.put(MARGIN, y + canvas.high(&laid.what) + gap::XXS, &laid.who);
        y += laid.high;
        canvas.rule(MARGIN, y - gap::XL / 2.0, width, 1.0, canvas.colours.rule);
    }
}

/// An open point, laid out.
struct Point {
    what: Arc<Galley>,
    who: Arc<Galley>,
    /// With what is between it and the next.
    high: f32,
}

impl Point {
    fn new(canvas: &Canvas<'_>, point: &PointLine, scale: f32) -> Self {
        let width = canvas.between(MARGIN);
        let (below, whom) = (sizes::BELOW * scale, sizes::WHOM * scale);
        let what = Typeset { weight: Weight::Medium, rows: 2, ..canvas.set(below) };
        let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(whom) };
        let what = canvas.fitted(&point.what, what, width, 90.0 * scale);
        let line = if point.crossing.is_empty() {
            point.who.clone()
        } else {
            format!("{}  ({})", point.who, point.crossing)
        };
        let who = canvas.fitted(&line, soft, width, 76.0 * scale);
        let high = canvas.high(&what) + canvas.high(&who) + gap::XL;
        Self { what, who, high }
    }
}
