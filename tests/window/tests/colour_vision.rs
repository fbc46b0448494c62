//! Lights without colour: what is left of them for those who see colours otherwise, or none.
//!
//! The two common kinds of colour blindness, and the rare third, are simulated with the matrices of
//! G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
//! Simulation of Color Vision Deficiency" (IEEE TVCG 15, 2009), at severity 1.0, in linear RGB.
//! How far two colours are apart is CIEDE2000; a difference of about 2 is just seen, and one of
//! 10 at a glance. Shapes are compared as the pixels they become, at the smallest size there is.
#![allow(
    clippy::many_single_char_names,
    clippy::similar_names,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    reason = "colours and pixels are written as the sources of the formulas write them"
)]

use std::collections::BTreeMap;

use egui::epaint::{ClippedShape, Primitive};
use egui::{Color32, Pos2, Rect, Vec2};
use lyskryss::app::command::CrossingCommand;
use lyskryss::app::input::BoardAction;
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::app::services::preferences::LEAST_ZOOM;
use lyskryss::domain::light::{Light, Mark};
use lyskryss::i18n;
use lyskryss::storage::settings::{Settings, Theme};
use lyskryss::ui::kit::light::paint_mark;
use lyskryss::ui::kit::theme::{self, Palette};

use crate::harness::painted::{Drawn, lights};
use crate::harness::places::all;
use crate::harness::{LAPTOP, LAPTOP_AT_200, Window, large_session};

/// How far two lights are apart at least, where colours are seen otherwise.
const APART: f64 = 14.0;

type Matrix = [[f64; 3]; 3];

const PROTANOPIA: Matrix = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const DEUTERANOPIA: Matrix = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
const TRITANOPIA: Matrix = [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_900],
];
/// What a printer without colours makes of them: the luminance alone.
const GREY: Matrix = [[0.2126, 0.7152, 0.0722]; 3];

const COMMON: [(&str, Matrix); 2] = [("protanopia", PROTANOPIA), ("deuteranopia", DEUTERANOPIA)];
const ALL: [(&str, Matrix); 4] = [
    ("protanopia", PROTANOPIA),
    ("deuteranopia", DEUTERANOPIA),
    ("tritanopia", TRITANOPIA),
    ("greyscale", GREY),
];

/// Every palette a theme can have.
fn palettes() -> Vec<(String, &'static Palette)> {
    let of = |dark| Theme::ALL.map(|theme| (format!("{theme:?}"), theme::palette(theme, dark)));
    let mut all: Vec<(String, &Palette)> = Vec::new();
    for (name, palette) in of(false).into_iter().chain(of(true)) {
        if all.iter().all(|(_, there)| *there != palette) {
            all.push((name, palette));
        }
    }
    assert_eq!(all.len(), 4);
    all
}

