//! Heads that lean where they do not fit above their columns, and the foot of those whose criterion
//! must hold.

use std::f32::consts::FRAC_PI_3;
use std::sync::Arc;

use eframe::egui::Galley;
use eframe::egui::epaint::TextShape;

use crate::app::core::picture::BoardScene;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::Weight;
use crate::ui::audience::{gap, sizes};

/// How far heads lean, at the least.
pub(super) const LEAN: f32 = FRAC_PI_3;
/// How thick the foot of a head is, and how wide where it is named.
const THICK: f32 = 9.0;
const NAMED: f32 = 46.0;

impl Canvas<'_> {
    /// Words that lean, so that they end above the middle of a narrow column.
    pub(super) fn leaning(&self, galley: &Arc<Galley>, lean: f32, (x, y): (f32, f32)) {
        let across = self.high(galley) / 2.0;
        // The lower left corner of the words comes to stand left of the middle, so that their
        // middle line meets it.
        let (sin, cos) = lean.sin_cos();
        let at = self.at(x - across * sin, y - across * cos);
        let shape = TextShape::new(at, Arc::clone(galley), self.colours.ink).with_angle(-lean);
        self.painter.add(shape);
    }

    /// The foot of a column's head whose criterion must hold, standing on the rule below.
    pub(super) fn must_hold_foot(&self, x: f32, bottom: f32, wide: f32) {
        let area = self.area(x, bottom - THICK, wide, THICK);
        self.painter.rect_filled(area, 0.0, self.colours.ink);
    }

    /// How wide what such a foot means is; 0 where there is none.
    pub(super) fn must_hold_width(&self, scene: &BoardScene) -> f32 {
        must_hold(scene).map_or(0.0, |words| {
            self.wide(words, sizes::SMALLEST, Weight::Regular) + NAMED + gap::M
        })
    }

    /// What such a foot means, ending at a place; gives how wide that is, 0 where there is none.
    pub(super) fn must_hold_name(&self, scene: &BoardScene, (right, y): (f32, f32)) -> f32 {
        let Some(words) = must_hold(scene) else { return 0.0 };
        let wide = self.must_hold_width(scene);
        let middle = self.sign_name(words, (right - wide + NAMED + gap::M, y));
        self.must_hold_foot(right - wide, middle + THICK / 2.0, NAMED);
        wide
    }
}

/// What is said of criteria that must hold, where there are any.
pub(super) fn must_hold(scene: &BoardScene) -> Option<&str> {
    scene.heads.iter().find_map(|head| head.must_hold.as_deref())
}
