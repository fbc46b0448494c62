//! The colours. Every pair that is used as text on ground meets 4.5:1, every shape and edge that
//! says something 3:1; a test sees to it.
#![allow(clippy::disallowed_methods, reason = "colours are made here, and only here")]

use eframe::egui::{Color32, Stroke};

use crate::domain::light::Light;
use crate::storage::settings::Theme;

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

pub(super) const fn rgb(hex: u32) -> Color32 {
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
