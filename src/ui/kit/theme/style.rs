//! How egui's own widgets are made to look like ours.

use std::num::NonZeroUsize;

use eframe::egui::style::{ScrollStyle, TextCursorStyle, WidgetVisuals};
use eframe::egui::{self, Color32, CornerRadius, Margin, Shadow, Stroke, TextStyle, Vec2};

use crate::ui::kit::theme::fonts::{fonts, medium, regular, semibold};
use crate::ui::kit::theme::palette::{Palette, rgb};
use crate::ui::kit::theme::sizes::{BODY, HEAD, SMALL, TARGET};

/// How often a frame may be drawn before it is seen: a dialog is measured, then what scrolls in it,
/// and the third time it stands where it belongs.
const PASSES: NonZeroUsize = NonZeroUsize::MIN.saturating_add(2);

/// Fonts and habits that no setting changes. Once, before the first frame.
pub fn install(ctx: &egui::Context) {
    space(ctx, false);
    ctx.options_mut(|options| {
        // The app has its own keys for both, with its own limits and memory.
        options.zoom_with_keyboard = false;
        options.quit_shortcuts.clear();
        // A double click of tired hands, on a slow machine.
        options.input_options.max_double_click_delay = 0.5;
        options.theme_preference = egui::ThemePreference::Light;
        options.max_passes = PASSES;
    });
}

/// Sets how far apart letters, words and lines stand: as drawn, or `wide`.
pub fn space(ctx: &egui::Context, wide: bool) {
    ctx.set_fonts(fonts(wide));
}

/// Makes egui's own widgets look like ours.
pub fn apply(ctx: &egui::Context, palette: &Palette) {
    let style = egui::Style {
        text_styles: [
            (TextStyle::Small, regular(SMALL)),
            (TextStyle::Body, regular(BODY)),
            (TextStyle::Monospace, regular(BODY)),
            (TextStyle::Button, medium(BODY)),
            (TextStyle::Heading, semibold(HEAD)),
        ]
        .into(),
        visuals: visuals(palette),
        // Nothing slides or fades: what is set is there.
        animation_time: 0.0,
        spacing: spacing(),
        interaction: egui::style::Interaction {
            selectable_labels: false,
            tooltip_delay: 0.4,
            ..Default::default()
        },
        scroll_animation: egui::style::ScrollAnimation::none(),
        ..Default::default()
    };
    ctx.set_style_of(egui::Theme::Light, style);
}

fn spacing() -> egui::Spacing {
    egui::Spacing {
        item_spacing: Vec2::new(8.0, 8.0),
        button_padding: Vec2::new(12.0, 6.0),
        menu_margin: Margin::same(8),
        window_margin: Margin::same(24),
        interact_size: Vec2::new(TARGET, TARGET),
        icon_width: 20.0,
        icon_width_inner: 12.0,
        icon_spacing: 10.0,
        combo_height: 320.0,
        // Menus are as high as they need: they scroll where the window is lower.
        default_area_size: Vec2::new(600.0, 1200.0),
        scroll: ScrollStyle {
            // Always there, always as wide, beside what it scrolls: nothing jumps or hides.
            floating: true,
            bar_width: 10.0,
            floating_width: 8.0,
            floating_allocated_width: 12.0,
            bar_inner_margin: 2.0,
            bar_outer_margin: 1.0,
            foreground_color: true,
            dormant_handle_opacity: 0.45,
            active_handle_opacity: 0.55,
            interact_handle_opacity: 0.75,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            // Text that fades out at an edge is text one cannot read.
            fade: egui::style::ScrollFadeStyle { strength: 0.0, ..Default::default() },
            // Nothing springs back from an edge: a list stands where it was brought.
            kinetic: egui::style::KineticScrollStyle { rubber_band: false, ..Default::default() },
            ..ScrollStyle::floating()
        },
        ..Default::default()
    }
}

fn widget(fill: Color32, edge: Stroke, text: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(7),
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    }
}

fn visuals(palette: &Palette) -> egui::Visuals {
    let base = if palette.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
    let edge = palette.field_edge();
    let strong = Stroke::new(palette.edge, palette.ink);
    egui::Visuals {
        dark_mode: palette.dark,
        override_text_color: None,
        weak_text_color: Some(palette.ink_soft),
        hyperlink_color: palette.accent,
        faint_bg_color: palette.sunken,
        extreme_bg_color: palette.paper,
        text_edit_bg_color: Some(palette.surface),
        code_bg_color: palette.sunken,
        warn_fg_color: palette.ink,
        error_fg_color: palette.ink,
        window_fill: palette.surface,
        window_stroke: edge,
        window_corner_radius: CornerRadius::same(12),
        window_shadow: Shadow { offset: [0, 6], blur: 24, spread: 0, color: palette.backdrop },
        popup_shadow: Shadow {
            offset: [0, 3],
            blur: 12,
            spread: 0,
            color: palette.backdrop.gamma_multiply(0.5),
        },
        menu_corner_radius: CornerRadius::same(8),
        panel_fill: palette.paper,
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(2.0, palette.accent),
            blink: false,
            ..Default::default()
        },
        selection: egui::style::Selection {
            bg_fill: if palette.dark { palette.accent_soft } else { rgb(0x00BF_D6EA) },
            stroke: Stroke::new(1.0, palette.ink),
        },
        widgets: egui::style::Widgets {
            noninteractive: widget(palette.surface, palette.hairline(), palette.ink),
            inactive: widget(palette.surface, edge, palette.ink),
            hovered: widget(palette.accent_soft, strong, palette.ink),
            active: widget(palette.accent_soft, strong, palette.ink),
            open: widget(palette.accent_soft, strong, palette.ink),
        },
        ..base
    }
}
