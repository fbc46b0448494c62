//! Names in a sentence's button, once they are shown: laid out in lines, and painted.

use std::sync::Arc;

use eframe::egui::{Align, Galley, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};

use crate::app::core::phrases;
use crate::domain::light::Mark;
use crate::domain::round::Answer;
use crate::insight::answers::far_ends;
use crate::ui::kit::view::View;
use crate::ui::kit::{text, theme};
use crate::ui::rooms::judge::reveal::Revealed;

pub(super) struct Chip {
    pub name: String,
    /// One of the few at a far end: speaks first.
    pub strong: bool,
}

/// Chips laid out in lines.
pub(super) struct Chips {
    placed: Vec<(Rect, Arc<Galley>, bool)>,
    /// How high all lines are, in points; 0 where there are none.
    pub height: f32,
}

const CHIP: f32 = 30.0;
const GAP: f32 = 6.0;

/// Lays chips out in lines of a width, from the right edge or from the left.
pub(super) fn layout(
    ui: &Ui,
    view: &View<'_>,
    chips: &[Chip],
    width: f32,
    from_right: bool,
) -> Chips {
    let mut lines: Vec<Vec<(f32, Arc<Galley>, bool)>> = Vec::new();
    let mut x = f32::INFINITY;
    for chip in chips {
        let font =
            if chip.strong { theme::semibold(theme::LEAD) } else { theme::regular(theme::LEAD) };
        let room = (width - 22.0).max(20.0);
        let galley =
            text::layout(ui.painter(), &chip.name, font, view.colours.ink, room, 1, Align::LEFT);
        let wide = galley.size().x + 22.0;
        if x + GAP + wide > width {
            lines.push(Vec::new());
            x = -GAP;
        }
        x += GAP + wide;
        if let Some(line) = lines.last_mut() {
            line.push((wide, galley, chip.strong));
        }
    }
    let mut placed = Vec::new();
    let mut y = 0.0;
    for line in &lines {
        let wide: f32 = line.iter().map(|(w, ..)| w + GAP).sum::<f32>() - GAP;
        let mut x = if from_right { width - wide } else { 0.0 };
        for (w, galley, strong) in line {
            let rect = Rect::from_min_size(Pos2::new(x, y), vec2(*w, CHIP));
            placed.push((rect, galley.clone(), *strong));
            x += w + GAP;
        }
        y += CHIP + GAP;
    }
    Chips { placed, height: (y - GAP).max(0.0) }
}

impl Chips {
    /// Paints them at a place.
    pub(super) fn paint(&self, ui: &Ui, view: &View<'_>, at: Pos2, opacity: f32) {
        let colours = view.colours;
        let mut painter = ui.painter().clone();
        painter.multiply_opacity(opacity);
        for (rect, galley, strong) in &self.placed {
            let rect = rect.translate(at.to_vec2());
            let (fill, edge) = if *strong {
                (colours.accent_soft, Stroke::new(1.5, colours.accent))
            } else {
                (colours.sunken, Stroke::new(1.0, colours.rule_strong))
            };
            painter.rect(rect, CHIP / 2.0, fill, edge, StrokeKind::Inside);
            let place = rect.center() - galley.size() / 2.0;
            painter.galley(place, galley.clone(), colours.ink);
        }
    }
}

/// Those who answered so, the few at a far end marked.
pub(super) fn chips_of(view: &View<'_>, shown: Option<&Revealed<'_>>, mark: Mark) -> Vec<Chip> {
    let Some(stands) = shown.and_then(|shown| shown.round.stands()) else {
        return Vec::new();
    };
    let ends = shown.and_then(|shown| far_ends(shown.round));
    // A crowd is not marked: what is marked is what stands out.
    let speaks_first = ends.is_some_and(|(first, then)| {
        [first, then].iter().any(|end| !end.is_crowd() && mark.light() == Some(end.light))
    });
    let so = stands.iter().filter(|(_, answer)| *answer == Some(Answer::from(mark)));
    so.map(|(ballot, _)| Chip {
        name: phrases::name(view.app.texts, &ballot.name).into_owned(),
        strong: speaks_first,
    })
    .collect()
}
