//! The only place with colours, sizes and fonts.
//!
//! Every pair of colours that is used as text on ground meets 4.5:1, every shape and edge that
//! says something 3:1; a test sees to it.
#![allow(clippy::disallowed_methods, reason = "colours are made here, and only here")]

use std::sync::Arc;

use eframe::egui::style::{ScrollStyle, TextCursorStyle, WidgetVisuals};
use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow,
    Stroke, TextStyle, Vec2,
};

use crate::domain::light::Light;
use crate::storage::settings::Theme;

/// Body text, in points at 100 %.
pub const BODY: f32 = 16.0;
/// The smallest text there is.
pub const SMALL: f32 = 13.5;
/// Heads of panels.
pub const HEAD: f32 = 20.0;
/// The name of the program on Start.
pub const DISPLAY: f32 = 44.0;
/// The width of the rail.
pub const RAIL: f32 = 92.0;
/// The width of the rail where there is little room.
pub const RAIL_NARROW: f32 = 60.0;
/// The height of the top bar.
pub const TOP_BAR: f32 = 52.0;
/// The height of the top bar where there is little room.
pub const TOP_BAR_LOW: f32 = 40.0;
/// The height of the status line.
pub const STATUS: f32 = 34.0;
/// The height of the status line where there is little room.
pub const STATUS_LOW: f32 = 26.0;
/// The width of the panel beside the board.
pub const PANEL: f32 = 388.0;
/// The width of the panel beside the board where there is less room.
pub const PANEL_NARROW: f32 = 336.0;
/// The height of a board row with a title of one line.
pub const ROW: f32 = 46.0;
/// The height of a light's cell.
pub const CELL: f32 = 36.0;
/// The corner radius of a light's cell.
pub const CELL_RADIUS: u8 = 7;
/// Between a room's edge and what stands in it.
pub const MARGIN: f32 = 22.0;
/// The least height of anything that can be clicked.
pub const TARGET: f32 = 30.0;
/// Windows narrower than this, in points, show one thing at a time.
pub const NARROW: f32 = 1000.0;
/// Windows narrower than this, in points, have nothing beside the crossing that is judged.
pub const TIGHT: f32 = 1160.0;
/// Windows lower than this, in points, have lower bars.
pub const LOW: f32 = 480.0;

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "named as in the design's table of colours")]
pub struct Palette {
    pub dark: bool,
    pub paper: Color32,
    pub surface: Color32,
    pub sunken: Color32,
    /// Hairlines; decoration only.
    pub rule: Color32,
    pub rule_strong: Color32,
    pub ink: Color32,
    pub ink_soft: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub accent_soft: Color32,
    pub high: Color32,
    pub high_ground: Color32,
    pub medium: Color32,
    pub medium_edge: Color32,
    pub medium_ground: Color32,
    pub low: Color32,
    pub low_ground: Color32,
    pub backdrop: Color32,
    /// The width of edges that say something, in points.
    pub edge: f32,
    /// Whether cells of lights have an edge of their own.
    pub hard_edges: bool,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Dark on light.
pub const LIGHT: Palette = Palette {
    dark: false,
    paper: rgb(0x00FB_FAF7),
    surface: rgb(0x00FF_FFFF),
    sunken: rgb(0x00F2_F0EA),
    rule: rgb(0x00DD_D8CE),
    rule_strong: rgb(0x008A_8578),
    ink: rgb(0x001B_1F24),
    ink_soft: rgb(0x0050_565E),
    accent: rgb(0x001F_4E79),
    on_accent: rgb(0x00FF_FFFF),
    accent_soft: rgb(0x00E3_ECF4),
    high: rgb(0x0000_694E),
    high_ground: rgb(0x00D5_EBE2),
    medium: rgb(0x00F2_C21A),
    medium_edge: rgb(0x006B_5200),
    medium_ground: rgb(0x00FB_F0C4),
    low: rgb(0x00C2_410C),
    low_ground: rgb(0x00F9_DDD0),
    backdrop: Color32::from_rgba_premultiplied(8, 9, 11, 110),
    edge: 1.0,
    hard_edges: false,
};

/// Light on dark.
pub const DARK: Palette = Palette {
    dark: true,
    paper: rgb(0x0016_191D),
    surface: rgb(0x001E_2227),
    sunken: rgb(0x0012_1518),
    rule: rgb(0x0034_3A42),
    rule_strong: rgb(0x008B_949F),
    ink: rgb(0x00EC_EFF2),
    ink_soft: rgb(0x00B4_BCC6),
    accent: rgb(0x008C_C4F5),
    on_accent: rgb(0x0012_1518),
    accent_soft: rgb(0x0023_3A50),
    high: rgb(0x003C_C79A),
    high_ground: rgb(0x0015_382E),
    medium: rgb(0x00F7_D14B),
    medium_edge: rgb(0x00F7_D14B),
    medium_ground: rgb(0x003B_3313),
    low: rgb(0x00EA_7C55),
    low_ground: rgb(0x0044_231A),
    backdrop: Color32::from_rgba_premultiplied(0, 0, 0, 150),
    edge: 1.0,
    hard_edges: false,
};

/// Black on white, with hard edges.
pub const HIGH_CONTRAST: Palette = Palette {
    paper: rgb(0x00FF_FFFF),
    surface: rgb(0x00FF_FFFF),
    sunken: rgb(0x00FF_FFFF),
    rule: rgb(0x0000_0000),
    rule_strong: rgb(0x0000_0000),
    ink: rgb(0x0000_0000),
    ink_soft: rgb(0x0000_0000),
    accent: rgb(0x0000_3A8C),
    accent_soft: rgb(0x00DC_E9FF),
    high_ground: rgb(0x00FF_FFFF),
    medium_ground: rgb(0x00FF_FFFF),
    low_ground: rgb(0x00FF_FFFF),
    edge: 2.0,
    hard_edges: true,
    ..LIGHT
};

/// White on black, with hard edges.
pub const HIGH_CONTRAST_DARK: Palette = Palette {
    paper: rgb(0x0000_0000),
    surface: rgb(0x0000_0000),
    sunken: rgb(0x0000_0000),
    rule: rgb(0x00FF_FFFF),
    rule_strong: rgb(0x00FF_FFFF),
    ink: rgb(0x00FF_FFFF),
    ink_soft: rgb(0x00FF_FFFF),
    accent: rgb(0x009C_D2FF),
    on_accent: rgb(0x0000_0000),
    accent_soft: rgb(0x0012_2C4A),
    high_ground: rgb(0x0000_0000),
    medium_ground: rgb(0x0000_0000),
    low_ground: rgb(0x0000_0000),
    edge: 2.0,
    hard_edges: true,
    ..DARK
};

impl Palette {
    /// The colour of a light's shape.
    pub const fn light(&self, light: Light) -> Color32 {
        match light {
            Light::High => self.high,
            Light::Medium => self.medium,
            Light::Low => self.low,
        }
    }

