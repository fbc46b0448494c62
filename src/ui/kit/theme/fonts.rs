//! The fonts: three weights of one face, what it lacks from others, the same on every machine.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::exchange::typeface;
use crate::ui::kit::theme::spaced::with_air;

fn medium_family() -> FontFamily {
    FontFamily::Name("medium".into())
}

fn semibold_family() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub(crate) const fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

pub(crate) fn medium(size: f32) -> FontId {
    FontId::new(size, medium_family())
}

pub(crate) fn semibold(size: f32) -> FontId {
    FontId::new(size, semibold_family())
}

/// The faces, as drawn or with more air in the text.
pub(super) fn fonts(wide: bool) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let face = |face: &'static [u8]| {
        Arc::new(if wide {
            FontData::from_owned(with_air(face))
        } else {
            FontData::from_static(face)
        })
    };
    // Signs that people paste, in one weight for all.
    fonts.font_data.insert("emoji".to_owned(), face(typeface::EMOJI));
    let mut add =
        |families: &[FontFamily], name: &str, font: &'static [u8], fallback: &'static [u8]| {
            let names = vec![name.to_owned(), format!("{name}-fallback"), "emoji".to_owned()];
            for (name, data) in names.iter().zip([font, fallback]) {
                fonts.font_data.insert(name.clone(), face(data));
            }
            for family in families {
                fonts.families.insert(family.clone(), names.clone());
            }
        };
    add(
        &[FontFamily::Proportional, FontFamily::Monospace],
        "regular",
        typeface::REGULAR,
        typeface::REGULAR_FALLBACK,
    );
    add(&[medium_family()], "medium", typeface::MEDIUM, typeface::MEDIUM_FALLBACK);
    add(&[semibold_family()], "semibold", typeface::SEMIBOLD, typeface::SEMIBOLD_FALLBACK);
    fonts
}
