//! How what has the keyboard looks: one clear line around what can be used, and none around words.

use egui::accesskit::Role;
use egui::{Rect, Shape};
use lyskryss::app::core::phrases::named;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::ui::kit::theme;

use crate::harness::Window;
use crate::harness::meeting::{FRESH, revealed};
use crate::harness::painted::edges;

/// The ring around what has the keyboard, from its outer to its inner side.
fn ring(window: &Window) -> Option<(Rect, Rect)> {
    let (rect, _) = window.focused_rects()?;
    let all = edges(&window.harness.output().shapes);
    let is_ring = |edge: &&crate::harness::painted::Edge| {
        edge.colour == theme::LIGHT.accent && edge.width >= 3.0
    };
    let ring = all.iter().rev().find(is_ring)?;
    let near =
        ring.rect.expand(8.0).contains_rect(rect) && rect.expand(8.0).contains_rect(ring.rect);
    near.then(|| (ring.rect, ring.rect.shrink(ring.width)))
}

#[test]
fn a_field_that_has_the_keyboard_has_one_line_around_it_and_not_two() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    let fields = [
        (Role::TextInput, "field-title"),
        (Role::TextInput, "field-owner"),
        (Role::MultilineTextInput, "field-notes"),
    ];
    for (role, key) in fields {
        let name = window.t(key);
        window.tab_to(role, &name);
        let (rect, _) = window.focused_rects().unwrap();
        let (outside, inside) = ring(&window).unwrap_or_else(|| panic!("{name} has none"));
        assert!(outside.contains_rect(rect), "{name}: {outside} {rect}");
        // Its own edge, a point wide, lies under the ring.
        assert!(rect.shrink(1.0).contains_rect(inside), "{name}: {inside} in {rect}");
    }
    let kind = named(&window.t("field-kind"), &window.t("kind-ambition"));
    window.reach(Role::Button, &kind);
    let ((rect, _), (_, inside)) = (window.focused_rects().unwrap(), ring(&window).unwrap());
    assert!(rect.shrink(1.0).contains_rect(inside), "{inside} in {rect}");
}

#[test]
fn words_that_cannot_be_pressed_have_no_ring_around_them() {
    let window = revealed();
    assert!(window.focused_name().starts_with("Delt"), "{}", window.focused_name());
    assert_eq!(ring(&window), None);
    assert!(has_bar(&window), "but a bar beside them");
    let mut window = Window::new();
    window.judge(FRESH);
    window
        .run(lyskryss::app::command::JudgeCommand::Way(lyskryss::domain::rules::AnswerWay::Direct));
    assert_eq!(window.focused().unwrap().role, Role::Label);
    assert_eq!(ring(&window), None);
    assert!(has_bar(&window), "but a bar beside them");
}

/// Whether a bar stands beside what has the keyboard, in the accent's colour.
fn has_bar(window: &Window) -> bool {
    let (rect, _) = window.focused_rects().unwrap();
    window.harness.output().shapes.iter().any(|shape| {
        let Shape::Rect(bar) = &shape.shape else { return false };
        bar.fill == theme::LIGHT.accent
            && bar.rect.width() <= 4.0
            && bar.rect.y_range() == rect.y_range()
            && (rect.left() - 6.0..=rect.left()).contains(&bar.rect.right())
    })
}