    /// The edge of a light's shape; only the disc has one of its own.
    pub const fn light_edge(&self, light: Light) -> Color32 {
        match light {
            Light::Medium => self.medium_edge,
            Light::High | Light::Low => self.light(light),
        }
    }

    /// The ground of a light's cell.
    pub const fn light_ground(&self, light: Light) -> Color32 {
        match light {
            Light::High => self.high_ground,
            Light::Medium => self.medium_ground,
            Light::Low => self.low_ground,
        }
    }

    /// A hairline.
    pub const fn hairline(&self) -> Stroke {
        Stroke { width: 1.0, color: self.rule }
    }

    /// The edge of a field or a ring.
    pub const fn field_edge(&self) -> Stroke {
        Stroke { width: self.edge, color: self.rule_strong }
    }
}

/// The palette of a theme. What "as the system" means comes from outside.
pub const fn palette(theme: Theme, system_is_dark: bool) -> &'static Palette {
    match theme {
        Theme::Dark => &DARK,
        Theme::System if system_is_dark => &DARK,
        Theme::Light | Theme::System => &LIGHT,
        Theme::HighContrast => &HIGH_CONTRAST,
        Theme::HighContrastDark => &HIGH_CONTRAST_DARK,
    }
}

/// The family of half-bold text.
pub fn medium_family() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// The family of bold text.
pub fn semibold_family() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Text of a size.
pub const fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Half-bold text of a size.
pub fn medium(size: f32) -> FontId {
    FontId::new(size, medium_family())
}

/// Bold text of a size.
pub fn semibold(size: f32) -> FontId {
    FontId::new(size, semibold_family())
}

/// The bundled fonts: the same text on every machine.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add =
        |families: &[FontFamily], name: &str, font: &'static [u8], fallback: &'static [u8]| {
            let names = vec![name.to_owned(), format!("{name}-fallback")];
            for (name, data) in names.iter().zip([font, fallback]) {
                fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(data)));
            }
            for family in families {
                fonts.families.insert(family.clone(), names.clone());
            }
        };
    add(
        &[FontFamily::Proportional, FontFamily::Monospace],
        "regular",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-Regular.ttf"),
    );
    add(
        &[medium_family()],
        "medium",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Medium.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-Medium.ttf"),
    );
    add(
        &[semibold_family()],
        "semibold",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-SemiBold.ttf"),
    );
    fonts
}

/// Fonts and habits that no setting changes. Once, before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.options_mut(|options| {
        // The app has its own keys for both, with its own limits and memory.
        options.zoom_with_keyboard = false;
        options.quit_shortcuts.clear();
        // A double click of tired hands, on a slow machine.
        options.input_options.max_double_click_delay = 0.5;
        options.theme_preference = egui::ThemePreference::Light;
    });
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