fn linear(colour: Color32) -> [f64; 3] {
    [colour.r(), colour.g(), colour.b()].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

/// A colour as it is seen, in linear RGB.
fn seen_as(matrix: &Matrix, colour: Color32) -> [f64; 3] {
    let from = linear(colour);
    matrix.map(|row| row.iter().zip(from).map(|(m, c)| m * c).sum::<f64>().clamp(0.0, 1.0))
}

fn luminance([r, g, b]: [f64; 3]) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// CIE L*a*b* under D65.
fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
    let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { t * 7.787 + 4.0 / 29.0 };
    let x = f((0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47);
    let y = f(0.212_672_9 * r + 0.715_152_2 * g + 0.072_175 * b);
    let z = f((0.019_333_9 * r + 0.119_192 * g + 0.950_304_1 * b) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The difference of two colours by CIEDE2000.
fn difference([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let seventh = |c: f64| (c.powi(7) / (c.powi(7) + 25_f64.powi(7))).sqrt();
    let grey = 0.5 * (1.0 - seventh(f64::midpoint(a1.hypot(b1), a2.hypot(b2))));
    let (a1, a2) = (a1 * (1.0 + grey), a2 * (1.0 + grey));
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let turn = match h2 - h1 {
        _ if c1 * c2 == 0.0 => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let (l, c) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
    let h = if c1 * c2 == 0.0 { h1 + h2 } else { h1 + turn / 2.0 };
    let cos = |times: f64, plus: f64| (times * h + plus).to_radians().cos();
    let t = 1.0 - 0.17 * cos(1.0, -30.0) + 0.24 * cos(2.0, 0.0) + 0.32 * cos(3.0, 6.0)
        - 0.2 * cos(4.0, -63.0);
    let light = (l2 - l1) / (1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt());
    let chroma = (c2 - c1) / (1.0 + 0.045 * c);
    let hue = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * c * t);
    let bend = 60.0 * (-((h.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let both = -2.0 * seventh(c) * bend.to_radians().sin();
    (light.powi(2) + chroma.powi(2) + hue.powi(2) + both * chroma * hue).sqrt()
}

/// The three lights, two and two.
const PAIRS: [(Light, Light); 3] =
    [(Light::High, Light::Medium), (Light::High, Light::Low), (Light::Medium, Light::Low)];

#[test]
fn the_measure_of_difference_is_the_published_one() {
    // From the test data of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005).
    for (one, other, wanted) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, -1.0, 2.0], [50.0, 0.0, 0.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.5, 0.0], [50.0, 0.0, -2.5], 4.3065),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
        ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
        ([90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441),
    ] {
        let is = difference(one, other);
        assert!((is - wanted).abs() < 0.0001, "{one:?} {other:?}: {is}, not {wanted}");
    }
    let white = lab(linear(Color32::WHITE));
    assert!(white.iter().zip([100.0, 0.0, 0.0]).all(|(is, wanted)| (is - wanted).abs() < 0.01));
}

#[test]
fn who_does_not_see_red_or_green_sees_three_lights_by_their_colours_alone() {
    let mut failures = Vec::new();
    let mut least = f64::INFINITY;
    for (theme, palette) in palettes() {
        for (kind, matrix) in COMMON {
            for (one, other) in PAIRS {
                let [a, b] = [one, other].map(|of| lab(seen_as(&matrix, palette.light(of))));
                let apart = difference(a, b);
                least = least.min(apart);
                if apart < APART {
                    failures.push(format!("{theme}, {kind}: {one:?} and {other:?} {apart:.1}"));
                }
            }
        }
    }
    println!("the least difference is {least:.1}");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn however_colours_are_seen_the_shape_of_a_light_stands_out_from_all_it_lies_on() {
    let mut failures = Vec::new();
    let mut least = f64::INFINITY;
    for (theme, palette) in palettes() {
        for (kind, matrix) in ALL {
            for light in Light::ALL {
                let grounds = [palette.light_ground(light), palette.paper, palette.surface];
                for ground in grounds.into_iter().chain([palette.accent_soft]) {
                    let [a, b] = [palette.light_edge(light), ground]
                        .map(|colour| luminance(seen_as(&matrix, colour)));
                    let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                    least = least.min(ratio);
                    if ratio < 3.0 {
                        failures.push(format!("{theme}, {kind}: {light:?} {ratio:.2}"));
                    }
                }
            }
        }
    }
    println!("the least contrast is {least:.2}");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

// By shape.

/// What can stand in a crossing.
const MARKS: [Option<Mark>; 5] =
    [Some(Mark::High), Some(Mark::Medium), Some(Mark::Low), Some(Mark::CannotJudge), None];

/// Samples for each pixel, along each side.
const FINE: usize = 4;

/// The pixels of a mark as a screen without colours shows them: L* from 0 to 100, row by row.
fn pixels(mark: Option<Mark>, size: f32, palette: &Palette) -> Vec<f64> {
    let side = size.ceil() as usize + 4;
    let ctx = egui::Context::default();
    // A disc is otherwise taken from the atlas of letters.
    ctx.tessellation_options_mut(|options| options.prerasterized_discs = false);
    let all = Vec2::splat(side as f32);
    let screen = Rect::from_min_size(Pos2::ZERO, all);
    let input = egui::RawInput { screen_rect: Some(screen), ..Default::default() };
    let mut output = ctx.run_ui(input, |ui| {
        let painter = ui.ctx().layer_painter(egui::LayerId::debug());
        painter.rect_filled(screen.expand(2.0), 0.0, palette.paper);
        paint_mark(&painter, screen.center(), size, mark, palette);
    });
    output.textures_delta.clear();
    let samples = rasterise(&ctx, std::mem::take(&mut output.shapes), side * FINE);
    let mut pixels = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let block = (0..FINE * FINE).map(|at| {
                let (down, right) = (y * FINE + at / FINE, x * FINE + at % FINE);
                luminance(linear(samples[down * side * FINE + right]))
            });
            let mean = block.sum::<f64>() / (FINE * FINE) as f64;
            pixels.push(lab([mean; 3])[0]);
        }
    }
    pixels
}

/// Fills the triangles that shapes become.
fn rasterise(ctx: &egui::Context, shapes: Vec<ClippedShape>, side: usize) -> Vec<Color32> {
    let mut samples = vec![Color32::TRANSPARENT; side * side];
    for primitive in ctx.tessellate(shapes, 1.0) {
        let Primitive::Mesh(mesh) = primitive.primitive else { continue };
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|at| mesh.vertices[corners[at] as usize]);
            let [a, b, c] = corners.map(|corner| corner.pos);
            let area = (b - a).rot90().dot(c - a);
            if area == 0.0 {
                continue;
            }
            for (at, sample) in samples.iter_mut().enumerate() {
                let place = Vec2::new((at % side) as f32 + 0.5, (at / side) as f32 + 0.5);
                let place = (place / FINE as f32).to_pos2();
                let part = |from: Pos2, to: Pos2| (to - from).rot90().dot(place - from) / area;
                let parts = [part(b, c), part(c, a), part(a, b)];
                if parts.iter().all(|part| *part >= 0.0) {
                    let mixed = [0, 1, 2, 3].map(|channel| {
                        let of = |at: usize| f32::from(corners[at].color.to_array()[channel]);
                        (0..3).map(|at| of(at) * parts[at]).sum::<f32>().round() as u8
                    });
                    let [r, g, b, a] = mixed;
                    *sample = sample.blend(Color32::from_rgba_premultiplied(r, g, b, a));
                }
            }
        }
    }
    samples
}

/// How much of a square of a size is clearly of another lightness, from 0 to 1.
fn share_apart(one: &[f64], other: &[f64], size: f32) -> f64 {
    let apart = one.iter().zip(other).filter(|(a, b)| (*a - *b).abs() >= 12.0).count();
    apart as f64 / f64::from(size).powi(2)
}

/// The marks that are alike at a size, and how much the two that are most alike differ.
fn alike(size: f32, palette: &Palette) -> (Vec<String>, f64) {
    let drawn = MARKS.map(|mark| (mark, pixels(mark, size, palette)));
    let mut found = Vec::new();
    let mut least = f64::INFINITY;
    for (at, (one, first)) in drawn.iter().enumerate() {
        for (other, second) in &drawn[at + 1..] {
            let share = share_apart(first, second, size);
            least = least.min(share);
            if share < 0.3 {
                found.push(format!("{one:?} and {other:?} differ in {share:.2} at {size} pixels"));
            }
        }
    }
    (found, least)
}

/// A palette in which everything has one colour: what is left is shape.
fn of_one_ink(palette: &Palette) -> Palette {
    let ink = palette.ink;
    Palette {
        high: ink,
        medium: ink,
        medium_edge: ink,
        low: ink,
        ink_soft: ink,
        rule_strong: ink,
        ..*palette
    }
}

/// The smallest light in any place, as many points high as it is drawn.
fn smallest() -> f32 {
    let mut least = f32::INFINITY;
    let mut there = BTreeMap::new();
    let windows: [fn() -> Window; 2] = [Window::new, Window::at_200_percent];
    for (place, go) in all() {
        for window in windows {
            let mut window = window();
            // The picture of the audience in small is a picture: what it shows hangs on the wall.
            if place.starts_with("audience") || place.starts_with("menu") {
                continue;
            }
            go(&mut window);
            for light in lights(&window.harness.output().shapes, &theme::LIGHT) {
                least = least.min(light.size());
                *there.entry(format!("{:?}", light.light)).or_insert(0) += 1;
            }
        }
    }
    assert!(there.len() == 3 && there.values().all(|n| *n > 100), "{there:?}");
    least
}

#[test]
fn in_grey_and_at_the_smallest_size_no_two_marks_look_alike() {
    // A person can make everything smaller.
    let size = (smallest() * LEAST_ZOOM).floor();
    assert!((8.0..12.0).contains(&size), "{size}");
    let mut failures = Vec::new();
    for (theme, palette) in palettes() {
        for size in [size, 18.0] {
            let (found, least) = alike(size, palette);
            println!("{theme} at {size}: the least share is {least:.2}");
            failures.extend(found.into_iter().map(|it| format!("{theme}, in grey: {it}")));
            let (found, least) = alike(size, &of_one_ink(palette));
            println!("{theme} in one ink at {size}: the least share is {least:.2}");
            failures.extend(found.into_iter().map(|it| format!("{theme}, in one ink: {it}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn marks_that_are_the_same_are_found_to_be() {
    let high = pixels(Some(Mark::High), 18.0, &theme::LIGHT);
    assert!(share_apart(&high, &high, 18.0) < 0.001);
    // A triangle is about half of its square.
    let nothing = vec![lab(linear(theme::LIGHT.paper))[0]; high.len()];
    let share = share_apart(&high, &nothing, 18.0);
    assert!((0.4..0.6).contains(&share), "{share}");
}

// By letter.

/// What is wrong with the letters beside the lights of crossings.
fn without_letter(window: &Window, palette: &Palette) -> (usize, Vec<String>) {
    let lines = window.painted_lines();
    let mut found = Vec::new();
    let lights = lights(&window.harness.output().shapes, palette);
    // What is half scrolled out of sight is not asked for its letter.
    let whole = |drawn: &&Drawn| {
        let with_letter = drawn.rect.with_max_x(drawn.rect.right() + drawn.rect.width());
        drawn.clip.contains_rect(with_letter)
    };
    let all: Vec<_> = lights.iter().filter(whole).collect();
    for drawn in &all {
        let letter = drawn.light.letter();
        let reach = Rect::from_center_size(
            drawn.rect.center() + Vec2::new(drawn.rect.width(), 0.0),
            drawn.rect.size() * Vec2::new(2.4, 1.2),
        );
        let beside = lines.iter().find(|line| {
            line.text == letter && reach.contains(line.ink.center()) && line.size >= 13.0
        });
        match beside {
            None => found.push(format!("{:?} at {} has no {letter}", drawn.light, drawn.rect)),
            Some(line) if line.ink.expand(0.5).intersects(drawn.rect) => {
                found.push(format!("{letter} lies on its {:?} at {}", drawn.light, drawn.rect));
            }
            Some(_) => {}
        }
    }
    (all.len(), found)
}

#[test]
fn in_every_crossing_of_the_board_the_letter_stands_beside_the_light() {
    let mut failures = Vec::new();
    for tag in i18n::tags() {
        for (size, pixels) in [(LAPTOP, 1.0), (LAPTOP_AT_200, 2.0)] {
            let settings =
                Settings { language: Some(tag.to_owned()), panel: false, ..Settings::default() };
            let mut window =
                Window::with(size, settings, |builder| builder.with_pixels_per_point(pixels));
            window.open_practice();
            let (n, found) = without_letter(&window, &theme::LIGHT);
            assert!(n > 3, "{tag} at {size}: only {n} lights");
            failures.extend(found.into_iter().map(|it| format!("{tag} at {size}: {it}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn in_the_narrowest_columns_the_letter_stands_beside_the_light_too() {
    let settings = Settings { panel: false, ..Settings::default() };
    let mut window = Window::with(LAPTOP, settings, |builder| builder);
    window.open(large_session(30, 12));
    for mark in [Mark::High, Mark::Medium, Mark::Low] {
        window.run(CrossingCommand::Mark(mark));
        window.act(BoardAction::Move(CursorMove::Down));
    }
    let (n, found) = without_letter(&window, &theme::LIGHT);
    assert_eq!(n, 3);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
