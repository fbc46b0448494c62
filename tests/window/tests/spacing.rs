//! Text with more air between letters, words and lines (WCAG 1.4.12): it is there, it is remembered,
//! and nothing is lost or laid over anything by it.

use std::collections::BTreeSet;

use egui::FontId;
use lyskryss::app::command::ViewCommand;
use lyskryss::app::core::effect::Effect;
use lyskryss::storage::settings::{Recent, Settings};

use crate::harness::places::all;
use crate::harness::{LAPTOP, LAPTOP_AT_200, Window};
use crate::zoom::{beyond_the_sides, clear_behind};

fn airy() -> Window {
    let settings = Settings { wide_spacing: true, ..Settings::default() };
    Window::with(LAPTOP, settings, |builder| builder)
}

/// How wide a text is at 100 points, and how high a line of it.
fn measured(window: &Window, text: &str) -> (f32, f32) {
    let font = FontId::proportional(100.0);
    let ink = egui::Color32::PLACEHOLDER;
    let galley =
        window.harness.ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, ink));
    (galley.size().x, galley.size().y)
}

#[test]
fn letters_words_and_lines_stand_as_far_apart_as_is_asked_for() {
    let (usual, airy) = (Window::new(), airy());
    let wider = |text: &str| measured(&airy, text).0 - measured(&usual, text).0;
    let letters = wider("nnnnnnnnnn") / 10.0;
    assert!(letters >= 11.9, "letters stand {letters} % farther apart");
    let words = (wider("n n n n n n") - wider("nnnnnnnnnnn")) / 5.0;
    assert!(words >= 15.9, "words stand {words} % farther apart");
    let line = measured(&airy, "Ål").1;
    assert!(line >= 149.5, "lines are {line} % of the size");
    assert!(wider("ŋŋŋŋ") >= 47.0, "borrowed letters, too");
}

#[test]
fn it_is_chosen_in_the_view_menu_and_remembered() {
    let mut window = Window::practice();
    window.take_effects();
    window.run(ViewCommand::ToggleSpacing);
    assert!(window.app().settings.wide_spacing);
    let stored = window.take_effects();
    let is_kept = |effect: &Effect| matches!(effect, Effect::StoreSettings(s) if s.wide_spacing);
    assert!(stored.iter().any(is_kept), "{stored:?}");
}

#[test]
fn with_more_air_nothing_stands_beyond_the_sides() {
    let mut failures = BTreeSet::new();
    for (place, go) in all().filter(|(place, _)| !place.starts_with("menu")) {
        let mut window = airy();
        go(&mut window);
        clear_behind(&mut window);
        failures.extend(beyond_the_sides(&window).into_iter().map(|it| format!("{place}: {it}")));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn with_more_air_start_shows_all_of_each_title_in_every_language() {
    let mut failures = Vec::new();
    for tag in lyskryss::i18n::tags() {
        for size in [LAPTOP, LAPTOP_AT_200] {
            let recent = Recent {
                path: "/home/felles/Prioritering av felles tiltak 2027.ron".into(),
                title: "Prioritering av felles tiltak på tvers av virksomhetene i 2027".to_owned(),
                day: "2027-01-13".to_owned(),
            };
            let settings = Settings {
                wide_spacing: true,
                language: Some(tag.to_owned()),
                recent: vec![recent],
                ..Settings::default()
            };
            let window = Window::with(size, settings, |builder| builder);
            let open = window.t("start-open");
            let texts = window.painted_texts().into_iter();
            let cut = texts.filter(|text| text.ends_with('…') && *text != open);
            failures.extend(cut.map(|text| format!("{tag}, {size}: {text}")));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
