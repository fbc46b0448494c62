//! The contrast of every text and every sign on its ground, as WCAG 2 AA measures it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod harness;

use egui::{Color32, Rect};
use lyskryss::domain::light::Light;
use lyskryss::storage::settings::{Settings, Theme};
use lyskryss::ui::theme::{DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT, Palette};

use harness::painted::{Line, contrast, unreadable};
use harness::places::{in_front, of_judge};
use harness::{LAPTOP, Window};

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
    assert_reaches(SHAPE, |of| (outlines(of), [("paper", of.paper), ("surface", of.surface)]));
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
        lyskryss::ui::theme::apply(&ctx, palette);
        let marked = ctx.style_of(egui::Theme::Light).visuals.selection.bg_fill;
        let ratio = contrast(palette.ink, marked);
        assert!(ratio >= TEXT, "{theme}: ink on marked text is {ratio:.2}, not {TEXT}");
    }
}

// As it is painted: every text of every phase of Judge, on what lies under it.

const PAINTED: [(&str, Theme); 4] = [
    ("light", Theme::Light),
    ("dark", Theme::Dark),
    ("high contrast", Theme::HighContrast),
    ("high contrast, dark", Theme::HighContrastDark),
];

/// The lines that were painted, but for those of what cannot be used now, and of what lies behind
/// a dialog.
fn lines_in_use(window: &Window) -> Vec<Line> {
    let front = window.in_front();
    let seen = window.seen();
    let out: Vec<Rect> = seen.iter().filter(|s| s.disabled).map(|s| s.rect).collect();
    let behind = |line: &Line| {
        let Some(ids) = &front else { return false };
        let here = seen.iter().filter(|s| ids.contains(&s.id));
        !here.map(|s| s.rect).any(|rect| rect.expand(2.0).contains_rect(line.ink))
    };
    let is_in_use =
        |line: &Line| !out.iter().any(|rect| rect.contains(line.ink.center())) && !behind(line);
    window.painted_lines().into_iter().filter(is_in_use).collect()
}

#[test]
fn every_text_of_every_phase_of_judge_can_be_read_where_it_is_painted_in_every_theme() {
    let mut failures = Vec::new();
    for (theme_name, theme) in PAINTED {
        for (place, go) in of_judge().chain(in_front()) {
            let settings = Settings { theme, ..Settings::default() };
            let mut window = Window::with(LAPTOP, settings, |builder| builder);
            go(&mut window);
            let lines = lines_in_use(&window);
            assert!(lines.len() > 2, "{place}: {} lines", lines.len());
            let weak = unreadable(&lines);
            failures.extend(weak.into_iter().map(|it| format!("{theme_name}, {place}: {it}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn a_text_that_cannot_be_read_is_found() {
    let mut window = Window::new();
    window.judge_to_reveal();
    let mut lines = lines_in_use(&window);
    assert_eq!(unreadable(&lines), Vec::<String>::new());
    lines[3].colour = lines[3].ground;
    assert_eq!(unreadable(&lines).len(), 1);
}
