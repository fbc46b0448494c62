//! What measures cost, as blocks in a bar: solid to the low estimate, hatched to the high one.

use eframe::egui::{Painter, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::session::Session;
use crate::insight::money::ShelfMoney;
use crate::ui::kit::theme::{self, Palette, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::plan::card::paint_dashed;

/// How wide the block of a measure without an estimate is: it is off the scale.
pub(super) const UNKNOWN: f32 = 34.0;
/// How far apart the lines of a hatching are; and at a frame's end, of what is beyond it.
const HATCH: f32 = 6.0;
const HATCH_BEYOND: f32 = 3.5;
/// How wide the end of a bar is that says that a frame is passed.
const BEYOND: f32 = 16.0;

/// The measures of a shelf beside each other; what is in hand is ringed.
pub(super) fn paint_blocks(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    on: &ShelfMoney,
    scale: f32,
    bar: Rect,
) {
    let colours = view.colours;
    let clip = ui.clip_rect().intersect(bar);
    let in_hand = view.app.roadmap.plan.lifted().map(|lifted| lifted.measure);
    let mut x = bar.left();
    for block in &on.blocks {
        let (from, to) = block.cost.map_or((0.0, 0.0), |cost| {
            let wide = |amount: u32| amount as f32 / scale * bar.width();
            (wide(cost.from()), wide(cost.to()))
        });
        let wide = if block.cost.is_some() { to.max(2.0) } else { UNKNOWN };
        let area = Rect::from_min_size(pos2(x, bar.top()), vec2(wide, bar.height()));
        let inside = area.shrink2(vec2(1.0, 2.0));
        let painter = ui.painter().with_clip_rect(clip);
        if block.cost.is_some() {
            let solid = inside.with_max_x((inside.left() + from - 1.0).max(inside.left()));
            painter.rect_filled(solid.intersect(inside), 3.0, colours.accent_soft);
            let line = Stroke::new(1.3, colours.accent);
            hatch(&painter, inside.with_min_x(solid.right()), line, HATCH);
        } else {
            paint_dashed(ui, inside.intersect(clip), Stroke::new(1.0, colours.ink_soft));
        }
        if in_hand == Some(block.measure) {
            let ring = Stroke::new(2.0, colours.accent);
            painter.rect_stroke(area.intersect(clip), 3.0, ring, StrokeKind::Inside);
        } else {
            painter.vline(area.right(), area.y_range(), Stroke::new(1.0, colours.surface));
        }
        let name = session.measure(block.measure).map_or("", |measure| measure.number.trim());
        let font = theme::semibold(theme::SMALL);
        let name = painter.layout_no_wrap(name.to_owned(), font, colours.accent);
        if name.size().x + gap::S <= wide.min(bar.right() - x) {
            let at = pos2(x + gap::XS, bar.center().y - name.size().y / 2.0);
            let ground = Rect::from_min_size(at, name.size());
            if ground.right() > inside.left() + from {
                painter.rect_filled(ground, 2.0, colours.surface);
            }
            painter.galley(at, name, colours.accent);
        }
        x += wide;
        if x >= bar.right() {
            break;
        }
    }
}

/// The end of a bar where what is inside a frame passes it: what is beyond has no room on its scale.
pub(super) fn paint_beyond(ui: &Ui, colours: &Palette, bar: Rect) {
    let end = bar.with_min_x(bar.right() - BEYOND).shrink2(vec2(0.0, 1.0));
    ui.painter().rect_filled(end, 0.0, colours.surface);
    hatch(ui.painter(), end, Stroke::new(1.6, colours.accent), HATCH_BEYOND);
    ui.painter().vline(end.left(), end.y_range(), Stroke::new(2.0, colours.ink));
}

/// Slanting lines in a box.
fn hatch(painter: &Painter, area: Rect, stroke: Stroke, apart: f32) {
    if area.width() < 1.0 {
        return;
    }
    let clipped = painter.with_clip_rect(painter.clip_rect().intersect(area));
    let high = area.height();
    let mut x = area.left() - high;
    while x < area.right() {
        clipped.line_segment([pos2(x, area.top()), pos2(x + high, area.bottom())], stroke);
        x += apart;
    }
}
