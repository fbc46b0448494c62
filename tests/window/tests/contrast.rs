//! The contrast of every text and every sign on its ground, as WCAG 2 AA measures it: of the
//! palettes, colour by colour, and of what was painted, in every theme, place and state.
//!
//! What is disabled is excepted, as in WCAG. Bold text under 24 points is held to what small text
//! must reach, though it need not be.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Color32, Event, Pos2, Rect};
use lyskryss::domain::light::Light;
use lyskryss::storage::settings::{Settings, Theme};
use lyskryss::ui::kit::theme::{DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT, Palette};

use crate::harness::painted::{Edge, contrast, edges, lights, unreadable};
use crate::harness::places::all;
use crate::harness::{LAPTOP, Seen, Window};

/// What text asks of its ground.
const TEXT: f64 = 4.5;
/// What a shape or an edge that says something asks of its ground.
const SHAPE: f64 = 3.0;

const THEMES: [(&str, &Palette); 4] = [
    ("light", &LIGHT),
    ("dark", &DARK),
    ("high contrast", &HIGH_CONTRAST),
    ("high contrast, dark", &HIGH_CONTRAST_DARK),
];

type Named = (&'static str, Color32);

/// What everything else lies on.
fn grounds(of: &Palette) -> [Named; 4] {
    [
        ("paper", of.paper),
        ("surface", of.surface),
        ("sunken", of.sunken),
        ("accent_soft", of.accent_soft),
    ]
}

/// What lies under the shape of a light.
fn light_grounds(of: &Palette) -> [Named; 3] {
    [
        ("high_ground", of.high_ground),
        ("medium_ground", of.medium_ground),
        ("low_ground", of.low_ground),
    ]
}

/// Asserts that all of some colours reach a ratio on all of some grounds, in every theme; tells of
/// all that do not.
fn assert_reaches<F, G>(least: f64, pairs: impl Fn(&Palette) -> (F, G))
where
    F: IntoIterator<Item = Named>,
    G: IntoIterator<Item = Named> + Clone,
{
    let mut failures = Vec::new();
    for (theme, palette) in THEMES {
        let (colours, on) = pairs(palette);
        for (name, colour) in colours {
            for (ground_name, ground) in on.clone() {
                let ratio = contrast(colour, ground);
                if ratio < least {
                    failures.push(format!(
                        "{theme}: {name} on {ground_name} is {ratio:.2}, not {least}"
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn black_on_white_is_twenty_one_to_one() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.001);
    assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.001);
}

#[test]
fn text_can_be_read_on_every_ground() {
    assert_reaches(TEXT, |of| ([("ink", of.ink), ("ink_soft", of.ink_soft)], grounds(of)));
}

#[test]
fn links_and_quiet_buttons_can_be_read_on_every_ground() {
    assert_reaches(TEXT, |of| ([("accent", of.accent)], grounds(of)));
}

#[test]
fn the_main_button_can_be_read() {
    assert_reaches(TEXT, |of| ([("on_accent", of.on_accent)], [("accent", of.accent)]));
}

#[test]
fn text_can_be_read_on_the_grounds_of_the_lights() {
    assert_reaches(TEXT, |of| ([("ink", of.ink)], light_grounds(of)));
}

/// The disc has an edge, so that its yellow need not stand against white on its own.
fn outlines(of: &Palette) -> [Named; 3] {
    [
        ("high", of.light_edge(Light::High)),
        ("medium's edge", of.light_edge(Light::Medium)),
        ("low", of.light_edge(Light::Low)),
    ]
}

#[test]
fn the_shape_of_a_light_stands_out_from_its_own_ground() {
    for (theme, palette) in THEMES {
        for light in Light::ALL {
            let ratio = contrast(palette.light_edge(light), palette.light_ground(light));
            assert!(ratio >= SHAPE, "{theme}: {light:?} on its ground is {ratio:.2}, not {SHAPE}");
        }
    }
}

#[test]
fn the_shape_of_a_light_stands_out_from_what_is_around_it() {
    assert_reaches(SHAPE, |of| (outlines(of), grounds(of)));
}

#[test]
fn the_edges_of_fields_and_empty_rings_stand_out() {
    assert_reaches(SHAPE, |of| ([("rule_strong", of.rule_strong)], grounds(of)));
}

#[test]
fn the_ring_around_what_has_the_focus_stands_out_from_all_it_lies_on() {
    let all = |of: &Palette| [grounds(of).to_vec(), light_grounds(of).to_vec()].concat();
    assert_reaches(SHAPE, |of| ([("accent", of.accent)], all(of)));
}

#[test]
fn marked_text_can_be_read() {
    for (theme, palette) in THEMES {
        let ctx = egui::Context::default();
        lyskryss::ui::kit::theme::apply(&ctx, palette);
        let marked = ctx.style_of(egui::Theme::Light).visuals.selection.bg_fill;
        let ratio = contrast(palette.ink, marked);
        assert!(ratio >= TEXT, "{theme}: ink on marked text is {ratio:.2}, not {TEXT}");
    }
}

// What was painted.

/// What a person can act on now.
fn is_control(seen: &Seen) -> bool {
    (seen.focusable || seen.clickable) && !seen.disabled && seen.role != Role::ScrollBar
}

/// Whether a box is the whole of something: of its size, give or take an edge.
fn is_box_of(edge: &Edge, seen: &Seen) -> bool {
    seen.rect.expand(3.0).contains_rect(edge.rect) && edge.rect.expand(5.0).contains_rect(seen.rect)
}

/// The least ratios that were met, and how often one was measured.
#[derive(Debug)]
struct Least {
    text: f64,
    light: f64,
    edge: f64,
    ring: f64,
    measured: [usize; 4],
}

impl Least {
    const NONE: Self = Self {
        text: f64::INFINITY,
        light: f64::INFINITY,
        edge: f64::INFINITY,
        ring: f64::INFINITY,
        measured: [0; 4],
    };
}

fn note(least: &mut f64, measured: &mut usize, ratio: f64) {
    *least = least.min(ratio);
    *measured += 1;
}

/// What cannot be read or told apart in what was painted, in words.
fn weak(window: &Window, palette: &Palette, least: &mut Least) -> Vec<String> {
    let [texts, shapes_met, edges_met, _] = &mut least.measured;
    let seen = window.seen();
    let disabled: Vec<Rect> =
        seen.iter().filter(|seen| seen.disabled).map(|seen| seen.rect).collect();
    let mut lines = window.painted_lines();
    lines.retain(|line| disabled.iter().all(|rect| !rect.contains(line.ink.center())));
    for line in &lines {
        note(&mut least.text, texts, contrast(line.colour, line.ground));
    }
    let mut found = unreadable(&lines);
    let shapes = &window.harness.output().shapes;
    for light in lights(shapes, palette) {
        let ratio = contrast(palette.light_edge(light.light), light.ground);
        note(&mut least.light, shapes_met, ratio);
        if ratio < SHAPE {
            found.push(format!("{:?} at {}: {ratio:.2}", light.light, light.rect));
        }
    }
    let edges = edges(shapes);
    for control in seen.iter().filter(|seen| is_control(seen)) {
        let boxes = edges.iter().filter(|edge| is_box_of(edge, control));
        let boxes: Vec<_> = boxes.filter(|edge| !is_ring(edge, palette)).collect();
        let is_field = matches!(control.role, Role::TextInput | Role::MultilineTextInput);
        if is_field && boxes.is_empty() {
            found.push(format!("{:?} {:?} has no edge", control.role, control.name));
        }
        for edge in boxes {
            // A side is seen by its line, or by what it is filled with.
            let lowest = edge.around.iter().flatten().fold(f64::INFINITY, |least, around| {
                least.min(contrast(edge.colour, *around).max(contrast(edge.fill, *around)))
            });
            if lowest.is_finite() {
                note(&mut least.edge, edges_met, lowest);
            }
            if lowest < SHAPE {
                found.push(format!(
                    "the edge of {:?} {:?}: {lowest:.2}",
                    control.role, control.name
                ));
            }
        }
    }
    found
}

/// Whether an edge is the ring around what has the focus, or around the board's cursor.
fn is_ring(edge: &Edge, palette: &Palette) -> bool {
    edge.width >= 3.0 && edge.colour == palette.accent
}

/// What is wrong with the ring around what has the focus.
fn weak_ring(window: &Window, palette: &Palette, least: &mut Least) -> Option<String> {
    let focused = window.focused()?;
    let (whole, seen) = window.focused_rects()?;
    // Words that cannot be pressed have a bar beside them instead.
    if matches!(focused.role, Role::Heading | Role::Label) {
        return None;
    }
    let at = |edge: &&Edge| {
        let outer = edge.rect.expand(edge.width);
        outer.expand(2.0).contains_rect(whole) || whole.shrink(6.0).intersects(outer)
    };
    let edges = edges(&window.harness.output().shapes);
    let ring = edges.iter().rfind(|edge| is_ring(edge, palette));
    let Some(ring) = ring.filter(at) else {
        return Some(format!("{:?} {:?} has no ring", focused.role, focused.name));
    };
    // Sides that are scrolled out of sight are not seen anyhow.
    let sides = [
        seen.top() <= whole.top(),
        seen.bottom() >= whole.bottom(),
        seen.left() <= whole.left(),
        seen.right() >= whole.right(),
    ];
    let (outer, screen) = (ring.rect.expand(ring.width), Rect::from_min_size(Pos2::ZERO, LAPTOP));
    let whole_at = [
        outer.top() >= screen.top(),
        outer.bottom() <= screen.bottom(),
        outer.left() >= screen.left(),
        outer.right() <= screen.right(),
    ];
    if sides.iter().zip(whole_at).any(|(shown, whole)| *shown && !whole) {
        return Some(format!(
            "the ring around {:?} {:?} is cut: {outer} of {whole}, seen {seen}",
            focused.role, focused.name
        ));
    }
    // The bar beside the open room has the ring's colour: there it is seen from inside.
    let of = |colours: [Option<Color32>; 4]| {
        let shown = colours.into_iter().zip(sides).filter(|(_, shown)| *shown);
        let shown = shown.filter(|(colour, _)| *colour != Some(palette.accent));
        let ratios = shown.filter_map(|(colour, _)| Some(contrast(ring.colour, colour?)));
        ratios.fold(f64::INFINITY, f64::min)
    };
    let (around, within) = (of(ring.around), of(ring.within));
    assert!(within.is_finite(), "{:?} is of the ring's colour all over", focused.name);
    note(&mut least.ring, &mut least.measured[3], around.min(within));
    (around < SHAPE || within < SHAPE).then(|| {
        let (role, name) = (focused.role, focused.name);
        format!("the ring around {role:?} {name:?}: {around:.2} outside, {within:.2} inside")
    })
}

/// What a control is called apart from where it stands: one crossing is painted as another.
fn kind_of(seen: &Seen) -> String {
    let name = seen.name.rsplit(": ").next().unwrap_or_default();
    format!("{:?} {} {name}", seen.role, seen.selected)
}

/// Goes everywhere in a theme, hovers everything and brings the keyboard to everything, each kind
/// of control once, and tells of what is weak.
#[track_caller]
fn assert_readable(theme: Theme, palette: &Palette) {
    let mut failures = BTreeSet::new();
    let mut known = BTreeSet::new();
    let mut least = Least::NONE;
    let (mut hovered, mut reached, mut selected) = (0, 0, 0);
    for (place, go) in all() {
        let settings = Settings { theme, ..Settings::default() };
        let mut window = Window::with(LAPTOP, settings, |builder| builder);
        go(&mut window);
        let tell = |window: &Window, least: &mut Least, state: &str| -> Vec<String> {
            let found = weak(window, palette, least).into_iter();
            found.map(|it| format!("{place}, {state}: {it}")).collect()
        };
        failures.extend(tell(&window, &mut least, "as it stands"));
        let front = window.in_front();
        let screen = Rect::from_min_size(Pos2::ZERO, LAPTOP);
        let mut new: Vec<Seen> = window.seen();
        new.retain(|seen| is_control(seen) && screen.contains_rect(seen.rect));
        new.retain(|seen| front.as_ref().is_none_or(|ids| ids.contains(&seen.id)));
        new.retain(|seen| known.insert(kind_of(seen)));
        for control in &new {
            window.harness.input_mut().events.push(Event::PointerMoved(control.rect.center()));
            window.harness.step();
            window.harness.step();
            failures.extend(tell(&window, &mut least, &format!("{:?} hovered", control.name)));
            hovered += 1;
            selected += usize::from(control.selected);
        }
        window.input([Event::PointerGone]);
        // A menu is closed by what is reached behind it.
        for control in new.iter().filter(|seen| seen.focusable && !place.starts_with("menu")) {
            if window.find(control.role, &control.name).is_none() {
                continue;
            }
            window.reach(control.role, &control.name);
            failures.extend(tell(&window, &mut least, &format!("{:?} in focus", control.name)));
            failures
                .extend(weak_ring(&window, palette, &mut least).map(|it| format!("{place}: {it}")));
            reached += 1;
        }
    }
    println!(
        "{theme:?}: {hovered} hovered, {selected} of them selected, {reached} in focus, {least:?}"
    );
    assert!(least.measured.iter().all(|n| *n > 150), "{least:?}");
    assert!(hovered > 200 && selected > 20 && reached > 150, "{hovered} {selected} {reached}");
    assert!(failures.is_empty(), "\n{}", Vec::from_iter(failures).join("\n"));
}

#[test]
fn all_that_is_painted_in_the_light_theme_can_be_read_in_every_state() {
    assert_readable(Theme::Light, &LIGHT);
}

#[test]
fn all_that_is_painted_in_the_dark_theme_can_be_read_in_every_state() {
    assert_readable(Theme::Dark, &DARK);
}

#[test]
fn all_that_is_painted_in_high_contrast_can_be_read_in_every_state() {
    assert_readable(Theme::HighContrast, &HIGH_CONTRAST);
}

#[test]
fn all_that_is_painted_in_dark_high_contrast_can_be_read_in_every_state() {
    assert_readable(Theme::HighContrastDark, &HIGH_CONTRAST_DARK);
}
