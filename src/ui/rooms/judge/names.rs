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

#[derive(Clone)]
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

const GAP: f32 = 6.0;

/// Where chips stand, and how many lines of them there are room for.
#[derive(Clone, Copy)]
pub(super) struct ChipRoom {
    pub(super) width: f32,
    pub(super) from_right: bool,
    /// The most lines; who does not fit is counted.
    pub(super) lines: usize,
    /// Whether they are small.
    pub(super) small: bool,
}

impl ChipRoom {
    const fn chip(self) -> f32 {
        if self.small { 24.0 } else { 30.0 }
    }

    const fn size(self) -> f32 {
        if self.small { theme::NOTE } else { theme::LEAD }
    }

    /// The width in which all of some names stand in the lines there are, wherever they break.
    pub(super) fn width_for(self, ui: &Ui, view: &View<'_>, names: &[Chip]) -> f32 {
        let in_one = Self { width: f32::MAX, ..self };
        let lines = lines_of(ui, view, names, in_one);
        let wide = lines.iter().flatten().map(|(wide, ..)| wide + GAP);
        let (all, widest) = wide.fold((0.0, 0.0_f32), |(all, most), w| (all + w, most.max(w)));
        all / self.lines.max(1) as f32 + if self.lines > 1 { widest } else { 0.0 }
    }

    /// The room to keep free for names, wherever they will stand: a reveal moves no word.
    pub(super) fn kept_for(self, ui: &Ui, view: &View<'_>, names: &[Chip]) -> f32 {
        lines_of(ui, view, names, self).len().min(self.lines).max(1) as f32 * (self.chip() + GAP)
            - GAP
    }
}

type Line = Vec<(f32, Arc<Galley>, bool)>;

/// Chips in as many lines as they need.
fn lines_of(ui: &Ui, view: &View<'_>, chips: &[Chip], of: ChipRoom) -> Vec<Line> {
    let width = of.width;
    let mut lines: Vec<Line> = Vec::new();
    let mut x = f32::INFINITY;
    for chip in chips {
        let font = if chip.strong { theme::semibold(of.size()) } else { theme::regular(of.size()) };
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
    lines
}

/// Lays chips out in lines of a width, from the right edge or from the left. Those that there is
/// no room for are counted in a last one.
pub(super) fn layout(ui: &Ui, view: &View<'_>, chips: &[Chip], of: ChipRoom) -> Chips {
    let mut lines = lines_of(ui, view, chips, of);
    let mut shown = chips.len();
    while lines.len() > of.lines && shown > 0 {
        shown -= 1;
        let more = Chip { name: format!("+{}", chips.len() - shown), strong: false };
        let left = chips.iter().take(shown).cloned().chain([more]);
        lines = lines_of(ui, view, &left.collect::<Vec<_>>(), of);
    }
    let (width, from_right, chip) = (of.width, of.from_right, of.chip());
    let mut placed = Vec::new();
    let mut y = 0.0;
    for line in &lines {
        let wide: f32 = line.iter().map(|(w, ..)| w + GAP).sum::<f32>() - GAP;
        let mut x = if from_right { width - wide } else { 0.0 };
        for (w, galley, strong) in line {
            let rect = Rect::from_min_size(Pos2::new(x, y), vec2(*w, chip));
            placed.push((rect, galley.clone(), *strong));
            x += w + GAP;
        }
        y += chip + GAP;
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
            painter.rect(rect, rect.height() / 2.0, fill, edge, StrokeKind::Inside);
            let place = rect.center() - galley.size() / 2.0;
            painter.galley(place, galley.clone(), colours.ink);
        }
    }
}

/// All who answer, as they would stand in one sentence.
pub(super) fn all_chips(view: &View<'_>, shown: Option<&Revealed<'_>>) -> Vec<Chip> {
    let ballots = shown.map_or_else(|| view.app.ballots(), |shown| shown.round.ballots().to_vec());
    let name = |name: &str| phrases::name(view.app.texts, name).into_owned();
    ballots.iter().map(|ballot| Chip { name: name(&ballot.name), strong: true }).collect()
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
