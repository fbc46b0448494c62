//! Pages the facilitator puts forward on request: the first page, a pause, a measure, a decision,
//! the open points.

use eframe::egui::Align;

use crate::app::core::picture::{
    DecisionScene, MeasureName, MeasureScene, OutcomeBadge, Picture, PointsScene, SceneCell,
    TitleScene,
};
use crate::domain::light::Mark;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::cell::Room;
use crate::ui::audience::crossing::paragraphs;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::badge::paint_badge;
use crate::ui::kit::view::how_many;

const MARGIN: f32 = 96.0;
/// Where a page with a measure begins, and one with a title.
const TOP: f32 = 90.0;
const TITLE_TOP: f32 = 200.0;
/// Where the organisations end.
const ORGANISATIONS_END: f32 = 1030.0;
/// The height of a light with its criterion above it, and of that criterion.
const MARK: f32 = 150.0;
const CRITERION: f32 = 62.0;
/// Around a word of a criterion, together.
const AROUND: f32 = 18.0;
/// Between a measure and its outcome.
const ABOVE_OUTCOME: f32 = 34.0;
/// Inside the badge of an outcome: at its ends, and above and below.
const BADGE: f32 = 30.0;
const BADGE_ABOVE: f32 = 10.0;
/// Where the open points begin, and what is kept for the line that counts those left.
const POINTS_TOP: f32 = 60.0;
const MORE: f32 = 50.0;

/// A few words in the middle.
pub(super) fn words(canvas: &Canvas<'_>, words: &str) {
    let width = canvas.between(MARGIN);
    let set = Typeset { align: Align::Center, rows: 3, ..canvas.set(sizes::WORDS) };
    let galley = canvas.fitted(words, set, width, 600.0);
    canvas.put(canvas.width() / 2.0, 540.0 - canvas.high(&galley) / 2.0, &galley);
}

/// What this is, when and where, who holds it, who is there.
pub(super) fn title(canvas: &Canvas<'_>, title: &TitleScene) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, rows: 3, ..canvas.set(sizes::TITLE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::WHEN) };
    let mut y = TITLE_TOP;
    y += canvas.write([MARGIN, y, width, 340.0], &title.title, strong) + gap::XL;
    y += canvas.write([MARGIN, y, width, 110.0], &title.when, soft) + gap::S;
    let small = Typeset { size: sizes::NAME, ..soft };
    y += canvas.write([MARGIN, y, width, 96.0], &title.organiser, small) + gap::XXL;
    let all = title.organisations.join(", ");
    let names = Typeset { rows: 12, ..canvas.set(sizes::BELOW) };
    canvas.write([MARGIN, y, width, ORGANISATIONS_END - y], &all, names);
}

fn name(canvas: &Canvas<'_>, name: &MeasureName, top: f32) -> f32 {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, rows: 3, ..canvas.set(sizes::MEASURE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    let mut y = top;
    y += canvas.write([MARGIN, y, width, 250.0], &name.called(), strong) + gap::M;
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
        .flat_map(|(name, _)| name.split_whitespace())
        .map(|word| canvas.wide(word, sizes::SMALLEST, Weight::Regular))
        .fold(0.0, f32::max);
    let least = (longest + AROUND).clamp(130.0, 300.0);
    let across = how_many(width, least).min(marks.len()).max(1);
    let lines = marks.len().div_ceil(across);
    let each = (width / across as f32).min(260.0);
    let high = MARK;
    let top = canvas.bottom() - lines as f32 * high;
    for (at, (name, mark)) in marks.iter().enumerate() {
        let (line, column) = (at / across, at % across);
        let (x, y) = (MARGIN + each * column as f32, top + high * line as f32);
        let set =
            Typeset { rows: 2, colour: canvas.colours.ink_soft, ..canvas.set(sizes::SMALLEST) };
        let galley = canvas.fitted(name, set, each - gap::M, CRITERION);
        canvas.put(x, y + CRITERION - canvas.high(&galley), &galley);
        canvas.cell(
            canvas.area(x, y + CRITERION + gap::S, (each - gap::M).min(170.0), sizes::CELL),
            SceneCell { mark: *mark, ..SceneCell::default() },
            Room::Ample,
            1.0,
        );
    }
    top
}

/// One measure, large.
pub(super) fn measure(canvas: &Canvas<'_>, measure: &MeasureScene) {
    let y = name(canvas, &measure.name, TOP) + gap::XXL;
    let bottom = marks(canvas, &measure.marks);
    paragraphs(canvas, &measure.words, (MARGIN, y), bottom - gap::L);
}

/// Where a measure goes, and why.
pub(super) fn decision(canvas: &Canvas<'_>, decision: &DecisionScene) {
    let y = name(canvas, &decision.name, TOP) + ABOVE_OUTCOME;
    let y = outcome(canvas, &decision.outcome, y) + gap::PART;
    let bottom = marks(canvas, &decision.marks);
    paragraphs(canvas, &decision.words, (MARGIN, y), bottom - gap::L);
}

fn outcome(canvas: &Canvas<'_>, outcome: &OutcomeBadge, y: f32) -> f32 {
    let colours = canvas.colours;
    let colour = if outcome.on_roadmap { colours.on_accent } else { colours.ink };
    let set = Typeset { weight: Weight::Strong, colour, ..canvas.set(sizes::OUTCOME) };
    let room = canvas.between(MARGIN) - 2.0 * BADGE;
    let galley = canvas.fitted(&outcome.words, set, room, 72.0);
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
    let mut y = POINTS_TOP
        + canvas.write([MARGIN, POINTS_TOP, width, 84.0], &points.title, strong)
        + 2.0 * gap::M;
    for (at, point) in points.points.iter().enumerate() {
        let what = Typeset { weight: Weight::Medium, rows: 2, ..canvas.set(sizes::BELOW) };
        let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::WHOM) };
        let line = format!("{}  ({})", point.who, point.crossing);
        let first = canvas.fitted(&point.what, what, width, 90.0);
        let second = canvas.fitted(&line, soft, width, 76.0);
        let high = canvas.high(&first) + canvas.high(&second) + gap::XL;
        let last = at + 1 == points.points.len();
        if y + high > if last { canvas.bottom() } else { canvas.bottom() - MORE } {
            let left = points.points.len() - at;
            let more = picture.texts.count("audience-more", left);
            canvas.write([MARGIN, y + gap::S, width, 42.0], &more, soft);
            return;
        }
        canvas.put(MARGIN, y, &first);
        canvas.put(MARGIN, y + canvas.high(&first) + gap::XXS, &second);
        y += high;
        canvas.rule(MARGIN, y - gap::XL / 2.0, width, 1.0, canvas.colours.rule);
    }
}
